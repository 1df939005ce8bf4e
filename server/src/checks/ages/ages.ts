import type { Finding, Severity } from '../../corpus/finding.ts';
import { Containment } from '../../events/places.ts';
import { defineCheck, type Story } from '../check.ts';
import { wordsAt } from '../report/cite.ts';
import { findingsOf, said } from '../report/disagree.ts';
import { differ, GROWN } from './differ.ts';
import { LOUD, QUIET } from './examples.ts';
import { agesLedger } from './ledger.ts';
import { ageLists, listFindings } from './lists.ts';
import { type AgedMention, type AgeFacts, byPerson, generations } from './persons.ts';
import { readAges } from './read.ts';
import { weighAges } from './weigh.ts';

/** One person with two ages. */
export const ages = defineCheck<AgeFacts>({
  name: 'ages',
  summary: 'One person has two ages, or an age that the year of birth contradicts.',
  codes: [
    { code: 'age-conflict', severity: 'warning', summary: 'The same person has different ages.' },
    {
      code: 'age-birth',
      severity: 'warning',
      summary: 'An age does not follow from the year of birth and the day the article is from.',
    },
  ],
  byDefault: true,
  limits:
    'An age that stands alone is never questioned, however unlikely, and of people without a name only those of whom an article has one are followed: the gunman, the driver, the one arrested.',
  usesRecord: true,
  loud: LOUD,
  quiet: QUIET,
  collect: (reading) => {
    const aged = readAges(reading);
    return {
      aged,
      lists: ageLists(
        reading,
        aged.filter(({ kind, unnamed }) => kind === 'age' && !unnamed),
      ),
    };
  },
  judge,
  ledger: agesLedger,
});

function judge(story: Story<AgeFacts>): Finding[] {
  const places = new Containment(story.members.map((member) => member.reading));
  const conflict = (a: AgedMention, b: AgedMention) => differ(a, b) && weighAges(a.aged, b.aged, places).score >= 0;
  const findings = [...byPerson(story).values()].flatMap(generations).flatMap((mentions) => {
    const clashing = mentions.filter((a) => mentions.some((b) => conflict(a, b)));
    if (clashing.length === 0) return [];
    const variants = new Map<string, AgedMention[]>();
    for (const mention of mentions) {
      const key = `${mention.aged.kind}:${mention.aged.value}:${mention.aged.upTo ?? ''}`;
      variants.set(key, [...(variants.get(key) ?? []), mention]);
    }
    return findingsOf<AgedMention>({
      check: 'ages',
      code: (here, there) => (here.aged.kind === there.aged.kind ? 'age-conflict' : 'age-birth'),
      severity: mayHaveGrown,
      confidence: 0.85,
      variants: [...variants.values()].map((list) => ({ mentions: list })),
      conflict,
      message: (here, there, where) => `${say(here)} here, ${say(there, true)} in ${where}`,
      replacement: (here, there) =>
        here.aged.kind === there.aged.kind && !here.aged.upTo && !there.aged.upTo
          ? { span: here.span, newText: figureFor(here, there) }
          : undefined,
    });
  });
  // A suspect who is named has his age as the one named and as the one arrested: once is enough.
  return [...findings, ...listFindings(story, places)].filter(
    ({ at }, i, all) => !all.slice(0, i).some((other) => other.at.file === at.file && other.at.start === at.start),
  );
}

function say({ aged, member, span }: AgedMention, short = false): string {
  if (aged.upTo) {
    const words = `“${wordsAt(member.reading, span)}”`;
    return short ? words : `Age of ${aged.name} differs: ${words}`;
  }
  if (aged.kind === 'birth')
    return short ? `born in ${aged.value}` : `Age of ${aged.name} differs: born in ${aged.value}`;
  return short ? String(aged.value) : `Age of ${aged.name} differs: ${aged.value}`;
}

/** The other's words, or its figure where this place writes figures. */
function figureFor(here: AgedMention, there: AgedMention): string {
  const own = said(here);
  return /^\d/.test(own) ? String(there.aged.value) : said(there);
}

/** Where an article has no date, a year or two may lie between it and the other. */
function mayHaveGrown(here: AgedMention, there: AgedMention): Severity {
  if (here.aged.kind === 'then' || (here.aged.atDeath && there.aged.atDeath)) return 'warning';
  const undated = here.member.reading.date === undefined || there.member.reading.date === undefined;
  return undated && Math.abs(here.aged.value - there.aged.value) <= GROWN ? 'information' : 'warning';
}
