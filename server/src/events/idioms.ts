import { facilityOf } from '../reading/lexicon/sites.ts';
import type { Token } from '../text/article.ts';
import { marked } from '../text/remember.ts';
import { isNominal, isPassive } from './verbs.ts';

/* Verbs that mean a thing by the words around them: to leave a town and to leave three dead, to be last seen. */

/** Who or what does it stands so near before the verb (tokens). */
const SUBJECT_REACH = 6;

const LEAVING = new Set(['left', 'leaves', 'leave', 'leaving']);
export const isLeave = marked(({ lower }): boolean => LEAVING.has(lower));
const WHEN = new Set(['on', 'at', 'for', 'early', 'late', 'shortly']);
const LEFT = new Set(
  'country city town village house building scene island mainland port harbour harbor pier quay dock berth jetty shore terminal depot base'.split(
    ' ',
  ),
);

/** "left Vranov", "left the port", "left on Monday": to go away from a place; "left three dead" is another thing. */
export function isLeaving(tokens: readonly Token[], i: number): boolean {
  if (!isLeave(tokens[i]!) || isPassive(tokens, i)) return false;
  const [next, second] = [tokens[i + 1], tokens[i + 2]?.lower ?? ''];
  if (!next || next.capital) return !!next;
  if (WHEN.has(next.lower)) return second !== 'dead';
  return isNominal(tokens, i + 2) && (LEFT.has(second) || facilityOf(second) !== undefined);
}

/** A verdict names its defendant in so many tokens: "found the former mayor guilty". */
const DEFENDANT = 8;

export function isFindingGuilty(tokens: readonly Token[], i: number): boolean {
  return FINDING.has(tokens[i]!.lower) && tokens.slice(i + 1, i + DEFENDANT).some(({ lower }) => lower === 'guilty');
}

/** What a court, a minister or a vote may undo; a bus overturns by itself. */
const RULINGS = new Set(
  'conviction convictions verdict verdicts sentence ruling rulings judgment decision law'.split(' '),
);
const UNDOING = new Set(['overturned', 'overturns', 'reversed', 'reverses', 'vacated', 'dismissed']);

export const mayUndo = marked(({ lower }): boolean => UNDOING.has(lower));

/** "overturned the conviction", "his sentence was reversed". */
export function isOverturning(tokens: readonly Token[], i: number): boolean {
  if (!mayUndo(tokens[i]!)) return false;
  const near = isPassive(tokens, i) ? tokens.slice(Math.max(0, i - DEFENDANT), i) : tokens.slice(i + 1, i + DEFENDANT);
  return near.some(({ lower }) => RULINGS.has(lower));
}

const FINDING = new Set(['found', 'finds', 'find']);

/** "Was last seen on", "last heard from on": from then on somebody is missing. */
export const isLastSeen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'last' && /^(?:seen|heard|sighted|spotted)$/.test(tokens[i]!.lower);

/** Those who take somebody away. */
const CAPTORS = /^(?:police|policemen|officers?|detectives?|agents?|soldiers|troops|guards|commandos|constables?)$/;

/** "Officers picked her up": no rescue. */
export const isTaking = (tokens: readonly Token[], i: number): boolean =>
  /^picked$/.test(tokens[i]!.lower) &&
  tokens.slice(Math.max(0, i - SUBJECT_REACH), i + SUBJECT_REACH).some(({ lower }) => CAPTORS.test(lower)) &&
  tokens.slice(i + 1, i + SUBJECT_REACH).some(({ lower }) => lower === 'up');

const ENDS = new Set(['end', 'complete']);
const POLLS = /^(?:polls|polling|voting|balloting)$/;

/** "Polls close at", "voting ends at": the end of a vote, however told. */
export const isPollsEnd = (tokens: readonly Token[], verb: number, name: string): boolean =>
  ENDS.has(name) && tokens.slice(Math.max(0, verb - SUBJECT_REACH), verb).some(({ lower }) => POLLS.test(lower));

const RESCUERS =
  /^(?:services|police|officers|crews?|firefighters|paramedics|ambulances?|rescuers|lifeboats?|brigade|coastguard)$/;

/** "Emergency services were called", "crews were alerted": somebody raised the alarm. */
export const isCall = (tokens: readonly Token[], i: number): boolean =>
  /^(?:called|alerted|summoned|dispatched|scrambled|notified)$/.test(tokens[i]!.lower) &&
  isPassive(tokens, i) &&
  tokens.slice(Math.max(0, i - SUBJECT_REACH), i).some(({ lower }) => RESCUERS.test(lower));

const NOTING = /^(?:record|register|measur|log|felt|feel|detect|notic|time)/;

/** "The tremor was recorded at": instruments and people tell of what came about. */
export const isNoted = (tokens: readonly Token[], i: number): boolean =>
  NOTING.test(tokens[i]!.lower) && isPassive(tokens, i);
