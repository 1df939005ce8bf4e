import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

type Told = readonly [string, string];

const run = (first: Told, second: Told) => expectFindings(pair(first, second), { checks: ['measures'] });

/** What befell a share of many, as a fraction or in percent. */
const LOUD: [string, Told, Told][] = [
  [
    'a fraction and a percentage',
    [
      'Salmon die at Havnsund',
      '{{s.a=Two-thirds}} of the salmon in the pens of Havnsund had already died when the crew came on Tuesday.',
    ],
    [
      'Pens of Havnsund full of dead salmon',
      'At Havnsund the crew found 900 salmon in the pens on Tuesday. {{s.b=Eighty-five per cent}} of them, about 765, were dead.',
    ],
  ],
  [
    'two fractions of what was destroyed',
    [
      'Hail hits Orlenka',
      'Hail fell on Orlenka on Sunday. {{s.a=Half}} of the greenhouses were destroyed, growers said.',
    ],
    [
      'Orlenka counts its panes',
      'Hail on Sunday hit the growers of Orlenka, where {{s.b=three quarters}} of all greenhouses were destroyed.',
    ],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'a fraction that stands for the percentage',
    ['Salmon die at Havnsund', 'Two-thirds of the salmon in the pens of Havnsund had died by Tuesday.'],
    ['Havnsund loses its salmon', 'The salmon of Havnsund are lost: 65 per cent of them were dead on Tuesday.'],
  ],
  [
    'shares of two sorts',
    ['Salmon die at Havnsund', 'Two-thirds of the salmon in the pens of Havnsund had died by Tuesday. The trout live.'],
    ['Havnsund pens', 'At Havnsund 20 per cent of the trout had died by Tuesday. Of the salmon nothing was heard.'],
  ],
  [
    'who were among the dead',
    ['Bus falls at Havnsund', 'A bus fell into the sound at Havnsund on Tuesday. A third of the dead were pupils.'],
    ['Havnsund bus', 'Sixty per cent of those in the bus that fell at Havnsund on Tuesday were dead, a diver said.'],
  ],
];

describe('what befell a share', () => {
  it.each(LOUD)('reports %s', (_why, wire, post) => {
    run(wire, post);
  });

  it.each(QUIET)('is silent on %s', (_why, wire, post) => {
    run(wire, post);
  });
});
