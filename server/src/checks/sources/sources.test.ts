import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';
import { sources } from './sources.ts';

const run = (a: string, b: string) => expectFindings(two(a, b), { checks: ['sources'] });

/** What, who said so here, who said so there, and one body that is the same by another name. */
const CASES: [string, string, string, string][] = [
  [
    'lead was found in 85 playgrounds of Lendvai',
    'the Academy of Sciences',
    'the Medical University',
    'scientists of the academy',
  ],
  [
    'the storm cut power to 12,400 homes along the Stapi coast',
    'the grid operator',
    'the coastguard',
    'a spokesman of the operator',
  ],
  [
    'the flu has killed 37 people in Corran',
    'the health ministry',
    'the World Health Organization',
    'an official of the ministry',
  ],
  ['some 6,300 people marched through Corran', 'the police', 'the trade union', 'Corran police'],
  ['the wolves of Orra killed 214 sheep last winter', 'the shepherds’ guild', 'the forest service', 'the guild'],
  ['the quake damaged 480 houses in Lodovia', 'the civil defence', 'the Red Cross', 'civil defence officials'],
  ['Stapi Stone will cut 350 jobs', 'the company', 'the works council', 'a company spokeswoman'],
  [
    '62 percent of voters in Lendvai want the bridge',
    'the Halden Institute',
    'the Norvik Gazette',
    'pollsters of the Halden institute',
  ],
  ['the fire burned 1,900 hectares of pine near Tarn', 'the fire brigade', 'the national park', 'the brigade'],
  [
    'the harbour of Bergen handled 3.4 million tonnes of stone',
    'the port authority',
    'the customs office',
    'the authority',
  ],
  ['the painting was sold for $4.1 million in Geneva', 'the auction house', 'the gallery', 'the house'],
  [
    'the avalanche buried 19 climbers below Kang Dorje',
    'the rescue service',
    'the mountaineering club',
    'rescue workers of the service',
  ],
  ['Adeyemi has 140 patents in ceramics', 'the patent office', 'the university of Ibadan', 'the office'],
  ['the ferry had 212 people on board', 'the shipping line', 'the navy', 'the line'],
  ['fares in Santiago will rise by 9 percent', 'the transport ministry', 'the bus federation', 'the ministry'],
  ['thieves took 27 bicycles from the depot in Ghent', 'the police', 'the insurer', 'the local police'],
  ['rents in Tartu rose by 14 percent', 'the tenants’ league', 'the central bank', 'the league'],
  ['the mine at Raud has flooded 11 villages', 'the mining firm', 'the water board', 'the firm'],
  ['the choir of Suwon has 96 singers', 'the city council', 'the conservatory', 'the council'],
  [
    'nurses at Corran hospital worked 31,000 hours of overtime',
    'the hospital',
    'the nursing union',
    'the hospital board',
  ],
];

describe('sources', () => {
  it.each(CASES)('is loud: %s', (what, here, there) => {
    run(`The council heard that ${what}, according to {{s.a=${here}}}.`, `According to {{s.b=${there}}}, ${what}.`);
  });

  it.each(CASES)('is quiet where it is one body: %s', (what, here, _, same) => {
    expect(run(`The council heard that ${what}, according to ${here}.`, `According to ${same}, ${what}.`)).toEqual([]);
  });

  it('reads who said so on either side', () => {
    run(
      '{{s.a=The civil defence}} said 480 houses in Lodovia were damaged by the quake.',
      'The quake damaged 480 houses in Lodovia, {{s.b=the Red Cross}} said.',
    );
  });

  it.each([
    ['another number', 'The quake damaged 480 houses, the guild said.', 'The quake damaged 840 houses, the bank said.'],
    ['another thing', 'The quake damaged 480 houses, the guild said.', 'Corran has 480 pupils, the bank said.'],
    ['one source alone', 'The quake damaged 480 houses, the guild said.', 'The quake damaged 480 houses.'],
    ['a pronoun', 'The quake damaged 480 houses, the guild said.', 'The quake damaged 480 houses, it said.'],
  ])('is quiet: %s', (_, a, b) => {
    expect(run(a, b)).toEqual([]);
  });

  it('is off unless the desk asks for it', () => {
    expect(sources.byDefault).toBe(false);
  });
});
