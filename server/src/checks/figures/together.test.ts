import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

/* Those who are counted side by side, and what they come to. */

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

type Told = readonly [string, string];

const all = (n: string): Told => [
  'Weir gives way at Oxmarsh',
  `A weir gave way at Oxmarsh on Friday. In all ${n} people died.`,
];
const of = (text: string): Told => ['Oxmarsh weir bursts', `A weir gave way at Oxmarsh on Friday. ${text}`];

const LOUD: [string, Told, Told][] = [
  ['two groups', all('{{n.a=26}}'), of('{{n.b=Fourteen hikers and nine pupils}} died.')],
  [
    'three, one of them a single person',
    all('{{n.a=26}}'),
    of('The water killed {{n.b=14 hikers, a nurse and nine pupils}}.'),
  ],
  ['somebody with a name', all('{{n.a=five}}'), of('Councillor {{n.b=Ann Tarleton and six others}} died.')],
  ['somebody with an age', all('{{n.a=five}}'), of('{{n.b=Ann Tarleton, 61, and six others}} died.')],
  [
    'somebody by her post',
    all('{{n.a=five}}'),
    of('The flood swept off a bridge, killing {{n.b=the mayor, the priest and six other people}}.'),
  ],
  [
    'a governor shot dead',
    all('{{n.a=five}}'),
    of('Gunmen on the dam shot dead {{n.b=the mayor and two more officials}}.'),
  ],
  ['the dead by kinds', all('{{n.a=26}}'), of('The dead were {{n.b=14 hikers and nine pupils}}.')],
];

const QUIET: [string, Told, Told][] = [
  ['the same in all', all('23'), of('Fourteen hikers and nine pupils died.')],
  ['one more, told beside', all('seven'), of('The mayor and six other people died.')],
  [
    'the whole is told too',
    all('26'),
    of('The water killed 26 people. Fourteen hikers and nine pupils died at the mill.'),
  ],
  ['some of them', all('26'), of('Fourteen hikers and nine pupils were among the dead.')],
  ['a number to which others are added', all('26'), of('Another five hikers and nine pupils died at the mill.')],
  ['somebody who may be the mayor', all('eight'), of('The mayor, Ann Tarleton and six other people died.')],
  ['two fates', all('26'), of('Twenty-six people died and nine pupils were hurt.')],
  ['one of the two groups', all('14'), of('Fourteen hikers and nine pupils died.')],
  ['kinds of two trades', of('Two teachers and a clerk died.'), of('Five nurses and a clerk and many more died.')],
];

describe('those who are counted side by side', () => {
  it.each(LOUD)('are a toll: %s', (_, a, b) => {
    run(pair(a, b));
  });

  it.each(QUIET)('raise nothing: %s', (_, a, b) => {
    run(pair(a, b));
  });
});
