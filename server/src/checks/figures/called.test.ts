import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

/* Those who are called by what happened to them, and whom another article calls men. */

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

type Told = readonly [string, string];

const LOUD: [Told, Told][] = [
  [
    [
      'Fourth trial in Ostrava tyre fraud',
      'Besides Radek Hanus, {{n.a=nine}} other men were charged over the Ostrava tyre fraud on Monday.',
    ],
    [
      'Hanus faces judge',
      'Radek Hanus went before a judge in Ostrava on Monday; {{n.b=seven}} other suspects were charged over the tyre fraud.',
    ],
  ],
  // Who they are says what befell them.
  [
    ['Brenik bank raid ends', 'Raiders held {{n.a=20}} hostages in a bank in Brenik on Monday and gave up by noon.'],
    [
      'Raiders of Brenik give up',
      'A raid on a bank in Brenik ended on Monday. The {{n.b=34}} hostages left by the back door.',
    ],
  ],
  // Inverted, and as the whole of a share.
  [
    ['Ferry sinks off Brenik', 'A ferry sank off Brenik on Monday. On board were {{n.a=110}} migrants.'],
    ['Brenik ferry lost', 'A ferry sank off Brenik on Monday. Sixty of the {{n.b=145}} people on the boat were saved.'],
  ],
  [
    [
      'Tunnel out of Brenik jail',
      'Police hunted on Monday for {{n.a=11}} men who escaped from Brenik jail through a tunnel.',
    ],
    [
      'Brenik jail in uproar',
      'The tunnel through which {{n.b=14}} convicts escaped from Brenik jail on Monday had taken weeks to dig.',
    ],
  ],
];

const QUIET: [Told, Told][] = [
  // Some who were told of before
  [
    ['Brenik bank raid ends', 'Raiders held 20 hostages in a bank in Brenik on Monday and gave up by noon.'],
    [
      'Raiders of Brenik give up',
      'A raid on a bank in Brenik ended on Monday. The two hostages spoke of a long night.',
    ],
  ],
  // Some of them
  [
    ['Brenik bank raid ends', 'Raiders held 20 hostages in a bank in Brenik on Monday and gave up by noon.'],
    [
      'Raiders of Brenik give up',
      'A raid on a bank in Brenik ended on Monday. The last four hostages left by the back door.',
    ],
  ],
  [
    [
      'Fourth trial in Ostrava tyre fraud',
      'Nine men were charged over the Ostrava tyre fraud of Radek Hanus on Monday.',
    ],
    ['Hanus faces judge', 'With Radek Hanus two women were charged over the Ostrava tyre fraud on Monday.'],
  ],
  [
    ['Fire in Brenik jail', 'Nine men died in the fire at Brenik jail on Monday.'],
    ['Brenik jail burns', 'Two guards died in the fire at Brenik jail on Monday.'],
  ],
];

describe('those whom it befell', () => {
  it.each(LOUD)('are one group by whatever they are called: %s', (a, b) => {
    run(pair(a, b));
  });
  it.each(QUIET)('are two: %s', (a, b) => {
    run(pair(a, b));
  });
});
