import type { Token } from '../../text/article.ts';
import { marked, noted } from '../../text/remember.ts';
import { isPeople } from '../lexicon/capitals.ts';
import { headsOrganisation, headsPlace } from '../lexicon/organisations.ts';
import { isParticle } from '../lexicon/particles.ts';
import { isDeterminer } from '../lexicon/stops.ts';
import { isPortfolio, isPost, isTitle, modifiesTitle } from '../lexicon/titles.ts';

/** A word in lower case without its stop: "gen." as "gen". */
export const stem = noted(({ lower }): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower));

/** Does the word stand before names as a title, rank, office or trade? "Will miss Vranov" is a verb. */
export const entitles = marked((token): boolean => isTitle(stem(token)) && (token.lower !== 'miss' || token.capital));

/** Does the word make the name around it an organisation's or a place's? */
export const heads = marked(({ lower }): boolean => headsOrganisation(lower) || headsPlace(lower));

/** A mark, or a small word in lower case: no part with which a name begins or ends. */
export const notName = marked(
  ({ kind, capital, lower }): boolean => kind === 'mark' || (kind === 'word' && !capital && !isParticle(lower)),
);

/** The run's end without a post that closes it ("India National Security Adviser"). */
export function withoutPost(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]!;
  if (last.kind !== 'word' || !isPost(last.lower) || to - from < 2 || onlyTitle(tokens, from, to)) return to;
  let end = to - 1;
  while (
    end > from + 1 &&
    (modifiesTitle(tokens[end - 1]!.lower) || entitles(tokens[end - 1]!) || notName(tokens[end - 1]!))
  )
    end--;
  return end;
}

/** The index after the title that opens the run [from, end), `from` where none does. */
export function afterTitle(tokens: readonly Token[], from: number, end: number): number {
  let after = from;
  for (let i = from; i < end; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !entitles(token) || isGivenName(tokens, i, end)) continue;
    after = i + 1;
    // "Secretary of State", "Minister of Foreign Affairs": what the office is over goes with it.
    if (tokens[after]?.lower === 'of') {
      let j = after + 1;
      while (j < end && (isPortfolio(tokens[j]!.lower) || tokens[j]!.lower === 'the' || tokens[j]!.lower === 'and'))
        j++;
      if (j > after + 1) i = j - 1;
      after = j > after + 1 ? j : end;
    } else if (tokens[after]?.text === '-' && tokens[after + 1]?.glued) {
      // "Director-General", "Attorney-General"
      after = Math.min(end, after + 2);
      i = after - 1;
    } else if (after < end && tokens[after]!.lower === 'general') {
      after++;
      i = after - 1;
    }
  }
  if (after === from || after >= end) {
    return after >= end && onlyTitle(tokens, from, end) ? end : from;
  }
  const rest = tokens.slice(after, end);
  // "Queen Elizabeth Hospital", "King Street": the title is a part of the place's name.
  return rest.some((token) => token.kind === 'word' && heads(token)) ? from : after;
}

/**
 * "Sultan bin Fahd", "Emir al-Hashmi": before a father's or a family's name these are given names. So is "Dean" before a
 * surname alone, or behind a title: whoever is a dean is introduced by a full name.
 */
function isGivenName(tokens: readonly Token[], i: number, end: number): boolean {
  const { lower } = tokens[i]!;
  if (GIVEN.has(lower)) return /^(?:bin|ibn|al|el)$/.test(tokens[i + 1]?.lower ?? '');
  if (!FIRST.has(lower)) return false;
  const before = tokens[i - 1];
  return end - i === 2 || (before !== undefined && !before.capital && entitles(before));
}

const GIVEN = new Set(['sultan', 'emir']);
const FIRST = new Set(['dean', 'marshall']);

/** "Prime Minister", "Secretary of State": a post without a person. */
function onlyTitle(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !token.capital) continue;
    const lower = stem(token);
    if (!isTitle(lower) && !modifiesTitle(lower) && !isPortfolio(lower) && !isPeople(lower)) return false;
  }
  return true;
}

/** Where the title in lower case before the name at `from` stands, as [start, end); nothing where there is none. */
export function titleBefore(tokens: readonly Token[], from: number, to: number): [number, number] | undefined {
  if (tokens[from - 1]?.lower === ',') return appositionBefore(tokens, from, to);
  const before = tokens[from - 1];
  if (before?.kind !== 'word' || before.capital || !entitles(before)) return undefined;
  let i = from - 1;
  for (let j = i - 1; j >= 0 && i - j <= 3; j--) {
    const token = tokens[j]!;
    if (token.text === '-' && token.glued) continue;
    if (token.kind !== 'word' || !(entitles(token) || modifiesTitle(token.lower))) break;
    i = j;
  }
  if (tokens[i]!.lower === 'and') i++;
  return [i, from];
}

/** "The site engineer, X, …", "the mayor of Wuhan, X, …": a post between an article and a comma. */
function appositionBefore(tokens: readonly Token[], from: number, to: number): [number, number] | undefined {
  const close = tokens[to];
  if (close?.kind !== 'mark' || !',.;—'.includes(close.lower)) return undefined;
  let post = -1;
  for (let i = from - 2; i >= 0 && from - i <= LONGEST_POST; i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.text !== '-') return undefined;
    if (!token.capital && entitles(token)) post = i;
    // "the governor of the province, X,": the phrase goes on before what the post is over.
    if (post < 0 && isDeterminer(token.lower) && OVER.has(tokens[i - 1]?.lower ?? '')) continue;
    if (isDeterminer(token.lower) || token.lower === 'whose') return post > i ? [i + 1, from - 1] : undefined;
  }
  return undefined;
}

const OVER = new Set(['of', 'for', 'at', 'in']);
/** A post before a comma has at most so many tokens. */
const LONGEST_POST = 10;
