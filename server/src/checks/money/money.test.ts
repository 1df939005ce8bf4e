import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

const run = (source: string) => expectFindings(source, { checks: ['money'] });

type Told = readonly [string, string];

const LOUD: [string, Told, Told][] = [
  [
    'a haul',
    [
      'Gems taken from Oudeberg shop',
      'Robbers stole gems worth {{s.a=€3.2 million}} from the Verhulst shop in Oudeberg on Tuesday.',
    ],
    [
      'Oudeberg shop robbed',
      'Four men made off with gems worth {{s.b=€3.9 million}} from the Verhulst shop in Oudeberg on Tuesday.',
    ],
  ],
  [
    'a quarterly profit',
    [
      'Tessalon profit up',
      'Tessalon posted a second-quarter net profit of {{s.a=412 million euros}} on Wednesday, helped by its Dresden plant.',
    ],
    [
      'Tessalon beats forecasts',
      'Net profit at Tessalon rose to {{s.b=442 million euros}} in the second quarter, helped by its Dresden plant.',
    ],
  ],
  [
    'a takeover',
    [
      'Brenmark to buy Ostrow Foods',
      'Brenmark agreed on Tuesday to buy Ostrow Foods for {{s.a=$1.4 billion}} in cash.',
    ],
    [
      'Ostrow Foods sold to Brenmark',
      'Ostrow Foods said on Tuesday it will be bought by Brenmark in a deal worth {{s.b=$1.7 billion}}.',
    ],
  ],
  [
    'a fine',
    [
      'Regulator fines Halvik Air',
      'Halvik Air was fined {{s.a=£2.5 million}} on Tuesday for stranding passengers in Bergby.',
    ],
    [
      'Halvik Air punished',
      'The regulator imposed a {{s.b=£3.5 million}} fine on Halvik Air on Tuesday for stranding passengers in Bergby.',
    ],
  ],
  [
    'a ransom',
    [
      'Tanker Maristella freed',
      'Pirates freed the tanker Maristella on Tuesday after a ransom of {{s.a=$4 million}} was paid off Galhara.',
    ],
    [
      'Maristella crew free',
      'A {{s.b=$6 million}} ransom bought the freedom of the tanker Maristella off Galhara on Tuesday, its owner said.',
    ],
  ],
  [
    'a reward, with a zero too many',
    [
      'Hunt for Quellin bombers',
      'Police in Quellin offered a reward of {{s.a=$50,000}} on Tuesday for information on the market bombing.',
    ],
    [
      'Quellin bombing: reward',
      'A {{s.b=$500,000}} reward was offered by police in Quellin on Tuesday after the market bombing.',
    ],
  ],
  [
    'two digits changed about, and no word in common',
    [
      'Sandvar clerk jailed',
      'Ingrid Mortveit, a clerk of the Sandvar savings bank, was jailed on Tuesday for embezzling {{s.a=84 million kroner}}.',
    ],
    [
      'Clerk took savings',
      'Ingrid Mortveit took {{s.b=48 million kroner}} from the Sandvar savings bank, the court found on Tuesday.',
    ],
  ],
  [
    'a loan in rupees',
    [
      'Loan for Tharpur bridge',
      'The development bank approved a loan of {{s.a=Rs 640 crore}} on Tuesday for the Tharpur bridge.',
    ],
    [
      'Tharpur bridge gets loan',
      'A {{s.b=Rs 460 crore}} loan for the Tharpur bridge was approved by the development bank on Tuesday.',
    ],
  ],
  [
    'flood damage',
    ['Flood at Liesbach', 'The flood on Tuesday did damage of {{s.a=€70 million}} in Liesbach, the mayor said.'],
    [
      'Liesbach counts its losses',
      'Damage of {{s.b=€90 million}} was done by the flood in Liesbach on Tuesday, the mayor said.',
    ],
  ],
  [
    'a transfer',
    ['Okonjo joins Bravane', 'Bravane paid {{s.a=£38 million}} for the striker Okonjo on Tuesday, the club said.'],
    [
      'Bravane sign Okonjo',
      'The striker Okonjo joined Bravane on Tuesday for a fee of {{s.b=£42 million}}, the club said.',
    ],
  ],
  [
    'a sum that is the subject of its verb',
    [
      'Lodovia helps Liesbach',
      'Well-wishers in Lodovia have raised {{s.a=$3 million}} for the flooded town of Liesbach by Tuesday.',
    ],
    [
      'Gifts for Liesbach',
      '{{s.b=$4.5 million}} has been raised in Lodovia by Tuesday for the flooded town of Liesbach.',
    ],
  ],
  [
    'a converted sum against a plain one',
    [
      'Gems taken from Oudeberg shop',
      'Robbers stole gems worth €3.2 million ({{s.a=$3.5 million}}) from the Verhulst shop in Oudeberg on Tuesday.',
    ],
    [
      'Oudeberg shop robbed',
      'Four men made off with gems worth {{s.b=$4.1 million}} from the Verhulst shop in Oudeberg on Tuesday.',
    ],
  ],
  [
    'what each is paid',
    [
      'Ferry sinks off Galhara',
      'After the ferry sank off Galhara on Tuesday the owner will pay each family {{m.a=$4,000}}.',
    ],
    [
      'Galhara ferry lost',
      'The owner of the ferry that sank off Galhara on Tuesday has promised each family {{m.b=$14,000}}.',
    ],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'what two groups are paid',
    ['Ferry sinks off Galhara', 'After the ferry sank off Galhara on Tuesday the owner will pay each family $4,000.'],
    ['Galhara ferry lost', 'The owner of the ferry that sank off Galhara on Tuesday will pay each survivor $3,000.'],
  ],
  [
    'rounding',
    ['Tessalon profit up', 'Tessalon posted a second-quarter net profit of 1,234 million euros on Wednesday.'],
    ['Tessalon beats forecasts', 'Net profit at Tessalon rose to 1.2 billion euros in the second quarter.'],
  ],
  [
    'two currencies',
    [
      'Gems taken from Oudeberg shop',
      'Robbers stole gems worth €3.2 million from the Verhulst shop in Oudeberg on Tuesday.',
    ],
    [
      'Oudeberg shop robbed',
      'Four men made off with gems worth $3.5 million from the Verhulst shop in Oudeberg on Tuesday.',
    ],
  ],
  [
    'a sum retold in the other currency too',
    [
      'Gems taken from Oudeberg shop',
      'Robbers stole gems worth €3.2 million ($3.5 million) from the Verhulst shop in Oudeberg.',
    ],
    ['Oudeberg shop robbed', 'Four men made off with gems worth $3.5m (£2.7m) from the Verhulst shop in Oudeberg.'],
  ],
  [
    'a quarter and a year',
    ['Tessalon profit up', 'Tessalon posted a second-quarter net profit of 412 million euros on Wednesday.'],
    ['Tessalon beats forecasts', 'Full-year net profit at Tessalon rose to 1.6 billion euros, it said on Wednesday.'],
  ],
  [
    'a result and a forecast',
    ['Tessalon profit up', 'Tessalon posted a second-quarter net profit of 412 million euros on Wednesday.'],
    [
      'Tessalon beats forecasts',
      'Analysts had expected Tessalon to post a second-quarter net profit of 380 million euros.',
    ],
  ],
  [
    'what it is compared with',
    ['Tessalon profit up', 'Tessalon posted a second-quarter net profit of 412 million euros on Wednesday.'],
    [
      'Tessalon up',
      'Tessalon earned 412 million euros in the second quarter, compared with a profit of 350 million euros a year earlier.',
    ],
  ],
  [
    'a price and a price per share',
    ['Brenmark to buy Ostrow Foods', 'Brenmark agreed on Tuesday to buy Ostrow Foods for $1.4 billion in cash.'],
    ['Ostrow Foods sold', 'Ostrow Foods will be bought by Brenmark for $24 per share, it said on Tuesday.'],
  ],
  [
    'two bidders',
    ['Brenmark bids for Ostrow Foods', 'Brenmark made an offer of $1.4 billion for Ostrow Foods on Tuesday.'],
    ['Kerrigan bids for Ostrow Foods', 'Kerrigan made an offer of $1.7 billion for Ostrow Foods on Tuesday.'],
  ],
  [
    'a part of the whole',
    ['Tessalon to spend', 'Tessalon will invest 900 million euros in its Dresden plant, it said on Tuesday.'],
    [
      'Dresden plant of Tessalon',
      'Tessalon will invest 900 million euros in Dresden, including 300 million euros this year.',
    ],
  ],
  [
    'a fine and the most it could have been',
    ['Regulator fines Halvik Air', 'Halvik Air was fined £2.5 million on Tuesday for stranding passengers in Bergby.'],
    [
      'Halvik Air punished',
      'Halvik Air could have faced a fine of up to £9 million for stranding passengers in Bergby.',
    ],
  ],
  [
    'two thefts',
    [
      'Gems taken from Oudeberg shop',
      'Robbers stole gems worth €3.2 million from the Verhulst shop in Oudeberg on Tuesday.',
    ],
    ['A year of raids', 'In 2019 robbers stole gems worth €5 million from the Castellan shop in Lierhaven.'],
  ],
  [
    'a first offer and the one that was taken',
    ['Ostrow Foods sold', 'Brenmark agreed on Tuesday to buy Ostrow Foods for $1.7 billion.'],
    [
      'Brenmark wins',
      'Brenmark agreed to buy Ostrow Foods for $1.7 billion, after it originally offered a price of $1.4 billion.',
    ],
  ],
  [
    'a sum of thanks and a weight',
    ['Shark caught off Galhara', 'Fishermen off Galhara caught a shark of 500 pounds on Tuesday.'],
    ['Galhara shark', 'The shark caught off Galhara on Tuesday sold for 900 pounds.'],
  ],
  [
    'bounds that hold',
    ['Bravane sign Okonjo', 'Bravane paid more than £38 million for the striker Okonjo on Tuesday.'],
    ['Okonjo joins Bravane', 'The striker Okonjo joined Bravane on Tuesday for a fee of £38.5 million.'],
  ],
];

describe('money', () => {
  it.each(LOUD)('reports %s', (_why, wire, post) => {
    run(pair(wire, post));
  });

  it.each(QUIET)('is silent on %s', (_why, wire, post) => {
    run(pair(wire, post));
  });
});
