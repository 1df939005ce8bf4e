import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

/* Numbers behind the noun that they count. */

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

type Told = readonly [string, string];

const raid = (text: string): Told => ['Ferry seized at Oxmarsh', `Gunmen seized a ferry at Oxmarsh on Friday. ${text}`];
const weir = (text: string): Told => ['Oxmarsh weir bursts', `A weir gave way at Oxmarsh on Friday. ${text}`];

const LOUD: [string, Told, Told][] = [
  [
    'what befell them is told behind',
    raid('They freed {{n.a=44}} hostages on Saturday.'),
    raid('The hostages, {{n.b=31}} in all, were freed on Saturday.'),
  ],
  [
    'it is told before',
    raid('They freed {{n.a=44}} hostages on Saturday.'),
    raid('They freed the hostages, {{n.b=31}} in all, on Saturday.'),
  ],
  [
    'where they were, and a bound',
    raid('They freed {{n.a=44}} hostages on Saturday.'),
    raid('The hostages from the ferry, {{n.b=some 31}} in all, were freed on Saturday.'),
  ],
  [
    'in brackets',
    weir('Divers rescued {{n.a=44}} pupils.'),
    weir('The pupils of the village school ({{n.b=31}} in total) were rescued.'),
  ],
];

const QUIET: [string, Told, Told][] = [
  ['as many', raid('They freed 31 hostages on Saturday.'), raid('The hostages, 31 in all, were freed on Saturday.')],
  ['those who did it', raid('Two guards died.'), raid('The gunmen, seven in all, killed two guards.')],
  ['an age', raid('They freed 44 hostages on Saturday.'), raid('The last of the hostages, 31, was freed on Saturday.')],
];

describe('a number behind its noun', () => {
  it.each(LOUD)('is of it: %s', (_, a, b) => {
    run(pair(a, b));
  });

  it.each(QUIET)('raises nothing: %s', (_, a, b) => {
    run(pair(a, b));
  });
});
