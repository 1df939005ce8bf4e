import { describe, expect, it } from 'vitest';
import { corpusOf, parseFixture } from '../../../test/fixture.ts';

/** Two articles of one train crash, and of what came after it. */
const crash = (wire: string, post: string) => `=== wire.md
---
title: Eleven hurt as a railcar hits a tractor near Dornau
date: 2021-06-03
---
DORNAU — Eleven people were hurt on Wednesday when a railcar of the Vellach line hit a tractor near Dornau. ${wire}
=== post.md
---
title: Dornau railcar had no time to brake
date: 2021-06-04
---
The railcar of the Vellach line that hit a tractor near Dornau on Wednesday was doing 80 kilometres an hour. ${post}
`;

/** Two articles of one flight from prison. */
const breakout = (wire: string, post: string) => `=== wire.md
---
title: Bank robber Milan Hrasko breaks out of Krivan prison
date: 2021-06-03
---
KRIVAN — The bank robber Milan Hrasko broke out of the prison at Krivan on Tuesday night with the help of a rope. ${wire}
=== post.md
---
title: How Milan Hrasko left Krivan
date: 2021-06-05
---
Milan Hrasko, a bank robber, climbed the wall of the prison at Krivan on Tuesday night. ${post}
`;

/** Two articles of one firm's plans. */
const firm = (wire: string, post: string) => `=== wire.md
---
title: Tyre maker Oberlin shuts its Dornau works
date: 2021-06-03
---
DORNAU — The tyre maker Oberlin will shut its works in Dornau, it said on Wednesday. ${wire}
=== post.md
---
title: Dornau loses the Oberlin works
date: 2021-06-04
---
The tyre maker Oberlin gives up the works in Dornau, its chief Ilka Brandt said on Wednesday. ${post}
`;

const LOUD: [string, string][] = [
  [
    'a hospital: flown there, and in a clinic there',
    crash(
      'Two of the injured were flown to Linz by helicopter.',
      'Two patients are still in a clinic in Steyr, doctors said.',
    ),
  ],
  [
    'a hospital: carried there, and the town’s hospital',
    crash(
      'The injured driver was taken to hospital in Linz.',
      'The driver, who is badly hurt, lies in a Steyr hospital.',
    ),
  ],
  [
    'where people were put up for the night',
    crash('Some forty passengers spent the night in a gymnasium.', 'Those who could not go on slept in a barn.'),
  ],
  [
    'caught, under two words',
    breakout(
      'He was recaptured on Thursday in Zvolen.',
      'Hrasko gave himself up on Thursday in Levice, the ministry said.',
    ),
  ],
  [
    'caught, under a noun',
    breakout(
      'He was recaptured on Thursday in Zvolen.',
      'The arrest of Hrasko was carried out on Thursday in Levice, the ministry said.',
    ),
  ],
  [
    'caught, in two buildings',
    breakout(
      'He was overpowered on Thursday at a petrol station.',
      'Hrasko was picked up on Thursday in a disused brewery, the ministry said.',
    ),
  ],
  [
    'found, who was sought',
    breakout(
      'The fugitive was found on Thursday in a flat in Zvolen.',
      'Hrasko was arrested on Thursday near the market in Levice.',
    ),
  ],
  [
    'where a tunnel begins',
    breakout(
      'He had dug a tunnel, which started in the chapel.',
      'Hrasko left by a tunnel. It began in the library, the ministry said.',
    ),
  ],
  [
    'signed, and negotiated',
    firm(
      'The deal with the union was signed in Linz after long talks.',
      'Terms for the workers had been thrashed out in Steyr, the union said.',
    ),
  ],
  [
    'where it goes, as a land and as its people',
    firm('The machines will be shipped to Morocco.', 'The presses for tractor tyres move to a Tunisian plant.'),
  ],
  [
    'where it comes from, told of "it"',
    firm(
      'A press that it needs was flown in from Norway.',
      'All waited for a new press. It was lent by a Danish firm, Brandt said.',
    ),
  ],
  ['where it was made', firm('The tyres were assembled in Romania.', 'The tyres came from a factory in Bulgaria.')],
  [
    'a thing, and where it stands',
    firm(
      'Rubber from the works had been tested at a laboratory in Linz.',
      'Brandt said that a lab in Steyr had found the rubber too hard.',
    ),
  ],
  [
    'a seat, under two nouns',
    firm('The head office is to be in Linz.', 'Its new headquarters will stand in Steyr, said Brandt.'),
  ],
  [
    'where a film was shot',
    firm(
      'A film on the Oberlin strike is to be shot in Croatia.',
      'For the film on the strike the cameras will roll in Slovenia.',
    ),
  ],
];

const QUIET: [string, string][] = [
  [
    'some here, the others there',
    crash('Two of the injured were flown to Linz.', 'The other injured were driven to a clinic in Steyr.'),
  ],
  [
    'one article names both',
    crash(
      'Two of the injured were flown to Linz, where there is a burns unit; a clinic in Steyr was full.',
      'Two patients are still in a clinic in Steyr.',
    ),
  ],
  [
    'one has two hospitals',
    crash(
      'Three injured were flown to Linz. Two of the wounded went to a clinic in Wels.',
      'Two patients are still in a clinic in Steyr.',
    ),
  ],
  [
    'no hospital: where somebody comes from',
    crash('Two of the injured were flown to Linz.', 'The injured woman, a teacher from Steyr, had been at a wedding.'),
  ],
  [
    'a town, and what lies in it',
    crash('The injured driver was taken to hospital in Linz.', 'The driver lies in a hospital in Austria.'),
  ],
  [
    'two people, arrested each',
    breakout(
      'A guard, Ivo Baran, was arrested on Wednesday in Zvolen.',
      'His brother Jan Hrasko was detained on Friday in Levice.',
    ),
  ],
  [
    'a building in its article and a town in the other',
    breakout('He was caught at a petrol station.', 'Hrasko was caught in Levice.'),
  ],
  [
    'caught here, and cheered there',
    breakout('He was caught on Thursday in Zvolen.', 'The arrest of Hrasko was announced on a loudspeaker in Levice.'),
  ],
  ['a home, which may be a flat', breakout('He was caught on Thursday at his home.', 'Hrasko was arrested in a flat.')],
  ['a farm and its house', breakout('He was caught on Thursday on a farm.', 'Hrasko was arrested in a farmhouse.')],
  ['a farmhouse, a house', breakout('He was caught on Thursday in a house.', 'Hrasko was arrested in a farmhouse.')],
  ['a shop and what it sells', breakout('He was caught on Thursday in a shop.', 'Hrasko was arrested in a bakery.')],
  [
    'two words for where petrol is sold',
    breakout('He was caught on Thursday at a garage.', 'Hrasko was arrested at a filling station.'),
  ],
  ['what caught fire', breakout('He was caught in Zvolen.', 'A car caught fire in a quarry.')],
  [
    'a thing, and another of its kind',
    firm(
      'Rubber from the works had been tested at a laboratory in Linz.',
      'Brandt said that another laboratory in Steyr had found the rubber too hard.',
    ),
  ],
  [
    'a thing, of which an article knows two',
    firm(
      'Rubber from the works had been tested at a laboratory in Linz and at a laboratory in Graz.',
      'Brandt said that a laboratory in Steyr had found the rubber too hard.',
    ),
  ],
  [
    'a thing, and its town’s land',
    firm(
      'Rubber from the works had been tested at a laboratory in Linz.',
      'Brandt said that a laboratory in Austria had found the rubber too hard.',
    ),
  ],
  [
    'conferences, at which one after the other speaks',
    firm(
      'A minister told a news conference in Linz that the works had been searched twice.',
      'Brandt said at a press conference in Graz that nobody had searched it.',
    ),
  ],
  [
    'two hospitals',
    firm('A presser lay in a clinic in Linz with burns.', 'Another died of burns at a hospital in Graz.'),
  ],
  [
    'museums',
    firm('The first of the presses stands in a museum in Linz.', 'Brandt gave a museum in Graz its oldest rubber.'),
  ],
  [
    'whose headquarters',
    firm(
      'Nobody at the headquarters of the union in Linz would speak.',
      'At Steiner headquarters in Graz nobody would speak.',
    ),
  ],
  ['a plan given up', firm('The presses will be shipped to Morocco.', 'The presses were not shipped to Tunisia.')],
  ['people, not goods', firm('The presses will be shipped to Morocco.', 'Brandt moved to Tunisia in 2009.')],
  ['films of no kind', firm('A dog of the firm was shot by a hunter in Croatia.', 'Shots were heard in Slovenia.')],
];

const found = (source: string) => {
  const corpus = corpusOf(parseFixture(source));
  return corpus.findings().filter(({ check }) => check === 'places');
};

describe('what is done once, at one place', () => {
  it.each(LOUD)('speaks: %s', (_, source) => {
    expect(found(source).length).toBeGreaterThan(0);
  });
  it.each(QUIET)('is silent: %s', (_, source) => {
    expect(found(source)).toEqual([]);
  });
});
