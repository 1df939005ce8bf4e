import { expect, it } from 'vitest';
import { parseArticle } from '../../text/parse.ts';
import { payeeAt } from './payees.ts';
import { readQuantities } from './quantities.ts';

/* Each line: what an article says, and the name of whom its last sum goes to. */
it.each([
  ['It paid the Coast Authority $74 million.', 'coast authority'],
  ['It owes the Coast Authority $74 million and the Harbour Guild $2 trillion.', 'harbour guild'],
  ['The Coast Authority collects $74 million.', 'coast authority'],
  ['Of this $74 million to the Coast Authority was late.', 'coast authority'],
  ['It paid Tuesday $74 million.', undefined],
  ['It had put off $74 million to March.', undefined],
  ['A judge fined the Coast Authority $74 million.', undefined],
])('%s %s', (text, expected) => {
  const article = parseArticle('a.txt', `News\n\n${text}\n`);
  const { block, sentence, fromToken, toToken } = readQuantities(article).at(-1)!;
  expect(payeeAt(article.blocks[block]!.sentences[sentence]!.tokens, fromToken, toToken)?.join(' ')).toBe(expected);
});
