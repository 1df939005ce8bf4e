import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const LOUD: readonly Case[] = [
  [
    'a street that is an avenue',
    'Police found the stolen barge engine in a house on Vilhaugen {{n.a=Street}}.',
    'The stolen barge engine lay in a house on Vilhaugen {{n.b=Avenue}}, police said.',
  ],
  [
    'a firm in the plural',
    'The quarry is owned by Vilhaugen {{n.a=Semiconductor}}, which makes chips.',
    'Vilhaugen {{n.b=Semiconductors}} owns the quarry.',
  ],
  [
    'one word of a body that begins like it',
    'The quarry vote was lost by the New {{n.a=Unity}} Alliance, whose leader is Ilse Brandt of the opposition.',
    'The New {{n.b=Union}} Alliance lost the quarry vote, said opposition leader Ilse Brandt.',
  ],
  [
    'a house with and without the word for what it is',
    'The girl is in Bhakti {{n.a=Husada}} hospital.',
    'The girl was brought to Bhakti {{n.b=Husodo}} Hospital.',
  ],
  [
    'a medal for one deed',
    'Last year Deputy Ilse Brandt won the Medal of {{n.a=Valor}} for pulling a child from the burning quarry mill.',
    'Brandt, who pulled the child from the burning mill of the quarry last year, was given a Medal of {{n.b=Honor}}.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'two streets of one article',
    'The stolen barge engine lay at the corner of Vilhaugen Street and Vilhaugen Avenue, police said.',
    'The stolen barge engine lay on Vilhaugen Avenue, police said.',
  ],
  [
    'numbered streets',
    'Police found the stolen barge engine in a house on 67th Street.',
    'The stolen barge engine lay in a house on 67th Avenue, police said.',
  ],
  [
    'nothing that both streets are spoken of with',
    'Police found the stolen barge engine in a house on Vilhaugen Street.',
    'A bakery opened on Vilhaugen Avenue.',
  ],
  ['products of a firm', 'He sells Vilhaugen engines.', 'A Vilhaugen engine burst.'],
  [
    'ministries that begin alike',
    'The Department of Commerce let the quarry vote go, said opposition leader Ilse Brandt.',
    'The Department of Communications let the quarry vote go, said Ilse Brandt, the opposition leader.',
  ],
  [
    'a person and a hall by his name',
    'Ana Husada came to the hospital.',
    'The girl was brought to Ana Husodo Hospital.',
  ],
  [
    'two medals for two deeds',
    'Deputy Ilse Brandt won the Medal of Valor for pulling a child from the burning quarry mill.',
    'Brandt was given a Medal of Honor in the war.',
  ],
];

describe('things of which one word is another', () => {
  testCases('names', LOUD, QUIET);
});
