import { companyShared } from './company.ts';
import { distance, isDerived, isKnown, isPlural, rarity } from './likeness.ts';
import { mostWritten, type Spot, type StoryName, voicesOf, wholeSpots } from './people.ts';
import { judgeTypo, standTogether } from './typos.ts';
import { isVetoed, kindsAgree, type Verdict } from './verdict.ts';

/*
 * The odd one out: a spelling that one article alone has, once or twice, of a name that the others write in another
 * way. Both may be words that the dictionaries know, and in one sentence there may be little company to go by; that
 * nobody else has it, and that it stands where the name stands, says enough.
 */

/** So many independent articles have to have the usual spelling. */
const MANY = 3;
/** A word that is more common than this is a name of its own, or no name. */
const COMMON = 20_000;
/** What stands before a name is looked for in so many characters. */
const BEFORE = 40;

const STANDS = /\b(?:in|near|off|from|at|around|outside|to|of)\s+$/i;
const THE = /\bthe\s+$/i;
/** "nicknamed X", "known on the street as X", "the alias “X”" */
const ALIAS =
  /\b(?:nickname|nicknames|nicknamed|moniker|alias|aka|a\.k\.a\.|codenamed|dubbed|known\s+(?:[\p{L}]+\s+){0,4}(?:as|by))(?:\s+(?:of|was|is))?[\s,:]*["“‘']?$/iu;

const before = ({ member, mention }: Spot) =>
  member.reading.article.text.slice(Math.max(0, mention.start - BEFORE), mention.start);
const all = (name: StoryName, pattern: RegExp) => wholeSpots(name).every((spot) => pattern.test(before(spot)));
const some = (name: StoryName, pattern: RegExp) => wholeSpots(name).some((spot) => pattern.test(before(spot)));

/**
 * The names of a story that have the word `x` against those that have `y`: a verdict where the former is one name, and
 * that the odd one out.
 */
export function judgeOdd(
  having: readonly StoryName[],
  x: string,
  usual: readonly StoryName[],
  y: string,
): Verdict | undefined {
  const odd = having.find((name) => name.parts.length === 1) ?? having[0]!;
  if (odd.members.size > 1) return undefined;
  if (isAcronymOf(odd, x) && usual.some((name) => isAcronymOf(name, y))) return judgeAcronym(odd, x, usual, y);
  const names = usual.filter((name) => kindsAgree(odd, name) && (name.parts.length === 1 || bears(name, y)));
  const typo = having.length === 1 && judgeTypo(odd, x, usual, y);
  if (typo) return typo;
  const best = mostWritten(names);
  if (!best || odd.parts.length > 1 || x[0] !== y[0] || isPlural(x, y)) return undefined;
  if (isVetoed(x, y, odd.marked || best.marked)) return undefined;
  const cost = distance(x, y, 1.4);
  const verdict = (b: StoryName, confidence: number): Verdict => ({ a: odd, b, confidence });
  const bare = names.find((name) => name.parts.length === 1);
  if (bare && x.length >= 6 && cost <= 0.7 && voicesOf([bare]) >= MANY && all(odd, THE) && some(bare, THE))
    return verdict(bare, 0.7);
  if (having.length > 1) return undefined;
  if (bare && cost <= 0.7 && !meet(odd, names) && some(odd, ALIAS) && some(bare, ALIAS)) return verdict(bare, 0.7);
  if (cost <= 0.8 && isSlipInside(odd, x, names)) return verdict(mostWritten(names.filter(isPerson)) ?? best, 0.7);
  if (x.length < 6 || voicesOf(names) < MANY || meet(odd, names)) return undefined;
  const place = bare && Math.min(x.length, y.length) >= 7 && cost <= 0.7 && (!isDerived(x, y) || areLands(x, y));
  if (place && all(odd, STANDS) && some(bare, STANDS) && companyShared(odd, bare) > 0.5) return verdict(bare, 0.7);
  const slip = !isKnown(x) && isKnown(y) && x.at(-1) === y.at(-1) && !isDerived(x, y);
  const like = slip && names.find((name) => companyShared(odd, name) >= 2);
  return like ? verdict(like, 0.75) : undefined;
}

/** "Columba"/"Columbia": where both are said to be places, neither is the other's people. */
const areLands = (x: string, y: string) => x.replace(/i?a$/, '') === y.replace(/i?a$/, '');
const meet = (odd: StoryName, names: readonly StoryName[]) =>
  names.some((name) => [...odd.members].some((member) => name.members.has(member)));
const isPerson = (name: StoryName) => name.kind === 'person';
const bears = (name: StoryName, part: string) =>
  name.kind !== 'organisation' && name.parts[name.parts.length - 1] === part;

/**
 * A surname once in an article that has nearly the same one throughout, and whose bearer is a person: nobody brings in
 * another one by a bare surname without a word on who that is.
 */
function isSlipInside(odd: StoryName, x: string, names: readonly StoryName[]): boolean {
  const [use] = odd.uses;
  if (!use || use.name.mentions.length > 1 || odd.posts.size > 0 || rarity(x) < COMMON || odd.kind === 'place')
    return false;
  if (voicesOf(names) < MANY || !names.some(isPerson)) return false;
  const mentions = names
    .flatMap((name) => name.uses)
    .filter(({ member }) => member === use.member)
    .reduce((n, { name, bare }) => n + [name, ...bare].reduce((sum, each) => sum + each.mentions.length, 0), 0);
  return mentions >= MANY;
}

/** Is the word an acronym wherever the name is written? */
function isAcronymOf(name: StoryName, word: string): boolean {
  return (
    word.length >= 4 &&
    name.uses.every(({ name: own }) => own.mentions.every(({ parts }) => parts.includes(word.toUpperCase())))
  );
}

/**
 * "NAOA" for "NOAA": the same letters in another order, or one of them twice instead of another. In an article that has
 * both it has to be two neighbours that changed places, in another sentence.
 */
function judgeAcronym(odd: StoryName, x: string, usual: readonly StoryName[], y: string): Verdict | undefined {
  const acronyms = usual.filter((name) => isAcronymOf(name, y));
  const letters = (word: string) => [...new Set(word)].sort().join('');
  const slip = x.length === y.length && x[0] === y[0] && letters(x) === letters(y) && !isKnown(x);
  if (!slip || voicesOf(acronyms) < MANY) return undefined;
  if (meet(odd, acronyms) && (!isTurned(x, y) || odd.posts.size > 0 || standTogether(odd, acronyms))) return undefined;
  return { a: odd, b: mostWritten(acronyms)!, confidence: 0.7 };
}

/** Have two neighbouring letters changed places, and nothing else? */
export function isTurned(x: string, y: string): boolean {
  const at = [...x].findIndex((letter, i) => letter !== y[i]);
  return at >= 0 && x === y.slice(0, at) + y[at + 1] + y[at] + y.slice(at + 2);
}
