import type { Token } from '../../text/article.ts';
import { marked, noted } from '../../text/remember.ts';
import { isPeople, isStarter, opensNames } from '../lexicon/capitals.ts';
import { headsOrganisation, takesOf } from '../lexicon/organisations.ts';
import { endsGivenName, isArabicArticle, isParticle, leadsName } from '../lexicon/particles.ts';
import { isPortfolio, isTitle } from '../lexicon/titles.ts';
import { NAMED_DAYS, ORDINAL_ENDS, SHORT_MONTHS } from '../times/words.ts';
import { rankOf } from '../words.ts';
import { afterTitle, entitles, heads, notName, stem, titleBefore, withoutPost } from './nametitles.ts';

/** How an article writes its words: which it has in lower case, and which with a capital inside a sentence. */
export interface Habits {
  readonly lower: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  /** Does a word (lower case) sound like one that has a capital inside a sentence? */
  readonly echoes: (lower: string) => boolean;
}

/** A name in a sentence: tokens [from, to) without its title; the title is [titleFrom, from). */
export interface Run {
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly from: number;
  readonly to: number;
}

/** "May" is a name as often as a month. */
const DAYS = new Set([...NAMED_DAYS, ...SHORT_MONTHS.keys()].filter((word) => word !== 'may'));
/** English endings of ordinary words: with one of these, a rare word at a sentence's start is no sign of a name. */
const ORDINARY_ENDING = /(?:ing|ed|ly|ers|men|women|tions?|ments?|ness|ists?|ities|ians|ors|ants|ents)$/;
/** Adverbs and participles: before a name, still no part of it. */
const ADVERB = /(?:ly|ing)$/;
/** A single word at a sentence's start that is rarer than this is taken for a name. */
const RARE = 40_000;
/** One that is rarer than this is, where a post stands behind it. */
const UNUSUAL = 15_000;
/** One that is rarer than this may be a misspelt name, where it sounds like one of the article's. */
const COMMON = 2_000;

/** May the token's word stand in a name, by its capital and by what it is? */
const mayName = marked(
  (token): boolean => token.kind === 'word' && token.capital && !DAYS.has(stem(token)) && token.lower !== 'i',
);
const isCapital = (token: Token | undefined): token is Token => !!token && token.kind === 'word' && token.capital;
const isName = (token: Token | undefined): token is Token => !!token && mayName(token);
/** How a name may begin with the token, if it may. */
const opening = noted((token): 'name' | 'month' | 'number' | 'article' | 'particle' | undefined => {
  if (token.kind === 'number') return 'number';
  if (token.kind !== 'word') return undefined;
  if (token.capital) return mayName(token) ? 'name' : GIVEN_MONTHS.has(token.lower) ? 'month' : undefined;
  if (isArabicArticle(token.lower)) return 'article';
  return leadsName(token.lower) ? 'particle' : undefined;
});

/** Does the token at `i` stand where any word has a capital: at a sentence's, a quotation's or a clause's start? */
export function startsClause(tokens: readonly Token[], i: number): boolean {
  if (i === 0) return true;
  const before = tokens[i - 1]!;
  if (before.kind !== 'mark') return false;
  if (before.lower === '"' || before.lower === "'" || before.lower === '(' || before.lower === '[')
    return i === 1 || tokens[i - 2]!.kind === 'mark' || before.lower === '"';
  return ':—…-.!?*•'.includes(before.lower) && !before.glued;
}

/** The names of one sentence, in order. */
export function runsIn(tokens: readonly Token[], habits: Habits): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!opens(tokens, i)) {
      i++;
      continue;
    }
    const to = runEnd(tokens, i);
    const run = isAddress(tokens, i, to) ? undefined : trim(tokens, i, to, habits);
    if (run) runs.push(run);
    i = to;
  }
  return runs;
}

/** A part of a web or mail address or a tag: "Example.com", "desk@Example", "#Example". */
function isAddress(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, dot, after] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  if (before && tokens[from]!.glued && '@/#_'.includes(before.text)) return true;
  if (!dot?.glued || !after?.glued) return false;
  return '@/_'.includes(dot.text) || (dot.text === '.' && after.kind === 'word' && !after.capital);
}

/** "Jan Peeters", "June Okafor": a given name that is a month's too, where no date is told. */
function isMonthsName(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (!isName(next) || next.glued || isStarter(next.lower) || isPeople(next.lower)) return false;
  if (entitles(next) || headsOrganisation(next.lower)) return false;
  return before?.kind !== 'number' && !DATED.has(before?.lower ?? '');
}

const GIVEN_MONTHS = new Set(['jan', 'april', 'june', 'august']);
/** Words before a month. */
const DATED = new Set(
  'in of on since until till by from to last this next early late mid through during between before after the each every - – for around'.split(
    ' ',
  ),
);

/** Can a name begin at token `i`? */
function opens(tokens: readonly Token[], i: number): boolean {
  switch (opening(tokens[i]!)) {
    case 'name':
      return true;
    case 'month':
      return isMonthsName(tokens, i);
    case 'number': {
      const [suffix, head] = [tokens[i + 1], tokens[i + 2]];
      return !!suffix?.glued && ORDINAL_ENDS.has(suffix.lower) && isName(head) && !head.glued;
    }
    case 'article':
      return tokens[i + 1]?.text === '-' && tokens[i + 1]!.glued && isName(tokens[i + 2]);
    case 'particle':
      return isName(tokens[i + 1]) && i > 0;
    default:
      return false;
  }
}

/** A run of more tokens is a list without commas, no name; the limit also keeps the reading linear. */
const LONGEST = 30;

/** The end of the run of name tokens that begins at `from`. */
function runEnd(tokens: readonly Token[], from: number): number {
  let i = tokens[from]!.kind === 'number' ? from + 3 : tokens[from]!.capital ? from + 1 : afterParticle(tokens, from);
  for (;;) {
    const next = joinAt(tokens, from, i);
    if (next === i || i - from > LONGEST) return i;
    i = next;
  }
}

/** "Praia do Mar", "Torre del Mar": what may be short for a month is the last word of a name, where no day stands beside it. */
function isMonthInName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return isCapital(token) && SHORT_MONTHS.has(token.lower) && tokens[i + 1]?.kind !== 'number';
}

/** The token after a particle and the word that it leads to ("al-Thani", "bin Laden"). */
function afterParticle(tokens: readonly Token[], i: number): number {
  return tokens[i + 1]?.text === '-' ? i + 3 : i + 2;
}

/** Where the run that began at `from` and has come to `i` goes on to; `i` where it ends. */
function joinAt(tokens: readonly Token[], from: number, i: number): number {
  const token = tokens[i];
  if (!token) return i;
  if (token.kind === 'word') {
    if (token.capital) return isName(token) ? i + 1 : i;
    if (isParticle(token.lower)) {
      if (tokens[i + 1]?.text === '-' && tokens[i + 1]!.glued && isName(tokens[i + 2])) return i + 3;
      if (isName(tokens[i + 1]) || isMonthInName(tokens, i + 1)) return i + 2;
      if (isParticle(tokens[i + 1]?.lower ?? '') && isName(tokens[i + 2])) return i + 3;
    }
    return joinSmallWord(tokens, from, i);
  }
  if (token.kind === 'clitic') return isCapital(tokens[i + 1]) && heads(tokens[i + 1]!) ? i + 2 : i;
  if (token.text === '-' && token.glued) return joinHyphen(tokens, from, i);
  if (token.text === '&' && isName(tokens[i + 1])) return i + 2;
  if (token.lower === '(' || token.lower === '"') return joinNickname(tokens, from, i);
  return i;
}

/** "Ministry of Foreign Affairs", "Line of Control", "Observatory for Human Rights", "Health and Human Services". */
function joinSmallWord(tokens: readonly Token[], from: number, i: number): number {
  const { lower } = tokens[i]!;
  const the = tokens[i + 1]?.lower === 'the' ? 1 : 0;
  const next = tokens[i + 1 + the];
  if (!isName(next)) return i;
  if (lower === 'of') {
    const before = tokens[i - 1]!;
    const first = i - 1 === from && (isStarter(before.lower) || isPeople(before.lower));
    // "Ana Costa of Porto" is a person and a place; "Bank of Japan" is one name.
    const person = i - from > 1 && !takesOf(before.lower) && !entitles(before) && !isPortfolio(before.lower);
    return first || person || (the === 1 && isTitle(before.lower)) ? i : i + 2 + the;
  }
  const head = tokens.slice(from, i).some((token) => headsOrganisation(token.lower));
  if (lower === 'for')
    return head && isCapital(tokens[i - 1]) && headsOrganisation(tokens[i - 1]!.lower) ? i + 2 + the : i;
  const portfolio = tokens.slice(from, i).some((token) => token.lower === 'of' || token.lower === 'for');
  return lower === 'and' && head && portfolio && the === 0 && !startsPerson(tokens, i + 1) ? i + 2 : i;
}

/** "… and Prime Minister X": the "and" parts two names. */
function startsPerson(tokens: readonly Token[], i: number): boolean {
  return entitles(tokens[i]!) || headsOrganisation(tokens[i]!.lower);
}

function joinHyphen(tokens: readonly Token[], from: number, i: number): number {
  const next = tokens[i + 1];
  if (!next?.glued || next.kind !== 'word') return i;
  if (next.capital) return isName(next) ? i + 2 : i;
  if (isArabicArticle(next.lower) && tokens[i + 2]?.text === '-' && isName(tokens[i + 3])) return i + 4;
  if (tokens[i + 2]?.text === '-' && tokens[i + 2]!.glued) return i;
  const after = tokens[i + 2];
  const inside = i - from >= 2 || (isName(after) && !after.glued && tokens[i - 1]!.text.length <= 6);
  return inside && endsGivenName(next.lower) ? i + 2 : inside && next.lower === 'in' && i - from >= 2 ? i + 2 : i;
}

/** 'Ann (Dotty) Lowe', 'Ann "Dotty" Lowe': one word in brackets or quotation marks between two parts. */
function joinNickname(tokens: readonly Token[], from: number, i: number): number {
  const [nick, close, after] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  const shut = close?.lower === (tokens[i]!.lower === '(' ? ')' : '"');
  const inside = isName(nick) && nick.text.length > 2 && shut && nick.glued && isName(after) && !after.glued;
  return inside && i - from <= 3 && !heads(after) ? i + 4 : i;
}

/** Takes ordinary words, titles and peoples off the ends of a run; nothing where no name is left. */
function trim(tokens: readonly Token[], start: number, end: number, habits: Habits): Run | undefined {
  let from = start;
  let to = end;
  if (startsClause(tokens, from) && !beginsName(tokens, from, end, habits)) from++;
  while (from < to && (isNoOpener(tokens[from]!, to - from > 1) || notName(tokens[from]!))) from++;
  if (from >= to) return undefined;
  to = withoutPost(tokens, from, to);
  let name = afterTitle(tokens, from, to);
  if (name < to && tokens[name]!.lower === 'of') {
    // "Minister of Finance of Pakistan": a post, and whose it is.
    while (name < to && notName(tokens[name]!)) name++;
    from = name;
  }
  const lower = name > from ? undefined : titleBefore(tokens, name, to);
  const titleFrom = name > from ? from : (lower?.[0] ?? name);
  const titleTo = lower?.[1] ?? name;
  from = name;
  if (from >= to) return undefined;
  const first = tokens[from]!;
  let words = 0;
  let peoples = true;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.kind !== 'word') continue;
    words++;
    peoples &&= isPeople(tokens[i]!.lower);
  }
  // "South Asian", "Sunni Arabs": peoples only.
  if (peoples && isPeople(tokens[to - 1]!.lower) && !COMPASS.has(tokens[to - 1]!.lower)) return undefined;
  if (words === 1) {
    if (isPeople(first.lower) || isStarter(first.lower)) return undefined;
    const acronym = first.text === first.text.toUpperCase();
    if (entitles(first) && titleFrom === from && !acronym) return undefined;
  } else if (words >= 3 && isPeople(first.lower) && !COMPASS.has(first.lower)) {
    const headed = tokens.slice(from, to).some((token) => heads(token));
    if (!headed && isCapital(tokens[from + 1]) && isCapital(tokens[to - 1])) from++;
  }
  return { titleFrom: Math.min(titleFrom, from), titleTo: Math.min(titleTo, from), from, to };
}

const COMPASS = new Set('north south east west northern southern eastern western central new'.split(' '));

const starts = marked(({ lower }): boolean => isStarter(lower));

/** A function word, "The" or "A", or an adjective alone: no name begins with it. */
function isNoOpener(token: Token, more: boolean): boolean {
  return starts(token) && !(more && (opensNames(token.lower) || entitles(token)));
}

/** Is the capital at a clause's start that of a name? */
function beginsName(tokens: readonly Token[], i: number, end: number, habits: Habits): boolean {
  const token = tokens[i]!;
  if (token.kind === 'number' || token.lower.endsWith('.')) return true;
  const { lower } = token;
  if (starts(token)) return end - i > 1 && (opensNames(lower) || isTitle(lower));
  if (habits.capital.has(lower)) return true;
  if (habits.lower.has(lower)) return isTitle(lower) && end - i > 1;
  if (end - i > 1) return !ADVERB.test(lower) || rankOf(lower) === undefined;
  const rank = rankOf(lower);
  if (rank !== undefined && rank > COMMON && habits.echoes(lower)) return true;
  if (ORDINARY_ENDING.test(lower)) return false;
  return rank === undefined || rank > RARE || (rank > UNUSUAL && isDescribed(tokens, end));
}

/** "Ruiz, Spain's foreign minister, …": a comma at token `i`, and a post up to the next one. */
function isDescribed(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== ',') return false;
  let post = false;
  for (let j = i + 1; j < tokens.length && j - i <= LONGEST_POST; j++) {
    const token = tokens[j]!;
    if (token.kind === 'mark' && token.text !== '-') return post && token.lower === ',';
    post ||= !token.capital && entitles(token);
  }
  return false;
}

/** A description between commas has at most so many tokens. */
const LONGEST_POST = 9;
