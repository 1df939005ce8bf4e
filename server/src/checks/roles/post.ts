import { plainSpelling } from '../../reading/lexicon/spelling.ts';
import { countryOf, placeKey } from '../../reading/places/gazetteer.ts';
import { matchesIn } from '../../text/matches.ts';
import { rememberedIn } from '../../text/remember.ts';
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
  /** Other words that say of what it is: "school" in "school inspector", "club" in "the club's president". */
  readonly nouns: readonly string[];
  /** What it is over, where that is a place: "Spain" in "ambassador to Spain", "Graz" in "mayor of Graz". */
  readonly seat: string | undefined;
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
/** "Now a research fellow", "currently dean": they stand before a post and are no part of it. */
const ADVERBS = new Set('now currently presently today still also already again once'.split(' '));
const SMALL = new Set(['of', 'the', 'for', 'at', 'in', 'and', 'a', 'an', 'to', 'on']);

/** The posts in a phrase such as "a research fellow at the Harbour Institute", which begins at `start` in the file. */
export const postsIn = rememberedIn((phrase): Post[] => {
  const cut = BREAK.exec(phrase);
  const text = cut ? phrase.slice(0, cut.index) : phrase;
  const parts: Part[] = matchesIn(text, WORD).map((match) => ({
    text: match[0],
    lower: plain(match[0]),
    capital: /^\p{Lu}/u.test(match[0]),
    start: match.index,
    end: match.index + match[0].length,
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
      // "The mayor's brother" is no mayor.
      if (head && i + n < parts.length && /['’]s?$/.test(parts[i + n - 1]!.text)) continue;
      // "Justice Minister", "minister of justice": the word is what the post is over.
      const over = n === 1 && PORTFOLIOS.has(parts[i]!.lower);
      if (
        !head ||
        (over && (HEADS.has(parts[i + 1]?.lower ?? '') || (found.length > 0 && parts[i - 1]!.lower === 'of')))
      )
        continue;
      found.push({ from: i, to: i + n, head });
      i += n - 1;
      break;
    }
  }
  const posts: Post[] = [];
  found.forEach(({ from, to, head }, k) => {
    const next = found[k + 1]?.from ?? parts.length;
    // "Minister of Health and Welfare": what the post is over may have two parts.
    const and = parts.findIndex(
      (part, i) => i >= to && i < next && part.lower === 'and' && !PORTFOLIOS.has(parts[i + 1]?.lower ?? ''),
    );
    const last = and < 0 ? next : and;
    const first = found[k - 1]?.to ?? 0;
    // "secretary general", "deputy to the minister": two heads with nothing between are one, which is not known.
    if (k > 0 && !parts.slice(first, from).some((part) => part.lower === 'and')) return;
    const before = parts.slice(first, from);
    const after = parts.slice(to, last);
    posts.push(postOf(parts, before, after, from, to, head));
  });
  return posts;
});

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
  const nouns = [...before, ...after]
    .filter((part) => !part.capital && !isPortfolio(part) && !small(part) && !ADVERBS.has(part.lower))
    .filter(({ lower }) => !NOT_NOW.has(lower) && !BELOW.has(lower))
    .map((part) => part.lower);
  // The squiggle covers the modifiers directly before the head and an "of" phrase without names after it.
  let lo = from;
  const modifies = (part: Part) => !small(part) && !ADVERBS.has(part.lower) && !/['’]s?$/.test(part.text);
  while (lo > 0 && before.includes(parts[lo - 1]!) && modifies(parts[lo - 1]!)) lo--;
  let hi = to;
  if (parts[hi]?.lower === 'of' || parts[hi]?.lower === 'for') {
    let k = hi + 1;
    while (
      k < parts.length &&
      after.includes(parts[k]!) &&
      (isPortfolio(parts[k]!) || /^(?:the|and)$/.test(parts[k]!.lower))
    )
      k++;
    if (k > hi + 1 && isPortfolio(parts[k - 1]!)) hi = k;
  }
  // "Ambassador to Spain and Portugal": of two, either may be left out.
  const seat = parts[to + after.length]?.lower === 'and' ? undefined : seatOf(parts.slice(to, to + after.length));
  // What tells two of these apart is the place.
  if (seat && SEATED.has(head.key))
    hi = Math.max(hi, to + 1 + (after[1]?.lower === 'the' ? 1 : 0) + seat.split(' ').length);
  return {
    start: parts[lo]!.start,
    end: parts[hi - 1]!.end,
    head,
    portfolio: [...before, ...after].filter(isPortfolio).map((part) => PORTFOLIOS.get(part.lower)!),
    below: before.find((part) => BELOW.has(part.lower))?.lower,
    house,
    nouns,
    seat,
    notNow: [...before, ...after].some((part) => NOT_NOW.has(part.lower) || /^ex-/.test(part.lower)),
  };
}

/** Posts of which a person has one place's at a time. */
const SEATED = new Set(['ambassador', 'mayor']);

/** What makes two posts the same one. */
export function postKey({ head, portfolio, below, seat }: Post): string {
  return [below, ...portfolio, head.key, SEATED.has(head.key) ? seat : ''].join(' ');
}

/** "of Graz", "to Spain": the names right after the head. */
function seatOf(after: readonly Part[]): string | undefined {
  if (!/^(?:of|to)$/.test(after[0]?.lower ?? '')) return undefined;
  const rest = after.slice(after[1]?.lower === 'the' ? 2 : 1);
  const end = rest.findIndex((part) => !part.capital);
  const words = (end < 0 ? rest : rest.slice(0, end)).map((part) => part.lower);
  return words.length > 0 ? words.join(' ') : undefined;
}

/** Can nobody hold both? In doubt, no. */
export function exclude(a: Post, b: Post): boolean {
  if (a.notNow || b.notNow) return false;
  if (a.head.key === b.head.key && SEATED.has(a.head.key) && !a.below && !b.below) return areSeatsApart(a, b);
  const shared = a.house.some((word) => b.house.includes(word));
  if (a.house.length > 0 && b.house.length > 0 && !shared) return false;
  if (a.head.key === b.head.key) return sameHead(a, b);
  if (areRungs(a, b) || areRungs(b, a)) return true;
  // A deputy prime minister has a ministry of his own as a rule.
  if ((a.head.key === 'prime minister' && a.below) || (b.head.key === 'prime minister' && b.below)) return false;
  if (TOGETHER.has(`${a.head.key}+${b.head.key}`)) return false;
  // A prime minister is "Minister Kaboré" too, but not the foreign minister.
  if (isBareMinister(a) || isBareMinister(b)) return false;
  if ((a.head.loose || b.head.loose) && !shared) return false;
  return (
    a.head.kind === b.head.kind ||
    isOffice(a) === isOffice(b) ||
    (isCabinet(a) && isBank(b)) ||
    (isCabinet(b) && isBank(a))
  );
}

/** Who has a ministry governs no bank and no province. */
const isCabinet = ({ head, portfolio }: Post) => /^(?:minister|secretary)$/.test(head.key) && portfolio.length > 0;
const isBank = ({ head }: Post) => head.key === 'governor';

/** An ambassador's are countries; a mayor's town may be told by what it is a part of. */
function areSeatsApart({ head, seat: a, house: x }: Post, { seat: b, house: y }: Post): boolean {
  if (!a || !b || x.includes(b) || y.includes(a)) return false;
  if (a.split(' ').some((word) => b.split(' ').includes(word))) return false;
  const [here, there] = [countryOf(placeKey(a)), countryOf(placeKey(b))];
  return head.key === 'ambassador' ? !!here && !!there && here !== there : !here && !there;
}

/** A sergeant is of the police as well as of the army: no constable and no inspector. */
const areRungs = ({ head: a }: Post, { head: b, nouns }: Post) =>
  a.key === 'sergeant' && POLICE_RUNGS.has(b.key) && nouns.every((noun) => OF_POLICE.has(noun));
const OF_POLICE = new Set(['police', 'detective', 'chief']);
const POLICE_RUNGS = new Set(['constable', 'inspector', 'superintendent']);

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
  // "Vice president of the club", "president of the jury"
  if (a.nouns.length > 0 && b.nouns.length > 0 && !a.nouns.some((noun) => b.nouns.includes(noun))) return false;
  if (a.below && b.below) return grade(a.below) !== grade(b.below) && x.length === y.length;
  // "Deputy" is dropped in speech, not where both titles are given in full with what they are over.
  const [below, above] = a.below ? [a, b] : [b, a];
  const lower = below.below === 'deputy' || below.below === 'vice';
  return (
    (lower || (below.below === 'assistant' && a.head.key === 'police chief')) &&
    !above.below &&
    FULL.has(a.head.key) &&
    // What a deputy governor looks after is no ministry.
    (x.length === y.length || SOLE.has(a.head.key)) &&
    a.head.kind !== 'rank'
  );
}

/** Grades below a post: those of one grade have several names. */
const grade = (below: string) => (below === 'vice' ? 'deputy' : below === 'under' ? 'sub' : below);

/** Posts of which a house has one, whatever its deputies look after. */
const SOLE = new Set(['governor', 'mayor', 'president', 'chairman']);

/** Posts of which a deputy is never called by the bare name. */
const FULL = new Set([
  'governor',
  'mayor',
  'minister',
  'prime minister',
  'president',
  'chairman',
  'commissioner',
  'police chief',
  'secretary general',
  'chief executive',
  'director',
  'rector',
  'ambassador',
]);
