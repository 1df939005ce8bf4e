import type { Finding } from '../../corpus/finding.ts';
import type { Frame } from '../../events/frame.ts';
import { type Matter, matterOf } from '../../events/matter.ts';
import type { Day } from '../../reading/reading.ts';
import { dateOf } from '../../reading/times/calendar.ts';
import { defineCheck, type Member, type Story } from '../check.ts';
import { wordsAt } from '../report/cite.ts';
import { citations, type Mention, sayWhere } from '../report/disagree.ts';
import { toldOnce } from '../report/told.ts';
import { type PriorFact, priorFindings, priorsOf } from './before.ts';
import { conflictsOf } from './conflicts.ts';
import { LOUD, QUIET } from './examples.ts';
import { type DateFact, datesOf } from './facts.ts';
import { type DateFault, faultsOf } from './faults.ts';
import { datesLedger } from './ledger.ts';
import { loneFindings, type NamedDay, namedDaysOf } from './lone.ts';
import { type DatedSlot, parallelFindings, slotsOf } from './parallels.ts';
import { type StateTime, stateFindings, statesOf } from './states.ts';
import { type TolledDay, tolledDaysOf, tolledFindings } from './tolled.ts';
import { type WorkFact, workFindings, worksOf } from './works.ts';
import { type YearFact, yearFindings } from './years.ts';

/** What the dates check takes from an article. */
export interface DateFacts {
  readonly faults: readonly DateFault[];
  readonly dates: readonly DateFact[];
  readonly slots: readonly DatedSlot[];
  readonly years: readonly YearFact[];
  readonly named: readonly NamedDay[];
  readonly works: readonly WorkFact[];
  readonly tolled: readonly TolledDay[];
  readonly priors: readonly PriorFact[];
  readonly states: readonly StateTime[];
  readonly frame: Frame;
  /** What the article names. */
  readonly matter: Matter;
}

/** Dates that cannot be, and one event on two days. */
export const dates = defineCheck<DateFacts>({
  name: 'dates',
  summary: 'A date cannot be right, or one event has different dates in different articles.',
  codes: [
    { code: 'date-conflict', severity: 'warning', summary: 'Two articles put one event on different days.' },
    { code: 'date-weekday', severity: 'warning', summary: 'The weekday is not that of the date beside it.' },
    { code: 'date-impossible', severity: 'warning', summary: 'There is no such date, such as 31 April.' },
    {
      code: 'date-elapsed',
      severity: 'warning',
      summary: '“Ten years ago”, an anniversary or “three days after” does not come out.',
    },
  ],
  byDefault: true,
  limits:
    'A wrong date that exists, fits its weekday and stands in no other article passes: when something happened it does not know.',
  usesRecord: true,
  loud: LOUD,
  quiet: QUIET,
  collect: (reading) => ({
    faults: faultsOf(reading),
    slots: slotsOf(reading),
    named: namedDaysOf(reading),
    works: worksOf(reading),
    tolled: tolledDaysOf(reading),
    priors: priorsOf(reading),
    states: statesOf(reading),
    matter: matterOf(reading),
    ...datesOf(reading),
  }),
  judge: (story) => [...alone(story), ...between(story)],
  ledger: datesLedger,
});

/** What two articles disagree on; each date is told of once. */
function between(story: Story<DateFacts>): Finding[] {
  return toldOnce(
    [
      conflictsOf,
      parallelFindings,
      yearFindings,
      priorFindings,
      workFindings,
      tolledFindings,
      loneFindings,
      stateFindings,
    ].map((find) => () => find(story)),
  );
}

function alone(story: Story<DateFacts>): Finding[] {
  return story.members.flatMap((member) => member.facts.faults.map((fault) => findingFor(story, member, fault)));
}

/** Where other articles have the date with the weekday that it has. */
function rightlyDated({ members }: Story<DateFacts>, own: Member<DateFacts>, day: Day): Mention[] {
  const { weekday } = dateOf(day);
  return members.flatMap((member) => {
    if (member === own || member.verified) return [];
    const moment = member.reading.moments.find(
      (other) => other.parts?.day !== undefined && other.weekday === weekday && other.from === day && other.to === day,
    );
    return moment ? [{ member, span: moment }] : [];
  });
}

function findingFor(story: Story<DateFacts>, member: Member<DateFacts>, fault: DateFault): Finding {
  const { reading } = member;
  const { code, span, confidence, fix, day } = fault;
  const right = day === undefined ? [] : rightlyDated(story, member, day);
  const seen =
    right.length > 0 ? `, as ${sayWhere({ member, span }, right)} ${right.length > 1 ? 'have' : 'has'} it` : '';
  const { file, text } = reading.article;
  const { start, end } = span;
  return {
    check: 'dates',
    code,
    severity: 'warning',
    confidence,
    message: fault.message + seen,
    at: { file, start, end, text: text.slice(start, end) },
    against: citations(right),
    fixes: fix
      ? [
          {
            title: `Change “${wordsAt(reading, fix.span)}” to “${fix.newText}”`,
            preferred: right.length > 0,
            edits: [{ file, ...fix.span, newText: fix.newText }],
          },
        ]
      : [],
  };
}
