import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const run = (a: string, b: string) => expectFindings(two(a, b), { checks: ['dates'] });

describe('a number that tells which event is meant', () => {
  const POST = 'Corran buried its dead, 137 of whom drowned on 19 January below the levee.';
  it.each([
    [
      'a month against a day',
      '{{d.a=Last month}} 137 people drowned in Corran, and the levee is still open.',
      'Engineers blame sand for the flood in which 137 people were killed in Corran on {{d.b=19 January}}.',
    ],
    [
      'what somebody said in a month',
      'Earlier {{d.a=this month}}, a judge heard, hoodlums injured 53 dockers behind the Corran cannery.',
      'Nobody has paid the 53 dockers who were injured in Corran on {{d.b=19 January}}.',
    ],
  ])('differs: %s', (_, a, b) => {
    run(a, b);
  });

  it.each([
    ['another place', 'Last month 137 people drowned in Lendvai, and the levee is still open.', POST],
    ['another number', 'Last month 173 people drowned in Corran, and the levee is still open.', POST],
    [
      'a small number',
      'Last month 12 people drowned in Corran, and the levee is open.',
      'Below the levee of Corran 12 people drowned on 19 January.',
    ],
    [
      'a round number',
      'Last month 140 people drowned in Corran, and the levee is open.',
      'Below the levee of Corran 140 people drowned on 19 January.',
    ],
    ['a count up to a day', 'By last month 137 people had drowned in Corran, and the levee is still open.', POST],
    ['the same month', 'In January 137 people drowned in Corran, and the levee is still open.', POST],
  ])('is quiet: %s', (_, a, b) => {
    expect(run(a, b)).toEqual([]);
  });
});
