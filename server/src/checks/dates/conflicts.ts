import type { Finding } from '../../corpus/finding.ts';
import { compareActors, mayShareSubject, sharedActors } from '../../events/actors.ts';
import { APART, clusterBy } from '../../events/cluster.ts';
import { type Anchored, matchOf } from '../../events/match.ts';
import { shareOf } from '../../events/matter.ts';
import { Containment } from '../../events/places.ts';
import { weightOf, weightShared } from '../../events/telling.ts';
import { relateThemes, SOLE } from '../../events/theme.ts';
import type { Moment } from '../../reading/reading.ts';
import { sayDay } from '../../reading/times/calendar.ts';
import type { Member, Story } from '../check.ts';
import { wordsAt } from '../report/cite.ts';
import { partInto } from '../report/clashes.ts';
import { findingsOf, type Mention, wordsOf } from '../report/disagree.ts';
import type { DateFacts } from './dates.ts';
import { areOneDay, differ, gapOf, isLoose, isSlip, keyOf, MONTH_SLACK } from './days.ts';
import { type DateFact, ONCE } from './facts.ts';
import { areOfOneNight } from './nights.ts';

/** A day at its place, of a happening. */
export interface DateMention extends Mention {
  readonly member: Member<DateFacts>;
  readonly fact: DateFact;
  readonly frame: DateFacts['frame'];
}

/** A night lies on two days, and so does what came late on one: only more than that is a conflict (days). */
const SLACK = 1;
/** Days further apart than this are of two events, and so are months. */
const FAR = 45;
const FAR_MONTHS = 100;
const FAR_SEASONS = 400;
const FAR_YEARS = 15_000;
/** The same for what may happen again next week. */
const NEAR = 10;
/** What happens to one person once, or seldom. */
const PERSONAL = new Set(
  'die kill born sentence convict plead marry bury swear resign appoint elect arrest charge release vanish'.split(' '),
);
/** Once, or hardly ever twice. */
const SINGLE = new Set('die born bury marry convict plead'.split(' '));
/** Sentences that share telling words of this weight, and such a part of them, say the same. */
const ALIKE = 8;
const MOSTLY = 0.7;
const ONCE_BONUS = 1.5;
/** That both articles look ahead to it is evidence: there are fewer plans than deeds. */
const AHEAD_BONUS = 1.5;
/** So is that the two days are a slip of the finger apart. */
const SLIP_BONUS = 2;
/** And that two stretches share their other end. */
const STRETCH_BONUS = 1.5;
/** And that it befell what bears one name. */
const THEME_BONUS = 2;
/** And that both tell how the war or the unrest began that is the background of their news: a story has one. */
const TROUBLE_BONUS = 4;
const TROUBLE = new Set(
  'war conflict uprising revolt rebellion revolution insurgency crisis unrest violence fighting protest trouble'.split(
    ' ',
  ),
);
/** And that each of two articles that share most of their names tells of one such step to come. */
const STEP_BONUS = 2.5;
const NAMES = 0.5;
/** And that it can befall nobody twice. */
const SINGLE_BONUS = 1;
/** And that both look back, with a year. */
const YEAR_BONUS = 1.5;

/** One event on two days. */
export function conflictsOf(story: Story<DateFacts>): Finding[] {
  const places = new Containment(story.members.map((member) => member.reading));
  return clustersOf(story, places).flatMap((group) => findingsFor(single(group)));
}

/** Groups the days of a story that are told of one happening; one that stands alone is a group of one. */
export function clustersOf(story: Story<DateFacts>, places: Containment): DateMention[][] {
  const byKind = new Map<string, DateMention[]>();
  for (const member of story.members) {
    const { dates, frame } = member.facts;
    for (const fact of dates) {
      const list = byKind.get(fact.kind) ?? [];
      byKind.set(fact.kind, list);
      list.push({ member, frame, fact, span: fact.moment });
    }
  }
  return [...byKind.values()].flatMap((mentions) => clusterBy(mentions, (a, b) => scoreOf(a, b, places)));
}

/** An article that puts a happening on several days tells of several: nothing is known of which. */
function single(group: readonly DateMention[]): DateMention[] {
  return group.filter((one) =>
    group.every((other) => other.member !== one.member || !differ(one.fact.moment, other.fact.moment, 0)),
  );
}

function findingsFor(group: readonly DateMention[]): Finding[] {
  if (!group.some((a) => group.some((b) => clash(a, b)))) return [];
  return findingsOf<DateMention>({
    check: 'dates',
    code: 'date-conflict',
    severity: (here, there) => (isNextDay(here, there) ? 'information' : 'warning'),
    confidence: 0.75,
    variants: partInto(group, (a, b) => areOneDay(a.fact.moment, b.fact.moment)),
    conflict: clash,
    message: (here, there, where) =>
      `Date differs: ${say(here, here.fact.moment)} here, ${say(there, there.fact.moment)} in ${where}`,
    replacement: (here, there) =>
      here.fact.moment.parts &&
      there.fact.moment.parts &&
      here.fact.moment.granularity === there.fact.moment.granularity
        ? wordsOf(here, there)
        : undefined,
  });
}

/** The words, and the day they mean where they do not name it. */
export function say({ member }: Mention, moment: Moment): string {
  const words = `“${wordsAt(member.reading, moment)}”`;
  const day = moment.parts || moment.from === undefined || moment.from !== moment.to ? '' : ` (${sayDay(moment.from)})`;
  return words + day;
}

/** Do two articles contradict each other? */
export function clash(a: DateMention, b: DateMention): boolean {
  // What is announced for a day is announced for that day.
  const ahead = areAhead(a, b);
  // A zone may still explain neighbouring days: what is raised of them is information.
  const slack = !ahead && areOfOneNight(a, b) ? SLACK : 0;
  // "In October" may be its last night; where one thing is told by its name, or what is long over was looked up, the
  // next month is worth a look.
  const past = a.fact.context.background && b.fact.context.background;
  const months = past || themesOf(a, b, ahead) === 'same' ? 0 : MONTH_SLACK;
  return a.member !== b.member && differ(a.fact.moment, b.fact.moment, slack, months);
}

const themesOf = (a: DateMention, b: DateMention, planned: boolean) =>
  relateThemes(a.fact.theme, b.fact.theme, [a.member.reading, b.member.reading], planned);

/** Two days of the past that follow each other: a time zone may explain them. */
function isNextDay(a: DateMention, b: DateMention): boolean {
  return !areAhead(a, b) && !differ(a.fact.moment, b.fact.moment, SLACK);
}

/** Was the day still to come when the articles appeared? One of them may be of the day itself. */
function areAhead(a: DateMention, b: DateMention): boolean {
  if (isOverFor(a, b) || isOverFor(b, a)) return false;
  const [x, y] = [daysAhead(a), daysAhead(b)];
  return x !== undefined && y !== undefined && Math.min(x, y) >= 0 && Math.max(x, y) > 0;
}

function daysAhead({ member, fact }: DateMention): number | undefined {
  const { date } = member.reading;
  return date === undefined || fact.moment.from === undefined ? undefined : fact.moment.from - date;
}

/** Is it one event? Weighed without the moments themselves, which are the matter. */
export function scoreOf(a: DateMention, b: DateMention, places: Containment): number {
  const [x, y] = [a.fact.moment, b.fact.moment];
  const apart = differ(x, y, 0);
  // "on Tuesday" and "in April last year": what cannot be compared is not one either.
  const days = x.granularity === 'day' || y.granularity === 'day';
  const back = a.fact.context.background !== b.fact.context.background;
  const looksBack = days && back && x.granularity !== y.granularity;
  if (a.member === b.member) return apart || looksBack ? -1 : 0;
  if (looksBack && !apart) return -1;
  if (a.fact.subject && b.fact.subject && a.fact.subject !== b.fact.subject) return APART;
  const kind = a.fact.kind.split(' ')[0]!;
  const ahead = areAhead(a, b);
  const theme = themesOf(a, b, ahead);
  // What was planned for one day and came about on another was put off.
  const standings = [a.fact.standing, b.fact.standing];
  if (apart && standings.includes('planned') && standings.includes('done') && !isSlip(x, y)) return APART;
  // The captain's arrest is not the engineer's.
  if (apart && theme === 'different' && !areAlike(a, b)) return APART;
  // With nothing but weekdays to go by, it takes a person to whom a thing happens once, or nearly the same sentence.
  const step = areOneStep(a, b);
  if (apart && isLoose(x, y) && !step && !SOLE.has(kind) && !isOnePersons(a, b) && !areAlike(a, b)) return APART;
  // What is held goes by its noun: a vigil and a funeral are two. He who dies later is not of those killed.
  const subjects = a.fact.subject !== undefined && b.fact.subject !== undefined;
  if (apart && a.fact.kind === 'hold' && !subjects && theme !== 'same' && !areAlike(a, b)) return APART;
  if (apart && a.fact.kind === 'die' && compareActors(a.fact.actors, b.fact.actors) !== 'shared' && !areAlike(a, b))
    return APART;
  if (apart && kind === 'vanish' && compareActors(a.fact.actors, b.fact.actors) === 'different') return APART;
  // A day against a month: it takes one person, or one thing, to whom it happens once.
  if (apart && x.granularity !== y.granularity && !(isOfOne(a, b) || (theme === 'same' && ONCE.has(a.fact.kind))))
    return APART;
  const years = x.granularity === 'year' || y.granularity === 'year';
  if (years && !(x.granularity === y.granularity && theme === 'same' && ONCE.has(a.fact.kind))) return APART;
  const gap = gapOf(x, y);
  // What befalls one person seldom befalls him twice in one story.
  const once = ONCE.has(kind) || (PERSONAL.has(kind) && theme === 'same') || (SINGLE.has(kind) && isOfOne(a, b));
  const months = x.granularity === 'month' && y.granularity === 'month';
  const limit = years ? FAR_YEARS : x.granularity === 'season' ? FAR_SEASONS : months ? FAR_MONTHS : once ? FAR : NEAR;
  if (gap !== undefined && gap > limit && !isSlip(x, y)) return APART;
  const troubled = kind === 'onset' && isTrouble(a) && isTrouble(b);
  // What one article announces and the other reports may be two occasions.
  const slip = apart && isSlip(x, y);
  const stretch = a.fact.end !== undefined && b.fact.end !== undefined && keyOf(a.fact.end) === keyOf(b.fact.end);
  const main = a.fact.context.main && b.fact.context.main;
  const news = main && a.fact.context.lede && b.fact.context.lede;
  // Attacks and deaths go on: only the articles' own news is one and the same, or what else says that it is one thing.
  const told = main || theme === 'same' || compareActors(a.fact.actors, b.fact.actors) === 'shared';
  if (!once && !months && !news && !stretch && !step && !((ahead || slip) && told)) return -1;
  const { score } = matchOf(anchored(a), anchored(b), places, 'time');
  const shared = news ? 0 : sharedActors(a.fact.actors, b.fact.actors);
  return (
    score +
    shared +
    (once ? ONCE_BONUS : 0) +
    (SINGLE.has(kind) && isOfOne(a, b) ? SINGLE_BONUS : 0) +
    (ahead ? AHEAD_BONUS : 0) +
    (step ? STEP_BONUS : 0) +
    (slip ? SLIP_BONUS : 0) +
    (stretch ? STRETCH_BONUS : 0) +
    (theme === 'same' ? THEME_BONUS : 0) +
    (troubled ? TROUBLE_BONUS : 0) +
    (years || (x.parts?.year !== undefined && x.parts.year === y.parts?.year) ? YEAR_BONUS : 0)
  );
}

/** Do two articles of one matter tell of the one step of its kind that is to come? */
function areOneStep(a: DateMention, b: DateMention): boolean {
  if (!a.fact.ahead || !b.fact.ahead || a.fact.context.background || b.fact.context.background) return false;
  const isOnly = ({ member, fact }: DateMention) =>
    member.facts.dates.every(
      (other) => other === fact || other.kind !== fact.kind || !differ(other.moment, fact.moment, 0),
    );
  if (isOverFor(a, b) || isOverFor(b, a)) return false;
  return isOnly(a) && isOnly(b) && shareOf(a.member.facts.matter, b.member.facts.matter).part >= NAMES;
}

/** Was the day that one looks ahead to over when the other article appeared? Then that tells of the next such step. */
function isOverFor({ member, fact: { moment } }: DateMention, { member: later }: DateMention): boolean {
  const [issued, now] = [member.reading.date, later.reading.date];
  if (issued === undefined || now === undefined || moment.from === undefined) return false;
  // A weekday to come may have been taken for the last one.
  const day = moment.weekday !== undefined && moment.from < issued ? moment.from + 7 : moment.from;
  return day < now;
}

/** Does it look back to the beginning of a war, an uprising, the violence? */
function isTrouble({ fact }: DateMention): boolean {
  return fact.context.background && TROUBLE.has(fact.theme?.head ?? '');
}

/** Something that happens once, to the same person. */
function isOnePersons(a: DateMention, b: DateMention): boolean {
  return PERSONAL.has(a.fact.kind) && mayShareSubject(a.fact.actors, b.fact.actors);
}

/** The same, where both name that person. */
const isOfOne = (a: DateMention, b: DateMention) =>
  isOnePersons(a, b) && compareActors(a.fact.actors, b.fact.actors) === 'shared';

/** Do the two sentences share most of their telling words, and many of them? */
function areAlike(a: DateMention, b: DateMention): boolean {
  const [x, y] = [a.fact.context.words, b.fact.context.words];
  const shared = weightShared(x, y);
  return shared >= ALIKE && shared >= MOSTLY * Math.min(weightOf(x), weightOf(y));
}

/** What a day is told of. */
export const anchored = ({ frame, fact }: DateMention): Anchored => ({ frame, context: fact.context });
