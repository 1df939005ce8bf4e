import { compareActors, sharedActors } from '../../events/actors.ts';
import { matchOf } from '../../events/match.ts';
import type { Containment } from '../../events/places.ts';
import { fold } from '../../reading/names/spelling.ts';
import { isCountryOrRegion } from '../../reading/places/gazetteer.ts';
import type { Member } from '../check.ts';
import { ruled } from '../ledger.ts';
import type { DeedFact } from './deeds.ts';
import type { PlaceFacts } from './places.ts';
import { anchoredOf, classless, defineRelation, type Told } from './relation.ts';
import { isThing } from './things.ts';

interface DeedMention extends Told {
  readonly fact: DeedFact;
}

/** How sure it has to be that one deed is told: each article tells of one such deed alone, and knows of one place. */
const SURE = -3.2;
/** Those who are hurt go to several hospitals, and much comes from somewhere: there it has to be surer. */
const SURER: ReadonlyMap<string, number> = new Map([
  ['care', -1],
  ['origin', -1.2],
  ['bound', -1.2],
  ['buy', -1.2],
  ['stage', 0],
]);
/** The same, where the two name different people. */
const STRANGE = 1;
/** Things of one kind a story may have two of. */
const THING = -2.2;
const RULES = 'how sure it has to be of a deed that each article tells of once';
const SEVERAL = 'the article tells of several places of such a deed';

/** Two places of what is done once in a story, told under whatever word. */
export const DEEDS = defineRelation<DeedMention>({
  code: 'place-conflict',
  confidence: 0.65,
  mentions: (story, map) => story.members.flatMap((member) => mentionsOf(member, map)),
  weigh: (a, b, map) => {
    const match = matchOf(anchoredOf(a), anchoredOf(b), map, 'place');
    const strange = compareActors(a.fact.actors, b.fact.actors) === 'different' ? STRANGE : 0;
    return ruled(
      match,
      classless(match) +
        sharedActors(a.fact.actors, b.fact.actors) -
        (SURER.get(a.fact.deed) ?? (isThing(a.fact.deed) ? THING : SURE)) -
        strange,
      RULES,
    );
  },
  clash: (a, b, map) =>
    areApart(a.fact, b.fact, map) &&
    !areOfTwo(a.fact, b.fact) &&
    !isToldOtherwise(a, b) &&
    !knows(a, b) &&
    !knows(b, a),
  agree: (a, b, map) => a.fact.scene.key === b.fact.scene.key || isNested(a.fact, b.fact, map),
  severity: (a, b) =>
    a.fact.by || b.fact.by || a.fact.scene.grain === 'spot' || !a.fact.context.lede || !b.fact.context.lede
      ? 'information'
      : 'warning',
  what: ({ fact: { deed } }) => `Place (${isThing(deed) ? deed.slice(1) : deed})`,
});

function mentionsOf(member: Member<PlaceFacts>, map: Containment): DeedMention[] {
  const { facts } = member.facts.deeds;
  return facts.map((fact) => {
    const { deed, scene, context } = fact;
    const several = facts.some((other) => isSameSort(other, fact) && !isNested(other, fact, map));
    return {
      member,
      fact,
      span: scene,
      key: `${deed} ${scene.grain} ${wayOf(fact)}`,
      context: () => context,
      ...(several ? { aside: SEVERAL } : {}),
    };
  });
}

/** Who goes to a place is then at it. */
const BOTH_WAYS = new Set(['care', 'jail', 'land', 'dock', 'launch', 'exile', 'buy', 'stage']);
const wayOf = ({ scene: { way }, deed }: DeedFact) => (BOTH_WAYS.has(deed) ? '' : way);

const isSameSort = (a: DeedFact, b: DeedFact) =>
  a.deed === b.deed && a.scene.grain === b.scene.grain && wayOf(a) === wayOf(b);

function isNested(a: DeedFact, b: DeedFact, map: Containment): boolean {
  if (a.scene.key === b.scene.key) return true;
  if (a.scene.grain === 'spot') return false;
  const relation = map.relation(a.scene.key, b.scene.key);
  return relation === 'same' || relation === 'within' || relation === 'contains';
}

function areApart(a: DeedFact, b: DeedFact, map: Containment): boolean {
  if (isNested(a, b, map)) return false;
  // A region may hold a town though nobody says so.
  const broad = [a, b].filter(({ scene: { key } }) => isCountryOrRegion(key)).length;
  if (a.scene.grain === 'town' && broad > 0 && map.relation(a.scene.key, b.scene.key) !== 'disjoint') return false;
  const words = a.scene.key.split(' ');
  if (a.scene.grain !== 'spot' && b.scene.key.split(' ').some((word) => words.includes(word))) return false;
  // What is near two towns may be one place.
  return (
    !(a.by && b.by) || map.relation(a.scene.key, b.scene.key) !== 'disjoint' || !map.mayBeNear(a.scene.key, b.scene.key)
  );
}

/** What is found is found in many places: of two numbers, two things. */
const areOfTwo = ({ deed, numbers }: DeedFact, other: DeedFact): boolean =>
  deed === 'find' &&
  numbers.length > 0 &&
  other.numbers.length > 0 &&
  !numbers.some((number) => other.numbers.includes(number));

/** Of a thing at its place, where both articles tell a deed there as well, the deed is enough. */
const isToldOtherwise = (a: DeedMention, b: DeedMention): boolean =>
  isThing(a.fact.deed) && deedsThere(a).some((deed) => deedsThere(b).includes(deed));
const deedsThere = ({ member, fact: { scene } }: DeedMention): string[] =>
  member.facts.deeds.facts.flatMap(({ scene: other, deed }) =>
    other.start === scene.start && !isThing(deed) ? [deed] : [],
  );

/** An article that names the other's place anywhere knows of both. */
function knows({ member }: DeedMention, { fact: { scene } }: DeedMention): boolean {
  const { known } = member.facts.deeds;
  if (scene.grain === 'spot') return known.has(`~${scene.key}`);
  return known.has(scene.key) || scene.key.split(' ').every((word) => known.has(fold(word)));
}
