import { matchOf } from '../../events/match.ts';
import { ruled } from '../ledger.ts';
import type { DirectionFact } from './directions.ts';
import { anchoredOf, defineRelation, differs, known, type Told } from './relation.ts';

interface DirectionMention extends Told {
  readonly fact: DirectionFact;
}

/** How sure it has to be that what happened on opposite sides of a place is one thing. */
const ONE_DEED = 1;
const RULES = 'how sure it has to be of what happened on opposite sides';

/** One thing on two sides of a place. */
export const DIRECTIONS = defineRelation<DirectionMention>({
  code: 'place-direction',
  confidence: 0.85,
  mentions: (story) =>
    story.members.flatMap((member) =>
      member.facts.directions.map((fact) => ({
        member,
        fact,
        span: fact,
        key: 'direction',
        context: () => fact.context,
      })),
    ),
  weigh: (a, b, map) => {
    const [x, y] = [a.fact, b.fact];
    const same = (one: string, other: string) => map.relation(one, other) === 'same';
    if (!same(x.from, y.from)) return known(false, 'they are reckoned from two places');
    if (x.distance && y.distance && sameDistance(x.distance, y.distance)) return known(true, 'one distance');
    if (x.subject !== undefined && y.subject !== undefined && !(x.distance && y.distance) && same(x.subject, y.subject))
      return known(true, 'both tell where one place lies');
    if (!isDeed(a, b)) return known(false, 'nothing says that one thing lies there');
    const match = matchOf(anchoredOf(a), anchoredOf(b), map, 'place');
    return ruled(match, match.score - ONE_DEED, RULES);
  },
  clash: ({ fact: a }, { fact: b }) => turn(a, b) >= 90,
  agree: (a, b, map) => a.fact.angle === b.fact.angle && map.relation(a.fact.from, b.fact.from) === 'same',
  what: () => 'Direction',
  message: (here, there, where) => differs('Direction', here, there, where),
});

/** May one thing have happened on opposite sides of a place, where each article has one thing happen around it? */
function isDeed(a: DirectionMention, b: DirectionMention): boolean {
  const [x, y] = [a.fact, b.fact];
  if (!x.deed || x.deed !== y.deed || !areOpposed(x, y)) return false;
  return x.context.main && y.context.main && isOnlyWay(a) && isOnlyWay(b);
}

const isOnlyWay = ({ member, fact }: DirectionMention) =>
  member.facts.directions.every(
    (other) => other.from !== fact.from || other.deed !== fact.deed || turn(other, fact) < 90,
  );

/** How far two directions part, in degrees: "south" and "southwest" are 45 apart, and may both be right. */
function turn(a: DirectionFact, b: DirectionFact): number {
  const gap = Math.abs(a.angle - b.angle);
  return Math.min(gap, 360 - gap);
}

/** Rounding and conversion move a distance by so much of it. */
const SLACK = 0.04;

/** Are two distances one, rounding and conversion allowed for? Round ones meet by chance. */
function sameDistance(a: DirectionFact['distance'], b: DirectionFact['distance']): boolean {
  return !!a && !!b && a.telling && b.telling && isEqual(a, b);
}

function isEqual(a: { readonly metres: number }, b: { readonly metres: number }): boolean {
  return Math.abs(a.metres - b.metres) <= Math.max(a.metres, b.metres) * SLACK;
}

/** Opposite directions part by so much, give or take an eighth of the rose. */
const OPPOSITE = 135;

/** Are two directions opposite, and no distance tells them apart? */
function areOpposed(a: DirectionFact, b: DirectionFact): boolean {
  return turn(a, b) >= OPPOSITE && (!a.distance || !b.distance || isEqual(a.distance, b.distance));
}
