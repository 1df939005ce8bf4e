import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../text/parse.ts';
import { reportedIn } from './reported.ts';

/** Who says what, as words. */
function told(text: string): [string, string] | undefined {
  const { tokens } = parseArticle('a.txt', `Off to the lake.\n\n${text}`).blocks.at(-1)!.sentences[0]!;
  const reported = reportedIn(tokens);
  const words = ({ from, to }: { from: number; to: number }) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  return reported && [words(reported.who), words(reported.words)];
}

describe('reported speech', () => {
  it.each([
    ['The swans had left the lake, Aino Berg said.', 'Aino Berg', 'The swans had left the lake'],
    ['The swans had left the lake, said Aino Berg.', 'Aino Berg', 'The swans had left the lake'],
    ['The swans had left the lake, according to Aino Berg.', 'Aino Berg', 'The swans had left the lake'],
    ['Aino Berg said the swans had left the lake.', 'Aino Berg', 'the swans had left the lake .'],
    ['Aino Berg told reporters that the swans had left.', 'Aino Berg', 'the swans had left .'],
    ['The warden said on Monday that the swans had left.', 'The warden', 'the swans had left .'],
  ])('%s', (text, who, words) => {
    expect(told(text)).toEqual([who, words]);
  });

  it.each(['The swans have left the lake.', 'Aino Berg told the paper the swans had left.'])('none: %s', (text) => {
    expect(told(text)).toBeUndefined();
  });
});
