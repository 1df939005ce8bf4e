import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const LOUD: readonly Case[] = [
  [
    'a verb that gives the post',
    'Governor Ifeoma {{n.a=Okwuosa}} spoke.',
    'Ifeoma {{n.b=Okwudili}} has been governor for a year.',
  ],
  [
    'who leads',
    '"Cold," said Mariam {{n.a=Tchikovani}}, who leads the 48 rescuers.',
    'Mariam {{n.b=Tchikobava}}, the rescue leader, slept.',
  ],
  [
    'a post before a courtesy title',
    'The Commissioner for Trade, Ms Ifeoma {{n.a=Okwuosa}}, spoke.',
    'The Stapi Commissioner for Trade, Ifeoma {{n.b=Okwudili}}, spoke.',
  ],
  [
    'words for one post',
    'The proprietor, Zhao {{n.a=Dechang}}, fled.',
    'The owner of the quarry, Zhao {{n.b=Dechun}}, fled.',
  ],
  [
    'a captain by another word',
    "The ship's captain, Sigurd {{n.a=Ragnarsson}}, died.",
    'The skipper, Sigurd {{n.b=Runarsson}}, died.',
  ],
  [
    'a genitive',
    "Ngozi {{n.a=Okonjo-Adeyemi}}, the hospital's director, spoke.",
    'Ngozi {{n.b=Okonjo-Adeleke}}, director of the hospital, spoke.',
  ],
  ['the one driver', 'The driver, Jerzy {{n.a=Wolczewski}}, was freed.', 'Driver Jerzy {{n.b=Wolczyński}} was freed.'],
  ['the one mayor', 'Mayor {{n.a=Pedro}} Almendra spoke.', 'Mayor {{n.b=Paulo}} Almendra spoke.'],
  [
    'the one governor, of either sex',
    'The governor, {{n.a=Hendro}} Almendraz, spoke.',
    'The governor, {{n.b=Hendri}} Almendraz, spoke.',
  ],
  ['last vowels of rare surnames', 'Judge Ruth {{n.a=Wamboka}} sat.', 'Ruth {{n.b=Wamboki}}, who tries him, sat.'],
  [
    'a given name and a part in other words',
    'Boil it, says Dr {{n.a=Marco}} Bertoluzzani, the head of the outbreak team.',
    'Boil it, advises the physician who led the response, {{n.b=Mario}} Bertoluzzani.',
  ],
  [
    'the one of a rare surname, of a body of many',
    'Councillor {{n.a=Pedro}} Almendra spoke.',
    'Councillor {{n.b=Paulo}} Almendra spoke.',
  ],
  [
    'the one of a rare surname, of whom nothing is said',
    '{{n.a=Marco}} Bertoluzzani wept.',
    '{{n.b=Mario}} Bertoluzzani wept.',
  ],
];

const QUIET: readonly Case[] = [
  ['captains of usual names', 'Captain Ali Hassan scored.', 'Captain Ali Hussein scored.'],
  ['a former mayor', 'Mayor Pedro Almendra spoke.', 'Former mayor Paulo Almendra spoke.'],
  ['a former one', 'The former president, Kwabena Asante, spoke.', 'President Kwabena Asamoah spoke.'],
  ['a deputy', 'Deputy mayor Ifeoma Okwuosa came.', 'Mayor Ifeoma Okwudili came.'],
  ['two trades', 'The driver, Jerzy Wolczewski, was freed.', 'The guard, Jerzy Wolczyński, was freed.'],
  [
    'drivers of two things',
    'The driver of the bus, Jerzy Wolczewski, was freed.',
    'The driver of the lorry, Jerzy Wolczyński, was freed.',
  ],
  ['mayors of two towns', 'Mayor Anders Holmqvist of Stapi spoke.', 'Mayor Anders Holmgren of Ardal spoke.'],
  ['ministers of two things', 'Finance Minister Ifeoma Okwuosa spoke.', 'Health Minister Ifeoma Okwudili spoke.'],
  ['what many are', 'Ifeoma Okwuosa, a teacher, spoke.', 'Ifeoma Okwudili, a teacher, spoke.'],
  ['residents', 'Resident Anders Holmqvist spoke.', 'Resident Anders Holmgren spoke.'],
  ['a pet form', 'Mayor Bill Holmqvist spoke.', 'Mayor William Holmqvist spoke.'],
  [
    'whom somebody writes to',
    'In a letter to the mayor, Kwabena Asante asked for help.',
    'Mayor Kwabena Asamoah spoke.',
  ],
  ['a couple', 'Baker Mario Bertoluzzani wept.', 'Baker Maria Bertoluzzani wept.'],
  [
    'kin with one surname',
    'Marco Bertoluzzani, the head of the team, wept.',
    'Mario Bertoluzzani, his brother, led the prayer.',
  ],
  [
    'two with other trades',
    'Marco Bertoluzzani, a surgeon who led the team, wept.',
    'Mario Bertoluzzani, a teacher who led the choir, wept.',
  ],
  [
    'both in one article',
    'Marco Bertoluzzani, the head of the team, and Mario Bertoluzzani, its doctor, wept.',
    'Mario Bertoluzzani, who led the team, wept.',
  ],
];

describe('names that one post ties together', () => {
  testCases('names', LOUD, QUIET);
});
