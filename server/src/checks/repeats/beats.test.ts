import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

/* Passages that stand twice, and passages only built alike, of many kinds of news. */

const run = (text: string) => expectFindings(`=== a.md\n${text}\n`, { checks: ['repeats'] });

/** Two passages that are one, with something between them. */
const twice = (a: string, between: string, b = a) => `{{p.a=${a}}}\n\n${between}\n\n{{p.b=${b}}}`;
const apart = (a: string, between: string, b: string) => `${a}\n\n${between}\n\n${b}`;

const LOUD: [string, string][] = [
  [
    'a court report',
    twice(
      'Judge Ngozi Obiakor-Nwosu put the trial off until the second week of June so that three more witnesses can be heard.',
      'The accused, a retired pilot, did not look up.',
    ),
  ],
  [
    'a match report, its accents lost in the second',
    twice(
      'Václav Drozdík saved two penalties before Łukasz Żurawski sent the last kick of the night over the bar and into the stand.',
      'It was the first final on the island.',
      'Vaclav Drozdik saved two penalties before Lukasz Zurawski sent the last kick of the night over the bar and into the stand.',
    ),
  ],
  [
    'a market report, with other quotation marks',
    twice(
      'Traders in Zarqun called it “the dullest week since the exchange opened” as barley, copper and the dinar hardly moved at all.',
      'Wool was dearer.',
      'Traders in Zarqun called it "the dullest week since the exchange opened" as barley, copper and the dinar hardly moved at all.',
    ),
  ],
  [
    'a weather report, broken into lines elsewhere',
    twice(
      'Snow will fall above six hundred metres on Thursday night and turn to sleet\nin the valleys, said the forecaster Sesselja Tryggvadóttir.',
      'Drivers should wait.',
      'Snow will fall above six hundred metres on Thursday night\nand turn to sleet in the valleys, said the forecaster Sesselja Tryggvadóttir.',
    ),
  ],
  [
    'an obituary, within one paragraph',
    '{{p.a=Ahn Byung-rok taught two generations of potters in the back room of a bicycle shop near the old gate.}} He never sold a bowl. {{p.b=Ahn Byung-rok taught two generations of potters in the back room of a bicycle shop near the old gate.}} He was 91.',
  ],
  [
    'an election, between two lists',
    '{{p.a=No party has a majority in the new assembly, and the coalition talks will begin when the last postal votes are in.}}\n\n- Reform: 41 seats\n- Centre: 38 seats\n\n{{p.b=No party has a majority in the new assembly, and the coalition talks will begin when the last postal votes are in.}}',
  ],
  [
    'what an official said, of two sentences',
    twice(
      'Samina Qizilbash, who runs the clinic, said that nobody had been turned away since the roof came down in the storm. The tents will stay up until the rains are over and the engineers have looked at the walls.',
      'The road is open again.',
    ),
  ],
  [
    'a company, one paragraph the end of another',
    'Shares rose a little. {{p.a=Grupo Arriaga will close both of its tanneries in the river port and move the work to a plant inland.}}\n\nThe mayor was told on Friday.\n\n{{p.b=Grupo Arriaga will close both of its tanneries in the river port and move the work to a plant inland.}}',
  ],
  [
    'science, the last word another',
    twice(
      'The team of Ouyang Lihua found the beetle in a single cave, two hours on foot from the nearest road, where it lives on the droppings of bats and on nothing else that they have been able to find.',
      'It is blind.',
      'The team of Ouyang Lihua found the beetle in a single cave, two hours on foot from the nearest road, where it lives on the droppings of bats and on nothing else that they have been able to discover.',
    ),
  ],
  [
    'in a list',
    '- {{p.a=The number nine tram ends at the abbey until the second bridge has been painted and its rails relaid}}\n- Buses run as ever\n- {{p.b=The number nine tram ends at the abbey until the second bridge has been painted and its rails relaid}}',
  ],
  [
    'under another heading',
    '## Schools\n\n{{p.a=Every school in the district of Mankulam stays shut until the wells have been cleaned and the water tested again.}}\n\n## Water\n\n{{p.b=Every school in the district of Mankulam stays shut until the wells have been cleaned and the water tested again.}}',
  ],
];

const QUIET: [string, string][] = [
  [
    'two trials told alike',
    apart(
      'Judge Ngozi Obiakor-Nwosu put the trial of the pilot off until the second week of June so that witnesses can be heard.',
      'A second hearing was shorter.',
      'Judge Efe Tamuno put the trial of the purser off until the first week of July so that experts can be heard.',
    ),
  ],
  [
    'two matches told alike',
    apart(
      'Václav Drozdík saved two penalties before Łukasz Żurawski sent the last kick of the night over the bar.',
      'In the women’s final it took longer.',
      'Hana Drozdíková saved three penalties before Iga Żurawska sent the ninth kick of the night against the bar.',
    ),
  ],
  [
    'a week and the week before',
    apart(
      'Barley in Zarqun rose by two dinars to 214 on Monday as traders waited for the first rain of the season.',
      'It had been no different in May.',
      'Barley in Zarqun fell by three dinars to 199 on Friday as buyers waited for the first ships of the season.',
    ),
  ],
  [
    'a forecast for the hills and one for the coast',
    apart(
      'Snow will fall in the hills on Thursday night and turn to sleet by the morning, said Sesselja Tryggvadóttir.',
      'The coast has it better.',
      'Rain will fall on the coast on Thursday night and turn to drizzle by the evening, said Sesselja Tryggvadóttir.',
    ),
  ],
  [
    'a refrain of eleven words',
    apart(
      'He taught potters in the back room of a bicycle shop.',
      'Nobody knew why.',
      'He taught potters in the back room of a bicycle shop.',
    ),
  ],
  [
    'two constituencies',
    '- In Mankulam North the Reform party held its seat with 4,118 votes ahead of the Centre with 3,002\n- In Mankulam South the Centre party won the seat with 5,260 votes ahead of Reform with 4,977',
  ],
  [
    'a correction that tells the passage again',
    apart(
      'Grupo Arriaga will close both of its tanneries in the river port and move the work to a plant inland.',
      'The mayor was told on Friday.',
      'Correction: an earlier version of this article said that Grupo Arriaga will close both of its tanneries; it will close one and keep the other.',
    ),
  ],
  [
    'what was said, and then said by another in part',
    apart(
      'Samina Qizilbash, who runs the clinic, said that nobody had been turned away since the roof came down in the storm.',
      'The ministry doubts it.',
      'The ministry does not believe that nobody had been turned away since the roof came down, and will send its own people.',
    ),
  ],
  [
    'the summary of a web page',
    '---\ntitle: A blind beetle\nsummary: The team of Ouyang Lihua found the beetle in a single cave, two hours on foot from the nearest road.\n---\nThe team of Ouyang Lihua found the beetle in a single cave, two hours on foot from the nearest road.',
  ],
  [
    'two trams',
    '- The number nine tram ends at the abbey until the second bridge has been painted and relaid\n- The number four tram ends at the market until the old tunnel has been drained and cleaned',
  ],
  [
    'two districts under two headings',
    '## North\n\nEvery school in Mankulam stays shut until the wells have been cleaned and the water has been tested.\n\n## South\n\nEvery mill in Oddusuddan stays shut until the dams have been mended and the turbines have been tested.',
  ],
];

describe('repeats in news of many kinds', () => {
  it.each(LOUD)('speaks: %s', (_why, text) => {
    expect(run(text)).toHaveLength(1);
  });

  it.each(QUIET)('is silent: %s', (_why, text) => {
    expect(run(text)).toEqual([]);
  });
});
