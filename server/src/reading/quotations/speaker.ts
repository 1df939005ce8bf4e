import type { Token } from '../../text/article.ts';
import { isHeOrShe } from '../lexicon/sexes.ts';
import { ALSO_NOUNS, QUOTING_VERBS, SPEAKER_PRONOUNS, SPEECH_VERBS } from '../lexicon/speech.ts';
import { datelineEnd } from '../times/dateline.ts';
import type { Marked, Row } from './marks.ts';

/** The tokens [from, to) that name a speaker. */
export interface SpeakerRange {
  readonly from: number;
  readonly to: number;
}

/** An attribution stands at most so many tokens from its verb. */
const REACH = 24;
/** Words that end the noun phrase that names a speaker. */
const ENDS = new Set(
  (
    'to in on at after when as during while who which that told from by with for before about if because and but ' +
    'is was were are be been has have had will would could can may might should of'
  ).split(' '),
);
/** Inside a speaker's noun phrase these may stand ("a spokesman for the ministry", "head of the bank"). */
const INNER = new Set(['of', 'for', 'at', 'in', 'the', 'from', 'and', 'with', 'on', 'to']);
const STARTS = new Set(
  (
    'the a an his her their its one another some many several police officials official residents witnesses ' +
    'authorities prosecutors relatives doctors neighbors neighbours investigators lawyers organisers organizers'
  ).split(' '),
);

const isVerb = (token: Token | undefined) =>
  token?.kind === 'word' && (SPEECH_VERBS.has(token.lower) || QUOTING_VERBS.has(token.lower));
const isStop = (token: Token) => token.kind === 'mark' && /^[.;!?"]$/.test(token.lower);
const isQuoteMark = (token: Token) => token.kind === 'mark' && (token.lower === '"' || token.lower === "'");

/** The words that name the speaker of the quotation `marks[index]`, nothing where none are beside it. */
export function speakerOf(row: Row, marks: readonly Marked[], index: number): SpeakerRange | undefined {
  const mark = marks[index]!;
  return after(row, mark, marks[index + 1]) ?? before(row, mark, marks[index - 1]);
}

/** "…," said X · "…," X, the Y, said · "…," according to X */
function after(row: Row, mark: Marked, next: Marked | undefined): SpeakerRange | undefined {
  if (!mark.closed) return undefined;
  const { tokens, sentences } = row;
  let i = mark.to + 1;
  const closing = tokens[mark.to - 1]!.text;
  if (closing === '.' && tokens[i]?.capital) return undefined;
  // The sentence has ended inside the quotation: what follows is another one, unless it begins in lower case.
  if (i < tokens.length && sentences[i] !== sentences[mark.to]) {
    const starts = tokens[i]!;
    if (starts.capital || starts.kind !== 'word') return undefined;
  }
  while (tokens[i]?.kind === 'mark' && /^[,—-]$/.test(tokens[i]!.lower)) i++;
  const last = Math.min(tokens.length, i + REACH, next ? next.from - 1 : tokens.length);
  const first = tokens[i];
  if (!first || i >= last) return undefined;
  if (first.lower === 'according' && tokens[i + 1]?.lower === 'to') return phrase(tokens, i + 2, last);
  if (isVerb(first) && !(ALSO_NOUNS.has(first.lower) && tokens[i + 1]?.kind === 'mark')) {
    return phrase(tokens, i + 1, last);
  }
  if (first.kind !== 'word') return undefined;
  const open = first.capital || SPEAKER_PRONOUNS.has(first.lower) || STARTS.has(first.lower);
  // "…," driver Tomasz Gierek told them: a comma, and then a noun without its article.
  const bare = !open && (/^[,?!]$/.test(closing) || tokens[i - 1]!.lower === ',') && !goesOn(first);
  if (!open && !bare) return undefined;
  for (let k = i + 1; k < last; k++) {
    if (isStop(tokens[k]!)) return undefined;
    if (isVerb(tokens[k]) && !isNoun(tokens, k)) {
      // "…," she used to say.
      return isHeOrShe(first.lower) ? { from: i, to: i + 1 } : (quotedBy(tokens, i, k, last) ?? trimmed(tokens, i, k));
    }
    if (bare && (k > i + BARE_REACH || (goesOn(tokens[k]!) && !isQuoted(tokens, k)))) return undefined;
  }
  return undefined;
}

/** "…," the firm quoted its skipper as saying: whose words the firm hands on. */
function quotedBy(tokens: readonly Token[], from: number, verb: number, last: number): SpeakerRange | undefined {
  if (!/^quot(?:ed|es|ing)$/.test(tokens[verb]!.lower)) return undefined;
  for (let k = from + 1; k < verb; k++) if (isQuoted(tokens, k)) return trimmed(tokens, from, k);
  for (let k = verb + 2; k < last; k++) {
    if (tokens[k]!.lower === 'as' && isVerb(tokens[k + 1])) return trimmed(tokens, verb + 1, k);
  }
  return trimmed(tokens, from, verb);
}

/** "was quoted", "has been quoted": in the passive the words are the subject's own. */
const isQuoted = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:is|was|were|are|been)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'quoted') ||
  (/^(?:has|have|had)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'been' && isQuoted(tokens, at + 1));

/** So far from a noun without its article stands the verb at most. */
const BARE_REACH = 9;

/** A word with which a clause goes on or another begins: no speaker is named by it. */
const goesOn = ({ lower }: Token) =>
  (ENDS.has(lower) && !INNER.has(lower)) || LEADING.has(lower) || /^(?:or|nor|not|there|here)$/.test(lower);

/** A noun that looks like a verb: "his comments", "the claims". */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return ALSO_NOUNS.has(tokens[i]!.lower) && !(before?.capital || SPEAKER_PRONOUNS.has(before?.lower ?? ''));
}

/** So many words before a colon name a speaker by themselves. */
const LABEL = 8;
const isName = ({ kind, capital }: Token, i: number) => kind === 'word' && capital && i > 0;

/** X said: "…" · X told reporters that the vote was "…" · X: "…" */
function before(row: Row, mark: Marked, previous: Marked | undefined): SpeakerRange | undefined {
  const { tokens, sentences } = row;
  const opener = mark.from - 1;
  // "PORTO — A neighbour told them:": the city does not speak.
  const dateline = sentences[opener - 1] === 0 ? datelineEnd(tokens) : 0;
  const floor = previous?.closed ? previous.to + 1 : dateline > 0 ? dateline + 1 : 0;
  if (opener - 1 < floor) return undefined;
  const lead = tokens[opener - 1]!;
  const colon = lead.lower === ':';
  if (sentences[opener - 1] !== sentences[opener] && !colon) return undefined;
  const own = sentences[opener - 1]!;
  let verb = -1;
  let from = opener - 1;
  for (let k = opener - 1; k >= floor && sentences[k] === own; k--) {
    if (isStop(tokens[k]!) && k < opener - 1) break;
    from = k;
    if (verb < 0 && ((isVerb(tokens[k]) && !isNoun(tokens, k)) || putsIt(tokens, k))) verb = k;
  }
  if (verb >= 0) {
    // "said X:" or "X said"
    const inverted = verb + 1 < opener && tokens[verb + 1]!.capital && verb === from;
    if (inverted) return phrase(tokens, verb + 1, opener);
    return subject(tokens, from, verb);
  }
  // "Ms Berg gave her view of it to the press:": a name leads up to it, whatever the verb.
  if (colon && (opener - 1 - from <= LABEL || tokens.slice(from, opener - 1).some(isName))) {
    return trimmed(tokens, from, clauseEnd(tokens, from, opener - 1));
  }
  return undefined;
}

/** "The skipper has a word for it:": where the subject of what leads up to a colon ends. */
function clauseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++) if (/^(?:has|had|have|was|were|is|are)$/.test(tokens[k]!.lower)) return k;
  return to;
}

/** Who is named by a paragraph that leads up to a block quotation: "The mayor wrote:". */
export function speakerLeading(row: Row): SpeakerRange | undefined {
  const from = row.tokens.length + 1;
  if (row.tokens[from - 2]?.lower !== ':') return undefined;
  return before(row, { from, to: from, closed: true }, undefined);
}

/** The subject that stands before the verb at `verb`: a pronoun, or the noun phrase it ends, back to `from`. */
function subject(tokens: readonly Token[], from: number, verb: number): SpeakerRange | undefined {
  let k = verb - 1;
  // Auxiliaries and adverbs: "has also said", "later told", "had yesterday said".
  while (k >= from && tokens[k]!.kind === 'word' && !tokens[k]!.capital && isFiller(tokens[k]!)) k--;
  if (k < from) return undefined;
  const near = tokens[k]!;
  if (SPEAKER_PRONOUNS.has(near.lower) && near.lower !== 'who') return { from: k, to: k + 1 };
  // The whole of the clause before the verb: apposition and relative clause included.
  let start = k;
  while (start > from && !isClauseEdge(tokens, start - 1, from)) start--;
  return trimmed(tokens, start, k + 1);
}

/** "As Lund put it, …": the verb of saying is two words. */
const putsIt = (tokens: readonly Token[], k: number) =>
  /^puts?$/.test(tokens[k]!.lower) && tokens[k + 1]?.lower === 'it' && tokens[k - 1]?.kind !== 'mark';

const FILLERS = new Set(
  (
    'has have had also later then again once would will did often previously earlier not still just even always only ' +
    'first never used to'
  ).split(' '),
);
const isFiller = (token: Token) => FILLERS.has(token.lower) || token.lower.endsWith('ly') || /day$/.test(token.lower);

/** Where a clause begins: after "but", "when", "and" with a verb before it, or a quotation mark. */
function isClauseEdge(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i]!;
  // "Opening the fair, the mayor said": a participle's clause comes first.
  if (token.text === ',' && tokens[from]!.kind === 'word' && /^\p{Lu}\p{Ll}+ing$/u.test(tokens[from]!.text))
    return true;
  if (isQuoteMark(token)) return true;
  if (token.lower === 'but' || token.lower === 'when' || token.lower === 'while' || token.lower === 'as') return true;
  return token.lower === 'and' && i > from && isVerb(tokens[i - 1]);
}

/** The noun phrase that begins at `from`, before `last`: its name, post and apposition up to the first break. */
function phrase(tokens: readonly Token[], from: number, last: number): SpeakerRange | undefined {
  let i = from;
  while (i < last && !tokens[i]!.capital && isFiller(tokens[i]!)) i++;
  const start = i;
  if (i >= last) return undefined;
  if (SPEAKER_PRONOUNS.has(tokens[i]!.lower)) return { from: i, to: i + 1 };
  for (; i < last; i++) {
    const token = tokens[i]!;
    if (isStop(token) || token.lower === '(') break;
    if (ENDS.has(token.lower) && !(INNER.has(token.lower) && i > start && tokens[i + 1])) break;
    if (i > start && isVerb(token)) break;
  }
  return i > start ? { from: start, to: i } : undefined;
}

const LEADING: ReadonlySet<string> = new Set('but and so then yet still while when as however meanwhile'.split(' '));

/** A range without commas and conjunctions at its ends, nothing where nothing is left. */
function trimmed(tokens: readonly Token[], from: number, to: number): SpeakerRange | undefined {
  while (from < to && (tokens[from]!.kind === 'mark' || LEADING.has(tokens[from]!.lower))) from++;
  while (to > from && tokens[to - 1]!.kind === 'mark') to--;
  return to > from ? { from, to } : undefined;
}
