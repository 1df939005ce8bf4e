import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const LOUD: readonly Case[] = [
  [
    'two deaths of one',
    '{{n.a=Torvald}} Brekkhus died in the fire.',
    'The body of {{n.b=Osvald}} Brekkhus was found in the yard.',
  ],
  ['ages that are near', '{{n.a=Torvald}} Brekkhus, 61, milks.', 'The yard belongs to {{n.b=Osvald}} Brekkhus, 58.'],
  ['one sex', '{{n.a=Marten}} Brekkhus wept. He had run.', '{{n.b=Marius}} Brekkhus wept. He had run.'],
  [
    'kin of somebody else in the sentence',
    'Torvald, of whom {{n.a=Osvald}} Brekkhus is the coach, runs with the children of Stapi.',
    'The coach is {{n.b=Osvin}} Brekkhus.',
  ],
  [
    'one post, though many bear the surname',
    'Governor {{n.a=Gunnar}} Sigvaldsson spoke.',
    'Governor {{n.b=Gunther}} Sigvaldsson spoke.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'a victim and a witness',
    'Torvald Brekkhus, 61, died in the fire.',
    'Osvald Brekkhus, who lives next door, saw the flames.',
  ],
  [
    'a victim and a mourner',
    'The victim, Torvald Brekkhus, was buried on Friday.',
    '“We miss him,” said Osvald Brekkhus in the church.',
  ],
  [
    'a victim and a suspect',
    'The body of Torvald Brekkhus was found in the yard.',
    'Police have charged Osvald Brekkhus with murder.',
  ],
  ['a parent and a child', 'Torvald Brekkhus, 61, opened the yard.', 'The kite belonged to Osvald Brekkhus, 12.'],
  ['a couple', 'Marten Brekkhus wept. He had run.', 'Marion Brekkhus wept. She had run.'],
  ['a brother', 'Hallvard Brekkhus and his brother Sindre milk.', 'Halldor Brekkhus milks.'],
  ['a brother who opens the sentence', 'His brother Sindre and Hallvard Brekkhus milk.', 'Halldor Brekkhus milks.'],
  ['a wife', 'Carried out were Torvald Brekkhus and his wife, Astrid.', 'Torhild Brekkhus was carried out.'],
  ['a mother', 'Torvald Brekkhus’s mother wept.', 'Osvald Brekkhus wept.'],
  ['siblings', 'Torvald Brekkhus, one of three siblings, wept.', 'Osvald Brekkhus wept.'],
  ['a family', 'The Brekkhuses own the yard. Torvald Brekkhus milks.', 'Osvald Brekkhus milks.'],
  ['men of one name', 'Both Brekkhus men were charged. Torvald Brekkhus wept.', 'Osvald Brekkhus was charged.'],
  ['a forefather', 'In 1891 Torvald Brekkhus built the pier.', 'Today the pier belongs to Osvald Brekkhus.'],
  ['men of one tribe', 'Mohammed al-Dulaimi fled.', 'Mahmoud al-Dulaimi fled.'],
  ['patronymics', 'Gunnar Sigvaldsson won the race.', 'Gunnlaug Sigvaldsson lost the race.'],
];

describe('two of one family', () => {
  testCases('names', LOUD, QUIET);
});
