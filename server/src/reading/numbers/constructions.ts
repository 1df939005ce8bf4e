import type { Token } from '../../text/article.ts';
import { formsOf } from '../inflect.ts';
import { CONSTRUCTIONS } from '../lexicon/constructions.ts';
import { classesOf, lemmaOf } from '../lexicon/nouns.ts';
import { isDeterminer, isStop } from '../lexicon/stops.ts';

/** One word of a construction; nothing for "~". */
interface Element {
  readonly words?: ReadonlySet<string>;
  /** The words of this row's noun in either number. */
  readonly nouns?: ReadonlySet<string>;
  readonly optional: boolean;
}

interface Construction {
  readonly predicate: string;
  /** What stands right before the counted, last word first, and what stands right behind them. */
  readonly lead: readonly Element[];
  readonly rest: readonly Element[];
  /** What alone may be counted, where not anything may. */
  readonly counted?: ReadonlySet<string>;
}

function elementOf(text: string): Element {
  if (text === '~') return { optional: true };
  const optional = text.endsWith('?');
  const words = new Set<string>();
  const nouns = new Set<string>();
  for (const word of (optional ? text.slice(0, -1) : text).split('|')) {
    if (word.endsWith('*')) for (const form of formsOf(word.slice(0, -1))) words.add(form);
    else if (word.endsWith('+')) nouns.add(word.slice(0, -1));
    else words.add(word);
  }
  return { words, optional, ...(nouns.size > 0 ? { nouns } : {}) };
}

/** Words of a description between a verb and its noun: "suffered severe structural damage". */
const DESCRIBING = 3;

const fits = ({ words, nouns }: Element, { lower }: Token): boolean =>
  words!.has(lower) || (nouns?.has(lemmaOf(lower)) ?? false);

const describes = ({ kind, lower, text }: Token): boolean =>
  kind === 'word' ? isDeterminer(lower) || !isStop(lower) : text === '-';

/** Do the elements stand at token `at` one after the other, in direction `step`? */
function stand(elements: readonly Element[], tokens: readonly Token[], at: number, step: 1 | -1, from = 0): boolean {
  const element = elements[from];
  if (!element) return true;
  if (!element.words) {
    for (let i = at, n = 0; n <= DESCRIBING; i += step, n++) {
      if (stand(elements, tokens, i, step, from + 1)) return true;
      const token = tokens[i];
      if (!token || !describes(token)) return false;
    }
    return false;
  }
  const token = tokens[at];
  if (token && fits(element, token) && stand(elements, tokens, at + step, step, from + 1)) return true;
  return element.optional && stand(elements, tokens, at, step, from + 1);
}

/** Constructions without a lead by their first word; those with one by the word right before the counted. */
const BEHIND = new Map<string, Construction[]>();
const AROUND = new Map<string, Construction[]>();

for (const [predicate, text, counted] of CONSTRUCTIONS) {
  const words = text.split(' ');
  const at = words.indexOf('_');
  const lead = at < 0 ? [] : words.slice(0, at).reverse().map(elementOf);
  const rest = words.slice(at + 1).map(elementOf);
  const own: Construction = { predicate, lead, rest, ...(counted ? { counted: new Set(counted.split(' ')) } : {}) };
  const [table, first] = at < 0 ? [BEHIND, rest[0]!] : [AROUND, lead[0]!];
  for (const word of wordsOf(first)) table.set(word, [...(table.get(word) ?? []), own]);
}

function wordsOf({ words, nouns }: Element): string[] {
  return [...(words ?? []), ...[...(nouns ?? [])].flatMap((noun) => [noun, `${noun}s`])];
}

/** May this noun (lemma) be counted there? Where the number stands alone, nobody knows. */
const mayCount = ({ counted }: Construction, noun: string | undefined): boolean =>
  !counted || (noun !== undefined && (counted.has(noun) || classesOf(noun).some((name) => counted.has(name))));

/** The predicate of the construction that begins at token `at`, behind counted things of this noun; mostly none. */
export function constructionAt(tokens: readonly Token[], at: number, noun: string | undefined): string | undefined {
  return BEHIND.get(tokens[at]!.lower)?.find((own) => mayCount(own, noun) && stand(own.rest, tokens, at, 1))?.predicate;
}

/** The predicate of the construction around counted things of this noun at tokens [from, to); mostly none. */
export function constructionAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  noun: string | undefined,
): string | undefined {
  const own = AROUND.get(tokens[from - 1]?.lower ?? '');
  if (!own) return undefined;
  const behind = tokens[to]?.lower.endsWith('ly') ? to + 1 : to;
  const fitting = own.filter(
    (each) => mayCount(each, noun) && stand(each.lead, tokens, from - 1, -1) && stand(each.rest, tokens, behind, 1),
  );
  // What is told by more words is told more surely.
  return (fitting.find(({ rest }) => rest.length > 0) ?? fitting[0])?.predicate;
}
