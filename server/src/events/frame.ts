import { eventClassOf, mayBeOne } from '../reading/lexicon/events.ts';
import type { Moment, PlaceMention, Reading } from '../reading/reading.ts';
import type { Block } from '../text/article.ts';
import { isMonth, isSaying } from './saying.ts';
import { tellingWords } from './telling.ts';

/** Body sentences that make the lede. */
const LEDE = 3;

/** What an article's own news is: the event of its headline and first sentences. */
export interface Frame {
  /** Classes of event, most named first. */
  readonly classes: readonly string[];
  /** Places of the headline, the summary, the first sentence and the dateline. */
  readonly places: readonly PlaceMention[];
  readonly moment?: Moment;
  /** Telling words of headline and lede. */
  readonly words: ReadonlyMap<string, number>;
  /** May an event of this class be the article's own? An article without an event noun holds any. */
  holdsClass(name: string): boolean;
  /** Does the sentence stand in headline, summary or the first `count` (0..3) sentences of the body? */
  isLede(block: number, sentence: number, count: number): boolean;
}

/** Is it where something happened, and not where somebody is from or speaks of? */
export function isSite(place: PlaceMention): boolean {
  return place.use !== 'of' && place.use !== 'from' && place.use !== 'dateline';
}

const isHead = (block: Block) => block.kind === 'headline' || block.kind === 'summary';

/** Every check asks for the frame of the same readings; it is made once for each. */
const FRAMES = new WeakMap<Reading, Frame>();

/** The frame of an article. Pure. */
export function frameOf(reading: Reading): Frame {
  const known = FRAMES.get(reading);
  if (known) return known;
  const frame = readFrame(reading);
  FRAMES.set(reading, frame);
  return frame;
}

function readFrame(reading: Reading): Frame {
  const { blocks } = reading.article;
  const ledeKeys = new Set<string>();
  const order: string[] = [];
  let body = 0;
  blocks.forEach((block, b) => {
    block.sentences.forEach((_, s) => {
      if (isHead(block)) order.unshift(`${b}:${s}`);
      else if (block.kind === 'paragraph' && body < LEDE) {
        body++;
        order.push(`${b}:${s}`);
      }
    });
  });
  for (const key of order) ledeKeys.add(key);
  const openings = new Set(order.slice(0, order.length - Math.max(0, body - 1)));

  const counts = new Map<string, number>();
  const words = new Map<string, number>();
  blocks.forEach((block, b) => {
    block.sentences.forEach((sentence, s) => {
      const weight = ledeKeys.has(`${b}:${s}`) ? 3 : 1;
      for (const token of sentence.tokens) {
        if (token.kind !== 'word') continue;
        const name = isMonth(token) ? undefined : eventClassOf(token.lower);
        if (name) counts.set(name, (counts.get(name) ?? 0) + weight);
      }
      if (weight > 1) for (const [word, value] of tellingWords(sentence.tokens)) words.set(word, value);
    });
  });
  const most = Math.max(0, ...counts.values());
  const classes = [...counts]
    .filter(([, count]) => count * 4 >= most)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);
  const inLede = (mention: { block: number; sentence: number }) => ledeKeys.has(`${mention.block}:${mention.sentence}`);
  const moment = reading.moments.find(
    (each) =>
      inLede(each) &&
      !each.background &&
      !isSaying(blocks[each.block]!.sentences[each.sentence]!.tokens, each) &&
      (each.granularity === 'day' || each.weekday !== undefined),
  );
  return {
    classes,
    places: reading.places.filter(
      (place) => place.use === 'dateline' || (isSite(place) && openings.has(`${place.block}:${place.sentence}`)),
    ),
    ...(moment ? { moment } : {}),
    words,
    holdsClass: (name) => classes.length === 0 || classes.some((own) => mayBeOne(own, name)),
    isLede: (block, sentence, count) => {
      const index = order.indexOf(`${block}:${sentence}`);
      return index >= 0 && index < order.length - body + count;
    },
  };
}
