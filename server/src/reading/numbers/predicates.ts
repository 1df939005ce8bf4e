import type { Sentence, Token } from '../../text/article.ts';
import { isPeople, lemmaOf } from '../lexicon/nouns.ts';
import { AUXILIARIES, NEEDS, type Sense, sensesOf } from '../lexicon/predicates.ts';
import { isStop } from '../lexicon/stops.ts';
import type { Quantity } from '../reading.ts';
import { stemOf } from '../stems.ts';
import { phraseAhead } from './ahead.ts';
import { constructionAround, constructionAt } from './constructions.ts';
import { numeralAt } from './numerals.ts';
import { adjectival, captives, listed, members, nominal, tallied, toll } from './tolls.ts';

/** What is said of a counted thing. */
export interface Predication {
  /** A class of the lexicon ("die"), or the stem of the governing word with "~" before it. */
  readonly predicate: string;
  readonly known: boolean;
  /** The token that says it. */
  readonly token: number;
  /** How it stands: after the noun, before it, or as a noun itself ("26 deaths"). */
  readonly how: 'after' | 'before' | 'noun' | 'toll' | 'listed';
}

/** Tokens looked at to either side for the predicate. */
const REACH = 9;

const BRIDGES = new Set(['who', 'that', 'which', 'whom']);
/** "26 were killed", "26 people dead", "26 who died": the predicate after the noun phrase. */
function after(tokens: readonly Token[], quantity: Quantity): Predication | undefined {
  const { toToken: to, noun } = quantity;
  const start = isAside(tokens, quantity) ? to + 1 : to;
  let i = start;
  let aboard: Predication | undefined;
  for (let step = 0; i < tokens.length && step < REACH; step++, i++) {
    const token = tokens[i]!;
    if (token.kind === 'word') {
      const phrase = constructionAt(tokens, i, noun);
      const sense = phrase ? undefined : senseBehind(tokens, i);
      const predicate = phrase ?? sense?.predicate;
      // "All 18 people on board were rescued", "three in hospital died": where they were tells less than what befell them.
      if (predicate === 'aboard' || (predicate === 'hospital' && token.lower === 'in')) {
        aboard ??= { predicate, known: true, token: i, how: 'after' };
        if (phrase) i++;
        continue;
      }
      if (predicate) {
        // "A gunman killed three people": a verb with an object of its own is active, and its subject did it.
        // "One guard hurt himself" is the harmed himself.
        const active = sense?.side === 'either' && i === start && opensObject(tokens, i + 1);
        if (active && !/sel(?:f|ves)$/.test(tokens[i + 1]!.lower)) return aboard;
        return { predicate, known: true, token: i, how: 'after' };
      }
      if (AUXILIARIES.has(token.lower) || BRIDGES.has(token.lower)) continue;
      if (token.lower.endsWith('ly')) continue;
    }
    // “two suspected thieves” were held
    if (
      i === to &&
      token.lower === '"' &&
      tokens.slice(Math.max(0, to - QUOTED), to).some(({ lower }) => lower === '"')
    )
      continue;
    // "three workers at the mill were hurt"
    if (i === to && WHERE.has(token.lower)) {
      const verb = pastPlace(tokens, i, noun);
      if (verb !== undefined) {
        i = verb;
        continue;
      }
    }
    // "26 people, including two children, were killed"
    if (token.text === ',' || token.text === '(' || token.lower === '—') {
      const resume = afterAside(tokens, i);
      if (resume === undefined) return aboard;
      i = resume;
      continue;
    }
    return aboard;
  }
  return aboard;
}

/** "Two in three of them, about 80, died": a number by itself between commas, of what stands before. */
const isAside = (tokens: readonly Token[], { bound, fromToken, toToken, noun }: Quantity): boolean =>
  // A bare number there is an age.
  noun === undefined
    ? bound !== 'exact' && tokens[fromToken - 1]?.text === ',' && tokens[toToken]?.text === ','
    : phraseAhead(tokens, fromToken, toToken) !== undefined && tokens[toToken]?.kind === 'mark';

/** A quotation mark closes behind what is counted where one opens so many tokens before. */
const QUOTED = 5;

/** Begin a place that tells which of them are counted. */
const WHERE = new Set(['in', 'on', 'at', 'near', 'from', 'inside', 'outside', 'along', 'across']);
/** Such a place has so many words at most. */
const PLACE_REACH = 6;

/** Verbs of many; what a place's singular noun does is told by others. */
const MANY = new Set(['were', 'are', 'have', 'will', 'would', 'remain', 'remained']);
/** What a place never does. */
const PAST = new Set('died perished drowned survived vanished disappeared fled'.split(' '));

/** The verb of many that directly follows the place which begins at token `at`: "in the two villages were", no "was". */
function pastPlace(tokens: readonly Token[], at: number, noun: string | undefined): number | undefined {
  for (let i = at + 1; i <= at + PLACE_REACH; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || BRIDGES.has(token.lower)) return undefined;
    // "six hikers in the bus died", "30 pupils at the school fell ill"
    if (i > at + 1 && (PAST.has(token.lower) || constructionAt(tokens, i, noun))) return i - 1;
    if (sensesOf(token.lower).length > 0) return undefined;
    if (MANY.has(token.lower)) return i > at + 1 ? i : undefined;
    if (token.lower === 'there' || token.lower === 'here') continue;
    // "at the mill or were", "at the mill said they were": another subject, or another verb
    if (!token.capital && !/^(?:the|a|an|of|his|her|its|their|this|that)$/.test(token.lower) && isStop(token.lower))
      return undefined;
    if (/^(?:said|says|told)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

/** The sense of token `i` for what stands before it; nothing where the word that it needs does not follow. */
function senseBehind(tokens: readonly Token[], i: number): Sense | undefined {
  const { lower } = tokens[i]!;
  const needs = NEEDS[lower];
  if (needs && !needs.test(tokens[i + 1]?.lower ?? '')) return undefined;
  return sensesOf(lower).find((sense) => sense.side === 'subject' || sense.side === 'either');
}

/** A day without its preposition: "three were killed Monday". */
const isDay = (word: string) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word);

const OBJECT_STARTS = new Set(
  'a an the his her their its my our your him them himself herself themselves someone somebody several dozens scores hundreds another one more'.split(
    ' ',
  ),
);

/** Does a noun phrase begin at token `i`, so that a verb before it has an object? */
function opensObject(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind === 'number' || OBJECT_STARTS.has(token.lower) || numeralAt(tokens, i)) return true;
  // "two officers shot John Smith"; a headline writes every word so
  if (token.capital && !tokens[i - 1]!.capital && !isDay(token.lower)) return !isStop(token.lower);
  return (
    (token.lower === 'at' || token.lower === 'some') && (tokens[i + 1]?.lower === 'least' || token.lower === 'some')
  );
}

/** Past an aside that begins with a comma, bracket or dash and "including", "among" or "most": the index of its end. */
function afterAside(tokens: readonly Token[], at: number): number | undefined {
  const opener = tokens[at]!;
  const first = tokens[at + 1]?.lower ?? '';
  const bracket = opener.text === '(';
  // "Three guests, a boy and two girls, were hurt"
  const person =
    /^an?$/.test(first) &&
    [2, 3].some((i) => tokens[at + i + 1]?.lower === 'and' && isPeople(lemmaOf(tokens[at + i]!.lower)));
  if (
    !bracket &&
    !person &&
    !/^(?:including|among|most|mostly|many|all|nearly|almost|mainly|largely|about|some|at|three|two|one|four|five|six|seven|eight|nine|ten|both|half|several)$/.test(
      first,
    )
  )
    return undefined;
  for (let i = at + 1; i < Math.min(tokens.length, at + 14); i++) {
    const text = tokens[i]!.text;
    if (bracket ? text === ')' : text === ',' || tokens[i]!.lower === '—') return i;
  }
  return undefined;
}

/** What befalls a supply that fails. */
const CUT_OFF =
  /^(?:cut|cuts|cutting|knock\w*|sever\w*|disrupt\w*|interrupt\w*|lost|loss|los\w+|fail\w*|off|out|halt\w*|without|outages?)$/;

/** "killed 26", "killing at least 26", "claimed the lives of 14"; "left 26 …" is read from what follows. */
function before(tokens: readonly Token[], { fromToken: start, toToken: to, noun }: Quantity): Predication | undefined {
  // "killed all 18 people", "arrested all the 27"
  let from = phraseAhead(tokens, start, to) ?? start;
  if (tokens[from - 1]?.lower === 'the' && from > 1) from--;
  if (tokens[from - 1]?.lower === 'all' && from > 1) from--;
  // "injured another 12", "injured a further 12"
  if (/^(?:another|further)$/.test(tokens[from - 1]?.lower ?? '') && from > 1) from--;
  if (tokens[from]?.lower === 'further' && tokens[from - 1]?.lower === 'a' && from > 1) from--;
  const token = tokens[from - 1];
  if (!token) return undefined;
  const phrase = constructionAround(tokens, from, to, noun);
  // "the deaths of 26", "a crew of 12": the noun says it; not so "Of the 26 on the boat"
  const said = token.lower === 'of' && from > 1 ? from - 2 : from - 1;
  if (phrase) return { predicate: phrase, known: true, token: said, how: 'before' };
  const sense = sensesOf(token.lower).find((s) => s.side === 'object' || s.side === 'either');
  if (sense && token.kind === 'word')
    return { predicate: sense.predicate, known: true, token: from - 1, how: 'before' };
  // "cut power to 900 homes"
  if (
    /^(?:to|for|in)$/.test(token.lower) &&
    /^(?:power|electricity|supply|supplies)$/.test(tokens[from - 2]?.lower ?? '')
  ) {
    const lead = tokens.slice(Math.max(0, from - 6), from - 2);
    if (lead.some(({ lower }) => CUT_OFF.test(lower)))
      return { predicate: 'blackout', known: true, token: from - 2, how: 'before' };
  }
  return undefined;
}

const HAVING = /^(?:has|have|had|having|with)$/;

/** The nearest content word that governs the number, for things the lexicon does not know: "offered", "march of". */
function open(tokens: readonly Token[], quantity: Quantity): Predication | undefined {
  for (let i = quantity.fromToken - 1, step = 0; i >= 0 && step < 4; i--, step++) {
    const token = tokens[i]!;
    if (token.kind === 'mark') {
      if (token.text === '-' || token.lower === '"') continue;
      break;
    }
    if (token.kind === 'clitic' || token.kind === 'number') break;
    if (HAVING.test(token.lower)) return { predicate: '~have', known: false, token: i, how: 'before' };
    if (isStop(token.lower)) continue;
    return { predicate: `~${stemOf(token.lower)}`, known: false, token: i, how: 'before' };
  }
  for (let i = quantity.toToken, step = 0; i < tokens.length && step < 3; i++, step++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') break;
    if (isStop(token.lower)) continue;
    return { predicate: `~${stemOf(token.lower)}`, known: false, token: i, how: 'after' };
  }
  return undefined;
}

function described(quantity: Quantity): Predication | undefined {
  const predicate = adjectival(quantity);
  return predicate ? { predicate, known: true, token: quantity.toToken - 1, how: 'noun' } : undefined;
}

/** Several checks ask about the same quantities. */
const KNOWN = new WeakMap<Quantity, { readonly predication: Predication | undefined }>();

/** What the sentence says of a quantity. Nothing where no predicate can be tied to it. */
export function predicateOf(sentence: Sentence, quantity: Quantity): Predication | undefined {
  let known = KNOWN.get(quantity);
  if (!known) {
    known = { predication: readPredicate(sentence, quantity) };
    KNOWN.set(quantity, known);
  }
  return known.predication;
}

/** "killed 30 of the 41 infected": what is done to those counted, whatever else is told of the whole behind them. */
export function objectOf({ tokens }: Sentence, quantity: Quantity): Predication | undefined {
  const said = before(tokens, quantity);
  return said?.known ? said : undefined;
}

function readPredicate({ tokens }: Sentence, quantity: Quantity): Predication | undefined {
  const own = nominal(tokens, quantity);
  if (own) return { predicate: own, known: true, token: quantity.toToken - 1, how: 'noun' };
  const following = after(tokens, quantity);
  const adjacent = following && following.token === quantity.toToken;
  const preceding = before(tokens, quantity);
  // "killing five and injuring 26 wounded earlier" is rare; "left 24 dead" and "12 people were killed" are the rule, but
  // an object directly after its verb belongs to it even where another predicate follows ("killed 13 and injured 59").
  if (adjacent && following.predicate !== 'aboard') return following;
  return (
    preceding ??
    following ??
    described(quantity) ??
    listed(tokens, quantity) ??
    members(tokens, quantity.fromToken, quantity.toToken) ??
    toll(tokens, quantity) ??
    tallied(tokens, quantity) ??
    captives(tokens, quantity) ??
    open(tokens, quantity)
  );
}
