import { coverage, SENTENCE } from '../../events/company.ts';
import { classesOf } from '../../reading/lexicon/nouns.ts';
import { defineCheck, type Story } from '../check.ts';
import { wordsAt } from '../report/cite.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { type Mention, said } from '../report/disagree.ts';
import { LOUD, QUIET } from './examples.ts';
import { type SourcedFact, sourcedFacts } from './facts.ts';

interface SourceMention extends Mention {
  readonly fact: SourcedFact;
}

/** So much of what is said of one number is said of the other, by the one that has less in common. */
const ALIKE = 0.3;

function judge(story: Story<readonly SourcedFact[]>) {
  const mentions: SourceMention[] = story.members.flatMap((member) =>
    member.facts.map((fact) => ({ member, fact, span: fact.span })),
  );
  const clashes = new Clashes<SourceMention>();
  for (const [i, a] of mentions.entries())
    for (const b of mentions.slice(i + 1)) if (a.member !== b.member && clash(a.fact, b.fact)) clashes.add(a, b);
  return findingsIn(clashes, (a, b) => !clash(a.fact, b.fact), {
    check: 'sources',
    code: 'source-differs',
    severity: 'hint',
    confidence: 0.4,
    message: (here, there, where) =>
      `${wordsAt(here.member.reading, here.fact.quantity)}: the source differs: “${said(here)}” here, “${said(there)}” in ${where}`,
  });
}

/** One number of one thing, for which two bodies vouch. */
function clash(a: SourcedFact, b: SourcedFact): boolean {
  const [x, y] = [a.quantity, b.quantity];
  if (x.kind !== y.kind || x.unit !== y.unit || x.value !== y.value || x.bound !== y.bound || !areOfOneNoun(a, b))
    return false;
  // Two bodies of one field share its name; of one body both tell what it is, or whose people spoke.
  if (b.source.has(a.head) || a.source.has(b.head)) return false;
  return Math.min(coverage(a.near, b.near, SENTENCE), coverage(b.near, a.near, SENTENCE)) >= ALIKE;
}

function areOfOneNoun({ quantity: { noun: a } }: SourcedFact, { quantity: { noun: b } }: SourcedFact): boolean {
  return a === b || (a !== undefined && b !== undefined && classesOf(a)[0] === classesOf(b)[0]);
}

/** One figure that two articles give to two bodies. Off by default: on real news both had said so nearly always. */
export const sources = defineCheck<readonly SourcedFact[]>({
  name: 'sources',
  summary: 'One figure is given to two different sources.',
  codes: [{ code: 'source-differs', severity: 'hint', summary: 'Two articles give the same figure to two bodies.' }],
  byDefault: false,
  limits:
    'Nearly always both bodies have said so: of fifty such pairs in real news none was an error. It asks for a second look, no more.',
  loud: LOUD,
  quiet: QUIET,
  collect: sourcedFacts,
  judge,
});
