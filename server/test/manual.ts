import type { Check } from '../src/checks/check.ts';
import { checklistTable } from './checklist.ts';

/** The README with its table of checks and the copy desk's checklist as the checks' own metadata have it. */
export function withChecks(readme: string, checks: readonly Check[]): string {
  const rows = checks.map(({ name, summary, byDefault }) => {
    const off = byDefault ? '' : ' Off unless switched on.';
    return `| [\`${name}\`](client/manual/${name}.md) | ${summary}${off} |`;
  });
  const table = ['| Check | What it reports |', '| --- | --- |', ...rows].join('\n');
  return put(put(readme, 'checks', table), 'checklist', checklistTable(checks));
}

/** Puts a table between the two comments that keep its place. */
function put(readme: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name}: written by \`npm run manual\` -->`, `<!-- end of ${name} -->`];
  const [before, after] = [readme.indexOf(start), readme.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`the README has no place for the ${name}: ${start} … ${end}`);
  return `${readme.slice(0, before + start.length)}\n\n${table}\n\n${readme.slice(after)}`;
}
