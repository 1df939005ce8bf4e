import type { Token } from '../../text/article.ts';
import { WALLS } from '../clause.ts';
import { isStop } from '../lexicon/stops.ts';
import { stemOf } from '../stems.ts';

/** What a percentage is a part of, and where: "traffic", "lodovia". */
interface Whole {
  readonly noun: string;
  readonly place?: string;
}

/** What a percentage is a part of: "part:traffic:lodovia", "part:traffic:lodovia:out" of what failed there. */
export function shareOf(tokens: readonly Token[], from: number, to: number): string | undefined {
  const fallen = fallenAt(tokens, from);
  if (fallen) return `part:${fallen.noun}:${fallen.place}:out`;
  const whole = wholeAfter(tokens, to) ?? listed(tokens, from, to);
  if (!whole) return undefined;
  const place = whole.place ? `:${whole.place}` : '';
  return `part:${whole.noun}${place}${place && isOut(tokens, to) ? ':out' : ''}`;
}

const JOINS = /^(?:in|of|to|from|with)$/;
/** So far a whole is looked for after its share (tokens). */
const REACH = 6;

/** "40 percent of mail in Lodovia", "of Lodovia's mail". */
function wholeAfter(tokens: readonly Token[], to: number): Whole | undefined {
  if (tokens[to]?.lower !== 'of') return undefined;
  let [noun, place]: (string | undefined)[] = [];
  let at = to + 1;
  if (/^(?:the|its|their|all|his|her)$/.test(tokens[at]?.lower ?? '')) at++;
  const end = to + REACH + (isPossessive(tokens[at + 1]) ? 2 : 0);
  for (; at < tokens.length && at < end; at++) {
    const token = tokens[at]!;
    if (token.capital && isPossessive(tokens[at + 1])) {
      place = token.lower;
      at++;
      continue;
    }
    if (token.kind !== 'word' || isStop(token.lower)) break;
    noun = stemOf(token.lower);
  }
  // "of mail and parcel services in Lodovia"
  if (tokens[at]?.lower === 'and') {
    const joint = tokens.slice(at + 1, at + 5).findIndex((token) => isStop(token.lower) || token.kind !== 'word');
    if (joint > 0) at += joint + 1;
  }
  if (!noun || POLLED.test(noun)) return undefined;
  if (!place && JOINS.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.capital) place = tokens[at + 1]!.lower;
  return place ? { noun, place } : { noun };
}

const isPossessive = (token: Token | undefined) => token !== undefined && /^['’]s$/.test(token.lower);

/** So far back the first share of a list may stand (tokens). */
const LIST = 30;

/** "40 percent of mail in Lodovia, 30 percent in Vesk": the second is of the mail too. */
function listed(tokens: readonly Token[], from: number, to: number): Whole | undefined {
  if (!JOINS.test(tokens[to]?.lower ?? '') || tokens[to]!.lower === 'of' || !tokens[to + 1]?.capital) return undefined;
  for (let i = from - 1; i >= Math.max(0, from - LIST) && !WALLS.has(tokens[i]!.lower); i--) {
    if (tokens[i]!.lower !== 'of' || !/^(?:percent|cent|%|pct)$/.test(tokens[i - 1]?.lower ?? '')) continue;
    const first = wholeAfter(tokens, i);
    return first?.place ? { noun: first.noun, place: tokens[to + 1]!.lower } : undefined;
  }
  return undefined;
}

const IS = /^(?:is|are|was|were|been|be|went|gone|go)$/;
const OUT =
  /^(?:down|out|offline|disrupted|lost|cut|interrupted|affected|severed|unavailable|disconnected|knocked|halted)$/;

/** "… was out of service", "… had been disrupted": does the clause after a share say that it failed? */
function isOut(tokens: readonly Token[], to: number): boolean {
  for (let i = to; i < Math.min(tokens.length - 1, to + LIST) && !WALLS.has(tokens[i]!.lower); i++)
    if (IS.test(tokens[i]!.lower) && tokens.slice(i + 1, i + 3).some((token) => OUT.test(token.lower))) return true;
  return false;
}

/** "mail in Lodovia fell by 40 percent, in Vesk by 30 percent": what failed, and where. */
function fallenAt(tokens: readonly Token[], from: number): Whole | undefined {
  let at = from - 1;
  const by = tokens[at]?.lower === 'by';
  if (by) at--;
  if (tokens[at]?.lower === 'down') return wholeBefore(tokens, at);
  if (!by || !tokens[at]?.capital || !JOINS.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const down = tokens.findLastIndex((token, i) => i < at && i > at - LIST && token.lower === 'down');
  const first = down < 0 || tokens[down + 1]?.lower !== 'by' ? undefined : wholeBefore(tokens, down);
  return first && { noun: first.noun, place: tokens[at]!.lower };
}

/** "services in Lodovia were (down)": the noun and the place before the verb. */
function wholeBefore(tokens: readonly Token[], down: number): Whole | undefined {
  let at = down - 1;
  while (/^(?:has|have|had|is|are|was|were|been|went)$/.test(tokens[at]?.lower ?? '')) at--;
  if (at === down - 1) return undefined;
  while (tokens[at]?.capital && !JOINS.test(tokens[at]!.lower)) at--;
  const [noun, place] = [tokens[at - 1], tokens[at + 1]];
  if (noun?.kind !== 'word' || isStop(noun.lower) || !JOINS.test(tokens[at]!.lower)) return undefined;
  return place?.capital ? { noun: stemOf(noun.lower), place: place.lower } : undefined;
}

/** Shares of people asked, of voters and of time are told by the dozen. */
const POLLED =
  /^(?:peopl|voter|respondent|adult|american|resident|women|men|children|student|household|time|population|worker|user|patient|case|parent|them|total|all)$/;
