import type { Member } from '../check.ts';
import type { FigureFact, FigureFacts } from './facts.ts';
import type { Item } from './weigh.ts';

/** A whole stands so many sentences before its part at most, in the same paragraph or at the end of the one before. */
const BACK = 1;

/** The whole of which a part is told: in its sentence, or in the one before. */
function wholeOf({ facts }: FigureFacts, part: FigureFact): FigureFact | undefined {
  const wholes = facts.filter(
    (fact) => fact.key === part.key && !fact.part && fact.quantity.value > part.quantity.value,
  );
  const { block, sentence } = part.quantity;
  return (
    wholes.find(({ quantity }) => quantity.block === block && quantity.sentence === sentence) ??
    wholes.findLast(
      ({ quantity }) =>
        (quantity.block === block && quantity.sentence < sentence && sentence - quantity.sentence <= BACK) ||
        (quantity.block === block - 1 && sentence === 0),
    )
  );
}

/**
 * The total by which an article takes part in a group: its whole itself, or, where that is the article's own news, the
 * number that stands for all of it.
 */
function standsFor(whole: FigureFact, member: Member<FigureFacts>, { member: other, fact }: Item): boolean {
  return member === other && !fact.part && (fact === whole || (whole.context.main && fact.context.main));
}

/**
 * "Among the dead were nine children" says of no place and no day: a part is of the event of its whole. Joins the groups of
 * parts that count one kind of people among the wholes of one group.
 */
export function joinedByWholes(groups: readonly Item[][]): Item[][] {
  const wholes = groups.filter((group) => group.length > 1 && group.some(({ fact }) => !fact.part));
  const homes = new Map<string, Item[]>();
  const kept: Item[][] = [];
  for (const group of groups) {
    const home = group.every(({ fact }) => fact.part && fact.group !== undefined)
      ? group.map((item) => hostOf(item, wholes)).find((host) => host !== undefined)
      : undefined;
    const key = home === undefined ? undefined : `${home}/${group[0]!.fact.group}`;
    const joined = key === undefined ? undefined : homes.get(key);
    if (joined) joined.push(...group);
    else {
      const own = [...group];
      kept.push(own);
      if (key !== undefined) homes.set(key, own);
    }
  }
  return kept;
}

/** Which of the groups has the part's whole. */
function hostOf({ member, fact }: Item, groups: readonly Item[][]): number | undefined {
  const whole = wholeOf(member.facts, fact);
  const at = whole ? groups.findIndex((group) => group.some((item) => standsFor(whole, member, item))) : -1;
  return at < 0 ? undefined : at;
}
