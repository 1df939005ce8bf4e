import type { Token } from '../../text/article.ts';
import { clause, WALLS } from '../clause.ts';
import { isStop } from '../lexicon/stops.ts';
import { ABSENT, BANS, CONTRACTS, HELD, lastingOf, PRISON, PRISON_SHADES } from '../lexicon/traits.ts';
import type { Quantity } from '../reading.ts';

/** Words that govern stand so near (tokens). */
const LEFT = 8;
const RIGHT = 4;

/** A prison term, or how long a thing lasted. */
export function duration(tokens: readonly Token[], quantity: Quantity, to: number): string | undefined {
  const from = quantity.fromToken;
  // "over three years" after a sum or a verb is a stretch of time, no bound.
  if (tokens[from]?.lower === 'over') return undefined;
  // "a 7-1 / 2-year term": the end of a fraction.
  if (tokens[from - 1]?.text === '/') return undefined;
  // The convict stands between the verb and the term: "jailed the former head of the bank for 15 years".
  const near = clause(tokens, from, to, LEFT + 6, RIGHT + 1);
  const years = quantity.unit === 'yr' || quantity.unit === 'mo';
  if (isBarred(tokens, from))
    return near.some((word) => /^(?:lifted|reduced|cut|already)$/.test(word)) ? undefined : 'ban';
  if (years && isParole(tokens, from, to)) return 'parole';
  if (years && isSought(tokens, from)) return 'sought';
  if (years && near.some((word) => PRISON.has(word))) {
    // "serving a nine-year sentence" names the sentence, "served two years" what is over of it.
    const named =
      /^(?:sentence|term)$/.test(tokens[to]?.lower ?? '') || /^(?:sentence|term)$/.test(tokens[to + 1]?.lower ?? '');
    const shaded = near.some(
      (word) =>
        PRISON_SHADES.has(word) && !(named && /^serv/.test(word)) && !(word === 'spend' && isToSpend(tokens, from)),
    );
    // "must spend nine years behind bars"; who has spent them is another matter
    const spends = isToSpend(tokens, from);
    const passed =
      spends ||
      named ||
      near.some((word) => /^(?:sentenced|sentence|jailed|jails|imprisoned|gets|given|got)$/.test(word));
    const placed = tokens[to]?.lower !== 'ago' && tokens[to]?.lower !== 'after';
    // "a two-year term" is what somebody served; "most of an eight-year sentence" is what a court gave.
    const given = tokens.slice(to, to + 2).some((token) => token.lower === 'sentence');
    if (!given && isServed(tokens, from)) return 'served';
    return quantity.bound === 'exact' && !shaded && passed && placed ? 'sentence' : undefined;
  }
  let at = to;
  while (tokens[at]?.text === '-') at++;
  if (tokens[at]?.lower === 'veteran') return 'veteran';
  if (isBan(tokens, from, at))
    return near.some((word) => PRISON_SHADES.has(word) && word !== 'suspended') ? undefined : 'ban';
  if (years && isContract(tokens, from, at)) return 'lasting:contract';
  if (isAbsent(tokens, from, quantity)) return 'absent';
  const lasting = lastingOf(tokens[at]?.lower ?? '') ?? lastingOf(tokens[at + 1]?.lower ?? '');
  if (lasting && tokens[at]?.kind === 'word' && !isStop(tokens[at]!.lower)) return `lasting:${lasting}`;
  // "a nine-hour blackout" and "in the dark for nine hours" are told alike.
  const state = STATES.get(tokens[at]?.lower ?? '') ?? STATES.get(tokens[at + 1]?.lower ?? '');
  if (state && tokens[at]?.kind === 'word' && !isStop(tokens[at]!.lower)) return `held:${state}`;
  // "deliberated for nine hours", "nine hours of deliberations"
  const [doing, of] = [tokens[from - 2]?.lower ?? '', tokens[to]?.lower];
  const drawn =
    (tokens[from - 1]?.lower === 'for' &&
      (doing === 'deliberated' || isJuryOut(tokens, from)) &&
      lastingOf('deliberation')) ||
    (of === 'of' && lastingOf(tokens[to + 1]?.lower ?? ''));
  if (drawn && quantity.unit !== 'yr') return `lasting:${drawn}`;
  if (isJourney(tokens, from, to)) return 'lasting:journey';
  const verb = tokens[from - 1]?.lower ?? '';
  const ended =
    verb === 'after' && tokens.slice(Math.max(0, from - 4), from - 1).some(({ lower }) => ENDED.test(lower));
  const ahead = verb === 'last' && LEADS_TO_LAST.test(tokens[from - 2]?.lower ?? '');
  if (ended || ahead || /^(?:lasted|lasting|lasts)$/.test(verb)) {
    for (let i = from - 2, step = 0; i >= 0 && step < (ahead ? FAR_LEFT : LEFT); i--, step++) {
      const held = STATES.get(tokens[i]!.lower);
      if (held) return ahead ? undefined : `held:${held}`;
      const thing = lastingOf(tokens[i]!.lower);
      // How long it is meant to go on is not how long it went on.
      if (thing) return `lasting:${thing}${ahead ? ':ahead' : ''}`;
    }
  }
  if (verb === 'spent' && /^in (?:an? |the )?(?:hospital|clinic)$/.test(wordsFrom(tokens, to, 3)))
    return 'held:hospital';
  // "for the last five weeks"
  const past = /^(?:past|last)$/.test(verb) && tokens[from - 2]?.lower === 'the' ? from - 2 : from;
  return tokens[past - 1]?.lower === 'for' ? heldFor(tokens, past) : undefined;
}

const ASKS =
  /^(?:ask|asks|asked|asking|sought|seek|seeks|seeking|demand|demands|demanded|demanding|request|requests|requested|call|calls|called|calling|recommended|wanted)$/;
const PROSECUTION = /^(?:prosecutors?|prosecution)$/;

/** "Prosecutors had asked for nine years", "the state prosecutor demands nine years for him": what a court was asked for. */
function isSought(tokens: readonly Token[], from: number): boolean {
  // "Less than the nine years that were asked for": what a term is held against.
  if (tokens[from - 1]?.lower === 'the' && /^(?:than|under|below)$/.test(tokens[from - 2]?.lower ?? '')) return true;
  const before = clause(tokens, from, from, LEFT, 0);
  const asks = before.findLastIndex((word) => ASKS.test(word));
  return asks > 0 && before.slice(0, asks).some((word) => PROSECUTION.test(word));
}

/** "must spend", "will have to spend" */
const isToSpend = (tokens: readonly Token[], from: number) =>
  tokens[from - 1]?.lower === 'spend' && /^(?:must|will|to|should|would)$/.test(tokens[from - 2]?.lower ?? '');

/** "Is to last", "will last", "was not expected to last": without one of these "last" is an adjective. */
const LEADS_TO_LAST = /^(?:to|will|would|should|could|may|might|can|must|not)$/;
/** "The mission cost 90 million euros and is to last": what else is told of it stands between (tokens). */
const FAR_LEFT = 13;

/** "The siege ended after 17 hours" */
const ENDED = /^(?:end|ends|ended|over|broke|collapsed|lifted|finished)$/;

const TRAVELS =
  /^(?:row(?:s|ed|ing)?|sail(?:s|ed|ing)?|cycl(?:es|ed|ing)|swam|swim|swims|swimming|walk(?:s|ed|ing)?|trek(?:s|ked|king)?|hik(?:es|ed|ing)|ran|runs|running|rode|rides|riding|cross(?:es|ed|ing)?|climb(?:s|ed|ing)?|travel(?:s|led|ed|ling|ing)?|drove|flew|paddl(?:es|ed|ing)|circumnavigat\w*)$/;
const TRIP =
  /^(?:crossing|journey|voyage|trip|trek|swim|ride|walk|hike|climb|ascent|expedition|circumnavigation|odyssey|row|run)$/;

/** "rowed across the lake in six days", "the crossing took them eight days", "a nine-day trek": how long a journey was. */
function isJourney(tokens: readonly Token[], from: number, to: number): boolean {
  let at = to;
  while (tokens[at]?.text === '-') at++;
  if (at > from && TRIP.test(tokens[at]?.lower ?? '') && tokens[from + 1]?.text === '-') return true;
  const before = clause(tokens, from, from, LEFT, 0);
  const last = before.at(-1) ?? '';
  if (last === 'in') return before.some((word) => TRAVELS.test(word));
  const took = before.findLastIndex((word) => /^(?:took|lasted|takes)$/.test(word));
  return took > 0 && took >= before.length - 2 && TRIP.test(before[took - 1]!);
}

/** "The jury was out for two days" */
function isJuryOut(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - LEFT), from - 1).map(({ lower }) => lower);
  return before.at(-1) === 'out' && before.some((word) => /^(?:jury|jurors|panel)$/.test(word));
}

const wordsFrom = (tokens: readonly Token[], at: number, most: number): string =>
  tokens
    .slice(at, at + (/^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '') ? most : most - 1))
    .map(({ lower }) => lower)
    .join(' ');

/** Nouns of states that verbs tell too. */
const STATES: ReadonlyMap<string, string> = new Map([
  ['outage', 'dark'],
  ['blackout', 'dark'],
  ['shutdown', 'shut'],
  ['closure', 'shut'],
  ['delay', 'stuck'],
  ['wait', 'stuck'],
]);

/** "served nine months in prison", "served a total of two years"; "has served" goes on. */
function isServed(tokens: readonly Token[], from: number): boolean {
  const before = tokens
    .slice(Math.max(0, from - 7), from)
    .map((token) => token.lower)
    .join(' ');
  return (
    /\bserved(?: (?:an?|only|just|out|reduced|total|shortened|prison|jail|sentence|term|of))*$/.test(before) &&
    !/\b(?:has|have|already) served\b/.test(before)
  );
}

/** What somebody is kept from by word of a court or a federation; a licence is lost. */
const BARRED = /^(?:banned|barred|disqualified|excluded|prohibited|forbidden)$/;
const LICENCE = /^(?:licen[cs]e|permit)$/;
const TAKEN = /^(?:lost|lose|loses|losing|revoked|suspended|stripped|withdrawn|withdrew|took|taken|takes|confiscated)$/;

/** "barred from office for six years", "took away her licence for nine months", "may not run a firm for four years" */
function isBarred(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.lower !== 'for') return false;
  for (let i = from - 2, step = 0; i >= 0 && step < BAR_REACH; i--, step++) {
    const { lower, text } = tokens[i]!;
    if (WALLS.has(lower) || text === ',') return false;
    // A term that is told in between is the nearer word's own.
    if (PRISON.has(lower) || tokens[i]!.kind === 'number') return false;
    if (BARRED.test(lower)) return true;
    if (lower === 'not' && /^(?:may|must)$/.test(tokens[i - 1]?.lower ?? '')) return true;
    const near = tokens.slice(Math.max(0, i - 6), from - 1);
    if (LICENCE.test(lower) && near.some((token) => TAKEN.test(token.lower))) return true;
  }
  return false;
}
/** What somebody is barred from stands between the verb and how long (tokens). */
const BAR_REACH = 12;

/** "banned for four years", "a four-year ban", "a suspension of six months". */
function isBan(tokens: readonly Token[], from: number, at: number): boolean {
  if (BANS.has(tokens[at]?.lower ?? '')) return true;
  const lead = tokens[from - 1]?.lower;
  if (lead !== 'for' && lead !== 'of') return false;
  return tokens.slice(Math.max(0, from - 4), from - 1).some((token) => BANS.has(token.lower));
}

/** "a four-year contract", "his contract runs for five years", "will stay for three more years"; not what is left of one. */
function isContract(tokens: readonly Token[], from: number, at: number): boolean {
  const after = tokens.slice(at, at + 2).map((token) => token.lower);
  if (after.some((word) => CONTRACTS.has(word))) return true;
  const before = clause(tokens, from, from, LEFT, 0);
  if (before.some((word) => /^(?:left|remaining|remain|of)$/.test(word))) return false;
  const named = before.findLastIndex((word) => CONTRACTS.has(word));
  return named >= 0 && /^(?:is|runs|lasts|was|for|of|ties|binds|worth|until)$/.test(before[named + 1] ?? '');
}

/** "will be out for six months", "is to miss about six weeks": how long somebody is away. */
function isAbsent(tokens: readonly Token[], from: number, { unit }: Quantity): boolean {
  if (unit !== 'wk' && unit !== 'mo' && unit !== 'd') return false;
  const before = clause(tokens, from, from, LEFT - 2, 0);
  if (before.some((word) => /^(?:first|next|past|last|after|previous)$/.test(word))) return false;
  if (before.some((word) => ABSENT.has(word))) return true;
  const last = before.slice(-3).join(' ');
  return /\bout for$/.test(last) || /\bout (?:for )?(?:about|around|at|up)\b/.test(last) || before.at(-1) === 'out';
}

/** "no chance of parole for 25 years", "must serve 20 years before he can ask for parole". */
function isParole(tokens: readonly Token[], from: number, to: number): boolean {
  const words = (a: number, b: number) => tokens.slice(Math.max(0, a), b).map((token) => token.lower);
  const left = /^(?:for|after|until|before|in)$/.test(tokens[from - 1]?.lower ?? '');
  if (left && words(from - 7, from - 1).includes('parole')) return true;
  const before = words(to, to + 4).indexOf('before');
  return before >= 0 && words(to + before, to + before + 10).some((word) => /^paroled?$/.test(word));
}

/** "held the station for five hours", "in the dark for nine hours": what went on for so long. */
function heldFor(tokens: readonly Token[], from: number): string | undefined {
  for (let i = from - 2, step = 0; i >= 0 && step < LEFT && !WALLS.has(tokens[i]!.lower); i--, step++) {
    const { lower } = tokens[i]!;
    const power = lower === 'power' && tokens[i - 1]?.lower === 'without';
    const state = power ? 'dark' : HELD.get(lower);
    if (state) return `held:${state}`;
  }
  return undefined;
}
