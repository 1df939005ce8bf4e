import type { Token } from '../text/article.ts';
import type { Happening } from './happenings.ts';
import { eventClassAt } from './saying.ts';

/** The noun that a verb is told of stands so near before it (tokens): "deliveries begin", "the burial is held". */
export const SUBJECT_REACH = 6;
const HELD_REACH = 16;

/** The class of the event noun that a happening is told of: "the uprising began", "a fire that started". */
export function subjectOf(tokens: readonly Token[], { token, name }: Happening): string | undefined {
  // What is held goes by its noun alone, however much is said of it in between.
  const reach = name === 'hold' ? HELD_REACH : SUBJECT_REACH;
  for (let i = token - 1; i >= 0 && token - i <= reach; i--) {
    const word = tokens[i]!;
    if (word.kind === 'mark' && word.text !== '-' && word.text !== ',') return undefined;
    const kind = eventClassAt(tokens, i);
    if (kind) return kind;
  }
  return undefined;
}
