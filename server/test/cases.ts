import { expect, it } from 'vitest';
import { expectFindings } from './fixture.ts';
import { two } from './two.ts';

/** Why, and what the one article and the other say beyond what frames them, in the fixture notation. */
export type Case = readonly [why: string, wire: string, post: string];

/**
 * Declares a test for each two articles of which the check has to speak where they are marked and nowhere else, and one
 * for each two of which it has to be silent. `frame` makes a story of the two.
 */
export function testCases(check: string, loud: readonly Case[], quiet: readonly Case[], frame = two): void {
  const run = (source: string) => expectFindings(source, { checks: [check] });

  it.each(loud)('speaks: %s', (_why, wire, post) => {
    expect(run(frame(wire, post)).length).toBeGreaterThan(0);
  });

  it.each(quiet)('is silent: %s', (_why, wire, post) => {
    expect(run(frame(wire, post))).toEqual([]);
  });
}
