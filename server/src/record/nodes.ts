import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Day } from '../reading/reading.ts';
import { dayOf } from '../reading/times/calendar.ts';
import type { Entry, Problem } from './stylebook.ts';

const LIST = new Intl.ListFormat('en', { type: 'disjunction' });

/** Reads the nodes of a YAML document; whatever is not as it should be becomes a problem at its place. */
export class Nodes {
  readonly problems: Problem[] = [];

  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  problem(node: Node | null | undefined, message: string, severity: Problem['severity'] = 'error'): undefined {
    const [start, end] = node?.range ?? [0, this.#text.length];
    this.problems.push({ start, end, message, severity });
  }

  /** The values of a mapping by key; keys that are not among `keys` are reported. Nothing where it is no mapping. */
  map(node: Node | null, keys: readonly string[], what: string): Map<string, Node> | undefined {
    if (!isMap(node)) return this.problem(node, `${what} has to be a list of keys and values: ${LIST.format(keys)}.`);
    const values = new Map<string, Node>();
    for (const { key, value } of (node as YAMLMap<Node, Node | null>).items as Pair<Node, Node | null>[]) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!keys.includes(name)) this.problem(key, `Unknown key “${name}”. Here may stand ${LIST.format(keys)}.`);
      else if (isEmpty(value)) this.problem(key, `“${name}” has no value.`, 'warning');
      else values.set(name, value!);
    }
    return values;
  }

  /** The keys and values of a mapping whose keys are free. */
  pairs(node: Node | null, what: string): [Node, Node][] {
    if (!isMap(node)) {
      this.problem(node, `${what} has to be a list of keys and values.`);
      return [];
    }
    return ((node as YAMLMap<Node, Node | null>).items as Pair<Node, Node | null>[]).flatMap(
      ({ key, value }): [Node, Node][] => {
        if (!isEmpty(value)) return [[key, value!]];
        this.problem(key, 'A value is missing.', 'warning');
        return [];
      },
    );
  }

  /** The items of a list; a single value counts as a list of one. */
  list(node: Node | undefined): Node[] {
    if (node === undefined) return [];
    if (!isSeq(node)) return [node];
    return (node.items as (Node | null)[]).filter((item): item is Node => {
      if (!isEmpty(item)) return true;
      this.problem(item ?? node, 'This entry is empty.', 'warning');
      return false;
    });
  }

  /** A text on one line, or a number as it is written. */
  text(node: Node | undefined, what: string): Entry | undefined {
    if (node === undefined) return undefined;
    const words = isScalar(node) && typeof node.value !== 'boolean' ? this.#words(node.value, node) : '';
    if (words === '') return this.problem(node, `${what} has to be a text.`);
    const [start, end] = node.range!;
    return { text: words, start, end };
  }

  /** A day such as 2025-05-07. */
  day(node: Node | undefined): Day | undefined {
    if (node === undefined) return undefined;
    const match = isScalar(node) ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(node.value)) : null;
    const day = match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
    return day ?? this.problem(node, 'A date is written year-month-day and has to exist: 2025-05-07.');
  }

  #words(value: unknown, node: Node): string {
    if (typeof value === 'number') return this.#text.slice(node.range![0], node.range![1]).trim();
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  }
}

function isEmpty(node: Node | null | undefined): boolean {
  return node === null || node === undefined || (isScalar(node) && (node.value === null || node.value === ''));
}
