import type { Token } from '../../text/article.ts';
import type { ClockTime, Day } from '../reading.ts';
import { dateOf, dayOf } from './calendar.ts';
import { isDotted, isStamp } from './dotted.ts';
import { hourSpokenAt, hourStruckAt, isShownBefore, partOfDay, spokenAt } from './spoken.ts';
import { wordAt } from './words.ts';

/** A clock time with the tokens [from, to) that it covers. */
export interface ClockMatch extends Pick<ClockTime, 'minutes' | 'approximate' | 'ambiguous'> {
  readonly zone?: number | 'local' | Zone;
  readonly from: number;
  readonly to: number;
}

/** A zone whose offset changes in summer by the rules of the United States: standard offset in minutes. */
export interface Zone {
  readonly american: number;
}

/** Zone names to their offset from UTC in minutes (IANA's tz database); those with several meanings are left out. */
const ZONES: ReadonlyMap<string, number | Zone> = new Map<string, number | Zone>([
  ['gmt', 0],
  ['utc', 0],
  ['edt', -240],
  ['est', -300],
  ['cdt', -300],
  ['mdt', -360],
  ['mst', -420],
  ['pdt', -420],
  ['pst', -480],
  ['akdt', -480],
  ['akst', -540],
  ['et', { american: -300 }],
  ['ct', { american: -360 }],
  ['mt', { american: -420 }],
  ['pt', { american: -480 }],
  ['eastern', { american: -300 }],
  ['pacific', { american: -480 }],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['wat', 60],
  ['sast', 120],
  ['eat', 180],
  ['pkt', 300],
  ['wib', 420],
  ['hkt', 480],
  ['sgt', 480],
  ['pht', 480],
  ['jst', 540],
  ['kst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
]);
/** Zones that lower-case words look like: they count in capitals only. */
const CAPITALS_ONLY = new Set(['et', 'ct', 'mt', 'pt', 'eat', 'wat', 'msk', 'cet', 'est', 'wib', 'gmt', 'utc', 'ist']);

const HALF_DAY: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['am', 'am'],
  ['a.m.', 'am'],
  ['a.m', 'am'],
  ['pm', 'pm'],
  ['p.m.', 'pm'],
  ['p.m', 'pm'],
]);

/** What is said of the time's exactness, before it. Bounds ("by", "until") are not the moment itself either. */
const APPROXIMATE = new Set(
  'about around approximately roughly nearly almost before after by until till from between circa since'.split(' '),
);
const LEADS = new Set([...APPROXIMATE, 'at', 'to', 'and', 'past', 'time', 'or', 'exactly', 'precisely']);
/** Before "ten to six" these join two numbers of a count, before "nine on Sunday morning" those of the second line. */
const COUNTING = new Set(['and', 'or', 'to', 'between', 'from', 'by', 'until']);
const COUNTING_HOUR = new Set(['and', 'or', 'to', 'between']);
/** "Killed about ten on Friday night": before a bare hour these need one of the others. */
const ESTIMATES = new Set('about around approximately roughly nearly almost circa'.split(' '));
/** "Fell to 1.20 on Monday morning", "up by 1.20": what a rate moves to or by is no time. */
const RATED = new Set(['to', 'and', 'or', 'from', 'by', 'between']);
const SPORT_AFTER = new Set(['minutes', 'seconds', 'left', 'remaining', 'to']);

/** The clock time that begins at token `i`, a number, "noon" or "midnight"; nothing where it is none. */
export function clockAt(tokens: readonly Token[], i: number): ClockMatch | undefined {
  const token = tokens[i]!;
  if (token.kind === 'word') {
    if (token.lower !== 'noon' && token.lower !== 'midnight') return worded(tokens, i);
    const before = wordAt(tokens, i - 1);
    if (tokens[i + 1]?.capital || before === undefined || before === 'the' || before === 'high') return undefined;
    if (!LEADS.has(before)) return undefined;
    return finish(tokens, i, i + 1, { minutes: token.lower === 'noon' ? 720 : 0, ambiguous: false });
  }
  const { text } = token;
  if (text.length > 8 || (tokens[i - 1]?.glued === false && tokens[i - 1]?.text === '$')) return undefined;
  return withHalf(tokens, i, text) ?? withColon(tokens, i, text) ?? military(tokens, i, text) ?? worded(tokens, i);
}

/** "7:37 a.m.", "4.30am", "8 p.m.", "8 o'clock" */
function withHalf(tokens: readonly Token[], i: number, text: string): ClockMatch | undefined {
  const next = tokens[i + 1];
  if (next?.kind !== 'word') return undefined;
  const parts = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?$/.exec(text);
  if (!parts) return undefined;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  if (minute > 59) return undefined;
  const half = HALF_DAY.get(next.lower);
  const to = i + 2;
  if (next.lower === "o'clock" && hour >= 1 && hour <= 12) {
    return halved(tokens, i, to, hour * 60);
  }
  // "10 AM 570": a radio station's band, not a time.
  if (!half || (next.text === 'AM' && tokens[i + 2]?.kind === 'number' && !tokens[i + 2]!.text.includes(':')))
    return undefined;
  if (hour > 12)
    return hour < 24 ? finish(tokens, i, to, { minutes: hour * 60 + minute, ambiguous: false }) : undefined;
  if (hour === 0 && half === 'pm') return undefined;
  const minutes = (hour % 12) * 60 + minute + (half === 'pm' ? 720 : 0);
  return finish(tokens, i, to, { minutes, ambiguous: false });
}

/** "half past one", "twenty to eleven", "quarter to nine in the evening", "six in the morning", "nine o'clock" */
function worded(tokens: readonly Token[], i: number): ClockMatch | undefined {
  const spoken = spokenAt(tokens, i) ?? hourSpokenAt(tokens, i) ?? hourStruckAt(tokens, i);
  if (!spoken) return undefined;
  const { from, to, minutes, sure } = spoken;
  const lead = wordAt(tokens, from - 1) ?? '';
  // "Six and five after three rounds", "twenty to thirty", "the toll rose to nine on Sunday morning"
  const counting = to - from > 1 ? COUNTING.has(lead) : COUNTING_HOUR.has(lead) || isEstimate(tokens, from - 1);
  const leads = LEADS.has(lead) && !counting;
  if (!sure && !leads && !isShownBefore(tokens, from)) return undefined;
  return halved(tokens, from, to, minutes);
}

/** Is token `i` an estimate that no word before it says to be one of an hour: "at about", "it was around"? */
const isEstimate = (tokens: readonly Token[], i: number): boolean =>
  ESTIMATES.has(wordAt(tokens, i) ?? '') && !LEADS.has(wordAt(tokens, i - 1) ?? '') && !isShownBefore(tokens, i);

/** A time on the twelve-hour clock, and the part of the day that is named behind it. */
function halved(tokens: readonly Token[], from: number, to: number, minutes: number): ClockMatch | undefined {
  const half = partOfDay(tokens, to, minutes);
  return finish(tokens, from, to, {
    minutes: half ? (minutes % 720) + (half === 'pm' ? 720 : 0) : minutes,
    ambiguous: !half,
  });
}

/** "07:37", "at 7:37", "7:37 local time": only where a zone, a part of the day or a preposition says it is a time. */
function withColon(tokens: readonly Token[], i: number, text: string): ClockMatch | undefined {
  const parts = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(text);
  if (!parts) return undefined;
  const hour = Number(parts[1]);
  const minute = Number(parts[2]);
  if (hour > 23 || minute > 59) return undefined;
  // "9.40" is a number unless a word before it and a part of the day behind it say that it is a time.
  const before = wordAt(tokens, i - 1) ?? '';
  const told = (LEADS.has(before) && !RATED.has(before)) || isShownBefore(tokens, i);
  const stamped = isStamp(tokens, i);
  if (text.includes('.') && !stamped && !(told && (partOfDay(tokens, i + 1, 0) || isDotted(tokens, i))))
    return undefined;
  const next = wordAt(tokens, i + 1);
  if (next !== undefined && SPORT_AFTER.has(next)) return undefined;
  if (hour <= 12 && hour > 0 && partOfDay(tokens, i + 1, hour * 60 + minute))
    return halved(tokens, i, i + 1, hour * 60 + minute);
  const zone = zoneAt(tokens, i + 1);
  const lead = wordAt(tokens, i - 1);
  const opens = tokens[i - 1]?.text === '(';
  const led = lead !== undefined && LEADS.has(lead) && lead !== 'to' && lead !== 'and' && lead !== 'or';
  if (!zone && !led && !opens && !stamped && !isShownBefore(tokens, i)) return undefined;
  if (opens && !zone) return undefined;
  // "07:37" and "13:05" are on the 24-hour clock; so is a time in GMT. "7:37" alone may be either half.
  const clear = hour > 12 || hour === 0 || parts[1]!.startsWith('0') || (zone !== undefined && zone.zone !== 'local');
  return finish(tokens, i, i + 1, { minutes: hour * 60 + minute, ambiguous: !clear });
}

/** "0737 GMT", "2130 local time", "at 1400 hours" */
function military(tokens: readonly Token[], i: number, text: string): ClockMatch | undefined {
  if (!/^\d{4}$/.test(text)) return undefined;
  const hour = Number(text.slice(0, 2));
  const minute = Number(text.slice(2));
  if (hour > 23 || minute > 59) return undefined;
  const next = wordAt(tokens, i + 1);
  const hours = next === 'hours' || next === 'hrs';
  if (!hours && !zoneAt(tokens, i + 1)) return undefined;
  if (hours && wordAt(tokens, i - 1) !== 'at') return undefined;
  return finish(tokens, i, hours ? i + 2 : i + 1, { minutes: hour * 60 + minute, ambiguous: false });
}

/** A zone at token `i`, after an optional comma or opening bracket; `next` is the token after it. */
function zoneAt(
  tokens: readonly Token[],
  i: number,
): { zone: number | 'local' | Zone | 'unknown'; next: number } | undefined {
  let at = i;
  const bracket = tokens[at]?.text === '(';
  if (tokens[at]?.text === ',' || bracket) at++;
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const next = wordAt(tokens, at + 1);
  if (token.lower === 'local') return { zone: 'local', next: next === 'time' ? at + 2 : at + 1 };
  const zone = ZONES.get(token.lower.replaceAll('.', ''));
  if (zone !== undefined) {
    const upper = token.text === token.text.toUpperCase();
    if (!upper && CAPITALS_ONLY.has(token.lower)) return undefined;
    let end = at + 1;
    if (token.lower === 'eastern' || token.lower === 'pacific') {
      const kind = wordAt(tokens, end);
      if (kind === 'daylight' || kind === 'standard') end++;
      if (wordAt(tokens, end) !== 'time') return undefined;
      const summer = kind === 'daylight' ? 60 : 0;
      const american = (zone as Zone).american;
      return { zone: kind === 'daylight' || kind === 'standard' ? american + summer : zone, next: end + 1 };
    }
    if (wordAt(tokens, end) === 'time') end++;
    return { zone, next: end };
  }
  // "Paris time", "our time": a zone that is named but not known.
  if ((token.capital || token.lower === 'our') && next === 'time') return { zone: 'unknown', next: at + 2 };
  return undefined;
}

function finish(
  tokens: readonly Token[],
  from: number,
  end: number,
  time: { minutes: number; ambiguous: boolean },
): ClockMatch | undefined {
  const zone = zoneAt(tokens, end);
  if (zone?.zone === 'unknown') return undefined;
  const approximate = APPROXIMATE.has(wordAt(tokens, from - 1) ?? '');
  return {
    ...time,
    approximate,
    ...(zone ? { zone: zone.zone } : {}),
    from,
    to: zone ? zone.next : end,
  };
}

/** The offset of a zone on a day; nothing where the zone keeps summer time and the day is not known. */
export function offsetOf(
  zone: number | 'local' | Zone | undefined,
  day: Day | undefined,
): number | 'local' | undefined {
  if (zone === undefined || typeof zone !== 'object') return zone;
  if (day === undefined) return undefined;
  const { year } = dateOf(day);
  // Since 2007: from the second Sunday in March to the first in November.
  const march = dayOf(year, 3, 1)!;
  const november = dayOf(year, 11, 1)!;
  const begins = march + ((7 - dateOf(march).weekday) % 7) + 7;
  const ends = november + ((7 - dateOf(november).weekday) % 7);
  return zone.american + (day >= begins && day < ends ? 60 : 0);
}
