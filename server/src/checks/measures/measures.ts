import type { Finding } from '../../corpus/finding.ts';
import { unitOf } from '../../reading/numbers/measures.ts';
import { defineCheck, type Member, type Story } from '../check.ts';
import { measuresDiffer } from '../gauges.ts';
import { wordsAt } from '../report/cite.ts';
import { findingsOf, said, type Variant } from '../report/disagree.ts';
import { earlierIn } from '../report/earlier.ts';
import { contradicts, measured } from '../values.ts';
import { bodyFindings } from './bodies.ts';
import { LOUD, QUIET } from './examples.ts';
import { type MeasureFacts, measureFacts } from './facts.ts';
import { groupsOf, type MeasureMention } from './groups.ts';
import { measuresLedger } from './ledger.ts';
import { nameOf } from './say.ts';

const DIRECTION = /^(?:north|south|east|west)(?:(?:north|south)?(?:east|west))?$/;

/** The words of the first amount, its bound and its unit included, and for a distance which way: "13 miles east". */
function toldOf(mention: MeasureMention): string {
  const { fact, member } = mention;
  const { start, end, block, sentence, toToken } = fact.measure.amounts[0]!;
  const { tokens } = member.reading.article.blocks[block]!.sentences[sentence]!;
  let at = toToken;
  if (fact.trait.startsWith('distance'))
    while (DIRECTION.test(tokens[at]?.lower ?? '') || (at > toToken && tokens[at]?.text === '-')) at++;
  return wordsAt(member.reading, { start, end: at > toToken ? tokens[at - 1]!.end : end });
}

function messageOf(here: MeasureMention, there: MeasureMention, where: string): string {
  const [own, other] = [here, there].map(toldOf);
  return `${nameOf(here.fact)} differs: ${own} here, ${other} in ${where}`;
}

/** Measures that do not contradict one another are one variant. */
function variantsOf(mentions: readonly MeasureMention[]): Variant<MeasureMention>[] {
  const variants: MeasureMention[][] = [];
  for (const mention of mentions) {
    const { trait, measure } = mention.fact;
    const home = variants.find((own) => own.every((other) => !measuresDiffer(other.fact.measure, measure, trait)));
    if (home) home.push(mention);
    else variants.push([mention]);
  }
  return variants.map((own) => ({ mentions: own }));
}

/** How much is out of order or lost changes by the hour, and each report gives its own. */
const PASSING = /:out$|^fate:/;

/** Metres by which two distances differ that are measured from other ends of a town, or before all is known. */
const NEAR = 2000;

/** Do two distances of kilometres differ by so little that either may be right? */
function isNear({ fact }: MeasureMention, there: MeasureMention): boolean {
  if (!fact.trait.startsWith('distance') || fact.measure.dimension !== 'length') return false;
  const [x, y] = [fact, there.fact].map(({ measure: { amounts } }) => amounts[0]!.value * unitOf(amounts[0]!).factor);
  return Math.min(x!, y!) > NEAR && Math.abs(x! - y!) < NEAR;
}

function judge(story: Story<MeasureFacts>): Finding[] {
  const earlier = earlierIn(story.members);
  const between = groupsOf(story).flatMap(({ mentions, conflict }) =>
    findingsOf<MeasureMention>({
      check: 'measures',
      code: 'measure-conflict',
      severity: (here, there) =>
        PASSING.test(here.fact.trait) || isNear(here, there) || earlier.is(here, there) ? 'information' : 'warning',
      confidence: 0.8,
      variants: variantsOf(mentions),
      conflict,
      side: earlier.side,
      message: (here, there, where) => messageOf(here, there, where) + earlier.say(here, there),
      // The other article's words fit only where it has the same unit.
      replacement: (here, there) =>
        here.fact.measure.amounts[0]!.unit === there.fact.measure.amounts[0]!.unit
          ? { span: here.span, newText: said(there) }
          : undefined,
    }),
  );
  return [...between, ...bodyFindings(story.members), ...story.members.flatMap(conversions)];
}

/** Dimensions that are converted by a factor alone. */
const CONVERTED = new Set(['length', 'mass', 'speed', 'area', 'volume']);

/** A conversion that is off by less than this share is a matter of rounding. */
const LEAST = 0.06;

/** "34 miles, or 90 km,": a measure told twice, where the two are not the same. What stands in brackets is arithmetic's. */
function conversions({ reading, facts }: Member<MeasureFacts>): Finding[] {
  return facts.measures.flatMap(({ amounts: [own, other], dimension }): Finding[] => {
    if (!own || !other || !CONVERTED.has(dimension)) return [];
    const [x, y] = [own, other].map((each) => measured(each, unitOf(each).factor, true)) as [
      ReturnType<typeof measured>,
      ReturnType<typeof measured>,
    ];
    if (!contradicts(x, y) || Math.abs(x.value - y.value) < x.value * LEAST) return [];
    const { article } = reading;
    if (article.text.slice(own.end, other.start).includes('(')) return [];
    return [
      {
        check: 'measures',
        code: 'measure-conversion',
        severity: 'warning',
        confidence: 0.8,
        message: `Conversion does not fit: ${wordsAt(reading, own)} is not ${wordsAt(reading, other)}`,
        at: {
          file: article.file,
          start: other.start,
          end: other.end,
          text: article.text.slice(other.start, other.end),
        },
        against: [],
        fixes: [],
      },
    ];
  });
}

/** Measures that differ between articles, and conversions that do not fit. */
export const measures = defineCheck<MeasureFacts>({
  name: 'measures',
  summary:
    'A magnitude, distance, speed, size, weight, share, term or final score differs between articles on the same event.',
  codes: [
    { code: 'measure-conflict', severity: 'warning', summary: 'Two articles give different measures of one thing.' },
    {
      code: 'measure-conversion',
      severity: 'warning',
      summary: 'A measure and its conversion in the same sentence are not the same.',
    },
  ],
  byDefault: true,
  limits:
    'It compares what articles say of one thing at one event and does not ask whether a magnitude, a speed or a share is likely.',
  usesRecord: true,
  loud: LOUD,
  quiet: QUIET,
  collect: measureFacts,
  judge,
  ledger: measuresLedger,
});
