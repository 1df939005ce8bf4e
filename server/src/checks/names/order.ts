import type { Finding } from '../../corpus/finding.ts';
import { isFamilyFirst } from './familynames.ts';
import { partSpan, type Spot, type StoryName, wholeSpots } from './people.ts';
import { report } from './style.ts';

/** Fewer words than these may be in another order and mean another thing ("York University", "University York"). */
const FEWEST = 3;

/**
 * A product, a body or a work whose words one article has in another order: three words at least, and the first or the
 * last of them in its place. What a longer name holds counts too ("Aldo Grand Tidal Loom" has "Grand Tidal Loom").
 * People whose names begin with the family's are told apart by the order of the rest.
 */
export function orderFindings(names: ReadonlyMap<string, StoryName>): Finding[] {
  const things = [...names.values()]
    .filter(({ kind, parts }) => kind !== 'person' && parts.length >= FEWEST && !isFamilyFirst(parts[0]!))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const byWords = new Map<string, Map<string, Spot[]>>();
  for (const { parts } of things) if (new Set(parts).size === parts.length) byWords.set(keyOf(parts), new Map());
  for (const name of things) {
    for (const words of windowsOf(name.parts)) {
      const orders = byWords.get(keyOf(words));
      if (!orders) continue;
      const order = words.join(' ');
      orders.set(order, [...(orders.get(order) ?? []), ...spotsOf(name, words)]);
    }
  }
  return [...byWords.values()].flatMap((orders) => {
    if (orders.size !== 2) return [];
    const [first, second] = [...orders.keys()].map((order) => order.split(' ')) as [string[], string[]];
    if (first[0] !== second[0] && first.at(-1) !== second.at(-1)) return [];
    const spots = [...orders.values()];
    const voices = spots.map((each) => new Set(each.map(({ member }) => member.lineage)).size);
    if (Math.min(...voices) !== 1 || Math.max(...voices) < 2) return [];
    if (spots[0]!.some((a) => spots[1]!.some((b) => a.member === b.member))) return [];
    return report('name-variant', 'warning', spots, 'Words of a name in another order');
  });
}

const keyOf = (words: readonly string[]) => [...words].sort().join(' ');

/** The name and what stands in it side by side, of so many words at least. */
function windowsOf(parts: readonly string[]): (readonly string[])[] {
  const windows: (readonly string[])[] = [];
  for (let from = 0; from + FEWEST <= parts.length; from++)
    for (let to = from + FEWEST; to <= parts.length; to++) windows.push(parts.slice(from, to));
  return windows;
}

/** Where the words stand in an article's text; headlines string words together that are no name. */
function spotsOf(name: StoryName, words: readonly string[]): Spot[] {
  return wholeSpots(name).flatMap((spot) => {
    const { member, mention } = spot;
    if (member.reading.article.blocks[mention.block]?.kind === 'headline') return [];
    const span = partSpan(mention, words);
    return span ? [{ ...spot, span }] : [];
  });
}
