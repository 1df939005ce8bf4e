import { isStarter } from '../../reading/lexicon/capitals.ts';
import { isTitle } from '../../reading/lexicon/titles.ts';
import { rankOf } from '../../reading/words.ts';
import type { Member } from '../check.ts';
import type { NameFacts } from './collect.ts';
import { isSharedPost } from './familynames.ts';
import type { StoryName } from './people.ts';

/** At most so many sentences of a name are looked at. */
const MOST_SENTENCES = 12;

/** A sentence of an article. */
export interface Where {
  readonly member: Member<NameFacts>;
  readonly block: number;
  readonly sentence: number;
}

/** How telling it is that two sentences share a word: 0 for common words, 1 for rare ones. */
function weightOf(word: string): number {
  const rank = rankOf(word);
  if (rank === undefined || rank > 30_000) return 1;
  return rank < 250 ? 0 : Math.log(rank / 250) / Math.log(30_000 / 250);
}

/** The words that stand beside a name, over its sentences. */
export function companyOf(places: readonly Where[]): Set<string> {
  const words = new Set<string>();
  for (const { member, block, sentence } of places.slice(0, MOST_SENTENCES)) {
    const tokens = member.reading.article.blocks[block]?.sentences[sentence]?.tokens ?? [];
    for (const token of tokens) {
      if (token.kind === 'number' && token.text.length > 1) words.add(token.text);
      if (token.kind === 'word' && token.text.length > 3 && !isStarter(token.lower)) words.add(token.lower);
    }
  }
  return words;
}

/** How much company two names share: the weights of the words beside both, `without` counting nothing. */
export function sharedCompany(a: ReadonlySet<string>, b: ReadonlySet<string>, without: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of a) if (b.has(word) && !without.has(word)) sum += weightOf(word);
  return sum;
}

/** How much company two names share beside the words that they are made of and `more`. */
export function companyShared(a: StoryName, b: StoryName, more: readonly string[] = []): number {
  return sharedCompany(companyOf(placesOf(a)), companyOf(placesOf(b)), new Set([...more, ...a.parts, ...b.parts]));
}

/** Do the sentences of both have one word for what somebody is, of which there are not many at a time? */
export function postBeside(a: StoryName, b: StoryName): boolean {
  const own = companyOf(placesOf(a));
  return [...companyOf(placesOf(b))].some((word) => own.has(word) && isTitle(word) && !isSharedPost(word));
}

const placesOf = (name: StoryName): Where[] =>
  name.uses.flatMap(({ member, name: own }) =>
    own.mentions.map(({ block, sentence }) => ({ member, block, sentence })),
  );
