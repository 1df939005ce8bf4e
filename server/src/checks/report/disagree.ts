import type { Citation, Edit, Finding, Fix, Ruling, Severity } from '../../corpus/finding.ts';
import { CARDINALS } from '../../reading/lexicon/numbers.ts';
import { sayDay } from '../../reading/times/calendar.ts';
import { UNRANKED } from '../../record/desk.ts';
import { holdsOn } from '../../record/verified.ts';
import type { Span } from '../../text/span.ts';
import type { Member } from '../check.ts';
import { cite, whereIs, wordsAt } from './cite.ts';

/** One place where a fact stands. */
export interface Mention {
  readonly member: Member<unknown>;
  readonly span: Span;
}

/** The words of a mention as they stand, on one line. */
export const said = ({ member, span }: Mention): string => wordsAt(member.reading, span);

/** Mentions that say the same. */
export interface Variant<M extends Mention = Mention> {
  readonly mentions: readonly M[];
}

/** Variants of one fact that do not all agree, and how to speak of it. */
export interface Disagreement<M extends Mention = Mention> {
  readonly check: string;
  readonly code: string | ((here: M, there: M) => string);
  readonly severity: Severity | ((here: M, there: M) => Severity);
  readonly confidence: number;
  readonly variants: readonly Variant<M>[];
  /** Do the two contradict each other? By default any two variants do. */
  readonly conflict?: (a: M, b: M) => boolean;
  /** Is the finding to stand at `here` whatever the support (an older figure), never there, or as the support says? */
  readonly side?: (here: M, there: M) => boolean | undefined;
  /** Of two mentions that say otherwise than `here` and are of one rank, which is told first: below 0 it is `a`. */
  readonly first?: (here: M, a: M, b: M) => number;
  /**
   * The whole story in one line; `there` is the best-supported mention that says otherwise, and `where` tells where it
   * stands and how many other articles agree: "wire.md and two others".
   */
  readonly message: (here: M, there: M, where: string) => string;
  /** What the desk can lay down so that the matter is settled. */
  readonly rulings?: (here: M, there: M) => readonly Ruling[];
  /**
   * The words to put in place of `here` so that it says what `there` says, as all of `alike` do; nothing: no fix is
   * offered.
   */
  readonly replacement?: (here: M, there: M, alike: readonly M[]) => { span: Span; newText: string } | undefined;
  /** Prefer one side whatever the count says (a known spelling over an unknown one): higher is better. */
  readonly rank?: (variant: Variant<M>) => number;
}

/** How many voices and articles say a thing, and the latest day among them. */
export interface Support {
  readonly voices: number;
  readonly articles: number;
  readonly latest?: number;
  /** The best standing among them in the desk's list of sources. */
  readonly standing: number;
}

/** At most so many citations stand under one finding. */
const MOST_CITATIONS = 6;

/** Counts articles, and lineages as one voice each. */
function supportOf(all: readonly Mention[]): Support {
  const mentions = all.filter(({ member }) => !member.verified);
  const days = mentions.flatMap(({ member: { reading } }) =>
    reading.date === undefined || reading.dateGuessed ? [] : [reading.date],
  );
  return {
    voices: new Set(mentions.map((m) => m.member.lineage)).size,
    articles: new Set(mentions.map((m) => m.member.reading.article.file)).size,
    standing: Math.min(UNRANKED, ...mentions.map((m) => m.member.standing)),
    ...(days.length > 0 ? { latest: Math.max(...days) } : {}),
  };
}

const NUMBERS = ['no', ...[...CARDINALS.keys()].slice(1, 11)];
/** Small numbers are said in words, as newspapers do: "no", "one" … "ten", "11". */
export const sayCount = (n: number) => NUMBERS[n] ?? String(n);

/**
 * "three articles, two independent, latest 8 May 2025". `own`: the support of what stands in the way, where it is
 * another article's: that both have as much, or that a better source decides, is said too.
 */
export function saySupport(support: Support, own?: Support): string {
  const { articles, voices, latest } = support;
  const even = own !== undefined && own.voices === voices && own.articles === articles;
  const each = even && own.standing === support.standing;
  const parts = [`${sayCount(articles)} article${articles === 1 ? '' : 's'}${each ? ' each' : ''}`];
  if (voices < articles) parts.push(`${sayCount(voices)} independent`);
  if (even && support.standing < own.standing) parts.push('the more trusted source');
  if (latest !== undefined) parts.push(`${articles > 1 ? 'latest' : each ? 'theirs of' : 'of'} ${sayDay(latest)}`);
  return parts.join(', ');
}

function compareSupport(a: Support, b: Support): number {
  return b.voices - a.voices || b.articles - a.articles || a.standing - b.standing;
}

interface Ranked {
  readonly variant: Variant;
  readonly rank: number;
}

/** What the desk has verified outweighs any number of articles. */
const VERIFIED = 1_000_000;

/** Does the record speak of the day of this article? Articles speak to each other whatever their days. */
function speaksTo(there: Mention, here: Mention): boolean {
  const { verified } = there.member;
  return !verified || holdsOn(verified, here.member.reading.date);
}

/** How high a variant ranks for an article: above all others where the record has it. */
function rankFor({ variant, rank }: Ranked, here: Mention): number {
  const verified = variant.mentions.some((mention) => mention.member.verified && speaksTo(mention, here));
  return verified ? rank + VERIFIED : rank;
}

/** The record first, then the better sources, then in order of file and place. */
function byStanding(a: Mention, b: Mention): number {
  const verified = Number(b.member.verified !== undefined) - Number(a.member.verified !== undefined);
  return verified || a.member.standing - b.member.standing || byPlace(a, b);
}

/** Mentions in order of file and place. */
function byPlace(a: Mention, b: Mention): number {
  const [x, y] = [a.member.reading.article.file, b.member.reading.article.file];
  return x < y ? -1 : x > y ? 1 : a.span.start - b.span.start;
}

/**
 * The findings of one disagreement: one at each place that differs from the better-supported reading, and where the
 * support ties, one at both. Never one for each pair.
 */
export function findingsOf<M extends Mention>(what: Disagreement<M>): Finding[] {
  // Most facts are told in one way alone.
  if (what.variants.length < 2) return [];
  const conflict = what.conflict ?? (() => true);
  const ranked = what.variants
    .map((variant) => ({
      variant,
      support: supportOf(variant.mentions),
      rank: what.rank?.(variant) ?? 0,
      mentions: [...variant.mentions].sort(byStanding),
    }))
    .sort((a, b) => b.rank - a.rank || compareSupport(a.support, b.support));
  const findings: Finding[] = [];
  for (const own of ranked) {
    for (const here of own.variant.mentions) {
      if (here.member.verified) continue;
      const rank = rankFor(own, here);
      const others = ranked.flatMap((other) => {
        const theirs = rankFor(other, here);
        if (other === own || (rank >= VERIFIED && theirs < VERIFIED)) return [];
        const better = theirs > rank || (theirs === rank && compareSupport(other.support, own.support) <= 0);
        const against = other.mentions.filter(
          (there) => speaksTo(there, here) && conflict(here, there) && (what.side?.(here, there) ?? better),
        );
        return against.length > 0 ? [{ against, support: other.support, rank: theirs }] : [];
      });
      others.sort((a, b) => b.rank - a.rank || (what.first?.(here, a.against[0]!, b.against[0]!) ?? 0));
      const [best] = others;
      const there = best?.against[0];
      if (!best || !there) continue;
      findings.push(
        makeFinding(
          what,
          here,
          there,
          others.flatMap((other) => other.against),
          {
            where: sayWhere(here, best.against),
            fixes: fixesFor(what, here, there, best.against, {
              reason: reasonFor(here, there, best, { ...own, rank }),
              preferred: isWorse(what, here, there, best, { ...own, rank }),
            }),
          },
        ),
      );
    }
  }
  return findings.sort((a, b) => (a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : a.at.start - b.at.start));
}

function makeFinding<M extends Mention>(
  what: Disagreement<M>,
  here: M,
  there: M,
  against: readonly M[],
  { where, fixes }: { readonly where: string; readonly fixes: readonly Fix[] },
): Finding {
  const { article } = here.member.reading;
  const code = typeof what.code === 'string' ? what.code : what.code(here, there);
  const rulings = what.rulings?.(here, there) ?? [];
  return {
    check: what.check,
    code,
    severity: typeof what.severity === 'string' ? what.severity : what.severity(here, there),
    confidence: what.confidence,
    message: what.message(here, there, where),
    at: {
      file: article.file,
      start: here.span.start,
      end: here.span.end,
      text: article.text.slice(here.span.start, here.span.end),
    },
    against: citations(against),
    fixes,
    ...(rulings.length > 0 ? { rulings } : {}),
  };
}

/** "wire.md (7 May 2025) and two others": where the first of these stands, and how many more voices say the same. */
export function sayWhere(here: Mention, [there, ...more]: readonly Mention[]): string {
  if (!there) return '';
  const first = whereIs(there.member.reading, here.member.reading);
  const known = new Set([here.member.lineage, there.member.lineage]);
  const others = new Set(more.map(({ member }) => member.lineage).filter((lineage) => !known.has(lineage))).size;
  if (there.member.verified || others === 0) return first;
  return `${first} and ${sayCount(others)} other${others === 1 ? '' : 's'}`;
}

/** One citation an article, in the order given. */
export function citations(mentions: readonly Mention[]): Citation[] {
  const seen = new Set<string>();
  const list: Citation[] = [];
  for (const { member, span } of mentions) {
    const key = `${member.reading.article.file}:${member.verified?.citation.start ?? span.start}`;
    if (seen.has(key)) continue;
    if (list.length >= MOST_CITATIONS) break;
    seen.add(key);
    list.push(member.verified?.citation ?? cite(member.reading, span));
  }
  return list;
}

interface Weight {
  readonly support: Support;
  readonly rank: number;
}

/** Why the other side is offered. Inside one article, and where a rank decides, counts are not held against each other. */
function reasonFor(here: Mention, there: Mention, theirs: Weight, own: Weight): string {
  if (there.member.verified) return 'the desk’s record';
  const comparable = theirs.rank === own.rank && here.member.reading.article.file !== there.member.reading.article.file;
  return saySupport(theirs.support, comparable ? own.support : undefined);
}

/**
 * Does anything say that `here` is the worse side: the record, a rank, more voices, a better source, an older day? Where
 * nothing does, one finding stands at each side, and an editor's automatic fixes would only make them change places.
 */
function isWorse<M extends Mention>(what: Disagreement<M>, here: M, there: M, theirs: Weight, own: Weight): boolean {
  const severity = typeof what.severity === 'string' ? what.severity : what.severity(here, there);
  // Which side a finding stands at inside one article is a matter of where it is seen best.
  const older = here.member !== there.member && what.side?.(here, there) === true && what.side(there, here) === false;
  // What is no more than information was right in its day, however many have told the newer since.
  if (older && severity !== 'error' && severity !== 'warning') return false;
  if (theirs.rank !== own.rank) return theirs.rank > own.rank;
  if (compareSupport(theirs.support, own.support) < 0) return true;
  return older;
}

function fixesFor<M extends Mention>(
  what: Disagreement<M>,
  here: M,
  there: M,
  alike: readonly M[],
  { reason, preferred }: { readonly reason: string; readonly preferred: boolean },
): Fix[] {
  const change = what.replacement?.(here, there, alike);
  if (!change) return [];
  // What a check gives as a span may be more than one: a token, a mention.
  const { start, end } = change.span;
  const edit: Edit = { file: here.member.reading.article.file, start, end, newText: change.newText };
  return [{ title: `Change to “${shorten(change.newText)}” (${reason})`, preferred, edits: [edit] }];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
}

/** The replacement that puts the other mention's own words in place of these. */
export function wordsOf(here: Mention, there: Mention): { span: Span; newText: string } {
  return { span: here.span, newText: said(there) };
}
