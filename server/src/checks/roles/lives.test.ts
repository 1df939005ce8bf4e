import { describe, expect, it } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const LOUD: readonly Case[] = [
  [
    'a father’s trade',
    'Aino Laine has died. Her father was a {{p.a=blacksmith}} in Stapi.',
    'Aino Laine, the son of a {{p.b=Methodist minister and a schoolteacher}}, has died.',
  ],
  [
    'both parents by name',
    'Aino Laine was one of three daughters of Ole Laine, a {{p.a=postman, and Eva Laine, a midwife}}.',
    'Aino Laine was born in Stapi. His father, a {{p.b=farmer}}, kept goats.',
  ],
  [
    'a mother',
    'Aino Laine came. Her mother, Eva Laine, worked as a {{p.a=midwife}}.',
    'Laine’s mother was a {{p.b=baker}}.',
  ],
  [
    'what somebody worked as, by the given name',
    'Aino Laine, a {{p.a=dental hygienist}}, was found dead.',
    'Aino Laine was found dead. Aino worked as a {{p.b=schoolteacher}}.',
  ],
  [
    'retired from',
    'The foreman, a {{p.a=retired postman}} named Aino Laine, wept.',
    'Aino Laine, a {{p.b=retired schoolteacher}}, wept.',
  ],
  [
    'a new post',
    'The council named Aino Laine as {{p.a=interior minister}} on Monday.',
    'Aino Laine, 48, a former clerk, will be {{p.b=health minister}}, the council said.',
  ],
  [
    'hoped for and reached',
    'Clerk Aino Laine, who {{p.a=had wanted to become a captain}}, was robbed.',
    'Aino Laine, who {{p.b=had made the rank of captain}}, was robbed.',
  ],
];

const QUIET: readonly Case[] = [
  ['one trade in two words', 'Aino Laine came. His father was a shopkeeper.', 'Laine’s father was a greengrocer.'],
  ['father and mother', 'Aino Laine came. His father was a shopkeeper.', 'Laine’s mother was a midwife.'],
  ['two families', 'Aino Laine came. His father was a blacksmith.', 'Ole Lind came. His father was a midwife.'],
  [
    'one of two parents',
    'Aino Laine came. His father was a schoolteacher.',
    'Aino Laine, the son of a midwife and a schoolteacher, came.',
  ],
  ['retired and not', 'Aino Laine, a retired postman, wept.', 'Aino Laine, a schoolteacher, wept.'],
  ['trades that are near', 'Aino Laine, an unemployed mechanic, wept.', 'Aino Laine, a laid-off welder, wept.'],
  [
    'the post that is left and the one to come',
    'Aino Laine, the health minister, came.',
    'Aino Laine will be interior minister, the council said.',
  ],
  [
    'hoped for, and reached after all',
    'Aino Laine had wanted to become a captain.',
    'Aino Laine had wanted to become a captain and has been promoted to captain.',
  ],
  ['hoped for by another', 'Aino Laine had wanted to become a captain.', 'Ole Lind had become a captain.'],
  ['hoped for something else', 'Aino Laine hoped to be released.', 'Aino Laine had been released.'],
  [
    'a given name that two bear',
    'Aino Laine, a dental hygienist, was found dead.',
    'Aino Laine and Aino Lind were found dead. Aino worked as a schoolteacher.',
  ],
];

describe('posts hoped for and come to, trades of parents, and what somebody worked as', () => {
  testCases('roles', LOUD, QUIET);
});

it('says the jobs of two parents without their names', () => {
  const [finding] = expectFindings(
    two(
      'Aino Laine was one of three daughters of Ole Laine, a {{p.a=postman, and Eva Laine, a midwife}}.',
      'Aino Laine was born in Stapi. His father, a {{p.b=farmer}}, kept goats.',
    ),
    { checks: ['roles'] },
  );
  expect(finding!.message).toContain('“farmer” here, “postman and midwife” in wire.md');
});

it('gives to the father what is left of two jobs, where the mother’s is told', () => {
  const findings = expectFindings(
    two(
      'Aino Laine was one of three daughters of Ole Laine, a {{p.a=postman}}, and Eva Laine, a midwife.',
      'Aino Laine was born in Stapi. His father was a {{p.b=farmer}}. His mother, a midwife, sang.',
    ),
    { checks: ['roles'] },
  );
  expect(findings.map(({ message }) => message.split(',')[0])).toEqual([
    'Job of the father differs: “farmer” here',
    'Job of the father differs: “postman” here',
  ]);
});
