import { expectFindings } from '../../../../test/fixture.ts';
import { pair } from '../../../../test/pair.ts';
import type { Finding } from '../../../corpus/finding.ts';

/** One report: its headline and its text. */
export type Report = readonly [title: string, text: string];

/** Expects of two reports what their marks say, and silence where there are none. */
export const check = (a: Report, b: Report): readonly Finding[] =>
  expectFindings(pair(a, b), { checks: ['particulars'] });
