import { Contexts } from '../../events/context.ts';
import { frameOf } from '../../events/frame.ts';
import type { Anchored } from '../../events/match.ts';
import { type Sex, sexOf } from '../../reading/lexicon/sexes.ts';
import type { Reading } from '../../reading/reading.ts';
import { matchesIn } from '../../text/matches.ts';
import { marked } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { numbersIn } from './near.ts';
import { SPAN, yearsOf } from './words.ts';

/** How old the youngest or the oldest of the children was of whom an article tells. */
export interface GroupAge extends Span {
  readonly which: 'youngest' | 'oldest';
  readonly words: string;
  /** The other end of the range, as its article has it: by that the group is known again. */
  readonly other: string;
  readonly group: GroupTold;
}

/** What an article tells of the group. */
export interface GroupTold extends Anchored {
  /** Boys are no girls. */
  readonly sex: Sex | undefined;
}

const GROUPS =
  'children boys girls pupils schoolchildren students youngsters teenagers schoolboys schoolgirls group players members'.split(
    ' ',
  );
const isGroup = marked(({ lower }) => GROUPS.includes(lower));
/** "Twelve boys aged between 11 and 16", "the children were from three to ten years old", "pupils, all aged 9 to 12,". */
const RANGE = new RegExp(
  String.raw`\b(${GROUPS.join('|')}),?\s+(?:(?:were|are|was|all|most|both|each)\s+){0,2}(?:(?:aged?|ages|aging|ageing|ranging\s+in\s+age|between\s+the\s+ages\s+of)\s+(?:(?:between|from)\s+)?${SPAN}\b|(?:between|from)\s+${SPAN}(?=\s+years\b|\s+in\s+(?:it|age)\b))(?!\s*(?:%|[ap]\.?m\b|per|months|weeks))`,
  'gu',
);
/** None of them is older. */
const GROWN_UP = 19;

/** The ages of the youngest and the oldest child that the news of an article is about, where it has one such range. */
export function groupAges(reading: Reading): GroupAge[] {
  const { article } = reading;
  const contexts = new Contexts(reading, frameOf(reading));
  const found: GroupAge[] = [];
  article.blocks.forEach(({ sentences }, block) => {
    sentences.forEach(({ start, end, tokens }, sentence) => {
      if (!tokens.some(isGroup) || !numbersIn(article).within(start, end)) return;
      for (const match of matchesIn(article.text.slice(start, end), RANGE)) {
        const [low, high] = [match[2] ?? match[4]!, match[3] ?? match[5]!];
        if (yearsOf(low) >= yearsOf(high) || yearsOf(high) > GROWN_UP) continue;
        const to = start + match.index + match[0].length;
        const from = start + match.index + match[0].lastIndexOf(low, match[0].length - high.length - 1);
        const context = contexts.at(block, sentence, { start: from, end: to });
        if (context.background || !context.main) continue;
        const sex = sexOf(match[1]!.replace(/^school|s$/g, ''));
        const group = { frame: frameOf(reading), context, sex };
        found.push({ which: 'youngest', words: low, other: high, group, start: from, end: from + low.length });
        found.push({ which: 'oldest', words: high, other: low, group, start: to - high.length, end: to });
      }
    });
  });
  return found.every((one) => found.every((other) => other.which !== one.which || other.words === one.words))
    ? found
    : [];
}
