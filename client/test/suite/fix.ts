import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, at, closeAll, fixesAt, open, rangeOf, squiggles, squigglesUnder, story, until, write } from './desk.ts';

describe('a quick fix', () => {
  after(closeAll);

  it('changes the figure in a seed, and the squiggle goes', async () => {
    const document = await open('why-washington-waits.md');
    await until('a squiggle', () => squigglesUnder(document, 'at least six people'));
    const before = document.getText();
    const fixes = await until('a quick fix', () => fixesAt(document.uri, rangeOf(document, 'six people')));
    const fix = fixes.find(({ isPreferred }) => isPreferred) ?? fixes[0]!;
    assert.match(fix.title, /26/);
    await apply(fix);
    assert.notEqual(document.getText(), before);
    const line = rangeOf(document, 'most of them Hindu').start.line;
    assert.match(document.lineAt(line).text, /killed (?:at least )?26 people/);
    await until(
      'no squiggle on that line',
      () => !squiggles('why-washington-waits.md').some((it) => it.range.start.line === line),
    );
  });

  it('in one of two articles that differ takes the squiggle from both', async () => {
    await write('ferry-a.md', story('Harbour Gazette', '12', 'Port Sarna'));
    await write('ferry-b.md', story('Island Times', '17', 'Port Sarna'));
    const document = await open('ferry-a.md');
    await until('a squiggle here', () => squigglesUnder(document, '12 people'));
    await until('a squiggle there', () => squiggles('ferry-b.md'));
    const fixes = await until('a quick fix', () => fixesAt(document.uri, rangeOf(document, '12 people')));
    // One article each: an automatic fix of both would only make them change places.
    assert.ok(fixes.every(({ isPreferred }) => !isPreferred));
    await apply(fixes.find(({ title }) => title.includes('17'))!);
    await until('no squiggle here', () => squiggles('ferry-a.md').length === 0);
    await until('no squiggle there', () => squiggles('ferry-b.md').length === 0);
    await vscode.workspace.fs.delete(at('ferry-b.md'));
  });
});
