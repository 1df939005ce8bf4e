import { isTitle } from '../../reading/lexicon/titles.ts';
import { isHouseStyle, isOtherSex, tellsApart } from './likeness.ts';
import type { StoryName } from './people.ts';

/** Two names that are one, spelt two ways: the words on which they differ. */
export interface Verdict {
  readonly a: StoryName;
  readonly b: StoryName;
  /** 0..1 */
  readonly confidence: number;
  /** The longer has the "s" of a genitive whose apostrophe is lost. */
  readonly apostrophe?: boolean;
  /** The word of `a` that stands for one of `b`, where the rest of the two need not be alike. */
  readonly words?: readonly [string, string];
  /** Little speaks for it but the names: no squiggle for it. */
  readonly faint?: boolean;
  /** What differs, where it is no name in two spellings: "Award differs". */
  readonly say?: string;
}

/** Do both stand in one article as names of their own? Then they are two persons, or a slip inside that article. */
export function meet(a: StoryName, b: StoryName): boolean {
  for (const member of a.members) if (b.members.has(member)) return true;
  return false;
}

/** Do reports that do not copy each other both write the two? One writer may slip; a firm is named like its founder. */
export function areWrittenBeside(a: StoryName, b: StoryName): boolean {
  const voices = new Set<number>();
  for (const member of a.members) if (b.members.has(member)) voices.add(member.lineage);
  return voices.size > 1;
}

/** Are the kinds of the two such that they can be one? */
export function kindsAgree(a: StoryName, b: StoryName): boolean {
  return a.kind === b.kind || a.kind === 'unknown' || b.kind === 'unknown';
}

/** Are the two words known to tell things apart, or to be one in another house's style? */
export function isVetoed(x: string, y: string, marked: boolean): boolean {
  return tellsApart(x, y) || isHouseStyle(x, y, marked) || isOtherSex(x, y);
}

/** Words that are more common than this are hardly ever a slip for one another. */
export const COMMON = 20_000;

/** Does anything but its shape say that the name is a person's? */
export const isHuman = (name: StoryName): boolean =>
  name.kind === 'person' || [...name.posts].some((post) => isTitle(post));

/** May it be a person's? */
export const isPerson = (name: StoryName) => name.kind === 'person' || name.kind === 'unknown';
