import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

/* Numbers whose sentence leaves what they are of to what stands before it, and numbers that are of something else. */

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

function story(date: string, ...articles: readonly string[]): string {
  return articles
    .map((text, i) => {
      const [title, ...body] = text.split(' | ');
      return `=== ${'abc'[i]}.md\n---\ntitle: ${title}\ndate: ${date}\n---\n${body.join('\n\n')}\n`;
    })
    .join('');
}

const DERAILED =
  'Freight train leaves rails at Ostrava Kunčice | A freight train left the rails at Ostrava Kunčice on Monday.';
const COUP = 'Coup fails in Wadjari | Mutineers seized the radio of Wadjari on Thursday and gave up by noon.';

describe('figures by what stands before them', () => {
  it('reads a share to which something else happened', () => {
    run(
      story(
        '2024-03-05',
        `${DERAILED} It had 112 wagons. {{n.a=Thirteen}} of them derailed.`,
        `${DERAILED} {{n.b=Thirty-one}} wagons derailed.`,
      ),
    );
  });

  it('leaves a share of the same fate alone', () => {
    run(
      story(
        '2024-03-05',
        `${DERAILED} Thirty-one wagons derailed. Nine of them derailed into the river.`,
        `${DERAILED} Thirty-one wagons derailed.`,
      ),
    );
  });

  it('reads a total after “a total of” and a perfect tense', () => {
    run(
      story(
        '2024-03-05',
        `${COUP} | Wadjari has arrested {{n.a=27}} soldiers over the mutiny, the army said.`,
        `${COUP} | A total of {{n.b=37}} soldiers have been arrested, the army said.`,
      ),
    );
  });

  it('leaves what is counted by age, and an added number, alone', () => {
    run(
      story(
        '2024-03-05',
        `${COUP} | Wadjari arrested 27 soldiers. Of these, nine soldiers over 50 were arrested at home.`,
        `${COUP} | The army has arrested 27 soldiers. Another four soldiers were arrested at the airport.`,
      ),
    );
  });

  it('takes an answer for what the question asks', () => {
    run(
      story(
        '2024-03-05',
        `${DERAILED} | **How many people were hurt?** | {{n.a=Sixty}} people, the fire service says.`,
        `${DERAILED} {{n.b=Forty-one}} people were hurt.`,
      ),
    );
  });

  it('leaves an answer to another question alone', () => {
    run(
      story(
        '2024-03-05',
        `${DERAILED} | **How many people work there?** | Sixty people, the fire service says.`,
        `${DERAILED} Forty-one people were hurt.`,
      ),
    );
  });

  const VOTE = 'Recount sought in Calder race | A recount was sought on Monday in the election for mayor of Calder.';

  it('holds margins against each other', () => {
    run(
      story(
        '2024-03-05',
        `${VOTE} | Who is ahead? The Liberal, by {{n.a=213}} votes.`,
        `${VOTE} | The election of the mayor of Calder was decided by {{n.b=312}} votes.`,
      ),
    );
  });

  it('knows the stages of a count', () => {
    run(
      story(
        '2024-03-05',
        `${VOTE} | The election of the mayor of Calder was decided by 297 votes.`,
        `${VOTE} | Before the recount the election of the mayor of Calder was decided by 312 votes.`,
      ),
    );
  });

  const SEATS = 'Calder elects its council | The town of Calder elected its council on Sunday.';

  it('holds seats of one party against each other', () => {
    run(
      story(
        '2024-03-05',
        `${SEATS} | The Harbour League won {{n.a=31}} of the 60 seats.`,
        `${SEATS} | The Harbour League came first, with {{n.b=13}} of 60 seats.`,
      ),
    );
  });

  it('leaves seats of two parties, of a bus and of a change alone', () => {
    run(
      story(
        '2024-03-05',
        `${SEATS} | The Harbour League won 31 of the 60 seats. The bus to the count had 45 seats.`,
        `${SEATS} | The Orchard Party won 13 of the 60 seats. It gained nine seats.`,
      ),
    );
  });

  it('leaves an early count alone', () => {
    run(
      story(
        '2024-03-05',
        `${DERAILED} The doctors' union published a first count of 38 dead.`,
        `${DERAILED} The doctors' union has counted 62 dead.`,
      ),
    );
  });

  it('takes a sum over several events for none of them', () => {
    run(
      story(
        '2024-03-05',
        'Boat sinks on the Lumeke | A boat sank on the river Lumeke on Monday. Thirty-one people died.',
        'Two sinkings, 48 dead | Deputies spoke of the river Lumeke on Tuesday after two sinkings that cost 48 lives in all, one of them that of the boat on Monday.',
      ),
    );
  });
});

describe('updates', () => {
  it('takes a journal’s month for its date', () => {
    const source = `=== a.md
---
title: Avalanche in Val Torva
date: 2025-02-15
---
An avalanche in Val Torva on Saturday killed {{n.a=four}} skiers, police said.
=== b.txt
The slab of Val Torva

Snow and Risk, March 2025

On February 15 an avalanche in Val Torva killed {{n.b=five}} skiers, police said.
`;
    expect(run(source).map(({ code, at }) => [code, at.file])).toEqual([['figure-update', 'a.md']]);
  });

  it('takes one more for the running total, and offers neither in place of the other', () => {
    const findings = run(
      story(
        '2024-03-05',
        `${DERAILED} {{n.a=Four}} people were killed.`,
        `${DERAILED} {{n.b=A}} fifth person has died.`,
      ),
    );
    expect(findings[0]!.message).toBe('Death toll differs: “Four” here, “A fifth person” in b.md (5 March 2024)');
    expect(findings.flatMap(({ fixes }) => fixes)).toEqual([]);
  });

  it('leaves those who died on the spot alone', () => {
    run(
      story(
        '2024-03-05',
        `${DERAILED} Two guards were killed on the spot, another in hospital.`,
        `${DERAILED} Three guards were killed.`,
      ),
    );
  });

  it('takes no deadline for the day of the news', () => {
    run(
      story(
        '2024-03-05',
        'Train leaves rails in Kunčice | A train left the rails in Kunčice. People were told to stay away until Thursday. {{n.a=Thirteen}} wagons derailed.',
        `${DERAILED} {{n.b=Thirty-one}} wagons derailed.`,
      ),
    );
  });

  const aftermath = (title: string, n: string, who: string) =>
    `${title} | The radio plays on. The shops are open. It is quiet in town. | The army has arrested ${n} soldiers. | ${who} met reporters.`;

  it('knows articles that name the same people for one story', () => {
    const who = 'Pascaline Ossoweta and Dieumerci Talakwanza';
    run(
      story(
        '2024-03-05',
        aftermath('Wadjari after the mutiny', '{{n.a=27}}', who),
        aftermath('Calm after mutiny in Wadjari', '{{n.b=37}}', who),
      ),
    );
  });

  it('knows no story by people of other names', () => {
    run(
      story(
        '2024-03-05',
        aftermath('Wadjari after the mutiny', '27', 'Pascaline Ossoweta and Dieumerci Talakwanza'),
        aftermath('Calm after mutiny in Wadjari', '37', 'Honorine Babikwa and Serge Ilundja'),
      ),
    );
  });

  it('says nothing of “up to” where a range says as much', () => {
    run(`=== a.md
---
title: Boat lost off Torva
date: 2025-02-15
---
A boat sank off Torva on Friday. Between five and ten people are missing.
=== b.md
---
title: Boat lost off Torva
date: 2025-02-16
---
A boat sank off Torva on Friday. Up to ten people are missing.
`);
  });

  it('takes suspects that were seized for arrested, and a roundup for arrests', () => {
    run(
      story(
        '2025-02-15',
        'Port raid in Torva | Police raided the port of Torva on Friday. {{n.a=Forty-one}} alleged smugglers were seized.',
        'Raid on the port of Torva | Police raided the port of Torva on Friday and arrested {{n.b=47}} people.',
      ),
    );
    run(
      story(
        '2025-02-15',
        'Port raid in Torva | Gunmen raided the port of Torva on Friday. Forty-one workers were seized.',
        'Raid on the port of Torva | After the raid on the port of Torva on Friday police arrested 47 people.',
      ),
    );
  });

  it('takes those rescued for all of them where others are still looked for', () => {
    run(
      story(
        '2025-02-15',
        'Hotel falls in Torva | A hotel collapsed in Torva on Friday. Rescuers pulled {{n.a=17}} guests out alive and were searching for six more.',
        'Hotel collapses in Torva | Firefighters rescued {{n.b=21}} guests when a hotel collapsed in Torva on Friday.',
      ),
    );
    run(
      story(
        '2025-02-15',
        'Hotel falls in Torva | A hotel collapsed in Torva on Friday. Rescuers pulled 17 guests out alive in the night and four more at dawn.',
        'Hotel collapses in Torva | Firefighters rescued 21 guests when a hotel collapsed in Torva on Friday.',
      ),
    );
  });
});
