import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { one } from '../../../test/two.ts';
import { attribution } from './attribution.ts';

const run = (source: string) => expectFindings(source, { checks: ['attribution'] });

/** A whole article between marks, as who posts it sets it. */
const POSTED = `"The count of the swans is done each year on the lake.

"It is cold," said Aino Laaksonen.

It ends when the ice is thick enough to walk on."

Was anybody there?`;

const LOUD: [string, string][] = [
  [
    'at the end of a paragraph',
    'Aino Laaksonen said: {{q.x="We counted every}} swan on the lake.\n\nThe count is done each year.',
  ],
  ['curly', 'Aino Laaksonen said: {{q.x=“We counted every}} swan on the lake.\n\nThe count is done each year.'],
  [
    'before the attribution',
    '{{q.x="We counted every swan}} twice, said Aino Laaksonen.\n\nThe count is done each year.',
  ],
  ['at the end of the text', 'The count is done each year. "It is cold," she said. {{q.x="We counted every}} swan.'],
  [
    'after a good one',
    '"It is cold," said Aino Laaksonen. {{q.x="We have counted every}} swan on the lake.\n\nIt is done each year.',
  ],
  ['guillemets', 'Aino Laaksonen said: {{q.x=«We counted every}} swan on the lake.\n\nThe count is done each year.'],
  ['German marks', 'Aino Laaksonen said: {{q.x=„We counted every}} swan on the lake.\n\nThe count is done each year.'],
  ['in a list', '- Aino Laaksonen: {{q.x="We counted every}} swan on the lake\n- The count is done each year'],
  [
    'in the last paragraph of several',
    'She said: "We counted the swans.\n\n{{q.x="Then we counted the}} geese.\n\nThe count is done each year.',
  ],
  [
    'before a heading',
    'She said: {{q.x="We counted every swan}} there is.\n\n## The geese\n\nThe count is done each year.',
  ],
  [
    'where the second paragraph opens none',
    'She said: {{q.x="We counted every swan}} on the lake.\n\nThen we counted all of the geese," she added.',
  ],
  [
    'closed before its attribution and never opened',
    'We have counted every swan on {{q.x=the lake twice this year,"}} said Aino Laaksonen.\n\nThe count is done each year.',
  ],
  [
    'closed, and another one after it',
    'We counted swans for the better {{q.x=part of a long week,"}} Laaksonen said. "It was cold," she added.',
  ],
];

const QUIET: [string, string][] = [
  ['an article that is posted whole', POSTED],
  ['closed', 'Aino Laaksonen said: "We counted every swan on the lake."'],
  ['over two paragraphs', 'She said: "We counted every swan on the lake.\n\n"Then we counted the geese."'],
  ['over three', 'She said: “We counted the swans.\n\n“Then we counted the geese.\n\n“Then we went home.”'],
  [
    'a year before the closing mark',
    'The yard called her "the finest ketch built in Denmark in 2014", and she sold at once.',
  ],
  ['inches', 'The boat has a 17" screen and a 6\'2" captain, the yard said on Monday.'],
  ['a nickname', 'The captain, Pekka "Fishbone" Lehtinen, counted swans.'],
  ['German marks', 'She said: „We counted every swan on the lake“, and went home.'],
  ['single marks', "The 'swan lady', as they call her, counts the dogs' bowls too."],
  ['apostrophes', "The '90s were good for swans, and the geese' nests stood empty."],
  ['a quotation in a quotation', '"He said, \'We counted every swan,\' and then he left," she said.'],
  [
    'a spaced mark that closes a statement of several sentences',
    '"The swans are in talks, the statement read. There can be no assurance that they will stay, "the warden\'s statement read. They left.',
  ],
  ['spaced marks', 'She said: " We counted every swan on the lake. "'],
];

describe('attribution', () => {
  it.each(LOUD)('speaks: %s', (_why, text) => {
    expect(run(one(text))).toHaveLength(1);
  });

  it.each(QUIET)('is silent: %s', (_why, text) => {
    expect(run(one(text))).toEqual([]);
  });

  it('offers to close it where the paragraph ends', () => {
    const [finding] = run(one('She said: {{q.x=“We counted every swan}} there is.\n\nThe count is done each year.'));
    expect(finding).toMatchObject({
      message: 'Quotation is never closed: “We counted every swan there…',
      fixes: [{ preferred: false, edits: [{ newText: '”' }] }],
    });
  });

  it('raises no code that it does not declare', () => {
    const declared = attribution.codes.map(({ code }) => code);
    const text =
      'We have counted every swan on {{q.x=the lake twice this year,"}} said Aino Laaksonen.\n\nIt is done each year.';
    expect(run(one(text)).map(({ code }) => code)).toEqual(['quotation-unopened']);
    expect(declared).toContain('quotation-unopened');
  });

  it.each(attribution.loud)('its example is loud: $why', ({ text }) => {
    expect(run(text)).toHaveLength(1);
  });

  it.each(attribution.quiet)('its example is quiet: $why', ({ text }) => {
    expect(run(text)).toEqual([]);
  });
});
