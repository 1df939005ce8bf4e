import type { Quantity } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { type Counted, type Fault, rounding, sayNumber } from './fault.ts';

/** What the difference of two counts is called. */
const MARGINS = new Set(['margin', 'difference', 'majority', 'lead', 'gap']);
/** A majority that is asked for is no difference. */
const ASKED = /^(?:absolute|overall|required|needed|necessary|simple|qualified|special|outright|governing)$/;
/** "43 votes more", "43 votes ahead" */
const APART = /^(?:more|fewer|ahead|behind|clear|apart|short)$/;
/** Between the two counts of one vote (tokens). */
const GAP = 12;
/** Where two counts are not joined by "to", fewer are told for a list of what one side won. */
const LEAST = 100;

/** "41,208 votes to 40,896, a margin of 312 votes": two counts of one vote, and their difference beside them. */
export function marginFaults(counted: Counted, before: Counted | undefined): Fault[] {
  const own = pairIn(counted);
  // In the sentence itself one count is left over; in the next one it stands alone.
  const margins = countsIn(counted).filter((each) => isMargin(counted.sentence.tokens, each));
  const margin = margins.length === 1 ? margins[0]! : undefined;
  if (!margin) return [];
  const pair = own ?? (countsIn(counted).length === 1 && before ? pairIn(before) : undefined);
  if (!pair) return [];
  const [a, b] = pair;
  const noun = a.noun ?? 'vote';
  if ((margin.noun ?? noun) !== noun) return [];
  const exact = Math.abs(a.value - b.value);
  if (margin.value === exact || margin.value >= Math.min(a.value, b.value)) return [];
  return [
    {
      code: 'parts-off',
      at: margin.number,
      against: { start: a.start, end: b.end },
      message: `Difference is off: between ${a.text} and ${b.text} it is ${sayNumber(exact)}, not ${margin.text}`,
      newText: exact.toLocaleString('en'),
    },
  ];
}

const countsIn = ({ quantities }: Counted) => quantities.filter(({ kind }) => kind === 'count');

/** The two counts of which a difference may be told: the only ones of the sentence that are no difference themselves. */
function pairIn(counted: Counted): readonly [Quantity, Quantity] | undefined {
  const { tokens } = counted.sentence;
  const counts = countsIn(counted).filter((each) => !isMargin(tokens, each));
  const [a, b] = counts;
  if (counts.length !== 2 || !a || !b || counted.quantities.some(({ kind }) => kind === 'percent')) return undefined;
  if (counts.some((each) => each.bound !== 'exact' || each.vague || !Number.isInteger(each.value))) return undefined;
  const joined = b.fromToken === a.toToken + 1 && /^(?:to|against)$/.test(tokens[a.toToken]?.lower ?? '');
  // Votes beside votes; where the second count names nothing, it is of the same. "By 312 votes, 41,208 to 40,896."
  const votes = a.noun === 'vote' || (joined && a.noun === undefined && tokens.some(({ lower }) => lower === 'votes'));
  if ((a.noun === undefined && !votes) || (b.noun ?? a.noun) !== a.noun || b.fromToken - a.toToken > GAP)
    return undefined;
  // Rounded counts have a rounded difference: one at least is told to the last vote.
  const [fine, coarse] = [rounding(a.value), rounding(b.value)].sort((x, y) => x - y);
  if (fine! > 0.5 || coarse! > 5) return undefined;
  return Math.min(a.value, b.value) >= LEAST || (joined && votes) ? [a, b] : undefined;
}

/** "a margin of 312 votes", "by 312 votes", "312 votes more" */
function isMargin(tokens: readonly Token[], { fromToken, toToken, noun, bound, vague }: Quantity): boolean {
  if (bound !== 'exact' || vague) return false;
  const [lead, name, asked] = [1, 2, 3].map((back) => tokens[fromToken - back]?.lower ?? '');
  if (lead === 'of' && MARGINS.has(name!)) return !ASKED.test(asked!);
  if (/^(?:to|against)$/.test(tokens[toToken]?.lower ?? '')) return false;
  return noun === 'vote' && (lead === 'by' || APART.test(tokens[toToken]?.lower ?? ''));
}
