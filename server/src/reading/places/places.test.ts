import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../text/parse.ts';
import { readNames } from '../names/names.ts';
import { readPlaces } from './places.ts';

// A sentence, and its places: key, use, and after "<" the places that the sentence itself puts it into.
const PLACES: [string, string[]][] = [
  ['The bomb went off in Vranov on Monday.', ['vranov in']],
  ['The bomb went off in Paris, London and Rome.', ['paris in', 'london bare', 'rome bare']],
  ['The bomb went off in Paris, London, and Rome.', ['paris in', 'london bare', 'rome bare']],
  ['The bomb went off in Paris, France, on Monday.', ['paris in < france', 'france bare']],
  ['The bomb went off in Galveston, Texas.', ['galveston in < texas', 'texas bare']],
  ['The bomb went off in Galveston, Tex., on Monday.', ['galveston in < texas', 'texas bare']],
  ['It was seen in Galveston, N.J.', ['galveston in < new jersey', 'new jersey bare']],
  ['It was seen in Vranov. Miss. Jones was there.', ['vranov in']],
  ['The bomb went off in Mill Lane.', ['mill lane in']],
  ['It was the Convention on Safe Anchorage that they signed.', []],
  ['They lived on Skarvoy.', ['skarvoy in']],
  ['The bomb went off near Vranov in Lake County.', ['vranov near < lake county', 'lake county in']],
  ['The bomb went off in Galveston, a port in Texas.', ['galveston in < texas', 'texas in']],
  ['The bomb went off in the town of Vranov.', ['vranov in']],
  ['The bomb went off in the Slovak town of Vranov.', ['slovakia of', 'vranov in < slovakia']],
  ["The bomb went off in Slovakia's Vranov district.", ['slovakia in', 'vranov bare < slovakia']],
  ['The bomb went off near Vranov in Slovakia.', ['vranov near < slovakia', 'slovakia in']],
  ['The bomb went off 40 km south of Vranov.', ['vranov direction']],
  ['The bomb went off in Mexico City.', ['mexico city in']],
  ['The bomb went off in Mexico.', ['mexico in']],
  ['The bomb went off in northern Mexico.', ['mexico in']],
  ['The bomb went off on the outskirts of Vranov.', ['vranov near']],
  ['A man from Vranov was hurt.', []],
  ['The Indonesian president spoke.', ['indonesia of']],
  ['VRANOV, Slovakia (Wire) — The bomb went off.', ['vranov dateline < slovakia', 'slovakia dateline']],
  ['KIEV — The bomb went off.', []],
  ['New York (Reuters) - The bomb went off.', ['new york dateline']],
  ['Paris Hilton said so.', []],
  ['Jordan scored twice.', []],
  ['Michael Jordan flew to Jordan.', ['jordan near']],
  ['UN officials met in Geneva.', ['geneva in']],
  ['UK-based staff met.', ['united kingdom of']],
  ["Vranov's mayor met them in Vranov.", ['vranov bare', 'vranov in']],
  ['The ferry Santa Ottilia burnt. Eleven died in the Santa Ottilia.', []],
  ['The Port Elva, an old wooden trawler, lay in Vranov. Ice covered Port Elva.', ['vranov in']],
  ['Two stokers died on board Port Elva. Port Elva was on her last trip.', []],
  ['Gas leaked aboard the MV Port Elva, and divers went into Port Elva.', []],
  ['The ferry Antwerp burnt in Antwerp.', ['antwerp in']],
  ['The ferry Antwerp burnt, and the Antwerp sank off Antwerp.', ['antwerp near']],
  ['The ferry to Port Elva burnt in Port Elva, a ferry town.', ['port elva near', 'port elva in']],
  ['The ship was bound for Antwerp.', ['antwerp near']],
  ['The ship left for Antwerp.', ['antwerp near']],
  ['The boat sank off Antwerp on its way to Oddvik on nearby Halsa island.', ['antwerp near', 'halsa near']],
  ['The boat sank on its way home from Antwerp in Halsa province.', ['antwerp from < halsa', 'halsa near']],
  ['He handed it to Mr Oddvik on Halsa island.', ['halsa in']],
  ['He had a love for Antwerp.', []],
  ['The plane slammed into the Dobra heath.', ['dobra in']],
  ['They live in the Gaza Strip.', ['palestine in']],
  ['The quake hit Bali province in Indonesia.', ['bali in < indonesia', 'indonesia in']],
  ['The quake hit the province of Bali.', ['bali in']],
  ['The quake hit Bali Tengah district, Bali.', ['bali tengah in < bali', 'bali bare']],
  ['The quake hit Zürich and Göteborg.', ['zurich in']],
  ['The quake hit the United States and the U.S. Virgin Islands.', ['united states in', 'u.s. virgin bare']],
  ['The quake hit the U.S. on Monday.', ['united states in']],
  ['It happened at Kings County Hospital in Brooklyn, New York.', ['brooklyn in < new york', 'new york bare']],
  [
    'It happened in Springfield, Illinois, and in Springfield, Ohio.',
    ['springfield in < illinois', 'illinois bare', 'springfield in < ohio', 'ohio bare'],
  ],
  ['He studied at Oxford and at Harvard University.', ['oxford in']],
  ['They marched through Vranov to Kosice.', ['kosice near']],
  ['He was born in Washington, D.C.', ['washington in']],
  ['It happened in Vranov (Slovakia).', ['vranov in < slovakia', 'slovakia bare']],
  ['It happened in March in May.', []],
  ['The ferry sank off Corran.', []],
  [
    'It happened in the village of Lipany near Vranov in eastern Slovakia.',
    ['lipany in', 'vranov near < slovakia', 'slovakia in'],
  ],
  ['The fire started in Lima and Callao.', ['lima in', 'callao bare']],
  ['The fire started in Cusco, Peru, and in Lima.', ['cusco in < peru', 'peru bare', 'lima in']],
  ['The ship sailed to Rotterdam from Callao.', ['rotterdam near', 'callao from']],
  ['The quake struck off the coast of Bali.', ['bali near']],
  ['Rescuers reached the Peruvian city of Cusco.', ['peru of', 'cusco in < peru']],
  ["It happened in Bihar's Katihar district.", ['bihar in', 'katihar bare < bihar']],
  ['It happened in Katihar district of Bihar.', ['katihar in < bihar', 'bihar in']],
  ['It happened in Katihar district, Bihar.', ['katihar in < bihar', 'bihar bare']],
  ["The wall fell in central Lima's Rimac district.", ['lima in', 'rimac bare < lima']],
  ['Georgia beat Ireland.', ['ireland bare']],
  ['He flew to Georgia.', ['georgia near']],
  ['The flood hit the Czech Republic and Germany.', ['czech republic in', 'germany bare']],
  ['In São Paulo, thousands marched.', ['sao paulo in']],
  ['In Sao Paulo, thousands marched.', ['sao paulo in']],
  ['The rally filled Trafalgar Square.', ['trafalgar bare']],
  ['The crash happened on Highway 96 in Tillamook, Oregon.', ['tillamook in < oregon', 'oregon bare']],
  ['In Chicago 26 people were killed.', ['chicago in']],
];

const read = (text: string) => {
  const article = parseArticle('a.md', text);
  return readPlaces(article, readNames(article));
};

describe('places', () => {
  it.each(PLACES)('%s', (text, expected) => {
    const places = read(text);
    const said = places.map(
      ({ key, use, within }) => `${key} ${use}${within.length > 0 ? ` < ${within.join(' ')}` : ''}`,
    );
    expect(said).toEqual(expected);
  });

  it('point into the text', () => {
    const text = 'The bomb went off in Vranov, a town in Slovakia.';
    for (const place of read(text)) expect(text.slice(place.start, place.end)).toBe(place.text);
  });

  it('are read in time that grows with the length of the text alone', () => {
    const sentence = 'The bomb went off in Cusco, Peru, 40 km south of Vranov in the Slovak district of Lipany. ';
    const time = (n: number) => {
      const article = parseArticle('a.md', sentence.repeat(n));
      const names = readNames(article);
      const start = performance.now();
      readPlaces(article, names);
      return performance.now() - start;
    };
    time(300);
    expect(time(4000)).toBeLessThan(40 * Math.max(1, time(500)));
  });
});
