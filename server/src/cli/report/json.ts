import { version } from '../../../../package.json';
import type { Citation, Place } from '../../corpus/finding.ts';
import type { Report } from './report.ts';

/** The report for programs. Its shape is a contract: fields are added, never changed or taken away. */
export function json(report: Report): string {
  const place = ({ file, start, end, text }: Place) => ({ file, start, end, ...report.position(file, start), text });
  const cite = (citation: Citation) => ({
    ...place(citation),
    excerpt: citation.excerpt,
    ...(citation.outlet !== undefined && { outlet: citation.outlet }),
    ...(citation.date !== undefined && { date: citation.date }),
  });
  const findings = report.findings.map(({ check, code, severity, confidence, message, at, against, fixes }) => ({
    check,
    code,
    severity,
    confidence,
    message,
    at: place(at),
    against: against.map(cite),
    fixes: fixes.map(({ title, preferred, edits }) => ({
      title,
      preferred,
      edits: edits.map(({ file, start, end, newText }) => ({ file, start, end, newText })),
    })),
  }));
  const body = { tool: { name: 'deskcheck', version }, articles: report.files.length, findings };
  return `${JSON.stringify(body, null, 2)}\n`;
}
