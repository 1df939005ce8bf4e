import type { Finding } from '../../corpus/finding.ts';
import { areOfOneMatter, type Matter, shareOf } from '../../events/matter.ts';
import { isAuxiliary, isNominal, isVerb } from '../../events/verbs.ts';
import { eventClassOf } from '../../reading/lexicon/events.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import { areSynonyms } from '../../reading/lexicon/synonyms.ts';
import { likeness, meaningOf } from '../../reading/meaning.ts';
import type { Moment, Reading } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Token } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import type { Story } from '../check.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { type Mention, said, wordsOf } from '../report/disagree.ts';
import { areOneThing, subjectBefore, subjectBehind, type Thing, thingAt } from './phrases.ts';

/** Since when there is a thing, or when the like of the news was last, as one article tells. */
export interface OriginFact {
  readonly span: Moment;
  readonly year: number;
  readonly month?: number;
  /** How a thing came to be: "built", "open", "found", or "date" where no more is said. */
  readonly cue?: string;
  readonly thing?: Thing;
  /** What was last then: "strike" in "the first strike since". */
  readonly last?: string;
}

/** What an article tells of both. */
export interface Origins extends Matter {
  readonly facts: readonly OriginFact[];
  /** All years that it names. */
  readonly years: ReadonlySet<number>;
}

const CUES: ReadonlyMap<string, string> = new Map([
  ...words('built', 'built constructed erected completed finished made manufactured'),
  ...words('found', 'founded established formed created incorporated launched'),
  ...words('begin', 'began begun started'),
  ...words('open', 'opened inaugurated commissioned'),
  ...words('date', 'dates dating dated'),
]);

function words(cue: string, list: string): [string, string][] {
  return list.split(' ').map((word) => [word, cue]);
}

/** Between a cue and its year: "in Italy back in 1988", "to the mill in 1988". */
const REACH = 6;
const LEADS = /^(?:in|since|from|to|around|about|during)$/;

/** The cue of the year at token `at`: the verb before it, or what has been held or in use since. */
function cueBefore(tokens: readonly Token[], at: number): { cue: string; at: number } | undefined {
  if (!LEADS.test(tokens[at - 1]?.lower ?? '')) return undefined;
  for (let i = at - 2; i >= 0 && at - i <= REACH + 1; i--) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'mark' || kind === 'number') return undefined;
    const cue = CUES.get(lower);
    if (cue) return { cue, at: i };
    if (lower === 'put' && tokens[i + 1]?.lower === 'up') return { cue: 'built', at: i };
    if (lower === 'set' && tokens[i + 1]?.lower === 'up') return { cue: 'found', at: i };
    if (/^(?:goes|go|going|went)$/.test(lower) && tokens[i + 1]?.lower === 'back') return { cue: 'date', at: i };
    if (/^enter(?:ed|s)$/.test(lower) && tokens[i + 1]?.lower === 'service') return { cue: 'date', at: i };
    if (lower === 'held' && tokens[at - 1]!.lower === 'since') return { cue: 'date', at: i };
    if (lower === 'in' && /^(?:service|existence|use|operation)$/.test(tokens[i + 1]?.lower ?? ''))
      return tokens[at - 1]!.lower === 'since' ? { cue: 'date', at: i } : undefined;
  }
  return undefined;
}

/** What came to be in the year at `span`, and how its sentence says so. */
export function thingSince(
  { article }: Reading,
  block: number,
  sentence: number,
  { start }: Span,
): { readonly cue: string; readonly thing: Thing } | undefined {
  const { sentences } = article.blocks[block]!;
  const { tokens } = sentences[sentence]!;
  const at = tokenFrom(tokens, start);
  const cue = cueBefore(tokens, at);
  const thing = cue && thingOf(tokens, cue.at, at, sentences[sentence - 1]?.tokens);
  return thing && { cue: cue.cue, thing };
}

function thingOf(
  tokens: readonly Token[],
  cue: number,
  at: number,
  previous: readonly Token[] | undefined,
): Thing | undefined {
  if (cue === 0) return subjectBehind(tokens, at);
  // "Ane Moe built the hall in"
  const object = thingAt(tokens, cue + 1, at);
  if (object) return object;
  const found = subjectBefore(tokens, cue);
  if (found !== 'it') return found;
  if (!previous) return undefined;
  const verb = previous.findIndex((token) => isAuxiliary(token));
  const own = subjectBefore(previous, verb > 0 ? verb : previous.length);
  return own === 'it' ? undefined : own;
}

/** A year so far behind "first", "last" still belongs to it (tokens). */
const FAR = 14;

/** "The first strike in the city since", "its last coup was in", "it last erupted in", "no such cut has been seen since". */
function lastBefore(tokens: readonly Token[], at: number): string | undefined {
  const lead = tokens[at - 1]?.lower;
  const since = lead === 'since';
  if (!since && lead !== 'in') return undefined;
  for (let i = at - 2; i >= 0 && at - i <= FAR; i--) {
    const { kind, lower, text } = tokens[i]!;
    if (kind === 'mark' && text !== ',' && text !== '-') return undefined;
    if (since && lower === 'not' && /^(?:been|seen|happened)$/.test(tokens[i + 1]?.lower ?? ''))
      return /^(?:a|an|such|the)$/.test(tokens[0]!.lower) ? nounBehind(tokens, 1) : undefined;
    if (lower !== (since ? 'first' : 'last') && (since || lower !== 'previous')) continue;
    const verb = tokens[i + 1]!;
    if (!since && lower === 'last' && isVerb(tokens, i + 1) && !isNominal(tokens, i))
      return verb.lower === 'seen' ? undefined : verb.lower;
    const between = tokens.slice(i + 1, at);
    const was = between.some((token) => /^(?:was|were|came|took|happened|occurred)$/.test(token.lower));
    return since || was ? nounBehind(tokens, i + 1) : undefined;
  }
  return undefined;
}

/** "The first time since"; and of titles and wins there are as many kinds as contests. */
const NO_EVENT =
  /^(?:times?|years?|titles?|wins?|victor(?:y|ies)|troph(?:y|ies)|championships?|crowns?|goals?|medals?|defeats?|loss(?:es)?|finals?)$/;

/** The last noun of the phrase that begins at token `from`. */
function nounBehind(tokens: readonly Token[], from: number): string | undefined {
  let noun: string | undefined;
  for (let i = from; i < tokens.length && tokens[i]!.kind === 'word'; i++) {
    const token = tokens[i]!;
    if (isStop(token.lower) || isAuxiliary(token) || token.capital) break;
    noun = token.lower;
  }
  return noun && !NO_EVENT.test(noun) ? noun : undefined;
}

function yearOf({ granularity, elapsed, parts, from, to }: Moment): number | undefined {
  if (elapsed || granularity === 'season') return undefined;
  if (granularity !== 'year') return parts?.year;
  return from !== undefined && to !== undefined && to - from < 366
    ? new Date(from * 86_400_000).getUTCFullYear()
    : undefined;
}

/** Takes both. `matter`: what the article names. Pure. */
export function originsOf(reading: Reading, matter: Matter): Origins {
  const years = new Set<number>();
  const facts: OriginFact[] = [];
  for (const moment of reading.moments) {
    const year = yearOf(moment);
    if (year === undefined) continue;
    years.add(year);
    const { tokens } = reading.article.blocks[moment.block]!.sentences[moment.sentence]!;
    const at = tokenFrom(tokens, moment.start);
    const month = moment.parts?.month;
    const own = { span: moment, year, ...(month ? { month } : {}) };
    const last = lastBefore(tokens, at);
    if (last) facts.push({ ...own, last });
    const since = last ? undefined : thingSince(reading, moment.block, moment.sentence, moment);
    if (since) facts.push({ ...own, ...since });
  }
  return { named: matter.named, weight: matter.weight, facts, years };
}

interface OriginMention extends Mention {
  readonly own: Origins;
  readonly fact: OriginFact;
}

/** Work on a thing begins years before it opens: told by two cues, its years lie so far apart at least. */
const APART = 4;
/** Years farther apart are of two things. */
const MOST = 60;
/** What was last is told by words so near in use. */
const ALIKE = 0.7;
/** Articles share such a part of their names where it is the like of their news that was last. */
const PART = 0.35;

/** Where both things bear one name, that says most of it. */
const PART_OF_NAMED = 0.2;

/** One thing that came to be in two years, or the last of its like. */
export function originFindings(story: Story<{ readonly origins: Origins }>): Finding[] {
  const clashes = new Clashes<OriginMention>();
  const all = story.members.map((member) => ({
    member,
    mentions: member.facts.origins.facts.map(
      (fact): OriginMention => ({ member, own: member.facts.origins, fact, span: fact.span }),
    ),
  }));
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(i + 1)) {
      if (a.member.lineage === b.member.lineage) continue;
      for (const x of a.mentions)
        for (const y of b.mentions) if (clash(x, y, a.mentions, b.mentions)) clashes.add(x, y);
    }
  }
  return findingsIn(clashes, (a, b) => !differ(a.fact, b.fact), {
    check: 'chronology',
    code: 'year-conflict',
    severity: 'warning',
    confidence: 0.65,
    message: (here, there, where) => `Year differs: “${said(here)}” here, “${said(there)}” in ${where}`,
    replacement: wordsOf,
  });
}

function clash(a: OriginMention, b: OriginMention, own: readonly OriginMention[], other: readonly OriginMention[]) {
  if (!differ(a.fact, b.fact) || !areOneOrigin(a, b)) return false;
  // An article that has both years knows of two things.
  if (a.fact.year !== b.fact.year && (a.own.years.has(b.fact.year) || b.own.years.has(a.fact.year))) return false;
  return [...own, ...other].every(
    (each) =>
      each === a ||
      each === b ||
      !areOneOrigin(each.own === a.own ? a : b, each) ||
      !differ(each.fact, (each.own === a.own ? a : b).fact),
  );
}

function differ(a: OriginFact, b: OriginFact): boolean {
  if (a.year !== b.year) return Math.abs(a.year - b.year) <= MOST;
  const monthly = a.last !== undefined || (a.cue === 'begin' && b.cue === 'begin');
  return monthly && a.month !== undefined && b.month !== undefined && a.month !== b.month;
}

function areOneOrigin({ own, fact: a }: OriginMention, { own: other, fact: b }: OriginMention): boolean {
  if (a.thing && b.thing) {
    const near = a.cue !== b.cue && a.cue !== 'date' && b.cue !== 'date' && Math.abs(a.year - b.year) < APART;
    // A firm is founded before its mill is built, or after.
    const cues = new Set([a.cue, b.cue]);
    if (cues.has('found') && (cues.has('built') || cues.has('open'))) return false;
    if (near || !areOneThing(a.thing, b.thing) || (a.cue === 'begin') !== (b.cue === 'begin')) return false;
    const named = [...a.thing.names].some((name) => b.thing!.names.has(name));
    return areOfOneMatter(own, other) || (named && shareOf(own, other).part >= PART_OF_NAMED);
  }
  if (!a.last || !b.last) return false;
  return (own === other || shareOf(own, other).part >= PART) && areAlike(a.last, b.last);
}

/** A participle and its noun begin with as many letters alike, and end soon after: "erupted", "eruption". */
const [SAME, ENDING] = [5, 4] as const;
function isNounOf(noun: string, verb: string): boolean {
  if (!/ions?$/.test(noun) || !verb.endsWith('ed')) return false;
  let same = 0;
  while (same < verb.length && noun[same] === verb[same]) same++;
  return same >= SAME && verb.length - same <= ENDING;
}

function areAlike(a: string, b: string): boolean {
  if (stemOf(a) === stemOf(b) || isNounOf(a, b) || isNounOf(b, a)) return true;
  if (areSynonyms(a, b)) return true;
  const [x, y] = [eventClassOf(a), eventClassOf(b)];
  return x !== undefined && y !== undefined ? x === y : likeness(meaningOf(a), meaningOf(b)) >= ALIKE;
}
