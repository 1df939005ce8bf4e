import type { Citation } from '../../corpus/finding.ts';
import type { Reading } from '../../reading/reading.ts';
import { isoOf, sayDay } from '../../reading/times/calendar.ts';
import type { Span } from '../../text/span.ts';

/** Excerpts longer than this are cut at word ends (UTF-16 code units). */
const LONGEST_EXCERPT = 240;

/** The last part of a file's name, as editors know it: "cnn-analysis.md". URIs are decoded. */
export function labelOf(file: string): string {
  const last = file.slice(file.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** "cnn-analysis.md (7 May 2025)", or "this article" where both are one. */
export function whereIs(there: Reading, here?: Reading): string {
  if (here && there.article.file === here.article.file) return 'this article';
  const label = labelOf(there.article.file);
  // A day that is guessed may be any that the article tells of.
  return there.date === undefined || there.dateGuessed ? label : `${label} (${sayDay(there.date)})`;
}

/** The words of `span` as they stand in the file, on one line. */
export function wordsAt(reading: Reading, span: Span): string {
  return reading.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

/** The sentence around `span`, cut at word ends where it is long. */
function excerptAt(reading: Reading, span: Span): string {
  const { article } = reading;
  for (const block of article.blocks) {
    if (span.start < block.start || span.end > block.end) continue;
    const sentence = block.sentences.find((s) => s.start <= span.start && span.start < s.end) ?? block;
    return cut(article.text, sentence, span);
  }
  return wordsAt(reading, span);
}

function cut(text: string, around: Span, span: Span): string {
  let start = around.start;
  let end = Math.max(around.end, span.end);
  let before = '';
  let after = '';
  if (end - start > LONGEST_EXCERPT) {
    const room = Math.max(40, Math.floor((LONGEST_EXCERPT - (span.end - span.start)) / 2));
    if (span.start - start > room) {
      start = text.indexOf(' ', span.start - room) + 1 || span.start;
      start = Math.min(start, span.start);
      before = '…';
    }
    if (end - span.end > room) {
      const stop = text.lastIndexOf(' ', span.end + room);
      end = Math.max(stop, span.end);
      after = '…';
    }
  }
  return before + text.slice(start, end).replace(/\s+/g, ' ').trim() + after;
}

/** A citation of `span` in an article. */
export function cite(reading: Reading, span: Span): Citation {
  const { article, date } = reading;
  return {
    file: article.file,
    start: span.start,
    end: span.end,
    text: article.text.slice(span.start, span.end),
    excerpt: excerptAt(reading, span),
    ...(article.meta.outlet ? { outlet: article.meta.outlet } : {}),
    ...(date === undefined ? {} : { date: isoOf(date) }),
  };
}
