import { kindsAt } from '../../reading/lexicon/kinds/kinds.ts';
import { lemmaAt } from '../../reading/lexicon/nouns.ts';
import { likeness, meaningOf } from '../../reading/meaning.ts';
import type { Token } from '../../text/article.ts';

/** What a noun calls somebody who has done something. */
export interface Calling {
  readonly sort: 'kin' | 'work' | 'learner' | 'owner' | 'office' | 'near';
  /** Words for one thing have one key. */
  readonly key: string;
  /** The noun itself, as its lemma. */
  readonly head: string;
}

/** Kin that may be told by a wider word, or in the plural. */
const WIDER: ReadonlyMap<string, readonly string[]> = new Map([
  ['parent', ['mother', 'father']],
  ['grandparent', ['grandmother', 'grandfather']],
  ['sibling', ['brother', 'sister']],
  ['spouse', ['wife', 'husband']],
]);
/** Who learns, and may be told by the trade that he learns; */
const LEARNERS = new Map(
  'student=student pupil=student schoolboy=student schoolgirl=student undergraduate=student apprentice=trainee trainee=trainee intern=trainee'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
/** offices of which a place or a country has one each, */
const OFFICES = new Set(
  'mayor minister governor president king queen prince princess bishop archbishop ambassador'.split(' '),
);
/** and those who are no kin and of whom nothing else is told. */
const NEAR = new Map(
  'neighbour=neighbour neighbor=neighbour landlord=landlord landlady=landlord friend=friend colleague=colleague'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
const DRIVER = 'driver';

/** What the noun that ends with token `i` calls somebody; nothing where it goes for anybody, as "worker" and "man" do. */
export function callingAt(tokens: readonly Token[], i: number): Calling | undefined {
  const head = lemmaAt(tokens[i]!);
  if (head === DRIVER) return { sort: 'work', key: DRIVER, head };
  for (let from = Math.max(0, i - 2); from <= i; from++) {
    for (const { kind, to } of kindsAt(tokens, from)) {
      if (to !== i + 1) continue;
      if (kind.family === 'kin') return { sort: 'kin', key: kind.key, head };
      if (kind.family === 'profession') return { sort: 'work', key: kind.key, head };
    }
  }
  if (WIDER.has(head)) return { sort: 'kin', key: head, head };
  const learner = LEARNERS.get(head);
  if (learner) return { sort: 'learner', key: learner, head };
  if (OFFICES.has(head)) return { sort: 'office', key: head, head };
  const near = NEAR.get(head);
  if (near) return { sort: 'near', key: near, head };
  return head === 'owner' ? { sort: 'owner', key: head, head } : undefined;
}

/** Trades nearer to each other than this may be two words for one. */
const ALIKE = 0.5;

/** Is nobody both? In doubt somebody is. */
export function areApart(a: Calling, b: Calling): boolean {
  if (a.key === b.key || a.head === b.head) return false;
  if (a.sort === b.sort) {
    if (a.sort === 'kin') return !WIDER.get(a.key)?.includes(b.key) && !WIDER.get(b.key)?.includes(a.key);
    return a.sort !== 'work' || likeness(meaningOf(a.head), meaningOf(b.head)) < ALIKE;
  }
  const sorts = new Set([a.sort, b.sort]);
  // A nurse may be somebody's niece, a neighbour a nurse, a farmer an owner: but each is told by what ties him to the matter.
  if (sorts.has('near')) return sorts.has('kin');
  if (sorts.has('owner')) return sorts.has('learner');
  if (sorts.has('learner')) return a.key !== 'trainee' && b.key !== 'trainee' && !sorts.has('kin');
  return !sorts.has('kin');
}
