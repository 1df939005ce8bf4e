import { countryOf, placeKey } from '../reading/places/gazetteer.ts';
import type { PlaceMention, Reading } from '../reading/reading.ts';
import { marked, rememberedLast } from '../text/remember.ts';
import { overlaps, type Span } from '../text/span.ts';
import { tokenFrom } from '../text/tokenat.ts';
import { eventClassAt } from './saying.ts';

/*
 * "A year after the wreck off Corran, a ferry has run aground at Orra": an opening that reckons its news from the like of
 * it. What it names there is the former's, however high up it stands.
 */

/** An event that an article reckons its own news from, and which is not that. */
export interface Former {
  /** From "after" to the next comma, in the opening. */
  readonly span: Span;
  /** The places named there and nowhere else in the opening. */
  readonly places: readonly PlaceMention[];
  /** The headline names where its own news is. */
  readonly headed: boolean;
}

/** Where in an article something stands. */
interface Placed {
  readonly block: number;
  readonly sentence: number;
}

const isAmong = (list: readonly Placed[], { block, sentence }: Placed): boolean =>
  list.some((each) => each.block === block && each.sentence === sentence);

/** Body sentences that make the opening here. */
const OPENING = 2;

/** The morrow of an event is told with it; so much later there is other news. */
const LATER = /^(?:week|month|year|decade)$/;

/** The stretches of the opening by which an article reckons its news from something earlier: "two weeks after the wreck". */
function stretchesOf({ article, moments }: Reading, opening: readonly Placed[]): Span[] {
  return moments.flatMap((moment): Span[] => {
    const { elapsed, block, sentence } = moment;
    if (elapsed?.relation !== 'after' || !LATER.test(elapsed.unit) || !isAmong(opening, moment)) return [];
    const { tokens } = article.blocks[block]!.sentences[sentence]!;
    const from = tokenFrom(tokens, moment.end);
    // "a month after it took the village": the news itself, at an earlier stage.
    if (/^(?:it|its|they|their|he|his|she|her)$/.test(tokens[from]?.lower ?? '')) return [];
    const comma = tokens.findIndex(({ text }, i) => i >= from && /^[,;:—–]$/.test(text));
    return [{ start: moment.start, end: (tokens[comma] ?? tokens.at(-1)!).end }];
  });
}

/** The former event of an article, where its opening has one and a place of its own beside. Pure. */
export const formerOf = rememberedLast((reading: Reading): Former | undefined => {
  const opening = openingOf(reading);
  for (const span of stretchesOf(reading, opening)) {
    const named = reading.places.filter((place) => isAmong(opening, place) && isPrecise(place));
    const own = named.filter((place) => !overlaps(place, span));
    const places = named.filter((place) => overlaps(place, span) && !own.some(({ key }) => key === place.key));
    // A bureau's town is where it is written.
    const main = own.filter((place) => place.use !== 'dateline' && oftenIn(reading, place) > mostIn(reading, places));
    if (places.length === 0 || main.length === 0) continue;
    const isHead = ({ block: at }: PlaceMention) => reading.article.blocks[at]!.kind === 'headline';
    return { span, places, headed: main.some(isHead) };
  }
  return undefined;
});

/** "another", "the second": before the word for an event they make it one besides one that was. */
const ANOTHER = /^(?:another|second|third|fourth|fifth|similar)$/;
/** So many tokens before that word. */
const REACH = 4;
/** Words for an event of any kind. */
const isEvent = marked(({ lower }): boolean => /^(?:accident|incident|disaster|tragedy)$/.test(lower));

/**
 * What an article's opening names of the event after which it tells of another, lower case, where that is the first that it
 * says of the name. None where the opening speaks of no other. Pure.
 */
export const formerNamesOf = rememberedLast((reading: Reading): ReadonlySet<string> => {
  const opening = openingOf(reading);
  const isAnother = opening.some(({ block, sentence }) => {
    const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
    return tokens.some(
      ({ lower }, i) =>
        ANOTHER.test(lower) &&
        tokens.slice(i + 1, i + REACH).some((word, k) => isEvent(word) || eventClassAt(tokens, i + 1 + k)),
    );
  });
  const spans = isAnother ? stretchesOf(reading, opening) : [];
  const names = new Set<string>();
  for (const span of spans)
    for (const name of reading.names) {
      if (!overlaps(name, span) || countryOf(placeKey(name.text)) !== undefined) continue;
      const first = reading.names.find(({ text }) => text === name.text);
      if (first === name) names.add(name.text.toLowerCase());
    }
  return names;
});

const oftenIn = ({ places }: Reading, { key }: PlaceMention) => places.filter((place) => place.key === key).length;
const mostIn = (reading: Reading, places: readonly PlaceMention[]) =>
  Math.max(0, ...places.map((place) => oftenIn(reading, place)));

/** No country, and nothing that somebody is only of or from. */
const isPrecise = ({ key, use }: PlaceMention) => use !== 'of' && use !== 'from' && countryOf(key) === undefined;

/** Headline, summary and the first sentences. */
function openingOf({ article: { blocks } }: Reading): Placed[] {
  const opening: Placed[] = [];
  let body = 0;
  for (const [block, { kind, sentences }] of blocks.entries()) {
    const head = kind === 'headline' || kind === 'summary';
    if (!head && kind !== 'paragraph') continue;
    for (let sentence = 0; sentence < sentences.length && (head || body < OPENING); sentence++) {
      if (!head) body++;
      opening.push({ block, sentence });
    }
  }
  return opening;
}

/** Is it where the opening names a place of the former event? */
export const isOfFormer = (former: Former | undefined, place: PlaceMention): boolean =>
  former?.places.some(({ start }) => start === place.start) ?? false;
