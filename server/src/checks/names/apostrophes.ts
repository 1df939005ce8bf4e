import type { Finding } from '../../corpus/finding.ts';
import { findingsOf, type Variant } from '../report/disagree.ts';
import { rarity } from './likeness.ts';
import { type Spot, type StoryName, textsOf, wholeSpots } from './people.ts';

/** Words before a plural that is meant: "the two Koreas", "the Kennedys". */
const PLURAL_BEFORE =
  /(?:\b(?:the|two|three|both|all|other|many|some|several|these|those|our|their|no|of the)|\d|&|and)\s+$/i;
/** What stands before a plural is looked for in so many characters. */
const BEFORE = 16;
/** Places that are more common than this in English have no plural that news would write. */
const WELL_KNOWN = 30_000;

const precededBy = ({ member, span }: Spot) =>
  member.reading.article.text.slice(Math.max(0, span.start - BEFORE), span.start);

/** Names that have the "s" of a genitive without its apostrophe ("Ana Costas plan" where all else is on Ana Costa). */
export function apostropheFindings(here: readonly Spot[], there: readonly Spot[]): Finding[] {
  const lost = here.filter((spot) => spot.mention.parts.length > 1 || !PLURAL_BEFORE.test(precededBy(spot)));
  const better: Variant<Spot> = { mentions: there };
  return findingsOf<Spot>({
    check: 'names',
    code: 'name-apostrophe',
    severity: 'information',
    confidence: 0.7,
    variants: [{ mentions: lost }, better],
    rank: (variant) => (variant === better ? 1 : 0),
    message: (a, b, where) => {
      const [first, second] = textsOf(a, b);
      return `Apostrophe missing? “${first}” here, “${second}” in ${where}`;
    },
    replacement: (a) => ({ span: a.span, newText: withApostrophe(a) }),
  });
}

/** "Costas" as "Costa's" before a word, else as "Costa", with the article's own kind of apostrophe. */
function withApostrophe({ member, span }: Spot): string {
  const { text } = member.reading.article;
  const word = text.slice(span.start, span.end - 1);
  const owns = /^ \p{L}/u.test(text.slice(span.end, span.end + 2));
  return owns ? `${word}${text.includes('’') ? '’' : "'"}s` : word;
}

/** Well-known places with an "s" too many, in an article or story that has them without ("Norways capital"). */
export function placeApostrophes(names: ReadonlyMap<string, StoryName>): Finding[] {
  const findings: Finding[] = [];
  for (const name of names.values()) {
    if (name.parts.length > 1 || !name.key.endsWith('s') || name.key.length < 6) continue;
    const place = names.get(name.key.slice(0, -1));
    if (!place || place.kind === 'organisation' || !isPlace(place)) continue;
    if (rarity(place.key) > WELL_KNOWN || rarity(name.key) < rarity(place.key) * 4) continue;
    const here = wholeSpots(name).filter((spot) => !PLURAL_BEFORE.test(precededBy(spot)));
    const there = wholeSpots(place);
    if (here.length > 0 && here.length < there.length) findings.push(...apostropheFindings(here, there));
  }
  return findings;
}

/** Half of the articles that name it have it as a place. */
function isPlace(name: StoryName): boolean {
  return name.uses.filter((use) => use.name.kind === 'place').length * 2 >= name.uses.length;
}
