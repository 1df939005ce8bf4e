import { PERSONAL } from '../reading/lexicon/sexes.ts';
import { isStop } from '../reading/lexicon/stops.ts';
import { notedOfName } from '../reading/names/nameforms.ts';
import type { NameMention, Reading } from '../reading/reading.ts';
import type { Token } from '../text/article.ts';
import { marked, rememberedLast } from '../text/remember.ts';
import { tokenFrom } from '../text/tokenat.ts';
import { personMeant } from './persons/meant.ts';
import { fullestOf } from './persons/told.ts';
import { bySentence, type SentenceMap } from './sentences.ts';

/** Who is named around a fact: whose profit, whose sentence, which tower. */
export interface Actors {
  /** Parts of all names in the sentence, lower case. */
  readonly all: ReadonlySet<string>;
  /** Parts of the name that stands nearest before the fact. */
  readonly subject: ReadonlySet<string> | undefined;
  /** Parts of the first name of the sentence, where it stands before the fact: mostly who did it. */
  readonly agent: ReadonlySet<string> | undefined;
  /** The same without places where something is or comes from: these own nothing. */
  readonly owners: ReadonlySet<string>;
  /** The names one by one. */
  readonly names: readonly ReadonlySet<string>[];
}

/** Parts of names that many bear: they tell nobody from another. */
const SHARED = new Set(
  (
    'the and for inc corp ltd llc plc group company bank holdings international national united new north south east west ' +
    'northern southern eastern western central city county state street avenue road park court police department ministry ' +
    'government university school hospital church airport station hotel island river lake mount saint san los las grand ' +
    'president minister prime king queen prince mayor governor judge justice general association council committee'
  ).split(' '),
);

const plain = (part: string) =>
  part
    .normalize('NFD')
    .toLowerCase()
    .replace(/[.\-’'\p{Mn}]/gu, '');

/** The parts by which a name is known again, its initials among them: "Marlow-Teague Holdings" is "MTH" and "M-T". */
export const partsOf = notedOfName((name): ReadonlySet<string> => {
  const parts = name.parts
    .flatMap((part) => (part.length > 3 ? [part, ...part.split('-')] : [part]))
    .map(plain)
    .filter((part) => part.length > 1 && !SHARED.has(part) && !/\d/.test(part));
  const pieces = name.parts.flatMap((part) => part.split('-')).filter((part) => /^\p{Lu}/u.test(part));
  const known = parts.filter((part) => part.length > 2 || name.parts.length === 1);
  return new Set(pieces.length > 1 ? [...known, pieces.map((piece) => piece.charAt(0).toLowerCase()).join('')] : known);
});

/** Parts of all names of an article, as actors have them. */
export const namedIn = rememberedLast((reading: Reading): ReadonlySet<string> => {
  const parts = new Set<string>();
  for (const { form } of reading.names) for (const part of partsOf(form)) parts.add(part);
  return parts;
});

/** "CORRAN, March 14 (Hill Agency) - ": who reports it has no part in it. */
const isAgency = ({ article }: Reading, { end }: NameMention): boolean =>
  article.text.charAt(end) === ')' && /^\)\s*[-–—]/.test(article.text.slice(end, end + 4));

/** The names of an article by sentence. */
const indexOf = rememberedLast((reading: Reading) =>
  bySentence(reading.names.filter((name) => !isAgency(reading, name))),
);
const isPronoun = marked(({ lower }): boolean => PERSONAL.test(lower));

/** The names of one article by sentence, so that each fact finds its own at once. */
export class ActorIndex {
  readonly #bySentence: SentenceMap<NameMention[]>;
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#bySentence = indexOf(reading);
  }

  /** The names around offset `at` of a sentence; with `people`, those of persons where there are any: no court is jailed. */
  at(block: number, sentence: number, at: number, people = false): Actors {
    const named = this.#bySentence.get(block, sentence) ?? [];
    const own = people ? this.#people(named) : named;
    const person = this.#meant(block, sentence, at, own);
    const names = person ? [person, ...own] : own;
    const other = this.#relative(block, sentence, at, names);
    if (other) return other;
    const sets: ReadonlySet<string>[] = [];
    const all = new Set<string>();
    const owners = new Set<string>();
    const { tokens } = this.#reading.article.blocks[block]!.sentences[sentence]!;
    let agent: ReadonlySet<string> | undefined;
    let subject: ReadonlySet<string> | undefined;
    for (const name of names) {
      const parts = partsOf(name.form);
      sets.push(parts);
      const site = isSite(tokens, name);
      for (const part of parts) {
        all.add(part);
        if (!site) owners.add(part);
      }
      if (parts.size === 0 || (name !== person && name.end > at)) continue;
      // "Ada Brink of Norhaven was banned": she, not the town.
      if (site && subject) continue;
      agent ??= parts;
      subject = parts;
    }
    return { all, owners, names: sets, subject, agent };
  }

  /** Those names that are a person's, or else all that name no place. */
  #people(all: readonly NameMention[]): readonly NameMention[] {
    // "the master of the Order of Masons": a post before it does not make an order a person.
    const named = all.filter(({ parts }) => !parts.includes('of'));
    const persons = named.filter(({ kind }) => kind === 'person');
    const isPlace = (name: NameMention) => this.#reading.places.some(({ start }) => start === name.start);
    return persons.length > 0 ? persons : named.filter((name) => !isPlace(name));
  }

  /** Whom "he" or "she" before the fact stands for, where no person is named there. */
  #meant(block: number, sentence: number, at: number, own: readonly NameMention[]): NameMention | undefined {
    if (own.some((name) => name.kind === 'person' && name.end <= at)) return undefined;
    const { tokens } = this.#reading.article.blocks[block]!.sentences[sentence]!;
    for (let i = 0; i < tokens.length && tokens[i]!.end <= at; i++) {
      if (!isPronoun(tokens[i]!) || isAnothers(tokens, i)) continue;
      const meant = personMeant(this.#reading, block, sentence, i);
      return meant && fullestOf(meant);
    }
    return undefined;
  }

  /** "Her coach got a two-year ban": somebody of his or hers, who is nobody named before. */
  #relative(block: number, sentence: number, at: number, names: readonly NameMention[]): Actors | undefined {
    const { tokens } = this.#reading.article.blocks[block]!.sentences[sentence]!;
    const i = tokens.findLastIndex((token, k) => isRelative(token) && token.end <= at && isPossessive(tokens[k - 1]));
    if (i < 0) return undefined;
    // One who is named after all stands for himself.
    if (names.some((name) => name.start > tokens[i]!.start && name.end <= at)) return undefined;
    const who = new Set([`~${tokens[i]!.lower}`]);
    return { all: who, owners: who, names: [who], subject: who, agent: who };
  }
}

/** "Her pupil Odd Lunde": the pronoun leads to another who is named. */
function isAnothers(tokens: readonly Token[], i: number): boolean {
  if (!isPossessive(tokens[i])) return false;
  let next = i + 1;
  while (
    next - i <= MOST_BETWEEN &&
    tokens[next]?.kind === 'word' &&
    !tokens[next]!.capital &&
    !isStop(tokens[next]!.lower)
  )
    next++;
  if (tokens[next]?.text === ',') next++;
  return next > i + 1 && tokens[next]?.kind === 'word' && tokens[next]!.capital;
}

/** Words between the pronoun and that name. */
const MOST_BETWEEN = 3;

/** Whom somebody has: "his aide", "the mayor's wife". */
const RELATIVES = new Set(
  (
    'wife husband son daughter brother sister mother father coach trainer aide lawyer deputy partner agent accomplice driver ' +
    'colleague teammate rival predecessor successor co-defendant doctor boss girlfriend boyfriend cousin uncle nephew secretary'
  ).split(' '),
);

const possesses = marked(({ lower }): boolean => /^(?:his|her|their|s|’s|'s)$/.test(lower));
const isPossessive = (token: Token | undefined) => token !== undefined && possesses(token);
const isRelative = marked(({ lower }): boolean => RELATIVES.has(lower));

const leadsToSite = marked(({ lower }): boolean => /^(?:in|at|near|off|of|from|to|on|outside)$/.test(lower));

/** Is the name a place where something is, or where somebody is from? */
function isSite(tokens: readonly Token[], { kind, start }: NameMention): boolean {
  if (kind !== 'place') return false;
  const before = tokens[tokenFrom(tokens, start) - 1];
  return before !== undefined && leadsToSite(before);
}

/** Do two sets share an element? */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const each of small) if (large.has(each)) return true;
  return false;
}

/** How the actors of two facts stand to each other: one is shared, none is, or one side names nobody. */
export function compareActors(a: Actors, b: Actors): 'shared' | 'different' | 'unknown' {
  if (a.all.size === 0 || b.all.size === 0) return 'unknown';
  if (meet(a.all, b.all)) return 'shared';
  return a.owners.size === 0 || b.owners.size === 0 ? 'unknown' : 'different';
}

/** Each part of a name that two sentences share makes it likelier that they tell of one matter; so much at most. */
const SHARED_PART = 0.5;
const MOST_SHARED = 1.5;

/** What the names that two facts share add to their score. */
export function sharedActors(a: Actors, b: Actors): number {
  let shared = 0;
  for (const part of a.all) if (b.all.has(part)) shared++;
  return Math.min(MOST_SHARED, SHARED_PART * shared);
}

/**
 * May two facts be told of one owner? The name nearest before each must stand in the other's sentence too, so that
 * "A buys B for" and "B is sold to A for" meet and two bidders do not.
 */
export function mayShareSubject(a: Actors, b: Actors): boolean {
  return mayBeOne(a.subject, b.subject, a, b);
}

/**
 * May two facts be told of one doer: does the first name of each sentence stand in the other too, or do they share two
 * names, as buyer and bought?
 */
export function mayShareAgent(a: Actors, b: Actors): boolean {
  return mayBeOne(a.agent, b.agent, a, b) || a.names.filter((name) => meet(name, b.all)).length >= 2;
}

function mayBeOne(
  x: ReadonlySet<string> | undefined,
  y: ReadonlySet<string> | undefined,
  a: Actors,
  b: Actors,
): boolean {
  if (!x || !y || meet(x, y)) return true;
  return meet(x, b.all) && meet(y, a.all);
}
