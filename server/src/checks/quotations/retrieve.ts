import { kept } from '../../text/kept.ts';
import type { Range } from './align.ts';
import type { Utterance } from './utterance.ts';
import type { Word } from './words.ts';

/** A sentence of one utterance that shares rare words with another utterance. */
export interface Candidate {
  readonly a: number;
  /** The same object for one utterance whenever it is asked. */
  readonly sentence: Range;
  readonly b: number;
}

/** A word in more utterances than this tells nothing. */
const COMMON = 80;
/** So many different content words have to be shared; between utterances of one speaker a single one is enough. */
const SHARED = 3;
/** Between utterances of so few words a single one is enough, too. */
const BRIEF = 4;

/**
 * Pairs of utterances (a < b) worth aligning, sentence by sentence: those that share at least three content words, or
 * one where `sameSpeaker` holds. An index from words to utterances keeps this near linear.
 */
export function candidates(
  utterances: readonly Utterance[],
  sameSpeaker: (a: number, b: number) => boolean,
): Candidate[] {
  const postings = new Map<string, number[]>();
  utterances.forEach(({ words }, index) => {
    for (const key of keysOf(words)) {
      const list = postings.get(key);
      if (list) list.push(index);
      else postings.set(key, [index]);
    }
  });
  const found: Candidate[] = [];
  utterances.forEach(({ words }, a) => {
    for (const sentence of sentencesOf(words)) {
      const shared = new Map<number, number>();
      for (const key of sentence.keys) {
        const list = postings.get(key)!;
        if (list.length > COMMON) continue;
        for (let k = list.length - 1; k >= 0 && list[k]! > a; k--) {
          shared.set(list[k]!, (shared.get(list[k]!) ?? 0) + 1);
        }
      }
      const brief = words.length <= BRIEF;
      for (const [b, count] of shared) {
        if (count >= SHARED || (brief && utterances[b]!.words.length <= BRIEF) || sameSpeaker(a, b))
          found.push({ a, sentence, b });
      }
    }
  });
  return found;
}

function contentKeys(words: readonly Word[]): Set<string> {
  const keys = new Set<string>();
  for (const word of words) if (word.content) keys.add(word.key);
  return keys;
}

const keysOf = kept(contentKeys);

interface Sentence extends Range {
  /** Of its words of content. */
  readonly keys: ReadonlySet<string>;
}

/** The sentences of an utterance; short ones ("No. Never.") go with the one after. */
const sentencesOf = kept((words: readonly Word[]): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && words[i]!.sentence === words[i - 1]!.sentence) continue;
    if (i - from < 4 && i < words.length) continue;
    sentences.push({ from, to: i, keys: contentKeys(words.slice(from, i)) });
    from = i;
  }
  return sentences;
});
