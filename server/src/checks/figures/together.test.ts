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
  [
    'a phrase before them',
    all('{{n.a=26}}'),
    of('The water cost the lives of {{n.b=14 hikers and nine pupils}}, the county said.'),
  ],
  ['their deaths', all('{{n.a=26}}'), of('The county announced the deaths of {{n.b=14 hikers and nine pupils}}.')],
  [
    'somebody and what she has',
    all('{{n.a=nine}}'),
    of('{{n.b=The owner of a sawmill in Tarnby and five other people}} lost their lives.'),
  ],
  [
    'somebody and where he works',
    all('{{n.a=nine}}'),
    of("The water took the lives of {{n.b=the priest at St Hilda's school and five other people}}."),
  ],
  ['somebody by whose he is', all('{{n.a=nine}}'), of('{{n.b=The wife of a miller and five others}} died.')],
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
  ['as many behind a phrase', all('23'), of('The water cost the lives of 14 hikers and nine pupils.')],
  ['as many with somebody elsewhere', all('six'), of('The owner of a sawmill in Tarnby and five other people died.')],
  ['kinds of two trades', of('Two teachers and a clerk died.'), of('Five nurses and a clerk and many more died.')],
];

/** Numbers of others, which say nothing of how many they are in all. */
const OTHERS: [string, Told, Told][] = [
  [
    'others than somebody of whom more is told',
    all('nine'),
    of('The owner of a sawmill, who was 61, and five other people lost their lives.'),
  ],
  [
    'others who were somewhere',
    of('Nine people were living in the cottages by the weir.'),
    of('The owner and five other people were living in the cottages by the weir.'),
  ],
];

describe('those who are counted side by side', () => {
  it.each(LOUD)('are a toll: %s', (_, a, b) => {
    run(pair(a, b));
  });

  it.each(QUIET)('raise nothing: %s', (_, a, b) => {
    run(pair(a, b));
  });

  it.each(OTHERS)('are held against no whole: %s', (_, a, b) => {
    expectFindings(pair(a, b), { checks: ['figures', 'statements'] });
  });
});
