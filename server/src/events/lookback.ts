import type { Moment, Quantity, Reading } from '../reading/reading.ts';
import type { Token } from '../text/article.ts';
import { kept } from '../text/kept.ts';
import { frameOf } from './frame.ts';
import { isLimit, isSaying } from './saying.ts';
import { tellingWords } from './telling.ts';
import { compareMoments } from './timing.ts';

/** A number with the telling words of its sentence. */
interface Value {
  readonly quantity: Quantity;
  readonly words: ReadonlyMap<string, number>;
}

/** What an article tells in numbers: of its own news, and of what it looks back at. */
interface Told {
  readonly own: readonly Value[];
  readonly past: readonly Value[];
  /** Does it look back at the like of its news anywhere? Then its news is the later. */
  readonly looksBack: boolean;
  /** The sentences in which it does. */
  readonly back: ReadonlySet<readonly Token[]>;
}

/** Small counts are in every text, and stand for nothing. */
const LEAST_COUNT = 8;
/** Articles so many days apart tell of one event still. */
const NEAR_DAYS = 14;

function isTelling({ kind, value, vague }: Quantity): boolean {
  if (vague) return false;
  // Sums are told of firms and deals, which go on.
  return kind === 'percent' || kind === 'measure' || (kind === 'count' && value >= LEAST_COUNT);
}

/** A month, a season or a year in which something was, and no day. */
const isLong = (moment: Moment, tokens: readonly Token[]) =>
  (moment.background || moment.granularity !== 'day') &&
  moment.weekday === undefined &&
  !isSaying(tokens, moment) &&
  !isLimit(tokens, moment);

/** "were also hit in March", "the last such fire", "a similar spill a year ago". */
const AGAIN =
  /^(?:also|again|similar|similarly|like|same|such|second|third|twice|last|previous|previously|before|earlier)$/;

/** Words of its news that a sentence has to share to look back at the like of it. */
const LIKE = 2;

/** Is it the like of the article's news, of whose words it has some, that the sentence tells of? */
function isAgain(tokens: readonly Token[], words: ReadonlyMap<string, number>): boolean {
  if (!tokens.some(({ lower }) => AGAIN.test(lower))) return false;
  let shared = 0;
  for (const word of tellingWords(tokens).keys()) if (words.has(word)) shared++;
  return shared >= LIKE;
}

/** The telling words of headline and first sentence. */
function openingWords(reading: Reading): Map<string, number> {
  const frame = frameOf(reading);
  const words = new Map<string, number>();
  for (const [b, { sentences }] of reading.article.blocks.entries())
    for (const [s, { tokens }] of sentences.entries()) if (frame.isLede(b, s, 1)) tellingWords(tokens, words);
  return words;
}

const toldIn = kept((reading: Reading): Told => {
  const [own, past]: Value[][] = [[], []];
  const words = openingWords(reading);
  let looksBack = false;
  /** Sentences that look back at the like, and those that look elsewhere. */
  const [back, long] = [new Set<readonly Token[]>(), new Set<readonly Token[]>()];
  for (const moment of reading.moments) {
    const { tokens } = reading.article.blocks[moment.block]!.sentences[moment.sentence]!;
    if (!isLong(moment, tokens)) continue;
    const again = isAgain(tokens, words);
    if (again) looksBack = true;
    (again ? back : long).add(tokens);
  }
  for (const quantity of reading.quantities) {
    if (!isTelling(quantity)) continue;
    const { tokens } = reading.article.blocks[quantity.block]!.sentences[quantity.sentence]!;
    const value = { quantity, words: tellingWords(tokens) };
    if (back.has(tokens)) past!.push(value);
    else if (!long.has(tokens)) own!.push(value);
  }
  return { own: own!, past: past!, looksBack, back };
});

const isOne = (a: Quantity, b: Quantity) =>
  a.kind === b.kind && a.unit === b.unit && a.value === b.value && (a.kind !== 'count' || a.noun === b.noun);

const meet = (own: readonly Value[], other: readonly Value[]) =>
  own.some((a) => other.some((b) => isOne(a.quantity, b.quantity)));

/** The same, of numbers beside which more than names is the same. */
const meetIn = (own: readonly Value[], other: readonly Value[]) =>
  own.some((a) =>
    other.some(
      (b) => isOne(a.quantity, b.quantity) && [...a.words.keys()].some((word) => word[0] !== '^' && b.words.has(word)),
    ),
  );

/** May the two be of one day, or of days near each other, by their datelines or by what their openings say? */
function areNear(a: Reading, b: Reading): boolean {
  if (a.date !== undefined && b.date !== undefined) return Math.abs(a.date - b.date) <= NEAR_DAYS;
  const [x, y] = [frameOf(a).moment, frameOf(b).moment];
  if (x?.weekday !== undefined && x.weekday === y?.weekday) return true;
  const time = compareMoments(x, y);
  return time === 'same-day' || time === 'overlap';
}

/** Does a sentence look back at the like of its article's news: "A gale also broke pylons in March"? */
export const looksBackAt = (reading: Reading, block: number, sentence: number): boolean =>
  toldIn(reading).back.has(reading.article.blocks[block]!.sentences[sentence]!.tokens);

/**
 * The article among `all` that looks back at what `here` seems to tell as its news: an earlier event of the kind, with a
 * number that `here` has too, while `here` and `there` agree on none. Nothing where the two are known to be of near days,
 * where `here` itself looks back, or where no other article does.
 */
export function lookingBackAt(here: Reading, there: Reading, all: readonly Reading[]): Reading | undefined {
  const { own, looksBack } = toldIn(here);
  if (looksBack || own.length === 0 || areNear(here, there) || meet(own, toldIn(there).own)) return undefined;
  return all.find((other) => other !== here && meetIn(own, toldIn(other).past));
}
