import type { Finding } from '../../corpus/finding.ts';
import { isAuxiliary, isVerb } from '../../events/verbs.ts';
import { isDeterminer } from '../../reading/lexicon/stops.ts';
import { ISSUING, workOf } from '../../reading/lexicon/works.ts';
import { type Reading, sentencesIn } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import type { Story } from '../check.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { type Mention, said, wordsOf } from '../report/disagree.ts';

/** The year of a film, a book or a song, as one article tells: "the 1978 film The Low Tide". */
export interface WorkFact {
  /** Its kind and its title: "film low tide". */
  readonly key: string;
  readonly year: number;
  /** Where the year stands. */
  readonly span: Span;
  /** All years of the sentence. */
  readonly beside: ReadonlySet<number>;
}

interface Title {
  /** Its first token and the one behind its last, without quotation marks. */
  readonly from: number;
  readonly to: number;
  /** The same with them. */
  readonly outer: readonly [number, number];
}

/** Small words inside a title. */
const JOINERS = new Set('of the and a an in to for on at from with de la le or by'.split(' '));
const CALLED = new Set(['called', 'titled', 'entitled', 'named']);
/** A year before these is that of the prize. */
const PRIZE = /^(?:oscars?|grammy|emmy|award|prize|winning|nominated|festival|edition)$/;
/** A title has so many tokens at most, and so many stand between its kind and its year. */
const LONGEST = 10;
const REACH = 6;
/** A title told twice is one work's where the years are so near; a remake comes later. */
const NEAR = 6;

const isQuote = ({ lower }: Token) => lower === '"';
const isWord = ({ kind }: Token) => kind === 'word' || kind === 'number' || kind === 'clitic';

function yearAt(token: Token | undefined): number | undefined {
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.text)) return undefined;
  return Number(token.text);
}

/** The titles of a sentence: what is quoted in title case, and capitals behind the noun of a work. */
function titlesOf(tokens: readonly Token[]): Title[] {
  const titles: Title[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const quoted = isQuote(tokens[i]!);
    if (!quoted && !(workOf(tokens[i]!.lower) && !tokens[i]!.capital)) continue;
    const from =
      quoted || tokens[i + 1]?.text !== ',' ? (CALLED.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1) : i + 2;
    const first = tokens[from];
    if (!first?.capital || first.kind !== 'word') continue;
    let to = from + 1;
    while (to < tokens.length && to - from < LONGEST && continues(tokens, to)) to++;
    while (to > from && JOINERS.has(tokens[to - 1]!.lower) && !tokens[to - 1]!.capital) to--;
    let end = to;
    if (quoted) {
      if (/^[,.]$/.test(tokens[end]?.text ?? '')) end++;
      if (!tokens[end] || !isQuote(tokens[end]!)) continue;
      end++;
    } else if (to - from < 2 || (tokens[to] && isVerb(tokens, to) && !isAuxiliary(tokens[to]))) continue;
    titles.push({ from, to, outer: [quoted ? i : from, end] });
    i = end - 1;
  }
  return titles;
}

function continues(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind === 'mark') return token.text === '-' || (token.text === ':' && !!tokens[i + 1]?.capital);
  return token.capital || token.kind !== 'word' || JOINERS.has(token.lower);
}

interface Phrase {
  readonly kind: string;
  readonly year?: Token;
}

/** The noun of a work at token `i` with the year before it: "an acclaimed 1978 film". */
function phraseAt(tokens: readonly Token[], i: number): Phrase | undefined {
  const kind = tokens[i]?.capital ? undefined : workOf(tokens[i]?.lower ?? '');
  if (!kind) return undefined;
  for (let k = i - 1; k >= 0 && i - k <= REACH; k--) {
    const token = tokens[k]!;
    if (yearAt(token)) return { kind, year: token };
    if ((!isWord(token) && token.text !== '-') || PRIZE.test(token.lower) || isDeterminer(token.lower)) break;
    if (JOINERS.has(token.lower)) break;
  }
  return { kind };
}

/** What stands before a title: "the 1978 film", "a film in 1978,", "a novel called". */
function phraseBefore(tokens: readonly Token[], at: number): Phrase | undefined {
  let last = at - 1;
  if (tokens[last]?.text === ',') last--;
  if (CALLED.has(tokens[last]?.lower ?? '')) last--;
  const year = tokens[last];
  if (!yearAt(year) || tokens[last - 1]?.lower !== 'in') return phraseAt(tokens, last);
  const found = phraseAt(tokens, last - 2);
  return found && { ...found, year: year! };
}

/** What stands behind it in apposition: ", his 1978 film". */
function phraseBehind(tokens: readonly Token[], at: number): Phrase | undefined {
  let i = tokens[at]?.text === ',' ? at + 1 : at;
  if (i === at && tokens[at - 2]?.text !== ',') return undefined;
  for (const end = i + REACH; i < Math.min(tokens.length, end); i++) {
    const token = tokens[i]!;
    if (!isWord(token) && token.text !== '-') return undefined;
    if (isAuxiliary(token) || (JOINERS.has(token.lower) && !isDeterminer(token.lower))) return undefined;
    const found = phraseAt(tokens, i);
    if (found) return found;
  }
  return undefined;
}

/** "(1978)", "was released in 1978", "came out in May 1978" behind a title. */
function issuedBehind(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')')
    return yearAt(tokens[at + 1]) ? tokens[at + 1] : undefined;
  let i = tokens[at]?.text === ',' ? at + 1 : at;
  while (isAuxiliary(tokens[i]) || /^(?:which|that|first)$/.test(tokens[i]?.lower ?? '')) i++;
  if (tokens[i]?.lower === 'came' && tokens[i + 1]?.lower === 'out') i += 2;
  else if (ISSUING.has(tokens[i]?.lower ?? '')) i++;
  else return undefined;
  if (tokens[i]?.lower !== 'in') return undefined;
  return [tokens[i + 1], tokens[i + 2]].find((token) => yearAt(token));
}

/** "In 1978, the studio released" before a title, or "released" there and "in 1978" behind it. */
function issuedBefore(tokens: readonly Token[], [from, to]: readonly [number, number]): Token | undefined {
  for (let i = from - 1; i >= 0 && from - i <= REACH; i--) {
    const token = tokens[i]!;
    if (ISSUING.has(token.lower) && isVerb(tokens, i)) {
      if (tokens[to]?.lower === 'in' && yearAt(tokens[to + 1])) return tokens[to + 1];
      return tokens[0]!.lower === 'in' ? [tokens[1], tokens[2]].find((each) => yearAt(each)) : undefined;
    }
    if (token.kind === 'mark' && token.text !== ',' && token.text !== '-') return undefined;
  }
  return undefined;
}

/** Takes the years of what bears a title. Pure. */
export function worksOf({ article }: Reading): WorkFact[] {
  return sentencesIn(article).flatMap(({ sentence: { tokens } }) => {
    if (!tokens.some(yearAt)) return [];
    const beside = new Set(tokens.flatMap((token) => yearAt(token) ?? []));
    return titlesOf(tokens).flatMap(({ from, to, outer }): WorkFact[] => {
      const before = phraseBefore(tokens, outer[0]);
      const behind = before ? undefined : phraseBehind(tokens, outer[1]);
      const kind = before?.kind ?? behind?.kind;
      const year = before?.year ?? behind?.year ?? issuedBehind(tokens, outer[1]) ?? issuedBefore(tokens, outer);
      if (!kind || !year) return [];
      const title = tokens.slice(from, to).map(({ lower }) => lower);
      if (/^(?:the|an?)$/.test(title[0]!)) title.shift();
      if (title.length === 0) return [];
      return [{ key: `${kind} ${title.join(' ')}`, year: yearAt(year)!, span: year, beside }];
    });
  });
}

interface WorkMention extends Mention {
  readonly fact: WorkFact;
}

/** One film, book or song of two years; an article that gives it both tells of two. */
export function workFindings(story: Story<{ readonly works: readonly WorkFact[] }>): Finding[] {
  const byKey = new Map<string, WorkMention[]>();
  for (const member of story.members) {
    for (const fact of member.facts.works) {
      const list = byKey.get(fact.key) ?? [];
      byKey.set(fact.key, list);
      list.push({ member, fact, span: fact.span });
    }
  }
  const clashes = new Clashes<WorkMention>();
  for (const mentions of byKey.values()) {
    const knows = ({ member }: WorkMention, year: number) =>
      mentions.some((one) => one.member === member && one.fact.beside.has(year));
    for (const [i, a] of mentions.entries()) {
      for (const b of mentions.slice(i + 1)) {
        const gap = Math.abs(a.fact.year - b.fact.year);
        if (a.member === b.member || gap === 0 || gap > NEAR || knows(a, b.fact.year) || knows(b, a.fact.year))
          continue;
        clashes.add(a, b);
      }
    }
  }
  return findingsIn(clashes, (a, b) => a.fact.year === b.fact.year, {
    check: 'dates',
    code: 'date-conflict',
    // A festival may show in December what comes to the cinemas in March.
    severity: (here, there) => (Math.abs(here.fact.year - there.fact.year) > 1 ? 'warning' : 'information'),
    confidence: 0.7,
    message: (here, there, where) => `Year differs: ${show(here)} here, ${show(there)} in ${where}`,
    replacement: wordsOf,
  });
}

const show = (mention: Mention) => `“${said(mention)}”`;
