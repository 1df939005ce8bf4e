import type { Finding } from '../../corpus/finding.ts';
import { telephonesIn } from '../../reading/numbers/telephones.ts';
import type { Reading } from '../../reading/reading.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { defineCheck, type Member, type Story } from '../check.ts';
import { findingsOf, type Mention, said, wordsOf } from '../report/disagree.ts';
import { LOUD, QUIET } from './examples.ts';

/** A way to reach somebody, as an article prints it. */
interface Contact extends Span {
  readonly kind: 'phone' | 'email' | 'web';
  /** What is compared: digits alone, or lower case without scheme and "www.". */
  readonly key: string;
  /** A number with its country's code before it. */
  readonly abroad?: boolean;
  /** Content words of the sentence or paragraph around it, lower case. */
  readonly company: ReadonlySet<string>;
  /** What the sentence calls the number: "hotline". */
  readonly line?: string;
}

interface ContactMention extends Mention {
  readonly contact: Contact;
}

/** Domains in which a host stands without "www."; those that are English words ("in", "is") only below another. */
const TOP =
  '(?:com|org|net|edu|gov|int|info|coop|museum|eu|uk|de|fr|es|pt|nl|se|dk|fi|pl|cz|sk|hu|ro|ua|gr|ie|lu|ee|lv|lt|hr|rs|bg|tr|il|ae|sa|eg|ma|ng|gh|ke|za|et|pk|lk|bd|np|jp|kr|cn|tw|hk|sg|ph|vn|id|au|nz|ca|mx|br|ar|cl|pe|uy)';
const BELOW = '(?:co|com|gov|gob|gouv|org|ac|edu|net|nic)';
const HOST = new RegExp(
  String.raw`(?:(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww]{3}\.)[\w-]+(?:\.[\w-]+)+|(?<![\w@./-])[a-z0-9-]{2,}(?:\.[a-z0-9-]+)*\.(?:${TOP}|${BELOW}\.[a-z]{2})(?![\w@-]))(?:\/[\w./-]*[\w/])?`,
  'gu',
);

/** What each may be seen by, which is cheaper to look for than the whole, and the whole. */
const PATTERNS: readonly (readonly [Contact['kind'], RegExp, RegExp])[] = [
  ['email', /@/, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ['web', /www\.|:\/\/|[a-z0-9]\.[a-z]{2}/i, HOST],
];
/** What a single number is called, so that two sentences that say nothing else speak of one. */
const LINE = /\b(?:hot|help|tip|crisis|info|information)[ -]?line\b|\bswitchboard\b/i;
/** An article with more contacts than this is a directory: the rest of them are not compared. */
const MOST_OF_ONE = 100;
/** So many content words have to be shared for two sentences to speak of one office. */
const SHARED = 2;
const WORD = /\p{L}{4,}/gu;
const COMMON = new Set(
  'call phone telephone contact number line hotline helpline information email website visit please with from this that more anyone should asked people details'.split(
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
      severity: 'information',
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
    if (!/\d{2}|@|www\.|:\/\/|[a-z0-9]\.[a-z]{2}/.test(text)) continue;
    for (const [kind, sign, pattern] of PATTERNS)
      if (sign.test(text))
        for (const match of matchesIn(text, pattern)) add(found, kind, text, block.start, spanOf(match));
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
  const line = kind === 'phone' ? LINE.exec(text)?.[0].toLowerCase().replace(/[ -]/, '') : undefined;
  found.push({
    kind,
    key: keyOf(kind, words),
    start,
    end: from + span.end,
    company: companyOf(text.replace(words, ' ')),
    ...(kind === 'phone' && /^(?:\+|00)/.test(words) ? { abroad: true } : {}),
    ...(line ? { line } : {}),
  });
}

function keyOf(kind: Contact['kind'], text: string): string {
  // In North America a leading 1 is the trunk's, written or not.
  if (kind === 'phone')
    return text
      .replace(/^(\+\d+[\s.-]?)\(0\)/, '$1')
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
  return new Set(
    matchesIn(text.toLowerCase(), WORD)
      .map((match) => match[0])
      .filter((word) => !COMMON.has(word)),
  );
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
      severity: 'information',
      confidence: 0.6,
      variants: [...variants.values()].map((list) => ({ mentions: list })),
      conflict,
      message: (here, there, where) => `Contact differs: ${said(here)} here, ${said(there)} in ${where}`,
      replacement: wordsOf,
    });
  });
}

/** Nearly the same, of one kind, and spoken of in the same words. */
function conflict({ contact: a }: ContactMention, { contact: b }: ContactMention): boolean {
  if (a.kind !== b.kind || a.key === b.key || !isNear(a, b)) return false;
  let shared = 0;
  for (const word of a.company) if (b.company.has(word)) shared++;
  if (a.line === undefined || a.line !== b.line) return shared >= SHARED;
  // "The hotline is …": nothing else is said of it, and another office would be named. "A helpline for relatives", "the
  // relatives' helpline": what the number is called is a word in common too.
  return shared + 1 >= SHARED || a.company.size === 0 || b.company.size === 0;
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

/** Two numbers of as many digits that are one but for a slip of the pen. */
function isSlip(x: string, y: string): boolean {
  const off = [...x].filter((digit, i) => digit !== y[i]).length;
  // The last digits of one switchboard's lines differ; a slip of the pen is elsewhere, or swaps two.
  const swapped = off === 2 && [...x].sort().join('') === [...y].sort().join('');
  return swapped || (off === 1 && x.slice(0, -2) !== y.slice(0, -2));
}

/** Are the number with its country's code and the one with the trunk's nought one but for a slip? */
function isNearAtHome(abroad: string, home: string): boolean {
  const own = home.replace(/^0/, '');
  const code = abroad.length - own.length;
  const [x, y] = [abroad.slice(code), own];
  return own !== home && code >= 1 && code <= 3 && x !== y && isSlip(x, y);
}

/** One or two letters or digits apart, by exchange, loss or transposition; not one number with its country's code. */
function isNear(a: Contact, b: Contact): boolean {
  const [x, y] = [a.key, b.key];
  if (a.kind === 'phone') {
    // "+44 1632 …" and "01632 …": what is dialled within the country is compared.
    if (a.abroad !== b.abroad) return a.abroad ? isNearAtHome(x, y) : isNearAtHome(y, x);
    if (x.length !== y.length) return isShort(x, y) || isShort(y, x);
    return isSlip(x, y);
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
