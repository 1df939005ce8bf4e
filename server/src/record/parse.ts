import { isMap, isScalar, type Node, parseDocument } from 'yaml';
import { sayDay } from '../reading/times/calendar.ts';
import { wordTable } from '../text/wordtable.ts';
import { Nodes } from './nodes.ts';
import type { Entry, HeldPost, Problem, Spelling, Stylebook, Verified } from './stylebook.ts';

/** The keys of the file's top level. */
const SECTIONS = ['names', 'people', 'terms', 'record', 'sources'] as const;
/** A longer file is no stylebook; it is not read, so that a mistake costs no time. */
const LONGEST = 2_000_000;

/** Reads a stylebook. What is broken is a problem at its place, and the rest holds. Pure; never throws. */
export function parseStylebook(file: string, text: string, folder = ''): Stylebook {
  const spellings: Spelling[] = [];
  const posts: HeldPost[] = [];
  const record: Verified[] = [];
  const sources: string[] = [];
  const nodes = new Nodes(text);
  const done = (): Stylebook => {
    const problems = [...nodes.problems].sort((a, b) => a.start - b.start);
    return { file, text, folder, spellings, posts, record, sources, problems };
  };
  if (text.length > LONGEST) {
    nodes.problem(undefined, 'This stylebook is too large to be read.');
    return done();
  }
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true, logLevel: 'silent' });
  for (const { message, pos } of document.errors) nodes.problems.push(fault(message, pos, text));
  const contents = document.contents as Node | null;
  if (contents === null || (isScalar(contents) && contents.value === null)) return done();
  const sections = nodes.map(contents, SECTIONS, 'The stylebook');
  if (!sections) return done();
  for (const node of nodes.list(sections.get('names'))) spellings.push(...spellingIn(nodes, node, 'name'));
  for (const node of nodes.list(sections.get('people'))) {
    const person = personIn(nodes, node);
    if (person) spellings.push(person.spelling);
    if (person) posts.push(...person.posts);
  }
  for (const node of nodes.list(sections.get('terms'))) spellings.push(...spellingIn(nodes, node, 'term'));
  const told = new Set<string>();
  for (const node of nodes.list(sections.get('record'))) record.push(...verifiedIn(nodes, node, told));
  for (const node of nodes.list(sections.get('sources'))) {
    const source = nodes.text(node, 'A source');
    if (source) sources.push(source.text);
  }
  findContradictions(nodes, spellings);
  return done();
}

function fault(message: string, [start, end]: readonly [number, number], text: string): Problem {
  const at = Math.min(start, Math.max(0, text.length - 1));
  return {
    message: `Not readable: ${message}`,
    start: at,
    end: Math.max(at, Math.min(end, text.length)),
    severity: 'error',
  };
}

function entriesOf(nodes: Nodes, node: Node | undefined, what: string): Entry[] {
  return nodes.list(node).flatMap((item) => nodes.text(item, what) ?? []);
}

/** `Kilmarra`, or `right: Kilmarra, wrong: [Kilmorra]`; for terms `use` and `avoid`. */
function spellingIn(nodes: Nodes, node: Node, kind: 'name' | 'term'): Spelling[] {
  const [rightKey, wrongKey] = kind === 'name' ? ['right', 'wrong'] : ['use', 'avoid'];
  if (!isMap(node)) {
    const right = nodes.text(node, kind === 'name' ? 'A name' : 'A term');
    return right ? [{ kind, right, wrong: [] }] : [];
  }
  const values = nodes.map(node, [rightKey!, wrongKey!], kind === 'name' ? 'A name' : 'A term');
  const right = nodes.text(values?.get(rightKey!), `“${rightKey}”`);
  const wrong = entriesOf(nodes, values?.get(wrongKey!), `“${wrongKey}”`);
  if (!right && !values?.has(rightKey!)) nodes.problem(node, `“${rightKey}” is missing: what is right?`);
  return right ? [{ kind, right, wrong }] : [];
}

function personIn(nodes: Nodes, node: Node): { spelling: Spelling; posts: HeldPost[] } | undefined {
  if (!isMap(node)) {
    const right = nodes.text(node, 'A person');
    return right && { spelling: { kind: 'person', right, wrong: [] }, posts: [] };
  }
  const values = nodes.map(node, ['name', 'wrong', 'post', 'posts'], 'A person');
  const right = nodes.text(values?.get('name'), '“name”');
  if (!right) {
    if (!values?.has('name')) nodes.problem(node, '“name” is missing: who is it?');
    return undefined;
  }
  const posts = [...nodes.list(values!.get('post')), ...nodes.list(values!.get('posts'))].flatMap((item) =>
    postIn(nodes, item, right.text),
  );
  return { spelling: { kind: 'person', right, wrong: entriesOf(nodes, values!.get('wrong'), '“wrong”') }, posts };
}

function postIn(nodes: Nodes, node: Node, person: string): HeldPost[] {
  if (!isMap(node)) {
    const post = nodes.text(node, 'A post');
    return post ? [{ person, post }] : [];
  }
  const values = nodes.map(node, ['post', 'from', 'until'], 'A post');
  const post = nodes.text(values?.get('post'), '“post”');
  const [from, until] = [nodes.day(values?.get('from')), nodes.day(values?.get('until'))];
  if (!post) {
    if (!values?.has('post')) nodes.problem(node, '“post” is missing: which post?');
    return [];
  }
  // Half a pair of dates would make the post hold for all time.
  if ((values!.has('from') && from === undefined) || (values!.has('until') && until === undefined)) return [];
  if (from !== undefined && until !== undefined && until < from) {
    nodes.problem(values!.get('until'), 'The post ends before it begins.');
    return [];
  }
  return [{ person, post, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }];
}

/** What people count most, and how it is said of them. */
const TOLLS = wordTable<string>({
  deaths: 'people were killed',
  injured: 'people were injured',
  missing: 'people were missing',
  arrests: 'people were arrested',
  displaced: 'people were displaced',
  evacuated: 'people were evacuated',
  trapped: 'people were trapped',
  rescued: 'people were rescued',
  abducted: 'people were kidnapped',
  infections: 'people were infected',
  survivors: 'people survived',
});
const ALSO = wordTable<string>({
  dead: 'deaths',
  killed: 'deaths',
  wounded: 'injured',
  arrested: 'arrests',
  kidnapped: 'abducted',
});

/** `told`: what the entries before have figures for. */
function verifiedIn(nodes: Nodes, node: Node, told: Set<string>): Verified[] {
  const values = nodes.map(node, ['event', 'figures', 'statement', 'verified'], 'An entry of the record');
  if (!values) return [];
  const vouched = voucherIn(nodes, values.get('verified'));
  const found: Verified[] = [];
  const statement = nodes.text(values.get('statement'), 'A statement');
  if (statement) {
    found.push({ sentence: statement.text.replace(/[.!?]*$/, '.'), value: statement, ...vouched });
    if (!/\d{4}|\p{Lu}/u.test(statement.text))
      nodes.problem(values.get('statement'), 'A statement needs names and a date.', 'warning');
  }
  if (values.has('figures') && !values.has('event')) nodes.problem(node, 'Figures need an “event”: where and when?');
  if (values.has('event') && !values.has('figures')) nodes.problem(node, 'An event needs “figures”.', 'warning');
  if (!values.has('figures') && !values.has('statement') && !values.has('event'))
    nodes.problem(node, 'An entry needs an “event” with “figures”, or a “statement”.');
  const event = values.has('event') ? eventIn(nodes, values.get('event')!) : undefined;
  if (!event || !values.has('figures')) return found;
  for (const [name, value] of nodes.pairs(values.get('figures')!, 'Figures')) {
    const [what, entry] = [nodes.text(name, 'What is counted'), nodes.text(value, 'A figure')];
    if (!what || !entry) continue;
    const key = `${event}: ${what.text.toLowerCase()}`;
    if (!/\d/.test(entry.text)) nodes.problem(value, 'A figure is a number, such as 26 or “at least 26”.');
    else if (told.has(key)) nodes.problem(name, `“${what.text}” of this event stands here twice; the first holds.`);
    else found.push({ sentence: `In ${event}, ${countOf(what.text, entry.text)}.`, value: entry, ...vouched });
    told.add(key);
  }
  return found;
}

function voucherIn(nodes: Nodes, node: Node | undefined): Pick<Verified, 'by' | 'on'> {
  if (!node) return {};
  if (!isMap(node)) {
    const by = nodes.text(node, '“verified”');
    return by ? { by: by.text } : {};
  }
  const values = nodes.map(node, ['by', 'on'], '“verified”');
  const [by, on] = [nodes.text(values?.get('by'), '“by”'), nodes.day(values?.get('on'))];
  return { ...(by ? { by: by.text } : {}), ...(on === undefined ? {} : { on }) };
}

/** "the bombing in Harlow on 7 May 2024". Without place and day it could be taken for another. */
function eventIn(nodes: Nodes, node: Node): string | undefined {
  const values = nodes.map(node, ['what', 'place', 'date'], 'An event');
  if (!values) return undefined;
  const what = nodes.text(values.get('what'), '“what”');
  const place = nodes.text(values.get('place'), '“place”');
  const date = nodes.day(values.get('date'));
  const missing = ['place', 'date'].filter((key) => !values.has(key));
  if (missing.length > 0)
    nodes.problem(node, `An event needs its ${missing.join(' and ')}, or another could be taken for it.`);
  if (!place || date === undefined) return undefined;
  return `the ${what?.text ?? 'event'} in ${place.text} on ${sayDay(date)}`;
}

/** "26 people were killed", "120 houses were destroyed", "there were five gunmen". */
function countOf(what: string, value: string): string {
  const key = what.toLowerCase();
  const toll = TOLLS[ALSO[key] ?? key];
  if (toll) return `${value} ${toll}`;
  const match = /^(.+) (\p{L}+(?:ed|en|wn|lt|nt))$/u.exec(key);
  return match ? `${value} ${match[1]} were ${match[2]}` : `there were ${value} ${key}`;
}

/** One spelling cannot be right and wrong, and should stand once. */
function findContradictions(nodes: Nodes, spellings: readonly Spelling[]): void {
  const rights = new Map<string, Entry>();
  for (const { right } of spellings) {
    if (rights.has(right.text))
      nodes.problems.push({ ...spanOf(right), message: `“${right.text}” stands here twice.`, severity: 'warning' });
    else rights.set(right.text, right);
  }
  const wrongs = new Set<string>();
  for (const { wrong } of spellings) {
    for (const entry of wrong) {
      if (rights.has(entry.text))
        nodes.problems.push({
          ...spanOf(entry),
          message: `“${entry.text}” is listed as right and as wrong.`,
          severity: 'error',
        });
      else if (wrongs.has(entry.text))
        nodes.problems.push({
          ...spanOf(entry),
          message: `“${entry.text}” is listed as wrong twice.`,
          severity: 'warning',
        });
      wrongs.add(entry.text);
    }
  }
}

const spanOf = ({ start, end }: Entry) => ({ start, end });
