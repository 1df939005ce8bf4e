import type { Article, Block, Sentence } from '../text/article.ts';
import { rememberedLast } from '../text/remember.ts';
import type { Span } from '../text/span.ts';

/** A calendar day as a count of days since 1970-01-01 (proleptic Gregorian, no time zone). */
export type Day = number;

/** What a name names, as far as one article tells. */
export type NameKind = 'person' | 'place' | 'organisation' | 'unknown';

/** How a name is written. */
export interface NameForm {
  readonly text: string;
  readonly parts: readonly string[];
  /** What has been found out about it, shared by all names that are written so; see `notedOfName`. */
  readonly notes: unknown[];
}

/** One run of capitalised words that names something, without its title and possessive. */
export interface NameMention extends Span {
  readonly text: string;
  /** The parts, as written, particles included: ["Sultan", "bin", "Fahd", "al-Hashmi"]. */
  readonly parts: readonly string[];
  readonly form: NameForm;
  readonly kind: NameKind;
  /** Courtesy title, rank or post directly before it ("Mr", "Gen.", "Prime Minister"), with its place. */
  readonly title?: Span & { readonly text: string };
  /** A post or description directly after it, between commas ("a senior fellow at …"), with its place. */
  readonly apposition?: Span & { readonly text: string };
  /** Index of the block, and of the sentence in it. */
  readonly block: number;
  readonly sentence: number;
}

/** How a place stands in its sentence. */
export type PlaceUse = 'in' | 'near' | 'dateline' | 'of' | 'from' | 'direction' | 'bare';

/** A place named in the text. */
export interface PlaceMention extends Span {
  readonly text: string;
  /** Lower case, without diacritics and "the": the key under which places are compared. */
  readonly key: string;
  readonly use: PlaceUse;
  /** Keys of places that the text itself says this one lies in ("X in Y", "X, Y", "the Y town of X"). */
  readonly within: readonly string[];
  readonly block: number;
  readonly sentence: number;
}

/** How finely a moment is given. */
export type Granularity = 'day' | 'week' | 'month' | 'season' | 'year' | 'years';

/** The parts of a calendar date, as written: month 1..12, day 1..31, whether or not there is such a day. */
export interface DateParts {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** A stretch of time from one moment to another: "three years ago", "two days after …", "the tenth anniversary". */
export interface Elapsed {
  /** Absent for "years ago", "days later". */
  readonly n?: number;
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
  readonly relation: 'ago' | 'after' | 'before' | 'since' | 'anniversary';
}

/** A date or a stretch of time, resolved as far as the article's own date allows. */
export interface Moment extends Span {
  readonly text: string;
  /**
   * First and last day it may mean, both inclusive; absent where it cannot be resolved. With granularity `day` and two
   * different days, it is one of them ("last Tuesday") or a stretch ("22-24 April").
   */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly granularity: Granularity;
  /** Given by a number, a month or a year of its own, not relative to the article's date ("Tuesday", "last month"). */
  readonly absolute: boolean;
  /** 0 = Sunday … 6 = Saturday, where a weekday is named. */
  readonly weekday: number | undefined;
  /** A calendar date as written, where it has a month; or "yesterday" where the dateline lacks the year. */
  readonly parts: DateParts | undefined;
  /** The article's own day, of which a weekday that cannot be resolved lies no more than a week or so. */
  readonly beside: DateParts | undefined;
  /** Time counted from the article's day or from another moment. */
  readonly elapsed: Elapsed | undefined;
  /** "in 2004", "last year", "years ago": the sentence looks back from the article's own news. */
  readonly background: boolean;
  readonly block: number;
  readonly sentence: number;
}

/** A clock time. */
export interface ClockTime extends Span {
  readonly text: string;
  /** Minutes after midnight, 0..1439. */
  readonly minutes: number;
  /** Offset of the named zone from UTC in minutes, where one is named; "local time" is `local`. */
  readonly zone: number | 'local' | undefined;
  /** "about 8 p.m.", "just before 11:30". */
  readonly approximate: boolean;
  /** 12-hour time without a.m. or p.m.: the other half of the day is possible too. */
  readonly ambiguous: boolean;
  readonly block: number;
  readonly sentence: number;
}

/** Words given as somebody's own: between quotation marks. */
export interface Quotation extends Span {
  /** The words between the marks; `start` and `end` exclude the marks. */
  readonly text: string;
  /** Who says it, as written ("he", "Trump", "the minister"), resolved to a full name of the article where it can be. */
  readonly speaker?: string;
  readonly speakerSpan?: Span;
  /** No mark closes it: it runs to the end of its block, or to the next opening mark. */
  readonly unclosed?: true;
  /** Index of the block in which it begins, and the sentence. */
  readonly block: number;
  readonly sentence: number;
}

/** How a number is bounded. */
export type Bound = 'exact' | 'about' | 'nearly' | 'at-least' | 'more-than' | 'at-most' | 'fewer-than' | 'between';

/** A number with what it counts or measures. */
export interface Quantity extends Span {
  readonly text: string;
  /** The span of the number words alone, without "at least" and without the noun. */
  readonly number: Span;
  /** The interval of values that the words allow, before rounding. */
  readonly min: number;
  readonly max: number;
  /** The number as written (the middle of a range). */
  readonly value: number;
  readonly bound: Bound;
  /** "dozens", "scores", "hundreds", "several": no number can be had from it. */
  readonly vague: boolean;
  /** Significant digits shown, for rounding: 1.2 million has 2. */
  readonly digits: number;
  readonly kind: 'count' | 'money' | 'percent' | 'measure' | 'age' | 'ordinal' | 'year' | 'clock' | 'label' | 'score';
  /** Currency code ("USD"), unit ("km"), "%" or the like. */
  readonly unit: string | undefined;
  /** Lemma of the counted noun ("person", "house"), lower case; absent where ellipsis leaves it out ("31 were killed"). */
  readonly noun: string | undefined;
  readonly nounSpan: Span | undefined;
  /** Lower-case modifiers between the number and the noun, and before it ("Indian", "more", "other"). */
  readonly modifiers: readonly string[];
  /** Index of the block, the sentence in it, and the tokens [from, to) of the whole quantity in the sentence. */
  readonly block: number;
  readonly sentence: number;
  readonly fromToken: number;
  readonly toToken: number;
}

/** All that one article says, as far as it is read without looking at other articles. */
export interface Reading {
  readonly article: Article;
  /** The day the article is from: front matter, dateline, a leading date line, else the latest day it names. */
  readonly date: Day | undefined;
  /** The article does not state its day: it is the latest that it names. */
  readonly dateGuessed: true | undefined;
  readonly names: readonly NameMention[];
  readonly places: readonly PlaceMention[];
  /** Dates and stretches of time of what the article tells. */
  readonly moments: readonly Moment[];
  /** The dates of its date lines and datelines, by which the article tells its own day: moments of no event. */
  readonly published: readonly Moment[];
  readonly clocks: readonly ClockTime[];
  readonly quantities: readonly Quantity[];
  readonly quotations: readonly Quotation[];
}

/** A sentence with its block, the index of that in the article and its own in the block. */
export interface Placed {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly blockIndex: number;
  readonly sentenceIndex: number;
}

/** Every sentence of an article with its block and its place. */
export const sentencesIn = rememberedLast((article: Article): readonly Placed[] =>
  article.blocks.flatMap((block, blockIndex) =>
    block.sentences.map((sentence, sentenceIndex) => ({ block, sentence, blockIndex, sentenceIndex })),
  ),
);
