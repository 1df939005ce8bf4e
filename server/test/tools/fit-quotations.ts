import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LEAST, sayingPairs, type Told, WEIGHTS } from '../../src/checks/quotations/retellings.ts';
import { utterancesOf } from '../../src/checks/quotations/utterance.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { NO_DESK } from '../../src/record/desk.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { corpusOf, parseFixture, toAnswerKey } from '../fixture.ts';
import type { AnswerKey } from '../judging.ts';
import { fitLogistic } from '../logistic.ts';
import { storiesIn } from '../stories.ts';

// Fits what speaks for two quotations being one saying in other words (checks/quotations/retellings.ts), and prints what
// weights find in stories that they have not seen.
//
//   npm run fit:quotations                     learns from the labelled stories in newsroom/tuning, short, values, wires and desks
//   npm run fit:quotations -- --with FOLDER    and from a folder of articles; without an answer-key.json no two of its
//                                              quotations are one saying in other words. May be given several times.

const { values } = parseArgs({ options: { with: { type: 'string', multiple: true, default: [] } } });

const KINDS = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
const PARTS = 8;

interface Row {
  readonly amounts: readonly number[];
  readonly same: boolean;
  readonly story: string;
  readonly issue?: string;
}

type Place = Span & { readonly file: string };

const placeOf = ({ member, saying: { words } }: Told): Place => ({
  file: member.reading.article.file,
  start: words[0]!.start,
  end: words.at(-1)!.end,
});

const isAt = (place: Place, other: Place) => place.file === other.file && overlaps(place, other);

/** Pairs of quotations, without those that the check holds against each other word by word and those of other issues. */
function rowsOf(corpus: Corpus, { issues }: Pick<AnswerKey, 'issues'>, story: string): Row[] {
  const exact = corpus.findings().filter(({ check, code }) => check === 'quotations' && code !== 'quotation-retold');
  return corpus.stories().flatMap((files) => {
    const members = corpus.membersOf(files).map((member) => ({ ...member, facts: utterancesOf(member.reading) }));
    return sayingPairs({ members, desk: NO_DESK }, () => false, Number.NEGATIVE_INFINITY).flatMap(
      ({ a, b, evidence }): Row[] => {
        const [x, y] = [placeOf(a), placeOf(b)];
        const isPair = (p: Place, q: Place) => (isAt(x, p) && isAt(y, q)) || (isAt(x, q) && isAt(y, p));
        if (exact.some(({ at, against }) => against.some((cited) => isPair(at, cited)))) return [];
        const issue = issues.find(({ conflicts, mentions }) =>
          conflicts.some(([i, j]) => isPair(mentions[i]!, mentions[j]!)),
        );
        if (issue && issue.kind !== 'quote') return [];
        const amounts = KINDS.map((kind) => evidence[kind] ?? 0);
        return [{ amounts, same: issue !== undefined, story, ...(issue ? { issue: issue.id } : {}) }];
      },
    );
  });
}

const rows = ['tuning', 'short', 'values', 'wires', 'desks'].flatMap((part) =>
  storiesIn(join(import.meta.dirname, '../newsroom', part))!.flatMap(({ name, text }) => {
    const fixture = parseFixture(text);
    return rowsOf(corpusOf(fixture), toAnswerKey(fixture), name);
  }),
);
for (const folder of values.with) {
  const corpus = new Corpus();
  for (const name of readdirSync(folder))
    if (/\.(?:txt|md)$/.test(name)) corpus.update(name, readFileSync(join(folder, name), 'utf8'));
  const path = join(folder, 'answer-key.json');
  rows.push(...rowsOf(corpus, existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { issues: [] }, folder));
}

const fittedTo = (list: readonly Row[]) =>
  fitLogistic(
    list.map(({ amounts }) => amounts),
    list.map(({ same }) => same),
    KINDS.indexOf('prior'),
  );
const scoreOf = ({ amounts }: Row, weights: readonly number[]) =>
  amounts.reduce((sum, amount, k) => sum + amount * weights[k]!, 0);
const issuesIn = (list: readonly Row[]) =>
  new Set(list.flatMap(({ issue, story }) => (issue ? [`${story} ${issue}`] : []))).size;

console.log(`${rows.length} pairs, ${rows.filter(({ same }) => same).length} of ${issuesIn(rows)} issues`);
for (const [k, weight] of fittedTo(rows).entries()) console.log(`  ${KINDS[k]}: ${weight.toFixed(2)},`);

const stories = [...new Set(rows.map(({ story }) => story))];
const partOf = (row: Row) => stories.indexOf(row.story) % PARTS;
const unseen = Array.from({ length: PARTS }, (_, part) => {
  const weights = fittedTo(rows.filter((row) => partOf(row) !== part));
  return rows.filter((row) => partOf(row) === part).map((row) => ({ row, score: scoreOf(row, weights) }));
}).flat();
const own = KINDS.map((kind) => WEIGHTS[kind]);
for (const least of [LEAST, 1.5, 1, 0.5, 0]) {
  const said = (taken: readonly Row[]) =>
    `${issuesIn(taken)} issues, ${taken.filter(({ same }) => same).length} of ${taken.length} pairs right`;
  const left = unseen.filter(({ score }) => score >= least).map(({ row }) => row);
  console.log(`unseen, from ${least}: ${said(left)}`);
  console.log(`   by the present weights: ${said(rows.filter((row) => scoreOf(row, own) >= least))}`);
}
