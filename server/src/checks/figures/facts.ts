import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import type { Told } from '../../events/persons/told.ts';
import { classesOf, isPeople, narrowClass, nationOf } from '../../reading/lexicon/nouns.ts';
import { TOLLS } from '../../reading/lexicon/predicates.ts';
import { ballotOf } from '../../reading/numbers/ballots.ts';
import { objectOf, type Predication, predicateOf } from '../../reading/numbers/predicates.ts';
import { ordinalOf } from '../../reading/numbers/tolls.ts';
import { type Source, sourceOf } from '../../reading/quotations/attributions.ts';
import type { Quantity, Reading } from '../../reading/reading.ts';
import { isIrregularPast } from '../../reading/stems.ts';
import type { Sentence, Token } from '../../text/article.ts';
import { overlaps } from '../../text/span.ts';
import {
  aboardToo,
  answered,
  coordinated,
  groupOfShare,
  included,
  isSumOfEvents,
  leadOf,
  openingWhole,
  pronoun,
  shareOfHarmed,
  sharers,
} from './antecedents.ts';
import { besideOne, manned, withOne } from './beside.ts';
import { degreeOf, hurtShare } from './degrees.ts';
import { dividedFacts } from './divided.ts';
import { heldFact } from './held.ts';
import { CAPTIVE, EITHER, keyOf, RECORD } from './keys.ts';
import { type Owner, ownerOf } from './owners.ts';
import { isForNow, isIntroduced, isItem, isMargin, isOwnDoing, isSeen, isWished } from './passing.ts';
import { isOfParts } from './scope.ts';
import { spotOf } from './spots.ts';
import { isWithOthers, withSums } from './together.ts';
import {
  goesOn,
  isApart,
  isIndefinite,
  isOfAnotherFate,
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
  /** The person whose own it is, where it is of children, weddings or works. */
  readonly bearer?: Told;
  /** Told as one more, who makes the running total: "a fifth person". */
  readonly nth?: true;
  /** The number of which it is a share: 22 in "ten of their 22 matches". */
  readonly outOf?: number;
  /** The part of a house or a ship where those counted were. */
  readonly spot?: string;
  /** Summed up from those counted side by side: "six clerks and the porter". */
  readonly sum?: true;
  /** Said to be a part, an addition or one item of several: never compared as a whole. */
  readonly part: boolean;
  /** It is what somebody is accused or suspected of having. */
  readonly alleged?: true;
}

/** What the figures check takes from an article. */
export interface FigureFacts {
  readonly frame: Frame;
  readonly facts: readonly FigureFact[];
}

/** "four prior arrests": counted before the event. */
const EARLIER = new Set(['prior', 'previous', 'earlier', 'past', 'former']);

/** Officials who seize or apprehend children take them into care. */
function asRemoval({ noun }: Quantity, said: Predication | undefined, { tokens }: Sentence): Predication | undefined {
  if (!said?.known || !/^(?:arrest|seize)$/.test(said.predicate) || !noun || !isMinor(noun)) return said;
  // Children are detained and arrested too, but held by no police.
  return /^(?:apprehend|seiz|taken|taking|took|take)/.test(tokens[said.token]!.lower)
    ? { ...said, predicate: 'remove' }
    : said;
}

const isMinor = (noun: string) => /^(?:child|kid|minor|infant|baby|toddler|youngster|sibling)$/.test(noun);

/** "99 alleged smugglers were seized": gunmen seize workers, but whoever seizes suspects arrests them. */
function asArrest({ noun, modifiers }: Quantity, said: Predication | undefined): Predication | undefined {
  if (!said || !/^(?:seize|kidnap)$/.test(said.predicate) || !noun || !isPeople(noun)) return said;
  const suspected = modifiers.some((word) => /^(?:alleged|suspected)$/.test(word)) || classesOf(noun)[0] === 'suspect';
  return suspected ? { ...said, predicate: 'arrest' } : said;
}

/** "Eighty firefighters attended": those who come to help are no crowd. */
const asDuty = ({ noun }: Quantity, said: Predication | undefined): Predication | undefined =>
  said?.predicate === 'attend' && noun && classesOf(noun)[0] === 'rescuer' ? { ...said, predicate: 'deploy' } : said;

/** "The nine prisoners who fled": those who are held do not leave their homes, they escape. */
const asEscape = ({ noun }: Quantity, said: Predication | undefined, { tokens }: Sentence): Predication | undefined =>
  said?.predicate === 'displace' && noun && CAPTIVE.test(noun) && /^fle[ed]/.test(tokens[said.token]?.lower ?? '')
    ? { ...said, predicate: 'escape' }
    : said;

/** Takes the figures from an article. Pure. */
export function figureFacts(reading: Reading): FigureFacts {
  const frame = frameOf(reading);
  const contexts = new Contexts(reading, frame);
  const facts: FigureFact[] = [];
  /** Sums of several events, by key and value: no toll of any. */
  const sums = new Set<string>();
  const divided = dividedFacts(reading, contexts);
  let before: Quantity | undefined;
  let wholeOfShare: Quantity | undefined;
  for (const [index, read] of reading.quantities.entries()) {
    const whole = reading.quantities[index + 1];
    const near = before;
    const previous = near && near.block === read.block && near.sentence === read.sentence ? near : undefined;
    if (read.kind === 'count') before = read;
    if (read.kind !== 'count' || read.vague) continue;
    if (divided.some(({ quantity: { number } }) => overlaps(number, read.number))) continue;
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
    const taken = share && objectOf(sentence, share);
    const hurt = hurtShare(sentence, quantity, facts.at(-1));
    const said =
      shared?.predication ??
      taken ??
      hurt ??
      pronoun(sentence, quantity, facts) ??
      included(sentence, quantity, facts) ??
      openingWhole(sentence, quantity) ??
      shareOfHarmed(sentence, quantity) ??
      ballotOf(sentence, quantity) ??
      predicateOf(sentence, quantity);
    const elsewhere = said?.known
      ? undefined
      : (answered(reading, quantity) ??
        coordinated(sentence, quantity, reading.quantities.slice(index + 1, index + 4)) ??
        besideOne(sentence, quantity) ??
        withOne(sentence, quantity) ??
        manned(sentence, quantity, besides(reading, quantity), facts));
    const meant = asEscape(quantity, asArrest(quantity, elsewhere ?? said), sentence);
    const predication = asRemoval(quantity, asDuty(quantity, meant), sentence);
    const held =
      share || isWhole ? undefined : heldFact(reading, sentence, quantity, predication, facts.at(-1), contexts);
    if (held) {
      facts.push(held);
      continue;
    }
    if (!predication) continue;
    // "Seventeen of the 18 crew were rescued" tells of the 17; "killed 30 of the 41 infected" tells of each its own.
    const ofShare = predication.how === 'after' && predication.predicate !== 'aboard';
    const isOwn = predication.known && (!ofShare || facts.at(-1)?.predication.how === 'before');
    if (isWhole && !isOwn) continue;
    const key = earlier ? RECORD : keyOf(quantity, predication, sentence, frame);
    const source = sourceOf(sentence.tokens, quantity.fromToken);
    const degree = degreeOf(sentence, quantity, predication);
    if (degree === 'mixed' || (predication.known && isOfParts(sentence, quantity))) continue;
    if (!key || isSupposed(sentence, predication) || isApart(sentence, quantity, predication)) continue;
    // "Nobody knew why": no number of anything.
    if (quantity.value === 0 && !predication.known && /^(?:nobody|no[ -]one|none)$/i.test(quantity.text)) continue;
    if (quantity.value === 1 && quantity.noun === undefined && predication.predicate !== 'die') continue;
    if ([isIntroduced, isForNow, isWished, isSeen].some((isPassing) => isPassing(sentence, quantity))) continue;
    if (isMargin(sentence, quantity, predication) || isOwnDoing(sentence, quantity, predication)) continue;
    if (isIndefinite(sentence, quantity) && !standsAlone(sentence, quantity, predication)) continue;
    if (isSumOfEvents(sentence, quantity, previous)) {
      sums.add(`${key}=${quantity.value}`);
      continue;
    }
    const others = isWithOthers(sentence, quantity, predication) || isOthers(quantity, facts, key, predication);
    const unlike = others && (!predication.known || TOLLS.has(predication.predicate));
    const group = unlike || isSome(sentence, quantity) ? undefined : groupOf(sentence, quantity, predication);
    const owner = ownerOf(reading, key, quantity);
    const spot = TOLLS.has(predication.predicate) ? spotOf(sentence, quantity, predication) : undefined;
    const fact: FigureFact = {
      quantity,
      predication,
      key: degree ? `${key}/${degree}` : qualified(key, sentence, source, predication),
      ...(group && nth === undefined ? { group } : {}),
      ...(nth === undefined ? {} : { nth: true }),
      ...(owner ? { owner } : {}),
      ...(source ? { source } : {}),
      ...(spot ? { spot } : {}),
      ...(share && whole ? { outOf: whole.value } : {}),
      context: contexts.at(quantity.block, leadOf(sentence, quantity), quantity.number),
      part:
        share === undefined &&
        !shared?.own &&
        !hurt &&
        // A prize has many nominees, a shop many prices.
        (predication.how === 'listed' ||
          isItem(sentence, quantity) ||
          (/^(?:nominate|pay)$/.test(predication.predicate) && !owner) ||
          isPart(
            sentence,
            quantity,
            predication,
            previous,
            predication.predicate === 'pay' || isOfAnotherFate(quantity, facts, key),
          ) ||
          goesOn(sentence, quantity, whole) ||
          others),
    };
    facts.push(fact);
    const aboard = aboardToo(sentence, quantity, predication);
    if (aboard) facts.push({ ...fact, predication: aboard, key: 'aboard:person' });
  }
  const own = facts.filter(({ key, quantity }) => !sums.has(`${key}=${quantity.value}`));
  return { frame, facts: [...withSums(reading, own, contexts), ...divided] };
}

const besides = ({ quantities }: Reading, { block, sentence, number }: Quantity): Quantity[] =>
  quantities.filter(
    (other) => other.block === block && other.sentence === sentence && other.number.start !== number.start,
  );

/** The group that a number is of: its noun's, a crew's, or what a share is said to be. */
function groupOf(sentence: Sentence, quantity: Quantity, predication: Predication): string | undefined {
  const own = quantity.noun ? narrowClass(quantity.noun) : undefined;
  // "with eight men aboard": the crew
  if (own === 'man' && predication.predicate === 'aboard') return undefined;
  // Teachers are no nurses.
  if (own) return own === 'trade' ? quantity.noun : own;
  // "a crew of nine"
  if (predication.predicate === 'aboard' && sentence.tokens[predication.token]?.lower === 'crew') return 'crew';
  // "31 Kenyan nationals", "the Kenyan passengers"
  const nation = quantity.modifiers.map(nationOf).find((name) => name !== undefined);
  if (nation) return nation;
  if (predication.predicate === 'aboard' && quantity.noun === 'passenger') return 'passenger';
  return groupOfShare(sentence, quantity, predication);
}

/** Is the verb at token `at` one of two that "or" joins? */
const isEither = (tokens: readonly Token[], at: number): boolean =>
  isParticiple(tokens[at]) &&
  ((tokens[at + 1]?.lower === 'or' && isParticiple(tokens[at + 2])) ||
    (tokens[at - 1]?.lower === 'or' && isParticiple(tokens[at - 2])));

const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined && (/(?:ed|en)$/.test(token.lower) || isIrregularPast(token.lower));

/** Two counts of one thing that are never one: of organisers and police, of a year and of a night, of one fate and of two. */
function qualified(
  key: string,
  { tokens }: Sentence,
  source: Source | undefined,
  { token, known }: Predication,
): string {
  // "More than 80 were cancelled or delayed": of the two together.
  if (known && isEither(tokens, token)) return `${key}${EITHER}`;
  if (key === 'attend:person' && source?.side === 'opposed') return `${key}/${source.side}`;
  if (key !== 'arrive:person') return key;
  const at = tokens.findIndex(({ lower }) => /^(?:year|month|week|season)$/.test(lower));
  return at > 0 ? `${key}/${tokens[at - 1]!.lower} ${tokens[at]!.lower}` : key;
}
