import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const lead = 'A wall collapsed at the Stapi quarry on Monday. ';

const LOUD: readonly Case[] = [
  [
    'slightly',
    `${lead}{{n.a=Three}} workers were slightly hurt.`,
    `${lead}{{n.b=Five}} workers suffered minor injuries.`,
  ],
  [
    'seriously, as a part of all',
    `${lead}It injured 14 people, {{n.a=two}} of them seriously.`,
    `${lead}{{n.b=Four}} people were badly injured.`,
  ],
  [
    'critically, active and passive',
    `${lead}It left {{n.a=three}} people critically injured.`,
    `${lead}{{n.b=Six}} people were critically hurt.`,
  ],
];

const QUIET: readonly Case[] = [
  ['all and the badly hurt', `${lead}Nine people were hurt.`, `${lead}Two people were seriously hurt.`],
  ['two degrees', `${lead}Five people were slightly hurt.`, `${lead}Two people were seriously hurt.`],
  ['the badly and the worst hurt', `${lead}Five people were badly hurt.`, `${lead}Two people were critically hurt.`],
  [
    'each degree its own number',
    `${lead}Two people were seriously hurt and five slightly.`,
    `${lead}Five people were slightly hurt.`,
  ],
];

describe('how badly people were hurt', () => {
  testCases('figures', LOUD, QUIET);
});
