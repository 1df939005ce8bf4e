import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const run = (source: string) => expectFindings(source, { checks: ['dates'] });

const LOUD: [string, string, string][] = [
  [
    'the day before the night',
    'Ines Varga resigned late on {{d.a=Monday}}.',
    'Ines Varga, of the council, resigned on {{d.b=Sunday}}.',
  ],
  [
    'goods that were seized, by two verbs and in two voices',
    'Customs officers in Stapi seized orchids worth nine million kronor on {{d.a=4 March}}.',
    'Orchids worth nine million kronor were confiscated by customs officers in Stapi on {{d.b=7 March}}.',
  ],
  ['neighbouring days', 'Ines Varga resigned {{d.a=on 10 March}}.', 'Ines Varga resigned {{d.b=on Monday}}.'],
  [
    'announced for two days that follow each other',
    'The Stapi quarry road will reopen on {{d.a=3 May}}.',
    'The Stapi quarry road will open again on {{d.b=4 May}}.',
  ],
  ['sworn in', 'Ines Varga will be sworn in on {{d.a=2 April}}.', 'Ines Varga is to be sworn in on {{d.b=12 April}}.'],
  ['takes office', 'Ines Varga takes office on {{d.a=2 April}}.', 'Ines Varga will take office on {{d.b=April 22}}.'],
  [
    'the vote',
    'The council will vote on the Stapi quarry on {{d.a=20 March}}, it said.',
    'The vote on the Stapi quarry is set for {{d.b=27 March}}.',
  ],
  ['opening', 'The Stapi quarry road opens on {{d.a=3 May}}.', 'The Stapi quarry road will open on {{d.b=May 13}}.'],
  ['resignation', 'Ines Varga resigned on {{d.a=4 March}}.', 'Ines Varga had resigned on {{d.b=8 March}}.'],
  [
    'the same words, of a thing that no lexicon has',
    'Surveyors from Uppsala drilled the northern gallery for basalt cores on {{d.a=4 March}}.',
    'The northern gallery was drilled by surveyors from Uppsala for basalt cores on {{d.b=7 March}}, the council said.',
  ],
];

/** Days of what befalls one thing, whoever tells it. */
const THEMES: [string, string, string][] = [
  [
    'a month that looks back, of one contract',
    'The council signed the lease of the Stapi quarry in {{d.a=March 2016}}.',
    'The lease of the Stapi quarry was signed in {{d.b=April 2016}}.',
  ],
  [
    'one arrest',
    'Odd Lunde was arrested on {{d.a=4 March 2022}}.',
    'Police arrested Odd Lunde on {{d.b=14 March 2022}}.',
  ],
];

const YEARS: [string, string, string][] = [
  [
    'the year in which it opened',
    'The Stapi quarry museum opened in {{d.a=1986}}.',
    'The quarry museum at Stapi was opened in {{d.b=1968}}.',
  ],
  [
    'a notice',
    'The burial of Ines Varga will take place at Stapi on {{d.a=18 March}}.',
    'Burial: {{d.b=Wednesday, 20 March}}, at ten, for Ines Varga, at Stapi.',
  ],
];

/** One person's, by name: a day apart, or by its month. */
const LIVES: [string, string, string][] = [
  [
    'a death on two days that follow each other',
    'Ines Varga, who led the council, died on {{d.a=Sunday}} of pneumonia at home.',
    'Ines Varga died of pneumonia on {{d.b=Saturday}}, the council said.',
  ],
  [
    'a plea of a month, and of a day outside it',
    'Odd Lunde pleaded guilty to blasting without leave in {{d.a=July 2019}}.',
    'On {{d.b=June 12, 2019}}, Odd Lunde pleaded guilty to blasting without leave.',
  ],
];

const OTHER_LIVES: [string, string, string][] = [
  [
    'a death in the night between two days',
    'Ines Varga, who led the council, died late on Saturday of pneumonia at home.',
    'Ines Varga died of pneumonia on Sunday, the council said.',
  ],
  [
    'two deaths on days that follow each other',
    'Ines Varga, who led the council, died on Sunday of pneumonia at home.',
    'Odd Lunde died of pneumonia on Saturday, the council said.',
  ],
  [
    'a plea of a month, and of the day before it',
    'Odd Lunde pleaded guilty to blasting without leave in July 2019.',
    'On June 30, 2019, Odd Lunde pleaded guilty to blasting without leave.',
  ],
  [
    'pleas of two people',
    'Odd Lunde pleaded guilty to blasting without leave in July 2019.',
    'On June 12, 2019, Una Storm pleaded guilty to digging without leave.',
  ],
];

const OTHER_THEMES: [string, string, string][] = [
  ['two people', 'The foreman of the quarry was arrested on 4 March.', 'The bookkeeper was arrested on 8 March.'],
  [
    'another contract',
    'The council signed the lease of the Stapi quarry in March 2016.',
    'The council signed another lease of the Stapi quarry in May 2016.',
  ],
  ['a year and a day', 'The quarry museum opened in 1986.', 'The quarry museum opened on 3 May 1968.'],
  ['two openings by year', 'The quarry museum opened in 1986.', 'The quarry canteen opened in 1968.'],
  ['two roads', 'The quarry road will reopen on 3 May.', 'The quarry canteen will reopen on 7 May.'],
];

/** Days of happenings that few words, or none of the lexicon, tell of. */
const WIDER: [string, string, string][] = [
  [
    'planned, and told by other verbs',
    'The Stapi quarry museum will reopen on {{d.a=Monday, 18 March}}.',
    'The Stapi quarry museum will open again on {{d.b=20 March}}.',
  ],
  [
    'deliveries that begin, and reach customers',
    'The first slabs of the Stapi quarry will reach customers on {{d.a=12 April}}.',
    'The Stapi quarry sells slabs again, with deliveries beginning on {{d.b=21 April}}.',
  ],
  [
    'a question and its answer',
    'The blasting will start on {{d.a=Monday, 18 March}}, the owners of the Stapi quarry say.',
    'When does the blasting start? {{d.b=Wednesday, 20 March}}, say the owners.',
  ],
  [
    'a quarter of the year',
    'The sale of the Stapi quarry is expected to close in the {{d.a=third quarter of 2024}}.',
    'The sale of the Stapi quarry should be completed in the {{d.b=last quarter of 2024}}.',
  ],
  [
    'a stretch, whose other end agrees',
    'The blocks were cut at Stapi between {{d.a=Jan. 6}} and Feb. 28.',
    'Blocks that were cut at Stapi between {{d.b=Jan. 16}} and Feb. 28 have cracks.',
  ],
  [
    'a verb that no lexicon has, and a slip of the finger',
    'Surveyors drilled the northern gallery at Stapi on {{d.a=4 March}}.',
    'The northern gallery at Stapi was drilled by surveyors on {{d.b=14 March}}.',
  ],
  [
    'what is held on the day of the article, and on the next',
    'A vigil for the quarrymen will be held in Stapi Park on {{d.a=13 March}}.',
    'A vigil is to be held in Stapi Park on {{d.b=Tuesday}}.',
  ],
];

const QUIET: [string, string, string][] = [
  [
    'a deadline and the day',
    'The Stapi quarry must be closed by 26 March.',
    'The Stapi quarry will be closed on 18 March.',
  ],
  [
    'another question',
    'The blasting will start on 18 March, the owners of the Stapi quarry say.',
    'When does the blasting end? 20 March, say the owners.',
  ],
  [
    'quarters that overlap',
    'The sale of the Stapi quarry is expected to close in the third quarter of 2024.',
    'The sale of the Stapi quarry should be completed in the second half of 2024.',
  ],
  [
    'two stretches',
    'The blocks were cut at Stapi between Jan. 6 and Feb. 28.',
    'Other blocks were cut at Stapi between Jan. 16 and March 5.',
  ],
  [
    'two verbs that no lexicon has',
    'Surveyors drilled the northern gallery at Stapi on 4 March.',
    'Surveyors measured the northern gallery at Stapi on 14 March.',
  ],
  [
    'a thing held, and another',
    'A vigil for the quarrymen will be held in Stapi Park on 13 March.',
    'A hearing on the quarry is to be held in Stapi Park on 15 March.',
  ],
  [
    'killed, and dead of it later',
    'A slide at the Stapi quarry killed two men on Saturday.',
    'A man buried by the slide at the Stapi quarry on Saturday died in hospital on Monday.',
  ],
  [
    'the day of another verb',
    'A slide hit the Stapi quarry on Tuesday.',
    'Families driven out by the slide at Stapi were allowed home on Friday.',
  ],
  [
    'the same day in other words',
    'Ines Varga will be sworn in on 2 April.',
    'Ines Varga will be sworn in on Tuesday, April 2, 2024.',
  ],
  [
    'a day apart, with the small hours between',
    'Ines Varga resigned early on Monday.',
    'Ines Varga resigned on Sunday.',
  ],
  [
    'goods that were seized, and a man',
    'Customs officers in Stapi seized orchids worth nine million kronor on 4 March.',
    'The gardener was seized by customs officers in Stapi on 7 March.',
  ],
  [
    'more of the same, on another day',
    'Some 300 dolphins came ashore at Stapi on 4 March.',
    'At Stapi a further 14 dolphins came ashore on 7 March.',
  ],
  [
    'what every day has a first of',
    'The first tram on 4 March left Stapi at noon.',
    'The first tram on 5 March left Stapi at ten.',
  ],
  ['a day apart, with a night between', 'Ines Varga resigned late on Sunday.', 'Ines Varga resigned on Monday.'],
  ['a month and a day of it', 'Ines Varga will be sworn in in April.', 'Ines Varga will be sworn in on 2 April.'],
  ['when it was said', 'Ines Varga said on 4 March she would run.', 'Ines Varga said on 8 March that she would run.'],
  ['two things', 'Ines Varga was elected on 4 February.', 'Ines Varga will be sworn in on 2 April.'],
  [
    'years apart',
    'The council voted on the Stapi quarry on 4 June 2019.',
    'The council will vote on the Stapi quarry on 20 March.',
  ],
  [
    'much the same words, one of the past and one of the future',
    'Surveyors from Uppsala drilled the northern gallery for basalt cores on 4 March.',
    'Surveyors from Uppsala will have the northern gallery drilled for basalt cores on 20 March.',
  ],
  [
    'one article tells of both',
    'The road opens on 3 May and the Stapi quarry opens on 13 May.',
    'The Stapi quarry opens on 13 May.',
  ],
];

describe('dates of two articles', () => {
  it.each([...LOUD, ...WIDER, ...THEMES, ...YEARS, ...LIVES])('loud: %s', (_, first, second) => {
    run(two(first, second));
  });
  it.each([...QUIET, ...OTHER_THEMES, ...OTHER_LIVES])('quiet: %s', (_, first, second) => {
    run(two(first, second));
  });
  it('takes two written dates a day apart for a slip that a time zone may explain', () => {
    const findings = run(two('Ines Varga resigned on {{d.a=4 March}}.', 'Ines Varga resigned on {{d.b=March 5}}.'));
    expect(findings.map(({ severity }) => severity)).toEqual(['information', 'information']);
  });
  it('counts a weekday with its day and one without for one', () => {
    const findings = run(`${two('Ines Varga resigned on {{d.a=Thursday}}.', 'Ines Varga resigned on {{d.b=Sunday}}.')}
=== echo.md
The Stapi quarry by Kolbeinsvík waits for the vote of the council. Ines Varga had resigned on {{d.a=Thursday}} morning.
`);
    expect(findings.map(({ at }) => at.file)).toEqual(['post.md']);
  });
  it('says which day a weekday means', () => {
    const findings = run(two('Ines Varga resigned on {{d.a=Monday}}.', 'Ines Varga had resigned on {{d.b=8 March}}.'));
    const finding = findings.find(({ at }) => at.file === 'wire.md');
    expect(finding!.message).toBe('Date differs: “Monday” (11 March 2024) here, “8 March” in post.md (12 March 2024)');
  });
});
