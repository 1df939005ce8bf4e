import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

/** Two articles of one strike, that name the same people and places. */
const strike = (wire: string, post: string) => `=== wire.md
Dockers in Skarvik walked out on Tuesday, mayor Ingrid Tveit said.

${wire}

"They will be back," said Ingrid Tveit of Skarvik.
=== post.md
Skarvik has no dockers: they walked out on Tuesday.

${post}

The town of Skarvik waits for what Ingrid Tveit will do.
`;

const LOUD: readonly Case[] = [
  [
    'a ban, by two verbs',
    'Lorries have been under a night curfew in the harbour since {{s.a=March}}, which nobody likes.',
    'The night curfew for lorries in the harbour has been in force since {{s.b=May}}.',
  ],
  [
    'an office, by its name and by what is done in it',
    'Ingrid Tveit has led the town since {{s.a=1998}}.',
    'It is for Ingrid Tveit, who has cut every ribbon in this town since {{s.b=2002}}, to find a way out.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'a night and the day behind it',
    'Lorries have been under a curfew in the harbour since Sunday night, which nobody likes.',
    'Lorries have been under a curfew in the harbour since Monday.',
  ],

  [
    'two states',
    'Lorries have been under a night curfew in the harbour since March.',
    'The herring quota has been in force since May.',
  ],
  [
    'an article that knows of both months',
    'Lorries have been under a night curfew in the harbour since March, and in May it was extended to vans.',
    'The night curfew for lorries in the harbour has been in force since May.',
  ],
  [
    'the first of its kind since then',
    'It has been the longest night curfew for lorries in the harbour since March.',
    'The night curfew for lorries in the harbour has been in force since May.',
  ],
  [
    'two who hold an office',
    'Ingrid Tveit has led the town council of Skarvik since 1998.',
    'Bishop Arne Lund has led the town council of Skarvik since 2002.',
  ],
];

describe('since when something holds', () => testCases('dates', LOUD, QUIET, strike));
