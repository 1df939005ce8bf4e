// Article text comes from anywhere: in a hover it must be words and nothing else, neither a link nor a picture nor HTML.

/** Invisible characters that could make a text look like another: controls, zero-width spaces, changes of direction. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/** The text on one line, without characters that cannot be seen. */
export function plain(text: string): string {
  return text.replace(INVISIBLE, ' ').replace(/ {2,}/g, ' ').trim();
}

/** The text as Markdown that shows it and does nothing else, for use inside a line. */
export function escapeMarkdown(text: string): string {
  return (
    plain(text)
      .replace(/[\\`*_{}[\]()<>#|~&$@=!]/g, '\\$&')
      // Renderers make links of bare addresses.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
  );
}

/** A link. `text` is Markdown already; the target is a URI, and may hold what would end the link. */
export function link(text: string, target: string, title: string): string {
  const safe = target.replace(/[()<>\\\s"]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${text}](${safe} "${title}")`;
}

/** A link that runs a command, in a client that follows such links. */
export function commandLink(text: string, command: string, args: readonly unknown[], title: string): string {
  return link(text, `command:${command}?${encodeURIComponent(JSON.stringify(args))}`, title);
}
