import { plainSpelling } from '../../reading/lexicon/spelling.ts';
import type { Span } from '../../text/span.ts';
import { BELOW, HEADS, type Head, NOT_NOW, PORTFOLIOS, TOGETHER } from './lexicon.ts';

/** One post as a text gives it to somebody. */
export interface Post extends Span {
  readonly head: Head;
  /** Portfolio words: "finance", "state". */
  readonly portfolio: readonly string[];
  /** "deputy", "vice" and the like. */
  readonly below: string | undefined;
  /** Names in the phrase, lower case: the house or the place of the post. */
  readonly house: readonly string[];
  /** Not held at the time: former, acting, elect. */
  readonly notNow: boolean;
}

interface Part extends Span {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}.'’-]*/gu;
/** What ends a post's phrase. */
const BREAK = /[,;:()—–]|\b(?:who|which|that|said|says|told|whose|since|when|where|was|is|has|had|will)\b/iu;
const LONGEST_HEAD = 3;
const SMALL = new Set(['of', 'the', 'for', 'at', 'in', 'and', 'a', 'an', 'to', 'on']);

/** The posts in a phrase such as "a senior fellow at the Belfer Center", which begins at `start` in the file. */
export function postsIn(phrase: string, start: number): Post[] {
  const cut = BREAK.exec(phrase);
  const text = cut ? phrase.slice(0, cut.index) : phrase;
  const parts: Part[] = [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    lower: plain(match[0]),
    capital: /^\p{Lu}/u.test(match[0]),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  const found: { from: number; to: number; head: Head }[] = [];
  for (let i = 0; i < parts.length; i++) {
    for (let n = Math.min(LONGEST_HEAD, parts.length - i); n > 0; n--) {
      const head = HEADS.get(
        parts
          .slice(i, i + n)
          .map((part) => part.lower)
          .join(' '),
      );
      // "Justice Minister": the first word is what the post is over.
      if (!head || (n === 1 && PORTFOLIOS.has(parts[i]!.lower) && HEADS.has(parts[i + 1]?.lower ?? ''))) continue;
      found.push({ from: i, to: i + n, head });
      i += n - 1;
      break;
    }
  }
  const posts: Post[] = [];
  found.forEach(({ from, to, head }, k) => {
    const next = found[k + 1]?.from ?? parts.length;
    const and = parts.findIndex((part, i) => i >= to && i < next && part.lower === 'and');
    const last = and < 0 ? next : and;
    const first = found[k - 1]?.to ?? 0;
    // "secretary general", "deputy to the minister": two heads with nothing between are one, which is not known.
    if (k > 0 && !parts.slice(first, from).some((part) => part.lower === 'and')) return;
    const before = parts.slice(first, from);
    const after = parts.slice(to, last);
    posts.push(postOf(parts, before, after, from, to, head));
  });
  return posts;
}

const plain = (word: string) =>
  plainSpelling(
    word
      .toLowerCase()
      .replace(/['’]s?$/, '')
      .replace(/\.$/, ''),
  );

function postOf(
  parts: readonly Part[],
  before: readonly Part[],
  after: readonly Part[],
  from: number,
  to: number,
  head: Head,
): Post {
  const isPortfolio = (part: Part) => PORTFOLIOS.has(part.lower);
  const small = (part: Part) => SMALL.has(part.lower);
  const house = [...before, ...after]
    .filter(
      (part) =>
        part.capital && !isPortfolio(part) && !small(part) && !NOT_NOW.has(part.lower) && !BELOW.has(part.lower),
    )
    .map((part) => part.lower);
  // The squiggle covers the modifiers directly before the head and an "of" phrase without names after it.
  let lo = from;
  while (lo > 0 && before.includes(parts[lo - 1]!) && !small(parts[lo - 1]!) && !/['’]s?$/.test(parts[lo - 1]!.text))
    lo--;
  let hi = to;
  if (parts[hi]?.lower === 'of' || parts[hi]?.lower === 'for') {
    let k = hi + 1;
    while (k < parts.length && after.includes(parts[k]!) && (isPortfolio(parts[k]!) || parts[k]!.lower === 'the')) k++;
    if (k > hi + 1 && parts[k - 1]!.lower !== 'the') hi = k;
  }
  return {
    start: parts[lo]!.start,
    end: parts[hi - 1]!.end,
    head,
    portfolio: [...before, ...after].filter(isPortfolio).map((part) => PORTFOLIOS.get(part.lower)!),
    below: before.find((part) => BELOW.has(part.lower))?.lower,
    house,
    notNow: [...before, ...after].some((part) => NOT_NOW.has(part.lower) || /^ex-/.test(part.lower)),
  };
}

/** Can nobody hold both? In doubt, no. */
export function exclude(a: Post, b: Post): boolean {
  if (a.notNow || b.notNow) return false;
  const shared = a.house.some((word) => b.house.includes(word));
  if (a.house.length > 0 && b.house.length > 0 && !shared) return false;
  if (a.head.key === b.head.key) return sameHead(a, b);
  if (TOGETHER.has(`${a.head.key}+${b.head.key}`)) return false;
  // A prime minister is "Minister Kaboré" too, but not the foreign minister.
  if (isBareMinister(a) || isBareMinister(b)) return false;
  if ((a.head.loose || b.head.loose) && !shared) return false;
  return a.head.kind === b.head.kind || isOffice(a) === isOffice(b);
}

const isBareMinister = ({ head, portfolio }: Post) => head.key === 'minister' && portfolio.length === 0;

/** Offices of state of whatever kind fill a day: a superintendent is no commissioner's deputy. */
function isOffice({ head }: Post): string {
  return head.kind === 'police' || head.kind === 'local' ? 'office' : head.kind;
}

function sameHead(a: Post, b: Post): boolean {
  const [x, y] = [a.portfolio, b.portfolio];
  if (x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word))) {
    return a.head.key === 'minister' || a.head.key === 'secretary';
  }
  if (a.below && b.below) return grade(a.below) !== grade(b.below) && x.length === y.length;
  // "Deputy" is dropped in speech, not where both titles are given in full with what they are over.
  const [below, above] = a.below ? [a, b] : [b, a];
  return (
    (below.below === 'deputy' || below.below === 'vice') &&
    !above.below &&
    FULL.has(a.head.key) &&
    x.length === y.length &&
    a.head.kind !== 'rank'
  );
}

/** Grades below a post: those of one grade have several names. */
const grade = (below: string) => (below === 'vice' ? 'deputy' : below === 'under' ? 'sub' : below);

/** Posts of which a deputy is never called by the bare name. */
const FULL = new Set(['governor', 'mayor', 'minister', 'prime minister', 'president', 'chairman', 'commissioner']);
