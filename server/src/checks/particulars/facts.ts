import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { type Kind, kindsAt, type NamedKind } from '../../reading/lexicon/kinds/kinds.ts';
import { isPlural } from '../../reading/lexicon/nouns.ts';
import { type Source, sourceOf } from '../../reading/quotations/attributions.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { joined } from '../../text/joined.ts';
import { rememberedLast } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { type Agent, agentOf, doneIn } from './agents.ts';
import { FAMILIES, KIN } from './families.ts';
import type { Family } from './family.ts';
import { type Kinship, kinshipAt } from './kin.ts';
import { mayStandFor, type Naming } from './parallels.ts';
import { isOfSort, SORTED, type SortNaming } from './sorts.ts';
import { borneBy, fullNamesIn, mainPerson, namedBehind, objectAt, personsAt, type Who, whoAt } from './who.ts';

/** A choice among kinds that an article makes. */
export interface Particular {
  readonly family: Family;
  /** What is told, for a person: "Weapon". */
  readonly what: string;
  readonly kind: Kind;
  /** Particulars of different slots are of different things. */
  readonly slot: string;
  /** Of what of several, where the article tells: the crime of a verdict. */
  readonly aspect?: string;
  readonly span: Span;
  /** Of whom, where it is told of a person. */
  readonly who?: Who;
  /** To whom that person is what is told. */
  readonly owner?: Who;
  /** Who did it, where that is what is told. */
  readonly agent?: Agent;
  readonly context: Context;
  readonly source?: Source;
  /** Told as a guess. */
  readonly unsure: boolean;
  /** Told of several, of which others may have another kind: "armed with machetes". */
  readonly many: boolean;
}

/** What the check takes from an article. */
export interface ParticularFacts {
  readonly frame?: Frame;
  readonly facts: readonly Particular[];
  /** Kinds that the article names at all, by family. */
  readonly named: ReadonlyMap<string, readonly Kind[]>;
  /** Every kind as it is named. */
  readonly namings: readonly Naming[];
  /** Every sort as it is named. */
  readonly sorts: readonly SortNaming[];
  /** The parts of every name that may be a person's. */
  readonly names: readonly (readonly string[])[];
}

/** So many words before a kind, and behind it, tell what it is to the event (tokens). */
const LEFT = 16;
const RIGHT = 12;

/** What stands so is not told to be so. */
const NEGATED =
  /\b(?:not|no|never|without|nor|denied|deny|denies|if|whether|ruled out|rule out|ruling out|excluded|no evidence of|no signs? of|fake|toy|replica|imitation|unloaded|rather than|instead of|unlike|like) (?:[a-z]+ ){0,3}$/u;
const SUPPOSED = /\b(?:if|whether|would|could|should|had feared|in case)\b/u;
const UNSURE =
  /\b(?:complications|battle|battling|suffering|may|might|possibly|possible|apparently|apparent|believed|suspected|suspects?|think|thought|probably|likely|perhaps|appears?|appeared|seems?|seemed|alleged|allegedly|initially|initial|reportedly|unconfirmed|claims?|claimed|rumou?rs?|rumou?red)\b/u;

/** Two words for one kind so near each other are one (code units). */
const ONE = 8;

const EMPTY: ParticularFacts = { facts: [], named: new Map(), namings: [], sorts: [], names: [] };

/** Where in its article a kind is named. */
interface Spot {
  readonly tokens: readonly Token[];
  readonly block: number;
  readonly sentence: number;
}

/** Takes from an article the choices among kinds that it makes. Pure. */
export function particularsOf(reading: Reading): ParticularFacts {
  const named = new Map<string, Kind[]>();
  const facts: Particular[] = [];
  const namings: Naming[] = [];
  const sorts: SortNaming[] = [];
  const frame = frameOf(reading);
  const contexts = new Contexts(reading, frame);
  const read = (one: NamedKind, { tokens, block, sentence }: Spot) => {
    if (isInLonger(tokens, one)) return;
    const span = { start: tokens[one.from]!.start, end: tokens[one.to - 1]!.end };
    if (
      mayStandFor(one.kind) &&
      !tellsOfSeveral(reading, one.kind.family) &&
      !isName(tokens, one) &&
      !isDenied(tokens, one)
    )
      namings.push({ ...one, span, block, sentence });
    const sort = SORTED.get(one.kind.family);
    const family = FAMILIES.get(one.kind.family);
    if (!sort && !family) return;
    const words = around(tokens, one);
    if (sort && isOfSort(sort, tokens, one)) {
      const { left } = words;
      const capital = isName(tokens, one) !== (sort.names === true);
      const idle =
        capital || one.kind.key === 'unknown' || isDenied(tokens, one) || NEGATED.test(left) || SUPPOSED.test(left);
      const who =
        sort.personal && !idle && !sort.nameless?.(left)
          ? borneBy(reading, { tokens, block, sentence }, one)
          : undefined;
      sorts.push({ ...one, span, block, sentence, idle, ...(who ? { who } : {}) });
    }
    if (!family) return;
    // An article without an event noun may tell of any.
    const { classes } = frame;
    const told = !family.classes || classes.length === 0 || classes.some((own) => family.classes!.has(own));
    if (!told && family.common) return;
    if (!family.named || family.named.test(words.left)) note(named, one.kind);
    if (!told) return;
    // "an AK-47 rifle" is one
    const last = facts.at(-1);
    if (last?.kind === one.kind && span.start - last.span.end <= ONE) return;
    const slot = slotOf(family, words, one.kind.key, () => sentenceBefore(reading, block, sentence));
    if (slot === undefined || NEGATED.test(words.left) || (SUPPOSED.test(words.left) && !family.moves)) return;
    const bearer = toldOf(reading, family, one, words, { tokens, block, sentence }, slot);
    if (!bearer || (family.of === 'somebody' && !bearer.who && slot === '')) return;
    const { given, ...of } = bearer;
    const source = sourceOf(tokens, one.from);
    const aspect = family.aspect?.(words.right, words.left);
    facts.push({
      family: given === undefined ? family : KIN,
      what: family.whatOf?.[slot] ?? family.what,
      kind: one.kind,
      slot: family.of === 'somebody' && of.who && !family.borne ? family.name : `${family.name}:${given ?? slot}`,
      ...(aspect ? { aspect } : {}),
      span,
      ...of,
      context: contexts.at(block, sentence, span),
      ...(source ? { source } : {}),
      unsure: of.unsure === true || UNSURE.test(words.left) || UNSURE.test(words.right),
      many: family.of === 'event' && isPlural(tokens[one.to - 1]!.lower),
    });
  };
  reading.article.blocks.forEach(({ sentences, kind }, block) => {
    if (kind === 'byline') return;
    sentences.forEach(({ tokens }, sentence) => {
      for (let i = 0; i < tokens.length; i++)
        for (const one of kindsAt(tokens, i)) read(one, { tokens, block, sentence });
      if (kind !== 'headline') facts.push(...agentsIn(reading, contexts, block, sentence));
    });
  });
  return namings.length + facts.length + sorts.length === 0
    ? EMPTY
    : { frame, facts, named, namings, sorts, names: fullNamesIn(reading) };
}

/** Who did what, as one sentence tells. */
function agentsIn(reading: Reading, contexts: Contexts, block: number, sentence: number): Particular[] {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  return doneIn(reading, block, sentence).map(({ deed, agent, from, to }): Particular => {
    const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    const words = around(tokens, { from, to });
    const family = agentOf(deed);
    const key = agent.name?.join(' ') ?? agent.calling!.key;
    const source = sourceOf(tokens, from);
    return {
      family,
      what: family.whatOf?.[deed] ?? family.what,
      kind: { family: family.name, key, above: [] },
      slot: `${family.name}:${deed}`,
      span,
      agent,
      context: contexts.at(block, sentence, span),
      ...(source ? { source } : {}),
      unsure: UNSURE.test(words.left) || UNSURE.test(words.right),
      many: false,
    };
  });
}

const byFamily = rememberedLast((_: Reading) => new Map<string, boolean>());

/** Does the article say that it tells of several things that may have a kind each? */
export function tellsOfSeveral(reading: Reading, family: string): boolean {
  const several = FAMILIES.get(family)?.several;
  if (!several) return false;
  const known = byFamily(reading);
  const own = known.get(family) ?? several.test(reading.article.text);
  known.set(family, own);
  return own;
}

/** Of whom it is told; nothing where it is told of somebody who cannot be known again. */
function toldOf(
  reading: Reading,
  family: Family,
  one: NamedKind,
  { left }: Words,
  { tokens, block, sentence }: Spot,
  slot: string,
): (Partial<Kinship> & { readonly unsure?: boolean }) | undefined {
  if (family.of === 'event') return {};
  if (family.kin) return kinshipAt(reading, block, sentence, one);
  const who =
    family.transitive && !BE.test(left)
      ? objectAt(reading, { tokens, block, sentence }, one)
      : (whoAt(reading, block, sentence, tokens[one.from]!.start, verbOf(family, left, tokens, one)) ??
        namedBehind(reading, block, sentence));
  if (who === undefined && family.ofLast?.test(left)) {
    const main = mainPerson(reading, block, sentence);
    return main && { who: main };
  }
  if (family.of === 'somebody') {
    // "The driver was trapped. He broke": nobody with a name is nearer.
    const nameless =
      slot !== '' && PRONOUN.test(left) && personsAt(reading, ...before(reading, block, sentence)).length === 0;
    return who && who !== 'another' && !nameless ? { who } : {};
  }
  if (who === 'another' || (family.of === 'person' && who === undefined)) return undefined;
  return who ? { who } : {};
}

function note(named: Map<string, Kind[]>, kind: Kind): void {
  const list = named.get(kind.family);
  if (!list) named.set(kind.family, [kind]);
  else if (!list.includes(kind)) list.push(kind);
}

/** "A car bomb" names no car, "a fire-bomb" no bomb: a part of a longer word is none. */
function isInLonger(tokens: readonly Token[], { kind, from, to }: NamedKind): boolean {
  if (tokens[from - 1]?.text === '-' && tokens[from]!.glued) return true;
  for (let i = Math.max(0, from - 3); i < from; i++)
    if (kindsAt(tokens, i).some((other) => other.kind.family === kind.family && other.to >= to && other.to > from))
      return true;
  return false;
}

const DENIALS = new Set(['not', 'no', 'never', 'without', 'nor']);

/** "has not approved", "no white van" */
const isDenied = (tokens: readonly Token[], { from }: NamedKind) =>
  tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => DENIALS.has(lower));

/** "North Street": a capital inside a sentence is of a name. */
const isName = (tokens: readonly Token[], { from }: NamedKind) => from > 0 && tokens[from]!.capital;

/** A form of "be" right before it: it is told of the subject. */
const BE = /\b(?:was|were|been|is|are|be|being|got|and) (?:[a-z]+ly )?$/u;

/** Where the verb stands whose object the particular is told of. */
function verbOf({ active }: Family, left: string, tokens: readonly Token[], { from }: NamedKind): number | undefined {
  const verb = active?.exec(left);
  return verb ? tokens[from - verb[0].trim().split(' ').length]?.start : undefined;
}

/** Where the sentence before one stands, in its paragraph or the one before. */
const before = ({ article: { blocks } }: Reading, block: number, sentence: number): [number, number] =>
  sentence > 0 ? [block, sentence - 1] : [block - 1, (blocks[block - 1]?.sentences.length ?? 0) - 1];

/** The words of the sentence before one. */
function sentenceBefore(reading: Reading, block: number, sentence: number): string {
  const [b, s] = before(reading, block, sentence);
  const tokens = reading.article.blocks[b]?.sentences[s]?.tokens;
  return tokens ? `${joined(tokens, 0, tokens.length)} ` : '';
}

const PRONOUN = /^(?:he|she)\b/u;

interface Words {
  readonly left: string;
  /** The words of the kind itself. */
  readonly own: string;
  readonly right: string;
}

function around(tokens: readonly Token[], { from, to }: Pick<NamedKind, 'from' | 'to'>): Words {
  const left = joined(tokens, Math.max(0, from - LEFT), from);
  return {
    left: left && `${left} `,
    own: joined(tokens, from, to),
    right: joined(tokens, to, Math.min(tokens.length, to + RIGHT)),
  };
}

function slotOf(family: Family, { left, own, right }: Words, key: string, earlier: () => string): string | undefined {
  if (family.notLeft?.test(left) || family.notRight?.test(right)) return undefined;
  const told =
    (!family.left && !family.right) || family.left?.test(left) || family.right?.test(right) || family.self?.test(own);
  if (!told) return undefined;
  return family.slot ? family.slot(left, right, key, own, earlier) : '';
}
