import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

/* Numbers told in passing, and counts that have gone on. */

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

const two = (a: string, b: string, [first, second] = ['2024-09-03', '2024-09-04']) => `=== one.md
---
title: Storm drives families from Kvernbukt
date: ${first}
---
A storm drove families from their homes in Kvernbukt on Monday, said Mayor Sunniva Aalrust.

${a}
=== two.md
---
title: Kvernbukt after the storm
date: ${second}
---
A storm drove families from their homes in Kvernbukt on Monday, said Mayor Sunniva Aalrust.

${b}
`;

describe('a number told in passing', () => {
  it.each([
    ['Soldiers handed out {{n.a=400}} tarpaulins.', 'Soldiers handed out {{n.b=650}} tarpaulins.'],
    ['{{n.a=Eleven}} people survived on the roof.', '{{n.b=Nine}} people survived on the roof.'],
    ['Some {{n.a=45}} firefighters helped in the storm.', 'Some {{n.b=70}} firefighters helped in the storm.'],
    ['The town has bought {{n.a=30}} amphibious trucks.', 'The town has bought {{n.b=52}} amphibious trucks.'],
    ['Volunteers pulled {{n.a=55}} people from the water.', 'Boatmen pulled {{n.b=38}} people from the water.'],
    [
      'The company said {{n.a=41}} ferries had been cancelled.',
      'The company said {{n.b=60}} ferries had been cancelled.',
    ],
    ['The storm threw {{n.a=nine}} caravans into the fjord.', 'It threw {{n.b=six}} caravans into the fjord.'],
    ['The storm killed {{n.a=three}} people in Kvernbukt.', 'In Kvernbukt all agree: {{n.b=five}} people were killed.'],
  ])('is none where nothing says so: %s', (a, b) => {
    run(two(a, b));
  });

  it.each([
    ['Soldiers handed out 400 tarpaulins.', 'The mayor has asked the province for 650 tarpaulins.'],
    ['Soldiers handed out 400 tarpaulins.', 'The town is seeking 650 tarpaulins.'],
    ['Eleven people survived on the roof.', 'One survivor, the baker Odd Fjellheim, told of the night.'],
    ['Some 45 firefighters helped in the storm.', 'A correspondent in the storm counted 20 firefighters.'],
    ['The storm has made 60 people redundant at the cannery.', 'Nobody will be made redundant before Easter.'],
    ['The town has bought 30 amphibious trucks.', 'The town has bought 8x8 trucks.'],
    [
      'The town has bought 30 amphibious trucks.',
      'It bought in three lots: 12 pumps, nine boats and four amphibious trucks.',
    ],
    [
      'Volunteers pulled 55 people from the water.',
      '"I pulled six people from the water before my arms gave out," said the smith Eivind Tangen.',
    ],
    [
      'Volunteers pulled 55 people from the water.',
      '"I have rescued nine people, and two of those were dying," said the smith Eivind Tangen.',
    ],
    ['The company said 41 ferries had been cancelled.', 'More than 60 ferries were cancelled or delayed.'],
    ['Nine people were killed in the storm.', 'In the storm 15 people were killed or hurt.'],
    ['The storm threw nine caravans into the fjord.', 'It threw the first six caravans into the fjord by dawn.'],
    ['The rowing club lost four boats.', 'Its crew had beaten the holders by two boats in June.'],
    [
      'The storm killed three people in Kvernbukt.',
      'In 1987 the harbour had known a worse night: 11 people were killed.',
    ],
    ['Two people were killed on the islands in the storm.', 'No deaths are known here, said a nurse in the storm.'],
  ])('is no total: %s %s', (a, b) => {
    run(two(a, b));
  });
});

describe('a count of what goes on', () => {
  const days = (last: string): [string, string] => ['2024-09-03', last];
  const flood = (n: string) => `The floods have killed ${n} people in Kvernbukt.`;

  it('is said to be overtaken within the days of the news', () => {
    run(two(flood('{{n.a=six}}'), flood('{{n.b=19}}'), days('2024-09-05')));
  });

  it('was right in its time where the later article is of another week', () => {
    run(two(flood('six'), flood('19'), days('2024-09-13')));
  });

  it('does not fall', () => {
    run(two(flood('{{n.a=19}}'), flood('{{n.b=six}}'), days('2024-09-13')));
  });
});
