import { distance } from 'fastest-levenshtein';
import { bareOf, isStreet } from '../../reading/lexicon/placenouns.ts';
import type { PlaceMention } from '../../reading/reading.ts';
import { contextAt, defineRelation, differs, known, type Told } from './relation.ts';

interface StreetMention extends Told {
  readonly place: PlaceMention;
}

/** Names shorter than this are alike by chance: "Mill", "Hill". */
const SHORTEST = 5;
/** From this length on two letters may differ. */
const LONG = 6;
/** "Fourth Street" and "Fifth Street", "44th Street", "Northfield Road" and "Southfield Road" are two. */
const COUNTED = /\d|^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|.*teenth)\b/;

/** One street under two names that are nearly one: in a story one of them is a slip. */
export const STREETS = defineRelation<StreetMention>({
  code: 'place-street',
  confidence: 0.7,
  severity: (a, b) => (nounOf(a) === nounOf(b) ? 'warning' : 'information'),
  mentions: (story) =>
    story.members.flatMap((member) =>
      member.facts.streets.map((place) => ({
        member,
        place,
        span: place,
        key: place.key.charAt(0),
        context: contextAt(member, place),
      })),
    ),
  weigh: (a, b) => {
    const alike = areAlike(bareOf(a.place.key), bareOf(b.place.key));
    return known(alike, alike ? 'the names are nearly one' : 'two names');
  },
  // Who names both streets knows of two.
  clash: (a, b) => a.place.key !== b.place.key && !names(a, b) && !names(b, a),
  agree: (a, b) => a.place.key === b.place.key,
  what: () => 'Street',
  message: (here, there, where) => differs('Name of a street', here, there, where),
});

const nounOf = ({ place: { key } }: StreetMention) => key.slice(bareOf(key).length);
const names = ({ member }: StreetMention, { place }: StreetMention) =>
  member.facts.streets.some(({ key }) => key === place.key);

function areAlike(a: string, b: string): boolean {
  // "Mill Road" and "Mill Street" are a matter for the check of names.
  const shorter = Math.min(a.length, b.length);
  if (a === b || shorter < SHORTEST || a[0] !== b[0] || COUNTED.test(a) || COUNTED.test(b)) return false;
  return distance(a, b) <= (shorter < LONG ? 1 : 2);
}

/** The streets that an article names. */
export const streetsOf = (places: readonly PlaceMention[]) => places.filter(({ key }) => isStreet(key));
