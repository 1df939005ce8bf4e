import { type Measure, unitOf } from '../reading/numbers/measures.ts';
import type { Quantity } from '../reading/reading.ts';
import { type Amount, contradicts, isWhole, measured } from './values.ts';

/** What is counted, not measured: years in prison and calibres are exact. */
const COUNTED =
  /^(?:sentence|sought|ban|result|minute|score|row|lasting:contract|calibre|storeys|veteran|magnitude|aftershock)/;

/** The amount in the base unit of its dimension, with what rounding may have taken from it. */
export function amountOf(quantity: Quantity, trait: string, converted: boolean): Amount {
  const { factor } = unitOf(quantity);
  const plain = measured(quantity, trait.startsWith('calibre') ? calibreScale(quantity) : factor, converted);
  // "At least 20 years" before parole are the 20 that the court set.
  if (trait === 'parole') return { ...plain, min: plain.value, max: plain.value, bound: 'exact', rounding: 0 };
  return COUNTED.test(trait) ? { ...plain, rounding: 0 } : plain;
}

/** ".38" and "38" are one calibre, and a nine-millimetre bore is another. */
function calibreScale({ value, unit }: Quantity): number {
  if (unit === 'mm') return 1 / 1000;
  return value >= 1 ? 1 : 10 ** (String(value).length - 2);
}

/** Do two measures contradict each other in every unit that can be compared? */
export function measuresDiffer(a: Measure, b: Measure, trait: string): boolean {
  for (const x of a.amounts) {
    for (const y of b.amounts) {
      const converted = x.unit !== y.unit;
      if (!converted && !COUNTED.test(trait) && (isWhole(x, y) || isWhole(y, x))) return false;
      if (!contradicts(amountOf(x, trait, converted), amountOf(y, trait, converted))) return false;
    }
  }
  return true;
}
