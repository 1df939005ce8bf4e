import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../text/parse.ts';
import { readArticle } from '../read.ts';

/** The quotations of a text as "words / speaker", with "…" where the closing mark is missing. */
function read(text: string): string[] {
  return readArticle(parseArticle('a.md', text)).quotations.map(
    ({ text: words, speaker, unclosed }) => `${words}${unclosed ? '…' : ''} / ${speaker ?? '-'}`,
  );
}

describe('readQuotations', () => {
  it.each([
    ['"It is cold," said Aino Laaksonen, the warden.', ['It is cold, / Aino Laaksonen']],
    ['"It is cold," the warden, Aino Laaksonen, said on Monday.', ['It is cold, / Aino Laaksonen']],
    ['Aino Laaksonen told reporters: "It is cold."', ['It is cold. / Aino Laaksonen']],
    ['Aino Laaksonen said that it was "cold and dark" there.', ['cold and dark / Aino Laaksonen']],
    ['It was "cold and dark" there, according to Aino Laaksonen.', ['cold and dark / -']],
    ['"It is cold," according to Aino Laaksonen.', ['It is cold, / Aino Laaksonen']],
    [
      '“It is cold,” Aino Laaksonen said. “It is dark.”',
      ['It is cold, / Aino Laaksonen', 'It is dark. / Aino Laaksonen'],
    ],
    ['"It is," Aino Laaksonen said, "very cold."', ['It is, / Aino Laaksonen', 'very cold. / Aino Laaksonen']],
    ['«It is cold», said Aino Laaksonen.', ['It is cold / Aino Laaksonen']],
    ['„It is cold“, said Aino Laaksonen.', ['It is cold / Aino Laaksonen']],
    [
      "'It is cold,' said Aino Laaksonen, 'and the dogs' bowls freeze.'",
      ['It is cold, / Aino Laaksonen', "and the dogs' bowls freeze. / Aino Laaksonen"],
    ],
    ["The '90s were cold, and the dogs' bowls froze.", []],
    ['The boat has a 17" screen.', []],
    [
      '"He said, \'It is cold,\' and left," said Aino Laaksonen.',
      ["He said, 'It is cold,' and left, / Aino Laaksonen"],
    ],
    ['"It is cold, said Aino Laaksonen.', ['It is cold, said Aino Laaksonen.… / -']],
    [
      '" It is cold, " said Aino Laaksonen. " It is dark. "',
      ['It is cold, / Aino Laaksonen', 'It is dark. / Aino Laaksonen'],
    ],
    ['Warden Aino Laaksonen came late. "It is cold," she said.', ['It is cold, / Aino Laaksonen']],
    ['Warden Aino Laaksonen came late. "It is cold," Laaksonen said.', ['It is cold, / Aino Laaksonen']],
    ['"It is cold," police said.', ['It is cold, / police']],
    ['"It is cold," Laaksonen\'s sister, Ritva Niemi, said.', ['It is cold, / Ritva Niemi']],
    ['Nobody came. "It is cold."', ['It is cold. / -']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    // Who the sentence before is about, and not whom it names last.
    ['Judge Ottilie Brandvold rebuked Kaspar Munk. "It is late," she said.', 'Ottilie Brandvold'],
    ['The Golden Perch is open, and Captain Odalys Prieto owns it.\n\nShe said: "It is late."', 'Odalys Prieto'],
    [
      'Odalys Prieto runs the kitchen.\n\nThe chef\'s wish, she said, is old.\n\nShe said: "It is late."',
      'Odalys Prieto',
    ],
    [
      'Skipper Sipho Dlangamandla waved to Mayor Rhea Quist. He had slept. "It is late," he said.',
      'Sipho Dlangamandla',
    ],
    ['The weaver Odalys Prieto has heard that Captain Per Aas left. "It is late," she says.', 'Odalys Prieto'],
    ['Her deputy, Ilse Vantongeren, was not pleased.\n\n"It is late," she said.', 'Ilse Vantongeren'],
    ['Next came the turn of Joost Achterberg, owner of the mill, in boots. "It is late," he said.', 'Joost Achterberg'],
    ['Mr Kaspar Munk met Ms Rhea Quist. "It is late," she said.', 'Rhea Quist'],
    ['Susan Berg met Robert Quist. "It is late," he said.', 'Robert Quist'],
    ['The mayor, a plumber by trade, has slept badly. "It is late," he says.', 'The mayor'],
    ['Mayor Rhea Quist spoke. Two barges sank. "It is late," the 61-year-old said.', 'Rhea Quist'],
    ['"It is late," the yard quoted its foreman, Kaspar Munk, as saying.', 'Kaspar Munk'],
    ['"It is late," ferryman Kaspar Munk was quoted as saying.', 'Kaspar Munk'],
    ['"It is late," Kaspar Munk has been quoted by the yard as saying.', 'Kaspar Munk'],
    ['Ms Munk owns the yard. "It is late," Munk harbour master Rhea Quist told them.', 'Rhea Quist'],
    ['As Kaspar Munk put it, "it is late".', 'Kaspar Munk'],
    ['Opening the fair, Kaspar Munk said of it: "It is late."', 'Kaspar Munk'],
    ['"It is late," said Kaspar Munk on Sunday, having shut the gate.', 'Kaspar Munk'],
    ['The judge in Antwerp sighed. "It is late," the judge in Antwerp remarked.', 'the judge in Antwerp'],
    ['The gate was shut, Kaspar Munk said. "It is late."', 'Kaspar Munk'],
    ['Kaspar Munk left. The gate was shut. "It is late."', '-'],
  ])('knows who speaks: %s', (text, expected) => {
    expect(read(text)[0]!.split(' / ')[1]).toBe(expected);
  });

  it('gives a quotation over several paragraphs one speaker', () => {
    expect(read('Aino Laaksonen said: "It is cold.\n\n"It is dark.\n\n"It is late."')).toEqual([
      'It is cold.… / Aino Laaksonen',
      'It is dark.… / Aino Laaksonen',
      'It is late. / Aino Laaksonen',
    ]);
  });

  it('does not turn an article inside out where one mark is lost', () => {
    const text =
      '"It is cold, said Aino Laaksonen. She left. "It is dark," said Pekka Lehtinen. He stayed. "It is late," he said.';
    expect(read(text).slice(1)).toEqual(['It is dark, / Pekka Lehtinen', 'It is late, / Pekka Lehtinen']);
  });

  it('never throws', () => {
    for (const text of ['"', '""', '“”', "'", "''", '"\'"\'', '« »', '"a', 'a"', '…"…', '"'.repeat(99)]) {
      expect(() => read(text)).not.toThrow();
    }
  });
});
