import type { Token } from '../../text/article.ts';
import type { Quantity } from '../reading.ts';
import { exactly } from './exactly.ts';

/* How a match ended: "beat Norhaven 3-1", "a 2-2 draw", "lost 27-24". */

const BEAT =
  /^(?:beat(?:s|ing|en)?|defeat(?:s|ed|ing)?|edg(?:e|es|ed|ing)|thrash(?:es|ed|ing)?|rout(?:s|ed|ing)?|hammer(?:s|ed|ing)?|crush(?:es|ed|ing)?|overcomes?|overcame|overcoming|down(?:s|ed)|stun(?:s|ned|ning)?|see(?:s|ing)?|saw|overpower(?:s|ed)?|outplay(?:s|ed)?)$/;
const WON =
  /^(?:w[io]n|wins|winning|los(?:t|es?|ing)|dr[ae]w|draws|drawing|prevail(?:s|ed)|triumph(?:s|ed)|ended|finished)$/;
const RESULT =
  /^(?:wins?|victor(?:y|ies)|defeats?|loss(?:es)?|draws?|success(?:es)?|triumphs?|thrashing|rout|drubbing|hammering|against|over)$/;
/** What is decided otherwise than by the match, or was not yet its end. */
const OTHER =
  /^(?:penalt(?:y|ies)|pens|shoot-?out|shoot|aggregate|half-?time|half|interval|break|quarters?|period|legs?|series|sets?|frames?|games|tie-?break\w*|lead(?:s|ing)?|led|trail\w*|ahead|behind|down|up|head-to-head|voted?|votes|ballot|court|justices|rul(?:ed|ing)|council|odds|ratio|prediction|predict\w*|expect\w*)$/;
const WALL = /^(?:[;:.()"]|and|but|while|who|which|that)$/;
/** So far from the verb the score may stand, with those between who were beaten; and so near it is told of a part (tokens). */
const FAR = 10;
const NEAR = 8;
/** So much has nobody scored. */
const MOST = 250;
/** As one number: the higher, then the lower. */
const PLACES = 1000;

/** The numbers of "3-1" at token `i`, where it is no part of a longer row. */
export function pairAt(tokens: readonly Token[], i: number): readonly [number, number] | undefined {
  const [first, mark, second] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number' || !/^[-–—]$/.test(mark?.text ?? '')) return undefined;
  if (!mark!.glued || !second.glued || !isPoints(first.text) || !isPoints(second.text)) return undefined;
  const after = tokens[i + 3];
  if (after?.glued && /^[-–—/%]$/.test(after.text)) return undefined;
  if (first.glued && /^[-–—./$€£]$/.test(tokens[i - 1]?.text ?? '')) return undefined;
  return [Number(first.text), Number(second.text)];
}

const isPoints = (text: string) => /^\d{1,3}$/.test(text) && Number(text) <= MOST;

/** Does a verb or a noun beside the score in tokens [i, i + 3) say that a match ended so? */
function isResult(tokens: readonly Token[], i: number): boolean {
  for (let at = i + 3; at < i + 7 && tokens[at]?.kind === 'word'; at++) if (RESULT.test(tokens[at]!.lower)) return true;
  // "beaten by 3-5 men"
  if (tokens[i - 1]?.lower === 'by') return false;
  for (let at = i - 1, step = 1; at >= 0 && step <= FAR; at--, step++) {
    const { lower, kind } = tokens[at]!;
    if (kind === 'number' || WALL.test(lower)) return false;
    if (BEAT.test(lower)) return !/^s[ae][ew]/.test(lower) || tokens.slice(at, i).some((each) => each.lower === 'off');
    if (WON.test(lower)) return true;
  }
  return false;
}

/** The end of a match that is told at token `i`; nothing where sets, legs or penalties have a score each. */
export function scoreAt(tokens: readonly Token[], i: number, block: number, sentence: number): Quantity | undefined {
  const pair = pairAt(tokens, i);
  if (!pair || !isResult(tokens, i)) return undefined;
  const near = tokens.slice(Math.max(0, i - NEAR), i + NEAR);
  if (near.some(({ lower }) => OTHER.test(lower))) return undefined;
  for (let at = Math.max(0, i - NEAR); at < i + NEAR; at++) if (at !== i && pairAt(tokens, at)) return undefined;
  const [start, end] = [tokens[i]!.start, tokens[i + 2]!.end];
  return exactly({
    start,
    end,
    text: `${pair[0]}-${pair[1]}`,
    value: Math.max(...pair) * PLACES + Math.min(...pair),
    digits: 6,
    kind: 'measure',
    unit: 'score',
    noun: undefined,
    block,
    sentence,
    fromToken: i,
    toToken: i + 3,
  });
}
