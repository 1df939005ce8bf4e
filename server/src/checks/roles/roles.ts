import type { Finding } from '../../corpus/finding.ts';
import { FullNames } from '../../reading/fullnames.ts';
import { bareParts, namesakesOf, personKey } from '../../reading/namesakes.ts';
import { peopleOf } from '../../reading/people.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import { defineCheck, type Story } from '../check.ts';
import { whereIs, wordsAt } from '../report/cite.ts';
import { findingsOf, type Mention, wordsOf } from '../report/disagree.ts';
import { LOUD, QUIET } from './examples.ts';
import { CHANGES } from './lexicon.ts';
import { clash, type Office, officeIn } from './office.ts';
import { type Affiliation, affiliationsAt, opposed } from './party.ts';
import { heldUntilNow, phrasesAt } from './phrases.ts';
import { exclude, type Post, postKey, postsIn } from './post.ts';
import { opposedSpokes, spokesAt } from './spokes.ts';

/** A post, or a party, that an article gives to a person, named in full somewhere in it. */
interface Held {
  /** The parts of the full name, without initials and suffixes. */
  readonly parts: readonly string[];
  readonly name: string;
  readonly post: Post | Office | Affiliation;
}

interface HeldMention extends Mention, Held {}

/** One person with two posts that nobody holds together. */
export const roles = defineCheck<readonly Held[]>({
  name: 'roles',
  summary: 'One person has two posts, or two parties, that cannot both be right.',
  codes: [
    {
      code: 'role-conflict',
      severity: 'warning',
      summary:
        'The same person, by full name, is given two posts, or two parties, that one person does not have at once.',
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
    let phrases = phrasesAt(reading, mention);
    let affiliations = affiliationsAt(reading, mention);
    let spokes = spokesAt(reading, mention);
    const held = heldUntilNow(reading, mention);
    if (phrases.length + affiliations.length + spokes.length + held.length === 0) continue;
    if (isChange(reading, mention)) [phrases, affiliations, spokes] = [held, [], []];
    const name = people.fullName(mention);
    const parts = bareParts(name.split(/\s+/)).filter((part) => !/^\p{L}\.$/u.test(part));
    const person = personKey(parts);
    // Of a father and a son of one name no post is surely whose.
    if (!person || namesakes.has(person)) continue;
    for (const post of [...affiliations, ...spokes]) found.push({ parts, name, post });
    for (const { text, start } of phrases) {
      for (const post of postsIn(text, start)) found.push({ parts, name, post });
      const office = officeIn(text, start);
      if (office) found.push({ parts, name, post: office });
    }
  }
  return found;
}

/** Does the sentence tell of a new or an old post? */
function isChange({ article }: Reading, { block, sentence }: NameMention): boolean {
  const { start, end } = article.blocks[block]!.sentences[sentence]!;
  return CHANGES.test(article.text.slice(start, end));
}

function judge(story: Story<readonly Held[]>): Finding[] {
  const byPerson = new Map<string, HeldMention[]>();
  const full = new FullNames(story.members.flatMap(({ facts }) => facts.map(({ parts }) => parts)));
  for (const member of story.members) {
    for (const held of member.facts) {
      const person = full.keyOf(held.parts);
      const list = byPerson.get(person) ?? [];
      byPerson.set(person, list);
      list.push({ ...held, member, span: { start: held.post.start, end: held.post.end } });
    }
  }
  return [...byPerson.values()].flatMap((mentions) => {
    const parties = mentions.filter(({ post }) => isAffiliation(post));
    const found = [
      ...findingsOn(
        mentions.filter(({ post }) => isPost(post)),
        keyOf,
        excluding,
      ),
      ...findingsOn(parties, keyOf, dividing),
    ];
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
  const has = (held: HeldMention, other: HeldMention) =>
    mentions.some((own) => own.member === held.member && key(own) === key(other));
  // One that gives the other's as well knows of both too.
  const conflict: Against = (a, b) => a.member !== b.member && against(a, b) && !has(a, b) && !has(b, a);
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
      `${isAffiliation(here.post) ? 'Party' : 'Post'} of ${here.name} differs: “${show(here)}” here, “${show(there)}” in ${whereIs(there.member.reading, here.member.reading)}`,
    rulings: (here, there) => [there, here].map((held) => ({ kind: 'post', person: held.name, post: show(held) })),
    replacement: wordsOf,
  });
}

const show = ({ member, span }: Mention) => wordsAt(member.reading, span);
const isOffice = (post: Held['post']): post is Office => 'bodies' in post;
const isAffiliation = (post: Held['post']): post is Affiliation => 'party' in post;
const isPost = (post: Held['post']): post is Post => !isOffice(post) && !isAffiliation(post);
const keyOf = ({ post }: HeldMention) => (isPost(post) ? postKey(post) : isAffiliation(post) ? post.party : '');
const excluding: Against = ({ post: a }, { post: b }) => isPost(a) && isPost(b) && exclude(a, b);
const clashing: Against = ({ post: a }, { post: b }) => {
  if (!isOffice(a) || !isOffice(b)) return false;
  const speaks = [a, b].filter(({ head }) => head === 'spokesman').length;
  return speaks === 2 ? opposedSpokes(a, b) : speaks === 0 && clash(a, b);
};
const dividing: Against = ({ post: a }, { post: b }) => isAffiliation(a) && isAffiliation(b) && opposed(a, b);
