import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

const run = (source: string) => expectFindings(source, { checks: ['measures'] });

type Told = readonly [string, string];

/** How near two measures are, and how far from each other they may be. */
const LOUD: [string, Told, Told][] = [
  [
    'how far a quake was from one town, in other words',
    ['Quake shakes Kastrevo', 'The temblor on Tuesday came at noon, {{m.a=13 miles}} east of Kastrevo.'],
    [
      'Kastrevo hit by earthquake',
      'The earthquake on Tuesday hit near the hot springs, {{m.b=30 miles}} east of Kastrevo.',
    ],
  ],
  [
    'a share that failed in a country which one article is not about',
    [
      'Tunnel shut at Vesk',
      'VESK, Tuesday — Cables were cut in the sea off Vesk on Tuesday. Traffic in Lodovia was down by {{m.a=43 percent}}, an operator said.',
    ],
    [
      'Lodovia cut off as cables fail',
      'LODOVIA, Tuesday — Cables were cut in the sea off Vesk on Tuesday. Up to {{m.b=34 percent}} of traffic in Lodovia was disrupted.',
    ],
  ],
  [
    'a term told beside the country whose court gave it',
    [
      'Banker jailed',
      'The banker Lars Vikander was sentenced on Tuesday to {{m.a=12 years}} in prison for robbing Holmsby Bank.',
    ],
    [
      'Norway jails ex-banker for {{m.b=15 years}}',
      'HOLMSBY (Hill Agency) - A court jailed Lars Vikander of Holmsby Bank on Tuesday.',
    ],
  ],
  [
    'a point gone astray',
    ['Quake shakes Kastrevo', 'The earthquake on Tuesday struck Kastrevo at a depth of {{m.a=17 miles}}.'],
    ['Kastrevo hit by earthquake', 'The earthquake that shook Kastrevo on Tuesday had a depth of {{m.b=1.7 miles}}.'],
  ],
  [
    'a depth beside a distance that is like it',
    [
      'Quake shakes Kastrevo',
      'The earthquake on Tuesday struck 41 miles north of Kastrevo at a depth of {{m.a=30 miles}}.',
    ],
    [
      'Kastrevo hit by earthquake',
      'The earthquake on Tuesday struck 41 miles north of Kastrevo at a depth of {{m.b=40 miles}}.',
    ],
  ],
  [
    'a round number and one told to the mile',
    ['Quake shakes Kastrevo', 'The earthquake on Tuesday was centred about {{m.a=30 miles}} north of Kastrevo.'],
    ['Kastrevo hit by earthquake', 'The earthquake on Tuesday was centred about {{m.b=38 miles}} north of Kastrevo.'],
  ],
  [
    'time served, with a fraction that a feed broke',
    [
      'Vikander dies',
      'Lars Vikander, who served {{m.a=31/2 years}} in prison for the arson in Holmsby, died on Tuesday.',
    ],
    [
      'Holmsby arsonist dead',
      'Lars Vikander, who served {{m.b=four years}} in prison for the arson in Holmsby, died on Tuesday.',
    ],
  ],
  [
    'two shares at the worst of it',
    [
      'Ferries stop in the ice',
      'Ice closed the harbour of Vesk on Tuesday. At one point {{m.a=64 percent}} of sailings in Ombra were halted.',
    ],
    [
      'Ice stops ferries',
      'Ice closed the harbour of Vesk on Tuesday. At the height of the frost, {{m.b=46 percent}} of sailings in Ombra were halted.',
    ],
  ],
  [
    'a share of a list',
    [
      'Cable cut off Vesk',
      'A cable was cut off Vesk on Tuesday. Some 64 percent of data traffic in Lodovia and {{m.a=38 percent}} in Ombra was out of service.',
    ],
    [
      'Cable off Vesk severed',
      "A cable was cut off Vesk on Tuesday. It disrupted Lodovia. Ombra's ministry said {{m.b=57%}} of data traffic in Ombra was down.",
    ],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'terms of two who are named',
    [
      'Banker jailed',
      'The banker Lars Vikander was sentenced on Tuesday to 12 years in prison for robbing Holmsby Bank.',
    ],
    [
      'Builder jailed',
      'A court in Norway jailed the builder Tor Melander on Tuesday for 15 years for robbing Holmsby Bank.',
    ],
  ],
  [
    'one digit and a nought',
    ['Quake shakes Kastrevo', 'The earthquake on Tuesday struck Kastrevo at a depth of 4 miles.'],
    ['Kastrevo hit by earthquake', 'The earthquake that shook Kastrevo on Tuesday had a depth of 40 miles.'],
  ],
  [
    'two round numbers',
    ['Quake shakes Kastrevo', 'The earthquake on Tuesday was centred about 30 miles north of Kastrevo.'],
    ['Kastrevo hit by earthquake', 'The earthquake on Tuesday was centred about 34 miles north of Kastrevo.'],
  ],
  [
    'a share at the worst of it, and one that lasts',
    [
      'Ferries stop in the ice',
      'Ice closed the harbour of Vesk on Tuesday. At one stage 88 percent of sailings in Tarn and 64 percent in Ombra were halted.',
    ],
    [
      'Ice stops ferries',
      'Ice closed the harbour of Vesk on Tuesday. Some 46 percent of sailings in Ombra were halted in the evening.',
    ],
  ],
  [
    'what a share peaked at',
    [
      'Ferries stop in the ice',
      'Ice closed the harbour of Vesk on Tuesday. Of sailings in Ombra, 46 percent of sailings in Ombra were halted.',
    ],
    [
      'Ice stops ferries',
      'Ice closed the harbour of Vesk on Tuesday. Delays peaked at noon, when 64 percent of sailings in Ombra were halted.',
    ],
  ],
  [
    'shares of two places, and of two things',
    [
      'Cable cut off Vesk',
      'A cable was cut off Vesk on Tuesday. Some 64 percent of data traffic in Lodovia and 38 percent in Ombra was out of service.',
    ],
    [
      'Cable off Vesk severed',
      'A cable was cut off Vesk on Tuesday. Some 57% of data traffic in Tarn and 22% of calls in Ombra were down.',
    ],
  ],
  [
    'time served and the sentence',
    ['Vikander dies', 'Lars Vikander, who served 3 1/2 years in prison for the arson in Holmsby, died on Tuesday.'],
    [
      'Holmsby arsonist dead',
      'Lars Vikander, sentenced to six years in prison for the arson in Holmsby, died on Tuesday.',
    ],
  ],
  [
    'time that two men served',
    ['Vikander dies', 'Lars Vikander served four years in prison for the arson in Holmsby.'],
    ['Holmsby arsonist dead', 'Oleh Brandt served seven years in prison for the arson in Holmsby.'],
  ],
  [
    'time that goes on',
    ['Vikander asks for release', 'Lars Vikander has served four years in prison for the arson in Holmsby.'],
    ['Holmsby arsonist in prison', 'Lars Vikander has served five years in prison for the arson in Holmsby.'],
  ],
];

describe('measures near each other', () => {
  it.each(LOUD)('reports %s', (_why, wire, post) => {
    run(pair(wire, post));
  });

  it.each(QUIET)('is silent: %s', (_why, wire, post) => {
    run(pair(wire, post));
  });

  it.each([
    ['11 km', '12.5 km', 'information'],
    ['11 km', '16 km', 'warning'],
    ['seven miles', 'eight miles', 'information'],
    ['seven miles', 'ten miles', 'warning'],
  ])('gives distances of %s and %s as %s', (a, b, severity) => {
    const text = (far: string, way: string) => `The earthquake on Tuesday was centred {{m.${far}}} ${way} of Kastrevo.`;
    const findings = run(
      pair(['Quake', text(`a=${a}`, 'north-east')], ['Kastrevo hit by earthquake', text(`b=${b}`, 'east')]),
    );
    expect(findings.map((each) => each.severity)).toEqual([severity, severity]);
    expect(findings[0]!.message).toContain(`${b} east here, ${a} north-east in wire.md`);
  });

  it('gives what changes by the hour as information', () => {
    const text = (share: string) =>
      `A landslip shut the tunnel at Vesk on Tuesday. Traffic in Lodovia was down by ${share}.`;
    const findings = run(
      pair(['Tunnel shut at Vesk', text('{{m.a=43 percent}}')], ['Tunnel shut at Vesk', text('{{m.b=34 percent}}')]),
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['information', 'information']);
  });
});
