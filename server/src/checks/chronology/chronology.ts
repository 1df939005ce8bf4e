import { defineCheck, type Story } from '../check.ts';
import { findingsIn } from '../report/clashes.ts';
import { said, wordsOf } from '../report/disagree.ts';
import { toldOnce } from '../report/told.ts';
import { clashesOf, differ, type TimeMention, timesOf } from './compare.ts';
import { LOUD, QUIET } from './examples.ts';
import { type ChronologyFacts, chronologyFacts } from './facts.ts';
import { chronologyLedger, WHAT } from './ledger.ts';
import { type Origins, originFindings, originsOf } from './origins.ts';

/** What the check takes from an article. */
interface Chronology extends ChronologyFacts {
  readonly origins: Origins;
}

function between(story: Story<ChronologyFacts>) {
  return findingsIn<TimeMention>(clashesOf(timesOf(story)), (a, b) => !differ(a.told, b.told), {
    check: 'chronology',
    code: ({ told }) => (told.form === 'length' ? 'length-conflict' : 'year-conflict'),
    severity: 'warning',
    confidence: 0.65,
    message: (here, there, where) => {
      const [x, y] = [said(here), said(there)];
      return `${WHAT[here.told.form]} differs: “${x}” here, “${y}” in ${where}`;
    },
    replacement: wordsOf,
  });
}

/** How long things went on and in which year they came about, by what each is told of. */
export const chronology = defineCheck<Chronology>({
  name: 'chronology',
  summary: 'Articles differ on how long something went on, how long ago it was, or in which year it came about.',
  codes: [
    {
      code: 'length-conflict',
      severity: 'warning',
      summary: 'Something went on for another length of time elsewhere.',
    },
    { code: 'year-conflict', severity: 'warning', summary: 'Something came about in another year elsewhere.' },
  ],
  byDefault: true,
  yields: true,
  limits:
    'A career, a marriage or a strike is known by its words: where an article tells of two such stretches, nothing is compared.',
  loud: LOUD,
  quiet: QUIET,
  collect: (reading) => {
    const facts = chronologyFacts(reading);
    return { ...facts, origins: originsOf(reading, facts) };
  },
  judge: (story) => toldOnce([() => between(story), () => originFindings(story)]),
  ledger: chronologyLedger,
});
