import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';
import { pair } from '../../../test/pair.ts';

/* Two numbers of which the one is many times the other are seldom of one thing. */

const raid = (wire: string, post: string) =>
  pair(
    [
      'Rebels driven out of Dormala',
      `Soldiers raided the rebel camp at Dormala. The rebels fled into the hills. ${wire}`,
    ],
    ['Army takes hills', `The army has taken the hills round Dormala from the rebels. It sent helicopters. ${post}`],
  );

const LOUD: Case[] = [
  ['a third more', 'In all {{n.a=24}} rebels were killed.', 'The army said that {{n.b=32}} rebels were killed.'],
];

const QUIET: Case[] = [
  ['ten times as many', 'In all 3 rebels were killed.', 'The army said that 32 rebels were killed.'],
];

describe('figures that are many times each other', () => testCases('figures', LOUD, QUIET, raid));
