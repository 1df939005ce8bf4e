import { namesBySentence } from '../../events/sentences.ts';
import type { NameMention, Quantity, Reading } from '../../reading/reading.ts';

/** Parts of the name of whose number it is, lower case. */
export type Owner = ReadonlySet<string>;

/** What is somebody's own: votes and seats, jobs, branches and orders. */
const OWNED = /^(?:win|poll|sell|cut|close|hire|employ|order|create|build|lose|nominate|pay):/;
/** Where many rivals have such a number each, and one article tells of them all. */
const RIVALS = /^(?:win|poll|nominate|pay):/;

/** A dateline ends within so many tokens. */
const DATELINE = 12;

const isName = ({ kind }: NameMention) => kind !== 'place';

/** Who is named nearest before a number that is somebody's own; nothing for other numbers. */
export function ownerOf(reading: Reading, key: string, quantity: Quantity): Owner | undefined {
  if (!OWNED.test(key)) return undefined;
  const names = namesBySentence(reading).get(quantity.block, quantity.sentence) ?? [];
  const { text, blocks } = reading.article;
  const { tokens } = blocks[quantity.block]!.sentences[quantity.sentence]!;
  // "March 10 (Hill Agency) — ": who reports it has no part in it.
  const dash = tokens.slice(0, DATELINE).findLast(({ lower }) => lower === '—')?.start ?? 0;
  // "Labour's candidate polled": what belongs to a name is not what bears it.
  const bears = (each: NameMention) => !/^['’]s/.test(text.slice(each.end, each.end + 2));
  const name = names.findLast(
    (each) => isName(each) && each.start >= dash && each.end <= quantity.start && bears(each),
  );
  const parts = name?.parts.map((part) => part.toLowerCase()).filter((part) => part.length > 2);
  return parts && parts.length > 0 ? new Set(parts) : undefined;
}

/** Are two numbers of one kind told of two owners? */
export function areOfTwo(key: string, a: Owner | undefined, b: Owner | undefined, x: Reading, y: Reading): boolean {
  if (!a || !b || meet(a, b)) return false;
  // A firm has brands and units; whoever is named in the other article too may be the same.
  return RIVALS.test(key) || (!isNamed(a, y) && !isNamed(b, x));
}

const meet = (a: Owner, b: Owner) => [...a].some((part) => b.has(part));

const isNamed = (owner: Owner, reading: Reading) =>
  reading.names.some((name) => isName(name) && name.parts.some((part) => owner.has(part.toLowerCase())));
