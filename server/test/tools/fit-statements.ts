import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Amounts } from '../../src/checks/statements/amounts.ts';
import { HOPELESS, pairsOf } from '../../src/checks/statements/compare.ts';
import { statementFacts } from '../../src/checks/statements/facts.ts';
import { type Forest, judge, judgeRow, LEAST_SCORE, SURE } from '../../src/checks/statements/forest.ts';
import { KINDS, type Kind } from '../../src/checks/statements/kinds.ts';
import { SIEVE } from '../../src/checks/statements/sieve.ts';
import { Told } from '../../src/checks/statements/told.ts';
import { WEIGHTS } from '../../src/checks/statements/weights.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { Containment } from '../../src/events/places.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { type Growth, grow } from '../boosting.ts';
import { copyOf } from '../copying.ts';
import { random } from '../dice.ts';
import { corpusOf, parseFixture, toAnswerKey } from '../fixture.ts';
import type { AnswerKey } from '../judging.ts';
import { fitLogistic } from '../logistic.ts';
import { storiesIn } from '../stories.ts';

// Grows the trees by which the statements check takes two values to be of one thing (checks/statements/forest.ts), and
// prints what trees find that have not seen the story they are judged on. Takes some minutes.
//
//   npm run fit:statements                      learns from the labelled stories in newsroom/tuning, short, values, wires and desks
//   npm run fit:statements -- --with FOLDER     and from a folder with an answer-key.json; may be given several times
//   npm run fit:statements -- --apart FOLDER    the folders in it hold articles on different events, look-alikes among
//                                               them: no two values of two folders are of one thing
//   npm run fit:statements -- --write           writes server/data/forest.js
//   npm run fit:statements -- --estimate        prints fitted weights of the first estimate (checks/statements/weights.ts)
//   npm run fit:statements -- --verbose         the surest pairs that no key knows

const { values } = parseArgs({
  options: {
    with: { type: 'string', multiple: true, default: [] },
    apart: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
    estimate: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

/** What the trees may ask about. */
const COLUMNS = (Object.keys(KINDS) as Kind[]).filter((kind) => kind !== 'prior');
/** More of these may only speak for one thing, and more of those only against it, whatever the stories seem to teach. */
const FOR = new Set(
  'estimate slip lead noun order sameHappening sameLabel predicate nearSame sameUnit besideSame'.split(' '),
);
const AGAINST = new Set(
  'many otherNames apart aside holding manyUnit nearOther otherLabel otherHappening placesUnmatched oneBackground framesApart period excluded'.split(
    ' ',
  ),
);
const ESTIMATED = Object.keys(WEIGHTS) as Kind[];
const SIEVED = Object.keys(SIEVE) as Kind[];
/** The sieve has to let pass what the trees score so high. */
const NEARLY = 0;
/** Of those so many may be lost. */
const LOST = 0.005;
/** For the first estimate pairs are taken that it holds for hopeless now. */
const ANY = -14;
/** The trees learn from more than they are asked about: what is nearly hopeless teaches them what speaks against. */
const UNSURE = -5.5;
/** Chosen by what trees found in stories that they had not seen. */
const GROWTH: Growth = {
  trees: 150,
  leaves: 15,
  rate: 0.06,
  fewest: 20,
  ridge: 20,
  rows: 0.8,
  columns: 0.6,
  sides: COLUMNS.map((kind) => (FOR.has(kind) ? 1 : AGAINST.has(kind) ? -1 : 0)),
};
const PARTS = 8;

interface Row {
  readonly amounts: Amounts;
  readonly row: Float64Array;
  readonly same: boolean;
  readonly story: string;
  readonly issue?: string;
  readonly show: string;
}

/** Tells of two places which issue they belong to; `null` where they are of two things, nothing where nobody knows. */
type Label = (a: Place, b: Place) => string | null | undefined;

/** The pairs of a corpus. */
function rowsOf(corpus: Corpus, story: string, label: Label): Row[] {
  const rows: Row[] = [];
  for (const files of corpus.stories()) {
    const members = corpus.membersOf(files);
    const places = new Containment(members.map(({ reading }) => reading));
    const told = members.map((member) => new Told({ ...member, facts: statementFacts(member.reading) }));
    for (let i = 0; i < told.length; i++) {
      for (let j = i + 1; j < told.length; j++) {
        const [a, b] = [told[i]!.member.reading.article, told[j]!.member.reading.article];
        const all = pairsOf(
          told[i]!,
          told[j]!,
          places,
          Number.NEGATIVE_INFINITY,
          undefined,
          values.estimate ? ANY : UNSURE,
          Number.NEGATIVE_INFINITY,
        );
        for (const pair of all) {
          const issue = label({ file: a.file, ...pair.a.span }, { file: b.file, ...pair.b.span });
          if (issue === undefined) continue;
          rows.push({
            amounts: pair.amounts,
            row: Float64Array.from(COLUMNS, (kind) => pair.amounts[kind] ?? 0),
            same: issue !== null,
            story,
            ...(issue ? { issue } : {}),
            show: `${shown(a, pair.a.span)}\n      ${shown(b, pair.b.span)}`,
          });
        }
      }
    }
  }
  return rows;
}

type Place = Span & { readonly file: string };

const isAt = (place: Place, mention: Place) => place.file === mention.file && overlaps(place, mention);

/** The issue that sets two places against each other. */
const byKey =
  ({ issues }: AnswerKey): Label =>
  (a, b) =>
    issues.find(({ conflicts, mentions }) =>
      conflicts.some(([i, j]) => {
        const [x, y] = [mentions[i]!, mentions[j]!];
        return (isAt(a, x) && isAt(b, y)) || (isAt(a, y) && isAt(b, x));
      }),
    )?.id ?? null;

/** What sentences that one article of a story takes over from another teach: see copying.ts. */
function copiedRows(articles: readonly { readonly text: string }[], story: string, next: () => number): Row[] {
  return articles.flatMap(({ text }, i) => {
    const copy = copyOf(text, articles[(i + 1) % articles.length]!.text, next);
    if (!copy) return [];
    const corpus = new Corpus();
    corpus.update('a.txt', text);
    corpus.update('b.txt', copy.text);
    const changed: Place = { file: 'b.txt', ...copy.to };
    return rowsOf(corpus, story, (a, b) => {
      const [here, there] = a.file === 'a.txt' ? [a, b] : [b, a];
      if (!isAt(there, changed) || !overlaps(here, copy.sentence)) return undefined;
      return overlaps(here, copy.from) ? `copy ${i}` : null;
    });
  });
}

function shown({ file, text }: { file: string; text: string }, { start, end }: Span): string {
  const around = `${text.slice(Math.max(0, start - 70), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`;
  return `${file} …${around.replace(/\s+/g, ' ')}…`;
}

const next = random(1);
const rows = ['tuning', 'short', 'values', 'wires', 'desks'].flatMap((part) =>
  storiesIn(join(import.meta.dirname, '../newsroom', part))!.flatMap(({ name, text }) => {
    const fixture = parseFixture(text);
    const copied = part === 'values' ? [] : copiedRows(fixture.articles, name, next);
    return [...rowsOf(corpusOf(fixture), name, byKey(toAnswerKey(fixture))), ...copied];
  }),
);
for (const folder of values.with) {
  const path = join(folder, 'answer-key.json');
  if (!existsSync(path)) throw new Error(`fit:statements: no answer-key.json in ${folder}`);
  rows.push(...rowsOf(load([folder]), folder, byKey(JSON.parse(readFileSync(path, 'utf8')))));
}
for (const folder of values.apart) {
  const parts = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  const corpus = load(parts.map((name) => join(folder, name)));
  const home = (file: string) => file.split('/').at(-2);
  rows.push(...rowsOf(corpus, folder, (a, b) => (home(a.file) === home(b.file) ? undefined : null)));
}

function load(folders: readonly string[]): Corpus {
  const corpus = new Corpus();
  for (const folder of folders) {
    for (const name of readdirSync(folder)) {
      if (!/\.(?:txt|md)$/.test(name)) continue;
      // An answer key names files alone; folders that are apart have to be told from each other.
      const file = folders.length > 1 ? join(folder, name) : name;
      corpus.update(file, readFileSync(join(folder, name), 'utf8'));
    }
  }
  return corpus;
}

const issuesIn = (list: readonly Row[]) =>
  new Set(list.flatMap(({ issue, story }) => (issue ? [`${story} ${issue}`] : [])));
console.log(`${rows.length} pairs, ${rows.filter(({ same }) => same).length} of ${issuesIn(rows).size} issues`);

if (values.estimate) {
  printFit(
    'first estimate',
    ESTIMATED,
    rows.map(({ same }) => same),
  );
  const taken = rows.map(({ amounts }) => amounts.estimate! >= HOPELESS && judge(amounts) >= NEARLY);
  const weights = printFit('sieve', SIEVED, taken);
  const hopes = rows.map(({ amounts }) => SIEVED.reduce((sum, kind, k) => sum + weights[k]! * (amounts[kind] ?? 0), 0));
  const best = hopes.filter((_hope, i) => taken[i]).sort((x, y) => x - y);
  const least = best[Math.floor(LOST * best.length)]!;
  const passing = hopes.filter((hope) => hope >= least).length;
  console.log(`from ${least.toFixed(2)}: ${passing} of ${rows.length} pairs pass`);
  process.exit();
}

/** Fits and prints weights of kinds of evidence. */
function printFit(name: string, kinds: readonly Kind[], wanted: readonly boolean[]): number[] {
  const weights = fitLogistic(
    rows.map(({ amounts }) => kinds.map((kind) => amounts[kind] ?? 0)),
    wanted,
    kinds.indexOf('prior'),
  );
  console.log(`${name}:`);
  for (const [k, kind] of kinds.entries()) console.log(`  ${kind}: ${weights[k]!.toFixed(2)},`);
  return weights;
}

const forestOf = (list: readonly Row[]): Forest =>
  grow(
    list.map(({ row }) => row),
    list.map(({ same }) => same),
    GROWTH,
  );

const stories = [...new Set(rows.map(({ story }) => story))];
// What is apart is told by far more pairs than one story has: it is in every part, by its place in the list.
const partOf = (row: Row, index: number) =>
  values.apart.includes(row.story) ? index % PARTS : stories.indexOf(row.story) % PARTS;
const parts = rows.map(partOf);
const unseen = Array.from({ length: PARTS }, (_, part) => {
  const forest = forestOf(rows.filter((_row, i) => parts[i] !== part));
  return rows.filter((_row, i) => parts[i] === part).map((row) => ({ row, score: judgeRow(row.row, forest) }));
}).flat();

/** Where a row comes from: the file of short stories, or what kind of story it is. */
const sourceOf = ({ story, issue }: Row): string => {
  if (issue?.startsWith('copy')) return 'copied';
  if (story.includes('/')) return values.apart.includes(story) ? 'apart' : 'with';
  return /^(.+)-\d+$/.exec(story)?.[1] ?? 'tuning';
};
for (const least of [SURE, LEAST_SCORE, 1.2, 0.8, 0.4, 0]) {
  const taken = unseen.filter(({ score }) => score >= least).map(({ row }) => row);
  const of = (list: readonly Row[]) => {
    const right = list.filter(({ same }) => same);
    return `${issuesIn(right).size} issues, ${right.length} of ${list.length} pairs right`;
  };
  console.log(`unseen, from ${least}: ${of(taken)}`);
  const sources = new Map<string, Row[]>();
  for (const row of taken) sources.set(sourceOf(row), [...(sources.get(sourceOf(row)) ?? []), row]);
  for (const [source, list] of [...sources].sort()) console.log(`    ${source}: ${of(list)}`);
}

if (values.write) {
  const { base, trees } = forestOf(rows);
  const node = (tree: (typeof trees)[number], i: number) =>
    [tree.value[i]!, ...(tree.column[i]! < 0 ? [] : [tree.column[i]!, tree.cut[i]!])]
      .map((number, k) => Number(number.toPrecision(k === 0 ? 4 : 5)))
      .join(',');
  const written = trees.map((tree) => tree.value.map((_value, i) => node(tree, i)).join(' ')).join(';');
  writeFileSync(
    join(import.meta.dirname, '../../data/forest.js'),
    `// Made by npm run fit:statements from labelled stories. Do not edit.\n` +
      `export const KINDS = '${COLUMNS.join(' ')}';\nexport const BASE = ${base.toPrecision(6)};\n` +
      `export const TREES =\n  '${written}';\n`,
  );
}
if (values.verbose) {
  const wrong = unseen.filter(({ row }) => !row.same).sort((a, b) => b.score - a.score);
  for (const { row, score } of wrong.slice(0, 130)) console.log(`${score.toFixed(2)} ${row.story}\n      ${row.show}`);
}
