import { type Context, Contexts } from '../../events/context.ts';
import type { Frame } from '../../events/frame.ts';
import { matchOf } from '../../events/match.ts';
import { placeNamed } from '../../reading/places/places.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import { marked } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import { ruled } from '../ledger.ts';
import { anchoredOf, defineRelation, differs, type Told } from './relation.ts';

/** From where to where something went on one voyage. */
export interface RouteFact extends Span {
  readonly from: string;
  readonly to: string;
  readonly context: Context;
}

/** What goes, by itself or as a deed: "the ferry from X to Y", "flying from X to Y". Roads go both ways. */
const MOVES = marked(({ lower }) => MOVING.has(lower));
const MOVING = new Set(
  (
    'way voyage journey trip flight crossing passage ride route ferry ship boat vessel steamer yacht trawler tanker freighter plane ' +
    'aircraft airliner jet helicopter airbus boeing bus coach minibus train express lorry truck tram sailing sailed sails flying flew ' +
    'flies travelling traveling travelled traveled driving drove heading headed going went bound running ran marching marched ' +
    'crossing crossed carrying taking'
  ).split(' '),
);
/** So far before "from" it stands (tokens). */
const REACH = 8;
/** What leads both ways, or is told of many voyages. */
const BOTH_WAYS =
  /\b(?:return(?:s|ed|ing)?|back|round[- ]trip|both|usually|regularly|daily|weekly|twice|every|often|road|highway|motorway|line|pipeline|border|stretch|between|earlier|previous|again)\b/iu;
/** "Had left X for Y", "set off from X, bound for Y" */
const LEFT = new Set('left leaving leaves departed departing'.split(' '));
const SET_OUT =
  /(?:set (?:off|out|sail)|sailed|took off|taken off|put to sea|departed|departing|started|pulled out) (?:from|of)$/u;
const BOUND_FOR =
  /^[^;:]{0,40}?\b(?:(?:making|make|made|bound|heading|headed|destined|sailing|sailed|flying) (?:for|to|towards?)|on (?:its|her|his|their|the) way to|en route (?:to|for)|for)(?: the (?:port|city|town|capital|island) of| the)?$/u;
/** Between "from X" and "to" may stand where X lies. */
const LIES = /^(?:,|in|on|the|\))$/;
const TO = /^(?:to|towards|toward)$/;
/** Before a place's name. */
const BEFORE = new Set('the port city town capital island of'.split(' '));

/** The voyages that an article tells of with both their ends. Pure. */
export function routesOf(reading: Reading, frame: Frame): RouteFact[] {
  const found: RouteFact[] = [];
  let contexts: Contexts | undefined;
  const { names, article } = reading;
  const news = new Set(frame.places.map(({ key }) => key));
  names.forEach((from, i) => {
    if (!mayBePlace(from)) return;
    const { tokens } = article.blocks[from.block]!.sentences[from.sentence]!;
    const near = names.slice(i + 1, i + 1 + NEAR).filter((name) => {
      const beside = name.block === from.block && name.sentence === from.sentence;
      return beside && mayBePlace(name) && keyOf(name) !== keyOf(from);
    });
    if (near.length === 0) return;
    const lead = leadOf(reading, from);
    const words = tokens.slice(0, lead + 1).map(({ lower }) => lower);
    const goes = words.at(-1) === 'from' && tokens.slice(Math.max(0, lead - REACH), lead).some(MOVES);
    const left = LEFT.has(words.at(-1) ?? '') || SET_OUT.test(words.join(' '));
    if (!goes && !left) return;
    const to = near.find((place) => {
      const between = tokens.slice(tokenFrom(tokens, from.end), leadOf(reading, place) + 1);
      if (goes && TO.test(between.at(-1)?.lower ?? ''))
        return between.slice(0, -1).every((token) => LIES.test(token.lower) || token.capital);
      return left && BOUND_FOR.test(between.map(({ lower }) => lower).join(' '));
    });
    // Who came to where the news is goes back from there as well.
    if (!to || news.has(keyOf(from)) || news.has(keyOf(to))) return;
    if (BOTH_WAYS.test(article.text.slice(tokens[Math.max(0, lead - REACH)]!.start, to.end))) return;
    contexts ??= new Contexts(reading, frame);
    const span = { start: from.start, end: to.end };
    found.push({ ...span, from: keyOf(from), to: keyOf(to), context: contexts.at(from.block, from.sentence, span) });
  });
  return found;
}

/** So many names behind the one end the other stands at most. */
const NEAR = 4;
/** The reader of places leaves out what a sentence tells no place by: "was making for X". */
const mayBePlace = ({ kind, title }: NameMention) => kind !== 'person' && kind !== 'organisation' && !title;
const keyOf = ({ form }: NameMention): string => placeNamed(form).key;

/** The token that leads to a place. */
function leadOf({ article }: Reading, { block, sentence, start }: NameMention): number {
  const { tokens } = article.blocks[block]!.sentences[sentence]!;
  let at = tokenFrom(tokens, start) - 1;
  while (at > 0 && BEFORE.has(tokens[at]!.lower)) at--;
  return at;
}

interface RouteMention extends Told {
  readonly fact: RouteFact;
}

const RULES = 'how sure it has to be of one voyage';

/** One voyage that goes the other way. */
export const ROUTES = defineRelation<RouteMention>({
  code: 'place-conflict',
  confidence: 0.75,
  severity: () => 'information',
  mentions: (story, map) =>
    story.members.flatMap((member) => {
      const { routes } = member.facts;
      const turns = routes.some((a) => routes.some((b) => map.relation(a.from, b.to) === 'same'));
      return routes.map((fact) => ({
        member,
        fact,
        span: fact,
        key: 'route',
        context: () => fact.context,
        ...(turns ? { aside: 'the article tells of a voyage on from where another ends' } : {}),
      }));
    }),
  weigh: (a, b, map) => {
    const match = matchOf(anchoredOf(a), anchoredOf(b), map, 'place');
    return ruled(match, match.score, RULES);
  },
  clash: ({ fact: a }, { fact: b }, map) =>
    map.relation(a.from, b.to) === 'same' && map.relation(a.to, b.from) === 'same',
  agree: ({ fact: a }, { fact: b }, map) =>
    map.relation(a.from, b.from) === 'same' && map.relation(a.to, b.to) === 'same',
  what: () => 'Route',
  message: (here, there, where) => differs('Route', here, there, where),
});
