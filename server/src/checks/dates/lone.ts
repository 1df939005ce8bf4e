import type { Finding } from '../../corpus/finding.ts';
import { compareActors } from '../../events/actors.ts';
import { frameOf } from '../../events/frame.ts';
import { shareOf } from '../../events/matter.ts';
import { isSaying } from '../../events/saying.ts';
import { tellingWords, weightOf, weightShared } from '../../events/telling.ts';
import { relateThemes } from '../../events/theme.ts';
import type { Moment, Reading } from '../../reading/reading.ts';
import { dateOf } from '../../reading/times/calendar.ts';
import type { Token } from '../../text/article.ts';
import { overlaps } from '../../text/span.ts';
import type { Member, Story } from '../check.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { type Mention, wordsOf } from '../report/disagree.ts';
import { say } from './conflicts.ts';
import type { DateFacts } from './dates.ts';
import { differ, gapOf, keyOf } from './days.ts';
import { type DateFact, isAgain, isComparable } from './facts.ts';
import { isAtNight } from './nights.ts';

/** A day that an article names, with what the sentence tells. */
export interface NamedDay {
  readonly moment: Moment;
  /** Telling words of the sentence, without those of the day, by weight. */
  readonly words: ReadonlyMap<string, number>;
  /** Where the article's first sentence was announced that day: telling words of who did. */
  readonly announcer?: ReadonlyMap<string, number>;
}

/** Takes every day that an article names, whatever it is told of. Pure. */
export function namedDaysOf(reading: Reading): NamedDay[] {
  const { article, moments } = reading;
  const frame = frameOf(reading);
  return moments.flatMap((moment) => {
    if (moment.granularity !== 'day' || !isComparable(moment)) return [];
    const { tokens } = article.blocks[moment.block]!.sentences[moment.sentence]!;
    if (isAgain(tokens, moment)) return [];
    const words = tellingWords(tokens.filter((token) => !overlaps(token, moment)));
    const announced = frame.isLede(moment.block, moment.sentence, 1) && isSaying(tokens, moment);
    return [{ moment, words, ...(announced ? { announcer: announcerOf(tokens, moment) } : {}) }];
  });
}

/** Telling words of the phrase that says something on a day: "a union leader said on Monday". */
function announcerOf(tokens: readonly Token[], { start }: Moment): ReadonlyMap<string, number> {
  const before = tokens.filter((token) => token.end <= start);
  return tellingWords(before.slice(before.findLastIndex(({ text }) => CLAUSE_ENDS.has(text)) + 1));
}

const CLAUSE_ENDS = new Set([',', ';', ':', '"']);

/** Two sentences on one deed share telling words of this weight, and such a part of those of the poorer. */
const [LEAST, ALIKE] = [3, 0.25] as const;
/** Where a single article has the other day, they share as much as this. */
const SINGLE = 5;
/** Two first sentences announce the same where they share as much as this. */
const [LEAST_ANNOUNCED, ALIKE_ANNOUNCED] = [6, 0.6] as const;
/** Sentences that share so much may be of one matter. */
const RELATED = 2;
/** Days further apart than this are of two events. */
const FAR = 45;
/** One house announces many things: articles of one of them share such a part of their names. */
const NAMES = 0.4;

interface LoneMention extends Mention {
  readonly member: Member<DateFacts>;
  readonly named: NamedDay;
  /** What came about on the day; nothing where the news was announced then. */
  readonly fact?: DateFact;
}

/**
 * A deed on two days, one of which no other article names with anything like it. Look-alike events are told by several
 * articles each, and both days stand in one where they are of two steps of a matter: a slip stands alone.
 */
export function loneFindings(story: Story<DateFacts>): Finding[] {
  if (story.members.length < 2) return [];
  const byKind = new Map<string, LoneMention[]>();
  for (const member of story.members) {
    for (const named of member.facts.named) {
      const fact = named.announcer ? undefined : member.facts.dates.find(({ moment }) => moment === named.moment);
      const kind = named.announcer ? 'announced' : fact?.kind;
      if (kind === undefined || (fact && isSayingAt(member, named.moment))) continue;
      const list = byKind.get(kind) ?? [];
      byKind.set(kind, list);
      list.push({ member, named, span: named.moment, ...(fact ? { fact } : {}) });
    }
  }
  const clashes = new Clashes<LoneMention>();
  for (const mentions of byKind.values()) {
    for (const a of mentions) {
      for (const b of mentions) {
        if (a.member.reading.article.file >= b.member.reading.article.file || !areOneDeed(a, b)) continue;
        if (isSlip(a, b, story) || isSlip(b, a, story)) clashes.add(a, b);
      }
    }
  }
  return findingsIn(clashes, (a, b) => keyOf(a.named.moment) === keyOf(b.named.moment), {
    check: 'dates',
    code: 'date-conflict',
    // A company may say a thing again on the next day, and a zone may explain a night.
    severity: (here, there) =>
      here.fact && differ(here.named.moment, there.named.moment, 1) ? 'warning' : 'information',
    confidence: 0.7,
    message: (here, there, where) => {
      return `Date differs: ${say(here, here.named.moment)} here, ${say(there, there.named.moment)} in ${where}`;
    },
    replacement: (here, there) =>
      here.named.moment.parts && there.named.moment.parts ? wordsOf(here, there) : undefined,
  });
}

function isSayingAt({ reading }: Member<DateFacts>, moment: Moment): boolean {
  return isSaying(reading.article.blocks[moment.block]!.sentences[moment.sentence]!.tokens, moment);
}

/** Do two articles tell of one deed, or announce the same, and put it on two days? */
function areOneDeed(a: LoneMention, b: LoneMention): boolean {
  const [x, y] = [a.named.moment, b.named.moment];
  if (!differ(x, y, isNight(a) || isNight(b) ? 1 : 0) || !areOfOneForm(x, y) || (gapOf(x, y) ?? 0) > FAR) return false;
  if (areWeeksApart(x, y)) return false;
  const [least, alike] = a.fact ? [LEAST, ALIKE] : [LEAST_ANNOUNCED, ALIKE_ANNOUNCED];
  const shared = sharedBy(a.named, b.named);
  if (shared < least || shared < alike * Math.min(weightOf(a.named.words), weightOf(b.named.words))) return false;
  if (!a.fact || !b.fact)
    return (
      weightShared(a.named.announcer ?? NONE, b.named.announcer ?? NONE) > 0 &&
      shareOf(a.member.facts.matter, b.member.facts.matter).part >= NAMES
    );
  if (a.fact.subject && b.fact.subject && a.fact.subject !== b.fact.subject) return false;
  if (compareActors(a.fact.actors, b.fact.actors) === 'different') return false;
  return relateThemes(a.fact.theme, b.fact.theme, [a.member.reading, b.member.reading], false) !== 'different';
}

/** A weekday of an article that tells its own month and day lies near that day. */
function areWeeksApart(a: Moment, b: Moment): boolean {
  const [x, y] = [a, b].map(({ from, beside }) => (from === undefined ? beside : dateOf(from)));
  if (!x?.day || !y?.day) return false;
  const gap = Math.abs((x.month - y.month) * 30 + x.day - y.day);
  return Math.min(gap, 365 - gap) > WEEKS;
}
const WEEKS = 14;

const isNight = ({ member, named }: LoneMention) => isAtNight({ member, span: named.moment, fact: named });

/** Does one stand alone against the other? */
function isSlip(one: LoneMention, other: LoneMention, story: Story<DateFacts>): boolean {
  if (!isLone(one, other, story)) return false;
  return sharedBy(one.named, other.named) >= SINGLE || voices(other, story) > 1;
}

/** How many voices have a day for the like. */
function voices({ named }: LoneMention, { members }: Story<DateFacts>): number {
  const own = members.filter(({ facts }) => facts.named.some((each) => isTold(each, named)));
  return new Set(own.map(({ lineage }) => lineage)).size;
}

/** A weekday against a date of long ago is no slip. */
const areOfOneForm = (a: Moment, b: Moment) =>
  (a.weekday !== undefined && b.weekday !== undefined) || (a.parts !== undefined && b.parts !== undefined);

/** Does no other article have the day of `one` for anything like it, nor its own article the day of the other? */
function isLone(one: LoneMention, other: LoneMention, { members }: Story<DateFacts>): boolean {
  if (one.member.facts.named.some((each) => isTold(each, other.named))) return false;
  return members.every(
    (member) =>
      member === one.member ||
      member.lineage === one.member.lineage ||
      !member.facts.named.some((each) => isTold(each, one.named)),
  );
}

/** Is it the same day, of what may be the same matter? */
const isTold = (each: NamedDay, day: NamedDay) => isSameDay(each.moment, day.moment) && sharedBy(each, day) >= RELATED;

function isSameDay(a: Moment, b: Moment): boolean {
  const known = (a.from !== undefined && b.from !== undefined) || (a.parts !== undefined && b.parts !== undefined);
  return (known || (a.weekday !== undefined && b.weekday !== undefined)) && !differ(a, b, 0);
}

const sharedBy = (a: NamedDay, b: NamedDay) => weightShared(a.words, b.words);

const NONE: ReadonlyMap<string, number> = new Map();
