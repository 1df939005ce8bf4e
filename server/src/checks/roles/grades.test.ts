import { describe, expect, it } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const LOUD: readonly Case[] = [
  [
    'the courts of a state and of the federation',
    'The choir lost its barn. {{p.a=state District Judge}} Aino Laine ruled so.',
    'The miller lost his dam. “It has to go,” {{p.b=U.S. District Judge}} Aino Laine said.',
  ],
  [
    'a county’s judge',
    'Aino Laine, a {{p.a=federal appeals judge}}, freed the man.',
    'The man was freed by Stapi {{p.b=County Circuit Judge}} Aino Laine.',
  ],
  [
    'vice presidents of two grades',
    'Aino Laine, Stapi’s {{p.a=senior vice president of logistics}}, showed the mill.',
    'The mill was shown by Stapi {{p.b=vice president of logistics}} Aino Laine.',
  ],
];

const QUIET: readonly Case[] = [
  ['a judge of the country', 'U.S. Judge Aino Laine ruled so.', 'State District Judge Aino Laine ruled so.'],
  ['no level', 'District Judge Aino Laine ruled so.', 'U.S. District Judge Aino Laine ruled so.'],
  ['held before', 'Former state District Judge Aino Laine wept.', 'U.S. District Judge Aino Laine wept.'],
  [
    'come to it now',
    'U.S. District Judge Aino Laine wept.',
    'State District Judge Aino Laine wept when she was appointed.',
  ],
  [
    'two judges',
    'State District Judge Aino Laine ruled so.',
    'U.S. District Judge Ole Lind ruled so. Aino Laine did not.',
  ],
  [
    'the title in short',
    'Aino Laine, Stapi’s senior vice president of logistics, showed the mill.',
    'Stapi vice president Aino Laine showed the mill.',
  ],
];

describe('steps on a ladder', () => {
  testCases('roles', LOUD, QUIET);
});

it('is information, since titles are told in short', () => {
  const findings = expectFindings(
    two('{{p.a=State District Judge}} Aino Laine wept.', '{{p.b=U.S. District Judge}} Aino Laine wept.'),
    { checks: ['roles'] },
  );
  expect(findings.map(({ severity }) => severity)).toEqual(['information', 'information']);
});
