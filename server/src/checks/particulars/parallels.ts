import { type Evidence, type Match, veto, weigh } from '../../events/evidence.ts';
import { tellingWords } from '../../events/telling.ts';
import { excludeKinds, isKindOf, type Kind } from '../../reading/lexicon/kinds/kinds.ts';
import { isPeople, lemmaOf } from '../../reading/lexicon/nouns.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Member } from '../check.ts';
import { Clashes } from '../report/clashes.ts';
import type { Mention } from '../report/disagree.ts';
import { areFarApart } from './days.ts';
import { personsAt } from './who.ts';

/** A kind as one sentence names it. */
export interface Naming {
  readonly kind: Kind;
  readonly span: Span;
  readonly block: number;
  readonly sentence: number;
  /** Tokens [from, to) of the sentence. */
  readonly from: number;
  readonly to: number;
}

/** What stands around a kind: so many words to either side of it (tokens). */
const AROUND = 14;
/**
 * Words shared, by weight, without which two sentences are not held to say the same, and their share of what the poorer of
 * them says. What stands beside a verb may be told anywhere in the other sentence, so that more has to be shared.
 */
const NEEDED = { word: [4, 0.55], verb: [5, 0.7], noun: [6.5, 0.65] } as const;
/** From here on it is sure. */
const [SURE, SURELY_ALIKE] = [9, 0.75] as const;
/** A sentence that shares as much tells of the same. */
const KNOWN = 2;
/** A word that tells as much as this leads to other sentences that have it. */
const LEADING = 1;
/** One article takes part with so many namings of a family. */
const MOST = 48;

interface Around {
  readonly words: ReadonlyMap<string, number>;
  /** Of those, what stands beside it. */
  readonly beside: ReadonlyMap<string, number>;
  /** The word that leads to it, and the one that follows. */
  readonly lead: string;
  readonly next: string;
  readonly numbers: ReadonlySet<string>;
  /** Surnames of the persons whom the sentence names, lower case. */
  readonly persons: ReadonlySet<string>;
  readonly total: number;
}

/** A naming at its place. */
export interface NamingMention extends Mention {
  readonly naming: Naming;
  readonly around: Around;
}

/** The words around a kind. */
function aroundOf(reading: Reading, { block, sentence, from, to }: Naming): Around {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  const near = [...tokens.slice(Math.max(0, from - AROUND), from), ...tokens.slice(to, to + AROUND)];
  const words = tellingWords(near);
  let total = 0;
  for (const weight of words.values()) total += weight;
  const beside = tellingWords([...tokens.slice(Math.max(0, from - BESIDE), from), ...tokens.slice(to, to + BESIDE)]);
  const lead = tokens[from - 1]?.lower ?? '';
  return {
    words,
    beside,
    lead,
    next: lemmaOf(tokens[to]?.lower ?? ''),
    total,
    numbers: new Set(near.filter(({ kind }) => kind === 'number').map(({ text }) => text)),
    persons: new Set(personsAt(reading, block, sentence).map(({ parts }) => parts.at(-1)!.toLowerCase())),
  };
}

interface Likeness {
  /** By weight. */
  readonly shared: number;
  /** The share of that in what the poorer of the two says. */
  readonly ratio: number;
  readonly words: readonly string[];
}

/** How alike the sentences around two kinds are. */
function likeness(a: Around, b: Around): Likeness {
  const none = { shared: 0, ratio: 0, words: [] };
  if (a.numbers.size > 0 && b.numbers.size > 0 && ![...a.numbers].some((each) => b.numbers.has(each))) return none;
  let shared = 0;
  const words: string[] = [];
  let [ownNames, otherNames, sharedNames] = [0, 0, 0];
  for (const [word, weight] of a.words) {
    const name = word.startsWith('^');
    if (name) ownNames++;
    if (!b.words.has(word)) continue;
    shared += weight;
    words.push(word.replace(/^\^/u, ''));
    if (name) sharedNames++;
  }
  for (const word of b.words.keys()) if (word.startsWith('^')) otherNames++;
  if (ownNames > 0 && otherNames > 0 && sharedNames === 0) return none;
  return { shared, ratio: shared / Math.max(1, Math.min(a.total, b.total)), words };
}

/** Families of words that stand in one another's place: two articles that say the same have to have the same one. */
const WORDS = new Set(
  (
    'attire colour side level end ruling vote medal state lanes spouse aircraft vehicle vessel weapon plea penalty exit ' +
    'manner cable'
  ).split(' '),
);
/**
 * Nouns of which one sentence may have this and a like sentence that ("his wife", "his sister"): these have to be led by
 * the same word, and more has to be shared.
 */
const NOUNS = new Set('kin wound disease cause sex charge'.split(' '));
/** Families of verbs. */
const VERBS = new Set(['ruling', 'vote', 'exit', 'plea', 'manner']);

/** Is the kind of a family whose words stand in one another's place? */
export const mayStandFor = ({ family }: Kind): boolean => WORDS.has(family) || NOUNS.has(family);

/** Of these an article tells one: where it names another too, it knows of both. */
const ONCE = new Set(
  'attire ruling vote spouse aircraft vehicle vessel weapon plea penalty exit manner cable charge'.split(' '),
);
/** Adjectives that go with the noun behind them: "a white van", "a white shirt". */
const ADJECTIVES = new Set(['colour', 'side', 'level', 'end']);
/** Beside a kind stands what it is told of (tokens). */
const BESIDE = 3;

/** Pairs of kinds that exclude each other in sentences that else say the same, and how sure it is. */
export class Parallels extends Clashes<NamingMention> {
  readonly #sure = new Map<NamingMention, Set<NamingMention>>();

  isSure(a: NamingMention, b: NamingMention): boolean {
    return this.#sure.get(a)?.has(b) ?? false;
  }

  put(a: NamingMention, b: NamingMention, sure: boolean): void {
    this.add(a, b);
    if (!sure) return;
    this.#sure.set(a, (this.#sure.get(a) ?? new Set()).add(b));
    this.#sure.set(b, (this.#sure.get(b) ?? new Set()).add(a));
  }
}

/** The namings of one family in a story, by article. */
export type Family = ReadonlyMap<Member<unknown>, readonly NamingMention[]>;

/** The namings of a story by family. */
export function namingsBy(members: readonly Member<{ readonly namings: readonly Naming[] }>[]): Family[] {
  const byFamily = new Map<string, Map<Member<unknown>, NamingMention[]>>();
  for (const member of members) {
    for (const naming of member.facts.namings) {
      const family = byFamily.get(naming.kind.family) ?? new Map<Member<unknown>, NamingMention[]>();
      byFamily.set(naming.kind.family, family);
      const own = family.get(member) ?? [];
      family.set(member, own);
      if (own.length >= MOST) continue;
      own.push({ member, span: naming.span, naming, around: aroundOf(member.reading, naming) });
    }
  }
  return [...byFamily.values()];
}

/** Finds the kinds that fill one place in sentences of two articles. */
export function parallelsAmong(members: readonly Member<{ readonly namings: readonly Naming[] }>[]): Parallels {
  const found = new Parallels();
  for (const family of namingsBy(members)) if (family.size > 1) findIn(family, found);
  return found;
}

function findIn(family: Family, found: Parallels): void {
  const byWord = new Map<string, NamingMention[]>();
  for (const mentions of family.values()) {
    for (const mention of mentions) {
      if (isOneOfSeveral(mention, mentions)) continue;
      const met = new Set<NamingMention>();
      for (const [word, weight] of mention.around.words) {
        if (weight < LEADING) continue;
        const others = byWord.get(word);
        if (!others) byWord.set(word, [mention]);
        else {
          for (const other of others) if (other.member !== mention.member) met.add(other);
          others.push(mention);
        }
      }
      for (const other of met) {
        if (!excludeKinds(other.naming.kind, mention.naming.kind)) continue;
        if (weighNamings(other, mention).score < 0 || knowBoth(other, mention, family)) continue;
        found.put(other, mention, areSurelyAlike(other, mention));
      }
    }
  }
}

/** Weighs whether two namings of one family fill one place in sentences that else say the same. Symmetric. */
export function weighNamings(a: NamingMention, b: NamingMention): Match {
  const { family } = a.naming.kind;
  if (ADJECTIVES.has(family) && !areOfOneNoun(a, b)) return weigh([veto('the words behind them differ')]);
  const { shared, ratio, words } = likeness(a.around, b.around);
  const [least, alike] = NEEDED[VERBS.has(family) ? 'verb' : NOUNS.has(family) ? 'noun' : 'word'];
  const reasons: Evidence[] = [
    { kind: 'rule', amount: 1, why: 'sentences on other things share words too', weight: -least },
    { kind: 'rule', amount: shared, why: `their sentences share ${words.slice(0, 5).join(', ')}`, weight: shared },
  ];
  if (shared < least) return weigh(shared > 0 ? reasons : reasons.slice(0, 1));
  const ruledOut =
    ratio < alike
      ? 'their sentences say too much that the other does not'
      : NOUNS.has(family) && a.around.lead !== b.around.lead
        ? 'other words lead to them'
        : !VERBS.has(family) && ![...a.around.beside.keys()].some((word) => b.around.beside.has(word))
          ? 'nothing that stands beside them is the same'
          : areApart(a, b)
            ? 'their articles are of days that lie far apart'
            : mayBeOne(a, b)
              ? undefined
              : 'their sentences name other persons';
  return weigh(ruledOut === undefined ? reasons : [...reasons, veto(ruledOut)]);
}

function areSurelyAlike(a: NamingMention, b: NamingMention): boolean {
  const { shared, ratio } = likeness(a.around, b.around);
  return shared >= SURE && ratio >= SURELY_ALIKE;
}

/** Has the article of either the other's kind as well? */
export function knowBoth(a: NamingMention, b: NamingMention, family: Family): boolean {
  return knows(family.get(a.member)!, b) || knows(family.get(b.member)!, a);
}

/** "A white van", "a black van". Of people there are of both: "black voters", "white voters". */
function areOfOneNoun({ around: { next: a } }: NamingMention, { around: { next: b } }: NamingMention): boolean {
  return a === b && a.length > 2 && !isStop(a) && !isPeople(a);
}

/** May two namings be of one matter? Two who are named are two, though all else be alike. */
function mayBeOne({ around: x }: NamingMention, { around: y }: NamingMention): boolean {
  if (x.persons.size === 0 || y.persons.size === 0) return true;
  for (const person of x.persons) if (y.persons.has(person)) return true;
  return false;
}

/** Articles on two days tell the same only of what is long past. */
const areApart = (a: NamingMention, b: NamingMention) =>
  !looksBack(a) && !looksBack(b) && areFarApart(a.member.reading, b.member.reading);

const looksBack = ({ member, naming: { block, sentence } }: NamingMention) =>
  member.reading.moments.some((moment) => moment.background && moment.block === block && moment.sentence === sentence);

/** Has the article of one the other's kind as well: anywhere of what it tells once, else in a sentence like the other's? */
function knows(own: readonly NamingMention[], other: NamingMention): boolean {
  return own.some(
    (mention) =>
      isKindOf(mention.naming.kind, other.naming.kind) &&
      (ONCE.has(other.naming.kind.family) || likeness(mention.around, other.around).shared >= KNOWN),
  );
}

/** Does its sentence name another kind as well? */
export function isOneOfSeveral({ naming }: NamingMention, own: readonly NamingMention[]): boolean {
  return own.some(
    ({ naming: other }) =>
      other.block === naming.block && other.sentence === naming.sentence && excludeKinds(other.kind, naming.kind),
  );
}
