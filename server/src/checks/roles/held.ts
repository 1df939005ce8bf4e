import { Bearers } from '../../reading/names/bearers.ts';
import type { Story } from '../check.ts';
import type { Mention } from '../report/disagree.ts';
import type { Hope } from './becoming.ts';
import type { Grade } from './grades.ts';
import type { Job } from './job.ts';
import type { KinJob } from './kin.ts';
import type { Office } from './office.ts';
import type { Affiliation } from './party.ts';
import type { Post } from './post.ts';

/** A post, or a party, that an article gives to a person. */
export interface Held {
  /** The parts of the name, as full as the article has it, without suffixes. */
  readonly parts: readonly string[];
  readonly name: string;
  readonly post: Post | Office | Affiliation | Job | Grade;
}

/** What the check takes from one article. */
export interface RoleFacts {
  readonly held: readonly Held[];
  /** Posts to which the article tells that somebody comes. */
  readonly coming: readonly Held[];
  readonly hopes: readonly Hope[];
  readonly kin: readonly KinJob[];
  /** The parts of every name that may be a person's. */
  readonly names: readonly (readonly string[])[];
}

/** A post at its place. */
export interface HeldMention extends Mention, Held {}

/** All posts of one person, or all to which he comes. */
export interface Posts {
  readonly person: string;
  readonly coming: boolean;
  readonly mentions: readonly HeldMention[];
}

/** The posts of a story by person. */
export function byPerson(story: Story<RoleFacts>): Posts[] {
  const bearers = new Bearers(story.members.flatMap(({ facts }) => facts.names));
  return [false, true].flatMap((coming) => {
    const persons = new Map<string, HeldMention[]>();
    for (const member of story.members) {
      for (const held of coming ? member.facts.coming : member.facts.held) {
        const person = bearers.keyOf(held.parts);
        if (person === undefined) continue;
        const list = persons.get(person) ?? [];
        persons.set(person, list);
        list.push({ ...held, member, span: { start: held.post.start, end: held.post.end } });
      }
    }
    return [...persons].map(([person, mentions]) => ({ person, coming, mentions }));
  });
}

/** The post as the article words it. */
