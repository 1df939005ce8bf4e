/** What a command may touch of the world around it; a test hands in its own. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The terminal's width, or undefined where standard output is none. */
  readonly columns: number | undefined;
  out(text: string): void;
  /** A line for the person at the terminal, kept apart from the report. */
  note(line: string): void;
}

/** One subcommand of `deskcheck`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `deskcheck NAME --help` prints. */
  readonly help: string;
  /** Returns the exit code. Throws a `Refusal` for what the caller got wrong. */
  run(args: readonly string[], host: Host): Promise<number>;
}

/** A wrong option or an unreadable path: told in one line, exit code 2. */
export class Refusal extends Error {}
