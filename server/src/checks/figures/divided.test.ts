import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

/* How a body divided: both numbers of a vote are one fact. */

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

const two = (a: string, b: string) => `=== one.md
---
title: Ferry to Skogsholm stays
date: 2024-09-03
---
The county of Ekvik will go on paying for the ferry to Skogsholm, it was settled on Monday.

${a}
=== two.md
---
title: Skogsholm keeps its ferry
date: 2024-09-04
---
The ferry from Ekvik to Skogsholm stays. The islanders rang their bell on Monday.

${b}
`;

describe('a division', () => {
  it.each([
    ['The council voted {{v.a=11-6}}.', 'The motion was carried by {{v.b=ten votes to seven}}.'],
    ['Councillors approved it by {{v.a=eleven to six}}.', '{{v.b=Twelve were for it and five against}}.'],
    [
      'By a majority of {{v.a=11 to 6}} the council adopted it.',
      'Some {{v.b=11 voted in favour, with eight against}}.',
    ],
    ['The vote was {{v.a=140 to 112}}.', 'The bill passed {{v.b=141–111}}.'],
    ['The motion failed, {{v.a=six to eleven votes}}.', 'It was rejected by {{v.b=seven votes to ten}}.'],
  ])('is told in many ways: %s %s', (a, b) => {
    run(two(a, b));
  });

  it.each([
    // as it is
    ['The council voted 11-6.', 'The motion was carried by eleven votes to six.'],
    // two bodies
    ['The council voted 11-6.', 'The board had backed it by five votes to two.'],
    ['The council approved it by eleven to six.', 'The committee had approved it by ten to seven.'],
    // one carried, one lost
    ['The motion was carried by eleven votes to six.', 'A motion to sell the ferry failed by ten votes to seven.'],
    // no votes
    ['Skogsholm won the match 3-1.', 'Skogsholm won the match 4-0.'],
    ['It runs from nine to five.', 'It runs from ten to six.'],
    ['The council approved the 2024-25 budget.', 'The council approved the 2024-26 plan.'],
    ['The council cut the age from 18 to 16.', 'The council cut the age from 18 to 17.'],
    ['The council passed Bill 24-10.', 'The council passed Bill 24-11.'],
    ['The council voted 9-2-1.', 'The council backed it 3-1.'],
    ['The vote took 5 to 10 minutes.', 'The vote took 6 to 9 minutes.'],
  ])('is left alone: %s %s', (a, b) => {
    run(two(a, b));
  });
});
