import type { Sentence, Token } from '../../text/article.ts';
import type { Quantity } from '../reading.ts';
import { exactly } from './exactly.ts';
import { type Numeral, numeralAt } from './numerals.ts';

/* How a body divided over a question: "by nine votes to five", "voted 12-7", "eight were for it and six against". */

/** A division, as one quantity over both its numbers. */
export interface Division {
  readonly quantity: Quantity;
  /** It was voted down. */
  readonly failed?: true;
  /** Who divided, where the sentence names one body: "council". */
  readonly body?: string;
}

/** Without one of these a pair of numbers is a score, a ratio or two ends of a range. */
const VOTING =
  /^(?:vot(?:e|es|ed|ing)|ballots?|motion|majority|verdict|ruling|ruled|decision|decided|divided|split|approved?|approval|adopted|rejected|carried|passed|backed|endorsed|convicted|hands?|resolution|measure|bill|referendum|favou?r)$/;
/** Where these stand too, the numbers may be theirs. */
const SCORED =
  /^(?:goals?|score|scored|match|games?|win|wins|won|lost|beat|odds|ratio|seeds?|inning|innings|set|sets|penalties|shootout|half-time|halftime|o'clock|a\.m|p\.m)$/;
const BODIES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['council', 'council councillor councillors councilors councilor alderman aldermen'],
      ['committee', 'committee committees subcommittee panel commission'],
      ['jury', 'jury juror jurors'],
      ['court', 'court judges justices bench'],
      ['board', 'board directors trustees governors'],
      ['senate', 'senate senators'],
      ['parliament', 'parliament lawmakers legislators mps deputies house assembly commons congress'],
    ] as const
  ).flatMap(([body, words]) => words.split(' ').map((word): [string, string] => [word, body])),
);
const FAILED = /^(?:fail|fails|failed|failing|reject|rejects|rejected|rejecting|defeat|defeated|threw|thrown|blocked)$/;
/** That it failed is told so near the numbers (tokens). */
const LOST = 14;
/** Larger bodies than this do not divide. */
const MOST = 3000;
const UNITS =
  /^(?:percent|per|%|percentage|points?|years?|months?|weeks?|days?|hours?|minutes?|km|kilomet\w+|miles?|met(?:er|re)s?|million|billion|euros?|dollars?|pounds?|a\.m|p\.m|am|pm|odds|degrees?|feet|inches)$/;
/** Those who are for it are told of so near those who are not (tokens). */
const NEAR = 9;

/** Reads the divisions of one sentence. Pure. */
export function divisionsIn({ tokens }: Sentence, block: number, sentence: number): Division[] {
  const found: Division[] = [];
  if (!tokens.some(({ lower }) => VOTING.test(lower) || lower === 'against')) return found;
  for (let i = 0; i < tokens.length; i++) {
    const first = numeralAt(tokens, i);
    if (!first) continue;
    const second = isPlain(first) ? (paired(tokens, first) ?? opposed(tokens, first)) : undefined;
    i = (second ?? first).to - 1;
    if (!second || !isPlain(second)) continue;
    const body = bodyNear(tokens, first.from);
    const failed = tokens
      .slice(Math.max(0, first.from - LOST), second.to + LOST)
      .some(({ lower }) => FAILED.test(lower));
    found.push({
      quantity: madeOf(tokens, first, second, block, sentence),
      ...(body ? { body } : {}),
      ...(failed ? { failed } : {}),
    });
  }
  return found;
}

const isPlain = ({ value, vague }: Numeral) => !vague && Number.isInteger(value) && value >= 0 && value < MOST;

/** "nine votes to five", "9-5", "ten to two": the number on the other side. */
function paired(tokens: readonly Token[], first: Numeral): Numeral | undefined {
  let at = first.to;
  const counted = /^(?:votes?|hands)$/.test(tokens[at]?.lower ?? '');
  if (counted) at++;
  const joint = tokens[at];
  const dash = joint !== undefined && /^[-–]$/.test(joint.text) && joint.glued;
  if (!dash && joint?.lower !== 'to' && !(counted && joint?.lower === 'against')) return undefined;
  if (isNumbered(tokens, first, dash)) return undefined;
  const second = numeralAt(tokens, at + 1);
  if (!second || UNITS.test(tokens[second.to]?.lower ?? '') || /^[-–]$/.test(tokens[second.to]?.text ?? ''))
    return undefined;
  const told = counted || /^votes?$/.test(tokens[second.to]?.lower ?? '');
  if (told) return second;
  // What goes up is a range.
  if (second.value >= first.value) return undefined;
  return tokens.some(({ lower }) => VOTING.test(lower)) && !tokens.some(({ lower }) => SCORED.test(lower))
    ? second
    : undefined;
}

/** "From 18 to 16", "the 2024-25 budget", "Bill 24-10", the end of "9-2-1": two numbers that nobody voted. */
function isNumbered(tokens: readonly Token[], { from, value }: Numeral, dash: boolean): boolean {
  const lead = tokens[from - 1];
  if (!dash) return lead?.lower === 'from';
  return value >= FIRST_YEAR || /^[-–.]$/.test(lead?.text ?? '') || NUMBERED.test(lead?.lower ?? '');
}
/** From here on what a dash joins is a year. */
const FIRST_YEAR = 1000;
const NUMBERED = /^(?:bill|measure|resolution|motion|proposition|amendment|article|section|rule|act|no|number)$/;

const FOR = /^(?:for|favou?r|favou?red|favou?ring|yes|aye|ayes)$/;
const AGAINST = /^(?:against|opposed|opposing|dissent|dissented|dissenting|no|nay|nays)$/;

/** "eight of them for and six against", "812 in favour and 143 against" */
function opposed(tokens: readonly Token[], first: Numeral): Numeral | undefined {
  let sided = false;
  for (let i = first.to; i < Math.min(tokens.length, first.to + NEAR); i++) {
    if (/^[;:.]$/.test(tokens[i]!.text)) return undefined;
    const second = numeralAt(tokens, i);
    if (!second) {
      sided ||= FOR.test(tokens[i]!.lower);
      continue;
    }
    const next = tokens.slice(second.to, second.to + 3).findIndex(({ lower }) => AGAINST.test(lower));
    const before = /^with$/.test(tokens[i - 1]?.lower ?? '');
    return sided &&
      next >= 0 &&
      (next === 0 || before || /^(?:votes?|members?|were|voted)$/.test(tokens[second.to]!.lower))
      ? second
      : undefined;
  }
  return undefined;
}

/** The body that is named nearest before the numbers, else the only one of the sentence. */
function bodyNear(tokens: readonly Token[], from: number): string | undefined {
  const before = tokens.slice(0, from).findLast(({ lower }) => BODIES.has(lower));
  const one = before ?? tokens.slice(from).find(({ lower }) => BODIES.has(lower));
  return one && BODIES.get(one.lower);
}

/**
 * May two divisions be told of one vote? As many took part, or one of the two numbers is the same: whoever gets a
 * division wrong seldom gets both numbers of it wrong, and how many sit in a body.
 */
export function mayBeOneDivision(a: number, b: number): boolean {
  const [x, y] = [a, b].map((value) => [Math.floor(value / SIDES), value % SIDES] as const);
  return x![0] === y![0] || x![1] === y![1] || areOfOneSize(a, b);
}

/** Did as many take part in one as in the other? */
export function areOfOneSize(a: number, b: number): boolean {
  const size = (value: number) => Math.floor(value / SIDES) + (value % SIDES);
  return size(a) === size(b);
}

/** Both numbers as one value, so that a division is another as soon as either is. */
const SIDES = 10_000;

function madeOf(tokens: readonly Token[], first: Numeral, second: Numeral, block: number, sentence: number): Quantity {
  const [start, end] = [tokens[first.from]!.start, tokens[second.to - 1]!.end];
  const value = first.value * SIDES + second.value;
  let text = tokens[first.from]!.text;
  for (let i = first.from + 1; i < second.to; i++) text += tokens[i]!.glued ? tokens[i]!.text : ` ${tokens[i]!.text}`;
  return exactly({
    start,
    end,
    text,
    value,
    digits: 9,
    kind: 'count',
    unit: undefined,
    noun: 'vote',
    block,
    sentence,
    fromToken: first.from,
    toToken: second.to,
  });
}
