import { type Ledger, placeOf, type Statement } from '../checks/ledger.ts';
import type { Evidence } from '../events/evidence.ts';
import { overlaps } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { StoryLedger } from './ledger.ts';

/** How two statements stand to each other. */
export type Standing =
  /** Taken to be of one thing, and a finding says that they differ. */
  | 'differ'
  /** Taken to be of one thing, and nothing is raised. */
  | 'settled'
  /** Not taken to be of one thing in one event. */
  | 'apart';

/** Another statement of the story that one was held against. */
export interface Candidate {
  readonly statement: Statement;
  readonly standing: Standing;
  /** In plain words, why it stands so. */
  readonly why: string;
  /** Minus infinity where a veto ended the matter. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Why one statement is reported, or is not. */
export interface Explanation {
  readonly check: string;
  readonly statement: Statement;
  /** Why it is compared with no other at all. */
  readonly aside?: string;
  /** Those it was joined with first, the likeliest first. */
  readonly candidates: readonly Candidate[];
}

/** Explains the statements of one article that `chosen` picks. `findings`: those of the story, or of all. */
export function explain(
  { ledgers }: StoryLedger,
  chosen: (statement: Statement) => boolean,
  findings: readonly Finding[],
): Explanation[] {
  return ledgers
    .flatMap(({ check, ledger }) => {
      const aside = ledger.aside
        .filter(({ statement }) => chosen(statement))
        .map(({ statement, why }): Explanation => ({ check, statement, aside: why, candidates: [] }));
      const compared = ledger.facts
        .flat()
        .filter(chosen)
        .map(
          (statement): Explanation => ({
            check,
            statement,
            candidates: candidatesOf(statement, check, ledger, findings),
          }),
        );
      return [...compared.filter((own) => !compared.some((other) => tellsMore(other, own))), ...aside];
    })
    .sort((a, b) => a.statement.span.start - b.statement.span.start);
}

/** A check may come upon one fact in two ways: the one that goes together with more says it. */
function tellsMore(a: Explanation, b: Explanation): boolean {
  const [x, y] = [a.statement, b.statement];
  return a !== b && x.what === y.what && x.span.start === y.span.start && joinedIn(a) > joinedIn(b);
}

const joinedIn = ({ candidates }: Explanation) => candidates.filter(({ standing }) => standing !== 'apart').length;

function candidatesOf(statement: Statement, check: string, ledger: Ledger, findings: readonly Finding[]): Candidate[] {
  const [own, others] = [true, false].map((is) => findings.filter((finding) => (finding.check === check) === is));
  const home = ledger.facts.find((fact) => fact.includes(statement))!;
  return ledger.facts
    .flat()
    .flatMap((other): Candidate[] => {
      if (other === statement) return [];
      const match = ledger.weigh(statement, other);
      if (!match) return [];
      const { score, evidence } = match;
      const raised = raisedOn(statement, other, own!);
      // What fits by itself may be raised though others keep the groups of the two apart.
      const together = home.includes(other) || (raised !== undefined && score >= 0);
      const verdict = together
        ? through(score, raised ?? settledOn(statement, other, ledger))
        : { standing: 'apart' as const, why: whyApart(score, evidence) + raisedElsewhere(statement, other, others!) };
      return [{ statement: other, ...verdict, score, evidence }];
    })
    .sort((a, b) => Number(a.standing === 'apart') - Number(b.standing === 'apart') || compareScores(b.score, a.score));
}

/** Two scores may both be minus infinity, whose difference is no number. */
const compareScores = (a: number, b: number) => (a === b ? 0 : a - b);

type Verdict = Pick<Candidate, 'standing' | 'why'>;

/** What a finding says of the two, where there is one. */
function raisedOn(a: Statement, b: Statement, findings: readonly Finding[]): Verdict | undefined {
  const raised = findings.find((finding) => says(finding, a, b) || says(finding, b, a));
  if (!raised) return undefined;
  const here = isAt(raised.at, a);
  const place = here ? 'raised here' : 'raised at the other place, which has less support or is older';
  return { standing: 'differ', why: `${place}: ${raised.message}` };
}

/** Two checks may weigh one pair by reasons of their own: what is kept apart by this one is not always unreported. */
function raisedElsewhere(a: Statement, b: Statement, findings: readonly Finding[]): string {
  const raised = findings.find((finding) => says(finding, a, b) || says(finding, b, a));
  return raised ? `; but the check ${raised.check} reports: ${raised.message}` : '';
}

function settledOn(a: Statement, b: Statement, ledger: Ledger): Verdict {
  const settled = ledger.settled(a, b);
  if (settled !== undefined) return { standing: 'settled', why: `nothing is raised: ${settled}` };
  return { standing: 'settled', why: 'they differ, and a finding against other articles says so already' };
}

/** Too little speaks for the pair itself: others that both go with have joined it. */
function through(score: number, verdict: Verdict): Verdict {
  return score < 0 ? { ...verdict, why: `joined through others that both go with; ${verdict.why}` } : verdict;
}

function whyApart(score: number, evidence: readonly Evidence[]): string {
  const end = evidence.find((each) => each.weight === Number.NEGATIVE_INFINITY);
  if (end) return `kept apart: ${end.why}`;
  if (score < 0) return 'kept apart: more speaks against one event than for it';
  return 'kept apart: the two would fit, but others that one of them goes with do not';
}

function isAt(place: Finding['at'], statement: Statement): boolean {
  const own = placeOf(statement);
  return place.file === own.file && overlaps(place, own);
}

/** Does the finding stand at `a` and cite `b`? */
function says(finding: Finding, a: Statement, b: Statement): boolean {
  return isAt(finding.at, a) && finding.against.some((citation) => isAt(citation, b));
}
