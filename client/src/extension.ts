import * as vscode from 'vscode';
import { RECHECK } from '../../server/src/lsp/protocol.ts';
import { DeskClient } from './deskClient.ts';
import { StatusBar } from './statusBar.ts';

let client: DeskClient | undefined;

/** VS Code calls this when the first article is opened, or one of the commands is run. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Deskcheck', { log: true });
  const statusBar = new StatusBar();
  const running = new DeskClient(context.asAbsolutePath('dist/server.js'), output, statusBar);
  client = running;
  const command = (name: string, run: () => unknown) => vscode.commands.registerCommand(`deskcheck.${name}`, run);
  context.subscriptions.push(
    output,
    statusBar,
    command('showOutput', () => output.show()),
    command('restartServer', () => running.begin()),
    command('recheckWorkspace', async () => {
      if (running.isRunning()) await running.sendRequest(RECHECK);
      else await running.begin();
    }),
  );
  await running.begin();
}

/** VS Code calls this before it closes, and waits for it. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
}
