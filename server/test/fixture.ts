import { parse } from 'yaml';
import { CHECKS } from '../src/checks/registry.ts';
import { Corpus, type CorpusOptions } from '../src/corpus/corpus.ts';
import type { Finding, Severity } from '../src/corpus/finding.ts';
import { NO_DESK } from '../src/record/desk.ts';
import { parseStylebook } from '../src/record/parse.ts';
import { type AnswerKey, type Issue, judge, type Mention } from './judging.ts';

/*
 * Articles and what is to be found in them, in one string:
 *
 *   text before the first article is a comment
 *   === wire.md
 *   RIVERTON — The fire killed {{deaths.a=seven}} people.
 *   === post.md
 *   The fire in Riverton killed {{deaths.b=9}} people. {{deaths.a+jobs.x=Seven}} were workers.
 *   === key
 *   issues:
 *     deaths: { kind: figure, level: must, why: "seven against nine" }
 *   traps:
 *     jobs: { kind: figure, why: "a part of the whole" }
 *
 * A section named .deskcheck/stylebook.yaml is the desk's stylebook and no article.
 *
 * A mark {{LABEL.VARIANT=TEXT}} leaves TEXT. Two mentions of one issue with different variants conflict; an issue that
 * has one variant only is a fault that stands alone (a date that does not exist). Without a key every label is an
 * issue that must be found.
 */

/** One article of a fixture, its marks taken out. */
export interface FixtureArticle {
  readonly file: string;
  readonly text: string;
}

/** A marked span: it speaks of `label` and says `variant` of it. */
export interface FixtureMention extends Mention {
  readonly label: string;
  readonly variant: string;
}

interface KeyRow {
  readonly kind: string;
  readonly why: string;
  readonly level?: 'must' | 'may';
}

/** What the fixture says of its labels. */
export interface FixtureKey {
  readonly issues: Readonly<Record<string, KeyRow>>;
  readonly traps: Readonly<Record<string, KeyRow>>;
}

/** A fixture, read. */
export interface Fixture {
  readonly articles: readonly FixtureArticle[];
  readonly mentions: readonly FixtureMention[];
  readonly key: FixtureKey;
}

const HEADER = /^=== +(.+?) *\r?$/gm;
const MARK = /\{\{([\p{L}\p{N}_-]+\.[\p{L}\p{N}_-]+(?:\+[\p{L}\p{N}_-]+\.[\p{L}\p{N}_-]+)*)=(.*?)\}\}/gsu;

/** Reads a fixture; throws an error that names the fault where the fixture itself is wrong. */
export function parseFixture(source: string): Fixture {
  const articles: FixtureArticle[] = [];
  const mentions: FixtureMention[] = [];
  let key: FixtureKey | undefined;
  const headers = [...source.matchAll(HEADER)];
  headers.forEach((header, i) => {
    const name = header[1]!;
    const from = header.index + header[0].length + 1;
    const body = source.slice(from, headers[i + 1]?.index ?? source.length);
    if (name === 'key') {
      const read = (parse(body) ?? {}) as Partial<FixtureKey>;
      key = { issues: read.issues ?? {}, traps: read.traps ?? {} };
      return;
    }
    if (articles.some((article) => article.file === name)) throw new Error(`fixture: two articles named ${name}`);
    const { text, found } = unmark(name, body);
    articles.push({ file: name, text });
    mentions.push(...found);
  });
  if (articles.length === 0) throw new Error('fixture: no line "=== name.md" starts an article');
  const labels = new Set(mentions.map((mention) => mention.label));
  if (key) checkKey(key, labels);
  key ??= { issues: Object.fromEntries([...labels].map((label) => [label, { kind: 'any', why: '' }])), traps: {} };
  return { articles, mentions, key };
}

/** Takes the marks out of one article and notes where their texts come to stand. */
function unmark(file: string, body: string): { text: string; found: FixtureMention[] } {
  const found: FixtureMention[] = [];
  let text = '';
  let last = 0;
  for (const mark of body.matchAll(MARK)) {
    text += body.slice(last, mark.index);
    const start = text.length;
    text += mark[2]!;
    for (const tag of mark[1]!.split('+')) {
      const [label, variant] = tag.split('.') as [string, string];
      found.push({ label, variant, file, start, end: text.length, text: mark[2]! });
    }
    last = mark.index + mark[0].length;
  }
  text += body.slice(last);
  const broken = /\{\{|\}\}/.exec(text);
  if (broken) throw new Error(`fixture: broken mark in ${file}: ${text.slice(broken.index, broken.index + 40)}`);
  return { text, found };
}

function checkKey(key: FixtureKey, labels: ReadonlySet<string>): void {
  const keyed = [...Object.keys(key.issues), ...Object.keys(key.traps)];
  for (const label of labels) if (!keyed.includes(label)) throw new Error(`fixture: the key lacks the label ${label}`);
  for (const label of keyed) if (!labels.has(label)) throw new Error(`fixture: no mark bears the label ${label}`);
}

/** The fixture's marks and key in the shape of an `answer-key.json`. */
export function toAnswerKey(fixture: Fixture): AnswerKey {
  const marked = (label: string) => fixture.mentions.filter((mention) => mention.label === label);
  const plain = ({ file, start, end, text }: FixtureMention): Mention => ({ file, start, end, text });
  return {
    files: fixture.articles.map((article) => article.file),
    issues: Object.entries(fixture.key.issues).map(([id, { kind, level = 'must', why }]) => {
      const of = marked(id);
      return { id, kind, level, why, mentions: of.map(plain), conflicts: conflictsOf(of) };
    }),
    traps: Object.entries(fixture.key.traps).map(([id, { kind, why }]) => ({
      id,
      kind,
      why,
      mentions: marked(id).map(plain),
    })),
  };
}

/** The pairs of mentions that bear different variants. */
function conflictsOf(mentions: readonly FixtureMention[]): [number, number][] {
  return mentions.flatMap((a, i) =>
    mentions.flatMap((b, j): [number, number][] => (j > i && a.variant !== b.variant ? [[i, j]] : [])),
  );
}

/** A corpus that holds the fixture's articles, and its `.deskcheck/stylebook.yaml` as the desk's. */
export function corpusOf(fixture: Fixture, options: CorpusOptions = {}): Corpus {
  const isStylebook = ({ file }: FixtureArticle) => file === '.deskcheck/stylebook.yaml';
  const stylebooks = fixture.articles.filter(isStylebook).map(({ file, text }) => parseStylebook(file, text));
  const corpus = new Corpus({ desk: { ...NO_DESK, stylebooks }, ...options });
  for (const { file, text } of fixture.articles.filter((article) => !isStylebook(article))) corpus.update(file, text);
  return corpus;
}

/**
 * Runs the checks over a fixture and throws, listing every difference, unless each issue that must be found is found
 * and no finding stands anywhere else. `checks` looks at the findings of these checks alone. Returns the findings that
 * were looked at, so that a test can go on to ask for a code, a message or a fix.
 */
export function expectFindings(source: string, { checks }: { checks?: readonly string[] } = {}): readonly Finding[] {
  const fixture = parseFixture(source);
  const findings = corpusOf(fixture, { severity: switchedOn(checks ?? []) })
    .findings()
    .filter((finding) => !checks || checks.includes(finding.check));
  const { right, alarms, unjudged, missed } = judge(toAnswerKey(fixture), findings);
  if (alarms.length + unjudged.length + missed.length === 0) return findings;

  const show = (place: Mention) => placeIn(fixture.articles, place);
  const tell = (finding: Finding) =>
    `${show(finding.at)}${finding.against.map((citation) => `\n                against ${show(citation)}`).join('')}` +
    `\n                ${finding.check}/${finding.code}, ${finding.severity}: ${finding.message}`;
  const lines = [
    ...missed.map((issue) => `  missed      ${issue.id}: ${sides(issue).map(show).join('\n                against ')}`),
    ...alarms.map(({ finding, trap }) => `  trap        ${trap.id} (${trap.why}): ${tell(finding)}`),
    ...unjudged.map((finding) => `  unexpected  ${tell(finding)}`),
    ...right.map(
      ({ finding, issues }) => `  right       ${issues.map((issue) => issue.id).join(', ')}: ${tell(finding)}`,
    ),
  ];
  throw new Error(`the findings are not those that the fixture marks:\n${lines.join('\n')}`);
}

/** The codes of those checks among `names` that are off by default, each at its own severity. */
function switchedOn(names: readonly string[]): Record<string, Severity> {
  const off = CHECKS.filter((check) => !check.byDefault && names.includes(check.name));
  return Object.fromEntries(off.flatMap(({ codes }) => codes.map(({ code, severity }) => [code, severity])));
}

/** The two ends of an issue's first conflict, or its only mention. */
function sides(issue: Issue): Mention[] {
  const [i, j] = issue.conflicts[0] ?? [0, 0];
  return [...new Set([issue.mentions[i]!, issue.mentions[j]!])];
}

/** A place as a person finds it: file, line, and the span among the words of its line. */
export function placeIn(articles: readonly FixtureArticle[], { file, start, end }: Mention): string {
  const text = articles.find((article) => article.file === file)?.text ?? '';
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const before = text.slice(Math.max(from, start - 50), start);
  const after = text.slice(end, Math.min(to, end + 30));
  return `${file}:${text.slice(0, start).split('\n').length} …${before}[${text.slice(start, end)}]${after}…`;
}
