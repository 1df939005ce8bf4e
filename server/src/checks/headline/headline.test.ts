import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const run = (headline: string, text: string) =>
  expectFindings(`=== wire.md\n# ${headline}\n\n${text}\n`, { checks: ['headline'] });

const LOUD: [string, string][] = [
  ['{{n.a=Three}} dead in Corvane fire', 'A fire in Corvane killed {{n.b=four}} people on Tuesday, the mayor said.'],
  [
    '{{n.a=12}} killed as ferry sinks',
    '{{n.b=Fourteen}} passengers were killed when a ferry sank off Galhara on Tuesday.',
  ],
  ['Police arrest {{n.a=30}} at Lodovia rally', 'Police in Lodovia arrested {{n.b=43}} protesters on Tuesday.'],
  ['Tessalon to cut {{n.a=2,000}} jobs', 'Tessalon said on Tuesday that it will cut {{n.b=3,000}} jobs in Dresden.'],
  [
    'Thieves steal {{n.a=€3.9 million}} in gems',
    'Robbers stole gems worth {{n.b=€3.2 million}} from a shop in Oudeberg.',
  ],
  ['{{n.a=6.2}}-magnitude quake hits Kastrevo', 'An earthquake of magnitude {{n.b=5.8}} hit Kastrevo on Tuesday.'],
  ['Arsonist gets {{n.a=14 years}} in prison', 'Lars Vikander was sentenced on Tuesday to {{n.b=12 years}} in prison.'],
  ['Tessalon profit hits {{n.a=€442 million}}', 'Tessalon posted a net profit of {{n.b=€412 million}} on Tuesday.'],
  ['Vikander gets {{n.a=14 years}} in prison', 'Lars Vikander was sentenced on Tuesday to {{n.b=12 years}} in prison.'],
  ['{{n.a=Six}} hurt in Calderbeck crash', '{{n.b=Eight}} people were injured when two buses crashed in Calderbeck.'],
];

const QUIET: [string, string][] = [
  ['Three dead in Corvane fire', 'A fire in Corvane killed three people on Tuesday, the mayor said.'],
  ['Three dead in Corvane fire', 'A fire in Corvane killed two women and a child on Tuesday, the mayor said.'],
  ['At least 12 killed as ferry sinks', 'Fourteen passengers were killed when a ferry sank off Galhara on Tuesday.'],
  ['Dozens killed as ferry sinks', 'Forty passengers were killed when a ferry sank off Galhara on Tuesday.'],
  ['Three dead in Corvane fire', 'A fire in Corvane injured four people on Tuesday. Three of them died later.'],
  ['Two children among dead in Corvane', 'A fire in Corvane killed five people on Tuesday, two of them children.'],
  ['Thieves steal €3 million in gems', 'Robbers stole gems worth €3.02 million from a shop in Oudeberg on Tuesday.'],
  [
    'Thieves steal $3.5 million in gems',
    'Robbers stole gems worth €3.2 million ($3.5 million) from a shop in Oudeberg.',
  ],
  [
    'Three dead in Corvane fire',
    'In 2009 a fire in Corvane killed 11 people. On Tuesday the town burned again, and three died.',
  ],
  ['Three more die of cholera', 'Cholera has killed 40 people in Lodovia, three of them on Tuesday.'],
  ['Five now dead in Corvane fire', 'A fifth person has died of the fire in Corvane, the mayor said on Tuesday.'],
  ['Two dead in Galhara clash', 'A farmer and a herder have been killed in a clash in Galhara on Tuesday.'],
  ['Three dead in Corvane fire', 'A baker was killed in the fire in Corvane on Tuesday, the mayor said.'],
  ['5 things to know about Lodovia', 'Seven parties stand in the election in Lodovia on Sunday.'],
  ['Vikander gets 14 years in prison', 'Arne Holm was sentenced to 12 years in prison in Dresden on Tuesday.'],
  [
    'Tessalon profit hits €442 million',
    'Tessalon posted a net profit of €442 million, up from €412 million a year ago.',
  ],
];

describe('headline', () => {
  it.each(LOUD)('is contradicted: %s / %s', (headline, text) => {
    run(headline, text);
  });

  it.each(QUIET)('is borne out: %s / %s', (headline, text) => {
    run(headline, text);
  });

  it('reads captions too', () => {
    expectFindings(
      `=== wire.md
# Fire in Corvane

A fire in Corvane killed {{n.b=four}} people on Tuesday, the mayor said.

Photo: The house in Corvane where {{n.a=five}} people died on Tuesday.
`,
      { checks: ['headline'] },
    );
  });
});
