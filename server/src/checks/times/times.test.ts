import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const run = (source: string) => expectFindings(source, { checks: ['times'] });

/** Two articles of one fire, of Thursday, 9 November 2023. */
const fire = (wire: string, post: string) => `=== wire.md
---
title: Fire guts the Skarvik ropeworks
date: 2023-11-09
---
SKARVIK — A fire gutted the old ropeworks in Skarvik on Wednesday. ${wire}
=== post.md
---
title: Skarvik loses its ropeworks to a blaze
date: 2023-11-09
---
The old ropeworks in Skarvik burned down on Wednesday. ${post}
`;

const LOUD: [string, string, string][] = [
  ['the same verb', 'The fire broke out at {{h.a=9:40 p.m.}} in the loft.', 'The fire broke out at {{h.b=7:10 p.m.}}.'],
  ['other verbs', 'The fire broke out at {{h.a=9:40 p.m.}} in the loft.', 'The blaze started at {{h.b=8:10 p.m.}}.'],
  ['a.m. for p.m.', 'The fire broke out at {{h.a=9:40 p.m.}}', 'The fire broke out at {{h.b=9:40 a.m.}}'],
  [
    'figures and words',
    'The fire broke out at {{h.a=9:40 p.m.}}',
    'The fire started at {{h.b=half past seven in the evening}}.',
  ],
  ['dotted', 'The fire began at {{h.a=9.40pm}}.', 'The fire began at {{h.b=11.05pm}}.'],
  ['a fronted time', 'At {{h.a=9:40 p.m.}} the fire broke out in the loft.', 'The fire broke out at {{h.b=7:10 p.m.}}'],
  ['about, and far beyond it', 'The fire began at about {{h.a=9 p.m.}}', 'The fire began at {{h.b=11:20 p.m.}}.'],
  [
    'help that is called before there is need of it',
    'The fire brigade was called at {{h.a=7:20 p.m.}}',
    'The fire broke out shortly after {{h.b=8:30 p.m.}}',
  ],
  ['shortly after', 'The fire began shortly after {{h.a=9 p.m.}}', 'The fire began at {{h.b=11:20 p.m.}}.'],
  ['the clock of 24 hours', 'The fire began at {{h.a=21:40}}.', 'The fire began at {{h.b=8:10 p.m.}} local time.'],
  ['two zones that do not meet', 'The fire began at {{h.a=2040 GMT}}.', 'The fire began at {{h.b=9:40 p.m. EDT}}.'],
  [
    'one death',
    'The watchman, Odd Lunde, died at {{h.a=1:15 a.m.}} in the ambulance.',
    'Odd Lunde died in the ambulance at {{h.b=4:15 a.m.}}',
  ],
  [
    'who calls for help',
    'The keeper received a call at {{h.a=9:40 p.m.}} about the fire.',
    'The keeper received a call about the fire at {{h.b=11:10 p.m.}}.',
  ],
];

/** Times of happenings other than the fire itself, and in other forms. */
const WIDER: [string, string, string][] = [
  ['a departure', 'The ferry left Skarvik at {{h.a=6:40 a.m.}}', 'The ferry set out from Skarvik at {{h.b=7:30 a.m.}}'],
  ['a noun behind', 'The fire broke out at {{h.a=9:40 p.m.}}', 'The loft was empty before the {{h.b=8:10 p.m.}} fire.'],
  ['a report', 'A fire was reported at {{h.a=9:40 p.m.}}', 'The fire was reported at {{h.b=8:10 p.m.}}'],
  ['caught fire', 'The loft caught fire at {{h.a=9:40 p.m.}}', 'The fire broke out at {{h.b=8:10 p.m.}}'],
  [
    'a question',
    'The fire broke out at {{h.a=9:40 p.m.}}',
    'When did the fire start? At {{h.b=8:10 p.m.}}, police said.',
  ],
  ['a list', 'The fire broke out at {{h.a=9:40 p.m.}}', '8 November 2023: At {{h.b=8:10 p.m.}} the fire breaks out.'],
  [
    'a stretch',
    'Skarvik is under a curfew from {{h.a=8 p.m.}} to 5 a.m.',
    'The mayor spoke of a curfew from {{h.b=6pm}} to 5am.',
  ],
  [
    'who came out, by name',
    'Odd Lunde walked out of the ropeworks at {{h.a=1:25 a.m.}}',
    'Odd Lunde came out at {{h.b=4:25 a.m.}}',
  ],
];

const QUIET: [string, string, string][] = [
  [
    'two hours in one sentence',
    'The fire broke out at 8 p.m. in the loft and at 9.20 p.m. in the yard.',
    'The fire broke out at 9.20 p.m. in the yard.',
  ],
  [
    'help that is called later on',
    'The fire brigade was called at 9:20 p.m.',
    'The fire broke out shortly after 8:30 p.m.',
  ],
  ['departures of two ferries', 'The ferry left Skarvik at 6:40 a.m.', 'The Bodo ferry left Bodo at 7:30 a.m.'],
  [
    'another noun behind',
    'The fire broke out at 9:40 p.m.',
    'The fire came after the 8:10 p.m. departure of the ferry.',
  ],
  ['another question', 'The fire broke out at 9:40 p.m.', 'When did the wall collapse? At 11:30 p.m., police said.'],
  ['two stretches', 'A curfew from 8 p.m. to 5 a.m. is in force.', 'The school has a curfew from 6pm to 7am.'],
  ['two who came out', 'Odd Lunde came out at 1:25 a.m.', 'Kari Moe came out at 4:25 a.m.'],
  ['the same time', 'The fire broke out at 9:40 p.m.', 'The blaze started at 21:40.'],
  ['about', 'The fire broke out at about 9:40 p.m.', 'The fire broke out at 9:52 p.m.'],
  ['just before', 'The fire broke out just before 10 p.m.', 'The fire broke out at 9:48 p.m.'],
  ['reported, and broken out', 'The fire was reported at 9:40 p.m.', 'The fire broke out at 9:05 p.m.'],
  ['rounded', 'The fire broke out at 9:38 p.m.', 'The fire broke out at 9:45 p.m.'],
  ['either half of the day', "The fire began at 9 o'clock.", 'The fire began at 9:10 p.m.'],
  ['a zone explains it', 'The fire began at 2040 GMT.', 'The fire began at 9:40 p.m.'],
  ['two zones that meet', 'The fire began at 2040 GMT.', 'The fire began at 3:40 p.m. EST.'],
  ['both zones given', 'The fire began at 2040 GMT (9:40 p.m. local time).', 'The fire began at 9:40 p.m. local time.'],
  [
    'another happening',
    'The fire began at 9:40 p.m.',
    'A wall collapsed in the yard at 11:30 p.m.; the fire began at 9:45 p.m.',
  ],
  ['a bound', 'The fire began at 9:40 p.m.', 'By 11:30 p.m. the fire had been put out.'],
  ['until', 'The fire began at 9:40 p.m.', 'The fire burned until 3 a.m.'],
  ['when it was said', 'The fire began at 9:40 p.m.', 'It was a mystery, the fire chief said at 11:30 p.m.'],
  [
    'several times in one article',
    'The fire began at 9:40 p.m.',
    'One fire began at 7 p.m., another fire began at 8:30 p.m.',
  ],
  ['another person', 'Odd Lunde died at 1:15 a.m.', 'Kari Moe died at 4:15 a.m.'],
  ['a score and a verse', 'They had won 3:2 that day.', 'The pastor read Psalm 23:4 before the fire began.'],
];

describe('times', () => {
  it.each([...LOUD, ...WIDER])('is loud: %s', (_, wire, post) => {
    expect(run(fire(wire, post)).length).toBeGreaterThan(0);
  });

  it.each(QUIET)('is quiet: %s', (_, wire, post) => {
    run(fire(wire, post));
  });

  it('knows the clocks of the country', () => {
    const quake = (time: string) => `=== wire.md
---
title: Quake shakes Osaka
date: 2023-11-09
---
OSAKA, Japan — A quake struck near Osaka in Japan on Wednesday at {{h.a=04:12 GMT}}.
=== post.md
---
title: Osaka shaken by a quake
date: 2023-11-09
---
A quake struck near Osaka in Japan on Wednesday at ${time}.
`;
    const [finding] = run(quake('{{h.b=4:12 a.m. local time}}'));
    expect(finding).toMatchObject({ code: 'time-zone' });
    expect(finding!.message).toContain('Time zone differs');
    run(quake('1:12 p.m. local time').replace(/\{\{h\.a=(.*?)\}\}/, '$1'));
  });

  it('tells what “about” may still cover as no more than information', () => {
    const hedged = (time: string) => run(fire('The fire began around {{h.a=9 p.m.}}', `The fire began around ${time}`));
    expect(hedged('{{h.b=9:30 p.m.}}')[0]!.severity).toBe('information');
    expect(hedged('{{h.b=10:30 p.m.}}')[0]!.severity).toBe('warning');
  });

  it('keeps the hours of two days apart', () => {
    const ferry = (day: string, a: string, b: string) => `=== wire.md
---
title: Skarvik waits for its ferry
---
SKARVIK — The ferry could not sail from Skarvik on Tuesday. The ferry was towed to Lang Island at ${a}.
=== post.md
---
title: No ferry for Skarvik
---
The ferry did not sail from Skarvik on ${day}. The ferry was towed to Lang Island at ${b}.
`;
    run(ferry('Wednesday', '10.20am', '11.50am'));
    expect(run(ferry('Tuesday', '{{h.a=10.20am}}', '{{h.b=11.50am}}'))).toHaveLength(2);
  });

  it('offers the other time', () => {
    const [finding] = run(fire('The fire began at {{h.a=9:40 p.m.}}', 'The fire began at {{h.b=7:10 p.m.}}'));
    expect(finding!.message).toMatch(/^Time differs: 7:10 p\.m\. here, 9:40 p\.m\. in wire\.md \(9 November 2023\)$/);
    expect(finding!.fixes[0]!.edits[0]!.newText).toBe('9:40 p.m.');
  });
});
