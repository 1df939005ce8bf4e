import type { NameMention } from '../../reading/reading.ts';
import { areOfOneRoot, isHouseStyle, isKnown, isTypo } from './likeness.ts';
import { mostWritten, type StoryName, voicesOf } from './people.ts';
import type { Verdict } from './verdict.ts';

/** So many independent articles have to have the right spelling, one fewer where the wrong one is no word at all. */
const MANY = 3;

/**
 * A slip of the hand in a well-known name that several others have: it needs no company, and may stand in a longer name.
 * Another person may well bear an unheard-of given name, and what is said of the two tells them apart.
 */
export function judgeTypo(odd: StoryName, x: string, usual: readonly StoryName[], y: string): Verdict | undefined {
  if (!isTypo(x, y) || areOfOneRoot(x, y) || isHouseStyle(x, y, odd.marked)) return undefined;
  const rest = (name: StoryName, word: string) => name.parts.filter((part) => part !== word).join(' ');
  const same = usual.filter((name) => rest(name, y) === rest(odd, x));
  const other =
    odd.kind !== 'place' &&
    odd.posts.size > 0 &&
    !usual.some((name) => [...name.posts].some((post) => odd.posts.has(post)));
  if (same.length === 0 && odd.parts.length > 1 && (odd.kind === 'person' || odd.posts.size > 0)) return undefined;
  // A short name has more neighbours.
  const need = (isKnown(x) ? MANY : MANY - 1) + (Math.max(x.length, y.length) < 6 ? 2 : 0);
  if (other || countOf(odd) > 2 || voicesOf(usual) < need || standTogether(odd, usual)) return undefined;
  const b = mostWritten(same) ?? mostWritten(usual.filter((name) => name.parts.length === 1)) ?? mostWritten(usual)!;
  return { a: odd, b, confidence: 0.75, words: [x, y] };
}

const countOf = ({ uses }: StoryName) => uses.reduce((n, { name }) => n + name.mentions.length, 0);

/** Do both spellings stand in one sentence? Then its writer means two. */
export function standTogether(odd: StoryName, usual: readonly StoryName[]): boolean {
  return odd.uses.some(({ member, name: own }) => {
    const places = new Set(own.mentions.map(({ block, sentence }) => `${block} ${sentence}`));
    const beside = usual.flatMap(({ uses }) => uses).filter((use) => use.member === member);
    return beside.some(({ name, bare }) =>
      [name, ...bare].some(({ mentions }) => mentions.some((each) => places.has(`${each.block} ${each.sentence}`))),
    );
  });
}

/** A slip of the hand, once, in an article that has the right spelling of the same name in another sentence. */
export function isSlipBeside(odd: StoryName, usual: StoryName, x: string, y: string): boolean {
  const [use, more] = odd.uses;
  if (more || !use || use.name.mentions.length > 1 || !isTypo(x, y) || usual.members.size < 2) return false;
  const [{ block, sentence }] = use.name.mentions as [NameMention];
  return usual.uses.some(
    ({ member, name }) =>
      member === use.member && !name.mentions.some((each) => each.block === block && each.sentence === sentence),
  );
}
