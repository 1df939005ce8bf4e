import type { Quantity } from '../reading.ts';

type Given = Pick<
  Quantity,
  | 'start'
  | 'end'
  | 'text'
  | 'value'
  | 'digits'
  | 'kind'
  | 'unit'
  | 'noun'
  | 'block'
  | 'sentence'
  | 'fromToken'
  | 'toToken'
>;

/** A quantity that several words or numbers make up, neither rounded nor bounded. */
export const exactly = (given: Given): Quantity => ({
  ...given,
  number: { start: given.start, end: given.end },
  min: given.value,
  max: given.value,
  bound: 'exact',
  vague: false,
  nounSpan: undefined,
  modifiers: [],
});
