import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

/* How long somebody is kept from something, and how long a thing went on, however it is told. */

const run = (source: string) => expectFindings(source, { checks: ['measures'] });

const two = (a: string, b: string) => `=== one.md
---
title: Haulier Ottokar Brezany convicted
date: 2024-09-03
---
A court in Lindava on Monday convicted the haulier Ottokar Brezany of fraud.

${a}
=== two.md
---
title: Verdict on Brezany
date: 2024-09-03
---
The haulier Ottokar Brezany was convicted of fraud by a court in Lindava on Monday.

${b}
`;

describe('a ban', () => {
  it.each([
    ['Brezany was barred from running a firm for {{n.a=six years}}.', 'Brezany was banned for {{n.b=four years}}.'],
    [
      'Brezany lost his licence for {{n.a=18 months}}.',
      'The court took away the licence of Brezany for {{n.b=14 months}}.',
    ],
    [
      'Brezany may not own a lorry for {{n.a=six years}}.',
      'Brezany was disqualified as a director for {{n.b=four years}}.',
    ],
  ])('is told in many ways: %s %s', (a, b) => {
    run(two(a, b));
  });

  it.each([
    ['Brezany was barred from running a firm for six years.', 'Brezany was jailed for four years.'],
    ['Brezany was barred from running a firm for six years.', 'Brezany had held a licence for four years.'],
    ['Brezany was banned for six years.', 'The ban on Brezany was cut, and he is barred for four years.'],
    ['Brezany was banned for six years.', 'Brezany had not driven for four years.'],
  ])('is no other time: %s %s', (a, b) => {
    run(two(a, b));
  });
});

describe('how long a thing lasted', () => {
  it.each([
    ['The {{n.a=12-day}} strike of the drivers is over.', 'The walkout of the drivers lasted {{n.b=21 days}}.'],
    ['The siege of the depot ended after {{n.a=nine hours}}.', 'The standoff at the depot lasted {{n.b=six hours}}.'],
    ['The jury deliberated for {{n.a=nine hours}}.', 'The jury was out for {{n.b=five hours}}.'],
  ])('is told in many ways: %s %s', (a, b) => {
    run(two(a, b));
  });

  it.each([
    ['The 12-day strike of the drivers is over.', 'The truce with the drivers lasted 21 days.'],
    ['The jury deliberated for nine hours.', 'The power was out for five hours.'],
  ])('is no other time: %s %s', (a, b) => {
    run(two(a, b));
  });
});
