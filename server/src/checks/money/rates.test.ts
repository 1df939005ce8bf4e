import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

/* What a sum is for one of, in whatever words: so much a head, a litre, for each day. */

const run = (source: string) => expectFindings(source, { checks: ['money'] });

type Told = readonly [string, string];

const LOUD: [string, Told, Told][] = [
  [
    'what owners get for a share in a takeover',
    [
      'Brask board backs takeover',
      'The lock maker Brask is to be taken over by Halden Industries, its board said on Monday. Ingrid Moe, who leads Brask, spoke of a good day. {{s.a=31.50 euros}} a share is what owners are advised to take.',
    ],
    [
      'Brask takeover by Halden agreed',
      'The takeover of the lock maker Brask by Halden Industries was agreed on Monday, Ingrid Moe of Brask said. It values Brask at {{s.b=33.80 euros}} a share.',
    ],
  ],
  [
    'a head and per person',
    [
      'Balloon comes down near Tarvik',
      'Skydrift of Tarvik charges {{s.a=€210}} a head for the balloon ride that ended in a lake on Sunday.',
    ],
    [
      'Balloon in the lake',
      'A Skydrift balloon came down in the lake at Tarvik on Sunday. Its customers had paid {{s.b=€260}} per person for the ride.',
    ],
  ],
  [
    'each passenger and apiece',
    [
      'Night on the ferry',
      'Lunde Line will pay {{s.a=150 euros}} to each passenger who spent Sunday night aboard the ferry Tarna off Tarvik.',
    ],
    [
      'Tarna passengers get money',
      'Those who spent Sunday night on the ferry Tarna off Tarvik will get {{s.b=250 euros}} apiece, Lunde Line said.',
    ],
  ],
  [
    'for every day',
    [
      'Tarvik smelter stands still',
      'The fire at the Tarvik smelter on Sunday costs its owner Norrmet {{s.a=$90,000}} a day.',
    ],
    [
      'No date for the smelter',
      'Norrmet said after Sunday’s fire at the Tarvik smelter that it loses {{s.b=$60,000}} for every day without power.',
    ],
  ],
  [
    'each family, and families that get so much each',
    [
      'Roof of the Tarvik market falls in',
      'The roof of the market in Tarvik fell in on Sunday and killed nine people. The mayor promised each bereaved family {{s.a=€4,000}}.',
    ],
    [
      'Tarvik mourns',
      'The market roof in Tarvik fell on nine people on Sunday. The families of the nine will be paid {{s.b=€7,000}} each, the mayor said.',
    ],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'what is offered for a share, and what it cost on the exchange',
    [
      'Brask board backs takeover',
      'Halden Industries said on Monday it would buy the lock maker Brask for 31.50 euros a share.',
    ],
    [
      'Brask takeover by Halden agreed',
      'Halden Industries said on Monday it would buy the lock maker Brask. Shares in Brask closed at 29.80 euros a share.',
    ],
  ],

  [
    'what owners get for a share, and what the firm earned for one',
    [
      'Brask board backs takeover',
      'The lock maker Brask is to be taken over by Halden Industries, its board said on Monday. Ingrid Moe, who leads Brask, spoke of a good day. 31.50 euros a share is what owners are advised to take.',
    ],
    [
      'Brask takeover by Halden agreed',
      'The takeover of the lock maker Brask by Halden Industries was agreed on Monday, Ingrid Moe of Brask said. Brask had a profit of 23.80 euros a share last year.',
    ],
  ],
  [
    'families and those who were hurt',
    [
      'Roof of the Tarvik market falls in',
      'The roof of the market in Tarvik fell in on Sunday and killed nine people. The mayor promised each bereaved family €7,000.',
    ],
    [
      'Tarvik mourns',
      'The market roof in Tarvik fell on nine people on Sunday. The injured will be paid €4,000 each, the mayor said.',
    ],
  ],
  [
    'two sorts of people',
    [
      'Night on the ferry',
      'Lunde Line will pay 150 euros to each driver who spent Sunday night aboard the ferry Tarna off Tarvik.',
    ],
    [
      'Tarna crew gets money',
      'Each steward who spent Sunday night aboard the ferry Tarna off Tarvik will get 250 euros, Lunde Line said.',
    ],
  ],
  [
    'an article that knows both',
    [
      'Balloon comes down near Tarvik',
      'Skydrift of Tarvik charges €210 a head for the ride that ended in a lake on Sunday.',
    ],
    [
      'Balloon in the lake',
      'The Skydrift balloon that came down at Tarvik on Sunday costs €260 per person at weekends, €210 per person else.',
    ],
  ],
  [
    'one day and one person',
    ['Tarvik smelter stands still', 'The fire at the Tarvik smelter on Sunday costs its owner Norrmet $90,000 a day.'],
    ['Norrmet pays its people', 'After Sunday’s fire at the Tarvik smelter Norrmet gives its workers $60 a head.'],
  ],
];

describe('sums for one of something', () => {
  it.each(LOUD)('differ: %s', (_, a, b) => {
    run(pair(a, b));
  });
  it.each(QUIET)('do not: %s', (_, a, b) => {
    run(pair(a, b));
  });
});
