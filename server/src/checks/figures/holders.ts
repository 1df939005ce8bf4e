import { fullestOf, type Told } from '../../events/persons/told.ts';
import { namesBySentence } from '../../events/sentences.ts';
import { tellingOf } from '../../events/telling.ts';
import { isKin, isPosted, isWork } from '../../reading/lexicon/holdings.ts';
import { isSettlement } from '../../reading/lexicon/placenouns.ts';
import type { NameMention, Quantity, Reading } from '../../reading/reading.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import type { Owner } from './owners.ts';
import { bearerOf } from './personal.ts';

/** Figures of this key are what somebody has for good. */
export const HELD = 'held:';

/** A name stands so many characters before the number at most. */
const REACH = 160;

/** Forms of firms and of address: no part of a name. */
const FORM = /^(?:the|and|of|inc|corp|co|ltd|llc|plc|group|company|holdings|mr|mrs|ms|dr|st)\.?$/;

/** Words that make another house of a town's or a family's name. */
const HOUSE =
  /^(?:university|school|college|academy|hospital|clinic|bank|police|department|airport|city|united|town|county|council|state|church|museum|foundation|airlines?|airways|north|south|east|west)$/;

/** Whose number it is, and who that is where it is a person's own. */
export interface Holder {
  readonly owner: Owner;
  readonly bearer?: Told;
}

/** Is it of what a person alone has: children, weddings, books? */
export const isPersonal = (noun: string): boolean => isKin(noun) || isWork(noun);

/** Whose number it is; nothing where several might be meant. */
export function holderOf(reading: Reading, noun: string, quantity: Quantity): Holder | undefined {
  const bearer = isPersonal(noun) ? bearerOf(reading, quantity) : undefined;
  if (bearer === false) return undefined;
  const owner = bearer ? ownerIn(fullestOf(bearer.person)) : houseOf(reading, noun, quantity);
  return owner && { owner, ...(bearer ? { bearer } : {}) };
}

/**
 * Whose number it is: the name nearest before it, or that of the one person or house of the sentence before where a
 * pronoun or nobody stands there. Nothing where several might be meant.
 */
function houseOf(reading: Reading, noun: string, quantity: Quantity): Owner | undefined {
  const names = namesBySentence(reading).get(quantity.block, quantity.sentence) ?? [];
  const fits = (each: NameMention) =>
    // States and leagues of states send observers.
    isPosted(noun)
      ? each.kind !== 'person'
      : isKin(noun) || isWork(noun)
        ? each.kind === 'person' || each.kind === 'unknown'
        : each.kind === 'unknown' || (each.kind === 'place') === (noun === 'inhabitant');
  // "260 UN observers"
  if (isPosted(noun)) {
    const inside = names.find(({ start, end }) => start >= quantity.start && end <= quantity.end);
    if (inside) return ownerIn(inside);
  }
  if (noun === 'inhabitant') {
    // "900 people live in Corran", "the 900 residents of Corran"
    const behind = names.find(({ start }) => start >= quantity.end && start - quantity.end < BEHIND);
    if (behind) return behind.kind === 'person' ? undefined : ownerIn(behind);
    if (isPointed(reading, quantity)) return townBefore(reading, quantity);
  }
  const aside = asideBefore(reading, quantity);
  const before = names.filter(
    (each) =>
      fits(each) &&
      each.end <= quantity.start &&
      quantity.start - each.end < REACH &&
      !(aside && each.start >= aside.start && each.end <= aside.end),
  );
  const last = before.at(-1);
  if (last) {
    const { text } = reading.article;
    const between = text.slice(last.end, quantity.start);
    // "Mr Hall's lawyers called her the mother of three": whose, the sentence does not say for sure.
    const pointed = /\b(?:his|her|their|its|he|she|they|it)\b/i.test(between);
    const others = before.some((each) => each.parts.at(-1) !== last.parts.at(-1));
    if (pointed && others) return undefined;
    // "Mr Hall's wife has three sons": somebody of his.
    if (/^['’]s\b/.test(between) && !/^['’]s\s*$/.test(between)) return undefined;
    return ownerIn(last);
  }
  if (noun === 'inhabitant') return undefined;
  const { tokens } = reading.article.blocks[quantity.block]!.sentences[quantity.sentence]!;
  const opens = tokens
    .slice(0, 2)
    .map(({ lower }) => lower)
    .join(' ');
  if (!OPENERS.test(opens) || quantity.sentence === 0) return undefined;
  const back = (namesBySentence(reading).get(quantity.block, quantity.sentence - 1) ?? []).filter(fits);
  const one = new Set(back.map((each) => each.parts.at(-1)));
  return one.size === 1 ? ownerIn(back[0]!) : undefined;
}

/** A clause between commas that tells of the one before it. */
const ASIDE = /,\s(?:which|who|whom|whose|where)\s[^,;:—"“”]*,(?=\s)/gu;

/** "Corran Mills, which Ada Brink founded, has": the last such clause of the sentence that is over before the number. */
function asideBefore({ article: { blocks, text } }: Reading, { block, sentence, start }: Quantity): Span | undefined {
  const from = blocks[block]!.sentences[sentence]!.start;
  const last = matchesIn(text.slice(from, start), ASIDE).at(-1);
  return last && { start: from + last.index, end: from + last.index + last[0].length };
}

/** "people who live in " and a place's name: so many characters. */
const BEHIND = 24;

/** "The town, with a population of 900," and "900 people live in the village" leave the name to what stands before. */
function isPointed({ article: { blocks } }: Reading, { block, sentence, fromToken, toToken }: Quantity): boolean {
  const { tokens } = blocks[block]!.sentences[sentence]!;
  const near = [...tokens.slice(0, Math.min(3, fromToken)), ...tokens.slice(toToken, toToken + 5)];
  return near.some(({ lower }, i) => /^(?:the|this)$/.test(lower) && isSettlement(near[i + 1]?.lower ?? ''));
}

/** The place that the sentence before names; of two, that of which the article tells the more. */
function townBefore(reading: Reading, { block, sentence }: Quantity): Owner | undefined {
  const last = sentence > 0 ? undefined : (reading.article.blocks[block - 1]?.sentences.length ?? 0) - 1;
  const [own, at] = last === undefined ? [block, sentence - 1] : [block - 1, last];
  const places = (namesBySentence(reading).get(own, at) ?? []).filter(
    ({ kind }) => kind === 'place' || kind === 'unknown',
  );
  const told = new Map<string, number>();
  for (const { parts } of places) {
    const key = parts.join(' ');
    told.set(key, reading.names.filter((each) => each.parts.join(' ') === key).length);
  }
  const most = Math.max(0, ...told.values());
  const first = places.filter(({ parts }) => told.get(parts.join(' ')) === most);
  return new Set(first.map(({ parts }) => parts.join(' '))).size === 1 ? ownerIn(first[0]!) : undefined;
}

/** A sentence that so begins goes on about whom the one before told of. */
const OPENERS = /^(?:(?:he|she|it|they) |the (?:company|firm|group|school|hospital|chain|club)$)/;

function ownerIn({ parts }: NameMention): Owner | undefined {
  const own = parts.map((part) => part.toLowerCase()).filter((part) => part.length > 1 && !FORM.test(part));
  return own.length > 0 ? new Set(own) : undefined;
}

/** A word that no list has (0..3) says which house is meant. */
const UNKNOWN = 3;

/**
 * Are two names of one: is every part of the shorter in the longer? Two brothers share a surname, but two houses (`house`)
 * share no word that nobody else has. A town's hospital is not the town's school.
 */
export function isOneHolder(a: Owner, b: Owner, house: boolean): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const more = [...large].filter((part) => !small.has(part));
  if (house && more.some((part) => HOUSE.test(part))) return false;
  if ([...small].every((part) => large.has(part))) return true;
  return house && [...small].some((part) => large.has(part) && tellingOf(part) >= UNKNOWN);
}
