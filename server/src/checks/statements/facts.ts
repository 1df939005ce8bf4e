import { type Frame, frameOf } from '../../events/frame.ts';
import { isSaying } from '../../events/saying.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import { unitOf } from '../../reading/numbers/measures.ts';
import { rowsOf } from '../../reading/numbers/rows.ts';
import { telephonesIn } from '../../reading/numbers/telephones.ts';
import type { ClockTime, Moment, Quantity, Reading } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';

/** A place in an article where another may say something else: a number, a sum, a measure, a time or a day. */
export interface Slot {
  /** Only slots of one kind are compared: "count", "money EUR", "length", "clock", "date". */
  readonly kind: string;
  readonly span: Span;
  readonly block: number;
  readonly sentence: number;
  /** The tokens of its sentence that it covers: [from, to). */
  readonly from: number;
  readonly to: number;
  /** The number, in base units; minutes after midnight; the first day. */
  readonly value: number;
  readonly quantity?: Quantity;
  readonly clock?: ClockTime;
  readonly moment?: Moment;
}

/** What the check takes from an article. */
export interface StatementFacts {
  readonly frame: Frame;
  readonly slots: readonly Slot[];
  /** Words that it uses as names, lower case. */
  readonly names: ReadonlySet<string>;
}

/** Takes the slots of an article. Pure. */
export function statementFacts(reading: Reading): StatementFacts {
  const slots: Slot[] = [];
  const rows = rowsOf(reading);
  for (const quantity of reading.quantities) {
    // Whose row of wins it is decides, which another check asks.
    if (rows.some((row) => row.quantity.start === quantity.number.start)) continue;
    if (isRung(quantity, reading)) continue;
    const kind = kindOf(quantity);
    if (kind) slots.push(slotOf(quantity, kind));
  }
  for (const clock of reading.clocks)
    slots.push({ ...spotOf(clock, reading), kind: 'clock', value: clock.minutes, clock });
  for (const moment of reading.moments) {
    if (!isDated(moment)) continue;
    if (isSaying(reading.article.blocks[moment.block]!.sentences[moment.sentence]!.tokens, moment)) continue;
    slots.push({ ...spotOf(moment, reading), kind: 'date', value: moment.from ?? 0, moment });
  }
  return { frame: frameOf(reading), slots, names: slots.length > 0 ? namesOf(reading) : NONE };
}

/** Is it a day, a month, a season or a year that excludes another? */
function isDated({ granularity, weekday, from, parts, elapsed }: Moment): boolean {
  if (granularity === 'day' || weekday !== undefined) return true;
  if (granularity === 'week' || granularity === 'years' || elapsed) return false;
  return from !== undefined || parts !== undefined;
}

const NONE: ReadonlySet<string> = new Set();

/** Is it a part of a telephone number? Those have a check that knows how they are printed. */
function isRung({ kind, block, sentence, number: { start } }: Quantity, { article }: Reading): boolean {
  if (kind !== 'count') return false;
  const { start: from, end } = article.blocks[block]!.sentences[sentence]!;
  return telephonesIn(article.text.slice(from, end)).some(
    (span) => from + span.start <= start && start < from + span.end,
  );
}

/** The kind of slot that a number is; nothing where it stands for no value of its own. */
function kindOf(quantity: Quantity): string | undefined {
  const { kind, unit, vague, text } = quantity;
  if (vague) return undefined;
  if (kind === 'money') return `money ${unit}`;
  if (kind === 'measure') {
    const { dimension } = unitOf(quantity);
    // Every tremor has one: a check of its own knows which tremor is told of.
    return dimension === 'magnitude' ? undefined : dimension;
  }
  // People grow older: ages have a check that knows whose they are and when.
  if (kind === 'percent' || kind === 'ordinal') return kind;
  return kind !== 'count' || /^(?:an?|another|no|one)\b/i.test(text) ? undefined : kind;
}

function slotOf(quantity: Quantity, kind: string): Slot {
  const { block, sentence, fromToken, toToken, value } = quantity;
  const factor = quantity.kind === 'measure' ? unitOf(quantity).factor : 1;
  return {
    kind,
    span: quantity.number,
    block,
    sentence,
    from: fromToken,
    to: toToken,
    value: value * factor,
    quantity,
  };
}

/** Where a time or a day stands. */
function spotOf(time: ClockTime | Moment, reading: Reading): Omit<Slot, 'kind' | 'value'> {
  const { block, sentence } = time;
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  const from = Math.max(
    0,
    tokens.findIndex((token) => token.end > time.start),
  );
  let to = from;
  while (to < tokens.length && tokens[to]!.start < time.end) to++;
  return { span: { start: time.start, end: time.end }, block, sentence, from, to };
}

function namesOf(reading: Reading): Set<string> {
  const names = new Set<string>();
  for (const { sentences } of reading.article.blocks) {
    for (const { tokens } of sentences) {
      for (let i = 1; i < tokens.length; i++) {
        const { kind, capital, lower } = tokens[i]!;
        if (kind === 'word' && capital && lower.length > 2 && !isStop(lower)) names.add(lower);
      }
    }
  }
  return names;
}
