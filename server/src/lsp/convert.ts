import { type Diagnostic, DiagnosticSeverity, type Location, type Range } from 'vscode-languageserver';
import type { Citation, Finding, Place, Severity } from '../corpus/finding.ts';
import { sayDay } from '../reading/times/calendar.ts';
import type { Span } from '../text/span.ts';
import type { Articles } from './articles.ts';
import type { Client } from './capabilities.ts';
import type { DeskFiles } from './deskFiles.ts';
import { digest } from './digest.ts';

/** What stands as `source` before each diagnostic. */
export const SOURCE = 'Deskcheck';

const MS_A_DAY = 86_400_000;
/** Clients show these above the hover: more of them would push what can be done about the finding out of sight. */
const MOST_RELATED = 3;

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the features share: the articles, and the client they are shown to. */
export interface View {
  readonly articles: Articles;
  readonly client: Client;
  readonly desk: DeskFiles;
}

/** The identity of a finding while its article and its message stay as they are. */
export function identify(finding: Finding): string {
  const { check, code, at, message } = finding;
  return digest([check, code, at.file, at.start, at.end, message].join('\n'));
}

/** The range of a span in the named article; undefined where there is no such article. */
export function rangeOf({ articles, client }: View, name: string, span: Span): Range | undefined {
  return articles.lines(name)?.range(span, client.encoding);
}

export function locationOf(view: View, place: Place): Location | undefined {
  const uri = view.articles.uri(place.file);
  const range = rangeOf(view, place.file, place);
  return uri === undefined || range === undefined ? undefined : { uri, range };
}

/** The findings that touch a range of the named article: hold it, begin in it, or end where it begins. */
export function findingsAt({ articles, client }: View, name: string, range: Range): Finding[] {
  const lines = articles.lines(name);
  if (!lines) return [];
  const start = lines.offset(range.start, client.encoding);
  const end = lines.offset(range.end, client.encoding);
  return articles.findingsIn(name).filter(({ at }) => at.start <= end && start <= at.end);
}

/** What is shown of the named article: its findings, and before them what is wrong with the file while it is open. */
export function diagnosticsOf(view: View, name: string): Diagnostic[] {
  const found = view.articles.findingsIn(name).flatMap((finding) => diagnosticOf(view, finding) ?? []);
  const problem = view.articles.problem(name);
  if (problem === undefined) return found;
  const start = { line: 0, character: 0 };
  const severity = DiagnosticSeverity.Information;
  return [{ range: { start, end: { line: 1, character: 0 } }, severity, source: SOURCE, message: problem }, ...found];
}

export function diagnosticOf(view: View, finding: Finding): Diagnostic | undefined {
  const range = rangeOf(view, finding.at.file, finding.at);
  if (!range) return undefined;
  const related = view.client.relatedInformation
    ? finding.against.slice(0, MOST_RELATED).flatMap((citation) => {
        const location = locationOf(view, citation);
        return location ? { location, message: sayCitation(citation) } : [];
      })
    : [];
  return {
    range,
    severity: SEVERITY[finding.severity],
    code: finding.code,
    ...(view.client.manual !== undefined && {
      codeDescription: { href: `${view.client.manual}/${finding.check}.md` },
    }),
    source: SOURCE,
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: related }),
    data: identify(finding),
  };
}

/** “… the words …” (CNN, 7 May 2025) */
function sayCitation(citation: Citation): string {
  const origin = sayOrigin(citation);
  return `${inQuotes(citation.excerpt)}${origin === '' ? '' : ` (${origin})`}`;
}

/** The words between quotation marks, unless they have such marks of their own. */
export function inQuotes(words: string): string {
  return /["“”]/.test(words) ? words : `“${words}”`;
}

/** "CNN, 7 May 2025", as far as it is known. */
export function sayOrigin({ outlet, date }: Citation): string {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  const day = Number.isNaN(time) ? date : sayDay(Math.floor(time / MS_A_DAY));
  return [outlet, day].filter((part) => part !== undefined && part !== '').join(', ');
}
