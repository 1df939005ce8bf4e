import type { Quantity } from '../../reading/reading.ts';
import { type Counted, type Fault, sayNumber } from './fault.ts';

/** The three ways in which a match ends, for one side. */
const ENDS: readonly RegExp[] = [
  /^(?:won|win|wins|winning)$/,
  /^(?:drew|drawn|draw|draws|tied)$/,
  /^(?:lost|lose|loses|losing)$/,
];
/** What is won, drawn or lost. */
const MATCHES = /^(?:game|match|fixture|outing)$/;

/** "They have won six, drawn five and lost ten of their 22 games." Where ties are not told of, nothing has to add up. */
export function playedFaults({ sentence: { tokens }, quantities }: Counted): Fault[] {
  const isPlain = ({ kind, bound, vague, value }: Quantity) =>
    kind === 'count' && bound === 'exact' && !vague && Number.isInteger(value);
  const wholes = quantities.filter((each) => MATCHES.test(each.noun ?? '') && isPlain(each));
  const parts = ENDS.map((verb) => quantities.filter(({ fromToken }) => verb.test(tokens[fromToken - 1]?.lower ?? '')));
  if (parts.some((own) => own.length !== 1 || !isPlain(own[0]!))) return [];
  const counts = parts.map(([own]) => own!);
  const [whole, more] = wholes.filter((each) => !counts.includes(each));
  if (!whole || more) return [];
  const sum = counts.reduce((total, { value }) => total + value, 0);
  if (sum === whole.value) return [];
  const inOrder = [...counts].sort((a, b) => a.start - b.start);
  return [
    {
      code: 'parts-off',
      at: whole.number,
      against: { start: inOrder[0]!.number.start, end: inOrder[2]!.number.end },
      message: `Parts do not add up: ${whole.text} here, yet ${inOrder.map(({ value }) => sayNumber(value)).join(' + ')} make ${sayNumber(sum)}`,
      newText: String(sum),
    },
  ];
}
