import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';
import { pair } from '../../../test/pair.ts';

/* Those of one people among all to whom something happened. */

const crash = (wire: string, post: string) =>
  pair(['Plane crash at Vranov airport', wire], ['Vranov airport plane crash', post]);

const LOUD: Case[] = [
  [
    'the dead of one people, and what they are citizens of',
    'The plane crash at Vranov airport on Monday killed {{n.a=three}} Kenyans and two Danes.',
    'The plane crash at Vranov airport on Monday killed {{n.b=five}} Kenyan nationals and two Danes.',
  ],
  [
    'those aboard of a people of two words',
    'There were {{n.a=31}} Sri Lankans on board the plane that crashed at Vranov airport on Monday.',
    'There were {{n.b=13}} Sri Lankan citizens on board the plane that crashed at Vranov airport on Monday.',
  ],
];

const QUIET: Case[] = [
  [
    'one people among all',
    'The plane that crashed at Vranov airport on Monday had 69 people on board.',
    'There were 31 Kenyan nationals on board the plane that crashed at Vranov airport on Monday.',
  ],
  [
    'two peoples',
    'The plane crash at Vranov airport on Monday killed three Kenyans.',
    'The plane crash at Vranov airport on Monday killed two Danes.',
  ],
  [
    'one word for a people and another',
    'The plane crash at Vranov airport on Monday killed three Argentinians.',
    'The plane crash at Vranov airport on Monday killed three Argentine citizens.',
  ],
];

/** Whom their last word alone does not tell apart. */
const ALIKE: Case[] = [
  [
    'two peoples whose names end alike',
    'The plane crash at Vranov airport on Monday killed three North Koreans.',
    'The plane crash at Vranov airport on Monday killed five South Koreans.',
  ],
];

describe('figures of one people', () => testCases('figures', LOUD, [...QUIET, ...ALIKE], crash));

describe('statements of one people', () => testCases('statements', [], QUIET, crash));
