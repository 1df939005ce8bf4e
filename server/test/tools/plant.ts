import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSources } from '../../src/cli/files.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Finding, Place } from '../../src/corpus/finding.ts';
import { overlaps } from '../../src/text/span.ts';
import { random } from '../dice.ts';
import { placeIn } from '../fixture.ts';
import { KINDS, type Original, type Planted, Planter } from './planting.ts';

// Plants errors into copies of real articles and looks which are found: recall and false alarms without labels.
//
//   npm run plant -- FOLDER --seed N [--share 0.3] [--verbose]
//
// One article in three gets one error, of a fact that another article states in the same words. It is found when a
// finding stands on it or cites it. What the unchanged articles raise counts as false alarms, although some of it is
// true: real articles do disagree.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    share: { type: 'string', default: '0.3' },
    verbose: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: npm run plant -- FOLDER --seed N [--share 0.3] [--verbose]');
  process.exit(2);
}

if (!existsSync(folder)) {
  console.error(`skipped: no ${folder}`);
  process.exit(2);
}

const articles = (await readSources([folder], process.cwd())).files;
const next = random(Number(values.seed));
const planter = new Planter(articles, next);
const planted = new Map<string, Planted>();
for (const article of articles) {
  if (next() >= Number(values.share)) continue;
  // The kinds take turns in a new order each time, or the most frequent one would be all that is planted.
  const order = KINDS.map((kind) => ({ kind, at: next() })).sort((a, b) => a.at - b.at);
  for (const { kind } of order) {
    const error = planter.plant(article, kind);
    if (!error) continue;
    planted.set(article.file, error);
    break;
  }
}
const changed = articles.map(({ file, text }): Original => ({ file, text: planted.get(file)?.text ?? text }));
const copy = mkdtempSync(join(tmpdir(), 'deskcheck-planted-'));
for (const { file, text } of changed) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

const unchangedRun = findings(articles);
const changedRun = findings(changed);
const touches = (place: Place, error: Planted) => place.file === error.file && overlaps(place, error);
const onError = (finding: Finding, error: Planted) =>
  [finding.at, ...finding.against].some((place) => touches(place, error));
const found = [...planted.values()].filter((error) => changedRun.some((finding) => onError(finding, error)));
const known = new Set(unchangedRun.map((finding) => signature(finding, finding.at.start)));
const besides = changedRun.filter((finding) => {
  if ([...planted.values()].some((error) => onError(finding, error))) return false;
  const error = planted.get(finding.at.file);
  const shift = error && finding.at.start >= error.end ? error.after.length - error.before.length : 0;
  return !known.has(signature(finding, finding.at.start - shift));
});

if (values.verbose) {
  for (const error of planted.values()) {
    console.log(
      `${found.includes(error) ? 'found ' : 'MISSED'}  ${error.kind}: "${error.before}" became ${placeIn(changed, error)}`,
    );
  }
  for (const finding of unchangedRun)
    console.log(`unchanged  ${finding.check}: ${finding.message}\n  ${placeIn(articles, finding.at)}`);
  for (const finding of besides)
    console.log(`besides    ${finding.check}: ${finding.message}\n  ${placeIn(changed, finding.at)}`);
}
const ratio = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
for (const kind of KINDS) {
  const of = [...planted.values()].filter((error) => error.kind === kind);
  const hits = of.filter((error) => found.includes(error)).length;
  console.log(`${kind.padEnd(7)} ${hits}/${of.length} found (${ratio(hits, of.length)})`);
}
const per100 = ((unchangedRun.length / Math.max(1, articles.length)) * 100).toFixed(1);
console.log(
  `seed ${values.seed}: ${planted.size} errors in ${articles.length} articles, recall ${ratio(found.length, planted.size)}\n` +
    `unchanged articles: ${unchangedRun.length} findings, ${per100} per 100 articles\n` +
    `changed articles: ${changedRun.length} findings, of them ${besides.length} new ones that touch no planted error\n` +
    `the changed copies are in ${copy}`,
);

function findings(files: readonly Original[]): readonly Finding[] {
  const corpus = new Corpus();
  for (const { file, text } of files) corpus.update(file, text);
  return corpus.findings();
}

/** What makes two findings of two runs the same one. */
function signature({ check, at }: Finding, start: number): string {
  return `${check}\t${at.file}\t${start}\t${at.text}`;
}
