import { describe, it } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';
import { expectFindings } from '../../../test/fixture.ts';

const run = (source: string) => expectFindings(source, { checks: ['chronology'] });

/** Two articles of one storm in a harbour, of Friday, 14 June 2024, that name the same people and places. */
const storm = (wire: string, post: string) => `=== wire.md
---
title: Storm tears roof off Torvåker hall
date: 2024-06-14
---
TORVÅKER — A storm tore the roof off a hall in Torvåker on Thursday, harbour master Gro Hestnes said.

${wire}

Iver Solbakken slept through it.
=== post.md
---
title: Torvåker counts the tiles
date: 2024-06-14
---
In Torvåker the tiles lay in the harbour on Thursday. Gro Hestnes swept.

${post}

Iver Solbakken heard nothing.
`;

const LOUD: readonly Case[] = [
  ['built and dating from', 'The hall, built in {{y.a=1921}}, is listed.', 'The old hall dates from {{y.b=1912}}.'],
  [
    'an aside before the verb',
    'The hall, 40 metres long, was opened in {{y.a=1921}}.',
    'The hall is a wreck. It was put up in {{y.b=1912}}.',
  ],
  [
    'a participle that opens the sentence, by name',
    'Founded in {{y.a=1921}} as a salt store, Ulvsund Trading owns it.',
    'Ulvsund Trading was set up in {{y.b=1912}} to sell salt.',
  ],
  ['two words for one kind', 'The bridge was erected in {{y.a=1921}}.', 'The crossing dates back to {{y.b=1912}}.'],
  [
    'held since',
    'The fair, held every June since {{y.a=1921}}, is off.',
    'The festival has been held since {{y.b=1912}}.',
  ],
  [
    'when work began, by the month',
    'Work on a new pier began in {{y.a=May 2022}}.',
    'Construction, which started in {{y.b=August 2022}}, has stopped.',
  ],
  [
    'the first since, and the last',
    'It was the first landslide in the valley since {{y.a=2011}}.',
    'The last landslide in the valley was in {{y.b=2014}}.',
  ],
  [
    'not seen since, and previous',
    'A breakout has not been seen since {{y.a=2011}}.',
    'The previous escape from the cells was in {{y.b=2014}}.',
  ],
  ['a verb and its noun', 'The mountain last erupted in {{y.a=2011}}.', 'Its last eruption was in {{y.b=2014}}.'],
];

const QUIET: readonly Case[] = [
  ['other things', 'The hall, built in 1921, is listed.', 'The lighthouse, built in 1912, is not.'],
  ['two names', 'The Brekke bridge was built in 1921.', 'The Ulvsund bridge was built in 1912.'],
  ['begun, and opened not long after', 'The hall was built in 1921.', 'The hall was opened in 1923.'],
  ['one that knows both', 'The hall was built in 1921.', 'The hall dates from 1912. In 1921 it got a new floor.'],
  [
    'the worst is not the first',
    'It was the worst storm since 2011.',
    'It was the first storm in the valley since 2014.',
  ],
  ['words that only begin alike', 'It was the first protest since 2011.', 'The last protection order was in 2014.'],
  ['two firms of one town', 'Ulvsund Trading was founded in 1921.', 'Ulvsund Shipping was founded in 1912.'],
  ['a firm and its mill', 'The company was founded in 1921.', 'The mill was built in 1958.'],
  ['other events', 'It was the first landslide since 2011.', 'The last eruption was in 2014.'],
];

describe('origins', () => {
  testCases('chronology', LOUD, QUIET, storm);

  it('is quiet where the articles have hardly a name in common', () => {
    run(
      storm('The hall, built in 1921, is listed.', 'The hall, built in 1912, is listed.').replace(
        /In Torvåker the[\s\S]*/,
        'In Lindmo the tiles lay about, Ane Tveit said. The hall, built in 1912, is listed. Odd Myhre slept.\n',
      ),
    );
  });
});
