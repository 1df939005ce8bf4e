import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

/** Two articles, each "date | headline | text". */
function two(...articles: readonly string[]): string {
  return articles
    .map((each, i) => {
      const [date, title, text] = each.split(' | ');
      return `=== ${['one', 'two', 'three'][i]}.md\n---\ndate: ${date}\n---\n# ${title}\n\n${text}\n`;
    })
    .join('');
}

const LOUD: [string, string, string][] = [
  [
    'a bound far from a count',
    `2024-05-08 | Blast at Harlow fish market | A bomb at the fish market in Harlow killed {{n.a=26}} people on Tuesday, police said.`,
    `2024-05-08 | Harlow market bombed | At least {{n.b=six}} people died on Tuesday when a bomb exploded at the fish market in Harlow.`,
  ],
  [
    'passive against active',
    `2023-02-11 | Coach plunges off Kalesar bridge | Nineteen pilgrims were killed when a coach plunged off the Kalesar bridge on Friday. {{n.a=Thirty-one}} people were injured, the district hospital said.`,
    `2023-02-11 | Pilgrims die as coach leaves Kalesar bridge | A coach left the Kalesar bridge on Friday, killing nineteen pilgrims and injuring {{n.b=13}} others.`,
  ],
  [
    'a nominal toll',
    `2022-08-03 | Dam breach drowns Otori | The death toll from the Otori dam breach stood at {{n.a=41}} on Wednesday.`,
    `2022-08-03 | Otori counts its dead after dam breach | The Otori dam breach claimed the lives of {{n.b=14}} people, officials said on Wednesday.`,
  ],
  [
    'missing at sea',
    `2021-01-19 | Trawler Vilja lost off Honningsvag | The trawler Vilja sank off Honningsvag on Monday; {{n.a=eight}} people are missing.`,
    `2021-01-19 | Search for crew of trawler Vilja | Rescuers searched off Honningsvag on Monday for the crew of the trawler Vilja; {{n.b=eleven}} people are missing.`,
  ],
  [
    'people on board',
    `2020-10-05 | Charter flight crashes near Tarapoto | A charter flight with {{n.a=23}} people on board crashed near Tarapoto on Sunday.`,
    `2020-10-05 | Plane down near Tarapoto | The plane that crashed near Tarapoto on Sunday was carrying {{n.b=32}} people, the airline said.`,
  ],
  [
    'arrests',
    `2024-03-02 | Night of unrest in Ziguinchor | Police arrested {{n.a=46}} demonstrators in Ziguinchor on Friday night after a protest over fares.`,
    `2024-03-02 | Fare protest ends in arrests in Ziguinchor | The fare protest in Ziguinchor on Friday night ended with {{n.b=64}} arrests, police said.`,
  ],
  [
    'houses destroyed',
    `2023-07-14 | Cyclone Neri flattens Mahajilo | Cyclone Neri destroyed {{n.a=1,200}} houses in Mahajilo on Thursday.`,
    `2023-07-14 | Mahajilo after Cyclone Neri | In Mahajilo {{n.b=2,100}} homes were destroyed when Cyclone Neri came ashore on Thursday.`,
  ],
  [
    'jobs cut and people laid off',
    `2025-01-23 | Tersol to cut jobs at Gorzow works | Tersol said on Wednesday it would cut {{n.a=640}} jobs at its Gorzow works.`,
    `2025-01-23 | Gorzow works sheds staff | The chemicals group Tersol will lay off {{n.b=460}} people at the Gorzow works, it said on Wednesday.`,
  ],
  [
    'the size of a crowd',
    `2024-09-30 | March for pensions in Lublin | A crowd of {{n.a=12,000}} marched through Lublin on Sunday against the pension reform.`,
    `2024-09-30 | Lublin marches against pension reform | Some {{n.b=21,000}} people marched through Lublin on Sunday against the pension reform.`,
  ],
  [
    'displaced by a flood',
    `2022-06-18 | Surma river bursts banks at Companiganj | The Surma river burst its banks at Companiganj on Friday, forcing {{n.a=45,000}} people from their homes.`,
    `2022-06-18 | Companiganj under water | Floods at Companiganj on Friday left {{n.b=80,000}} people displaced as the Surma river burst its banks.`,
  ],
  [
    'hostages freed',
    `2019-11-07 | Hostages freed at Bardera clinic | Soldiers freed {{n.a=17}} hostages from the clinic in Bardera on Wednesday.`,
    `2019-11-07 | Siege of Bardera clinic ends | The siege of the clinic in Bardera ended on Wednesday when soldiers freed {{n.b=27}} hostages.`,
  ],
  [
    'shots fired',
    `2021-05-03 | Officers who shot Dario Kell named | The two officers who shot Dario Kell in Millbrook on Saturday fired {{n.a=nine}} shots, the chief said.`,
    `2021-05-03 | Millbrook police shooting of Dario Kell | Officers fired {{n.b=14}} rounds in the shooting of Dario Kell in Millbrook on Saturday.`,
  ],
  [
    'robbers',
    `2018-04-12 | Gallery robbed in Utrecht | {{n.a=Three}} men robbed the Verhoef gallery in Utrecht on Wednesday, smashing their way in with an axe.`,
    `2018-04-12 | Axe raid on Verhoef gallery | {{n.b=Five}} robbers with axes raided the Verhoef gallery in Utrecht on Wednesday.`,
  ],
  [
    'paintings stolen',
    `2018-04-12 | Thieves empty Verhoef gallery | Thieves stole {{n.a=seven}} paintings from the Verhoef gallery in Utrecht on Wednesday.`,
    `2018-04-12 | Raid on Verhoef gallery in Utrecht | Raiders made off with {{n.b=nine}} paintings from the Verhoef gallery in Utrecht on Wednesday.`,
  ],
  [
    'a child against several',
    `2023-10-20 | Tremor shakes Bojnurd | An earthquake in Bojnurd on Thursday killed {{n.a=a child}} and destroyed several walls.`,
    `2023-10-20 | Earthquake strikes Bojnurd | An earthquake struck Bojnurd on Thursday, killing at least {{n.b=nine}} people.`,
  ],
  [
    'nobody against some',
    `2022-12-01 | Fire at Lindmark paper mill | A fire gutted the Lindmark paper mill in Ostersund on Wednesday. {{n.a=Nobody}} was injured.`,
    `2022-12-01 | Lindmark paper mill burns | A fire destroyed the Lindmark paper mill in Ostersund on Wednesday and injured {{n.b=four}} people.`,
  ],
  [
    'cases of an epidemic',
    `2024-02-09 | Measles in Mopti | The measles outbreak in Mopti has infected {{n.a=830}} people, the health ministry said on Thursday.`,
    `2024-02-09 | Mopti fights measles | The measles outbreak in Mopti has now reached {{n.b=380}} cases, the health ministry said on Thursday.`,
  ],
  [
    'an event of the past told by both',
    `2024-04-04 | Tunnel at Brennkogel reopens | The Brennkogel tunnel reopened on Wednesday. In March 2016 a fire in the Brennkogel tunnel killed {{n.a=39}} people.`,
    `2024-04-05 | First trucks through Brennkogel tunnel | Trucks rolled on Thursday. The fire in the Brennkogel tunnel in March 2016, which killed {{n.b=93}} people, had closed it.`,
  ],
  [
    'trapped under ground',
    `2020-07-07 | Shaft collapses at Kolwezi | {{n.a=Twelve}} miners are trapped after a shaft collapsed at Kolwezi on Monday.`,
    `2020-07-07 | Collapse at Kolwezi mine | A shaft collapse at Kolwezi on Monday trapped {{n.b=21}} miners.`,
  ],
  [
    'one soldiers’ count and another',
    `2023-01-15 | Ambush at Djibo | Gunmen ambushed a convoy near Djibo on Saturday, killing {{n.a=eleven}} soldiers.`,
    `2023-01-15 | Convoy ambushed near Djibo | The army said {{n.b=seven}} soldiers were killed in Saturday’s ambush of a convoy near Djibo.`,
  ],
];

const QUIET: [string, string, string][] = [
  [
    'bounds that hold',
    `2024-05-08 | Blast at Harlow fish market | A bomb at the fish market in Harlow killed 26 people on Tuesday.`,
    `2024-05-08 | Harlow market bombed | At least 25 people died on Tuesday when a bomb exploded at the fish market in Harlow.`,
  ],
  [
    'words and figures',
    `2024-05-08 | Blast at Harlow fish market | A bomb at the fish market in Harlow killed two dozen people on Tuesday.`,
    `2024-05-08 | Harlow market bombed | Twenty-four people died on Tuesday when a bomb exploded at the fish market in Harlow.`,
  ],
  [
    'dozens',
    `2024-05-08 | Blast at Harlow fish market | A bomb at the fish market in Harlow killed dozens of people on Tuesday.`,
    `2024-05-08 | Harlow market bombed | Thirty-four people died on Tuesday when a bomb exploded at the fish market in Harlow.`,
  ],
  [
    'another place on the same day',
    `2023-02-11 | Coach plunges off bridge at Kalesar | Nineteen people were killed when a coach plunged off a bridge at Kalesar on Friday.`,
    `2023-02-11 | Coach burns on Pune highway | Seven people were killed when a coach caught fire near Pune on Friday.`,
  ],
  [
    'another year',
    `2024-08-03 | Dam breach drowns Otori | The dam breach at Otori killed 41 people on Friday.`,
    `2024-08-03 | Otori mourns after dam breach | The dam at Otori broke on Friday. A breach of the same dam at Otori in 1987 killed 112 people.`,
  ],
  [
    'a part of the whole',
    `2023-10-20 | Earthquake strikes Bojnurd | An earthquake struck Bojnurd on Thursday, killing 40 people, including 11 children.`,
    `2023-10-20 | Bojnurd earthquake kills 40 | The earthquake in Bojnurd on Thursday killed 40 people. Two of the dead were soldiers.`,
  ],
  [
    'a village and its province',
    `2023-10-20 | Earthquake strikes Khorasan | An earthquake in Khorasan province on Thursday killed 40 people.`,
    `2023-10-20 | Khorasan earthquake | An earthquake in Khorasan province on Thursday killed 40 people. In the village of Garmkhan, 12 people were killed.`,
  ],
  [
    'the dead and the hurt',
    `2023-02-11 | Coach plunges off Kalesar bridge | A coach plunged off the Kalesar bridge on Friday, killing 19 people.`,
    `2023-02-11 | Coach leaves Kalesar bridge | A coach left the Kalesar bridge on Friday; 31 people were injured.`,
  ],
  [
    'an attack and the answer to it',
    `2024-06-12 | Raid on Tesseney garrison kills 14 | Rebels attacked the garrison of Tesseney on Monday, killing 14 soldiers.`,
    `2024-06-12 | Army strikes rebel camps after Tesseney | Warplanes struck rebel camps at Barentu on Tuesday, killing 60 fighters, after the attack on Tesseney.`,
  ],
  [
    'rounding',
    `2022-06-18 | Flood at Companiganj | The flood at Companiganj on Friday displaced 1.2 million people.`,
    `2022-06-18 | Companiganj under water | The flood at Companiganj on Friday displaced 1,234,567 people.`,
  ],
  [
    'about',
    `2024-09-30 | March for pensions in Lublin | About 100 people marched through Lublin on Sunday against the pension reform.`,
    `2024-09-30 | Lublin marches against pension reform | A crowd of 97 marched through Lublin on Sunday against the pension reform.`,
  ],
  [
    'tickets of one name, numbers that name things',
    `2020-10-05 | Flight 411 crashes near Tarapoto | Flight 411 crashed near Tarapoto on Sunday with 23 people on board.`,
    `2020-10-05 | Plane down near Tarapoto | The Boeing 737 that crashed near Tarapoto on Sunday had 23 people on board and landed on Route 9.`,
  ],
  [
    'what was only planned',
    `2021-11-30 | Man jailed for Mostar plot | A court in Mostar on Monday jailed a man who planned to kill 50 people at a school.`,
    `2021-11-30 | Mostar school shooting kills two | A gunman killed two people at a school in Mostar on Monday.`,
  ],
  [
    'those who did it',
    `2023-01-15 | Ambush at Djibo | Five gunmen ambushed a convoy near Djibo on Saturday, killing eleven soldiers.`,
    `2023-01-15 | Convoy ambushed near Djibo | The army said eleven soldiers were killed in an ambush near Djibo on Saturday by five gunmen.`,
  ],
  [
    'a sum of two attacks',
    `2023-04-19 | Bomb in Samarra kills 21 | A bomb in Samarra killed 21 people on Tuesday.`,
    `2023-04-19 | Two bombs in two days | Bombs in Samarra on Tuesday and in Baquba on Monday between them killed 34 people.`,
  ],
  [
    'an article that knows both',
    `2022-08-03 | Dam breach drowns Otori | The death toll from the Otori dam breach rose to 41 on Wednesday from 14 the day before.`,
    `2022-08-02 | Otori counts its dead | The Otori dam breach on Monday killed 14 people.`,
  ],
  [
    'organisers and police differ as they do',
    `2024-09-30 | March in Lublin | Police put the crowd at 12,000 when Lublin marched on Sunday.`,
    `2024-09-30 | Lublin marches | Organisers put the crowd at 40,000 when Lublin marched on Sunday.`,
  ],
  [
    'prior arrests',
    `2024-03-02 | Unrest in Ziguinchor | Police made 46 arrests in Ziguinchor on Friday night after a protest.`,
    `2024-03-02 | Who is Lamine Badji? | Lamine Badji, held after the protest in Ziguinchor on Friday night, has four prior arrests.`,
  ],
  [
    'a percentage is no person',
    `2025-01-23 | Tersol cuts 640 jobs | Tersol will cut 640 jobs at its Gorzow works, it said on Wednesday.`,
    `2025-01-23 | Tersol cuts jobs | Tersol will cut 12 percent of jobs at its Gorzow works, it said on Wednesday.`,
  ],
  [
    'the wounded and the badly wounded',
    `2023-02-11 | Coach plunges off Kalesar bridge | A coach plunged off the Kalesar bridge on Friday and 31 people were injured.`,
    `2023-02-11 | Coach leaves Kalesar bridge | A coach left the Kalesar bridge on Friday. Six people were seriously injured, a doctor said.`,
  ],
];

describe('figures', () => {
  it.each(LOUD)('is loud: %s', (_, a, b) => {
    run(two(a, b));
  });

  it.each(QUIET)('is quiet: %s', (_, a, b) => {
    expect(run(two(a, b))).toEqual([]);
  });

  it('calls a later, higher toll an update, at the older article only', () => {
    const findings = run(
      two(
        '2024-05-08 | Blast at Harlow fish market | A bomb at the fish market in Harlow killed {{n.a=six}} people on Tuesday.',
        '2024-05-09 | Harlow mourns | The bomb at the fish market in Harlow on Tuesday killed {{n.b=26}} people.',
      ),
    );
    expect(findings.map((f) => [f.code, f.severity, f.at.file])).toEqual([['figure-update', 'information', 'one.md']]);
    expect(findings[0]!.message).toBe('Death toll: a newer figure exists: “six” here, 26 in two.md (9 May 2024)');
  });

  it('offers the better-supported number, and counts copies once', () => {
    const text = 'A bomb at the fish market in Harlow killed {{n.a=26}} people on Tuesday.';
    const findings = run(
      two(
        `2024-05-08 | Harlow blast | ${text}`,
        `2024-05-08 | Fish market blast | ${text}`,
        '2024-05-08 | Bomb | The bomb at the fish market in Harlow on Tuesday killed {{n.b=36}} people.',
      ),
    );
    expect(findings.map((f) => f.at.file)).toEqual(['three.md']);
    expect(findings[0]!.fixes[0]).toMatchObject({ preferred: true, edits: [{ file: 'three.md', newText: '26' }] });
    expect(findings[0]!.fixes[0]!.title).toContain('two articles');
  });
});
