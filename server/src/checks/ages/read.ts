import { CARDINALS } from '../../reading/lexicon/numbers.ts';
import { bareParts, type Generation, Namesakes, personKey } from '../../reading/namesakes.ts';
import { People } from '../../reading/people.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';
import { unnamedAges } from './unnamed.ts';

/** An age, or a year of birth, that an article gives to a person. */
export interface Aged extends Span {
  /** Given name and family name, lower case; a family name alone has no given name. */
  readonly given: string | undefined;
  readonly family: string;
  readonly name: string;
  /** Years; for a birth the year itself. `then` is the age at the deed of which the article tells. */
  readonly value: number;
  readonly kind: 'age' | 'birth' | 'then';
  /** "Jr.", "the elder", "his son": which of two of one name it is. */
  readonly generation?: Generation;
  /** The article has two persons of this name. */
  readonly namesake?: true;
  /** Of one without a name: a name by which the deed is known. */
  readonly of?: string;
}

/** How far after and before a name its age is looked for (UTF-16 code units). */
const AFTER = 60;
const BEFORE = 70;

const NUMBER = String.raw`(\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?:thir|four|fif|six|seven|eigh|nine)teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const FIGURE = String.raw`(\d{1,3})`;

/** What may follow a name: ", 16," · " (16)" · ", aged 16" · ", a 16-year-old" · " is 16 years old" · ", who is 16". */
const FOLLOWING = [
  new RegExp(`^,\\s+${FIGURE}(?=\\s*(?:[,;.)]|\\band\\b|$))(?![.,]\\d)`, 'u'),
  new RegExp(`^\\s+\\(${FIGURE}\\)`, 'u'),
  new RegExp(`^,?\\s+aged\\s+${NUMBER}\\b(?!\\s+(?:and|to|-|–))`, 'iu'),
  new RegExp(`^,\\s+(?:an?|the)\\s+${NUMBER}[- ]year[- ]old\\b`, 'iu'),
  new RegExp(
    `^(?:,(?:\\s+who)?)?\\s+(?:is|was|turns|turned|has turned)\\s+${NUMBER}(?:\\s+years?\\s+old\\b|(?=\\s*[,.;]))`,
    'iu',
  ),
  new RegExp(`^,\\s+${NUMBER}\\s+years?\\s+old\\b`, 'iu'),
];
/** What may stand before a name: "16-year-old" with at most three words of description between. */
const PRECEDING = new RegExp(`(?:^|[^\\p{L}\\d])${NUMBER}[- ]year[- ]old\\s+((?:[\\p{L}-]+\\s+){0,3})$`, 'iu');
/** Between an age and a name these part the two: the age is another's. */
const PARTED =
  /\b(?:and|of|son|daughter|brother|sister|by|with|to|for|named after|from|in|who|whose|told|against|man's|boy's|girl's)\b/iu;
const BIRTH = /\bborn\s+(?:[^.;]{0,40}?\s)?(?:in|on)\s+(?:[^.;]{0,30}?\b)?((?:18|19|20)\d\d)\b/iu;
/** The sentence speaks of another time: the age is not of today. */
const THEN =
  /\b(?:(?<=\d,? )when (?:he|she|they)|at the age of|at age|then|in (?:19|20)\d\d|years? (?:ago|later|earlier|before)|will be|would have been|would be|used to|as a teenager)\b/iu;

/** Ages and years of birth in an article, in order of the names. */
export function readAges(reading: Reading): Aged[] {
  const people = new People(reading.names);
  const namesakes = new Namesakes(reading);
  const { text, blocks } = reading.article;
  const found: Aged[] = [];
  for (const mention of reading.names) {
    if (mention.kind === 'place' || mention.kind === 'organisation') continue;
    const sentence = blocks[mention.block]!.sentences[mention.sentence]!;
    const own = text.slice(sentence.start, sentence.end);
    const age = after(text, mention) ?? before(text, mention, sentence.start);
    if (age && !THEN.test(own)) push(found, people, namesakes, mention, age, 'age');
    const birth = bornAt(own, sentence.start, mention);
    if (birth) push(found, people, namesakes, mention, birth, 'birth');
  }
  for (const age of laterAges(reading)) {
    const person = onlyOne(reading, age);
    if (person) push(found, people, namesakes, person, age, 'age');
  }
  for (const { role, name, words, then, of, start, end } of unnamedAges(reading)) {
    if (found.some((one) => one.start === start)) continue;
    const kind = then ? 'then' : 'age';
    found.push({ given: kind, family: role, name, value: yearsOf(words), kind, start, end, ...(of ? { of } : {}) });
  }
  return found;
}

interface Figure extends Span {
  readonly value: number;
}

function after(text: string, { end }: NameMention): Figure | undefined {
  const slice = text.slice(end, end + AFTER);
  for (const pattern of FOLLOWING) {
    const match = pattern.exec(slice);
    if (match) return figure(match[1]!, end + match.index + match[0].indexOf(match[1]!));
  }
  return undefined;
}

function before(text: string, mention: NameMention, floor: number): Figure | undefined {
  const end = mention.title?.start ?? mention.start;
  const from = Math.max(floor, end - BEFORE);
  const slice = text.slice(from, end);
  const at = /(?:^|[.“"]\s*)At\s+(\d{1,3}),\s+$/u.exec(slice);
  if (at) return figure(at[1]!, from + at.index + at[0].indexOf(at[1]!));
  if (!/year[- ]old/i.test(slice)) return undefined;
  const match = PRECEDING.exec(slice);
  if (!match || PARTED.test(match[2]!) || /['’]s?$/.test(text.slice(mention.end, mention.end + 1))) return undefined;
  return figure(match[1]!, from + match.index + match[0].indexOf(match[1]!));
}

/** "Okafor was born in 1961", where the name is the subject. */
function bornAt(sentence: string, start: number, mention: NameMention): Figure | undefined {
  if (!sentence.includes('born')) return undefined;
  const rest = sentence.slice(mention.end - start);
  if (!/^\s*,?\s*(?:who\s+)?(?:was\s+)?born\b/iu.test(rest)) return undefined;
  const match = BIRTH.exec(rest);
  if (!match) return undefined;
  const at = mention.end + match.index + match[0].lastIndexOf(match[1]!);
  return { start: at, end: at + 4, value: Number(match[1]) };
}

/** "At 55 she is the youngest", "The 47-year-old former deckhand …": an age of whom the text has just named. */
const LATER = /^["“]?(?:At\s+(\d{1,3}),?\s+(?:he|she)\s+is\b|The\s+(\d{1,3})-year-old\b)/u;

interface Later extends Figure {
  readonly block: number;
  readonly sentence: number;
}

function laterAges({ article }: Reading): Later[] {
  return article.blocks.flatMap((each, block) =>
    each.sentences.flatMap(({ start, end }, sentence) => {
      const own = article.text.slice(start, end);
      const match = LATER.exec(own);
      if (!match || (match[2] && THEN.test(own))) return [];
      const digits = match[1] ?? match[2]!;
      return [{ ...figure(digits, start + match[0].indexOf(digits)), block, sentence }];
    }),
  );
}

/** The one person named in the sentence before, or in the paragraph before; nothing where there are several. */
function onlyOne(reading: Reading, { block, sentence, start }: Later): NameMention | undefined {
  const near = reading.names.filter(
    (name) =>
      name.start < start &&
      (name.kind === 'person' || (name.kind === 'unknown' && name.parts.length > 1)) &&
      (sentence > 0 ? name.block === block && name.sentence === sentence - 1 : name.block === block - 1),
  );
  const families = new Set(near.map((name) => name.parts[name.parts.length - 1]));
  return families.size === 1 ? near[0] : undefined;
}

function figure(words: string, start: number): Figure {
  return { start, end: start + words.length, value: yearsOf(words) };
}

/** "16", "sixteen", "twenty-six" */
function yearsOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  return words
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + (CARDINALS.get(word) ?? 0), 0);
}

function push(
  found: Aged[],
  people: People,
  namesakes: Namesakes,
  mention: NameMention,
  age: Figure,
  kind: Aged['kind'],
): void {
  if (kind === 'age' && (age.value < 1 || age.value > 115)) return;
  if (found.some((one) => one.start === age.start)) return;
  const name = people.fullName(mention);
  const parts = bareParts(name.split(/\s+/))
    .map((part) => part.toLowerCase())
    .filter((part) => !/^\p{L}\.$/u.test(part));
  if (parts.length === 0) return;
  const generation = namesakes.generationOf(mention);
  found.push({
    given: parts.length > 1 ? parts[0] : undefined,
    family: parts[parts.length - 1]!,
    name,
    ...age,
    kind,
    ...(generation ? { generation } : {}),
    ...(namesakes.has(personKey(parts)) ? { namesake: true as const } : {}),
  });
}
