import type { Finding } from '../../corpus/finding.ts';
import type { Quantity } from '../../reading/reading.ts';
import { defineCheck, type Member, type Story } from '../check.ts';
import { measuresDiffer } from '../gauges.ts';
import { cite, wordsAt } from '../report/cite.ts';
import { sumsAgree, sumsDiffer } from '../sums.ts';
import { compareValues } from '../values.ts';
import { LOUD, QUIET } from './examples.ts';
import { type HeadFact, type HeadFacts, headFacts } from './facts.ts';

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

/** Do some of the body's numbers of this kind add up to the headline's: "two soldiers and a policeman"? */
function addsUp(head: HeadFact, body: readonly HeadFact[]): boolean {
  const parts = body.filter((fact) => fact.key === head.key).map((fact) => fact.quantity.value);
  const reached = new Set([0]);
  for (const part of parts.slice(0, 10)) for (const sum of [...reached]) reached.add(sum + part);
  return reached.has(head.quantity.value);
}

/** The two quantities to show: of sums in several currencies, those in the same one. */
function inOneUnit(a: HeadFact, b: HeadFact): [Quantity, Quantity] {
  const [xs, ys] = [a, b].map((fact) => fact.sum?.amounts ?? fact.measure?.amounts ?? [fact.quantity]) as [
    readonly Quantity[],
    readonly Quantity[],
  ];
  for (const x of xs) for (const y of ys) if (x.unit === y.unit) return [x, y];
  return [a.quantity, b.quantity];
}

const KINDS: Readonly<Record<string, string>> = { headline: 'headline', summary: 'summary', caption: 'caption' };

function findingsIn({ reading, facts }: Member<HeadFacts>): Finding[] {
  const { head, lede, body } = facts;
  return head.flatMap((own): Finding[] => {
    if (body.some((fact) => agree(own, fact)) || addsUp(own, body)) return [];
    // Of several groups none is the headline's "30", unless it names one; of a single one it may be.
    const single = body.filter((fact) => fact.key === own.key).length === 1;
    const isSameGroup = (fact: HeadFact) =>
      own.group === fact.group || (own.group === undefined && single && !fact.listed);
    const there = lede.find((fact) => isSameGroup(fact) && differ(own, fact));
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

/** Numbers of headline and captions that the article's own text contradicts. */
export const headline = defineCheck<HeadFacts>({
  name: 'headline',
  summary: 'A number in the headline, the summary or a caption is not the one in the text of the same article.',
  codes: [
    {
      code: 'headline-conflict',
      severity: 'warning',
      summary: 'The headline or the summary gives a number for something that the text gives another for.',
    },
    { code: 'caption-conflict', severity: 'warning', summary: 'A caption gives another number than the text.' },
  ],
  byDefault: true,
  limits:
    'Only numbers are compared: a headline or a caption may name the wrong person or claim what the text does not say.',
  loud: LOUD,
  quiet: QUIET,
  collect: headFacts,
  judge: (story: Story<HeadFacts>) => story.members.flatMap(findingsIn),
});
