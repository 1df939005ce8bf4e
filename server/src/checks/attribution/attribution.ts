import type { Finding } from '../../corpus/finding.ts';
import { rowOf, strayIn } from '../../reading/quotations/marks.ts';
import type { Quotation, Reading } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';
import { defineCheck, type Story } from '../check.ts';
import { LOUD, QUIET } from './examples.ts';

/** A quotation that is opened and not closed, or closed and not opened. */
interface Lone extends Span {
  /** The mark that is missing at its end; nothing where the one at its beginning is missing. */
  readonly mark?: string;
}

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '»': '«' };
const OPENS = /^\s*["“„«»]/;

/** Who says what: quotations of which nobody can tell where they end. */
export const attribution = defineCheck<readonly Lone[]>({
  name: 'attribution',
  summary: 'It cannot be told whose words these are, for a quotation mark is missing.',
  codes: [
    {
      code: 'quotation-unclosed',
      severity: 'warning',
      summary: 'A quotation is opened and never closed, and the next paragraph does not go on with it.',
    },
    {
      code: 'quotation-unopened',
      severity: 'warning',
      summary: 'A quotation is closed and was never opened, so that nobody can tell where it begins.',
    },
  ],
  byDefault: true,
  limits:
    'It sees only that a mark is missing, and says nothing of speech without marks; one figure given to two sources is the matter of `sources`.',
  loud: LOUD,
  quiet: QUIET,
  collect,
  judge,
});

function collect(reading: Reading): Lone[] {
  const [open, closed] = [unclosed(reading), unopened(reading)];
  const whole = wholeBetween(reading, open, closed);
  return [...open, ...closed].filter((lone) => !whole.includes(lone));
}

/**
 * The mark that opens a text and the one that closes a later paragraph, with quotations that are whole between them: who
 * posts or forwards an article sets all of it between marks.
 */
function wholeBetween({ article: { blocks }, quotations }: Reading, open: readonly Lone[], closed: readonly Lone[]) {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  const opens =
    first && OPENS.test(first.plain) && quotations.some(({ unclosed, block }) => unclosed && blocks[block] === first);
  const closer = closed.findLast(({ end }) => blocks.some((block) => block !== first && block.end === end));
  return opens && closer ? [closer, ...open.filter(({ start }) => start === first.start)] : [];
}

function unclosed(reading: Reading): Lone[] {
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

/** So many words at least stand between the paragraph's beginning and a mark that closes it. */
const FEWEST = 5;

function unopened({ article, quotations }: Reading): Lone[] {
  return article.blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' || !hasOddMarks(block.plain)) return [];
    // The paragraph before has left its quotation open, and this one goes on with it.
    if (quotations.some(({ unclosed, block: at }) => unclosed && at === index - 1)) return [];
    const { tokens } = rowOf(block);
    return strayIn(tokens).flatMap((at) => {
      const first = tokens[at - FEWEST];
      if (!first || tokens.slice(at - FEWEST, at).some(({ lower }) => lower === '"')) return [];
      return [{ start: first.start, end: tokens[at]!.end }];
    });
  });
}

/** The marks that open or close a quotation, each a single UTF-16 code unit. */
const MARKS = new Set([...Object.keys(CLOSERS), '”'].map((mark) => mark.charCodeAt(0)));

function hasOddMarks(text: string): boolean {
  let odd = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Of the keyboard's own signs only the plain mark is one.
    if ((code === 34 || code > 127) && MARKS.has(code)) odd = !odd;
  }
  return odd;
}

/** A quotation over several paragraphs: each but the last stays open, and each opens anew. */
function goesOn({ article }: Reading, { block, end }: Quotation): boolean {
  const own = article.blocks[block]!;
  // Another mark opens inside the paragraph: paragraphs have been joined, and each had its own.
  if (article.text.slice(end, own.end).trim() !== '') return true;
  const next = article.blocks.slice(block + 1).find((each) => each.kind === 'paragraph' || each.kind === 'quote');
  return next !== undefined && OPENS.test(next.plain);
}

function judge(story: Story<readonly Lone[]>): Finding[] {
  return story.members.flatMap(({ reading, facts }) => facts.map((fact) => findingFor(reading, fact)));
}

function findingFor(reading: Reading, { start, end, mark }: Lone): Finding {
  const { file, text } = reading.article;
  if (mark === undefined) {
    const words = text.slice(start, end);
    return {
      check: 'attribution',
      code: 'quotation-unopened',
      severity: 'warning',
      confidence: 0.7,
      message: `Quotation is never opened: …${words.replace(/\s+/g, ' ')}`,
      at: { file, start, end, text: words },
      against: [],
      fixes: [],
    };
  }
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
