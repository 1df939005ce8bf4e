import type { Check } from '../src/checks/check.ts';

/** The levels of `deskcheck.severity`, loudest first, with what a person sees of them. */
const LEVELS = {
  error: 'Red: has to be looked at.',
  warning: 'Yellow: should be looked at.',
  information: 'Blue: worth a look.',
  hint: 'Faint dots under the words, and nothing in the Problems panel.',
  off: 'Not shown at all.',
};

/** The schema of the levels: one property for each check and each of its codes, described as the check describes itself. */
export function levelsOf(checks: readonly Check[]): Record<string, object> {
  const entries = checks.flatMap(({ name, summary, codes }) => [
    [name, summary] as const,
    ...codes.map((code) => [code.code, code.summary] as const),
  ]);
  const level = (description: string) => ({
    type: 'string',
    enum: Object.keys(LEVELS),
    enumDescriptions: Object.values(LEVELS),
    description,
  });
  return Object.fromEntries(entries.map(([name, description]) => [name, level(description)]));
}
