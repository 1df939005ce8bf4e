import { expectFindings } from '../../../../test/fixture.ts';
import type { Finding } from '../../../corpus/finding.ts';

/** One report: its headline and its text. */
export type Report = readonly [title: string, text: string];

/** Two reports of one day as a fixture. Marks {{x.a=…}} and {{x.b=…}} exclude each other. */
export const two = (a: Report, b: Report): string =>
  [a, b]
    .map(
      ([title, text], i) =>
        `=== ${i === 0 ? 'wire' : 'post'}.md\n---\ntitle: ${title}\ndate: 2023-02-08\n---\n${text}\n`,
    )
    .join('');

/** Expects of two reports what their marks say, and silence where there are none. */
export const check = (a: Report, b: Report): readonly Finding[] =>
  expectFindings(two(a, b), { checks: ['particulars'] });
