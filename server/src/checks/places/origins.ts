import { personMeant } from '../../events/persons/meant.ts';
import { fullestOf } from '../../events/persons/told.ts';
import { bySentence, namesBySentence } from '../../events/sentences.ts';
import { KIN } from '../../reading/lexicon/kin.ts';
import { isPeople } from '../../reading/lexicon/nouns.ts';
import { leadsSettlement } from '../../reading/lexicon/placenouns.ts';
import { isHeOrShe } from '../../reading/lexicon/sexes.ts';
import { isTitle } from '../../reading/lexicon/titles.ts';
import { partsOfName } from '../../reading/names/namesakes.ts';
import { peopleOf } from '../../reading/names/people.ts';
import { fold } from '../../reading/names/spelling.ts';
import { placeNamed } from '../../reading/places/places.ts';
import { type NameMention, type PlaceMention, type Reading, sentencesIn } from '../../reading/reading.ts';
import type { Sentence, Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import { bornThere } from './bornthere.ts';
import { nationsIn } from './nations.ts';
import { seatsIn } from './seats.ts';
import { standingIn } from './standing.ts';

type Kind = 'born' | 'raised' | 'home' | 'seat' | 'standing' | 'nation' | 'flag';

/** Where somebody comes from or lives, where a house has its seat or stands. */
export interface OriginFact {
  /** The name of the place, or the word for who comes from it. */
  readonly place: NameMention | PlaceMention;
  readonly key: string;
  /** Facts of two kinds say nothing of each other: one may be born here and live there. */
  readonly kind: Kind;
  /** Told by a word that leaves room: "hails from" may be said of where one grew up. */
  readonly loose: boolean;
  /** The parts of the person's name as full as the article has it, or of the house's; none where it has no name. */
  readonly who: readonly string[];
  /** What a house without a name is called: "company", "owner". */
  readonly noun?: string;
}

/** What the check takes from one article for this. */
export interface Origins {
  readonly facts: readonly OriginFact[];
  /** The parts of every name that may be a person's. */
  readonly names: readonly (readonly string[])[];
}

/** The words before a place by which it is somebody's, from the last one back. */
const CUES: readonly { readonly words: RegExp; readonly kind: Kind; readonly loose: boolean }[] = [
  {
    // Of a day, a year or a name in between nothing is left but its preposition: "born in 1963 in", "born Ana Ruiz in".
    words:
      /(?:^| )(?:was |is |were )?born (?:and (?:raised|bred|reared|educated|grew up|brought up) )?(?:to (?:[a-z-]+ ){1,4})?(?:(?:on|in|,) )*(?:in|on|at|near)$/,
    kind: 'born',
    loose: false,
  },
  {
    words:
      /(?:^| )(?:grew up|growing up|(?:was )?(?:raised|brought up|reared)|spent (?:his|her) (?:childhood|boyhood|girlhood|early years|youth)) (?:in|on|at|near)$/,
    kind: 'raised',
    loose: true,
  },
  { words: /(?:^| )(?:was |is )?(?:an? )?(?:[a-z]+ )?native of$/, kind: 'born', loose: true },
  { words: /(?:^| )(?:was |is )?(?:an? )?(?:son|daughter|child) of$/, kind: 'born', loose: true },
  { words: /(?:^| )(?:hails|hailed|comes|came originally|originally comes) from$/, kind: 'born', loose: true },
  { words: /(?:^| )(?:was |is )?originally from$/, kind: 'born', loose: true },
  {
    words:
      /(?:^| )(?:lives|lived|living|resides|resided|residing|(?:has )?(?:settled|made (?:his|her) home)) (?:with (?:his|her) [a-z]+ )?(?:in|on|at|near)$/,
    kind: 'home',
    loose: false,
  },
  { words: /(?:^| )(?:was |is )?an? (?:[a-z-]+ )?resident of$/, kind: 'home', loose: false },
  // "the retired postman from Vranov": said of one whom the words before have named
  {
    words: /(?:^| )(?:his|her) (?:home ?town|birthplace|place of birth) (?:of|in|is|was|,)$/,
    kind: 'born',
    loose: true,
  },
  // "Ana Ruiz, 34, of Vranov"
  { words: /(?:^| ), \d{1,3} ,? ?(?:of|from)$/, kind: 'home', loose: false },
];
const CUE_REACH = 8;
/** One of these words, or a number, is part of any cue. */
const CUE =
  /^(?:born|grew|growing|raised|brought|reared|spent|native|son|daughter|child|hails|hailed|comes|came|originally|lives|lived|living|resides|resided|residing|settled|made|resident|home|hometown|birthplace|birth)$/;
const isOfCue = marked(({ kind, lower }) => kind === 'number' || CUE.test(lower));
/** The last words of all cues. */
const LEADS = new Set('from in on at near of is was ,'.split(' '));
/** What may stand between whom it is said of and the cue. */
const BETWEEN = /^(?:,? ?(?:who|himself|herself|\d{1,3}|,|an?|the|and|is|was) ?)*$/;
/** ", who is in fact a mountain woman," */
const TOLD_OF = /^, (?:who (?:is|was) |an? |the )(?:(?!of|with|and|to|by|for|from|whose|who|that)[\p{L}-]+ ){1,7},$/u;

/** Takes from an article where people come from and live, and where houses have their seats. Pure. */
export function originsOf(reading: Reading): Origins {
  const people = peopleOf(reading.names);
  const names = new Map<string, readonly string[]>();
  const partsOf = (mention: NameMention) => partsOfName(people.fullName(mention));
  for (const mention of reading.names) {
    const parts = partsOf(mention);
    if (parts.length > 1 && mention.kind !== 'place' && mention.kind !== 'organisation')
      names.set(parts.join(' '), parts);
  }
  const facts: OriginFact[] = [];
  const allNames = namesBySentence(reading);
  const allPlaces = bySentence(reading.places);
  const allMoments = bySentence(reading.moments);
  for (const { sentence, blockIndex, sentenceIndex } of sentencesIn(reading.article)) {
    const own = allNames.get(blockIndex, sentenceIndex) ?? [];
    const moments = allMoments.get(blockIndex, sentenceIndex) ?? [];
    for (const place of own) {
      const cue = cueBefore(sentence, place, () => [
        ...moments,
        ...own.filter((name) => isBornAs(sentence.tokens, name)),
      ]);
      if (!cue) {
        const born = bornThere(reading, own, place);
        if (born)
          facts.push({ place, key: placeNamed(place.form).key, kind: 'born', loose: false, who: partsOf(born) });
        continue;
      }
      const who = subjectOf(reading, sentence, own, place, cue.at);
      if (who)
        facts.push({ place, key: placeNamed(place.form).key, kind: cue.kind, loose: cue.loose, who: partsOf(who) });
    }
    facts.push(...seatsIn(sentence, own), ...standingIn(sentence, own));
    const nations = allPlaces.get(blockIndex, sentenceIndex) ?? [];
    facts.push(
      ...nationsIn(sentence, own, nations).map((fact) => ({ ...fact, who: fact.name ? partsOf(fact.name) : [] })),
    );
  }
  return { facts, names: [...names.values()] };
}

/** "She was born Ana Ruiz in Graz" */
const isBornAs = (tokens: readonly Token[], { start }: NameMention) =>
  tokens[tokens.findIndex((token) => token.start >= start) - 1]?.lower === 'born';

interface Cue {
  readonly kind: Kind;
  readonly loose: boolean;
  /** Index of its first token. */
  readonly at: number;
}

/** "was born in", "a native of": the cue whose place the name is. */
function cueBefore(
  { tokens }: Sentence,
  { start, kind, title }: NameMention,
  betweenOf: () => readonly Span[],
): Cue | undefined {
  if (kind === 'person' || kind === 'organisation' || title) return undefined;
  let end = tokenFrom(tokens, start);
  while (
    end > 1 &&
    leadsSettlement(tokens[end - 1]!.lower) &&
    !/^(?:son|daughter|child|native|resident|,)$/.test(tokens[end - 2]!.lower)
  )
    end--;
  if (end < 1 || !LEADS.has(tokens[end - 1]!.lower)) return undefined;
  if (!tokens.some((token, i) => i < end && isOfCue(token))) return undefined;
  const between = betweenOf();
  const kept: number[] = [];
  for (let i = end - 1; i >= 0 && kept.length < CUE_REACH; i--)
    if (!between.some((span) => overlaps(span, tokens[i]!))) kept.unshift(i);
  const text = kept.map((i) => tokens[i]!.lower).join(' ');
  for (const { words, kind: of, loose } of CUES) {
    const match = words.exec(text);
    if (match) return { kind: of, loose, at: kept[kept.length - match[0].trim().split(' ').length]! };
  }
  return undefined;
}

/** Of whom the cue at token `at` speaks: the name before it, or the one after the place that the cue opens with. */
function subjectOf(
  reading: Reading,
  { tokens }: Sentence,
  own: readonly NameMention[],
  place: NameMention,
  at: number,
): NameMention | undefined {
  const start = tokens[at]!.start;
  const named = own.filter((name) => name.end <= start && isWho(name));
  const before = named.at(-1);
  const between = (name: NameMention) =>
    tokens.flatMap((token) => (token.start >= name.end && token.end <= start ? [token.lower] : [])).join(' ');
  if (before && BETWEEN.test(between(before))) return before;
  const person = named.findLast(({ kind }) => kind === 'person') ?? before;
  if (person && TOLD_OF.test(between(person))) return person;
  const last = tokens[at - 1];
  // "Born in Graz, of a butcher's family, Ruiz studied": whom the main clause is about.
  if (!last || /^[)—–:]$/.test(last.lower)) {
    const comma = /^(?:,|as)$/.test(tokens.find((token) => token.start >= place.end)?.lower ?? '');
    const after = comma
      ? own.find(
          (name) => name.start > place.end && isWho(name) && isAfterComma(tokens, name) && !isSite(reading, name),
        )
      : undefined;
    return after ?? behind(reading, tokens, place) ?? onlyOne(reading, place);
  }
  // "He comes from the hills, born in Graz": whom the sentence begins with.
  const opens = last.lower === ',' && isHeOrShe(tokens[0]!.lower) && !before && !tokens.slice(1, at).some(isAnother);
  if (opens || isHeOrShe(last.lower)) {
    const meant = personMeant(reading, place.block, place.sentence, opens ? 0 : at - 1);
    if (meant) return fullestOf(meant);
    if (at === 1) return onlyOne(reading, place);
  }
  return !before && isDescribed(tokens, at) ? onlyOne(reading, place) : undefined;
}

/** "She married a doctor, born in Graz": a word for somebody else. */
const isAnother = marked(({ lower }) => isPeople(lower) || KIN.has(lower) || isTitle(lower) || TRADE.test(lower));
const TRADE = /(?:er|or|ist|ian|man|woman|old)$/;

/** "Born in Graz, she studied": whom the pronoun that opens the main clause stands for. */
function behind(reading: Reading, tokens: readonly Token[], place: NameMention): NameMention | undefined {
  const comma = tokens.findIndex(({ start, text }) => start >= place.end && text === ',');
  if (comma < 0 || !isHeOrShe(tokens[comma + 1]?.lower ?? '')) return undefined;
  const meant = personMeant(reading, place.block, place.sentence, comma + 1);
  return meant && fullestOf(meant);
}

/** "The retired postman, who", "The 31-year-old": somebody who is not named here and was before. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  if (tokens[0]!.lower !== 'the' || at < 2 || at > LONGEST) return false;
  const words = tokens.slice(1, at).map(({ lower }) => lower);
  const who = words.at(-1) === 'who';
  if (who) words.pop();
  if (words.at(-1) === ',') words.pop();
  return (
    words.length > 0 && words.every((word) => !/^(?:who|of|[,;:]|was|is|and)$/.test(word)) && (who || isSomebody(words))
  );
}

/** A description before its cue is no longer than this (tokens). */
const LONGEST = 10;
const isSomebody = (words: readonly string[]) => {
  const last = words.at(-1)!;
  return isPeople(last) || isTitle(last) || TRADE.test(last);
};

const isWho = ({ kind, parts, title }: NameMention) =>
  kind === 'person' || title !== undefined || (kind === 'unknown' && parts.length > 0);
/** "Born in Galveston, Texas, Ruiz studied": the state is nobody. */
const isSite = ({ places }: Reading, { start }: NameMention) => places.some((place) => place.start === start);
const isAfterComma = (tokens: readonly Token[], { start, title }: NameMention) =>
  tokens[tokens.findIndex((token) => token.start >= (title?.start ?? start)) - 1]?.lower === ',';

/** The one person whom the sentences before have named: nobody where they name two. */
function onlyOne(
  { article, names, places }: Reading,
  { block, sentence, start }: NameMention,
): NameMention | undefined {
  const near = names.filter(
    (name) =>
      name.end < start &&
      article.text[name.start - 1] !== '(' &&
      (name.block === block ? name.sentence >= sentence - 2 : name.block === block - 1 || name.block === 0),
  );
  const persons = near.filter(
    ({ kind, title, parts, start: at }) =>
      kind === 'person' ||
      title ||
      // "the Lakes Rally", "South Africa": no persons
      (kind === 'unknown' &&
        parts.length > 1 &&
        !places.some((each) => each.start === at) &&
        !/\bthe $/iu.test(article.text.slice(Math.max(0, at - 4), at))),
  );
  // A headline may have the surname alone; whose it is, other articles tell.
  const told = persons.length > 0 ? persons : near.filter(({ kind, block: at }) => kind === 'unknown' && at === 0);
  const last = new Set(told.map(({ parts }) => fold(parts.at(-1)!)));
  return last.size === 1 ? told[0] : undefined;
}
