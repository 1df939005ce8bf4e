import { ActorIndex, type Actors } from '../../events/actors.ts';
import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { type Happening, happeningAsked, happeningFor, isLight } from '../../events/happenings.ts';
import { type Matter, matterOf } from '../../events/matter.ts';
import { subjectOf } from '../../events/subject.ts';
import { type Theme, themeOf } from '../../events/theme.ts';
import { isVerb } from '../../events/verbs.ts';
import { isDeterminer, isStop } from '../../reading/lexicon/stops.ts';
import type { ClockTime, Reading } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import { JUST } from '../../reading/times/words.ts';
import type { Token } from '../../text/article.ts';
import { tokenFrom } from '../../text/tokenat.ts';

/** The clock time at which something happened, as one article tells. */
export interface TimeFact {
  readonly clock: ClockTime;
  /** The same moment on other clocks: "07:37 GMT (3:37 p.m. local time)". */
  readonly also: readonly ClockTime[];
  /** Times of different kinds are of different things; "onset" where an event came about. */
  readonly kind: string;
  /** How it is told: a name of the lexicon, or an event noun's class with "@" before it. */
  readonly name: string;
  /** The other end of the stretch: "5 a.m." of "from 8 p.m. to 5 a.m.". */
  readonly end?: ClockTime;
  /** It is told as a plan, or of every day. */
  readonly otherwise: boolean;
  /** The class of the event noun that it is told of: "fire" in "the blaze broke out". */
  readonly subject?: string;
  /** What it befell. */
  readonly theme?: Theme;
  readonly context: Context;
  readonly actors: Actors;
}

/** What the times check takes from an article. */
export interface TimeFacts {
  readonly frame?: Frame;
  readonly facts: readonly TimeFact[];
  readonly matter?: Matter;
}

/** Before a time these make it the end or the beginning of a stretch. */
const BOUNDS = new Set(['until', 'till', 'by', 'since', 'from', 'to', 'between', 'and']);
const JOINING = new Set(['and', 'to']);
const LOOSE = new Set(['about', 'around', 'approximately', 'roughly', 'nearly', 'at', 'exactly']);
/** "Before 9" may be hours before; "just before 9" is not. */
const SIDES = new Set(['before', 'after', 'past']);
/** A second clock in brackets begins within so many code units of the first. */
const BESIDE = 4;

export function isBound(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (LOOSE.has(tokens[i]?.lower ?? '')) i--;
  const before = tokens[i]?.lower ?? '';
  // "And at ten" begins another clause.
  if (JOINING.has(before) && tokens[i + 1]?.lower === 'at') return false;
  return BOUNDS.has(before) || (SIDES.has(before) && !JUST.has(tokens[i - 1]?.lower ?? ''));
}

/** Words by which a time is one to come, or one of every day; they stand so near before it (tokens). */
const OTHERWISE =
  /^(?:will|would|to|may|could|should|scheduled|planned|due|expected|wants?|wanted|hopes?|every|daily|usually|normally)$/;
const OTHERWISE_REACH = 8;

/** Is the hour before token `at` told as a plan, or of every day? */
export const isOtherwise = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - OTHERWISE_REACH), at)
    .some(({ lower }, i, before) => OTHERWISE.test(lower) && !(lower === 'to' && isTowards(before[i + 1])));

/** "On its way to Olomouc", "to the pier": whither, and no verb. */
const isTowards = (next: Token | undefined): boolean =>
  next !== undefined && (next.capital || isDeterminer(next.lower));

/** "The story begins at noon": nothing else does. */
export const isStory = (tokens: readonly Token[], { name, token }: Happening): boolean =>
  name === 'begin' && tokens.slice(0, token).some(({ lower }) => STORY.test(lower));
const STORY = /^(?:story|account|tale|report|film|footage|video|recording|diary)$/;

interface Stretch {
  readonly side: 'from' | 'to';
  readonly first: ClockTime;
  readonly end: ClockTime;
}

/** "from 8 p.m. to 5 a.m.", "between 3 and 4 a.m.": the stretch that a time begins or ends. */
function stretchOf(
  tokens: readonly Token[],
  clock: ClockTime,
  previous: ClockTime | undefined,
  next: ClockTime | undefined,
): Stretch | undefined {
  if (next && isFrom(tokens, clock, next)) return { side: 'from', first: clock, end: next };
  return previous && isFrom(tokens, previous, clock) ? { side: 'to', first: previous, end: previous } : undefined;
}

function isFrom(tokens: readonly Token[], a: ClockTime, b: ClockTime): boolean {
  if (a.block !== b.block || a.sentence !== b.sentence) return false;
  const at = tokenFrom(tokens, a.start);
  const between = tokens.filter((token) => token.start >= a.end && token.end <= b.start);
  return tokens[at - 1]?.lower === 'from' && between.length === 1 && TO.has(between[0]!.lower);
}

const TO = new Set(['to', 'until', 'till', '-', '—']);

/** What goes on in a stretch: "a curfew from 8 p.m.", else the verb. */
function spanned(tokens: readonly Token[], { first }: Stretch): Happening | undefined {
  const at = tokenFrom(tokens, first.start) - 2;
  const head = tokens[at];
  if (head?.kind !== 'word' || head.capital || isStop(head.lower) || isVerb(tokens, at))
    return happeningFor(tokens, first);
  const name = `~${stemOf(head.lower)}`;
  return { kind: name, name, token: at };
}

/** "When does it begin? At nine": the happening of the question that a sentence answers. */
function answered({ article }: Reading, { block, sentence, start }: ClockTime): Happening | undefined {
  const { sentences } = article.blocks[block]!;
  const at = tokenFrom(sentences[sentence]!.tokens, start);
  return at <= ANSWER ? happeningAsked(sentences[sentence - 1]?.tokens) : undefined;
}

/** "Wednesday, Nov. 19, at 9 a.m.": the time of an answer stands so near its beginning (tokens). */
const ANSWER = 7;

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
    const at = tokenFrom(tokens, clock.start);
    const stretch = stretchOf(tokens, clock, clocks[i - 1], clocks[i + 1]);
    if (!stretch && isBound(tokens, at)) continue;
    const happening = stretch ? spanned(tokens, stretch) : (happeningFor(tokens, clock) ?? answered(reading, clock));
    if (!happening || isStory(tokens, happening)) continue;
    const subject = subjectOf(tokens, happening);
    const theme = happening.kind === 'onset' && !isLight(happening) ? undefined : themeOf(tokens, happening);
    facts.push({
      clock,
      also,
      kind: happening.kind,
      name: stretch ? `${happening.name} ${stretch.side}` : happening.name,
      ...(stretch ? { end: stretch.end } : {}),
      otherwise: isOtherwise(tokens, at),
      ...(subject ? { subject } : {}),
      ...(theme ? { theme } : {}),
      context: contexts.at(clock.block, clock.sentence, clock),
      actors: actors.at(clock.block, clock.sentence, clock.start),
    });
  }
  return { frame, facts, matter: matterOf(reading) };
}

/** "(", ", or" and the like: the second clock tells the same moment in another zone. */
export function isBeside(text: string, a: ClockTime, b: ClockTime): boolean {
  if (a.block !== b.block || a.sentence !== b.sentence || a.zone === b.zone) return false;
  const gap = text.slice(a.end, b.start);
  return gap.length <= BESIDE ? gap.includes('(') || gap.includes('/') : /^(?:, or |, which is | \(or )$/.test(gap);
}
