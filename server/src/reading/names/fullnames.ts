import { fold } from './spelling.ts';

/**
 * Keys under which the full names of a story are one person's: given name and last name, folded, and where a story also
 * has the name without its second surname ("Ana Ruiz Soto" beside "Ana Ruiz") the first of the two.
 */
export class FullNames {
  readonly #short = new Set<string>();

  constructor(names: Iterable<readonly string[]>) {
    for (const parts of names) if (parts.length === 2) this.#short.add(key(parts[0]!, parts[1]!));
  }

  /** The key of a name of two parts or more. */
  keyOf(parts: readonly string[]): string {
    const [given, first, last] = [parts[0]!, parts[1]!, parts[parts.length - 1]!];
    const [whole, short] = [key(given, last), key(given, first)];
    return parts.length > 2 && !this.#short.has(whole) && this.#short.has(short) ? short : whole;
  }
}

const key = (given: string, family: string) => `${fold(given)} ${fold(family)}`;
