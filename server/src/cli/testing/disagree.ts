import { vi } from 'vitest';
import { Corpus } from '../../corpus/corpus.ts';
import type { Finding } from '../../corpus/finding.ts';

/** Stands in for the checks: `text` in `file` disagrees with `other` in `against`. */
export function disagree(
  file: string,
  text: string,
  against: string,
  other: string,
  severity: Finding['severity'] = 'warning',
) {
  vi.spyOn(Corpus.prototype, 'findings').mockImplementation(function (this: Corpus) {
    const place = (name: string, words: string) => {
      const start = this.article(name)!.text.indexOf(words);
      return { file: name, start, end: start + words.length, text: words };
    };
    const cited = place(against, other);
    const excerpt = this.article(against)!.text.trim();
    const finding: Finding = {
      check: 'figures',
      code: 'figure-conflict',
      severity,
      confidence: 0.9,
      message: `Deaths differ: ${text} here, ${other} in ${against}`,
      at: place(file, text),
      against: [{ ...cited, excerpt, outlet: 'The Post', date: '2025-05-07' }],
      fixes: [{ title: `Change to “${other}”`, preferred: true, edits: [{ ...place(file, text), newText: other }] }],
    };
    return [finding];
  });
}
