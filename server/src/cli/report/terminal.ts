/** Colours, where they are wanted; the same functions leave text as it is where they are not. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
  cyan(text: string): string;
  green(text: string): string;
}

/** The colours of a terminal, or none. */
export function style(color: boolean): Style {
  const paint = (on: number, off: number) => (text: string) =>
    color && text ? `\x1b[${on}m${text}\x1b[${off}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    yellow: paint(33, 39),
    blue: paint(34, 39),
    cyan: paint(36, 39),
    green: paint(32, 39),
  };
}

/** An article may hold a terminal's control sequences or writing marks that reorder a line: show them as a box. */
export function harmless(text: string): string {
  return text.replace(/\s/gu, ' ').replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '\u25a1');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f/u;
const NONE = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** How many columns of a terminal a text takes: none for a combining mark, two for an emoji or a Chinese character. */
export function width(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += NONE.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
  return columns;
}
