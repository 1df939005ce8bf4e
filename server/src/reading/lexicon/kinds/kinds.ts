import type { Token } from '../../../text/article.ts';
import { noted } from '../../../text/remember.ts';
import { lemmaAt } from '../nouns.ts';
import { DEEDS } from './deeds.ts';
import { FATES } from './fates.ts';
import { GOODS } from './goods.ts';
import { LIVES } from './lives.ts';
import { MEANS } from './means.ts';
import { NATIONS } from './nations.ts';
import { NATURE } from './nature.ts';
import { OPPOSITES } from './opposites.ts';
import { PEOPLE } from './people.ts';
import { SORTS } from './sorts.ts';
import { SPOTS } from './spots.ts';
import { REASONS, THINGS } from './things.ts';
import { TRACES } from './traces.ts';
import { TRANSPORT } from './transport.ts';
import { WORK } from './work.ts';

/** Kinds of one family exclude each other, unless one is a kind of the other. */
export interface Kind {
  readonly family: string;
  /** Unique in its family. */
  readonly key: string;
  /** Keys of what it is a kind of, nearest first: a rifle is a gun. */
  readonly above: readonly string[];
}

interface Entry {
  readonly kind: Kind;
  /** As tokens, lower case; the first is the key in the index. */
  readonly words: readonly string[];
}

/** A hyphen is a token of its own. */
const tokensOf = (words: string) => words.split(/\s+|(?<=-)|(?=-)/).filter((word) => word !== '');

/**
 * Reads the table of a family: a line a kind, its key first, what it is a kind of behind ">", the words for it behind
 * ":", with "|" between them. "rifle > gun: rifle | carbine"
 */
function entriesOf(family: string, table: string): Entry[] {
  const above = new Map<string, string>();
  const lines = table
    .split('\n')
    .map((line) => /^\s*([^:>]+?)(?: > ([^:]+?))?: (.+?)\s*$/.exec(line))
    .filter((match) => match !== null);
  for (const [, key, up] of lines) if (up) above.set(key!, up);
  return lines.flatMap(([, key, , words]) => {
    const chain: string[] = [];
    for (let up = above.get(key!); up !== undefined && !chain.includes(up); up = above.get(up)) chain.push(up);
    const kind: Kind = { family, key: key!, above: chain };
    return words!.split(' | ').map((each) => ({ kind, words: tokensOf(each) }));
  });
}

const BY_FIRST = new Map<string, Entry[]>();
for (const [family, table] of Object.entries({
  ...THINGS,
  ...FATES,
  ...PEOPLE,
  ...DEEDS,
  ...OPPOSITES,
  ...NATURE,
  ...SORTS,
  ...REASONS,
  ...GOODS,
  ...SPOTS,
  ...TRACES,
  ...LIVES,
  ...MEANS,
  ...NATIONS,
  ...TRANSPORT,
  ...WORK,
})) {
  for (const entry of entriesOf(family, table)) {
    const list = BY_FIRST.get(entry.words[0]!) ?? [];
    list.push(entry);
    // What needs more is the surer reading.
    list.sort((a, b) => b.words.length - a.words.length);
    BY_FIRST.set(entry.words[0]!, list);
  }
}

/** A kind that tokens [from, to) of a sentence name. */
export interface NamedKind {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

const NONE: readonly Entry[] = [];
const entriesAt = noted((token): readonly Entry[] => BY_FIRST.get(token.lower) ?? BY_FIRST.get(lemmaAt(token)) ?? NONE);

/** Is the token the word of a table, or its plural? */
const isWord = (token: Token | undefined, word: string) =>
  token !== undefined && (token.lower === word || lemmaAt(token) === word);

const NOTHING: readonly NamedKind[] = [];

/** The kinds that begin at token `i`, of each family the one with most words. */
export function kindsAt(tokens: readonly Token[], i: number): readonly NamedKind[] {
  const entries = entriesAt(tokens[i]!);
  if (entries === NONE) return NOTHING;
  const found: NamedKind[] = [];
  for (const { kind, words } of entries)
    if (standAt(tokens, i, words) && !found.some((one) => one.kind.family === kind.family))
      found.push({ kind, from: i, to: i + words.length });
  return found;
}

/** Do words, of which the first is known to stand at `i`, stand there one behind the other? */
function standAt(tokens: readonly Token[], i: number, words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k++) if (!isWord(tokens[i + k], words[k]!)) return false;
  return true;
}

/** Is the one the other, or a kind of it? */
export const isKindOf = (one: Kind, other: Kind): boolean => one.key === other.key || one.above.includes(other.key);

/** Do two kinds of one family exclude each other? */
export const excludeKinds = (a: Kind, b: Kind): boolean => a.family === b.family && !isKindOf(a, b) && !isKindOf(b, a);
