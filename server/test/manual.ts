import type { Check } from '../src/checks/check.ts';

const [START, END] = ['<!-- checks: written by `npm run manual` -->', '<!-- end of checks -->'];

/** The README with its table of checks as the checks' own metadata have it. */
export function withChecks(readme: string, checks: readonly Check[]): string {
  const rows = checks.map(({ name, summary, byDefault }) => {
    const off = byDefault ? '' : ' Off unless switched on.';
    return `| \`${name}\` | ${summary}${off} |`;
  });
  const table = ['| Check | What it reports |', '| --- | --- |', ...rows].join('\n');
  const [before, after] = [readme.indexOf(START), readme.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`the README has no place for the checks: ${START} … ${END}`);
  return `${readme.slice(0, before + START.length)}\n\n${table}\n\n${readme.slice(after)}`;
}
