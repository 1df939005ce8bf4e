import type { NameMention, Reading } from '../../reading/reading.ts';
import { DECADE, decade, FIGURE, type Figure, figure, GROWN_UP, KIN, NUMBER } from './words.ts';

/** How far after and before a name its age is looked for (UTF-16 code units). */
const AFTER = 60;
const BEFORE = 70;
/** And how far where words on the person stand between. */
const FAR_AFTER = 130;

const STOP = String.raw`(?=\s*(?:[,;.)]|$))(?!,?\s*\d|\.\d)`;
/** What may follow a name: ", 16," · " (16)" · ", aged 16" · ", a 16-year-old" · " is 16 years old" · ", who is 16". */
const FOLLOWING = [
  new RegExp(`^,\\s+(?:now\\s+)?${FIGURE}(?=\\s*(?:[,;.)]|\\band\\b|$))(?![.,]\\d)`, 'u'),
  new RegExp(`^,\\s+(?:now\\s+)?${GROWN_UP}(?=\\s*[,;])(?![.,]\\d)`, 'u'),
  new RegExp(`^\\s+\\((?:aged?\\s+)?${FIGURE}(?:\\s+years?\\s+old)?\\)`, 'u'),
  new RegExp(`^,?\\s+(?:now\\s+)?aged\\s+(?:just\\s+|only\\s+)?${NUMBER}\\b(?!\\s+(?:and|to|-|–))`, 'iu'),
  new RegExp(`^,\\s+age\\s+${FIGURE}${STOP}`, 'iu'),
  // ", a cook from Stapi aged 19,"
  new RegExp(
    `^,\\s+an?\\s+(?:(?!(?:who|whose|with|and|that|to|like)\\s)[\\p{L}-]+\\s+){1,5}aged\\s+${FIGURE}${STOP}`,
    'u',
  ),
  new RegExp(`^,\\s+(?:an?|the)\\s+${NUMBER}[- ]year[- ]old\\b`, 'iu'),
  new RegExp(`^,\\s+${NUMBER}[- ]year[- ]old${STOP}`, 'iu'),
  new RegExp(
    `^(?:,(?:\\s+who)?)?\\s+(?:is|is now|was|turns|has turned|had turned)\\s+${NUMBER}(?:\\s+years?\\s+old\\b|(?=\\s*[,.;])(?!,?\\s*\\d))`,
    'iu',
  ),
  new RegExp(
    // Whoever "turns 29 on April 11" is 28 when that is written.
    `^(?:,(?:\\s+who)?)?\\s+(?:turned|has turned|had turned|has just turned)\\s+${GROWN_UP}\\s+(?:on|this|last|that)\\b(?![^.]*\\b(?:19|20)\\d\\d)`,
    'iu',
  ),
  new RegExp(`^,\\s+${NUMBER}\\s+years?\\s+old\\b`, 'iu'),
  // "Ruiz, who is 24 and comes from Graz,"
  new RegExp(
    `^(?:,(?:\\s+who)?)?\\s+(?:is|was)\\s+(?:only\\s+|just\\s+)?${GROWN_UP}\\s+and\\s+(?!\\d|an?\\b|[\\p{L}-]+\\s+(?:others|years?|months?|per)\\b)\\p{Ll}`,
    'u',
  ),
  // "Ruiz, at 61 the oldest of the crew,"
  new RegExp(`^,\\s+at\\s+(?:only\\s+|just\\s+)?${GROWN_UP},?\\s+(?:the|one\\s+of|still|already)\\b`, 'iu'),
  new RegExp(`^,\\s+(?:who,?\\s+)?at\\s+(?:just\\s+|only\\s+)?${GROWN_UP}(?:[,;]|\\.(?!\\d)|\\s+(?:is|was)\\b)`, 'iu'),
  /^(?:,\s+who)?\s+(?:celebrated|celebrates|marked)\s+(?:his|her)\s+(\d{1,3})(?:st|nd|rd|th)\s+birthday\s+(?:on|this|last|today|yesterday)\b(?![^.]*\b(?:19|20)\d\d)/iu,
];

/** ", who is in her early 40s," */
const IN_DECADE = new RegExp(`^,\\s+(?:who\\s+is\\s+)?${DECADE}(?=[,.;])`, 'u');

/** What may stand between a name and its age: where the person is from, what he is, what he does. */
const BRIDGE = /^(?:,?\s+(?:of|from)\s+(?:the\s+)?[\p{L}\p{M}’' -]{2,40}|,\s+(?:an?|the|who)\s+[^,.;:()"“”\d]{2,70})/u;
/** The age after a bridge: never before "and", which makes it a list. */
const BRIDGED = [
  new RegExp(`^,\\s+(?:aged\\s+|who\\s+is\\s+|now\\s+)?${FIGURE}${STOP}`, 'u'),
  new RegExp(`^,\\s+(?:aged|who\\s+is)\\s+${NUMBER}${STOP}`, 'u'),
];
/** "…, who works in the mill and is 43,", "…, the youngest of the crew at 19," */
const IN_BRIDGE = [
  new RegExp(`\\s+and\\s+(?:is|was)\\s+(?:now\\s+)?${FIGURE}${STOP}`, 'u'),
  new RegExp(`^,\\s+the\\s+(?:youngest|oldest|eldest)\\b[^,.;]{0,40}\\s+at\\s+${FIGURE}${STOP}`, 'u'),
];

const FEW = '(?:one|two|three|four|five|six|seven|eight)';
const PARENT = `(?:mother|father|mum|mom|dad|grandmother|grandfather)[ -]of[ -]${FEW}`;
/** What may stand before a name: "16-year-old" with at most three words of description between. */
const PRECEDING = new RegExp(
  `(?:^|[^\\p{L}\\d])${NUMBER}[- ]year[- ]old\\s+((?:[\\p{L}-]+\\s+){0,3}|${PARENT}\\s+)$`,
  'iu',
);
/** "The 16-year-old winner, Ana Ruiz,": with "the" the name after the comma is the winner's. */
const DEFINITE = new RegExp(
  `\\b(?:the|his|her|their|its)\\s+${NUMBER}[- ]year[- ]old\\s+((?:[\\p{Ll}-]+\\s+){0,2}[\\p{Ll}-]+|${PARENT}),\\s+$`,
  'iu',
);
/** Between an age and a name these part the two: the age is another's. */
const PARTED =
  /\b(?:and|of|son|daughter|brother|sister|by|with|to|for|named after|from|in|who|whose|told|against|man's|boy's|girl's)\b/iu;
const PARENTS = new RegExp(`^${PARENT}\\s*$`, 'iu');

/** The age that stands after a name, beside it or behind words that say who it is. */
export function ageAfter({ article, names }: Reading, { end }: NameMention): Figure | undefined {
  const slice = article.text.slice(end, end + AFTER);
  for (const pattern of FOLLOWING) {
    const match = pattern.exec(slice);
    if (match) return figure(match[1]!, end + match.index + match[0].lastIndexOf(match[1]!));
  }
  const tens = IN_DECADE.exec(slice);
  if (tens) {
    const at = end + tens[0].indexOf('in ');
    return { start: at, end: end + tens[0].length, ...decade(tens[1], tens[2]!) };
  }
  const rest = article.text.slice(end, end + FAR_AFTER);
  const bridge = BRIDGE.exec(rest);
  if (!bridge || KIN.test(bridge[0])) return undefined;
  const behind = rest.slice(bridge[0].length);
  const own = BRIDGED.map((pattern) => pattern.exec(behind)).find((match) => match !== null);
  const inside = own ? undefined : IN_BRIDGE.map((pattern) => pattern.exec(rest)).find((match) => match !== null);
  const match = own ?? inside;
  if (!match) return undefined;
  const at = end + (own ? bridge[0].length : 0) + match.index + match[0].lastIndexOf(match[1]!);
  const other = names.some((name) => name.start >= end && name.end <= at && (name.kind === 'person' || name.title));
  return other || (inside && KIN.test(rest.slice(0, match.index))) ? undefined : figure(match[1]!, at);
}

/** The age that stands before a name: "At 55, Ana Ruiz", "55-year-old Ana Ruiz". */
export function ageBefore({ article: { text } }: Reading, mention: NameMention, floor: number): Figure | undefined {
  // "42-year-old mother of two" may be the title itself.
  const end = mention.title && !/year[- ]old/.test(mention.title.text) ? mention.title.start : mention.start;
  const from = Math.max(floor, end - BEFORE);
  const slice = text.slice(from, end);
  const at = /(?:^|[.“"]\s*)At\s+(?:just\s+|only\s+)?(\d{1,3}),\s+$/u.exec(slice);
  if (at) return figure(at[1]!, from + at.index + at[0].indexOf(at[1]!));
  if (!/year[- ]old/i.test(slice) || /['’]s?$/.test(text.slice(mention.end, mention.end + 1))) return undefined;
  const match = PRECEDING.exec(slice) ?? DEFINITE.exec(slice);
  if (!match || (PARTED.test(match[2]!) && !PARENTS.test(match[2]!))) return undefined;
  return figure(match[1]!, from + match.index + match[0].indexOf(match[1]!));
}
