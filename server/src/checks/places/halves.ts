import { type Context, Contexts } from '../../events/context.ts';
import type { Frame } from '../../events/frame.ts';
import { matchOf } from '../../events/match.ts';
import { type Reading, sentencesIn } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import type { Member } from '../check.ts';
import { ruled } from '../ledger.ts';
import type { PlaceFacts } from './places.ts';
import { anchoredOf, classless, defineRelation, differs, type Told } from './relation.ts';

/** A part of something that is known by its side: "the north gate", "the eastern bank", "the southbound lanes". */
export interface HalfFact {
  readonly span: Span;
  /** What it is, by one word for all its synonyms. */
  readonly noun: string;
  /** Degrees from north, clockwise. */
  readonly angle: number;
  readonly context: Context;
}

interface HalfMention extends Told {
  readonly fact: HalfFact;
}

/** What has sides. Synonyms share a line; no towns and lands, of which every article names several parts. */
const PARTS = [
  'gate gates',
  'entrance entrances doorway door exit',
  'stand stands terrace terraces grandstand',
  'wing',
  'tower towers',
  'bank shore riverbank',
  'slope slopes flank face ridge',
  'wall walls facade',
  'platform',
  'runway',
  'span pier abutment pylon',
  'portal',
  'pole',
  'hemisphere',
  'side',
  'hanger hangers cable cables',
  'dyke dike levee embankment',
  'carriageway carriageways lane lanes traffic track',
].map((line) => line.split(' '));
const PART = new Map(PARTS.flatMap((line) => line.map((noun) => [noun, line[0]!] as const)));
/** The way in which somebody goes, or the lanes that lead there. */
const BOUND = 'carriageway';
/** Of these every thing has two, so that more has to be told alike. */
const LOOSE = new Set(['side', 'slope', 'bank']);

const ANGLES = new Map([
  ['north', 0],
  ['east', 90],
  ['south', 180],
  ['west', 270],
]);
const SIDE = /^(north|south|east|west)(?:-?(east|west))?(ern|bound)?$/;
const GOING = /^(?:travell?ing|heading|headed|driving|going|running|travell?ed|drove|bound)$/;
/** Words between the side and the noun: "the north main gate". */
const BETWEEN = 1;

const maySide = marked(({ kind, lower }): boolean => kind === 'word' && SIDE.test(lower));

/** How sure it has to be that two halves are of one thing. */
const [SURE, SURE_LOOSE] = [-1, 1] as const;
const RULES = 'how sure it has to be of a side that each article names alone';
const SEVERAL = 'the article names several sides';

/** Takes the parts that a side tells from an article. */
export function halvesOf(reading: Reading, frame: Frame): HalfFact[] {
  const contexts = new Contexts(reading, frame);
  const facts: HalfFact[] = [];
  for (const { block, sentence, blockIndex, sentenceIndex } of sentencesIn(reading.article)) {
    if (block.kind === 'byline') continue;
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      if (!maySide(tokens[i]!)) continue;
      const half = halfAt(tokens, i);
      if (!half) continue;
      const span = { start: tokens[half.from]!.start, end: tokens[half.to - 1]!.end };
      facts.push({ span, noun: half.noun, angle: half.angle, context: contexts.at(blockIndex, sentenceIndex, span) });
    }
  }
  return facts;
}

interface Half {
  readonly noun: string;
  readonly angle: number;
  readonly from: number;
  readonly to: number;
}

/** The part whose side the token at `i` tells. */
function halfAt(tokens: readonly Token[], i: number): Half | undefined {
  const [, main = '', minor, form] = SIDE.exec(tokens[i]!.lower)!;
  // "north-east" is three tokens: the second word tells it whole.
  const joined = tokens[i + 1]?.text === '-' && tokens[i + 1]!.glued;
  const tail = joined ? (tokens[i + 2]?.lower ?? '') : '';
  const rest = joined ? /^(east|west)?(ern|bound)?$/.exec(tail) : undefined;
  if (tokens[i - 1]?.text === '-' || (joined && !rest)) return undefined;
  const angle = angleOf(main, minor ?? rest?.[1]);
  const to = joined ? i + 3 : i + 1;
  if ((form ?? rest?.[2]) === 'bound') return { noun: BOUND, angle, from: i, to };
  const before = tokens[i - 1];
  const next = tokens[to]?.lower;
  if (before && GOING.test(before.lower) && next !== 'of' && !PART.has(next ?? ''))
    return { noun: BOUND, angle, from: i, to };
  // "the West Bank", "North Face": names of their own
  if (tokens[i]!.capital && tokens[to]?.capital && tokens[to].lower !== 'pole') return undefined;
  for (let k = to; k < tokens.length && k <= to + BETWEEN; k++) {
    const token = tokens[k]!;
    if (token.kind !== 'word' || (token.capital && token.lower !== 'pole')) return undefined;
    const noun = PART.get(token.lower);
    // "the south side of the city": a part of the town
    if (noun && !(noun === 'side' && isVague(tokens, k))) return { noun, angle, from: i, to: k + 1 };
  }
  return undefined;
}

/** Of a town, or of who knows what. */
const isVague = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.lower !== 'of' ||
  tokens
    .slice(at + 2, at + 5)
    .some(({ lower }) => /^(?:town|city|village|island|country|county|district|region)$/.test(lower));

function angleOf(main: string, minor: string | undefined): number {
  const angle = ANGLES.get(main)!;
  if (minor === undefined) return angle;
  const step = (minor === 'east') === (main === 'north') ? 45 : -45;
  return (angle + step + 360) % 360;
}

const turn = (a: HalfFact, b: HalfFact) => {
  const gap = Math.abs(a.angle - b.angle);
  return Math.min(gap, 360 - gap);
};

/** Two sides of what each article names one side of. */
export const HALVES = defineRelation<HalfMention>({
  code: 'place-direction',
  confidence: 0.7,
  mentions: (story) => story.members.flatMap((member) => mentionsOf(member)),
  weigh: (a, b, map) => {
    const match = matchOf(anchoredOf(a), anchoredOf(b), map, 'place');
    return ruled(match, classless(match) - (LOOSE.has(a.fact.noun) ? SURE_LOOSE : SURE), RULES);
  },
  severity: (a, b) => (a.fact.context.lede || b.fact.context.lede ? 'warning' : 'information'),
  clash: (a, b) => turn(a.fact, b.fact) >= 90,
  agree: (a, b) => a.fact.angle === b.fact.angle,
  what: ({ fact: { noun } }) => `Side (${noun})`,
  message: (here, there, where) => differs('Side', here, there, where),
});

function mentionsOf(member: Member<PlaceFacts>): HalfMention[] {
  const { halves } = member.facts;
  return halves.map((fact) => {
    const several = halves.some((other) => other.noun === fact.noun && turn(other, fact) >= 90);
    const aside = several ? { aside: SEVERAL } : {};
    return { member, fact, span: fact.span, key: fact.noun, context: () => fact.context, ...aside };
  });
}
