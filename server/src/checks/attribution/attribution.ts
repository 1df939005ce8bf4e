import type { Finding } from '../../corpus/finding.ts';
import type { Quotation, Reading } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';
import { defineCheck, type Story } from '../check.ts';
import { LOUD, QUIET } from './examples.ts';

/** A quotation that is opened and not closed. */
interface Unclosed extends Span {
  /** Where a closing mark would stand, and which. */
  readonly end: number;
  readonly mark: string;
}

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '»': '«' };
const OPENS = /^\s*["“„«»]/;

/** Who says what: quotations of which nobody can tell where they end. */
export const attribution = defineCheck<readonly Unclosed[]>({
  name: 'attribution',
  summary: 'It cannot be told whose words these are, for a quotation mark is missing.',
  codes: [
    {
      code: 'quotation-unclosed',
      severity: 'warning',
      summary: 'A quotation is opened and never closed, and the next paragraph does not go on with it.',
    },
  ],
  byDefault: true,
  limits:
    'It sees only that a mark is missing, never whether the words are given to the right person, and of speech without marks it says nothing.',
  loud: LOUD,
  quiet: QUIET,
  collect,
  judge,
});

function collect(reading: Reading): Unclosed[] {
  return reading.quotations.flatMap((quotation) => {
    if (!quotation.unclosed || goesOn(reading, quotation)) return [];
    const { text } = reading.article;
    const opener = text.slice(0, quotation.start).trimEnd().slice(-1);
    const mark = CLOSERS[opener];
    const words = quotation.text.trim().split(/\s+/).length;
    // A lone mark before a word or two is an inch, a ditto sign or a slip of another kind.
    if (mark === undefined || words < 4 || !/^\p{L}/u.test(quotation.text)) return [];
    const start = text.slice(0, quotation.start).trimEnd().length - 1;
    return [{ start, end: quotation.end, mark }];
  });
}

/** A quotation over several paragraphs: each but the last stays open, and each opens anew. */
function goesOn({ article }: Reading, { block, end }: Quotation): boolean {
  const own = article.blocks[block]!;
  // Another mark opens inside the paragraph: paragraphs have been joined, and each had its own.
  if (article.text.slice(end, own.end).trim() !== '') return true;
  const next = article.blocks.slice(block + 1).find((each) => each.kind === 'paragraph' || each.kind === 'quote');
  return next !== undefined && OPENS.test(next.plain);
}

function judge(story: Story<readonly Unclosed[]>): Finding[] {
  return story.members.flatMap(({ reading, facts }) => facts.map((fact) => findingFor(reading, fact)));
}

function findingFor(reading: Reading, { start, end, mark }: Unclosed): Finding {
  const { file, text } = reading.article;
  const first = firstWords(text.slice(start, end));
  return {
    check: 'attribution',
    code: 'quotation-unclosed',
    severity: 'warning',
    confidence: 0.8,
    message: `Quotation is never closed: ${first}`,
    at: {
      file,
      start,
      end: start + first.replace(/…$/, '').length,
      text: text.slice(start, start + first.replace(/…$/, '').length),
    },
    against: [],
    fixes: [
      {
        title: `Close it at the end of the paragraph`,
        preferred: false,
        edits: [{ file, start: end, end, newText: mark }],
      },
    ],
  };
}

/** The first five words, as they stand. */
function firstWords(text: string): string {
  const match = /^(?:\S+[^\S\n]*){1,5}/.exec(text);
  const words = (match?.[0] ?? text).trimEnd();
  return words.length < text.length ? `${words}…` : words;
}
