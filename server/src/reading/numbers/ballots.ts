import type { Sentence } from '../../text/article.ts';
import type { Quantity } from '../reading.ts';
import type { Predication } from './predicates.ts';

const CONTEST =
  /^(?:won|win|wins|winning|lost|lose|loses|leads?|led|leading|ahead|trails?|trailed|trailing|behind|beat|beats|beating|defeat|defeats|defeated|defeating|decided|separated?|winner|passed|rejected)$/;
const POLLED =
  /^(?:received|receives|receiving|had|has|have|got|gets|polled|garnered|took|taken|won|secured|drew|with)$/;
/** Seats that are won, or had of so many: a bus has 45 too. */
const WON = /^(?:won|wins|win|winning|took|takes|taking|taken|secured|claimed)$/;
const SEATED = /^(?:got|gets|has|have|had|holds|held|with|on)$/;
/** Words by which a number is told of a change, or of a stage of the count: neither is the result. */
const CHANGE = /^(?:changed|cut|cutting|narrowed|narrowing|widened|shrank|grew|gained|gaining|extended)$/;
const STAGE = /^(?:count|recount|counting|recounting|audit|round|day|canvass)$/;

/** "before the recount", "after the first day", "cutting his lead to" */
function isStaged(tokens: Sentence['tokens'], from: number): boolean {
  return tokens.some(({ lower }, i) => {
    if (CHANGE.test(lower)) return i < from && from - i < 8;
    return (
      (lower === 'before' || lower === 'after') && tokens.slice(i + 1, i + 4).some((next) => STAGE.test(next.lower))
    );
  });
}

/** What a number of votes is: by how many one was ahead, or how many one had; nothing for other numbers. */
export function ballotOf({ tokens }: Sentence, quantity: Quantity): Predication | undefined {
  const from = quantity.fromToken;
  const [lead, second] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? ''];
  const staged = isStaged(tokens, from);
  if (quantity.noun === 'seat') {
    const next = tokens[tokens.findIndex((token) => token.end >= quantity.number.end) + 1]?.lower;
    const seated = WON.test(lead) || (SEATED.test(lead) && next === 'of');
    return seated && !isStaged(tokens, from)
      ? { predicate: 'seats', known: true, token: from - 1, how: 'before' }
      : undefined;
  }
  if (quantity.noun !== 'vote') return undefined;
  const said = (predicate: string): Predication => ({ predicate, known: true, token: from - 1, how: 'before' });
  // "by 88 votes to 61", "with 88 votes against 61": how a house divided is read by itself
  const against =
    /^(?:to|against)$/.test(tokens[quantity.toToken]?.lower ?? '') && tokens[quantity.toToken + 1]?.kind === 'number';
  if (against) return undefined;
  if (lead === 'of' && /^(?:margin|lead|majority)$/.test(second)) return staged ? undefined : said('margin');
  const behind = /^(?:behind|ahead|short|clear)$/.test(tokens[quantity.toToken]?.lower ?? '');
  const by = lead === 'by' && !/^(?:margin|lead|majority)$/.test(second);
  if (by || behind) {
    const contest =
      behind || from <= 1 || tokens.slice(0, from).some(({ lower }) => CONTEST.test(lower)) || !hasVerb(tokens, from);
    return contest && !staged ? said('margin') : undefined;
  }
  return POLLED.test(lead) && !staged ? said('poll') : undefined;
}

/** Does a verb stand before the number? An answer needs none: "The Republican, by 213 votes." */
const hasVerb = (tokens: Sentence['tokens'], to: number) =>
  tokens.slice(0, to).some(({ lower, capital }) => !capital && /(?:ed|s)$/.test(lower) && lower.length > 3);
