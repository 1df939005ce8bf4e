import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { tellingOf } from '../../events/telling.ts';
import { classesOf, isPeople, narrowClass } from '../../reading/lexicon/nouns.ts';
import { TOLLS } from '../../reading/lexicon/predicates.ts';
import { ballotOf } from '../../reading/numbers/ballots.ts';
import { type Predication, predicateOf } from '../../reading/numbers/predicates.ts';
import { ordinalOf } from '../../reading/numbers/tolls.ts';
import { type Source, sourceOf } from '../../reading/quotations/attributions.ts';
import type { Quantity, Reading } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Sentence } from '../../text/article.ts';
import {
  aboardToo,
  answered,
  coordinated,
  groupOfShare,
  included,
  isSumOfEvents,
  leadOf,
  pronoun,
  shareOfHarmed,
  sharers,
} from './antecedents.ts';
import { type Owner, ownerOf } from './owners.ts';
import {
  goesOn,
  isApart,
  isIndefinite,
  isOthers,
  isPart,
  isSome,
  isSupposed,
  standsAlone,
  throughWhole,
} from './told.ts';

/** A number of people or things to which something happened. */
export interface FigureFact {
  readonly quantity: Quantity;
  readonly predication: Predication;
  /** Facts with different keys are never compared: "die:person". */
  readonly key: string;
  /** The group that is counted, where it is narrower than everybody: "civilian". */
  readonly group?: string;
  readonly context: Context;
  /** Who vouches for it, where that is told. */
  readonly source?: Source;
  /** Whose number it is, where such numbers are somebody's own. */
  readonly owner?: Owner;
  /** Told as one more, who makes the running total: "a fifth person". */
  readonly nth?: true;
  /** Said to be a part, an addition or one item of several: never compared as a whole. */
  readonly part: boolean;
}

/** What the figures check takes from an article. */
export interface FigureFacts {
  readonly frame: Frame;
  readonly facts: readonly FigureFact[];
}

/** Nouns that count time, turns and abstractions: no figure of an event. */
const IDLE = new Set(
  'time way thing day week month year hour minute second decade century reason part side kind sort type example case point question word percent lot number group series step half quarter third place issue area country nation region state member other one star goal copy page'.split(
    ' ',
  ),
);

/** How often somebody was arrested before: "four prior arrests", "arrested four times". */
export const RECORD = 'record:arrest';
const TELLING_NOUN = 0.9;

/** What a figure is compared under. */
function keyOf(quantity: Quantity, predication: Predication, sentence: Sentence, frame: Frame): string | undefined {
  const { noun } = quantity;
  const { predicate, known } = predication;
  if (known) {
    if (predicate === 'arrest' && noun === 'time') return RECORD;
    if (TOLLS.has(predicate) || predicate === 'survive' || predicate === 'displace') {
      if (noun && !isPeople(noun) && !isBodily(noun)) {
        // "one house was trapped": only people are a toll; families and households are counted apart.
        return predicate === 'displace' || predicate === 'rescue' ? `${predicate}:${classesOf(noun)[0]}` : undefined;
      }
      return `${predicate}:person`;
    }
    if (predicate === 'hit') {
      if (noun && isPeople(noun) && sentence.tokens[predication.token]!.lower === 'shot') return 'shoot:person';
      return noun && (noun === 'time' || classesOf(noun).includes('bullet')) ? 'hit:bullet' : undefined;
    }
    if (predicate === 'shoot') return noun === undefined || isPeople(noun) ? 'shoot:person' : undefined;
    if (predicate === 'margin' || predicate === 'poll') return `${predicate}:vote`;
    if (predicate === 'seats') return 'win:seat';
    if (predicate === 'fire')
      return noun === 'time'
        ? 'fire:bullet'
        : noun && classesOf(noun).some((c) => c === 'bullet' || c === 'missile' || c === 'aircraft')
          ? `fire:${classesOf(noun)[0]}`
          : undefined;
    if (predicate === 'act') return 'act:person';
    // "sending four cars into the river" deploys nothing.
    if (
      predicate === 'deploy' &&
      /^sen[dt]/.test(sentence.tokens[predication.token]!.lower) &&
      !(noun && isPeople(noun))
    )
      return undefined;
    if (predicate === 'release') return noun && CAPTIVE.test(noun) ? 'rescue:person' : undefined;
    if (predicate === 'escape') return noun && CAPTIVE.test(noun) ? 'escape:person' : undefined;
    if (PERSONAL.has(predicate)) return !noun || isPeople(noun) || isBodily(noun) ? `${predicate}:person` : undefined;
    if (predicate === 'burn' && noun && isPeople(noun)) return 'injure:person';
    if (predicate === 'lose' && noun && isJob(noun) && !isPeople(noun)) return 'cut:job';
    if (predicate === 'attend' || predicate === 'aboard')
      return !noun || isPeople(noun) ? `${predicate}:person` : undefined;
    if (predicate === 'destroy' || predicate === 'damage' || predicate === 'burn')
      return noun ? `${predicate === 'burn' ? 'destroy' : predicate}:${classesOf(noun)[0]}` : undefined;
    if (predicate === 'cut' || predicate === 'dismiss') return noun && isJob(noun) ? 'cut:job' : undefined;
    return noun && !IDLE.has(noun) ? `${predicate}:${classesOf(noun)[0]}` : undefined;
  }
  if (noun === 'redundancy' || noun === 'layoff') return 'cut:job';
  if (!noun || IDLE.has(noun)) return undefined;
  if (isActor(quantity, noun, predication, sentence, frame)) return 'act:person';
  // A noun that is seldom counted needs no verb to tell what is meant.
  return tellingOf(noun) >= TELLING_NOUN ? `:${noun}` : `${predicate}:${noun}`;
}

/** Those who are let go, or get away. */
const CAPTIVE = /^(?:hostage|captive|abductee|prisoner|inmate|detainee|convict|escapee|fugitive)$/;

/** What befalls people alone. */
const PERSONAL = new Set('treat convict acquit charge vaccinate escape arrive suspend employ hire'.split(' '));

/** Posts and those who hold them: a firm that sheds 90 people sheds 90 jobs. */
function isJob(noun: string): boolean {
  return classesOf(noun).includes('job') || /^(?:person|staff|employee|worker|redundancy)$/.test(noun);
}

const VIOLENT = new Set([
  'robbery',
  'attack',
  'shooting',
  'bombing',
  'kidnapping',
  'stabbing',
  'massacre',
  'explosion',
]);

/**
 * Those who did it: robbers and gunmen anywhere, and men, women or people who begin a clause as the subject of a verb
 * in the lede of an article on a robbery or an attack.
 */
function isActor(quantity: Quantity, noun: string, { how }: Predication, { tokens }: Sentence, frame: Frame): boolean {
  if (!frame.classes.slice(0, 3).some((name) => VIOLENT.has(name))) return false;
  const classes = classesOf(noun);
  if (classes.includes('suspect') || classes.includes('fighter')) return true;
  if (how !== 'after' || !/^(?:man|woman|person)$/.test(noun)) return false;
  const before = tokens[quantity.fromToken - 1];
  const opens = !before || before.text === ',' || before.lower === '"' || /^(?:when|after|as|that)$/.test(before.lower);
  const verb = tokens[quantity.toToken]?.lower ?? '';
  return opens && (verb.endsWith('ed') || stemOf(verb) !== verb);
}

/** Nouns that stand for the harmed themselves: "46 deaths", "three bodies". */
function isBodily(noun: string): boolean {
  return /^(?:death|fatality|body|corpse|dead|injury|injured|wounded|casualty|arrest|life|survivor|infection|case)$/.test(
    noun,
  );
}

/** "four prior arrests": counted before the event. */
const EARLIER = new Set(['prior', 'previous', 'earlier', 'past', 'former']);

/** "99 alleged smugglers were seized": gunmen seize workers, but whoever seizes suspects arrests them. */
function asArrest({ noun, modifiers }: Quantity, said: Predication | undefined): Predication | undefined {
  if (!said || !/^(?:seize|kidnap)$/.test(said.predicate) || !noun || !isPeople(noun)) return said;
  const suspected = modifiers.some((word) => /^(?:alleged|suspected)$/.test(word)) || classesOf(noun)[0] === 'suspect';
  return suspected ? { ...said, predicate: 'arrest' } : said;
}

/** Takes the figures from an article. Pure. */
export function figureFacts(reading: Reading): FigureFacts {
  const frame = frameOf(reading);
  const contexts = new Contexts(reading, frame);
  const facts: FigureFact[] = [];
  /** Sums of several events, by key and value: no toll of any. */
  const sums = new Set<string>();
  let before: Quantity | undefined;
  let wholeOfShare: Quantity | undefined;
  for (const [index, read] of reading.quantities.entries()) {
    const whole = reading.quantities[index + 1];
    const near = before;
    const previous = near && near.block === read.block && near.sentence === read.sentence ? near : undefined;
    if (read.kind === 'count') before = read;
    if (read.kind !== 'count' || read.vague) continue;
    const sentence = reading.article.blocks[read.block]!.sentences[read.sentence]!;
    const share = throughWhole(sentence, read, whole);
    const isWhole = read === wholeOfShare;
    wholeOfShare = share && whole;
    const shared = sharers(sentence, read, near, facts);
    const nth = ordinalOf(read);
    const told = nth === undefined ? read : { ...read, value: nth, min: nth, max: nth };
    const quantity = shared?.quantity ?? share ?? told;
    const earlier = quantity.modifiers.some((word) => EARLIER.has(word));
    if (earlier && quantity.noun !== 'arrest') continue;
    const said =
      shared?.predication ??
      pronoun(sentence, quantity, facts) ??
      included(sentence, quantity, facts) ??
      shareOfHarmed(sentence, quantity) ??
      ballotOf(sentence, quantity) ??
      predicateOf(sentence, quantity);
    const elsewhere = said?.known
      ? undefined
      : (answered(reading, quantity) ??
        coordinated(sentence, quantity, reading.quantities.slice(index + 1, index + 4)));
    const predication = asArrest(quantity, elsewhere ?? said);
    if (!predication || (isWhole && predication.how === 'after' && predication.predicate !== 'aboard')) continue;
    const key = earlier ? RECORD : keyOf(quantity, predication, sentence, frame);
    const source = sourceOf(sentence.tokens, quantity.fromToken);
    if (!key || isSupposed(sentence, predication) || isApart(sentence, quantity, predication)) continue;
    if (quantity.value === 1 && quantity.noun === undefined && predication.predicate !== 'die') continue;
    if (isIndefinite(sentence, quantity) && !standsAlone(sentence, quantity, predication)) continue;
    if (isSumOfEvents(sentence, quantity, previous)) {
      sums.add(`${key}=${quantity.value}`);
      continue;
    }
    const group = isSome(sentence, quantity) ? undefined : groupOf(sentence, quantity, predication);
    const owner = ownerOf(reading, key, quantity);
    const fact: FigureFact = {
      quantity,
      predication,
      key: qualified(key, sentence, source),
      ...(group && nth === undefined ? { group } : {}),
      ...(nth === undefined ? {} : { nth: true }),
      ...(owner ? { owner } : {}),
      ...(source ? { source } : {}),
      context: contexts.at(quantity.block, leadOf(sentence, quantity), quantity.number),
      part:
        share === undefined &&
        !shared?.own &&
        (predication.how === 'listed' ||
          isPart(sentence, quantity, previous) ||
          goesOn(sentence, quantity, whole) ||
          isOthers(quantity, facts, key, predication)),
    };
    facts.push(fact);
    const aboard = aboardToo(sentence, quantity, predication);
    if (aboard) facts.push({ ...fact, predication: aboard, key: 'aboard:person' });
  }
  return { frame, facts: facts.filter(({ key, quantity }) => !sums.has(`${key}=${quantity.value}`)) };
}

/** The group that a number is of: its noun's, a crew's, or what a share is said to be. */
function groupOf(sentence: Sentence, quantity: Quantity, predication: Predication): string | undefined {
  const own = quantity.noun ? narrowClass(quantity.noun) : undefined;
  if (own) return own;
  // "a crew of nine"
  if (predication.predicate === 'aboard' && sentence.tokens[predication.token]?.lower === 'crew') return 'crew';
  if (predication.predicate === 'aboard' && quantity.noun === 'passenger') return 'passenger';
  return groupOfShare(sentence, quantity, predication);
}

/** Two counts of one thing that are never one: of organisers and police, of a year and of a night. */
function qualified(key: string, { tokens }: Sentence, source: Source | undefined): string {
  if (key === 'attend:person' && source?.side === 'opposed') return `${key}/${source.side}`;
  if (key !== 'arrive:person') return key;
  const at = tokens.findIndex(({ lower }) => /^(?:year|month|week|season)$/.test(lower));
  return at > 0 ? `${key}/${tokens[at - 1]!.lower} ${tokens[at]!.lower}` : key;
}
