import { resolve } from 'node:path';
import { placeOf, type Statement } from '../checks/ledger.ts';
import { type Explanation, explain as explainStatements } from '../corpus/explain.ts';
import { type Command, type Host, Refusal } from './command.ts';
import { pathFrom } from './files.ts';
import { COLORS, colored, loadCorpus } from './load.ts';
import { oneOf, readOptions } from './options.ts';
import { explanationJson, explanationPretty } from './report/explanation.ts';
import { Report } from './report/report.ts';
import { style } from './report/terminal.ts';

const help = `Usage: deskcheck explain [OPTION…] FILE:LINE[:COLUMN] [PATH…]

Tells why a fact is reported or is not: for each fact on that line of FILE, every statement elsewhere in its story that it
was held against, what speaks for and against their being of one event, whether they were joined, and what came of it.
The articles are those under each PATH (the current folder where none is given) and FILE itself.

Options:
  --format pretty|json           how to print it (pretty)
  --color auto|always|never      colours in pretty (auto: on a terminal, unless NO_COLOR is set)
  --help                         this text

JSON: { tool, facts: [ { check, what, key, statement, aside?, candidates: [ { statement, standing, why, score, evidence:
[ { kind, why, amount, weight } ] } ] } ] }. A statement is that of deskcheck facts --format json. Standing is "differ",
"settled" (taken to be of one thing, and nothing is raised) or "apart". Score and weight are null for a veto.

Exit code: 0, or 2 for a wrong option, a place that does not exist or a path that cannot be read.
`;

/** `deskcheck explain`: why facts were put together, or not. */
export const explain: Command = {
  name: 'explain',
  summary: 'tell why a fact at a place is reported, or is not',
  help,
  run,
};

async function run(args: readonly string[], host: Host): Promise<number> {
  const { values, positionals } = readOptions('explain', args, {
    format: { type: 'string', default: 'pretty' },
    color: { type: 'string', default: 'auto' },
  });
  const format = oneOf('format', values.format, ['pretty', 'json']);
  const color = oneOf('color', values.color, COLORS);
  const [place, ...paths] = positionals;
  const [, path, line, column] = /^(.+?):(\d+)(?::(\d+))?$/s.exec(place ?? '') ?? [];
  if (path === undefined) throw new Refusal('no place given; write FILE:LINE, and see deskcheck explain --help');

  // Several paths: names are relative to where the command was run, and each file is read once.
  const { corpus } = await loadCorpus([path, ...(paths.length > 0 ? paths : ['.'])], host);
  const file = pathFrom(host.cwd, resolve(host.cwd, path));
  const report = new Report(corpus, '');
  if (!report.article(file)) throw new Refusal(`${path}: not an article that can be read`);
  const rows = report.lines(file).count;
  if (Number(line) < 1 || Number(line) > rows) throw new Refusal(`${path} has ${rows} lines, and no line ${line}`);

  const isAt = (own: { file: string; start: number; text: string }) => {
    if (own.file !== file) return false;
    const at = report.position(file, own.start);
    const inside =
      column === undefined || (at.column <= Number(column) && Number(column) <= at.column + own.text.length);
    return at.line === Number(line) && inside;
  };
  const isChosen = (statement: Statement) => isAt(placeOf(statement));
  const story = corpus.ledgers().find(({ members }) => members.some(({ reading }) => reading.article.file === file))!;
  const explanations: Explanation[] = explainStatements(story, isChosen, report.findings);
  if (format === 'json') host.out(explanationJson(report, explanations));
  else {
    const reported = report.findings.filter(({ at }) => isAt(at));
    host.out(explanationPretty(report, explanations, reported, style(colored(color, host))));
  }
  return 0;
}
