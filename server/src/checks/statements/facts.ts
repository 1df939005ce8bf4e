import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { isSaying } from '../../events/saying.ts';
import { tellingOf } from '../../events/telling.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import { predicateOf } from '../../reading/predicates.ts';
import type { Moment, Quantity, Reading } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Sentence } from '../../text/article.ts';
import { noted } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';

/** A place in a sentence where another article may say something else. */
export interface Slot {
  readonly kind: 'figure' | 'day';
  readonly span: Span;
  /** The words of the statement that it covers: [from, to). */
  readonly from: number;
  readonly to: number;
  readonly quantity?: Quantity;
  readonly moment?: Moment;
}

/** A sentence as a row of words, with its slots. */
export interface Statement {
  /** Stems of words, numbers as written; marks are left out. */
  readonly words: readonly string[];
  /** Stems that the sentence has as names. */
  readonly names: ReadonlySet<string>;
  /** Telling stems with their weights: by these, statements find one another. */
  readonly telling: ReadonlyMap<string, number>;
  readonly slots: readonly Slot[];
  /** What event it tells of: asked for only when another statement is like it. */
  context(): Context;
}

/** What the check takes from an article. */
export interface StatementFacts {
  readonly frame: Frame;
  readonly statements: readonly Statement[];
}

/** Shorter sentences are alike by chance (words). */
const SHORTEST = 7;
/** A word that tells less than this leads to no other sentence. */
const LEAST_TELLING = 0.7;

/** Sums and measures have checks of their own, and so have tolls: what befell people is compared by what befell them. */
function isFigure(quantity: Quantity, sentence: Sentence): boolean {
  if (quantity.vague || (quantity.kind !== 'count' && quantity.kind !== 'percent')) return false;
  if (/^(?:a|an|another|no|one)\b/i.test(quantity.text) || predicateOf(sentence, quantity)?.known) return false;
  // Telephone numbers and fractions are rows of numbers.
  const [before, after] = [sentence.tokens[quantity.fromToken - 1], sentence.tokens[quantity.toToken]];
  return ![before, after].some(
    (token) => token && (token.kind === 'number' || token.text === '/' || token.text === '\ufffd'),
  );
}

/** Takes the statements that have a slot. Pure. */
export function statementFacts(reading: Reading): StatementFacts {
  const frame = frameOf(reading);
  const contexts = new Contexts(reading, frame);
  const slots = slotsBySentence(reading);
  const statements: Statement[] = [];
  for (const [key, own] of slots) {
    const [block, index] = key.split(':').map(Number) as [number, number];
    // Items of lists and headings are alike by their form.
    if (/^(?:list|heading)$/.test(reading.article.blocks[block]!.kind)) continue;
    const sentence = reading.article.blocks[block]!.sentences[index]!;
    const statement = statementOf(sentence, own, () => contexts.at(block, index, own[0]!.span));
    if (statement) statements.push(statement);
  }
  return { frame, statements };
}

type Draft = Omit<Slot, 'from' | 'to'>;

function slotsBySentence(reading: Reading): Map<string, Draft[]> {
  const slots = new Map<string, Draft[]>();
  const add = (block: number, sentence: number, draft: Draft) => {
    const key = `${block}:${sentence}`;
    const own = slots.get(key);
    if (own) own.push(draft);
    else slots.set(key, [draft]);
  };
  for (const quantity of reading.quantities) {
    if (!isFigure(quantity, reading.article.blocks[quantity.block]!.sentences[quantity.sentence]!)) continue;
    add(quantity.block, quantity.sentence, { kind: 'figure', span: quantity.number, quantity });
  }
  for (const moment of reading.moments) {
    if (moment.granularity !== 'day' && moment.weekday === undefined) continue;
    const { tokens } = reading.article.blocks[moment.block]!.sentences[moment.sentence]!;
    if (!isSaying(tokens, moment)) add(moment.block, moment.sentence, { kind: 'day', span: moment, moment });
  }
  return slots;
}

/** What a word is in any statement. */
interface Said {
  readonly stem: string;
  /** How much it tells, and whether it is a function word or a number, which tell nothing. */
  readonly weight: number;
  readonly empty: boolean;
}

const saidAt = noted(({ kind, text, lower }): Said | undefined => {
  if (kind === 'number') return { stem: text, weight: 0, empty: true };
  return kind === 'word' ? { stem: stemOf(lower), weight: tellingOf(lower), empty: isStop(lower) } : undefined;
});

function statementOf(sentence: Sentence, drafts: readonly Draft[], context: () => Context): Statement | undefined {
  const tokens = sentence.tokens.filter(saidAt);
  if (tokens.length < SHORTEST) return undefined;
  const telling = new Map<string, number>();
  const names = new Set<string>();
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { stem, weight, empty } = saidAt(tokens[i]!)!;
    words.push(stem);
    if (empty) continue;
    const isName = tokens[i]!.capital && i > 0;
    const tells = weight + (isName ? 0.5 : 0);
    if (tells >= LEAST_TELLING) telling.set(stem, tells);
    if (isName) names.add(stem);
  }
  const slots = drafts.flatMap((draft) => {
    const from = tokens.findIndex((token) => token.end > draft.span.start);
    let to = from;
    while (to < tokens.length && tokens[to]!.start < draft.span.end) to++;
    return from >= 0 && to > from ? [{ ...draft, from, to }] : [];
  });
  let cached: Context | undefined;
  return slots.length > 0
    ? {
        words,
        names,
        telling,
        slots,
        context: () => {
          cached ??= context();
          return cached;
        },
      }
    : undefined;
}
