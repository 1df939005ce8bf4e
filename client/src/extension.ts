import * as vscode from 'vscode';
import { Server } from './server.ts';
import { StatusBar } from './statusBar.ts';
import { openStylebook } from './stylebook.ts';

let server: Server | undefined;

/** VS Code calls this when the first article is opened, or one of the commands is run. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Deskcheck', { log: true });
  const statusBar = new StatusBar();
  const manual = vscode.Uri.joinPath(context.extensionUri, 'client', 'manual');
  const running = new Server(context.asAbsolutePath('dist/server.js'), manual, output, statusBar);
  server = running;
  const command = (name: string, run: () => unknown) => vscode.commands.registerCommand(`deskcheck.${name}`, run);
  context.subscriptions.push(
    output,
    statusBar,
    command('showOutput', () => output.show()),
    command('restartServer', () => running.begin()),
    command('recheckWorkspace', () => running.recheck()),
    command('openStylebook', openStylebook),
  );
  await running.begin();
}

/** VS Code calls this before it closes, and waits for it. */
export async function deactivate(): Promise<void> {
  await server?.end();
}
