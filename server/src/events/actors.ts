import type { NameMention, Reading } from '../reading/reading.ts';

/** Who is named around a fact: whose profit, whose sentence, which tower. */
export interface Actors {
  /** Parts of all names in the sentence, lower case. */
  readonly all: ReadonlySet<string>;
  /** Parts of the name that stands nearest before the fact. */
  readonly subject?: ReadonlySet<string>;
}

/** Parts of names that many bear: they tell nobody from another. */
const SHARED = new Set(
  (
    'the and for inc corp ltd llc plc group company bank holdings international national united new north south east west ' +
    'northern southern eastern western central city county state street avenue road park court police department ministry ' +
    'government university school hospital church airport station hotel island river lake mount saint san los las grand ' +
    'president minister prime king queen prince mayor governor judge justice general association council committee'
  ).split(' '),
);

function partsOf(name: NameMention): string[] {
  return name.parts
    .map((part) => part.toLowerCase())
    .filter((part) => part.length > 2 && !SHARED.has(part) && !/\d/.test(part));
}

/** The names of one article by sentence, so that each fact finds its own at once. */
export class ActorIndex {
  readonly #bySentence = new Map<string, NameMention[]>();

  constructor(reading: Reading) {
    for (const name of reading.names) {
      const key = `${name.block}:${name.sentence}`;
      const list = this.#bySentence.get(key) ?? [];
      list.push(name);
      this.#bySentence.set(key, list);
    }
  }

  /** The names around offset `at` of a sentence. */
  at(block: number, sentence: number, at: number): Actors {
    const names = this.#bySentence.get(`${block}:${sentence}`) ?? [];
    const subject = names.findLast((name) => name.end <= at && partsOf(name).length > 0);
    return {
      all: new Set(names.flatMap(partsOf)),
      ...(subject ? { subject: new Set(partsOf(subject)) } : {}),
    };
  }
}

/** Do two sets share an element? */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const each of small) if (large.has(each)) return true;
  return false;
}

/** How the actors of two facts stand to each other: one is shared, none is, or one side names nobody. */
export function compareActors(a: Actors, b: Actors): 'shared' | 'different' | 'unknown' {
  if (a.all.size === 0 || b.all.size === 0) return 'unknown';
  return meet(a.all, b.all) ? 'shared' : 'different';
}

/**
 * May two facts be told of one owner? The name nearest before each must stand in the other's sentence too, so that
 * "A buys B for" and "B is sold to A for" meet and two bidders do not.
 */
export function mayShareSubject(a: Actors, b: Actors): boolean {
  if (!a.subject || !b.subject || meet(a.subject, b.subject)) return true;
  return meet(a.subject, b.all) && meet(b.subject, a.all);
}
