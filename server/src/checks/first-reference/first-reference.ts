import type { Finding } from '../../corpus/finding.ts';
import { CURRENCY_CODES } from '../../reading/lexicon/currencies.ts';
import { isParticle } from '../../reading/lexicon/particles.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import { rankOf } from '../../reading/words.ts';
import type { BlockKind } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import { defineCheck, type Story } from '../check.ts';
import { cite } from '../report/cite.ts';
import { LOUD, QUIET } from './examples.ts';

/** A name or acronym that the reader has not been introduced to. */
interface Stranger extends Span {
  readonly code: 'surname-first' | 'acronym-unexplained';
  readonly text: string;
  /** Where the full name stands, if it does. */
  readonly full?: Span & { readonly text: string };
}

/** Acronyms that stylebooks allow without their long form on first reference (AP, Reuters, Guardian). */
const KNOWN = new Set(
  (
    'US USA UK EU UN UAE USSR GDR NATO FBI CIA NSA NASA IRS CEO CFO COO CTO AIDS HIV DNA RNA TV DVD CD PC IT AI GPS GDP VAT IQ ' +
    'PhD MP MPs MEP NBA NFL NHL MLB FIFA UEFA IOC BBC CNN ABC NBC CBS ITV AP AFP HBO ESPN IBM BMW UNESCO UNICEF WHO IMF ' +
    'OPEC ATM PIN SIM SUV UFO VIP ID OK DJ PM AM MD NGO NGOs COVID SARS GMT BST EST EDT PST PDT CET UTC AD BC BCE CE ' +
    'LGBT LGBTQ NYPD LAPD RAF SAS SUVs CCTV PR HR FC SC AC II III IV VI VII VIII IX XI XII XIII XIV XVI ISBN PDF URL HTML'
  ).split(' '),
);
const DISPLAY: ReadonlySet<BlockKind> = new Set(['headline', 'summary', 'heading', 'caption', 'byline']);
/** Words more common than this are words, whatever their capitals (rank in the list of words). */
const WORDS_BEFORE = 40_000;
const ACRONYM = /^\p{Lu}{3,5}s?$/u;

/** Strangers in an article: people by surname alone, acronyms without their long form. */
export const firstReference = defineCheck<readonly Stranger[]>({
  name: 'first-reference',
  summary: 'A person or an acronym is used before the reader knows who or what it is.',
  codes: [
    {
      code: 'surname-first',
      severity: 'hint',
      summary: 'The text names a person by surname before it gives the full name.',
    },
    {
      code: 'acronym-unexplained',
      severity: 'hint',
      summary: 'An acronym is used and its long form never stands in the article.',
    },
  ],
  byDefault: false,
  limits:
    'It does not know whom and what your readers know, and may take a well-known name or acronym for a strange one; that is why the desk has to ask for it.',
  loud: LOUD,
  quiet: QUIET,
  collect: (reading) => [...surnames(reading), ...acronyms(reading)].sort((a, b) => a.start - b.start),
  judge,
});

/** Titles that stand before a family name, wherever in the full name its language puts that. */
const COURTESY = /^(?:mr|mrs|ms|miss|dr)\.?$/i;

/** Surnames in the running text whose full name comes only later. */
function surnames({ article, names }: Reading): Stranger[] {
  const body = names.filter(({ block }) => !DISPLAY.has(article.blocks[block]!.kind));
  const people = body.filter(({ kind }) => kind === 'person');
  const full = new Map<string, NameMention>();
  const parts = new Map<string, NameMention>();
  for (const name of body) {
    if (isSurname(name) || !(name.kind === 'person' || name.kind === 'unknown')) continue;
    if (name.kind === 'person' && !full.has(lastPart(name))) full.set(lastPart(name), name);
    // "Gil Seung-ho", "Itziar Belaunde Ochoa": the family name is not the last part, or not alone. What begins with it
    // and is not known for a person may be a bridge.
    for (const part of name.kind === 'person' ? name.parts : name.parts.slice(1))
      if (!parts.has(part.toLowerCase())) parts.set(part.toLowerCase(), name);
  }
  const told = new Set<string>();
  return people.flatMap((name): Stranger[] => {
    const key = lastPart(name);
    const courteous = COURTESY.test(name.title?.text ?? '');
    const later = full.get(key) ?? (courteous ? parts.get(key) : undefined);
    if (!isSurname(name) || !later || later.start < name.start || told.has(key)) return [];
    told.add(key);
    return [{ code: 'surname-first', start: name.start, end: name.end, text: name.text, full: later }];
  });
}

/** One word, or one with the small words that belong to it: "van der Zwaan". */
const isSurname = ({ parts }: NameMention) => parts.slice(0, -1).every((part) => isParticle(part.toLowerCase()));

const lastPart = (name: NameMention) => name.parts[name.parts.length - 1]!.toLowerCase();

/** Acronyms in the running text for which no run of capitals stands anywhere in the article. */
function acronyms({ article }: Reading): Stranger[] {
  const found: Stranger[] = [];
  const told = new Set<string>();
  for (const block of article.blocks) {
    if (DISPLAY.has(block.kind) || block.plain === block.plain.toUpperCase()) continue;
    for (const { tokens } of block.sentences) {
      tokens.forEach((token, i) => {
        if (
          token.kind !== 'word' ||
          !ACRONYM.test(token.text) ||
          KNOWN.has(token.text) ||
          CURRENCY_CODES.has(token.lower) ||
          told.has(token.text)
        )
          return;
        // "LIMA —", "FIRE crews": a word in capitals, not an acronym.
        const rank = rankOf(token.lower);
        if (rank !== undefined && rank < WORDS_BEFORE) return;
        // Beside other capitals it is a shout or a call sign; beside a hyphen or number, a model.
        const near = [tokens[i - 1], tokens[i + 1]];
        if (near.some((other) => other?.text === '-' || other?.kind === 'number' || ACRONYM.test(other?.text ?? '')))
          return;
        told.add(token.text);
        if (!isExplained(article.text, token.text.replace(/s$/, ''))) {
          found.push({ code: 'acronym-unexplained', start: token.start, end: token.end, text: token.text });
        }
      });
    }
  }
  return found;
}

/** Do words with these initials stand in a row, small words between them allowed? Or does a bracket explain it? */
function isExplained(text: string, acronym: string): boolean {
  const small = String.raw`(?:[\s-]+(?:of|the|for|and|de|du|des|la|le|da|do|der|und|in|on|y)){0,2}[\s-]+`;
  const words = [...acronym].map((letter) => `[${letter}${letter.toLowerCase()}][\\p{L}\\p{M}’']+`).join(small);
  return (
    new RegExp(`(?:^|[^\\p{L}])${words}`, 'u').test(text) ||
    new RegExp(`${acronym}\\s*\\(|\\(${acronym}s?\\)`).test(text)
  );
}

function judge(story: Story<readonly Stranger[]>): Finding[] {
  return story.members.flatMap(({ reading, facts }) => facts.map((stranger) => findingFor(reading, stranger)));
}

function findingFor(reading: Reading, { code, start, end, text, full }: Stranger): Finding {
  const { file } = reading.article;
  return {
    check: 'first-reference',
    code,
    severity: 'hint',
    confidence: 0.6,
    message: full
      ? `${text} is named here before the full name, “${full.text}”, is given`
      : `${text} is never written out in this article`,
    at: { file, start, end, text },
    against: full ? [cite(reading, full)] : [],
    fixes: full
      ? [{ title: `Change to “${full.text}”`, preferred: true, edits: [{ file, start, end, newText: full.text }] }]
      : [],
  };
}
