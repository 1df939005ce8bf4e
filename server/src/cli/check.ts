import { resolve, sep } from 'node:path';
import type { Severity } from '../corpus/finding.ts';
import { type Command, type Host, Refusal } from './command.ts';
import { COLORS, colored, loadCorpus } from './load.ts';
import { oneOf, readOptions } from './options.ts';
import { github } from './report/github.ts';
import { json } from './report/json.ts';
import { pretty } from './report/pretty.ts';
import { Report } from './report/report.ts';
import { sarif } from './report/sarif.ts';

/** From the gravest down; a finding fails a run when it stands at or before `--fail-on`. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

const help = `Usage: deskcheck check [OPTION…] [PATH…]

Reads the articles under each PATH (the current folder where none is given) and reports where their facts disagree.
In folders, files ending in .md, .markdown, .txt and .article are articles; node_modules and folders whose name starts
with a dot are passed over.

An article's headline, day and outlet are those of its front matter (title, date, outlet) or of its first lines. What the
desk has laid down in .deskcheck, in the folder of the articles, counts.

With --against, the articles under PATH are drafts: they are held against the articles of FOLDER, and what is reported
stands in the drafts alone. For example: deskcheck check draft.md --against archive

Options:
  --against FOLDER                   articles to hold PATH against, and not to report on; may be given several times
  --format pretty|json|sarif|github  how to print the findings (pretty)
  --fail-on error|warning|information|hint|never
                                     the least severity that makes the exit code 1 (warning)
  --color auto|always|never          colours in pretty (auto: on a terminal, unless NO_COLOR is set)
  --help                             this text

Exit code: 0 nothing to report at or above --fail-on, 1 findings, 2 a wrong option or a path that cannot be read.
`;

/** `deskcheck check`: what disagrees in these articles. */
export const check: Command = { name: 'check', summary: 'report where the facts in articles disagree', help, run };

async function run(args: readonly string[], host: Host): Promise<number> {
  const { values, positionals } = readOptions('check', args, {
    against: { type: 'string', multiple: true, default: [] },
    format: { type: 'string', default: 'pretty' },
    'fail-on': { type: 'string', default: 'warning' },
    color: { type: 'string', default: 'auto' },
  });
  const format = oneOf('format', values.format, ['pretty', 'json', 'sarif', 'github']);
  const failOn = oneOf('fail-on', values['fail-on'], [...SEVERITIES, 'never']);
  const color = oneOf('color', values.color, COLORS);

  const drafts = values.against.length > 0 ? positionals : [];
  if (values.against.length > 0 && drafts.length === 0)
    throw new Refusal('--against needs the article to check: deskcheck check draft.md --against FOLDER');
  const { corpus, base, folder } = await loadCorpus([...positionals, ...values.against], host);
  const named = drafts.map((path) => resolve(host.cwd, path));
  const isDraft = (file: string) => {
    const full = resolve(base, file);
    return named.some((path) => full === path || full.startsWith(path.endsWith(sep) ? path : path + sep));
  };
  // People and annotations look for a file from where the command was run; programs get the names of the contract.
  const report = new Report(corpus, folder, drafts.length > 0 ? isDraft : undefined);
  if (format === 'json') host.out(json(report));
  else if (format === 'sarif') host.out(sarif(report));
  else if (format === 'github') host.out(github(report));
  else if (report.files.length > 0)
    host.out(pretty(report, { color: colored(color, host), columns: host.columns ?? 120 }));

  const grave = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return report.findings.some((finding) => grave.includes(finding.severity)) ? 1 : 0;
}
