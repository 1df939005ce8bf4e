import type { Finding } from '../../corpus/finding.ts';
import { namesakesOf, partsOfName, personKey } from '../../reading/names/namesakes.ts';
import { peopleOf } from '../../reading/names/people.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import { defineCheck, type Story } from '../check.ts';
import { findingsOf, said } from '../report/disagree.ts';
import { hopeFindings, hopesIn, newPostAt } from './becoming.ts';
import { LOUD, QUIET } from './examples.ts';
import { gradesAt } from './grades.ts';
import { byPerson, type Held, type HeldMention, type RoleFacts } from './held.ts';
import { jobsIn } from './job.ts';
import { kinFindings, kinJobsIn } from './kin.ts';
import { rolesLedger } from './ledger.ts';
import { CHANGES, COMINGS, LOSSES, mayChange } from './lexicon.ts';
import { LINES, type Line, settledBy } from './lines.ts';
import { officesIn } from './office.ts';
import { affiliationsAt } from './party.ts';
import { calledAt, heldUntilNow, jobsAt, phrasesAt } from './phrases.ts';
import { postsIn } from './post.ts';
import { replacementOf } from './replacing.ts';
import { spokesAt } from './spokes.ts';

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
  ledger: rolesLedger,
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
    // What stands behind the name may be past.
    if (change === 'past')
      phrases.splice(0, phrases.length, ...phrases.filter(({ start }) => start < mention.start), ...held);
    const posts = phrases.flatMap((phrase) => postsOf(phrase, phrase.start === mention.title?.start));
    if (!change)
      posts.push(...affiliationsAt(reading, mention), ...spokesAt(reading, mention), ...gradesAt(reading, mention));
    if (!change || change === 'lost') posts.push(...jobsAt(reading, mention));
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

/** Does the sentence tell of a new post, of one long past, or of the loss of one? */
function changeAt(
  { article, quotations }: Reading,
  { block, sentence }: NameMention,
): 'new' | 'past' | 'lost' | undefined {
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
  if (CHANGES.test(text)) return COMINGS.test(text) ? 'new' : 'past';
  return LOSSES.test(text) ? 'lost' : undefined;
}

function judge(story: Story<RoleFacts>): Finding[] {
  const posts = byPerson(story).flatMap(({ mentions }) => {
    for (const lines of LINES) {
      const found = lines.flatMap((line) => findingsOn(line, mentions.filter(line.takes)));
      if (found.length > 0) return found;
    }
    return [];
  });
  return [...posts, ...hopeFindings(story), ...kinFindings(story)];
}

/** The findings on one person's posts; those with one key are one. */
function findingsOn(line: Line, mentions: readonly HeldMention[]): Finding[] {
  const settled = settledBy(line, mentions);
  const conflict = (a: HeldMention, b: HeldMention) => settled(a, b) === undefined;
  if (!mentions.some((a) => mentions.some((b) => conflict(a, b)))) return [];
  const variants = new Map<string, HeldMention[]>();
  for (const mention of mentions) {
    variants.set(line.key(mention), [...(variants.get(line.key(mention)) ?? []), mention]);
  }
  return findingsOf<HeldMention>({
    check: 'roles',
    code: 'role-conflict',
    severity: (a, b) => line.against(a, b) ?? 'information',
    confidence: 0.75,
    variants: [...variants.values()].map((list) => ({ mentions: list })),
    conflict,
    message: (here, there, where) =>
      `${line.what} of ${here.name} differs: “${said(here)}” here, “${said(there)}” in ${where}`,
    rulings: (here, there) => [there, here].map((held) => ({ kind: 'post', person: held.name, post: said(held) })),
    replacement: replacementOf,
  });
}
