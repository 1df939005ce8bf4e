import type { Counted, Fault } from './fault.ts';
import { sayNumber } from './fault.ts';

/** Said of those who are neither for nor against: with them, all who were asked are told of. */
const NEITHER =
  /\b(?:no opinion|undecided|not decided|unsure|not sure|no view|don['’]t know|did not know|do not know|no answer|did not answer|would not say|indifferent|neutral|abstain(?:ed)?|spoil(?:ed|t))\b/;
/** Answers of which more than one may be given. */
const MORE_THAN_ONE =
  /\b(?:multiple|several answers|more than one|as well|also|too|both|respectively|compared|from|up|down)\b/;

/** "48 percent are for it, 37 percent against and 21 percent have no opinion": more than all of them. */
export function pollFaults({ sentence: { tokens, start, end }, quantities }: Counted): Fault[] {
  const shares = quantities.filter(({ kind }) => kind === 'percent');
  if (shares.length < 3 || shares.length > 5 || start >= end) return [];
  if (shares.some(({ bound, vague }) => bound !== 'exact' || vague)) return [];
  const text = tokens
    .map((token) => token.lower)
    .join(' ')
    .replace(/ (['’])/g, '$1');
  if (!NEITHER.test(text) || MORE_THAN_ONE.test(text)) return [];
  const sum = shares.reduce((total, { value }) => total + value, 0);
  // Each share may have been rounded up by half a point.
  if (sum <= 100 + shares.length / 2) return [];
  const last = shares.at(-1)!;
  return [
    {
      code: 'parts-off',
      at: last.number,
      against: { start: shares[0]!.start, end: shares.at(-2)!.end },
      message: `Shares do not add up: ${shares.map(({ value }) => sayNumber(value)).join(' + ')} make ${sayNumber(sum)} percent`,
    },
  ];
}
