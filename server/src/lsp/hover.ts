import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { Citation, Finding } from '../corpus/finding.ts';
import { findingsAt, identify, inQuotes, locationOf, rangeOf, SOURCE, sayOrigin, type View } from './convert.ts';
import { commandLink, escapeMarkdown, link, plain } from './markdown.ts';
import { type ApplyFixArguments, type OpenSourceArguments, ServerCommand } from './protocol.ts';
import { baseName, nameOf } from './uris.ts';

/** What the findings at a position say: what differs, who says otherwise in which words, and what can be done. */
export function hover(view: View, uri: string, position: Position): Hover | null {
  const name = nameOf(uri);
  const findings = findingsAt(view, name, { start: position, end: position });
  const range = findings[0] && rangeOf(view, name, findings[0].at);
  if (!range) return null;
  const { markdownHover } = view.client;
  const texts = findings.map((finding) =>
    markdownHover ? inMarkdown(view, uri, finding, findings.length === 1) : inPlainText(view, finding),
  );
  return {
    contents: {
      kind: markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: texts.join(markdownHover ? '\n\n---\n\n' : '\n\n'),
    },
    range,
  };
}

/** `alone`: no other finding is told of in the same hover. */
function inMarkdown(view: View, uri: string, finding: Finding, alone: boolean): string {
  const sources = finding.against.map((citation) => {
    const origin = sayOrigin(citation);
    return `- ${inQuotes(excerpt(citation))} — ${sourceLink(view, citation)}${origin === '' ? '' : ` (${escapeMarkdown(origin)})`}`;
  });
  const fixes = view.client.commandLinks
    ? finding.fixes.map((fix, index) => {
        const args: ApplyFixArguments = [uri, identify(finding), index];
        const title = escapeMarkdown(fix.title);
        const text = fix.preferred ? `**${title}**` : title;
        return commandLink(text, ServerCommand.applyFix, args, 'Change the article');
      })
    : [];
  const message = `**${SOURCE}:** ${escapeMarkdown(finding.message)}`;
  const parts = [...(fixes.length > 0 ? [fixes.join(' · ')] : []), ...(sources.length > 0 ? [sources.join('\n')] : [])];
  // A client with links of ours shows the message above the hover by itself, and little of what follows without scrolling:
  // it is told again only where it has to be said which of several findings this is, or where there is nothing else to say.
  if (!view.client.commandLinks) return [message, ...parts].join('\n\n');
  return (alone && parts.length > 0 ? parts : [...parts, message]).join('\n\n');
}

/** The excerpt with the words in question in bold, where it is clear which they are. */
function excerpt({ excerpt, text }: Citation): string {
  const whole = plain(excerpt);
  const words = plain(text);
  const at = words === '' ? -1 : whole.indexOf(words);
  if (at < 0 || whole.indexOf(words, at + 1) >= 0) return escapeMarkdown(whole);
  // The pieces are escaped apart, which takes the spaces at their ends: these are put back.
  const [before, after] = [whole.slice(0, at), whole.slice(at + words.length)];
  const lead = before.endsWith(' ') ? ' ' : '';
  const trail = after.startsWith(' ') ? ' ' : '';
  return `${escapeMarkdown(before)}${lead}**${escapeMarkdown(words)}**${trail}${escapeMarkdown(after)}`;
}

function sourceLink(view: View, citation: Citation): string {
  const location = locationOf(view, citation);
  if (!location) return escapeMarkdown(citation.file);
  const { uri, range } = location;
  const text = escapeMarkdown(baseName(uri));
  const title = 'Open the article at this place';
  if (view.client.commandLinks) {
    const args: OpenSourceArguments = [uri, range];
    return commandLink(text, ServerCommand.openSource, args, title);
  }
  return link(text, `${uri}#L${range.start.line + 1}`, title);
}

function inPlainText(view: View, finding: Finding): string {
  const sources = finding.against.map((citation) => {
    const place = locationOf(view, citation);
    const where = place ? `${baseName(place.uri)}, line ${place.range.start.line + 1}` : citation.file;
    const origin = sayOrigin(citation);
    return plain(`${inQuotes(citation.excerpt)} — ${where}${origin === '' ? '' : ` (${origin})`}`);
  });
  return [`${SOURCE}: ${plain(finding.message)}`, ...sources].join('\n');
}
