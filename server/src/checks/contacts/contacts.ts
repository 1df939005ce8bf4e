import type { Finding } from '../../corpus/finding.ts';
import { telephonesIn } from '../../reading/numbers/telephones.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';
import { defineCheck, type Member, type Story } from '../check.ts';
import { wordsAt } from '../report/cite.ts';
import { findingsOf, type Mention, wordsOf } from '../report/disagree.ts';
import { LOUD, QUIET } from './examples.ts';

/** A way to reach somebody, as an article prints it. */
interface Contact extends Span {
  readonly kind: 'phone' | 'email' | 'web';
  /** What is compared: digits alone, or lower case without scheme and "www.". */
  readonly key: string;
  /** Content words of the sentence or paragraph around it, lower case. */
  readonly company: ReadonlySet<string>;
  /** What the sentence calls the number: "hotline". */
  readonly line?: string;
}

interface ContactMention extends Mention {
  readonly contact: Contact;
}

/** What each may be seen by, which is cheaper to look for than the whole, and the whole. */
const PATTERNS: readonly (readonly [Contact['kind'], RegExp, RegExp])[] = [
  ['email', /@/, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ['web', /www\.|:\/\//i, /(?:https?:\/\/|www\.)[\w-]+(?:\.[\w-]+)+(?:\/[\w./-]*[\w/])?/giu],
];
/** What a single number is called, so that two sentences that say nothing else speak of one. */
const LINE = /\b(?:hotline|helpline|tipline|switchboard|tip line|help line)\b/i;
/** An article with more contacts than this is a directory: the rest of them are not compared. */
const MOST_OF_ONE = 100;
/** So many content words have to be shared for two sentences to speak of one office. */
const SHARED = 2;
const WORD = /\p{L}{4,}/gu;
const COMMON = new Set(
  'call phone telephone contact number hotline helpline information email website visit please with from this that more anyone should asked people details'.split(
    ' ',
  ),
);

/** One address, number or link, printed in two ways. */
export const contacts = defineCheck<readonly Contact[]>({
  name: 'contacts',
  summary: 'A telephone number, an e-mail address or a link for one office is given differently.',
  codes: [
    {
      code: 'contact-differs',
      severity: 'hint',
      summary: 'Two contacts for the same office differ by a digit or a letter or two.',
    },
  ],
  byDefault: true,
  limits:
    'It rings no number and opens no link: a contact that is given once, or wrongly everywhere, passes, and so does one that differs by more than a slip.',
  loud: LOUD,
  quiet: QUIET,
  collect,
  judge,
});

function collect({ article }: Reading): Contact[] {
  const found: Contact[] = [];
  for (const block of article.blocks) {
    // Addresses are blanked out of the plain text as markup is: they are looked for in the file itself.
    const text = article.text.slice(block.start, block.end);
    if (!/\d{2}|@|www\.|:\/\//.test(text)) continue;
    for (const [kind, sign, pattern] of PATTERNS)
      if (sign.test(text))
        for (const match of text.matchAll(pattern)) add(found, kind, text, block.start, spanOf(match));
    for (const { start, end } of block.sentences) {
      const sentence = article.text.slice(start, end);
      for (const span of telephonesIn(sentence)) add(found, 'phone', sentence, start, span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const spanOf = ({ 0: { length }, index }: RegExpExecArray): Span => ({ start: index, end: index + length });

/** Adds a contact of `text`, which begins at `from` in the file, unless it lies in another. */
function add(found: Contact[], kind: Contact['kind'], text: string, from: number, span: Span): void {
  const start = from + span.start;
  if (found.some((other) => other.start <= start && start < other.end)) return;
  const words = text.slice(span.start, span.end);
  const line = kind === 'phone' ? LINE.exec(text)?.[0].toLowerCase().replace(' ', '') : undefined;
  found.push({
    kind,
    key: keyOf(kind, words),
    start,
    end: from + span.end,
    company: companyOf(text.replace(words, ' ')),
    ...(line ? { line } : {}),
  });
}

function keyOf(kind: Contact['kind'], text: string): string {
  // In North America a leading 1 is the trunk's, written or not.
  if (kind === 'phone')
    return text
      .replace(/\D/g, '')
      .replace(/^00/, '')
      .replace(/^1(?=\d{10}$)/, '');
  return text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

function companyOf(text: string): Set<string> {
  return new Set([...text.toLowerCase().matchAll(WORD)].map((match) => match[0]).filter((word) => !COMMON.has(word)));
}

function judge(story: Story<readonly Contact[]>): Finding[] {
  const mentions: ContactMention[] = story.members.flatMap((member: Member<readonly Contact[]>) =>
    member.facts
      .slice(0, MOST_OF_ONE)
      .map((contact) => ({ member, contact, span: { start: contact.start, end: contact.end } })),
  );
  const groups: ContactMention[][] = [];
  for (const mention of mentions) {
    const group = groups.find((each) =>
      each.some((other) => mention.contact.key === other.contact.key || conflict(mention, other)),
    );
    if (group) group.push(mention);
    else groups.push([mention]);
  }
  return groups.flatMap((group) => {
    const variants = new Map<string, ContactMention[]>();
    for (const mention of group)
      variants.set(mention.contact.key, [...(variants.get(mention.contact.key) ?? []), mention]);
    if (variants.size < 2) return [];
    return findingsOf<ContactMention>({
      check: 'contacts',
      code: 'contact-differs',
      severity: 'hint',
      confidence: 0.6,
      variants: [...variants.values()].map((list) => ({ mentions: list })),
      conflict,
      message: (here, there, where) => `Contact differs: ${show(here)} here, ${show(there)} in ${where}`,
      replacement: wordsOf,
    });
  });
}

const show = ({ member, span }: Mention) => wordsAt(member.reading, span);

/** Nearly the same, of one kind, and spoken of in the same words. */
function conflict({ contact: a }: ContactMention, { contact: b }: ContactMention): boolean {
  if (a.kind !== b.kind || a.key === b.key || !isNear(a, b)) return false;
  let shared = 0;
  for (const word of a.company) if (b.company.has(word)) shared++;
  // "The hotline is …": nothing else is said of it, and another office would be named.
  const bare = a.line !== undefined && a.line === b.line && (a.company.size === 0 || b.company.size === 0);
  return shared >= SHARED || bare;
}

/** A number told in full has so many digits at the least; of shorter ones some exchanges have one more than others. */
const FULL = 10;

/** Is `short` the number `full` less one digit? The nought in front is the trunk's, dialled at home and not from abroad. */
function isShort(short: string, full: string): boolean {
  if (full.length < FULL || short.length !== full.length - 1) return false;
  let start = 0;
  while (start < short.length && short[start] === full[start]) start++;
  return start > 2 && short.slice(start) === full.slice(start + 1);
}

/** One or two letters or digits apart, by exchange, loss or transposition; not one number with its country's code. */
function isNear(a: Contact, b: Contact): boolean {
  const [x, y] = [a.key, b.key];
  if (a.kind === 'phone') {
    if (x.length !== y.length) return isShort(x, y) || isShort(y, x);
    const off = [...x].filter((digit, i) => digit !== y[i]).length;
    // The last digits of one switchboard's lines differ; a slip of the pen is elsewhere, or swaps two.
    const swapped = off === 2 && [...x].sort().join('') === [...y].sort().join('');
    return swapped || (off === 1 && x.slice(0, -2) !== y.slice(0, -2));
  }
  // A page below another is another page.
  if (x.startsWith(`${y}/`) || y.startsWith(`${x}/`) || Math.abs(x.length - y.length) > 2) return false;
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  let end = 0;
  while (end < Math.min(x.length, y.length) - start && x[x.length - 1 - end] === y[y.length - 1 - end]) end++;
  const middle = [x.slice(start, x.length - end), y.slice(start, y.length - end)];
  if (middle.some((part) => /\d/.test(part))) return false;
  return Math.max(...middle.map((part) => part.length)) <= 2;
}
