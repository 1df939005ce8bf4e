import { spellingCost } from '../../reading/names/spelling.ts';
import { NAMED_DAYS } from '../../reading/times/words.ts';
import { rankOf } from '../../reading/words.ts';

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Endings that make another word of a name: plurals, peoples, faiths, schools of thought. */
const ENDINGS = list(
  's es n an ans ian ians ean eans i is ese ish ic ics er ers ite ites ist ists ism man men al ns nese vian ies ia land stan',
);
/** Family names that differ by the bearer's sex, or by a patronymic: endings in pairs. */
const SEXES: readonly (readonly [string, string])[] = [
  ['', 'a'],
  ['o', 'a'],
  ['e', 'a'],
  ['y', 'a'],
  ['i', 'a'],
  ['', 'ia'],
  ['us', 'a'],
  ['ar', 'ra'],
  ['er', 'ra'],
  ['ej', 'ea'],
  ['ei', 'ea'],
  ['j', 'a'],
  ['i', 'ia'],
  ['e', 'ette'],
  ['', 'ine'],
  ['', 'ette'],
  ['sky', 'skaya'],
  ['skiy', 'skaya'],
  ['skyi', 'ska'],
  ['ski', 'ska'],
  ['cki', 'cka'],
  ['dzki', 'dzka'],
  ['yy', 'aya'],
  ['son', 'dottir'],
  ['sson', 'sdottir'],
  ['as', 'iene'],
  ['is', 'iene'],
  ['as', 'aite'],
  ['is', 'yte'],
  ['is', 'e'],
  ['os', 'ou'],
  ['is', 'i'],
  ['idis', 'idou'],
  ['akis', 'aki'],
  ['opoulos', 'opoulou'],
  ['', 'ova'],
  ['ek', 'kova'],
];
/** Prefixes of family names that come off by mistake ("LaRoche" as "Roche"). */
const PREFIXES = list('la le de di da del du mac mc o fitz van von al el abu ben bin ibn saint st san');
/** Words that tell namesakes apart by design. */
const TELLING = new Set([
  ...NAMED_DAYS,
  ...list(
    'north south east west northern southern eastern western central upper lower new old great greater little big first second third ' +
      'fourth fifth sixth seventh eighth ninth tenth one two three four five senior junior men women mens womens boys girls ' +
      'i ii iii iv v vi vii black white red blue green summer winter spring autumn national international state federal local ' +
      'house senate',
  ),
]);

/** Is one word another's plural, people or derived form ("Korea"/"Korean", "Kurd"/"Kurds")? */
export function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  for (const stem of [short, short.replace(/[aeiouy]+$/, '')]) {
    const ending = long.slice(stem.length);
    // "Gros"/"Gross" is a doubled letter, no plural.
    if (ending === 's' && stem.endsWith('s')) continue;
    if (stem.length >= 3 && long.startsWith(stem) && ENDINGS.has(ending)) return true;
  }
  // "Korean"/"Koreas", "Syrians"/"Syria's": two endings on one stem.
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  const [x, y] = [short.slice(shared), long.slice(shared)];
  return shared >= 4 && x.length + y.length > 2 && isEnding(x) && isEnding(y);
}

/** "Muganda", "Baganda", "Luganda", "Buganda": one of a people, the people, its language and its land. */
export function areOfOneRoot(a: string, b: string): boolean {
  const [x, y] = [CLASS.exec(a), CLASS.exec(b)];
  return x !== null && y !== null && x[2] === y[2] && x[1] !== y[1];
}
const CLASS = /^(m[ou]|b[ao]|wa|l[ou]|ru|ki|chi|[sx]e|si|bu|u)(\p{L}{4,})$/u;

const isEnding = (rest: string) => rest === '' || rest === 'a' || rest === 'y' || ENDINGS.has(rest);

/** Is one the plural of the other? */
export function isPlural(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.endsWith('s') && long === `${short}s`) return false;
  return long === `${short}s` || long === `${short}es` || long === short.replace(/y$/, 'ies');
}

/** Do the two differ as a man's and a woman's name of one root do ("Mario"/"Maria", "Ivanov"/"Ivanova")? */
export function isOtherSex(a: string, b: string): boolean {
  return SEXES.some(([man, woman]) => pairs(a, b, man, woman) || pairs(b, a, man, woman));
}

/**
 * Do the two differ in the last vowel alone, or as a man's and a woman's do ("Burlin", "Burlina")? Bearers of one given
 * name are of one sex, so that no sex accounts for it. Words of the dictionary may be two surnames ("Rosso", "Rossa"),
 * but for bearers of an `unusual` given name.
 */
export function isLastVowel(a: string, b: string, unusual: boolean): boolean {
  const alone = a.length >= 6 && a.slice(0, -1) === b.slice(0, -1) && LAST.test(a) && LAST.test(b);
  const marked = Math.min(a.length, b.length) >= 6 && isOtherSex(a, b);
  return (alone || marked) && (unusual || (isRare(a) && isRare(b)));
}

const LAST = /[aeiou]$/;
/** A word of so low a rank is hardly one. */
const isRare = (word: string) => rarity(word) > 150_000;

function pairs(a: string, b: string, man: string, woman: string): boolean {
  if (!a.endsWith(man) || !b.endsWith(woman)) return false;
  const root = a.slice(0, a.length - man.length);
  return root.length >= 3 && root === b.slice(0, b.length - woman.length);
}

/** Is the folded word a company's form, as {@link shortForm} writes it? */
export const isForm = (word: string): boolean => FORMS.has(word);
const FORMS = list('co corp inc ltd llc plc');

/** A folded word as names are compared: a company's form is one whether it is written out or not. */
export const shortForm = (word: string): string => WRITTEN_OUT.get(word) ?? word;
const WRITTEN_OUT = new Map(
  Object.entries({ company: 'co', corporation: 'corp', incorporated: 'inc', limited: 'ltd' }),
);

/** Does one word tell namesakes apart by design ("North", "Second", a model's number)? */
export function tellsApart(a: string, b: string): boolean {
  return TELLING.has(a) || TELLING.has(b) || /\d/.test(a) || /\d/.test(b) || areOfOneRoot(a, b);
}

/** Is the longer the shorter with a family name's prefix? */
export function lacksPrefix(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.endsWith(short) && PREFIXES.has(long.slice(0, long.length - short.length));
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/entre$/, 'enter'],
  [/eatre$/, 'eater'],
  [/our(?=$|s$|ed$|ing$|al$|able$|er$)/, 'or'],
  [/is(?=e$|ation|ing)/g, 'iz'],
  [/ys(?=e$|ing)/g, 'yz'],
  [/ence$/, 'ense'],
  [/ogue$/, 'og'],
  [/amme$/, 'am'],
  [/ll(?=ed$|ing$|er$|ers$|ery$|ous$)/, 'l'],
  [/(?<=^|p|h|f|an|g|arch)(?:ae|oe)(?=d|m|t|st|s|n|o)/, 'e'],
];

/**
 * British and American spellings are one, as are umlauts and what stands for them ("Müller"/"Mueller"), where `marked`
 * says that one of the names is written with such letters.
 */
export function isHouseStyle(a: string, b: string, marked: boolean): boolean {
  return (isKnown(a) && isKnown(b) && american(a) === american(b)) || (marked && umlauts(a) === umlauts(b));
}

const american = (word: string) => SPELLINGS.reduce((w, [from, to]) => w.replace(from, to), word);
const umlauts = (word: string) => word.replace(/([aou])e/g, '$1').replace(/aa/g, 'a');

/** The same letters with "&" in another order: "B&T"/"T&B". */
export function isSwapped(a: string, b: string): boolean {
  return (
    a !== b && a.length === b.length && a.length >= 2 && a.length <= 4 && [...a].sort().join() === [...b].sort().join()
  );
}

/**
 * How far apart two folded spellings are, with a lost prefix as a small slip and a doubled letter swapped for another
 * as one swap; see `spellingCost`.
 */
export function distance(a: string, b: string, most = 3): number {
  if (lacksPrefix(a, b)) return 0.6;
  const cost = spellingCost(a, b, most);
  const [x, y] = [a.replace(DOUBLED, '$1'), b.replace(DOUBLED, '$1')];
  return x === a || y === b ? cost : Math.min(cost, spellingCost(x, y, most) + 0.1);
}

const DOUBLED = /(.)\1/g;

/**
 * Is `x`, which is no word or hardly one, the known word `y` with one letter lost, doubled, changed or beside its place? What
 * may be another form of the word is left out.
 */
export function isTypo(x: string, y: string): boolean {
  const strange = isKnown(x) ? rarity(x) > NO_WORD && rarity(y) < WORD : isKnown(y);
  if (!strange || Math.max(x.length, y.length) < 5 || !isOneEdit(x, y)) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (long.replace(DOUBLED, '$1') === short) return true;
  return !(long.startsWith(short.replace(/[aeiouy]$/, '')) && isDerived(x, y)) && !isOtherSex(x, y);
}

/** A name of so many letters is known without its first. */
const LONG = 7;
/** A word of a lower rank is hardly one. */
const NO_WORD = 100_000;
/** A name of a higher rank is well known. */
const WORD = 60_000;

/** One letter more, another one, or two beside one another changed places; the first letter only in a long name. */
function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let to = 0;
  while (to < short.length - from && short[short.length - 1 - to] === long[long.length - 1 - to]) to++;
  const [x, y] = [short.slice(from, short.length - to), long.slice(from, long.length - to)];
  if (from === 0 && (short.length < LONG || x.length === 0)) return false;
  return x.length + y.length === 1 || (x.length === 1 && y.length === 1) || (x.length === 2 && x === `${y[1]}${y[0]}`);
}

/** Rank of a word in general English; unknown ones come after all others. */
export function rarity(word: string): number {
  return rankOf(word) ?? 1_000_000;
}

/** Is the word in the list of general English at all? */
export function isKnown(word: string): boolean {
  return rankOf(word) !== undefined;
}
