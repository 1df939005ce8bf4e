import type { Finding, Severity } from '../corpus/finding.ts';
import type { Reading } from '../reading/reading.ts';
import type { Desk } from '../record/desk.ts';
import type { VerifiedReading } from '../record/verified.ts';
import type { Ledger } from './ledger.ts';

/** One article of a story, with what a check has taken from it. */
export interface Member<F> {
  readonly reading: Reading;
  readonly facts: F;
  /** Articles with the same number are near-copies of one another: one voice. */
  readonly lineage: number;
  /** How far up in the desk's list of sources the article stands; the first is 0. */
  readonly standing: number;
  /** Not an article but an entry of the desk's record: it is right, and it is cited where it stands in the stylebook. */
  readonly verified?: VerifiedReading;
}

/** Articles about one matter; findings never cross from one story to another. Members are sorted by file. */
export interface Story<F> {
  readonly members: readonly Member<F>[];
  /** What the desk has laid down. */
  readonly desk: Desk;
}

/** A kind of finding that a check raises. */
export interface Code {
  /** Stable: settings and ignored findings name it. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence for an editor: when this is raised. */
  readonly summary: string;
}

/** A small example for the manual: articles in the fixture notation (server/test/fixture.ts). */
export interface Example {
  readonly why: string;
  readonly text: string;
}

/**
 * A check: the facts it takes from one article, and when facts of one story disagree. Both functions are pure and never
 * throw; `collect` is called once for each version of an article, `judge` whenever a member of the story changes.
 */
export interface Check<F = unknown> {
  /** Also the name of its setting. */
  readonly name: string;
  /** One sentence for an editor. */
  readonly summary: string;
  readonly codes: readonly Code[];
  /** On unless the desk switches it on by hand. */
  readonly byDefault: boolean;
  /** One honest sentence for an editor: what it does not see, so that nobody relies on it for that. */
  readonly limits?: string;
  /** Its findings give way to another check's at the same place, or between the same two places. */
  readonly yields?: boolean;
  /** Entries of the desk's record are members of its stories, as if they were articles. Their text is no article's. */
  readonly usesRecord?: boolean;
  readonly loud: readonly Example[];
  readonly quiet: readonly Example[];
  collect(reading: Reading): F;
  judge(story: Story<F>): Finding[];
  /** What it has put together in a story and why, for `deskcheck facts` and `explain`; nothing where it groups nothing. */
  ledger?(story: Story<F>): Ledger;
}

/** Keeps a check's fact type to itself, so that checks of different facts stand in one list. */
export function defineCheck<F>(check: Check<F>): Check {
  return check as Check;
}
