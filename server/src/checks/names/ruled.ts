import type { Finding } from '../../corpus/finding.ts';
import type { Desk } from '../../record/desk.ts';
import { spellingsIn } from '../../record/spellings.ts';
import { citeEntry, type Spelling, type Stylebook, saySpelling } from '../../record/stylebook.ts';
import { kept } from '../../text/kept.ts';
import { contains, overlaps } from '../../text/span.ts';
import type { Story } from '../check.ts';
import { foldPart, type NameFacts } from './collect.ts';
import { coreOf, type StoryName } from './people.ts';

/** An entry of a stylebook for a name. */
export interface NameRuling {
  readonly book: Stylebook;
  readonly spelling: Spelling;
}

/** The entries by the folded names that they are right for. */
const keysOf = kept((book: Stylebook): ReadonlyMap<string, Spelling> => {
  const keys = new Map<string, Spelling>();
  for (const spelling of book.spellings) {
    if (spelling.kind === 'term') continue;
    const parts = coreOf(spelling.right.text.split(' ').map(foldPart));
    keys.set(parts.join(' '), spelling);
    const surname = parts.at(-1)!;
    if (spelling.kind === 'person' && !keys.has(surname)) keys.set(surname, spelling);
  }
  return keys;
});

/** The entry of the stylebook that spells a name as it stands, or whose surname it is; its spelling is right. */
export function rulingFor(name: StoryName, { stylebooks }: Desk): NameRuling | undefined {
  for (const book of stylebooks) {
    const spelling = keysOf(book).get(name.key);
    if (spelling) return { book, spelling };
  }
  return undefined;
}

/** The finding with the stylebook as its first source. */
export function citingStylebook(finding: Finding, { book, spelling }: NameRuling): Finding {
  const citation = citeEntry(book, spelling.right, saySpelling(spelling));
  const fixes = finding.fixes.map((fix) => ({ ...fix, title: fix.title.replace(/ \([^()]*\)$/, ' (the stylebook)') }));
  return { ...finding, against: [citation, ...finding.against], fixes };
}

/** Leaves out the findings on words of which the stylebook says itself whether they are right. */
export function withoutRuled(findings: Finding[], { members, desk }: Story<NameFacts>): Finding[] {
  if (desk.stylebooks.length === 0) return findings;
  const articles = new Map(members.map(({ reading }) => [reading.article.file, reading.article]));
  return findings.filter(({ at }) => {
    const article = articles.get(at.file);
    const hits = article ? spellingsIn(article, desk.stylebooks) : [];
    return !hits.some((hit) => hit.spelling.kind !== 'term' && (hit.wrong ? overlaps(hit, at) : contains(hit, at)));
  });
}
