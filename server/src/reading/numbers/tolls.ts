import type { Token } from '../../text/article.ts';
import { wordTable } from '../../text/wordtable.ts';
import { DISEASES } from '../lexicon/diseases.ts';
import { classesOf, isPeople, lemmaOf } from '../lexicon/nouns.ts';
import { sensesOf } from '../lexicon/predicates.ts';
import type { Quantity } from '../reading.ts';
import { ORDINAL_WORDS } from '../times/words.ts';
import type { Predication } from './predicates.ts';

/** The head that a count is told of: "deaths stood at 31", "the crowd was put at 70". */
const HEADS = wordTable<string>({
  toll: 'die',
  deaths: 'die',
  dead: 'die',
  fatalities: 'die',
  injuries: 'injure',
  injured: 'injure',
  wounded: 'injure',
  cases: 'infect',
  infections: 'infect',
  illnesses: 'infect',
  crowd: 'attend',
  turnout: 'attend',
  attendance: 'attend',
  missing: 'missing',
  arrests: 'arrest',
  survivors: 'survive',
});

const TOLL_VERBS = new Set(
  'to at of is was were be number numbers numbered total totals totalled totaled stands stood hit hits reached reaches reach rose rises risen climbed climbs climbing jumped jumps grew grown pass passes passed topped tops exceeded now has had have been stand putting put rising increased near nearly by from set'.split(
    ' ',
  ),
);

/** A number is told of a head so many tokens before it at most. */
const REACH = 15;
/** Where the number is what a toll "rose to", and the toll is named, so many. */
const TOLL_REACH = 32;
/** A verb that only a count has stands right before "to" and the number. */
const GROWN = /^(?:rose|rises|risen|climbs|climbed|reached|jumped|stood|stands|grew|grown|passed)$/;
/** "the number of people killed": so many tokens from its verb to its head. */
const COUNT_REACH = 5;

/** "the death toll rose to 31", "deaths stood at 31", "the number of people killed rose to 31". */
export function toll(tokens: readonly Token[], { fromToken: from, noun }: Quantity): Predication | undefined {
  // "Besides the four deaths, there were reports of 26 leaks": what is counted there is told.
  const counts = noun !== undefined && !isPeople(noun);
  let linked = false;
  const grown = [from - 1, from - 2].some((at) => GROWN.test(tokens[at]?.lower ?? ''));
  for (let i = from - 1, step = 0; i >= 0 && step < (grown ? TOLL_REACH : REACH); step++, i--) {
    const token = tokens[i]!;
    // "The toll … rose to 31" is of the number, however much is told of the event between them.
    if (step >= REACH && token.lower !== 'toll') continue;
    if (token.kind === 'mark' && (token.text === ';' || token.text === '"' || token.lower === '"')) return undefined;
    if (token.kind !== 'word') continue;
    if (TOLL_VERBS.has(token.lower)) {
      linked = true;
      continue;
    }
    if (!linked) return undefined;
    // "Actress dead at 80": an age
    const before = tokens[i - 1]?.lower ?? '';
    if (token.lower === 'dead' && i === from - 2 && tokens[i + 1]!.lower === 'at' && before !== 'of') return undefined;
    const predicate =
      token.lower === 'toll' && /^injur/.test(before)
        ? 'injure'
        : token.lower === 'death' && /^(?:count|total|number)$/.test(tokens[i + 1]?.lower ?? '')
          ? 'die'
          : (HEADS[token.lower] ?? (isCounted(tokens, i) ? senseOf(token.lower) : undefined));
    if (predicate) {
      const own = !counts || lemmaOf(token.lower) === noun || i > from - COUNT_REACH;
      return own ? { predicate, known: true, token: i, how: 'toll' } : undefined;
    }
  }
  return undefined;
}

/** "brought to 31 the number of dead", "raised to 46 the toll": the head behind its number. */
export function tallied(tokens: readonly Token[], { fromToken, toToken, noun }: Quantity): Predication | undefined {
  if (noun !== undefined || tokens[fromToken - 1]?.lower !== 'to' || tokens[toToken]?.lower !== 'the') return undefined;
  for (let i = toToken + 1; i <= toToken + COUNT_REACH + 1; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return undefined;
    const said = HEADS[token.lower] ?? senseOf(token.lower);
    const counted =
      /^(?:number|count|tally|total|toll)$/.test(tokens[toToken + 1]!.lower) || /^tolls?$/.test(token.lower);
    if (said && counted) return { predicate: said, known: true, token: i, how: 'toll' };
  }
  return undefined;
}

/** Between a fate and those who are counted among all that shared it, or the other way round, stand so many tokens at most. */
const MEMBERS_REACH = 7;
const BE = /^(?:was|were|are|is)$/;
const INCLUDE = /^(?:include|includes|included|including)$/;

/**
 * Those of a fate who are told as some of all: "among those killed were nine children", "the dead included nine children",
 * "nine children were among the victims".
 */
export function members(tokens: readonly Token[], from: number, to: number): Predication | undefined {
  const said = (at: number): Predication | undefined => {
    const { lower } = tokens[at]!;
    const predicate = /^victims?$/.test(lower) ? 'die' : (HEADS[lower] ?? senseOf(lower));
    return predicate && SHARED.has(predicate) ? { predicate, known: true, token: at, how: 'toll' } : undefined;
  };
  const lead = tokens[from - 1]?.lower ?? '';
  if (BE.test(lead) || INCLUDE.test(lead)) {
    for (let at = from - 2, step = 0; at >= 0 && step < MEMBERS_REACH; at--, step++) {
      if (tokens[at]!.kind === 'mark') return undefined;
      const found = said(at);
      // "The dead included": it opens its sentence, for what is said before it may be of another's.
      const opens = INCLUDE.test(lead) ? at <= 2 : tokens.slice(0, at).some(({ lower }) => lower === 'among');
      if (found) return opens ? found : undefined;
    }
    return undefined;
  }
  if (!BE.test(tokens[to]?.lower ?? '') || tokens[to + 1]?.lower !== 'among') return undefined;
  for (let at = to + 2; at < Math.min(tokens.length, to + MEMBERS_REACH); at++) {
    const found = said(at);
    if (found) return found;
  }
  return undefined;
}

/** What befalls people together. */
const SHARED = new Set([
  'die',
  'kill',
  'injure',
  'missing',
  'arrest',
  'rescue',
  'kidnap',
  'survive',
  'infect',
  'displace',
]);

const senseOf = (word: string) => sensesOf(word).find(({ side }) => side !== 'object')?.predicate;

/** Is the word at `i` what a number is counted of: "the number of homes destroyed"? */
function isCounted(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > 0 && i - k <= COUNT_REACH; k--) {
    if (tokens[k]!.kind === 'mark') return false;
    if (tokens[k]!.lower === 'of') return /^(?:number|count|tally|total|toll|figure)$/.test(tokens[k - 1]!.lower);
  }
  return false;
}

/** "Injured: 32." A label with a colon at the beginning of a sentence or an item, and its number alone. */
export function listed(tokens: readonly Token[], quantity: Quantity): Predication | undefined {
  const at = quantity.fromToken - 1;
  if (tokens[at]?.text !== ':' || at < 1) return undefined;
  // "Civilian deaths: 19": a word before the label narrows it.
  const opens = [tokens[at - 2], tokens[at - 3]].some((before) => !before || /^[.,;•|*]$/.test(before.text));
  if (!opens) return undefined;
  const label = tokens[at - 1]!.lower;
  const predicate = HEADS[label] ?? senseOf(label) ?? (isAttacker(label) ? 'act' : undefined);
  return predicate ? { predicate, known: true, token: at - 1, how: 'toll' } : undefined;
}

/** "Attackers: seven" */
const isAttacker = (label: string) =>
  classesOf(lemmaOf(label)).some((name) => name === 'suspect' || name === 'fighter');

/** Nouns that say themselves what befell those counted: "26 deaths", "no injuries", "46 arrests". */
const NOMINAL = wordTable<string>({
  death: 'die',
  fatality: 'die',
  body: 'die',
  corpse: 'die',
  dead: 'die',
  injury: 'injure',
  wounded: 'injure',
  injured: 'injure',
  arrest: 'arrest',
  detention: 'arrest',
  infection: 'infect',
  illness: 'infect',
  survivor: 'survive',
  evacuee: 'displace',
  escapee: 'escape',
  redundancy: 'cut',
  nomination: 'nominate',
  layoff: 'cut',
});

const TAKEN = /^(?:t[ao]kes?|took|taken|taking|h[eo]ld|holds|holding|seize[ds]?|seizing|keeps?|kept|with|of)$/;

/** How often a debt is paid off. */
const RATE = /^(?:weekly|fortnightly|monthly|quarterly|yearly|annual|equal)$/;
/** Fewer sign no petition. */
const PETITION = 100;
const TESTED = new Set('confirmed new suspected active known probable reported recorded'.split(' '));

/** The predicate that the counted noun itself says. */
export function nominal(tokens: readonly Token[], quantity: Quantity): string | undefined {
  const { noun, modifiers } = quantity;
  if (noun === undefined) return undefined;
  // Cases are of a disease, or they stand in a museum, or before a court.
  if (noun === 'case') {
    const ill = modifiers.some((word) => TESTED.has(word)) || tokens.some(({ lower }) => DISEASES.has(lower));
    return ill ? 'infect' : undefined;
  }
  if (/^(?:payment|instal?lment)$/.test(noun)) return modifiers.some((word) => RATE.test(word)) ? 'pay' : undefined;
  if ((noun === 'loss' || noun === 'cut') && modifiers.includes('job')) return 'cut';
  // "took 14 hostages", "with nine captives": whoever has some took them.
  if (noun === 'hostage' || noun === 'captive')
    return TAKEN.test(tokens[quantity.fromToken - 1]?.lower ?? '') ? 'kidnap' : undefined;
  // Two signatures stand under a contract.
  if (noun === 'signature') return quantity.value >= PETITION ? 'sign' : undefined;
  return NOMINAL[noun];
}

/** Before all hostages there are. */
const ALL = /^(?:the|all|their|his|her)$/;
/** "The two hostages" may be two who were told of before; so many hardly are. */
const MANY = 10;

/** "The 30 hostages left the house", "45 hostages whom they had kept": who they are says what befell them, and all of them. */
export function captives(tokens: readonly Token[], quantity: Quantity): Predication | undefined {
  const { noun, value, modifiers, fromToken, toToken } = quantity;
  if (noun !== 'hostage' && noun !== 'captive') return undefined;
  if (modifiers.some((word) => /^(?:of|others?|more|further|last|first|remaining|former)$/.test(word)))
    return undefined;
  const isAll = value >= MANY && ALL.test(tokens[fromToken - 1]?.lower ?? '');
  if (!isAll && tokens[toToken]?.lower !== 'whom') return undefined;
  return { predicate: 'kidnap', known: true, token: toToken - 1, how: 'noun' };
}

/** "12 injured passengers", "300 stranded tourists": an adjective before the noun says it where no verb does. */
export function adjectival({ modifiers }: Quantity): string | undefined {
  for (const word of modifiers) {
    const sense = ADJECTIVES.has(word) ? sensesOf(word).find(({ side }) => side !== 'object') : undefined;
    if (sense) return sense.predicate;
  }
  return undefined;
}

const ADJECTIVES = new Set('injured wounded missing trapped stranded displaced infected detained'.split(' '));

/** "a fifth person has died", "the fourth victim": one person more, who makes the running total. */
export function ordinalOf({ modifiers, value }: Quantity): number | undefined {
  if (value !== 1) return undefined;
  return modifiers.map((word) => ORDINAL_WORDS.get(word) ?? 0).find((nth) => nth > 1);
}
