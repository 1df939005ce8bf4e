import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

/** Two articles of which nothing says the day, as pages of a reader's own folder are. */
const two = (a: string, b: string) => `=== one.txt\n${a}\n=== two.txt\n${b}\n`;

const plain = (text: string) => text.replace(/\{\{[^=}]*=([^}]*)\}\}/g, '$1');

const MILL = [
  'Halden Steel to shed {{n.a=1,340}} jobs\nHalden Steel said on Tuesday it would cut {{n.a=1,340}} jobs and shut its mill at Orra.',
  'Orra loses its mill\nHalden Steel will cut {{n.b=910}} jobs when the mill at Orra shuts, it said on Tuesday.',
] as const;

const GALE = [
  'Gale Petra kills {{n.a=four}} in Sundal\nGale Petra killed {{n.a=four}} people in Sundal on Friday and tore the roof off its church.',
  'Gale Petra leaves {{n.b=19}} dead along the coast\nGale Petra killed {{n.b=19}} people on Friday, the governor of Nordre Vik said.',
] as const;

const CONVOY = [
  'Ambush kills {{n.a=five}} nurses near Tarim Gate\nGunmen ambushed a medical convoy near Tarim Gate on Monday and killed {{n.a=five}} people.',
  'Mourning for the medical convoy\nThe gunmen at Tarim Gate ambushed a medical convoy on Monday and killed {{n.b=nine}} people.',
] as const;

const COACH = [
  'Coach falls into gorge near Velden Pass\nA coach fell into a gorge near Velden Pass on Sunday, killing {{n.a=12}} people, police said.',
  'Velden Pass coach crash: brakes had failed\nThe coach crash in the gorge near Velden Pass on Sunday killed {{n.b=17}} people, police said.',
] as const;

const KNOWN: [string, readonly [string, string], string][] = [
  ['all those and those of one works', MILL, ' Across the group 1,340 posts are to go.'],
  ['one town and its province', GALE, ' In Sundal there were four victims; the others lived on the islands.'],
  ['a whole and its parts', CONVOY, ''],
  ['what was said first', COACH, ' On Sunday evening there had first been talk of 12.'],
  ['what was counted first', COACH, ' An earlier report had put the number at 12.'],
];

describe('a number that another article knows to be of something else', () => {
  it.each(KNOWN)('is held against it where it does not say so: %s', (_, [a, b]) => {
    run(two(a, b));
  });

  it.each(KNOWN.filter(([, , more]) => more !== ''))('is not where it does: %s', (_, [a, b], more) => {
    run(two(plain(a), plain(b) + more));
  });

  it('is not where the parts of a whole come to it', () => {
    const [a, b] = CONVOY.map(plain) as [string, string];
    run(two(a, b.replace('nine people', 'nine people, four drivers and five nurses')));
    run(two(a, b.replace('nine people', 'nine people: four drivers and five nurses')));
  });

  it('is not where the whole is told too, without a noun', () => {
    const step =
      'Tarn Motors recalls vans\nTarn Motors announced on June 3 the recall of {{n.a=2.3 million}} vans over their brakes.';
    const whole =
      'Brakes trouble Tarn\nTarn Motors has recalled {{n.b=14.7 million}} vans over their brakes, it said on June 3.';
    run(two(step, whole));
    run(two(`${plain(step)} That brings the total of its vans with bad brakes to 14.7 million.`, plain(whole)));
  });

  it('is held against it where the same number is of what befell others', () => {
    run(two(COACH[0], `${COACH[1]} Another 12 were hurt.`));
    run(two(MILL[0], `${MILL[1]} In the town 1,340 pupils have a day off.`));
  });
});
