import { lookingBackAt } from '../../events/lookback.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Member } from '../check.ts';
import { whereIs } from './cite.ts';
import type { Mention } from './disagree.ts';

/** Whether what one article of a story tells may be of an earlier event than what another tells. */
export interface Earlier {
  /** May either of the two be of an earlier event? Then the finding is information. */
  is(here: Mention, there: Mention): boolean;
  /** The finding stands in the article that seems to be of the earlier event; nothing where neither or both seem so. */
  side(here: Mention, there: Mention): boolean | undefined;
  /** What the message says of it at its end; empty where there is nothing to say. */
  say(here: Mention, there: Mention): string;
}

/** Asks only where two articles disagree. */
export function earlierIn(members: readonly Member<unknown>[]): Earlier {
  const all = members.filter(({ verified }) => !verified).map(({ reading }) => reading);
  const past = (own: Mention, other: Mention): Reading | undefined =>
    own.member.verified || other.member.verified
      ? undefined
      : lookingBackAt(own.member.reading, other.member.reading, all);
  return {
    is: (here, there) => (past(here, there) ?? past(there, here)) !== undefined,
    side(here, there) {
      const [own, other] = [past(here, there) !== undefined, past(there, here) !== undefined];
      return own === other ? undefined : own;
    },
    say(here, there) {
      const own = past(here, there);
      const other = own ?? past(there, here);
      if (!other) return '';
      const which = own ? 'this article' : 'that';
      return `, unless ${which} tells of the earlier event that ${whereIs(other, here.member.reading)} looks back at`;
    },
  };
}
