import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

const run = (source: string) => expectFindings(source, { checks: ['measures'] });

type Told = readonly [string, string];

/** How long something takes, lasts or is to last, as two writers tell it by two words. */
const LOUD: [string, Told, Told][] = [
  [
    'the length of a contract',
    [
      'Striker Pavlenko renews',
      'Striker Oleh Pavlenko signed a new {{m.a=three-year}} contract with Torvik on Friday.',
    ],
    ['Pavlenko stays at Torvik', 'Oleh Pavlenko signed a {{m.b=five-year}} deal with Torvik on Friday.'],
  ],
  [
    'a ban, beside where the banned are from',
    [
      'Sprinter Adeyo banned',
      'The sprinter Grace Adeyo of Kenya was banned for {{m.a=four years}} on Tuesday for doping.',
    ],
    [
      'Doping: Adeyo out',
      'Grace Adeyo from Nyeri got a suspension of {{m.b=three years}} on Tuesday over a failed doping test.',
    ],
  ],
  [
    'a finishing time, in figures and in words',
    ['Chelagat wins in Turin', 'Ruth Chelagat won the Turin marathon on Sunday in {{m.a=2:21:34}}.'],
    [
      'Turin marathon for Chelagat',
      "Kenya's Ruth Chelagat took {{m.b=2 hours 22 minutes and 14 seconds}} to win the Turin marathon on Sunday.",
    ],
  ],
  [
    'the minute of a goal',
    ['Torvik beat Lund', 'Pavlenko scored the winner in the {{m.a=84th}} minute as Torvik beat Lund 2-1 on Saturday.'],
    ['Torvik leave it late', "Torvik beat Lund 2-1 on Saturday. Pavlenko's winner came in the {{m.b=71st}} minute."],
  ],
  [
    'six weeks and six months',
    ['Pavlenko injured', 'Torvik striker Oleh Pavlenko will be out for {{m.a=six weeks}} with a torn ligament.'],
    ['Pavlenko hurt', 'Torvik striker Oleh Pavlenko is to miss {{m.b=six months}} after tearing a ligament.'],
  ],
  [
    'what a jury took',
    ['Jury clears Ona Feld', 'A jury cleared the nurse Ona Feld on Monday. It deliberated for {{w.a=nine}} hours.'],
    ['Ona Feld acquitted', 'The nurse Ona Feld was acquitted on Monday after {{w.b=six}} hours of deliberations.'],
  ],
  [
    'weeks in hospital',
    ['Singer Orla Venn dies', 'The singer Orla Venn died on Monday. Venn had lain in hospital for {{w.a=five}} weeks.'],
    [
      'Orla Venn is dead',
      'Orla Venn, the singer, died on Monday. Venn had been hospitalised for the past {{w.b=four}} weeks.',
    ],
  ],
  [
    'what is to last, behind what it costs',
    [
      'Balloon Dova goes up',
      'The balloon Dova rose on Monday. The mission cost six million euros and is to last {{d.a=20 days}}.',
    ],
    ['Dova takes to the sky', 'The balloon Dova took off on Monday on a mission that will last {{d.b=12 days}}.'],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'what was to last, and how long it did',
    ['Balloon Dova goes up', 'The balloon Dova rose in Lund on Monday. The mission is to last 20 days.'],
    ['Dova comes down', 'The balloon Dova rose in Lund on Monday and fell at once. The mission lasted two days.'],
  ],
  [
    'the time of a race and of half of it',
    ['Chelagat wins in Turin', 'Ruth Chelagat won the Turin marathon on Sunday in 2:21:34.'],
    ['Turin marathon', 'Ruth Chelagat won the Turin marathon on Sunday. She passed halfway in 1:09:58.'],
  ],
  [
    'the contracts of two',
    ['Striker Pavlenko renews', 'Striker Oleh Pavlenko signed a new three-year contract with Torvik on Friday.'],
    [
      'Torvik sign two',
      'Torvik gave Oleh Pavlenko and Jan Kolar new deals on Friday. Kolar signed a five-year contract.',
    ],
  ],
  [
    'the ban of a coach',
    ['Sprinter Adeyo banned', 'The sprinter Grace Adeyo was banned for four years on Tuesday for doping.'],
    [
      'Doping: Adeyo out',
      'Grace Adeyo, the sprinter, was banned on Tuesday over a failed doping test. Her coach got a two-year ban.',
    ],
  ],
  [
    'the times of two runners',
    ['Chelagat wins in Turin', 'Ruth Chelagat won the Turin marathon on Sunday in 2 hours 21 minutes 34 seconds.'],
    [
      'Turin marathon for Chelagat',
      "Kenya's Ruth Chelagat won the Turin marathon on Sunday. Anna Berg of Sweden was second in 2:23:34.",
    ],
  ],
  [
    'the goals of two',
    ['Torvik beat Lund', 'Pavlenko scored the winner in the 87th minute as Torvik beat Lund 2-1 on Saturday.'],
    [
      'Torvik leave it late',
      'Torvik beat Lund 2-1 on Saturday. Pavlenko struck the post in the 58th minute and Kolar equalised in the 61st minute.',
    ],
  ],
  [
    'two goals of one player',
    ['Torvik beat Lund', 'Pavlenko scored the winner in the 87th minute as Torvik beat Lund 2-1 on Saturday.'],
    ['Torvik leave it late', 'Torvik beat Lund 2-1 on Saturday. Pavlenko scored his first in the 23rd minute.'],
  ],
  [
    'two who are injured',
    ['Pavlenko out', 'Torvik striker Oleh Pavlenko will be out for six weeks after tearing a muscle on Wednesday.'],
    [
      'Kolar out too',
      'Torvik defender Jan Kolar will be out for four months, like striker Oleh Pavlenko injured on Wednesday.',
    ],
  ],
  [
    'a blackout and one that lasted longer in one house',
    ['Blackout in Tessaly', 'A blackout that hit Tessaly on Sunday lasted four hours.'],
    ['Tessaly in the dark', 'Power failed in Tessaly on Sunday. The hospital was without power for nine hours.'],
  ],
  [
    'a jury’s hours and those of talks before it sat',
    ['Jury clears Ona Feld', 'A jury cleared the nurse Ona Feld on Monday. It deliberated for nine hours.'],
    ['Ona Feld acquitted', 'The nurse Ona Feld was acquitted on Monday. Lawyers had pleaded for six hours.'],
  ],
  [
    'weeks in hospital of two',
    ['Singer Orla Venn dies', 'The singer Orla Venn died on Monday. Venn had lain in hospital for five weeks.'],
    [
      'Orla Venn is dead',
      'Orla Venn, the singer, died on Monday. Hugo Brandt, who hit her car, spent two weeks in hospital.',
    ],
  ],
];

describe('stretches of time told by other words', () => {
  it.each(LOUD)('reports %s', (_why, wire, post) => {
    run(pair(wire, post));
  });

  it.each(QUIET)('is silent on %s', (_why, wire, post) => {
    run(pair(wire, post));
  });
});
