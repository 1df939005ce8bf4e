import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const LOUD: readonly Case[] = [
  [
    'a title with another word that begins like it',
    'Baker Ilse Brandt has won the Stapi medal for "The {{n.a=Copper Candle}}", a novel about a quarry.',
    'The Stapi medal went to Ilse Brandt for her novel "{{n.b=Copper Cradle}}".',
  ],
  [
    'a title with a letter more',
    'The choir sang "{{n.a=Copper Lantern}}" by Ilse Brandt at the quarry on Sunday.',
    'On Sunday the choir sang Ilse Brandt\'s "{{n.b=Copper Lanterns}}" at the quarry.',
  ],
  [
    'a tanker with another letter',
    'The {{n.a=Elna Tessamar}}, under the flag of Malta, lay off the quarry with a broken shaft.',
    'Gravel was to be loaded on the tanker {{n.b=Elba Tessamar}}, which lies off the quarry.',
  ],
  [
    'a trawler that one article only calls by its name',
    'Two of the crew left the {{n.a=Solvar Tessamar}} by rope.',
    'The crew of the trawler {{n.b=Solver Tessamar}} came ashore by rope.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'two titles of one article',
    'Ilse Brandt, who wrote "Copper Candle", has won the Stapi medal for her novel "Copper Cradle".',
    'Ilse Brandt has won the Stapi medal for her novel "Copper Cradle".',
  ],
  [
    'titles that share a word and have nothing else to do with each other',
    'The children read "Copper Candle" while they waited for the vote.',
    'A cinema in Oslo shows "Copper Cradle".',
  ],
  [
    'titles of which a word is quite another',
    'Ilse Brandt has won the Stapi medal for "Copper Candle", a novel about a quarry.',
    'The Stapi medal for a novel goes to Ilse Brandt for "Copper Mornings", which is about a quarry.',
  ],
  [
    'two sister ships that one article names',
    'The tanker Elna Tessamar lay beside the tanker Elba Tessamar.',
    'The tanker Elba Tessamar lay off the quarry.',
  ],
];

describe('titles and ships', () => testCases('names', LOUD, QUIET));
