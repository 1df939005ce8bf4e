import { eventClassOf, mayBeOne } from '../reading/lexicon/events.ts';
import { classesOf, lemmaOf } from '../reading/lexicon/nouns.ts';
import { facilityOf } from '../reading/lexicon/sites.ts';
import { SPEECH_VERBS } from '../reading/lexicon/speech.ts';
import { isStop } from '../reading/lexicon/stops.ts';
import type { Reading } from '../reading/reading.ts';
import { rankOf } from '../reading/words.ts';
import type { Token } from '../text/article.ts';
import { kept } from '../text/kept.ts';
import type { Happening } from './happenings.ts';
import { isAuxiliary, isNominal, isPassive, isVerb } from './verbs.ts';

/**
 * What a happening befell: the object of its verb, the subject where there is none, what stands behind "of" where a noun
 * tells it. "The mayor opened the bridge", "the bridge was opened" and "the opening of the bridge" are of one theme.
 */
export interface Theme {
  /** The noun, lower case and singular; absent where a name stands alone. */
  readonly head: string | undefined;
  /** Parts of names in it, lower case. */
  readonly names: ReadonlySet<string>;
  /** "first", "last", "second", "other": which of several. */
  readonly which: string | undefined;
  /** The noun of what goes with it: "government" in "talks with the government". */
  readonly with: string | undefined;
  /** "a", "another": not one that the reader knows. */
  readonly indefinite: boolean;
}

const PREPOSITIONS = new Set(
  'of in at on near by with from to into for over against between about off under after before during since until toward towards inside outside worth'.split(
    ' ',
  ),
);
const WHICH = new Set('first second third fourth fifth last final next other another new former main'.split(' '));
/** One besides the one that is known. */
const FURTHER = new Set('second third fourth fifth next other another new'.split(' '));
const PRONOUNS = new Set(
  'he she it they him her them who which that this these those i we you both all one some many'.split(' '),
);
const RELATIVES = new Set(['who', 'which', 'that']);
const INDEFINITE = new Set(['a', 'an', 'another', 'some', 'several', 'other']);
/** Nouns that may stand for anybody or anything told of. */
const GENERIC = new Set(
  (
    'person people man woman boy girl child victim suspect resident official authority officer police group company firm ' +
    'team member thing move work part place site area number day time year one customer flame smoke accident incident ' +
    'disaster tragedy drama trouble violence ordeal news event service project programme program plan'
  ).split(' '),
);
/** Someone's kin is somebody else. */
export const KIN: ReadonlySet<string> = new Set(
  'brother sister wife husband son daughter father mother widow cousin uncle aunt nephew niece'.split(' '),
);
/** A noun phrase is no longer than this (tokens). */
const LONGEST = 9;

const isContent = ({ kind, lower }: Token) => kind === 'word' && lower.length > 2 && !isStop(lower);

/** The theme that a noun phrase gives: tokens [from, to). */
function phrase(tokens: readonly Token[], from: number, to: number): Theme | undefined {
  let end = from;
  while (end < to && !PREPOSITIONS.has(tokens[end]!.lower)) end++;
  const own = tokens.slice(from, end);
  if (own.length === 0 || own.some(({ kind, text }) => kind === 'mark' && text !== '-')) return undefined;
  if (own.some(({ lower }) => PRONOUNS.has(lower)) || own.some(({ lower }) => SPEECH_VERBS.has(lower)))
    return undefined;
  const last = own.findLast((token) => token.kind === 'word');
  if (!last) return undefined;
  // At the beginning of a sentence a capital is no sign of a name.
  const isName = (token: Token) =>
    token.capital && token.kind === 'word' && (token !== tokens[0] || rankOf(token.lower) === undefined);
  const names = new Set(own.filter(isName).map(({ lower }) => lower));
  const common = !isName(last) && isContent(last) && !last.lower.endsWith('ly');
  if (!common && names.size === 0) return undefined;
  const which = own.find(({ lower }) => WHICH.has(lower))?.lower;
  const beside = end < to ? tokens.slice(end, to).find((token) => isContent(token) && !token.capital) : undefined;
  return {
    head: common ? lemmaOf(last.lower) : undefined,
    names,
    which,
    with: beside && lemmaOf(beside.lower),
    indefinite: INDEFINITE.has(own[0]!.lower),
  };
}

/** Between a subject and its verb: "is expected to", "was also". */
const LEADS_ON = /^(?:to|not|also|then|again|expected|due|set|scheduled|slated|likely|going)$|ly$/;

/** Where the subject of the verb at token `verb` begins, and where it ends. */
function subjectAt(tokens: readonly Token[], verb: number): [number, number] | undefined {
  let to = verb;
  while (to > 0 && (isAuxiliary(tokens[to - 1]) || LEADS_ON.test(tokens[to - 1]!.lower))) to--;
  // "the recount that starts": the noun before.
  if (RELATIVES.has(tokens[to - 1]?.lower ?? '')) to--;
  let from = to;
  while (from > 0 && to - from < LONGEST) {
    const { kind, text, lower } = tokens[from - 1]!;
    if ((kind === 'mark' && text !== '-') || isVerb(tokens, from - 1)) break;
    if (/^(?:that|when|where|while|as|if|and|but|since|after|before|until|because)$/.test(lower)) break;
    from--;
  }
  // A comma before it may end an aside, of which the phrase is only the tail.
  if (from > 0 && tokens[from - 1]!.kind === 'mark') return undefined;
  return from < to ? [from, to] : undefined;
}

/** The object behind the verb at token `verb`, up to `limit`. */
function objectAt(tokens: readonly Token[], verb: number): [number, number] | undefined {
  let to = verb + 1;
  while (to < tokens.length && to - verb <= LONGEST) {
    const { kind, text } = tokens[to]!;
    // "overturned the 2007 verdict": a year goes with what follows.
    const counts = kind === 'number' && !(isNominal(tokens, to) && /^(?:19|20)\d\d$/.test(text));
    if ((kind === 'mark' && text !== '-') || counts || isVerb(tokens, to) || isAuxiliary(tokens[to])) break;
    if (/^(?:on|at|and|when|who|which|that|where|after|before|until|in|by)$/.test(tokens[to]!.lower)) break;
    to++;
  }
  return to > verb + 1 ? [verb + 1, to] : undefined;
}

const ADVERB = /ly$|^(?:again|back|down|out|up|off|away|home|ashore|early|late|today|yesterday|tomorrow)$/;

const PARTICLE = /^(?:out|down|up|off|aside|over)$/;

/** Of the subject alone: what stands behind the verb is a place, or a part of it: "left the port", "takes place". */
const OF_SUBJECT = new Set(['depart', 'arrive', 'flee', 'emerge', 'hold', 'happen', 'begin', 'resume']);
/** Verbs whose base form has a plural subject before it: "talks begin". */
const BASE = /^(?:begin|start|resume|open|close|meet|vote|leave|sail|arrive|end|return)$/;

/** Does a verb tell it? A form in "-s" is one behind its subject: "the inquiry opens", not "with deliveries". */
function isTold(tokens: readonly Token[], i: number): boolean {
  if (isVerb(tokens, i) || isAuxiliary(tokens[i - 1]) || /^(?:left|set|took|came|went)$/.test(tokens[i]!.lower))
    return true;
  const lead = tokens[i - 1];
  return (
    (tokens[i]!.lower.endsWith('s') || BASE.test(tokens[i]!.lower)) &&
    lead?.kind === 'word' &&
    (lead.capital || isContent(lead))
  );
}

/** A story has one such, whatever it is told of: the polls or the voting, the storm or its eye. */
export const SOLE: ReadonlySet<string> = new Set(['polls close', 'landfall', 'deadline']);

/** The theme of a happening in its sentence, as far as its words show. */
export function themeOf(tokens: readonly Token[], { token, name }: Happening): Theme | undefined {
  if (SOLE.has(name)) return undefined;
  if (!isTold(tokens, token)) {
    const behind = tokens[token + 1]?.lower === 'of' ? objectAt(tokens, token + 1) : undefined;
    return behind && phrase(tokens, ...behind);
  }
  const alone = isPassive(tokens, token) || OF_SUBJECT.has(name);
  // "threw out the verdict": the particle is the verb's.
  const particle = PARTICLE.test(tokens[token + 1]?.lower ?? '') && isNominal(tokens, token + 3) ? 1 : 0;
  const object = alone ? undefined : objectAt(tokens, token + particle);
  const first = object && tokens[object[0]]!.lower;
  // Where the object is a pronoun, or cannot be read, nothing is known of it.
  if (object && !PREPOSITIONS.has(first!) && !ADVERB.test(first!)) return phrase(tokens, ...object);
  const subject = subjectAt(tokens, token);
  return subject && phrase(tokens, ...subject);
}

/** Do two themes name one thing, two, one of a kind that may be two ("a vigil"), or cannot it be told? */
export function compareThemes(a: Theme | undefined, b: Theme | undefined): 'same' | 'alike' | 'different' | 'unknown' {
  if (!a || !b) return 'unknown';
  const named = [...a.names].some((name) => b.names.has(name));
  if (a.names.size > 0 && b.names.size > 0 && !named) return 'different';
  if (a.head === undefined || b.head === undefined) {
    if (KIN.has(a.head ?? '') || KIN.has(b.head ?? '')) return 'different';
    return named ? 'same' : 'unknown';
  }
  if (a.which !== b.which && a.which !== undefined && b.which !== undefined) return 'different';
  if (a.head === b.head) {
    if (a.with !== undefined && b.with !== undefined && a.with !== b.with) return 'different';
    if (a.which !== b.which) return FURTHER.has(a.which ?? b.which!) ? 'different' : 'unknown';
    return a.indefinite || b.indefinite || named !== (a.names.size > 0 || b.names.size > 0) ? 'alike' : 'same';
  }
  // "the gates of the dam", "the dam"
  if (a.head === b.with || b.head === a.with) return 'unknown';
  return mayBeWords(a.head, b.head) ? 'unknown' : 'different';
}

/** Classes of nouns that hold unlike people. */
const LOOSE = new Set(['person', 'trade', 'kin', 'man', 'woman', 'child']);

/** May two nouns stand for one thing? */
function mayBeWords(a: string, b: string): boolean {
  if (GENERIC.has(a) || GENERIC.has(b)) return true;
  const [x, y] = [eventClassOf(a), eventClassOf(b)];
  if (x && y) return mayBeOne(x, y);
  const [p, q] = [facilityOf(a), facilityOf(b)];
  if (p && q) return p === q;
  return classesOf(a).some((name) => !LOOSE.has(name) && classesOf(b).includes(name));
}

/**
 * The same for two articles: "the stadium" is "the Vranov stadium" where both articles are about Vranov, and "a vigil"
 * that is `planned` is told of as new in each.
 */
export function relateThemes(
  a: Theme | undefined,
  b: Theme | undefined,
  [one, other]: readonly [Reading, Reading],
  planned: boolean,
): 'same' | 'different' | 'unknown' {
  const found = compareThemes(a, b);
  if (found !== 'alike' || !a || !b) return found === 'alike' ? 'unknown' : found;
  const known =
    namesOf(other).has(a.names.values().next().value ?? '') || namesOf(one).has(b.names.values().next().value ?? '');
  const bare = a.names.size === 0 && b.names.size === 0;
  return (planned || !(a.indefinite || b.indefinite)) && (bare || known || a.names.size * b.names.size > 0)
    ? 'same'
    : 'unknown';
}

/** Parts of the names of an article, lower case. */
const namesOf = kept(
  (reading: Reading): ReadonlySet<string> =>
    new Set(reading.names.flatMap(({ parts }) => parts.map((part) => part.toLowerCase()))),
);
