import type { Finding } from '../../corpus/finding.ts';
import { keptOfTwo } from '../../text/kept.ts';
import { defineCheck, type Story } from '../check.ts';
import { align, type Range } from './align.ts';
import { type Comparison, compare } from './differ.ts';
import { LOUD, QUIET } from './examples.ts';
import { halves } from './halves.ts';
import { type Clash, misquotations, strongWords } from './misquoted.ts';
import { renderings } from './renderings.ts';
import { retellings } from './retellings.ts';
import { candidates } from './retrieve.ts';
import { isSameSaying, isSmall, isTranslated } from './saying.ts';
import { isPart, twoSpeakers } from './twospeakers.ts';
import { renderingsOf, type Utterance, utterancesOf } from './utterance.ts';
import { areInside, relationOf, wordingsOf } from './wordings.ts';
import type { Word } from './words.ts';

/** A sentence of which so much is found in another article has nothing of its own. */
const WHOLE = 0.9;

/** A pair of which so much agrees, and nothing differs that counts, is told in the same words. */
const AGREES = 0.5;

/** Pairs of wordings, in whatever order. */
class Pairs {
  readonly #pairs = new Map<string, Set<string>>();

  add(a: Utterance, b: Utterance): void {
    const others = this.#pairs.get(a.key);
    if (others) others.add(b.key);
    else this.#pairs.set(a.key, new Set([b.key]));
  }

  has(a: Utterance, b: Utterance): boolean {
    return (this.#pairs.get(a.key)?.has(b.key) ?? false) || (this.#pairs.get(b.key)?.has(a.key) ?? false);
  }
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
      code: 'quotation-retold',
      severity: 'information',
      summary: 'One saying of one speaker is quoted in clearly other words.',
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

const comparisonOf = keptOfTwo<Range, Utterance, Comparison | undefined>();

function compared(own: readonly Word[], sentence: Range, other: readonly Word[]): Comparison | undefined {
  const alignment = align(own, sentence, other);
  return alignment && alignment.pairs.length > 0 ? compare(own, other, alignment) : undefined;
}

function judge(story: Story<readonly Utterance[]>): Finding[] {
  const wordings = wordingsOf(story);
  const clashes: Clash[] = [];
  const utterances = wordings.map((wording) => wording.utterance);
  const same = (a: number, b: number) => relationOf(wordings[a]!, wordings[b]!) === 'same';
  const found: { a: number; b: number; comparison: Comparison }[] = [];
  /** Pairs that have been compared word by word, and agree or differ in some of them. */
  const settled = new Pairs();
  /** Pairs of which a sentence is the same word for word. */
  const companions = new Set<string>();
  /** Pairs of which the shorter is a part of the longer. */
  const parts: { a: number; b: number }[] = [];
  for (const { a, sentence, b } of candidates(utterances, same)) {
    const [own, other] = [utterances[a]!, utterances[b]!];
    const comparison = comparisonOf(sentence, other, () => compared(own.words, sentence, other.words));
    if (!comparison) continue;
    if (comparison.stretches.length === 0 && comparison.coverage >= AGREES) settled.add(own, other);
    if (comparison.stretches.length > 0) found.push({ a, b, comparison });
    else if (comparison.coverage >= WHOLE && comparison.matched >= 4) companions.add(`${a}:${b}`);
    if (isPart(comparison, own, other)) parts.push({ a, b });
  }
  const standing = (a: number, b: number) => ({
    between: relationOf(wordings[a]!, wordings[b]!),
    inside: areInside(wordings[a]!, wordings[b]!),
    companion: companions.has(`${a}:${b}`),
  });
  const isSame = ({ a, b, comparison }: (typeof found)[number]) =>
    isSameSaying(comparison, utterances[a]!, utterances[b]!, standing(a, b));
  // A sentence that is surely the same saying vouches for the others of the two.
  for (const { a, b } of found.filter(isSame)) companions.add(`${a}:${b}`);
  const sayings = found.filter(isSame);
  for (const { a, b, comparison } of sayings) {
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
      clashes.push({
        a: { wording: a, ...stretch.a },
        b: { wording: b, ...stretch.b },
        level: faint ? 'hint' : 'warning',
      });
    }
  }
  const raised = new Set(sayings.map(({ a, b }) => `${a}:${b}`));
  for (const half of halves(wordings, (a, b) => raised.has(`${a}:${b}`) || raised.has(`${b}:${a}`))) {
    clashes.push({ a: half.a, b: half.b, level: half.sure ? 'warning' : 'information' });
    settled.add(utterances[half.a.wording]!, utterances[half.b.wording]!);
  }
  for (const { a, b } of sayings) settled.add(utterances[a]!, utterances[b]!);
  return [
    ...misquotations(wordings, clashes),
    ...renderings(story),
    ...twoSpeakers(wordings, parts),
    ...retellings(story, (a, b) => settled.has(a, b)),
  ];
}
