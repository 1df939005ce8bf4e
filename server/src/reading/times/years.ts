import type { Token } from '../../text/article.ts';
import { eventClassOf } from '../lexicon/events.ts';
import { yearAt } from './calendardates.ts';
import type { Match } from './shape.ts';
import { COUNTED, wordAt } from './words.ts';

/** Before a bare year these make it one, whatever noun follows. */
const YEAR_LEADS = new Set(
  (
    'in since from until till by early late mid during before after between around circa year through spring summer ' +
    'autumn fall winter to'
  ).split(' '),
);
/** Counted things that a bare "2,000" would stand before; a year before them must be led by a word that fits only years. */
const looksCounted = (word: string) => COUNTED.has(word) || (word.endsWith('s') && !word.endsWith('ss'));
const CLOCK_AFTER = new Set(['gmt', 'utc', 'hours', 'hrs', 'local', 'hour', 'est', 'edt', 'ist', 'bst', 'cet']);

/** A bare year, a stretch of years or a decade at the number token `i`: "2004", "1993-2003", "2004/05", "the 1990s". */
export function years(tokens: readonly Token[], i: number): Match | undefined {
  const year = yearAt(tokens, i);
  if (year === undefined) return undefined;
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (next?.glued && next.lower === 's' && year % 10 === 0) {
    const to = year % 100 === 0 && year < 1900 ? year + 99 : year + 9;
    return { shape: { kind: 'years', from: year, to }, from: i, to: i + 2 };
  }
  if (next?.glued && next.kind === 'clitic' && year % 10 === 0 && previous?.lower === 'the') return undefined;
  if (next?.glued && (next.kind === 'word' || next.text === '%')) return undefined;
  if (previous?.glued && (previous.kind === 'number' || '$€£#/.'.includes(previous.text))) return undefined;
  const before = previous?.kind === 'word' ? previous.lower : undefined;
  if (
    previous?.text === '-' &&
    !(previous.glued && ['mid', 'early', 'late', 'pre', 'post'].includes(wordAt(tokens, i - 2) ?? ''))
  ) {
    return undefined;
  }
  const range = yearRange(tokens, i, year);
  if (range) return range;
  const after = wordAt(tokens, i + 1);
  if (after !== undefined && CLOCK_AFTER.has(after)) return undefined;
  const sure = before !== undefined && YEAR_LEADS.has(before);
  const modern = year >= 1900 && year <= 2040;
  const single: Match = { shape: { kind: 'years', from: year, to: year }, from: i, to: i + 1 };
  if (sure) {
    if (
      after !== undefined &&
      !FUNCTION.has(after) &&
      !next!.capital &&
      looksCounted(after) &&
      (before !== 'since' || COUNTED.has(after))
    )
      return undefined;
    // "from 1500 to 2000", "up to 1800": only a year of our time goes without "in" or "since".
    return modern || before === 'in' || before === 'since' || isDating(tokens, i - 2) ? single : undefined;
  }
  if (!modern) return undefined;
  if (before === 'of' && isDatedThing(tokens, i - 2) && !isCounted(next)) return single;
  if (previous?.text === '(' && tokens[i + 1]?.text === ')') return single;
  // "Many recall 1994, when the dam broke."
  if (next?.text === ',' && wordAt(tokens, i + 2) === 'when' && before !== undefined) return single;
  if (!previous && after !== undefined && ['was', 'saw', 'is', 'has', 'will', 'marked'].includes(after)) return single;
  // "the 2004 tsunami", "Japan's 2011 disaster", "a deadly 2008 attack"
  if (after === undefined || COUNTED.has(after)) return undefined;
  const plural = after.endsWith('s') && !after.endsWith('ss');
  if (before === 'the' || previous?.kind === 'clitic' || before === 'a' || before === 'an' || isPossessive(before)) {
    return plural && year % 100 === 0 ? undefined : single;
  }
  return undefined;
}

/** "Dates from 1620", "dating back to 1620". */
const isDating = (tokens: readonly Token[], i: number): boolean =>
  [wordAt(tokens, i), wordAt(tokens, i - 1)].some((word) => /^dat(?:es?|ed|ing)$/.test(word ?? ''));

/** Things that bear a year of theirs, besides events: "the class of 1998", "the crisis of 2008". */
const DATED = new Set(
  (
    'class crisis cup olympics games championship season summer winter spring autumn end beginning start middle half year ' +
    'revolution coup treaty agreement accord accords constitution act law charter famine events boom bust recession ' +
    'depression genocide invasion annexation independence census budget films film album hit season tournament tour'
  ).split(' '),
);

/** "the earthquake of 2003", "the riots of 2017": what stands before "of" happened in a year, and is not counted by it. */
function isDatedThing(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  return word !== undefined && (DATED.has(word) || eventClassOf(word) !== undefined);
}

/** Does a noun follow that the number may count? */
function isCounted(next: Token | undefined): boolean {
  return next?.kind === 'word' && !next.capital && looksCounted(next.lower) && !FUNCTION.has(next.lower);
}
const FUNCTION = new Set(['was', 'is', 'has', 'as', 'his', 'its', 'this']);

const isPossessive = (word: string | undefined) =>
  word !== undefined && ['its', 'his', 'her', 'their', 'our', 'my'].includes(word);

function yearRange(tokens: readonly Token[], i: number, year: number): Match | undefined {
  const mark = tokens[i + 1];
  const end = tokens[i + 2];
  if (end?.kind !== 'number' || year < 1500) return undefined;
  const dash = mark?.text === '-' || mark?.lower === '—' || mark?.text === '/';
  const word = mark?.lower === 'to' || mark?.lower === 'and';
  const lead = wordAt(tokens, i - 1);
  if (!dash && !(word && (lead === 'from' || lead === 'between'))) return undefined;
  let last = yearAt(tokens, i + 2);
  if (dash && /^\d\d$/.test(end.text)) last = year - (year % 100) + Number(end.text);
  if (last === undefined || last <= year || last > 2199) return undefined;
  return { shape: { kind: 'years', from: year, to: last }, from: i, to: i + 3 };
}
