import { type Measure, unitOf } from '../reading/numbers/measures.ts';
import type { Quantity } from '../reading/reading.ts';
import { type Amount, contradicts, isWhole, mayMean, measured } from './values.ts';

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

/** The scales that a temperature may be told in: "44 degrees" says none. */
const scalesOf = ({ unit = '' }: Quantity): readonly string[] => unit.split('|');

/** Do two amounts contradict each other, whichever scale a temperature is told in? */
export function amountsDiffer(x: Quantity, y: Quantity, trait = ''): boolean {
  const converted = x.unit !== y.unit;
  const { dimension } = unitOf(x);
  // What is so far below zero in another scale is not reckoned.
  if (converted && dimension === 'frost') return false;
  if (!converted || dimension !== 'temperature')
    return contradicts(amountOf(x, trait, converted), amountOf(y, trait, converted));
  return scalesOf(x).every((scale) =>
    scalesOf(y).every((other) => contradicts(inCelsius(x, scale, trait), inCelsius(y, other, trait))),
  );
}

function inCelsius(quantity: Quantity, scale: string, trait: string): Amount {
  const amount = amountOf(quantity, trait, true);
  if (scale !== '°F') return amount;
  const of = (value: number) => (value - 32) / 1.8;
  const { value, min, max, rounding } = amount;
  return { ...amount, value: of(value), min: of(min), max: of(max), rounding: (rounding ?? 0) / 1.8 };
}

/** Do two measures contradict each other in every unit that can be compared? */
export function measuresDiffer(a: Measure, b: Measure, trait: string): boolean {
  for (const x of a.amounts) {
    for (const y of b.amounts) {
      if (x.unit === y.unit && !COUNTED.test(trait) && (isWhole(x, y) || isWhole(y, x))) return false;
      if (!amountsDiffer(x, y, trait)) return false;
    }
  }
  return true;
}

/** May somebody who writes the one measure have the other in mind? */
export function measureMayMean(own: Measure, other: Measure, trait: string): boolean {
  if (measuresDiffer(own, other, trait)) return false;
  return own.amounts.some((x) =>
    other.amounts.some((y) => {
      const converted = x.unit !== y.unit;
      return mayMean(amountOf(x, trait, converted), amountOf(y, trait, converted));
    }),
  );
}
