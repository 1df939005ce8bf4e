import type { Quantity } from '../../reading/reading.ts';
import type { Sentence } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';

/** A sum that does not come out, found in one article. */
export interface Fault {
  readonly code: 'conversion-off' | 'parts-off' | 'percent-off' | 'ratio-off' | 'list-count';
  /** The number that is to be looked at. */
  readonly at: Span;
  /** The numbers it does not agree with. */
  readonly against: Span;
  readonly message: string;
  /** The number that would be right, where only one can be. */
  readonly newText?: string;
}

/** A sentence with the quantities in it, in order. */
export interface Counted {
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
}

/** Half a unit of the last digit that is not a trailing zero, at most a twentieth of the number. */
export function rounding(value: number): number {
  if (value === 0) return 0.5;
  let unit = 1;
  if (Number.isInteger(value)) while (value % (unit * 10) === 0) unit *= 10;
  else while (Math.abs(value / unit - Math.round(value / unit)) > 1e-6 && unit > 1e-4) unit /= 10;
  return Math.min(unit, Math.max(1, Math.abs(value) / 10)) / 2;
}

/** Is the number given as rounded ("about", "nearly")? */
export function isLoose(quantity: Quantity): boolean {
  return quantity.bound !== 'exact' || quantity.vague;
}

/** "1,609" */
export function sayNumber(value: number): string {
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  return String(rounded).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
