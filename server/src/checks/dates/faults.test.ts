import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { one, two } from '../../../test/two.ts';

const run = (source: string) => expectFindings(source, { checks: ['dates'] });

/** One article of 11 March 2024, a Monday. */
const ALONE: [string, string][] = [
  ['a weekday before', 'The quarry opens again on {{d.a=Thursday, 14 May 2024}}, the owners say.'],
  ['a weekday before, American', 'The quarry opens again on {{d.a=Friday, May 14, 2024}}, the owners say.'],
  ['a short weekday', 'Last blast: {{d.a=Wed, 14 May 2024}}, at noon.'],
  ['a weekday behind', 'It opens on {{d.a=14 May 2024 (Monday)}}, the owners say.'],
  ['the year understood', 'Drilling was halted on {{d.a=Friday, March 5}}, the owners say.'],
  ['a part of the day between', 'Drilling was halted on {{d.a=Friday night, 7 March 2024}}, the owners say.'],
  ['31 in a month of 30', 'The lease ran out on {{d.a=31 April 2022}}.'],
  ['31 in a month of 30, no year', 'The lease runs until {{d.a=June 31}}.'],
  ['29 February outside a leap year', 'He was hired on {{d.a=29 February 2023}}.'],
  ['30 February', 'The lease ends on {{d.a=Feb. 30}}.'],
  ['years ago, behind', 'The last slide was in 2004, {{d.a=ten years ago}}.'],
  ['years ago, before', 'The last slide was {{d.a=30 years ago}}, in 2004.'],
  ['an anniversary', 'On Sunday the village kept the {{d.a=tenth anniversary}} of the 2004 slide.'],
  ['days after', 'The wall fell on 9 March, {{d.a=six days after}} the blast of 28 February.'],
  ['years after', 'The pit shut in 2019, {{d.a=five years after}} the 2004 slide.'],
];

const ALONE_QUIET: [string, string][] = [
  ['a weekday that fits', 'The quarry opens again on Tuesday, 14 May 2024, the owners say.'],
  ['a weekday that fits, year understood', 'Drilling was halted on Friday, March 8, the owners say.'],
  ['a day far off, whose year is open', 'The lease was signed on Friday, 14 May.'],
  ['a leap year', 'He was hired on 29 February 2024 and 29 February 1996.'],
  ['29 February without a year', 'She was born on 29 February.'],
  ['years ago, as it is', 'The last slide was in 2004, twenty years ago.'],
  ['a year short of it, before the month', 'The last slide was in October 2004, 19 years ago.'],
  ['an anniversary, as it is', 'On Sunday the village kept the 20th anniversary of the 2004 slide.'],
  ['an anniversary to come', 'It will soon be the 21st anniversary of the 2004 slide.'],
  ['days after, counted from both ends', 'The wall fell on 9 March, eleven days after the blast of 28 February.'],
  ['a weekday of its own clause', 'The council said on Tuesday, March 12 was too early.'],
  ['a range', 'The market runs from Friday, 8-10 March 2024.'],
  ['a newspaper', 'The Sunday Times, 14 May 2024, had it first.'],
];

describe('dates of one article', () => {
  it.each(ALONE)('loud: %s', (_, text) => {
    run(one(text));
  });
  it.each(ALONE_QUIET)('quiet: %s', (_, text) => {
    run(one(text));
  });
  it('offers the weekday that fits', () => {
    const [finding] = run(one('The quarry opens again on {{d.a=Friday, May 14, 2024}}, the owners say.'));
    expect(finding!.message).toBe('Weekday and date differ: 14 May 2024 is a Tuesday, not a Friday');
    expect(finding!.fixes[0]!.edits[0]!.newText).toBe('Tuesday');
    expect(finding!.fixes[0]!.preferred).toBe(false);
  });
});

describe('a weekday that is not its date’s', () => {
  const held = (when: string) => `The fair of the Stapi quarry is on ${when} this year.`;
  const find = (wire: string, post: string) => expectFindings(two(held(wire), held(post)), { checks: ['dates'] });

  it('cites who has the date with the right weekday, and prefers that', () => {
    const [finding, ...more] = find('{{d.a=Friday, 21 March 2024}}', 'Thursday, March {{d.b=21}}, 2024');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      message: 'Weekday and date differ: 21 March 2024 is a Thursday, not a Friday, as post.md (12 March 2024) has it',
      against: [{ file: 'post.md', text: 'Thursday, March 21, 2024' }],
      fixes: [{ preferred: true, edits: [{ newText: 'Thursday' }] }],
    });
  });

  it.each(['the 21st', 'March 21'])('cites nobody who has no such day: %s', (other) => {
    const findings = run(two(held('{{d.a=Friday, 21 March 2024}}'), held(other))).filter(
      ({ code }) => code === 'date-weekday',
    );
    expect(findings.map(({ against, fixes }) => [against, fixes.map(({ preferred }) => preferred)])).toEqual([
      [[], [false]],
    ]);
  });
});
