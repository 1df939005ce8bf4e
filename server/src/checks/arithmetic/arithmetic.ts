import type { Finding } from '../../corpus/finding.ts';
import type { Quantity, Reading } from '../../reading/reading.ts';
import { defineCheck, type Story } from '../check.ts';
import { cite, wordsAt } from '../report/cite.ts';
import { conversionFaults } from './conversions.ts';
import { LOUD, QUIET } from './examples.ts';
import type { Fault } from './fault.ts';
import { listFaults } from './lists.ts';
import { marginFaults } from './margins.ts';
import { namedFaults } from './named.ts';
import { partsFaults } from './parts.ts';
import { ratioFaults } from './ratios.ts';

/** Sums inside one article that do not come out. */
export const arithmetic = defineCheck<readonly Fault[]>({
  name: 'arithmetic',
  summary: 'Numbers of one passage do not follow from each other.',
  codes: [
    { code: 'conversion-off', severity: 'warning', summary: 'A conversion in brackets is wrong beyond rounding.' },
    { code: 'parts-off', severity: 'warning', summary: 'The parts that are listed do not make up the whole.' },
    { code: 'percent-off', severity: 'warning', summary: 'A percentage does not follow from its two numbers.' },
    {
      code: 'ratio-off',
      severity: 'warning',
      summary: '“Doubled”, “tripled” or “halved” does not fit the two numbers.',
    },
    { code: 'list-count', severity: 'warning', summary: 'More or fewer items are listed than were promised.' },
  ],
  byDefault: true,
  limits:
    'It works out only what stands together in a sentence, or a list under the number that promises it: no averages, no tables and no sums over several paragraphs.',
  loud: LOUD,
  quiet: QUIET,
  collect,
  judge,
});

function collect(reading: Reading): Fault[] {
  const { article, quantities } = reading;
  const faults: Fault[] = [...listFaults(article, quantities), ...namedFaults(reading)];
  for (let i = 0; i < quantities.length; ) {
    const { block, sentence } = quantities[i]!;
    const own: Quantity[] = [];
    for (; i < quantities.length && quantities[i]!.block === block && quantities[i]!.sentence === sentence; i++) {
      own.push(quantities[i]!);
    }
    if (own.length < 2) continue;
    const counted = { sentence: article.blocks[block]!.sentences[sentence]!, quantities: own };
    faults.push(
      ...conversionFaults(counted),
      ...partsFaults(counted),
      ...ratioFaults(counted),
      ...marginFaults(counted),
    );
  }
  return faults.sort((a, b) => a.at.start - b.at.start);
}

function judge(story: Story<readonly Fault[]>): Finding[] {
  return story.members.flatMap(({ reading, facts }) => facts.map((fault) => findingFor(reading, fault)));
}

function findingFor(reading: Reading, { code, at, against, message, newText }: Fault): Finding {
  const { file } = reading.article;
  const { start, end } = at;
  return {
    check: 'arithmetic',
    code,
    severity: 'warning',
    confidence: 0.85,
    message,
    at: { file, start, end, text: wordsAt(reading, at) },
    against: [cite(reading, against)],
    fixes:
      newText === undefined
        ? []
        : [{ title: `Change to “${newText}”`, preferred: true, edits: [{ file, start, end, newText }] }],
  };
}
