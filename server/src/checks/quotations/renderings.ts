import type { Finding } from '../../corpus/finding.ts';
import type { Member, Story } from '../check.ts';
import { whereIs, wordsAt } from '../report/cite.ts';
import { findingsOf, type Mention, wordsOf } from '../report/disagree.ts';
import { align, type Range } from './align.ts';
import { compare, type Stretch } from './differ.ts';
import { isNamed, relation } from './speakers.ts';
import type { Utterance } from './utterance.ts';
import type { Word } from './words.ts';

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
  const bySpeaker = new Map<string, number[]>();
  direct.forEach(({ utterance: { voice } }, index) => {
    const { speaker } = voice;
    if (!isNamed(speaker)) return;
    const list = bySpeaker.get(speaker);
    if (list) list.push(index);
    else bySpeaker.set(speaker, [index]);
  });
  /** Quotations of those who may be the speaker of that name. */
  const heard = new Map<string | undefined, readonly number[]>();
  const quotedOf = (speaker: string | undefined) => {
    const known =
      heard.get(speaker) ??
      [...bySpeaker].flatMap(([other, list]) => (relation(speaker, other) === 'same' ? list : []));
    heard.set(speaker, known);
    return known;
  };
  const keys = new Map<Said, ReadonlySet<string>>();
  const keysOf = (said: Said) => {
    const known = keys.get(said) ?? contentKeys(said.utterance);
    keys.set(said, known);
    return known;
  };
  return indirect.flatMap((here) => {
    const shared: { index: number; count: number }[] = [];
    for (const index of quotedOf(here.utterance.voice.speaker)) {
      if (direct[index]!.member === here.member) continue;
      const count = inCommon(keysOf(here), keysOf(direct[index]!));
      if (count >= CONTENT) shared.push({ index, count });
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
  if (comparison.coverage < COVERED || comparison.content < CONTENT) return [];
  const stretch = comparison.stretches.find((each) => isOther(own, other, each));
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
    message: (a, b) =>
      `Reported “${wordsAt(a.member.reading, a.span)}” here, quoted “${wordsAt(b.member.reading, b.span)}” in ${whereIs(b.member.reading, a.member.reading)}`,
    replacement: wordsOf,
  });
}

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
