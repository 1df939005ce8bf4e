import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const run = (headline: string, text: string) =>
  expectFindings(`=== wire.md\n# ${headline}\n\n${text}\n`, { checks: ['headline'] });

/** What it is, a headline that its text contradicts, and one that it bears out. */
const CASES: [string, [string, string], [string, string]][] = [
  [
    'any counted thing',
    [
      '{{n.a=Seventy}} llamas stray from Velmora farm',
      '{{n.b=Seventeen}} llamas broke out of a farm near Velmora at night. Neighbours caught most of them.',
    ],
    [
      'Twenty llamas stray from Velmora farms',
      'Seventeen llamas broke out of a farm near Velmora at night. From another, three got away.',
    ],
  ],
  [
    'a result',
    [
      'Velmora Rovers {{n.a=2-1}} Tarn Athletic: Ilves saves the day',
      'Velmora Rovers beat Tarn Athletic {{n.b=3-1}} on Saturday. The rain never stopped, and the pitch was a pond.',
    ],
    [
      'Velmora Rovers 2-1 Tarn Athletic: Ilves saves the day',
      'Velmora Rovers led Tarn Athletic 2-0 at half-time on Saturday. The rain never stopped. Tarn pulled one back.',
    ],
  ],
  [
    'a result told by the loser',
    [
      'Court rules {{n.a=5-4}} against Velmora dam',
      'The Supreme Court stopped the Velmora dam by {{n.b=6-3}} on Monday, the Court said. Work had begun in May.',
    ],
    [
      'Tarn Athletic lose 1-2 at Velmora Rovers',
      'Velmora Rovers beat Tarn Athletic 2-1 on Saturday. Rovers had drawn with them 3-3 in the autumn of the 2030-31 season.',
    ],
  ],
  [
    'a percentage',
    [
      'Velmora tram fares to go up {{n.a=9%}}',
      'Riders of the Velmora trams will pay {{n.b=6 percent}} more, the mayor said. Monthly passes stay as they are.',
    ],
    [
      'Velmora tram fares to go up 9%',
      'Riders of the Velmora trams will pay 6 percent more for passes. Fares for one ride go up by 9 percent.',
    ],
  ],
  [
    'a number of those whom the headline does not name',
    [
      '{{n.a=Five}} held over Velmora orchid smuggling',
      'Police arrested {{n.b=eight}} people in Velmora over the smuggling of orchids. The pots were in a hearse.',
    ],
    [
      'Five held over Velmora orchid smuggling',
      'Police arrested two men and three women in Velmora over the smuggling of orchids. The pots were in a hearse.',
    ],
  ],
  [
    'a look-alike name',
    [
      '{{n.a=Brandvik}} to lead Velmora choir',
      'The Velmora choir will be led by Solveig {{n.b=Brandvold}} from May. Brandvold, 46, sings alto.',
    ],
    [
      'Brandvik to lead Velmora choir',
      'The Velmora choir will be led by Solveig Brandvik from May. Per Brandvold, who led it before, sings bass.',
    ],
  ],
  [
    'a town',
    [
      'Storm destroys market in {{n.a=Kananga}}',
      'A storm destroyed the covered market of {{n.b=Mbandaka}} on Sunday. Nobody was hurt, for the stalls were empty.',
    ],
    [
      'Storm destroys market in Kananga',
      'A storm destroyed the covered market of Ndesha on Sunday. The quarter is the oldest of Kananga.',
    ],
  ],
  [
    'which way it went',
    [
      'Cocoa harvest {{n.a=falls}} in Velmora',
      'The cocoa harvest in Velmora {{n.b=rose}} by a fifth this year. Most of it goes by sea.',
    ],
    [
      'Cocoa harvest falls in Velmora',
      'The cocoa harvest in Velmora shrank by a fifth this year, while prices rose. Most of it goes by sea.',
    ],
  ],
  [
    'opened or shut',
    [
      'Velmora {{n.a=shuts}} second pool',
      'Velmora {{n.b=opened}} its second pool on Monday. It has a slide and a sauna.',
    ],
    [
      'Velmora shuts second pool',
      'Velmora has no water for its second pool, which opened two years ago. It has a slide and a sauna.',
    ],
  ],
  [
    'the side of a country',
    [
      'Frost kills vines in {{n.a=northern}} Moldova',
      'A night of frost killed vines in {{n.b=southern}} Moldova. Growers lit straw between the rows.',
    ],
    [
      'Frost kills vines in northern Moldova',
      'A night of frost killed vines in southern Moldova and in the north. Growers lit straw between the rows.',
    ],
  ],
  [
    'who beat whom',
    [
      '{{n.a=Velmora}} beat Oskarne in shoot-out',
      '{{n.b=Oskarne}} beat Velmora 4-2 in a shoot-out. The keeper stopped three.',
    ],
    [
      'Velmora beat Oskarne in shoot-out',
      'Oskarne were beaten 4-2 by Velmora in a shoot-out. The keeper stopped three.',
    ],
  ],
  [
    'the month',
    [
      'Velmora glass kiln to be relit in {{n.a=June}}',
      'The glass kiln of Velmora will be relit in {{n.b=May}}. It has been cold since a wall cracked.',
    ],
    [
      'Velmora glass kiln to be relit in June',
      'The glass kiln of Velmora will be relit in June. May it burn longer, the guild said.',
    ],
  ],
  [
    'the day',
    [
      'Velmora puppet theatre to reopen {{n.a=Saturday}}',
      'The Velmora puppet theatre opens its doors again on {{n.b=Sunday}}. Its roof is new.',
    ],
    [
      'Velmora puppet theatre to reopen Saturday',
      'The Velmora puppet theatre opens its doors again at the weekend. Members may come on Friday.',
    ],
  ],
];

describe('the headline against the text', () => {
  it.each(CASES)('contradicts: %s', (_what, loud) => {
    run(...loud);
  });

  it.each(CASES)('is borne out: %s', (_what, _loud, quiet) => {
    run(...quiet);
  });

  it('does not take words for one that begin alike', () => {
    run('Velmora mill signs 12 contracts at Oskarne quarry', 'Velmora mill signs 30 controls at the Oskarne quarry.');
  });

  it('does not take where it was written for where it happened', () => {
    run('Kananga storm destroys market', 'Mbandaka, 3 May — The storm destroyed the covered market on Sunday.');
  });

  it('does not take the day it was issued for that of the news', () => {
    run('Velmora kiln relit, 2 May 2024', 'The glass kiln of Velmora was relit in March after a wall cracked.');
  });
});
