import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../text/parse.ts';
import { readNames } from './names.ts';

const read = (text: string) => readNames(parseArticle('a.md', text));
/** "kind title|name", for each mention. */
const show = (text: string) =>
  read(text).map(({ kind, title, text: name }) => `${kind} ${title ? `${title.text}|` : ''}${name}`);
const texts = (text: string) => read(text).map((mention) => mention.text);

describe('readNames', () => {
  it('parts titles from names', () => {
    expect(show('On Monday Prime Minister Kamala Weerasinghe met Lt. Col. Óscar Núñez.')).toEqual([
      'person Prime Minister|Kamala Weerasinghe',
      'person Lt. Col.|Óscar Núñez',
    ]);
    expect(show('It was U.S. Secretary of State Dana Whitlock and police spokesman Tom Okafor.')).toEqual([
      'person U.S. Secretary of State|Dana Whitlock',
      'person police spokesman|Tom Okafor',
    ]);
    expect(show('The mayor of Lindau, Greta Amsel, resigned.')).toContain('person mayor of Lindau|Greta Amsel');
  });

  it('reads a word that may be short for a month as the last of a name', () => {
    expect(texts('They met in Bahía del Mar on Friday.')).toEqual(['Bahía del Mar']);
    expect(texts('The men of the Bahía met on Mar 7.')).toEqual(['Bahía']);
  });

  it('knows a given name that is a title too', () => {
    expect(show('The club sacked manager Dean Harbottle on Monday. Dean Harbottle said no.')).toEqual([
      'person manager|Dean Harbottle',
      'person Dean Harbottle',
    ]);
    expect(show('On Monday Dean Olga Harbottle of the law school said no.')).toContain('person Dean|Olga Harbottle');
  });

  it('keeps particles, hyphens, initials and nicknames in the name', () => {
    expect(texts('We met Khalid bin Omar al-Harbi, Yoon Tae-sik and Jean-Luc van der Meer.')).toEqual([
      'Khalid bin Omar al-Harbi',
      'Yoon Tae-sik',
      'Jean-Luc van der Meer',
    ]);
    expect(texts('The speakers were J.D. Marlowe, S. Raghavan and Walter "Dub" Prudhomme.')).toEqual([
      'J.D. Marlowe',
      'S. Raghavan',
      'Walter "Dub" Prudhomme',
    ]);
    expect(read('They saw Walter "Dub" Prudhomme.')[0]!.parts).toEqual(['Walter', 'Prudhomme']);
  });

  it('leaves genitives and compounds outside', () => {
    expect(texts("In Kenya's north, Nairobi-based aid workers met Wanjiku's sister.")).toEqual([
      'Kenya',
      'Nairobi',
      'Wanjiku',
    ]);
  });

  it('does not take a sentence’s first word for a name', () => {
    expect(texts('Rescuers waited. Residents of Otaru fled. Heavily armed police came.')).toEqual(['Otaru']);
    expect(texts('Officials said so. Meanwhile Takeda waited.')).toEqual(['Takeda']);
  });

  it('takes it where the article shows that it is one', () => {
    expect(texts('The hearing of Rice began. Rice said nothing.')).toEqual(['Rice', 'Rice']);
    expect(texts('The rice was bad. Rice is dear this year.')).toEqual([]);
  });

  it('takes a month for a given name where no date is told', () => {
    expect(texts('The driver, Jan Peeters, met manager June Okafor and April Lindqvist.')).toEqual([
      'Jan Peeters',
      'June Okafor',
      'April Lindqvist',
    ]);
    expect(texts('“Go,” said Jan Novák. Jan Novák left.')).toEqual(['Jan Novák', 'Jan Novák']);
    expect(texts('On 12 June Uganda voted, as it had in April. Since August Kenya has waited.')).toEqual([
      'Uganda',
      'Kenya',
    ]);
  });

  it('leaves out days, months, peoples and bare posts', () => {
    expect(texts('On Tuesday in March the Prime Minister met South Asian and Kurdish leaders.')).toEqual([]);
  });

  it('knows an organisation by its words', () => {
    expect(show('It was the Ministry of Foreign Affairs and the University of Leeds, not NATO.')).toEqual([
      'organisation Ministry of Foreign Affairs',
      'organisation University of Leeds',
      'organisation NATO',
    ]);
    expect(texts('A vote by Ana Costa of Porto Alegre decided it.')).toEqual(['Ana Costa', 'Porto Alegre']);
  });

  it('reads descriptions that follow a name', () => {
    const [mention] = read('The call came from Ana Costa, 41, a nurse at the port clinic, on Friday.');
    expect(mention).toMatchObject({ kind: 'person', apposition: { text: 'a nurse at the port clinic' } });
  });

  it('finds in a headline in Title Case the names of the text', () => {
    expect(
      texts('# Storm Leaves Thousands Stranded Near Otaru\n\nThousands were stranded near Otaru by a storm.'),
    ).toEqual(['Otaru', 'Otaru']);
  });

  it('leaves addresses alone', () => {
    expect(texts('Write to desk@Otaru.example or see Otaru.example for more.')).toEqual([]);
  });

  it('takes capitals for no sign of a name in a text of capitals, however long its sentences', () => {
    const words = 'THE COUNCIL OF THE TOWN MET BEHIND CLOSED DOORS TO HEAR OF THE LEAK IN THE DAM AND OF ITS COST, ';
    const speech =
      'THE WATER MINISTER BRAM PEARLL SAID WHEN THE REPORTERS ASKED HIM HOW LONG THE WORK WOULD TAKE THEM.';
    expect(texts(`${words}${words}${speech}`)).toEqual(['PEARLL']);
    expect(texts(`${words.toLowerCase()}${words.toLowerCase()}Bram Pearll said.`)).toEqual(['Bram Pearll']);
  });

  it('points into the file', () => {
    const text = '🔥 *Ana* **Costa** said in Évora, é vero.';
    for (const mention of read(text)) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});
