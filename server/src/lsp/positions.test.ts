import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines, negotiate } from './positions.ts';
import { Desk, VSCODE } from './testing/desk.ts';

describe('positions', () => {
  const text = 'a\r\n\u{1f525}é x\rlast\n';

  it('count what the encoding counts', () => {
    const lines = new Lines(text);
    const offset = text.indexOf('x');
    expect(lines.position(offset, 'utf-16')).toEqual({ line: 1, character: 4 });
    expect(lines.position(offset, 'utf-32')).toEqual({ line: 1, character: 3 });
    expect(lines.position(offset, 'utf-8')).toEqual({ line: 1, character: 7 });
    expect(lines.position(text.length + 9, 'utf-8')).toEqual({ line: 3, character: 0 });
  });

  it('beyond a line or the text are taken to its end', () => {
    const lines = new Lines(text);
    expect(lines.offset({ line: 0, character: 99 }, 'utf-16')).toBe(1);
    expect(lines.offset({ line: 1, character: 99 }, 'utf-8')).toBe(text.indexOf('x') + 1);
    expect(lines.offset({ line: 99, character: 0 }, 'utf-32')).toBe(text.length);
  });

  it('lead back to their offset, in every encoding', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'é', '€', '\u{1f525}', 'e\u0301', '\n', '\r\n', '\r', ' ') });
    fc.assert(
      fc.property(texts, fc.constantFrom('utf-8', 'utf-16', 'utf-32'), (text, encoding) => {
        const lines = new Lines(text);
        for (let at = 0; at <= text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) {
          const inBreak = text[at - 1] === '\r' && text[at] === '\n';
          if (!inBreak) expect(lines.offset(lines.position(at, encoding), encoding)).toBe(at);
        }
      }),
    );
  });

  it('are negotiated', () => {
    expect(negotiate(undefined)).toBe('utf-16');
    expect(negotiate(['utf-8', 'utf-16'])).toBe('utf-16');
    expect(negotiate(['utf-8', 'utf-32'])).toBe('utf-32');
    expect(negotiate(['utf-8'])).toBe('utf-8');
    expect(negotiate(['utf-7'])).toBe('utf-16');
  });

  it.each([
    ['utf-8', 15],
    ['utf-16', 11],
    ['utf-32', 10],
  ])(
    'on the wire are %s where the client offers nothing else: after emoji, with CRLF, through edits',
    async (encoding, character) => {
      const desk = await Desk.start({
        files: { 'a.md': 'A\r\n\u{1f525} é\u0301 toll=26 it is', 'b.md': 'toll=six it is' },
        capabilities: { ...VSCODE, general: { positionEncodings: [encoding] } },
      });
      expect(desk.initialized.capabilities.positionEncoding).toBe(encoding);
      await desk.open('a.md');
      const at = async () => (await desk.pull('a.md'))[0]?.range;
      expect(await at()).toEqual(desk.rangeOf('a.md', '26'));
      expect((await at())?.start).toEqual({ line: 1, character });
      await desk.replace('a.md', '26', '\u{1f525}27');
      expect(await at()).toEqual(desk.rangeOf('a.md', '\u{1f525}27'));
      await desk.replace('a.md', '\u{1f525} é', '\u{1f525}\u{1f525}');
      expect(await at()).toEqual(desk.rangeOf('a.md', '\u{1f525}27'));
      expect(await desk.hover('a.md', '\u{1f525}27')).toContain('toll differs');
    },
  );

  it('hold for several changes in one message', async () => {
    const desk = await Desk.start({
      files: { 'b.md': 'toll=six it is' },
      capabilities: { ...VSCODE, general: { positionEncodings: ['utf-8'] } },
    });
    await desk.open('a.md', '\u{1f525}toll=26 .');
    await desk.send('a.md', [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }, text: 'é\n' },
      { range: { start: { line: 1, character: 5 }, end: { line: 1, character: 7 } }, text: 'six' },
    ]);
    expect(await desk.messages('b.md')).toEqual([]);
    await desk.send('a.md', [{ text: 'toll=ten .' }]);
    expect(await desk.messages('b.md')).toEqual(['toll differs: six here, ten in a.md']);
  });
});
