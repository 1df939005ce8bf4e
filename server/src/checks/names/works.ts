import { isCraftWord } from '../../reading/lexicon/craft.ts';
import { companyShared } from './company.ts';
import { distance, isOtherSex, rarity, tellsApart } from './likeness.ts';
import { type Spot, type StoryName, wholeSpots } from './people.ts';
import { COMMON, isHuman, meet, type Verdict } from './verdict.ts';

/*
 * Books and ships bear names of ordinary words, so that a slip in one is a word like any other. What tells is that a
 * story speaks of one book or one ship, and each article has one name of it.
 */

/** So much of a title's word may be another that begins like it; of a ship's, a letter. */
const NEAR = 0.5;
const LETTER = 1;
/** So much of what stands around two titles has to be the same. */
const COMPANY = 1;

/** The verdict on the two titles, or the two ships, that alone have `part`, and differ in one word. */
export function judgeWorks(having: readonly StoryName[], part: string): Verdict | undefined {
  return judgePair(having.filter(isTitled), areOneWork) ?? judgePair(having.filter(isCraft), areOneShip(part));
}

type Judge = (a: StoryName, b: StoryName, x: string, y: string) => boolean;

function judgePair([a, b, more]: readonly StoryName[], isOne: Judge): Verdict | undefined {
  if (!a || !b || more || a.parts.length !== b.parts.length || meet(a, b)) return undefined;
  const at = a.parts.flatMap((word, i) => (word === b.parts[i] ? [] : [i]));
  const [x, y] = [a.parts[at[0]!]!, b.parts[at[0]!]!];
  if (at.length !== 1 || Math.min(x.length, y.length) < 3 || x[0] !== y[0] || tellsApart(x, y) || isOtherSex(x, y))
    return undefined;
  return isOne(a, b, x, y) ? { a, b, confidence: 0.6, faint: distance(x, y) > LETTER } : undefined;
}

const areOneWork: Judge = (a, b, x, y) => {
  const most = NEAR * Math.max(x.length, y.length);
  return distance(x, y, most) <= most && companyShared(a, b) >= COMPANY;
};

const areOneShip =
  (part: string): Judge =>
  (a, b, x, y) =>
    rarity(part) > COMMON && distance(x, y, LETTER) <= LETTER && (isCalledCraft(a) || isCalledCraft(b));

/** Stands between quotation marks, alone or behind its article: "The Salt Road". */
function isTitled(name: StoryName): boolean {
  return (
    !isHuman(name) && wholeSpots(name).some((spot) => /["“‘'](?:(?:The|An?) )?$/.test(before(spot)) && closes(spot))
  );
}

const before = ({ member, mention }: Spot) =>
  member.reading.article.text.slice(Math.max(0, mention.start - AROUND), mention.start);
const closes = ({ member, mention }: Spot) =>
  /^[,.!?]?["”’'](?!s?\p{L})/u.test(member.reading.article.text.slice(mention.end, mention.end + 3));
const AROUND = 40;

/** "the Alma", "the tanker Alma", "aboard Alma": no person is so called. */
function isCraft(name: StoryName): boolean {
  const the = (spot: Spot) => /\b[Tt]he\s+(?:\p{Lu}?\p{Ll}+(?:-\p{Ll}+)*\s+){0,2}$/u.test(before(spot));
  return !isHuman(name) && name.kind === 'unknown' && wholeSpots(name).some(the);
}

const isCalledCraft = (name: StoryName) =>
  wholeSpots(name).some((spot) => isCraftWord(/(\p{Ll}+)\s+$/u.exec(before(spot))?.[1] ?? ''));
