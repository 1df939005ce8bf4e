import { nameFormOf } from '../../reading/names/nameforms.ts';
import { bareParts } from '../../reading/names/namesakes.ts';
import { fold, folded } from '../../reading/names/spelling.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import { rememberedLast } from '../../text/remember.ts';

/** Somebody by the names under which one article has him or her. */
export interface Bearer {
  /** The family name, folded; the whole name where it is of one part. */
  readonly last: string;
  /** The given name, folded, where the article has it. */
  readonly given: string | undefined;
  /** In their order. */
  readonly mentions: readonly NameMention[];
}

interface Found {
  readonly last: string;
  given: string | undefined;
  readonly mentions: NameMention[];
}

/** "Mayor of Orla", "Bank of the North" */
const PARTICLES = new Set(['of', 'the', 'and', 'for']);
const INITIAL = /^\p{L}\.?$/u;

/** Spellings of one given name begin alike, and so does its initial: "Bettina", "B.", "Betina". */
export const isOneGiven = (a: string, b: string): boolean => a[0] === b[0];

/** May it be a person's name, by its form? */
export const mayBePerson = ({ kind, title, parts }: NameMention): boolean =>
  kind === 'person' ||
  title !== undefined ||
  (kind === 'unknown' && parts.length > 1 && !parts.some((part) => PARTICLES.has(part.toLowerCase())));

/** Where the places of an article begin: a name of two parts there is nobody's. */
const sitesOf = rememberedLast(({ places }: Reading) => new Set(places.map(({ start }) => start)));

/** "the Lakes Rally", "Graz Airport", a play's title: the name of a thing or of a place, whatever its form. */
export const isNobody = (reading: Reading, { start, kind, title }: NameMention): boolean =>
  kind !== 'person' &&
  !title &&
  (sitesOf(reading).has(start) ||
    /(?:\bthe |["“«])$/iu.test(reading.article.text.slice(Math.max(0, start - 4), start)));

/** The persons of an article: full names by family and given name, then names that stand alone. */
export function bearersIn(reading: Reading): Bearer[] {
  const found: Found[] = [];
  const whole: [NameMention, readonly string[]][] = [];
  const alone: NameMention[] = [];
  for (const name of reading.names) {
    if (isNobody(reading, name)) continue;
    const parts = bareParts(name.parts);
    if (parts.length > 1 && mayBePerson(name)) whole.push([name, parts.map(fold)]);
    else if (parts.length === 1 && (mayBePerson(name) || name.kind === 'unknown')) alone.push(name);
  }
  // "Singer Ana Ruiz" in a headline is the Ana Ruiz of the text, so the shorter names come first.
  for (const [name, parts] of whole.sort((a, b) => a[1].length - b[1].length)) addWhole(found, name, parts);
  for (const name of alone) {
    const part = fold(name.parts[0]!);
    const known = foremost(found.filter(({ last, given }) => last === part || (given === part && !name.title)));
    if (known) known.mentions.push(name);
    else if (mayBePerson(name)) found.push({ last: part, given: undefined, mentions: [name] });
  }
  const surnames = new Set(found.flatMap(({ last, given }) => (given ? last : [])));
  for (const name of bareSurnames(reading, surnames))
    foremost(found.filter(({ last }) => last === fold(name.text)))!.mentions.push(name);
  for (const { mentions } of found) mentions.sort((a, b) => a.start - b.start);
  return found.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

function addWhole(found: Found[], name: NameMention, parts: readonly string[]): void {
  const [given, last] = [parts[0]!, parts.at(-1)!];
  const own = found.filter((each) => each.last === last);
  const known =
    own.find((each) => isOneGiven(each.given!, given)) ??
    own.find((each) => parts.slice(1, -1).some((part) => part === each.given));
  if (!known) {
    found.push({ last, given, mentions: [name] });
    return;
  }
  known.mentions.push(name);
  if (INITIAL.test(known.given!)) known.given = given;
}

/** Of several who share a name the one who is named in full most often goes by it alone. */
const foremost = (found: readonly Found[]): Found | undefined =>
  found.reduce<Found | undefined>((a, b) => (a && a.mentions.length >= b.mentions.length ? a : b), undefined);

/** Surnames that are common words are no names where they stand alone, unless the article has somebody who bears them. */
function bareSurnames({ article: { blocks }, names }: Reading, surnames: ReadonlySet<string>): NameMention[] {
  const found: NameMention[] = [];
  // Names and tokens stand in one order.
  let next = 0;
  for (const [block, { sentences }] of blocks.entries()) {
    for (const [sentence, { tokens }] of sentences.entries()) {
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i]!;
        if (!token.capital || !surnames.has(folded(token))) continue;
        const { start, end, text } = token;
        while (next < names.length && names[next]!.end <= start) next++;
        if (next < names.length && names[next]!.start < end) continue;
        // "North Page Street": a part of another name.
        if ((i > 1 && tokens[i - 1]!.capital) || tokens[i + 1]?.capital) continue;
        const form = nameFormOf(text, [text]);
        found.push({ start, end, text, parts: form.parts, form, kind: 'person', block, sentence });
      }
    }
  }
  return found;
}

/** How often the article has the one word that names somebody, or something, of which it tells no more. */
export function mostOfStrangers(reading: Reading, bearers: readonly Bearer[]): number {
  const known = new Set(bearers.flatMap(({ last, given }) => (given ? [last, given] : [last])));
  const sites = sitesOf(reading);
  const counts = new Map<string, number>();
  for (const { kind, parts, start } of reading.names) {
    if (kind !== 'unknown' || parts.length > 1 || sites.has(start)) continue;
    const part = fold(parts[0]!);
    if (!known.has(part)) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
