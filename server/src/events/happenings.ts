import { happeningOf, happeningOfVerb, mayHappen, ONSETS } from '../reading/lexicon/happenings.ts';
import { SPEECH_VERBS } from '../reading/lexicon/speech.ts';
import { stemOf } from '../reading/stems.ts';
import { JUST } from '../reading/times/words.ts';
import type { Token } from '../text/article.ts';
import { marked } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { tokenFrom } from '../text/tokenat.ts';
import { wordTable } from '../text/wordtable.ts';
import {
  isCall,
  isFindingGuilty,
  isLastSeen,
  isLeave,
  isLeaving,
  isNoted,
  isOverturning,
  isPollsEnd,
  isTaking,
  mayUndo,
} from './idioms.ts';
import { cameAt, pastAside, thereWas } from './openings.ts';
import { eventClassAt } from './saying.ts';
import { SUBJECT_REACH, subjectOf } from './subject.ts';
import { isAuxiliary, isMotion, isNominal, isPassive, isVerb } from './verbs.ts';

/** What happened at a time or a place, as its sentence says. */
export interface Happening {
  /** Facts of different kinds are never compared: "swear", "vote"; "onset" where an event came about, however told. */
  readonly kind: string;
  /**
   * How it is told: a name of the lexicon ("hit"), an event noun's class with "@" before it ("@quake"), or the stem of a
   * verb that no lexicon has, with "~" before it.
   */
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
const BREAKS = new Set([';', ':', '—', '"', '(', ')']);
/** A time or place stands at most so far behind its verb, or before it (tokens). */
const BACK = 22;
const AHEAD = 18;
/** A noun without a verb has to stand nearer: "the quake on Tuesday at 9". */
const NEAR = 7;
/** A fronted time: "On Tuesday night, three men …" begins its clause within so many tokens. */
const FRONT = 4;
/** The noun that a time stands before: "Monday's fatal crash", "its 10:05 takeoff". */
const BEHIND = 4;

const breaks = marked(({ kind, lower }): boolean => (kind === 'mark' ? BREAKS.has(lower) : CLAUSES.has(lower)));
const isSpeech = marked(({ lower, capital }): boolean => SPEECH_VERBS.has(lower) && !capital);

/** Event nouns that name something planned, with a date of its own. */
const PLANNED = wordTable<string>({
  election: 'vote',
  trial: 'trial',
  match: 'match',
  results: 'results',
});

/** What leads from an event noun to whom or what it befell: "the murder of a baker", "a raid on the mint". */
const BEFALLEN = new Set(['of', 'on', 'at', 'against', 'inside', 'aboard']);
/** Of so many words at most (tokens). */
const BEFALLEN_REACH = 9;

/**
 * "A fire at the Marlow mill in Vranov", "charged with the murder of a baker and his wife in Vranov": the event noun whose
 * object ends right before token `lead`, the preposition of a place, which then is the noun's and not the verb's.
 */
export function nounThrough(tokens: readonly Token[], lead: number): Happening | undefined {
  for (let i = lead - 1; i > 0 && lead - i <= BEFALLEN_REACH; i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.text !== '-') return undefined;
    if (CLAUSES.has(token.lower) || isAuxiliary(token)) return undefined;
    if (BEFALLEN.has(token.lower)) {
      const noun = tokens[i - 1]!.capital ? undefined : eventClassAt(tokens, i - 1);
      return noun && i < lead - 1 ? eventNoun(noun, i - 1) : undefined;
    }
    if (isVerb(tokens, i)) return undefined;
  }
  return undefined;
}

/** Verbs that say of a noun that it came about: what began is told by the noun. */
const LIGHT = new Set(['happen', 'begin', 'hold']);

const eventNoun = (noun: string, token: number): Happening => ({
  kind: PLANNED[noun] ?? 'onset',
  name: `@${noun}`,
  token,
});

function named(name: string, token: number): Happening {
  return { kind: ONSETS.has(name) ? 'onset' : name, name, token };
}

/** What the word at token `i` says to have happened, by the lexicons. */
function at(tokens: readonly Token[], i: number): Happening | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  const noun = token.capital ? undefined : eventClassAt(tokens, i);
  const idiom = isLeave(token) || mayUndo(token) || isLastSeen(tokens, i) || isTaking(tokens, i);
  if (!noun && !mayHappen(token) && !idiom) return undefined;
  const nominal = token.lower.endsWith('ing') && isNominal(tokens, i);
  if (nominal && noun) return eventNoun(noun, i);
  if (isLeaving(tokens, i)) return named('depart', i);
  // "the failed lender", "two wounded men"; what bears a capital inside a sentence is a name.
  if (isNominal(tokens, i) ? token.lower.endsWith('ed') : token.capital && i > 0) return undefined;
  if (isFindingGuilty(tokens, i)) return named('convict', i);
  if (isLastSeen(tokens, i)) return named('vanish', i);
  if (isOverturning(tokens, i)) return named('quash', i);
  const form = { passive: isPassive(tokens, i), nominal: isNominal(tokens, i) };
  // "Kick-off is at three": the hyphen makes a noun of it.
  const next = tokens[i + 1]?.text === '-' && tokens[i + 2]?.glued ? i + 2 : i + 1;
  const name = isTaking(tokens, i)
    ? 'arrest'
    : happeningOf(token.lower, tokens[next]?.lower, tokens[next + 1]?.lower, form);
  if (name) return named(name, i);
  return noun ? eventNoun(noun, i) : undefined;
}

/** Does it say no more than that something came about: "began", "was held"? */
export const isLight = ({ name }: Happening): boolean => LIGHT.has(name);

/** "deliveries begin on", "the burial takes place on": what the subject of a verb that says little names. */
function lightened(tokens: readonly Token[], found: Happening): Happening {
  if (isPollsEnd(tokens, found.token, found.name)) return named('polls close', found.token);
  if (!isLight(found)) return found;
  for (let i = found.token - 1; i >= 0 && found.token - i <= SUBJECT_REACH; i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.text !== '-') break;
    if (token.kind !== 'word' || isAuxiliary(token)) continue;
    if (eventClassAt(tokens, i)) return found;
    const name = token.capital || !mayHappen(token) ? undefined : happeningOf(token.lower, undefined);
    if (name && !LIGHT.has(name)) return named(name, i);
  }
  return found;
}

/** "Monday's crash", "its 10:05 takeoff", "the May 6 break-in": the noun that a time stands before. */
function nounBehind(tokens: readonly Token[], from: number, to: number): Happening | undefined {
  const possessive = tokens[to]?.kind === 'clitic';
  if (!possessive && !isNominal(tokens, from)) return undefined;
  for (let i = possessive ? to + 1 : to; i < Math.min(tokens.length, to + BEHIND); i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.text !== '-') return undefined;
    if (CLAUSES.has(token.lower) || isAuxiliary(token)) return undefined;
    const noun = eventClassAt(tokens, i);
    const name = mayHappen(token) ? happeningOf(token.lower, undefined, undefined, { nominal: true }) : undefined;
    // Of what goes on in court a conviction and a sentencing say which step.
    if (noun && !(noun === 'trial' && name)) return eventNoun(noun, i);
    if (name) return named(name, i);
  }
  return undefined;
}

/** "the attack of 1 February", "The blast on Monday killed": a noun right before the time, which is the noun's own. */
function nounBefore(tokens: readonly Token[], from: number, to: number): Happening | undefined {
  const lead = tokens[from - 1]?.lower;
  if (lead !== 'of' && lead !== 'on') return undefined;
  const noun = eventClassAt(tokens, from - 2);
  if (!noun || tokens[from - 2]!.capital) return undefined;
  const next = tokens[to];
  const subject = isAuxiliary(next) || (!!next && next.kind === 'word' && (isVerb(tokens, to) || !!at(tokens, to)));
  return lead === 'of' || subject ? eventNoun(noun, from - 2) : undefined;
}

/**
 * The happening that a time or place of a sentence belongs to: the nearest verb or event noun before it in its clause,
 * or after it where it opens the clause. Nothing where somebody only speaks ("said on Tuesday").
 */
export function happeningFor(tokens: readonly Token[], span: Span): Happening | undefined {
  const from = tokenFrom(tokens, span.start);
  if (from === tokens.length) return undefined;
  const to = tokenFrom(tokens, span.end);
  const own = nounBehind(tokens, from, to) ?? (from > 1 ? nounBefore(tokens, from, to) : undefined);
  if (own) return own;
  if (tokens[from - 1]?.text === ':') return labelled(tokens, from - 1);
  let start = from;
  let noun: Happening | undefined;
  for (let i = from - 1; i >= 0 && from - i <= BACK; i--) {
    const token = tokens[i]!;
    // "shortly after 9" is a time, where "after 9" may begin a clause; "sworn in as mayor" goes on.
    const before = tokens[i - 1]?.lower ?? '';
    if (breaks(token) && !(i === from - 1 && JUST.has(before)) && !(token.lower === 'as' && before === 'in')) break;
    start = i;
    const found = at(tokens, i);
    if (found && !found.name.startsWith('@')) return lightened(tokens, doneAt(tokens, found) ?? found);
    // "a reported $30 million", "the announced merger": no verb.
    if (isSpeech(token) && !isNominal(tokens, i)) {
      // "was announced on", "were called at": done to something, at that time.
      return isPassive(tokens, i) ? reported(tokens, i) : undefined;
    }
    const plan = PLANNING.test(token.lower) && isPassive(tokens, i) ? planned(tokens, i) : undefined;
    if (plan) return plan;
    if (isVerb(tokens, i)) return noun ?? open(tokens, i);
    // "A man who was hurt came up on Tuesday": what was done before is not the day's.
    if (isMotion(tokens, i)) return noun ?? came(tokens, i, from);
    if (found && from - i <= NEAR) noun ??= found;
  }
  if (noun) return noun;
  if (from - start > FRONT) return undefined;
  return ahead(tokens, whenBehind(tokens, start, to) ?? to);
}

/** "Will vote at an extraordinary meeting in": what was done at a meeting, whose place and day are the deed's own. */
function doneAt(tokens: readonly Token[], { name, token }: Happening): Happening | undefined {
  if (name !== 'meet') return undefined;
  let lead = token - 1;
  while (lead > 0 && token - lead <= BEHIND && !GATHERED.has(tokens[lead]!.lower)) {
    if (tokens[lead]!.kind !== 'word' || tokens[lead]!.capital || isVerb(tokens, lead)) return undefined;
    lead--;
  }
  for (let i = lead - 1; i >= 0 && token - i <= BACK && GATHERED.has(tokens[lead]!.lower); i--) {
    if (breaks(tokens[i]!) || isSpeech(tokens[i]!)) return undefined;
    const found = at(tokens, i);
    if (found && !found.name.startsWith('@') && !isLight(found)) return isNominal(tokens, i) ? undefined : found;
  }
  return undefined;
}
const GATHERED = new Set(['at', 'during']);

/** "A fire was reported at nine": somebody raised the alarm then. */
function reported(tokens: readonly Token[], i: number): Happening {
  const found = open(tokens, i);
  return tokens[i]!.lower === 'reported' && subjectOf(tokens, found) ? named('alarm', i) : found;
}

/** "It was 4.20 in the morning when the ferry sank": where the clause begins that tells what it was that happened. */
function whenBehind(tokens: readonly Token[], start: number, to: number): number | undefined {
  if (tokens[start]!.lower !== 'it' || !isAuxiliary(tokens[start + 1])) return undefined;
  for (let i = to; i < Math.min(tokens.length, to + BEHIND + 1); i++) if (tokens[i]!.lower === 'when') return i + 1;
  return undefined;
}

/** Words that ask for a time or a day. */
const ASKING = new Set(['when', 'what']);

/** "When does it start? Wednesday, at nine": what a question asks the time of, where the answer begins with it. */
export function happeningAsked(question: readonly Token[] | undefined): Happening | undefined {
  if (question?.at(-1)?.text !== '?' || !ASKING.has(question[0]!.lower)) return undefined;
  for (let i = question.length - 1; i > 0; i--) {
    const found = at(question, i);
    if (found && !found.name.startsWith('@')) return lightened(question, found);
  }
  return undefined;
}

/** A label is no longer than this (tokens). */
const LABEL = 4;

/** "Burial: Wednesday, at ten": the noun or verb of the label that a time stands behind. */
function labelled(tokens: readonly Token[], colon: number): Happening | undefined {
  if (colon > LABEL) return undefined;
  for (let i = colon - 1; i >= 0; i--) {
    const name = happeningOf(tokens[i]!.lower, undefined);
    if (name) return named(name, i);
  }
  return undefined;
}

/** What is told in the clause that begins at token `from`. */
export const happeningAhead = (tokens: readonly Token[], from: number): Happening | undefined => ahead(tokens, from);

/** "The blast came at six", "the accident at the lock came on Friday". */
function came(tokens: readonly Token[], verb: number, from: number): Happening | undefined {
  const subject = cameAt(tokens, verb, from);
  return subject && (subject.noun ? eventNoun(subject.noun, subject.token) : named('happen', verb));
}

/** The verb of the clause that a time opens. Behind it a noun alone may be anything's: "at 9:30 the fire was out". */
function ahead(tokens: readonly Token[], behind: number): Happening | undefined {
  const to = pastAside(tokens, behind);
  for (let i = to; i < Math.min(tokens.length, to + AHEAD); i++) {
    const token = tokens[i]!;
    if (breaks(token) && i > to) return undefined;
    if (token.lower === 'there' && isAuxiliary(tokens[i + 1])) {
      const noun = thereWas(tokens, i);
      return noun && eventNoun(noun.noun, noun.token);
    }
    const found = at(tokens, i);
    if (found && !found.name.startsWith('@')) return found;
    if (isSpeech(token)) return undefined;
    if (isVerb(tokens, i)) return open(tokens, i);
  }
  return undefined;
}

/** A verb that no lexicon has; where another that it has follows at once, the time is of both: "walked in and shot". */
function open(tokens: readonly Token[], i: number): Happening {
  const name = `~${stemOf(tokens[i]!.lower)}`;
  const found = { kind: name, name, token: i };
  if (isCall(tokens, i)) return named('alarm', i);
  const noun = isNoted(tokens, i) ? subjectOf(tokens, found) : undefined;
  if (noun) return eventNoun(noun, i);
  const known = happeningOfVerb(tokens[i]!.lower);
  if (known) return named(known, i);
  return PLANNING.test(tokens[i]!.lower) ? (planned(tokens, i) ?? found) : found;
}

/** Verbs that say of a noun no more than that there is a day for it. */
const PLANNING = /^(?:planned|scheduled|slated|listed|fixed|set|due|expected|called|follow|follows)$/;

/** "The burial is planned for", "a vigil is scheduled for": what is to be. */
function planned(tokens: readonly Token[], verb: number): Happening | undefined {
  for (let i = verb - 1; i >= 0 && verb - i <= SUBJECT_REACH; i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.text !== '-') return undefined;
    if (token.kind !== 'word' || token.capital || isAuxiliary(token)) continue;
    const noun = eventClassAt(tokens, i);
    if (noun) return noun in PLANNED ? eventNoun(noun, i) : named('hold', verb);
    const name = mayHappen(token) ? happeningOf(token.lower, undefined) : undefined;
    if (name) return named(name, i);
  }
  return undefined;
}
