import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

describe('an article that may be of an earlier event', () => {
  const EARLY = `=== early.md
# Gale topples pylons at Kolbeinsvík

The gale broke {{n.a=two}} pylons of the Stapi line on the slope above Kolbeinsvík and left the basalt guild in the dark. Some 64 percent of mills lost power.
`;
  const LATE = `=== late.md
# Pylons of the Stapi line break

The gale on Friday broke {{n.b=five}} pylons of the Stapi line on the slope above Kolbeinsvík and left the basalt guild in the dark. Most mills lost power.
`;
  const back = (last: string) => `=== third.md
# Pylons break above Kolbeinsvík

A gale on Friday broke pylons above Kolbeinsvík. ${last}
`;
  const told = (last: string) =>
    expectFindings(EARLY + LATE + back(last), { checks: ['figures', 'statements', 'measures'] }).map(
      ({ at, severity, message }) => [
        at.file,
        severity,
        message.includes('the earlier event that third.md looks back at'),
      ],
    );

  it('is told so, as information', () => {
    expect(told('In March a gale also broke pylons, and 64 percent of mills lost power.')).toEqual([
      ['early.md', 'information', true],
    ]);
  });

  it('is no matter of statements, where all that is known is that the words are alike', () => {
    const share = (text: string) => text.replace(/\{\{n\.\w=(\w+)\}\}/, 'some');
    const early = share(EARLY).replace('of mills lost', 'of mills in Lodovia lost');
    const late = (value: string) => share(LATE).replace('Most mills', `At least ${value} of mills in Lodovia`);
    const last = back('In March a gale also broke pylons, and 64 percent of mills lost power.');
    expect(expectFindings(early + late('86 percent') + last)).toEqual([]);
    const marked = early.replace('64 percent', '{{s.a=64 percent}}') + late('{{s.b=86 percent}}');
    expect(expectFindings(marked + back('The line will be mended by Monday.')).length).toBeGreaterThan(0);
  });

  it('is not where nobody looks back', () => {
    expect(told('The line will be mended by Monday.').map(([file, , said]) => [file, said])).toEqual([
      ['early.md', false],
      ['late.md', false],
    ]);
  });
});
