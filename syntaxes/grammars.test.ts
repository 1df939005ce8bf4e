import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { files } from './write.ts';

const require = createRequire(import.meta.url);
const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const package_ = (path: string): string => readFileSync(require.resolve(path), 'utf8');

const grammars: Record<string, () => string> = {
  'text.article': () => here('article.tmLanguage.json'),
  'markdown.deskcheck.injection': () => here('markdown.tmLanguage.json'),
  'text.html.markdown': () => package_('tm-grammars/grammars/markdown.json'),
  'text.html.derivative': () => package_('tm-grammars/grammars/html-derivative.json'),
  'text.html.basic': () => package_('tm-grammars/grammars/html.json'),
  'source.yaml': () => package_('tm-grammars/grammars/yaml.json'),
};

const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
const registry = new Registry({
  onigLib: loadWASM({ data: wasm }).then(() => ({
    createOnigScanner: (patterns) => new OnigScanner(patterns),
    createOnigString: (text) => new OnigString(text),
  })),
  loadGrammar: async (scope) => (grammars[scope] ? parseRawGrammar(grammars[scope](), `${scope}.json`) : null),
  getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.deskcheck.injection'] : undefined),
});

/** What a reader would see coloured. The last scope of a run decides in every theme that knows it. */
const SEEN = /^(?:constant|keyword|entity|string|markup|meta\.link|meta\.embedded)\b/;

/** The text as runs: `scope[text]`, ordinary text bare. */
async function marked(scope: string, text: string): Promise<string> {
  const grammar = (await registry.loadGrammar(scope))!;
  let stack = INITIAL;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    const runs: { scope: string; text: string }[] = [];
    for (const token of result.tokens) {
      const seen = token.scopes.findLast((it) => SEEN.test(it))?.replace(/\.(?:article|markdown)$/, '') ?? '';
      const last = runs.at(-1);
      const part = line.slice(token.startIndex, token.endIndex);
      if (last?.scope === seen) last.text += part;
      else runs.push({ scope: seen, text: part });
    }
    lines.push(runs.map((run) => (run.scope ? `${run.scope}[${run.text}]` : run.text)).join(''));
  }
  return lines.join('\n');
}

const N = 'constant.numeric.figure';
const C = 'entity.name.type.counted';
const Q = 'keyword.other.qualifier';
const S = 'entity.name.function.source';
const V = 'keyword.other.attribution';
const STRING = 'string.quoted.double.quotation';

test.each(Object.entries(files))('%s is what its source says (npm run grammars)', (name, grammar) => {
  expect(JSON.parse(here(name))).toEqual(JSON.parse(JSON.stringify(grammar)));
});

test.each([
  ['26 people died.', `${N}[26] ${C}[people] died.`],
  ['It killed at least six tourists.', `It ${C}[killed] ${Q}[at least] ${N}[six] ${C}[tourists].`],
  ['It killed at least 26.', `It ${C}[killed] ${Q}[at least] ${N}[26].`],
  ['Thirty-one Ruritanian soldiers', `${N}[Thirty-one] Ruritanian ${C}[soldiers]`],
  ['thirty-one armed soldiers', `${N}[thirty-one] armed ${C}[soldiers]`],
  ['More than 1,200 houses', `${Q}[More than] ${N}[1,200] ${C}[houses]`],
  ['a 26% tariff', `a ${N}[26%] tariff`],
  ['$2.5 million in aid', `${N}[$2.5 million] in aid`],
  ['two dozen people', `${N}[two dozen] ${C}[people]`],
  ['dozens of people', `${N}[dozens] of ${C}[people]`],
  ['31 civilians killed', `${N}[31] ${C}[civilians] killed`],
  ['1.2 million residents fled', `${N}[1.2 million] ${C}[residents] fled`],
])('a figure with what it counts: %s', async (text, expected) => {
  expect(await marked('text.article', text)).toBe(expected);
});

test.each([
  'On 22 April 2025 it rained.',
  'On 22 April officials met.',
  'A 26-year-old walked by.',
  'The talks began at 10:30 and went on.',
  'Flight 26 was late.',
  'One of us was late.',
  'See page-26 results.',
])('no figure: %s', async (text) => {
  expect(await marked('text.article', text)).toBe(text);
});

test.each([
  [
    '“We lost 26 people,” the minister said.',
    `${STRING}[“We lost ]${N}[26]${STRING}[ ]${C}[people]${STRING}[,”] ${S}[the minister] ${V}[said].`,
  ],
  ['"Never again," said Jane Roe.', `${STRING}["Never again,"] ${V}[said] ${S}[Jane Roe].`],
  ['A 6" pipe and a 7" pipe', 'A 6" pipe and a 7" pipe'],
  ['“It goes on\n\nand ends.', `${STRING}[“It goes on]\n\nand ends.`],
])('a quotation: %s', async (text, expected) => {
  expect(await marked('text.article', text)).toBe(expected);
});

test.each([
  ['Officials said so.', `${S}[Officials] ${V}[said] so.`],
  ['It was cold, according to the army.', `It was cold, ${V}[according to] ${S}[the army].`],
  ['Mary Ann O’Neil-Smith told reporters', `${S}[Mary Ann O’Neil-Smith] ${V}[told] reporters`],
])('an attribution: %s', async (text, expected) => {
  expect(await marked('text.article', text)).toBe(expected);
});

const PLACE = 'entity.name.type.dateline';
const OUTLET = 'entity.name.function.outlet';
const DASH = 'keyword.operator.dateline';

test.each([
  ['SPRINGFIELD, Ohio (AP) — Rain fell.', `${PLACE}[SPRINGFIELD, Ohio] ${OUTLET}[(AP)] ${DASH}[—] Rain fell.`],
  ['Springfield (Reuters) - Rain', `${PLACE}[Springfield] ${OUTLET}[(Reuters)] ${DASH}[-] Rain`],
  [
    'New Town, April 22 (Reuters) – Rain',
    `${PLACE}[New Town], constant.numeric.date[April 22] ${OUTLET}[(Reuters)] ${DASH}[–] Rain`,
  ],
  ['New Town, 22 April — Rain', `${PLACE}[New Town], constant.numeric.date[22 April] ${DASH}[—] Rain`],
  ['The minister — a doctor — left.', 'The minister — a doctor — left.'],
])('a dateline: %s', async (text, expected) => {
  expect(await marked('text.article', text)).toBe(expected);
});

test('front matter and headings of an article', async () => {
  const text = '---\ntitle: 26 people die\n---\n# 26 people die\n26 people';
  const lines = (await marked('text.article', text)).split('\n');
  expect(lines[1]).not.toContain(N);
  expect(lines[3]).toBe(`markup.heading[# ]${N}[26]markup.heading[ ]${C}[people]markup.heading[ die]`);
  expect(lines[4]).toBe(`${N}[26] ${C}[people]`);
});

test('Markdown keeps its own marks beside and inside the facts', async () => {
  const text = [
    'SPRINGFIELD (AP) — *At least 26 people* died, [officials said](x.md "26 people").',
    '',
    '> “It **was** 26 people,” he said.',
    '',
    '`26 people` and <b title="26 people">26 people</b>',
    '',
    '    26 people in code',
  ].join('\n');
  expect(await marked('text.html.markdown', text)).toMatchSnapshot();
});

test('a very long line is read in time', { timeout: 60_000 }, async () => {
  const grammar = (await registry.loadGrammar('text.html.markdown'))!;
  const nasty = ['A b C d ', '26 ab ab ', 'at least ', '“said "', 'Aa-Aa ', '1,234', 'A. ', 'said ', '\t', '*_“'];
  for (const piece of nasty) {
    // VS Code itself gives a line up after 20,000 characters; nothing else need do so.
    const line = piece.repeat(500_000 / piece.length);
    const start = performance.now();
    grammar.tokenizeLine(line, INITIAL, 500);
    expect(performance.now() - start, piece).toBeLessThan(10_000);
  }
});
