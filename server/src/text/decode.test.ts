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
    expect(decode(bytes(0x63, 0x61, 0x66, 0xe9)).problem).toContain('not valid UTF-8');
    expect(decode(bytes(0xff, 0xfe, 0x00, 0xd8)).problem).toContain('not valid UTF-16');
  });
});

describe('tooLarge', () => {
  it('names the limit', () => {
    expect(tooLarge(10_000_000)).toBeUndefined();
    expect(tooLarge(52_428_800)).toBe('larger than 10 MB (52.4 MB)');
  });
});
