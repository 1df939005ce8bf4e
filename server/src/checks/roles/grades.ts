import type { NameMention, Reading } from '../../reading/reading.ts';
import { anywhere } from '../../text/holds.ts';
import { marked } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';

/**
 * The step on a ladder whose posts have one name: the courts of a federation and of its states, the vice presidents of
 * a house. Nobody stands on two steps at a time.
 */
export interface Grade extends Span {
  readonly ladder: 'bench' | 'vice';
  /** `federal` or `state` of the bench; of vice presidents the word before, empty where there is none. */
  readonly grade: string;
}

/** "A U.S. judge" may be any judge of that country: only with the name of the court is it a federal one. */
const BENCH = String.raw`(?:(?<federal>U\.S\.|United\s+States|federal)(?=\s+(?:district|circuit|magistrate|bankruptcy|appeals|appellate|supreme)\b)|(?<state>state|county|municipal))\s+(?:(?:district|circuit|superior|supreme|appeals|appellate|bankruptcy|magistrate|trial|court)\s+){0,3}(?:judge|justice|magistrate)`;
/** What a vice president is over tells that the title is given in full. */
const VICE = String.raw`(?:(?<step>senior|executive|assistant|associate|group|corporate)\s+)?(?:vice[\s-]president|VP)\s+(?:of|for)\s+[\p{L}\p{M}&’' -]{3,50}?`;
/** Held before, or one of several titles. */
const NOT_NOW = /\b(?:former|ex|then|late|retired|onetime|acting|and)[\s-]+$/iu;
const REACH = 90;

const BEFORE = [new RegExp(String.raw`\b${BENCH}\s+$`, 'iu'), new RegExp(String.raw`\b${VICE},?\s+$`, 'iu')];
const OWNER = String.raw`^,\s+(?:(?:an?|the|its|their|(?:\p{Lu}[\p{L}\p{M}&-]*\s+){0,2}\p{Lu}[\p{L}\p{M}&-]*['’]s)\s+)?`;
const AFTER = [
  new RegExp(`${OWNER}(?<own>${BENCH})(?=[,.;]|\\s(?:in|of|for|who)\\b)`, 'iu'),
  new RegExp(`${OWNER}(?<own>${VICE})(?=[,.;]|\\s(?:at|in|who)\\b)`, 'iu'),
];

/** An article without one of these words tells of no grade. */
const hasGrades = anywhere(marked(({ lower }) => /^(?:judge|justice|magistrate|vice|vp)/.test(lower)));

/** The grades that the words right before and right behind a name give its bearer. */
export function gradesAt({ article }: Reading, { start, end }: NameMention): Grade[] {
  if (!hasGrades(article)) return [];
  const { text } = article;
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const after = text.slice(end, end + REACH);
  const found: Grade[] = [];
  const add = (match: RegExpExecArray, at: number, words: string) => {
    const { federal, state, step } = match.groups!;
    const bench = federal ?? state;
    const length = words.trimEnd().replace(/,$/, '').length;
    const grade = bench ? (federal ? 'federal' : 'state') : (step ?? '').toLowerCase();
    found.push({ start: at, end: at + length, ladder: bench ? 'bench' : 'vice', grade });
  };
  if (/(?:judge|justice|magistrate|president|VP)\b/iu.test(before)) {
    for (const pattern of BEFORE) {
      const match = pattern.exec(before);
      if (match && !NOT_NOW.test(before.slice(0, match.index))) add(match, from + match.index, match[0]);
    }
  }
  if (after.startsWith(',')) {
    for (const pattern of AFTER) {
      const match = pattern.exec(after);
      if (!match) continue;
      const { own } = match.groups!;
      if (own) add(match, end + match[0].indexOf(own), own);
    }
  }
  return found;
}

/** Can nobody be on both steps at once? */
export const areSteps = (a: Grade, b: Grade): boolean => a.ladder === b.ladder && a.grade !== b.grade;
