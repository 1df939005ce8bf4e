import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readSources, type SourceFile } from '../../src/cli/files.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { parseFixture } from '../fixture.ts';
import { pasted, renamed } from './manifold.ts';
import { sharesOf } from './shares.ts';

// How fast a whole check is, on one thread, beside wink-nlp's tokenising and tagging of the same articles, and which
// readers and checks its time goes to; what one edit costs among thousands of articles; what an article takes of memory;
// and whether time grows as the text does.
//
//   npm run bench                 the background articles where ../shared has them, else the newsroom's
//   npm run bench -- FOLDER       the articles of a folder
//
// The two take turns, so that whatever else the machine does falls on both; the best round of each counts.

const ROUNDS = 5;
/** The corpus that is edited has at least so many articles. */
const MANY = 1500;
const EDITS = 100;
/** And so many of those in large stories, each of which takes a thousand times as long. */
const LARGE_EDITS = 8;
/** Rounds of which the quickest counts for each reader and check. */
const SHARING = 3;
/** Parts that take less than this of the whole are not listed. */
const LEAST_SHARE = 0.01;
/** Stories are seldom larger (articles). */
const USUAL = 50;
/** Paragraphs of the article that grows. */
const PARAGRAPHS = 1000;
const GROWTH = [1, 2, 4];

const root = join(import.meta.dirname, '../../..');
const articles = await load(process.argv[2]);
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const row = (name: string, said: string) => console.log(`${name.padEnd(31)} ${said}`);

compare();
share();
const many = Array.from({ length: Math.ceil(MANY / articles.length) }, (_, copy) =>
  articles.map(({ file, text }) => ({ file: `${copy}/${file}`, text: renamed(text, copy) })),
).flat();
edit(measureHeap());
grow();

/** The whole check beside wink-nlp. */
function compare(): void {
  const wink = winkNLP(model, ['sbd', 'pos']);
  let findings = 0;
  const runs: [string, () => void][] = [
    ['deskcheck, whole check', () => (findings = corpusOf(articles).findings().length)],
    ['wink-nlp, tokens and tags', () => articles.forEach(({ text }) => void wink.readDoc(text))],
  ];
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    runs.forEach(([, run], i) => {
      best[i] = Math.min(best[i]!, timed(run));
    });
  const size = (bytes / 1e6).toFixed(2);
  console.log(`${articles.length} articles, ${size} MB, ${findings} findings, Node ${process.versions.node}`);
  runs.forEach(([name], i) => {
    row(name, `${(bytes / 1e3 / best[i]!).toFixed(2)} MB/s`);
  });
  row('ratio', (best[1]! / best[0]!).toFixed(2));
}

/** Where the time of the whole check goes. */
function share(): void {
  const { whole, read, collect, judge } = sharesOf(articles, SHARING);
  for (const [name, parts] of [
    ['read by', read],
    ['collected by', collect],
    ['judged by', judge],
  ] as const) {
    const percent = (time: number) => `${((100 * time) / whole).toFixed(1)} %`;
    const all = [...parts].sort((a, b) => b[1] - a[1]);
    const listed = all
      .filter(([, time]) => time >= LEAST_SHARE * whole)
      .map(([part, time]) => `${part} ${percent(time)}`);
    row(`of this, ${name}`, `${percent(all.reduce((sum, [, time]) => sum + time, 0))}: ${listed.join(', ')}`);
  }
}

/** Reads many articles and says what each takes of the heap, its findings included. */
function measureHeap(): Corpus {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  };
  const before = used();
  const corpus = corpusOf(many);
  corpus.findings();
  const each = (used() - before) / many.length / 1e3;
  row('heap', `${each.toFixed(1)} kB an article of ${(bytes / articles.length / 1e3).toFixed(1)} kB`);
  return corpus;
}

/** A word typed into an article among thousands, and taken out again: it costs what the article's story costs. */
function edit(corpus: Corpus): void {
  const sizes = new Map(corpus.stories().flatMap((files) => files.map((file) => [file, files.length] as const)));
  const step = Math.max(1, Math.floor(many.length / EDITS));
  const [usual, large]: [number[], number[]] = [[], []];
  for (let i = 0; i < many.length; i += step) {
    const { file, text } = many[i]!;
    const at = text.lastIndexOf(' ');
    const times = sizes.get(file)! <= USUAL ? usual : large;
    if (times === large && large.length >= 2 * LARGE_EDITS) continue;
    for (const typed of [`${text.slice(0, at)} seven${text.slice(at)}`, text]) {
      times.push(
        timed(() => {
          corpus.update(file, typed);
          corpus.findingsIn(file);
        }),
      );
    }
  }
  for (const [name, times] of [
    [`in stories of up to ${USUAL}`, usual],
    [`in larger ones, up to ${Math.max(...sizes.values())}`, large],
  ] as const) {
    if (times.length === 0) continue;
    times.sort((a, b) => a - b);
    const quantile = (share: number) => `${times[Math.floor((times.length - 1) * share)]!.toFixed(2)} ms`;
    row(`an edit among ${many.length}`, `median ${quantile(0.5)}, p95 ${quantile(0.95)} ${name}`);
  }
}

/** One article that is pasted together from more and more paragraphs, and one from more and more articles. */
function grow(): void {
  const joined = articles.map(({ text }) => text);
  const kinds: [string, (times: number) => string][] = [
    ['paragraphs that look alike', (times) => pasted(PARAGRAPHS * times)],
    ['articles in one file', (times) => joined.slice(0, (joined.length / 4) * times).join('\n\n')],
  ];
  for (const [name, textOf] of kinds) {
    const said = GROWTH.map((times) => {
      const text = textOf(times);
      const time = timed(() => corpusOf([{ file: 'pasted.md', text }]).findings());
      return `${(text.length / 1e6).toFixed(2)} MB ${time.toFixed(0)} ms`;
    });
    row(name, said.join(', '));
  }
}

function corpusOf(files: readonly SourceFile[]): Corpus {
  const corpus = new Corpus();
  for (const { file, text } of files) corpus.update(file, text);
  return corpus;
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

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
