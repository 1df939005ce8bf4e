import { type Signature, UNIT } from './signature.ts';

/** A name weighs enough to lead to other articles; a lighter one is known everywhere. */
const TELLING = 0.9 / UNIT;
/** So much two telling names weigh at least. */
const TWO_NAMES = 4 / UNIT;
/** So many of an article's other words lead to other articles. */
const TELLING_WORDS = 10;

/** What two signatures have in common. */
interface Likeness {
  readonly cosine: number;
  /** Telling names that both have, and what they weigh together. */
  readonly names: number;
  readonly nameWeight: number;
}

/**
 * Are two articles about one matter? Two telling names and some likeness, one name and more of it, or likeness in all
 * words. The figures were set on news where each matter has a look-alike: of 211,600 pairs of articles on different
 * matters 99 passed, of pairs on one matter seven in ten, and the rest are joined through third articles.
 */
function isKin({ cosine, names, nameWeight }: Likeness): boolean {
  return (names >= 2 && nameWeight >= TWO_NAMES && cosine >= 0.1) || (names >= 1 && cosine >= 0.2) || cosine >= 0.35;
}

/** Articles about one matter, sorted. Another object as soon as one of them, or who belongs to it, has changed. */
export interface Group {
  readonly files: readonly string[];
}

/** Since they were last asked for: the stories that are no more, and those that are new or changed. */
export interface Changes {
  readonly gone: readonly Group[];
  readonly fresh: readonly Group[];
}

interface Node {
  readonly file: string;
  readonly signature: Signature;
  /** Its place in the sums of `#kinOf`. */
  readonly slot: number;
  readonly links: Set<Node>;
  /** Nothing while it has to be found out anew. */
  group: (Group & { readonly nodes: readonly Node[] }) | undefined;
}

/** Where a term stands: slots of articles, each followed by the term's weight there and what else counts of it. */
type Uses = number[];
const LEADS = 1;
const NAME = 2;
const FLAGS = 2;

/** The terms by which an article is looked up: its telling names, and the most telling of its other words. */
function leadsOf({ terms, weights, named }: Signature): boolean[] {
  const leads: boolean[] = [];
  const words: number[] = [];
  for (let i = 0; i < terms.length; i++) {
    leads.push(named[i] === 1 && weights[i]! > TELLING);
    if (named[i] !== 1) words.push(i);
  }
  if (words.length > TELLING_WORDS) {
    // Most weigh too little to be among them; what is left is sorted.
    const least = Uint32Array.from(words, (i) => weights[i]!).sort()[words.length - TELLING_WORDS]!;
    let kept = 0;
    for (const i of words) if (weights[i]! >= least) words[kept++] = i;
    words.length = kept;
    words.sort((a, b) => weights[b]! - weights[a]! || (terms[a]! < terms[b]! ? -1 : 1));
  }
  for (let k = 0; k < Math.min(words.length, TELLING_WORDS); k++) leads[words[k]!] = true;
  return leads;
}

/**
 * Groups articles into stories: those that are kin, directly or through others. An article that comes, changes or goes
 * costs as much as its own story and what shares words with it, however many articles there are; the groups depend on
 * the articles alone, not on their order.
 */
export class Stories {
  readonly #nodes = new Map<string, Node>();
  readonly #uses = new Map<string, Uses>();
  readonly #bySlot: (Node | undefined)[] = [];
  readonly #free: number[] = [];
  #sums = new Sums(64);
  /** Articles whose story has to be found out anew, and the stories they were of. */
  readonly #unsettled = new Set<Node>();
  #gone: Group[] = [];

  /** Adds an article or replaces it. */
  set(file: string, signature: Signature): void {
    this.delete(file);
    const slot = this.#free.pop() ?? this.#bySlot.length;
    const node: Node = { file, signature, slot, links: new Set(), group: undefined };
    const leads = leadsOf(signature);
    for (const other of this.#kinOf(signature, leads)) {
      node.links.add(other);
      other.links.add(node);
      this.#dissolve(other);
    }
    const { terms, weights, named } = signature;
    for (let i = 0; i < terms.length; i++) {
      const use = (weights[i]! << FLAGS) | (named[i] === 1 ? NAME : 0) | (leads[i] ? LEADS : 0);
      const uses = this.#uses.get(terms[i]!);
      if (uses) uses.push(slot, use);
      else this.#uses.set(terms[i]!, [slot, use]);
    }
    this.#bySlot[slot] = node;
    if (slot >= this.#sums.size) this.#sums = new Sums(slot * 2);
    this.#nodes.set(file, node);
    this.#unsettled.add(node);
  }

  /** Removes an article; unknown ones are ignored. */
  delete(file: string): void {
    const node = this.#nodes.get(file);
    if (!node) return;
    for (const term of node.signature.terms) {
      const uses = this.#uses.get(term)!;
      let at = 0;
      while (uses[at] !== node.slot) at += 2;
      const [slot, use] = uses.splice(-2) as [number, number];
      if (at < uses.length) {
        uses[at] = slot;
        uses[at + 1] = use;
      }
      if (uses.length === 0) this.#uses.delete(term);
    }
    this.#bySlot[node.slot] = undefined;
    this.#free.push(node.slot);
    this.#dissolve(node);
    for (const other of node.links) other.links.delete(node);
    this.#nodes.delete(file);
    this.#unsettled.delete(node);
  }

  /** What has changed since this was last asked. */
  changes(): Changes {
    const gone = this.#gone;
    this.#gone = [];
    const fresh: Group[] = [];
    while (this.#unsettled.size > 0) {
      const [start] = this.#unsettled;
      const nodes = this.#connected(start!);
      const group = { files: nodes.map(({ file }) => file).sort(), nodes };
      for (const node of nodes) node.group = group;
      fresh.push(group);
    }
    return { gone, fresh };
  }

  /** All that is linked to an unsettled article, directly or through others; it is unsettled no more. */
  #connected(start: Node): Node[] {
    const nodes = [start];
    this.#unsettled.delete(start);
    for (let i = 0; i < nodes.length && this.#unsettled.size > 0; i++) {
      for (const other of nodes[i]!.links) if (this.#unsettled.delete(other)) nodes.push(other);
    }
    return nodes;
  }

  #dissolve({ group }: Node): void {
    if (!group) return;
    this.#gone.push(group);
    for (const node of group.nodes) {
      node.group = undefined;
      this.#unsettled.add(node);
    }
  }

  /** The articles that a new one is kin to. What it shares with each of them is summed up term by term. */
  #kinOf(signature: Signature, leads: readonly boolean[]): Node[] {
    const { terms, weights, named, norm } = signature;
    const { dot, names, nameWeight, led } = this.#sums;
    const met: number[] = [];
    for (let i = 0; i < terms.length; i++) {
      const weight = weights[i]!;
      const telling = named[i] === 1 && weight > TELLING;
      const uses = this.#uses.get(terms[i]!);
      if (!uses) continue;
      for (let k = 0; k < uses.length; k += 2) {
        const slot = uses[k]!;
        const use = uses[k + 1]!;
        const other = use >> FLAGS;
        if (dot[slot] === 0) met.push(slot);
        dot[slot]! += weight * other;
        if (telling && (use & NAME) !== 0 && other > TELLING) {
          names[slot]!++;
          nameWeight[slot]! += Math.min(weight, other);
        }
        if (leads[i] && (use & LEADS) !== 0) led[slot] = 1;
      }
    }
    const kin: Node[] = [];
    for (const slot of met) {
      if (led[slot] === 1) {
        const node = this.#bySlot[slot]!;
        const cosine = dot[slot]! / (norm * node.signature.norm || 1);
        if (isKin({ cosine, names: names[slot]!, nameWeight: nameWeight[slot]! })) kin.push(node);
      }
      dot[slot] = names[slot] = nameWeight[slot] = led[slot] = 0;
    }
    return kin;
  }
}

/** What one article shares with each of the others, by their slots; all zero between two questions. */
class Sums {
  readonly dot: Float64Array;
  readonly names: Uint32Array;
  readonly nameWeight: Float64Array;
  /** Is one of the terms that lead to the other article a leading one of both? */
  readonly led: Uint8Array;
  readonly size: number;

  constructor(size: number) {
    this.size = size;
    this.dot = new Float64Array(size);
    this.names = new Uint32Array(size);
    this.nameWeight = new Float64Array(size);
    this.led = new Uint8Array(size);
  }
}
