import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, hoverText, open, rangeOf, squiggles, squigglesUnder, until } from './desk.ts';

describe('a seed, opened', () => {
  after(closeAll);

  it('has a squiggle under the figure that three articles contradict, and its message tells the story', async () => {
    const document = await open('why-washington-waits.md');
    const [squiggle] = await until('a squiggle under “at least six”', () =>
      squigglesUnder(document, 'at least six people'),
    );
    assert.match(squiggle!.message, /six/);
    assert.match(squiggle!.message, /26/);
    assert.match(squiggle!.message, /\.md/);
    assert.ok(document.getText(squiggle!.range).includes('six'), `under “${document.getText(squiggle!.range)}”`);
    const related = squiggle!.relatedInformation ?? [];
    assert.ok(related.length > 0, 'no related information');
    for (const { location } of related) assert.notEqual(location.uri.path, document.uri.path);
  });

  it('has a code that leads to the page on its check, which raises nothing itself', async () => {
    const document = await open('why-washington-waits.md');
    const [squiggle] = await until('a squiggle under “at least six”', () =>
      squigglesUnder(document, 'at least six people'),
    );
    const { code } = squiggle!;
    assert.ok(typeof code === 'object', `no link behind ${code}`);
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.ok(page.getText().includes(`\`${code.value}\``), `nothing of ${code.value} in ${page.uri}`);
    assert.deepEqual(vscode.languages.getDiagnostics(page.uri), []);
  });

  it('shows a hover that cites the other article with its outlet and its words', async () => {
    const document = await open('why-washington-waits.md');
    const { start } = rangeOf(document, 'six people');
    await until('a squiggle', () => squigglesUnder(document, 'at least six people'));
    const hover = await until('a hover', () => hoverText(document.uri, start));
    assert.match(hover, /26/);
    assert.match(hover, /2025/);
    assert.match(hover, /command:/);
  });

  it('has squiggles for the articles that are not open', async () => {
    await until('a squiggle in mediation-offer.md', () => squiggles('mediation-offer.md'));
    assert.ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.path.endsWith('mediation-offer.md')));
  });

  it('has a squiggle under the misspelt name', async () => {
    const document = await open('mediation-offer.md');
    const [squiggle] = await until('a squiggle under “Pahargam”', () => squigglesUnder(document, 'Pahargam'));
    assert.match(squiggle!.message, /Pahalgam/);
  });
});
