import { plainSpelling } from '../../reading/lexicon/spelling.ts';
import { likeness, meaningOf } from '../../reading/meaning.ts';
import { matchesIn } from '../../text/matches.ts';
import { rememberedIn } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import {
  APART,
  APART_IN_ONE,
  CALLINGS,
  DEPUTED,
  type Field,
  HEADS_OF_BODIES,
  JOBS,
  JOINED,
  LEADERS,
  LED,
  MINISTERS,
  TRADES,
} from './fields.ts';
import { BELOW, NOT_NOW, PORTFOLIOS } from './lexicon.ts';

/** What somebody does for a living, by its line of work; see `Field`. */
export interface Job extends Span {
  readonly field: Field;
  /** The post itself: its word, or what it leads. */
  readonly key: string;
  /** Names of the house, lower case. */
  readonly house: ReadonlySet<string>;
  /** A trade of which he has retired. */
  readonly retired?: true;
  /** What the phrase says of a house in other words: "institute", "club". */
  readonly nouns: ReadonlySet<string>;
}

interface Part extends Span {
  readonly lower: string;
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu;
const BREAK = /[,;:()—–.]|\b(?:who|which|that|said|says|told|whose|since|when|where|was|is|has|had|will)\b/iu;
const LEADS_ON = new Set(['of', 'for', 'at', 'in', 'to', 'with', 'from', 'on', 'under', 'by']);
/** A longer description is no title. */
const LONGEST = 10;
/** Words of a phrase that name nothing. */
const SMALL = new Set(
  'the a an its their his her our and of for at in to with from on under by mr mrs ms dr'.split(' '),
);

/** Verbs that lead, each with the word for whoever does so. */
const VERBS = new Map(
  'directs=director commands=commander heads=head leads=head runs=head manages=manager chairs=chairman coaches=coach directed=director commanded=commander headed=head led=head run=head managed=manager chaired=chairman coached=coach'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

const HAS = /^has\s+/u;

/** The job of one who does this to what the phrase names: "directs" and "the institute of botany". */
export function jobLed(verb: string, phrase: string, start: number, from: number): Job[] {
  const head = VERBS.get(verb.replace(HAS, '')) ?? 'head';
  const parts = partsOf(phrase, start);
  const told =
    parts.length > 0 &&
    parts.length <= LONGEST &&
    fieldOf(
      head,
      [],
      parts.map(({ lower }) => lower),
    );
  if (!told) return [];
  const { field, key } = told;
  return [{ field, key, ...namedIn(parts), start: from, end: parts[parts.length - 1]!.end }];
}

/** The jobs in a phrase such as "Hoshino's head of sales" or "a conservator at the institute", which begins at `start`. */
export const jobsIn = rememberedIn((phrase): Job[] => {
  const parts = partsOf(phrase, 0);
  if (parts.length === 0 || parts.length > LONGEST) return [];
  // Who is out of work has a trade all the same.
  const retired = parts.some(({ lower }) => lower === 'retired');
  const now = parts.filter(({ lower }) => !IDLE.has(lower));
  if (now.some(({ lower }) => NOT_NOW.has(lower) || lower.startsWith('ex-'))) return [];
  const and = now.findIndex(({ lower }) => lower === 'and');
  const halves = and > 0 ? [now.slice(0, and), now.slice(and + 1)] : [now];
  const jobs = halves.flatMap((half) => jobOf(half) ?? []);
  return retired
    ? jobs.filter(({ field }) => field === 'trade').map((job) => ({ ...job, retired: true as const }))
    : jobs;
});

const IDLE = new Set(['retired', 'unemployed', 'jobless', 'laid-off', 'out-of-work']);

function partsOf(phrase: string, start: number): Part[] {
  const cut = BREAK.exec(phrase);
  const text = (cut ? phrase.slice(0, cut.index) : phrase)
    .replace(/\bair[ -]force\b/giu, 'air-force')
    .replace(/\bvice[ -](?=\p{L})/giu, 'vice ')
    // Of one length, so that places stay.
    .replace(/\b(station|harbou?r) master\b/giu, '$1-master');
  return matchesIn(text, WORD).map((match) => ({
    lower: plainSpelling(match[0].toLowerCase().replace(/['’]s?$/, '')).replace(/-(?=master$)/, ''),
    capital: /^\p{Lu}/u.test(match[0]),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The words that say whose the job is. */
function namedIn(parts: readonly Part[]): Pick<Job, 'house' | 'nouns'> {
  const named = parts.filter(({ lower }) => !SMALL.has(lower) && !BELOW.has(lower));
  return {
    house: new Set(named.filter(({ capital }) => capital).map(({ lower }) => lower)),
    nouns: new Set(named.map(({ lower }) => lower)),
  };
}

function jobOf(parts: readonly Part[]): Job | undefined {
  const turn = parts.findIndex(({ lower }) => LEADS_ON.has(lower));
  const at = (turn < 0 ? parts.length : turn) - 1;
  const head = parts[at];
  if (!head) return undefined;
  const before = parts.slice(0, at).map(({ lower }) => lower);
  const after = turn < 0 ? [] : parts.slice(turn + 1).map(({ lower }) => lower);
  // "The force's number two"
  const two = head.lower === TWO && before[before.length - 1] === NUMBER;
  if (two || head.lower === 'second-in-command')
    return { field: 'body', key: SECOND, ...namedIn([]), start: parts[two ? at - 1 : at]!.start, end: head.end };
  // "The captain", who is named next, and no army's Captain Ruiz.
  const captain = head.lower === 'captain' && !head.capital && before.every((word) => SMALL.has(word));
  const told = captain ? { field: 'crew' as const, key: 'captain', words: 0 } : fieldOf(head.lower, before, after);
  if (!told) return undefined;
  const below = before.some((word) => BELOW.has(word)) ? DEPUTY : '';
  const first = parts.findIndex(({ lower }) => !SMALL.has(lower));
  return {
    field: told.field,
    key: below + told.key,
    ...namedIn(parts.filter((_, i) => i > at || i < at - told.words)),
    start: parts[first]!.start,
    end: parts[parts.length - 1]!.end,
  };
}

/** What the words of a phrase make a post. */
interface Told {
  readonly field: Field;
  readonly key: string;
  /** So many words before its last one are of its own name: they name no house, though one opens a sentence. */
  readonly words: number;
}

function fieldOf(head: string, before: readonly string[], after: readonly string[]): Told | undefined {
  const last = before[before.length - 1] ?? '';
  const own = (field: Field, key: string): Told => ({ field, key, words: 0 });
  const two = JOBS.get(`${last}_${head}`);
  if (two) return { field: two, key: `${last}_${head}`, words: 1 };
  const one = JOBS.get(head);
  if (one) return own(one, head);
  // "Chief operating officer"
  const three = JOBS.get(`${before[before.length - 2] ?? ''}_${last}_${head}`);
  if (three) return { field: three, key: `${last} ${head}`, words: 2 };
  if (MINISTERS.has(head)) {
    const portfolio = [...before, ...after].find((word) => PORTFOLIOS.has(word));
    if (head === 'minister' && portfolio) return own('state', `minister ${PORTFOLIOS.get(portfolio)!}`);
  }
  // "The ferry's captain" and no police captain.
  if (head === 'captain' && [...before, ...after].some((word) => LED.get(word) === 'crew')) return own('crew', head);
  if (!LEADERS.has(head)) return DEPUTED.has(head) ? own('body', head) : undefined;
  // The nearest word before the head, else the first behind it, says what is led.
  for (const word of [...[...before].reverse(), ...after]) {
    const field = LED.get(word);
    if (field && field !== 'crew') return own(field, `head ${word}`);
  }
  if (DEPUTED.has(head)) return own('body', head);
  return HEADS_OF_BODIES.has(head) ? own('body', 'head') : undefined;
}

/** In these lines of work nobody has two posts. */
const ONE_EACH: ReadonlySet<Field> = new Set<Field>(['court', 'crew', 'sport']);
/** Trades nearer to each other than this may be two words for one. */
const ALIKE = 0.45;

/** How two jobs exclude each other: surely, perhaps, or not at all. */
export function apart(a: Job, b: Job): 'surely' | 'perhaps' | undefined {
  if (a.key === b.key || a.retired !== b.retired) return undefined;
  const elsewhere = a.house.size > 0 && b.house.size > 0 && ![...a.house].some((word) => b.house.has(word));
  if (isDeputyOf(a, b) || isDeputyOf(b, a)) return elsewhere ? undefined : 'perhaps';
  // The captain plays, and others see to it that he does.
  if ((a.key === 'captain' && OFF_PITCH.has(b.key)) || (b.key === 'captain' && OFF_PITCH.has(a.key)))
    return elsewhere ? undefined : 'perhaps';
  const fields = `${a.field}+${b.field}`;
  if (a.field === 'function' && b.field === 'function')
    return elsewhere || JOINED.has(`${a.key.slice(5)}+${b.key.slice(5)}`) ? undefined : 'perhaps';
  if (a.field === b.field && ONE_EACH.has(a.field)) {
    if (elsewhere || CALLINGS.some((words) => words.has(a.key) && words.has(b.key))) return undefined;
    return 'perhaps';
  }
  if (a.field === 'trade' && b.field === 'trade') return areUnlike(a.key, b.key) ? 'perhaps' : undefined;
  if (APART.has(fields)) return elsewhere && !isPublic(a) && !isPublic(b) ? undefined : 'surely';
  if (!APART_IN_ONE.has(fields) || elsewhere) return undefined;
  // Who leads production as well as the firm is told of as its head; the operating officer leads operations.
  if (fields.includes('top') && fields.includes('function') && !RUNS_ALL.has(a.key) && !RUNS_ALL.has(b.key))
    return undefined;
  const staff = a.field === 'staff' || b.field === 'staff';
  return staff && ![...a.nouns].some((word) => b.nouns.has(word)) ? undefined : 'perhaps';
}

const OFF_PITCH = new Set(['coach', 'referee', 'physiotherapist', 'groundsman', 'linesman', 'team_doctor']);
const RUNS_ALL = new Set(['chief_executive', 'managing_director']);

/** Is the one the other's deputy: of the same, or of something that goes without saying? Then who is above is told in full. */
function isDeputyOf(below: Job, above: Job): boolean {
  if (!below.key.startsWith(DEPUTY) || above.key.startsWith(DEPUTY)) return false;
  const key = below.key.slice(DEPUTY.length);
  if (key === above.key && (ALONE.has(key) || key.endsWith('master'))) return true;
  if (below.key === SECOND) return above.key.startsWith('head') || DEPUTED.has(above.key) || FIRSTS.has(above.key);
  if (above.nouns.size === 0 || leadOthers(below, above)) return false;
  if (key === 'head') return /^head/.test(above.key);
  return key === above.key && (DEPUTED.has(key) || /^head|^chief_executive$/.test(key));
}

/** "The party leader" and "deputy leader of the council": what each leads is told in words, and no word is the same. */
const leadOthers = ({ nouns: a }: Job, { nouns: b }: Job) =>
  a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));

const DEPUTY = 'deputy ';
/** Who comes next below the head, whatever that one is called. */
const SECOND = `${DEPUTY}second`;
const [NUMBER, TWO] = [plainSpelling('number'), plainSpelling('two')];
/** Heads whose word says by itself that nobody is above them. */
const FIRSTS = new Set(['coach', 'chief_executive', 'managing_director', 'chairman', 'chairwoman', 'mayor']);
/** No deputy is called so, with or without what is led. */
const ALONE = new Set(['editor', 'principal', 'headteacher', 'head_teacher']);

const isPublic = ({ field }: Job) => field === 'state' || field === 'town' || field === 'police' || field === 'court';

const SCIENCE = /(?:ologist|icist|nomer|anist)$/;

const areUnlike = (a: string, b: string) => {
  const [x, y] = [a, b].map((key) => meaningOf(key.slice(key.indexOf('_') + 1)));
  if (SCIENCE.test(a) && SCIENCE.test(b)) return false;
  // Of rare words it is not known how near they are used.
  if (x!.index < 0 || y!.index < 0) return TRADES.has(a) && TRADES.has(b) && TRADES.get(a) !== TRADES.get(b);
  return x!.stem !== y!.stem && likeness(x!, y!) < ALIKE;
};
