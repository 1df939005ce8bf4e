/**
 * Abbreviations that carry a full stop without ending a sentence, without that stop, lower case. Titles, ranks, months,
 * street words and units as the AP and Reuters stylebooks write them.
 */
const WORDS = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr jr st mt ft messrs hon gov lt col gen maj capt cmdr adm brig sgt cpl pvt pte sen rep ' +
    'pres supt insp det dep asst assoc no nos vs etc approx est dept univ inc ltd co corp bros jan feb mar apr jun jul ' +
    'aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd hwy e.g i.e cf al ca fig vol pp ed eds ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn ' +
    'tex va vt wash wis wyo'
  ).split(' '),
);

/** Of these, words that are also ordinary ones at a sentence's end: "no.", "sat.", "sun.", "co-ed." */
const ORDINARY = new Set(
  'no nos mar sat sun fig ed la ill miss mass ind wash ore pa co al mo est ms mon wed fr del'.split(' '),
);

/** Is `word` (without its stop) an abbreviation? Words that are also ordinary count only with a capital ("No. 5"). */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  if (!WORDS.has(lower)) return false;
  return !ORDINARY.has(lower) || word !== lower;
}

/** Abbreviations that stand before a name or a number, so that a capital after them never begins a sentence. */
const LEADS = new Set(
  (
    'mr mrs ms mx dr prof rev fr st mt ft messrs hon gov lt col gen maj capt cmdr adm brig sgt cpl pvt pte sen rep pres ' +
    'supt insp det dep asst no nos vs jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Does this abbreviation (with or without its stop) always lead on to a name or number? */
export function leadsOn(word: string): boolean {
  return LEADS.has(word.toLowerCase().replace(/\.$/, ''));
}
