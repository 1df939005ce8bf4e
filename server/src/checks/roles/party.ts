import type { NameMention, Reading } from '../../reading/reading.ts';
import { anywhere } from '../../text/holds.ts';
import { marked } from '../../text/remember.ts';
import { type Span, wordBefore } from '../../text/span.ts';

/** The party of whom a text names, as it stands beside a seat in parliament or behind the name. */
export interface Affiliation extends Span {
  readonly party: string;
  /** Parties of one country's parliament: two of them exclude each other. */
  readonly system: string;
}

const parties = new Map<string, { party: string; system: string }>();
const add = (system: string, groups: string) => {
  for (const group of groups.split('|')) {
    const words = group.trim().split(/\s*,\s*/);
    for (const word of words) parties.set(word, { party: words[0]!, system });
  }
};
add('american', 'republican, gop | democratic, democrat');
add(
  'british',
  'labour | conservative, tory | liberal democrat, lib dem | reform uk | scottish national, snp | plaid cymru',
);

const PARTY = `(${[...parties.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replace(/ /g, '\\s+')})`;
const SEAT =
  '(?:senator|sen\\.|congressman|congresswoman|representative|rep\\.|mp|lawmaker|legislator|member|governor|gov\\.|mayor|councillor|peer|delegate|backbencher|frontbencher)';
const SEATS = new Set(SEAT.slice(3, -1).split('|'));
/** "Labour MP Ana Ruiz", "Republican state senator Ana Ruiz". */
const BEFORE = new RegExp(`\\b${PARTY}\\s+(?:state\\s+|u\\.s\\.\\s+)?${SEAT}\\s+$`, 'iu');
/** "Ana Ruiz, a Labour MP", "Ana Ruiz, the Conservative member for Graz". */
const AFTER = new RegExp(`^,\\s+(?:an?|the)\\s+${PARTY}\\s+(?:state\\s+|u\\.s\\.\\s+)?${SEAT}(?=[\\s,.;])`, 'iu');
/** "Ana Ruiz (R-Ohio)", "Ana Ruiz, D-Calif." */
const LETTER = /^(?:\s+\(|,\s+)([RD])(?:-\p{Lu}[\p{L}.]+|\))/u;
const LONGEST = 40;

/** An article without the first word of a party's name, or its letter, tells of none. */
const FIRST_WORDS: ReadonlySet<string> = new Set(['r', 'd', ...[...parties.keys()].map((name) => name.split(' ')[0]!)]);
const hasParties = anywhere(marked(({ lower }) => FIRST_WORDS.has(lower)));

/** What a text says of the party of whom it names. */
export function affiliationsAt({ article }: Reading, { start, end, title }: NameMention): Affiliation[] {
  if (!hasParties(article)) return [];
  const { text } = article;
  const found: Affiliation[] = [];
  const from = Math.max(0, (title?.start ?? start) - LONGEST);
  const last = wordBefore(text, start);
  // A stop, as in "Sen.", is no letter.
  const before = last === '' || SEATS.has(last.toLowerCase()) ? BEFORE.exec(text.slice(from, start)) : null;
  const put = (word: string, at: number) => {
    const party = parties.get(word.toLowerCase().replace(/\s+/g, ' '));
    if (party) found.push({ ...party, start: at, end: at + word.length });
  };
  if (before) put(before[1]!, from + before.index + before[0].indexOf(before[1]!));
  const rest = text.slice(end, end + LONGEST * 2);
  const after = rest[0] === ',' ? AFTER.exec(rest) : null;
  if (after) put(after[1]!, end + after[0].indexOf(after[1]!));
  const letter = LETTER.exec(rest)?.[1];
  if (letter) {
    const at = end + rest.indexOf(letter, 1);
    found.push({ party: letter === 'R' ? 'republican' : 'democratic', system: 'american', start: at, end: at + 1 });
  }
  return found;
}

/** Nobody sits for two parties of one parliament at a time. */
export function opposed(a: Affiliation, b: Affiliation): boolean {
  return a.system === b.system && a.party !== b.party;
}
