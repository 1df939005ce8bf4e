import type { Sentence, Token } from '../text/article.ts';
import { AUXILIARIES, sensesOf } from './lexicon/predicates.ts';
import { isStop } from './lexicon/stops.ts';
import { numeralAt } from './numerals.ts';
import type { Quantity } from './reading.ts';
import { stemOf } from './stems.ts';

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
const TOLL_VERBS = new Set(
  'to at of is was were stands stood hit hits reached reaches reach rose rises risen climbed climbs climbing jumped jumps grew pass passes passed topped tops exceeded now has had have been stand putting put rising increased near nearly by from set'.split(
    ' ',
  ),
);

/** "26 were killed", "26 people dead", "26 who died": the predicate after the noun phrase. */
function after(tokens: readonly Token[], to: number): Predication | undefined {
  let i = to;
  for (let step = 0; i < tokens.length && step < REACH; step++, i++) {
    const token = tokens[i]!;
    if (token.kind === 'word') {
      if (token.lower === 'on' && tokens[i + 1]?.lower === 'board')
        return { predicate: 'aboard', known: true, token: i, how: 'after' };
      // "four people lost their lives"
      if (/^los(?:t|e|ing)$/.test(token.lower) && /^(?:lives|life)$/.test(tokens[i + 2]?.lower ?? ''))
        return { predicate: 'die', known: true, token: i, how: 'after' };
      const sense = sensesOf(token.lower).find((s) => s.side === 'subject' || s.side === 'either');
      if (sense) {
        // "A gunman killed three people": a verb with an object of its own is active, and its subject did it.
        // "were moved out of seven villages"; what was only moved stands somewhere else.
        if (token.lower === 'moved' && !/^(?:out|away|from)$/.test(tokens[i + 1]?.lower ?? '')) return undefined;
        if (sense.side === 'either' && i === to && opensObject(tokens, i + 1)) return undefined;
        return { predicate: sense.predicate, known: true, token: i, how: 'after' };
      }
      if (AUXILIARIES.has(token.lower) || BRIDGES.has(token.lower)) continue;
      if (token.lower.endsWith('ly')) continue;
    }
    // "26 people, including two children, were killed"
    if (token.text === ',' || token.text === '(' || token.lower === '—') {
      const resume = afterAside(tokens, i);
      if (resume === undefined) return undefined;
      i = resume;
      continue;
    }
    return undefined;
  }
  return undefined;
}

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
  return (
    (token.lower === 'at' || token.lower === 'some') && (tokens[i + 1]?.lower === 'least' || token.lower === 'some')
  );
}

/** Past an aside that begins with a comma, bracket or dash and "including", "among" or "most": the index of its end. */
function afterAside(tokens: readonly Token[], at: number): number | undefined {
  const opener = tokens[at]!;
  const first = tokens[at + 1]?.lower ?? '';
  const bracket = opener.text === '(';
  if (
    !bracket &&
    !/^(?:including|among|most|mostly|many|all|some|at|three|two|one|four|five|six|seven|eight|nine|ten|both|half|several)$/.test(
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

/** "killed 26", "killing at least 26", "claimed the lives of 26", "left 26 …" is read from what follows. */
function before(tokens: readonly Token[], from: number): Predication | undefined {
  const token = tokens[from - 1];
  if (!token) return undefined;
  const sense = sensesOf(token.lower).find((s) => s.side === 'object' || s.side === 'either');
  if (sense && token.kind === 'word') {
    // "lay off 90 people": the particle of the verb; "off" by itself says nothing.
    if (token.lower === 'off' && !/^(?:lay|lays|laid|laying)$/.test(tokens[from - 2]?.lower ?? '')) return undefined;
    if (sense.predicate === 'die' && /^claim/.test(token.lower)) return undefined;
    return { predicate: sense.predicate, known: true, token: from - 1, how: 'before' };
  }
  // "made off with seven paintings", "got away with two"
  if (token.lower === 'with' && /^(?:off|away)$/.test(tokens[from - 2]?.lower ?? ''))
    return { predicate: 'steal', known: true, token: from - 2, how: 'before' };
  // "he was hit by seven bullets"
  if (token.lower === 'by' && /^(?:hit|struck)$/.test(tokens[from - 2]?.lower ?? ''))
    return { predicate: 'hit', known: true, token: from - 2, how: 'before' };
  // "claimed the lives of 26", "the deaths of 26", "the killing of 26", "the arrest of 26"
  if (token.lower === 'of') {
    const noun = tokens[from - 2];
    if (noun?.lower === 'lives' || noun?.lower === 'life') {
      const verb = tokens[from - 4]?.lower ?? '';
      const takes = /^(?:claim|claimed|claiming|claims|took|taken|taking|cost|costing)$/.test(verb);
      return takes ? { predicate: 'die', known: true, token: from - 2, how: 'before' } : undefined;
    }
    const nominal = noun && /^(?:deaths?|killings?|murders?|massacre|slaying|drowning)$/.test(noun.lower);
    if (nominal) return { predicate: 'die', known: true, token: from - 2, how: 'before' };
    if (noun && /^(?:loss|cutting|shedding)$/.test(noun.lower))
      return { predicate: 'cut', known: true, token: from - 2, how: 'before' };
    if (noun && /^(?:arrests?|detention)$/.test(noun.lower))
      return { predicate: 'arrest', known: true, token: from - 2, how: 'before' };
    if (noun && /^(?:crowd|gathering|march|audience|turnout|attendance|front)s?$/.test(noun.lower))
      return { predicate: 'attend', known: true, token: from - 2, how: 'before' };
    if (noun && /^(?:rescue|evacuation)$/.test(noun.lower))
      return {
        predicate: noun.lower === 'rescue' ? 'rescue' : 'displace',
        known: true,
        token: from - 2,
        how: 'before',
      };
  }
  return undefined;
}

/** "the death toll rose to 31", "deaths stood at 31", "crowd at 70": a nominal and a verb of counting before the number. */
function toll(tokens: readonly Token[], from: number): Predication | undefined {
  let i = from - 1;
  let linked = false;
  for (let step = 0; i >= 0 && step < REACH + 6; step++, i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && (token.text === ';' || token.text === '"' || token.lower === '"')) return undefined;
    if (token.kind !== 'word') continue;
    if (step === 0 && !TOLL_VERBS.has(token.lower)) return undefined;
    if (TOLL_VERBS.has(token.lower)) {
      linked = true;
      continue;
    }
    if (!linked) return undefined;
    if (token.lower === 'toll') {
      const kind = tokens[i - 1]?.lower;
      return kind === 'injury' || kind === 'injured'
        ? { predicate: 'injure', known: true, token: i, how: 'toll' }
        : { predicate: 'die', known: true, token: i, how: 'toll' };
    }
    if (
      /^(?:deaths|dead|fatalities)$/.test(token.lower) ||
      (token.lower === 'death' && /^(?:count|total|number)$/.test(tokens[i + 1]?.lower ?? ''))
    )
      return { predicate: 'die', known: true, token: i, how: 'toll' };
    if (/^(?:injuries|injured|wounded)$/.test(token.lower))
      return { predicate: 'injure', known: true, token: i, how: 'toll' };
    if (/^(?:cases|infections|illnesses)$/.test(token.lower))
      return { predicate: 'infect', known: true, token: i, how: 'toll' };
    if (/^(?:crowd|turnout|attendance)$/.test(token.lower))
      return { predicate: 'attend', known: true, token: i, how: 'toll' };
    if (token.lower === 'missing') return { predicate: 'missing', known: true, token: i, how: 'toll' };
  }
  return undefined;
}

/** "26 deaths", "no injuries", "46 arrests": the noun itself says it. */
function nominal(quantity: Quantity): string | undefined {
  switch (quantity.noun) {
    case 'death':
    case 'fatality':
    case 'body':
    case 'corpse':
    case 'dead':
      return 'die';
    case 'injury':
    case 'wounded':
    case 'injured':
      return 'injure';
    case 'arrest':
      return 'arrest';
    case 'case':
    case 'infection':
      return 'infect';
    case 'survivor':
      return 'survive';
    default:
      return undefined;
  }
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

/** What the sentence says of a quantity. Nothing where no predicate can be tied to it. */
export function predicateOf(sentence: Sentence, quantity: Quantity): Predication | undefined {
  const { tokens } = sentence;
  const own = nominal(quantity);
  if (own) return { predicate: own, known: true, token: quantity.toToken - 1, how: 'noun' };
  const following = after(tokens, quantity.toToken);
  const adjacent = following && following.token === quantity.toToken;
  const preceding = before(tokens, quantity.fromToken);
  // "killing five and injuring 26 wounded earlier" is rare; "left 24 dead" and "12 people were killed" are the rule, but
  // an object directly after its verb belongs to it even where another predicate follows ("killed 13 and injured 59").
  if (adjacent) return following;
  return preceding ?? following ?? toll(tokens, quantity.fromToken) ?? open(tokens, quantity);
}
