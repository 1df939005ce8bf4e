import { isAuxiliary, isVerb } from '../../events/verbs.ts';
import { lemmaOf } from '../../reading/lexicon/nouns.ts';
import { facilityOf } from '../../reading/lexicon/sites.ts';
import { isDeterminer, isStop } from '../../reading/lexicon/stops.ts';
import { rankOf } from '../../reading/words.ts';
import type { Token } from '../../text/article.ts';

/** A thing as its noun phrase names it. */
export interface Thing {
  /** Its noun, or what stands for all nouns of such things. */
  readonly noun?: string;
  /** The names in it, lower case. */
  readonly names: ReadonlySet<string>;
}

/** Nouns by which articles tell of one house or enterprise in turn. */
const KINDS: readonly (readonly string[])[] = [
  'firm company business group factory plant maker manufacturer enterprise concern mill'.split(' '),
  'prison jail penitentiary'.split(' '),
  'church cathedral basilica'.split(' '),
  'school academy'.split(' '),
  'university college seminary'.split(' '),
  'bridge crossing viaduct span footbridge'.split(' '),
  'race marathon rally regatta'.split(' '),
  'fair festival carnival fete'.split(' '),
  'ship vessel ferry boat'.split(' '),
  'camp settlement'.split(' '),
  'stadium arena ground rink'.split(' '),
  'work construction building works'.split(' '),
  'inquiry investigation probe'.split(' '),
];
const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap((words) => words.map((word): [string, string] => [word, words[0]!])),
);

const kindOf = (noun: string): string => KIND_OF.get(noun) ?? facilityOf(noun) ?? noun;

const NOBODY = /(?:self|selves|body|one|thing)$/;
const LEADS_ON = /^(?:not|also|first|only|then|originally|itself|since)$|ly$/;
/** A noun phrase is no longer than this (tokens). */
const LONGEST = 8;

const isNoun = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.text.length < 3 || isStop(token.lower) || isAuxiliary(token)) return false;
  if (NOBODY.test(token.lower)) return false;
  return token.capital || !isVerb(tokens, i);
};

/** The thing that the noun phrase at token `from` names, which a determiner or a name begins. */
export function thingAt(tokens: readonly Token[], from: number, to: number): Thing | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  const named = first.capital && isNoun(tokens, from) && !isDeterminer(first.lower);
  if (!named && !/^(?:the|its|their|his|her|this|our)$/.test(first.lower)) return undefined;
  const names = new Set<string>();
  let noun: string | undefined;
  let end = named ? from : from + 1;
  for (; end < Math.min(to, from + LONGEST); end++) {
    const token = tokens[end]!;
    if (token.kind === 'clitic' || token.text === '-' || token.kind === 'number') continue;
    if (!isNoun(tokens, end)) break;
    // At the beginning of a sentence a capital is no sign of a name.
    if (token.capital && (end > 0 || rankOf(token.lower) === undefined)) names.add(token.lower);
    else noun = token.lower;
  }
  if (!noun && names.size === 0) return undefined;
  return { names, ...(noun ? { noun: kindOf(lemmaOf(noun)) } : {}) };
}

/** What the clause before token `to` is told of: the noun phrase that begins one of its parts, the nearest first. */
export function subjectBefore(tokens: readonly Token[], to: number): Thing | 'it' | undefined {
  let end = to;
  while (end > 0 && (isAuxiliary(tokens[end - 1]) || LEADS_ON.test(tokens[end - 1]!.lower))) end--;
  if (/^(?:which|that)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  if (tokens[end - 1]?.text === ',') end--;
  for (let parts = 0; parts < 3 && end > 0; parts++) {
    let from = end;
    while (from > 0 && tokens[from - 1]!.text !== ',' && !isWall(tokens[from - 1]!)) from--;
    if (from < end && /^(?:it|they)$/.test(tokens[from]!.lower)) return 'it';
    const thing = thingAt(tokens, from, end);
    if (thing) return thing;
    if (from === 0 || tokens[from - 1]!.text !== ',') return undefined;
    end = from - 1;
  }
  return undefined;
}

const isWall = ({ kind, lower }: Token): boolean =>
  kind === 'mark' ? /^[;:—"()]$/.test(lower) : /^(?:and|but|when|where|while|because|after|before)$/.test(lower);

/** "Founded in 1919, the company": what a clause that begins with a participle is told of. */
export function subjectBehind(tokens: readonly Token[], from: number): Thing | undefined {
  for (let i = from; i < tokens.length; i++) {
    if (isWall(tokens[i]!) && tokens[i]!.kind === 'mark') return undefined;
    if (tokens[i]!.text === ',') return thingAt(tokens, i + 1, tokens.length);
  }
  return undefined;
}

/** Do two noun phrases name one thing, as far as they say? */
export function areOneThing(a: Thing, b: Thing): boolean {
  const shared = [...a.names].filter((name) => b.names.has(name)).length;
  // Two firms of one town share its name; one firm may be told of by half of its own.
  if (shared > 0) return shared === a.names.size || shared === b.names.size;
  if (a.names.size > 0 && b.names.size > 0) return false;
  return a.noun !== undefined && a.noun === b.noun;
}

/** Nouns that may stand for any building or house. */
const GENERIC =
  /^(?:building|structure|house|place|site|property|facility|complex|institution|home|project|group|firm|organi[sz]ation)$/;

/** Do they name two, as far as they say: a hall and a lighthouse, bridges of two names? */
export function areTwoThings(a: Thing, b: Thing): boolean {
  if (areOneThing(a, b)) return false;
  if (a.names.size > 0 && b.names.size > 0) return true;
  if (!a.noun || !b.noun || GENERIC.test(a.noun) || GENERIC.test(b.noun)) return false;
  return a.noun !== b.noun && !a.names.has(b.noun) && !b.names.has(a.noun);
}
