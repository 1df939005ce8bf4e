import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

/* Those who are hurt, in whatever words; and two tolls of articles that share little but their people. */

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

const two = (a: string, b: string) => `=== one.md
---
title: Gunman opens fire in the Lisco arcade
date: 2024-09-03
---
A gunman opened fire in the Lisco arcade in Brodnica Dolna on Monday, police said.

${a}
=== two.md
---
title: After the shooting in the Lisco arcade
date: 2024-09-03
---
Police searched Brodnica Dolna after the shooting in the Lisco arcade on Monday.

${b}
`;

describe('the wounded', () => {
  it.each([
    ['The gunman wounded {{n.a=nine}} people.', '{{n.b=Six}} people suffered gunshot wounds.'],
    ['{{n.a=Nine}} people were hit by bullets.', 'The shooting wounded {{n.b=six}} people.'],
    ['{{n.a=Nine}} shoppers sustained injuries.', '{{n.b=Six}} people were wounded.'],
  ])('are told of in many words: %s %s', (a, b) => {
    run(two(a, b));
  });

  it.each([
    ['The gunman wounded nine people.', 'Two people suffered serious injuries.'],
    ['The gunman wounded nine people.', 'Another six people suffered gunshot wounds.'],
    ['The gunman wounded nine people.', 'Six people suffered losses.'],
  ])('are not: %s %s', (a, b) => {
    run(two(a, b));
  });
});

describe('tolls of two articles that share little', () => {
  const told = (title: string, text: string, who: string) =>
    `---\ntitle: ${title}\n---\n${text}\n\n${who} lives above the shop and called an ambulance.\n`;
  const story = (a: string, b: string, [x, y]: readonly [string, string]) => `=== one.md
${told('Shots in the arcade', `A man fired a rifle into the shops, wounding ${a}.`, x)}
=== two.md
${told('A street in mourning', `People brought flowers. ${b} people had been hit by bullets.`, y)}
`;

  it('are of one event where they name the same people', () => {
    const who = 'Zofia Wrzesniak, a friend of the baker Ambrozy Kostrzewa,';
    run(story('{{n.a=nine}}', '{{n.b=Twelve}}', [who, who]));
  });

  it('are of two where they do not', () => {
    run(story('nine', 'Twelve', ['Zofia Wrzesniak', 'Hieronim Pawlikowicz']));
  });
});
