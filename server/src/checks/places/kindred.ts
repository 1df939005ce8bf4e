import { type Context, Contexts } from '../../events/context.ts';
import type { Frame } from '../../events/frame.ts';
import { matchOf } from '../../events/match.ts';
import { fold } from '../../reading/names/spelling.ts';
import { placeNamed } from '../../reading/places/places.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import type { Member } from '../check.ts';
import { ruled } from '../ledger.ts';
import { isAftermath } from './aftermath.ts';
import type { PlaceFacts } from './places.ts';
import { anchoredOf, defineRelation, differs, known, type Told } from './relation.ts';

/** A name that says what kind of place it is of: "Pine Point", "Lake Vell", "the Orra valley", "the Grand Hotel". */
export interface KindredFact {
  readonly span: Span;
  readonly kind: string;
  /** The parts of the name without the noun, folded. */
  readonly own: readonly string[];
  readonly context: Context;
  /** What is told of it comes after the event: a search, an evacuation. */
  readonly aftermath: boolean;
}

interface KindredMention extends Told {
  readonly fact: KindredFact;
}

/** Nouns that end, begin or follow the name of a place of which a story has one. Synonyms share a line. */
const KINDS = [
  'street road avenue lane drive boulevard terrace crescent parade close court avenida rua calle rue via strasse straße',
  'point head headland cape',
  'lake loch lough lago',
  'river creek rio',
  'valley glen',
  'canyon gorge ravine',
  'bay cove inlet',
  'glacier',
  'mine colliery quarry',
  'dam reservoir',
  'bridge viaduct',
  'hotel inn motel lodge',
  'beach',
].map((line) => line.split(' '));
const KIND = new Map(KINDS.flatMap((line) => line.map((noun) => [noun, line[0]!] as const)));

const STREET = 'street';

/** How sure it has to be that two names are of one thing; */
const SURE = 1;
/** where all but the noun is one: "Mill Lane", "Mill Court". */
const ALIKE = -2;
const RULES = 'how sure it has to be of the only place of its kind';
const SEVERAL = 'the article names several of the kind';
const AFTER = 'it is where people searched, waited or kept away afterwards';
const PREPOSITION =
  /^(?:in|at|on|near|off|outside|inside|by|from|to|into|along|down|up|around|across|of|with|meets|toward|towards)$/;

/** Takes the names of places that say of what kind they are. */
export function kindredOf(reading: Reading, frame: Frame): KindredFact[] {
  const contexts = new Contexts(reading, frame);
  return reading.names.flatMap((name): KindredFact[] => {
    const { tokens } = reading.article.blocks[name.block]!.sentences[name.sentence]!;
    const [from, to] = [tokenFrom(tokens, name.start), tokenFrom(tokens, name.end)];
    const kind = to > from ? kindAt(tokens, from, to) : undefined;
    if (!kind || name.title || !isLed(tokens, from)) return [];
    // "Cape Town" is a town; "the Boone valley" is a valley, though there is a Boone.
    if (!KIND.has(tokens[to]?.lower ?? '') && placeNamed(name.form).held()) return [];
    const own = tokens
      .slice(from, to)
      .flatMap(({ kind: sort, lower }) => (sort === 'word' && !KIND.has(lower) ? [fold(lower)] : []));
    if (own.length === 0) return [];
    const span = { start: name.start, end: name.end };
    const context = contexts.at(name.block, name.sentence, span);
    return [{ span, kind, own, context, aftermath: isAftermath(tokens, from) }];
  });
}

/** What kind of place the name of tokens [from, to) is of. */
function kindAt(tokens: readonly Token[], from: number, to: number): string | undefined {
  const [first, last, next] = [tokens[from]!, tokens[to - 1]!, tokens[to]];
  if (next?.kind === 'word' && !next.capital && !next.glued && KIND.has(next.lower)) return KIND.get(next.lower);
  if (to - from < 2) return undefined;
  return KIND.get(last.lower) ?? KIND.get(first.lower);
}

/** Does a preposition lead to it? What only bears the name of a place ("the Mill Lane Tigers") is none. */
function isLed(tokens: readonly Token[], from: number): boolean {
  let i = from - 1;
  while (i > 0 && from - i < 4 && /^(?:the|upper|lower|old|new|nearby|a)$/.test(tokens[i]!.lower)) i--;
  return i >= 0 && PREPOSITION.test(tokens[i]!.lower);
}

/** Two names for the one place of a kind that each article names. */
export const KINDRED = defineRelation<KindredMention>({
  code: 'place-conflict',
  confidence: 0.65,
  mentions: (story) => story.members.flatMap((member) => mentionsOf(member)),
  weigh: (a, b, map) => {
    // A story has many streets.
    if (a.fact.kind === STREET && !isOne(a.fact, b.fact)) return known(false, 'two streets');
    const match = matchOf(anchoredOf(a), anchoredOf(b), map, 'place');
    return ruled(match, match.score - (isOne(a.fact, b.fact) ? ALIKE : SURE), RULES);
  },
  severity: (a, b) => (a.fact.context.lede && b.fact.context.lede ? 'warning' : 'information'),
  clash: (a, b) => (isOne(a.fact, b.fact) ? isOtherStreet(a, b) : !knows(a, b.fact) && !knows(b, a.fact)),
  agree: (a, b) => isOne(a.fact, b.fact) && saidOf(a) === saidOf(b),
  what: ({ fact: { kind } }) => `Place (${kind})`,
  message: (here, there, where) => differs('Place', here, there, where),
});

/** "Mill Lane" and "Mill Court", where neither article has both. */
const isOtherStreet = (a: KindredMention, b: KindredMention) =>
  a.fact.kind === STREET && saidOf(a) !== saidOf(b) && !names(a, b) && !names(b, a);
const saidOf = ({ member, span }: KindredMention) =>
  member.reading.article.text.slice(span.start, span.end).toLowerCase();
const names = ({ member }: KindredMention, other: KindredMention) =>
  member.reading.article.text.toLowerCase().includes(saidOf(other));

const isOne = (a: KindredFact, b: KindredFact) => a.own.join(' ') === b.own.join(' ');

function knows({ member }: KindredMention, { own }: KindredFact): boolean {
  const { known } = member.facts.deeds;
  return own.some((part) => part.length > 2 && known.has(part));
}

function mentionsOf(member: Member<PlaceFacts>): KindredMention[] {
  const { kindred } = member.facts;
  return kindred.map((fact) => {
    const several = kindred.some((other) => other.kind === fact.kind && !isOne(other, fact));
    const aside = several ? SEVERAL : fact.aftermath ? AFTER : undefined;
    return { member, fact, span: fact.span, key: fact.kind, context: () => fact.context, ...(aside ? { aside } : {}) };
  });
}
