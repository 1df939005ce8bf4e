import { expect, it } from 'vitest';
import { read, sayClock } from '../../../test/moments.ts';

// A sentence, and the clock times in it.
const CLOCKS: [string, string[]][] = [
  ['It struck at 7:37 a.m.', ['7:37 a.m. = 7:37']],
  ['It struck at 07:37 UTC.', ['07:37 UTC = 7:37, UTC+0']],
  ['It struck at 0737 GMT (3:37 p.m. local time).', ['0737 GMT = 7:37, UTC+0', '3:37 p.m. local time = 15:37, local']],
  ['It struck at 7.37am local time.', ['7.37am local time = 7:37, local']],
  ['It struck at 4.30am.', ['4.30am = 4:30']],
  ['It struck around 8 p.m.', ['8 p.m. = 20:00, about']],
  ['It struck just before 10:20 p.m. on Sunday.', ['10:20 p.m. = 22:20, about']],
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

it.each(CLOCKS)('%s', (sentence, expected) => {
  expect(read(sentence).clocks.map(sayClock)).toEqual(expected);
});
