import { mayBeOne } from '../reading/lexicon/events.ts';
import { notedOfName } from '../reading/names/nameforms.ts';
import { countryOf, countryOfDemonym, placeKey } from '../reading/places/gazetteer.ts';
import type { DateParts, Moment, NameMention, PlaceMention, Reading } from '../reading/reading.ts';
import { dateOf } from '../reading/times/calendar.ts';
import { datelineEnd } from '../reading/times/dateline.ts';
import type { Block } from '../text/article.ts';
import { kept } from '../text/kept.ts';
import { partsOf } from './actors.ts';
import { type Former, formerNamesOf, formerOf, isOfFormer } from './former.ts';
import { eventClassAt, isLimit, isOfAside, isSaying, isTally } from './saying.ts';
import { SentenceMap } from './sentences.ts';
import { tellingOf, tellingWords } from './telling.ts';

/** Body sentences that make the lede. */
const LEDE = 3;

/** What an article's own news is: the event of its headline and first sentences. */
export interface Frame {
  /** Classes of event, most named first. */
  readonly classes: readonly string[];
  /** Places of the headline, the summary, the first sentence and the dateline; none of a former event. */
  readonly places: readonly PlaceMention[];
  /** The event that it reckons its news from, where it names another place for that. */
  readonly former: Former | undefined;
  /** What that event was called, lower case, where the article's own is said to be another of the kind. */
  readonly formerNames: ReadonlySet<string>;
  readonly moment: Moment | undefined;
  /** The first calendar day of headline and lede. */
  readonly dated: Moment | undefined;
  /** The day that the article states as its own; without the year where its dateline has none. */
  readonly issued: DateParts | undefined;
  /** Telling words of headline and lede. */
  readonly words: ReadonlyMap<string, number>;
  /** Surnames of the people named anywhere in it, of those that few bear. */
  readonly people: ReadonlySet<string>;
  /** Surnames of those whom a title calls rulers. */
  readonly rulers: ReadonlySet<string>;
  /** Parts of all names that tell something, lower case: none that everybody writes of, no countries. */
  readonly names: ReadonlySet<string>;
  /** May an event of this class be the article's own? An article without an event noun holds any. */
  holdsClass(name: string): boolean;
  /** Does the sentence stand in headline, summary or the first `count` (0..3) sentences of the body? */
  isLede(block: number, sentence: number, count: number): boolean;
}

/** Is it where something happened, and not where somebody is from or speaks of? */
export function isSite(place: PlaceMention): boolean {
  return place.use !== 'of' && place.use !== 'from' && place.use !== 'dateline';
}

/** Where a sentence begins to tell of something: its town, day and agency are those of a hundred other articles. */
export const bodyFrom = ({ kind, sentences }: Block, sentence: number): number =>
  kind === 'paragraph' && sentence === 0 ? datelineEnd(sentences[0]!.tokens) : 0;

const isHead = (block: Block) => block.kind === 'headline' || block.kind === 'summary';

/** A surname says who is meant where it is rarer than this (0..3). */
const RARE = 2;
/** A name in every tenth article says nothing of which matter an article is on. */
const TELLING = 0.8;

/** Whoever rules a country, or speaks for all of them, is named in the news of many events. */
const RULERS =
  /^(?:vice |deputy |then-)?(?:president|premier|prime minister|chancellor|king|queen|emir|sultan|pope|secretary[ -]general|foreign minister|foreign secretary|defen[cs]e minister|secretary of state)$/i;

/** The surnames of those who rule, as the article's own titles tell. */
const rulersIn = ({ names }: Reading) =>
  new Set(
    names.flatMap(({ title, parts }) => (title && RULERS.test(title.text) ? [parts.at(-1)?.toLowerCase() ?? ''] : [])),
  );

const rareSurname = notedOfName(({ parts }): string | undefined => {
  const last = parts.at(-1)?.toLowerCase() ?? '';
  return parts.length > 1 && last.length > 3 && tellingOf(last) >= RARE ? last : undefined;
});

function surnameOf({ kind, form }: NameMention): string[] {
  const surname = kind === 'person' || kind === 'unknown' ? rareSurname(form) : undefined;
  return surname === undefined ? [] : [surname];
}

/** The parts of a name that say which matter an article is on. */
const tellingParts = notedOfName((name): readonly string[] =>
  countryOf(placeKey(name.text)) !== undefined
    ? []
    : [...partsOf(name)].filter(
        (part) => part.length > 2 && tellingOf(part) >= TELLING && countryOfDemonym(part) === undefined,
      ),
);

function tellingNames({ names, places }: Reading): ReadonlySet<string> {
  const telling = new Set<string>();
  for (const { form } of names) for (const part of tellingParts(form)) telling.add(part);
  for (const { key } of places) if (countryOf(key) === undefined && tellingOf(key) >= TELLING) telling.add(key);
  return telling;
}

function issuedOf({ date, dateGuessed, published }: Reading): DateParts | undefined {
  const stated = published.find(({ parts }) => parts?.day !== undefined)?.parts;
  return date === undefined || (dateGuessed && stated) ? stated : dateOf(date);
}

/** The frame of an article, made once for each: every check asks for that of the same readings. Pure. */
export const frameOf = kept(readFrame);

function readFrame(reading: Reading): Frame {
  const { blocks } = reading.article;
  /** Of the sentences of headline, summary and lede: how many sentences of the body stand before it and with it. */
  const ledes = new SentenceMap<number>();
  const counts = new Map<string, number>();
  const words = new Map<string, number>();
  let body = 0;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    for (let s = 0; s < block.sentences.length; s++) {
      const { tokens } = block.sentences[s]!;
      const depth = isHead(block) ? 0 : block.kind === 'paragraph' && body < LEDE ? ++body : undefined;
      if (depth !== undefined) {
        ledes.set(b, s, depth);
        tellingWords(tokens, words, bodyFrom(block, s));
      }
      const weight = depth === undefined ? 1 : 3;
      for (let i = 0; i < tokens.length; i++) {
        const name = eventClassAt(tokens, i);
        if (name) counts.set(name, (counts.get(name) ?? 0) + weight);
      }
    }
  }
  const most = Math.max(0, ...counts.values());
  const classes = [...counts]
    .filter(([, count]) => count * 4 >= most)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);
  const moments = reading.moments.filter(
    (each) =>
      ledes.get(each.block, each.sentence) !== undefined &&
      !each.background &&
      !isSaying(blocks[each.block]!.sentences[each.sentence]!.tokens, each) &&
      !isLimit(blocks[each.block]!.sentences[each.sentence]!.tokens, each) &&
      !isTally(blocks[each.block]!.sentences[each.sentence]!.tokens, each) &&
      (each.granularity === 'day' || each.weekday !== undefined),
  );
  const dated = moments.find(({ absolute, parts }) => absolute && parts?.day !== undefined);
  const first =
    moments.find((each) => !isOfAside(blocks[each.block]!.sentences[each.sentence]!.tokens, each)) ?? moments[0];
  // "On Tuesday", of an unknown week: a date beside it says more.
  const moment = first?.from === undefined && first?.beside === undefined ? (dated ?? first) : first;
  const isLede = (block: number, sentence: number, count: number) => {
    const depth = ledes.get(block, sentence);
    return depth !== undefined && depth <= count;
  };
  const former = formerOf(reading);
  return {
    classes,
    places: reading.places.filter(
      (place) =>
        place.use === 'dateline' ||
        (isSite(place) && isLede(place.block, place.sentence, 1) && !isOfFormer(former, place)),
    ),
    former,
    formerNames: formerNamesOf(reading),
    moment,
    dated,
    issued: issuedOf(reading),
    words,
    people: new Set(reading.names.flatMap(surnameOf)),
    rulers: rulersIn(reading),
    names: tellingNames(reading),
    holdsClass: (name) => classes.length === 0 || classes.some((own) => mayBeOne(own, name)),
    isLede,
  };
}
