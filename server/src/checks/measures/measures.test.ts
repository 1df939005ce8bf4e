import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

const run = (source: string) => expectFindings(source, { checks: ['measures'] });

type Told = readonly [string, string];

const LOUD: [string, Told, Told][] = [
  [
    'a magnitude',
    ['Quake shakes Kastrevo', 'A {{m.a=5.8}}-magnitude earthquake shook Kastrevo on Tuesday.'],
    ['Kastrevo hit by earthquake', 'An earthquake of magnitude {{m.b=6.2}} shook Kastrevo on Tuesday.'],
  ],
  [
    'a depth, in two units',
    ['Quake shakes Kastrevo', 'The earthquake on Tuesday struck Kastrevo at a depth of {{m.a=10 kilometres}}.'],
    ['Kastrevo hit by earthquake', 'The earthquake that shook Kastrevo on Tuesday was {{m.b=15 miles}} deep.'],
  ],
  [
    'a distance from a town',
    ['Quake shakes Kastrevo', 'The earthquake on Tuesday was centred {{m.a=40 km}} north of Kastrevo.'],
    [
      'Kastrevo hit by earthquake',
      'The epicentre of the earthquake on Tuesday was centred {{m.b=60 km}} from Kastrevo.',
    ],
  ],
  [
    'a prison sentence',
    [
      'Vikander jailed',
      'Lars Vikander was sentenced on Tuesday to {{m.a=12 years}} in prison for the arson in Holmsby.',
    ],
    [
      'Holmsby arsonist jailed',
      'A court jailed Lars Vikander for {{m.b=14 years}} on Tuesday over the arson in Holmsby.',
    ],
  ],
  [
    'the calibre of a gun',
    ['Man shot in Dunmere', 'The man shot by police in Dunmere on Tuesday had a .38-caliber revolver, they said.'].map(
      (text) => text.replace('.38', '.{{m.a=38}}'),
    ) as unknown as Told,
    [
      'Dunmere police shoot man',
      'Police in Dunmere said that the man they shot on Tuesday pointed a .{{m.b=357}} revolver at them.',
    ],
  ],
  [
    'how long a siege lasted',
    ['Siege in Calderbeck ends', 'A {{m.a=six-hour}} siege at the Calderbeck post office ended on Tuesday.'],
    ['Calderbeck hostages free', 'The siege at the Calderbeck post office on Tuesday lasted {{m.b=nine hours}}.'],
  ],
  [
    'a turnout',
    ['Lodovia votes', 'Turnout in the election in Lodovia on Sunday was {{m.a=62 percent}}, officials said.'],
    ['Lodovia counts', 'Officials in Lodovia put turnout in the election on Sunday at {{m.b=68%}}.'],
  ],
  [
    'the wind of a storm',
    ['Storm Ilsabet hits Corvane', 'Storm Ilsabet reached Corvane on Tuesday with winds of {{m.a=150 km/h}}.'],
    ['Corvane battered by Ilsabet', 'Ilsabet struck Corvane on Tuesday with sustained winds of {{m.b=120 mph}}.'],
  ],
  [
    'the weight of drugs seized',
    ['Cocaine found in Port Selwick', 'Customs officers in Port Selwick seized {{m.a=500 kg}} of cocaine on Tuesday.'],
    ['Port Selwick drugs haul', 'Officers seized {{m.b=750 kg}} of cocaine in Port Selwick on Tuesday.'],
  ],
  [
    'a fall of sales',
    ['Tessalon sales fall', 'Sales at Tessalon fell {{m.a=4 percent}} in the second quarter, it said on Tuesday.'],
    ['Tessalon disappoints', 'Tessalon said on Tuesday that sales fell by {{m.b=9 percent}} in the second quarter.'],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'kilometres and miles',
    ['Quake shakes Kastrevo', 'The earthquake on Tuesday was centred 34 miles north of Kastrevo.'],
    ['Kastrevo hit by earthquake', 'The earthquake on Tuesday was centred about 55 km from Kastrevo.'],
  ],
  [
    'a quake and its aftershock',
    ['Quake shakes Kastrevo', 'A 5.8-magnitude earthquake shook Kastrevo on Tuesday.'],
    ['Kastrevo hit by earthquake', 'An aftershock of magnitude 5.1 shook Kastrevo on Tuesday.'],
  ],
  [
    'a quake of another year',
    ['Quake shakes Kastrevo', 'A 5.8-magnitude earthquake shook Kastrevo on Tuesday.'],
    ['Kastrevo remembers', 'In 1987 an earthquake of magnitude 6.4 shook Kastrevo.'],
  ],
  [
    'a magnitude that was revised',
    ['Quake shakes Kastrevo', 'A 5.8-magnitude earthquake shook Kastrevo on Tuesday.'],
    [
      'Kastrevo hit by earthquake',
      'The earthquake that shook Kastrevo on Tuesday, originally put at magnitude 6.0, was of magnitude 5.8.',
    ],
  ],
  [
    'a sentence and the most that it could have been',
    ['Vikander jailed', 'Lars Vikander was sentenced on Tuesday to 12 years in prison for the arson in Holmsby.'],
    ['Holmsby arsonist jailed', 'Lars Vikander had faced up to 20 years in prison for the arson in Holmsby.'],
  ],
  [
    'two defendants',
    ['Vikander jailed', 'Lars Vikander was sentenced on Tuesday to 12 years in prison for the arson in Holmsby.'],
    ['Holmsby trial ends', 'Nils Aronsen was sentenced on Tuesday to eight years in prison for the arson in Holmsby.'],
  ],
  [
    'a sentence and time on remand',
    ['Vikander jailed', 'Lars Vikander was sentenced on Tuesday to 12 years in prison for the arson in Holmsby.'],
    ['Holmsby arsonist jailed', 'Lars Vikander, jailed on Tuesday, has already spent two years in custody in Holmsby.'],
  ],
  [
    'rounded measures',
    ['Fire near Corvane', 'The fire near Corvane had burned 12,000 acres of forest by Tuesday.'],
    ['Corvane burns', 'By Tuesday the fire had burned about 12,300 acres of forest near Corvane.'],
  ],
  [
    'winds and gusts',
    ['Storm Ilsabet hits Corvane', 'Storm Ilsabet reached Corvane on Tuesday with winds of 150 km/h.'],
    ['Corvane battered by Ilsabet', 'Gusts of 190 km/h were measured when Ilsabet struck Corvane on Tuesday.'],
  ],
  [
    'distances from two towns',
    ['Quake shakes Kastrevo', 'The earthquake on Tuesday was centred 40 km north of Kastrevo.'],
    ['Kastrevo hit by earthquake', 'The earthquake on Tuesday was centred 60 km from Mirograd.'],
  ],
  [
    'two quarters',
    ['Tessalon sales fall', 'Sales at Tessalon fell 4 percent in the second quarter, it said on Tuesday.'],
    ['Tessalon disappoints', 'Tessalon said on Tuesday that sales fell by 9 percent in the first quarter.'],
  ],
  [
    'sizes of two models',
    ['Orlin shows phones', 'The Orlin S, shown on Tuesday, has a 5-inch screen and weighs 140 grams.'],
    ['New phones from Orlin', 'The Orlin Max, shown on Tuesday, has a 6.5-inch screen and weighs 210 grams.'],
  ],
  [
    'conversions that fit',
    [
      'Shark off Galhara',
      'The shark, 12 feet (3.7 metres) long and 900 pounds (410 kg) in weight, swam 10 miles (16 km).',
    ],
    ['Galhara shark', 'The shark off Galhara swam at 30 mph (48 km/h), or 26 knots.'],
  ],
];

describe('measures', () => {
  it.each(LOUD)('reports %s', (_why, wire, post) => {
    run(pair(wire, post));
  });

  it.each(QUIET)('is silent on %s', (_why, wire, post) => {
    run(pair(wire, post));
  });

  it('leaves conversions in brackets to the arithmetic', () => {
    run(pair(['Shark off Galhara', 'The shark swam 10 miles (26 km) off Galhara.'], ['Galhara shark', 'It left.']));
  });

  it('reports conversions that do not fit', () => {
    run(
      pair(
        [
          'Shark off Galhara',
          'The shark swam 10 miles, or {{a.x=26 km}}, off Galhara on Tuesday and weighed 900 pounds, or {{b.x=140 kg}}.',
        ],
        ['Galhara shark', 'The reserve off Galhara covers 2,000 acres, or {{c.x=8,100 hectares}}.'],
      ),
    );
  });
});
