import { UNIT_BY_SIGN } from '../../reading/lexicon/units.ts';
import type { Quantity } from '../../reading/reading.ts';
import { type Counted, type Fault, isLoose, rounding, sayNumber } from './fault.ts';

/** Dimensions in which news text converts; durations and the like are never converted in brackets. */
const CONVERTED = new Set(['length', 'speed', 'mass', 'area', 'volume', 'temperature']);
/** Converted numbers are rounded freely: so much is never worth a word. */
const FREE = 0.07;
/** "About ten miles (15 km)". */
const LOOSE = 0.15;
/** A ton is short, long or metric; a gallon is American or imperial; a barrel depends on what is in it. */
const WIDE: Readonly<Record<string, number>> = { t: 0.14, gal: 0.22, bbl: 0.05 };
const SOFT = new Set([
  'about',
  'around',
  'roughly',
  'some',
  'or',
  'approximately',
  'nearly',
  'almost',
  'over',
  'approx',
  'c',
]);

/** "10 miles (25 km)": what stands in brackets is not what stands before them. */
export function conversionFaults({ sentence, quantities }: Counted): Fault[] {
  const { tokens } = sentence;
  const faults: Fault[] = [];
  for (let i = 1; i < quantities.length; i++) {
    const [a, b] = [quantities[i - 1]!, quantities[i]!];
    if (a.kind !== 'measure' || b.kind !== 'measure' || a.unit === b.unit) continue;
    if (a.min !== a.max || b.min !== b.max ? a.bound === 'between' || b.bound === 'between' : false) continue;
    // Feet and inches are one number in two quantities.
    const before = quantities[i - 2];
    if (before?.kind === 'measure' && a.fromToken - before.toToken <= 1) continue;
    if (
      !isBracket(
        tokens.slice(a.toToken, b.fromToken).map((token) => token.lower),
        tokens[b.toToken]?.text,
      )
    )
      continue;
    if (isMinus(tokens[a.fromToken - 1]?.lower) || isMinus(tokens[b.fromToken - 1]?.lower)) continue;
    const exact = convert(a, b);
    if (exact === undefined || isNear(a, b, exact)) continue;
    const right = sayNumber(Math.abs(exact) < 10 ? exact : Math.round(exact));
    faults.push({
      code: 'conversion-off',
      at: b.number,
      against: a,
      message: `Conversion is off: ${a.text} is about ${right} ${b.unit}, not ${b.text}`,
      newText: right,
    });
  }
  return faults;
}

const isMinus = (word: string | undefined) => word === 'minus' || word === '-' || word === '−' || word === '—';

/** "(" with at most an "about" behind it, closed right after the second number. */
function isBracket(between: readonly string[], after: string | undefined): boolean {
  let open = 0;
  for (const word of between) {
    if (word === '(') open++;
    else if (!SOFT.has(word) && word !== '-') return false;
  }
  return open === 1 && after === ')';
}

function convert(a: Quantity, b: Quantity): number | undefined {
  const [from, to] = [UNIT_BY_SIGN.get(a.unit ?? ''), UNIT_BY_SIGN.get(b.unit ?? '')];
  if (!from || !to || from.dimension !== to.dimension || !CONVERTED.has(from.dimension)) return undefined;
  if (from.dimension !== 'temperature') return (a.value * from.factor) / to.factor;
  if (from.unit.includes('|') || to.unit.includes('|')) return undefined;
  return from.unit === '°C' ? a.value * 1.8 + 32 : (a.value - 32) / 1.8;
}

function isNear(a: Quantity, b: Quantity, exact: number): boolean {
  const off = Math.abs(b.value - exact);
  const temperature = a.unit === '°C' || a.unit === '°F';
  const scale = Math.abs(a.value) > 0 ? Math.abs(exact / a.value) : 1;
  const steps = rounding(b.value) + rounding(a.value) * (temperature ? (a.unit === '°C' ? 1.8 : 0.56) : scale);
  if (temperature) return off <= Math.max(1.1, steps) * (isLoose(a) || isLoose(b) ? 3 : 1.01);
  const wide = Math.max(WIDE[a.unit!] ?? 0, WIDE[b.unit!] ?? 0, isLoose(a) || isLoose(b) ? LOOSE : FREE);
  return off <= Math.max(steps * 1.01, wide * Math.abs(exact));
}
