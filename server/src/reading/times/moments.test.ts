import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../text/parse.ts';
import type { ClockTime, Moment } from '../reading.ts';
import { isoOf } from './calendar.ts';
import { readTimes, type Times } from './moments.ts';

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function span({ from, to }: Moment): string {
  if (from === undefined || to === undefined) return '?';
  return from === to ? isoOf(from) : `${isoOf(from)}..${isoOf(to)}`;
}

/** "22 April = 2025-04-22 day": what was read, in the order in which the table below says it. */
function say(moment: Moment): string {
  const { weekday, elapsed } = moment;
  return [
    `${moment.text} = ${span(moment)} ${moment.granularity}`,
    ...(weekday === undefined ? [] : [WEEKDAYS[weekday]]),
    ...(elapsed ? [`${elapsed.n ?? 'some'} ${elapsed.unit} ${elapsed.relation}`] : []),
    ...(moment.background ? ['back'] : []),
  ].join(', ');
}

function sayClock(clock: ClockTime): string {
  const { minutes, zone } = clock;
  return [
    `${clock.text} = ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
    ...(zone === undefined ? [] : [zone === 'local' ? 'local' : `UTC${zone < 0 ? '' : '+'}${zone / 60}`]),
    ...(clock.approximate ? ['about'] : []),
    ...(clock.ambiguous ? ['either half'] : []),
  ].join(', ');
}

/** Reads a sentence of an article of Wednesday, 7 May 2025. */
function read(sentence: string): Times {
  return readTimes(parseArticle('a.md', `---\ndate: 2025-05-07\n---\nThe hall in Ostby is shut.\n\n${sentence}\n`));
}

// A sentence, and the moments in it.
const MOMENTS: [string, string[]][] = [
  ['It opened on 22 April.', ['22 April = 2025-04-22 day']],
  ['It opened on April 22.', ['April 22 = 2025-04-22 day']],
  ['It opened on 22 April 2025.', ['22 April 2025 = 2025-04-22 day']],
  ['It opened on April 22nd, 2024, they say.', ['April 22nd, 2024 = 2024-04-22 day, back']],
  ['It opened on the 3rd of March.', ['3rd of March = 2025-03-03 day, back']],
  ['It opened on Tuesday.', ['Tuesday = 2025-05-06 day, Tuesday']],
  ['It will open on Tuesday.', ['Tuesday = 2025-05-13 day, Tuesday']],
  ['It opened on Tuesday, 22 April.', ['Tuesday, 22 April = 2025-04-22 day, Tuesday']],
  ['It opened on Tuesday night (April 22).', ['Tuesday night (April 22 = 2025-04-22 day, Tuesday']],
  ['It opened on 22 April, a Tuesday, they say.', ['22 April, a Tuesday = 2025-04-22 day, Tuesday']],
  ['It runs from 22-24 April.', ['22-24 April = 2025-04-22..2025-04-24 day']],
  ['It runs from April 22 to 24.', ['April 22 to 24 = 2025-04-22..2025-04-24 day']],
  ['It runs from April 28 to May 3.', ['April 28 = 2025-04-28 day', 'May 3 = 2025-05-03 day']],
  ['It opened last month.', ['last month = 2025-04-01..2025-04-30 month']],
  ['It opened last week.', ['last week = 2025-04-27..2025-05-04 week']],
  ['It opened yesterday.', ['yesterday = 2025-05-06 day']],
  ['It opened today.', ['today = 2025-05-07 day']],
  ['It will open tomorrow.', ['tomorrow = 2025-05-08 day']],
  ['It opened last night.', ['last night = 2025-05-06 day']],
  ['It opened last year.', ['last year = 2024-01-01..2024-12-31 year, back']],
  ['It opened earlier this year.', ['earlier this year = 2025-01-01..2025-05-07 year']],
  ['It opened in April.', ['April = 2025-04-01..2025-04-30 month']],
  ['It opened in April last year.', ['April last year = 2024-04-01..2024-04-30 month, back']],
  ['It opened in April 2012.', ['April 2012 = 2012-04-01..2012-04-30 month, back']],
  ['It opened last April.', ['last April = 2025-04-01..2025-04-30 month']],
  ['It opened in December.', ['December = 2024-12-01..2024-12-31 month, back']],
  ['It will open in December.', ['December = 2025-12-01..2025-12-31 month']],
  ['It opened in 2004.', ['2004 = 2004-01-01..2004-12-31 year, back']],
  ['It killed thousands in the earthquake of 2003.', ['2003 = 2003-01-01..2003-12-31 year, back']],
  ['Many recall the riots of 2017.', ['2017 = 2017-01-01..2017-12-31 year, back']],
  ['The fall of 2,000 people was seen.', []],
  ['The class of 1998 met again.', ['1998 = 1998-01-01..1998-12-31 year, back']],
  ['A crowd of 2000 people met.', []],
  ['A total of 1998 men came.', []],
  ['At the cost of 2010 euros it opened.', []],
  ['The tsunami of December 2004 was worse.', ['December 2004 = 2004-12-01..2004-12-31 month, back']],
  ['The 2004 tsunami was worse.', ['2004 = 2004-01-01..2004-12-31 year, back']],
  ['It may rain.', []],
  ['May said she would resign.', []],
  ['Theresa May spoke in London.', []],
  ['In May it opened.', ['May = 2025-05-01..2025-05-31 month']],
  ['The march began in March.', ['March = 2025-03-01..2025-03-31 month']],
  ['The Sun said so.', []],
  ['It flew a Boeing 747 and an A320.', []],
  ['The model 2000 of the car sold well.', []],
  ['The 2024 model sold well.', ['2024 = 2024-01-01..2024-12-31 year, back']],
  ['He told the Sunday Times so.', []],
  ['Black Friday sales fell.', []],
  ['It opened three years ago.', ['three years ago = 2021-09-29..2022-12-13 year, 3 year ago, back']],
  ['It opened a year ago.', ['a year ago = 2023-09-30..2024-12-13 year, 1 year ago, back']],
  ['It opened three days ago.', ['three days ago = 2025-05-04 day, 3 day ago']],
  ['It opened two days after the vote.', ['two days after = ? day, 2 day after']],
  ['It was the tenth anniversary of the fire.', ['tenth anniversary = ? year, 10 year anniversary']],
  ['It was the 25th anniversary of the fire.', ['25th anniversary = ? year, 25 year anniversary']],
  ['It opened years ago.', ['years ago = ? year, some year ago, back']],
  ['It opened three days later.', ['three days later = ? day, 3 day after']],
  ['It opened a week earlier.', ['a week earlier = ? week, 1 week before']],
  ['He worked there from 1993 to 2003.', ['1993 to 2003 = 1993-01-01..2003-12-31 years, back']],
  ['He worked there in 1993-2003.', ['1993-2003 = 1993-01-01..2003-12-31 years, back']],
  ['It was big in the 1990s.', ['1990s = 1990-01-01..1999-12-31 years, back']],
  ['The season 2004/05 was good.', ['2004/05 = 2004-01-01..2005-12-31 years, back']],
  [
    'Prices rose 3 percent in the first quarter of 2024.',
    ['first quarter of 2024 = 2024-01-01..2024-03-31 season, back'],
  ],
  ['It opened on 2025-04-22.', ['2025-04-22 = 2025-04-22 day']],
  ['It opened on 22/04/2025.', ['22/04/2025 = 2025-04-22 day']],
  ['It opened on 05/04/2025.', ['05/04/2025 = ? day']],
  ['It opened on 22.04.2025.', ['22.04.2025 = 2025-04-22 day']],
  ['It opened on 9/11.', ['9/11 = 2001-09-11 day, back']],
  ['It opened on Sept. 11.', ['Sept. 11 = 2024-09-11 day, back']],
  ['It opened on Sept 17.', ['Sept 17 = 2024-09-17 day, back']],
  ['It opened on 31 April.', ['31 April = ? day']],
  ['It opened on 29 February 2023.', ['29 February 2023 = ? day']],
  ['It opened on Monday, 22 April 2025.', ['Monday, 22 April 2025 = 2025-04-22 day, Monday']],
  ['It opens next Tuesday.', ['next Tuesday = 2025-05-13..2025-05-20 day, Tuesday']],
  ['It opened last Tuesday.', ['last Tuesday = 2025-04-29..2025-05-06 day, Tuesday']],
  ['It opened the following Tuesday.', ['Tuesday = ? day, Tuesday']],
  ['It opens every Tuesday.', []],
  ['In April 26 people died.', ['April = 2025-04-01..2025-04-30 month']],
  ['Some 2,000 people came.', []],
  ['In 2000 people came.', []],
  ['It fell by 1900 points.', []],
  ['It opened in spring 2011.', ['spring 2011 = 2010-12-01..2012-03-20 season, back']],
  ['It opened in the summer of 2012.', ['summer of 2012 = 2011-12-01..2013-03-20 season, back']],
  ['It opened last summer.', ['last summer = 2023-12-24..2025-05-07 season']],
  ['It opened in the past six months.', ['past six months = 2024-11-04..2025-05-07 month']],
  ['It opened over the last decade.', ['last decade = 2015-05-06..2025-05-07 years, back']],
  ['June Carter sang.', []],
  ['April Jones was there.', []],
  ['It was founded in 1856.', ['1856 = 1856-01-01..1856-12-31 year, back']],
  ['Since 2010 it has grown.', ['2010 = 2010-01-01..2010-12-31 year, back']],
  ['By 2030 it will be gone.', ['2030 = 2030-01-01..2030-12-31 year, back']],
  ['It was the worst since 1990.', ['1990 = 1990-01-01..1990-12-31 year, back']],
  ['The deadline is 1 June.', ['1 June = 2025-06-01 day']],
  ['The ship sailed on the night of 14 April 1912.', ['14 April 1912 = 1912-04-14 day, back']],
  ['The quake of 26 December 2004 killed many.', ['26 December 2004 = 2004-12-26 day, back']],
  ['He was born on 5 June 1960.', ['5 June 1960 = 1960-06-05 day, back']],
  ['It had come in on Saturday 15 February.', ['Saturday 15 February = 2025-02-15 day, Saturday, back']],
  ['It opened a decade ago.', ['a decade ago = 2009-05-06..2021-05-07 years, 1 decade ago, back']],
  ['It happened in late April.', ['April = 2025-04-01..2025-04-30 month']],
  ['It happened in early 2024.', ['2024 = 2024-01-01..2024-12-31 year, back']],
  ['It happened in mid-March.', ['March = 2025-03-01..2025-03-31 month']],
  ['It was the second quarter of 2024.', ['second quarter of 2024 = 2024-04-01..2024-06-30 season, back']],
  ['It opened on January 6.', ['January 6 = 2025-01-06 day, back']],
  ['The January 6 attack was wrong.', ['January 6 = 2025-01-06 day, back']],
  ['It happened on Nov. 12.', ['Nov. 12 = 2024-11-12 day, back']],
  ['The court sat on Friday 13 June 2025.', ['Friday 13 June 2025 = 2025-06-13 day, Friday']],
  ['It happened this Tuesday.', ['this Tuesday = ? day, Tuesday']],
  ['The plan runs until 2027.', ['2027 = 2027-01-01..2027-12-31 year, back']],
  ['It happened on Wed., May 7.', ['Wed., May 7 = 2025-05-07 day, Wednesday']],
  ['In the year 2004 it rained.', ['2004 = 2004-01-01..2004-12-31 year, back']],
  ['Elections of 2019 were fair.', ['2019 = 2019-01-01..2019-12-31 year, back']],
  ['The crisis of 2008-09 hit all.', ['2008-09 = 2008-01-01..2009-12-31 years, back']],
  ['The World Cup of 1998 was his.', ['1998 = 1998-01-01..1998-12-31 year, back']],
  ['It sold 1998 of them.', []],
  ['Each of 1999 homes was hit.', []],
];

// A sentence, and the clock times in it.
const CLOCKS: [string, string[]][] = [
  ['It struck at 7:37 a.m.', ['7:37 a.m. = 7:37']],
  ['It struck at 07:37 UTC.', ['07:37 UTC = 7:37, UTC+0']],
  ['It struck at 0737 GMT (3:37 p.m. local time).', ['0737 GMT = 7:37, UTC+0', '3:37 p.m. local time = 15:37, local']],
  ['It struck at 7.37am local time.', ['7.37am local time = 7:37, local']],
  ['It struck at 4.30am.', ['4.30am = 4:30']],
  ['It struck around 8 p.m.', ['8 p.m. = 20:00, about']],
  ['It struck just before 11:30 p.m. on Saturday.', ['11:30 p.m. = 23:30, about']],
  ["It struck at 9 o'clock in the morning.", ["9 o'clock = 9:00"]],
  ["It struck at 9 o'clock.", ["9 o'clock = 9:00, either half"]],
  ['It struck at noon.', ['noon = 12:00']],
  ['It struck at midnight.', ['midnight = 0:00']],
  ['It struck at 7:40 on Tuesday morning.', ['7:40 = 7:40']],
  ['It struck shortly after 11 a.m.', ['11 a.m. = 11:00, about']],
  ['He ran it in 2:04:11.', []],
  ['Psalm 23:4 was read.', []],
  ['It struck at 12:05 a.m.', ['12:05 a.m. = 0:05']],
  ['It struck at 5 p.m. Eastern time.', ['5 p.m. Eastern time = 17:00, UTC-4']],
  ['It struck at 5 p.m. EDT (2100 GMT).', ['5 p.m. EDT = 17:00, UTC-4', '2100 GMT = 21:00, UTC+0']],
  ['It struck at twenty to eleven.', ['twenty to eleven = 10:40, either half']],
  ['It struck at half past one.', ['half past one = 1:30, either half']],
  ['It struck at 10:40 p.m. (1440 GMT).', ['10:40 p.m. = 22:40', '1440 GMT = 14:40, UTC+0']],
  ['It struck between 3 a.m. and 4 a.m.', ['3 a.m. = 3:00, about', '4 a.m. = 4:00, about']],
  ['It aired on 98.5 FM at 10 AM.', ['10 AM = 10:00']],
  ['It struck at 13:05.', ['13:05 = 13:05']],
  ['It struck at 5 a.m. local time (0000 GMT).', ['5 a.m. local time = 5:00, local', '0000 GMT = 0:00, UTC+0']],
  ['It struck at 2130 hours.', ['2130 hours = 21:30']],
  ['It struck at quarter past nine in the evening.', ['quarter past nine = 21:15']],
  ['It struck at half past three in the morning.', ['half past three = 3:30']],
  ['It struck at 10 p.m. Tuesday.', ['10 p.m. = 22:00']],
  ['It struck at 6pm on 7 May.', ['6pm = 18:00']],
  ['He won 3:2 at home.', []],
];

describe('dates', () => {
  it.each(MOMENTS)('%s', (sentence, expected) => {
    expect(read(sentence).moments.map(say)).toEqual(expected);
  });
});

describe('clock times', () => {
  it.each(CLOCKS)('%s', (sentence, expected) => {
    expect(read(sentence).clocks.map(sayClock)).toEqual(expected);
  });
});

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
    'Updated: 3:05 p.m. EST, Thu November 14, 2024\n\nThe minister resigned on Tuesday.',
    '2024-11-14',
    ['Tuesday = 2024-11-12 day, Tuesday'],
    ['Thu November 14, 2024'],
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

describe('the day of the article', () => {
  it.each(ORIGINS)('%s', (text, day, moments, published) => {
    const times = readTimes(parseArticle('a.txt', text));
    expect(times.date === undefined ? undefined : isoOf(times.date)).toBe(day);
    expect(times.moments.map(say)).toEqual(moments);
    expect(times.published.map((moment) => moment.text)).toEqual(published);
  });
});

it('knows "yesterday" beneath a dateline without a year by month and day', () => {
  const { moments } = readTimes(parseArticle('a.txt', 'BISHKEK, Sept 17 (Steppe Press) — It was felt yesterday.'));
  expect(moments[0]!.parts).toEqual({ month: 9, day: 16 });
});

it('reads a long article in time that grows with its length alone', () => {
  const sentence = 'On Tuesday, 22 April, at 7:37 a.m., three years after the quake of 2003, it opened again. ';
  const time = (n: number) => {
    const article = parseArticle('a.txt', sentence.repeat(n));
    const start = performance.now();
    readTimes(article);
    return performance.now() - start;
  };
  time(500);
  expect(time(8000)).toBeLessThan(40 * Math.max(1, time(1000)));
});
