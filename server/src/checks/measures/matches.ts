import { meet } from '../../events/actors.ts';
import type { Measure } from '../../reading/numbers/measures.ts';
import { measuresDiffer } from '../gauges.ts';
import type { MeasureMention } from './groups.ts';

/** Words for what a player did in a minute. */
const GOALS = /^(?:winn|winner|equalis|equaliz|level|open|opener|penalty|red|dismiss|own|header|head)/;

/** Is it one goal of one player: the same is said of it, or its minute is a slip of the other's? */
export function mayBeOneGoal(a: MeasureMention, b: MeasureMention, slips: boolean): boolean {
  const goals = ({ words }: Measure) => [...words].filter((word) => GOALS.test(word));
  const [xs, ys] = [goals(a.fact.measure), goals(b.fact.measure)];
  return meet(a.fact.actors.all, b.fact.actors.all) && (slips || xs.some((word) => ys.includes(word)));
}

/** Is it the only match that its article tells the end of, but for those of others, who are named? */
function isSoleMatch({ member, fact }: MeasureMention, sides: ReadonlySet<string>): boolean {
  return member.facts.facts.every(
    ({ key, measure, actors }) =>
      key !== fact.key ||
      !measuresDiffer(measure, fact.measure, fact.trait) ||
      (actors.all.size > 0 && !meet(actors.all, sides)),
  );
}

/** Is it one match: the only one of theirs whose end each article tells, with the same who played? */
export function mayBeOneMatch(a: MeasureMention, b: MeasureMention): boolean {
  const [own, other] = [a.fact.actors.all, b.fact.actors.all];
  const sides = new Set([...own].filter((part) => other.has(part)));
  if (sides.size === 0 || !isSoleMatch(a, sides) || !isSoleMatch(b, sides)) return false;
  const known = ({ fact }: MeasureMention, { member }: MeasureMention) =>
    [fact.actors.subject, fact.actors.agent].every((name) => !name || meet(name, member.facts.named));
  return known(a, b) && known(b, a);
}

/** So many days later there may have been another match (days). */
const MATCHDAYS = 2;

/** Is it one row of matches, told at about one time? */
export function mayBeOneRow({ member: a }: MeasureMention, { member: b }: MeasureMention): boolean {
  const [x, y] = [a.reading.date, b.reading.date];
  return x === undefined || y === undefined || Math.abs(x - y) <= MATCHDAYS;
}
