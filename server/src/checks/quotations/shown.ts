import type { Span } from '../../text/span.ts';
import { wordsAt } from '../report/cite.ts';
import type { Mention } from '../report/disagree.ts';
import type { Word } from './words.ts';

/** So many words of the same sentence stand on each side of those that differ, so that an editor knows the sentence. */
const AROUND = 4;
/** More words than this show by themselves where they stand. */
const ENOUGH = 12;
/** Further apart than this (code units) two words are not next to each other: who said them stands between. */
const NEXT = 4;

/** What a message shows of a quotation: the words that differ with their neighbours, and on which sides it goes on. */
export interface Shown extends Span {
  readonly before: boolean;
  readonly after: boolean;
}

/** The words [from, to) of a quotation with as much around them as makes their sentence known. */
export function shownAt(words: readonly Word[], from: number, to: number): Shown {
  const room = to - from >= ENOUGH ? 0 : AROUND;
  const joined = (i: number) =>
    i > 0 &&
    i < words.length &&
    words[i - 1]!.sentence === words[i]!.sentence &&
    words[i]!.start - words[i - 1]!.end < NEXT;
  let [first, last] = [from, to];
  while (from - first < room && joined(first)) first--;
  while (last - to < room && joined(last)) last++;
  // A word or two that would be left out are sooner shown than the mark that stands for them.
  if (room > 0 && joined(first) && !joined(first - 1)) first--;
  if (room > 0 && joined(last) && !joined(last + 1)) last++;
  return { start: words[first]!.start, end: words[last - 1]!.end, before: joined(first), after: joined(last) };
}

/** The words in one line: "…the boats were never built for such a sea…" */
export function sayShown({ member }: Mention, { before, after, ...span }: Shown): string {
  return `${before ? '…' : ''}${wordsAt(member.reading, span)}${after ? '…' : ''}`;
}
