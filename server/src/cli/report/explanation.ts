import { version } from '../../../../package.json';
import { placeOf } from '../../checks/ledger.ts';
import type { Candidate, Explanation } from '../../corpus/explain.ts';
import type { Finding } from '../../corpus/finding.ts';
import type { Evidence } from '../../events/evidence.ts';
import { statementJson, statementRow } from './ledger.ts';
import type { Report } from './report.ts';
import { harmless, type Style } from './terminal.ts';

/** So many statements that a fact was kept apart from are shown: the likeliest. */
const MOST_APART = 8;

/** Reasons that weigh less are told together, where there are more of them than these. */
const SMALL = 0.3;
const FEW_SMALL = 2;

const NOTHING = `No fact that is held against others stands there. Explained are numbers, sums, measures, shares, days, times, years and
lengths of time, places, particulars, posts and ages; names, headlines and quotations are not, but deskcheck check cites
what they differ from.
`;

/** JSON has no infinity: a veto is null. */
const finite = (number: number) => (Number.isFinite(number) ? Math.round(number * 100) / 100 : null);

/** Explanations for programs. */
export function explanationJson(report: Report, explanations: readonly Explanation[]): string {
  const facts = explanations.map(({ check, statement, aside, candidates }) => ({
    check,
    what: statement.what,
    key: statement.key,
    statement: statementJson(report, statement),
    ...(aside !== undefined && { aside }),
    candidates: candidates.map((candidate) => ({
      statement: statementJson(report, candidate.statement),
      standing: candidate.standing,
      why: candidate.why,
      score: finite(candidate.score),
      evidence: candidate.evidence.map(({ kind, why, amount, weight }) => ({
        kind,
        why,
        amount: finite(amount),
        weight: finite(weight),
      })),
    })),
  }));
  return `${JSON.stringify({ tool: { name: 'deskcheck', version }, facts }, null, 2)}\n`;
}

/** Explanations for a person at a terminal; `findings`: those that stand at the place. */
export function explanationPretty(
  report: Report,
  explanations: readonly Explanation[],
  findings: readonly Finding[],
  style: Style,
): string {
  const reported = findings.map(({ message, code }) => `Reported: ${harmless(message)}  ${style.dim(code)}\n`);
  const told = explanations.length === 0 ? [NOTHING] : explanations.map((each) => one(report, each, style));
  return [...(reported.length > 0 ? [reported.join('')] : []), ...told].join('\n');
}

function one(report: Report, { statement, aside, candidates }: Explanation, style: Style): string {
  const head = [
    `${style.bold(harmless(statement.what))}  ${statementRow(report, statement, style)}`,
    style.dim(`  ${harmless(placeOf(statement).excerpt)}`),
  ];
  if (aside !== undefined) return `${[...head, `  Compared with nothing: ${harmless(aside)}.`].join('\n')}\n`;
  if (candidates.length === 0) return `${[...head, '  No other statement of the kind in its story.'].join('\n')}\n`;
  const joined = candidates.filter(({ standing }) => standing !== 'apart').length;
  const shown = candidates.slice(0, joined + MOST_APART);
  const hidden = candidates.length - shown.length;
  const rest = hidden > 0 ? ['', `  and ${hidden} less likely ones, kept apart (--format json has them all)`] : [];
  return `${[...head, ...shown.flatMap((candidate) => rowsOf(report, candidate, style)), ...rest].join('\n')}\n`;
}

function rowsOf(report: Report, candidate: Candidate, style: Style): string[] {
  const { statement, standing, why, score, evidence } = candidate;
  const label = { differ: style.yellow('joined'), settled: style.green('joined'), apart: style.dim('apart ') }[
    standing
  ];
  return [
    '',
    `  ${label}  ${statementRow(report, statement, style)}`,
    `          ${style.dim(harmless(placeOf(statement).excerpt))}`,
    `          ${harmless(why)}`,
    ...reasonsOf(evidence).map((reason) => `          ${reason}`),
    `          ${style.bold(signed(score))}  ${Number.isFinite(score) ? 'in all; from 0 up the two are taken for one' : 'decides, whatever else speaks for it'}`,
  ];
}

/** A line for each reason that counts, and one for all those that hardly do. */
function reasonsOf(evidence: readonly Evidence[]): string[] {
  const small = evidence.filter(({ weight }) => Math.abs(weight) < SMALL);
  const told = small.length > FEW_SMALL ? evidence.filter((each) => !small.includes(each)) : evidence;
  const lines = told.map((each) => `${signed(each.weight)}  ${harmless(each.why)}`);
  if (told.length === evidence.length) return lines;
  const sum = small.reduce((all, { weight }) => all + weight, 0);
  return [...lines, `${signed(sum)}  ${small.length} smaller reasons together (--format json has them)`];
}

/** "+2.5", "−5.0", " veto": six columns. */
function signed(weight: number): string {
  if (!Number.isFinite(weight)) return '  veto';
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`.padStart(6);
}
