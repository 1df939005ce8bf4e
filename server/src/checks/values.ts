import type { Quantity } from '../reading/reading.ts';

/** How two numbers for one thing stand to each other. */
export type Comparison = 'agree' | 'gap' | 'conflict';

/**
 * Bounds that hold and yet leave so wide a gap that the desk wants to see it: "at least six" beside 26. As a share of
 * the greater value.
 */
const GAP = 0.2;

/** Half a unit of the last digit shown: 1.2 million may stand for 1.15 to 1.25 million. */
function roundingOf(q: Quantity): number {
  if (q.value === 0 || q.vague) return 0;
  const magnitude = 10 ** (Math.floor(Math.log10(Math.abs(q.value))) - q.digits + 1);
  // Small whole numbers are counted, not rounded: 26 is 26. From a hundred on, trailing zeros may be rounding.
  if (q.value < 100 && Number.isInteger(q.value)) return 0;
  return magnitude >= 10 || !Number.isInteger(q.value) ? magnitude / 2 : 0;
}

/** May the article have rounded `exact` to what `q` shows? */
function roundsTo(q: Quantity, exact: number): boolean {
  return Math.abs(q.value - exact) <= roundingOf(q) * 1.001;
}

function meets(a: Quantity, b: Quantity): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** Compares two numbers: bounds and rounding allowed for. Symmetric. */
export function compareValues(a: Quantity, b: Quantity): Comparison {
  if (a.vague || b.vague) return 'agree';
  if (a.value === b.value && meets(a, b)) return 'agree';
  if (!meets(a, b)) {
    // Two bounds that only just miss ("nearly 100", "more than 100") do differ; two roundings of one number do not.
    const soft = a.bound !== 'more-than' && a.bound !== 'nearly' && b.bound !== 'more-than' && b.bound !== 'nearly';
    return soft && (roundsTo(a, b.value) || roundsTo(b, a.value)) ? 'agree' : 'conflict';
  }
  const open = isOpen(a) || isOpen(b);
  if (!open) return 'agree';
  const greater = Math.max(a.value, b.value);
  return Math.abs(a.value - b.value) > greater * GAP ? 'gap' : 'agree';
}

function isOpen(q: Quantity): boolean {
  return q.bound === 'at-least' || q.bound === 'more-than' || q.bound === 'at-most' || q.bound === 'fewer-than';
}
