import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readSources, type SourceFile } from '../../src/cli/files.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { parseFixture } from '../fixture.ts';

// How fast a whole check is, on one thread, beside wink-nlp's tokenising and tagging of the same articles.
//
//   npm run bench                 the background articles where ../shared has them, else the newsroom's
//   npm run bench -- FOLDER       the articles of a folder
//
// The two take turns, so that whatever else the machine does falls on both; the best round of each counts.

const ROUNDS = 5;
const root = join(import.meta.dirname, '../../..');
const articles = await load(process.argv[2]);
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

const wink = winkNLP(model, ['sbd', 'pos']);
let findings = 0;
const runs = {
  'deskcheck, whole check': () => {
    const corpus = new Corpus();
    for (const { file, text } of articles) corpus.update(file, text);
    findings = corpus.findings().length;
  },
  'wink-nlp, tokens and tags': () => {
    for (const { text } of articles) wink.readDoc(text);
  },
};

const best = new Map<string, number>();
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(runs)) {
    const start = performance.now();
    run();
    best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, performance.now() - start));
  }
}

console.log(
  `${articles.length} articles, ${(bytes / 1e6).toFixed(2)} MB, ${findings} findings, Node ${process.versions.node}`,
);
const speed = (name: string) => bytes / 1e3 / best.get(name)!;
for (const name of best.keys()) console.log(`${name.padEnd(26)} ${speed(name).toFixed(2)} MB/s`);
const [ours, theirs] = Object.keys(runs) as [string, string];
console.log(`ratio                      ${(speed(ours) / speed(theirs)).toFixed(2)}`);

async function load(folder: string | undefined): Promise<readonly SourceFile[]> {
  if (folder !== undefined) return (await readSources([folder], process.cwd())).files;
  const background = join(root, '../shared/eval/background');
  if (existsSync(background)) return (await readSources([background], root)).files;
  console.log('skipped: no ../shared; the newsroom articles, ten times over, stand in for it');
  const stories = ['tuning', 'aside'].flatMap((part) => {
    const path = join(root, 'server/test/newsroom', part);
    return readdirSync(path).map((name) => parseFixture(readFileSync(join(path, name), 'utf8')).articles);
  });
  return Array.from({ length: 10 }, (_, copy) =>
    stories.flatMap((story, i) => story.map(({ file, text }) => ({ file: `${copy}/${i}/${file}`, text }))),
  ).flat();
}
