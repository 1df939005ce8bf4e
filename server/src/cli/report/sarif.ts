import { version } from '../../../../package.json';
import { CHECKS } from '../../checks/registry.ts';
import type { Edit, Fix, Severity } from '../../corpus/finding.ts';
import type { Span } from '../../text/span.ts';
import type { Report } from './report.ts';

const LEVEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What a code stands for, as the manual says it. */
const summaryOf = (id: string) => CHECKS.flatMap(({ codes }) => codes).find(({ code }) => code === id)?.summary ?? id;

/** SARIF 2.1.0, which code hosts and viewers read. */
export function sarif(report: Report): string {
  const codes = [...new Set(report.findings.map((finding) => finding.code))].sort();
  const checkOf = new Map(report.findings.map((finding) => [finding.code, finding.check]));

  const artifact = (file: string) => ({ uri: report.path(file).split('/').map(encodeURIComponent).join('/') });
  const region = (file: string, span: Span) => {
    const from = report.position(file, span.start);
    const to = report.position(file, span.end);
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: span.start,
      charLength: span.end - span.start,
    };
  };
  const place = (file: string, span: Span, text?: string) => ({
    artifactLocation: artifact(file),
    region: { ...region(file, span), ...(text !== undefined && { snippet: { text } }) },
  });
  const fix = ({ title, edits }: Fix) => ({
    description: { text: title },
    artifactChanges: [...new Set(edits.map((edit) => edit.file))].map((file) => ({
      artifactLocation: artifact(file),
      replacements: edits.filter((edit) => edit.file === file).map(replacement),
    })),
  });
  const replacement = (edit: Edit) => ({
    deletedRegion: region(edit.file, edit),
    insertedContent: { text: edit.newText },
  });

  const results = report.findings.map((finding) => ({
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: LEVEL[finding.severity],
    rank: Math.round(finding.confidence * 100),
    message: { text: finding.message },
    locations: [{ physicalLocation: place(finding.at.file, finding.at, finding.at.text) }],
    relatedLocations: finding.against.map((citation, id) => ({
      id,
      physicalLocation: place(citation.file, citation, citation.text),
      message: { text: citation.excerpt },
    })),
    fixes: finding.fixes.map(fix),
  }));
  const driver = {
    name: 'deskcheck',
    version,
    rules: codes.map((id) => ({
      id,
      shortDescription: { text: summaryOf(id) },
      properties: { check: checkOf.get(id) },
    })),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
