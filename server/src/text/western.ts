/** The characters from 0x80 to 0x9f; what is none in it stands for itself. All others are those of Unicode. */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** What is no text in any encoding: control characters other than tabs and ends of lines. */
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x9f]/;

/** A run of letters, with the apostrophes and hyphens in it. */
const WORD = /\p{L}+(?:[’'-]\p{L}+)*/gu;

/** Signs that stand beside words and numbers in Western copy. */
const SIGNS = new Set('‘’“”„‚–—…•·€£¥¢©®™°±§«»‹›¼½¾²³×¿¡\u00a0\u00ad');

/** Signs that stand between two letters: "O’Dell", "Monday–Friday". */
const BETWEEN = new Set('’‘–—…•·™®\u00a0\u00ad“”');

/**
 * Bytes as Windows-1252, in which old systems of newsrooms store plain text, or nothing where that does not give prose.
 * No mark at the beginning says which encoding a file is in; but what another one (Mac Roman, UTF-8 that is broken off)
 * means by a byte above 127 turns up here in places where no writer puts it: a capital inside a word, a lone accent, a
 * sign in the middle of a name.
 */
export function decodeWestern(bytes: Uint8Array): string | undefined {
  // By hand: TextDecoder takes windows-1252 for ISO 8859-1 in some versions of Node, 20 among them.
  const text = new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (char) => UPPER[char.charCodeAt(0) - 0x80]!);
  if (CONTROL.test(text)) return undefined;
  for (const { 0: word } of text.matchAll(WORD)) if (!isWord(word)) return undefined;
  for (const { 0: sign, index } of text.matchAll(/[^\p{L}\0-\x7f]/gu)) {
    const inside = isLetter(text[index - 1]) && isLetter(text[index + 1]);
    if (!SIGNS.has(sign) || (inside && !BETWEEN.has(sign))) return undefined;
  }
  return text;
}

const isLetter = (char: string | undefined) => char !== undefined && /\p{L}/u.test(char);

/** Is it written as words are? An accented capital begins a word, or the whole of it is in capitals. */
function isWord(word: string): boolean {
  if (!/[^\0-\x7f’-]/.test(word)) return true;
  if (word.length === 1) return /[ªºàáéèóôöåØÅÖ]/.test(word);
  return word.split(/[’'-]/).every((part) => !/\p{Ll}/u.test(part) || !/[^\0-\x7f]/.test(part) || isCapitalised(part));
}

/** "Évian", "café", "McÉlroy" is not. */
const isCapitalised = (part: string) =>
  ![...part].some((char, at) => /(?![A-Z])\p{Lu}/u.test(char) && (at > 0 || /\p{Lu}/u.test(part[1] ?? '')));
