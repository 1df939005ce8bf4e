import { type Document, isMap, isScalar, isSeq, parseDocument, YAMLMap, YAMLSeq } from 'yaml';
import type { RecordedEvent, Ruling } from '../corpus/finding.ts';
import type { Span } from '../text/span.ts';
import type { Stet } from './stet.ts';

/** A replacement in the text of a stylebook. */
export interface TextChange extends Span {
  readonly newText: string;
}

/**
 * What has to change in a stylebook's text so that it holds a ruling; the rest stands as it is, comments included. `on`
 * is the day on which a figure was verified. Nothing where the text cannot be read, or holds the ruling already.
 */
export function addRuling(text: string, ruling: Ruling, on: string): TextChange | undefined {
  return change(text, (document) => {
    const top = mapOf(document);
    if (!top) return false;
    if (ruling.kind === 'name') return addName(document, top, ruling.right, ruling.wrong);
    if (ruling.kind === 'post') return addPost(document, top, ruling.person, ruling.post);
    return addFigure(document, top, ruling, on);
  });
}

/** What has to change in the list of findings that are kept so that it holds one more. */
export function addStet(text: string, stet: Stet): TextChange | undefined {
  return change(text, (document) => {
    if (document.contents === null) document.contents = document.createNode([]);
    const list = document.contents;
    if (!isSeq(list)) return false;
    list.add(document.createNode(stet));
    return true;
  });
}

function change(text: string, edit: (document: Document) => boolean): TextChange | undefined {
  const document: Document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0 || !edit(document)) return undefined;
  const written = document.toString({
    lineWidth: 0,
    // As the file's own hand has it, so that little else changes.
    indentSeq: !/^[\w-]+:[ \t]*(?:#.*)?\r?\n- /m.test(text),
    flowCollectionPadding: !/[[{](?=[^\s[{\]}])/.test(text),
  });
  return difference(text, /\r\n/.test(text) ? written.replace(/\r?\n/g, '\r\n') : written);
}

/** The smallest single replacement that makes one text of another. */
function difference(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { start, end: before.length - same, newText: after.slice(start, after.length - same) };
}

function mapOf(document: Document): YAMLMap | undefined {
  const empty = document.contents === null || (isScalar(document.contents) && document.contents.value === null);
  if (empty) document.contents = new YAMLMap();
  return isMap(document.contents) ? document.contents : undefined;
}

/** The list under a key, made where there is none; a single value becomes a list of one. */
function listIn(document: Document, map: YAMLMap, key: string): YAMLSeq {
  const value = map.get(key, true);
  if (isSeq(value)) return value;
  const list = new YAMLSeq();
  if (value !== undefined && value !== null && !(isScalar(value) && value.value === null)) list.add(value);
  map.set(document.createNode(key), list);
  return list;
}

const valueAt = (map: YAMLMap, key: string): unknown => map.get(key);

function addName(document: Document, top: YAMLMap, right: string, wrong: string | undefined): boolean {
  for (const [section, key] of [
    ['names', 'right'],
    ['people', 'name'],
  ] as const) {
    const list = top.get(section, true);
    if (!isSeq(list)) continue;
    for (const [index, item] of list.items.entries()) {
      if (isScalar(item) && item.value === right) {
        if (wrong !== undefined) list.items[index] = document.createNode({ [key]: right, wrong: [wrong] });
        return wrong !== undefined;
      }
      if (isMap(item) && valueAt(item, key) === right)
        return wrong !== undefined && addTo(document, listIn(document, item, 'wrong'), wrong);
    }
  }
  listIn(document, top, 'names').add(document.createNode(wrong === undefined ? right : { right, wrong: [wrong] }));
  return true;
}

/** Adds a text to a list that lacks it. */
function addTo(document: Document, list: YAMLSeq, text: string): boolean {
  if (list.items.some((item) => isScalar(item) && item.value === text)) return false;
  list.add(document.createNode(text));
  return true;
}

function addPost(document: Document, top: YAMLMap, person: string, post: string): boolean {
  const people = listIn(document, top, 'people');
  for (const [index, item] of people.items.entries()) {
    if (isMap(item) && valueAt(item, 'name') === person)
      return addTo(document, listIn(document, item, item.has('post') ? 'post' : 'posts'), post);
    if (!isScalar(item) || item.value !== person) continue;
    people.items[index] = document.createNode({ name: person, posts: [post] });
    return true;
  }
  people.add(document.createNode({ name: person, posts: [post] }));
  return true;
}

function addFigure(
  document: Document,
  top: YAMLMap,
  { event, figure, value }: Extract<Ruling, { kind: 'figure' }>,
  on: string,
): boolean {
  const number = /^\d+$/.test(value) ? Number(value) : value;
  const record = listIn(document, top, 'record');
  for (const item of record.items) {
    const figures = isMap(item) ? item.get('figures', true) : undefined;
    if (!isMap(item) || !isMap(figures) || !isSame(item.get('event', true), event)) continue;
    if (figures.get(figure) === number) return false;
    figures.set(figure, number);
    return true;
  }
  const { what, place, date } = event;
  const entry = { event: { ...(what ? { what } : {}), place, date }, figures: { [figure]: number }, verified: { on } };
  record.add(document.createNode(entry));
  return true;
}

function isSame(node: unknown, { what, place, date }: RecordedEvent): boolean {
  if (!isMap(node)) return false;
  const named = valueAt(node, 'what');
  return valueAt(node, 'place') === place && valueAt(node, 'date') === date && (!named || !what || named === what);
}
