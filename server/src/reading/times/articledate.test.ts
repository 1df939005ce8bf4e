import { expect, it } from 'vitest';
import { say } from '../../../test/moments.ts';
import { parseArticle } from '../../text/parse.ts';
import { isoOf } from './calendar.ts';
import { readTimes } from './moments.ts';

// An article, the day it is from, its moments, and the dates by which it tells its own day.
const ORIGINS: [string, string | undefined, string[], string[]][] = [
  [
    'BISHKEK, Sept 17 (Steppe Press) — A strong quake struck on Tuesday. It was felt yesterday.',
    undefined,
    ['Tuesday = ? day, Tuesday', 'yesterday = ? day'],
    ['Sept 17'],
  ],
  [
    '# Quake near Naryn\n\nBISHKEK, Sept 17 (Steppe Press) — A strong quake struck at noon.',
    undefined,
    [],
    ['Sept 17'],
  ],
  ['Quake near Naryn\nBISHKEK, Sept 17 (Steppe Press) — A strong quake struck at noon.', undefined, [], ['Sept 17']],
  [
    '14/11/2024 - The minister resigned on Tuesday.',
    '2024-11-14',
    ['Tuesday = 2024-11-12 day, Tuesday'],
    ['14/11/2024'],
  ],
  [
    '14/11/2024\n\nThe minister resigned on Tuesday.',
    '2024-11-14',
    ['Tuesday = 2024-11-12 day, Tuesday'],
    ['14/11/2024'],
  ],
  [
    'November 14, 2024 — The minister resigned on Tuesday.',
    '2024-11-14',
    ['Tuesday = 2024-11-12 day, Tuesday'],
    ['November 14, 2024'],
  ],
  [
    '# The minister resigns\n\nPublished 14 November 2024\n\nThe minister resigned on Tuesday.',
    '2024-11-14',
    ['Tuesday = 2024-11-12 day, Tuesday'],
    ['14 November 2024'],
  ],
  [
    'OSLO, Nov. 14, 2024 (AP) — The minister resigned on Tuesday.',
    '2024-11-14',
    ['Tuesday = 2024-11-12 day, Tuesday'],
    ['Nov. 14, 2024'],
  ],
  [
    'Quarry and Stone Bulletin, 14 November 2024\n\nThe minister resigned on Tuesday.',
    '2024-11-14',
    ['Tuesday = 2024-11-12 day, Tuesday'],
    ['14 November 2024'],
  ],
  [
    'MINISTRY: minister resigns over a quarry\nOslo, 14 November 2024\n\nThe minister resigned on Tuesday.',
    '2024-11-14',
    ['Tuesday = 2024-11-12 day, Tuesday'],
    ['14 November 2024'],
  ],
  [
    'The minister resigns on 14 November 2024\n\nIt was a Tuesday, said her aide.',
    '2024-11-14',
    ['14 November 2024 = 2024-11-14 day', 'Tuesday = ? day, Tuesday'],
    [],
  ],
  ['LONDON (Reuters) - The minister resigned on Tuesday.', undefined, ['Tuesday = ? day, Tuesday'], []],
  [
    'The minister resigned on Tuesday and last month another did.\n\nAn officer stands near the harbour in Oslo on Thursday, Nov. 14, 2024. (AP Photo/Jan Berg)',
    '2024-11-14',
    [
      'Tuesday = 2024-11-12 day, Tuesday',
      'last month = 2024-10-01..2024-10-31 month',
      'Thursday, Nov. 14, 2024 = 2024-11-14 day, Thursday',
    ],
    [],
  ],
  [
    'The minister resigned last month.\n\nPhoto: The harbour in Oslo on Nov. 14, 2024.',
    '2024-11-14',
    ['last month = 2024-10-01..2024-10-31 month', 'Nov. 14, 2024 = 2024-11-14 day'],
    [],
  ],
  [
    'The law of 4 May 2019 says so. The minister resigned on Tuesday.',
    '2019-05-04',
    ['4 May 2019 = 2019-05-04 day', 'Tuesday = ? day, Tuesday'],
    [],
  ],
  ['RIVERTON, March 3 — The fire began on Sunday.', undefined, ['Sunday = ? day, Sunday'], ['March 3']],
  ['Riverton, 3 March. The fire began on Sunday.', undefined, ['3 March = ? day', 'Sunday = ? day, Sunday'], []],
  [
    'He resigned in March 2026. A vote is to be held in May 2026.',
    undefined,
    ['March 2026 = 2026-03-01..2026-03-31 month, back', 'May 2026 = 2026-05-01..2026-05-31 month'],
    [],
  ],
  ['LEEDS, Friday — The fire began on Sunday.', undefined, ['Sunday = ? day, Sunday'], ['Friday']],
  [
    'By Jo Doe\n14 Nov 2024\n\nThe minister resigned on Tuesday.',
    '2024-11-14',
    ['Tuesday = 2024-11-12 day, Tuesday'],
    ['14 Nov 2024'],
  ],
  [
    'Thursday, 14 November 2024\n\nThe minister resigned on Tuesday.',
    '2024-11-14',
    ['Tuesday = 2024-11-12 day, Tuesday'],
    ['Thursday, 14 November 2024'],
  ],
  [
    'Published: 03:05 PM, Nov 14, 2024 | EDITED : 08:15 AM, Mar 3, 2025\n\nThe minister resigned on Tuesday.',
    '2024-11-14',
    ['Tuesday = 2024-11-12 day, Tuesday'],
    ['Nov 14, 2024', 'Mar 3, 2025'],
  ],
  [
    'Updated: 3:05 p.m. EST, Thu November 14, 2024\n\nThe minister resigned on Tuesday.',
    '2024-11-14',
    ['Tuesday = 2024-11-12 day, Tuesday'],
    ['Thu November 14, 2024'],
  ],
  [
    'LISBON, March 5 (Mar) - He was jailed on Thursday. His ship sank on March 9, 2014.',
    undefined,
    ['Thursday = ? day, Thursday', 'March 9, 2014 = 2014-03-09 day'],
    ['March 5'],
  ],
  [
    'LISBON, March 5 (Mar) - He was jailed. His ship sank on March 4, 2014.',
    '2014-03-04',
    ['March 4, 2014 = 2014-03-04 day'],
    ['March 5'],
  ],
  [
    '---\ndate: 2024-11-14T10:00:00Z\n---\nThe minister resigned on Tuesday.',
    '2024-11-14',
    ['Tuesday = 2024-11-12 day, Tuesday'],
    [],
  ],
  [
    '---\ndate: 14 Nov 2024\n---\nOSLO, Nov 14 (Kyst) — The minister resigned on Tuesday.',
    '2024-11-14',
    ['Tuesday = 2024-11-12 day, Tuesday'],
    ['Nov 14'],
  ],
  [
    '# He resigns\n\nOSLO (Kyst, 14 November) – The minister resigned on Tuesday.',
    undefined,
    ['Tuesday = ? day, Tuesday'],
    ['14 November'],
  ],
];

it.each(ORIGINS)('%s', (text, day, moments, published) => {
  const times = readTimes(parseArticle('a.txt', text));
  expect(times.date === undefined ? undefined : isoOf(times.date)).toBe(day);
  expect(times.moments.map(say)).toEqual(moments);
  expect(times.published.map((moment) => moment.text)).toEqual(published);
});

it('knows "yesterday" beneath a dateline without a year by month and day', () => {
  const { moments } = readTimes(parseArticle('a.txt', 'BISHKEK, Sept 17 (Steppe Press) — It was felt yesterday.'));
  expect(moments[0]!.parts).toEqual({ month: 9, day: 16 });
});
