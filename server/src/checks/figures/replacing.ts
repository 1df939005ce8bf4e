import { wordsAt } from '../report/cite.ts';
import { sayCount } from '../report/disagree.ts';
import type { FigureMention } from './figures.ts';

/** One number word ("eleven", "twenty-six"), and digits. */
const FORMS = [/^\p{L}[\p{L}-]*$/u, /^[\d.,]+$/];

/**
 * The words that make `here` say what `there` says: in words where `here` has a word and in digits where it has digits,
 * as far as one of `alike`, which say the same as `there`, has them so, or the number is a small one.
 */
export function replacementOf(here: FigureMention, there: FigureMention, alike: readonly FigureMention[]) {
  // "A fifth person" and "four people" do not stand for one another.
  if ([here, there].some(({ fact }) => fact.nth || fact.sum)) return undefined;
  if ([here, there].some(isAdverb)) return timesFor(here, there);
  const own = wordsOf(here);
  const form = FORMS.find((each) => each.test(own));
  const fits = (other: FigureMention) =>
    form?.test(wordsOf(other)) &&
    !other.fact.nth &&
    !other.fact.sum &&
    other.fact.quantity.value === there.fact.quantity.value &&
    other.fact.quantity.bound === there.fact.quantity.bound;
  const model = [there, ...alike].find(fits);
  const words = model ? wordsOf(model) : (spelt(own, there) ?? wordsOf(there));
  const capital = /^\p{L}/u.test(own) ? /^\p{Lu}/u.test(own) : opensSentence(here);
  const first = words.charAt(0);
  return {
    span: spanOf(here),
    newText: (capital ? first.toUpperCase() : first.toLowerCase()) + words.slice(1),
  };
}

const isAdverb = ({ fact: { quantity } }: FigureMention) => /^(?:once|twice|thrice)$/i.test(quantity.text);

/** "Twice" stands for "three times", and not for the number of "three husbands". */
function timesFor(here: FigureMention, there: FigureMention) {
  const [own, other] = [here, there].map(({ fact: { quantity } }) => quantity);
  if (![own!, other!].every(({ text }) => /(?:ice|once|times)$/i.test(text))) return undefined;
  return { span: { start: own!.start, end: own!.end }, newText: other!.text.toLowerCase() };
}

/** Up to so many are written in words. */
const IN_WORDS = 10;

/** A small number in words, where a word is replaced and nobody who says the same has written it so. */
function spelt(own: string, { fact: { quantity } }: FigureMention): string | undefined {
  const { value, bound } = quantity;
  if (!FORMS[0]!.test(own) || bound !== 'exact' || !Number.isInteger(value)) return undefined;
  return value > 0 && value <= IN_WORDS ? sayCount(value) : undefined;
}

const spanOf = ({ fact: { quantity } }: FigureMention) => ({ start: quantity.start, end: quantity.number.end });

const wordsOf = (mention: FigureMention) => wordsAt(mention.member.reading, spanOf(mention));

function opensSentence({ member, fact }: FigureMention): boolean {
  const { blocks } = member.reading.article;
  return blocks.some(({ sentences }) => sentences.some(({ start }) => start === fact.quantity.start));
}
