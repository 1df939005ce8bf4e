import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';
import { isOneThing } from './soles.ts';

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

type Told = readonly [string, string];

/* The only number of its thing in each of two articles, told in verbs that no list joins. */

const LOUD: [string, Told, Told][] = [
  [
    'a scheme and those who put it up',
    [
      'Old brewery in Tolverne to go',
      'The council of Tolverne approved on Monday a scheme for {{n.a=90}} flats on the site of the Harkin brewery.',
    ],
    [
      'Tolverne loses its brewery',
      'Builders will put up {{n.b=120}} apartments where the Harkin brewery stands in Tolverne, councillors decided on Monday.',
    ],
  ],
  [
    'a flight is a service',
    [
      'Pilots of Skylane walk out',
      'Skylane cancelled {{n.a=75}} flights at Brunholt on Tuesday as its pilots walked out.',
    ],
    [
      'Brunholt at a standstill',
      'The walkout of the Skylane pilots at Brunholt on Tuesday grounded {{n.b=96}} services.',
    ],
  ],
  [
    'those who came to help',
    [
      'Mill burns in Tolverne',
      'More than a mill was lost in Tolverne on Monday. {{n.a=Seventy}} firefighters attended the blaze.',
    ],
    ['Harkin Mill gutted', 'In Tolverne {{n.b=45}} firefighters tackled the fire at Harkin Mill on Monday.'],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'two things of one kind',
    ['Farm raided in Tolverne', 'Inspectors found 64 goats at Harkin Farm in Tolverne on Monday.'],
    ['Harkin Farm raided', 'Harkin Farm in Tolverne had 40 horses, inspectors said on Monday.'],
  ],
  [
    'the number of each day',
    ['Pilots of Skylane walk out', 'About 75 flights a day are off at Brunholt, Skylane said on Tuesday.'],
    ['Brunholt at a standstill', 'Skylane said on Tuesday that 150 flights were grounded at Brunholt in two days.'],
  ],
  [
    'a part, and an article that tells both',
    ['Skylane orders jets', 'Skylane of Brunholt will buy 24 jets, it said on Tuesday. The first nine come in May.'],
    ['Jets for Brunholt', 'Nine jets will reach Skylane of Brunholt in May, it said on Tuesday.'],
  ],
  [
    'two numbers that make up the other',
    [
      'Harkin Tools sheds jobs',
      'Harkin Tools of Tolverne will cut 300 jobs at its forge and 500 in its shops, it said on Monday.',
    ],
    ['Axe falls in Tolverne', 'Some 800 people will lose their jobs at Harkin Tools of Tolverne, it said on Monday.'],
  ],
  [
    'the whole of which others are told',
    ['Flood in Tolverne museum', 'Of the 300 drawings in the Harkin museum in Tolverne, 210 were saved on Monday.'],
    ['Harkin museum flooded', 'Restorers saved 210 drawings in the Harkin museum in Tolverne on Monday.'],
  ],
];

describe('the only number of its thing', () => {
  it.each(LOUD)('is held against the other article’s: %s', (_, a, b) => {
    run(pair(a, b));
  });

  it.each(QUIET)('is left alone: %s', (_, a, b) => {
    run(pair(a, b));
  });

  it.each([
    ['flat', 'apartment', true],
    ['household', 'customer', true],
    ['jet', 'plane', true],
    ['dog', 'sheep', false],
    ['house', 'church', false],
  ])('tells things from one another: %s, %s', (a, b, one) => {
    expect(isOneThing(a, b)).toBe(one);
  });
});
