import { type Counted, type Fault, rounding, sayNumber } from './fault.ts';

/** What the difference of two counts is called. */
const MARGINS = new Set(['margin', 'difference', 'majority', 'lead']);

/** "41,208 votes to 40,896, a margin of 312 votes": the only two counts before it, and their difference. */
export function marginFaults({ sentence: { tokens }, quantities }: Counted): Fault[] {
  const counts = quantities.filter((quantity) => quantity.kind === 'count');
  const [a, b, margin] = counts;
  if (counts.length !== 3 || !a || !b || !margin || quantities.some((each) => each.kind === 'percent')) return [];
  if (counts.some((each) => each.bound !== 'exact' || each.vague || !Number.isInteger(each.value))) return [];
  if (tokens[margin.fromToken - 1]?.lower !== 'of' || !MARGINS.has(tokens[margin.fromToken - 2]?.lower ?? ''))
    return [];
  // Votes beside votes; where the second count, or the margin, names nothing, it is of the same.
  if (a.noun === undefined || (b.noun ?? a.noun) !== a.noun || (margin.noun ?? a.noun) !== a.noun) return [];
  const exact = Math.abs(a.value - b.value);
  // Rounded counts have a rounded difference; so few of them are told for a list of what one side won.
  if (Math.min(a.value, b.value) < 100 || rounding(a.value) + rounding(b.value) > 1) return [];
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
