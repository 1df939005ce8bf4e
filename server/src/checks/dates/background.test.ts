import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const run = (source: string) => expectFindings(source, { checks: ['dates'] });

/** Two undated articles of the same news, which look back. */
const articles = (wire: string, post: string) =>
  `=== wire.txt\nA quake shook the town of Skarvik on Tuesday and brought down the tower of its church. ${wire}\n` +
  `=== post.txt\nThe church tower of Skarvik fell on Tuesday when a quake shook the town. ${post}\n`;

const LOUD: [string, string, string][] = [
  [
    'the month of an earlier event',
    'In {{d.a=October last year}} a quake of magnitude 6.6 struck near Sendai and cut the railway.',
    'A magnitude 6.6 quake also hit near Sendai in {{d.b=August 2012}}, which cut the railway.',
  ],
  [
    'how the unrest began',
    'More than 900 have died since the uprising broke out in {{d.a=September 1997}}.',
    'The violence in the country started in {{d.b=June 1997}}.',
  ],
  [
    'the day and the month of a plea, with the day first',
    'Its builder, Mr. Kjell Lunde, pleaded guilty to fraud in {{d.a=June 1986}}.',
    'Mr. Kjell Lunde built the tower. On {{d.b=May 14, 1986}}, he pleaded guilty to fraud.',
  ],
];

const QUIET: [string, string, string][] = [
  [
    'two earlier events',
    'In October last year a quake of magnitude 6.6 struck near Sendai and cut the railway.',
    'A fire struck the harbour of Vranov in August 2012 and burned for a week.',
  ],
  [
    'unrest and building work',
    'More than 900 have died since the uprising broke out in September 1997.',
    'Work on the tower started in June 1997.',
  ],
  [
    'pleas of two',
    'Its builder, Mr. Kjell Lunde, pleaded guilty to fraud in June 1986.',
    'Mrs. Kari Moe paid for the tower. On May 14, 1986, she pleaded guilty to fraud.',
  ],
];

describe('what two articles look back to', () => {
  it.each(LOUD)('is loud: %s', (_, wire, post) => {
    expect(run(articles(wire, post)).length).toBeGreaterThan(0);
  });

  it.each(QUIET)('is quiet: %s', (_, wire, post) => {
    run(articles(wire, post));
  });
});
