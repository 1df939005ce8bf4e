import type { Article, Block, Token } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import { isHeOrShe } from '../lexicon/sexes.ts';
import { type People, peopleOf } from '../names/people.ts';
import type { NameMention, Quotation } from '../reading.ts';
import { Antecedents } from './antecedent.ts';
import { type Marked, markedIn, mayQuote, type Row, rowOf } from './marks.ts';
import { reportedIn } from './reported.ts';
import { type SpeakerRange, speakerLeading, speakerOf } from './speaker.ts';

/** What is remembered of the quotation before: its speaker speaks on where nobody else is named. */
interface Last {
  readonly block: number;
  readonly end: number;
  readonly unclosed: boolean;
  readonly speaker: Speaker | undefined;
}

interface Speaker {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What an article tells of who speaks. */
interface Telling {
  readonly article: Article;
  readonly people: People;
  readonly antecedents: Antecedents;
  /** What stands between marks, as far as it is read. */
  readonly quoted: Span[];
}

/** The quotations in an article, in order, with their speakers. */
export function readQuotations(article: Article, names: readonly NameMention[]): Quotation[] {
  const found: Quotation[] = [];
  const people = peopleOf(names);
  const telling: Telling = { article, people, antecedents: new Antecedents(article, people), quoted: [] };
  let last: Last | undefined;
  for (let index = 0; index < article.blocks.length; index++) {
    const block = article.blocks[index]!;
    if (block.kind === 'byline') continue;
    const quoting = mayQuote(block);
    if (!quoting && block.kind !== 'quote') continue;
    const row = rowOf(block);
    const marks = quoting ? markedIn(row.tokens) : [];
    if (block.kind === 'quote' && marks.length === 0) {
      const set = setApart(telling, index, row, last);
      if (set) found.push(set);
      continue;
    }
    for (const { from, to } of marks)
      telling.quoted.push({ start: row.tokens[from]!.start, end: row.tokens[to - 1]!.end });
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i]!;
      const range = speakerOf(row, marks, i);
      let speaker = range && named(telling, row, range, last, index);
      if (!speaker && last && speaksOn(row, mark, marks[i - 1], last, index)) speaker = last.speaker;
      const quotation = quotationOf(block, index, row, mark, speaker);
      if (!speaker) {
        const range = reportedBefore(row, mark, marks[i - 1]);
        speaker = range && named(telling, row, range, last, index);
      }
      // Whose words the sentence before has told goes on between the marks, though not for sure.
      found.push(speaker && !quotation.speaker ? { ...quotation, speaker: speaker.name } : quotation);
      last = { block: index, end: mark.to, unclosed: !mark.closed, speaker };
    }
    spread(found, index);
  }
  return found;
}

/** A block set apart as a quotation, without marks, below a paragraph that says whose words follow. */
function setApart(telling: Telling, index: number, row: Row, last: Last | undefined): Quotation | undefined {
  const { article } = telling;
  const lead = article.blocks[index - 1];
  if (lead?.kind !== 'paragraph' || row.tokens.length === 0) return undefined;
  const leading = rowOf(lead);
  const range = speakerLeading(leading);
  const speaker = range && named(telling, leading, range, last, index);
  if (!speaker) return undefined;
  return quotationOf(article.blocks[index]!, index, row, { from: 0, to: row.tokens.length, closed: true }, speaker);
}

/**
 * "A," he said. "B.": the second quotation is his too. So is one that opens a paragraph where the paragraph before
 * left its quotation open.
 */
function speaksOn(row: Row, mark: Marked, before: Marked | undefined, last: Last, block: number): boolean {
  if (before) {
    // Between the two stands one sentence's end at most: the attribution of the first.
    const gap = row.sentences[mark.from]! - row.sentences[Math.max(before.to - 1, 0)]!;
    const opener = mark.from - 1;
    const starts = opener === 0 || row.sentences[opener - 1] !== row.sentences[opener] || opener <= before.to + 1;
    return starts && gap <= 1;
  }
  return last.unclosed && last.block === block - 1 && mark.from === 1;
}

/** "The weir would hold, Lund said. “We built it well.”": whose words the sentence before a quotation reports. */
function reportedBefore(
  { tokens, sentences }: Row,
  mark: Marked,
  before: Marked | undefined,
): SpeakerRange | undefined {
  const opener = mark.from - 1;
  const own = sentences[opener]!;
  if (own === 0 || sentences[opener - 1] === own || !mark.closed || !tokens[mark.from]!.capital) return undefined;
  // Nothing but the quotation stands in its sentence.
  if (sentences[mark.to + 1] === sentences[mark.to]) return undefined;
  const from = sentences.indexOf(own - 1);
  if (before && before.to >= from) return undefined;
  const who = reportedIn(tokens.slice(from, opener))?.who;
  return who && { from: from + who.from, to: from + who.to };
}

/** A quotation without a speaker takes that of the next in its paragraph where only that one's attribution follows. */
function spread(found: Quotation[], block: number): void {
  for (let i = found.length - 2; i >= 0 && found[i]!.block === block; i--) {
    const [own, next] = [found[i]!, found[i + 1]!];
    if (own.speaker || !next.speaker || next.block !== block || next.start - own.end > 4) continue;
    found[i] = { ...own, speaker: next.speaker, ...(next.speakerSpan ? { speakerSpan: next.speakerSpan } : {}) };
  }
}

function quotationOf(block: Block, index: number, row: Row, mark: Marked, speaker: Speaker | undefined): Quotation {
  const start = row.tokens[mark.from]!.start;
  const end = row.tokens[mark.to - 1]!.end;
  return {
    text: block.plain.slice(start - block.start, end - block.start),
    start,
    end,
    ...(speaker ? { speaker: speaker.name, speakerSpan: { start: speaker.start, end: speaker.end } } : {}),
    ...(mark.closed ? {} : { unclosed: true as const }),
    block: index,
    sentence: row.sentences[mark.from]!,
  };
}

/** "Aino Berg leads the search. She said": of whom nothing tells that it is a person, and whose sentence it is. */
function subjectBefore(article: Article, block: number, offset: number, people: People): NameMention | undefined {
  const sentences = article.blocks[block]!.sentences;
  const own = sentences.findIndex(({ start, end }) => start <= offset && offset < end);
  for (const sentence of [sentences[own], sentences[own - 1]]) {
    const name = sentence && people.opening(sentence.start);
    if (name && name.end < offset && /^\s+\p{Ll}/u.test(article.text.slice(name.end, name.end + 3))) return name;
  }
  return undefined;
}

/** "Lind, a geologist", "Lind of the union", "Aino Lind on Monday": does the name end before what follows? */
const isApart = (text: string, { end, parts }: NameMention) =>
  text[end] === ',' ||
  /^\sof the \p{Ll}/u.test(text.slice(end, end + 9)) ||
  (parts.length > 1 && /^\s(?:on|in|at|after|during|outside|yesterday|last|as)\s/u.test(text.slice(end, end + 12)));

/** No speaker is named by more words than these. */
const LONGEST_PHRASE = 16;
/** Stands for somebody named before, as a pronoun does. */
const AGED = /^the \d\d?-year-old\b/i;
const PRONOUN = /^(?:he|she|they|who)$/;

/** Who the words of `range` name: a person's full name where the article gives it, else the words themselves. */
function named(
  { article, people, antecedents, quoted }: Telling,
  row: Row,
  range: SpeakerRange,
  last: Last | undefined,
  block: number,
): Speaker | undefined {
  const first = row.tokens[range.from]!;
  const final = row.tokens[range.to - 1]!;
  const span = { start: first.start, end: final.end };
  const mention = people.speaking(span.start, span.end, article.text);
  if (mention) return { name: people.fullName(mention), start: mention.start, end: mention.end };
  // "Lind, a geologist, called it": who is spoken of by a surname alone and told what he is.
  const bare = people.starting(span.start);
  if (bare && bare.end < span.end && bare.kind === 'unknown' && isApart(article.text, bare))
    return { name: bare.text, start: bare.start, end: bare.end };
  const words = article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  if (AGED.test(words)) {
    const told = antecedents.of('', block, span.start, last?.speaker?.start ?? -1, quoted);
    if (told && 'person' in told) return { name: people.fullName(told.person), ...span };
  }
  if (range.to - range.from === 1 && PRONOUN.test(first.lower)) {
    const near = last?.speaker && last.block >= block - 2 ? last : undefined;
    if (isHeOrShe(first.lower)) {
      const told = antecedents.of(first.lower, block, span.start, near?.speaker?.start ?? -1, quoted);
      if (told && 'person' in told) return { name: people.fullName(told.person), ...span };
      if (told) return { name: article.text.slice(told.post.start, told.post.end), ...span };
      if (near?.speaker && !PRONOUN.test(near.speaker.name)) return { ...near.speaker, ...span };
    }
    const person = people.before(span.start, near?.speaker?.start ?? -1);
    const subject = subjectBefore(article, block, span.start, people);
    if (subject && subject.start > (person?.start ?? near?.speaker?.end ?? -1)) return { name: subject.text, ...span };
    if (person) return { name: people.fullName(person), ...span };
    if (near?.speaker && !PRONOUN.test(near.speaker.name)) return { ...near.speaker, ...span };
    return { name: first.lower, ...span };
  }
  // A whole clause names nobody by itself.
  if (range.to - range.from > LONGEST_PHRASE) return undefined;
  const post = people.byPost(row.tokens.slice(range.from, range.to).map((token: Token) => token.lower));
  return { name: post ? people.fullName(post) : words, ...span };
}
