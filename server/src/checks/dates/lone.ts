import type { Finding } from '../../corpus/finding.ts';
import { compareActors } from '../../events/actors.ts';
import { isSaying } from '../../events/saying.ts';
import { tellingWords } from '../../events/telling.ts';
import { relateThemes } from '../../events/theme.ts';
import type { Moment, Reading } from '../../reading/reading.ts';
import { overlaps } from '../../text/span.ts';
import type { Member, Story } from '../check.ts';
import { whereIs } from '../report/cite.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { type Mention, wordsOf } from '../report/disagree.ts';
import { isAtNight, say } from './conflicts.ts';
import type { DateFacts } from './dates.ts';
import { differ, gapOf, keyOf } from './days.ts';
import { type DateFact, isComparable } from './facts.ts';

/** A day that an article names, with what the sentence tells. */
export interface NamedDay {
  readonly moment: Moment;
  /** Telling words of the sentence, without those of the day, by weight. */
  readonly words: ReadonlyMap<string, number>;
}

/** Takes every day that an article names, whatever it is told of. Pure. */
export function namedDaysOf({ article, moments }: Reading): NamedDay[] {
  return moments.flatMap((moment) => {
    if (moment.granularity !== 'day' || !isComparable(moment)) return [];
    const { tokens } = article.blocks[moment.block]!.sentences[moment.sentence]!;
    return [{ moment, words: tellingWords(tokens.filter((token) => !overlaps(token, moment))) }];
  });
}

/** Two sentences on one deed share telling words of this weight, and such a part of those of the poorer. */
const [LEAST, ALIKE] = [3, 0.25] as const;
/** Where a single article has the other day, they share as much as this. */
const SINGLE = 5;
/** Sentences that share so much may be of one matter. */
const RELATED = 2;
/** Days further apart than this are of two events. */
const FAR = 45;

interface LoneMention extends Mention {
  readonly member: Member<DateFacts>;
  readonly fact: DateFact;
  readonly named: NamedDay;
}

/**
 * A deed on two days, one of which no other article names with anything like it. Look-alike events are told by several
 * articles each, and both days stand in one where they are of two steps of a matter: a slip stands alone.
 */
export function loneFindings(story: Story<DateFacts>): Finding[] {
  if (story.members.length < 2) return [];
  const byKind = new Map<string, LoneMention[]>();
  for (const member of story.members) {
    for (const fact of member.facts.dates) {
      const named = member.facts.named.find(({ moment }) => moment === fact.moment);
      if (!named || isSayingAt(member, fact.moment)) continue;
      const list = byKind.get(fact.kind) ?? [];
      byKind.set(fact.kind, list);
      list.push({ member, fact, named, span: fact.moment });
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
  return findingsIn(clashes, (a, b) => keyOf(a.fact.moment) === keyOf(b.fact.moment), {
    check: 'dates',
    code: 'date-conflict',
    severity: (here, there) => (differ(here.fact.moment, there.fact.moment, 1) ? 'warning' : 'information'),
    confidence: 0.7,
    message: (here, there) => {
      const where = whereIs(there.member.reading, here.member.reading);
      return `Date differs: ${say(here, here.fact.moment)} here, ${say(there, there.fact.moment)} in ${where}`;
    },
    replacement: (here, there) =>
      here.fact.moment.parts && there.fact.moment.parts ? wordsOf(here, there) : undefined,
  });
}

function isSayingAt({ reading }: Member<DateFacts>, moment: Moment): boolean {
  return isSaying(reading.article.blocks[moment.block]!.sentences[moment.sentence]!.tokens, moment);
}

/** Do two articles tell of one deed, and put it on two days? */
function areOneDeed(a: LoneMention, b: LoneMention): boolean {
  const [x, y] = [a.fact, b.fact];
  const night = isAtNight(a) || isAtNight(b);
  if (!differ(x.moment, y.moment, night ? 1 : 0) || !areOfOneForm(x.moment, y.moment)) return false;
  if ((gapOf(x.moment, y.moment) ?? 0) > FAR) return false;
  if (x.subject && y.subject && x.subject !== y.subject) return false;
  if (compareActors(x.actors, y.actors) === 'different') return false;
  if (relateThemes(x.theme, y.theme, [a.member.reading, b.member.reading], false) === 'different') return false;
  const least = Math.min(weigh(a.named.words), weigh(b.named.words));
  const shared = sharedBy(a.named, b.named);
  return shared >= LEAST && shared >= ALIKE * least;
}

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
const isTold = (each: NamedDay, { moment, words }: NamedDay) =>
  isSameDay(each.moment, moment) && sharedBy(each, { moment, words }) >= RELATED;

function isSameDay(a: Moment, b: Moment): boolean {
  const known = (a.from !== undefined && b.from !== undefined) || (a.parts !== undefined && b.parts !== undefined);
  return (known || (a.weekday !== undefined && b.weekday !== undefined)) && !differ(a, b, 0);
}

function sharedBy({ words: a }: NamedDay, { words: b }: NamedDay): number {
  let sum = 0;
  for (const [word, weight] of a) if (b.has(word)) sum += weight;
  return sum;
}

const weigh = (words: ReadonlyMap<string, number>) => [...words.values()].reduce((sum, weight) => sum + weight, 0);
