import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';
import { tokenize } from './tokens.ts';

const split = (text: string) => sentencesOf(tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    'She carried a. 357 revolver in her bag.',
    'Officers found the. 22 pistol under a seat.',
    'He fired his. 38-caliber revolver once.',
    'A shop on Mill St. sold a .410 shotgun.',
    'The U.S. Army sent 40 trucks.',
    'It opens at 7 p.m. on Sunday.',
  ])('is one: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each([
    ['It was over.', '357 people had come.'],
    ['He left at 7 p.m.', 'The shop had closed.'],
    ['The bridge was his.', '20 people built it.'],
    ['Nobody spoke.', '"We waited," she said.'],
  ])('are two: %s %s', (one, two) => {
    expect(split(`${one} ${two}`)).toEqual([one, two]);
  });
});
