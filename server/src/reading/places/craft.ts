import type { Article, Token } from '../../text/article.ts';
import { isCraft, isCraftPrefix } from '../lexicon/craft.ts';
import { type NameMention, sentencesIn } from '../reading.ts';

/** "a ferry", "the 40-metre ferry": so many words stand before what a ship is. */
const DESCRIBED = 5;

/**
 * The names, lower case, that an article gives to ships: "the ferry Port Elva", "the Port Elva, an old ferry", "aboard
 * the Port Elva", "MV Port Elva". The same words may be a town's, in this article as well.
 */
export function craftNames(article: Article, names: readonly NameMention[]): ReadonlySet<string> {
  const found = new Set<string>();
  let next = 0;
  for (const { sentence } of sentencesIn(article)) {
    const { tokens } = sentence;
    // Of most articles no sentence speaks of ships: their names are not looked at.
    const speaks = tokens.some((token) => isCraft(token) || isCraftPrefix(token) || isBoarding(token));
    for (; next < names.length && names[next]!.start < sentence.end; next++) {
      const { start, end } = names[next]!;
      if (!speaks || start < sentence.start) continue;
      const from = tokens.findIndex((token) => token.start >= start);
      const to = tokens.findLastIndex((token) => token.end <= end) + 1;
      if (from < 0 || to <= from) continue;
      const own = isCraftPrefix(tokens[from]!) && to - from > 1 ? from + 1 : from;
      if (own === from && !isNamedBefore(tokens, from) && !isToldBehind(tokens, to)) continue;
      for (const at of [from, own]) found.add(article.text.slice(tokens[at]!.start, tokens[to - 1]!.end).toLowerCase());
    }
  }
  return found;
}

const isBoarding = ({ lower }: Token): boolean => lower === 'aboard' || lower === 'board';

/** "the ferry X", "MV X", "aboard the X", "on board X" */
function isNamedBefore(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before) return false;
  if (isCraft(before) || isCraftPrefix(before)) return true;
  const at = before.lower === 'the' ? from - 2 : from - 1;
  return tokens[at]?.lower === 'aboard' || (tokens[at]?.lower === 'board' && tokens[at - 1]?.lower === 'on');
}

/** "X, a wooden ferry": what it is stands right behind, and no place noun: "X, a ferry port". */
function isToldBehind(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',' || !/^(?:an?|the|its|her)$/.test(tokens[to + 1]?.lower ?? '')) return false;
  for (let i = to + 2; i < Math.min(tokens.length, to + 2 + DESCRIBED); i++) {
    if (isCraft(tokens[i]!))
      return tokens[i + 1]?.kind !== 'word' || /^(?:that|which|of|with|built|owned)$/.test(tokens[i + 1]!.lower);
    if (tokens[i]!.kind === 'mark' && tokens[i]!.text !== '-') return false;
  }
  return false;
}

/**
 * Is a name, which some sentence gives to a ship, the ship's here? With an article before it or as a craft it is; else
 * where no map has it.
 */
export function isCraftHere(tokens: readonly Token[], from: number, isOnMap: boolean): boolean {
  return tokens[from - 1]?.lower === 'the' || isNamedBefore(tokens, from) || !isOnMap;
}
