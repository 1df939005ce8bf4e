import type { Example } from '../check.ts';

export const LOUD: readonly Example[] = [
  {
    why: 'A spelling that the stylebook knows as wrong, in the only article there is.',
    text: `=== .deskcheck/stylebook.yaml
names:
  - right: Thoothukudi
    wrong: [Tuticorin, Thoothukkudi]
=== port.md
The port of {{n.a=Tuticorin}} reopened on Monday.`,
  },
  {
    why: 'A person whose name the desk has seen misspelt before, in the genitive.',
    text: `=== .deskcheck/stylebook.yaml
people:
  - name: Ngozi Adebayo-Lind
    wrong: [Ngozi Adebayo-Lindt]
=== bank.md
{{n.a=Ngozi Adebayo-Lindt}}’s second term at the bank begins in May.`,
  },
  {
    why: 'A term that the desk does not use, at the head of a sentence.',
    text: `=== .deskcheck/stylebook.yaml
terms:
  - use: climate crisis
    avoid: [global warming]
=== heat.md
{{t.a=Global warming}} made the heat twice as likely, they found.`,
  },
];

export const QUIET: readonly Example[] = [
  {
    why: 'A wrong spelling inside a longer right one.',
    text: `=== .deskcheck/stylebook.yaml
names:
  - right: Sea World
  - right: SeaWorld Parks
    wrong: [Sea World Parks]
=== fair.md
SeaWorld Parks has bought the old Sea World.`,
  },
  {
    why: 'What somebody else has said stays as it was said.',
    text: `=== .deskcheck/stylebook.yaml
terms:
  - use: climate crisis
    avoid: [global warming]
=== heat.md
“This is global warming at work,” said the mayor of Lisse.`,
  },
  {
    why: 'A part of another word, and a name in lower case.',
    text: `=== .deskcheck/stylebook.yaml
names:
  - right: Kolkata
    wrong: [Calcutta, Cal]
=== jute.md
Calcium is sold by the ton, as calcutta is a kind of cane.`,
  },
];
