import type { Command, Host } from './command.ts';
import { COLORS, colored, loadCorpus } from './load.ts';
import { oneOf, readOptions } from './options.ts';
import { ledgerJson, ledgerPretty } from './report/ledger.ts';
import { Report } from './report/report.ts';
import { style } from './report/terminal.ts';

const help = `Usage: deskcheck facts [OPTION…] [PATH…]

Prints what the articles under each PATH (the current folder where none is given) say, put together: each story, the
events in it, what is stated of each event, and who states it. Names, headlines and quotations are not in it.

Options:
  --format pretty|json           how to print it (pretty)
  --all                          in pretty, also what one article alone tells
  --color auto|always|never      colours in pretty (auto: on a terminal, unless NO_COLOR is set)
  --help                         this text

JSON: { tool, articles, stories: [ { articles: [ { file, outlet?, date?, lineage } ], events: [ … ], aside: [ … ] } ] }
  event      { kind?, place?, time?, day?, facts: [ { check, what, key, statements: [ … ] } ] }; largest event first
  statement  { at: { file, start, end, line, column, text }, words, min?, max?, unit?, source?, places, time?, day?,
             outlet?, date?, lineage, findings: [code] }; no min or max: the words set no bound on that side
  aside      statements compared with no other: a statement's fields, and check, what, key and why
  lineage    articles with the same number are copies of one report, and one voice
Files and offsets are those of deskcheck check --format json. Fields are added, never changed.

Exit code: 0, or 2 for a wrong option or a path that cannot be read.
`;

/** `deskcheck facts`: story, event, fact, and who says what. */
export const facts: Command = { name: 'facts', summary: 'print who says what of which event', help, run };

async function run(args: readonly string[], host: Host): Promise<number> {
  const { values, positionals } = readOptions('facts', args, {
    format: { type: 'string', default: 'pretty' },
    all: { type: 'boolean', default: false },
    color: { type: 'string', default: 'auto' },
  });
  const format = oneOf('format', values.format, ['pretty', 'json']);
  const color = oneOf('color', values.color, COLORS);
  const { corpus, folder } = await loadCorpus(positionals, host);
  const report = new Report(corpus, folder);
  const stories = corpus.ledgers();
  if (format === 'json') host.out(ledgerJson(report, stories));
  else if (report.files.length > 0) host.out(ledgerPretty(report, stories, style(colored(color, host)), values.all));
  return 0;
}
