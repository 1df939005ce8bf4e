import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const LOST =
  'The ferry Vesna capsized off the cape of Mornar on Sunday and 31 people drowned, the harbour master said.';

const LOUD: readonly Case[] = [
  [
    'on the way, and left',
    `${LOST} The Vesna was on the way {{r.a=from Zadar to Ancona}} when a wave hit her.`,
    `${LOST} The owners said that the Vesna had left {{r.b=Ancona and was making for Zadar}} when a wave hit her.`,
  ],
  [
    'a country in between',
    `${LOST} The Vesna, sailing from {{r.a=Zadar in Croatia to Ancona}}, had 90 aboard.`,
    `${LOST} The Vesna set off from {{r.b=Ancona, bound for Zadar}}, with 90 aboard.`,
  ],
  [
    'a noun for the voyage',
    `${LOST} It was the Vesna's first voyage from {{r.a=Zadar to Ancona}} this year.`,
    `${LOST} The Vesna was on a crossing from {{r.b=Ancona to Zadar}}.`,
  ],
];

const QUIET: readonly Case[] = [
  [
    'the same way in other words',
    `${LOST} The Vesna was on the way from Zadar to Ancona when a wave hit her.`,
    `${LOST} The Vesna had left Zadar and was making for Ancona.`,
  ],
  [
    'the way back',
    `${LOST} The Vesna was on the way from Zadar to Ancona when a wave hit her.`,
    `${LOST} Passengers had booked the trip back from Ancona to Zadar for Friday.`,
  ],
  [
    'a road, which goes both ways',
    `${LOST} The Vesna was on the way from Zadar to Ancona when a wave hit her.`,
    `${LOST} The mourners took the coast road that runs from Ancona to Zadar.`,
  ],
  [
    'there, and on from there',
    `${LOST} The Vesna was on the way from Zadar to Ancona when a wave hit her.`,
    `${LOST} The Vesna sailed from Zadar to Ancona on Friday and was on the way from Ancona to Zadar.`,
  ],
  [
    'there, and back from where the news is',
    'The mayor met the quarrymen in Kolbeinsvík. She had been on a flight from Zadar to Kolbeinsvík when they called.',
    'The mayor left Kolbeinsvík for Zadar on Tuesday.',
  ],
  [
    'no voyage',
    `${LOST} The Vesna was on the way from Zadar to Ancona when a wave hit her.`,
    `${LOST} Letters from Ancona to Zadar were aboard.`,
  ],
];

describe('routes', () => testCases('places', LOUD, QUIET));
