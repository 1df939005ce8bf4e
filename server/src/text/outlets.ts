import type { Block } from './article.ts';
import { isPictureLine } from './blocks.ts';

/** What newspapers, agencies and stations are called, at the end of their names. */
const KINDS = new Set(
  (
    'advertiser agency argus broadcasting bulletin chronicle citizen courier dispatch echo enquirer examiner express gazette ' +
    'globe guardian herald independent inquirer journal ledger mail mercury mirror monitor news newspaper newspapers ' +
    'newswire observer post press radio record register reporter review sentinel standard star telegraph television ' +
    'times tribune wire'
  ).split(' '),
);
/** What may follow, or stand among the words of a name in small letters. */
const BEHIND = new Set(['online', 'group', 'service', 'network', 'weekly', 'daily', 'uk', 'us']);
const SMALL = /^(?:of|the|and|&|de|la|le|for|in)$/;
/** So many blocks stand between a headline and the text. */
const HEAD = 5;
const [FEWEST, MOST] = [2, 6] as const;

/**
 * Who publishes an article that does not say so in its front matter: a line of its own under the headline that is the
 * name of a paper, alone or beside a day or a byline ("By Ana Ruiz, Harbour Agency", "The Ledger | 4 May 2031").
 */
export function outletIn(blocks: readonly Block[]): string | undefined {
  for (const { kind, plain, sentences } of blocks.slice(0, HEAD)) {
    // The agency that a picture is credited to has not published the article.
    if (kind === 'headline' || kind === 'summary' || isPictureLine(plain)) continue;
    const line = plain.trim();
    if (sentences.length > 1 || line.length > 100 || /[.!?:;”"]$/.test(line)) return undefined;
    const name = line
      .split(/\s*[|•·—–,()]\s*|\s+-\s+/u)
      .map((part) => part.trim())
      .find(isOutlet);
    if (name !== undefined) return name;
  }
  return undefined;
}

function isOutlet(part: string): boolean {
  const words = part.split(/\s+/);
  if (words.length < FEWEST || words.length > MOST || /[\d:]/.test(part) || /^by$/i.test(words[0]!)) return false;
  if (!words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word.toLowerCase()))) return false;
  const named = words.filter((word) => !BEHIND.has(word.toLowerCase()));
  return KINDS.has(named.at(-1)?.toLowerCase() ?? '');
}
