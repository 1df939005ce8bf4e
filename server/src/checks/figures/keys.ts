import type { Frame } from '../../events/frame.ts';
import { tellingOf } from '../../events/telling.ts';
import { classesOf, isPeople } from '../../reading/lexicon/nouns.ts';
import { TOLLS } from '../../reading/lexicon/predicates.ts';
import type { Predication } from '../../reading/numbers/predicates.ts';
import type { Quantity } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Sentence } from '../../text/article.ts';

/* Under which key a figure is compared: figures with different keys never meet. */

/** Nouns that count time, turns and abstractions: no figure of an event. */
const IDLE = new Set(
  'time way thing day week month year hour minute second decade century reason part side kind sort type example case point question word percent lot number group series step half quarter third place issue area country nation region state member other one star goal copy page'.split(
    ' ',
  ),
);

/** How often somebody was arrested before: "four prior arrests", "arrested four times". */
export const RECORD = 'record:arrest';
/** At the end of a key: of two fates together, "cancelled or delayed". */
export const EITHER = '/or';
const TELLING_NOUN = 0.9;

/** What a figure is compared under. */
export function keyOf(
  quantity: Quantity,
  predication: Predication,
  sentence: Sentence,
  frame: Frame,
): string | undefined {
  const { noun } = quantity;
  const { predicate, known } = predication;
  if (known) {
    if (predicate === 'arrest' && noun === 'time') return RECORD;
    if (TOLLS.has(predicate) || predicate === 'survive' || predicate === 'displace') {
      if (noun && !isPeople(noun) && (!isBodily(noun) || (isIllness(noun) && predicate !== 'infect'))) {
        // "one house was trapped": only people are a toll; families and households are counted apart.
        return predicate === 'displace' || predicate === 'rescue' ? `${predicate}:${classesOf(noun)[0]}` : undefined;
      }
      return `${predicate}:person`;
    }
    if (predicate === 'hit') {
      if (noun && isPeople(noun) && sentence.tokens[predication.token]!.lower === 'shot') return 'shoot:person';
      return noun && (noun === 'time' || classesOf(noun).includes('bullet')) ? 'hit:bullet' : undefined;
    }
    if (predicate === 'sign') return !noun || isPeople(noun) || noun === 'signature' ? 'sign:person' : undefined;
    if (predicate === 'nominate') return 'nominate:award';
    if (predicate === 'orbit' || (predicate === 'fire' && noun === 'satellite')) {
      // "has put 140 into orbit so far": those of other days too
      const sum = sentence.tokens.some(({ lower }) => /^(?:far|already|since|altogether|total)$/.test(lower));
      return noun && !sum ? `orbit:${noun}` : undefined;
    }
    if (predicate === 'pay') return 'pay:instalment';
    if (predicate === 'shoot') return noun === undefined || isPeople(noun) ? 'shoot:person' : undefined;
    if (predicate === 'margin' || predicate === 'poll' || predicate === 'division') return `${predicate}:vote`;
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
    if (predicate === 'escape') {
      const jailed = noun && isPeople(noun) && sentence.tokens.some(({ lower }) => JAIL.test(lower));
      return jailed || (noun && CAPTIVE.test(noun)) ? 'escape:person' : undefined;
    }
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

/** Whoever gets away from there was held. */
const JAIL = /^(?:jails?|prisons?|penitentiary|custody|cells?|lockup|dungeon)$/;
/** Those who are let go, or get away. */
export const CAPTIVE = /^(?:hostage|captive|abductee|prisoner|inmate|detainee|convict|escapee|fugitive)$/;

/** What befalls people alone. */
const PERSONAL = new Set('treat convict acquit charge vaccinate escape arrive strike suspend employ hire'.split(' '));

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

/** Cases are of the ill, or of anything: "reports of 38 cases" tells of nobody's death. */
const isIllness = (noun: string): boolean => noun === 'case' || noun === 'infection';

/** Nouns that stand for the harmed themselves: "46 deaths", "three bodies". */
function isBodily(noun: string): boolean {
  return /^(?:death|fatality|body|corpse|dead|injury|injured|wounded|casualty|arrest|life|survivor|infection|case)$/.test(
    noun,
  );
}
