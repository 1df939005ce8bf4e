import type { Severity } from '../../corpus/finding.ts';
import type { Report } from './report.ts';

const COMMAND: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** GitHub's workflow commands, one a finding: they become annotations on the lines of a pull request. */
export function github(report: Report): string {
  return report.findings
    .map(({ check, severity, message, at }) => {
      const from = report.position(at.file, at.start);
      const to = report.position(at.file, at.end);
      const place = {
        file: report.path(at.file),
        line: from.line,
        endLine: to.line,
        // Columns are read within one line only.
        ...(from.line === to.line && { col: from.column, endColumn: to.column }),
        title: `Deskcheck: ${check}`,
      };
      const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${COMMAND[severity]} ${properties.join(',')}::${data(message)}\n`;
    })
    .join('');
}

const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
