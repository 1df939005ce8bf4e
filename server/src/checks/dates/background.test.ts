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
    'In {{d.a=April last year}} a quake of magnitude 6.6 struck near Sendai and triggered a tsunami alert.',
    'A magnitude 6.7 quake also hit near Sendai in {{d.b=May 2012}}, triggering tsunami alerts.',
  ],
  [
    'how the unrest began',
    'More than 900 have died since the uprising began in {{d.a=March 2011}}.',
    'The violence in the country started in {{d.b=January 2011}}.',
  ],
  [
    'the day and the month of a plea, with the day first',
    'Its builder, Mr. Kjell Lunde, pleaded guilty to fraud in {{d.a=July 1973}}.',
    'Mr. Kjell Lunde built the tower. On {{d.b=June 27, 1973}}, he pleaded guilty to fraud.',
  ],
];

const QUIET: [string, string, string][] = [
  [
    'two earlier events',
    'In April last year a quake of magnitude 6.6 struck near Sendai and triggered a tsunami alert.',
    'A fire struck the harbour of Vranov in May 2012 and burned for a week.',
  ],
  [
    'unrest and building work',
    'More than 900 have died since the uprising began in March 2011.',
    'Work on the tower started in January 2011.',
  ],
  [
    'pleas of two',
    'Its builder, Mr. Kjell Lunde, pleaded guilty to fraud in July 1973.',
    'Mrs. Kari Moe paid for the tower. On June 27, 1973, she pleaded guilty to fraud.',
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
