import type { Reading } from '../../reading/reading.ts';
import type { Article } from '../../text/article.ts';
import { holds } from '../../text/holds.ts';
import { matchesIn } from '../../text/matches.ts';
import { marked, rememberedLast } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { numbersIn } from './near.ts';
import { AGE, NUMBER, SPAN, yearsOf } from './words.ts';

/** The age of one whom the article does not name and has one of: "the gunman", "the driver". */
export interface UnnamedAge extends Span {
  /** What he is, as one key: "killer" for gunman, shooter and attacker. */
  readonly role: string;
  /** As the text has it: "the gunman". */
  readonly name: string;
  readonly words: string;
  /** The age at the day of the deed, which no later article changes. */
  readonly past: boolean;
  /** A name that says of which deed he is: "Larkspur" in "the Larkspur shooter". */
  readonly of: string | undefined;
}

const ROLES = new Map(
  'killer gunman shooter attacker assailant murderer knifeman | driver | pilot | victim | suspect | winner champion | cyclist | pedestrian'
    .split('|')
    .flatMap((group) => {
      const words = group.trim().split(' ');
      return words.map((word): [string, string] => [word, words[0]!]);
    }),
);
const ROLE = `(${[...ROLES.keys()].join('|')})`;
const ANY_ROLE = new RegExp(
  `${ROLE}|\\b(?:youngest|oldest|baby|infant|months?|aged?|ages|aging|ageing|years)\\b|-year-old`,
  'u',
);
/** Words before a role that say nothing of who it is. */
const EMPTY = new Set('teenage teen young lone alleged suspected convicted masked armed accused main prime'.split(' '));
const SUBJECT = String.raw`\b[Tt]he\s+((?:[\p{L}][\p{L}'’-]*\s+){0,3})${ROLE}(?:\s+of\s+(?:the|a)\s+([\p{Ll}-]+))?(?:\s+(?:at|in|of)\s+(\p{Lu}[\p{L}-]+)(?:,?\s+(?:(?:in|of)\s+)?\p{Lu}[\p{L}-]+){0,5},?)?`;
const DEED = String.raw`(?:when\s+(?:he|she)\b|at\s+the\s+time|on\s+the\s+(?:day|night|morning))`;
const PERSON = '(?:man|woman|boy|girl|teenager|youth|student|local|resident|father|mother)';
/** Age at the deed, and age now. */
const THEN = new RegExp(
  String.raw`${SUBJECT}(?:,\s+now\s+(?:aged\s+)?\d\d,)?(?:,?\s+who)?\s+was\s+${AGE}\s+(?:years\s+old\s+)?${DEED}`,
  'gu',
);
const NOW = [
  String.raw`${SUBJECT}\s+\((?:aged\s+)?${AGE}\)`,
  String.raw`${SUBJECT},\s+(?:now\s+|aged\s+|who\s+is\s+(?:now\s+)?)?${AGE}(?=[,.])(?!,\s+and\b)(?![,.]\d)`,
  String.raw`${SUBJECT}(?:,\s+(?:who\s+(?:is|was)\s+)?|\s+(?:is|was)\s+(?:described\s+as\s+)?)an?\s+(?:[\p{Ll}]+\s+)?${AGE}-year-old\b(?!\s+(?:then|at\s+the\s+time))`,
  String.raw`${SUBJECT}(?:,\s+|\s+(?:is|was)\s+)an?\s+${PERSON}(?:,|\s+of|\s+aged)\s+${AGE}(?=[,.]|\s+(?:from|and|who)\b)(?![,.]\d)`,
].map((pattern) => new RegExp(pattern, 'gu'));
const ROLE_AGES = [THEN, ...NOW];
const BEFORE = new RegExp(
  String.raw`\b(?:[Tt]he\s+()${AGE}|[Aa]n?\s+${AGE})-year-old\s+((?:[\p{Ll}]+\s+){0,2})${ROLE}\b`,
  'gu',
);

/** "The youngest victim was a seven-year-old girl": there is one of these, whoever it is. */
const GROUPS = new Map(
  'victim victims dead killed | survivor survivors | injured wounded | hostage hostages | passenger passengers | suspect suspects arrested | winner winners'
    .split('|')
    .flatMap((group) => {
      const words = group.trim().split(' ');
      return words.map((word): [string, string] => [word, words[0]!]);
    }),
);
const EXTREME = new RegExp(
  String.raw`\b[Tt]he\s+(youngest|oldest)\s+(?:of\s+(?:the|those)\s+(?:\d+\s+|[\p{Ll}]+\s+)??)?(${[...GROUPS.keys()].join('|')})(?:,|\s+(?:is|was))\s+(?:(?:just|only|aged|an?)\s+)*${NUMBER}(?:[ -]years?[ -]old\b|(?=\s*(?:[.,;]|$)|\s+and\b)(?![.,]\d))`,
  'gu',
);

/** "The dead, four of them women, were aged 31 to 67": how old the youngest and the oldest of a group were. */
const RANGE = new RegExp(
  String.raw`\b(?:[Tt]he|[Aa]ll|[Tt]heir)\s+(?:[\p{Ll}-]+\s+){0,2}?(${[...GROUPS.keys()].filter((word) => /(?:s|ed|dead)$/.test(word)).join('|')})(?=[\s,])(?:(?!\b(?:while|but|when|where|police|and\s+the)\b)[^.;:“”"()\d]){0,70}?[\s,](?:(?:aged?|ages|aging|ageing|in\s+age|between\s+the\s+ages\s+of|rang(?:ed|ing|e))\s+(?:in\s+age\s+)?(?:(?:between|from)\s+)?${SPAN}\b|between\s+${SPAN}(?=\s+years\s+old\b))(?!\s*(?:%|per|months|weeks))`,
  'gu',
);

/** "The six-month-old baby", "the baby, four months old,": the months of an infant of whom the article has one. */
const INFANT = new RegExp(
  String.raw`\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Tt]heir)\s+(?:${NUMBER}-month-old\s+(?:baby|infant|girl|boy|child)\b|(?:baby|infant)(?:\s+(?:girl|boy))?,\s+(?:aged\s+)?${NUMBER}\s+months(?:\s+old)?\b)`,
  'gu',
);

/** "The girl, aged nine,", "a nine-year-old": a child of whom the article has one, whatever it is called. */
const CHILD = new RegExp(
  String.raw`\b(?:[Tt]he|[Aa])\s+(?:[\p{Ll}-]+\s+){0,2}?(?:(?:girl|boy|child|toddler|youngster|schoolgirl|schoolboy|pupil),?\s+(?:who\s+was\s+)?(?:just\s+)?(?:aged\s+)?${NUMBER}(?=[,.]|\s+(?:was|is|had|from|died|fell|who)\b)(?![.,]\d)|${NUMBER}-year-old(?=,|\s+(?:was|had|died|fell|who|girl|boy|child|pupil|schoolgirl|schoolboy)\b))`,
  'gu',
);
/** Words one of which has to stand in a paragraph for its patterns to hold there. */
const isRole = marked(({ lower }) => [...ROLES.keys()].some((role) => lower.includes(role)));
const isExtreme = marked(({ lower }) => lower.includes('youngest') || lower.includes('oldest'));
const isSpan = marked(({ lower }) => /^(?:ag(?:ed?|es|e?ing)|years?|rang(?:ed|ing|e))$/.test(lower));
const isMonth = marked(({ lower }) => lower.includes('month'));
const isChild = marked(({ lower }) => /girl|boy|child|toddler|youngster|pupil|year/.test(lower));
const isAny = marked(({ lower }) => /youngest|oldest|baby|infant|month|age|year|aging/.test(lower));
const GROWN_UP = 18;
/** More than one child, or one who is somebody's: "two boys", "her brother". */
const CHILDREN =
  /\b(?:girls|boys|children|toddlers|youngsters|pupils|twins|siblings|brothers?|sisters?|another\s+(?:girl|boy|child)|second\s+(?:girl|boy|child))\b/iu;
const hasChildren = rememberedLast(({ text }: Article) => CHILDREN.test(text));

/** The ages of those whom an article calls by what they did alone; none where it has two ages or two of a kind. */
export function unnamedAges({ article }: Reading): UnnamedAge[] {
  const found: UnnamedAge[] = [];
  for (const block of article.blocks) {
    if (!numbersIn(article).within(block.start, block.end)) continue;
    const called = holds(block, isRole);
    if (!(called || holds(block, isAny)) || !ANY_ROLE.test(block.plain)) continue;
    const text = article.text.slice(block.start, block.end);
    const add = (
      match: RegExpMatchArray,
      words: string,
      rest: Omit<UnnamedAge, 'words' | 'start' | 'end'>,
      from = match[0].lastIndexOf(words),
    ) => {
      const at = block.start + match.index! + from;
      found.push({ start: at, end: at + words.length, words, ...rest });
    };
    for (const pattern of called ? ROLE_AGES : []) {
      for (const match of matchesIn(text, pattern)) {
        const [, before = '', role, over, place, words] = match;
        const kinds = [...kindsOf(before), ...(over ? [over] : [])];
        const of = (/\p{Lu}[\p{L}'’-]*/u.exec(before)?.[0] ?? place)?.replace(/['’]s$/, '');
        add(match, words!, { ...nameOf(kinds, role!), past: pattern === THEN, of });
      }
    }
    for (const match of called ? matchesIn(text, BEFORE) : []) {
      const [, , definite, other, before = '', role] = match;
      // "A 52-year-old driver" may be any; "a 19-year-old suspect" is the one.
      if (!definite && role !== 'suspect' && ROLES.get(role!) !== 'killer') continue;
      add(match, (definite ?? other)!, { ...nameOf(kindsOf(before), role!), past: false, of: undefined });
    }
    for (const match of holds(block, isExtreme) ? matchesIn(text, EXTREME) : []) {
      const [, which, group, words] = match;
      const key = `${which} ${GROUPS.get(group!)}`;
      add(match, words!, { role: key, name: `the ${key}`, past: false, of: undefined });
    }
    for (const match of holds(block, isSpan) ? matchesIn(text, RANGE) : []) {
      const [low, high] = [match[2] ?? match[4]!, match[3] ?? match[5]!];
      if (yearsOf(low) >= yearsOf(high)) continue;
      for (const [which, words, other] of [
        ['youngest', low, high],
        ['oldest', high, low],
      ] as const) {
        const key = `${which} ${GROUPS.get(match[1]!)}`;
        const from = which === 'youngest' ? match[0].lastIndexOf(words, match[0].length - high.length - 1) : undefined;
        // Of one group both ends are seldom told wrong: by the other it is known.
        add(match, words, { role: key, name: `the ${key}`, past: false, of: other }, from);
      }
    }
    for (const match of holds(block, isMonth) ? matchesIn(text, INFANT) : []) {
      add(match, (match[1] ?? match[2])!, { role: 'baby', name: 'the baby, in months,', past: false, of: undefined });
    }
    for (const match of holds(block, isChild) && !hasChildren(article) ? matchesIn(text, CHILD) : []) {
      const words = (match[1] ?? match[2])!;
      if (yearsOf(words) < GROWN_UP)
        add(match, words, { role: 'child', name: 'the child', past: false, of: undefined });
    }
  }
  return found.filter((own) => isOnly(own, found) && !hasSeveral(article.text, own.role));
}

const kindsOf = (before: string) => before.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word) && !EMPTY.has(word));

/** A driver is told from another by what he drives; a gunman's school or mall is where he shot. */
function nameOf(kinds: readonly string[], role: string): { role: string; name: string } {
  const key = ROLES.get(role)!;
  return { role: (key === 'killer' ? [key] : [...kinds, key]).join(' '), name: `the ${[...kinds, role].join(' ')}` };
}

/** "Two people were killed", "another man was hurt": there is more than one victim, whatever they are called. */
const SEVERAL_HURT =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|\d+|others|both|several)\s+(?:[\p{L}-]+\s+){0,3}(?:killed|dead|died|injured|wounded|hurt|shot|stabbed)\b|\banother\s+(?:man|woman|person|boy|girl)\b|\band\s+(?:his|her|their)\s+(?:\p{L}+\s+)?(?:wife|husband|partner|son|daughter|mother|father|brother|sister|child|children|friend)\b/iu;

/** One age of one kind: with a second, one of the two is somebody else's. */
function isOnly(own: UnnamedAge, found: readonly UnnamedAge[]): boolean {
  return found.every((other) => other.role !== own.role || other.past !== own.past || other.words === own.words);
}

/** Does the article know of more than one of the kind? */
function hasSeveral(text: string, role: string): boolean {
  if (/^(?:child$|(?:youngest|oldest)\b)/.test(role)) return false;
  if (role === 'baby') return /\b(?:babies|twins|infants|(?:another|other|second)\s+(?:baby|infant))\b/u.test(text);
  const key = role.split(' ').pop()!;
  if (key === 'victim' && SEVERAL_HURT.test(text)) return true;
  if (key === 'winner' && /\b(?:men|women|boy|girl|junior)['’]?s?['’]?\s+(?:winner|champion|race|title)\b/iu.test(text))
    return true;
  const words = [...ROLES].filter(([, each]) => each === key).map(([word]) => word);
  const plurals = words.map((word) => (word.endsWith('man') ? `${word.slice(0, -3)}men` : `${word}s`));
  const more = String.raw`(?:second|first|other|another|third|fellow|both|one)\s+(?:[\p{L}-]+\s+)?(?:${words.join('|')})`;
  return new RegExp(String.raw`\b(?:${plurals.join('|')}|${more}|accomplice)\b`, 'iu').test(text);
}
