import type { Finding, Severity } from '../../corpus/finding.ts';
import { Bearers } from '../../reading/names/bearers.ts';
import { namesakesOf, partsOfName, personKey } from '../../reading/names/namesakes.ts';
import { peopleOf } from '../../reading/names/people.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import { defineCheck, type Story } from '../check.ts';
import { wordsAt } from '../report/cite.ts';
import { findingsOf, type Mention, wordsOf } from '../report/disagree.ts';
import { type Hope, hopeFindings, hopesIn, newPostAt } from './becoming.ts';
import { LOUD, QUIET } from './examples.ts';
import { areSteps, type Grade, gradesAt } from './grades.ts';
import { apart, type Job, jobsIn } from './job.ts';
import { type KinJob, kinFindings, kinJobsIn } from './kin.ts';
import { CHANGES, LOSSES, mayChange } from './lexicon.ts';
import { clash, type Office, officesIn } from './office.ts';
import { type Affiliation, affiliationsAt, opposed } from './party.ts';
import { calledAt, heldUntilNow, jobsAt, phrasesAt } from './phrases.ts';
import { exclude, type Post, postKey, postsIn } from './post.ts';
import { opposedSpokes, spokesAt } from './spokes.ts';

/** A post, or a party, that an article gives to a person. */
interface Held {
  /** The parts of the name, as full as the article has it, without suffixes. */
  readonly parts: readonly string[];
  readonly name: string;
  readonly post: Post | Office | Affiliation | Job | Grade;
}
interface RoleFacts {
  readonly held: readonly Held[];
  /** Posts to which the article tells that somebody comes. */
  readonly coming: readonly Held[];
  readonly hopes: readonly Hope[];
  readonly kin: readonly KinJob[];
  /** The parts of every name that may be a person's. */
  readonly names: readonly (readonly string[])[];
}

interface HeldMention extends Mention, Held {}

/** One person with two posts that nobody holds together. */
export const roles = defineCheck<RoleFacts>({
  name: 'roles',
  summary: 'One person has two posts, or two parties, that cannot both be right.',
  codes: [
    {
      code: 'role-conflict',
      severity: 'warning',
      summary:
        'The same person, by full name, is given two posts, or two parties, that one person does not have at once, or a parent two trades; information where a judge’s or vice president’s grade differs.',
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

function collect(reading: Reading): RoleFacts {
  const people = peopleOf(reading.names);
  const namesakes = namesakesOf(reading);
  const found: Held[] = [];
  const coming: Held[] = [];
  const names = new Map<string, readonly string[]>();
  for (const mention of reading.names) {
    if (mention.kind === 'place' || mention.kind === 'organisation') continue;
    const name = people.fullName(mention);
    const parts = partsOfName(name);
    if (parts.length > 1) names.set(name, parts);
    const held = heldUntilNow(reading, mention);
    const change = changeAt(reading, mention);
    const phrases = change === 'new' ? held : phrasesAt(reading, mention);
    const posts = phrases.flatMap((phrase) => postsOf(phrase, phrase.start === mention.title?.start));
    if (!change)
      posts.push(...affiliationsAt(reading, mention), ...spokesAt(reading, mention), ...gradesAt(reading, mention));
    if (change !== 'new') posts.push(...jobsAt(reading, mention));
    posts.push(...calledAt(reading, mention));
    // Of a father and a son of one name no post is surely whose.
    if (namesakes.has(personKey(parts))) continue;
    for (const post of posts) found.push({ parts, name, post });
    for (const phrase of newPostAt(reading, mention))
      for (const post of postsOf(phrase, false)) coming.push({ parts, name, post });
  }
  return { held: found, coming, hopes: hopesIn(reading), kin: kinJobsIn(reading), names: [...names.values()] };
}

function postsOf({ text, start }: { readonly text: string; readonly start: number }, title: boolean): Held['post'][] {
  return [...postsIn(text, start), ...officesIn(text, start), ...(title ? [] : jobsIn(text, start))];
}

/** Does the sentence tell of a new post, or of the loss of one? */
function changeAt({ article, quotations }: Reading, { block, sentence }: NameMention): 'new' | 'lost' | undefined {
  const { start, end, tokens } = article.blocks[block]!.sentences[sentence]!;
  if (!tokens.some(mayChange)) return undefined;
  // What somebody is quoted to say of offices is no news of the speaker's own.
  let text = '';
  let from = start;
  for (const quotation of quotations) {
    if (quotation.end <= from || quotation.start >= end) continue;
    text += article.text.slice(from, Math.max(from, quotation.start));
    from = Math.min(end, quotation.end);
  }
  text += article.text.slice(from, end);
  return CHANGES.test(text) ? 'new' : LOSSES.test(text) ? 'lost' : undefined;
}

function judge(story: Story<RoleFacts>): Finding[] {
  const bearers = new Bearers(story.members.flatMap(({ facts }) => facts.names));
  const byPerson = (heldIn: (facts: RoleFacts) => readonly Held[]) => {
    const persons = new Map<string, HeldMention[]>();
    for (const member of story.members) {
      for (const held of heldIn(member.facts)) {
        const person = bearers.keyOf(held.parts);
        if (person === undefined) continue;
        const list = persons.get(person) ?? [];
        persons.set(person, list);
        list.push({ ...held, member, span: { start: held.post.start, end: held.post.end } });
      }
    }
    return [...persons.values()].flatMap(personFindings);
  };
  return [
    ...byPerson(({ held }) => held),
    ...byPerson(({ coming }) => coming),
    ...hopeFindings(story),
    ...kinFindings(story),
  ];
}

/** The findings on the posts of one person. */
function personFindings(mentions: readonly HeldMention[]): Finding[] {
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
  const graded = mentions.filter(({ post }) => isGrade(post));
  const steps = findingsOn(graded, gradeOf, stepping, 'information');
  if (steps.length > 0) return steps;
  const offices = mentions.filter(({ post }) => isOffice(post));
  // An article that gives both knows of both.
  const both = offices.some((a) => offices.some((b) => a.member === b.member && clashing(a, b)));
  const led = both ? [] : findingsOn(offices, show, clashing);
  return led.length > 0 ? led : jobFindings(mentions.filter(({ post }) => isJob(post)));
}

/** So many days apart, two jobs may be an old one and a new one. */
const NEAR = 60;

/** Jobs of two lines of work. An article that gives both, or a third that goes with neither, leaves all of it open. */
function jobFindings(mentions: readonly HeldMention[]): Finding[] {
  const degree = ({ post: a, member: x }: HeldMention, { post: b, member: y }: HeldMention) => {
    const [here, there] = [x.reading.date, y.reading.date];
    if (here !== undefined && there !== undefined && Math.abs(here - there) > NEAR) return undefined;
    return isJob(a) && isJob(b) ? apart(a, b) : undefined;
  };
  if (mentions.some((a) => mentions.some((b) => a.member === b.member && degree(a, b)))) return [];
  return findingsOn(
    mentions,
    keyOf,
    (a, b) => degree(a, b) !== undefined,
    (a, b) => (degree(a, b) === 'surely' ? 'warning' : 'information'),
  );
}

type Against = (a: HeldMention, b: HeldMention) => boolean;

/** The findings on one person's posts; those with one key are one. */
function findingsOn(
  mentions: readonly HeldMention[],
  key: (held: HeldMention) => string,
  against: Against,
  severity: Severity | ((a: HeldMention, b: HeldMention) => Severity) = 'warning',
): Finding[] {
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
    severity,
    confidence: 0.75,
    variants: [...variants.values()].map((list) => ({ mentions: list })),
    conflict,
    message: (here, there, where) =>
      `${isAffiliation(here.post) ? 'Party' : 'Post'} of ${here.name} differs: “${show(here)}” here, “${show(there)}” in ${where}`,
    rulings: (here, there) => [there, here].map((held) => ({ kind: 'post', person: held.name, post: show(held) })),
    replacement: wordsOf,
  });
}

const show = ({ member, span }: Mention) => wordsAt(member.reading, span);
const isOffice = (post: Held['post']): post is Office => 'bodies' in post;
const isAffiliation = (post: Held['post']): post is Affiliation => 'party' in post;
const isGrade = (post: Held['post']): post is Grade => 'ladder' in post;
const isJob = (post: Held['post']): post is Job => 'field' in post;
const isPost = (post: Held['post']): post is Post => 'portfolio' in post;
const keyOf = ({ post }: HeldMention) =>
  isPost(post) ? postKey(post) : isAffiliation(post) ? post.party : isJob(post) ? post.key : '';
const excluding: Against = ({ post: a }, { post: b }) => isPost(a) && isPost(b) && exclude(a, b);
const gradeOf = ({ post }: HeldMention) => (isGrade(post) ? `${post.ladder} ${post.grade}` : '');
const stepping: Against = ({ post: a }, { post: b }) => isGrade(a) && isGrade(b) && areSteps(a, b);
const clashing: Against = ({ post: a }, { post: b }) => {
  if (!isOffice(a) || !isOffice(b)) return false;
  const speaks = [a, b].filter(({ head }) => head === 'spokesman').length;
  return speaks === 2 ? opposedSpokes(a, b) : speaks === 0 && clash(a, b);
};
const dividing: Against = ({ post: a }, { post: b }) => isAffiliation(a) && isAffiliation(b) && opposed(a, b);
