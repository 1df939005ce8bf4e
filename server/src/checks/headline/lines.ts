import { tellingOf } from '../../events/telling.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import { likeness, meaningOf } from '../../reading/meaning.ts';
import type { Reading } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** A sentence of headline or body with its place. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly block: number;
  readonly sentence: number;
}

/** An article in two: what stands over the text, and the text. */
export interface Lines {
  readonly heads: readonly Line[];
  readonly body: readonly Line[];
}

/** A text shorter than this (sentences) bears out no headline. */
const FEWEST = 2;

/** The sentences of an article's head (headline, summary, captions) and of its body; nothing where one of them lacks. */
export function linesOf({ article }: Reading): Lines | undefined {
  const pick = (kinds: RegExp) =>
    article.blocks.flatMap((each, block) =>
      kinds.test(each.kind) ? each.sentences.map(({ tokens }, sentence): Line => ({ tokens, block, sentence })) : [],
    );
  const heads = pick(/^(?:headline|summary|caption)$/);
  if (heads.length === 0) return undefined;
  const body = pick(/^(?:paragraph|list|quote)$/);
  if (body.length < FEWEST) return undefined;
  return { heads, body };
}

/** Two words alike by this much may stand for one thing. */
const ALIKE = 0.58;
/** A word that everybody uses tells this much. */
const LEAST = 0.4;
/** A headline's rare word may stand for what the text describes: no word tells more than this. */
const MOST = 1.2;

const isContent = marked(({ kind, text, lower }) => kind === 'word' && text.length > 2 && !isStop(lower));

/** May two words name one thing: forms of one word, "reopen" and "open", or words in like use? */
export function areAlike(a: string, b: string): boolean {
  const [x, y] = [stemOf(a), stemOf(b)];
  return x === y || x === `re${y}` || y === `re${x}` || likeness(meaningOf(a), meaningOf(b)) >= ALIKE;
}

/** Words that begin with so many letters alike, and are longer, may be of one family: "resign", "resignation". */
const ROOT = 5;

/** The same more loosely, for words of which only how many are told counts. */
function areAkin(a: string, b: string): boolean {
  const [x, y] = [stemOf(a), stemOf(b)];
  return areAlike(a, b) || (Math.min(x.length, y.length) > ROOT && x.slice(0, ROOT) === y.slice(0, ROOT));
}

/** How much of what a head says, but for `span`, is said in the lines too: 0..1. */
export function coverage(head: readonly Token[], span: Span, lines: readonly Line[]): number {
  let [all, found] = [0, 0];
  for (const token of head) {
    if (!isContent(token) || overlaps(token, span)) continue;
    const weight = Math.min(MOST, Math.max(LEAST, tellingOf(token.lower)));
    all += weight;
    const isAkin = ({ kind, text, lower }: Token) => kind === 'word' && text.length > 2 && areAkin(token.lower, lower);
    if (lines.some(({ tokens }) => tokens.some(isAkin))) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** The telling words within `reach` tokens of token `i`. */
export function wordsBeside(tokens: readonly Token[], i: number, reach: number): string[] {
  return tokens
    .slice(Math.max(0, i - reach), i + reach + 1)
    .filter((token, k) => isContent(token) && Math.max(0, i - reach) + k !== i)
    .map(({ lower }) => lower);
}
