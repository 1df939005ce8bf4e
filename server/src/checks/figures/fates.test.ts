import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

/* Those added to others, and those whom whole phrases tell of. */

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

function story(date: string, ...articles: readonly string[]): string {
  return articles
    .map((text, i) => {
      const [title, ...body] = text.split(' | ');
      return `=== ${'abc'[i]}.md\n---\ntitle: ${title}\ndate: ${date}\n---\n${body.join('\n\n')}\n`;
    })
    .join('');
}

describe('figures in a sentence that goes on', () => {
  const BLAST = 'Blast in Wadjari mall kills four | A blast in a mall in Wadjari killed four people on Monday.';

  it.each([
    ['Another {{n.a=12}} people were injured.', 'The blast in the mall injured {{n.b=21}} people.'],
    ['Firemen rescued another {{n.a=seven}} guests.', 'Some {{n.b=30}} guests were led to safety.'],
    ['Firemen rescued {{n.a=seven}} guests from the roof.', 'On the roof {{n.b=three}} guests were rescued.'],
    ['Firemen rescued {{n.a=12}} guests from the cellar.', 'Some {{n.b=eight}} guests were led to safety.'],
    ['Firemen rescued {{n.a=nine}} people.', 'Later {{n.b=30}} people were led out of the building.'],
  ])('takes those first told of for all of their fate: %s', (a, b) => {
    run(story('2024-03-05', `${BLAST} ${a}`, `${BLAST} ${b}`));
  });

  it.each([
    ['Twenty-one people were injured. Another 12 people were injured as they ran.', 'The blast injured 21 people.'],
    ['Firemen rescued another seven guests from the roof.', 'Some 30 guests were led to safety.'],
    ['From a third-floor window five guests were rescued by ladder.', 'Firemen rescued 30 people.'],
    ['Six guests were brought down from a terrace and rescued.', 'In all 30 guests were evacuated.'],
    ['Another 12 people were led out of the court in handcuffs.', 'Firemen rescued 30 people.'],
  ])('leaves alone: %s', (a, b) => {
    run(story('2024-03-05', `${BLAST} ${a}`, `${BLAST} ${b}`));
  });

  it('counts those who flee where they were held as escaped, and others as displaced', () => {
    const gap = 'Gap in the wall of Wadjari jail | Guards at Wadjari jail found a gap in the wall on Monday.';
    run(
      story(
        '2024-03-05',
        `${gap} Some {{n.a=16}} inmates escaped through it.`,
        `${gap} Of the {{n.b=19}} convicts who fled, none was caught.`,
      ),
    );
    run(
      story(
        '2024-03-05',
        `${gap} Some 16 inmates escaped through it.`,
        `${gap} At dawn 60 villagers fled to the hills.`,
      ),
    );
  });

  it('counts a crowd that takes to the streets', () => {
    const strike = 'Strike in Wadjari | A general strike shut Wadjari on Monday.';
    run(
      story(
        '2024-03-05',
        `${strike} | An estimated {{n.a=14,000}} people poured into the streets of Wadjari.`,
        `${strike} | Some {{n.b=70,000}} people marched past the harbour.`,
      ),
    );
    run(
      story(
        '2024-03-05',
        `${strike} | An estimated 31,000 people poured into the streets of Wadjari.`,
        `${strike} | Some 70,000 people took to the road for the holidays.`,
      ),
    );
  });

  it('counts the children that officials take into care', () => {
    const farm = 'Raid on Tollard farm | Welfare officers raided the Tollard farm near Wadjari on Monday.';
    run(
      story(
        '2024-03-05',
        `${farm} | The officers took {{n.a=112}} children into foster care.`,
        `${farm} | In all {{n.b=97}} children were removed.`,
      ),
    );
    run(
      story(
        '2024-03-05',
        `${farm} | The officers took 112 children into foster care.`,
        `${farm} | On Monday 97 sheep were removed.`,
      ),
    );
  });

  it.each([
    ['About {{n.a=3,400}} workers walked out.', 'Some {{n.b=4,300}} workers downed tools.'],
    ['The plea was signed by {{n.a=52,000}} people.', 'The guild has gathered {{n.b=25,000}} signatures.'],
    ['The mutineers let {{n.a=14}} hostages go.', 'In all {{n.b=17}} hostages walked free.'],
    ['The rocket carried {{n.a=14}} satellites into orbit.', 'It put {{n.b=41}} satellites into orbit.'],
    [
      'The actress Ada Brill received {{n.a=nine}} nominations.',
      'The actress Ada Brill was nominated for {{n.b=11}} awards.',
    ],
    ['Inspectors removed {{n.a=63}} dogs.', 'In all {{n.b=36}} dogs were taken away.'],
  ])('reads one deed told in two ways: %s', (a, b) => {
    const day = 'Wadjari day | The town of Wadjari had a long day on Monday.';
    run(story('2024-03-05', `${day} | ${a}`, `${day} | ${b}`));
  });

  it.each([
    ['About 3,400 smelters walked out.', 'The smelter has 4,300 workers.'],
    ['The plea was signed by 52,000 people.', 'The contract bears two signatures.'],
    ['The mutineers let 14 hostages go.', 'In court 17 defendants walked free.'],
    ['“Salt” received nine nominations.', 'The comedy “Crane” of Ada Brill was nominated for 11 awards.'],
    ['The rocket carried 14 satellites into orbit.', 'So far 140 satellites were put into orbit.'],
    ['Inspectors removed 63 dogs.', 'In all 36 sheep were taken away.'],
  ])('leaves two deeds alone: %s', (a, b) => {
    const day = 'Wadjari day | The town of Wadjari had a long day on Monday.';
    run(story('2024-03-05', `${day} | ${a}`, `${day} | ${b}`));
  });

  it('counts instalments', () => {
    const sale = 'Halden sells the Mule | Halden will sell the Mule tractor in June, it said on Monday.';
    run(
      story(
        '2024-03-05',
        `${sale} | The Mule costs $4,500 at once and {{n.a=18}} monthly payments of $350.`,
        `${sale} | The Mule can be had for {{n.b=15}} monthly instalments of $350.`,
      ),
    );
    run(
      story(
        '2024-03-05',
        `${sale} | The Mule costs $4,500 at once and 18 monthly payments of $350.`,
        `${sale} | The larger Oxen costs 27 monthly payments of $400.`,
      ),
    );
  });

  it('takes an age for no toll', () => {
    const film =
      'Film of Ossoweta opens in Wadjari | A film on the singer Pascaline Ossoweta opened in Wadjari on Monday.';
    run(story('2024-03-05', `${film} | The singer was found dead at 80.`, `${film} | The singer was one of 12 dead.`));
  });
});

describe('figures of two fates together', () => {
  it('are called by what they count', () => {
    const STORM = 'Storm at Wadjari stops ferries | A storm hit Wadjari on Monday.';
    const told = (n: string) => `${STORM} In the storm ${n} ferries were cancelled or delayed.`;
    const [finding] = run(story('2024-03-05', told('{{n.a=41}}'), told('{{n.b=60}}')));
    expect(finding!.message).toMatch(/^Number of ferries differs/);
  });
});
