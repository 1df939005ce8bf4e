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
  [
    'an area burned',
    ['Fire near Corvane', 'The fire near Corvane had burned {{m.a=12,000 acres}} by Tuesday.'],
    ['Corvane burns', 'The fire near Corvane had consumed {{m.b=21,000 acres}} by Tuesday.'],
  ],
  [
    'a cordon',
    ['Tanker leaks in Dunmere', 'Everyone within {{m.a=two miles}} of the Dunmere depot was told to leave on Tuesday.'],
    ['Dunmere cleared', 'On Tuesday police evacuated homes within {{m.b=five miles}} of the Dunmere depot.'],
  ],
  [
    'nautical miles',
    ['Ferry sinks off Galhara', 'The ferry sank {{m.a=nine nautical miles}} west of Galhara on Tuesday.'],
    ['Galhara ferry lost', 'The ferry sank {{m.b=19 nautical miles}} west of Galhara on Tuesday.'],
  ],
  [
    'a ban',
    ['Skater Vikander banned', 'Lars Vikander was banned for {{m.a=three years}} on Tuesday for doping in Holmsby.'],
    ['Holmsby skater out', 'A {{m.b=two-year}} ban was given to Lars Vikander in Holmsby on Tuesday for doping.'],
  ],
  [
    'the time before parole',
    ['Vikander jailed', 'Lars Vikander was jailed for life on Tuesday with no chance of parole for {{m.a=30 years}}.'],
    [
      'Holmsby arsonist jailed',
      'Lars Vikander was jailed for life on Tuesday and must serve {{m.b=at least 20 years}} before he can ask for parole.',
    ],
  ],
  [
    'how long something was held',
    ['Rebels take Lodovia radio', 'Rebels held the radio station in Lodovia for {{m.a=two hours}} on Tuesday.'],
    ['Lodovia radio freed', 'The radio station in Lodovia was held for {{m.b=five hours}} by rebels on Tuesday.'],
  ],
  [
    'what a can holds',
    ['Tessalon recalls tins', 'Tessalon on Tuesday recalled {{m.a=12.4-ounce}} tins of soup made in Dresden.'],
    ['Soup recalled', 'The recall by Tessalon on Tuesday covers {{m.b=14.2-ounce}} tins of soup from Dresden.'],
  ],
  [
    'the fall of a share',
    ['Tessalon sinks', 'Shares of Tessalon fell {{m.a=62%}} on Tuesday after it cut its forecast.'],
    ['Tessalon forecast cut', 'The stock of Tessalon dropped {{m.b=26%}} on Tuesday after the forecast was cut.'],
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
    'the months of two terms of years',
    ['Vikander jailed', 'Lars Vikander was sentenced on Tuesday to 12 years and one month in prison for the arson.'],
    [
      'Holmsby arsonist jailed',
      'Lars Vikander got fewer on Tuesday than the 20 years and three months in prison that were asked for.',
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
    'a fire that grows from day to day',
    ['Fire near Corvane', 'The fire near Corvane had burned 12,000 acres by Monday.'],
    ['Corvane burns', 'The fire near Corvane had burned 21,000 acres by Wednesday.'],
  ],
  [
    'a former value with its own day',
    ['Slick off Galhara', 'The slick off Galhara was 12 km long on Monday.'],
    ['Galhara slick grows', 'The slick off Galhara is now 23 km long, up from 12 on Monday.'],
  ],
  [
    'bans of two skaters',
    ['Skater Vikander banned', 'Lars Vikander was banned for three years on Tuesday for doping in Holmsby.'],
    ['Holmsby skater out', 'Nils Aronsen was banned for two years on Tuesday for doping in Holmsby.'],
  ],
  [
    'a term and the time before parole',
    ['Vikander jailed', 'Lars Vikander was sentenced on Tuesday to 30 years in prison in Holmsby.'],
    ['Holmsby arsonist jailed', 'Lars Vikander, jailed in Holmsby on Tuesday, can ask for parole after 20 years.'],
  ],
  [
    'two sizes of tins',
    ['Tessalon recalls tins', 'Tessalon on Tuesday recalled 12-ounce tins of soup made in Dresden.'],
    ['Soup recalled', 'The recall by Tessalon on Tuesday covers 15-ounce tins of soup from Dresden.'],
  ],
  [
    "a share's low and its close",
    ['Tessalon sinks', 'Shares of Tessalon fell 11% on Tuesday after it cut its forecast.'],
    ['Tessalon forecast cut', 'The stock of Tessalon dropped 13% on Tuesday after the forecast was cut.'],
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
