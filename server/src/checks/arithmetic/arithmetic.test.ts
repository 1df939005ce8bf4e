import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { one } from '../../../test/two.ts';
import { arithmetic } from './arithmetic.ts';

const run = (source: string) => expectFindings(source, { checks: ['arithmetic'] });

const LOUD = [
  'The buoy lies {{x.a=10 miles}} ({{x.b=25}} km) off the coast.',
  'The peak, {{x.a=4,200 metres}} ({{x.b=8,200}} feet) high, is closed.',
  'The bell weighs {{x.a=900 kg}} ({{x.b=1,200}} lb), the foundry said.',
  'It was {{x.a=38°C}} ({{x.b=110}}°F) at noon in Sofia.',
  'The fire burnt {{x.a=500 hectares}} ({{x.b=2,100}} acres) of pine.',
  'Winds of {{x.a=120 km/h}} (about {{x.b=95}} mph) tore roofs off.',
  'The trench is {{x.a=12 feet}} ({{x.b=5.2}} metres) deep now.',
  'The crew of {{x.a=19}} people: {{x.b=eleven divers, five cooks and two pilots}}.',
  'It has {{x.a=30}} rooms — {{x.b=12 singles and 16 doubles}} — and one bath.',
  'Police held {{x.a=seven}} people: {{x.b=four men, two women, a boy and a girl}}.',
  'The bus carried {{x.a=41}} people, {{x.b=22 men and 18 women}}, to the border.',
  'At least {{x.a=ten}} swimmers, {{x.b=two girls and a boy}}, were hurt in Oslo.',
  'Their season so far is {{x.a=12}} games: {{x.b=seven wins, three draws and three defeats}}.',
  'Rents rose {{x.b=25}}% from {{x.a=800 euros to 1,200 euros}} in a year.',
  'The herd shrank from {{x.a=2,000 to 1,500}}, a fall of {{x.b=40}} percent, the ministry said.',
  'Sales climbed {{x.b=12}} percent to {{x.a=$50 million from $40 million}}.',
  '{{x.a=Twelve of the 48 pupils}} ({{x.b=40}} percent) fell ill.',
  'About this many, {{x.b=35}} percent, or {{x.a=30 of 120 wells}}, are dry.',
  'The survey found {{x.b=45}} percent of the wells ({{x.a=30 of the 120}}) dry.',
  'Turnout was {{x.b=70}} percent — {{x.a=66 out of 120 keepers}} — the guild said.',
  '{{x.a=30 of 120 wells}}, or {{x.b=35}} percent, are dry.',
  'Complaints {{x.b=doubled}} from {{x.a=400 to 1,300}} in a year.',
  'The fleet has been {{x.b=halved}} from {{x.a=60 ships to 45 ships}}, he said.',
  'The share fell {{x.b=12}} percent to {{x.a=44 euros from 55}} in Oslo.',
  'The fund has {{x.a=$10 million}}: {{x.b=$4 million from the state, $3 million from the city and $2 million from donors}}.',
  '{{x.a=Nine}} people have now died: {{x.b=four divers and three cooks of the Hesper, who slept below}}.',
  'The town will spend {{x.a=$412 million}} next year: {{x.b=$198 million on care, $121 million on schools and $83 million on everything else}}.',
  'Sund have won {{x.b=six, drawn five and lost ten}} of their {{x.a=22}} league games.',
  'In {{x.a=30}} matches Sund lost {{x.b=four, drew 11 and won 16}}.',
  '{{x.a=Nine}} people were hurt: {{x.b=four adults and six children}}.',
  'Visits more than {{x.b=tripled}} from {{x.a=10,000 to 24,000}} in May.',
  '## {{x.a=Five}} things to know\n\n- {{x.b=Who paid}}\n- Who knew\n- Who left\n- Who stayed',
  'The union has {{x.a=three}} demands:\n\n1. {{x.b=Pay}}\n2. Rest',
  'The {{x.a=16}} dead are {{x.b=nine men, five women and three children}}.',
  'There were {{x.a=31}} of them: {{x.b=20 men, eight women and four children}}.',
  'Mora had {{x.a=52,418 votes and Sund had 51,977}}, a margin of {{x.b=451}} votes.',
  "Of the {{x.a=fleet's 96 barges, 24}}, or {{x.b=35}} percent, are idle.".replace(
    "{{x.a=fleet's 96 barges, 24}}",
    "fleet's {{x.a=96 barges, 24}}",
  ),
  'The moth has been seen in {{x.a=four}} states: {{x.b=Vermont, Maine and Ohio}}.',
  'Seed fell {{x.b=26}} kroner to {{x.a=480 kroner from 500}} in Aarhus.',
  'The nests went from {{x.a=212 in 2019 to 177}} this year, a loss of {{x.b=45}}, wardens said.',
  'Enrolment {{x.b=fell}} to {{x.a=5,210 from 4,890}} a year ago.',
  'The bank {{x.b=raised}} its key rate to {{x.a=5.25 percent from 5.5}} on Monday.',
  'They picked {{x.a=320 tonnes of plums, down from 400 tonnes}}. The {{x.b=25}} per cent drop is the steepest in years.',
  'The club sold {{x.a=1,240 tickets, compared with 1,510}} last year.\n\nThat is a drop of {{x.b=300}}.',
  'Only {{x.a=412 pupils came this spring, against 530}} ten years ago. It is {{x.b=128}} fewer, the board said.',
  'The list won {{x.a=4,812 votes to 4,655}} for the harbour list. The margin of {{x.b=175}} votes is small.',
  'Sund beat Mora by {{x.b=175}} votes, {{x.a=4,812 to 4,655}}.',
  'The motion passed by {{x.a=34 votes to 27}}, a majority of {{x.b=nine}}.',
  'The landslip killed {{x.a=12}} people. It is still moving.\n\nThe victims were {{x.b=five men, four women and two children}}.',
  'Guards arrested {{x.a=14}} people on the quay. Those arrested were {{x.b=ten men and three women}}.',
  '{{x.a=48 percent want the pier back, 37 percent}} do not and {{x.b=21}} percent have no opinion.',
  'The mayor named {{x.a=four}} new deputies: {{x.b=Arnbjorg Sand for roads, Lars Vikander for schools and Nils Aronsen for ports}}.',
  '{{x.a=Three}} divers came up alive: {{x.b=Lars Vikander, 44, of Holmsby, and Nils Aronsen, 37}}.',
  'Of the {{x.a=640 houses in the valley, 160}} have been looked at. That is {{x.b=36}} percent.',
  'Inspectors have looked at {{x.a=114 of the 190 wells}} of Mankulam. This makes {{x.b=80}} percent, Anoma Wijesekara said.',
];

const QUIET: [string, string][] = [
  [
    'a share that fits, told after its numbers',
    'Of the 640 houses in the valley, 160 have been looked at. That is 25 percent.',
  ],
  [
    'a share of something else',
    'Inspectors have looked at 114 of the 190 wells of Mankulam. That is 80 percent of what the law asks for.',
  ],
  [
    'rounded sums',
    'The fund has $10 million: $4.3 million from the state, $3.3 million from the city and $2.3 million from donors.',
  ],
  ['some of the dead', 'Nine people have died: four divers and three cooks were found below.'],
  ['those who spoke', 'Nine people spoke: four divers and three cooks.'],
  ['matches that come out', 'Sund have won six, drawn five and lost eleven of their 22 league games.'],
  [
    'matches of two stretches',
    'Sund won six, drew five and lost ten of 21 games, and then none of the last four games.',
  ],
  ['matches where ties are not told', 'Sund won six and lost ten of their 22 games.'],
  ['some of what was paid', 'He paid $900: $500 for the car and $300 for the tow.'],
  ['no fewer than the least', 'At least three swimmers, two girls and a boy, were hurt in Oslo.'],
  ['some of at least so many', 'At least ten swimmers, among them two girls and a boy, were hurt in Oslo.'],
  ['some of those who spoke', 'Nine people spoke: four farmers and two teachers.'],
  ['a fall told with its currency once', 'The share fell 20 percent to 44 euros from 55 in Oslo.'],
  ['rounded', 'The buoy lies 10 miles (16 km) off. The pier is 100 metres (330 feet) long.'],
  ['freely rounded', 'About 50 miles (80 km) away, some 300 miles (500 km) of coast are closed.'],
  ['a range', 'Between 10 and 20 miles (16 and 32 km) off, the sea is calm.'],
  ['feet and inches', 'He is 6 feet 2 inches (1.88 metres) tall and sings bass.'],
  ['another length', 'The pool is 25 metres long (13 feet deep at the far end).'],
  ['a difference of temperature', 'It was 38°C (100°F) at noon, and minus 4°C (25°F) at night.'],
  ['short tons', 'They dug 500 tons (450 tonnes) of coal, and 2 tons (1,800 kg) of rock.'],
  ['money', 'The house cost 2 million kronor (190,000 dollars) then.'],
  ['durations', 'The film lasts 150 minutes (2.5 hours), or so it seems.'],
  ['parts that make the whole', 'The crew of 19 people: eleven divers, five cooks, two pilots and a boy who sings.'],
  ['a copula whose parts fit', 'The 16 dead are nine men, five women and two children, the mayor said.'],
  ['a copula of something else', 'The 16 boats were two miles out and four hours late.'],
  ['a margin that fits', 'Mora had 52,418 votes and Sund had 51,977, a margin of 441 votes.'],
  ['a margin of rounded votes', 'Mora had 52,000 votes and Sund had 51,000, a margin of 1,143 votes.'],
  ['a share that fits, whole first', "Of the fleet's 96 barges, 24, or 25 percent, are idle."],
  ['states that are all named', 'The moth has been seen in three states: Vermont, Maine and Ohio.'],
  ['an open list of states', 'The moth has been seen in six states, including Vermont, Maine and Ohio.'],
  ['states such as', 'The moth has been seen in six states: among them Vermont, Maine and Ohio.'],
  [
    'somebody not named',
    'Three divers died: Lars Vikander, 44, and Nils Aronsen, 37. The third has not been identified.',
  ],
  ['somebody described', 'Three divers died: Lars Vikander, 44, Nils Aronsen, 37, and a boy from Holmsby.'],
  ['a saying after a colon', 'Three divers came up: Lars Vikander thanked Nils Aronsen.'],
  ['including', 'The blast killed 26 people, including 12 men and three women.'],
  ['among them', 'The bus carried 41 people, two of them children: the rest were miners.'],
  ['an open list', 'It has 30 rooms: 12 with a bath and some with a view.'],
  ['parts of a part', 'They sent 26 singers: 15 sopranos, three of them boys, and 11 tenors.'],
  ['about', 'There were about 30 guests: 12 cousins and 16 friends.'],
  ['a change that fits', 'Seed fell 20 kroner to 480 kroner from 500 in Aarhus.'],
  ['a change of something else', 'They picked 320 tonnes, down from 400. The 25 percent drop in prices hurt more.'],
  ['a change the other way', 'They picked 320 tonnes, down from 400. The 25 percent rise surprised nobody.'],
  ['an adjusted change', 'Sales fell to 320 million from 400 million. The organic 25 percent drop is the steepest.'],
  ['a rank', 'He rose to 4 from 7 in the rankings.'],
  ['a change of a share, in points', 'The rate fell to 6 percent from 8 percent. The 2 percent drop is the steepest.'],
  ['votes by which it passed', 'The motion passed by 34 votes to 27, a majority of seven.'],
  ['a majority that was not had', 'She had 172 votes to 177, short of the absolute majority of 176.'],
  ['the dead of two places', 'It killed 12 people here and 9 there. The victims were five men and three children.'],
  ['the dead who are all told of', 'It killed 12 people. The victims were five men, four women and three children.'],
  ['some of the dead', 'It killed 12 people. The victims were mostly five men and two children of one farm.'],
  ['shares rounded up', '48.6 percent want it, 36.6 percent do not and 15.6 percent have no opinion.'],
  [
    'answers of several kinds',
    'Of those asked 60 percent said yes, 50 percent also wanted a lift, 10 percent had no opinion.',
  ],
  ['as many as were named', 'The mayor named two deputies: Arnbjorg Sand for roads and Lars Vikander for schools.'],
  ['other things after a comma', 'The farm has 40 cows, two dogs and a pond.'],
  ['a percentage that follows', 'Rents rose 50% from 800 euros to 1,200 euros in a year.'],
  ['points', 'The rate rose 2 percentage points from 3 percent to 5 percent.'],
  ['rounded millions', 'Sales rose 7 percent to $1.5 billion from $1.4 billion.'],
  ['doubled, more or less', 'Complaints nearly doubled from 400 to 760 in a year.'],
  ['more than doubled', 'Visits more than doubled from 10,000 to 24,000 in May.'],
  ['a share that follows, told first', 'The guild said 55 percent, or 66 of 120 keepers, had come.'],
  ['a share of another thing', 'They won 30 percent of the vote, or 66 of 120 seats in the chamber.'],
  ['a share and points', 'Prices rose 30 percentage points, or 66 of 120 crowns, in June.'],
  ['a share that is not put beside', 'Turnout was 70 percent when 66 of 120 keepers met in May.'],
  ['a share that follows', 'Twelve of the 48 pupils (25 percent) fell ill; 40 of 120, or a third, did not.'],
  [
    'two moves in one sentence',
    'Rents rose from 800 to 1,200 euros and wages from 2,000 to 2,200 euros, or 10 percent.',
  ],
  ['a full list', '## Three things to know\n\n- Who paid\n- Who knew\n  - and when\n- Who left'],
  ['a list of something else', 'The two ministers have these demands:\n\n- Pay\n- Rest\n- Bread'],
];

describe('arithmetic', () => {
  it.each(LOUD)('speaks: %s', (text) => {
    expect(run(one(text)).length).toBeGreaterThan(0);
  });

  it.each(QUIET)('is silent: %s', (_why, text) => {
    expect(run(one(text))).toEqual([]);
  });

  it('offers the right number', () => {
    const [finding] = run(one('The buoy lies {{x.a=10 miles}} ({{x.b=25}} km) off the coast.'));
    expect(finding).toMatchObject({
      code: 'conversion-off',
      message: 'Conversion is off: 10 miles is about 16 km, not 25 km',
      fixes: [{ edits: [{ newText: '16' }] }],
    });
  });

  it('writes sums of money as the article does', () => {
    const said = (text: string) => run(one(text))[0]!.message;
    expect(
      said('The fund has {{x.a=$10m}}: {{x.b=$4.25m from the state, $3m from the city and $2m from donors}}.'),
    ).toBe('Parts do not add up: $10m here, yet $4.25m + $3m + $2m make $9.25m');
    expect(said('It cost {{x.a=€2,400}}: {{x.b=€1,100 for oak, €700 for tar and €900 for rope}}.')).toBe(
      'Parts do not add up: €2,400 here, yet €1,100 + €700 + €900 make €2,700',
    );
  });

  it.each(arithmetic.loud)('its example is loud: $why', ({ text }) => {
    expect(run(text).length).toBeGreaterThan(0);
  });

  it.each(arithmetic.quiet)('its example is quiet: $why', ({ text }) => {
    expect(run(text)).toEqual([]);
  });
});
