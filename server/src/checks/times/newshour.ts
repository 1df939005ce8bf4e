import type { Finding } from '../../corpus/finding.ts';
import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { type Happening, happeningFor } from '../../events/happenings.ts';
import { matchOf } from '../../events/match.ts';
import { type Matter, matterOf, shareOf } from '../../events/matter.ts';
import { Containment } from '../../events/places.ts';
import { eventClassAt, isSaying } from '../../events/saying.ts';
import { nameTwo, tellingWords, weightShared } from '../../events/telling.ts';
import { isAuxiliary, isVerb } from '../../events/verbs.ts';
import { happeningOf, isOnsetOf } from '../../reading/lexicon/happenings.ts';
import { SPEECH_VERBS } from '../../reading/lexicon/speech.ts';
import { isDeterminer, isStop } from '../../reading/lexicon/stops.ts';
import type { ClockTime, Reading } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Article, Token } from '../../text/article.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import type { Story } from '../check.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { type Mention, said, wordsOf } from '../report/disagree.ts';
import { apart, areHoursOfTwoDays } from './compare.ts';
import { isBeside, isBound, isOtherwise, isStory } from './facts.ts';

/**
 * The hour of an article's own news: the one hour that it gives for what came about. "It was ten past five" says no more
 * than that, and whatever verb tells it is of the same hour in the other article.
 */
export interface NewsHour {
  readonly clock: ClockTime;
  /** How it is told: as the coming about itself, as the hour that it was, by a verb that no lexicon has, or another deed. */
  readonly told: 'onset' | 'hour' | 'verb' | 'kind';
  /** What the lexicon says that happened then. */
  readonly kind?: string;
  readonly context: Context;
  /** What is told with it: of an hour that is all its clause tells, by the sentences around. */
  readonly words: ReadonlyMap<string, number>;
}

/** What the hours of an article are weighed with. */
export interface NewsHours extends Matter {
  readonly frame: Frame;
  readonly hour: NewsHour;
}

/** "Had" stands so near before a time (tokens). */
const REACH = 8;
/** A verb is looked for so far before a time, or behind one that opens its sentence (tokens). */
const [BACK, OPENS, AHEAD] = [22, 5, 12] as const;
/** A live page has so many paragraphs at least that begin with an hour: there it is that of the paragraph. */
const LIVE = 3;

/** The hour of an article's own news: the one that is told as such, else the only one that it gives. Pure. */
export function newsHourOf(reading: Reading): NewsHours | undefined {
  const { article, clocks } = reading;
  if (clocks.length === 0) return undefined;
  const frame = frameOf(reading);
  const contexts = new Contexts(reading, frame);
  const stamps = clocks.filter(
    ({ block, start }) => article.blocks[block]!.sentences[0]!.tokens.find(isWord)?.start === start,
  );
  const hours: NewsHour[] = [];
  let others = 0;
  for (const [i, clock] of clocks.entries()) {
    const { tokens } = article.blocks[clock.block]!.sentences[clock.sentence]!;
    const label = stamps.includes(clock) ? labelBehind(tokens, clock, frame) : undefined;
    if (label) {
      const context = contexts.at(clock.block, clock.sentence, clock);
      hours.push({ clock, ...label, context, words: context.words });
    }
    if (label || (stamps.length >= LIVE && stamps.includes(clock))) continue;
    if (i > 0 && isBeside(article.text, clocks[i - 1]!, clock)) continue;
    if (isBound(tokens, tokenFrom(tokens, clock.start)) || !isTold(tokens)) continue;
    const context = contexts.at(clock.block, clock.sentence, clock);
    if (context.background) continue;
    const told = context.main ? toldBy(tokens, clock, frame) : undefined;
    if (told)
      hours.push({ clock, ...told, context, words: told.told === 'hour' ? around(article, clock) : context.words });
    else others++;
  }
  const sure = (['hour', 'onset'] as const).map((told) => hours.filter((each) => each.told === told)).find(isSome);
  const own = sure ?? (others === 0 ? hours : []);
  return own.length === 1 ? { frame, hour: own[0]!, ...matterOf(reading) } : undefined;
}

type ToldBy = Pick<NewsHour, 'told' | 'kind'>;

/** What begins at its own hour, though it be news only for what befell it. */
const LASTING = new Set('match trial election results merger layoff protest war rescue arrest'.split(' '));
/** A noun is looked for so far behind the colon of a line in a timeline (tokens). */
const LABEL = 3;

/** "6.18: Explosion in the loft", "5:20 a.m. – takeoff": what a line of a timeline says to have come about. */
function labelBehind(tokens: readonly Token[], { end }: ClockTime, frame: Frame): ToldBy | undefined {
  const colon = tokenFrom(tokens, end);
  if (!/^[:—–-]$/.test(tokens[colon]?.text ?? '')) return undefined;
  for (let i = colon + 1; i <= Math.min(colon + LABEL, tokens.length - 1); i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1];
    // "The first storm shutter": of a longer noun.
    if (next?.kind === 'word' && !isStop(next.lower)) continue;
    const noun = eventClassAt(tokens, i);
    if (noun) return !LASTING.has(noun) && frame.holdsClass(noun) ? { told: 'onset' } : undefined;
    const name = happeningOf(lower, next?.lower, tokens[i + 2]?.lower, { nominal: true });
    if (name === 'depart') return { told: 'kind', kind: name };
    if (isVerb(tokens, i)) return undefined;
  }
  return undefined;
}

const isWord = ({ kind }: Token) => kind !== 'mark';
const isSome = (list: readonly unknown[]) => list.length > 0;

/** What the block of an hour tells up to it and in the sentence behind; the block before where it opens its own. */
function around({ blocks }: Article, { block, sentence }: ClockTime): ReadonlyMap<string, number> {
  const { sentences } = blocks[block]!;
  const before = sentence > 0 ? sentences.slice(0, sentence) : (blocks[block - 1]?.sentences ?? []);
  const words = new Map<string, number>();
  for (const { tokens } of [...before, ...sentences.slice(sentence, sentence + 2)]) tellingWords(tokens, words);
  return words;
}

/** A line without a verb says when the article appeared. */
const isTold = (tokens: readonly Token[]) =>
  tokens.some((token, i) => isAuxiliary(token) || isVerb(tokens, i) || PLAIN.test(token.lower));
const PLAIN = /^(?:came|went|took|left|put|set|broke|got|gave|stood|fell|lay|cut|hit)$/;

/** How an hour is told of; nothing where it is that of something that comes before or behind what came about. */
function toldBy(tokens: readonly Token[], clock: ClockTime, frame: Frame): ToldBy | undefined {
  const at = tokenFrom(tokens, clock.start);
  if (isSaying(tokens, clock) || isOtherwise(tokens, at)) return undefined;
  if (isHourOf(tokens, at)) return { told: 'hour' };
  // "As of 4 p.m.", "the next day at noon", "there was a scare at three": of something else.
  if (tokens.slice(0, at).some((token, i) => isElsewhere(tokens, token, i))) return undefined;
  const opens = at <= OPENS || /^(?:,|and)$/.test(tokens[at - 2]?.lower ?? '');
  const clause = tokens.slice(Math.max(0, at - BACK), opens ? at + AHEAD : at);
  if (tellsAftermath(clause)) return undefined;
  const happening = happeningFor(tokens, clock);
  if (happening && (isStory(tokens, happening) || MEASURING.test(happening.name))) return undefined;
  if (happening?.kind === 'onset') return isOfNews(happening, frame) ? { told: 'onset' } : undefined;
  const past = tokens.slice(Math.max(0, at - REACH), at).some(({ lower }) => lower === 'had');
  if (happening && !happening.name.startsWith('~')) return { told: 'kind', kind: happening.kind };
  // "Had gone ashore at three", "were let in at seven, and half an hour later it began": before what came about.
  if (past || tokens.some((_, i) => i > at && isLater(tokens, i))) return undefined;
  if (happening) return { told: 'verb' };
  // Whoever only speaks at that hour does not make the news.
  return clause.some(({ lower, capital }) => SPEECH_VERBS.has(lower) && !capital) ? undefined : { told: 'verb' };
}

/** What happens while a thing goes on, and when it is over: others come, walls give way, all is put right. */
const AFTERMATH = new Set(
  (
    'contain extinguish douse quell subdue tame quench restore resume reconnect repair fix reopen lift clear all-clear ' +
    'cancel cancelled suspend subside ebb abate recede dwindle end finish cease fade smoulder smolder glow linger still ' +
    'join reinforce gather assemble queue mourn kneel treat tend stabilise stabilize recover identify confirm declare ' +
    'pronounce notify alert inform cordon seal crumble topple cave pack return'
  )
    .split(' ')
    .map(stemOf),
);
/** "In the end" tells of nothing that ended. */
const tellsAftermath = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, i) => {
    const before = tokens[i - 1]?.lower ?? '';
    if (lower === 'control') return before === 'under';
    // What lifts off begins a journey.
    return AFTERMATH.has(stemOf(lower)) && !isDeterminer(before) && tokens[i + 1]?.lower !== 'off';
  });

/** May it be how the article's own event came about? Of a fire a roof that collapses is not. */
const isOfNews = ({ name }: Happening, { classes }: Frame): boolean =>
  name === 'begin' || name === 'happen' || name.startsWith('@') || classes.some((own) => isOnsetOf(name, own));

/** Whoever reads an instrument tells what it shows. */
const MEASURING = /^~(?:record|measur|regist|log)/;
const FURTHER = /^(?:next|following|later|previous|earlier)$/;

function isElsewhere(tokens: readonly Token[], { lower }: Token, i: number): boolean {
  const next = tokens[i + 1]?.lower ?? '';
  if (lower === 'as') return next === 'of';
  if (lower === 'there') return isAuxiliary(tokens[i + 1]);
  return FURTHER.test(lower) && /^(?:days?|mornings?|evenings?|nights?|afternoons?)$/.test(next);
}

/** "An hour later", "two hours afterwards"; minutes are soon over. */
const isLater = (tokens: readonly Token[], i: number): boolean =>
  /^(?:later|afterwards)$/.test(tokens[i]!.lower) && /^hours?$/.test(tokens[i - 1]?.lower ?? '');

const HEDGES = new Set(
  'about around just almost nearly shortly soon after before already only then exactly'.split(' '),
);

/** "It was ten past five", "it was shortly after nine": the hour is all that the clause tells. */
function isHourOf(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (HEDGES.has(tokens[i]?.lower ?? '')) i--;
  return tokens[i]?.lower === 'was' && tokens[i - 1]?.lower === 'it';
}

interface HourMention extends Mention {
  readonly own: NewsHours;
}

/** Farther apart, two hours are more often of two things (minutes). */
const MOST = 150;
/** From so many minutes on they differ, more where one of them is hedged. */
const [LEAST, LEAST_HEDGED] = [15, 30] as const;
/** Two beginnings that are both told to the minute, 6.18 and 6.23, differ where no clock runs so wrong. */
const LEAST_EXACT = 3;
const isExact = ({ clock, told }: NewsHour): boolean =>
  told === 'onset' && !clock.approximate && clock.minutes % 5 !== 0;
/** Articles of one event share such a part of their names, and those of which one verb at least is in no lexicon this. */
const [PART, PART_OF_VERBS] = [0.35, 0.5] as const;
/** Or else they share so much more: by the match, and by the words of the two sentences. */
const [FIT, ALIKE] = [1, 3] as const;

/** The news of two articles at two hours. */
export function newsHourFindings(story: Story<{ readonly news?: NewsHours }>): Finding[] {
  const mentions = story.members.flatMap((member): HourMention[] => {
    const { news } = member.facts;
    return news ? [{ member, own: news, span: news.hour.clock }] : [];
  });
  if (mentions.length < 2) return [];
  const places = new Containment(story.members.map(({ reading }) => reading));
  const clashes = new Clashes<HourMention>();
  for (const [i, a] of mentions.entries())
    for (const b of mentions.slice(i + 1)) if (differ(a, b) && areOneNews(a, b, places)) clashes.add(a, b);
  return findingsIn(clashes, (a, b) => !differ(a, b), {
    check: 'times',
    code: 'time-conflict',
    severity: 'warning',
    confidence: 0.65,
    message: (here, there, where) => `Time differs: ${said(here)} here, ${said(there)} in ${where}`,
    replacement: wordsOf,
  });
}

/** Are the two hours apart, and not by more than those of one event may be taken for each other? */
function differ({ own: { hour: x } }: HourMention, { own: { hour: y } }: HourMention): boolean {
  const [a, b] = [x.clock, y.clock];
  if (a.zone !== b.zone && typeof (a.zone ?? 'local') !== typeof (b.zone ?? 'local')) return false;
  const gap = apart(a.minutes - zoneOf(a), b.minutes - zoneOf(b), a.ambiguous || b.ambiguous ? 720 : 1440);
  const least = isExact(x) && isExact(y) ? LEAST_EXACT : a.approximate || b.approximate ? LEAST_HEDGED : LEAST;
  return gap >= least && gap <= MOST;
}

const zoneOf = ({ zone }: ClockTime): number => (typeof zone === 'number' ? zone : 0);

const hourOf = ({ own: { hour, frame } }: HourMention) => ({
  clock: hour.clock,
  moment: hour.context.moment ?? frame.moment,
});

function areOneNews(a: HourMention, b: HourMention, places: Containment): boolean {
  const { part } = shareOf(a.own, b.own);
  if (a.member.lineage === b.member.lineage || part < PART) return false;
  const [x, y] = [a.own.hour, b.own.hour];
  if (x.told !== 'onset' && y.told !== 'onset' && areHoursOfTwoDays(hourOf(a), hourOf(b))) return false;
  const { score, evidence } = matchOf(
    { frame: a.own.frame, context: x.context },
    { frame: b.own.frame, context: y.context },
    places,
  );
  if (score === Number.NEGATIVE_INFINITY) return false;
  if (part < PART_OF_VERBS && evidence.some(({ kind }) => kind === 'framesApart')) return false;
  const deeds = [x, y].filter(({ told }) => told === 'kind').length;
  // A deed that a lexicon knows is of one hour with its like, or with "it was ten past five": "a nurse found him" is not
  // the coming about of something else, whatever verb tells that.
  if (deeds === 2 ? x.kind !== y.kind : deeds === 1 && x.told !== 'hour' && y.told !== 'hour') return false;
  if (deeds > 0 && part < PART_OF_VERBS) return false;
  // One leaves several places in a day.
  if (deeds > 0 && (x.kind ?? y.kind) === 'depart') return deeds === 2 && !nameTwo(x.context.words, y.context.words);
  if (deeds > 0) return true;
  const sure = [x, y].filter(({ told }) => told !== 'verb').length;
  if (sure === 2 || part >= PART_OF_VERBS) return true;
  const shared = weightShared(x.words, y.words);
  return sure === 1 ? score >= FIT || shared >= ALIKE : score >= FIT && shared >= ALIKE;
}
