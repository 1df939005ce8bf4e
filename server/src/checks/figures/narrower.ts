import type { Quantity } from '../../reading/reading.ts';

/** "9,400 absentee ballots" are some of the ballots: a word before the noun narrows it, but for words that only count on. */
export const isNarrower = ({ modifiers }: Quantity): boolean => modifiers.some((word) => !GENERAL.has(word));
const GENERAL = new Set(
  'new old other more such total estimated different various local own of whole full entire young small adult grown teenage surviving beloved'.split(
    ' ',
  ),
);
