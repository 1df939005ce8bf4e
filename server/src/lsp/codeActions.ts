import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { Edit, Finding, Fix } from '../corpus/finding.ts';
import { diagnosticOf, findingsAt, identify, locationOf, SOURCE, type View } from './convert.ts';
import { workspaceEdit } from './edits.ts';
import { plain } from './markdown.ts';
import { type OpenSourceArguments, ServerCommand } from './protocol.ts';
import { rulingActions } from './rulings.ts';
import { baseName, nameOf } from './uris.ts';

/** At most so many sources are offered to open, each article once. */
const SOURCES = 3;

/** What can be done about the findings in a range: the fixes, the same everywhere in the article, a look at a source. */
export function codeActions(view: View, { textDocument, range, context }: CodeActionParams): CodeAction[] {
  if (context.only && !context.only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
  const name = nameOf(textDocument.uri);
  const touching = findingsAt(view, name, range);
  // A client that asks about one diagnostic names it; others on the same words are not meant then.
  const named = new Set(context.diagnostics.filter(({ source }) => source === SOURCE).map(({ data }) => data));
  const meant = touching.filter((finding) => named.has(identify(finding)));
  return (meant.length > 0 ? meant : touching).flatMap((finding) => actionsFor(view, finding));
}

function actionsFor(view: View, finding: Finding): CodeAction[] {
  const diagnostic = diagnosticOf(view, finding);
  const common = { kind: CodeActionKind.QuickFix, ...(diagnostic && { diagnostics: [diagnostic] }) };
  const action = (title: string, edits: readonly Edit[], preferred = false): CodeAction[] => {
    const edit = workspaceEdit(view, edits);
    return edit ? [{ ...common, title, edit, ...(preferred && { isPreferred: true }) }] : [];
  };
  const fixes = finding.fixes.flatMap((fix) => action(fix.title, fix.edits, fix.preferred));
  const everywhere = finding.fixes.flatMap((fix) => {
    const edits = everywhereInArticle(view, finding, fix);
    if (edits.length < 2) return [];
    const change = `Change “${plain(finding.at.text)}” to “${plain(edits[0]!.newText)}”`;
    return action(`${change} everywhere in this article (${edits.length} places)`, edits);
  });
  const others = [...sources(view, finding), ...rulingActions(view, finding)];
  return [...fixes, ...everywhere, ...others.map((other) => ({ ...common, ...other }))];
}

/** The same change for every finding of the article that has the same words and the same fix. Facts apart stay apart. */
function everywhereInArticle({ articles }: View, finding: Finding, fix: Fix): Edit[] {
  const [edit, ...others] = fix.edits;
  if (!edit || others.length > 0 || edit.file !== finding.at.file) return [];
  const text = articles.lines(edit.file)?.text ?? '';
  const replaced = ({ start, end }: Edit) => text.slice(start, end);
  const edits = articles
    .findingsIn(finding.at.file)
    .filter(({ check, at }) => check === finding.check && at.text === finding.at.text)
    .flatMap((other) => {
      const same = other.fixes.find(
        ({ edits: [first, ...rest] }) =>
          first !== undefined &&
          rest.length === 0 &&
          first.file === edit.file &&
          first.newText === edit.newText &&
          replaced(first) === replaced(edit),
      );
      return same?.edits ?? [];
    });
  // Two findings may stand on the same words.
  return [...new Map(edits.map((item) => [item.start, item])).values()];
}

function sources(view: View, finding: Finding): Pick<CodeAction, 'title' | 'command'>[] {
  if (!view.client.showDocument) return [];
  const others = finding.against.filter(
    ({ file }, index, all) => file !== finding.at.file && all.findIndex((other) => other.file === file) === index,
  );
  return others.slice(0, SOURCES).flatMap((citation) => {
    const location = locationOf(view, citation);
    if (!location) return [];
    const title = `Open ${baseName(location.uri)}, where it says “${plain(citation.text)}”`;
    const args: OpenSourceArguments = [location.uri, location.range];
    return { title, command: { title, command: ServerCommand.openSource, arguments: [...args] } };
  });
}
