import type { Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';
import type { Tense } from './shape.ts';

/** So many tokens before a date decide its tense. */
const LOOK_BACK = 12;
/** A past verb this near before the date settles it, whatever else stands in the sentence. */
const NEAR = 4;

const FUTURE = new Set(
  'will shall would could should must scheduled expected due slated planned plans upcoming next tomorrow'.split(' '),
);
/** In the present these tell of what is planned: "the road reopens on Monday". */
const PLANS = new Set('reopens reopen resumes resume expires opens closes begins meets'.split(' '));
/** These right before a date put it ahead, unless the verb says otherwise. */
const BOUNDS = new Set(['by', 'until', 'till']);
const PAST = new Set(
  (
    'said told was were had has began came took hit struck shot fell died left made gave saw met went won lost found ' +
    'sent held wrote rose broke drove flew spoke ran ago since'
  ).split(' '),
);
const BE = new Set(['be', 'being', 'get']);
const CLAUSE_ENDS = new Set([';', ':', '"', '—']);

const NOW = new Set(['is', 'are']);

/** "Set to open" lies ahead; "had set out" does not. */
const SET_FOR = new Set(['to', 'for']);

function isFuture(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (lower === 'set') return SET_FOR.has(tokens[i + 1]?.lower ?? '');
  if (lower === 'takes') return tokens[i + 1]?.lower === 'place';
  // "is to be completed", where "was to be" may be over
  if (lower === 'to') return NOW.has(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.lower === 'be';
  return looksAhead(tokens[i]!);
}
const looksAhead = marked(({ lower }): boolean => FUTURE.has(lower) || PLANS.has(lower) || lower.endsWith("'ll"));
const isPast = (lower: string) => PAST.has(lower) || (lower.length > 4 && lower.endsWith('ed'));

/**
 * Does the sentence put the date at tokens [from, to) before the article or after it? The nearest verb before it
 * decides; a date that opens its sentence takes the verb after it.
 */
export function tenseAt(tokens: readonly Token[], from: number, to: number): Tense {
  // "until at least Thursday"
  const lead = tokens[from - 1]?.lower === 'least' && tokens[from - 2]?.lower === 'at' ? from - 3 : from - 1;
  if (BOUNDS.has(tokens[lead]?.lower ?? '')) return 'unsure';
  let distance = 0;
  for (let i = from - 1; i >= 0 && distance < LOOK_BACK; i--, distance++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && CLAUSE_ENDS.has(token.lower)) break;
    if (token.kind !== 'word') continue;
    if (isFuture(tokens, i)) return 'future';
    if (isPast(token.lower)) {
      if (BE.has(tokens[i - 1]?.lower ?? '')) continue;
      return distance < NEAR || !hasFuture(tokens) ? 'past' : 'unsure';
    }
  }
  if (from <= 1 && distance <= 1) {
    for (let i = to; i < Math.min(tokens.length, to + LOOK_BACK); i++) {
      const { lower } = tokens[i]!;
      if (isFuture(tokens, i)) return 'future';
      if (isPast(lower)) return 'past';
    }
  }
  return hasFuture(tokens) ? 'unsure' : 'open';
}

function hasFuture(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => token.kind === 'word' && isFuture(tokens, i));
}
