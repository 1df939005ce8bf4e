import { type Near, wordsNear } from '../../events/company.ts';
import { SPEAKER_PRONOUNS } from '../../reading/lexicon/speech.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import type { Quantity, Reading } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Token } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';

/** A number with the body that vouches for it. */
export interface SourcedFact {
  readonly quantity: Quantity;
  /** The words of the source as they stand. */
  readonly span: Span;
  /** Their stems, without articles and prepositions. */
  readonly source: ReadonlySet<string>;
  /** The stem of the word that says what it is: "ministry" in "the health ministry", "academy" in "the Academy of Sciences". */
  readonly head: string;
  /** What is said of the number. */
  readonly near: readonly Near[];
}

/** Smaller counts are in every text. */
const LEAST = 8;
/** A source has so many words at most. */
const LONGEST = 8;
/** Verbs by whose subject a number is vouched for. */
const SAYS = /^(?:said|says|found|finds|counted|estimated|estimates|reported|reports|put|puts|showed|shows|announced)$/;
const ENDS =
  /^(?:that|which|who|on|in|at|for|from|since|while|published|released|presented|carried|based|and|but|has|have|had|is|are|was|were|to|as)$/;
const OPENS = /^(?:the|an?|its|local|national|state|city|officials|police|scientists|researchers|rescue|civil)$/;
const POINTING = /^(?:this|that|these|those|there|one)$/;
/** "figures from the ministry": the body behind is the source. */
const PAPER =
  /^(?:figures?|data|numbers?|report|study|survey|poll|census|estimates?|count|statistics|research|analysis|statement)$/;

/** Takes the telling numbers of an article for which it names a body that vouches. Pure. */
export function sourcedFacts({ article, quantities }: Reading): SourcedFact[] {
  return quantities.flatMap((quantity) => {
    if (quantity.vague || (quantity.kind === 'count' && quantity.value < LEAST) || quantity.kind === 'ordinal')
      return [];
    const { tokens } = article.blocks[quantity.block]!.sentences[quantity.sentence]!;
    const named = sourceIn(tokens, quantity);
    if (!named) return [];
    const [from, to] = named;
    const words = tokens
      .slice(from, to)
      .filter(({ kind, lower }) => kind === 'word' && !isStop(lower) && !PAPER.test(lower));
    if (words.length === 0) return [];
    const of = tokens.slice(from, to).find(({ lower }) => lower === 'of');
    return [
      {
        quantity,
        span: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
        source: new Set(words.map(({ lower }) => stemOf(lower))),
        head: stemOf((words.findLast(({ start }) => start < (of?.start ?? article.text.length)) ?? words[0]!).lower),
        near: wordsNear(tokens, { from: quantity.fromToken, to: quantity.toToken }).filter(
          ({ word }) => !words.some(({ lower }) => lower === word),
        ),
      },
    ];
  });
}

/** "the ministry", "Corran police": not "hiding", nor a pronoun. */
const opensBody = ({ lower, capital }: Token): boolean =>
  OPENS.test(lower) || (capital && !SPEAKER_PRONOUNS.has(lower) && !POINTING.test(lower));

/** A mark, but for the apostrophe of an owner. */
const isEnd = ({ kind, text }: Token): boolean => kind === 'mark' && !/^['’]s?$/.test(text);

/** The tokens [from, to) of the body that vouches: behind "according to", or before a verb of saying. */
function sourceIn(tokens: readonly Token[], { fromToken, toToken }: Quantity): readonly [number, number] | undefined {
  const told = [...tokens.keys()].filter((i) => tokens[i]!.lower === 'to' && tokens[i - 1]?.lower === 'according');
  if (told.length > 0)
    return phraseBehind(
      tokens,
      told.reduce((a, b) => (Math.abs(a - fromToken) <= Math.abs(b - fromToken) ? a : b)) + 1,
    );
  for (let i = 1; i < tokens.length; i++) {
    if (!SAYS.test(tokens[i]!.lower)) continue;
    // "The ministry said", with the number behind; "…, the ministry said" or "…, said the ministry", with it before.
    if (i < fromToken) return phraseBefore(tokens, i, 0);
    if (i >= toToken) {
      const comma = tokens.findLastIndex(({ text }, k) => k < i && (text === ',' || text === '”' || text === '"'));
      return comma >= toToken ? (phraseBefore(tokens, i, comma + 1) ?? phraseBehind(tokens, i + 1)) : undefined;
    }
  }
  return undefined;
}

function phraseBehind(tokens: readonly Token[], from: number): readonly [number, number] | undefined {
  let start = from;
  // "according to figures from the ministry"
  for (let i = from; i < Math.min(tokens.length, from + 4); i++)
    if (PAPER.test(tokens[i]!.lower) && /^(?:from|by|of)$/.test(tokens[i + 1]?.lower ?? '')) start = i + 2;
  let end = start;
  while (end < tokens.length && end - start < LONGEST && !isEnd(tokens[end]!) && !ENDS.test(tokens[end]!.lower)) end++;
  return end > start && opensBody(tokens[start]!) ? [start, end] : undefined;
}

function phraseBefore(tokens: readonly Token[], to: number, least: number): readonly [number, number] | undefined {
  let from = to;
  while (from > least && to - from < LONGEST && !isEnd(tokens[from - 1]!) && !ENDS.test(tokens[from - 1]!.lower))
    from--;
  return from < to && opensBody(tokens[from]!) ? [from, to] : undefined;
}
