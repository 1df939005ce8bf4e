import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const run = (source: string) => expectFindings(source, { checks: ['places'] });

/** Two articles of one robbery. */
const heist = (wire: string, post: string) => `=== wire.md
---
title: Armed men rob the Corvara jewellers
date: 2023-11-09
---
Three masked men robbed the Corvara jewellers on Wednesday and fled with 40 watches. ${wire}
=== post.md
---
title: Corvara jewellers robbed of watches
date: 2023-11-09
---
Masked men robbed the jewellers Corvara of 40 watches on Wednesday. ${post}
`;

const LOUD: [string, string][] = [
  [
    'two towns that lie apart',
    heist(
      'The gang was arrested after it robbed the shop in {{p.a=Antwerp}}.',
      'The men robbed the shop in {{p.b=Rotterdam}}, police said.',
    ),
  ],
  [
    'a village that no map has',
    heist(
      'The gang robbed the Corvara shop in {{p.a=Oberlunden}}.',
      'The Corvara shop was robbed in {{p.b=Kreuzmatt}}.',
    ),
  ],
  [
    'a destination',
    heist(
      'The watches were bound for {{p.a=Antwerp}}.',
      'The watches were headed for {{p.b=Rotterdam}}, prosecutors said.',
    ),
  ],
  [
    'a spot without a name',
    heist('The men opened fire in the {{p.a=lobby}}.', 'The men opened fire in the {{p.b=parking garage}}.'),
  ],
  [
    'a headline and the text beneath it',
    `=== wire.md
# Blizzard Shuts Roads Outside {{p.a=Rotterdam}}

A blizzard shut roads outside {{p.b=Antwerp}} on Tuesday. Trains to Rotterdam were late.
=== post.md
A blizzard raged on Wednesday.
`,
  ],
  [
    'what was gutted here was destroyed there',
    heist('The fire that they lit gutted a shop in {{p.a=Antwerp}}.', 'It destroyed the shop in {{p.b=Rotterdam}}.'),
  ],
  [
    'near a town of another country',
    heist(
      'The gang robbed the shop near {{p.a=Antwerp}}.',
      'The men robbed the shop off the coast of {{p.b=Rotterdam}}.',
    ),
  ],
  [
    'what is told with where',
    heist(
      'Odd Lunde, who drove the van, had got to {{p.a=Antwerp}}, where he was arrested.',
      'The driver, Odd Lunde, was arrested in {{p.b=Rotterdam}}.',
    ),
  ],
  [
    'the place of a noun, through whom it befell',
    heist(
      'They are charged with the robbery of a jeweller and his wife in {{p.a=Antwerp}}.',
      'The robbery in {{p.b=Rotterdam}} was the fourth, police said.',
    ),
  ],
  [
    'where a named man died',
    heist(
      'The driver, Odd Lunde, died in {{p.a=Antwerp}}.',
      'Odd Lunde, who drove the van, died in {{p.b=Rotterdam}}.',
    ),
  ],
  [
    'a sentence told in the same words',
    heist(
      'A maid found the stolen Corvara watches in a hotel room in {{p.a=Antwerp}}, the coroner said.',
      'The coroner said a maid had found the Corvara watches in a hotel room in {{p.b=Rotterdam}}.',
    ),
  ],
];

/** Places that are told without a name, or by a number. */
const WIDER: [string, string][] = [
  [
    'a country, and a town that its article puts into another',
    heist(
      'The watchmaker died after a robbery at a fair in {{p.a=Vilar}}, Portugal, police said.',
      'The watchmaker died last night after a robbery at a fair in {{p.b=Spain}}, police said.',
    ),
  ],
  [
    'a numbered gate',
    heist(
      'The men robbed the shop by {{g.a=Gate 7}} of the arcade.',
      'The men fled past {{g.b=Gate 4}} of the arcade.',
    ),
  ],
  [
    'a kind of building',
    heist(
      'The men had attacked a {{b.a=mosque}} in Antwerp before.',
      'The men had attacked a {{b.b=museum}} in Antwerp.',
    ),
  ],
  [
    'where it set out from',
    heist('The getaway boat left {{o.a=Antwerp}} at dawn.', 'The getaway boat set out from {{o.b=Rotterdam}}.'),
  ],
  [
    'barracks',
    heist(
      'One of the men, Odd Lunde, was seized at {{c.a=Vilhelm}} barracks.',
      'Odd Lunde was arrested at the {{c.b=Ostrand}} barracks.',
    ),
  ],
];

const BORN: [string, string] = [
  'where one was born',
  heist('The driver, Odd Lunde, was born in {{p.a=Antwerp}}.', 'Odd Lunde was born in {{p.b=Rotterdam}}.'),
];

const QUIET: [string, string][] = [
  ['two who were born', heist('The driver, Odd Lunde, was born in Antwerp.', 'Kari Moe was born in Rotterdam.')],
  [
    'one cemetery, with a word more',
    heist('The guard will be buried at Antwerp Cemetery.', 'The guard will be buried at Antwerp Memorial Cemetery.'),
  ],
  [
    'two gates in one article',
    heist('The men fled past Gate 7 and Gate 9 of the arcade.', 'The men fled past Gate 4 of the arcade.'),
  ],
  ['a count', heist('The men fled past exit 7 of the arcade.', 'They knew of exit 4 ways off.')],
  [
    'a kind of building that the other names too',
    heist(
      'The men had attacked a mosque in Antwerp before, and a museum was their next aim.',
      'The men had attacked a museum in Antwerp.',
    ),
  ],
  ['a room, and the building around it', heist('The men opened fire in the lobby.', 'The men opened fire in a hotel.')],
  [
    'where it set out from, and where it was bound',
    heist('The getaway boat left Antwerp at dawn.', 'The getaway boat was bound for Rotterdam.'),
  ],
  [
    'a name that goes with a noun',
    heist('The watches were shown in Antwerp.', 'The watches were shown on the Rotterdam stage.'),
  ],
  [
    'a street, and the same with its town',
    heist('The gang robbed the shop in High Street.', 'The Corvara shop was robbed in Corvara High Street.'),
  ],
  ['the same town', heist('The gang robbed the shop in Antwerp.', 'The men robbed the shop in Antwerp.')],
  ['a town and its country', heist('The gang robbed the shop in Antwerp.', 'The men robbed the shop in Belgium.')],
  [
    'a town and what lies in it, as an article says',
    heist('They robbed the shop in Berchem, Antwerp.', 'They robbed the shop in Antwerp.'),
  ],
  ['a misspelt place', heist('The gang robbed the shop in Rotterdam.', 'The gang robbed the shop in Roterdam.')],
  [
    'both places named in both',
    heist('They robbed the shop in Antwerp; a van burned in Rotterdam.', 'They robbed a shop in Rotterdam.'),
  ],
  [
    'several places in one article',
    heist('They robbed the shop in Antwerp, and robbed another in Ghent.', 'They robbed the shop in Rotterdam.'),
  ],
  ['another happening', heist('They robbed the shop in Antwerp.', 'A suspect was arrested in Rotterdam.')],
  [
    'where it was said',
    heist('They robbed the shop in Antwerp.', 'Nothing like it had been seen, a minister said in Rotterdam.'),
  ],
  ['where somebody is from', heist('They robbed the shop in Antwerp.', 'The men, from Rotterdam, robbed the shop.')],
  [
    'a dateline',
    heist('They robbed the shop in Antwerp.', 'They robbed the shop.').replace(
      'Masked men',
      'ROTTERDAM (Wire) — Masked men',
    ),
  ],
  [
    'much the same words of another number',
    heist(
      'A maid found 14 stolen Corvara watches in a hotel room in Antwerp, the coroner said.',
      'The coroner said a maid had found 26 Corvara watches in a hotel room in Rotterdam.',
    ),
  ],
  [
    'what bears the name of a town',
    heist(
      'A maid found the stolen Corvara watches in the Kelvorn Dam, the coroner said.',
      'The coroner said a maid had found the Corvara watches in Kelvorn.',
    ),
  ],
  [
    'the town of a region',
    heist(
      'A maid found the stolen Corvara watches in a hotel room in Lier, the coroner said.',
      'The coroner said a maid had found the Corvara watches in a hotel room in the Antwerp town.',
    ),
  ],
  [
    'a country, and a town with namesakes in it',
    heist(
      'The watchmaker died after a robbery at a fair in Vilar.',
      'The watchmaker died last night after a robbery at a fair in Spain.',
    ),
  ],
  ['in one town near another', heist('They robbed it in Mol near Antwerp.', 'They robbed it in Mol near Lyon.')],
  ['near two towns of a region', heist('They robbed it near Antwerp.', 'They robbed it near Mechelen.')],
  ['a road of that name', heist('They robbed it in Antwerp.', 'They robbed it on the Lyon 12 Highway.')],
  ['a street and a quarter', heist('They robbed it in Wendel Street.', 'They robbed it in Oberlunden.')],
  ['two deaths', heist('Odd Lunde died in Antwerp.', 'Kari Moe died in Rotterdam.')],
  ['another destination', heist('The watches were bound for Antwerp.', 'The gang flew to Rotterdam once.')],
  [
    'an island that a boat was bound for',
    heist('The boat sank off Vranov on its way to Oddvik on nearby Halsa island.', 'The boat sank in the Molde Isles.'),
  ],
  ['synonyms for a spot', heist('The men opened fire in the lobby.', 'The men opened fire in the foyer.')],
  ['other things in two spots', heist('The men opened fire in the lobby.', 'A guard was tied up in the basement.')],
];

describe('places', () => {
  it.each([...LOUD, ...WIDER, BORN])('is loud: %s', (_, source) => {
    expect(run(source).length).toBeGreaterThan(0);
  });

  it.each(QUIET)('is quiet: %s', (_, source) => {
    run(source);
  });

  it('tells of two places in one article once, where the first stands', () => {
    const [, source] = LOUD.find(([why]) => why === 'a headline and the text beneath it')!;
    expect(run(source).map(({ at }) => at.text)).toEqual(['Rotterdam']);
  });
});
