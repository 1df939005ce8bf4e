import type { Token } from '../../text/article.ts';
import { ORDINAL_WORDS } from '../times/words.ts';

/* The stage of something that comes in stages: the second round of a vote is not the first, nor this season the last. */

/** A stage is looked for so many tokens to either side. */
const REACH = 14;

/** What comes in stages that are told by their place or by where they lie from today. */
const STAGE =
  /^(?:round|season|set|heat|edition|act|innings?|attempt|campaign|term|semester|match|game|instance|ballot|hearing|trial|day|week|year)$/;
/** Of these "last" is the one before this, not the one that ends a row. */
const TIMES = /^(?:season|campaign|term|semester|day|week|year)$/;
/** Words for a place in time, of which two exclude each other for articles of one time. */
const DEICTIC: ReadonlyMap<string, string> = new Map([
  ['this', 'this'],
  ['current', 'this'],
  ['last', 'last'],
  ['previous', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
]);

/** A stage as it is told: what comes in stages, and which of them. */
export interface Stage {
  readonly noun: string;
  /** 1 for the first; -1 for the one that ends the row. */
  readonly place?: number;
  readonly time?: string;
}

/** The stage told nearest to the tokens [from, to), if any. Pure. */
export function stageNear(tokens: readonly Token[], from: number, to: number): Stage | undefined {
  for (let step = 0; step < REACH; step++) {
    for (const at of [to + step, from - 1 - step]) {
      const stage = tokens[at] && stageAt(tokens, at);
      if (stage) return stage;
    }
  }
  return undefined;
}

function stageAt(tokens: readonly Token[], at: number): Stage | undefined {
  const noun = tokens[at]!.lower;
  if (!STAGE.test(noun)) return undefined;
  const word = tokens[at - 1]?.lower ?? '';
  const place = word === 'opening' ? 1 : (ORDINAL_WORDS.get(word) ?? numeral(word));
  if (place !== undefined) return { noun, place };
  const time = DEICTIC.get(word);
  if (time && TIMES.test(noun)) return { noun, time };
  return word === 'final' || (word === 'last' && !TIMES.test(noun)) ? { noun, place: -1 } : undefined;
}

function numeral(word: string): number | undefined {
  const found = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  return found ? Number(found[1]) : undefined;
}

/** May two stages be one? Of a stage that is not told nobody knows; the last of a row may be any but the first. */
export function mayBeOneStage(a: Stage | undefined, b: Stage | undefined): boolean {
  if (!a || !b || a.noun !== b.noun) return true;
  if (a.time !== undefined && b.time !== undefined) return a.time === b.time;
  // "his first season" and "last season": one looks back further.
  if (a.place === undefined || b.place === undefined) return false;
  if (a.place < 0 || b.place < 0) return a.place === b.place || Math.max(a.place, b.place) > 1;
  return a.place === b.place;
}
