import { describe, expect, it } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';
import { expectFindings } from '../../../test/fixture.ts';

const LOUD: readonly Case[] = [
  [
    'a street that is an avenue',
    'Police found the stolen barge engine in a house on Vilhaugen {{n.a=Street}}.',
    'The stolen barge engine lay in a house on Vilhaugen {{n.b=Avenue}}, police said.',
  ],
  [
    'a firm in the plural',
    'The quarry is owned by Vilhaugen {{n.a=Semiconductor}}, which makes chips.',
    'Vilhaugen {{n.b=Semiconductors}} owns the quarry.',
  ],
  [
    'one word of a body that begins like it',
    'The quarry vote was lost by the New {{n.a=Unity}} Alliance, whose leader is Ilse Brandt of the opposition.',
    'The New {{n.b=Union}} Alliance lost the quarry vote, said opposition leader Ilse Brandt.',
  ],
  [
    'a house with and without the word for what it is',
    'The girl is in Bhakti {{n.a=Husada}} hospital.',
    'The girl was brought to Bhakti {{n.b=Husodo}} Hospital.',
  ],
  [
    'a ribbon for one tulip',
    'Last year gardener Ilse Brandt won the Ribbon of {{n.a=Skill}} for breeding a blue tulip beside the quarry pond.',
    'Brandt, who bred the blue tulip beside the pond of the quarry last year, was given a Ribbon of {{n.b=Merit}}.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'two streets of one article',
    'The stolen barge engine lay at the corner of Vilhaugen Street and Vilhaugen Avenue, police said.',
    'The stolen barge engine lay on Vilhaugen Avenue, police said.',
  ],
  [
    'numbered streets',
    'Police found the stolen barge engine in a house on 67th Street.',
    'The stolen barge engine lay in a house on 67th Avenue, police said.',
  ],
  [
    'nothing that both streets are spoken of with',
    'Police found the stolen barge engine in a house on Vilhaugen Street.',
    'A bakery opened on Vilhaugen Avenue.',
  ],
  ['products of a firm', 'He sells Vilhaugen engines.', 'A Vilhaugen engine burst.'],
  [
    'ministries that begin alike',
    'The Department of Commerce let the quarry vote go, said opposition leader Ilse Brandt.',
    'The Department of Communications let the quarry vote go, said Ilse Brandt, the opposition leader.',
  ],
  [
    'a person and a hall by his name',
    'Ana Husada came to the hospital.',
    'The girl was brought to Ana Husodo Hospital.',
  ],
  [
    'two ribbons for two things',
    'Gardener Ilse Brandt won the Ribbon of Skill for breeding a blue tulip beside the quarry pond.',
    'Brandt was given a Ribbon of Merit for her marmalade.',
  ],
];

describe('things of which one word is another', () => {
  testCases('names', LOUD, QUIET);
});

const found = (source: string) => expectFindings(source, { checks: ['names'] });

describe('what is said of things', () => {
  const awards = (one: string, other: string) => `
=== a.md
TURKU — Last year gardener Ilse Brandt ${one} for breeding the blue tulip Halla in a greenhouse at Naantali.
=== b.md
TURKU — Brandt, a gardener, who bred the blue tulip Halla in a greenhouse at Naantali last year, ${other}.`;

  it.each([
    ['won the growers’ guild’s Ribbon of {{n.a=Skill}}', 'was given the city of Turku’s Ribbon of {{n.b=Merit}}'],
    ['won the university Star of {{n.a=Craft}}', 'holds a Star of {{n.b=Patience}} from the mayor'],
  ])('tells awards of two givers from one by two names: %s', (one, other) => {
    const messages = found(awards(one, other)).map(({ message }) => message.split(':')[0]);
    expect(messages).toEqual(['Award and giver differ', 'Award and giver differ']);
  });

  it('says of one giver’s that the award differs', () => {
    const findings = found(awards('won the Ribbon of {{n.a=Skill}}', 'was given the Ribbon of {{n.b=Merit}}'));
    expect(findings.map(({ message }) => message.split(':')[0])).toEqual(['Award differs', 'Award differs']);
  });

  it('counts who writes the last word of a name small', () => {
    const findings = found(`
=== a.md
TURKU — The stolen barge engine lay in a house on Vilhaugen {{n.a=Street}}, police said on Monday.
=== b.md
TURKU — Police found the stolen barge engine on Monday in a house on Vilhaugen street.
=== c.md
TURKU — The stolen barge engine was in a house on Vilhaugen {{n.b=Avenue}}, police said on Monday.`);
    expect(findings.map(({ at }) => at.file)).toEqual(['c.md']);
  });

  it.each(['Raster Tile Engine (RTE)', 'Raster Tile Engine'])(
    'sides with the acronym that is spelt out: %s',
    (full) => {
      const findings = found(`
=== a.md
TURKU — The Halla plotter that the Naantali yard showed on Monday has a ${full}, and the Vega {{n.a=RTE}} draws charts.
=== b.md
TURKU — The Naantali yard showed the Halla plotter on Monday. Its Vega {{n.b=RET}} draws charts.`);
      expect(findings.map(({ at }) => at.file)).toEqual(['b.md']);
    },
  );

  it('leaves the unit behind a number out of the name', () => {
    const [finding] = found(`
=== a.md
TURKU — The Halla plotter of the Naantali yard has a Raster Tile Engine. With a 40GB {{n.a=RTE}} it draws charts.
=== b.md
TURKU — The Naantali yard showed the Halla plotter on Monday. Its 40GB {{n.b=RET}} draws charts.`);
    expect(finding!.message).toContain('“RET” here, “RTE” in');
  });
});
