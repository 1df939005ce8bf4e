import { lemmaAt } from '../../reading/lexicon/nouns.ts';
import { type Sex, sexOf } from '../../reading/lexicon/sexes.ts';
import { isStopToken } from '../../reading/lexicon/stops.ts';
import type { Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';

/** What a deed was done to, or whom. */
export interface Patient {
  /** Words for it; none where a pronoun stands for it. */
  readonly words: ReadonlySet<string>;
  /** Told of one whom these words make a man or a woman: "her", "his body". */
  readonly sex: Sex | undefined;
}

/** Somebody or something of which nothing is told. */
export const ANY: Patient = { words: new Set(), sex: undefined };

/** The end of the clause that a deed stands in. */
export const endsClause = marked(({ lower }) => /^(?:[;:.?!,]|and|but|who|which|when|while|after|before)$/.test(lower));
/** What leads on from a noun or a verb. */
export const isPreposition = marked(({ lower }) =>
  /^(?:in|on|at|from|to|with|by|of|near|for|into|out|up)$/.test(lower),
);
/** So many tokens whoever does it, or has it done to him, is told in. */
export const LONGEST = 6;

const BODY = new Set('body corpse remains victim man woman dead'.split(' '));
const PRONOUNS = new Set('it he she him her them they who which that'.split(' '));

/** What stands before a passive at token `i`. */
export function patientBefore(tokens: readonly Token[], i: number): Patient {
  let from = i;
  while (from > 0 && i - from < 2 * LONGEST && !endsClause(tokens[from - 1]!)) from--;
  return patientIn(tokens.slice(from, i));
}

/** What stands behind the verb at token `i` as its object, if anything does. */
export function patientBehind(tokens: readonly Token[], i: number): Patient | undefined {
  let to = i + 1;
  if (/^(?:it|him|them)$/.test(tokens[to]?.lower ?? '')) to++;
  else while (to < tokens.length && to - i < LONGEST && !endsClause(tokens[to]!) && !isPreposition(tokens[to]!)) to++;
  return to > i + 1 ? patientIn(tokens.slice(i + 1, to)) : undefined;
}

/** What some words tell of it. */
export function patientIn(tokens: readonly Token[]): Patient {
  const words = tokens.filter((token) => token.kind === 'word' && !isStopToken(token) && !PRONOUNS.has(token.lower));
  const [sex, ...other] = new Set(tokens.flatMap(({ lower }) => sexOf(lower) ?? []));
  return {
    // Whoever it was is called by name there and "the man" here.
    words: words.some((token) => BODY.has(lemmaAt(token))) ? ANY.words : new Set(words.map(lemmaAt)),
    sex: other.length === 0 ? sex : undefined,
  };
}

/** Was it done to two, as far as the words tell? */
export function areTwoPatients({ words: a, sex }: Patient, { words: b, sex: other }: Patient): boolean {
  if (sex && other && sex !== other) return true;
  return a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));
}
