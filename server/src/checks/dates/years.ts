import type { Finding } from '../../corpus/finding.ts';
import { type ActorIndex, type Actors, compareActors, meet } from '../../events/actors.ts';
import { happeningFor } from '../../events/happenings.ts';
import { tellingWords, weightOf, weightShared } from '../../events/telling.ts';
import { compareThemes, type Theme, themeOf } from '../../events/theme.ts';
import type { Moment, Reading } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Token } from '../../text/article.ts';
import { overlaps } from '../../text/span.ts';
import type { Story } from '../check.ts';
import { Clashes } from '../report/clashes.ts';
import type { Mention } from '../report/disagree.ts';
import { findingsOfYears, yearOf } from './yearconflict.ts';

/** The year in which something was done that is done once, as one article tells: a founding, a sale, an indictment. */
export interface YearFact {
  readonly moment: Moment;
  readonly year: number;
  /** Other years that its sentence names. */
  readonly beside: ReadonlySet<number>;
  readonly kind: string;
  readonly theme?: Theme;
  readonly actors: Actors;
  /** The same for persons alone: whom it befell, as far as he is named or meant before. */
  readonly people: Actors;
  /** All years that the article names. */
  readonly known: ReadonlySet<number>;
  /** What its sentence tells, by weight. */
  readonly words: ReadonlyMap<string, number>;
}

/** What is done once to one thing, or to one person: contests are won, and shows held, year after year. */
const KINDS = new Set([
  ...(
    'die kill shoot born sentence convict plead marry bury swear resign appoint elect arrest charge release open ' +
    'complete sign unveil sink collapse crash kidnap admit sale explode acquire divorce disband expel quash found retire summon vanish'
  ).split(' '),
  ...(
    'built constructed sold joined graduated moved adopted ' +
    'enlisted emigrated migrated settled merged inherited promoted hired ordained knighted ' +
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

/** What befalls a person once, or once in many years. */
const PERSONAL = new Set([
  ...'die born sentence convict plead marry swear resign appoint elect expel retire divorce disband found quash summon vanish'.split(
    ' ',
  ),
  ...'joined graduated moved enlisted emigrated ordained knighted inherited'
    .split(' ')
    .map((word) => `~${stemOf(word)}`),
]);
/** Where somebody is named in both, and the years are near, as much as this. */
const [LEAST_NEAR, ALIKE_NEAR] = [4, 0.4] as const;
/** Of one person, two sentences have to share so much, his name among it, and such a part. */
const [LEAST_OF_ONE, ALIKE_OF_ONE] = [5, 0.25] as const;
/** Years as near as this are taken for one another. */
const NEAR = 3;

/** Takes the years that go with what is done once. Pure. */
export function yearsOf({ article, moments, quantities }: Reading, actors: ActorIndex): YearFact[] {
  const known = new Set(moments.flatMap((moment) => yearOf(moment) ?? []));
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
      people: actors.at(moment.block, moment.sentence, endOf(tokens, happening.token, moment), true),
      known,
      words,
    };
  });
}

/** Whom a verb is told of stands before it or so close behind it: "found him guilty" (tokens). */
const OBJECT = 3;

const endOf = (tokens: readonly Token[], verb: number, { start }: Moment) =>
  Math.max(start, tokens[Math.min(tokens.length - 1, verb + OBJECT)]!.start);

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
  return findingsOfYears(clashes, 0.7);
}

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
  const shared = weightShared(a.words, b.words);
  const priced = [...a.words].some(([word, weight]) => weight === SUM_WEIGHT && b.words.has(word));
  // Buyer and seller are two names for one sale.
  if (!priced && compareActors(a.actors, b.actors) === 'different') return false;
  if (PERSONAL.has(a.kind) && (isAnothers(a, b) || isAnothers(b, a))) return false;
  const least = Math.min(weightOf(a.words), weightOf(b.words));
  if (shared >= LEAST && shared >= ALIKE * least) return true;
  if (!PERSONAL.has(a.kind) || !areNear(a.year, b.year)) return false;
  const named = compareActors(a.actors, b.actors) === 'shared';
  if (named && shared >= LEAST_NEAR && shared >= ALIKE_NEAR * least) return true;
  return areOnePersons(a, b) && shared >= LEAST_OF_ONE && shared >= ALIKE_OF_ONE * least;
}

/** Is it told of one whom the other sentence, which names somebody, does not name? */
function isAnothers({ people: { subject } }: YearFact, { people, actors }: YearFact): boolean {
  return !!subject && people.all.size > 0 && !meet(subject, people.all) && !meet(subject, actors.all);
}

/** Did it befall one person, and has no article both years? Then the sentences need not be so much alike. */
function areOnePersons(a: YearFact, b: YearFact): boolean {
  if (a.known.has(b.year) || b.known.has(a.year)) return false;
  const [x, y] = [a.people.subject, b.people.subject];
  if (x && y) return meet(x, y);
  return x ? meet(x, b.people.all) : y !== undefined && meet(y, a.people.all);
}

/** Are two years easily taken for one another? */
const areNear = (a: number, b: number) => Math.abs(a - b) <= NEAR || isSlip(String(a), String(b));

/** One digit is another, or two have changed places. */
function isSlip(a: string, b: string): boolean {
  const others = [...a].filter((digit, i) => digit !== b[i]).length;
  return others === 1 || (others === 2 && [...a].sort().join('') === [...b].sort().join(''));
}
