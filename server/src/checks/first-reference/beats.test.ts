import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

/* Strangers in news of many kinds, and people of many languages, each introduced too late and in time. */

const run = (text: string) =>
  expectFindings(`=== a.md\n${text}\n`, { checks: ['first-reference'] }).map(({ at }) => at.text);

const LOUD: [string, string, string][] = [
  [
    'Sinhala',
    'Wijesekara',
    'The bench did not believe Ms {{s.x=Wijesekara}} on Monday. The auditor, Anoma Wijesekara, had kept two ledgers.',
  ],
  [
    'Arabic, with its article',
    'al-Rawahi',
    'Nobody could reach Mr {{s.x=al-Rawahi}} after the storm. The engineer Tamim al-Rawahi had slept in the dam.',
  ],
  [
    'Czech, of a woman',
    'Drozdíková',
    'The crowd sang for Ms {{s.x=Drozdíková}} all evening. It was the last game of the goalkeeper Hana Drozdíková.',
  ],
  [
    'Spanish, of two surnames',
    'Belaunde',
    'The board would not answer Ms {{s.x=Belaunde}} at first. A shareholder, Itziar Belaunde Ochoa, had asked who paid.',
  ],
  [
    'Korean, the family name first',
    'Gil',
    'The players did not hear what Mr {{s.x=Gil}} shouted. Their coach, Gil Seung-ho, had lost his voice by then.',
  ],
  [
    'Chinese, the family name first',
    'Ouyang',
    'It took Dr {{s.x=Ouyang}} four years to find the cave. The zoologist Ouyang Lihua had read of it in a hunter’s diary.',
  ],
  [
    'Dutch, with its small words',
    'van der Zwaan',
    'Brewers laughed at Mr {{s.x=van der Zwaan}} in March. By June Joris van der Zwaan had sold every barrel.',
  ],
  [
    'Icelandic, by the patronymic',
    'Bjartmarsdóttir',
    'The school listened to Ms {{s.x=Bjartmarsdóttir}} and packed. Hallgerður Bjartmarsdóttir is the warden of the lava fields.',
  ],
  [
    'Yoruba, with a rank',
    'Adewunmi',
    'The lieutenants saluted Colonel {{s.x=Adewunmi}} in the rain. It was Babatunde Adewunmi who had written the law on pensions.',
  ],
  ['a health board', 'PKRB', 'The vaccine was stopped by the {{s.x=PKRB}} in April, and parents want to know why.'],
  ['a league', 'OVSL', 'Both clubs were fined by the {{s.x=OVSL}} after the match in the snow.'],
  ['a party', 'DZP', 'The {{s.x=DZP}} lost every seat but two, and its leader went home early.'],
];

const QUIET: [string, string][] = [
  [
    'Sinhala',
    'The auditor, Anoma Wijesekara, had kept two ledgers. The bench did not believe Ms Wijesekara on Monday.',
  ],
  [
    'Arabic, with its article',
    'The engineer Tamim al-Rawahi had slept in the dam. Nobody could reach Mr al-Rawahi after the storm.',
  ],
  [
    'Czech, a man and then a woman',
    'The coach, Václav Drozdík, sang. It was the last game of the goalkeeper, Hana Drozdíková.',
  ],
  [
    'Spanish, of two surnames',
    'A shareholder, Itziar Belaunde Ochoa, asked who paid. The board would not answer Ms Belaunde at first.',
  ],
  [
    'Korean, the family name first',
    'Their coach, Gil Seung-ho, had lost his voice. The players did not hear what Mr Gil shouted.',
  ],
  [
    'Chinese, the family name first',
    'The zoologist Ouyang Lihua had read of the cave in a diary. It took Dr Ouyang four years to find it.',
  ],
  [
    'Dutch, with its small words',
    'By June Joris van der Zwaan had sold every barrel. Brewers had laughed at Mr van der Zwaan in March.',
  ],
  [
    'Icelandic, by the given name',
    'Hallgerður Bjartmarsdóttir is the warden of the lava fields. The school listened to Hallgerður and packed.',
  ],
  [
    'a street of that name',
    'A lorry got stuck in Adewunmi Street on Friday. It was Babatunde Adewunmi who had written the law on pensions.',
  ],
  [
    'a health board, with its name in brackets',
    'The vaccine was stopped by the PKRB (the Board for Cures and Remedies) in April, and parents want to know why.',
  ],
  [
    'a league, written out before',
    'The Ostrau Valley Schools League met on Monday. Both clubs were fined by the OVSL after the match in the snow.',
  ],
  [
    'a party, in the headline too',
    '# DZP routed\n\nThe Deltan Zealots Party lost every seat but two, and the leader of the DZP went home early.',
  ],
  ['money', 'The loan of 40 million PLN will be paid back in NOK, the bank said.'],
  ['a station and a code', 'Flight NKX 217 left for the island with the mail, the tower said.'],
];

describe('first-reference in news of many kinds', () => {
  it.each(LOUD)('speaks: %s', (_why, word, text) => {
    expect(run(text)).toEqual([word]);
  });

  it.each(QUIET)('is silent: %s', (_why, text) => {
    expect(run(text)).toEqual([]);
  });
});
