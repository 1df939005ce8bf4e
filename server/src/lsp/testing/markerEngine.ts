import type { Citation, Finding } from '../../corpus/finding.ts';
import type { Engine } from '../engine.ts';

interface Mention {
  readonly file: string;
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly line: string;
}

/**
 * An engine whose facts are marks in the text: `toll=26` in one article and `toll=six` in another disagree. Where most
 * mentions agree, the others are found; in a tie, all are. `outlet=…` and `date=…` speak of the article itself.
 */
export class MarkerEngine implements Engine {
  readonly #texts = new Map<string, string>();

  constructor(readonly severity: Readonly<Record<string, string>> = {}) {}

  update(file: string, text: string): void {
    this.#texts.set(file, text);
  }

  remove(file: string): void {
    this.#texts.delete(file);
  }

  /** Its facts are marks, of which no stylebook speaks. */
  setDesk(): void {}

  files(): string[] {
    return [...this.#texts.keys()].sort();
  }

  article(file: string): { text: string } | undefined {
    const text = this.#texts.get(file);
    return text === undefined ? undefined : { text };
  }

  findings(): Finding[] {
    return this.files().flatMap((file) => this.findingsIn(file));
  }

  findingsIn(file: string): Finding[] {
    if (this.severity.marks === 'off') return [];
    const all = this.files().flatMap((name) => this.#mentions(name));
    return all.filter((here) => here.file === file).flatMap((here) => this.#judge(here, all) ?? []);
  }

  #judge(here: Mention, all: readonly Mention[]): Finding | undefined {
    const same = all.filter(({ key }) => key === here.key);
    const votes = (value: string) => same.filter((mention) => mention.value === value).length;
    const against = same.filter(({ value }) => value !== here.value && votes(value) >= votes(here.value));
    const best = against.toSorted((a, b) => votes(b.value) - votes(a.value))[0];
    if (!best) return undefined;
    const at = { file: here.file, start: here.start, end: here.start + here.value.length, text: here.value };
    return {
      check: 'marks',
      code: 'mark-conflict',
      severity: (this.severity.marks as Finding['severity']) ?? 'warning',
      confidence: 1,
      message: `${here.key} differs: ${here.value} here, ${best.value} in ${best.file.split('/').at(-1)}`,
      at,
      against: against.map((mention) => this.#cite(mention)),
      fixes: [
        {
          title: `Change to “${best.value}”`,
          preferred: votes(best.value) > votes(here.value),
          edits: [{ file: at.file, start: at.start, end: at.end, newText: best.value }],
        },
      ],
    };
  }

  #mentions(file: string): Mention[] {
    const text = this.#texts.get(file) ?? '';
    return [...text.matchAll(/(\w+)=([^\s=]+)/gu)].flatMap((match) => {
      const [whole, key, value] = [match[0], match[1]!, match[2]!];
      if (key === 'outlet' || key === 'date') return [];
      const from = Math.max(text.lastIndexOf('\n', match.index), text.lastIndexOf('\r', match.index)) + 1;
      const line = text.slice(from).split(/[\r\n]/, 1)[0]!;
      return { file, key, value, start: match.index + whole.length - value.length, line };
    });
  }

  #cite({ file, value, start, line }: Mention): Citation {
    const text = this.#texts.get(file) ?? '';
    const outlet = /outlet=(\S+)/.exec(text)?.[1];
    const date = /date=(\S+)/.exec(text)?.[1];
    const place = { file, start, end: start + value.length, text: value, excerpt: line };
    return { ...place, ...(outlet && { outlet }), ...(date && { date }) };
  }
}
