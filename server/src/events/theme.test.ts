import { describe, expect, it } from 'vitest';
import { parseArticle } from '../text/parse.ts';
import { happeningFor } from './happenings.ts';
import { compareThemes, themeOf } from './theme.ts';

/** The theme of what happens on the day in the sentence. */
function theme(text: string) {
  const { tokens } = parseArticle('a.md', text).blocks[0]!.sentences[0]!;
  const day = tokens.find(({ lower }) => lower === 'monday' || lower === 'tuesday')!;
  return themeOf(tokens, happeningFor(tokens, day)!);
}

const PAIRS: [string, string, string][] = [
  ['same', 'The mayor opened the bridge on Monday.', 'The bridge was opened on Tuesday.'],
  ['same', 'The ferry left the port on Monday.', 'The ferry set out on Tuesday.'],
  ['same', 'The inquiry into the fire opens on Monday.', 'The inquiry will open on Tuesday.'],
  ['alike', 'A vigil will be held on Monday.', 'A vigil takes place on Tuesday.'],
  ['different', 'The captain was arrested on Monday.', 'The cook was arrested on Tuesday.'],
  ['different', 'He bought the rifle on Monday.', 'He bought a knife on Tuesday.'],
  ['different', 'Talks with the union begin on Monday.', 'Talks with the owners begin on Tuesday.'],
  ['different', 'The first patients left on Monday.', 'The last patients left on Tuesday.'],
  ['different', 'They signed the contract on Monday.', 'They signed a second contract on Tuesday.'],
  ['different', 'Odd Lunde was arrested on Monday.', 'His brother was arrested on Tuesday.'],
  ['different', 'They arrested Odd Lunde on Monday.', 'They arrested Kari Moe on Tuesday.'],
  ['unknown', 'They arrested Odd Lunde on Monday.', 'The captain was arrested on Tuesday.'],
  ['unknown', 'The man was arrested on Monday.', 'The captain was arrested on Tuesday.'],
  ['unknown', 'It was opened on Monday.', 'The bridge was opened on Tuesday.'],
  ['unknown', 'They opened the gates of the dam on Monday.', 'The opening of the dam on Tuesday was late.'],
  ['unknown', 'The plane left on Monday.', 'The jet left on Tuesday.'],
];

describe('compareThemes', () => {
  it.each(PAIRS)('%s: %s / %s', (verdict, a, b) => {
    expect(compareThemes(theme(a), theme(b))).toBe(verdict);
    expect(compareThemes(theme(b), theme(a))).toBe(verdict);
  });
});
