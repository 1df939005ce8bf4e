import type { Finding } from '../../corpus/finding.ts';
import { peopleOf } from '../../reading/names/people.ts';
import { fold } from '../../reading/names/spelling.ts';
import type { Reading } from '../../reading/reading.ts';
import { holds } from '../../text/holds.ts';
import { matchesIn } from '../../text/matches.ts';
import { marked } from '../../text/remember.ts';
import type { Story } from '../check.ts';
import { wordsAt } from '../report/cite.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import type { Mention } from '../report/disagree.ts';
import { TRADES } from './fields.ts';
import { apart, type Job, jobsIn } from './job.ts';

/** What the father or mother of one whom the text names did for a living. */
export interface KinJob {
  /** Of "the son of a baker and a nurse" it is not told which of the two is the father. */
  readonly kin: 'father' | 'mother' | 'parents';
  /** The surname of whose parent it is, folded. */
  readonly family: string;
  /** One job, or both parents'. */
  readonly jobs: readonly Job[];
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}";
const JOB = '((?:[\\p{L}-]+\\s+){0,3}?[\\p{Ll}-]+)(?=[,.;]|\\s+(?:who|and|in|from|at|for|of|with|near)\\b)';
/** "His father was a baker", "Her mother, a nurse,", "Lind's father, Ole Lind, worked as a baker" */
const POSSESSED = new RegExp(
  `\\b(?:[Hh]is|[Hh]er|(\\p{Lu}[\\p{L}\\p{M}-]+)['’]s?)\\s+(?:late\\s+)?(father|mother),?\\s+(?:${NAME},?\\s+)?(?:(?:was|is|had\\s+been)\\s+|(?:worked|works|had\\s+worked)\\s+as\\s+)?an?\\s+${JOB}`,
  'gu',
);
/** "The son of a baker and a nurse", "one of three daughters of Ole Lind, a baker, and Eva Lind, a nurse," */
const CHILD_OF = new RegExp(
  `\\b(?:sons?|daughters?|child|children)\\s+of\\s+(?:${NAME},\\s+)?an?\\s+${JOB}(?:,?\\s+and\\s+(?:${NAME},\\s+)?(?:of\\s+)?an?\\s+${JOB})?`,
  'gu',
);
/** Words that stand wherever one of the patterns, and where the other, holds. */
const isParent = marked(({ lower }) => lower === 'father' || lower === 'mother');
const isChild = marked(({ lower }) => /^(?:sons?|daughters?|child|children)$/.test(lower));
/** Whose parent it is stands at most so many characters before. */
const FAR = 600;

/** What an article tells of the trades of fathers and mothers. */
export function kinJobsIn({ article, names }: Reading): KinJob[] {
  const people = peopleOf(names);
  return article.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const [parents, offspring] = [holds(block, isParent), holds(block, isChild)];
    if (!parents && !offspring) return [];
    const text = article.text.slice(block.start, block.end);
    const ownerAt = (at: number) => {
      const mention = people.lastNamed(at, Math.max(0, at - FAR));
      return mention && fold(mention.parts[mention.parts.length - 1]!);
    };
    const jobAt = (match: RegExpMatchArray, words: string | undefined, from: number) => {
      if (words === undefined) return [];
      const at = match[0].indexOf(words, from);
      return jobsIn(words, block.start + match.index! + at).slice(0, 1);
    };
    const possessed = (parents ? matchesIn(text, POSSESSED) : []).flatMap((match): KinJob[] => {
      const family = match[1] ? fold(match[1]) : ownerAt(block.start + match.index);
      const jobs = jobAt(match, match[3], match[0].lastIndexOf(match[3]!));
      return family && jobs.length > 0 ? [{ kin: match[2] === 'father' ? 'father' : 'mother', family, jobs }] : [];
    });
    const children = (offspring ? matchesIn(text, CHILD_OF) : []).flatMap((match): KinJob[] => {
      const family = ownerAt(block.start + match.index);
      const first = jobAt(match, match[1], 0);
      const second = jobAt(match, match[2], match[2] ? match[0].lastIndexOf(match[2]) : 0);
      if (!family || first.length === 0 || (match[2] && second.length === 0)) return [];
      return [{ kin: match[2] ? 'parents' : 'father', family, jobs: [...first, ...second] }];
    });
    return [...possessed, ...children];
  });
}

interface KinMention extends Mention {
  readonly kin: KinJob;
}

/** Fathers and mothers of one family with two trades. */
export function kinFindings(story: Story<{ readonly kin: readonly KinJob[] }>): Finding[] {
  const told = story.members.flatMap(({ facts }) => facts.kin);
  const mentions = story.members.flatMap((member) =>
    member.facts.kin.map((own): KinMention => {
      const kin = shared(own, told);
      const { start } = kin.jobs[0]!;
      return { member, kin, span: { start, end: kin.jobs[kin.jobs.length - 1]!.end } };
    }),
  );
  const clashes = new Clashes<KinMention>();
  for (const [i, a] of mentions.entries())
    for (const b of mentions.slice(i + 1)) if (a.member !== b.member && kinApart(a.kin, b.kin)) clashes.add(a, b);
  // Between the two jobs stands whose the second is.
  const show = ({ member, kin }: KinMention) => kin.jobs.map((job) => wordsAt(member.reading, job)).join(' and ');
  return findingsIn(clashes, (a, b) => !kinApart(a.kin, b.kin), {
    check: 'roles',
    code: 'role-conflict',
    severity: 'information',
    confidence: 0.6,
    message: (here, there, where) =>
      `Job of ${whose(here.kin, there.kin)} differs: “${show(here)}” here, “${show(there)}” in ${where}`,
  });
}

/** Where one of the two tells of both parents at once, it is not known whose job is another. */
const whose = (a: KinJob, b: KinJob) => (a.kin === b.kin && a.kin !== 'parents' ? `the ${a.kin}` : 'a parent');

/** Of two parents' jobs the one that is left, where any article tells whose the other is. */
function shared(kin: KinJob, told: readonly KinJob[]): KinJob {
  if (kin.kin !== 'parents') return kin;
  for (const { kin: parent, family, jobs } of told) {
    if (parent === 'parents' || family !== kin.family) continue;
    const rest = kin.jobs.filter((job) => jobs.every((other) => areTwo(job, other)));
    if (rest.length === 1) return { kin: parent === 'father' ? 'mother' : 'father', family, jobs: rest };
  }
  return kin;
}

/** Of one parent, two jobs that are not two words for one; of both, neither is the other's. */
function kinApart(a: KinJob, b: KinJob): boolean {
  if (a.family !== b.family || (a.kin !== b.kin && a.kin !== 'parents' && b.kin !== 'parents')) return false;
  return a.jobs.every((own) => b.jobs.every((other) => areTwo(own, other)));
}

/** Parents' jobs are told once, in whatever words: two lines of work are two jobs, and so are two trades not near. */
function areTwo(a: Job, b: Job): boolean {
  if (a.field !== b.field) return true;
  const [x, y] = [TRADES.get(a.key), TRADES.get(b.key)];
  return (
    a.field === 'trade' &&
    a.key !== b.key &&
    (apart(a, b) !== undefined || (x !== undefined && y !== undefined && x !== y))
  );
}
