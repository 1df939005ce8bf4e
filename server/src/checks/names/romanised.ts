import { isOfOtherLetters } from '../../reading/lexicon/languages.ts';
import { soundOf } from '../../reading/names/spelling.ts';
import type { Article } from '../../text/article.ts';
import { kept } from '../../text/kept.ts';
import { isKnown, rarity } from './likeness.ts';
import type { Spot, StoryName } from './people.ts';
import { isPerson } from './verdict.ts';

/** Words that are more common than this have one spelling. */
const ORDINARY = 8_000;
/** A name that is more common than this in English has English spellings ("Stephen", "Steven"). */
const ENGLISH = 15_000;
/** What is read on either side of a name, and of an article's opening (characters). */
const NEAR = 90;
const OPENING = 600;

/** Do two spellings sound the same, and is neither a slip in an ordinary word? */
export function soundsSame(word: string, other: string): boolean {
  return heard(word) === heard(other) && (isKnown(word) || rarity(other) > ORDINARY);
}

/** The sound of a name, whose first letter one country writes as G and the next as Y: Giorgos, Yiorgos. */
const heard = (word: string) => soundOf(word.replace(/^g(?=i[aeou])/, 'y'));

/**
 * Is it a person of a country with letters of its own, as an article says beside the name or in its opening? Two spellings
 * that sound the same are then two ways of putting one name into Latin letters, of which none is wrong.
 */
export function isOfOtherScript(a: StoryName, b: StoryName, spots: readonly Spot[]): boolean {
  if (!isPerson(a) || !isPerson(b)) return false;
  const differing = a.parts.filter((part) => !b.parts.includes(part));
  const shared = a.parts.filter((part) => b.parts.includes(part));
  const foreign = [...differing, ...shared].some((part) => rarity(part) > ENGLISH);
  return (
    foreign &&
    spots.some(({ member, mention }) => {
      const { article } = member.reading;
      const near = article.text.slice(Math.max(0, mention.start - NEAR), mention.end + NEAR);
      return namesOtherLetters(near) || opensWithOtherLetters(article);
    })
  );
}

/** Does an article's opening name a country with letters of its own? Asked for every mention of every such pair. */
const opensWithOtherLetters = kept(({ text }: Article) => namesOtherLetters(text.slice(0, OPENING)));

function namesOtherLetters(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word, i) => isOfOtherLetters(word) || isOfOtherLetters(`${word} ${words[i + 1] ?? ''}`));
}
