import type { Finding } from '../../corpus/finding.ts';
import { fold } from '../../reading/names/spelling.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Member, Story } from '../check.ts';
import { findingsOf, type Mention, said, wordsOf } from '../report/disagree.ts';
import { isDerived, isHouseStyle } from './likeness.ts';
import { isSmallAnywhere } from './shape.ts';

/** An acronym as an article explains it: "Line of Control (LoC)". */
export interface Expansion {
  readonly acronym: string;
  /** Folded words that the acronym's letters stand for. */
  readonly words: readonly string[];
  readonly span: Span;
}

const IN_BRACKETS = /^\s*\(((?:\p{Lu}\p{Ll}?\.?){2,6})\)/u;
/** The acronyms that an article explains, as far as their letters are those of the words before. */
export function expansionsIn(reading: Reading): Expansion[] {
  return reading.names.flatMap((mention) => expansionOf(reading, mention) ?? []);
}

function expansionOf(reading: Reading, mention: NameMention): Expansion | undefined {
  if (mention.parts.length < 2) return undefined;
  const acronym = IN_BRACKETS.exec(reading.article.text.slice(mention.end, mention.end + 16))?.[1];
  if (!acronym) return undefined;
  const letters = acronym.replace(/[\p{Ll}.]/gu, '').toLowerCase();
  const words: string[] = [];
  let from = mention.text.length;
  for (let i = mention.parts.length - 1; i >= 0 && words.length < letters.length; i--) {
    const part = mention.parts[i]!;
    from = mention.text.lastIndexOf(part, from - 1);
    const word = fold(part);
    if (isSmallAnywhere(word)) continue;
    if (from < 0 || word[0] !== letters[letters.length - 1 - words.length]) return undefined;
    words.unshift(word);
  }
  if (words.length < letters.length || letters.length < 2) return undefined;
  return { acronym: letters, words, span: { start: mention.start + from, end: mention.end } };
}

interface Spot extends Mention {
  readonly words: readonly string[];
}

/** One acronym of a story explained by words that differ ("Line of Control", "Line of Conflict"). */
export function expansionFindings(story: Story<{ readonly expansions: readonly Expansion[] }>): Finding[] {
  const byAcronym = new Map<string, Map<string, Spot[]>>();
  for (const member of story.members) {
    for (const { acronym, words, span } of member.facts.expansions) {
      const variants = byAcronym.get(acronym) ?? new Map<string, Spot[]>();
      byAcronym.set(acronym, variants);
      const key = words.join(' ');
      variants.set(key, [...(variants.get(key) ?? []), { member: member as Member<unknown>, span, words }]);
    }
  }
  return [...byAcronym].flatMap(([, variants]) => {
    if (variants.size !== 2) return [];
    const spots = [...variants.values()];
    if (!isSlip(spots[0]![0]!.words, spots[1]![0]!.words)) return [];
    return findingsOf<Spot>({
      check: 'names',
      code: 'name-expansion',
      severity: 'warning',
      confidence: 0.75,
      variants: spots.map((mentions) => ({ mentions })),
      message: (a, b, where) => {
        const [first, second] = [said(a), said(b)];
        return `Acronym explained two ways: “${first}” here, “${second}” in ${where}`;
      },
      replacement: wordsOf,
    });
  });
}

/** One word differs, and more than in its ending; two bodies with one acronym differ in more. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i]!] as const]));
  if (differing.length !== 1 || a.length < 2) return false;
  const [x, y] = differing[0]!;
  return !isDerived(x, y) && !isHouseStyle(x, y, false);
}
