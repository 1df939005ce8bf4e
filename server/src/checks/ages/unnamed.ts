import type { Reading } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';

/** The age of one whom the article does not name and has one of: "the gunman", "the driver". */
export interface UnnamedAge extends Span {
  /** What he is, as one key: "killer" for gunman, shooter and attacker. */
  readonly role: string;
  /** As the text has it: "the gunman". */
  readonly name: string;
  readonly words: string;
  /** The age at the day of the deed, which no later article changes. */
  readonly then: boolean;
  /** A name that says of which deed he is: "Larkspur" in "the Larkspur shooter". */
  readonly of: string | undefined;
}

const ROLES = new Map(
  'killer gunman shooter attacker assailant murderer knifeman | driver | pilot | victim | suspect'
    .split('|')
    .flatMap((group) => {
      const words = group.trim().split(' ');
      return words.map((word): [string, string] => [word, words[0]!]);
    }),
);
const ROLE = `(${[...ROLES.keys()].join('|')})`;
const ANY_ROLE = new RegExp(ROLE, 'u');
/** Words before a role that say nothing of who it is. */
const EMPTY = new Set('teenage teen young lone alleged suspected convicted masked armed accused'.split(' '));
const AGE = String.raw`(\d{1,2}|(?:thir|four|fif|six|seven|eigh|nine)teen)`;
const SUBJECT = String.raw`\b[Tt]he\s+((?:[\p{L}][\p{L}'’-]*\s+){0,3})${ROLE}(?:\s+(?:at|in|of)\s+(\p{Lu}[\p{L}-]+)(?:,?\s+(?:(?:in|of)\s+)?\p{Lu}[\p{L}-]+){0,5},?)?`;
const THEN = new RegExp(
  String.raw`${SUBJECT}(?:,\s+now\s+(?:aged\s+)?\d\d,)?(?:,?\s+who)?\s+was\s+${AGE}\s+(?:years\s+old\s+)?(?:when\s+(?:he|she)\b|at\s+the\s+time|on\s+the\s+(?:day|night|morning))`,
  'gu',
);
const NOW = new RegExp(String.raw`${SUBJECT},\s+(?:now\s+|aged\s+)?${AGE}(?=[,.])(?!,\s+and\b)(?![,.]\d)`, 'gu');
const BEFORE = new RegExp(String.raw`\b[Tt]he\s+()${AGE}-year-old\s+(?:[\p{Ll}]+\s+)?${ROLE}\b`, 'gu');

/** The ages of those whom an article calls by what they did alone; none where it has two ages or two of a kind. */
export function unnamedAges({ article }: Reading): UnnamedAge[] {
  const found: UnnamedAge[] = [];
  for (const block of article.blocks) {
    if (!ANY_ROLE.test(block.plain)) continue;
    const text = article.text.slice(block.start, block.end);
    for (const [pattern, then] of [
      [THEN, true],
      [NOW, false],
      [BEFORE, false],
    ] as const) {
      for (const match of text.matchAll(pattern)) {
        const before = pattern === BEFORE;
        const [role, words] = before ? [match[3]!, match[2]!] : [match[2]!, match[4]!];
        const kinds = match[1]!.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word) && !EMPTY.has(word));
        const of = /\p{Lu}[\p{L}'’-]*/u.exec(match[1]!)?.[0] ?? (before ? undefined : match[3]);
        const at = block.start + match.index + match[0].lastIndexOf(words);
        found.push({
          start: at,
          end: at + words.length,
          words,
          role: [...kinds, ROLES.get(role)!].join(' '),
          name: `the ${[...kinds, role].join(' ')}`,
          then,
          of: of?.replace(/['’]s$/, ''),
        });
      }
    }
  }
  return found.filter((own) => isOnly(own, found) && !hasSeveral(article.text, own.role));
}

/** "Two people were killed", "another man was hurt": there is more than one victim, whatever they are called. */
const SEVERAL_HURT =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|\d+|others|both|several)\s+(?:[\p{L}-]+\s+){0,3}(?:killed|dead|died|injured|wounded|hurt|shot|stabbed)\b|\banother\s+(?:man|woman|person|boy|girl)\b/iu;

/** One age of one kind: with a second, one of the two is somebody else's. */
function isOnly(own: UnnamedAge, found: readonly UnnamedAge[]): boolean {
  return found.every((other) => other.role !== own.role || other.then !== own.then || other.words === own.words);
}

/** Does the article know of more than one of the kind? */
function hasSeveral(text: string, role: string): boolean {
  const key = role.split(' ').pop()!;
  if (key === 'victim' && SEVERAL_HURT.test(text)) return true;
  const words = [...ROLES].filter(([, each]) => each === key).map(([word]) => word);
  const plurals = words.map((word) => (word.endsWith('man') ? `${word.slice(0, -3)}men` : `${word}s`));
  const more = String.raw`(?:second|first|other|another|third|fellow|both|one)\s+(?:[\p{L}-]+\s+)?(?:${words.join('|')})`;
  return new RegExp(String.raw`\b(?:${plurals.join('|')}|${more}|accomplice)\b`, 'iu').test(text);
}
