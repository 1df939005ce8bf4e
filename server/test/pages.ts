import type { Check, Example } from '../src/checks/check.ts';
import { sayDay } from '../src/reading/times/calendar.ts';
import { type FixtureArticle, type FixtureMention, parseFixture } from './fixture.ts';

/*
 * The manual's page on a check, made of what the check says of itself. Editors open it from the code of a finding, so it
 * is Markdown that reads well as it stands.
 */

const MS_A_DAY = 86_400_000;
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
/** What would be taken for markup. */
const MARKUP = /[\\`*_<]/g;

/** The page on one check. */
export function pageOf(check: Check): string {
  const parts = [
    `# ${titleOf(check.name)}`,
    check.summary,
    check.byDefault ? 'On by default.' : 'Off unless switched on.',
    ...(check.limits === undefined ? [] : [`**What it cannot do:** ${check.limits}`]),
    '## What it reports',
    codesOf(check),
    ...switchOf(check),
    '## It speaks up',
    ...check.loud.flatMap(tell),
    '## It stays silent',
    ...check.quiet.flatMap(tell),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** "First reference" */
function titleOf(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
}

function codesOf({ codes }: Check): string {
  const rows = codes.map(({ code, severity, summary }) => `| \`${code}\` | ${severity} | ${summary} |`);
  return ['| Code | Level | When |', '| --- | --- | --- |', ...rows].join('\n');
}

function switchOf({ name, byDefault, codes }: Check): string[] {
  const setting = (key: string, level: string) => `\`\`\`json\n"deskcheck.severity": { "${key}": "${level}" }\n\`\`\``;
  const last = codes.at(-1)!;
  const one =
    codes.length > 1 ? ['One kind of finding alone is switched off by its code:', setting(last.code, 'off')] : [];
  const stet =
    'A single finding is put aside with the quick fix *Keep as it is (stet)*. The levels are `error`, `warning`, ' +
    '`information`, `hint` and `off`.';
  return byDefault
    ? ['## How to switch it off', 'In the settings:', setting(name, 'off'), ...one, stet]
    : [
        '## How to switch it on',
        'In the settings, with `off` to switch it off again:',
        setting(name, last.severity),
        stet,
      ];
}

/** An example as prose: what it shows, and each file with its sentences, the marked words in bold. */
function tell({ why, text }: Example): string[] {
  const { articles, mentions } = parseFixture(text);
  return [
    `### ${why}`,
    ...articles.flatMap((article) => {
      if (article.file.endsWith('.yaml')) return [`\`${article.file}\``, `\`\`\`yaml\n${article.text.trim()}\n\`\`\``];
      const { about, lines } = read(inBold(article, mentions));
      return [`\`${article.file}\`${about}`, lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')];
    }),
  ];
}

/** The article's text with the marked words in bold, and nothing else made markup. */
function inBold({ file, text }: FixtureArticle, mentions: readonly FixtureMention[]): string {
  const plain = (from: number, to?: number) => text.slice(from, to).replace(MARKUP, '\\$&');
  let bold = '';
  let last = 0;
  for (const { start, end } of mentions.filter((mention) => mention.file === file)) {
    // One span may bear two labels.
    if (start < last) continue;
    bold += `${plain(last, start)}**${plain(start, end)}**`;
    last = end;
  }
  return bold + plain(last);
}

/** Front matter becomes words; the headline is told from the text by its name. */
function read(text: string): { about: string; lines: string[] } {
  const fields = FRONT_MATTER.exec(text);
  let about = '';
  const lines: string[] = [];
  for (const line of fields ? fields[1]!.split('\n') : []) {
    const [, key, value] = /^(\w+): *(.*)$/.exec(line) ?? [];
    if (key === 'date') about = `, ${sayDay(Math.floor(Date.parse(value!) / MS_A_DAY))}`;
    else if (key !== undefined) lines.push(`${key === 'title' ? 'Headline' : titleOf(key)}: ${value}`, '');
    else throw new Error(`manual: front matter that has no words: ${line}`);
  }
  const body = text.slice(fields?.[0].length ?? 0).trim();
  return { about, lines: [...lines, ...body.replace(/^# +/, 'Headline: ').split('\n')] };
}
