import type { Quantity } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';
import { type Counted, type Fault, rounding, sayNumber } from './fault.ts';
import { halfOf, type Move, moveIn, wayOf } from './moves.ts';

/** What is taken out of a change, or made out of it: then it does not follow from the two numbers. */
const ADJUSTED =
  /^(?:adjusted|adjusting|excluding|except|stripping|constant|organic|underlying|comparable|like-for-like|seasonally|annualised|annualized|average|real|cumulative|total|further|another|net)$/;
const isAdjusted = marked(({ lower }) => ADJUSTED.test(lower));
/** How a sentence takes up what the one before it has told. */
const TAKES_UP = /^(?:that|this|it|the|a|an|representing|making)$/;
/** So far into its sentence a change that takes up the one before is told (tokens). */
const EARLY = 10;
/** What a change is of, named behind it: it may be another's. */
const OF_ANOTHER = /^(?:in|for|of|at|among|on)$/;
/** Percentage points beyond rounding before a word is said. */
const POINTS = 1;
/** Below so much a bare number may be a rank or a position, which rises to a smaller one. */
const RANKS = 20;
/** A verb and the end of its object (tokens). */
const OBJECT = 6;
const MINOR = new Set(['CENT', 'PENCE']);

/** A change as it is told: "a fall of 128", "rose 26 cents to …", "the 25 percent drop". */
interface Change {
  readonly by: Quantity;
  readonly way: 1 | -1 | 0;
}

/** Changes that do not follow from the two numbers told with them, in the same sentence or in the one before. */
export function changeFaults(counted: Counted, before: Counted | undefined): Fault[] {
  const { tokens } = counted.sentence;
  if (tokens.some(isAdjusted)) return [];
  const own = moveIn(counted);
  if (own) {
    // What a percentage changes by is told in points, or in percent of it.
    const change = own.to.kind === 'percent' ? undefined : changeBeside(counted, own);
    const fault = (change && faultOf(change, own)) ?? wrongWay(counted, own);
    return fault ? [fault] : [];
  }
  const past = before && moveIn(before);
  if (!past || past.to.kind === 'percent' || before.sentence.tokens.some(isAdjusted)) return [];
  const change = takenUp(counted);
  // A change of the other way is of something else.
  if (!change || change.way !== Math.sign(past.to.value - past.from.value)) return [];
  const fault = faultOf(change, past);
  return fault ? [fault] : [];
}

/** "rose (by) 26 cents to B from A", "from A to B, a fall of 128" */
function changeBeside({ sentence: { tokens }, quantities }: Counted, { from, to }: Move): Change | undefined {
  const rest = quantities.filter((each) => each !== from && each !== to && each.kind !== 'percent' && isExact(each));
  for (const by of rest) {
    const lead = tokens[by.fromToken - 1]?.lower ?? '';
    const second = tokens[by.fromToken - 2]?.lower ?? '';
    const verb = lead === 'by' ? second : lead;
    if (wayOf(verb) !== 0 && tokens[by.toToken]?.lower === 'to' && to.fromToken === by.toToken + 1)
      return { by, way: wayOf(verb) };
    const noun = lead === 'of' ? second : '';
    if ((wayOf(noun) !== 0 || noun === 'difference') && by.fromToken > Math.max(from.toToken, to.toToken))
      return { by, way: wayOf(noun) };
  }
  return undefined;
}

/** "That is a fall of 128.", "The 25 percent drop is the steepest …" */
function takenUp({ sentence: { tokens }, quantities }: Counted): Change | undefined {
  const by = quantities[0];
  if (!by || !TAKES_UP.test(tokens[0]?.lower ?? '') || by.fromToken > EARLY || !isExact(by)) return undefined;
  const before = tokens.slice(0, by.fromToken).map((token) => token.lower);
  const noun = before.at(-1) === 'of' ? before.at(-2)! : '';
  if (wayOf(noun) !== 0) return mayBeOfAnother(tokens, by.toToken) ? undefined : { by, way: wayOf(noun) };
  if (!before.every((word) => /^(?:that|this|it|the|a|an|is|was|represents|represented|means|meant)$/.test(word)))
    return undefined;
  const at = tokens.findIndex((token, i) => i >= by.toToken && i < by.toToken + 3 && wayOf(token.lower) !== 0);
  if (at < 0 || mayBeOfAnother(tokens, at + 1)) return undefined;
  return { by, way: wayOf(tokens[at]!.lower) };
}

const mayBeOfAnother = (tokens: readonly Token[], at: number) =>
  OF_ANOTHER.test(tokens[at]?.lower ?? '') && !/^(?:a|just|only)$/.test(tokens[at + 1]?.lower ?? '');

const isExact = ({ bound, vague, kind }: Quantity) =>
  bound === 'exact' && !vague && (kind === 'count' || kind === 'money' || kind === 'measure' || kind === 'percent');

function faultOf({ by }: Change, { from, to }: Move): Fault | undefined {
  const against = { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
  const between = `from ${from.text} to ${to.text}`;
  if (by.kind === 'percent') {
    if (/point/.test(by.text)) return undefined;
    const exact = (Math.abs(to.value - from.value) / from.value) * 100;
    const slack = 100 * ((halfOf(from) * to.value) / from.value ** 2 + halfOf(to) / from.value);
    if (Math.abs(by.value - exact) <= slack + rounding(by.value) + POINTS) return undefined;
    const right = sayNumber(exact);
    const message = `Percentage is off: ${between} is ${right} percent, not ${by.text}`;
    return { code: 'percent-off', at: by.number, against, message, newText: right };
  }
  const scale = scaleOf(by, from, to);
  if (scale === undefined) return undefined;
  const exact = Math.abs(to.value - from.value);
  const off = Math.abs(by.value * scale - exact);
  if (off <= (halfOf(by) * scale + halfOf(from) + halfOf(to)) * 1.01) return undefined;
  const right = sayChange(exact / scale);
  const message = `Difference is off: ${between} it is ${right}, not ${by.text}`;
  return { code: 'parts-off', at: by.number, against, message, newText: right };
}

/** What one of the change's unit is in that of the numbers; nothing where they are not of one kind. */
function scaleOf(by: Quantity, from: Quantity, to: Quantity): number | undefined {
  const unit = to.unit ?? from.unit;
  const minor = MINOR.has(by.unit ?? '') && unit !== undefined && !MINOR.has(unit);
  if (minor) return by.kind === 'money' && (to.kind === 'money' || from.kind === 'money') ? 0.01 : undefined;
  const bare = from.kind === 'count' && to.kind === 'count';
  // "climbed 1.40 soles to 18.90 from 17.10"
  if (by.kind === 'money' && bare) return from.noun === undefined && to.noun === undefined ? 1 : undefined;
  if (by.kind === 'count' && bare) {
    const noun = from.noun ?? to.noun;
    return by.noun === undefined || by.noun === noun || by.noun === 'point' ? 1 : undefined;
  }
  return by.kind === to.kind && by.unit === to.unit ? 1 : undefined;
}

/** "fell to 55 from 44": the verb goes one way, the numbers go the other. */
function wrongWay({ sentence: { tokens } }: Counted, { from, to }: Move): Fault | undefined {
  const first = from.fromToken < to.fromToken ? from : to;
  const lead = tokens[first.fromToken - 1]?.lower;
  if (lead !== 'from' && lead !== 'to') return undefined;
  const verb = verbBefore(tokens, first.fromToken - 1);
  const way = verb ? wayOf(verb.lower) || madeOf(verb.lower) : 0;
  if (!verb || way === 0) return undefined;
  if (to.value === from.value || Math.sign(to.value - from.value) === way) return undefined;
  if (to.kind === 'count' && from.kind === 'count' && Math.min(to.value, from.value) < RANKS) return undefined;
  return {
    code: 'ratio-off',
    at: verb,
    against: { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) },
    message: `“${verb.text}” does not fit: it was ${from.text} and is ${to.text}`,
  };
}

/** What somebody makes rise or fall: "raised its rate to". */
const madeOf = (verb: string): 1 | -1 | 0 =>
  /^(?:raised|raises|raising|lifted|hiked|boosted)$/.test(verb)
    ? 1
    : /^(?:lowered|lowers|lowering|trimmed|slashed|cuts|cutting)$/.test(verb)
      ? -1
      : 0;

/** The verb right before "to", or before a bare "its rate" that it governs. */
function verbBefore(tokens: readonly Token[], at: number): Token | undefined {
  if (wayOf(tokens[at - 1]?.lower ?? '') !== 0) return tokens[at - 1];
  for (let i = at - 2; i >= Math.max(0, at - OBJECT); i--) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'word') return undefined;
    if (madeOf(lower) !== 0 || lower === 'cut') return tokens[i];
  }
  return undefined;
}

const sayChange = (value: number) => (value < 100 ? String(Math.round(value * 100) / 100) : sayNumber(value));
