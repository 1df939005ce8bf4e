import type { Citation, Finding, Severity } from '../../corpus/finding.ts';
import type { Span } from '../../text/span.ts';
import { originOf } from './origin.ts';
import type { Report } from './report.ts';
import { harmless, type Style, style, width } from './terminal.ts';

/** How to draw. `columns`: the width to keep to. */
export interface PrettyOptions {
  readonly color: boolean;
  readonly columns: number;
}

const GUTTER = 10;

/** The report for a person at a terminal: what differs, the words with the span underlined, and who says otherwise. */
export function pretty(report: Report, options: PrettyOptions): string {
  const draw = new Drawing(report, style(options.color), options.columns);
  const parts = report.files
    .map((file) => ({ file, findings: report.findings.filter((finding) => finding.at.file === file) }))
    .filter(({ findings }) => findings.length > 0)
    .map(({ file, findings }) => draw.article(file, findings));
  return [...parts, draw.summary(parts.length)].join('\n');
}

class Drawing {
  constructor(
    readonly report: Report,
    readonly style: Style,
    readonly columns: number,
  ) {}

  article(file: string, findings: readonly Finding[]): string {
    const origin = originOf(this.report.article(file)?.meta.outlet, this.report.day(file));
    const head =
      this.style.bold(harmless(this.report.path(file))) + (origin && `  ${this.style.dim(harmless(origin))}`);
    return `${head}\n${findings.map((finding) => `\n${this.finding(finding)}`).join('')}`;
  }

  finding({ at, severity, message, code, against, fixes }: Finding): string {
    const { dim, green } = this.style;
    const { line, column } = this.report.position(at.file, at.start);
    const place = `${line}:${column}`.padStart(GUTTER - 2);
    const title = `${place}  ${this.severity(severity)}  ${harmless(message)}  ${dim(code)}`;
    const rest = [
      ...this.underlined(at.file, at, severity),
      ...against.flatMap((citation) => this.citation(citation)),
      ...fixes.map(
        (fix, index) => `${green(fix.preferred ? 'fix' : index === 0 ? 'try' : 'or ')} ${harmless(fix.title)}`,
      ),
    ];
    return [title, ...rest.map((row) => `${' '.repeat(GUTTER)}${dim('│')} ${row}`)].map((row) => `${row}\n`).join('');
  }

  severity(severity: Severity, text: string = severity): string {
    const { bold, red, yellow, blue, cyan } = this.style;
    const color = { error: red, warning: yellow, information: blue, hint: cyan }[severity];
    return bold(color(text));
  }

  /** The line around a span and, under it, the mark. Long lines are cut to what the terminal shows. */
  underlined(file: string, span: Span, severity: Severity): [string, string] {
    const lines = this.report.lines(file);
    const bounds = lines.bounds(span.start);
    const end = Math.min(span.end, bounds.end);
    const { before, after } = surroundings(lines.text, { start: span.start, end }, bounds, this.columns - GUTTER - 4);
    const marked = harmless(lines.text.slice(span.start, end));
    const row = harmless(before) + this.style.bold(marked) + harmless(after);
    const mark = ' '.repeat(width(harmless(before))) + this.severity(severity, '~'.repeat(Math.max(1, width(marked))));
    return [row, mark];
  }

  /** Where another article says otherwise, who that is, and its words. */
  citation(citation: Citation): [string, string] {
    const { line, column } = this.report.position(citation.file, citation.start);
    const origin = originOf(citation.outlet, citation.date);
    const where = this.style.cyan(harmless(`${this.report.path(citation.file)}:${line}:${column}`));
    return [where + (origin && `  ${this.style.dim(harmless(origin))}`), `  ${this.excerpt(citation)}`];
  }

  /** The cited sentence, its span in bold. Where the excerpt was cut differently from the file, it stands as it is. */
  excerpt({ file, start, end, excerpt }: Citation): string {
    const text = this.report.lines(file).text;
    const core = excerpt.replace(/^…\s*|\s*…$/g, '');
    const from = core === '' ? -1 : text.lastIndexOf(core, start);
    if (from < 0 || from + core.length < end) return harmless(excerpt);
    const offset = excerpt.indexOf(core) - from;
    const [a, b] = [start + offset, end + offset];
    return harmless(excerpt.slice(0, a)) + this.style.bold(harmless(excerpt.slice(a, b))) + harmless(excerpt.slice(b));
  }

  summary(places: number): string {
    const { report } = this;
    const articles = plural(report.compared, 'article');
    if (report.findings.length === 0) {
      const alone = report.compared === 1 ? '; there is no other to compare it with' : '';
      return this.style.green(`No disagreement found in ${articles}${alone}.\n`);
    }
    const counts = (['error', 'warning', 'information', 'hint'] as const)
      .filter((severity) => report.count(severity) > 0)
      .map((severity) => {
        const n = report.count(severity);
        return this.severity(severity, severity === 'information' ? `${n} information` : plural(n, severity));
      });
    return `${plural(report.findings.length, 'finding')} in ${places} of ${articles}: ${counts.join(', ')}.\n`;
  }
}

/** As much of a line around a span as fits into `room` columns, cut at word ends. */
function surroundings(text: string, span: Span, line: Span, room: number): { before: string; after: string } {
  const free = Math.max(20, room - (span.end - span.start));
  const length = { before: span.start - line.start, after: line.end - span.end };
  const share = Math.max(Math.floor(free / 2), free - length.after);
  const from = length.before <= share ? line.start : span.start - share;
  const to = Math.min(line.end, span.end + (free - (span.start - from)));
  let before = text.slice(from, span.start);
  let after = text.slice(span.end, to);
  if (from > line.start) before = `…${before.replace(/^\S*\s/u, '')}`;
  if (to < line.end) after = `${after.replace(/\s\S*$/u, '')}…`;
  return { before, after };
}

const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
