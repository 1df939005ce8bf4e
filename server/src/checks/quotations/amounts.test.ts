import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const LOUD: readonly Case[] = [
  [
    'another month',
    `"Nobody has seen the bell of our chapel since {{q.a=Nov.}} 9 of that year," said Iveta Krupová.`,
    `"Nobody has seen the bell of our chapel since {{q.b=October}} 9 of that year," said Iveta Krupová.`,
  ],
  [
    'another sum behind the sign',
    `"The tunnel under the fjord has cost us {{q.a=€61m}} so far and will cost more," Sigrún Aasheim said.`,
    `"The tunnel under the fjord has cost us {{q.b=16 million euros}} so far and will cost more," Sigrún Aasheim said.`,
  ],
  [
    'another currency',
    `"We were promised 300 million {{q.a=rand}} for the pump station at Tlhabane," said Kagiso Moremi.`,
    `"We were promised 300 million {{q.b=dollars}} for the pump station at Tlhabane," said Kagiso Moremi.`,
  ],
  [
    'another unit',
    `"My neighbours dug a trench of 900 {{q.a=metres}} by hand to save the orchard," said Lusine Hakobyan.`,
    `"My neighbours dug a trench of 900 {{q.b=feet}} by hand to save the orchard," said Lusine Hakobyan.`,
  ],
  [
    'another thousand',
    `"There were {{q.a=12 000}} names on the petition that we carried to the palace," said Océane Lambrecht.`,
    `"There were {{q.b=21,000}} names on the petition that we carried to the palace," said Océane Lambrecht.`,
  ],
];

const QUIET: readonly Case[] = [
  [
    'a month in short',
    `"Nobody has seen the bell of our chapel since Nov. 9 of that year," said Iveta Krupová.`,
    `"Nobody has seen the bell of our chapel since November 9 of that year," said Iveta Krupová.`,
  ],
  [
    'a sign and a short scale for words',
    `"The tunnel under the fjord has cost us €61m so far and will cost more," Sigrún Aasheim said.`,
    `"The tunnel under the fjord has cost us 61 million euros so far and will cost more," Sigrún Aasheim said.`,
  ],
  [
    'a sign stuck to the number, the scale to that',
    `"The bid for our goalkeeper was £4million and not a penny above it," said Delroy Ashworth.`,
    `"The bid for our goalkeeper was four million pounds and not a penny above it," said Delroy Ashworth.`,
  ],
  [
    'whose dollars',
    `"For the dredger the port has paid US$7.5 billion in nine years," said Farah Qureshi.`,
    `"For the dredger the port has paid 7.5bn dollars in nine years," said Farah Qureshi.`,
  ],
  [
    'a unit in letters',
    `"We walked 40km through the reeds before anybody gave us water," said Achol Deng.`,
    `"We walked forty kilometres through the reeds before anybody gave us water," said Achol Deng.`,
  ],
  [
    'a share in two words',
    `"At least 70 per cent of the hives in this valley are empty," said Matteo Zanolini.`,
    `"At least 70% of the hives in this valley are empty," said Matteo Zanolini.`,
  ],
  [
    'a thousand set apart by a space, and told in a word',
    `"There were 12 000 names on the petition that we carried to the palace," said Océane Lambrecht.`,
    `"There were 12 thousand names on the petition that we carried to the palace," said Océane Lambrecht.`,
  ],
];

describe('amounts in quotations', () => testCases('quotations', LOUD, QUIET));
