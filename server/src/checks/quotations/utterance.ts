import { isHeOrShe } from '../../reading/lexicon/sexes.ts';
import { SPEAKER_PRONOUNS, SPEECH_VERBS } from '../../reading/lexicon/speech.ts';
import { peopleOf } from '../../reading/names/people.ts';
import { reportedIn } from '../../reading/quotations/reported.ts';
import { type NameMention, type Quotation, type Reading, sentencesIn } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Block, Token } from '../../text/article.ts';
import { marked, noted } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { mayBePerson, type Voice, voicesOf } from './voices.ts';
import { type Word, Words } from './words.ts';

const isSpeechVerb = marked(({ lower }): boolean => SPEECH_VERBS.has(lower));

/** Whom "he" means stands at most so many characters before. */
const FAR = 300;

/** Words said in one go: the quotations of one speaker that follow one another in a paragraph. */
export interface Utterance {
  readonly words: readonly Word[];
  readonly voice: Voice;
  /** Named beside the words, not by a pronoun. */
  readonly certain: boolean;
  /** Where the speaker is named beside the words. */
  readonly named?: Span;
  /** Words of content that stand around the marks, in the sentences of the quotation. */
  readonly around: ReadonlySet<string>;
  /** Two utterances with the same key are the same words with the same gaps and brackets. */
  readonly key: string;
  /** Stands in a headline, caption, summary or pull quote: it repeats what the text below says in full. */
  readonly display: boolean;
  /** Not between quotation marks. */
  readonly indirect: boolean;
  /** Of reported speech: nothing but what was said, without who says it. */
  readonly bare?: boolean;
}

/** Shorter utterances are never compared. */
const SHORTEST = 3;
/** Nor is reported speech shorter than this (tokens). */
const SHORTEST_RENDERING = 7;

/** The utterances of an article, in order. */
export function utterancesOf(reading: Reading): Utterance[] {
  const found: Utterance[] = [];
  const { quotations } = reading;
  for (let i = 0; i < quotations.length; ) {
    let to = i + 1;
    while (to < quotations.length && together(quotations[i]!, quotations[to]!)) to++;
    const utterance = utteranceOf(reading, quotations.slice(i, to));
    if (utterance.words.length >= SHORTEST) found.push(utterance);
    i = to;
  }
  return found;
}

function together(a: Quotation, b: Quotation): boolean {
  return a.block === b.block && a.speaker === b.speaker && a.speaker !== undefined;
}

/** Is the speaker named for sure, and where? */
function certaintyOf(
  { speaker, speakerSpan, block }: Quotation,
  { article, names }: Reading,
): Pick<Utterance, 'certain' | 'named'> {
  if (speaker === undefined || !speakerSpan) return { certain: false };
  const { start, end } = speakerSpan;
  const { text } = article;
  // "said Lund and Berg": either may be named elsewhere.
  if (/^\s+and\s/u.test(text.slice(end, end + 8)) || /\sand\s+$/u.test(text.slice(Math.max(0, start - 8), start))) {
    return { certain: false };
  }
  if (!SPEAKER_PRONOUNS.has(text.slice(start, end).toLowerCase())) return { certain: true, named: speakerSpan };
  // A speaker whom only a pronoun names may be somebody else, unless the paragraph has named one person so far.
  const from = article.blocks[block]!.start;
  const before = names.filter((name) => name.start >= from && name.end <= start && mayBePerson(name));
  const sole = before.every(({ parts }) => parts.length > 1 && parts.join(' ') === speaker);
  return sole && before.length > 0 ? { certain: true, named: before.at(-1)! } : { certain: false };
}

const DISPLAY = new Set(['headline', 'summary', 'caption', 'heading', 'quote']);

function utteranceOf(reading: Reading, quotations: readonly Quotation[]): Utterance {
  const words = new Words();
  const block = reading.article.blocks[quotations[0]!.block]!;
  let before: Quotation | undefined;
  for (const quotation of quotations) {
    // "We have never," she said, "seen that": one sentence goes on after a comma and in lower case.
    const goesOn =
      before?.sentence === quotation.sentence && /[,—–-]$/.test(before.text) && /^\p{Ll}/u.test(quotation.text);
    if (before && !goesOn) {
      words.endSentence();
      words.seam();
    }
    for (const sentence of block.sentences) {
      if (sentence.end <= quotation.start || sentence.start >= quotation.end) continue;
      words.add(inside(sentence.tokens, quotation));
      if (sentence.end <= quotation.end) words.endSentence();
      // Where the closing mark is missing, only the first sentence is surely said; a whole paragraph is speech that
      // goes on in the next.
      if (quotation.unclosed && quotation.start > block.start + 2) break;
    }
    before = quotation;
  }
  return {
    words: words.list,
    voice: voicesOf(reading)(quotations[0]!.speaker),
    ...certaintyOf(quotations[0]!, reading),
    around: around(block, quotations),
    key: keyOf(words.list),
    display: DISPLAY.has(block.kind),
    indirect: false,
  };
}

/** The stem of a word that tells what is spoken of. */
const toldStem = noted((token) =>
  token.kind !== 'word' || token.capital || token.text.length < 4 || isSpeechVerb(token)
    ? undefined
    : stemOf(token.lower),
);

/** The telling words of the quotations' sentences outside all marks; names tell who speaks, and nothing of what. */
function around({ sentences }: Block, quotations: readonly Quotation[]): Set<string> {
  const found = new Set<string>();
  for (const { start, end, tokens } of sentences) {
    const own = quotations.filter((quotation) => quotation.start < end && quotation.end > start);
    if (own.length === 0) continue;
    for (const token of tokens) {
      const stem = toldStem(token);
      if (stem !== undefined && !own.some((each) => token.start >= each.start && token.end <= each.end))
        found.add(stem);
    }
  }
  return found;
}

function inside(tokens: readonly Token[], { start, end }: Quotation): Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end);
}

/**
 * Sentences without quotation marks that report what a named person said: "The mill would close, Lund said." Their
 * words are the reporter's, and yet some are a quotation that has lost its marks.
 */
export function renderingsOf(reading: Reading): Utterance[] {
  const people = peopleOf(reading.names);
  const found: Utterance[] = [];
  const { names, quotations } = reading;
  // Both are in order of place: one walk through each.
  let name = 0;
  let quoted = 0;
  for (const { block, sentence } of sentencesIn(reading.article)) {
    while (name < names.length && names[name]!.start < sentence.start) name++;
    while (quoted < quotations.length && quotations[quoted]!.end <= sentence.start) quoted++;
    const { tokens } = sentence;
    if (block.kind !== 'paragraph' || tokens.length < SHORTEST_RENDERING) continue;
    if ((quotations[quoted]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) continue;
    const reported = reportedIn(tokens);
    if (reported && reported.words.to - reported.words.from > SHORTEST) {
      const [first, last] = [tokens[reported.who.from], tokens[reported.who.to - 1]];
      if (!first || !last) continue;
      const named = speakerFrom(names, name, last.end, first.start);
      // "He said": the one whom the sentence before has named last.
      const before = reported.who.to - reported.who.from === 1 && isHeOrShe(first.lower);
      const person = named ?? (before ? people.before(first.start, Math.max(0, first.start - FAR)) : undefined);
      const speaker = person
        ? people.fullName(person)
        : reading.article.text.slice(first.start, last.end).replace(/\s+/g, ' ');
      found.push(new Rendering(tokens.slice(reported.words.from, reported.words.to), voicesOf(reading)(speaker), true));
      continue;
    }
    if (!tokens.some(isSpeechVerb)) continue;
    const person = speakerFrom(names, name, sentence.end);
    if (person) found.push(new Rendering(tokens, voicesOf(reading)(people.fullName(person)), false));
  }
  return found;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Its words are made when another article quotes the same person, which is seldom. */
class Rendering implements Utterance {
  readonly voice: Voice;
  readonly certain = true;
  readonly key = '';
  readonly display = false;
  readonly indirect = true;
  readonly around: ReadonlySet<string> = NOTHING;
  readonly bare: boolean;
  readonly #tokens: readonly Token[];
  #words: readonly Word[] | undefined;

  constructor(tokens: readonly Token[], voice: Voice, bare: boolean) {
    this.#tokens = tokens;
    this.voice = voice;
    this.bare = bare;
  }

  get words(): readonly Word[] {
    if (!this.#words) {
      const words = new Words();
      words.add(this.#tokens);
      this.#words = words.list;
    }
    return this.#words;
  }
}

/** The first person named from the mention at `from` on, before `end`. */
function speakerFrom(names: readonly NameMention[], from: number, end: number, start = 0): NameMention | undefined {
  for (let i = from; i < names.length && names[i]!.start < end; i++) {
    const { kind, parts } = names[i]!;
    if (names[i]!.start < start) continue;
    if (kind === 'person' || (kind === 'unknown' && parts.length > 1)) return names[i];
  }
  return undefined;
}

/** Words with their gaps, brackets and sentences, as one string. */
export function keyOf(words: readonly Word[]): string {
  let key = '';
  for (const word of words) {
    key += `${word.gap ? '…' : ''}${word.bracketed ? '[' : ''}${word.soft ? '~' : ''}${word.key}|${word.sentence} `;
  }
  return key;
}
