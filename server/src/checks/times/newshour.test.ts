import { describe, it } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';
import { expectFindings } from '../../../test/fixture.ts';

const run = (source: string) => expectFindings(source, { checks: ['times'] });

/** Two articles of one gas leak, of Friday, 14 June 2024, that name the same people and places. */
const leak = (wire: string, post: string) => `=== wire.md
---
title: Gas leak empties the Ulvsund bakery in Torvåker
date: 2024-06-14
---
TORVÅKER — A gas leak drove forty bakers out of the Ulvsund bakery in Torvåker on Thursday, fire chief Gro Hestnes said.

${wire}

Baker Iver Solbakken was treated in the Torvåker clinic.
=== post.md
---
title: Bakers flee Ulvsund
date: 2024-06-14
---
In Torvåker the bread stayed in the ovens on Thursday. Gas had filled the Ulvsund bakery.

${post}

"Nobody lit a match," said Gro Hestnes. Iver Solbakken coughed all day.
`;

const LOUD: readonly Case[] = [
  [
    'an hour that was, and a verb',
    'The master baker smelled it at {{h.a=4:10 a.m.}} and rang the bell.',
    'It was {{h.b=half past five}}, and the first van stood at the ramp.',
  ],
  [
    'a coming about, and an hour that was',
    'The leak occurred at {{h.a=4:10 a.m.}} in the flour loft.',
    'It was shortly before {{h.b=six in the morning}} and still dark.',
  ],
  [
    'two verbs that no lexicon has',
    'The ovens hissed at {{h.a=4:10 a.m.}} and the bakers ran.',
    'At {{h.b=twenty to six}} the whole shift shivered in the yard in slippers.',
  ],
  [
    'an hour beside others that are bounds',
    'The ovens hissed at {{h.a=4:10 a.m.}} and the street was closed until noon.',
    'It was {{h.b=twenty to six}}. By eight the gas was gone.',
  ],
  [
    'one deed by its word, on its own in each',
    'The bakers were sent home and the ovens closed at {{h.a=4:40 a.m.}}',
    'The ovens were shut at {{h.b=six o’clock}}.',
  ],
  [
    'a departure, by two words',
    'The last van left the depot at {{h.a=4:10 a.m.}} with the bread.',
    '{{h.b=4:50 a.m.}}: departure of the last van.',
  ],
  [
    'a line of a timeline, by its noun',
    'The explosion occurred at {{h.a=4:12 a.m.}} in the flour loft.',
    '3.58: The first loaf leaves the oven.\n\n{{h.b=4.17}}: Explosion in the loft above the ovens.\n\n4.31: A van brings masks.',
  ],
  [
    'a time with a dot, and an hour whose place the paragraph tells',
    'Just after {{h.a=4.10}} the ovens hissed in the loft above Tranegata.',
    'Ane Brekke was on her way home along Tranegata. It was {{h.b=half past five}}.',
  ],
  [
    'an hour on the way to somewhere',
    'A van was on its way to Lindmo when the leak occurred at {{h.a=4:10 a.m.}} in the flour loft.',
    'It was {{h.b=half past five}}, and the first van stood at the ramp.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'what came before it',
    'The leak occurred at 4:10 a.m. in the flour loft.',
    'The bakers were let in at 3:20 a.m., and an hour later the loft stank.',
  ],
  [
    'what came about, and help that arrives later',
    'The leak occurred at 4:10 a.m. in the flour loft.',
    'The gas company’s van arrived at 5:30 a.m.',
  ],
  ['what is to come', 'The ovens hissed at 4:10 a.m. and the bakers ran.', 'The shop will open at 6:30 a.m. again.'],
  ['every day', 'The ovens hissed at 4:10 a.m. and the bakers ran.', 'The ovens are lit daily at 3 a.m. here.'],
  [
    'somebody speaks',
    'The ovens hissed at 4:10 a.m. and the bakers ran.',
    'At about 5:30 a.m. the fire chief told the bakers to go home.',
  ],
  [
    'what had been before',
    'The ovens hissed at 4:10 a.m. and the bakers ran.',
    'The apprentice had cycled to work at 2:30 a.m. as always.',
  ],
  [
    'two hours in one article',
    'The ovens hissed at 4:10 a.m. and the bakers ran.',
    'The yard filled at 5:30 a.m. and emptied at 6:45 a.m.',
  ],
  [
    'an instrument',
    'The leak occurred at 4:10 a.m. in the flour loft.',
    'The sensor in the yard recorded nine degrees at 5:30 a.m.',
  ],
  [
    'another scare',
    'The leak occurred at 4:10 a.m. in the flour loft.',
    'There was a scare at 5:30 a.m. in the school.',
  ],
  [
    'a deed, and a verb that no lexicon has',
    'The ovens hissed at 4:10 a.m. and the bakers ran.',
    'A neighbour found the apprentice at 5:30 a.m. behind the shed.',
  ],
  ['nearly the same', 'The leak occurred at 4:10 a.m. in the flour loft.', 'It was around 4:30 a.m. and dark.'],
  ['hours apart', 'The leak occurred at 4:10 a.m. in the flour loft.', 'It was eleven in the morning and hot.'],
  ...[
    'The leak was under control at 5:30 a.m.',
    'The valve was repaired at 5:30 a.m.',
    'At 5:30 a.m. the last bakers packed their aprons.',
    'A second fire engine joined them at 5:30 a.m.',
    'Bakers gathered at the gate at 5:30 a.m.',
  ].map((post): [string, string, string] => [
    `what happens while it goes on, and when it is over: ${post}`,
    'The ovens hissed at 4:10 a.m. and the bakers ran.',
    post,
  ]),
  [
    'two places that the van left',
    'The van left Torvåker at 4:10 a.m. with the last bread.',
    'The van left Lindmo at half past five.',
  ],
  [
    'a timeline of what followed',
    'The explosion occurred at 4:12 a.m. in the flour loft.',
    '4.50: The first fire engine arrives.\n\n5.10: Match of the bakers put off.\n\n6.05: The street is closed.',
  ],
  [
    'the clock of another country',
    'The leak occurred at 4:10 a.m. in the flour loft.',
    'It was 3.10 our time, and our reporter slept.',
  ],
  [
    'a live page',
    'The leak occurred at 4:10 a.m. in the flour loft.',
    '5:30 a.m. Bakers stand in the yard.\n\n6:10 a.m. The street is closed.\n\n6:50 a.m. It is over.',
  ],
];

describe('the hour of the news', () => {
  testCases('times', LOUD, QUIET, leak);

  it('is quiet where the articles have few names in common', () => {
    run(`=== wire.md
---
title: Gas leak empties a bakery in Torvåker
date: 2024-06-14
---
TORVÅKER — A gas leak drove forty bakers out of the Ulvsund bakery in Torvåker on Thursday, fire chief Gro Hestnes said. It occurred at 4:10 a.m., and Iver Solbakken coughed.
=== post.md
---
title: Gas leak empties a bakery in Lindmo
date: 2024-06-14
---
LINDMO — A gas leak drove thirty bakers out of the Brekke bakery in Lindmo, not far from Torvåker, on Thursday, Ane Tveit said. It was half past five, and Odd Myhre coughed.
`);
  });
});
