import type { Finding } from '../../corpus/finding.ts';
import { plainSpelling } from '../../reading/lexicon/spelling.ts';
import { namesakesOf, personKey } from '../../reading/namesakes.ts';
import { peopleOf } from '../../reading/people.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';
import { defineCheck, type Story } from '../check.ts';
import { whereIs, wordsAt } from '../report/cite.ts';
import { findingsOf, type Mention, wordsOf } from '../report/disagree.ts';
import { LOUD, QUIET } from './examples.ts';
import { CHANGES, PORTFOLIOS } from './lexicon.ts';
import { clash, type Office, officeIn } from './office.ts';
import { exclude, type Post, postsIn } from './post.ts';

/** A post that an article gives to a person, named in full somewhere in it. */
interface Held {
  readonly person: string;
  readonly name: string;
  readonly post: Post | Office;
}

interface HeldMention extends Mention, Held {}

/** One person with two posts that nobody holds together. */
export const roles = defineCheck<readonly Held[]>({
  name: 'roles',
  summary: 'One person has two posts that cannot both be right.',
  codes: [
    {
      code: 'role-conflict',
      severity: 'warning',
      summary: 'The same person, by full name, is given two posts that one person does not hold at once.',
    },
  ],
  byDefault: true,
  limits:
    'A post that is given only once passes, and so do two that one person may hold together; which of two is the right one only the stylebook can say.',
  usesRecord: true,
  loud: LOUD,
  quiet: QUIET,
  collect,
  judge,
});

function collect(reading: Reading): Held[] {
  const people = peopleOf(reading.names);
  const namesakes = namesakesOf(reading);
  const found: Held[] = [];
  for (const mention of reading.names) {
    if (mention.kind === 'place' || mention.kind === 'organisation') continue;
    const phrases = phrasesAt(reading, mention);
    if (phrases.length === 0) continue;
    const name = people.fullName(mention);
    const person = personKey(name.split(/\s+/));
    // Of a father and a son of one name no post is surely whose.
    if (!person || namesakes.has(person) || isChange(reading, mention)) continue;
    for (const { text, start } of phrases) {
      for (const post of postsIn(text, start)) found.push({ person, name, post });
      const office = officeIn(text, start);
      if (office) found.push({ person, name, post: office });
    }
  }
  return found;
}

/** "the company's chairman, Ana Ruiz" */
const BEFORE = /(?:^|[\s“"])((?:the|a|an|its|their|[\p{L}\p{M}-]+['’]s)\s+[\p{L}\p{M}'’ -]{3,70}),\s+$/u;

/** The words before and after a name that may give a post. */
function phrasesAt(reading: Reading, mention: NameMention): { text: string; start: number }[] {
  const phrases: { text: string; start: number }[] = [];
  if (mention.title) phrases.push(withPortfolio(reading.article.text, mention.title));
  if (mention.apposition) phrases.push(mention.apposition);
  else if (reading.article.text[mention.end] === ',') {
    // ", Altamira's chairman,": the house comes first.
    const after = reading.article.text.slice(mention.end, mention.end + 90);
    const match = /^,\s+((?:\p{Lu}[\p{L}\p{M}-]*\s+){0,3}\p{Lu}[\p{L}\p{M}-]*['’]s?\s+[\p{L}\p{M} -]{3,50})[,.;]/u.exec(
      after,
    );
    if (match) phrases.push({ text: match[1]!, start: mention.end + match[0].indexOf(match[1]!) });
  }
  if (!mention.title) {
    const before = reading.article.text.slice(Math.max(0, mention.start - 90), mention.start);
    const match = before.trimEnd().endsWith(',') && BEFORE.exec(before);
    if (match)
      phrases.push({
        text: match[1]!,
        start: mention.start - before.length + match.index + match[0].indexOf(match[1]!),
      });
  }
  return phrases;
}

/** "Foreign Minister" where the sentence's capital hides that "Foreign" belongs to the title. */
function withPortfolio(text: string, title: Span & { readonly text: string }): { text: string; start: number } {
  const before = /([\p{L}\p{M}]+)\s+$/u.exec(text.slice(Math.max(0, title.start - 24), title.start));
  if (!before || !PORTFOLIOS.has(plainSpelling(before[1]!.toLowerCase()))) return title;
  const start = title.start - before[0].length;
  return { start, text: text.slice(start, title.end) };
}

/** Does the sentence tell of a new or an old post? */
function isChange({ article }: Reading, { block, sentence }: NameMention): boolean {
  const { start, end } = article.blocks[block]!.sentences[sentence]!;
  return CHANGES.test(article.text.slice(start, end));
}

function judge(story: Story<readonly Held[]>): Finding[] {
  const byPerson = new Map<string, HeldMention[]>();
  for (const member of story.members) {
    for (const held of member.facts) {
      const list = byPerson.get(held.person) ?? [];
      byPerson.set(held.person, list);
      list.push({ ...held, member, span: { start: held.post.start, end: held.post.end } });
    }
  }
  return [...byPerson.values()].flatMap((mentions) => {
    const posts = mentions.filter(({ post }) => !isOffice(post));
    const found = findingsOn(posts, keyOf, excluding);
    if (found.length > 0) return found;
    const offices = mentions.filter(({ post }) => isOffice(post));
    // An article that gives both knows of both.
    const both = offices.some((a) => offices.some((b) => a.member === b.member && clashing(a, b)));
    return both ? [] : findingsOn(offices, show, clashing);
  });
}

type Against = (a: HeldMention, b: HeldMention) => boolean;

/** The findings on one person's posts; those with one key are one. */
function findingsOn(mentions: readonly HeldMention[], key: (held: HeldMention) => string, against: Against): Finding[] {
  // Inside one article an author who gives two posts knows of both.
  const conflict: Against = (a, b) => a.member !== b.member && against(a, b);
  if (!mentions.some((a) => mentions.some((b) => conflict(a, b)))) return [];
  const variants = new Map<string, HeldMention[]>();
  for (const mention of mentions) {
    variants.set(key(mention), [...(variants.get(key(mention)) ?? []), mention]);
  }
  return findingsOf<HeldMention>({
    check: 'roles',
    code: 'role-conflict',
    severity: 'warning',
    confidence: 0.75,
    variants: [...variants.values()].map((list) => ({ mentions: list })),
    conflict,
    message: (here, there) =>
      `Post of ${here.name} differs: “${show(here)}” here, “${show(there)}” in ${whereIs(there.member.reading, here.member.reading)}`,
    rulings: (here, there) => [there, here].map((held) => ({ kind: 'post', person: held.name, post: show(held) })),
    replacement: wordsOf,
  });
}

const show = ({ member, span }: Mention) => wordsAt(member.reading, span);
const isOffice = (post: Post | Office): post is Office => 'bodies' in post;
const keyOf = ({ post }: HeldMention) =>
  isOffice(post) ? '' : [post.below, ...post.portfolio, post.head.key].join(' ');
const excluding: Against = ({ post: a }, { post: b }) => !isOffice(a) && !isOffice(b) && exclude(a, b);
const clashing: Against = ({ post: a }, { post: b }) => isOffice(a) && isOffice(b) && clash(a, b);
