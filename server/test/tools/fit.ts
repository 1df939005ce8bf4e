import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Corpus } from '../../src/corpus/corpus.ts';
import { EVIDENCE } from '../../src/events/evidence.ts';
import { WEIGHTS } from '../../src/events/weights.ts';
import {
  fitTo,
  KINDS,
  leaveOneOut,
  type Pair,
  pairsOf,
  type Quality,
  qualityOf,
  type Weights,
  weightsFile,
} from '../fitting.ts';
import { corpusOf, parseFixture, toAnswerKey } from '../fixture.ts';
import type { AnswerKey } from '../judging.ts';
import { storiesIn } from '../stories.ts';

// Fits the weights of the evidence on whether two facts are of one event (server/src/events/weights.ts).
//
//   npm run fit                     fits to the labelled stories in newsroom/tuning and prints what comes of it
//   npm run fit -- FOLDER…          also judges present and fitted weights on folders with an answer-key.json
//   npm run fit -- --with FOLDER    fits to such a folder too; may be given several times
//   npm run fit -- --pull 0.1       how strongly the present weights draw the fitted ones to them
//   npm run fit -- --write          and writes the file; then measure: score, plant, and the findings on real articles
//
// Quality counts pairs of statements: of those joined, how many are of one event, and of those of one event, how many
// are joined. "Unseen" is each story judged by weights fitted to the others.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    pull: { type: 'string' },
    with: { type: 'string', multiple: true, default: [] },
  },
});

const invented = storiesIn(join(import.meta.dirname, '../newsroom/tuning'))!
  .map(({ text }) => parseFixture(text))
  .map((fixture) => pairsOf(corpusOf(fixture), toAnswerKey(fixture)));
const stories = [...invented, ...values.with.map(readFolder)];
const all = stories.flat();
const same = all.filter((pair) => pair.same).length;
const vetoed = all.filter((pair) => !pair.features);
const origin = `${all.length} pairs of statements in ${stories.length} stories: ${same} of one event, ${all.length - same} of two`;
console.log(
  `${origin}; a veto parts ${vetoed.length}, ${vetoed.filter((pair) => pair.same).length} of them of one event`,
);

console.log(`present weights      ${say(qualityOf(all, WEIGHTS))}`);
const pulls = values.pull === undefined ? [10, 3, 1, 0.3, 0.1, 0.03] : [Number(values.pull)];
const tried = pulls.map((pull) => ({ pull, unseen: leaveOneOut(stories, WEIGHTS, pull) }));
for (const { pull, unseen } of tried) console.log(`fitted, pull ${String(pull).padEnd(6)}  ${say(unseen)} (unseen)`);
const [best] = [...tried].sort((a, b) => a.unseen.loss - b.unseen.loss);
const fitted = fitTo(all, WEIGHTS, best!.pull);
console.log(`fitted, pull ${String(best!.pull).padEnd(6)}  ${say(qualityOf(all, fitted))} (seen)\n`);

console.log('weight             present  fitted  pairs');
for (const kind of KINDS) {
  const count = all.filter(({ features }) => features?.[kind]).length;
  const row = [WEIGHTS[kind], fitted[kind]].map((weight) => weight.toFixed(2).padStart(7)).join(' ');
  console.log(`${kind.padEnd(18)} ${row} ${String(count).padStart(6)}   ${EVIDENCE[kind].what}`);
}

if (positionals.length === 0) console.log('\nno folder with an answer-key.json was given: judged on the stories alone');
const outside: Pair[] = [];
for (const folder of positionals) {
  if (!existsSync(join(folder, 'answer-key.json'))) {
    console.log(`skipped ${folder}: no answer-key.json`);
    continue;
  }
  const pairs = readFolder(folder);
  outside.push(...pairs);
  compare(basename(folder), pairs);
}
if (outside.length > 0) compare('together', outside);

if (values.write) {
  const path = join(import.meta.dirname, '../../src/events/weights.ts');
  writeFileSync(path, weightsFile(fitted, `Written by \`npm run fit -- --write\`, from ${origin}.`));
  console.log(`\nwrote ${path}`);
}

function readFolder(folder: string): Pair[] {
  const key: AnswerKey = JSON.parse(readFileSync(join(folder, 'answer-key.json'), 'utf8'));
  const corpus = new Corpus();
  for (const file of readdirSync(folder)) {
    if (/\.(?:md|txt)$/.test(file)) corpus.update(file, readFileSync(join(folder, file), 'utf8'));
  }
  return pairsOf(corpus, key);
}

function compare(name: string, pairs: readonly Pair[]): void {
  const row = (title: string, weights: Weights) =>
    console.log(`${name.padEnd(22)} ${title}  ${say(qualityOf(pairs, weights))}`);
  row('present', WEIGHTS);
  row('fitted ', fitted);
}

function say({ joined, right, same: all, loss }: Quality): string {
  const share = (part: number, whole: number) => `${(whole === 0 ? 1 : part / whole).toFixed(3)} (${part}/${whole})`;
  return `right of joined ${share(right, joined)}, joined of one event ${share(right, all)}, loss ${loss.toFixed(4)}`;
}
