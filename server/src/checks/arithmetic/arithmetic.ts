import type { Finding } from '../../corpus/finding.ts';
import { type Reading, sentencesIn } from '../../reading/reading.ts';
import { defineCheck, type Story } from '../check.ts';
import { cite, wordsAt } from '../report/cite.ts';
import { changeFaults } from './changes.ts';
import { conversionFaults } from './conversions.ts';
import { LOUD, QUIET } from './examples.ts';
import type { Counted, Fault } from './fault.ts';
import { listFaults } from './lists.ts';
import { madeOfFaults } from './madeof.ts';
import { marginFaults } from './margins.ts';
import { namedFaults } from './named.ts';
import { partsFaults } from './parts.ts';
import { playedFaults } from './played.ts';
import { pollFaults } from './polls.ts';
import { ratioFaults, shareTakenUp } from './ratios.ts';

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
    'It works out only what stands together in a sentence or two, or a list under the number that promises it: no averages, no tables and no sums over several paragraphs.',
  loud: LOUD,
  quiet: QUIET,
  collect,
  judge,
});

function collect(reading: Reading): Fault[] {
  const { article, quantities } = reading;
  const faults: Fault[] = [...listFaults(article, quantities), ...namedFaults(reading)];
  let next = 0;
  let before: Counted[] = [];
  for (const { block, sentence, blockIndex, sentenceIndex } of sentencesIn(article)) {
    const from = next;
    while (quantities[next]?.block === blockIndex && quantities[next]!.sentence === sentenceIndex) next++;
    const counted = { sentence, quantities: quantities.slice(from, next) };
    if (next > from) faults.push(...ownFaults(counted), ...faultsWith(counted, before));
    // A headline is no sentence that the text takes up.
    before = block.kind === 'headline' || block.kind === 'heading' ? [] : [counted, ...before.slice(0, BACK - 1)];
  }
  return faults.sort((a, b) => a.at.start - b.at.start);
}

/** So many sentences back a number is taken up ("the dead were …"). */
const BACK = 2;

/** Faults of one sentence with what was told right before it, the nearest sentence first. */
function faultsWith(counted: Counted, before: readonly Counted[]): Fault[] {
  return [
    ...changeFaults(counted, before[0]),
    ...shareTakenUp(counted, before[0]),
    ...marginFaults(counted, before[0]),
    ...madeOfFaults(counted, before),
    ...pollFaults(counted),
  ];
}

/** Faults of one sentence by itself. */
function ownFaults(counted: Counted): Fault[] {
  if (counted.quantities.length < 2) return [];
  return [...conversionFaults(counted), ...partsFaults(counted), ...playedFaults(counted), ...ratioFaults(counted)];
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
        : [
            {
              title: `Change to “${newText}”`,
              // Of a sum either number may be the wrong one; what stands in brackets was worked out from the other.
              preferred: code === 'conversion-off',
              edits: [{ file, start, end, newText }],
            },
          ],
  };
}
