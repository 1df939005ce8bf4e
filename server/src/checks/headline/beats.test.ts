import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

/* Headlines, summaries and captions of many kinds of news, each outgrown by its text and borne out by it. */

const run = (source: string) => expectFindings(`=== wire.md\n${source}\n`, { checks: ['headline'] });
const headed = (headline: string, text: string) => `# ${headline}\n\n${text}`;

const LOUD: [string, string][] = [
  [
    'a landslide',
    headed(
      'Landslide near Mankulam kills {{n.a=19}}',
      'A landslide buried a tea estate near Mankulam on Friday, killing {{n.b=16}} pickers, the district secretary, Anoma Wijesekara, said.',
    ),
  ],
  [
    'arrests, in the passive',
    headed(
      '{{n.a=Eleven}} arrested in Zarqun raids',
      'At dawn on Monday {{n.b=fourteen}} men were arrested in raids on workshops in Zarqun, Colonel Tamim al-Rawahi said.',
    ),
  ],
  [
    'jobs',
    headed(
      'Foshun Optics to axe {{n.a=4,500}} jobs',
      'Foshun Optics will cut {{n.b=5,400}} jobs at its plants in the delta, its chairwoman, Ouyang Lihua, told workers on Tuesday.',
    ),
  ],
  [
    'a sentence',
    headed(
      'Pilot jailed for {{n.a=nine years}}',
      'Ranjith Wickramatunga, a retired pilot, was sentenced to {{n.b=six years}} in prison on Wednesday for forging the ledgers of a flying club.',
    ),
  ],
  [
    'a fine',
    headed(
      'Grupo Arriaga fined {{n.a=€25 million}}',
      'A court in the river port fined Grupo Arriaga {{n.b=€52 million}} on Thursday for pouring the waste of its tanneries into the river.',
    ),
  ],
  [
    'wounded in a caption',
    '# Balcony falls in Itapuranga\n\nA balcony came down on a wedding in Itapuranga on Saturday, injuring {{n.b=31}} guests, the fire service said.\n\nPhoto: The house in Itapuranga where {{n.a=13}} guests were injured on Saturday.',
  ],
  [
    'the dead in a summary',
    '---\ntitle: Boat sinks off Ogbema\nsummary: {{n.a=Twenty-two}} people died when the boat sank off Ogbema.\n---\nA boat on its way to the market in Ogbema sank on Sunday and {{n.b=27}} people died, a survivor, Babatunde Adewunmi, said.',
  ],
  [
    'a quake',
    headed(
      '{{n.a=5.3}}-magnitude quake shakes Hengilsey',
      'An earthquake with a magnitude of {{n.b=4.7}} shook Hengilsey on Monday night, said Sesselja Tryggvadóttir of the weather office.',
    ),
  ],
  [
    'the injured, people left out',
    headed(
      'Bus overturns in Krasnovodice, {{n.a=18}} injured',
      'A bus on its way to the salt mines overturned in Krasnovodice on Friday and {{n.b=23}} passengers were injured, Hana Drozdíková of the rescue service said.',
    ),
  ],
  [
    'a profit',
    headed(
      'Ostrau Mills posts profit of {{n.a=$61 million}}',
      'Ostrau Mills reported a net profit of {{n.b=$16 million}} on Thursday, the first since the flood.',
    ),
  ],
  [
    'a theft',
    headed(
      'Burglars take {{n.a=$740,000}} in coins',
      'Burglars stole coins worth {{n.b=$470,000}} from the museum in Vaubrun on Tuesday night, the curator, Fang Zhiqiang, said.',
    ),
  ],
  [
    'a flood of houses',
    headed(
      'Cyclone destroys {{n.a=300}} homes in Yarrabin',
      'A cyclone destroyed {{n.b=420}} homes in Yarrabin on Wednesday, the mayor said, and blew the roof off the school.',
    ),
  ],
];

const QUIET: [string, string][] = [
  [
    'a landslide',
    headed(
      'Landslide near Mankulam kills 19',
      'A landslide buried a tea estate near Mankulam on Friday, killing 19 pickers, the district secretary, Anoma Wijesekara, said.',
    ),
  ],
  [
    'arrests of another day',
    headed(
      'Eleven arrested in Zarqun raids',
      'Police in Zarqun arrested eleven men at dawn on Monday. In January fourteen had been arrested in the same street.',
    ),
  ],
  [
    'jobs, rounded',
    headed(
      'Foshun Optics to axe 5,400 jobs',
      'Foshun Optics will cut about 5,400 jobs, 2,100 of them in the delta, its chairwoman, Ouyang Lihua, told workers.',
    ),
  ],
  [
    'a sentence and what was asked for',
    headed(
      'Pilot jailed for six years',
      'Ranjith Wickramatunga was sentenced to six years in prison on Wednesday. Prosecutors had asked for nine years.',
    ),
  ],
  [
    'a fine and another one',
    headed(
      'Grupo Arriaga fined €52 million',
      'Grupo Arriaga was fined €52 million on Thursday. Four years ago it was fined €25 million.',
    ),
  ],
  [
    'some of the wounded in a caption',
    '# Balcony falls in Itapuranga\n\nA balcony came down on a wedding in Itapuranga on Saturday, injuring 31 guests, 13 of them badly, the fire service said.\n\nPhoto: The clinic where 13 guests are treated for broken bones.',
  ],
  [
    'the dead in a summary, of two places',
    '---\ntitle: Boat sinks off Ogbema\nsummary: Twenty-seven people died when the boat sank off Ogbema.\n---\nA boat sank off Ogbema on Sunday. Twenty-five people drowned and two died in hospital, Babatunde Adewunmi said.',
  ],
  [
    'a quake and its aftershock',
    headed(
      '5.3-magnitude quake shakes Hengilsey',
      'An earthquake with a magnitude of 5.3 shook Hengilsey on Monday night. An aftershock had a magnitude of 4.7.',
    ),
  ],
  [
    'more than so many',
    headed(
      'Bus overturns in Krasnovodice, more than 20 injured',
      'A bus overturned in Krasnovodice on Friday and 23 passengers were injured, Hana Drozdíková said.',
    ),
  ],
  [
    'a profit before and after tax',
    headed(
      'Ostrau Mills posts profit of $61 million',
      'Ostrau Mills reported a pre-tax profit of $61 million and a net profit of $48 million on Thursday.',
    ),
  ],
  [
    'a theft and a reward',
    headed(
      'Burglars take $470,000 in coins',
      'Burglars stole coins worth $470,000 from the museum in Vaubrun. A reward of $74,000 has been offered.',
    ),
  ],
  [
    'houses destroyed and houses damaged',
    headed(
      'Cyclone destroys 300 homes in Yarrabin',
      'A cyclone destroyed 300 homes in Yarrabin on Wednesday and damaged 420 others, the mayor said.',
    ),
  ],
  [
    'dead and wounded',
    headed(
      'Nine hurt, two dead in mill fire',
      'A fire in the mill of Ostrau killed two people on Friday. Nine others were hurt, two of them firefighters.',
    ),
  ],
];

describe('headlines of many kinds', () => {
  it.each(LOUD)('is contradicted: %s', (_why, source) => {
    run(source);
  });

  it.each(QUIET)('is borne out: %s', (_why, source) => {
    run(source);
  });
});
