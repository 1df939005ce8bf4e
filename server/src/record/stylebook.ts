import type { Citation } from '../corpus/finding.ts';
import type { Day } from '../reading/reading.ts';
import type { Span } from '../text/span.ts';

/** What is wrong with a stylebook, and where. */
export interface Problem extends Span {
  readonly message: string;
  /** `error`: the entry is left aside; `warning`: it holds as far as it is understood. */
  readonly severity: 'error' | 'warning';
}

/** A value of the stylebook, at its place. */
export interface Entry extends Span {
  readonly text: string;
}

/** One right spelling with the wrong ones that the desk knows. */
export interface Spelling {
  readonly kind: 'name' | 'person' | 'term';
  readonly right: Entry;
  readonly wrong: readonly Entry[];
}

/** A post that somebody holds, or held for a time. */
export interface HeldPost {
  readonly person: string;
  readonly post: Entry;
  readonly from?: Day;
  readonly until?: Day;
}

/** A fact that somebody has verified, as a sentence that the checks can read like an article's. */
export interface Verified {
  readonly sentence: string;
  /** The value in the stylebook that is cited. */
  readonly value: Entry;
  readonly by?: string;
  readonly on?: Day;
}

/** One `stylebook.yaml`, as far as it could be understood. */
export interface Stylebook {
  /** The corpus's name for the file. */
  readonly file: string;
  readonly text: string;
  /** The articles whose names begin so are its own; empty: all. */
  readonly folder: string;
  readonly spellings: readonly Spelling[];
  readonly posts: readonly HeldPost[];
  readonly record: readonly Verified[];
  /** Outlets, folders or patterns, the most trusted first. */
  readonly sources: readonly string[];
  readonly problems: readonly Problem[];
}

/** Does the stylebook speak of this article? */
export function governs({ folder }: Pick<Stylebook, 'folder'>, file: string): boolean {
  return folder === '' || file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The citation of an entry; `excerpt` is what a person reads of it. */
export function citeEntry({ file, text }: Stylebook, { start, end }: Span, excerpt: string): Citation {
  return { file, start, end, text: text.slice(start, end), excerpt };
}

/** "Kilmarra, not Kilmorra": a spelling as a person reads it. */
export function saySpelling({ right, wrong }: Spelling): string {
  return wrong.length === 0 ? right.text : `${right.text}, not ${wrong.map(({ text }) => text).join(' or ')}`;
}
