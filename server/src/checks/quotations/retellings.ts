import type { Finding } from '../../corpus/finding.ts';
import { keptOfTwo } from '../../text/kept.ts';
import type { Member, Story } from '../check.ts';
import { findingsOf, type Mention, said } from '../report/disagree.ts';
import { buildOf, mostAlike, type Saying, sayingsOf, sharedOf } from './retold.ts';
import type { Utterance } from './utterance.ts';
import { areOne, related } from './voices.ts';

export interface Told {
  readonly member: Member<unknown>;
  readonly saying: Saying;
}

/**
 * What each kind of evidence adds, fitted by logistic regression to labelled stories, annotated news and news that
 * nobody had annotated, in which nearly all pairs of quotations are two sayings. `npm run fit:quotations` fits them anew
 * and says what they find in stories that they have not seen.
 */
export const WEIGHTS = {
  prior: -6.22,
  softMax: 3.52,
  soft: -0.74,
  exact: 0.14,
  words: 2.36,
  rarest: -0.09,
  built: 1.52,
  builtMax: 6.34,
  run: 1.78,
  head: 0.67,
  length: -0.41,
  short: -1.5,
  not: -1.94,
  bothNot: 2.13,
  sent: 0.65,
  /** One speaker; not told who speaks on one side. */
  same: 3.72,
  open: -0.04,
  /** How many sayings of the speaker, and of anybody, the two articles have (logarithms). */
  many: -0.73,
  said: -0.72,
} as const;
/** From here on two quotations are one saying: in stories and news that weights had not seen six of eight such pairs were. */
export const LEAST = 2;
/** So much surer it has to be where they do not begin alike; */
const SURER = 1;
/** so many words begin both then, and so much (a logarithm) the words of content weigh that both have otherwise. */
const [ALIKE, LIKE] = [2, 2.5];
/** And so much the words of content weigh that both have: a turn of phrase alone is nobody's own. */
const OWN = 6;
/** A word in more sayings than this tells nothing. */
const COMMON = 60;

type Kind = keyof typeof WEIGHTS;
export type Evidence = Readonly<Partial<Record<Kind, number>>>;

/** Two quotations of two articles, and what speaks for their being one saying. */
export interface SayingPair {
  readonly a: Told;
  readonly b: Told;
  readonly evidence: Evidence;
  readonly score: number;
}

type Known = (a: Utterance, b: Utterance) => boolean;

/** Pairs of quotations that share words, without those of `known` and those that cannot come to `hopeless`. */
export function sayingPairs(story: Story<readonly Utterance[]>, known: Known, hopeless: number = LEAST): SayingPair[] {
  const told: Told[] = story.members.flatMap((member) =>
    member.facts
      .filter(({ indirect }) => !indirect)
      .flatMap((utterance) => sayingsOf(utterance).map((saying) => ({ member, saying }))),
  );
  const byMember = new Map<Member<unknown>, Told[]>();
  for (const each of told) byMember.set(each.member, [...(byMember.get(each.member) ?? []), each]);
  const pairs: SayingPair[] = [];
  for (const [i, j] of candidates(told)) {
    const [a, b] = [told[i]!, told[j]!];
    if (known(a.saying.utterance, b.saying.utterance)) continue;
    const find = () => evidenceOf(a, b, byMember.get(a.member)!, byMember.get(b.member)!, hopeless);
    const evidence = hopeless === LEAST ? knownEvidence(a.saying, b.saying, find) : find();
    if (evidence) pairs.push({ a, b, evidence, score: weighed(evidence) });
  }
  return pairs;
}

/**
 * Quotations of two articles that are one saying in other words: the same speaker, few quotations of his, and words, build
 * and beginning in common. `known` are the pairs that have been compared word by word.
 */
export function retellings(story: Story<readonly Utterance[]>, known: Known): Finding[] {
  const pairs = sayingPairs(story, known).filter(isOne);
  pairs.sort((x, y) => y.score - x.score || placeOf(x.a) - placeOf(y.a) || placeOf(x.b) - placeOf(y.b));
  const taken = new Set<Utterance>();
  return pairs.flatMap(({ a, b }) => {
    const both = [a.saying.utterance, b.saying.utterance];
    if (both.some((utterance) => taken.has(utterance))) return [];
    for (const utterance of both) taken.add(utterance);
    return findingsOf({
      check: 'quotations',
      code: 'quotation-retold',
      severity: 'information',
      confidence: 0.6,
      variants: [{ mentions: [mentionOf(a)] }, { mentions: [mentionOf(b)] }],
      message: (here, there, where) => `Quotation in other words: “${said(here)}” here, “${said(there)}” in ${where}`,
    });
  });
}

/**
 * One who says a thing once is quoted from its beginning, in nearly the same words or with the same rare ones; common words
 * in any order ("that day", "heard") go into all that he says of a matter.
 */
function isOne({ score, evidence: { head = 0, exact = 0 } }: SayingPair): boolean {
  return head >= ALIKE ? score >= LEAST : exact >= LIKE && score >= LEAST + SURER;
}

const placeOf = ({ saying: { words } }: Told) => words[0]!.start;
const mentionOf = ({ member, saying: { words } }: Told): Mention => ({
  member,
  span: { start: words[0]!.start, end: words[words.length - 1]!.end },
});

/** Pairs of two articles whose words of content in common weigh enough. */
function* candidates(told: readonly Told[]): Generator<[number, number]> {
  const postings = new Map<string, { index: number; weight: number }[]>();
  for (const [index, { member, saying }] of told.entries()) {
    const shared = new Map<number, number>();
    for (const [stem, weight] of saying.stems) {
      const list = postings.get(stem) ?? [];
      postings.set(stem, list);
      if (list.length <= COMMON)
        for (const other of list)
          shared.set(other.index, (shared.get(other.index) ?? 0) + Math.max(weight, other.weight));
      list.push({ index, weight });
    }
    for (const [other, weight] of shared) if (weight >= OWN && told[other]!.member !== member) yield [other, index];
  }
}

/** It hangs on the two articles alone. */
const knownEvidence = keptOfTwo<Saying, Saying, Evidence | undefined>();

function evidenceOf(
  a: Told,
  b: Told,
  ofA: readonly Told[],
  ofB: readonly Told[],
  hopeless: number,
): Evidence | undefined {
  const [own, other] = [a.saying.utterance, b.saying.utterance];
  const between = related(own.voice, other.voice);
  if (between === 'different' && own.certain && other.certain) return undefined;
  const shared = sharedOf(a.saying, b.saying);
  if (!shared || Math.exp(shared.exact) - 1 < OWN) return undefined;
  const many = (all: readonly Told[], { voice }: Utterance) =>
    Math.log(all.filter(({ saying }) => areOne(saying.utterance.voice, voice)).length + 1);
  const plain: Evidence = {
    ...shared,
    prior: 1,
    same: Number(between === 'same'),
    open: Number(between === 'open'),
    said: Math.log(ofA.length) + Math.log(ofB.length),
  };
  // To ask of all others who says them, and to hold each word against each, is dear, and most pairs are two sayings
  // however alike they prove to be.
  const most = weighed(plain) + weighed(mostAlike(a.saying, b.saying));
  if (most < hopeless) return undefined;
  const crowd = many(ofA, other) + many(ofB, own);
  if (most + WEIGHTS.many * crowd < hopeless) return undefined;
  const build = buildOf(a.saying, b.saying);
  return build && { ...plain, ...build, many: crowd };
}

function weighed(evidence: Evidence): number {
  let score = 0;
  for (const kind in evidence) score += WEIGHTS[kind as Kind] * evidence[kind as Kind]!;
  return score;
}
