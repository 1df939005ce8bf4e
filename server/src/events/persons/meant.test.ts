import { describe, expect, it } from 'vitest';
import { readArticle } from '../../reading/read.ts';
import { parseArticle } from '../../text/parse.ts';
import { meantBefore } from './meant.ts';
import { personsOf } from './persons.ts';

/** Of whom the text tells right before "§". */
function told(text: string): string | undefined {
  const at = text.indexOf('§');
  const reading = readArticle(parseArticle('a.md', text.replace('§', '')));
  for (const [block, { sentences }] of reading.article.blocks.entries())
    for (const [sentence, { start, end }] of sentences.entries())
      if (start <= at && at <= end) {
        const meant = meantBefore(reading, block, sentence, at);
        return typeof meant === 'object' ? meant.last : meant;
      }
  return undefined;
}

const MEANT: [string, string, string][] = [
  ['a pronoun after the name', 'Ane Tveit wove rugs. She sold them for §nine years.', 'tveit'],
  ['a possessive', 'Ane Tveit wove rugs. Her looms burned §in 1961.', 'tveit'],
  ['across other sentences', 'Ane Tveit wove rugs. The wool came from Iceland. She died §in 1990.', 'tveit'],
  [
    'by sex, as given names tell',
    'Susan Tveit wove rugs. Her agent Robert Myhre sold them. She wove §for nine years.',
    'tveit',
  ],
  ['the other sex', 'Susan Tveit wove rugs. Her agent Robert Myhre sold them. He died §in 1990.', 'myhre'],
  [
    'the article’s main person, across paragraphs',
    '# Weaver Susan Tveit dies\n\nSusan Tveit, who wove rugs, died on Sunday. Tveit was 90.\n\nThe fair was held in the rain.\n\nShe wove §for nine years.',
    'tveit',
  ],
  [
    'the article’s main person, whose paragraph names nobody, before which stands another',
    '# Weaver Susan Tveit dies\n\nSusan Tveit, who wove rugs, died on Sunday. Tveit was 90.\n\nUbbe Loss bought the first.\n\nThen she went to Peru, where she saw looms.\n\nHer life was quiet. She wove §for nine years.',
    'tveit',
  ],
  [
    'a surname that is a common word',
    '# Weaver Susan Field dies\n\nSusan Field died on Sunday, said her son. Field was loved. Field had said so in §1990.',
    'field',
  ],
  [
    'a name behind a preposition is not meant',
    'Susan Tveit worked with Mary Lunde. She wove §for nine years.',
    'tveit',
  ],
  [
    '“the 34-year-old”',
    '# Susan Tveit wins\n\nSusan Tveit won. Tveit wept. The 34-year-old has run §for six years.',
    'tveit',
  ],
];

const UNSURE: [string, string, string | undefined][] = [
  ['two women', 'Susan Tveit met Mary Lunde. She wove §for nine years.', 'unsure'],
  ['a relative', 'Susan Tveit wove rugs. Her mother was ill §for nine years.', 'relative'],
  ['a relative of one who is named', 'Susan Tveit’s sister sold rugs §for nine years.', 'relative'],
  ['a neighbour', 'Susan Tveit wove rugs. A neighbour was ill §for nine years.', 'stranger'],
  [
    'a neighbour, by the pronoun',
    'Susan Tveit wove rugs. A neighbour sold them. She was ill §for nine years.',
    'unsure',
  ],
  [
    'another in the paragraph before',
    '# Weaver Susan Tveit dies\n\nSusan Tveit, who wove rugs, died on Sunday. Tveit was 90.\n\nUbbe Loss bought the first.\n\nHer life was quiet. She wove §for nine years.',
    'unsure',
  ],
  ['who speaks', 'Susan Tveit wove rugs. “She slept §for nine years,” said Mary Lunde.', 'unsure'],
  ['nobody', 'The fair was held in the rain. It lasted §nine days.', undefined],
];

describe('whom a sentence tells of', () => {
  it.each(MEANT)('is known: %s', (_, text, last) => {
    expect(told(text)).toBe(last);
  });

  it.each(UNSURE)('is not guessed: %s', (_, text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('the persons of an article', () => {
  const persons = (text: string) => personsOf(readArticle(parseArticle('a.md', text)));

  it('have one among them whom it is about', () => {
    const text = '# Ane Tveit wins\n\nAne Tveit won on Sunday. Tveit wept. She thanked Odd Lunde.';
    expect(persons(text).main?.last).toBe('tveit');
    expect(persons(text).main?.sex).toBe('female');
  });

  it('have none where two are named as often', () => {
    expect(persons('# Tveit beats Lunde\n\nAne Tveit won. Odd Lunde lost. Tveit wept. Lunde laughed.').main).toBe(
      undefined,
    );
  });

  it('are told from relatives of one name', () => {
    const { main } = persons(
      '# Ane Tveit wins\n\nAne Tveit won. Tveit wept. Odd Tveit, her father, laughed. Tveit left.',
    );
    expect(main?.given).toBe('ane');
    expect(main?.shared).toBe(true);
  });
});
