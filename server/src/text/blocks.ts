import type { Block, BlockKind } from './article.ts';
import { sentencesOf } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** "By Jane Doe", "Additional reporting by …", "Reporting by …": who made the article, not what it says. */
const BYLINE =
  /^\s*(?:by\s+\p{L}|(?:(?:additional|other|further)\s+)?report(?:s|ing)\s+by\b|editing\s+by\b|written\s+by\b)/iu;
/** "By Friday the fire was out.", "By then two had died.": a sentence that begins with when. */
const BY_WHEN =
  /^\s*By\s+(?:(?:late|early|mid)[\s-]+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|(?:mid)?day|noon|night(?:fall)?|midnight|morning|afternoon|evening|dawn|dusk|sunset|sunrise|then|now|the|this|that|which|contrast|comparison|law|and\s+large|far|all|chance|accident|mistake)\b/iu;
/** Ends as sentences do. */
const SENTENCE = /[.!?]["”’)]?\s*$/u;
/** Words under pictures and page furniture: an agency's credit, "Photo:", "File photo". */
const CAPTION =
  /^\s*(?:(?:file\s+)?(?:(?:photo|image|picture)(?:\s+caption)?|caption|video|watch|listen)\s*[:—–-]|\[?(?:image|photo)\]?\s*:)/i;

/** A picture's credit that ends the line: "Photograph: Adlan Foto/AFP". */
const CREDITED =
  /[\p{L}\d.!?"”’)]\s*[([]?(?:photo|photograph|picture|image|credit)s?(?:\s+(?:by|credit))?\s*:\s*\p{Lu}[^:.!?]{2,60}\.?$/iu;

/**
 * "The mayor (second from left) opens the bridge.", "Ruiz (left, in blue)": who is where in a picture. Not "the Liberals
 * (centre-right)", "flags (left over from 2010)".
 */
const POSED =
  /\((?:[^()]{0,30}, )?(?:far |second |third )?(?:from )?(?:the )?(?:centre|center|left|right|foreground|background)(?:,[^()]{0,40})?\)|\(pictured\b/iu;

/** Does a line say of itself that it belongs to a picture? */
export const isPictureLine = (plain: string): boolean =>
  CAPTION.test(plain) || CREDITED.test(plain) || POSED.test(plain);

/** Makes a block of `plain`, which begins at `start` in the file. Returns nothing for blank text. */
export function makeBlock(kind: BlockKind, plain: string, start: number): Block | undefined {
  const tokens = tokenize(plain, start);
  if (tokens.length === 0) return undefined;
  const refined = kind === 'paragraph' && tokens.length < 40 ? refine(plain) : kind;
  return { kind: refined, start, end: start + plain.length, plain, sentences: sentencesOf(tokens) };
}

function refine(plain: string): BlockKind {
  if (plain.length < 160 && BYLINE.test(plain) && !(SENTENCE.test(plain) && BY_WHEN.test(plain))) return 'byline';
  return isPictureLine(plain) ? 'caption' : 'paragraph';
}
