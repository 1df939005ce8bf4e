import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusOf, parseFixture, placeIn, toAnswerKey } from '../fixture.ts';
import { type Issue, judge } from '../judging.ts';
import { readStories, type StorySource, storiesIn } from '../stories.ts';

// Scores the checks on the labelled stories.
//
//   npm run score                         the stories that checks are tuned on
//   npm run score -- aside                those that are set aside: look at them at the end, not while tuning
//   npm run score -- short                pairs of short articles, one contradiction or none, that checks are tuned on
//   npm run score -- short-aside          pairs that were written and scored before anybody worked from them
//   npm run score -- values               pairs of articles with several contradicting values each, and quiet ones
//   npm run score -- values-aside         those that are set aside: only their totals are looked at
//   npm run score -- wires                stories of four reports each, of which as a rule one is of another event
//   npm run score -- wires-aside          those that are set aside: only their totals are looked at
//   npm run score -- desks                stories of five reports each, some of which go back to one agency's
//   npm run score -- desks-aside          those that are set aside: only their totals are looked at
//   npm run score -- coverage             stories whose disagreements are those of real coverage, all else invented
//   npm run score -- coverage-aside       those that are set aside: only their totals are looked at
//   npm run score -- seeds tuning         several parts together
//   npm run score -- --verbose            each miss, false alarm and unjudged finding, with the words around it
//   npm run score -- --kind figure        issues of one kind, and the stories that have them
//   npm run score -- --story quake        stories whose name holds this
//
// Right, false alarm and unjudged mean what ../judging.ts says. Recall counts the issues that must be found.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', default: false }, kind: { type: 'string' }, story: { type: 'string' } },
});

const rows = (positionals.length > 0 ? positionals : ['tuning'])
  .flatMap(storiesOf)
  .filter(({ name }) => values.story === undefined || name.includes(values.story))
  .map((story) => scoreStory(story))
  .filter((row) => row !== undefined);

for (const { name, right, alarms, unjudged, missed, must, fixture } of rows) {
  const faults = missed.length + alarms.length + unjudged.length;
  if (faults === 0 && !values.verbose) continue;
  console.log(
    `${name}: found ${must.length - missed.length} of ${must.length}; ` +
      `${right.length} right, ${alarms.length} false alarms, ${unjudged.length} unjudged`,
  );
  if (!values.verbose) continue;
  const show = (place: Parameters<typeof placeIn>[1]) => placeIn(fixture.articles, place);
  for (const issue of missed) {
    console.log(`  missed    ${issue.id} (${issue.kind}): ${issue.why}`);
    for (const mention of ends(issue)) console.log(`              ${show(mention)}`);
  }
  for (const { finding, trap } of alarms) {
    console.log(`  ALARM     ${trap.id} (${trap.why}): ${finding.check}: ${finding.message}`);
    for (const place of [finding.at, ...finding.against.slice(0, 2)]) console.log(`              ${show(place)}`);
  }
  for (const finding of unjudged) {
    console.log(`  unjudged  ${finding.check}: ${finding.message}`);
    for (const place of [finding.at, ...finding.against.slice(0, 2)]) console.log(`              ${show(place)}`);
  }
}

table(
  'kind',
  rows.flatMap(({ must, missed }) => must.map((issue) => ({ key: issue.kind, hit: !missed.includes(issue) }))),
);
const judged = rows.flatMap(({ right, alarms, unjudged }) => [
  ...right.map(({ finding }) => ({ key: finding.check, hit: true })),
  ...alarms.map(({ finding }) => ({ key: finding.check, hit: false })),
  ...unjudged.map((finding) => ({ key: finding.check, hit: false })),
]);
table('check (right of all its findings)', judged);

const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
const must = sum((row) => row.must.length);
const found = must - sum((row) => row.missed.length);
const right = sum((row) => row.right.length);
const alarms = sum((row) => row.alarms.length);
const unjudged = sum((row) => row.unjudged.length);
const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(3);
console.log(
  `${rows.length} stories: recall ${ratio(found, must)} (${found}/${must}); ` +
    `precision ${ratio(right, right + alarms)} judged, ${ratio(right, right + alarms + unjudged)} strict ` +
    `(${right} right, ${alarms} false alarms, ${unjudged} unjudged)`,
);

function storiesOf(part: string): StorySource[] {
  const found =
    part === 'seeds'
      ? readStories(join(import.meta.dirname, '../seeds.story'))
      : storiesIn(join(import.meta.dirname, '../newsroom', part));
  if (found) return found;
  const parts = readdirSync(join(import.meta.dirname, '../newsroom')).sort();
  console.error(`score: no stories named "${part}"; there are ${parts.join(', ')} and seeds`);
  process.exit(2);
}

/** Judges one story; undefined where it has no issue of the kind that was asked for. */
function scoreStory({ name, text }: StorySource) {
  const fixture = parseFixture(text);
  const ofKind = ({ kind }: Issue) => values.kind === undefined || kind === values.kind;
  const key = toAnswerKey(fixture);
  if (values.kind !== undefined && !key.issues.some(ofKind)) return undefined;
  const verdict = judge(key, corpusOf(fixture).findings());
  const must = key.issues.filter((issue) => issue.level === 'must' && ofKind(issue));
  return { name, fixture, ...verdict, must, missed: verdict.missed.filter(ofKind) };
}

/** The two ends of an issue's first conflict, or all that it has. */
function ends(issue: Issue) {
  const [pair] = issue.conflicts;
  return pair ? pair.map((index) => issue.mentions[index]!) : issue.mentions;
}

function table(title: string, entries: readonly { key: string; hit: boolean }[]): void {
  const keys = [...new Set(entries.map((entry) => entry.key))].sort();
  const cells = keys.map((key) => {
    const of = entries.filter((entry) => entry.key === key);
    return `${key} ${of.filter((entry) => entry.hit).length}/${of.length}`;
  });
  if (cells.length > 0) console.log(`by ${title}: ${cells.join(', ')}`);
}
