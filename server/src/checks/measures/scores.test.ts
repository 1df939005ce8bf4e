import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

const run = (first: readonly [string, string], second: readonly [string, string]) =>
  expectFindings(pair(first, second), { checks: ['measures'] });

type Case = readonly [why: string, first: readonly [string, string], second: readonly [string, string]];

const LOUD: readonly Case[] = [
  [
    'a verb and a noun',
    ['Norhaven take the cup', 'Norhaven beat Corvane {{s.a=3-1}} in the cup final in Dunmere on Sunday.'],
    ['Cup goes to Norhaven', 'Norhaven won the cup on Sunday with a {{s.b=3-2}} victory over Corvane in Dunmere.'],
  ],
  [
    'as those tell it who lost',
    ['Corvane go down', 'Corvane were beaten {{s.a=31-28}} by Norhaven in Dunmere on Sunday.'],
    ['Norhaven through', 'On Sunday Norhaven overcame Corvane {{s.b=31-23}} in Dunmere.'],
  ],
  [
    'a draw that was none',
    ['Norhaven held', 'Norhaven drew {{s.a=2-2}} with Corvane in Dunmere on Sunday.'],
    ['Norhaven win late', 'Norhaven beat Corvane {{s.b=3-2}} in Dunmere on Sunday.'],
  ],
  [
    'beside the matches of others',
    [
      'Norhaven go top',
      'Norhaven beat Corvane {{s.a=3-1}} in Dunmere on Sunday. They are two points clear of Stapi, who lost 2-0 in Mirograd.',
    ],
    [
      'Corvane go down',
      'Corvane lost {{s.b=4-1}} to Norhaven in Dunmere on Sunday. Stapi were beaten 2-0 in Mirograd.',
    ],
  ],
];

const QUIET: readonly Case[] = [
  [
    'the same, the other way round',
    ['Norhaven take the cup', 'Norhaven beat Corvane 3-1 in Dunmere on Sunday.'],
    ['Corvane go down', 'Corvane lost 1-3 to Norhaven in Dunmere on Sunday.'],
  ],
  [
    'half-time',
    ['Norhaven take the cup', 'Norhaven beat Corvane 3-1 in Dunmere on Sunday.'],
    [
      'Cup goes to Norhaven',
      'Norhaven, who were ahead 2-0 at half-time, won the cup in Dunmere on Sunday against Corvane.',
    ],
  ],
  [
    'penalties',
    ['Norhaven take the cup', 'Norhaven beat Corvane 5-4 on penalties in Dunmere on Sunday.'],
    ['Cup goes to Norhaven', 'Norhaven and Corvane drew 1-1 in Dunmere on Sunday before the cup was decided.'],
  ],
  [
    'another opponent',
    ['Norhaven reach final', 'Norhaven beat Corvane 3-1 in the cup in Dunmere on Sunday.'],
    ['Stapi reach final', 'Stapi beat Mirograd 2-0 in the cup in Dunmere on Sunday.'],
  ],
  [
    'a match of one of the two with a third',
    ['Norhaven take the cup', 'Norhaven beat Corvane 3-1 in Dunmere on Sunday. Norhaven had lost 2-0 to Stapi.'],
    ['Norhaven again', 'Norhaven beat Corvane 3-2 in Dunmere on Sunday.'],
  ],
  [
    'the clock of a newsroom',
    ['Norhaven take the cup', 'Updated June 3, 2021 10:41:07\n\nNorhaven beat Corvane 3-1 in Dunmere on Sunday.'],
    ['Norhaven again', 'Posted June 4, 2021, 15:20:30\n\nNorhaven beat Corvane 3-1 in Dunmere on Sunday.'],
  ],
  [
    'two matches of one article',
    ['Norhaven take the cup', 'Norhaven beat Corvane 3-1 in Dunmere on Sunday.'],
    ['Norhaven again', 'Norhaven beat Corvane 3-2 in Dunmere on Sunday. In May they had lost 4-0 to Corvane.'],
  ],
];

describe('the ends of matches', () => {
  it.each(LOUD)('speaks: %s', (_why, first, second) => {
    expect(run(first, second).length).toBeGreaterThan(0);
  });

  it.each(QUIET)('is silent: %s', (_why, first, second) => {
    expect(run(first, second)).toEqual([]);
  });
});
