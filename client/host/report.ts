import { existsSync, readFileSync } from 'node:fs';

/** One line of the report that a suite writes from inside VS Code: its output does not reach us otherwise. */
export type ReportLine =
  | {
      readonly kind: 'test';
      readonly title: string;
      readonly state: 'passed' | 'failed' | 'skipped';
      readonly ms: number;
      readonly error?: string;
    }
  | { readonly kind: 'console'; readonly text: string }
  /** The last line. An extension host that died never wrote it. */
  | { readonly kind: 'end' };

export interface Summary {
  passed: number;
  failed: number;
  skipped: number;
  ended: boolean;
}

/** Follows a report while it is written, and prints it. */
export class ReportReader {
  readonly summary: Summary = { passed: 0, failed: 0, skipped: 0, ended: false };
  readonly #file: string;
  readonly #print: (line: string) => void;
  #read = 0;

  constructor(file: string, print: (line: string) => void) {
    this.#file = file;
    this.#print = print;
  }

  /** Prints what is new. Cut lines wait for their end. */
  poll(): void {
    if (!existsSync(this.#file)) return;
    const text = readFileSync(this.#file, 'utf8');
    const end = text.lastIndexOf('\n') + 1;
    const fresh = text.slice(this.#read, end);
    this.#read = Math.max(this.#read, end);
    for (const line of fresh.split('\n')) if (line) this.#show(JSON.parse(line) as ReportLine);
  }

  #show(line: ReportLine): void {
    if (line.kind === 'end') this.summary.ended = true;
    else if (line.kind === 'console') this.#print(line.text.replace(/^/gm, '    | '));
    else {
      this.summary[line.state]++;
      const mark = { passed: '✓', failed: '✗', skipped: '-' }[line.state];
      this.#print(`  ${mark} ${line.title} (${line.ms} ms)`);
      if (line.error) this.#print(line.error.replace(/^/gm, '      '));
    }
  }
}
