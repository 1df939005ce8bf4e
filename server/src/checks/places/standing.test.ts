import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const LOUD: readonly Case[] = [
  [
    'a hospital',
    'The boy was treated at Kreuzmatt Hospital in {{p.a=Antwerp}}.',
    'The Kreuzmatt hospital in {{p.b=Lyon}} took him in.',
  ],
  [
    'a centre',
    'The boy was treated at Kreuzmatt Medical Center, in {{p.a=Antwerp}}.',
    'The Kreuzmatt medical centre in {{p.b=Lyon}} took him in.',
  ],
  [
    'a prison by its common noun',
    'He sat in the Oberlunden high-security prison in {{p.a=Antwerp}}.',
    'He had left Oberlunden prison in the port city of {{p.b=Marseille}}.',
  ],
  ['of a town', 'Amadou Diallo, 34, of {{p.a=Antwerp}}, saw it.', 'Amadou Diallo, 34, from {{p.b=Lyon}}, saw it.'],
];

const QUIET: readonly Case[] = [
  ['two hospitals', 'He died at Kreuzmatt Hospital in Antwerp.', 'She died at Oberlunden Hospital in Lyon.'],
  [
    'a hospital and a prison',
    'He was in the Kreuzmatt Medical Center in Antwerp.',
    'He was in the Kreuzmatt Detention Center in Lyon.',
  ],
  ['a town and its country', 'He died at Kreuzmatt Hospital in Antwerp.', 'He died at Kreuzmatt Hospital in Belgium.'],
  ['a chain', 'It opened a Marlow store in Antwerp.', 'The Marlow store in Lyon is older.'],
  [
    'who names both',
    'He left Kreuzmatt Hospital in Antwerp and lived in Lyon.',
    'He was in Kreuzmatt Hospital in Lyon.',
  ],
  [
    'villages of no map',
    'He died at Kreuzmatt Hospital in Unterlunden.',
    'Kreuzmatt Hospital in Niederlunden was shut.',
  ],
  ['two persons', 'Amadou Diallo, 34, of Antwerp, saw it.', 'Moussa Traoré, 34, of Lyon, saw it.'],
];

describe('where houses stand, and who is of which town', () => {
  testCases('places', LOUD, QUIET);
});
