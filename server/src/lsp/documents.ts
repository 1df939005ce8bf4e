import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Encoding, Lines } from './positions.ts';

/**
 * The documents open in the client, kept in step by its changes. `encoding` is asked at each change, since it is not
 * known before the client has introduced itself.
 */
export function openDocuments(encoding: () => Encoding): TextDocuments<TextDocument> {
  return new TextDocuments({
    create: TextDocument.create,
    update(document, changes, version) {
      if (encoding() === 'utf-16') return TextDocument.update(document, changes, version);
      // One after the other: each change's range counts in the text that the one before it left.
      return changes.reduce(
        (current, change) => TextDocument.update(current, [inUtf16(change, current.getText(), encoding())], version),
        document,
      );
    },
  });
}

function inUtf16(
  change: TextDocumentContentChangeEvent,
  text: string,
  encoding: Encoding,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const lines = new Lines(text);
  const start = lines.position(lines.offset(change.range.start, encoding), 'utf-16');
  const end = lines.position(lines.offset(change.range.end, encoding), 'utf-16');
  return { range: { start, end }, text: change.text };
}
