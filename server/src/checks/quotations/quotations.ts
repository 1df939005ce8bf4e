import type { Finding } from '../../corpus/finding.ts';
import type { Span } from '../../text/span.ts';
import { defineCheck, type Member, type Story } from '../check.ts';
import { findingsOf, type Mention, wordsOf } from '../report/disagree.ts';
import { align, type Range } from './align.ts';
import { type Comparison, compare } from './differ.ts';
import { LOUD, QUIET } from './examples.ts';
import { renderings } from './renderings.ts';
import { candidates } from './retrieve.ts';
import { isSameSaying, isSmall, isTranslated } from './saying.ts';
import { type Shown, sayShown, shownAt } from './shown.ts';
import { renderingsOf, type Utterance, utterancesOf } from './utterance.ts';
import { related, type Voice } from './voices.ts';
import { isStrong, type Word, weightOf } from './words.ts';

/** The same words with the same gaps, wherever they are quoted. */
interface Wording {
  readonly utterance: Utterance;
  readonly quoted: readonly Quoted[];
}

interface Quoted {
  readonly member: Member<unknown>;
  readonly utterance: Utterance;
}

/** A stretch of one wording that differs from a stretch of another. */
interface Site extends Range {
  readonly wording: number;
}

interface Clash {
  readonly a: Site;
  readonly b: Site;
  /** It may be another remark, or another translation. */
  readonly faint: boolean;
}

/** A sentence of which so much is found in another article has nothing of its own. */
const WHOLE = 0.9;

/** A site as it stands in one article. */
interface SiteMention extends Mention {
  readonly site: number;
  /** The words that bear on what is said, as one string. */
  readonly strong: string;
  readonly shown: Shown;
}

/** The same words by the same speaker quoted in different words. */
export const quotations = defineCheck<readonly Utterance[]>({
  name: 'quotations',
  summary: 'The same words of the same speaker are quoted differently.',
  codes: [
    {
      code: 'quotation-differs',
      severity: 'warning',
      summary:
        'Inside a quotation that another article gives too, words are changed, missing or added; a hint where only small words are.',
    },
    {
      code: 'quotation-rendered',
      severity: 'hint',
      summary: 'Reported speech repeats nearly the whole of a quotation, yet with another word.',
    },
    {
      code: 'quotation-two-speakers',
      severity: 'information',
      summary: 'The same words are given to two different people.',
    },
  ],
  byDefault: true,
  limits:
    'It has not heard the speaker: words that are given only once, or wrongly everywhere, pass, and a paraphrase without marks is compared only as a hint.',
  loud: LOUD,
  quiet: QUIET,
  collect: (reading) => [...utterancesOf(reading), ...renderingsOf(reading)],
  judge: (story) => judge(story),
});

function judge(story: Story<readonly Utterance[]>): Finding[] {
  const wordings = wordingsOf(story);
  const clashes: Clash[] = [];
  const utterances = wordings.map((wording) => wording.utterance);
  const same = (a: number, b: number) => relationOf(wordings[a]!, wordings[b]!) === 'same';
  const found: { a: number; b: number; comparison: Comparison }[] = [];
  /** Pairs of which a sentence is the same word for word. */
  const companions = new Set<string>();
  /** Pairs of which the shorter is a part of the longer. */
  const parts: { a: number; b: number }[] = [];
  for (const { a, sentence, b } of candidates(utterances, same)) {
    const [own, other] = [utterances[a]!, utterances[b]!];
    const alignment = align(own.words, sentence, other.words);
    if (!alignment || alignment.pairs.length === 0) continue;
    const comparison = compare(own.words, other.words, alignment);
    if (comparison.stretches.length > 0) found.push({ a, b, comparison });
    else if (comparison.coverage >= WHOLE && comparison.matched >= 4) companions.add(`${a}:${b}`);
    if (comparison.stretches.length === 0 && isPart(comparison, own, other)) parts.push({ a, b });
  }
  const standing = (a: number, b: number) => ({
    between: relationOf(wordings[a]!, wordings[b]!),
    inside: areInside(wordings[a]!, wordings[b]!),
    companion: companions.has(`${a}:${b}`),
  });
  const isSame = ({ a, b, comparison }: (typeof found)[number]) =>
    isSameSaying(comparison, utterances[a]!, utterances[b]!, standing(a, b));
  // A sentence that is surely the same saying vouches for the others of the two.
  const sure = found.filter(isSame);
  for (const { a, b } of sure) companions.add(`${a}:${b}`);
  for (const one of found) {
    if (!sure.includes(one) && !isSame(one)) continue;
    const { a, b, comparison } = one;
    const [own, other] = [utterances[a]!, utterances[b]!];
    const { changed, content } = comparison;
    const alone = isSameSaying(comparison, own, other, { ...standing(a, b), alone: true });
    const translated = isTranslated(comparison, own, other);
    const faint = !alone || translated || (changed > 1 && 2 * changed > content);
    for (const stretch of comparison.stretches) {
      if (translated && isSmall(own, other, stretch)) continue;
      // Headlines and captions drop small words.
      const display = own.display || other.display;
      if (display && strongWords(own, stretch.a) === strongWords(other, stretch.b)) continue;
      clashes.push({ a: { wording: a, ...stretch.a }, b: { wording: b, ...stretch.b }, faint });
    }
  }
  return [...misquotations(wordings, clashes), ...renderings(story), ...twoSpeakers(wordings, parts)];
}

function wordingsOf(story: Story<readonly Utterance[]>): Wording[] {
  const byKey = new Map<string, Quoted[]>();
  for (const member of story.members) {
    for (const utterance of member.facts) {
      if (utterance.indirect) continue;
      const quoted = byKey.get(utterance.key);
      if (quoted) quoted.push({ member, utterance });
      else byKey.set(utterance.key, [{ member, utterance }]);
    }
  }
  return [...byKey.values()].map((quoted) => ({ utterance: quoted[0]!.utterance, quoted }));
}

/** The closest relation between any two who are quoted with these wordings. */
function relationOf(a: Wording, b: Wording): 'same' | 'different' | 'open' {
  let found: 'different' | 'open' = 'different';
  for (const x of a.quoted) {
    for (const y of b.quoted) {
      const between = related(x.utterance.voice, y.utterance.voice);
      if (between === 'same') return 'same';
      // Whom "he" names is not for sure.
      if (between === 'open' || !x.utterance.certain || !y.utterance.certain) found = 'open';
    }
  }
  return found;
}

const files = (wording: Wording) => new Set(wording.quoted.map((quoted) => quoted.member.reading.article.file));

/** Do both only stand in one and the same article? */
function areInside(a: Wording, b: Wording): boolean {
  const [x, y] = [files(a), files(b)];
  return x.size === 1 && y.size === 1 && [...x][0] === [...y][0];
}

/** The findings of all clashes; sites that clash with one another are told together. */
function misquotations(wordings: readonly Wording[], clashes: readonly Clash[]): Finding[] {
  const sites: Site[] = [];
  const find = (site: Site) => {
    const at = sites.findIndex((s) => s.wording === site.wording && s.from < site.to && site.from < s.to);
    if (at < 0) return sites.push(site) - 1;
    const old = sites[at]!;
    sites[at] = { wording: old.wording, from: Math.min(old.from, site.from), to: Math.max(old.to, site.to) };
    return at;
  };
  const edges = clashes.map(({ a, b }) => [find(a), find(b)] as const);
  const firm = new Set(edges.flatMap(([a, b], i) => (clashes[i]!.faint ? [] : [`${a}:${b}`, `${b}:${a}`])));
  const group = sites.map((_, index) => index);
  const root = (i: number): number => {
    while (group[i] !== i) i = group[i]!;
    return i;
  };
  for (const [a, b] of edges) group[root(a)] = root(b);
  const linked = new Set(edges.flatMap(([a, b]) => [`${a}:${b}`, `${b}:${a}`]));
  const groups = new Map<number, number[]>();
  sites.forEach((_, index) => {
    const list = groups.get(root(index));
    if (list) list.push(index);
    else groups.set(root(index), [index]);
  });
  const findings = [...groups.values()].flatMap((members) =>
    findingsOf<SiteMention>({
      check: 'quotations',
      code: 'quotation-differs',
      severity: (here, there) =>
        here.strong !== there.strong && firm.has(`${here.site}:${there.site}`) ? 'warning' : 'hint',
      confidence: 0.85,
      variants: variantsOf(wordings, sites, members),
      conflict: (a, b) => linked.has(`${a.site}:${b.site}`),
      message: (here, there, where) =>
        `Quotation differs: “${sayShown(here, here.shown)}” here, “${sayShown(there, there.shown)}” in ${where}`,
      replacement: wordsOf,
    }),
  );
  return oneEach(findings, wordings);
}

/** Of the findings in one quoted sentence of an article a hint gives way to a warning, and of hints the first is enough. */
function oneEach(findings: readonly Finding[], wordings: readonly Wording[]): Finding[] {
  const sentences = new Map<string, number[]>();
  for (const { quoted } of wordings)
    for (const { member, utterance } of quoted) {
      const { file } = member.reading.article;
      for (const { start, sentence } of utterance.words)
        sentences.set(`${file}:${start}`, [utterance.words[0]!.start, sentence]);
    }
  const best = new Map<string, Finding>();
  const homeOf = ({ at: { file, start } }: Finding) =>
    `${file}:${sentences.get(`${file}:${start}`)?.join(':') ?? start}`;
  const isBetter = (a: Finding, b: Finding) =>
    a.severity === b.severity ? a.at.start < b.at.start : b.severity === 'hint';
  for (const finding of findings) {
    const home = homeOf(finding);
    const before = best.get(home);
    if (!before || isBetter(finding, before)) best.set(home, finding);
  }
  return findings.filter((finding) => finding.severity !== 'hint' || best.get(homeOf(finding)) === finding);
}

/** Sites that say the same are one variant. */
function variantsOf(wordings: readonly Wording[], sites: readonly Site[], members: readonly number[]) {
  const variants = new Map<string, SiteMention[]>();
  for (const index of members) {
    const { wording, from, to } = sites[index]!;
    const { utterance, quoted } = wordings[wording]!;
    const key = utterance.words
      .slice(from, to)
      .map((word) => word.key)
      .join(' ');
    const strong = strongWords(utterance, { from, to });
    const mentions = variants.get(key) ?? [];
    variants.set(key, mentions);
    for (const { member, utterance: own } of quoted) {
      mentions.push({ member, site: index, strong, span: spanOf(own, from, to), shown: shownAt(own.words, from, to) });
    }
  }
  return [...variants.values()].map((mentions) => ({ mentions }));
}

function strongWords({ words }: Utterance, { from, to }: Range): string {
  return words
    .slice(from, to)
    .filter(isStrong)
    .map((word) => word.key)
    .join(' ');
}

function spanOf({ words }: Utterance, from: number, to: number): Span {
  return { start: words[from]!.start, end: words[to - 1]!.end };
}

/** The same words, or a part of them, given to two people who are both named. */
function twoSpeakers(wordings: readonly Wording[], parts: readonly { a: number; b: number }[]): Finding[] {
  const named = wordings.map(({ quoted }) =>
    quoted.filter(({ utterance: { certain, voice } }) => certain && voice.person),
  );
  const whole = wordings.flatMap(({ utterance }, index) => (isOnesOwn(utterance.words) ? [named[index]!] : []));
  const partly = parts.flatMap(({ a, b }) => {
    const [own, other] = [named[a]!, named[b]!];
    const apart = (x: Quoted) => other.every((y) => related(x.utterance.voice, y.utterance.voice) === 'different');
    // Who has said it in one article may be named for the whole of it in another.
    return own.length > 0 && other.length > 0 && own.every(apart) ? [[own[0]!, other[0]!]] : [];
  });
  return [...whole, ...partly].flatMap(findingsOfTwo);
}

function findingsOfTwo(quoted: readonly Quoted[]): Finding[] {
  const variants: { voice: Voice; mentions: Mention[] }[] = [];
  for (const { member, utterance } of quoted) {
    const { voice, words } = utterance;
    const variant = variants.find((each) => related(each.voice, voice) !== 'different');
    const mention = { member, span: spanOf(utterance, 0, words.length), speaker: voice.speaker! };
    if (variant) variant.mentions.push(mention);
    else variants.push({ voice, mentions: [mention] });
  }
  if (variants.length !== 2) return [];
  const said = (mention: Mention) => (mention as Mention & { speaker: string }).speaker;
  return findingsOf({
    check: 'quotations',
    code: 'quotation-two-speakers',
    severity: 'information',
    confidence: 0.6,
    variants,
    message: (here, there, where) => `Same words, another speaker: ${said(here)} here, ${said(there)} in ${where}`,
  });
}

/** Is the whole of the shorter in the longer, and long enough to be one person's words? */
function isPart({ matched }: Comparison, a: Utterance, b: Utterance): boolean {
  const shorter = a.words.length < b.words.length ? a.words : b.words;
  return matched === shorter.length && isOnesOwn(shorter);
}

/** Set phrases are said by many; words as rare and as many as these are one person's. */
const isOnesOwn = (words: readonly Word[]) =>
  words.filter((word) => word.content).length >= 5 ||
  (words.length >= 7 && words.reduce((sum, word) => sum + weightOf(word), 0) >= 12);
