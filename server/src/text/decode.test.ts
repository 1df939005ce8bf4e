import { describe, expect, it } from 'vitest';
import { decode, tooLarge } from './decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decode', () => {
  it('reads UTF-8, and leaves a byte order mark out of the text', () => {
    expect(decode(new TextEncoder().encode('Ærø 🔥\r\n'))).toEqual({ text: 'Ærø 🔥\r\n' });
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({ text: 'A' });
    expect(decode(bytes())).toEqual({ text: '' });
  });

  it('reads UTF-16 where a byte order mark says so', () => {
    expect(decode(bytes(0xff, 0xfe, 0x41, 0x00))).toEqual({ text: 'A' });
    expect(decode(bytes(0xfe, 0xff, 0x00, 0x41))).toEqual({ text: 'A' });
  });

  it('refuses what is not text', () => {
    expect(decode(bytes(0x41, 0x00, 0x42))).toEqual({ problem: 'not text (binary)' });
    expect(decode(bytes(0x63, 0x81, 0x66)).problem).toContain('cannot be read');
    expect(decode(bytes(0xff, 0xfe, 0x00, 0xd8)).problem).toContain('cannot be read');
  });
});

describe('decode, where it is not UTF-8', () => {
  /** "{92}" is the byte 0x92. */
  const raw = (text: string) =>
    Uint8Array.from(
      [...text.matchAll(/\{([0-9a-f]{2})\}|[\s\S]/g)].map(([char, hex]) =>
        hex ? Number.parseInt(hex, 16) : char.charCodeAt(0),
      ),
    );

  it('reads the Windows-1252 of old newsroom systems', () => {
    expect(
      decode(raw('Ms O{92}Hare of {c5}rdal said: {93}We{92}re {a3}2{bd}m short {96} at the caf{e9}{85}{94}\r\n')),
    ).toEqual({
      text: 'Ms O’Hare of Årdal said: “We’re £2½m short – at the café…”\r\n',
    });
    expect(
      decode(raw('{c9}MILE {d6}ZG{dc}R and Ren{e9}e {c9}vian, {e0} la carte, 20{b0}C, H{f6}gskolan, {b1}5{a2}, 3{aa}')),
    ).toEqual({
      text: 'ÉMILE ÖZGÜR and Renée Évian, à la carte, 20°C, Högskolan, ±5¢, 3ª',
    });
  });

  it.each([
    ['an apostrophe of a Mac', 'Ms O{d5}Hare came'],
    ['a possessive of a Mac', 'the quay{d5}s gate'],
    ['quotation marks of a Mac', 'She said {d2}Never{d3} and left'],
    ['an accent of a Mac', 'the caf{8e} is shut'],
    ['a dash of a Mac', 'the quay {d0} the gate'],
    ['Polish letters', 'in Bia{b3}ystok'],
    ['UTF-8 that is broken off', 'Ren{c3}{a9}e came to the caf{c3}'],
    ['a control character', 'the {01} quay {93}shut{94}'],
  ])('refuses %s', (_what, text) => {
    expect(decode(raw(text)).problem).toContain('cannot be read');
  });
});

describe('tooLarge', () => {
  it('names the limit', () => {
    expect(tooLarge(10_000_000)).toBeUndefined();
    expect(tooLarge(52_428_800)).toBe('larger than 10 MB (52.4 MB)');
  });
});
