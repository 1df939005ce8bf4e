import type { NameMention, Reading } from '../reading/reading.ts';
import { rememberedLast } from '../text/remember.ts';

/** Something for each sentence of an article, by the indices of its block and its own. */
export class SentenceMap<T> {
  readonly #blocks: (T | undefined)[][] = [];

  get(block: number, sentence: number): T | undefined {
    return this.#blocks[block]?.[sentence];
  }

  set(block: number, sentence: number, value: T): void {
    const blocks = this.#blocks;
    while (blocks.length <= block) blocks.push([]);
    const own = blocks[block]!;
    while (own.length < sentence) own.push(undefined);
    own[sentence] = value;
  }
}

/** Mentions by sentence, in their order. */
export function bySentence<T extends { readonly block: number; readonly sentence: number }>(
  mentions: readonly T[],
): SentenceMap<T[]> {
  const map = new SentenceMap<T[]>();
  for (const mention of mentions) {
    const list = map.get(mention.block, mention.sentence);
    if (list) list.push(mention);
    else map.set(mention.block, mention.sentence, [mention]);
  }
  return map;
}

/** The names of the article that is read, by sentence. */
export const namesBySentence: (reading: Reading) => SentenceMap<readonly NameMention[]> = rememberedLast((reading) =>
  bySentence(reading.names),
);
