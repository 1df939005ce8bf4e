/** The words the grammars know, as alternatives of Oniguruma expressions. Wide word classes; no name, no place. */

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const units = 'one|two|three|four|five|six|seven|eight|nine';

/** 26 · 1,234,567 · 12,34,567 · 7.5 · 2025 */
export const digits = String.raw`\d{1,3}(?:[,\x{2009}\x{a0}]\d{2,3}){0,6}(?:\.\d{1,3})?|\d{4,15}(?:\.\d{1,3})?`;

/** What may stand behind a number and multiplies it. */
export const scale = String.raw`(?:\s(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen|mn|bn|m))?`;

export const numberWords = [
  `(?:${tens})-(?:${units})`,
  String.raw`(?:tens|hundreds|thousands)\sof\s(?:thousands|millions)`,
  String.raw`(?:a|several|two|three|four)\s(?:dozen|hundred|thousand|million)`,
  `${tens}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|${units}`,
  'dozens|hundreds|scores|thousands|millions',
].join('|');

/** Words before a number that say how sure it is. */
export const qualifiers = [
  String.raw`at\s(?:least|most)|(?:no\s)?(?:more|fewer|less)\sthan|as\smany\sas|up\sto|an\sestimated`,
  'nearly|almost|about|around|approximately|roughly|some|over|under|exactly|only|just',
].join('|');

/** Words that never stand between a number and what it counts, nor are what it counts. */
export const stops = [
  'and|or|of|in|on|at|by|to|from|with|without|who|whom|whose|that|which|the|an|for|but|as|than|us|yes|less',
  'were|was|is|are|be|been|had|has|have|its|his|her|their|our|this|these|those|says|does',
  'after|before|since|during|while|when|against|across|between|into|near|also|still',
  'perhaps|always|plus|versus|thus',
].join('|');

/** Counted things that the ending "s" does not give away. */
export const counted = [
  'people|persons|men|women|children|dead|killed|injured|wounded|missing|casualties|police|personnel|troops|staff|crew',
  'child|man|woman|person|victim|civilian|soldier|officer|aircraft|sheep|fish|feet|percent|km|kg',
  'minute|hour|day|week|month|year|mile|kilometre|kilometer',
].join('|');

/** What happened, where it stands before its number: "killed at least 26". */
export const happenings = 'killed|killing|kills|injured|injuring|injures|wounded|wounding|wounds';

export const months = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?`;
export const date = String.raw`${months}\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\s${months}(?:,?\s\d{4})?`;

/** Verbs of saying. */
export const verbs = [
  'said|says|told|tells|announced|confirmed|claimed|claims|stated|reported|insisted|warned|warns|denied|wrote',
  'testified|acknowledged|alleged|argued|declared|added|explained|noted|recalled|tweeted|estimated',
].join('|');

/** Who says it, where no name stands. */
export const speakers = [
  'officials?|police|authorities|witness(?:es)?|residents?|doctors?|ministers?|ministry|spokes(?:man|woman|person|people)',
  'government|army|military|president|mayor|governor|analysts?|experts?|sources?|relatives?|prosecutors?|investigators?',
  'lawyers?|department|agency|agencies|company|statement|commission|court|he|she|they|who',
].join('|');
