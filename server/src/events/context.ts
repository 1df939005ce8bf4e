import type { Moment, PlaceMention, Reading } from '../reading/reading.ts';
import type { Token } from '../text/article.ts';
import { marked, rememberedLast } from '../text/remember.ts';
import { overlaps, type Span } from '../text/span.ts';
import { tokenFrom } from '../text/tokenat.ts';
import { isOfFormer } from './former.ts';
import { bodyFrom, type Frame, isSite } from './frame.ts';
import { eventClassAt, isLimit, isOfCharge, isReopened, isSaying, isTally } from './saying.ts';
import { bySentence, SentenceMap } from './sentences.ts';
import { tellingWords } from './telling.ts';

/** What a sentence tells of the event that one of its facts belongs to. */
export interface Context {
  /** Classes of the event nouns around the fact, nearest first; empty where the sentence names none. */
  readonly classes: readonly string[];
  /** Places named with the fact, without those of speakers and datelines. */
  readonly places: readonly PlaceMention[];
  /** When it happened, as the sentence tells, or the sentence before it where that looks back. */
  readonly moment: Moment | undefined;
  /** The sentence looks back from the article's own news. */
  readonly background: boolean;
  /** Nothing sets it apart from the article's own news: no other time, no other kind of event. */
  readonly main: boolean;
  /** In the headline, the summary or the first sentences. */
  readonly lede: boolean;
  /** In the headline or the summary. */
  readonly headline: boolean;
  /** In the headline, the summary or the first sentence. */
  readonly opening: boolean;
  /** Telling words of the sentence with their weights; names keyed "^lower". */
  readonly words: ReadonlyMap<string, number>;
}

/** Words that part a sentence into stretches with events of their own. */
const PARTS = new Set(['after', 'following', 'before', 'while', 'whereas', 'but', 'since', ';', '—']);

/** Sentences this far into the body are still the lede. */
const LEDE_SENTENCES = 3;

const isPart = marked(({ lower }): boolean => PARTS.has(lower));

/** What a sentence has at which of its tokens, in order. */
interface Landmarks {
  /** Words that part it. */
  readonly parts: readonly number[];
  /** Event nouns. */
  readonly events: readonly { readonly at: number; readonly name: string }[];
  readonly words: ReadonlyMap<string, number>;
}

function landmarksOf(tokens: readonly Token[], body: number): Landmarks {
  const parts: number[] = [];
  const events: { at: number; name: string }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (isPart(tokens[i]!)) parts.push(i);
    const name = eventClassAt(tokens, i);
    if (name) events.push({ at: i, name });
  }
  return { parts, events, words: tellingWords(tokens, undefined, body) };
}

/** The stretch of a sentence of `length` tokens that a fact at token `at` belongs to: tokens [from, to). */
function stretch({ parts }: Landmarks, length: number, at: number): [number, number] {
  let from = 0;
  for (const part of parts) {
    if (part > at) return [from, part];
    from = part;
  }
  return [from, length];
}

function classesNear({ events }: Landmarks, from: number, to: number, at: number): string[] {
  const near = events.filter((event) => event.at >= from && event.at < to);
  // A noun to the left is the likelier antecedent.
  const distance = (event: { at: number }) => (event.at <= at ? at - event.at : (event.at - at) * 1.5);
  if (near.length > 1) near.sort((a, b) => distance(a) - distance(b));
  const names: string[] = [];
  for (const { name } of near) if (!names.includes(name)) names.push(name);
  return names;
}

/** What stands in each sentence of an article: each check asks about the sentences of its own facts. */
const indexOf = rememberedLast((reading: Reading) => ({
  moments: bySentence(reading.moments),
  sites: bySentence(reading.places.filter(isSite)),
  landmarks: new SentenceMap<Landmarks>(),
}));

/** Makes the contexts of one article's facts; asks about each sentence are answered once. */
export class Contexts {
  readonly reading: Reading;
  readonly frame: Frame;

  constructor(reading: Reading, frame: Frame) {
    this.reading = reading;
    this.frame = frame;
  }

  /** The context of a fact at `span`, in a sentence named by its indices. */
  at(blockIndex: number, sentenceIndex: number, span: Span): Context {
    const { reading, frame } = this;
    const block = reading.article.blocks[blockIndex]!;
    const sentence = block.sentences[sentenceIndex]!;
    const { tokens } = sentence;
    const landmarks = this.#landmarksOf(blockIndex, sentenceIndex);
    const at = tokenAt(tokens, span);
    const [from, to] = stretch(landmarks, tokens.length, at);
    const inStretch = (place: Span) => place.start >= tokens[from]!.start && place.end <= tokens[to - 1]!.end;

    const { moments, sites } = indexOf(reading);
    const own = (moments.get(blockIndex, sentenceIndex) ?? []).filter(
      (each) => !isSaying(tokens, each) && !isTally(tokens, each) && !isBound(tokens, each, span),
    );
    const near = own.filter(inStretch);
    const lede = frame.isLede(blockIndex, sentenceIndex, LEDE_SENTENCES);
    let moment = nearest(near.length > 0 ? near : own, span);
    let background = !!moment?.background && !isOfCharge(tokens, moment);
    if (!moment) {
      const carried = this.#carried(blockIndex, sentenceIndex);
      if (carried) {
        moment = carried;
        background = true;
      }
    }
    const { former } = frame;
    const within = former !== undefined && overlaps(former.span, span);
    const named = sites.get(blockIndex, sentenceIndex) ?? [];
    const places = former && !within ? named.filter((place) => !isOfFormer(former, place)) : named;
    const closePlaces = places.filter(inStretch);
    const classes = classesNear(landmarks, from, to, at);
    // "killing 60 after the attack on the garrison": what "after" brings is another event.
    const parted = from > 0 || to < tokens.length;
    const all = classes.length > 0 || parted ? classes : classesNear(landmarks, 0, tokens.length, at);
    return {
      classes: all,
      places: closePlaces.length > 0 ? closePlaces : places,
      moment,
      background,
      main: !background && (all.length === 0 || frame.holdsClass(all[0]!)),
      lede,
      headline: frame.isLede(blockIndex, sentenceIndex, 0),
      opening: frame.isLede(blockIndex, sentenceIndex, 1),
      words: landmarks.words,
    };
  }

  /** The background moment that the sentence before has set. */
  #carried(blockIndex: number, sentenceIndex: number): Moment | undefined {
    const block = this.reading.article.blocks[blockIndex]!;
    const before = block.sentences[sentenceIndex - 1];
    if (!before) return undefined;
    const all = indexOf(this.reading).moments.get(blockIndex, sentenceIndex - 1) ?? [];
    const moments = all.filter((moment) => !isSaying(before.tokens, moment));
    return moments.length > 0 && moments.every((moment) => moment.background) ? moments[moments.length - 1] : undefined;
  }

  #landmarksOf(blockIndex: number, sentenceIndex: number): Landmarks {
    const known = indexOf(this.reading).landmarks;
    let landmarks = known.get(blockIndex, sentenceIndex);
    if (!landmarks) {
      const block = this.reading.article.blocks[blockIndex]!;
      landmarks = landmarksOf(block.sentences[sentenceIndex]!.tokens, bodyFrom(block, sentenceIndex));
      known.set(blockIndex, sentenceIndex, landmarks);
    }
    return landmarks;
  }
}

/** Does the moment only bound a stretch, and nothing is told of it at `span`? */
const isBound = (tokens: readonly Token[], moment: Span, span: Span): boolean =>
  isLimit(tokens, moment) && !(moment.end < span.start && isReopened(tokens, moment));

/** Index of the first token that shares a character with `span`; 0 where none does. */
function tokenAt(tokens: readonly Token[], span: Span): number {
  const from = tokenFrom(tokens, span.start);
  if (from > 0 && overlaps(tokens[from - 1]!, span)) return from - 1;
  return from < tokens.length && overlaps(tokens[from]!, span) ? from : 0;
}

function nearest(moments: readonly Moment[], span: Span): Moment | undefined {
  let best: Moment | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const moment of moments) {
    const distance = moment.end <= span.start ? span.start - moment.end : moment.start - span.end;
    if (distance < least) {
      least = distance;
      best = moment;
    }
  }
  return best;
}
