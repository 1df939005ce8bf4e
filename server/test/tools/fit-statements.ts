import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreOf } from '../../src/checks/statements/amounts.ts';
import { pairsOf } from '../../src/checks/statements/compare.ts';
import { statementFacts } from '../../src/checks/statements/facts.ts';
import { Told } from '../../src/checks/statements/told.ts';
import { type Kind, WEIGHTS } from '../../src/checks/statements/weights.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { Containment } from '../../src/events/places.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { corpusOf, parseFixture, toAnswerKey } from '../fixture.ts';
import type { AnswerKey } from '../judging.ts';
import { fitLogistic } from '../logistic.ts';
import { storiesIn } from '../stories.ts';

// Fits the weights by which the statements check takes two values to be of one thing (checks/statements/weights.ts), and
// prints them with what weights find that have not seen the story they are judged on.
//
//   npm run fit:statements                      fits to the labelled stories in newsroom/tuning and newsroom/short
//   npm run fit:statements -- --with FOLDER     fits to a folder with an answer-key.json too; may be given several times
//   npm run fit:statements -- --apart FOLDER    the folders in it hold articles on different events, look-alikes among
//                                               them: no two values of two folders are of one thing
//   npm run fit:statements -- --verbose         the surest pairs that no key knows

const { values } = parseArgs({
  options: {
    with: { type: 'string', multiple: true, default: [] },
    apart: { type: 'string', multiple: true, default: [] },
    verbose: { type: 'boolean', default: false },
  },
});

const KINDS = Object.keys(WEIGHTS) as Kind[];
/** Pairs that the present weights find hopeless teach nothing: they are most of all. */
const HOPELESS = -14;
const PARTS = 8;

interface Row {
  readonly amounts: readonly number[];
  readonly same: boolean;
  readonly story: string;
  readonly issue?: string;
  readonly show: string;
}

/** The pairs of a corpus; `skip` leaves out those of which nobody has said what they are. */
function rowsOf(corpus: Corpus, key: AnswerKey, story: string, skip: (a: string, b: string) => boolean): Row[] {
  const rows: Row[] = [];
  for (const files of corpus.stories()) {
    const members = corpus.membersOf(files);
    const places = new Containment(members.map(({ reading }) => reading));
    const told = members.map((member) => new Told({ ...member, facts: statementFacts(member.reading) }));
    for (let i = 0; i < told.length; i++) {
      for (let j = i + 1; j < told.length; j++) {
        const [a, b] = [told[i]!.member.reading.article, told[j]!.member.reading.article];
        if (skip(a.file, b.file)) continue;
        for (const pair of pairsOf(told[i]!, told[j]!, places, HOPELESS)) {
          const issue = issueOf(key, { file: a.file, ...pair.a.span }, { file: b.file, ...pair.b.span });
          rows.push({
            amounts: KINDS.map((kind) => pair.amounts[kind] ?? 0),
            same: issue !== undefined,
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

/** The issue that sets two places against each other. */
function issueOf({ issues }: AnswerKey, a: Place, b: Place): string | undefined {
  const at = (place: Place, mention: Place) => place.file === mention.file && overlaps(place, mention);
  return issues.find(({ conflicts, mentions }) =>
    conflicts.some(([i, j]) => {
      const [x, y] = [mentions[i]!, mentions[j]!];
      return (at(a, x) && at(b, y)) || (at(a, y) && at(b, x));
    }),
  )?.id;
}

function shown({ file, text }: { file: string; text: string }, { start, end }: Span): string {
  const around = `${text.slice(Math.max(0, start - 70), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`;
  return `${file} …${around.replace(/\s+/g, ' ')}…`;
}

const rows = ['tuning', 'short'].flatMap((part) =>
  storiesIn(join(import.meta.dirname, '../newsroom', part))!.flatMap(({ name, text }) => {
    const fixture = parseFixture(text);
    return rowsOf(corpusOf(fixture), toAnswerKey(fixture), name, () => false);
  }),
);
for (const folder of values.with) {
  const path = join(folder, 'answer-key.json');
  if (!existsSync(path)) throw new Error(`fit:statements: no answer-key.json in ${folder}`);
  rows.push(...rowsOf(load([folder]), JSON.parse(readFileSync(path, 'utf8')), folder, () => false));
}
for (const folder of values.apart) {
  const parts = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  const corpus = load(parts.map((name) => join(folder, name)));
  const home = (file: string) => file.split('/').at(-2);
  rows.push(...rowsOf(corpus, { files: [], issues: [], traps: [] }, folder, (a, b) => home(a) === home(b)));
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

const fitOn = (list: readonly Row[]) =>
  fitLogistic(
    list.map(({ amounts }) => amounts),
    list.map(({ same }) => same),
    KINDS.indexOf('prior'),
  );
const score = ({ amounts }: Row, weights: readonly number[]) => amounts.reduce((sum, x, k) => sum + x * weights[k]!, 0);

const stories = [...new Set(rows.map(({ story }) => story))];
// What is apart is told by far more pairs than one story has: it is in every part, by its place in the list.
const partOf = (row: Row, index: number) =>
  values.apart.includes(row.story) ? index % PARTS : stories.indexOf(row.story) % PARTS;
const unseen = Array.from({ length: PARTS }, (_, part) => {
  const weights = fitOn(rows.filter((row, index) => partOf(row, index) !== part));
  return rows.filter((row, index) => partOf(row, index) === part).map((row) => ({ row, score: score(row, weights) }));
}).flat();
const present = rows.map((row) => ({
  row,
  score: scoreOf(Object.fromEntries(KINDS.map((kind, k) => [kind, row.amounts[k]!]))),
}));

for (const [name, scored] of [
  ['present weights', present],
  ['unseen', unseen],
] as const) {
  for (const least of [3, 2.5, 2, 1.5, 1, 0.5]) {
    const taken = scored.filter((each) => each.score >= least).map(({ row }) => row);
    const right = taken.filter(({ same }) => same);
    console.log(
      `${name}, from ${least}: ${issuesIn(right).size} issues; of ${taken.length} pairs ${right.length} right`,
    );
  }
}
const fitted = fitOn(rows);
for (const [k, kind] of KINDS.entries()) console.log(`  ${kind}: ${fitted[k]!.toFixed(2)},`);
if (values.verbose) {
  const wrong = unseen.filter(({ row }) => !row.same).sort((a, b) => b.score - a.score);
  for (const { row, score: own } of wrong.slice(0, 40))
    console.log(`${own.toFixed(2)} ${row.story}\n      ${row.show}`);
}
