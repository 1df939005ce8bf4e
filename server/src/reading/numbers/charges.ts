import type { Sentence, Token } from '../../text/article.ts';
import { isPeople } from '../lexicon/nouns.ts';
import { isStop } from '../lexicon/stops.ts';
import type { Quantity } from '../reading.ts';
import { stemOf } from '../stems.ts';

/** How far before a number of counts the word may stand that says what became of them (tokens). */
const REACH = 16;
const CHARGED =
  /^(?:charged|charges|charging|faces|face|facing|faced|indicted|indicting|accused|arraigned|booked|denies|denied|alleges|alleged)$/;
const CONVICTED = /^(?:convicted|convicting|convicts|guilty|sentenced)$/;
const CLEARED = /^(?:acquitted|acquitting|cleared|exonerated)$/;
/** Of how grave a kind it is: one article leaves it out. */
const DEGREE =
  /^(?:first|second|third|degree|capital|felony|misdemeanou?r|new|separate|more|other|total|alleged|additional)$/;
/** An offence is known by so many words. */
const MOST = 2;

/**
 * "charged with two counts of murder", "faces 11 fraud charges": of what and at which stage, as "charged:murder"; nothing
 * for other numbers, or where no offence or no stage is told.
 */
export function countsAt({ tokens }: Sentence, quantity: Quantity): string | undefined {
  if (quantity.noun !== 'count' && quantity.noun !== 'charge') return undefined;
  const stage = stageBefore(tokens, quantity.fromToken);
  const offence = stage && (offenceBehind(tokens, quantity.toToken) ?? offenceIn(quantity));
  return offence ? `${stage}:${offence}` : undefined;
}

/** Deeds done to people, that a charge counts those of whom it tells by, by families of gerunds. */
const DONE_TO: ReadonlyMap<string, string> = new Map(
  (
    [
      ['marry', 'marrying wedding'],
      ['abuse', 'abusing molesting assaulting raping groping harassing'],
      ['cheat', 'defrauding cheating swindling scamming duping conning'],
      ['smuggle', 'smuggling trafficking'],
      ['poison', 'poisoning'],
      ['enslave', 'enslaving exploiting'],
    ] as const
  ).flatMap(([family, words]) => words.split(' ').map((word): [string, string] => [word, family])),
);

/** "is charged with poisoning 14 guests": how many people a charge is of, as "charged:poison". */
export function victimsAt({ tokens }: Sentence, { noun, fromToken }: Quantity): string | undefined {
  const family = noun && isPeople(noun) ? DONE_TO.get(tokens[fromToken - 1]?.lower ?? '') : undefined;
  const stage = family && stageBefore(tokens, fromToken - 1);
  return stage ? `${stage}:${family}` : undefined;
}

function stageBefore(tokens: readonly Token[], from: number): string | undefined {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const { lower, text } = tokens[i]!;
    if (text === ';') return undefined;
    if (lower === 'guilty' && /^(?:not|innocent)$/.test(tokens[i - 1]?.lower ?? '')) return 'charged';
    if (CONVICTED.test(lower)) return 'convicted';
    if (CLEARED.test(lower)) return 'cleared';
    if (CHARGED.test(lower)) return 'charged';
  }
  return undefined;
}

function offenceBehind(tokens: readonly Token[], at: number): string | undefined {
  if (tokens[at]?.lower !== 'of') return undefined;
  const words: string[] = [];
  for (let i = at + 1; i < tokens.length && words.length < MOST; i++) {
    const { kind, lower, text } = tokens[i]!;
    // "counts of being a party to arson"
    if (text === '-' || DEGREE.test(lower) || (words.length === 0 && isStop(lower))) continue;
    if (kind !== 'word' || isStop(lower)) break;
    words.push(stemOf(lower));
  }
  return words.length > 0 ? words.join(' ') : undefined;
}

function offenceIn({ modifiers }: Quantity): string | undefined {
  const words = modifiers.filter((word) => !DEGREE.test(word) && !isStop(word) && word !== '-').slice(0, MOST);
  return words.length > 0 ? words.map(stemOf).join(' ') : undefined;
}
