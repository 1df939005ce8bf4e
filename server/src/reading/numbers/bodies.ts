import { matchesIn } from '../../text/matches.ts';
import { rememberedLast } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { isPeople } from '../lexicon/nouns.ts';
import { CARDINALS } from '../lexicon/numbers.ts';
import { isTitle } from '../lexicon/titles.ts';
import type { Reading } from '../reading.ts';

/** How tall or how heavy somebody is, as an article tells it. */
export interface Body extends Span {
  readonly kind: 'height' | 'weight';
  /** In centimetres or kilograms. */
  readonly value: number;
  /** By how much it may be off, as it is rounded. */
  readonly rounding: number;
  readonly unit: string;
  readonly block: number;
  readonly sentence: number;
  /** The noun of whoever has it, where it stands before that: "keeper" of "the 1.9-metre keeper". */
  readonly noun: string | undefined;
}

const INCH = 2.54;
/** Nobody is told to be shorter or taller (cm), lighter or heavier (kg). */
const [SHORTEST, TALLEST] = [120, 230] as const;
const [LIGHTEST, HEAVIEST] = [30, 300] as const;
/** How far off, in either direction, a height is that is told in whole feet, in tenths of a metre, or "about" (cm). */
const [BY_FEET, BY_TENTHS, BY_WORD] = [6, 5, 3] as const;
/** The same to the inch and the centimetre, and the share by which a weight is off that is told "about". */
const [BY_INCH, BY_CENTIMETRE, SHARE_BY_WORD] = [1.3, 0.6, 0.06] as const;
/** The same of a weight that is told to the pound or the kilogram, in these. */
const BY_UNIT = 0.6;
/** A foot has more inches than these. */
const INCHES = [...CARDINALS].filter(([, value]) => value > 0 && value < 12).map(([word]) => word);
const FEET = String.raw`(?<ft>[4-7])(?:\s*-?\s*(?:foot|feet|ft)\b|['’′])(?:(?:,?\s+(?:and\s+)?|-|\s*)(?<in>\d{1,2}|${INCHES.join('|')})(?![\d.]|,\d{3}\s(?!pounds|lbs|kg))(?:\s*-?\s*(?:inch(?:es)?|ins?)\b|["”″])?)?`;
const METRES = String.raw`(?<m>[12][.,]\d{1,2})\s?-?(?:metres?|meters?|m)\b`;
const CENTIMETRES = String.raw`(?<cm>1[2-9]\d|2[0-3]\d)\s?-?(?:centimet(?:re|er)s?|cm)\b`;
const HEIGHT = new RegExp(`(?<![\\d.,])(?:${FEET}|${METRES}|${CENTIMETRES})`, 'gu');
const WEIGHT = /(?<!\d\.|\d{2}|\d{2},)(?<n>\d{2,3}(?:\.\d)?)\s?-?(?<unit>kg|kilos?|kilogram(?:me)?s?|pounds?|lbs?)\b/gu;
/** In kilograms. */
const POUND = 0.4536;

/** Behind a height, and before one. */
const TALL = /^[\s,-]*(?:tall\b|in\s+height\b|\(|and\s+weigh)/u;
const STANDS =
  /\b(?:stands?|standing|stood|height(?:\s+of|\s+is|\s+was|:)?|measur(?:es|ing|ed))(?:\s+(?:at|about|just|over|nearly|some|only|a))*\s+$/iu;
/** "He is 5-foot-8": a foot and inches are nothing else's height but somebody's. */
const IS = /\b(?:he|she|who|\p{Lu}[\p{L}’'-]+)\s+(?:is|was)\s+(?:about\s+|just\s+|only\s+|around\s+)?$/u;
const ABOUT = /\b(?:about|around|some|roughly|nearly|almost|approximately|over|under|than)\s+$/iu;
const WEIGHS =
  /\b(?:weigh(?:s|ed|ing)?|weight(?:\s+of|\s+is|\s+was|:)?|scales?\s+at)(?:\s+(?:in|at|about|just|only|around|some|nearly|a|mere))*\s+$/iu;
/** What stands between a height and a weight that follows it. */
const BESIDE = /^(?:\s*(?:tall|in\s+height))?\s*(?:,|and|,\s+and)?\s*$/u;
const NOUN = /^(?:-|\s)(?:(?:tall|old)\s+)?((?:\p{Ll}[\p{Ll}-]*\s+){0,2}?\p{Ll}+)/u;
/** A thing that fell, was lost or was caught is measured too. */
const CHANGE =
  /\b(?:lost|los(?:e|es|ing)|gain(?:s|ed|ing)?|put\s+on|shed|dropp(?:ed|ing)|carr(?:y|ies|ied|ying)|lift(?:s|ed|ing)?)\s+(?:\p{L}+\s+)?$/iu;

/** How tall and how heavy people are, as an article tells. */
export const bodiesOf = rememberedLast((reading: Reading): readonly Body[] => {
  const { text, blocks } = reading.article;
  if (!/\d\s?-?(?:foot|feet|ft|['’′]|m|cm|kg|kilo|pound|lb|cent)/u.test(text)) return [];
  const found: Body[] = [];
  for (const [block, { sentences }] of blocks.entries())
    for (const [sentence, { start, end }] of sentences.entries()) {
      const own = text.slice(start, end);
      if (!/\d/.test(own)) continue;
      const heights = heightsIn(own);
      const all = [...heights, ...weightsIn(own, heights)];
      found.push(
        ...all.map((body) => ({ ...body, start: start + body.start, end: start + body.end, block, sentence })),
      );
    }
  return found;
});

type Found = Omit<Body, 'block' | 'sentence'>;

function heightsIn(own: string): Found[] {
  return matchesIn(own, HEIGHT).flatMap((match): Found[] => {
    const { ft, in: inches, m, cm } = match.groups!;
    const end = match.index + match[0].trimEnd().length;
    const [before, rest] = [own.slice(0, match.index), own.slice(end)];
    const noun = bearerIn(rest);
    const isTold =
      noun !== undefined || TALL.test(rest) || STANDS.test(before) || (inches !== undefined && IS.test(before));
    if (!isTold) return [];
    const about = ABOUT.test(before) ? BY_WORD : 0;
    const told = { start: match.index, end, kind: 'height', noun } as const;
    if (ft) {
      const more = inches === undefined ? 0 : (CARDINALS.get(inches) ?? Number(inches));
      if (more > INCHES.length) return [];
      const value = (Number(ft) * 12 + more) * INCH;
      return [{ ...told, value, rounding: (inches === undefined ? BY_FEET : BY_INCH) + about, unit: 'ft' }];
    }
    const value = m ? Number(m.replace(',', '.')) * 100 : Number(cm);
    if (value < SHORTEST || value > TALLEST) return [];
    const inTenths = m !== undefined && /^\d.\d$/.test(m);
    return [{ ...told, value, rounding: (inTenths ? BY_TENTHS : BY_CENTIMETRE) + about, unit: 'm' }];
  });
}

function weightsIn(own: string, heights: readonly Found[]): Found[] {
  return matchesIn(own, WEIGHT).flatMap((match): Found[] => {
    const { n, unit } = match.groups!;
    const [before, rest] = [own.slice(0, match.index), own.slice(match.index + match[0].length)];
    const noun = bearerIn(rest);
    const beside = heights.some(({ end }) => end <= match.index && BESIDE.test(own.slice(end, match.index)));
    if (!beside && (!(noun || WEIGHS.test(before)) || CHANGE.test(before))) return [];
    const factor = unit!.startsWith('k') ? 1 : POUND;
    const value = Number(n) * factor;
    if (value < LIGHTEST || value > HEAVIEST) return [];
    const about = ABOUT.test(before) ? SHARE_BY_WORD * value : 0;
    const end = match.index + match[0].length;
    return [{ start: match.index, end, kind: 'weight', value, rounding: factor * BY_UNIT + about, unit: unit!, noun }];
  });
}

/** "1.9-metre striker", "130-pound woman": who follows, if anybody. */
function bearerIn(rest: string): string | undefined {
  const words = NOUN.exec(rest)?.[1]?.split(/\s+/) ?? [];
  return words.find((word) => isPeople(word) || isTitle(word) || PLAYER.test(word));
}
/** Those who are known by how tall they are, beside people and titles. */
const PLAYER = /^(?:keeper|cent(?:re|er)(?:-(?:half|forward))?|lock|prop|lineman|blocker|setter|bowler|model)$/;
