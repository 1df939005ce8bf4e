import type { Finding, Severity } from '../../corpus/finding.ts';
import { matchOf } from '../../events/match.ts';
import { Containment } from '../../events/places.ts';
import { dateOf } from '../../reading/times/calendar.ts';
import { defineCheck, type Story } from '../check.ts';
import { whereIs, wordsAt } from '../report/cite.ts';
import { findingsOf } from '../report/disagree.ts';
import { LOUD, QUIET } from './examples.ts';
import { ageLists, listFindings } from './lists.ts';
import { type AgedMention, type AgeFacts, byPerson, generations } from './persons.ts';
import { type Aged, readAges } from './read.ts';

const DAYS_A_YEAR = 365.25;
/** A birthday falls between two articles so far apart often enough to excuse a year (days). */
const BIRTHDAY = 14;

/** So many years may lie between two articles of one matter where one has no date. */
const GROWN = 2;

/** One person with two ages. */
export const ages = defineCheck<AgeFacts>({
  name: 'ages',
  summary: 'One person has two ages, or an age that the year of birth contradicts.',
  codes: [
    { code: 'age-conflict', severity: 'warning', summary: 'The same person has different ages.' },
    {
      code: 'age-birth',
      severity: 'warning',
      summary: 'An age does not follow from the year of birth and the day the article is from.',
    },
  ],
  byDefault: true,
  limits:
    'An age that stands alone is never questioned, however unlikely, and of people without a name only those of whom an article has one are followed: the gunman, the driver, the one arrested.',
  usesRecord: true,
  loud: LOUD,
  quiet: QUIET,
  collect: (reading) => {
    const aged = readAges(reading);
    return {
      aged,
      lists: ageLists(
        reading,
        aged.filter(({ kind, unnamed }) => kind === 'age' && !unnamed),
      ),
    };
  },
  judge,
});

function judge(story: Story<AgeFacts>): Finding[] {
  const places = new Containment(story.members.map((member) => member.reading));
  const conflict = (a: AgedMention, b: AgedMention) => differ(a, b) && mayBeOne(a.aged, b.aged, places);
  const findings = [...byPerson(story).values()].flatMap(generations).flatMap((mentions) => {
    const clashing = mentions.filter((a) => mentions.some((b) => conflict(a, b)));
    if (clashing.length === 0) return [];
    const variants = new Map<string, AgedMention[]>();
    for (const mention of mentions) {
      const key = `${mention.aged.kind}:${mention.aged.value}:${mention.aged.upTo ?? ''}`;
      variants.set(key, [...(variants.get(key) ?? []), mention]);
    }
    return findingsOf<AgedMention>({
      check: 'ages',
      code: (here, there) => (here.aged.kind === there.aged.kind ? 'age-conflict' : 'age-birth'),
      severity: mayHaveGrown,
      confidence: 0.85,
      variants: [...variants.values()].map((list) => ({ mentions: list })),
      conflict,
      message: (here, there) =>
        `${say(here)} here, ${say(there, true)} in ${whereIs(there.member.reading, here.member.reading)}`,
      replacement: (here, there) =>
        here.aged.kind === there.aged.kind && !here.aged.upTo && !there.aged.upTo
          ? { span: here.span, newText: figureFor(here, there) }
          : undefined,
    });
  });
  // A suspect who is named has his age as the one named and as the one arrested: once is enough.
  return [...findings, ...listFindings(story, places)].filter(
    ({ at }, i, all) => !all.slice(0, i).some((other) => other.at.file === at.file && other.at.start === at.start),
  );
}

/** Each article has but one of them, so that little has to speak for one event: a day, a place, or the news of both. */
const NOT_APART = -3;

/** Two who are known by what befell them are one where it befell them in one event. */
function mayBeOne({ deed: a }: Aged, { deed: b }: Aged, places: Containment): boolean {
  if (!a || !b) return true;
  if (a.sex && b.sex && a.sex !== b.sex) return false;
  if (a.deed === 'arrested' && ![...a.crimes].some((crime) => b.crimes.has(crime))) return false;
  return matchOf(a, b, places).score >= NOT_APART;
}

function say({ aged, member, span }: AgedMention, short = false): string {
  if (aged.upTo) {
    const words = `“${wordsAt(member.reading, span)}”`;
    return short ? words : `Age of ${aged.name} differs: ${words}`;
  }
  if (aged.kind === 'birth')
    return short ? `born in ${aged.value}` : `Age of ${aged.name} differs: born in ${aged.value}`;
  return short ? String(aged.value) : `Age of ${aged.name} differs: ${aged.value}`;
}

/** The other's words, or its figure where this place writes figures. */
function figureFor(here: AgedMention, there: AgedMention): string {
  const own = wordsAt(here.member.reading, here.span);
  return /^\d/.test(own) ? String(there.aged.value) : wordsAt(there.member.reading, there.span);
}

function differ(a: AgedMention, b: AgedMention): boolean {
  if (a.aged.kind === 'birth' && b.aged.kind === 'birth') return a.aged.value !== b.aged.value;
  if ((a.aged.kind === 'then') !== (b.aged.kind === 'then')) return false;
  if (a.aged.kind === 'then' && !sameDeed(a.aged.at, b.aged.at)) return false;
  if (a.aged.kind === 'birth') return contradictsBirth(b, a.aged.value);
  if (b.aged.kind === 'birth') return contradictsBirth(a, b.aged.value);
  const gap = (a.aged.upTo ?? b.aged.upTo) ? beyond(a.aged, b.aged) : Math.abs(a.aged.value - b.aged.value);
  if (gap === 0 || !knows(a, b) || !knows(b, a)) return false;
  if (a.aged.kind === 'then') return true;
  // A birthday takes nobody farther than that out of a decade.
  if (a.aged.upTo ?? b.aged.upTo) return gap > GROWN;
  const [x, y] = [a.member.reading.date, b.member.reading.date];
  if (x === undefined || y === undefined) {
    // Archives without dates mix years; on a desk that dates its articles, one without a date is of the same days.
    const dated = a.member.reading.article.meta.date !== undefined || b.member.reading.article.meta.date !== undefined;
    return gap > GROWN || dated || a.member === b.member;
  }
  const apart = Math.abs(x - y);
  const grown = (a.aged.value - b.aged.value) * Math.sign(x - y);
  if (apart < BIRTHDAY) return true;
  // The older article has to give the lower age, by as many years as lie between.
  const years = apart / DAYS_A_YEAR;
  return grown < Math.floor(years) || grown > Math.ceil(years);
}

/** How many years lie between two ages of which one is a decade's. */
function beyond(a: Aged, b: Aged): number {
  return Math.max(0, a.value - (b.upTo ?? b.value), b.value - (a.upTo ?? a.value));
}

/** "On the day" is the day of whatever deed the other tells of. */
function sameDeed(a: string | undefined, b: string | undefined): boolean {
  return a === b ? a !== 'day' : a === 'day' || b === 'day';
}

/**
 * Has the other article heard of the deed by which an unnamed person is known? And does it not give this age to anyone
 * itself: then it tells of two people, and of which of them this one is nothing is said.
 */
function knows({ aged }: AgedMention, { member }: AgedMention): boolean {
  const { text } = member.reading.article;
  if (!aged.unnamed) return true;
  if (
    new RegExp(`\\b${aged.value}[- ]year[- ]old\\b|\\baged?\\s+${aged.value}\\b|,\\s${aged.value}[,.]`, 'u').test(text)
  )
    return false;
  return aged.of === undefined || text.includes(aged.of);
}

/** Where an article has no date, a year or two may lie between it and the other. */
function mayHaveGrown(here: AgedMention, there: AgedMention): Severity {
  if (here.aged.kind === 'then') return 'warning';
  const undated = here.member.reading.date === undefined || there.member.reading.date === undefined;
  return undated && Math.abs(here.aged.value - there.aged.value) <= GROWN ? 'information' : 'warning';
}

/** By the article's day a person is as old as the years since the birth, or one less. */
function contradictsBirth({ aged, member }: AgedMention, born: number): boolean {
  if (member.reading.date === undefined) return false;
  const years = dateOf(member.reading.date).year - born;
  return aged.value !== years && aged.value !== years - 1;
}
