import type { Finding, Severity } from '../../corpus/finding.ts';
import { Containment } from '../../events/places.ts';
import { excludeKinds } from '../../reading/lexicon/kinds/kinds.ts';
import { areOpposed } from '../../reading/quotations/attributions.ts';
import { defineCheck, type Story } from '../check.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { said } from '../report/disagree.ts';
import { LOUD, QUIET } from './examples.ts';
import { type ParticularFacts, particularsOf } from './facts.ts';
import { nameOf } from './families.ts';
import { particularsLedger } from './ledger.ts';
import { type NamingMention, parallelsAmong } from './parallels.ts';
import { exclude, knowsBoth, type ParticularMention, type Slot, slotsOf, WARNING, weighParticulars } from './slots.ts';
import { type SoleMention, SURE, solesAmong, weighSoles } from './soles.ts';
import { wordingOf } from './wording.ts';

/** One thing that is of two kinds. */
export const particulars = defineCheck<ParticularFacts>({
  name: 'particulars',
  summary:
    'What was used, taken, hurt or seized, what it was caused by, of what somebody died differs in kind: a rifle here, a shotgun there.',
  codes: [
    {
      code: 'particular-conflict',
      severity: 'warning',
      summary: 'Two articles tell of one thing by kinds that exclude each other.',
    },
  ],
  byDefault: true,
  limits:
    'It knows some eighty families of kinds, and is silent where an article names several kinds of one family or tells of several events.',
  loud: LOUD,
  quiet: QUIET,
  collect: particularsOf,
  judge,
  ledger: particularsLedger,
});

function judge(story: Story<ParticularFacts>): Finding[] {
  const own = slotFindings(story);
  const told = new Set(own.map(({ at }) => `${at.file}:${at.start}`));
  const parallels = parallelFindings(story).filter(({ at }) => !told.has(`${at.file}:${at.start}`));
  const surer = [...own, ...parallels];
  return [...surer, ...soleFindings(story).filter((sole) => !surer.some((other) => isNear(sole, other)))];
}

/** Two words so near each other are told of one thing: "an AK-47 rifle" (code units). */
const NEAR = 40;
const isNear = ({ at: a }: Finding, { at: b }: Finding) => a.file === b.file && Math.abs(a.start - b.start) < NEAR;

/** The only sorts of one family that two articles name. */
function soleFindings(story: Story<ParticularFacts>): Finding[] {
  if (story.members.filter(({ facts }) => facts.sorts.length > 0).length < 2) return [];
  const places = new Containment(story.members.map(({ reading }) => reading));
  return solesAmong(story, places).flatMap((clashes) =>
    findingsIn<SoleMention>(clashes, (a, b) => !excludeKinds(a.naming.kind, b.naming.kind), {
      check: 'particulars',
      code: 'particular-conflict',
      severity: (a, b) => (weighSoles(a, b, places).score >= SURE ? 'warning' : 'information'),
      confidence: 0.65,
      message: (here, there, where) => `${here.sort.what} differs: “${said(here)}” here, “${said(there)}” in ${where}`,
      replacement: wordingOf,
    }),
  );
}

/** Kinds that fill one place in sentences that else say the same. */
function parallelFindings(story: Story<ParticularFacts>): Finding[] {
  const clashes = parallelsAmong(story.members);
  return findingsIn<NamingMention>(clashes, (a, b) => !excludeKinds(a.naming.kind, b.naming.kind), {
    check: 'particulars',
    code: 'particular-conflict',
    severity: (a, b) => (clashes.isSure(a, b) ? 'warning' : 'information'),
    confidence: 0.65,
    message: (here, there, where) =>
      `${nameOf(here.naming)} differs: “${said(here)}” here, “${said(there)}” in ${where}`,
    replacement: wordingOf,
  });
}

function slotFindings(story: Story<ParticularFacts>): Finding[] {
  const telling = story.members.filter(({ facts }) => facts.facts.length > 0);
  if (telling.length < 2) return [];
  const places = new Containment(story.members.map(({ reading }) => reading));
  return slotsOf(story, places).flatMap((slot) => findingsAmong(slot, places));
}

/** Is it told as a guess, of one of several, or of something that may have changed from one article's day to the other's? */
function isDoubtful({ fact: a, member: x }: ParticularMention, { fact: b, member: y }: ParticularMention): boolean {
  if (a.unsure || b.unsure || a.many || b.many || a.aspect !== b.aspect) return true;
  if ([a, b].some(({ family, slot, kind }) => family.soft?.test(`${slot} ${kind.key}`))) return true;
  const [own, other] = [x.reading.date, y.reading.date];
  return a.family.moves === true && own !== undefined && other !== undefined && own !== other;
}

function findingsAmong(slot: Slot, places: Containment): Finding[] {
  const clashes = new Clashes<ParticularMention>();
  for (const a of slot.compared) {
    for (const b of slot.compared) {
      if (a.member.reading.article.file >= b.member.reading.article.file) continue;
      if (!exclude(a.fact, b.fact) || knowsBoth(a, b, slot)) continue;
      if (weighParticulars(a, b, places).score >= 0) clashes.add(a, b);
    }
  }
  const severity = (a: ParticularMention, b: ParticularMention): Severity => {
    if (areOpposed(a.fact.source, b.fact.source)) return 'hint';
    return isDoubtful(a, b) || weighParticulars(a, b, places).score < WARNING ? 'information' : 'warning';
  };
  return findingsIn<ParticularMention>(clashes, (a, b) => !exclude(a.fact, b.fact), {
    check: 'particulars',
    code: 'particular-conflict',
    severity,
    confidence: 0.7,
    message: (here, there, where) => `${here.fact.what} differs: “${said(here)}” here, “${said(there)}” in ${where}`,
    replacement: wordingOf,
  });
}
