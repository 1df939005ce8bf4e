import { rankOf } from '../words.ts';
import { FullNames } from './fullnames.ts';
import { fold } from './spelling.ts';

/** A surname that is more common than this as a word says nothing of who bears it. */
const COMMON = 3_000;

const INITIAL = /^\p{L}\.?$/u;

/** Who is who in a story: full names, and surnames that one person alone bears in it. */
export class Bearers {
  readonly #full: FullNames;
  /** By surname, folded: the key of its one bearer, or `null` where there are several. */
  readonly #by = new Map<string, string | null>();

  constructor(names: readonly (readonly string[])[]) {
    const whole = names.map(withoutInitials).filter((parts) => parts.length > 1);
    this.#full = new FullNames(whole);
    for (const parts of whole) {
      const key = this.#full.keyOf(parts);
      // Of a double surname either may stand alone.
      for (const part of new Set(parts.slice(1).map(fold))) this.#bear(part, key);
    }
    // "K. P. Ruiz" introduces a Ruiz, though his given name stays unknown.
    for (const parts of names) {
      const last = withoutInitials(parts);
      if (last.length === 1 && parts.length > 1 && !this.#by.has(fold(last[0]!)))
        this.#bear(fold(last[0]!), fold(last[0]!));
    }
  }

  /** The key of the person; nothing where a surname alone may be several people's, or nobody has been introduced by it. */
  keyOf(name: readonly string[]): string | undefined {
    const parts = withoutInitials(name);
    if (parts.length > 1) return this.#full.keyOf(parts);
    const last = fold(parts[0] ?? '');
    return (rankOf(last) ?? Number.POSITIVE_INFINITY) < COMMON ? undefined : (this.#by.get(last) ?? undefined);
  }

  #bear(surname: string, key: string): void {
    const known = this.#by.get(surname);
    this.#by.set(surname, known === undefined || known === key ? key : null);
  }
}

/** Where the law keeps surnames out of the papers, the last part is an initial: "Roman P.". */
const withoutInitials = (parts: readonly string[]) =>
  parts.flatMap((part, i) => {
    if (!INITIAL.test(part)) return [part];
    return i > 0 && i === parts.length - 1 && !INITIAL.test(parts[0]!) ? [part.replace('.', '')] : [];
  });
