import { expect, it } from 'vitest';
import { readArticle } from '../../reading/read.ts';
import { parseArticle } from '../../text/parse.ts';
import { statementFacts } from './facts.ts';
import { mayBeOne, standingOf } from './standing.ts';

/** How the last value of a sentence is told. */
function standing(text: string) {
  const reading = readArticle(parseArticle('a.txt', `Quarry news.\n\n${text}\n`));
  const slot = statementFacts(reading).slots.at(-1)!;
  return standingOf(reading.article.blocks[slot.block]!.sentences[slot.sentence]!.tokens, slot);
}

it.each([
  ['a plan, a deed', 'The barge will be launched on 4 April.', 'The barge was launched on 9 April.', false],
  ['two plans', 'The barge is to be launched on 4 April.', 'Its launch is planned for 9 April.', true],
  ['two deeds', 'They launched the barge on 4 April.', 'The barge was launched on 9 April.', true],
  ['what is still to count', 'They counted 3,200 sacks.', 'About 2,700 sacks will be counted last.', false],
  ['a first stage', 'They must move 4,300 sheep.', 'In a first phase they must move 1,200 sheep.', false],
  ['one stage', 'In the first phase 4,300 sheep go.', 'The first phase takes 1,200 sheep.', true],
  ['a count that goes on', 'Some 2,600 diggers asked for it.', 'So far 3,900 diggers asked for it.', false],
  ['what was ordered', 'The council ordered 12 days of silence.', 'The town will keep silent for 19 days.', true],
  ['what was planned', 'They kept silent for 12 days.', 'The town will keep silent for 19 days.', false],
  ['what goes on', 'They have been digging for 12 days.', 'They dug for 19 days.', false],
  [
    'what goes on, the verb far off',
    'They have been digging in the old basalt pit below the church for 12 days.',
    'They dug for 19 days.',
    false,
  ],
  ['two ends', 'They dug until about 4 p.m. on the pit.', 'They had heard of the digging by 3 p.m. at Orra.', false],
  ['one end', 'They dug on until 4 p.m. at the pit.', 'The digging went on till 3 p.m. at the pit.', true],
  ['an end and an hour', 'They dug until 4 p.m. at the pit.', 'The digging was over at 3 p.m. at the pit.', true],
  [
    'an hour by which',
    'They began to dig at the pit at about 11 a.m.',
    'It rained. By then, a little after 3 p.m., they had dug for sacks.',
    false,
  ],
  ['a part', 'They sold 40 cranes.', 'They sold cranes, including 12 to Orra.', false],
  ['some of them', 'They sold 40 cranes.', 'Some of the 12 cranes were sold.', false],
  ['all of them', 'Frost stopped three cranes.', 'Frost stopped two of its five cranes.', false],
  ['two sorts', 'It made a net profit of $19 million.', 'Operating profit came to $31 million.', false],
  ['one sort told', 'It made a net profit of $19 million.', 'Its profit came to $31 million.', true],
  ['what is left', 'They dug for 12 minutes.', 'They dug it out with 19 minutes to go.', false],
  ['two that are left', 'They stopped with 12 minutes left.', 'They stopped with 19 minutes to spare.', true],
  ['two places', 'The barge reached Bergen on 4 April.', 'The barge reached Rotterdam on 9 April.', false],
  ['one place', 'The barge reached Bergen on 4 April.', 'She came to Bergen on 9 April.', true],
])('tells %s apart as expected', (_, a, b, one) => {
  expect(mayBeOne(standing(a), standing(b))).toBe(one);
});

it.each([
  ['late on 4 April', true],
  ['in the early hours of 5 April', true],
  ['on 4 April', false],
])('knows a night: %s', (when, night) => {
  expect(standing(`The crane fell ${when}.`).night).toBe(night);
});
