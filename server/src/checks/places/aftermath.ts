import { SPEECH_VERBS } from '../../reading/lexicon/speech.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Token } from '../../text/article.ts';

/**
 * What police and helpers do once something has happened, where it did and for streets around. A single word is looked
 * up by its stem; "_" joins words that stand one after the other.
 */
const WORDS = (
  'search canvass comb scour sweep patrol evacuate cordon barricade question interview interrogate knock hunt manhunt ' +
  'sealed tape leaflet reroute divert detour vigil gather mourn memorial'
)
  .split(' ')
  .map(stemOf);
const AFTERWARDS = new Set(WORDS);
const PHRASES = new Set(
  'fan+out fanned+out fanning+out fans+out spread+out door+to going+door went+door shut+down sealed+off closed+off blocked+off roped+off'.split(
    ' ',
  ),
);
/** "around the 300 block": not in it. */
const AROUND = new Set(['around', 'throughout']);
/** Words between such a preposition and the number. */
const BETWEEN = new Set(['the', 'a', 'an', 'of', 'entire', 'whole']);
/** Looked at before the number (tokens). */
const REACH = 9;
/** It ends what is told of the place. */
const ENDS = new Set([';', ':', '"', '“', '”', '(', ')']);
const CLAUSE = new Set(['after', 'when', 'where', 'because', 'since', 'who', 'which', 'that', 'while', 'and', 'but']);

/** Does what is told of the place whose number stands at token `at` come after the event, or only near it? */
export function isAftermath(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && BETWEEN.has(tokens[i]!.lower)) i--;
  if (AROUND.has(tokens[i]?.lower ?? '')) return true;
  for (let k = at - 1; k >= 0 && at - k <= REACH; k--) {
    const { lower, kind } = tokens[k]!;
    if (ENDS.has(lower) || CLAUSE.has(lower) || SPEECH_VERBS.has(lower)) return false;
    if (kind === 'word' && AFTERWARDS.has(stemOf(lower))) return true;
    if (PHRASES.has(`${lower}+${tokens[k + 1]?.lower}`)) return true;
  }
  return false;
}
