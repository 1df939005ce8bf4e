import { said, wordsOf } from '../report/disagree.ts';
import type { HeldMention } from './held.ts';

/**
 * The words that make `here` say what `there` says, with as little change as may be: "deputy head of the museum" beside
 * "head" keeps its museum, and a post that opened a sentence there loses its capital.
 */
export function replacementOf(here: HeldMention, there: HeldMention) {
  const [own, other] = [said(here), said(there)];
  const at = own.toLowerCase().indexOf(other.toLowerCase());
  const inside = at > 0 && /\s/.test(own[at - 1]!) && !/^[\p{L}\p{M}’'-]/u.test(own.slice(at + other.length));
  if (inside) return { span: here.span, newText: own.slice(at) };
  const { span, newText } = wordsOf(here, there);
  const first = newText.charAt(0);
  // "Head teacher" and no "Deputy Director": a title in capitals has them on each word.
  const sentenced = opensSentence(there) && /^\p{Lu}\p{Ll}+(?![^\s]|\s\p{Lu})/u.test(newText);
  if (opensSentence(here)) return { span, newText: first.toUpperCase() + newText.slice(1) };
  return { span, newText: sentenced && /^\p{Ll}/u.test(own) ? first.toLowerCase() + newText.slice(1) : newText };
}

const opensSentence = ({ member, span }: HeldMention): boolean =>
  member.reading.article.blocks.some(({ sentences }) => sentences.some(({ start }) => start === span.start));
