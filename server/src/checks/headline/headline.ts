import type { Finding } from '../../corpus/finding.ts';
import { meet } from '../../events/actors.ts';
import type { Quantity, Reading } from '../../reading/reading.ts';
import { overlaps } from '../../text/span.ts';
import { defineCheck, type Story } from '../check.ts';
import { measuresDiffer } from '../gauges.ts';
import { cite, wordsAt } from '../report/cite.ts';
import { sumsAgree, sumsDiffer } from '../sums.ts';
import { compareValues } from '../values.ts';
import { LOUD, QUIET } from './examples.ts';
import { type HeadFact, type HeadFacts, headFacts } from './facts.ts';
import { linesOf } from './lines.ts';
import { named } from './named.ts';
import { ADDED, addsUp, numbers } from './numbers.ts';
import { results } from './results.ts';
import { bouts, type Clash, days, ways } from './turns.ts';

/** Do the two say the same, whatever else they are of? */
function agree(a: HeadFact, b: HeadFact): boolean {
  if (a.sum && b.sum) return sumsAgree(a.sum, b.sum);
  if (a.measure && b.measure)
    return a.measure.dimension === b.measure.dimension && !measuresDiffer(a.measure, b.measure, traitOf(a));
  if (a.sum || b.sum || a.measure || b.measure) return false;
  return a.key === b.key && compareValues(a.quantity, b.quantity) !== 'conflict';
}

const traitOf = ({ measure }: HeadFact) => measure?.trait ?? '';

/** Do the two contradict each other? */
function differ(a: HeadFact, b: HeadFact): boolean {
  if (a.key !== b.key) return false;
  if (a.sum && b.sum) return sumsDiffer(a.sum, b.sum);
  if (a.measure && b.measure) return measuresDiffer(a.measure, b.measure, traitOf(a));
  return compareValues(a.quantity, b.quantity) === 'conflict';
}

/** Is the one told of people of whom the other names none, but others? */
const areOfOthers = ({ actors: a }: HeadFact, { actors: b }: HeadFact): boolean =>
  !!a && !!b && a.all.size > 0 && b.all.size > 0 && !meet(a.all, b.all);

/** The two quantities to show: of sums in several currencies, those in the same one. */
function inOneUnit(a: HeadFact, b: HeadFact): [Quantity, Quantity] {
  const [xs, ys] = [a, b].map((fact) => fact.sum?.amounts ?? fact.measure?.amounts ?? [fact.quantity]) as [
    readonly Quantity[],
    readonly Quantity[],
  ];
  for (const x of xs) for (const y of ys) if (x.unit === y.unit) return [x, y];
  return [a.quantity, b.quantity];
}

/** Small numbers are everywhere; from here on one that stands in the text too is the headline's. */
const TELLING = 10;

/** Stands the headline's number in the text, whatever is said to be counted, or do numbers there add up to it? */
function isBorneOut({ article, quantities }: Reading, own: Quantity): boolean {
  const body = quantities.filter(({ block }) => /^(?:paragraph|list|quote)$/.test(article.blocks[block]!.kind));
  return (own.value >= TELLING && body.some(({ value }) => value === own.value)) || addsUp(own, body);
}

/** Does its sentence add something to it? */
const isAddedTo = ({ article }: Reading, { quantity: { block, sentence } }: HeadFact) =>
  article.blocks[block]!.sentences[sentence]!.tokens.some(({ lower }) => ADDED.test(lower));

const KINDS: Readonly<Record<string, string>> = { headline: 'headline', summary: 'summary', caption: 'caption' };

function findingsIn(reading: Reading, { head, lede, body }: HeadFacts): Finding[] {
  return head.flatMap((own): Finding[] => {
    if (body.some((fact) => agree(own, fact)) || isBorneOut(reading, own.quantity)) return [];
    // Of several groups none is the headline's "30", unless it names one; of a single one it may be.
    const single = body.filter((fact) => fact.key === own.key).length === 1;
    const isSameGroup = (fact: HeadFact) =>
      own.group === fact.group || (own.group === undefined && single && !fact.listed);
    const there = lede.find(
      (fact) =>
        isSameGroup(fact) && differ(own, fact) && !areOfOthers(own, fact) && !(own.sum && isAddedTo(reading, fact)),
    );
    if (!there) return [];
    const { article } = reading;
    const [quantity, other] = inOneUnit(own, there);
    const span = { start: Math.min(quantity.start, quantity.number.start), end: quantity.number.end };
    const text = article.text.slice(span.start, span.end);
    const said = wordsAt(reading, {
      start: Math.min(other.start, other.number.start),
      end: other.number.end,
    });
    const newText = /^\p{Lu}/u.test(text) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
    const where = KINDS[article.blocks[quantity.block]!.kind] ?? 'headline';
    return [
      {
        check: 'headline',
        code: where === 'caption' ? 'caption-conflict' : 'headline-conflict',
        severity: 'warning',
        confidence: 0.8,
        message: `The ${where} says ${text}, the text says ${said}`,
        at: { file: article.file, ...span, text },
        against: [cite(reading, other.number)],
        fixes: [
          {
            title: `Change to “${newText}” (the text of this article)`,
            preferred: true,
            edits: [{ file: article.file, ...span, newText }],
          },
        ],
      },
    ];
  });
}

/** What the check takes from an article. */
interface Facts {
  readonly counted: HeadFacts;
  readonly clashes: readonly Clash[];
}

function collect(reading: Reading): Facts {
  const lines = linesOf(reading);
  const clashes = lines
    ? [
        ...numbers(reading, lines),
        ...results(lines),
        ...named(reading, lines),
        ...ways(lines),
        ...bouts(lines),
        ...days(lines),
      ]
    : [];
  return { counted: headFacts(reading), clashes };
}

function findingFor(reading: Reading, { head, at, there }: Clash): Finding {
  const { article } = reading;
  const [text, said] = [at, there].map(({ start, end }) => article.text.slice(start, end)) as [string, string];
  const where = KINDS[article.blocks[head.block]!.kind] ?? 'headline';
  return {
    check: 'headline',
    code: where === 'caption' ? 'caption-conflict' : 'headline-conflict',
    severity: 'warning',
    confidence: 0.75,
    message: `The ${where} says “${text}”, the text says “${said}”`,
    at: { file: article.file, start: at.start, end: at.end, text },
    against: [cite(reading, there)],
    fixes: [],
  };
}

/** What headline and captions say that the article's own text contradicts. */
export const headline = defineCheck<Facts>({
  name: 'headline',
  summary: 'The headline, the summary or a caption says what the text of the same article contradicts.',
  codes: [
    {
      code: 'headline-conflict',
      severity: 'warning',
      summary: 'The headline or the summary has another number, name, place, day or direction than the text.',
    },
    {
      code: 'caption-conflict',
      severity: 'warning',
      summary: 'A caption has another number, name, place, day or direction than the text.',
    },
  ],
  byDefault: true,
  limits:
    'Numbers, look-alike names, towns, days and plain opposites are held against the first sentences of the text: what those tell in a roundabout way passes.',
  loud: LOUD,
  quiet: QUIET,
  collect,
  judge: (story: Story<Facts>) =>
    story.members.flatMap(({ reading, facts }) => {
      const counted = findingsIn(reading, facts.counted);
      const others = facts.clashes.filter(({ at }) => !counted.some((found) => overlaps(found.at, at)));
      return [...counted, ...others.map((clash) => findingFor(reading, clash))];
    }),
});
