import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const run = (source: string) => expectFindings(source, { checks: ['dates'] });

const LOUD: [string, string, string][] = [
  [
    'a day on which somebody came',
    'Weavers may have come to the Ulvsund salt quarry on {{d.a=22 March}}.',
    'Weavers came to the Ulvsund salt quarry on {{d.b=29 March}}.',
  ],
  [
    'a deadline, by "until" and by its name',
    'The quarry has until {{d.a=25 March}} to answer the council.',
    'In a letter the council named a deadline of {{d.b=29 March}} for an answer.',
  ],
  [
    'one who is missing',
    'The surveyor, Ottar Rygg, vanished on {{d.a=2 February}} after a walk.',
    'Ottar Rygg, the surveyor, was last seen on {{d.b=12 February}} on a walk.',
  ],
  [
    'one who is taken away',
    'The foreman, Ketil Moe, was arrested on {{d.a=3 February}} at home.',
    'Officers picked up the foreman, Ketil Moe, at home on {{d.b=13 February}}.',
  ],
];

const QUIET: [string, string, string][] = [
  [
    'a day since which, and one on which',
    'Hundreds have camped in the Ulvsund salt quarry of Torvåker since 22 March.',
    'Hundreds have camped in the Ulvsund salt quarry of Torvåker; the surveyor came on 29 March.',
  ],
  [
    'a day since which there is shelter, and one on which somebody came',
    'Weavers may have found shelter in the Ulvsund salt quarry since 22 March.',
    'Weaver Ottar Rygg came to the Ulvsund salt quarry on 29 March.',
  ],
  [
    'what was planned for a day, and when it came about',
    'The crane of the Stapi quarry is planned to be unveiled on 4 May.',
    'The crane of the Stapi quarry was unveiled on 7 May after two days of storm.',
  ],
  [
    'two who are missing',
    'The surveyor, Ottar Rygg, vanished on 2 February after a walk.',
    'The foreman, Ketil Moe, was last seen on 12 February.',
  ],
];

describe('days by which, since which and for which', () => {
  it.each(LOUD)('are loud: %s', (_, wire, post) => {
    expect(run(two(wire, post)).length).toBeGreaterThan(0);
  });
  it.each(QUIET)('are quiet: %s', (_, wire, post) => {
    run(two(wire, post));
  });
});
