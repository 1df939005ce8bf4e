import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

const run = (first: readonly [string, string], second: readonly [string, string]) =>
  expectFindings(pair(first, second), { checks: ['measures'] });

type Case = readonly [why: string, first: readonly [string, string], second: readonly [string, string]];

const LOUD: readonly Case[] = [
  [
    'what was raised, and what it weighs',
    [
      'Divers off Itapuranga raise anchor',
      'Divers led by Consuelo Ibarrola raised an anchor of {{m.a=2.4 tonnes}} from the wreck of the Santa Ufemia off Itapuranga on Tuesday.',
    ],
    [
      'Santa Ufemia gives up its anchor',
      'The anchor that the divers of Consuelo Ibarrola raised from the Santa Ufemia off Itapuranga on Tuesday weighs {{m.b=4.2 tonnes}}.',
    ],
  ],
  [
    'a weight, by a verb and by an attribute',
    [
      'Anchor raised off Galhara',
      'An anchor that weighs {{m.a=6 tonnes}} was raised from the harbour of Galhara on Tuesday.',
    ],
    ['Galhara anchor', 'On Tuesday divers in Galhara raised a {{m.b=9-tonne}} anchor from the mud of the harbour.'],
  ],
  [
    'a length, in one article beside that of something else',
    [
      'Canoe found near Mirograd',
      'Diggers near Mirograd showed a canoe of oak on Tuesday. The canoe is {{m.a=7.2 metres}} long. Its paddle has a length of 1.4 metres.',
    ],
    ['Mirograd canoe shown', 'The oak canoe that was shown in Mirograd on Tuesday measures {{m.b=8.6 metres}}.'],
  ],
  [
    'a height, told of the subject and by an attribute',
    ['Chimney of Stapi falls', 'The chimney of the Stapi mill, {{m.a=61 metres}} tall, was blown up on Tuesday.'],
    ['Stapi mill is gone', 'A {{m.b=72-metre}} chimney at the mill in Stapi was blown up on Tuesday.'],
  ],
  [
    'it, of which the sentence before speaks',
    ['Bell for Lodovia', 'The bell arrived in Lodovia on Tuesday. It weighs {{m.a=2.3 tonnes}}.'],
    ['Lodovia has its bell', 'Lodovia on Tuesday received a bell weighing {{m.b=3.2 tonnes}}.'],
  ],
  [
    'two nouns for one thing',
    ['Holmsby road blocked', 'A boulder of {{m.a=12 tonnes}} rolled on to the road at Holmsby on Tuesday.'],
    ['Holmsby road closed', 'The rock that fell on the Holmsby road on Tuesday weighed {{m.b=21 tonnes}}.'],
  ],
  [
    'what a thing has, beside the year in which it was found, joined on, and by a pronoun',
    [
      'Diver missing in Oksemo spring',
      'The diver Aino Salo went missing in the spring of Oksemo on Tuesday. The spring, found in 1974, is 3 km long and {{m.a=184 metres}} deep.',
    ],
    [
      'Search at Oksemo',
      'Helpers look for Aino Salo in the spring of Oksemo since Tuesday. It is {{m.b=148 metres}} deep (486 feet) and some 3 kilometres long.',
    ],
  ],
];

const QUIET: readonly Case[] = [
  [
    'an anchor and its chain',
    ['Anchor raised off Galhara', 'An anchor that weighs 6 tonnes was raised from the harbour of Galhara on Tuesday.'],
    ['Galhara anchor', 'On Tuesday divers in Galhara raised an anchor. The chain weighs 9 tonnes.'],
  ],
  [
    'two canoes',
    [
      'Canoes found near Mirograd',
      'Diggers near Mirograd showed two canoes on Tuesday. The canoe of oak is 7.2 metres long.',
    ],
    ['Mirograd canoe shown', 'A canoe that was shown in Mirograd on Tuesday measures 8.6 metres.'],
  ],
  [
    'a side, of which a thing has several',
    ['Pit opens in Galhara', 'A pit opened in the market of Galhara on Tuesday. One side is 14 metres long.'],
    ['Galhara pit', 'The pit that opened in Galhara on Tuesday goes down to the sewer. Its side is 9 metres long.'],
  ],
  [
    'a length and a width',
    ['Canoe found near Mirograd', 'The canoe that was shown in Mirograd on Tuesday is 2.1 metres long.'],
    ['Mirograd canoe shown', 'The canoe that was shown in Mirograd on Tuesday is 1.3 metres wide.'],
  ],
  [
    'the chimney as it was planned',
    ['Chimney of Stapi falls', 'The chimney of the Stapi mill, 61 metres tall, was blown up on Tuesday.'],
    ['Stapi mill is gone', 'The chimney in Stapi that was blown up on Tuesday was planned to be 72 metres tall.'],
  ],
  [
    'chimneys of two sorts',
    ['Chimney of Stapi falls', 'The brick chimney of the Stapi mill, 61 metres tall, was blown up on Tuesday.'],
    ['Stapi mill is gone', 'The steel chimney in Stapi that was left standing on Tuesday is 72 metres tall.'],
  ],
  [
    'packs',
    ['Flour recalled', 'Tessalon on Tuesday recalled a 2-kg bag of flour milled in Dresden.'],
    ['Tessalon recall', 'The recall by Tessalon on Tuesday is of flour from Dresden in a bag of 5 kg.'],
  ],
  [
    'where somebody was, and how deep it is',
    [
      'Diver hurt in Oksemo spring',
      'The diver Aino Salo was hurt 95 metres down in the spring of Oksemo on Tuesday. Helpers came.',
    ],
    ['Search at Oksemo', 'The diver Aino Salo was hurt in the spring of Oksemo on Tuesday. It is 184 metres deep.'],
  ],
];

describe('measures of one thing', () => {
  it.each(LOUD)('speaks: %s', (_why, first, second) => {
    expect(run(first, second).length).toBeGreaterThan(0);
  });

  it.each(QUIET)('is silent: %s', (_why, first, second) => {
    expect(run(first, second)).toEqual([]);
  });
});
