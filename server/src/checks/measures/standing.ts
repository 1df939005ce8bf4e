import type { Containment } from '../../events/places.ts';
import { measuresDiffer } from '../gauges.ts';
import type { MeasureFact } from './facts.ts';
import type { MeasureMention } from './groups.ts';

/* What a thing or a place has, whatever happens to it: how deep a cave is, how far a town lies. */

/** Is it what a thing has, however told: "is 80 metres deep", "an 80-metre-deep shaft"? */
export const isStanding = ({ fact: { measure } }: MeasureMention): boolean =>
  measure.standing || measure.thing !== undefined;

/** Does its article tell such a measure of one thing alone? Of two, "it" may be either. */
export const isOnlyStanding = ({ member, fact }: MeasureMention): boolean =>
  fact.measure.thing !== undefined ||
  member.facts.facts.every(
    ({ trait, measure }) => trait !== fact.trait || !measuresDiffer(measure, fact.measure, trait) || !measure.standing,
  );

/** Does one name a place in which a place of the other lies? */
export const areNested = ({ context: x }: MeasureFact, { context: y }: MeasureFact, places: Containment): boolean =>
  x.places.some((own) =>
    y.places.some((other) => /^(?:within|contains)$/.test(places.relation(own.key, other.key) ?? '')),
  );

/** Are the two the only distances from a town that their articles tell, with one more name beside both? */
export function areOfOneSite(a: MeasureMention, b: MeasureMention): boolean {
  const [x, y] = [a.fact, b.fact];
  if (!x.trait.startsWith('distance')) return false;
  const town = x.trait.slice(x.trait.indexOf(':') + 1).split(' ');
  const isSole = ({ member, fact }: MeasureMention) =>
    member.facts.facts.every(
      ({ key, measure }) => key !== fact.key || !measuresDiffer(measure, fact.measure, fact.trait),
    );
  const names = [...x.context.words.keys()].filter((word) => word.startsWith('^') && !town.includes(word.slice(1)));
  if (!isSole(a) || !isSole(b) || !names.some((name) => y.context.words.has(name))) return false;
  return isNoOther(a, b) && isNoOther(b, a);
}

/** "Crews from Stapi, 57 km from": is the name right before the distance, if there is one, one beside the other too? */
function isNoOther({ member, fact: { measure, context } }: MeasureMention, { fact }: MeasureMention): boolean {
  const { block, sentence, amounts } = measure;
  const { tokens } = member.reading.article.blocks[block]!.sentences[sentence]!;
  const at = amounts[0]!.fromToken;
  const name = tokens[at - 1]?.text === ',' ? `^${tokens[at - 2]?.lower}` : '';
  return !context.words.has(name) || fact.context.words.has(name);
}
