import { describe, expect, it } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const LOUD: readonly Case[] = [
  [
    'a father’s trade',
    'Aino Laine has swum the strait. Her father was a {{p.a=plumber}} in Stapi.',
    'Aino Laine, the daughter of a {{p.b=gardener and a nurse}}, has swum the strait.',
  ],
  [
    'both parents by name',
    'Aino Laine is the younger of two sons of Ole Laine, a {{p.a=tailor, and Eva Laine, a nurse}}.',
    'Aino Laine swam as a boy in Stapi. His father, a {{p.b=plumber}}, timed him.',
  ],
  [
    'a mother',
    'Aino Laine came. Her mother, Eva Laine, worked as a {{p.a=nurse}}.',
    'Laine’s mother was a {{p.b=tailor}}.',
  ],
  [
    'what somebody worked as, by the given name',
    'Aino Laine, a {{p.a=photographer}}, won the chess cup.',
    'Aino Laine won the chess cup. Aino worked as a {{p.b=plumber}}.',
  ],
  [
    'retired from',
    'The winner, a {{p.a=retired plumber}} named Aino Laine, sang.',
    'Aino Laine, a {{p.b=retired photographer}}, sang.',
  ],
  [
    'a new post',
    'The council named Aino Laine as {{p.a=interior minister}} on Monday.',
    'Aino Laine, 48, a former clerk, will be {{p.b=health minister}}, the council said.',
  ],
  [
    'hoped for and reached',
    'Aino Laine, who {{p.a=had hoped to become a professor}}, planted the oak.',
    'Aino Laine, who {{p.b=had been made a professor}}, planted the oak.',
  ],
];

const QUIET: readonly Case[] = [
  ['one trade in two words', 'Aino Laine came. His father was a shopkeeper.', 'Laine’s father was a greengrocer.'],
  ['father and mother', 'Aino Laine came. His father was a shopkeeper.', 'Laine’s mother was a nurse.'],
  ['two families', 'Aino Laine came. His father was a plumber.', 'Ole Lind came. His father was a nurse.'],
  [
    'one of two parents',
    'Aino Laine came. His father was a gardener.',
    'Aino Laine, the son of a nurse and a gardener, came.',
  ],
  ['retired and not', 'Aino Laine, a retired plumber, sang.', 'Aino Laine, a photographer, sang.'],
  ['trades that are near', 'Aino Laine, an unemployed mechanic, sang.', 'Aino Laine, a laid-off welder, sang.'],
  [
    'the post that is left and the one to come',
    'Aino Laine, the health minister, came.',
    'Aino Laine will be interior minister, the council said.',
  ],
  [
    'hoped for, and reached after all',
    'Aino Laine had hoped to become a professor.',
    'Aino Laine had hoped to become a professor and has been made a professor.',
  ],
  ['hoped for by another', 'Aino Laine had hoped to become a professor.', 'Ole Lind had become a professor.'],
  ['hoped for something else', 'Aino Laine hoped to be released.', 'Aino Laine had been released.'],
  [
    'a given name that two bear',
    'Aino Laine, a photographer, won the chess cup.',
    'Aino Laine and Aino Lind won the chess cup. Aino worked as a plumber.',
  ],
];

describe('posts hoped for and come to, trades of parents, and what somebody worked as', () => {
  testCases('roles', LOUD, QUIET);
});

it('says the jobs of two parents without their names', () => {
  const [finding] = expectFindings(
    two(
      'Aino Laine is the younger of two sons of Ole Laine, a {{p.a=tailor, and Eva Laine, a nurse}}.',
      'Aino Laine swam as a boy in Stapi. His father, a {{p.b=plumber}}, timed him.',
    ),
    { checks: ['roles'] },
  );
  expect(finding!.message).toContain('“plumber” here, “tailor and nurse” in wire.md');
});

it('gives to the father what is left of two jobs, where the mother’s is told', () => {
  const findings = expectFindings(
    two(
      'Aino Laine is the younger of two sons of Ole Laine, a {{p.a=tailor}}, and Eva Laine, a nurse.',
      'Aino Laine swam as a boy in Stapi. His father was a {{p.b=plumber}}. His mother, a nurse, sang.',
    ),
    { checks: ['roles'] },
  );
  expect(findings.map(({ message }) => message.split(',')[0])).toEqual([
    'Job of the father differs: “plumber” here',
    'Job of the father differs: “tailor” here',
  ]);
});
