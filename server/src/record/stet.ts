import { isMap, type Node, parseDocument } from 'yaml';
import type { Finding } from '../corpus/finding.ts';
import { Nodes } from './nodes.ts';
import type { Problem } from './stylebook.ts';

/** A finding that the desk keeps as it is, named by its meaning, so that the decision outlives edits around it. */
export interface Stet {
  readonly check: string;
  readonly code: string;
  readonly here: string;
  readonly there: string;
  /** The end of the article's path; without it the decision holds in every article. */
  readonly article?: string;
}

const KEYS = ['check', 'code', 'here', 'there', 'article'] as const;

/** What a finding means, as far as a decision to keep it goes. */
export function stetOf({ check, code, at, against }: Finding): Stet {
  return { check, code, here: plain(at.text), there: plain(against[0]?.text ?? '') };
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Is this finding one that the desk keeps? */
export function isKept(finding: Finding, stet: readonly Stet[]): boolean {
  if (stet.length === 0) return false;
  const { check, code, here } = stetOf(finding);
  const there = finding.against.map(({ text }) => plain(text));
  const { file } = finding.at;
  return stet.some(
    (kept) =>
      kept.check === check &&
      kept.code === code &&
      kept.here === here &&
      (there.includes(kept.there) || (kept.there === '' && there.length === 0)) &&
      (kept.article === undefined || file === kept.article || file.endsWith(`/${kept.article}`)),
  );
}

/** Reads the list of what the desk keeps; what is broken in it is a problem. Pure; never throws. */
export function parseStet(text: string): { readonly stet: readonly Stet[]; readonly problems: readonly Problem[] } {
  const nodes = new Nodes(text);
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true, logLevel: 'silent' });
  for (const { message, pos } of document.errors)
    nodes.problems.push({ message: `Not readable: ${message}`, start: pos[0], end: pos[1], severity: 'error' });
  const contents = document.contents as Node | null;
  const stet = nodes.list(contents ?? undefined).flatMap((node): Stet[] => {
    const values = isMap(node)
      ? nodes.map(node, KEYS, 'An entry')
      : nodes.problem(node, 'An entry has keys and values.');
    const [check, code, here, there, article] = KEYS.map((key) => nodes.text(values?.get(key), `“${key}”`)?.text);
    if (!check || !code || !here) {
      if (values) nodes.problem(node, 'An entry needs “check”, “code” and “here”.');
      return [];
    }
    return [{ check, code, here: plain(here), there: plain(there ?? ''), ...(article ? { article } : {}) }];
  });
  return { stet, problems: nodes.problems };
}
