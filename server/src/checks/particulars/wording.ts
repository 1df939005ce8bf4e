import { isPlural } from '../../reading/lexicon/nouns.ts';
import { type Span, wordBefore } from '../../text/span.ts';
import { type Mention, said } from '../report/disagree.ts';

const isVowel = (words: string) => /^[aeiou]/iu.test(words);
const isCapital = (words: string) => /^\p{Lu}/u.test(words);
const isMany = (words: string) => isPlural(words.toLowerCase().split(' ').at(-1)!);

/**
 * The other article's words in the place of these, with the right "a" or "an". Nothing where one is told of many, or where
 * a capital may be that of a name or of a sentence's beginning.
 */
export function wordingOf(here: Mention, there: Mention): { span: Span; newText: string } | undefined {
  const [own, other] = [here, there].map(said) as [string, string];
  if (isMany(own) !== isMany(other) || isCapital(own) || isCapital(other)) return undefined;
  const { text } = here.member.reading.article;
  const article = wordBefore(text, here.span.start);
  if (!/^an?$/iu.test(article) || isVowel(own) === isVowel(other)) return { span: here.span, newText: other };
  const start = text.lastIndexOf(article, here.span.start - 1);
  return { span: { start, end: here.span.end }, newText: `${article.charAt(0)}${isVowel(other) ? 'n' : ''} ${other}` };
}
