import { fold } from './spelling.ts';

/**
 * Keys under which the full names of a story are one person's: given name and last name, folded, and where a story also
 * has the name without its second surname ("Ana Ruiz Soto" beside "Ana Ruiz") the first of the two.
 */
export class FullNames {
  readonly #names: readonly (readonly string[])[];
  #short: ReadonlySet<string> | undefined;

  constructor(names: readonly (readonly string[])[]) {
    this.#names = names;
  }

  /** The key of a name of two parts or more. */
  keyOf(parts: readonly string[]): string {
    const whole = key(parts[0]!, parts[parts.length - 1]!);
    if (parts.length <= 2) return whole;
    const short = key(parts[0]!, parts[1]!);
    // Most stories have no name of three parts, and nothing to ask.
    this.#short ??= shortOf(this.#names);
    return !this.#short.has(whole) && this.#short.has(short) ? short : whole;
  }
}

const key = (given: string, family: string) => `${fold(given)} ${fold(family)}`;

const shortOf = (names: readonly (readonly string[])[]) =>
  new Set(names.flatMap((parts) => (parts.length === 2 ? [key(parts[0]!, parts[1]!)] : [])));
