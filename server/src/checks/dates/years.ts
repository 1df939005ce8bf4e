import type { Finding } from '../../corpus/finding.ts';
import { type ActorIndex, type Actors, compareActors } from '../../events/actors.ts';
import { happeningFor } from '../../events/happenings.ts';
import { tellingWords } from '../../events/telling.ts';
import { compareThemes, type Theme, themeOf } from '../../events/theme.ts';
import type { Moment, Reading } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import { overlaps } from '../../text/span.ts';
import type { Story } from '../check.ts';
import { whereIs, wordsAt } from '../report/cite.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { type Mention, wordsOf } from '../report/disagree.ts';

/** The year in which something was done that is done once, as one article tells: a founding, a sale, an indictment. */
export interface YearFact {
  readonly moment: Moment;
  readonly year: number;
  /** Other years that its sentence names. */
  readonly beside: ReadonlySet<number>;
  readonly kind: string;
  readonly theme?: Theme;
  readonly actors: Actors;
  /** What its sentence tells, by weight. */
  readonly words: ReadonlyMap<string, number>;
}

/** What is done once to one thing, or to one person: contests are won, and shows held, year after year. */
const KINDS = new Set([
  ...(
    'die kill shoot born sentence convict plead marry bury swear resign appoint elect arrest charge release open ' +
    'complete sign unveil sink collapse crash kidnap admit sale explode'
  ).split(' '),
  ...(
    'founded established created built constructed sold bought purchased acquired joined retired graduated moved adopted ' +
    'divorced disappeared vanished enlisted emigrated migrated settled merged inherited promoted hired ordained knighted ' +
    'introduced discovered patented renamed demolished restored abolished annexed invented banned divested privatised ' +
    'nationalised revealed confessed widowed orphaned'
  )
    .split(' ')
    .map((word) => `~${stemOf(word)}`),
]);

/** Counts that say which of several is meant: not "two". */
const TELLING_NUMBER = 5;
/** A number that two sentences share tells as much as a rare word, and a price nearly all. */
const [NUMBER_WEIGHT, SUM_WEIGHT] = [2, 5] as const;
/** So much the two sentences have to share, by weight, */
const LEAST = 5;
/** and such a part of what the one tells that tells less. */
const ALIKE = 0.45;

const yearOf = ({ granularity, elapsed, parts, from, to }: Moment): number | undefined => {
  if (elapsed) return undefined;
  if (granularity !== 'year') return parts?.year;
  return from !== undefined && to !== undefined && to - from < 366
    ? new Date(from * 86_400_000).getUTCFullYear()
    : undefined;
};

/** Takes the years that go with what is done once. Pure. */
export function yearsOf({ article, moments, quantities }: Reading, actors: ActorIndex): YearFact[] {
  return moments.flatMap((moment) => {
    const year = yearOf(moment);
    if (year === undefined) return [];
    const { tokens } = article.blocks[moment.block]!.sentences[moment.sentence]!;
    const happening = happeningFor(tokens, moment);
    const kind = [happening?.kind, happening?.name].find((each) => KINDS.has(each ?? ''));
    if (!happening || kind === undefined) return [];
    const isHere = (other: { block: number; sentence: number }) =>
      other.block === moment.block && other.sentence === moment.sentence;
    const words = tellingWords(tokens.filter((token) => !overlaps(token, moment)));
    for (const { kind: sort, unit, value } of quantities.filter(isHere)) {
      if (sort === 'money') words.set(`#${unit} ${value}`, SUM_WEIGHT);
      else if (sort === 'count' && value >= TELLING_NUMBER) words.set(`#${value}`, NUMBER_WEIGHT);
    }
    const theme = themeOf(tokens, happening);
    return {
      moment,
      year,
      beside: new Set(
        moments.filter((other) => other !== moment && isHere(other)).flatMap((other) => yearOf(other) ?? []),
      ),
      kind,
      ...(theme ? { theme } : {}),
      actors: actors.at(moment.block, moment.sentence, moment.start),
      words,
    };
  });
}

interface YearMention extends Mention {
  readonly fact: YearFact;
}

/** One deed in two years. */
export function yearFindings(story: Story<{ readonly years: readonly YearFact[] }>): Finding[] {
  const clashes = new Clashes<YearMention>();
  const byMember = story.members.map((member) =>
    member.facts.years.map((fact): YearMention => ({ member, fact, span: fact.moment })),
  );
  for (const [i, own] of byMember.entries()) {
    for (const other of byMember.slice(i + 1)) {
      for (const a of own) for (const b of other) if (areOneDeed(a, b, own, other)) clashes.add(a, b);
    }
  }
  return findingsIn(clashes, (a, b) => a.fact.year === b.fact.year, {
    check: 'dates',
    code: 'date-conflict',
    severity: 'warning',
    confidence: 0.7,
    message: (here, there) =>
      `Year differs: ${show(here)} here, ${show(there)} in ${whereIs(there.member.reading, here.member.reading)}`,
    replacement: (here, there) =>
      here.fact.moment.granularity === 'year' && there.fact.moment.granularity === 'year'
        ? wordsOf(here, there)
        : undefined,
  });
}

const show = ({ member, span }: Mention) => `“${wordsAt(member.reading, span)}”`;

/** Do two articles tell of one deed, and put it into two years? One that has the other's year as well knows of both. */
function areOneDeed(
  { fact: a }: YearMention,
  { fact: b }: YearMention,
  own: readonly YearMention[],
  other: readonly YearMention[],
): boolean {
  if (a.kind !== b.kind || a.year === b.year || a.beside.has(b.year) || b.beside.has(a.year)) return false;
  const has = (list: readonly YearMention[], { kind, year }: YearFact) =>
    list.some(({ fact }) => fact.kind === kind && fact.year === year);
  if (has(other, a) || has(own, b)) return false;
  if (compareThemes(a.theme, b.theme) === 'different') return false;
  let shared = 0;
  let priced = false;
  for (const [word, weight] of a.words) {
    if (!b.words.has(word)) continue;
    shared += weight;
    priced ||= weight === SUM_WEIGHT;
  }
  // Buyer and seller are two names for one sale.
  if (!priced && compareActors(a.actors, b.actors) === 'different') return false;
  return shared >= LEAST && shared >= ALIKE * Math.min(weigh(a.words), weigh(b.words));
}

const weigh = (words: ReadonlyMap<string, number>) => [...words.values()].reduce((sum, weight) => sum + weight, 0);
