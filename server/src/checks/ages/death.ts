import type { People } from '../../reading/names/people.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import type { Sentence } from '../../text/article.ts';
import { numbersIn } from './near.ts';
import { type Figure, figure, GROWN_UP, KIN, NO_MORE, NUMBER } from './words.ts';

/** An age that is told of a person elsewhere than beside the name. */
export interface ToldAge extends Figure {
  readonly person: NameMention;
}

const DIED = /\b(?:dies|died|dead|passe[sd] away)\b/u;
/** "died on Sunday in Paris, aged 83", "dies at 83" */
const AT = new RegExp(
  String.raw`^((?:,?\s+[^\s.,;:“”"()]+){0,10}?),?\s+(?:(?:aged|at\s+(?:just\s+|only\s+)?(?:the\s+(?:ripe\s+old\s+)?)?age(?:\s+of)?)\s+(?:just\s+|only\s+)?${NUMBER}\b|at\s+(?:just\s+|only\s+)?${GROWN_UP}${NO_MORE})`,
  'iu',
);
/** Between who died and the verb: nothing, or a description between commas. */
const ONLY_HIS =
  /^(?:\s*\([^)]*\))?(?:,\s+[^;:“”"]{2,140},|,\s+(?:an?|the|whose|who)\s+[^;:]{2,160},|,\s+who|\s+[–—-]\s+[^;:“”"]{2,120}\s+[–—-])?\s*(?:(?:has|had|is|sadly|reportedly|peacefully|suddenly)\s+)*$/u;
/** "He was 83.", "The singer was 83." after a sentence that tells of a death. */
const WAS = new RegExp(
  String.raw`^(?:He|She|The\s+[\p{Ll}-]+(?:\s+[\p{Ll}-]+)?)\s+was\s+(?:just\s+|only\s+)?${NUMBER}(?=\s*(?:[.,;]|$)|\s+(?:and|years\s+old[.,;])\b)(?![.,]\d)`,
  'u',
);
const WHOSE = /^,\s+whose\b(?=.*,\s*\p{Ll}*\s*$)/u;
/** A death of long ago, one that is to come, or one on a stage. */
const LONG_AGO =
  /\b(?:in\s+(?:1[89]|20)\d\d|years?\s+(?:ago|earlier|before|later)|would|will|if|film|movie|novel|play|series|episode|opera)\b/u;

/** The ages at which persons are said to have died, in headlines and in the text. */
export function deathAges(reading: Reading, people: People): ToldAge[] {
  const { text, blocks } = reading.article;
  const found: ToldAge[] = [];
  let before: Sentence | undefined;
  for (const { sentences } of blocks) {
    for (const sentence of sentences) {
      const last = before;
      before = sentence;
      if (!numbersIn(reading.article).within(sentence.start, sentence.end)) continue;
      const own = text.slice(sentence.start, sentence.end);
      if (DIED.test(own)) found.push(...toldBy(reading, people, sentence, own));
      const was = last && WAS.exec(own);
      if (!was) continue;
      const past = text.slice(last.start, last.end);
      const verb = DIED.exec(past);
      const person =
        verb && !LONG_AGO.test(past) ? whoDied(reading, people, last.start, last.start + verb.index) : undefined;
      if (person) found.push({ ...figure(was[1]!, sentence.start + was[0].lastIndexOf(was[1]!)), person });
    }
  }
  return found;
}

function toldBy(reading: Reading, people: People, { start, end }: Sentence, own: string): ToldAge[] {
  const verb = DIED.exec(own)!;
  const rest = own.slice(verb.index + verb[0].length);
  const match = AT.exec(rest);
  if (!match || KIN.test(match[1]!) || LONG_AGO.test(own.replace(match[0], match[1]!))) return [];
  const from = start + verb.index + verb[0].length;
  // "…, her lawyer Ana Ruiz, aged 40, said": the age is that of whom the text has named last.
  if (reading.names.some((name) => name.start >= from && name.end <= from + match[1]!.length && name.kind === 'person'))
    return [];
  const person = whoDied(reading, people, start, start + verb.index);
  const words = match[2] ?? match[3]!;
  return person && end > start ? [{ ...figure(words, from + match[0].lastIndexOf(words)), person }] : [];
}

/** The person whose death the verb at `verb` tells of: the nearest before it with nothing but his own description between. */
function whoDied({ names, article }: Reading, people: People, start: number, verb: number): NameMention | undefined {
  const subject = people.speaking(start, verb, article.text);
  const near = names.filter((name) => name.start >= start && name.end <= verb).reverse();
  return near.find((name) => {
    if (name.kind === 'place' || name.kind === 'organisation') return false;
    const between = article.text.slice(name.end, verb).replace(name.title ? /^,\s+$/u : /^$/u, '');
    // "Ana Ruiz, whose songs went round the world, died": what is his is closed by a comma.
    if (!ONLY_HIS.test(between) || KIN.test(between.replace(WHOSE, ''))) return false;
    // A description may end in another's name; only the subject of the sentence has one of his own.
    return /^\s*$|^\s+[^\s–—-]|^,\s+who\s/u.test(between) || name === subject;
  });
}
