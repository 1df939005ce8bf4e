import { isAuxiliary, isNominal, isVerb } from '../../events/verbs.ts';
import { coursesAt, deedsAt } from '../../reading/lexicon/courses.ts';
import { SPEECH_VERBS } from '../../reading/lexicon/speech.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import type { Token } from '../../text/article.ts';

/** What a stretch of time or a year is told of. */
export interface Governor {
  /** What went on or came about, by the lexicon; empty where it knows none of the words around. */
  readonly courses: readonly string[];
  /** The word that says so, or that would: the verb or the noun that governs the time. */
  readonly word?: string;
  /** The noun before it, where there is one: "outbreak" in "the outbreak began". */
  readonly subject?: string;
  /** The noun before the noun that it is: "league" of "the league title". */
  readonly qualifier?: string;
  /** Where it stands in the sentence (token). */
  readonly at: number;
}

const WALLS = new Set([';', ':', '—', '"', '(', ')']);
/** Words at which what stands behind a time is another clause's. */
const CLAUSES = new Set('who which that and but when while where because although though if as'.split(' '));
/** Behind a stretch of time these make it a distance between two events, or an age. */
const DISTANCE = new Set(
  'later earlier before after ahead old younger older apart early late from away since'.split(' '),
);
/** Verbs that say of their subject no more than that it goes on, and of "it" the sentence before tells what it is. */
const LASTING =
  /^(?:(?:last|remain|stay|end|work|play|return|depart)(?:s|ed|ing)?|drag(?:s|ged|ging)?|runs?|ran|running|go|goes|going|went|gone|takes?|took|taken|taking|spen[dt]s?|spending|continu(?:e|es|ed|ing)|keeps?|kept|held|stood|left|leav(?:e|es|ing)|made|comes?|came|coming)$/;
/** A word that governs a time stands so near it, behind it and before it (tokens). */
const [BEHIND, BEFORE, FRONT] = [6, 18, 14] as const;
/** A time so near the beginning of its sentence may open the clause that tells what it is of (tokens). */
const OPENS = 3;
/** Behind "four-year" the noun stands within so many tokens. */
const NOUN = 4;

const isWall = ({ kind, lower }: Token) => kind === 'mark' && WALLS.has(lower);
const isTelling = (token: Token) =>
  token.kind === 'word' && token.text.length > 2 && !isStop(token.lower) && !SPEECH_VERBS.has(token.lower);

/** "A four-year spell": what the noun behind an attribute names. */
function attributed(tokens: readonly Token[], to: number): Governor | undefined {
  let last: Governor | undefined;
  for (let i = to; i < Math.min(tokens.length, to + NOUN); i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || isStop(token.lower) || isAuxiliary(token)) break;
    const courses = coursesAt(tokens, i);
    if (courses.length > 0) return { courses, word: token.lower, at: i };
    if (isVerb(tokens, i)) break;
    last = { courses, word: token.lower, at: i };
  }
  return last;
}

/** "12 years of marriage", "five weeks in hospital": what follows says what was done. */
function behind(tokens: readonly Token[], from: number, to: number): Governor | undefined {
  // "Who for two decades sold fish": it is told of the verb, whatever stands behind that.
  const next = tokens[to];
  if (tokens[from - 1]?.lower === 'for' && next && isTelling(next) && isVerb(tokens, to) && !next.lower.endsWith('ing'))
    return { courses: coursesAt(tokens, to), word: next.lower, at: to };
  for (let i = to; i < Math.min(tokens.length, to + BEHIND); i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.text !== '-' && token.text !== "'") return undefined;
    if (CLAUSES.has(token.lower) && !(i === to && token.lower === 'as')) return undefined;
    const courses = coursesAt(tokens, i);
    if (courses.length > 0) return { courses, word: token.lower, at: i };
  }
  return undefined;
}

/** "After six years with Northfield", "four years as coach": with whom or as what says that it was work. */
function linked(tokens: readonly Token[], to: number): Governor | undefined {
  const word = tokens[to]?.lower ?? '';
  return /^(?:with|at|as)$/.test(word) ? { courses: WORK, word, at: to } : undefined;
}
const WORK = ['employed', 'post', 'career'];

const isParticipial = ({ lower }: Token) => /(?:ed|ing)$/.test(lower);

/** Adds the noun that stands right before a noun and says of which kind it is. */
function withQualifier(tokens: readonly Token[], governor: Governor | undefined): Governor | undefined {
  if (!governor?.word || isVerb(tokens, governor.at)) return governor;
  const before = tokens[governor.at - 1];
  if (!before || !isTelling(before) || before.capital || isAuxiliary(before) || isVerb(tokens, governor.at - 1))
    return governor;
  // Adjectives say how it was, and most have an ending that tells them.
  return ADJECTIVE.test(before.lower) ? governor : { ...governor, qualifier: before.lower };
}
const ADJECTIVE =
  /(?:ed|ing|ly|ous|ful|ive|able|ible|ish|less|ern)$|^(?:first|last|long|short|new|old|big|bitter|whole|entire|early|late|next|only|own|official|brief|second|third|major|great|full|state|general|special)$/;

/** The last noun before token `at`, within a few. */
function subjectOf(tokens: readonly Token[], at: number): { subject?: string } {
  const own = tokens.slice(Math.max(0, at - NOUN), at);
  const noun = own.findLast(
    (token, i) =>
      isTelling(token) && !token.capital && !isAuxiliary(token) && !isVerb(own, i) && !/ly$/.test(token.lower),
  );
  return noun ? { subject: noun.lower } : {};
}

/** The nearest word before a time that tells what went on or came about, unless a verb of its own stands between. */
function before(tokens: readonly Token[], from: number, read: typeof coursesAt): Governor | undefined {
  for (let i = from - 1; i >= 0 && from - i <= BEFORE; i--) {
    const token = tokens[i]!;
    if (isWall(token) || endsOpening(tokens, i)) return undefined;
    const courses = read(tokens, i);
    // "Starting" and "opening" tell from when, and not how long.
    if (courses.includes('begin') && token.lower.endsWith('ing')) return undefined;
    // "The elected president": how he came to be what he is, and no deed of the sentence.
    if (courses.length > 0 && !(isParticipial(token) && isNominal(tokens, i)))
      return withQualifier(tokens, { courses, word: token.lower, ...subjectOf(tokens, i), at: i });
    if (SPEECH_VERBS.has(token.lower) && !isNominal(tokens, i)) return undefined;
    if (isTelling(token) && isVerb(tokens, i) && !LASTING.test(token.lower))
      return { courses: [], word: token.lower, at: i };
  }
  return undefined;
}

/** "Born in Riga, she sang": the comma at token `i` behind what opens the sentence without a subject of its own. */
const endsOpening = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === ',' &&
  /^(?:born|brought|\p{L}+ed)$/u.test(tokens[0]!.lower) &&
  /^(?:he|she|it|they)$/.test(tokens[i + 1]?.lower ?? '') &&
  !tokens.slice(0, i).some((token) => isAuxiliary(token));

/** "In 2009 she discovered": what the clause that a time opens tells. */
function ahead(tokens: readonly Token[], to: number, read: typeof coursesAt): Governor | undefined {
  for (let i = to; i < Math.min(tokens.length, to + FRONT); i++) {
    const token = tokens[i]!;
    if (isWall(token) || (i > to + 1 && CLAUSES.has(token.lower))) return undefined;
    const courses = read(tokens, i);
    if (courses.length > 0) return { courses, word: token.lower, at: i };
    if (SPEECH_VERBS.has(token.lower)) return undefined;
    if (isTelling(token) && isVerb(tokens, i)) return { courses, word: token.lower, at: i };
  }
  return undefined;
}

/** "It will last 60 days": what goes on is told in the sentence before. */
function meant(tokens: readonly Token[], from: number, previous: readonly Token[] | undefined): Governor | undefined {
  const verb = tokens.slice(0, from).findLast(({ lower }) => LASTING.test(lower));
  if (!previous || !verb || !/^(?:it|this|that|they)$/.test(tokens[0]!.lower)) return undefined;
  for (let i = 0; i < previous.length; i++) {
    const courses = coursesAt(previous, i);
    if (courses.length > 0) return { courses, word: previous[i]!.lower, at: 0 };
  }
  return undefined;
}

/** What a stretch of time at tokens [from, to) is told of; `previous`: the sentence before. */
export function governorOfLength(
  tokens: readonly Token[],
  from: number,
  to: number,
  previous: readonly Token[] | undefined,
): Governor | undefined {
  // "For the first time in ten years", "every two years".
  if (/^(?:in|within|every|per|each)$/.test(tokens[from - 1]?.lower ?? '')) return undefined;
  if (isAttribute(tokens, from, to)) return withQualifier(tokens, attributed(tokens, to));
  if (DISTANCE.has(tokens[to]?.lower ?? '') && tokens[from - 1]?.lower !== 'for') return undefined;
  const told = withQualifier(tokens, behind(tokens, from, to)) ?? meant(tokens, from, previous);
  if (told) return told;
  const own = before(tokens, from, coursesAt);
  if (own && own.courses.length > 0) return own;
  return (
    linked(tokens, to) ?? own ?? stateAt(tokens, from, to) ?? (from <= OPENS ? ahead(tokens, to, coursesAt) : undefined)
  );
}

/** "Had been sober for five years", "is three years sober": what somebody is all the while. */
function stateAt(tokens: readonly Token[], from: number, to: number): Governor | undefined {
  const at = tokens[from - 1]?.lower === 'for' ? from - 2 : isAuxiliary(tokens[from - 1]) ? to : -1;
  const state = tokens[at];
  if (!state || !isTelling(state) || state.capital) return undefined;
  if (at < from && !isAuxiliary(tokens[at - 1])) return undefined;
  return { courses: [], word: state.lower, at };
}

/** Words that a year stands behind where it tells when something came about. */
const POINTS = new Set('in since of from to early late mid about around back circa'.split(' '));

/** What a year, or a time ago, at tokens [from, to) is told of. */
export function governorOfPoint(tokens: readonly Token[], from: number, to: number): Governor | undefined {
  // "Minister since 2019": what goes on from then on.
  const read = tokens[from - 1]?.lower === 'since' ? begunAt : deedsAt;
  const own = before(tokens, from, read);
  return from > OPENS || (own && own.courses.length > 0) ? own : (ahead(tokens, to, read) ?? own);
}

/** What the word at token `i` tells to have come about, or to go on. */
function begunAt(tokens: readonly Token[], i: number): readonly string[] {
  const deeds = deedsAt(tokens, i);
  return deeds.length > 0 ? deeds : coursesAt(tokens, i);
}

/** "Since 1996", "in May 1996"; not "by 1996", "the 1996 film". */
export const isPointed = (tokens: readonly Token[], from: number): boolean => POINTS.has(tokens[from - 1]?.lower ?? '');

/** "Four-year", "two years' imprisonment". */
const isAttribute = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some(({ text }) => text === '-') || tokens[to]?.kind === 'clitic';
