import type { Token } from '../../text/article.ts';
import { roleIn } from './lives.ts';
import type { Naming } from './parallels.ts';
import type { Who } from './who.ts';

/** A sort as one sentence names it. */
export interface SortNaming extends Naming {
  /** It is named and not told: denied, supposed, or a part of a name. */
  readonly idle: boolean;
  /** Of whom, where it is told of a person. */
  readonly who?: Who;
}

/** A family of sorts; see `reading/lexicon/kinds/sorts.ts`. */
export interface Sort {
  /** For a person: "Drug". */
  readonly what: string;
  /** Its words are names, with a capital wherever they stand. */
  readonly names?: true;
  /** It is one only beside words like these: a knee is hurt, or knelt on. */
  readonly near?: RegExp;
  /** It is told of one person. */
  readonly personal?: true;
  /** Words before it after which it is told of somebody without a name. */
  readonly nameless?: (left: string) => boolean;
}

const HURT =
  /\b(?:injur\w*|tore|tear|tearing|torn|broke|broken|breaking|fractur\w*|dislocat\w*|surgery|operation|sprain\w*|strain\w*|ruptur\w*|twist\w*|pulled|damag\w*)\b/u;
const ONE_OF_MANY = /^(?:one of|another|some|several|both|two|three|four) /u;
/** "She was found by a nurse": whoever stands behind these is another than the one of whom it is told. */
const BESIDE = /\b(?:by|with|to|from|against) (?:an?|the|another) (?:[\p{L}-]+ ){0,3}$/u;
const isBeside = (left: string) => BESIDE.test(left);
const WAY_IN = /\b(?:enter\w*|entry|got in|get in|broke|break|broken|breaking|climb\w*|smash\w*|crawl\w*|forced)\b/u;
const IN_WATER =
  /\b(?:drown\w*|body|bodies|plung\w*|pulled|recovered|fell|fallen|swept|capsiz\w*|washed|floating|rescued|jumped)\b/u;
const DIED =
  /^(?!.*\b(?:suffer\w*|survived|diagnosed|battl\w*)\b).*\b(?:died|dies|dead|death|killed|cause|succumbed)\b/u;
const ACCUSED = /\b(?:charg\w*|accus\w*|indict\w*)\b/u;

/** Of these families an article tells one sort of its own event or person. */
export const SORTED: ReadonlyMap<string, Sort> = new Map<string, Sort>([
  ['drug', { what: 'Drug' }],
  ['infection', { what: 'Disease' }],
  ['animal', { what: 'Animal' }],
  ['artwork', { what: 'Work of art' }],
  ['metal', { what: 'Raw material' }],
  ['gem', { what: 'Gem' }],
  ['crop', { what: 'Crop' }],
  ['substance', { what: 'Substance' }],
  ['instrument', { what: 'Instrument' }],
  ['discipline', { what: 'Discipline' }],
  ['waters', { what: 'Water', near: IN_WATER }],
  ['train', { what: 'Train' }],
  ['book', { what: 'Book' }],
  ['tree', { what: 'Tree' }],
  ['carmaker', { what: 'Make of car', names: true }],
  [
    'bodypart',
    {
      what: 'Injury',
      near: HURT,
      personal: true,
      nameless: (left) => ONE_OF_MANY.test(left) || roleIn(left) !== undefined,
    },
  ],
  ['position', { what: 'Position', personal: true, nameless: isBeside }],
  ['occupation', { what: 'Occupation', personal: true, nameless: isBeside }],
  ['custody', { what: 'Custody', personal: true }],
  ['serving', { what: 'Sentence', personal: true }],
  ['entry', { what: 'Way in', near: WAY_IN }],
  ['balloting', { what: 'Vote' }],
  ['charge', { what: 'Charge', near: ACCUSED }],
  ['weapon', { what: 'Weapon' }],
  ['vehicle', { what: 'Vehicle' }],
  ['vessel', { what: 'Vessel' }],
  ['disease', { what: 'Cause of death', near: DIED, personal: true }],
]);

/** Looked at to either side for the words that make it one (tokens). */
const NEAR = 10;

/** Is a kind of the family at tokens [from, to) one of its sorts? */
export function isOfSort(
  { near }: Sort,
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (!near) return true;
  const around = tokens.slice(Math.max(0, from - NEAR), to + NEAR);
  return near.test(around.map(({ lower }) => lower).join(' '));
}
