import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { tellingOf } from '../../events/telling.ts';
import { type Source, sourceOf } from '../../reading/attributions.ts';
import { classesOf, isPeople, narrowClass } from '../../reading/lexicon/nouns.ts';
import { CARDINALS } from '../../reading/lexicon/numbers.ts';
import { sensesOf, TOLLS } from '../../reading/lexicon/predicates.ts';
import { numeralAt } from '../../reading/numerals.ts';
import { type Predication, predicateOf } from '../../reading/predicates.ts';
import type { Quantity, Reading } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Sentence, Token } from '../../text/article.ts';

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
  'time way thing day week month year hour minute second decade century reason part side kind sort type example case point question word percent lot number group series step half quarter third place issue area country nation region state people_of member other one star goal copy page'.split(
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
      return noun && (noun === 'time' || classesOf(noun).includes('bullet')) ? 'hit:bullet' : undefined;
    }
    if (predicate === 'fire')
      return noun && classesOf(noun).some((c) => c === 'bullet' || c === 'missile')
        ? `fire:${classesOf(noun)[0]}`
        : undefined;
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

/** "killing 108 people, including 49 children and 34 women": what befell the whole befell its parts. */
function included({ tokens }: Sentence, quantity: Quantity, facts: readonly FigureFact[]): Predication | undefined {
  const last = facts[facts.length - 1]?.quantity;
  if (!last || last.block !== quantity.block || last.sentence !== quantity.sentence) return undefined;
  const between = tokens.slice(last.toToken, quantity.fromToken).map(({ lower }) => lower);
  const listed =
    facts[facts.length - 1]!.predication.how === 'listed' && between.every((word) => /^(?:,|and)$/.test(word));
  if (!listed && between[between.length - 1] !== 'including') return undefined;
  return { ...facts[facts.length - 1]!.predication, how: 'listed' };
}

/** "Police estimated it at 26,000": what the number before was said of. */
function pronoun({ tokens }: Sentence, quantity: Quantity, facts: readonly FigureFact[]): Predication | undefined {
  const at = quantity.fromToken;
  if (
    tokens[at - 1]?.lower !== 'at' ||
    tokens[at - 2]?.lower !== 'it' ||
    !/^(?:put|puts|estimated|counted|placed)$/.test(tokens[at - 3]?.lower ?? '')
  )
    return undefined;
  const last = facts[facts.length - 1];
  return last && last.quantity.block === quantity.block
    ? { ...last.predication, token: at - 3, how: 'toll' }
    : undefined;
}

/** Nouns that stand for the harmed themselves: "46 deaths", "three bodies". */
function isBodily(noun: string): boolean {
  return /^(?:death|fatality|body|corpse|dead|injury|injured|wounded|casualty|arrest|life|survivor|infection|case)$/.test(
    noun,
  );
}

const AFFECTED = /^(?:dead|injured|wounded|victims?|fatalities|casualties|killed|missing|bodies|arrested|survivors)$/;
const POINTING = /^(?:them|whom|those|these|his|her|their|its)$/;

/** "two of them", "six of the dead", "one of her children": a part of those who shared the fate. */
function isShare(tokens: readonly Token[], of: number): boolean {
  if (tokens[of]?.lower !== 'of') return false;
  const first = tokens[of + 1]?.lower ?? '';
  if (POINTING.test(first)) return true;
  const second = first === 'the' ? of + 2 : of + 1;
  if (tokens[second] && numeralAt(tokens, second)) return true;
  for (let i = of + 1; i < Math.min(tokens.length, of + 4); i++) if (AFFECTED.test(tokens[i]!.lower)) return true;
  return false;
}

/** Is the number told as a part of another, an addition to it, or one of a list? */
function isPart(sentence: Sentence, quantity: Quantity, before: Quantity | undefined): boolean {
  const { tokens } = sentence;
  const previous = tokens[quantity.fromToken - 1]?.lower ?? '';
  const second = tokens[quantity.fromToken - 2]?.lower ?? '';
  if (previous === 'including' || previous === 'plus' || previous === 'another' || previous === 'further') return true;
  if (previous === 'them' && second === 'among') return true;
  if (quantity.modifiers.some((word) => word === 'more' || word === 'further' || word === 'additional')) return true;
  if (/^(?:another|additional)$/.test(tokens[quantity.fromToken]?.lower ?? '')) return true;
  const numberEnd = tokens.findIndex((token) => token.end >= quantity.number.end);
  if (isShare(tokens, numberEnd + 1) || isShare(tokens, quantity.toToken)) return true;
  const next = tokens[quantity.toToken]?.lower ?? '';
  if (next === 'more' || next === 'each' || next === 'also') return true;
  // "Five hikers were among the dead"
  if (/^(?:were|was|are|is)$/.test(next) && tokens[quantity.toToken + 1]?.lower === 'among') return true;
  // "killing 13, including seven children and two women": the list goes on after the first part.
  if (!before) return false;
  const between = tokens.slice(before.toToken, quantity.fromToken).map((token) => token.lower);
  if (between.includes('including') || between.includes('whom')) return true;
  const listed = between.every((word) => /^(?:,|and|—|\(|:|as|well|or)$/.test(word));
  // "25 Indians and one Nepali" lists; "five dead and 20 injured" counts two things.
  return listed && before.noun !== undefined && quantity.noun !== undefined && narrowClass(quantity.noun) !== undefined;
}

/** "four prior arrests": counted before the event. */
const EARLIER = new Set(['prior', 'previous', 'earlier', 'past', 'former']);

/** "killed 40 in the port and hundreds more along the coast": the first is a part too. */
function goesOn({ tokens }: Sentence, quantity: Quantity, next: Quantity | undefined): boolean {
  if (!next || next.block !== quantity.block || next.sentence !== quantity.sentence) return false;
  const more = tokens[next.toToken]?.lower === 'more' || next.modifiers.includes('more');
  return more && !tokens.slice(quantity.toToken, next.fromToken).some(({ lower }) => sensesOf(lower).length > 0);
}

/** Takes the figures from an article. Pure. */
export function figureFacts(reading: Reading): FigureFacts {
  const frame = frameOf(reading);
  const contexts = new Contexts(reading, frame);
  const facts: FigureFact[] = [];
  let before: Quantity | undefined;
  for (const [index, quantity] of reading.quantities.entries()) {
    const previous =
      before && before.block === quantity.block && before.sentence === quantity.sentence ? before : undefined;
    if (quantity.kind === 'count') before = quantity;
    if (quantity.kind !== 'count' || quantity.vague) continue;
    const earlier = quantity.modifiers.some((word) => EARLIER.has(word));
    if (earlier && quantity.noun !== 'arrest') continue;
    const sentence = reading.article.blocks[quantity.block]!.sentences[quantity.sentence]!;
    const predication =
      pronoun(sentence, quantity, facts) ?? included(sentence, quantity, facts) ?? predicateOf(sentence, quantity);
    if (!predication) continue;
    const key = earlier ? RECORD : keyOf(quantity, predication, sentence, frame);
    const source = sourceOf(sentence.tokens, quantity.fromToken);
    if (!key || isSupposed(sentence, predication) || isApart(sentence, quantity, predication)) continue;
    if (quantity.value === 1 && quantity.noun === undefined && predication.predicate !== 'die') continue;
    if (isIndefinite(sentence, quantity) && !standsAlone(sentence, quantity, predication)) continue;
    const group = quantity.noun ? narrowClass(quantity.noun) : undefined;
    facts.push({
      quantity,
      predication,
      // Organisers and police never count the same crowd.
      key: key === 'attend:person' && source?.side === 'opposed' ? `${key}/${source.side}` : key,
      ...(group ? { group } : {}),
      ...(source ? { source } : {}),
      context: contexts.at(quantity.block, quantity.sentence, quantity.number),
      part:
        isPart(sentence, quantity, previous) ||
        goesOn(sentence, quantity, reading.quantities[index + 1]) ||
        isOthers(quantity, facts, key, predication),
    });
  }
  return { frame, facts };
}

const SUPPOSED =
  /^(?:might|may|could|would|should|if|want|wants|wanted|wanting|threatened|threatening|threat|plan|planned|planning|plot|plotted|plotting|attempt|attempted|attempting|try|tried|trying|conspiring|conspiracy|hoped|hoping|intended|intending|aim|aimed|risk)$/;

/** "might have killed two", "a plot to kill three", "wanted to kill a guard": nothing happened. */
function isSupposed({ tokens }: Sentence, { token, predicate }: Predication): boolean {
  // Jobs that will be cut are the news itself; the dead are dead or not.
  if (!TOLLS.has(predicate) && predicate !== 'damage' && predicate !== 'destroy') return false;
  for (let i = token - 1; i >= Math.max(0, token - 5); i--) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'mark' && lower !== '"' && lower !== '-') return false;
    if (SUPPOSED.test(lower)) return true;
    if (i === token - 1 && lower === 'to' && tokens[token]!.lower === 'kill') return true;
  }
  return false;
}

/** "a child", "another woman": one person told of, not a count. */
function isIndefinite({ tokens }: Sentence, quantity: Quantity): boolean {
  const first = tokens[quantity.fromToken]?.lower;
  return first === 'a' || first === 'an' || first === 'another';
}

const SEVERE = /^(?:seriously|badly|critically|severely|gravely|slightly|lightly|fatally|mortally|never|not|yet)$/;

const isNumber = (token: Token | undefined) => !!token && (token.kind === 'number' || CARDINALS.has(token.lower));

/** Numbers of another measure than the plain count: the badly hurt, a sum over weeks, the whole of which a part died. */
function isApart({ tokens }: Sentence, quantity: Quantity, { token, how, predicate }: Predication): boolean {
  for (let i = quantity.toToken; i < token; i++) if (SEVERE.test(tokens[i]!.lower)) return true;
  if (predicate === 'die' && quantity.noun === 'body' && SEVERE.test(tokens[quantity.toToken]?.lower ?? ''))
    return true;
  // "two of the three victims died": three is no toll
  const lead = tokens[quantity.fromToken - 1]?.lower;
  const of = /^(?:the|his|her|their|its)$/.test(lead ?? '')
    ? tokens[quantity.fromToken - 2]
    : tokens[quantity.fromToken - 1];
  const share = of?.lower === 'of' && isNumber(tokens[tokens.indexOf(of) - 1]);
  if (how === 'after' && predicate !== 'aboard' && share && tokens[token + 1]?.lower !== 'by') return true;
  // "which between them killed 34", "21 in the two attacks together": a sum of events
  if (
    tokens.some(
      ({ lower }, i) =>
        /^(?:together|combined|altogether)$/.test(lower) || (lower === 'them' && tokens[i - 1]?.lower === 'between'),
    )
  )
    return true;
  // "children under 10", "those over 65"
  if (/^(?:under|aged|over|below|younger|older)$/.test(tokens[quantity.toToken]?.lower ?? '')) return true;
  return tokens.some(
    (each, i) =>
      (each.lower === 'since' && i < quantity.fromToken + 6 && predicate !== 'die' && quantity.noun !== 'time') ||
      (each.lower === 'over' && /^(?:night|day|week|month)s?$/.test(tokens[i + 2]?.lower ?? '')),
  );
}

/** One person told of stands for a toll where nobody else is named beside: "the quake killed a child". */
function standsAlone({ tokens }: Sentence, quantity: Quantity, predication: Predication): boolean {
  if (!predication.known || predication.predicate !== 'die' || predication.how !== 'before') return false;
  const next = tokens[quantity.toToken]?.lower;
  const previous = tokens[predication.token - 1]?.lower;
  // "a child and her mother" goes on; "a child and destroyed two houses" does not.
  const goesOn = next === 'and' && sensesOf(tokens[quantity.toToken + 1]?.lower ?? '').length === 0;
  return !goesOn && next !== 'who' && previous !== 'of' && tokens[predication.token]!.lower !== 'of';
}

/** "killed 12 and four others": others of the same fate add to the number before; of another fate they are its whole. */
function isOthers(quantity: Quantity, facts: readonly FigureFact[], key: string, predication: Predication): boolean {
  const others =
    quantity.noun === 'other' || quantity.modifiers.includes('other') || quantity.modifiers.includes('others');
  if (!others) return false;
  if (!predication.known) return true;
  // Of another fate than those before, they are all of theirs: "killed two; six other people were wounded".
  return facts.some(
    (fact) =>
      fact.key === key && fact.quantity.block === quantity.block && quantity.sentence - fact.quantity.sentence <= 1,
  );
}
