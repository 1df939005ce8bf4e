import type { Finding } from '../../corpus/finding.ts';
import { defineCheck, type Story } from '../check.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { said, wordsOf } from '../report/disagree.ts';
import { toldOnce } from '../report/told.ts';
import { areSettled, clash, compare, scoreOf, type TimeMention, timesOf } from './conflicts.ts';
import { LOUD, QUIET } from './examples.ts';
import { type TimeFacts, timeFacts } from './facts.ts';
import { timesLedger } from './ledger.ts';
import { type NewsHours, newsHourFindings, newsHourOf } from './newshour.ts';

/** What the times check takes from an article. */
interface Hours extends TimeFacts {
  /** The hour of its own news. */
  readonly news?: NewsHours;
}

/** One event at two times of the day. */
export const times = defineCheck<Hours>({
  name: 'times',
  summary: 'One event has different times of the day in different articles.',
  codes: [
    { code: 'time-conflict', severity: 'warning', summary: 'Two articles give different clock times for one event.' },
    {
      code: 'time-zone',
      severity: 'warning',
      summary: 'The same digits stand for Greenwich time in one article and for local time in another.',
    },
  ],
  byDefault: true,
  limits: 'Only clock times are compared: “in the evening” is none, and an hour that one article alone gives passes.',
  usesRecord: true,
  loud: LOUD,
  quiet: QUIET,
  collect: (reading) => {
    const news = newsHourOf(reading);
    return { ...timeFacts(reading), ...(news ? { news } : {}) };
  },
  judge: (story) => toldOnce([() => between(story), () => newsHourFindings(story)]),
  ledger: timesLedger,
});

function between(story: Story<TimeFacts>): Finding[] {
  if (story.members.filter(({ facts }) => facts.facts.length > 0).length < 2) return [];
  const times = timesOf(story);
  const clashes = new Clashes<TimeMention>();
  for (const a of times.mentions) {
    for (const b of times.mentions) {
      if (a.member.reading.article.file >= b.member.reading.article.file) continue;
      if (clash(a, b) && !areSettled(a, b, times) && scoreOf(a, b, times.places) >= 0) clashes.add(a, b);
    }
  }
  return findingsFor(clashes);
}

function findingsFor(clashes: Clashes<TimeMention>): Finding[] {
  const codeOf = (a: TimeMention, b: TimeMention) =>
    compare(a, b) === 'zone-conflict' ? 'time-zone' : 'time-conflict';
  return findingsIn(clashes, (a, b) => compare(a, b) === 'agree', {
    check: 'times',
    code: codeOf,
    severity: (here, there) => (compare(here, there) === 'near' ? 'information' : 'warning'),
    confidence: 0.75,
    message: (here, there, where) => {
      const what = codeOf(here, there) === 'time-zone' ? 'Time zone differs' : 'Time differs';
      const [own, other] = [here, there].map(said);
      return `${what}: ${own} here, ${other} in ${where}`;
    },
    replacement: wordsOf,
  });
}
