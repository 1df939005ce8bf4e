import { WALLS as CLAUSE_WALLS } from '../../reading/clause.ts';
import { formsOf } from '../../reading/inflect.ts';
import { CARDINALS } from '../../reading/lexicon/numbers.ts';
import type { Token } from '../../text/article.ts';
import type { Slot } from './facts.ts';

/** How a value is told: two that are told otherwise are of two things, or of one at two stages. */
export interface Standing {
  /** Of which a whole is told too: "of which 12", "including 12", "in the north alone 12", "some of the 12". */
  readonly part: boolean;
  /** "two of its four": the number of all. */
  readonly whole: boolean;
  /** Still to come: "planned for 4 May", "12 will be counted". */
  readonly ahead: boolean;
  /** A stretch of time that was ordered: it was to come then, and may be told as such or as what is. */
  readonly decreed: boolean;
  /** What had been expected or asked before it came: "had been thought worth 12 million". */
  readonly foreseen: boolean;
  /** Not over: "so far", "have been striking for 12 days". */
  readonly soFar: boolean;
  /** "in the first stage": which stage; nothing where none is named. */
  readonly stage?: string;
  /** "net", "monthly": words of which one shuts out another. */
  readonly sorts: readonly string[];
  /** Told as the end of a day's trading: "closed 3 percent down". */
  readonly closing: boolean;
  /** A stretch of time that is still left: "with six minutes to go". */
  readonly left: boolean;
  /** Late on a day or early on one: it may be the next or the last. */
  readonly night: boolean;
  /** It ends a stretch of time, begins one or is the latest that may be: "until", "since", "by". */
  readonly edge?: 'end' | 'begin' | 'limit';
  /** It is an hour. */
  readonly hour: boolean;
  /** The name beside a day: where or what was reached then. */
  readonly beside?: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Tokens looked at before a value and behind it, as far as its clause goes. */
const [BEFORE, BEHIND] = [7, 6] as const;
/** Before a stretch of time the verb may stand farther off. */
const LONG = 14;
const WALLS: ReadonlySet<string> = new Set([...CLAUSE_WALLS, 'though', 'after', 'before', 'when']);
const PARTING = set('which including alone');
/** So far before a value stands what tells that it is of some. */
const [NEXT, SOME_OF] = [3, 8] as const;
const SOME = set('some part most many several');
const OWN = set('its the their his her our my');

const AHEAD = set('planned scheduled due expected will would shall aims hopes plans intends slated');
/** What is ordered stands right behind its verb, an article and a "further" between them. */
const DECREE_REACH = 3;
const DECREES = new Set('declare order decree impose proclaim'.split(' ').flatMap(formsOf));
const IS = set('is are');
const STILL = set('already still yet');
const STAGES = set('stage phase batch tranche leg wave round step instalment installment');
const WHICH = /^(?:first|second|third|fourth|fifth|initial|next|last|final|early|latest|new|another|each|every|one)$/;
const CLOSING = set('closed closing finished settled ended');
const NIGHT = /^(?:late|early|night|overnight|midnight|evening|dawn|morning|hours|small)$/;

/** Of one list a value has one word: a profit is net or operating. */
const SORTS: readonly ReadonlySet<string>[] = [
  set('net gross operating pretax pre-tax underlying adjusted'),
  set('hourly daily nightly weekly fortnightly monthly quarterly annual annually yearly'),
  set('minimum maximum average median'),
  set('domestic foreign international'),
  set('single return'),
  set('wholesale retail'),
];
/** Such a word stands so near before its value, the verb between them. */
const SORT_REACH = 5;

const EDGES: ReadonlyMap<string, 'end' | 'begin' | 'limit'> = new Map([
  ['until', 'end'],
  ['till', 'end'],
  ['since', 'begin'],
  ['from', 'begin'],
  ['by', 'limit'],
]);
/** Such a word stands so near before a day or an hour, those that make it loose between them. */
const EDGE_REACH = 5;

/** "Until about 11:00", "by noon": at which end of a stretch an hour or a day lies. */
function edgeOf(
  tokens: readonly Token[],
  { kind, from }: Pick<Slot, 'kind' | 'from'>,
): 'end' | 'begin' | 'limit' | undefined {
  if (kind !== 'clock' && kind !== 'date') return undefined;
  let i = from - 1;
  while (i >= 0 && from - i < EDGE_REACH && LOOSE.has(tokens[i]!.lower)) i--;
  // "By then, a little after three,": the hour is told beside the word that stands for it.
  if (tokens[i]?.text === ',' && tokens[i - 1]?.lower === 'then') i -= 2;
  return EDGES.get(tokens[i]?.lower ?? '');
}
const LOOSE = set(
  'about around approximately roughly nearly almost at just shortly soon a little bit some time well after before past late early on',
);

/** How a value is told. Pure. */
export function standingOf(tokens: readonly Token[], { kind, from, to }: Slot): Standing {
  const before = clauseBefore(tokens, from);
  const behind = clauseBehind(tokens, to);
  const stage = stageIn([...before, ...behind]);
  const beside = kind === 'date' ? nameBefore(before) : undefined;
  const edge = edgeOf(tokens, { kind, from });
  return {
    part: isPart(tokens, from) || (kind.startsWith('money') && tokens[from - 1]?.lower === 'from'),
    whole: isWhole(tokens, from),
    ahead: !kind.startsWith('money') && isAhead(before, behind),
    decreed: kind === 'duration' && before.slice(-DECREE_REACH).some(({ lower }) => DECREES.has(lower)),
    foreseen: isForeseen(tokens, from),
    soFar: isSoFar(before, behind) || (kind === 'duration' && goesOn(clauseBefore(tokens, from, LONG))),
    ...(stage ? { stage } : {}),
    sorts: before.slice(-SORT_REACH).flatMap(({ lower }) => (SORTS.some((words) => words.has(lower)) ? [lower] : [])),
    left: kind === 'duration' && isLeft(tokens, to),
    closing: [...before, ...behind].some(({ lower }) => CLOSING.has(lower)),
    night:
      kind === 'date' && [...tokens.slice(Math.max(0, from - NEXT), to + NEXT)].some(({ lower }) => NIGHT.test(lower)),
    ...(edge ? { edge } : {}),
    hour: kind === 'clock',
    ...(beside ? { beside } : {}),
  };
}

/** May two values that are so told be of one thing at one stage? */
export function mayBeOne(a: Standing, b: Standing): boolean {
  // "reached Riga on Friday" and "reached Oslo on Sunday"
  if (a.beside && b.beside && a.beside !== b.beside) return false;
  // "The shooting went on until eleven", "they had heard of it by noon"
  if (a.edge && b.edge && a.edge !== b.edge) return false;
  // "By a little after three they had finished": the hour by which is not the hour at which.
  if (a.hour && b.hour && a.edge !== b.edge && (a.edge === 'limit' || b.edge === 'limit')) return false;
  if (a.part !== b.part || a.whole !== b.whole || a.left !== b.left) return false;
  if (a.ahead !== b.ahead && !a.decreed && !b.decreed) return false;
  if (a.foreseen !== b.foreseen || a.soFar !== b.soFar || a.stage !== b.stage) return false;
  return !a.sorts.some((own) =>
    b.sorts.some((other) => own !== other && SORTS.some((s) => s.has(own) && s.has(other))),
  );
}

function isLeft(tokens: readonly Token[], to: number): boolean {
  const [next, second] = [tokens[to], tokens[to + 1]].map((token) => token?.lower ?? '');
  return /^(?:left|remaining)$/.test(next!) || (next === 'to' && /^(?:go|spare)$/.test(second!));
}

function clauseBefore(tokens: readonly Token[], from: number, reach: number = BEFORE): readonly Token[] {
  let start = from;
  while (start > 0 && from - start < reach && !WALLS.has(tokens[start - 1]!.lower)) start--;
  return tokens.slice(start, from);
}

function clauseBehind(tokens: readonly Token[], to: number): readonly Token[] {
  let end = to;
  while (end < tokens.length && end - to < BEHIND && !WALLS.has(tokens[end]!.lower) && tokens[end]!.text !== ',') end++;
  return tokens.slice(to, end);
}

/** "in the north alone 40", "of which €12 million is due at once", "some of the stamps, worth £8,000". */
function isPart(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - NEXT); i < at; i++) if (PARTING.has(tokens[i]!.lower)) return true;
  return tokens
    .slice(Math.max(0, at - SOME_OF), at)
    .some(({ lower }, i, near) => lower === 'of' && SOME.has(near[i - 1]?.lower ?? ''));
}

/** "two of its four reactors", "28 of 34 drones" */
function isWhole(tokens: readonly Token[], from: number): boolean {
  const of = OWN.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const part = tokens[of - 1];
  return (
    tokens[of]?.lower === 'of' &&
    part !== undefined &&
    (part.kind === 'number' || part.lower === 'half' || CARDINALS.has(part.lower))
  );
}

/** "is planned for 4 May", "set for 4 May", "is to open on 4 May", "12 will be counted" */
function isAhead(before: readonly Token[], behind: readonly Token[]): boolean {
  // "has rowed it 40 times and will row no more": what is joined on has a verb of its own.
  const own = behind.slice(0, joint(behind));
  if ([...before, ...own].some(({ lower }) => AHEAD.has(lower))) return true;
  return before.some(
    ({ lower }, i) =>
      (lower === 'for' && before[i - 1]?.lower === 'set') || (lower === 'to' && IS.has(before[i - 1]?.lower ?? '')),
  );
}

/** So far before a value stands that it had been expected. */
const FORESEEN = 12;
const FORESEES =
  /^(?:expected|forecast|predicted|anticipated|hoped|planned|thought|estimated|valued|reckoned|feared|asked|sought|demanded|wanted|offered|proposed|budgeted|aimed)$/;

/** "had been thought worth", "had asked for": what before it came was to be otherwise. */
function isForeseen(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(Math.max(0, from - FORESEEN), from);
  return near.some(({ lower }, i) => {
    if (lower !== 'had') return false;
    const next = /^(?:been|first|originally|once)$/.test(near[i + 1]?.lower ?? '') ? near[i + 2] : near[i + 1];
    return FORESEES.test(next?.lower ?? '');
  });
}

/** Where an "and" with a plan of its own begins. */
function joint(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ lower }, i) => lower === 'and' && AHEAD.has(tokens[i + 1]?.lower ?? ''));
  return at < 0 ? tokens.length : at;
}

function isSoFar(before: readonly Token[], behind: readonly Token[]): boolean {
  const near = [...before, ...behind];
  return near.some(({ lower }, i) => STILL.has(lower) || (lower === 'so' && near[i + 1]?.lower === 'far'));
}

/** "have been battling the blaze at the tannery for three days" */
const goesOn = (clause: readonly Token[]): boolean =>
  clause.some(({ lower }, i) => lower === 'been' && /^(?:has|have)$/.test(clause[i - 1]?.lower ?? ''));

function stageIn(near: readonly Token[]): string | undefined {
  const at = near.findIndex(({ lower }, i) => STAGES.has(lower) && WHICH.test(near[i - 1]?.lower ?? ''));
  return at < 0 ? undefined : near[at - 1]!.lower;
}

/** "reached Riga on Friday" */
function nameBefore(before: readonly Token[]): string | undefined {
  const near = before.slice(-NEXT);
  return near.findLast(({ kind, capital }) => kind === 'word' && capital)?.lower;
}
