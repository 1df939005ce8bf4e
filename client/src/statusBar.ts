import * as vscode from 'vscode';
import type { Status } from '../../server/src/lsp/protocol.ts';

/** The tooltip names so many of the files that were left out. */
const NAMED = 10;

/** Deskcheck's entry in the status bar: what it is doing, how much it has found; a click opens the Problems. */
export class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('deskcheck.status', vscode.StatusBarAlignment.Left);

  constructor() {
    this.#item.name = 'Deskcheck';
  }

  dispose(): void {
    this.#item.dispose();
  }

  starting(): void {
    this.#draw('$(sync~spin) Deskcheck', 'Deskcheck is starting.');
  }

  failed(): void {
    this.#draw('$(error) Deskcheck', 'Deskcheck is not running. Click to see why.', 'deskcheck.showOutput');
  }

  show({ indexing, articles, findings, skipped }: Status): void {
    if (indexing) {
      this.#draw('$(sync~spin) Deskcheck', `Deskcheck is reading the articles: ${articles} so far.`);
      return;
    }
    const icon = findings > 0 ? '$(warning)' : '$(check)';
    const count = findings > 0 ? `: ${many(findings, 'finding')}` : '';
    const found = findings > 0 ? many(findings, 'finding') : 'no findings';
    const lines = [`${many(articles, 'article')} compared, ${found}. Click to see the Problems.`];
    if (skipped.length > 0) {
      lines.push('', `${many(skipped.length, 'file')} not checked:`);
      for (const { uri, reason } of skipped.slice(0, NAMED)) {
        lines.push(`• ${vscode.workspace.asRelativePath(vscode.Uri.parse(uri))}: ${reason}`);
      }
      if (skipped.length > NAMED) lines.push(`• and ${skipped.length - NAMED} more; see the output`);
    }
    this.#draw(`${icon} Deskcheck${count}`, lines.join('\n'));
  }

  #draw(text: string, tooltip: string, command = 'workbench.actions.view.problems'): void {
    this.#item.text = text;
    // Plain text, never Markdown: it holds the names of files.
    this.#item.tooltip = tooltip;
    this.#item.accessibilityInformation = { label: tooltip, role: 'button' };
    this.#item.command = command;
    this.#item.show();
  }
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
