import type { Token } from '../text/article.ts';
import { clause, WALLS } from './clause.ts';
import { isStop } from './lexicon/stops.ts';
import { BANS, HELD, lastingOf, PRISON, PRISON_SHADES } from './lexicon/traits.ts';
import type { Quantity } from './reading.ts';

/** Words that govern stand so near (tokens). */
const LEFT = 8;
const RIGHT = 4;

/** A prison term, or how long a thing lasted. */
export function duration(tokens: readonly Token[], quantity: Quantity, to: number): string | undefined {
  const from = quantity.fromToken;
  // "over three years" after a sum or a verb is a stretch of time, no bound.
  if (tokens[from]?.lower === 'over') return undefined;
  // The convict stands between the verb and the term: "jailed the former head of the bank for 15 years".
  const near = clause(tokens, from, to, LEFT + 6, RIGHT + 1);
  const years = quantity.unit === 'yr' || quantity.unit === 'mo';
  if (years && isParole(tokens, from, to)) return 'parole';
  if (years && near.some((word) => PRISON.has(word))) {
    // "serving a 12-year sentence" names the sentence, "served two years" what is over of it.
    const named =
      /^(?:sentence|term)$/.test(tokens[to]?.lower ?? '') || /^(?:sentence|term)$/.test(tokens[to + 1]?.lower ?? '');
    const shaded = near.some((word) => PRISON_SHADES.has(word) && !(named && /^serv/.test(word)));
    const passed =
      named || near.some((word) => /^(?:sentenced|sentence|jailed|jails|imprisoned|gets|given|got)$/.test(word));
    const placed = tokens[to]?.lower !== 'ago' && tokens[to]?.lower !== 'after';
    return quantity.bound === 'exact' && !shaded && passed && placed ? 'sentence' : undefined;
  }
  let at = to;
  while (tokens[at]?.text === '-') at++;
  if (tokens[at]?.lower === 'veteran') return 'veteran';
  if (isBan(tokens, from, at))
    return near.some((word) => PRISON_SHADES.has(word) && word !== 'suspended') ? undefined : 'ban';
  const lasting = lastingOf(tokens[at]?.lower ?? '') ?? lastingOf(tokens[at + 1]?.lower ?? '');
  if (lasting && tokens[at]?.kind === 'word' && !isStop(tokens[at]!.lower)) return `lasting:${lasting}`;
  const verb = tokens[from - 1]?.lower ?? '';
  if (/^(?:lasted|lasting|lasts)$/.test(verb)) {
    for (let i = from - 2, step = 0; i >= 0 && step < LEFT; i--, step++) {
      const thing = lastingOf(tokens[i]!.lower);
      if (thing) return `lasting:${thing}`;
    }
  }
  return tokens[from - 1]?.lower === 'for' ? heldFor(tokens, from) : undefined;
}

/** "banned for four years", "a four-year ban", "a suspension of six months". */
function isBan(tokens: readonly Token[], from: number, at: number): boolean {
  if (BANS.has(tokens[at]?.lower ?? '')) return true;
  const lead = tokens[from - 1]?.lower;
  if (lead !== 'for' && lead !== 'of') return false;
  return tokens.slice(Math.max(0, from - 4), from - 1).some((token) => BANS.has(token.lower));
}

/** "no chance of parole for 25 years", "must serve 20 years before he can ask for parole". */
function isParole(tokens: readonly Token[], from: number, to: number): boolean {
  const words = (a: number, b: number) => tokens.slice(Math.max(0, a), b).map((token) => token.lower);
  const left = /^(?:for|after|until|before|in)$/.test(tokens[from - 1]?.lower ?? '');
  if (left && words(from - 7, from - 1).includes('parole')) return true;
  const before = words(to, to + 4).indexOf('before');
  return before >= 0 && words(to + before, to + before + 10).some((word) => /^paroled?$/.test(word));
}

/** "held the station for five hours": the verb of what went on for so long. */
function heldFor(tokens: readonly Token[], from: number): string | undefined {
  for (let i = from - 2, step = 0; i >= 0 && step < LEFT && !WALLS.has(tokens[i]!.lower); i--, step++)
    if (HELD.has(tokens[i]!.lower)) return `held:${tokens[i]!.lower}`;
  return undefined;
}
