import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const LOUD: readonly Case[] = [
  [
    'a son',
    'Engineer Harlan Whitcombe has died. He leaves a son, {{n.a=Marlon}}, and five dogs.',
    'Harlan Whitcombe, an engineer, is survived by his son, {{n.b=Marvin}}.',
  ],
  [
    'a wife',
    'Engineer Harlan Whitcombe and his wife, {{n.a=Rosalind}}, sold the mill.',
    'Whitcombe, an engineer, sold the mill with his wife {{n.b=Rosalyn}}.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'two sons',
    'Engineer Harlan Whitcombe has died. He leaves a son, Marlon, and five dogs.',
    'Harlan Whitcombe, an engineer, is survived by his son, Marvin, and another son, Tom.',
  ],
  [
    'a son and a daughter',
    'Engineer Harlan Whitcombe has died. He leaves a son, Marlon.',
    'Harlan Whitcombe, an engineer, is survived by his daughter, Marvin.',
  ],
  [
    'a short form',
    'Engineer Harlan Whitcombe and his wife, Katherine, sold the mill.',
    'Whitcombe, an engineer, sold the mill with his wife Kate.',
  ],
  [
    'names that are far from one another',
    'Engineer Harlan Whitcombe and his wife, Rosalind, sold the mill.',
    'The baker Ole Lind and his wife, Ruth, bought it.',
  ],
];

describe('relatives who are called by their given names', () => {
  testCases('names', LOUD, QUIET);
});
