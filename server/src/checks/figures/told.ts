import { narrowClass } from '../../reading/lexicon/nouns.ts';
import { CARDINALS } from '../../reading/lexicon/numbers.ts';
import { sensesOf, TOLLS } from '../../reading/lexicon/predicates.ts';
import { numeralAt } from '../../reading/numbers/numerals.ts';
import type { Predication } from '../../reading/numbers/predicates.ts';
import type { Quantity } from '../../reading/reading.ts';
import type { Sentence, Token } from '../../text/article.ts';
import { isDegree } from './degrees.ts';
import type { FigureFact } from './facts.ts';
import {
  isCaredFor,
  isElsewhere,
  isFeared,
  isFirstCount,
  isFormer,
  isIncrease,
  isOfOnePlace,
  isOfRank,
  isOfSeason,
  isSaidBefore,
  isShared,
  isToo,
} from './scope.ts';

const AFFECTED =
  /^(?:dead|injured|wounded|hurt|victims?|fatalities|casualties|killed|missing|bodies|arrested|survivors)$/;
const POINTING = /^(?:them|whom|those|these|his|her|their|its)$/;

const PEERS = /^(?:colleagues|comrades|workmates|teammates|companions|shipmates|classmates|neighbours|neighbors)$/;

/** "two of them", "six of the dead", "one of her children": a part of those who shared the fate. */
function isShare(tokens: readonly Token[], of: number): boolean {
  if (tokens[of]?.lower !== 'of') return false;
  const first = tokens[of + 1]?.lower ?? '';
  // "eight of their colleagues": told beside others, and all of theirs
  if (/^(?:his|her|their|its)$/.test(first) && PEERS.test(tokens[of + 2]?.lower ?? '')) return false;
  if (POINTING.test(first)) return true;
  const second = first === 'the' ? of + 2 : of + 1;
  if (tokens[second] && numeralAt(tokens, second)) return true;
  for (let i = of + 1; i < Math.min(tokens.length, of + 4); i++) if (AFFECTED.test(tokens[i]!.lower)) return true;
  return false;
}

const AT_ONCE = ['on the spot', 'at the scene', 'on impact', 'on arrival', 'in hospital', 'instantly'].map((words) =>
  words.split(' '),
);
/** The verb and its adverbs may stand between the number and these. */
const AT_ONCE_REACH = 5;

/** Do those counted share their hour or place of death, so that others may have another? */
function isAtOnce(tokens: readonly Token[], from: number, predicate?: string): boolean {
  for (let at = from; at < Math.min(tokens.length, from + AT_ONCE_REACH); at++) {
    // "34 dead and 19 in hospital": the next number's place
    if (tokens[at]!.kind !== 'word') return false;
    // Of those who are there it is all that is told: "nineteen are in hospital".
    if (predicate === 'hospital' && tokens[at]!.lower === 'in') return false;
    if (AT_ONCE.some((words) => words.every((word, i) => tokens[at + i]?.lower === word))) return true;
  }
  return false;
}

/** "Among the dead were nine children", "Among those hurt was a nurse", "The dead included two": the clause opens with the whole. */
function isAmong(tokens: readonly Token[], from: number): boolean {
  if (/^include[sd]?$/.test(tokens[from - 1]?.lower ?? ''))
    return tokens.slice(Math.max(0, from - AMONG_REACH), from).some(({ lower }) => AFFECTED.test(lower));
  if (!/^(?:was|were|are|is)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  const among = tokens.findLastIndex(({ lower }, i) => i < from && lower === 'among');
  return (
    among >= 0 && from - among <= AMONG_REACH && tokens.slice(among, from).some(({ lower }) => AFFECTED.test(lower))
  );
}
/** "Among the 26 people killed were": so many tokens. */
const AMONG_REACH = 6;

/**
 * Is the number told as a part of another, an addition to it, or one of a list? `added`: a word of addition says only that
 * something else was told of before.
 */
export function isPart(
  sentence: Sentence,
  quantity: Quantity,
  said: Predication,
  before: Quantity | undefined,
  added: boolean,
): boolean {
  const { tokens } = sentence;
  const previous = tokens[quantity.fromToken - 1]?.lower ?? '';
  const second = tokens[quantity.fromToken - 2]?.lower ?? '';
  if (/^(?:including|plus|remaining)$/.test(previous)) return true;
  if (!added && isAddition(tokens, quantity)) return true;
  if (previous === 'them' && second === 'among') return true;
  // "the first eight cars": others follow.
  if (/^(?:first|last|next|front|rear|leading|final)$/.test(previous) && /^(?:the|its|his|her|their)$/.test(second))
    return true;
  if (isAmong(tokens, quantity.fromToken)) return true;
  const numberEnd = tokens.findIndex((token) => token.end >= quantity.number.end);
  if (isShare(tokens, numberEnd + 1) || isShare(tokens, quantity.toToken)) return true;
  const next = tokens[quantity.toToken]?.lower ?? '';
  if (next === 'each' || (next === 'also' && !added)) return true;
  // "Two were killed on the spot": others died later.
  if (isAtOnce(tokens, quantity.toToken, said.predicate)) return true;
  if (isFormer(tokens, quantity, said) || isElsewhere(tokens, quantity) || isIncrease(tokens, quantity, said))
    return true;
  if (isOfRank(quantity) || isToo(tokens, said)) return true;
  // "Five hikers were among the dead"
  if (/^(?:were|was|are|is)$/.test(next) && tokens[quantity.toToken + 1]?.lower === 'among') return true;
  // "killing 13, including seven children and two women": the list goes on after the first part.
  if (!before) return false;
  const between = tokens.slice(before.toToken, quantity.fromToken).map((token) => token.lower);
  if (between.includes('including') || between.includes('whom')) return true;
  const listed = between.every((word) => /^(?:,|and|—|\(|:|as|well|or)$/.test(word));
  // "25 Indians and one Nepali" lists; "five dead and 20 injured" counts two things.
  return listed && before.noun !== undefined && quantity.noun !== undefined && narrowClass(quantity.noun) !== undefined;
}

/** "another 12", "12 more", "12 others": words that add to a number before. */
function isAddition(tokens: readonly Token[], { fromToken, toToken, modifiers }: Quantity): boolean {
  return (
    modifiers.some((word) => word === 'more' || word === 'further' || word === 'additional') ||
    /^(?:another|further|other)$/.test(tokens[fromToken - 1]?.lower ?? '') ||
    /^(?:another|additional)$/.test(tokens[fromToken]?.lower ?? '') ||
    tokens[toToken]?.lower === 'more'
  );
}

/**
 * "Four died. Another 12 were hurt": those added are the first of their fate that the article tells of, and so all of them.
 */
export function isOfAnotherFate(quantity: Quantity, facts: readonly FigureFact[], key: string): boolean {
  const near = facts.at(-1);
  if (!near || !TOLLS.has(key.replace(/:.*/, '')) || facts.some((fact) => fact.key === key)) return false;
  const { block, sentence } = near.quantity;
  const close = block === quantity.block ? quantity.sentence - sentence <= 1 : block === quantity.block - 1;
  return close && TOLLS.has(near.predication.predicate);
}

/** "three more hostages", "12 further arrests", "two killed on the spot": never all of their group. */
export function isSome({ tokens }: Sentence, { fromToken, toToken, modifiers }: Quantity): boolean {
  const more = /^(?:more|further|additional|another|plus)$/;
  return (
    modifiers.some((word) => more.test(word)) ||
    // "more than 40 children" are no more of them
    [fromToken - 1, fromToken, toToken].some(
      (at) => more.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower !== 'than',
    ) ||
    isAtOnce(tokens, toToken)
  );
}

/** "killed 40 in the port and hundreds more along the coast": the first is a part too. */
export function goesOn({ tokens }: Sentence, quantity: Quantity, next: Quantity | undefined): boolean {
  if (!next || next.block !== quantity.block || next.sentence !== quantity.sentence) return false;
  const more = tokens[next.toToken]?.lower === 'more' || next.modifiers.includes('more');
  const between = tokens.slice(quantity.toToken, next.fromToken);
  return more && !between.some(({ lower }) => sensesOf(lower).length > 0 || FINITE.test(lower));
}

/** What stands behind one of these has a verb of its own: "and were looking for eight more". */
const FINITE = /^(?:is|are|was|were|has|have|had|will)$/;

const SUPPOSED =
  /^(?:might|may|could|would|should|if|want|wants|wanted|wanting|threatened|threatening|threat|plan|planned|planning|plot|plotted|plotting|attempt|attempted|attempting|try|tried|trying|conspiring|conspiracy|hoped|hoping|intended|intending|aim|aimed|risk)$/;

/** "might have killed two", "a plot to kill three", "wanted to kill a guard": nothing happened. */
export function isSupposed({ tokens }: Sentence, { token, predicate }: Predication): boolean {
  // Jobs that will be cut are the news itself; the dead are dead or not.
  if (!TOLLS.has(predicate) && predicate !== 'damage' && predicate !== 'destroy') return false;
  for (let i = token - 1; i >= Math.max(0, token - 5); i--) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'mark' && lower !== '"' && lower !== '-') return false;
    if (SUPPOSED.test(lower)) return true;
    if (i === token - 1 && lower === 'to' && tokens[token]!.lower === 'kill') return true;
  }
  return false;
}

/** "a child", "another woman": one person told of, not a count. "A total of 37" is one. */
export function isIndefinite({ tokens }: Sentence, quantity: Quantity): boolean {
  const first = tokens[quantity.fromToken]?.lower;
  return quantity.value === 1 && (first === 'a' || first === 'an' || first === 'another');
}

const SEVERE = /^(?:seriously|badly|critically|severely|gravely|slightly|lightly|fatally|mortally|never|not|yet)$/;

/** "the age of", "age" */
const isAge = (tokens: readonly Token[], at: number) =>
  tokens[tokens[at]?.lower === 'the' ? at + 1 : at]?.lower === 'age';

const isNumber = (token: Token | undefined) => !!token && (token.kind === 'number' || CARDINALS.has(token.lower));

/** "since the start of the outbreak", "since it was declared": all of them there have been. */
const isOnset = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at, at + 4)
    .some(({ lower }) => /^(?:start|beginning|onset|outbreak|epidemic|declared|began|erupted|emerged)$/.test(lower));

const OTHER_TIME = /^(?:week|weekend|month|season|year|time|summer|winter|spring|autumn|edition)$/;

/** Numbers of another measure than the plain count: the badly hurt, a sum over weeks, the whole of which a part died. */
export function isApart({ tokens }: Sentence, quantity: Quantity, said: Predication): boolean {
  const { token, how, predicate } = said;
  for (let i = quantity.toToken; i < token; i++) {
    const { lower } = tokens[i]!;
    if (SEVERE.test(lower) && !(predicate === 'injure' && isDegree(lower))) return true;
  }
  if (predicate === 'die' && quantity.noun === 'body' && SEVERE.test(tokens[quantity.toToken]?.lower ?? ''))
    return true;
  // "two of the five divers died": five is no toll
  const lead = tokens[quantity.fromToken - 1]?.lower;
  const of = /^(?:the|his|her|their|its)$/.test(lead ?? '')
    ? tokens[quantity.fromToken - 2]
    : tokens[quantity.fromToken - 1];
  const share = of?.lower === 'of' && isNumber(tokens[tokens.indexOf(of) - 1]);
  // "one of the nine people killed" tells of nine; "left one of his 17 hostages dead" does not.
  const one = tokens[tokens.indexOf(of!) - 1]?.lower === 'one';
  const left = tokens.some(({ lower }) => lower === 'left' || lower === 'leaving');
  // "killed 30 of the 41 infected": the share has a verb of its own.
  const own = tokens[tokens.indexOf(of!) - 2];
  const taken = own !== undefined && sensesOf(own.lower).some(({ side }) => side === 'object' || side === 'either');
  const whole = taken || tokens[token + 1]?.lower === 'by' || (one && !left);
  if (how === 'after' && predicate !== 'aboard' && share && !whole) return true;
  // "which between them killed 34", "21 in the two attacks together": a sum of events
  if (
    tokens.some(
      ({ lower }, i) =>
        /^(?:together|combined|altogether)$/.test(lower) || (lower === 'them' && tokens[i - 1]?.lower === 'between'),
    )
  )
    return true;
  // "last week 7,300 watched": another day's crowd
  if (
    predicate === 'attend' &&
    tokens.some(({ lower }, i) => lower === 'last' && OTHER_TIME.test(tokens[i + 1]?.lower ?? ''))
  )
    return true;
  if (isShared(tokens, quantity, said) || isFeared(tokens, quantity, said)) return true;
  // An outbreak is counted by the year.
  if (TOLLS.has(predicate) && predicate !== 'infect' && isOfSeason(tokens, quantity)) return true;
  // "a first count of 38 dead"
  if (isFirstCount(tokens, quantity.fromToken) || isSaidBefore(tokens, quantity.fromToken)) return true;
  if (isCaredFor(tokens, quantity, said)) return true;
  // "a settlement where 700 fell ill": one of several
  if (isOfOnePlace(tokens, quantity.fromToken)) return true;
  // "children under 10", "children under the age of 10", "those over 65"
  const limit = /^(?:under|aged|over|below|younger|older)$/.test(tokens[quantity.toToken]?.lower ?? '');
  const next = tokens[quantity.toToken + 1];
  if (limit && (isNumber(next) || /^(?:than|between)$/.test(next?.lower ?? '') || isAge(tokens, quantity.toToken + 1)))
    return true;
  return tokens.some(
    (each, i) =>
      (each.lower === 'since' &&
        i < quantity.fromToken + 6 &&
        predicate !== 'die' &&
        quantity.noun !== 'time' &&
        !isOnset(tokens, i + 1)) ||
      (each.lower === 'over' && /^(?:night|day|week|month)s?$/.test(tokens[i + 2]?.lower ?? '')),
  );
}

/** One person told of stands for a toll where nobody else is named beside: "the quake killed a child". */
export function standsAlone({ tokens }: Sentence, quantity: Quantity, predication: Predication): boolean {
  if (!predication.known || predication.predicate !== 'die' || predication.how !== 'before') return false;
  const next = tokens[quantity.toToken]?.lower;
  const previous = tokens[predication.token - 1]?.lower;
  // "a child and her mother" goes on; "a child and destroyed two houses" does not.
  const goesOn = next === 'and' && sensesOf(tokens[quantity.toToken + 1]?.lower ?? '').length === 0;
  return !goesOn && next !== 'who' && previous !== 'of' && tokens[predication.token]!.lower !== 'of';
}

/** "killed 12 and four others": others of the same fate add to the number before; of another fate they are its whole. */
export function isOthers(
  quantity: Quantity,
  facts: readonly FigureFact[],
  key: string,
  predication: Predication,
): boolean {
  const others =
    quantity.noun === 'other' || quantity.modifiers.includes('other') || quantity.modifiers.includes('others');
  if (!others) return false;
  if (!predication.known || !TOLLS.has(predication.predicate)) return true;
  // Of another fate than those before, they are all of theirs: "killed two; six other people were wounded".
  return facts.some(
    (fact) =>
      fact.key === key && fact.quantity.block === quantity.block && quantity.sentence - fact.quantity.sentence <= 1,
  );
}

/** Words that may stand between a share and its whole: "Seventeen of its 18 crew", "31 of the train's 112 cars". */
const BETWEEN = /^(?:of|the|its|his|her|their|those|all|about|some|nearly|'s)$/;

/**
 * "Seventeen of its 18 crew were rescued": what is said of the share stands behind its whole. The share as a quantity
 * that reaches to the end of its whole and counts what that counts; nothing where no whole follows.
 */
export function throughWhole({ tokens }: Sentence, share: Quantity, whole: Quantity | undefined): Quantity | undefined {
  if (
    !whole ||
    share.value <= 1 ||
    whole.block !== share.block ||
    whole.sentence !== share.sentence ||
    whole.kind !== 'count'
  )
    return undefined;
  const end = tokens.findIndex((token) => token.end >= share.number.end) + 1;
  if (tokens[end]?.lower !== 'of' || whole.fromToken - end > 5) return undefined;
  const between = tokens.slice(end, whole.fromToken);
  const owned = between.some((token) => token.kind === 'clitic');
  if (!owned && !between.every((token) => BETWEEN.test(token.lower))) return undefined;
  // "four of the nine shells fired by the guns": the nine were fired.
  if (tokens[whole.toToken + 1]?.lower === 'by') return undefined;
  if (whole.value < share.value || !whole.noun || AFFECTED.test(whole.noun)) return undefined;
  return { ...share, noun: whole.noun, modifiers: [], toToken: whole.toToken, end: whole.end };
}
