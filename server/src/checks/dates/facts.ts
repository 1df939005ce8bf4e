import { ActorIndex, type Actors } from '../../events/actors.ts';
import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { happeningFor, subjectOf } from '../../events/happenings.ts';
import type { Moment, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';

/** When something came about, as one article tells. */
export interface DateFact {
  readonly moment: Moment;
  /** What came about: "swear", "vote", "onset". Facts of different kinds are never compared. */
  readonly kind: string;
  /** The class of the event noun that it is told of: "war" in "the uprising began". */
  readonly subject?: string;
  readonly context: Context;
  /** Who is named with it. */
  readonly actors: Actors;
}

/** Takes the dates that go with a happening, given to the day or the month. */
export function datesOf(reading: Reading): { frame: Frame; dates: readonly DateFact[] } {
  const frame = frameOf(reading);
  const contexts = new Contexts(reading, frame);
  const actors = new ActorIndex(reading);
  const dates: DateFact[] = [];
  for (const moment of reading.moments) {
    if (moment.elapsed || (moment.granularity !== 'day' && moment.granularity !== 'month')) continue;
    if (moment.weekday === undefined && !moment.parts) continue;
    const { tokens } = reading.article.blocks[moment.block]!.sentences[moment.sentence]!;
    const happening = happeningFor(tokens, moment);
    if (!happening || isMoved(tokens, happening.token)) continue;
    const subject = subjectOf(tokens, happening);
    dates.push({
      moment,
      kind: happening.kind,
      ...(subject ? { subject } : {}),
      context: contexts.at(moment.block, moment.sentence, moment),
      actors: actors.at(moment.block, moment.sentence, moment.start),
    });
  }
  return { frame, dates };
}

/** Verbs that move, ask for or speak of what the noun behind them names: "put off its vote on Monday". */
const MOVES = new Set(
  (
    'off postponed postpones delayed delays cancelled canceled scrapped brought announced announces ordered demanded demands ' +
    'discussed promised planned blocked approved for against about'
  ).split(' '),
);

/** Is the date rather that of a decision on the happening? */
function isMoved(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => MOVES.has(lower));
}
