import type { Moment, PlaceMention, Reading } from '../reading/reading.ts';
import type { Token } from '../text/article.ts';
import { rememberedLast } from '../text/remember.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Frame, isSite } from './frame.ts';
import { eventClassAt, isSaying } from './saying.ts';
import { bySentence, SentenceMap } from './sentences.ts';
import { tellingWords } from './telling.ts';

/** What a sentence tells of the event that one of its facts belongs to. */
export interface Context {
  /** Classes of the event nouns around the fact, nearest first; empty where the sentence names none. */
  readonly classes: readonly string[];
  /** Places named with the fact, without those of speakers and datelines. */
  readonly places: readonly PlaceMention[];
  /** When it happened, as the sentence tells, or the sentence before it where that looks back. */
  readonly moment?: Moment;
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

/** The stretch of the sentence that a fact at token `at` belongs to: tokens [from, to). */
function stretch(tokens: readonly Token[], at: number): [number, number] {
  let from = 0;
  let to = tokens.length;
  for (let i = 0; i < tokens.length; i++) {
    if (!PARTS.has(tokens[i]!.lower)) continue;
    if (i <= at) from = i;
    else {
      to = i;
      break;
    }
  }
  return [from, to];
}

function classesNear(tokens: readonly Token[], from: number, to: number, at: number): string[] {
  const found: { name: string; distance: number }[] = [];
  for (let i = from; i < to; i++) {
    const name = eventClassAt(tokens, i);
    // A noun to the left is the likelier antecedent.
    if (name) found.push({ name, distance: i <= at ? at - i : (i - at) * 1.5 });
  }
  found.sort((a, b) => a.distance - b.distance);
  return [...new Set(found.map((each) => each.name))];
}

/** What stands in each sentence of an article: each check asks about the sentences of its own facts. */
const indexOf = rememberedLast((reading: Reading) => ({
  moments: bySentence(reading.moments),
  sites: bySentence(reading.places.filter(isSite)),
  words: new SentenceMap<ReadonlyMap<string, number>>(),
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
    const at = Math.max(
      0,
      tokens.findIndex((token) => overlaps(token, span)),
    );
    const [from, to] = stretch(tokens, at);
    const inStretch = (place: Span) => place.start >= tokens[from]!.start && place.end <= tokens[to - 1]!.end;

    const { moments, sites } = indexOf(reading);
    const own = (moments.get(blockIndex, sentenceIndex) ?? []).filter((each) => !isSaying(tokens, each));
    const near = own.filter(inStretch);
    const lede = frame.isLede(blockIndex, sentenceIndex, LEDE_SENTENCES);
    let moment = nearest(near.length > 0 ? near : own, span);
    let background = moment?.background ?? false;
    if (!moment) {
      const carried = this.#carried(blockIndex, sentenceIndex);
      if (carried) {
        moment = carried;
        background = true;
      }
    }
    const places = sites.get(blockIndex, sentenceIndex) ?? [];
    const closePlaces = places.filter(inStretch);
    const classes = classesNear(tokens, from, to, at);
    // "killing 60 after the attack on the garrison": what "after" brings is another event.
    const parted = from > 0 || to < tokens.length;
    const all = classes.length > 0 || parted ? classes : classesNear(tokens, 0, tokens.length, at);
    return {
      classes: all,
      places: closePlaces.length > 0 ? closePlaces : places,
      ...(moment ? { moment } : {}),
      background,
      main: !background && (all.length === 0 || frame.holdsClass(all[0]!)),
      lede,
      headline: frame.isLede(blockIndex, sentenceIndex, 0),
      opening: frame.isLede(blockIndex, sentenceIndex, 1),
      words: this.#wordsOf(blockIndex, sentenceIndex),
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

  #wordsOf(blockIndex: number, sentenceIndex: number): ReadonlyMap<string, number> {
    const known = indexOf(this.reading).words;
    let words = known.get(blockIndex, sentenceIndex);
    if (!words) {
      words = tellingWords(this.reading.article.blocks[blockIndex]!.sentences[sentenceIndex]!.tokens);
      known.set(blockIndex, sentenceIndex, words);
    }
    return words;
  }
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
