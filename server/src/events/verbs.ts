import { SPEECH_VERBS } from '../reading/lexicon/speech.ts';
import { isIrregularPast } from '../reading/stems.ts';
import type { Token } from '../text/article.ts';
import { marked } from '../text/remember.ts';

const words = (list: string) => new Set(list.split(' '));

const BE = words('was were is are been be being am got get gets');
const HAVE = words('has have had having');
const MODALS = words("will would could can may might should must shall did does do won't didn't cannot");
/** Before "to" and a verb: "due to sail", "is to sail", "plans to sail"; elsewhere "to" leads to a noun. */
const BEFORE_TO = words(
  'due set expected scheduled plans planned is are was were about hopes hoped has have had agreed wants wanted decided ' +
    'going intends intended able ready likely forced began started trying tried failed ordered asked told',
);
/** Before these a form in "-ed" or "-ing" is an adjective or a noun. */
const DETERMINERS = words(
  'the a an this that these those his her their its my our your no some any several many two three four five six of mass ' +
    'fatal deadly recent',
);
/** Participles that tell how a thing is or what is thought of it, and not what happened. */
const STATES = words(
  'suspected believed thought feared known named based armed aged used dubbed involved expected scheduled planned due set ' +
    'supposed linked wanted related required needed used limited united advanced concerned crowded packed-out so-called ' +
    'hundred indeed need speed feed seed breed weed exceed proceed succeed red bed shed hatred sacred put cut left made ' +
    'had gone been done became become came went took taken gave given got meant felt kept stood lay',
);
const ADVERBS = words('not also then only again later just still already first never finally reportedly');

const isAdverb = marked(({ lower }): boolean => ADVERBS.has(lower) || lower.endsWith('ly'));
const isBe = marked(({ lower }): boolean => BE.has(lower));
const determines = marked(({ kind, lower }): boolean => kind === 'clitic' || DETERMINERS.has(lower));
const helps = marked(({ lower }): boolean => BE.has(lower) || HAVE.has(lower) || MODALS.has(lower));
/** May the word by itself be a verb that tells what happened? */
const mayTell = marked(
  (token): boolean =>
    token.kind === 'word' &&
    !token.capital &&
    token.text.length >= 3 &&
    !helps(token) &&
    !SPEECH_VERBS.has(token.lower) &&
    !ADVERBS.has(token.lower),
);

/** The nearest token before `i` that is no adverb. */
function before(tokens: readonly Token[], i: number): number {
  let at = i - 1;
  while (at >= 0 && isAdverb(tokens[at]!)) at--;
  return at;
}

/** Does a form of "be" stand before token `i`: "was seized", "will be held"? */
export function isPassive(tokens: readonly Token[], i: number): boolean {
  const lead = tokens[before(tokens, i)];
  return lead !== undefined && isBe(lead);
}

/** Does a determiner or a possessive lead a word: "the meeting", "Monday's shooting", "the failed lender"? */
export function isNominal(tokens: readonly Token[], i: number): boolean {
  const last = tokens[i - 1];
  // "a plane that crashed" tells a deed, "that crashing noise" does not.
  if (last?.lower === 'that' && !tokens[i]!.lower.endsWith('ing')) return false;
  return last !== undefined && determines(last);
}

/** Is token `i` a form of "be", "have" or a modal: what follows is a verb? */
export function isAuxiliary(token: Token | undefined): boolean {
  return token !== undefined && helps(token);
}

/**
 * Is token `i` a verb that tells what happened, as far as its form and the words before it say: a past tense, a
 * participle, or a base form behind "will" or "is to"? No list of verbs is behind it, so that what no lexicon has can be
 * told of as well.
 */
export function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !mayTell(token)) return false;
  const { lower } = token;
  const at = before(tokens, i);
  const lead = tokens[at]?.lower ?? '';
  if (MODALS.has(lead)) return true;
  if (STATES.has(lower)) return false;
  if (lead === 'be' && lower.length > 4 && /(?:ed|en|n|t)$/.test(lower)) return true;
  if (lead === 'to' && BEFORE_TO.has(tokens[before(tokens, at)]?.lower ?? '')) return true;
  if (lower.endsWith('ing')) return lower.length > 5 && BE.has(lead);
  if (isNominal(tokens, i)) return false;
  return (lower.length > 4 && lower.endsWith('ed')) || isIrregularPast(lower);
}

/** Past tenses that say little of themselves: what they tell of is told around them. */
const MOTIONS = words('came went became');

/** Is token `i` the verb of its clause that says no more than that somebody came, went or became something? */
export function isMotion(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  return token.kind === 'word' && !token.capital && MOTIONS.has(token.lower) && !isNominal(tokens, i);
}
