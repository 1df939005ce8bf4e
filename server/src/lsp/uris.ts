import { URI, Utils } from 'vscode-uri';

/**
 * The corpus's name for a document. Clients write one URI in several ways ("file:///c%3A/a" and "file:///C:/a"), and
 * the engine quotes names to people, so a name is the plain path, and for schemes other than `file` the scheme before it.
 */
export function nameOf(uri: string): string {
  const parsed = URI.parse(uri);
  const path = parsed.path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
  const authority = parsed.authority === '' ? '' : `//${parsed.authority}`;
  return parsed.scheme === 'file' ? authority + path : `${parsed.scheme}:${authority}${path}`;
}

/** The last part of a document's name, as a person would say it. */
export function baseName(uri: string): string {
  return Utils.basename(URI.parse(uri)) || uri;
}

/** Where a document lies in a folder, relative to it and with "/" between the parts; undefined where it does not. */
export function pathIn(folder: string, uri: string): string | undefined {
  const outer = nameOf(folder).replace(/\/+$/, '');
  const inner = nameOf(uri);
  return inner.startsWith(`${outer}/`) ? inner.slice(outer.length + 1) : undefined;
}
