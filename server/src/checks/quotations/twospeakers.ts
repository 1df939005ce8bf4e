import type { Finding } from '../../corpus/finding.ts';
import type { Span } from '../../text/span.ts';
import { findingsOf, type Mention } from '../report/disagree.ts';
import type { Comparison } from './differ.ts';
import type { Utterance } from './utterance.ts';
import { related, type Voice } from './voices.ts';
import { type Quoted, spanOf, type Wording } from './wordings.ts';
import { type Word, weightOf } from './words.ts';

/** The same words, or a part of them, given to two people who are both named. */
export function twoSpeakers(wordings: readonly Wording[], parts: readonly { a: number; b: number }[]): Finding[] {
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
    const { voice } = utterance;
    const variant = variants.find((each) => related(each.voice, voice) !== 'different');
    const mention = { member, span: withSpeaker(utterance), speaker: voice.speaker! };
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

/** Where words are given to two people, who says them is as much of it as the words. */
function withSpeaker(utterance: Utterance): Span {
  const own = spanOf(utterance, 0, utterance.words.length);
  const { start, end } = utterance.named ?? own;
  return { start: Math.min(own.start, start), end: Math.max(own.end, end) };
}

/**
 * Is the whole of the shorter in the longer, and long enough to be one person's words? Of a sentence small words may
 * differ ("will" and "'ll", "could do" and "to be done").
 */
export function isPart(
  { matched, stretches, changed, kin, coverage }: Comparison,
  a: Utterance,
  b: Utterance,
): boolean {
  const shorter = a.words.length < b.words.length ? a.words : b.words;
  const same = stretches.length === 0 ? matched === shorter.length : changed <= kin && coverage >= NEARLY;
  return same && isOnesOwn(shorter);
}

/** Such a part of the shorter has its like in the longer. */
const NEARLY = 0.8;

/** Set phrases are said by many; words as rare and as many as these are one person's. */
const isOnesOwn = (words: readonly Word[]) =>
  words.filter((word) => word.content).length >= 5 ||
  (words.length >= 7 && words.reduce((sum, word) => sum + weightOf(word), 0) >= 12);
