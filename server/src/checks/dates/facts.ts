import { ActorIndex, type Actors } from '../../events/actors.ts';
import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { type Happening, happeningAsked, happeningFor, isLight } from '../../events/happenings.ts';
import { subjectOf } from '../../events/subject.ts';
import { type Theme, themeOf } from '../../events/theme.ts';
import { isVerb } from '../../events/verbs.ts';
import { isPeople } from '../../reading/lexicon/nouns.ts';
import type { Moment, Reading } from '../../reading/reading.ts';
import type { Block, Token } from '../../text/article.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import { type YearFact, yearsOf } from './years.ts';

/** When something came about, as one article tells. */
export interface DateFact {
  readonly moment: Moment;
  /**
   * What came about: "swear", "vote", "onset"; where the day ends or begins a stretch, "vote by", "make from". Facts of
   * different kinds are never compared.
   */
  readonly kind: string;
  /** The class of the event noun that it is told of: "war" in "the uprising began". */
  readonly subject?: string;
  /** The other end of the stretch: "8 March" in "between 1 and 8 March" or "from 1 March to 8 March". */
  readonly end?: Moment;
  /** It is told as what was to be, "due to open on", "planned for", or as done: "opened on". */
  readonly standing?: 'planned' | 'done';
  /** It is told as what is to come. */
  readonly ahead: boolean;
  /** What it befell. */
  readonly theme?: Theme;
  readonly context: Context;
  /** Who is named with it. */
  readonly actors: Actors;
}

/** A season bounds a year only; a quarter or a half of a year is told in fewer days than these. */
const LONGEST = 190;

/** Days, months and quarters: what can be told apart. */
export function isComparable({ elapsed, granularity, weekday, parts, from, to }: Moment): boolean {
  if (elapsed) return false;
  if (granularity === 'season') return from !== undefined && to !== undefined && to - from < LONGEST;
  return (granularity === 'day' || granularity === 'month') && (weekday !== undefined || parts !== undefined);
}

/** What a story tells of once, as a rule: a swearing-in, a vote, a release. That both articles have one is evidence. */
export const ONCE = new Set(
  'swear vote deliver complete open resign sentence sign bury born marry elect hold deadline landfall trial'.split(' '),
);

/** A year is enough for what is done once: a bridge opens, a contract is signed. */
const isYear = ({ elapsed, granularity, from, to }: Moment) =>
  !elapsed && granularity === 'year' && from !== undefined && to !== undefined;

/** Takes the dates that go with a happening, given to the day, the month, the quarter or the year. */
export function datesOf(reading: Reading): {
  frame: Frame;
  dates: readonly DateFact[];
  years: readonly YearFact[];
} {
  const frame = frameOf(reading);
  const contexts = new Contexts(reading, frame);
  const actors = new ActorIndex(reading);
  const dates: DateFact[] = [];
  reading.moments.forEach((moment, i) => {
    if (!isComparable(moment) && !isYear(moment)) return;
    const block = reading.article.blocks[moment.block]!;
    const { tokens } = block.sentences[moment.sentence]!;
    if (isAgain(tokens, moment)) return;
    const ends = endsOf(tokens, moment, reading.moments[i - 1], reading.moments[i + 1]);
    // The second day of a stretch is the verb's as the first is.
    const head = ends?.side === 'to' ? ends.end : undefined;
    const limit = deadlineAt(tokens, moment);
    const happening = limit ?? happeningFor(tokens, head ?? moment) ?? answered(block, moment);
    if (!happening || isMoved(tokens, happening.token) || isFurther(tokens, happening.token)) return;
    if (isYear(moment) && !ONCE.has(happening.kind)) return;
    const subject = subjectOf(tokens, happening);
    const theme = happening.kind === 'onset' && !isLight(happening) ? undefined : themeOf(tokens, happening);
    const kind = isSeizure(tokens, happening, theme) ? 'seize' : happening.kind;
    dates.push({
      moment,
      kind: ends && !limit ? `${kind} ${ends.side}` : kind,
      ...standingOf(tokens, happening.token, moment),
      ahead: isAhead(tokens, happening.token, moment),
      ...(subject ? { subject } : {}),
      ...(theme ? { theme } : {}),
      ...(ends?.end ? { end: ends.end } : {}),
      context: contexts.at(moment.block, moment.sentence, moment),
      // "On Monday, he pleaded": who did stands before the verb.
      actors: actors.at(moment.block, moment.sentence, Math.max(moment.start, tokens[happening.token]!.start)),
    });
  });
  return { frame, dates, years: yearsOf(reading, actors) };
}

const SEIZES = /^(?:seized|confiscated|impounded)$/;

/** "Customs seized the orchids", "the orchids were seized": goods are neither arrested nor kidnapped. */
const isSeizure = (tokens: readonly Token[], { token }: Happening, theme: Theme | undefined): boolean =>
  SEIZES.test(tokens[token]!.lower) && theme?.head !== undefined && !isPeople(theme.head);

const PLANS = /^(?:planned|scheduled|slated|due|hopes?|hoped|plans)$/;
const AHEAD = /^(?:will|would|to|may|could|should|be)$/;
/** Such a word stands so near before its day, and before its verb (tokens). */
const [PLAN, MODAL] = [8, 3] as const;

/** Was it planned for the day, or did it come about then? */
function standingOf(tokens: readonly Token[], verb: number, { start }: Moment): Pick<DateFact, 'standing'> {
  const at = tokenFrom(tokens, start);
  if (tokens.slice(Math.max(0, at - PLAN), at).some(({ lower }) => PLANS.test(lower))) return { standing: 'planned' };
  const before = tokens.slice(Math.max(0, verb - MODAL), verb);
  return isVerb(tokens, verb) && !before.some(({ lower }) => AHEAD.test(lower)) ? { standing: 'done' } : {};
}

/** Words by which a day is told of as one to come; they stand so near the verb or the day (tokens). */
const TO_COME = /^(?:will|due|expected|planned|scheduled|slated|plans?|hopes?|next)$/;
/** And these before "for" or "to": "is to meet", "set for", "called for". */
const TO_COME_WITH = /^(?:is|are|be|set|called|listed)$/;
const NEAR = 6;

/** Is the day told of as one to come? */
function isAhead(tokens: readonly Token[], verb: number, { start }: Moment): boolean {
  const at = tokenFrom(tokens, start);
  const [from, to] = [Math.max(0, Math.min(verb, at) - NEAR), Math.max(verb, at)];
  const own = tokens.slice(from, to + 1);
  const told = own.some(
    ({ lower }, i) => TO_COME.test(lower) || (TO_COME_WITH.test(lower) && /^(?:for|to)$/.test(own[i + 1]?.lower ?? '')),
  );
  return told && !own.some(({ lower }) => /^(?:was|were|had)$/.test(lower));
}

const HAVE = /^(?:has|have|had|having|given|giving|gave|gives|get|gets|until|till)$/;
/** A deadline is named so near its day (tokens). */
const LIMIT = 5;

/** "Has until Monday to reply", "a deadline of Monday", "the Monday deadline": the day on which a time to do something ends. */
function deadlineAt(tokens: readonly Token[], { start, end }: Moment): Happening | undefined {
  const [from, to] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
  const found = { kind: 'deadline', name: 'deadline' };
  for (let i = from - 1; i >= Math.max(0, from - LIMIT) && tokens[i]!.kind !== 'mark'; i--)
    if (tokens[i]!.lower === 'deadline') return { ...found, token: i };
  if (tokens[to]?.lower === 'deadline') return { ...found, token: to };
  const until = /^(?:until|till)$/.test(tokens[from - 1]?.lower ?? '');
  if (!until || tokens[to]?.lower !== 'to') return undefined;
  const holds = tokens.slice(Math.max(0, from - 1 - LIMIT), from - 1).some(({ lower }) => HAVE.test(lower));
  return holds ? { ...found, token: from - 1 } : undefined;
}

/** "When does it start? Wednesday": the happening of the question that a sentence answers first of all. */
function answered(block: Block, { start, sentence }: Moment): Happening | undefined {
  const { tokens } = block.sentences[sentence]!;
  const at = tokenFrom(tokens, start);
  if (at > 1) return undefined;
  const found = happeningAsked(block.sentences[sentence - 1]?.tokens);
  return found && { ...found, token: 0 };
}

const SIDES: ReadonlyMap<string, 'from' | 'to' | 'by'> = new Map([
  ['by', 'by'],
  ['until', 'by'],
  ['till', 'by'],
  ['since', 'from'],
  ['from', 'from'],
]);
const JOINING = new Set(['and', 'to', 'until', 'through', '-', '—']);

/** Does a moment end or begin a stretch: "between A and B", "from A to B", "by A"? */
function endsOf(
  tokens: readonly Token[],
  moment: Moment,
  previous: Moment | undefined,
  next: Moment | undefined,
): { side: 'from' | 'to' | 'by'; end?: Moment } | undefined {
  const at = tokenFrom(tokens, moment.start);
  const lead = tokens[at - 1]?.lower ?? '';
  const opens = lead === 'between' || lead === 'from';
  if (opens && next && isJoined(tokens, moment, next)) return { side: 'from', end: next };
  if (previous && isJoined(tokens, previous, moment)) {
    const first = tokenFrom(tokens, previous.start);
    const before = tokens[first - 1]?.lower;
    if (before === 'between' || before === 'from') return { side: 'to', end: previous };
  }
  const side = SIDES.get(restated(tokens, moment, previous) ?? lead);
  return side ? { side } : undefined;
}

/** "by Saturday (8 October)": what stands before the day that brackets tell again. */
function restated(tokens: readonly Token[], { start }: Moment, previous: Moment | undefined): string | undefined {
  const at = tokenFrom(tokens, start);
  const opens = tokens[at - 1]?.text === '(' || tokens[at - 1]?.text === '[';
  if (!previous || !opens || tokens[at - 2]?.end !== previous.end) return undefined;
  return tokens[tokenFrom(tokens, previous.start) - 1]?.lower;
}

/** Does one word join two moments of a sentence? */
function isJoined(tokens: readonly Token[], a: Moment, b: Moment): boolean {
  if (a.block !== b.block || a.sentence !== b.sentence) return false;
  const between = tokens.filter((token) => token.start >= a.end && token.end <= b.start);
  return between.length === 1 && JOINING.has(between[0]!.lower);
}

/** Words for what comes day after day, and which of the days it is: "the fifth evening running", "the second day of". */
const ROW = new Set(['straight', 'consecutive', 'successive', 'running']);
const TURN = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))$/;
const PERIOD = /^(?:nights?|days?|evenings?|mornings?|weekends?)$/;
/** So near the day such words are of it (tokens). */
const BESIDE = 8;

/** Every day has a first and a last of these. */
const NTH = /^(?:first|last)$/;
/** "The first ferry on", "the last train of": such a word stands so near before the day that its noun has (tokens). */
const NTH_REACH = 3;

/** Is the day one of several on which the same happened? Another article may tell of another of them. */
export function isAgain(tokens: readonly Token[], { start }: Moment): boolean {
  const at = tokenFrom(tokens, start);
  if (/^(?:on|of)$/.test(tokens[at - 1]?.lower ?? '') && hasNth(tokens, at - 1)) return true;
  for (let i = Math.max(1, at - BESIDE); i < Math.min(tokens.length, at + BESIDE); i++) {
    const { lower } = tokens[i]!;
    if (ROW.has(lower) && (TURN.test(tokens[i - 1]!.lower) || PERIOD.test(tokens[i - 1]!.lower))) return true;
    if (PERIOD.test(lower) && TURN.test(tokens[i - 1]!.lower)) return true;
  }
  return false;
}

/** Is there nothing but the noun between "the first" and the preposition at token `lead`? */
function hasNth(tokens: readonly Token[], lead: number): boolean {
  for (let i = lead - 1; i >= 0 && lead - i <= NTH_REACH; i--) {
    const token = tokens[i]!;
    if (NTH.test(token.lower)) return i < lead - 1 && tokens[i - 1]?.lower === 'the';
    // "For the first time on": none of several.
    if (token.kind !== 'word' || token.lower === 'time' || isVerb(tokens, i)) return false;
  }
  return false;
}

/** "A further 14 came ashore on": more of what is told of elsewhere, which came on another day. */
function isFurther(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i > 0 && verb - i <= MORE_REACH; i--) {
    const { kind, lower } = tokens[i]!;
    if (lower === 'further' && /^an?$/.test(tokens[i - 1]!.lower)) return true;
    if (lower === 'another' && tokens[i + 1]?.kind === 'number') return true;
    if (lower === 'more' && tokens[i - 1]!.kind === 'number') return true;
    if (kind === 'mark' || isVerb(tokens, i)) return false;
  }
  return false;
}
/** Such a word stands so near before the verb (tokens). */
const MORE_REACH = 5;

/** Verbs that move, ask for or speak of what the noun behind them names: "put off its vote on Monday". */
const MOVES = new Set(
  (
    'off postponed postpones delayed delays cancelled canceled scrapped brought announced announces ordered demanded demands ' +
    'discussed promised planned blocked approved for against about'
  ).split(' '),
);

/** Is the date rather that of a decision on the happening? */
function isMoved(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => MOVES.has(lower));
}
