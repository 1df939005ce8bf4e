import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

/* Quotations with a mark missing, and the same with both, of many kinds of news. */

const run = (text: string) => expectFindings(`=== a.md\n${text}\n`, { checks: ['attribution'] });

const LOUD: [string, string][] = [
  [
    'a trial',
    '{{q.x=“I never signed that}} ledger, Ranjith Wickramatunga told the court.\n\nThe trial goes on in May.',
  ],
  [
    'a coach',
    'After the game Gil Seung-ho was short: {{q.x="We did not play}} at all in the second half.\n\nThe next game is on Sunday.',
  ],
  [
    'a minister',
    'Sheikh Tamim al-Rawahi said the dam would hold. {{q.x="It has been full}} twice since March, and nothing moved.\n\nEngineers are less sure.',
  ],
  [
    'part of a sentence',
    'Profits were {{q.x=“better than we had}} any right to expect, the treasurer, Jadwiga Kosmowska, said.\n\nThe shares rose.',
  ],
  [
    'before a list',
    'Itziar Belaunde Ochoa asked for {{q.x="three plain answers from}} the board:\n\n- Who knew\n- Who paid\n- Who left',
  ],
  [
    'the second of two in a paragraph',
    '"The lava is slow," said Hallgerður Bjartmarsdóttir. {{q.x="We have time to}} carry the books out of the school.\n\nThe school is empty now.',
  ],
  [
    'a quotation that begins the text',
    '{{q.x=“There was no warning,}} and then the whole shelf came down on us.\n\nWarehouse workers in Foshun told of the night on Tuesday.',
  ],
  [
    'closed by a paragraph of the reporter',
    'Oleh Prystupa recalled: {{q.x=„The bus never came}} back from the depot.\n\nThat was in the winter of the strike.',
  ],
  [
    'never opened, at the head of a paragraph',
    'The bridge is safe {{q.x=to cross on foot,"}} said the engineer, Consuelo Ibarrola Matute.\n\nCars must wait.',
  ],
  [
    'never opened, curly',
    'Farmers fear for the harvest.\n\nThe locusts ate the {{q.x=rice, the beans and the fence,”}} said Meenakshi Thangarajah.\n\nThe spraying has begun.',
  ],
  [
    'never opened, after the one who speaks',
    'The curator, Fang Zhiqiang, said: We shall not lend {{q.x=the bronze bell to anybody again."}}\n\nIt came back cracked.',
  ],
  [
    'a speech of three paragraphs, the last of them open',
    'Amadou Sissaye told the farmers: "We dug the well.\n\n"We paid for the pump.\n\n{{q.x="We shall not pay}} for the water.\n\nThe ministry has not replied.',
  ],
];

const QUIET: [string, string][] = [
  ['a trial', '“I never signed that ledger,” Ranjith Wickramatunga told the court.\n\nThe trial goes on in May.'],
  [
    'a coach, over two paragraphs',
    'After the game Gil Seung-ho was short: "We did not play at all in the second half.\n\n"The next game is on Sunday."',
  ],
  [
    'a minister',
    'Sheikh Tamim al-Rawahi said the dam would hold. "It has been full twice since March, and nothing moved."\n\nEngineers are less sure.',
  ],
  [
    'part of a sentence',
    'Profits were “better than we had any right to expect”, the treasurer, Jadwiga Kosmowska, said.\n\nThe shares rose.',
  ],
  [
    'before a list',
    'Itziar Belaunde Ochoa asked for "three plain answers" from the board:\n\n- Who knew\n- Who paid\n- Who left',
  ],
  [
    'two in a paragraph',
    '"The lava is slow," said Hallgerður Bjartmarsdóttir. "We have time," she said, "to carry the books out of the school."',
  ],
  [
    'a quotation with a quotation in it',
    '“He shouted ‘run’, and then the whole shelf came down on us.”\n\nWarehouse workers in Foshun told of the night on Tuesday.',
  ],
  ['other marks', 'Oleh Prystupa recalled: „The bus never came back from the depot.”\n\nThat was in the winter.'],
  [
    'opened at the head of a paragraph',
    '"The bridge is safe to cross on foot," said the engineer, Consuelo Ibarrola Matute.\n\nCars must wait.',
  ],
  [
    'feet and inches',
    'The locust net, 12\'6" by 9\'4", hung above the rice, said Meenakshi Thangarajah.\n\nThe spraying has begun.',
  ],
  ['a title of a work', 'The curator, Fang Zhiqiang, lends "Bell at Dusk" and "The Ferry of Reeds" to nobody.'],
  [
    'a speech of three paragraphs, closed at the end',
    'Amadou Sissaye told the farmers: "We dug the well.\n\n"We paid for the pump.\n\n"We shall not pay for the water."\n\nThe ministry has not replied.',
  ],
  [
    'a quotation of several paragraphs with a heading in it',
    'Amadou Sissaye told the farmers: "We dug the well.\n\n## The pump\n\n"We paid for the pump."',
  ],
  ['minutes and seconds of arc', 'The wreck lies at 54°12\'30" N, 6°40\'05" E, the hydrographers said.'],
];

describe('attribution in news of many kinds', () => {
  it.each(LOUD)('speaks: %s', (_why, text) => {
    expect(run(text)).toHaveLength(1);
  });

  it.each(QUIET)('is silent: %s', (_why, text) => {
    expect(run(text)).toEqual([]);
  });
});
