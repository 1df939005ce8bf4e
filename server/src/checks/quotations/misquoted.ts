import type { Finding } from '../../corpus/finding.ts';
import { findingsOf, type Mention, wordsOf } from '../report/disagree.ts';
import type { Range } from './align.ts';
import { type Shown, sayShown, shownAt } from './shown.ts';
import type { Utterance } from './utterance.ts';
import { related, type Voice } from './voices.ts';
import { spanOf, type Wording } from './wordings.ts';
import { isStrong } from './words.ts';

/** A stretch of one wording that differs from a stretch of another. */
interface Site extends Range {
  readonly wording: number;
}

/** Two stretches that cannot both have been said. */
export interface Clash {
  readonly a: Site;
  readonly b: Site;
  /** A hint where it may be another remark, or another translation. */
  readonly level: (typeof LEVELS)[number];
}

/** The gravest first. */
const LEVELS = ['warning', 'information', 'hint'] as const;

/** A site as it stands in one article. */
interface SiteMention extends Mention {
  readonly site: number;
  /** The words that bear on what is said, as one string. */
  readonly strong: string;
  readonly shown: Shown;
  /** Who is said to have said it, where that is a person by name. */
  readonly voice?: Voice;
}

/** The findings of all clashes; sites that clash with one another are told together. */
export function misquotations(wordings: readonly Wording[], clashes: readonly Clash[]): Finding[] {
  const sites: Site[] = [];
  const find = (site: Site) => {
    const at = sites.findIndex((s) => s.wording === site.wording && s.from < site.to && site.from < s.to);
    if (at < 0) return sites.push(site) - 1;
    const old = sites[at]!;
    sites[at] = { wording: old.wording, from: Math.min(old.from, site.from), to: Math.max(old.to, site.to) };
    return at;
  };
  const edges = clashes.map(({ a, b }) => [find(a), find(b)] as const);
  const levels = new Map<string, Clash['level']>();
  for (const [i, [a, b]] of edges.entries()) {
    const { level } = clashes[i]!;
    for (const edge of [`${a}:${b}`, `${b}:${a}`])
      if (LEVELS.indexOf(level) < LEVELS.indexOf(levels.get(edge) ?? 'hint')) levels.set(edge, level);
  }
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
        here.strong === there.strong ? 'hint' : (levels.get(`${here.site}:${there.site}`) ?? 'hint'),
      confidence: 0.85,
      variants: variantsOf(wordings, sites, members),
      conflict: (a, b) => linked.has(`${a.site}:${b.site}`),
      message: (here, there, where) =>
        `Quotation differs: “${sayShown(here, here.shown)}” here, “${sayShown(there, there.shown)}” in ${where}${sayVoices(here, there)}`,
      replacement: wordsOf,
    }),
  );
  return oneEach(findings, wordings);
}

/** That the words are not only others, but also somebody else's. */
const sayVoices = ({ voice: a }: SiteMention, { voice: b }: SiteMention): string =>
  a && b && related(a, b) === 'different' ? `; said by ${a.speaker} here, by ${b.speaker} there` : '';

/**
 * Of the findings in one quoted sentence of an article a hint gives way to what is more, and of hints one is enough: the
 * first, or the first that has another word and not only one more.
 */
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
    (a.severity === 'hint') !== (b.severity === 'hint')
      ? b.severity === 'hint'
      : isAddition(a) === isAddition(b)
        ? a.at.start < b.at.start
        : isAddition(b);
  for (const finding of findings) {
    const home = homeOf(finding);
    const before = best.get(home);
    if (!before || isBetter(finding, before)) best.set(home, finding);
  }
  return findings.filter((finding) => finding.severity !== 'hint' || best.get(homeOf(finding)) === finding);
}

/** Has one side every word of the other? */
function isAddition({ at, against }: Finding): boolean {
  const [own, other] = [at.text, against[0]?.text ?? ''].map((text) => text.toLowerCase().split(/\s+/));
  return own!.every((word) => other!.includes(word)) || other!.every((word) => own!.includes(word));
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
      const span = spanOf(own, from, to);
      const voice = own.certain && own.voice.person ? { voice: own.voice } : {};
      mentions.push({ member, site: index, strong, span, shown: shownAt(own.words, from, to), ...voice });
    }
  }
  return [...variants.values()].map((mentions) => ({ mentions }));
}

/** The words of a stretch that bear on what is said, as one string. */
export function strongWords({ words }: Utterance, { from, to }: Range): string {
  return words
    .slice(from, to)
    .filter(isStrong)
    .map((word) => word.key)
    .join(' ');
}
