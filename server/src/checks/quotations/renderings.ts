import type { Finding } from '../../corpus/finding.ts';
import { likeness, meaningOf } from '../../reading/meaning.ts';
import type { Member, Story } from '../check.ts';
import { findingsOf, type Mention, said, wordsOf } from '../report/disagree.ts';
import { align, type Range } from './align.ts';
import { type Comparison, compare, type Stretch } from './differ.ts';
import { Heard } from './heard.ts';
import type { Utterance } from './utterance.ts';
import { areKin, isNumber, type Word } from './words.ts';

interface Said {
  readonly member: Member<unknown>;
  readonly utterance: Utterance;
}

/** So much of the quotation has to stand in the reported speech, and so many of its content words. */
const COVERED = 0.8;
const CONTENT = 5;
const STEM = 4;

/**
 * Reported speech of one person that is nearly a quotation of the same person elsewhere, with a content word changed.
 * Persons and tenses change by grammar there, so small words never count.
 */
export function renderings(story: Story<readonly Utterance[]>): Finding[] {
  const direct: Said[] = [];
  const indirect: Said[] = [];
  for (const member of story.members) {
    for (const utterance of member.facts) (utterance.indirect ? indirect : direct).push({ member, utterance });
  }
  if (indirect.length === 0 || direct.length === 0) return [];
  const heard = new Heard();
  direct.forEach(({ utterance: { voice } }, index) => {
    heard.add(voice, index);
  });
  const keys = new Map<Said, ReadonlySet<string>>();
  const keysOf = (said: Said) => {
    const known = keys.get(said) ?? contentKeys(said.utterance);
    keys.set(said, known);
    return known;
  };
  return indirect.flatMap((here) => {
    const shared: { index: number; count: number }[] = [];
    for (const index of heard.of(here.utterance.voice)) {
      if (direct[index]!.member === here.member) continue;
      const count = inCommon(keysOf(here), keysOf(direct[index]!));
      if (count >= (here.utterance.bare ? SHARED : CONTENT)) shared.push({ index, count });
    }
    shared.sort((a, b) => b.count - a.count || a.index - b.index);
    for (const { index } of shared) {
      const findings = compared(here, direct[index]!);
      if (findings.length > 0) return findings;
    }
    return [];
  });
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const key of a) if (b.has(key)) count++;
  return count;
}

function contentKeys({ words }: Utterance): Set<string> {
  return new Set(words.filter((word) => word.content).map((word) => word.key));
}

function compared(here: Said, there: Said): Finding[] {
  const [own, other] = [here.utterance.words, there.utterance.words];
  const alignment = align(own, { from: 0, to: own.length }, other);
  if (!alignment) return [];
  const comparison = compare(own, other, alignment);
  const [stretch] = here.utterance.bare
    ? swapIn(comparison, own, other)
    : comparison.coverage >= COVERED && comparison.content >= CONTENT
      ? comparison.stretches.filter((each) => isOther(own, other, each))
      : [];
  if (!stretch) return [];
  const mention = (said: Said, { from, to }: Range): Mention => ({
    member: said.member,
    span: { start: said.utterance.words[from]!.start, end: said.utterance.words[to - 1]!.end },
  });
  return findingsOf({
    check: 'quotations',
    code: 'quotation-rendered',
    severity: 'hint',
    confidence: 0.5,
    variants: [{ mentions: [mention(here, stretch.a)] }, { mentions: [mention(there, stretch.b)] }],
    // The words between the marks are the better ones, whatever the count.
    rank: (variant) => (variant.mentions[0]!.member === there.member ? 1 : 0),
    message: (a, b, where) => `Reported “${said(a)}” here, quoted “${said(b)}” in ${where}`,
    replacement: wordsOf,
  });
}

/** Of what was said alone, so many words of content have to agree, and tell so much. */
const SHARED = 2;
const TELLS = 12;

/**
 * Where one word of what was said is another, all else being the same: tenses, persons and small words apart. A "not"
 * that only one side has is such a word.
 */
function swapIn(c: Comparison, a: readonly Word[], b: readonly Word[]): readonly Stretch[] {
  const [content, matched] = [c.content + c.kin, c.matched + c.kin];
  if (c.weight < TELLS || content < SHARED || c.coverage * matched < RENDERED * c.matched) return [];
  const told = c.stretches.map((stretch) => ({ stretch, apart: apartIn(a, b, stretch) }));
  const [only, ...more] = told.filter(({ apart }) => apart > 0);
  if (!only || more.length > 0 || only.apart !== 1) return [];
  const { stretch } = only;
  // Who reports may end on another fact: a word is another for sure where all goes on as before, or it is the opposite.
  const inner = stretch.a.from > 0 && stretch.a.to < a.length && stretch.b.from > 0 && stretch.b.to < b.length;
  return inner || isStark(a, b, stretch) ? [stretch] : [];
}

/** A number, an opposite or a "not": no fact of another kind. */
function isStark(a: readonly Word[], b: readonly Word[], { a: x, b: y }: Stretch): boolean {
  const [own, other] = [a.slice(x.from, x.to), b.slice(y.from, y.to)];
  if (isTurned(own) !== isTurned(other)) return true;
  const both = (is: (word: Word) => boolean) => own.some(is) && other.some(is);
  return both(isNumber) || both(({ key }) => meaningOf(key).opposed);
}

/** How many content words each side of the stretch has for one of the other; 2 and more where they are not as many. */
function apartIn(a: readonly Word[], b: readonly Word[], stretch: Stretch): number {
  const [own, other] = [a.slice(stretch.a.from, stretch.a.to), b.slice(stretch.b.from, stretch.b.to)];
  const [x, y] = [lacking(own, other), lacking(other, own)];
  const turned = isTurned(own) !== isTurned(other);
  if (x.length === 0 && y.length === 0) return turned ? 1 : 0;
  const [p, q] = [x[0], y[0]];
  if ([p, q].some((word) => word && AMOUNTS.has(word.key))) return 2;
  if (x.length !== 1 || y.length !== 1 || turned) return 2;
  // A paraphrase may put one word for another that is used like it, yet no number for another.
  if (isNumber(p!) !== isNumber(q!)) return 2;
  return isNumber(p!) || likeness(meaningOf(p!.key), meaningOf(q!.key)) < ALIKE ? 1 : 2;
}

/** "the roof of the mill", "the whole of the mill": how much of a thing is no other thing. */
const AMOUNTS = new Set('whole entire most many several some much few part rest'.split(' '));
const lacking = (words: readonly Word[], among: readonly Word[]) =>
  words.filter((word) => word.content && !among.some((each) => areKin(word, each)));
const isTurned = (words: readonly Word[]) =>
  words.some(({ key }) => /^(?:not|no|never|nobody|none|without)$/.test(key));
/** So near in use are words that a paraphrase exchanges. */
const ALIKE = 0.55;
/** Of the shorter side so much has to agree. */
const RENDERED = 0.7;

/** Has each side content words that the other lacks in any form, and as many? */
function isOther(a: readonly Word[], b: readonly Word[], stretch: Stretch): boolean {
  const [x, y] = [stems(a, stretch.a), stems(b, stretch.b)];
  const own = x.filter((stem) => !y.includes(stem));
  const other = y.filter((stem) => !x.includes(stem));
  return own.length > 0 && own.length === other.length;
}

function stems(words: readonly Word[], { from, to }: Range): string[] {
  return words.slice(from, to).flatMap((word) => (word.content ? [word.key.slice(0, STEM)] : []));
}
