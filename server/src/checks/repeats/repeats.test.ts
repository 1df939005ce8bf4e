import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { one } from '../../../test/two.ts';
import { repeats } from './repeats.ts';

const run = (source: string) => expectFindings(source, { checks: ['repeats'] });

const RAMP = 'The ferry to Ærø will not sail on Sundays until the new ramp has been tested by the yard.';
const OTHER = 'Islanders are not amused, and the baker has stopped baking for the Sunday boat altogether.';

const LOUD: [string, string][] = [
  ['a paragraph', `{{p.a=${RAMP}}}\n\n${OTHER}\n\n{{p.b=${RAMP}}}`],
  ['a paragraph right below', `{{p.a=${RAMP}}}\n\n{{p.b=${RAMP}}}`],
  ['a sentence within a paragraph', `{{p.a=${RAMP}}} The mayor waits. {{p.b=${RAMP}}} So do we.`],
  ['a sentence in two paragraphs', `{{p.a=${RAMP}}} The mayor waits.\n\nSo do we. {{p.b=${RAMP}}}`],
  ['two sentences', `{{p.a=${RAMP} ${OTHER}}}\n\nThe mayor waits.\n\n{{p.b=${RAMP} ${OTHER}}}`],
  ['another stop', `{{p.a=${RAMP}}}\n\n{{p.b=${RAMP.slice(0, -1)}!}}`],
  [
    'British and American',
    '{{p.a=The harbour of Marstal is grey in winter, and nobody paints a boat there before the snow has gone.}}\n\n{{p.b=The harbor of Marstal is gray in winter, and nobody paints a boat there before the snow has gone.}}',
  ],
  [
    'a quotation',
    `{{p.a="The yard has promised us the ramp by Easter, and by Easter we shall have it,"}} Ane Lund said.\n\n{{p.b="The yard has promised us the ramp by Easter, and by Easter we shall have it,"}} Ane Lund said.`,
  ],
  [
    'a word changed at the end of a long sentence',
    `{{p.a=The ferry to Ærø, which was built in Svendborg in 1986 and has carried some three million people since, will not sail on Sundays until the ramp has been tested.}}\n\n{{p.b=The ferry to Ærø, which was built in Svendborg in 1986 and has carried some three million people since, will not sail on Sundays until the ramp has been repaired.}}`,
  ],
  ['three times', `{{p.a=${RAMP}}}\n\n{{p.b=${RAMP}}}\n\n${OTHER}\n\n{{p.b=${RAMP}}}`],
];

const QUIET: [string, string][] = [
  ['a short refrain', 'The boat will not sail.\n\nThe baker waits. The boat will not sail.'],
  ['a heading', `## ${RAMP}\n\n${RAMP}`],
  ['a pull quote', `> ${RAMP}\n\n${RAMP}`],
  ['a caption', `![${RAMP}](ferry.jpg)\n\n${RAMP}`],
  [
    'half of it',
    `${RAMP}\n\nThe ferry to Ærø will not sail on Sundays, which pleases the gulls and nobody else on the island.`,
  ],
  [
    'the same start',
    'The ferry to Ærø will not sail on Sundays because the ramp is old.\n\nThe ferry to Ærø will not sail on Mondays because the captain fishes.',
  ],
  [
    'a list of results',
    '- Marstal beat Rudkøbing by three goals to one on Saturday in front of nine hundred people\n- Rudkøbing beat Svendborg by two goals to one on Sunday in front of six hundred people',
  ],
  ['bylines', `By Ane Lund\n\n${RAMP}\n\nBy Ane Lund`],
  [
    'a number changed',
    'In the first year the ferry carried 12,000 cars, 40,000 people and 300 cows to the island.\n\nIn the second year the ferry carried 14,000 cars, 52,000 people and 120 cows to the island.',
  ],
  [
    'what stands under a picture, with its credit, once for each size',
    `Passengers wait at the pier of Marstal while divers look at the broken ramp on Thursday. Photograph: Sejer Foto/DPL\n\nPassengers wait at the pier of Marstal while divers look at the broken ramp on Thursday. Photograph: Sejer Foto/DPL\n\n${OTHER}`,
  ],
  [
    'who is where in a picture',
    `Skipper Ane Lund (left, in the red coat) shows the broken ramp of Marstal to the men of the yard on Thursday.\n\nSkipper Ane Lund (left, in the red coat) shows the broken ramp of Marstal to the men of the yard on Thursday.\n\n${OTHER}`,
  ],
  ['the opening again below the byline', `${RAMP}\n\nBy Ane Lund\n\n${RAMP}\n\n${OTHER}`],
  ['the opening again behind a dateline', `${RAMP}\n\nMARSTAL, Denmark (Sejer News) - ${RAMP}\n\n${OTHER}`],
  ['the opening again below the credit of a picture', `${RAMP} DPL\n${RAMP} DPL\n\n${OTHER}`],
  ['the same in a file of Windows', `${RAMP} DPL\r\n${RAMP} DPL\r\n\r\n${OTHER}`],
  [
    'the opening again below a picture and its source',
    `${RAMP}\n\nPhoto caption: The broken ramp of Marstal, seen from the boat on Thursday\n\n## Source: Sejer News\n\n${RAMP}\n\n${OTHER}`,
  ],
  ['nothing', OTHER],
];

describe('repeats', () => {
  it.each(LOUD)('speaks: %s', (_why, text) => {
    expect(run(one(text)).length).toBeGreaterThan(0);
  });

  it.each(QUIET)('is silent: %s', (_why, text) => {
    expect(run(one(text))).toEqual([]);
  });

  it('removes the second with the blank line before it', () => {
    const [finding] = run(`=== a.md\n{{p.a=${RAMP}}}\n\n{{p.b=${RAMP}}}\n`);
    expect(finding).toMatchObject({
      message: 'Paragraph stands twice: it is on line 1 already',
      fixes: [{ edits: [{ start: RAMP.length, end: 2 * RAMP.length + 2, newText: '' }] }],
    });
  });

  it.each(repeats.loud)('its example is loud: $why', ({ text }) => {
    expect(run(text)).toHaveLength(1);
  });

  it.each(repeats.quiet)('its example is quiet: $why', ({ text }) => {
    expect(run(text)).toEqual([]);
  });

  it('hints where the text begins with its standfirst and again with its first sentence', () => {
    const severities = (text: string) => run(one(text)).map(({ severity }) => severity);
    expect(severities(`{{p.a=${RAMP}}} {{p.b=${RAMP}}} ${OTHER}`)).toEqual(['hint']);
    expect(severities(`{{p.a=${RAMP}}}\n\n{{p.b=${RAMP}}} ${OTHER}`)).toEqual(['hint']);
    expect(severities(`{{p.a=${RAMP}}}\n\n{{p.b=${RAMP}}}\n\n${OTHER}`)).toEqual(['warning']);
    expect(severities(`${OTHER} {{p.a=${RAMP}}} {{p.b=${RAMP}}}`)).toEqual(['warning']);
  });
});
