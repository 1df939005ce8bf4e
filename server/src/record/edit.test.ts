import { describe, expect, it } from 'vitest';
import type { Ruling } from '../corpus/finding.ts';
import { addRuling, addStet, type TextChange } from './edit.ts';
import { parseStylebook } from './parse.ts';

const apply = (text: string, change: TextChange | undefined) =>
  change && text.slice(0, change.start) + change.newText + text.slice(change.end);
const ruled = (text: string, ruling: Ruling) => apply(text, addRuling(text, ruling, '2024-05-09'));

const event = { what: 'bombing', place: 'Harlow', date: '2024-05-07' };

describe('a ruling', () => {
  it.each<[string, Ruling, string]>([
    ['', { kind: 'name', right: 'Kilmarra' }, 'names:\n  - Kilmarra\n'],
    ['', { kind: 'name', right: 'No', wrong: '26' }, 'names:\n  - right: No\n    wrong:\n      - "26"\n'],
    [
      '# Ours.\nnames:\n  - Al Qaeda # two words\n\n# Words\nterms: []\n',
      { kind: 'name', right: 'Kolkata', wrong: 'Calcutta' },
      '# Ours.\nnames:\n  - Al Qaeda # two words\n  - right: Kolkata\n    wrong:\n      - Calcutta\n\n# Words\nterms: []\n',
    ],
    [
      'names:\n- Kolkata\n- right: Al Qaeda\n  wrong: [Al Qaida]\n',
      { kind: 'name', right: 'Al Qaeda', wrong: 'al-Qaeda' },
      'names:\n- Kolkata\n- right: Al Qaeda\n  wrong: [Al Qaida, al-Qaeda]\n',
    ],
    [
      'people:\n  - Ana Ruiz\n',
      { kind: 'post', person: 'Ana Ruiz', post: 'finance minister' },
      'people:\n  - name: Ana Ruiz\n    posts:\n      - finance minister\n',
    ],
    [
      'people:\n  - name: Ana Ruiz\n    post: mayor\n',
      { kind: 'post', person: 'Ana Ruiz', post: 'finance minister' },
      'people:\n  - name: Ana Ruiz\n    post:\n      - mayor\n      - finance minister\n',
    ],
    [
      '',
      { kind: 'figure', event, figure: 'deaths', value: '26' },
      'record:\n  - event:\n      what: bombing\n      place: Harlow\n      date: 2024-05-07\n    figures:\n      deaths: 26\n    verified:\n      on: 2024-05-09\n',
    ],
    [
      'record:\n  - event: { what: bombing, place: Harlow, date: 2024-05-07 }\n    figures: { injured: 40 } # so far\n',
      { kind: 'figure', event, figure: 'deaths', value: 'at least 26' },
      'record:\n  - event: { what: bombing, place: Harlow, date: 2024-05-07 }\n    figures: { injured: 40, deaths: at least 26 } # so far\n',
    ],
  ])('is written into %j', (text, ruling, expected) => {
    const written = ruled(text, ruling)!;
    expect(written).toBe(expected);
    expect(parseStylebook('stylebook.yaml', written).problems).toEqual([]);
  });

  it('is not written twice, nor into what cannot be read', () => {
    expect(ruled('names: [Kilmarra]\n', { kind: 'name', right: 'Kilmarra' })).toBeUndefined();
    expect(ruled('names: [Kilmarra\n', { kind: 'name', right: 'Kolkata' })).toBeUndefined();
    expect(ruled('- Kilmarra\n', { kind: 'name', right: 'Kolkata' })).toBeUndefined();
  });

  it('changes nothing but its place, and keeps the ends of lines', () => {
    const text = 'names:\r\n  - "Al Qaeda"   # two words\r\nsources: [wires]\r\n';
    const change = addRuling(text, { kind: 'name', right: 'Kolkata' }, '2024-05-09')!;
    expect(apply(text, change)).toContain('  - Kolkata\r\nsources: [wires]\r\n');
  });
});

it('what is kept is a list', () => {
  const stet = { check: 'figures', code: 'figure-gap', here: '26', there: 'six', article: 'a.md' };
  const first = apply('', addStet('', stet))!;
  expect(first).toBe('- check: figures\n  code: figure-gap\n  here: "26"\n  there: six\n  article: a.md\n');
  expect(apply(first, addStet(first, { ...stet, here: '27' }))).toContain('here: "27"');
});
