import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const run = (source: string) => expectFindings(source, { checks: ['dates'] });

const LOUD: [string, string, string][] = [
  [
    'a film with its year before and a film with its release behind',
    'Varga later inspired the {{y.a=2009}} film The Basalt Winter.',
    'Her years at the pier became a movie called "The Basalt Winter", which was released in {{y.b=2012}}.',
  ],
  [
    'a book in apposition and in brackets',
    'She drew on "Salt and Stone," her {{y.a=1996}} novel, for the speech.',
    'Her novel "Salt and Stone" ({{y.b=1998}}) has been out of print for years.',
  ],
  [
    'who issued it, and a year behind the noun',
    'In {{y.a=1984}}, the Reyn label released the album "Nine Gulls at Noon."',
    'His fame rests on an album in {{y.b=1987}}, "Nine Gulls at Noon," and little else.',
  ],
  [
    'a single that came out',
    'The song "Harbour Lamp" came out in May {{y.a=1971}} and was played for a summer.',
    "Lunde's {{y.b=1973}} hit “Harbour Lamp” was sung at the gate.",
  ],
  [
    'a title between commas',
    'Her debut novel, "The Tin Orchard", was published in {{y.a=2011}}.',
    'Varga is known for the {{y.b=2013}} novel The Tin Orchard.',
  ],
];

const QUIET: [string, string, string][] = [
  [
    'the film and the book it was made of',
    'Varga plays herself in the 2009 film The Basalt Winter.',
    'A novel called "The Basalt Winter" was published in 2006, and told her story.',
  ],
  [
    'two films',
    'She drew on the 1996 film "Salt and Stone" for the speech.',
    'She drew on the 1998 film "Salt and Water" for the speech.',
  ],
  [
    'a remake',
    'She drew on the 1964 film "Salt and Stone" for the speech.',
    'Her film "Salt and Stone" (1998) has been out of print for years.',
  ],
  [
    'the year of the prize',
    'In the 2010 Oscar-winning film The Basalt Winter she has a small part.',
    'In the 2009 film The Basalt Winter she has a small part.',
  ],
  [
    'both years known',
    'The 2009 film The Basalt Winter, which came to the cinemas in 2012, has no ending.',
    'Her years at the pier became a movie called "The Basalt Winter", which was released in 2012.',
  ],
];

describe('years of films, books and songs', () => {
  it.each(LOUD)('loud: %s', (_, first, second) => {
    run(two(first, second));
  });
  it.each(QUIET)('quiet: %s', (_, first, second) => {
    run(two(first, second));
  });
});
