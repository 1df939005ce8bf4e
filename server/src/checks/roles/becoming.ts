import type { Finding } from '../../corpus/finding.ts';
import { isTitle } from '../../reading/lexicon/titles.ts';
import { peopleOf } from '../../reading/names/people.ts';
import { fold } from '../../reading/names/spelling.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import type { Block, Token } from '../../text/article.ts';
import { anywhere } from '../../text/holds.ts';
import { matchesIn } from '../../text/matches.ts';
import { marked } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import type { Story } from '../check.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { type Mention, said } from '../report/disagree.ts';
import { JOBS } from './fields.ts';

/** A post, as one that somebody hoped for and one that he had reached. */
export interface Hope extends Span {
  /** The surname of whoever hoped, folded. */
  readonly family: string;
  /** The post, lower case. */
  readonly rank: string;
  readonly reached: boolean;
}

const POST = '(?:an?\\s+|the\\s+)?([\\p{L}-]+(?:\\s+[\\p{Ll}-]+)??)';
const END = '(?=[,.;]|\\s+(?:soon|one|some|when|in|on|at|by|and|but|with|for|after|like|last|this|just|only|the)\\b|$)';
const HOPED = new RegExp(
  `\\b(?:hoped|hoping|hopes|wanted|aspired|planned|was\\s+(?:training|studying|about))\\s+to\\s+(?:become|be|make)\\s+${POST}${END}|\\bdream(?:ed|t)?\\s+of\\s+(?:becoming|being)\\s+${POST}${END}`,
  'gu',
);
const REACHED = new RegExp(
  `\\b(?:(?:had|has)\\s+(?:just\\s+|recently\\s+|been\\s+)*(?:made|reached|attained|earned|become|promoted\\s+to|appointed)|(?:was|been)\\s+(?:just\\s+|recently\\s+)?(?:made|promoted\\s+to))\\s+(?:the\\s+rank\\s+of\\s+)?${POST}${END}`,
  'gu',
);
/** Words with which the first pattern begins, and those that stand two further on. */
const isHoping = marked(({ lower }) =>
  /^(?:hoped|hoping|hopes|wanted|aspired|planned|training|studying|about|dream(?:ed|t)?)$/.test(lower),
);
const isBecoming = marked(({ lower }) => /^(?:become|be|make|becoming|being)$/.test(lower));
/** The verb of the second pattern, and what may stand right before it. */
const isReaching = marked(({ lower }) => /^(?:made|reached|attained|earned|become|promoted|appointed)$/.test(lower));
const isHaving = marked(({ lower }) => /^(?:had|has|was|been|just|recently)$/.test(lower));
/** Who hoped is named at most so many characters before. */
const FAR = 300;

const isPost = (post: string) => isTitle(post.slice(post.lastIndexOf(' ') + 1)) || JOBS.has(post);
const familyOf = ({ parts }: NameMention) => fold(parts[parts.length - 1]!);

/** Stands a word of one sort in the block, and one of another so many tokens behind it? */
function holdsPair(
  { sentences }: Block,
  isOne: (token: Token) => boolean,
  step: number,
  isOther: (token: Token) => boolean,
): boolean {
  return sentences.some(({ tokens }) =>
    tokens.some((token, i) => isOther(token) && i >= step && isOne(tokens[i - step]!)),
  );
}

/** What an article tells of posts hoped for and posts reached. */
export function hopesIn({ article, names }: Reading): Hope[] {
  const people = peopleOf(names);
  return article.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const [mayHope, mayReach] = [holdsPair(block, isHoping, 2, isBecoming), holdsPair(block, isHaving, 1, isReaching)];
    if (!mayHope && !mayReach) return [];
    const text = article.text.slice(block.start, block.end);
    const found = (pattern: RegExp, reached: boolean) =>
      matchesIn(text, pattern).flatMap((match): Hope[] => {
        const rank = match[1] ?? match[2]!;
        const start = block.start + match.index;
        // "A deputy who had hoped to be one": he is named in the next sentence.
        const next = names.find((name) => name.start > start && name.start < start + FAR && name.kind === 'person');
        const near = people.lastNamed(start, Math.max(0, start - FAR));
        const mention = near ?? (people.lastNamed(start, 0) ? undefined : next);
        const end = start + match[0].length;
        const post = rank.toLowerCase();
        return mention && isPost(post) ? [{ family: familyOf(mention), rank: post, reached, start, end }] : [];
      });
    return [...(mayHope ? found(HOPED, false) : []), ...(mayReach ? found(REACHED, true) : [])];
  });
}

interface HopeMention extends Mention {
  readonly hope: Hope;
}

/** Posts that one article says were hoped for and another that they were reached. */
export function hopeFindings(story: Story<{ readonly hopes: readonly Hope[] }>): Finding[] {
  const mentions = story.members.flatMap((member) =>
    member.facts.hopes.map((hope): HopeMention => ({ member, hope, span: { start: hope.start, end: hope.end } })),
  );
  const clashes = new Clashes<HopeMention>();
  const same = (a: Hope, b: Hope) => a.family === b.family && a.rank === b.rank;
  // Who hoped for it and has it now is told so in one article.
  const knows = (own: HopeMention, other: HopeMention) =>
    mentions.some(
      ({ member, hope }) => member === own.member && same(hope, other.hope) && hope.reached === other.hope.reached,
    );
  for (const a of mentions.filter(({ hope }) => hope.reached))
    for (const b of mentions.filter(({ hope }) => !hope.reached))
      if (a.member !== b.member && same(a.hope, b.hope) && !knows(a, b) && !knows(b, a)) clashes.add(a, b);
  return findingsIn(clashes, (a, b) => a.hope.reached === b.hope.reached, {
    check: 'roles',
    code: 'role-conflict',
    severity: 'information',
    confidence: 0.6,
    message: (here, there, where) => `Hoped for or reached: “${said(here)}” here, “${said(there)}” in ${where}`,
  });
}

const VERB = '(?:named|appointed|nominated|chosen|picked|selected|tapped|installed)';
const PHRASE =
  "((?:the\\s+|an?\\s+|its\\s+|[\\p{L}\\p{M}-]+['’]s?\\s+)?(?:[\\p{L}\\p{M}-]+\\s+){0,5}?[\\p{L}\\p{M}-]+)";
const STOP =
  '(?=[,.;]|\\s+(?:on|in|after|to\\s+(?:replace|succeed)|when|by|from|following|who|and|at|last|this|next)\\b|$)';
/** "was named finance minister", "will be the mayor", "becomes chief executive" */
const AFTER = new RegExp(
  `^(?:,\\s+\\d\\d,)?\\s+(?:(?:was|has\\s+been|is\\s+to\\s+be|will\\s+be|is|had\\s+been)\\s+${VERB}\\s+(?:as\\s+)?|(?:will\\s+be|will\\s+become|becomes|is\\s+to\\s+become|takes\\s+over\\s+as|took\\s+over\\s+as)\\s+)${PHRASE}${STOP}`,
  'u',
);
/** "named Ana Ruiz as finance minister", "named Ana Ruiz finance minister" */
const NAMED = new RegExp(`^\\s+(?:as\\s+|to\\s+be\\s+|to\\s+the\\s+post\\s+of\\s+)?${PHRASE}${STOP}`, 'u');
const NAMING = new RegExp(
  `\\b(?:${VERB}|appoints|names|nominates|appointing|naming)\\s+(?:[\\p{Ll}-]+\\s+){0,2}$`,
  'u',
);
/** ", 48, a former clerk,": a description between the name and the verb. */
const BETWEEN =
  /^,\s+(?:\d\d,\s+)?(?:(?:an?|the)\s+[^.;:,“”"]{3,80},)?(?=\s+(?:will|was|has|is|becomes|takes|took)\b)/u;
const REACH = 90;

/** An article without one of these words names nobody to a post. */
const names = anywhere(
  marked(({ lower }) =>
    /^(?:named|appoint(?:ed|s|ing)|nominate[ds]|chosen|picked|selected|tapped|installed|names|naming)$/.test(lower),
  ),
);

/** The post to which a sentence says that whom it names comes. */
export function newPostAt({ article }: Reading, { start, end, title }: NameMention): { text: string; start: number }[] {
  const { text } = article;
  const rest = text.slice(end, end + REACH + REACH);
  const between = BETWEEN.exec(rest)?.[0] ?? '';
  const after = AFTER.exec(rest.slice(between.length));
  if (after) return [{ text: after[1]!, start: end + between.length + after[0].lastIndexOf(after[1]!) }];
  const from = title?.start ?? start;
  if (!names(article) || !NAMING.test(text.slice(Math.max(0, from - 40), from))) return [];
  const named = NAMED.exec(rest);
  return named ? [{ text: named[1]!, start: end + named[0].lastIndexOf(named[1]!) }] : [];
}
