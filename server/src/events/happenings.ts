import { happeningOf, ONSETS } from '../reading/lexicon/happenings.ts';
import { SPEECH_VERBS } from '../reading/lexicon/speech.ts';
import type { Token } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { tokenFrom } from '../text/tokenat.ts';
import { eventClassAt } from './saying.ts';

/** What happened at a time or a place, as its sentence says. */
export interface Happening {
  /** Facts of different kinds are never compared: "swear", "vote"; "onset" where an event came about, however told. */
  readonly kind: string;
  /** How it is told: a name of the lexicon ("hit"), or an event noun's class with "@" before it ("@quake"). */
  readonly name: string;
  /** Index of its token in the sentence. */
  readonly token: number;
}

/** Words at which another clause begins, with an event of its own. */
const CLAUSES = new Set(
  'after before while when whereas but although though because since until following who whom whose which that where as if'.split(
    ' ',
  ),
);
const CLOSE = new Set(['just', 'shortly', 'soon', 'right', 'immediately', 'moments', 'minutes']);
const BREAKS = new Set([';', ':', '—', '"', '(', ')']);
/** A time or place stands at most so far behind its verb, or before it (tokens). */
const BACK = 22;
const AHEAD = 18;
/** A noun without a verb has to stand nearer: "the quake on Tuesday at 9". */
const NEAR = 7;
/** A fronted time: "On Tuesday night, three men …" begins its clause within so many tokens. */
const FRONT = 4;

function breaks(token: Token): boolean {
  return token.kind === 'mark' ? BREAKS.has(token.lower) : CLAUSES.has(token.lower);
}

/** Event nouns that name something planned, with a date of its own. */
const PLANNED: Readonly<Record<string, string>> = {
  election: 'vote',
  trial: 'trial',
  match: 'match',
  results: 'results',
};

const BE = new Set(['was', 'were', 'is', 'are', 'been']);
/** What is said of an event itself. */
const OF_EVENTS = new Set(
  'scheduled reported expected planned staged recorded detected caused triggered started'.split(' '),
);

/** "those hit by the flood were allowed home on Friday": the day of a verb of its own, not of the noun before it. */
function isOtherVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return BE.has(tokens[i]!.lower) && !!next && next.lower.endsWith('ed') && !OF_EVENTS.has(next.lower);
}

const DETERMINERS = new Set(
  'the a an this that these those his her their its of mass fatal deadly recent two'.split(' '),
);

/** "Monday's shooting", "the meeting": a form in -ing that is a noun. */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return tokens[i]!.lower.endsWith('ing') && !!before && (before.kind === 'clitic' || DETERMINERS.has(before.lower));
}

function at(tokens: readonly Token[], i: number): Happening | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  const name = isNoun(tokens, i) ? undefined : happeningOf(token.lower, tokens[i + 1]?.lower, tokens[i + 2]?.lower);
  if (name) return { kind: ONSETS.has(name) ? 'onset' : name, name, token: i };
  const noun = token.capital ? undefined : eventClassAt(tokens, i);
  return noun ? { kind: PLANNED[noun] ?? 'onset', name: `@${noun}`, token: i } : undefined;
}

/**
 * The happening that a time or place of a sentence belongs to: the nearest verb or event noun before it in its clause,
 * or after it where it opens the clause. Nothing where somebody only speaks ("said on Tuesday").
 */
export function happeningFor(tokens: readonly Token[], span: Span): Happening | undefined {
  const from = tokenFrom(tokens, span.start);
  if (from === tokens.length) return undefined;
  let start = from;
  let noun: Happening | undefined;
  let other = false;
  for (let i = from - 1; i >= 0 && from - i <= BACK; i--) {
    const token = tokens[i]!;
    // "shortly after 9" is a time, where "after 9" may begin a clause; "sworn in as mayor" goes on.
    const before = tokens[i - 1]?.lower ?? '';
    if (breaks(token) && !(i === from - 1 && CLOSE.has(before)) && !(token.lower === 'as' && before === 'in')) break;
    start = i;
    if (SPEECH_VERBS.has(token.lower) && !token.capital) return undefined;
    if (isOtherVerb(tokens, i)) other = true;
    const found = at(tokens, i);
    if (!found) continue;
    if (!found.name.startsWith('@')) return found;
    if (!other && from - i <= NEAR) noun ??= found;
  }
  if (noun) return noun;
  if (from - start > FRONT) return undefined;
  let to = from;
  while (to < tokens.length && tokens[to]!.start < span.end) to++;
  // Behind a time a noun alone may be anything's: "at 9:30 the fire was out".
  for (let i = to; i < Math.min(tokens.length, to + AHEAD); i++) {
    const token = tokens[i]!;
    if (breaks(token) && i > to) break;
    if (SPEECH_VERBS.has(token.lower) && !token.capital) return undefined;
    const found = at(tokens, i);
    if (found && !found.name.startsWith('@')) return found;
  }
  return undefined;
}

/** The class of the event noun that a happening is told of: "the uprising began", "a fire that started". */
export function subjectOf(tokens: readonly Token[], { token }: Happening): string | undefined {
  for (let i = token - 1; i >= 0 && token - i <= 6; i--) {
    const word = tokens[i]!;
    if (word.kind === 'mark' && word.text !== '-' && word.text !== ',') return undefined;
    const kind = eventClassAt(tokens, i);
    if (kind) return kind;
  }
  return undefined;
}
