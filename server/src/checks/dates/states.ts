import type { Finding } from '../../corpus/finding.ts';
import { ActorIndex, type Actors, meet } from '../../events/actors.ts';
import type { Frame } from '../../events/frame.ts';
import { type Matter, shareOf } from '../../events/matter.ts';
import { areOfOneTime } from '../../events/newsday.ts';
import { tellingOf } from '../../events/telling.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import { likeness, type Meaning, meaningOf } from '../../reading/meaning.ts';
import type { Moment, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { overlaps } from '../../text/span.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import type { Story } from '../check.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import type { Mention } from '../report/disagree.ts';
import { say } from './conflicts.ts';
import { differ, keyOf } from './days.ts';
import { areOfOneNight } from './nights.ts';

/**
 * A time since which something holds: "has been in force since May", "has sat in parliament since 2011". A state has one
 * beginning, and the verb matters little: "held", "led" and "been mayor" tell one.
 */
export interface StateTime {
  readonly moment: Moment;
  readonly words: readonly Told[];
  readonly people: Actors;
}

interface Told {
  readonly meaning: Meaning;
  readonly weight: number;
}

/** As much as weighing takes of an article. */
interface StateFacts {
  readonly states: readonly StateTime[];
  readonly frame: Frame;
  readonly matter: Matter;
}

/** "Has" stands so near before "since" (tokens). */
const REACH = 14;
const CLAUSE = new Set([';', ':', '"', '(', ')', '—']);
const HAVE = /^(?:has|have|had)$/;
const EDGES = /^(?:the|early|late|end|of|mid|about|around|at|least)$/;

/** Takes the times since which an article says that something holds. Pure. */
export function statesOf(reading: Reading): StateTime[] {
  const { article, moments } = reading;
  let actors: ActorIndex | undefined;
  return moments.flatMap((moment): StateTime[] => {
    if (moment.elapsed || !/^(?:day|month|year)$/.test(moment.granularity)) return [];
    const { tokens } = article.blocks[moment.block]!.sentences[moment.sentence]!;
    if (!isSince(tokens, moment)) return [];
    actors ??= new ActorIndex(reading);
    const words = tokens.flatMap((token): Told[] => {
      const { kind, lower, text } = token;
      if (overlaps(token, moment) || kind !== 'word' || text.length < 3 || isStop(lower)) return [];
      const weight = tellingOf(lower);
      return weight > 0 ? [{ meaning: meaningOf(lower), weight }] : [];
    });
    return [{ moment, words, people: actors.at(moment.block, moment.sentence, moment.start, true) }];
  });
}

/** "Has … since": nothing that is the worst or the first since then, which is the time of another such thing. */
function isSince(tokens: readonly Token[], { start }: Moment): boolean {
  let at = tokenFrom(tokens, start) - 1;
  while (at > 0 && EDGES.test(tokens[at]!.lower)) at--;
  if (tokens[at]?.lower !== 'since') return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { kind, text, lower } = tokens[i]!;
    // "Has had 30 fires since": what is counted goes on.
    if (kind === 'number' && tokens[i - 1]?.lower !== 'of') return false;
    if (CLAUSE.has(text) || COMPARING.test(lower)) return false;
    if (HAVE.test(lower)) return true;
  }
  return false;
}
const COMPARING = /^(?:first|last|not|never|no|only|(?:wor|be|mo|lea)st|\p{L}{3,}est)$/u;

interface StateMention extends Mention {
  readonly fact: StateTime;
}

/** Words as near as this in use are one. */
const NEAR = 0.6;
/** Two sentences on one state share words of this weight, and such a part of those of the poorer; */
const [LEAST, ALIKE] = [2, 0.4] as const;
/** where it is that of one person, as much as this. */
const LEAST_OF_ONE = 0.3;
/** Their articles share such a part of their names. */
const NAMES = 0.25;

/** What holds since two times. */
export function stateFindings(story: Story<StateFacts>): Finding[] {
  const by = story.members.map((member) => ({
    member,
    mentions: member.facts.states.map((fact): StateMention => ({ member, fact, span: fact.moment })),
  }));
  const clashes = new Clashes<StateMention>();
  for (const [i, x] of by.entries()) {
    for (const y of by.slice(i + 1)) {
      if (x.mentions.length === 0 || y.mentions.length === 0) continue;
      const [one, other] = [x.member, y.member].map(({ reading, facts }) => ({ reading, frame: facts.frame }));
      if (shareOf(x.member.facts.matter, y.member.facts.matter).part < NAMES || !areOfOneTime(one!, other!)) continue;
      for (const a of x.mentions)
        for (const b of y.mentions) if (areOneState(a, b, x.mentions, y.mentions)) clashes.add(a, b);
    }
  }
  return findingsIn(clashes, (a, b) => keyOf(a.fact.moment) === keyOf(b.fact.moment), {
    check: 'dates',
    code: 'date-conflict',
    severity: 'warning',
    confidence: 0.65,
    message: (here, there, where) =>
      `Date differs: ${say(here, here.fact.moment)} here, ${say(there, there.fact.moment)} in ${where}`,
  });
}

function areOneState(
  a: StateMention,
  b: StateMention,
  own: readonly StateMention[],
  others: readonly StateMention[],
): boolean {
  const [x, y] = [a.fact.moment, b.fact.moment];
  if (x.granularity !== y.granularity || !differ(x, y, areOfOneNight(a, b) ? 1 : 0, 0) || names(a, y) || names(b, x))
    return false;
  const shared = weightNear(a.fact, b.fact);
  const [p, q] = [a.fact.people.subject, b.fact.people.subject];
  const ofOne = !!p && !!q && meet(p, q);
  if (p && q && !ofOne) return false;
  const alike = shared >= LEAST && shared >= ALIKE * Math.min(weightTold(a.fact), weightTold(b.fact));
  if (!alike && !(ofOne && shared >= LEAST_OF_ONE)) return false;
  // Of two that are as like, nobody can say which is meant.
  return (
    own.every((each) => each === a || weightNear(each.fact, b.fact) < shared) &&
    others.every((each) => each === b || weightNear(a.fact, each.fact) < shared)
  );
}

/** Does the article of one name the time of the other for anything? */
const names = ({ member }: StateMention, time: Moment): boolean =>
  member.reading.moments.some((each) => each.granularity === time.granularity && keyOf(each) === keyOf(time));

const weightTold = ({ words }: StateTime) => words.reduce((sum, { weight }) => sum + weight, 0);

/** How much the words of the two tell that mean the like, each taken once. */
function weightNear(a: StateTime, b: StateTime): number {
  const used = new Set<Told>();
  let sum = 0;
  for (const one of a.words) {
    let [best, found]: [number, Told | undefined] = [0, undefined];
    for (const other of b.words) {
      const near = used.has(other) ? 0 : likeness(one.meaning, other.meaning);
      const weight = near < NEAR ? 0 : near * Math.min(one.weight, other.weight);
      if (weight > best) [best, found] = [weight, other];
    }
    if (found) used.add(found);
    sum += best;
  }
  return sum;
}
