import type { Finding } from '../src/corpus/finding.ts';
import { overlaps, type Span } from '../src/text/span.ts';

/** A span of one article, as an answer key names it. */
export interface Mention extends Span {
  readonly file: string;
  readonly text: string;
}

/** Something that has to be reported (`must`), or may be (`may`: right to report, silence is fine). */
export interface Issue {
  readonly id: string;
  readonly kind: string;
  readonly level: 'must' | 'may';
  readonly why: string;
  readonly mentions: readonly Mention[];
  /** Pairs of indexes into `mentions` that contradict each other. */
  readonly conflicts: readonly (readonly [number, number])[];
}

/** Places that look alike and must not be reported against each other. */
export interface Trap {
  readonly id: string;
  readonly kind: string;
  readonly why: string;
  readonly mentions: readonly Mention[];
}

/** What is to be found in a folder of articles, and what is not. */
export interface AnswerKey {
  readonly files: readonly string[];
  readonly issues: readonly Issue[];
  readonly traps: readonly Trap[];
}

/** As much of a finding as judging needs. */
export type Judged = Pick<Finding, 'check' | 'message' | 'at' | 'against'>;

/** The findings of one folder, sorted by what the key says of them. */
export interface Verdict<F> {
  readonly right: readonly { readonly finding: F; readonly issues: readonly Issue[] }[];
  /** Not right, and one of its pairs stands in a trap. */
  readonly alarms: readonly { readonly finding: F; readonly trap: Trap }[];
  /** The key says nothing: to be read by eye. */
  readonly unjudged: readonly F[];
  /** `must` issues that no finding shows. */
  readonly missed: readonly Issue[];
}

const touches = (a: Mention, b: Mention) => a.file === b.file && overlaps(a, b);

/** Do `a` and `b` stand, either way round, on the mentions `m` and `n`? */
const standOn = (a: Mention, b: Mention, m: Mention, n: Mention) =>
  (touches(a, m) && touches(b, n)) || (touches(a, n) && touches(b, m));

/** Does the finding show this issue? */
export function shows(finding: Judged, issue: Issue): boolean {
  const alone = finding.against.length === 0 || issue.conflicts.length === 0;
  if (alone) return issue.mentions.some((mention) => touches(finding.at, mention));
  return finding.against.some((citation) =>
    issue.conflicts.some(([i, j]) => standOn(finding.at, citation, issue.mentions[i]!, issue.mentions[j]!)),
  );
}

/** Does the finding set two mentions of this trap against each other? */
function fallsInto(finding: Judged, trap: Trap): boolean {
  return finding.against.some((citation) =>
    trap.mentions.some((m, i) => trap.mentions.slice(i + 1).some((n) => standOn(finding.at, citation, m, n))),
  );
}

/** Sorts findings into right ones, false alarms and those that the key does not speak of. */
export function judge<F extends Judged>(key: AnswerKey, findings: readonly F[]): Verdict<F> {
  const right: { finding: F; issues: Issue[] }[] = [];
  const alarms: { finding: F; trap: Trap }[] = [];
  const unjudged: F[] = [];
  for (const finding of findings) {
    const issues = key.issues.filter((issue) => shows(finding, issue));
    const trap = issues.length > 0 ? undefined : key.traps.find((row) => fallsInto(finding, row));
    if (issues.length > 0) right.push({ finding, issues });
    else if (trap) alarms.push({ finding, trap });
    else unjudged.push(finding);
  }
  const found = new Set(right.flatMap((row) => row.issues));
  return { right, alarms, unjudged, missed: key.issues.filter((issue) => issue.level === 'must' && !found.has(issue)) };
}
