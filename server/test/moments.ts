import type { ClockTime, Moment } from '../src/reading/reading.ts';
import { isoOf } from '../src/reading/times/calendar.ts';
import { readTimes, type Times } from '../src/reading/times/moments.ts';
import { parseArticle } from '../src/text/parse.ts';

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function span({ from, to }: Moment): string {
  if (from === undefined || to === undefined) return '?';
  return from === to ? isoOf(from) : `${isoOf(from)}..${isoOf(to)}`;
}

/** "22 April = 2025-04-22 day": what was read of a date, in the order in which tests say it. */
export function say(moment: Moment): string {
  const { weekday, elapsed } = moment;
  return [
    `${moment.text} = ${span(moment)} ${moment.granularity}`,
    ...(weekday === undefined ? [] : [WEEKDAYS[weekday]]),
    ...(elapsed ? [`${elapsed.n ?? 'some'} ${elapsed.unit} ${elapsed.relation}`] : []),
    ...(moment.background ? ['back'] : []),
  ].join(', ');
}

/** "7.37am local time = 7:37, local": what was read of a clock time. */
export function sayClock(clock: ClockTime): string {
  const { minutes, zone } = clock;
  return [
    `${clock.text} = ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
    ...(zone === undefined ? [] : [zone === 'local' ? 'local' : `UTC${zone < 0 ? '' : '+'}${zone / 60}`]),
    ...(clock.approximate ? ['about'] : []),
    ...(clock.ambiguous ? ['either half'] : []),
  ].join(', ');
}

/** Reads a sentence of an article of Wednesday, 7 May 2025. */
export function read(sentence: string): Times {
  return readTimes(parseArticle('a.md', `---\ndate: 2025-05-07\n---\nThe hall in Ostby is shut.\n\n${sentence}\n`));
}
