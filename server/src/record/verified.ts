import type { Citation } from '../corpus/finding.ts';
import { frameOf } from '../events/frame.ts';
import { mayBeOne } from '../reading/lexicon/events.ts';
import { readArticle } from '../reading/read.ts';
import type { Day, Reading } from '../reading/reading.ts';
import { isoOf } from '../reading/times/calendar.ts';
import { kept } from '../text/kept.ts';
import { parseArticle } from '../text/parse.ts';
import { citeEntry, governs, type Stylebook } from './stylebook.ts';

/** An entry of a stylebook that the checks can read like an article. */
export interface VerifiedReading {
  readonly book: Stylebook;
  readonly reading: Reading;
  /** What is cited for whatever it says. */
  readonly citation: Citation;
  /** The names in it, by their words, one of which an article has to have for the entry to concern it. */
  readonly about: readonly (readonly string[])[];
  readonly from?: Day;
  readonly until?: Day;
  /** When a fact was verified: what was counted before is older. */
  readonly on?: Day;
}

/** A stylebook's posts and verified facts, each read as an article of one sentence. Pure. */
export function verifiedIn(book: Stylebook): VerifiedReading[] {
  const facts = book.record.map(({ sentence, value, by, on }): VerifiedReading => {
    const citation = citeEntry(book, value, sentence);
    const outlet = by === undefined ? 'verified' : `verified by ${by}`;
    if (on === undefined) return make(book, sentence, { ...citation, outlet });
    return { ...make(book, sentence, { ...citation, outlet, date: isoOf(on) }), on };
  });
  const posts = book.posts.map(({ person, post, from, until }): VerifiedReading => {
    const bounds = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
    const sentence = `${person}, ${/^(?:a|an|the)\s/i.test(post.text) ? '' : 'a '}${post.text}, said so.`;
    const own = { ...make(book, sentence, citeEntry(book, post, `${person}: ${post.text}`)), ...bounds };
    return { ...own, about: [wordsIn(person).slice(-1)] };
  });
  return [...facts, ...posts];
}

function make(book: Stylebook, sentence: string, citation: Citation): VerifiedReading {
  // An article of one block: a file name of plain text keeps it from being taken for a headline or a list.
  const parsed = parseArticle('record.txt', sentence);
  // The days it names are those of the event; the entry itself is from no day, so that no article is newer.
  const reading = { ...readArticle({ ...parsed, file: book.file }), date: undefined };
  const about = [...reading.places, ...reading.names].map(({ text }) => wordsIn(text));
  return { book, reading, citation, about };
}

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

const namedIn = kept(
  ({ places, names }: Reading): ReadonlySet<string> =>
    new Set([...places, ...names].flatMap(({ text }) => wordsIn(text))),
);

/** Does an article of the story name what the entry is about? */
export function concerns({ book, about, reading: entry }: VerifiedReading, readings: readonly Reading[]): boolean {
  const kinds = frameOf(entry).classes;
  return readings.some((reading) => {
    if (!governs(book, reading.article.file)) return false;
    const named = namedIn(reading);
    if (!about.some((words) => words.length > 0 && words.every((word) => named.has(word)))) return false;
    // The articles' own news has to be of the kind that the entry names: much may happen in one town on one day.
    return kinds.length === 0 || frameOf(reading).classes.some((own) => kinds.some((kind) => mayBeOne(own, kind)));
  });
}

/** Does the entry speak of the day of an article? One with bounds says nothing of an article without a day. */
export function holdsOn({ from, until }: VerifiedReading, date: Day | undefined): boolean {
  if (from === undefined && until === undefined) return true;
  return date !== undefined && (from === undefined || from <= date) && (until === undefined || date <= until);
}
