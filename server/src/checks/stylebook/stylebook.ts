import type { Finding } from '../../corpus/finding.ts';
import type { Reading } from '../../reading/reading.ts';
import { type Hit, spellingsIn } from '../../record/spellings.ts';
import { citeEntry, saySpelling } from '../../record/stylebook.ts';
import { defineCheck, type Story } from '../check.ts';
import { labelOf } from '../report/cite.ts';
import { LOUD, QUIET } from './examples.ts';

/**
 * A spelling that the desk's own stylebook calls wrong. No other article is needed: the stylebook has decided. Names
 * are looked for as they are written, capitals included; terms in any case, but not in what somebody else has said.
 */
export const stylebook = defineCheck<undefined>({
  name: 'stylebook',
  summary: 'The desk’s stylebook knows this spelling as a wrong one.',
  codes: [
    {
      code: 'stylebook-name',
      severity: 'warning',
      summary: 'A name is spelt in a way that the stylebook calls wrong.',
    },
    { code: 'stylebook-term', severity: 'information', summary: 'The stylebook has another word for this.' },
  ],
  byDefault: true,
  limits: 'It knows only the wrong spellings and words that the desk has listed, and guesses none.',
  loud: LOUD,
  quiet: QUIET,
  // What the stylebook calls wrong may change while the article stands.
  collect: () => undefined,
  judge,
});

function judge({ members, desk }: Story<undefined>): Finding[] {
  if (desk.stylebooks.length === 0) return [];
  return members.flatMap(({ reading }) =>
    spellingsIn(reading.article, desk.stylebooks).flatMap((hit) => findingOf(reading, hit) ?? []),
  );
}

function findingOf({ article, quotations }: Reading, hit: Hit): Finding | undefined {
  const { book, spelling, wrong, start, end } = hit;
  if (!wrong) return undefined;
  const term = spelling.kind === 'term';
  if (term && quotations.some((quotation) => quotation.start <= start && end <= quotation.end)) return undefined;
  const text = article.text.slice(start, end);
  const right = term ? inCase(spelling.right.text, text) : spelling.right.text;
  const rule = term ? 'Not the desk’s word' : 'Name not as in the stylebook';
  return {
    check: 'stylebook',
    code: term ? 'stylebook-term' : 'stylebook-name',
    severity: term ? 'information' : 'warning',
    confidence: 0.99,
    message: `${rule}: “${text.replace(/\s+/g, ' ')}” here, “${spelling.right.text}” in ${labelOf(book.file)}`,
    at: { file: article.file, start, end, text },
    against: [citeEntry(book, spelling.right, saySpelling(spelling))],
    fixes: [
      {
        title: `Change to “${right}” (the stylebook)`,
        preferred: true,
        edits: [{ file: article.file, start, end, newText: right }],
      },
    ],
  };
}

/** The right term with a capital where the wrong one has it, as at the beginning of a sentence. */
function inCase(right: string, text: string): string {
  const capital = /^\p{Lu}/u.test(text) && !/^\p{Lu}/u.test(right);
  return capital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
