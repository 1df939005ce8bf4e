import { OPPOSITES, type Opposites } from '../../reading/lexicon/opposites.ts';
import { SPEECH_VERBS } from '../../reading/lexicon/speech.ts';
import { stemOf } from '../../reading/stems.ts';
import { MONTHS, SHORT_NAMED_DAYS, WEEKDAYS } from '../../reading/times/words.ts';
import type { Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { areAlike, coverage, type Line, type Lines, wordsBeside } from './lines.ts';

/** Words of a head that the text contradicts. */
export interface Clash {
  readonly head: Line;
  readonly at: Span;
  readonly there: Span;
  readonly kind: 'way' | 'day' | 'name' | 'place' | 'number';
}

/** The text says so early what its headline sums up (sentences). */
const EARLY = 2;
/** So much of the rest of the headline has to be told there. */
const TOLD = 0.45;
/** Words that turn what follows into its opposite. */
const TURNS =
  /^(?:not|no|never|n't|nor|without|fail|fails|failed|halt|halts|stop|stops|stopped|prevent|despite|may|might|could|if|whether|against|over|bid|hopes?)$/;
/** What is told of stands so near (tokens). */
const BESIDE = 6;

/** Where the text has a thing go the opposite way: rises and fell, opens and shut, northern and southern. */
export function ways({ heads, body }: Lines): Clash[] {
  const early = body.slice(0, EARLY);
  return heads.flatMap((head) =>
    head.tokens.some(isOneWay) ? OPPOSITES.flatMap((family) => wayOf(family, head, early, body)) : [],
  );
}

/** Does the word say which of two ways something goes? */
const isOneWay = marked(({ lower }) => OPPOSITES.some(({ sides }) => sides.some(({ core }) => core.has(lower))));

const says = (words: ReadonlySet<string>) => (token: Token) =>
  words.has(token.lower) || (token.kind === 'word' && words.has(stemOf(token.lower)));

function wayOf({ name, sides, before }: Opposites, head: Line, early: readonly Line[], body: readonly Line[]): Clash[] {
  for (const [own, other] of [sides, [sides[1], sides[0]]] as const) {
    const i = head.tokens.findIndex(({ lower }) => own.core.has(lower));
    if (i < 0 || head.tokens.some(says(other.any)) || isTurned(head.tokens, i)) continue;
    if (early.some(({ tokens }) => tokens.some(says(own.any)))) continue;
    if (body.some(({ tokens }) => tokens.some(({ lower }) => own.core.has(lower)))) continue;
    for (const line of early) {
      const k = line.tokens.findIndex(({ lower }) => other.core.has(lower));
      if (k < 0 || isTurned(line.tokens, k)) continue;
      const at = head.tokens[i]!;
      const fits = before ? isBeforeOne(head.tokens, i, line.tokens, k) : isOfOne(name, head.tokens, i, line.tokens, k);
      if (fits && coverage(head.tokens, at, early) >= TOLD) return [{ head, at, there: line.tokens[k]!, kind: 'way' }];
    }
  }
  return [];
}

/** Is it denied, only possible, or told of an earlier time? */
const isTurned = (tokens: readonly Token[], i: number) =>
  tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => TURNS.test(lower)) ||
  /^(?:halt|halted|halts|stops?|stopped|ends?|ended|revers\w+|eases?|slows?|feared|likely|expected|fears|hopes|avoided|averted)$/.test(
    tokens[i + 1]?.lower ?? '',
  ) ||
  /^(?:who|which|that|had)$/.test(tokens[i - 1]?.lower ?? '') ||
  tokens.slice(i + 1, i + 9).some(({ lower }) => /^(?:ago|earlier|previously)$/.test(lower));

/** Do the two stand before one word? */
function isBeforeOne(a: readonly Token[], i: number, b: readonly Token[], k: number): boolean {
  const [x, y] = [a[i + 1], b[k + 1]];
  return x !== undefined && y !== undefined && x.kind === 'word' && stemOf(x.lower) === stemOf(y.lower);
}

/** Are the two told of one thing, as the words beside them show? */
function isOfOne(name: string, a: readonly Token[], i: number, b: readonly Token[], k: number): boolean {
  if (name === 'sex') return true;
  const here = wordsBeside(a, i, BESIDE - 2);
  const there = wordsBeside(b, k, BESIDE);
  return here.some((word) => !SPEECH_VERBS.has(word) && there.some((other) => areAlike(word, other)));
}

const WON = new Set(
  'beat beats beaten defeat defeats defeated edge edges edged thrash thrashes thrashed overcome overcomes overcame stun stuns stunned outclass outclassed crush crushes crushed acquire acquires acquired sue sues sued accuse accuses accused'.split(
    ' ',
  ),
);
const isWon = marked(({ lower }) => WON.has(lower));
const isName = ({ kind, text, capital }: Token) => kind === 'word' && capital && text.length > 2;

interface Bout {
  readonly winner: Token;
  readonly loser: Token;
}

/** Who beats whom, where the verb stands between two names. */
function boutsIn(tokens: readonly Token[]): Bout[] {
  return tokens.flatMap((token, i): Bout[] => {
    if (!isWon(token) || /^(?:was|were|been|be|being|by|is|are|to)$/.test(tokens[i - 1]?.lower ?? '')) return [];
    const winner = tokens[i - 1];
    const next = tokens.slice(i + 1, i + 4);
    const at = next.findIndex(isName);
    const loser = next
      .slice(0, Math.max(0, at))
      .every(({ lower }) => /^(?:the|champions?|holders|rivals?|hosts?)$/.test(lower))
      ? next[at]
      : undefined;
    return winner && loser && isName(winner) ? [{ winner, loser }] : [];
  });
}

/** Winner and loser changed about. */
export function bouts({ heads, body }: Lines): Clash[] {
  return heads.flatMap((head) =>
    boutsIn(head.tokens).flatMap(({ winner, loser }): Clash[] => {
      const told = body.flatMap(({ tokens }) => boutsIn(tokens));
      if (told.some((bout) => bout.winner.lower === winner.lower)) return [];
      const there = told.find((bout) => bout.winner.lower === loser.lower && bout.loser.lower === winner.lower);
      return there ? [{ head, at: winner, there: there.winner, kind: 'way' }] : [];
    }),
  );
}

/** Words by which a text tells a day or a month without naming it. */
const OTHERWISE =
  /^(?:today|yesterday|tomorrow|tonight|overnight|weekend|weekday|week|month|eve|christmas|easter|day|midnight|spring|summer|autumn|winter|fall)$/;
const SHORT: ReadonlySet<string> = new Set(SHORT_NAMED_DAYS);

/** A weekday or a month of the headline that the text has not, where the text's only one is told of the same. */
export function days({ heads, body }: Lines): Clash[] {
  return heads.flatMap((head) => [WEEKDAYS, MONTHS].flatMap((names) => dayOf(names, head, body)));
}

function dayOf(names: ReadonlyMap<string, number>, head: Line, body: readonly Line[]): Clash[] {
  // "May they stay?" names no month, and a date with its year is that of the line.
  const isNamed = ({ lower, capital }: Token, i: number, tokens: readonly Token[]) =>
    capital &&
    names.has(lower) &&
    !(lower === 'may' && i === 0) &&
    !tokens.slice(i + 1, i + 4).some(({ text }) => /^(?:19|20)\d\d$/.test(text));
  const own = head.tokens.filter(isNamed);
  if (own.length !== 1) return [];
  const there = body.flatMap(({ tokens }) => tokens.filter(isNamed));
  if (there.length === 0 || there.some(({ lower }) => lower !== there[0]!.lower)) return [];
  if (there[0]!.lower === own[0]!.lower) return [];
  if (body.some(({ tokens }) => tokens.some(({ lower }) => OTHERWISE.test(lower) || SHORT.has(lower)))) return [];
  const line = body.slice(0, EARLY).find(({ tokens }) => tokens.includes(there[0]!));
  if (!line || isOfSaying(line.tokens, there[0]!) || coverage(head.tokens, own[0]!, [line]) < TOLD + 0.1) return [];
  return [{ head, at: own[0]!, there: there[0]!, kind: 'day' }];
}

/** "said on Monday": the day is that of the words. */
function isOfSaying(tokens: readonly Token[], day: Token): boolean {
  const i = tokens.indexOf(day);
  return tokens.slice(Math.max(0, i - 5), i + 4).some(({ lower }) => SPEECH_VERBS.has(lower));
}
