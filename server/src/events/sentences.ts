/** More sentences than a block ever has: a sentence's key is its block's index times this plus its own. */
const MOST = 2 ** 26;

/** Something for each sentence of an article, by the indices of its block and its own. */
export class SentenceMap<T> {
  readonly #byKey = new Map<number, T>();

  get(block: number, sentence: number): T | undefined {
    return this.#byKey.get(block * MOST + sentence);
  }

  set(block: number, sentence: number, value: T): void {
    this.#byKey.set(block * MOST + sentence, value);
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
