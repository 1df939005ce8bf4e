import type { Finding } from '../../corpus/finding.ts';
import { fold } from '../../reading/names/spelling.ts';
import type { Article } from '../../text/article.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import type { Member, Story } from '../check.ts';
import { findingsOf, type Mention } from '../report/disagree.ts';
import type { NameFacts } from './collect.ts';
import { isTurned } from './odd.ts';
import { isSmallAnywhere } from './shape.ts';

/** An acronym in brackets behind the words whose letters it has. */
export interface Introduced {
  /** Lower case. */
  readonly acronym: string;
  readonly span: Span;
}

const IN_BRACKETS = /\((\p{Lu}{3,6})\)/gu;
/** The words that an acronym stands for are looked for in so many characters before it. */
const BEFORE = 100;

/** The acronyms that an article introduces: "Union of Harbour Pilots (UHP)". */
export function introducedIn({ text }: Article): Introduced[] {
  return matchesIn(text, IN_BRACKETS).flatMap((match) => {
    const words = text.slice(Math.max(0, match.index - BEFORE), match.index).match(/[\p{L}\p{M}'’&]+/gu) ?? [];
    const initials = words.flatMap((word) => (isSmallAnywhere(word) ? [] : [fold(word)[0] ?? '']));
    const acronym = fold(match[1]!);
    const start = match.index + 1;
    return initials.slice(-acronym.length).join('') === acronym
      ? [{ acronym, span: { start, end: start + match[1]!.length } }]
      : [];
  });
}

/** An acronym with two letters turned, in the article that introduces the right one: "the UPH said". */
export function turnedFindings(story: Story<NameFacts>): Finding[] {
  const known = new Set(story.members.flatMap(({ facts }) => facts.introduced.map(({ acronym }) => acronym)));
  return story.members
    .flatMap((member) =>
      member.facts.introduced.flatMap(({ acronym, span }) =>
        [...member.facts.names.values()].flatMap(({ key, mentions }) => {
          const [slip, more] = mentions;
          if (!slip || more || slip.text !== key.toUpperCase() || key.length !== acronym.length) return [];
          return isTurned(key, acronym) && !known.has(key) ? [findingFor(member, slip, span)] : [];
        }),
      ),
    )
    .flat();
}

function findingFor(member: Member<NameFacts>, slip: Span & { readonly text: string }, span: Span): Finding[] {
  const [here, there]: Mention[] = [
    { member, span: slip },
    { member, span },
  ];
  const right = member.reading.article.text.slice(span.start, span.end);
  return findingsOf<Mention>({
    check: 'names',
    code: 'name-variant',
    severity: 'warning',
    confidence: 0.7,
    variants: [{ mentions: [here!] }, { mentions: [there!] }],
    // The article explains the one and never the other.
    rank: ({ mentions }) => (mentions.includes(there!) ? 1 : 0),
    message: () => `Letters turned: “${slip.text}” here, “${right}” where it is explained`,
    replacement: () => ({ span: slip, newText: right }),
  });
}
