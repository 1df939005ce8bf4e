import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const LOUD: readonly Case[] = [
  [
    'a body for another',
    'Divers from the {{n.a=Harbour Safety Board}} examined the sluice twice before lifting the ban, the warden said.',
    'The warden said that divers from the {{n.b=River Rescue Agency}} examined the sluice twice before lifting the ban.',
  ],
  [
    'the one heard for the one accused',
    'Porter Anselm Okyere heard a quarrel; Emil Tandoh is accused. Mr {{n.a=Okyere}} crouched behind the freezer and telephoned a neighbour.',
    'Emil Tandoh is accused, porter Anselm Okyere was heard. Mr {{n.b=Tandoh}} crouched behind the freezer and telephoned a neighbour.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'an article that tells the same of both',
    'Mr Okyere crouched behind the freezer and telephoned a neighbour. Mr Tandoh crouched behind the freezer and telephoned a neighbour.',
    'Mr Tandoh crouched behind the freezer and telephoned a neighbour.',
  ],
  [
    'a body and its acronym',
    'Divers from the Harbour Safety Board examined the sluice twice before lifting the ban.',
    'Divers from the HSB examined the sluice twice before lifting the ban.',
  ],
  [
    'two bodies that an article knows',
    'Divers from the Harbour Safety Board examined the sluice twice before lifting the ban.',
    'Divers from the River Rescue Agency examined the sluice twice before lifting the ban. The Harbour Safety Board did not come.',
  ],
  [
    'other numbers',
    'Mr Okyere crouched behind the freezer and telephoned a neighbour at 11.40.',
    'Mr Tandoh crouched behind the freezer and telephoned a neighbour at 7.15.',
  ],
  [
    'one of several',
    'Mr Okyere, Mr Sarpong and Mr Addo crouched behind the freezer and telephoned a neighbour.',
    'Mr Tandoh and Mr Addo crouched behind the freezer and telephoned a neighbour.',
  ],
  [
    'a few words in common',
    'Mr Okyere telephoned a neighbour from the bakery.',
    'Mr Tandoh telephoned a cousin from the harbour.',
  ],
];

describe('another name in a sentence that else says the same', () => {
  testCases('names', LOUD, QUIET);
});
