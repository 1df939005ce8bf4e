import { ActorIndex, type Actors } from '../../events/actors.ts';
import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { happeningFor, subjectOf } from '../../events/happenings.ts';
import type { ClockTime, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';

/** The clock time at which something happened, as one article tells. */
export interface TimeFact {
  readonly clock: ClockTime;
  /** The same moment on other clocks: "07:37 GMT (3:37 p.m. local time)". */
  readonly also: readonly ClockTime[];
  /** Times of different kinds are of different things; "onset" where an event came about. */
  readonly kind: string;
  /** How it is told: a name of the lexicon, or an event noun's class with "@" before it. */
  readonly name: string;
  /** The class of the event noun that it is told of: "fire" in "the blaze broke out". */
  readonly subject?: string;
  readonly context: Context;
  readonly actors: Actors;
}

/** What the times check takes from an article. */
export interface TimeFacts {
  readonly frame?: Frame;
  readonly facts: readonly TimeFact[];
}

/** Before a time these make it the end or the beginning of a stretch. */
const BOUNDS = new Set(['until', 'till', 'by', 'since', 'from', 'to', 'between', 'and']);
const LOOSE = new Set(['about', 'around', 'approximately', 'roughly', 'nearly', 'at', 'exactly']);
/** "Before 9" may be hours before; "just before 9" is not. */
const SIDES = new Set(['before', 'after', 'past']);
const CLOSE = new Set(['just', 'shortly', 'soon', 'right', 'immediately', 'moments', 'minutes', 'little', 'bit']);
/** A second clock in brackets begins within so many code units of the first. */
const BESIDE = 4;

function isBound(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (LOOSE.has(tokens[i]?.lower ?? '')) i--;
  const before = tokens[i]?.lower ?? '';
  return BOUNDS.has(before) || (SIDES.has(before) && !CLOSE.has(tokens[i - 1]?.lower ?? ''));
}

/** Takes the clock times that go with a happening. Pure. */
export function timeFacts(reading: Reading): TimeFacts {
  const { clocks, article } = reading;
  if (clocks.length === 0) return { facts: [] };
  const frame = frameOf(reading);
  const contexts = new Contexts(reading, frame);
  const actors = new ActorIndex(reading);
  const facts: TimeFact[] = [];
  for (let i = 0; i < clocks.length; i++) {
    const clock = clocks[i]!;
    const also: ClockTime[] = [];
    const { tokens } = article.blocks[clock.block]!.sentences[clock.sentence]!;
    for (let next = clocks[i + 1]; next && isBeside(article.text, also.at(-1) ?? clock, next); next = clocks[i + 1]) {
      also.push(next);
      i++;
    }
    const at = tokens.findIndex((token) => token.start >= clock.start);
    if (isBound(tokens, at)) continue;
    const happening = happeningFor(tokens, clock);
    if (!happening) continue;
    const subject = subjectOf(tokens, happening);
    facts.push({
      clock,
      also,
      kind: happening.kind,
      name: happening.name,
      ...(subject ? { subject } : {}),
      context: contexts.at(clock.block, clock.sentence, clock),
      actors: actors.at(clock.block, clock.sentence, clock.start),
    });
  }
  return { frame, facts };
}

/** "(", ", or" and the like: the second clock tells the same moment in another zone. */
function isBeside(text: string, a: ClockTime, b: ClockTime): boolean {
  if (a.block !== b.block || a.sentence !== b.sentence || a.zone === b.zone) return false;
  const gap = text.slice(a.end, b.start);
  return gap.length <= BESIDE ? gap.includes('(') || gap.includes('/') : /^(?:, or |, which is | \(or )$/.test(gap);
}
