import type { Severity } from '../../corpus/finding.ts';
import { said } from '../report/disagree.ts';
import { areSteps, type Grade } from './grades.ts';
import type { Held, HeldMention } from './held.ts';
import { apart, type Job } from './job.ts';
import { clash, type Office } from './office.ts';
import { type Affiliation, opposed } from './party.ts';
import { exclude, type Post, postKey } from './post.ts';
import { opposedSpokes } from './spokes.ts';

/** One way in which posts are told, and when two of one person cannot both be right. */
export interface Line {
  readonly what: 'Post' | 'Party';
  takes(held: Held): boolean;
  /** Mentions with one key are one post. */
  key(held: HeldMention): string;
  /** How surely the two exclude each other, if they do. */
  against(a: HeldMention, b: HeldMention): Severity | undefined;
  /** An article that gives one person two, or a third that goes with neither, leaves all of it open. */
  readonly alone?: true;
}

type Part = Held['post'];
const isOffice = (post: Part): post is Office => 'bodies' in post;
const isAffiliation = (post: Part): post is Affiliation => 'party' in post;
const isGrade = (post: Part): post is Grade => 'ladder' in post;
const isJob = (post: Part): post is Job => 'field' in post;
const isPost = (post: Part): post is Post => 'portfolio' in post;

/** A line of posts of one type. */
function lineOf<P extends Part>(
  is: (post: Part) => post is P,
  key: (post: P, held: HeldMention) => string,
  against: (a: P, b: P, x: HeldMention, y: HeldMention) => Severity | undefined,
  more: { readonly what?: Line['what']; readonly alone?: true } = {},
): Line {
  return {
    what: 'Post',
    takes: ({ post }) => is(post),
    key: (held) => (is(held.post) ? key(held.post, held) : ''),
    against: (x, y) => (is(x.post) && is(y.post) ? against(x.post, y.post, x, y) : undefined),
    ...more,
  };
}

/** So many days apart, two jobs may be an old one and a new one. */
const NEAR = 60;

function areDistant({ member: x }: HeldMention, { member: y }: HeldMention): boolean {
  const [here, there] = [x.reading.date, y.reading.date];
  return here !== undefined && there !== undefined && Math.abs(here - there) > NEAR;
}

function areOffices(a: Office, b: Office): boolean {
  const speaks = [a, b].filter(({ head }) => head === 'spokesman').length;
  return speaks === 2 ? opposedSpokes(a, b) : speaks === 0 && clash(a, b);
}

const DEGREES = { surely: 'warning', perhaps: 'information' } as const;

/** The surest lines first: where one of them finds something, those behind it are silent. */
export const LINES: readonly (readonly Line[])[] = [
  [
    lineOf(isPost, postKey, (a, b) => (exclude(a, b) ? 'warning' : undefined)),
    lineOf(
      isAffiliation,
      ({ party }) => party,
      (a, b) => (opposed(a, b) ? 'warning' : undefined),
      { what: 'Party' },
    ),
  ],
  [
    lineOf(
      isGrade,
      ({ ladder, grade }) => `${ladder} ${grade}`,
      (a, b) => (areSteps(a, b) ? 'information' : undefined),
    ),
  ],
  [
    lineOf(
      isOffice,
      (_, held) => said(held),
      (a, b) => (areOffices(a, b) ? 'warning' : undefined),
      { alone: true },
    ),
  ],
  [
    lineOf(
      isJob,
      ({ key }) => key,
      (a, b, x, y) => {
        const degree = areDistant(x, y) ? undefined : apart(a, b);
        return degree && DEGREES[degree];
      },
      { alone: true },
    ),
  ],
];

/** Why two posts of one person raise nothing, if they do not. */
export type Settled = (a: HeldMention, b: HeldMention) => string | undefined;

/** The same by a line; `mentions`: all that it takes of that person. */
export function settledBy(line: Line, mentions: readonly HeldMention[]): Settled {
  // Inside one article an author who gives two posts knows of both, and so does one that gives the other's as well.
  const has = (held: HeldMention, other: HeldMention) =>
    mentions.some((own) => own.member === held.member && line.key(own) === line.key(other));
  const isOpen =
    line.alone && mentions.some((a) => mentions.some((b) => a.member === b.member && line.against(a, b) !== undefined));
  return (a, b) => {
    if (a.member === b.member) return 'both stand in one article';
    if (line.against(a, b) === undefined) return 'the posts agree, or one person may have both';
    if (has(a, b) || has(b, a)) return 'one of the articles gives both';
    return isOpen ? 'an article gives that person two such posts' : undefined;
  };
}
