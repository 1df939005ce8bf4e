import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

// How long the built server takes from a keystroke to the findings, over a real connection.
//
//   npm run bench:keystroke                 in the seeds
//   npm run bench:keystroke -- FOLDER       in the articles of a folder
//
// Each keystroke changes the fact that a finding stands on, so that the findings change with it. An empty request goes
// back and forth between the keystrokes: the floor, below which no server on this machine could be.

const KEYSTROKES = 300;
const WARM_UP = 30;
const root = join(import.meta.dirname, '../../..');

interface Diagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly severity: number;
}
type Position = { line: number; character: number };
type WorkspaceItem = { uri: string; items: readonly Diagnostic[] };

const folder = mkdtempSync(join(tmpdir(), 'deskcheck-'));
cpSync(resolve(process.argv[2] ?? join(root, 'seeds')), folder, { recursive: true });
const server = spawn(process.execPath, [join(root, 'dist/server.js'), '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
try {
  await measure();
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}

async function measure(): Promise<void> {
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let elsewhere: (() => void) | undefined;
  const streamed = new Map<string, readonly Diagnostic[]>();
  connection.onUnhandledProgress(({ value }) => {
    for (const { uri, items } of (value as { items?: WorkspaceItem[] }).items ?? []) streamed.set(uri, items);
    elsewhere?.();
  });
  connection.onRequest(() => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: { diagnostic: { relatedInformation: true } },
      workspace: { diagnostics: { refreshSupport: true } },
    },
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
  });
  const started = performance.now();
  await connection.sendNotification('initialized', {});

  const uris = articlesIn(folder).map((path) => pathToFileURL(path).href);
  const pull = async (uri: string) => {
    const report = await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    return (report as { items: readonly Diagnostic[] }).items;
  };
  const all = new Map<string, readonly Diagnostic[]>();
  for (const uri of uris) all.set(uri, await pull(uri));
  const indexed = performance.now() - started;
  // Warnings and errors only: the others may stand on facts of which no second mention depends.
  const chosen = [...all].find(([, items]) => items.some(({ severity }) => severity <= 2)) ?? [...all][0];
  if (!chosen) throw new Error(`No articles in ${process.argv[2] ?? 'seeds'}`);
  const [uri, items] = chosen;
  const at = items.find(({ severity }) => severity <= 2)?.range.end ?? { line: 0, character: 0 };
  const text = readFileSync(new URL(uri), 'utf8');
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  void connection.sendRequest('workspace/diagnostic', { previousResultIds: [], partialResultToken: 1 });

  let version = 1;
  const type = (): void => {
    const typed = version++ % 2 === 1;
    const range = { start: at, end: typed ? at : { line: at.line, character: at.character + 1 } };
    const contentChanges = [{ range, text: typed ? '7' : '' }];
    void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  };
  const floor: number[] = [];
  const here: number[] = [];
  for (let key = -WARM_UP; key < KEYSTROKES; key++) {
    const empty = await timed(() => connection.sendRequest('workspace/executeCommand', { command: '' }));
    const keystroke = await timed(() => {
      type();
      return pull(uri);
    });
    if (key >= 0) {
      floor.push(empty);
      here.push(keystroke);
    }
  }
  const there: number[] = [];
  for (let key = 0; key < KEYSTROKES / 10; key++) {
    const told = new Promise<void>((resolve) => {
      elsewhere = resolve;
    });
    const timeout = new Promise<'late'>((resolve) => setTimeout(resolve, 2000, 'late'));
    const start = performance.now();
    type();
    await pull(uri);
    if ((await Promise.race([told, timeout])) !== 'late') there.push(performance.now() - start);
  }

  console.log(
    `${uris.length} articles, ${(indexed / 1000).toFixed(2)} s to read and compare them, Node ${process.versions.node}`,
  );
  row('an empty request (the floor)', floor, floor);
  row('keystroke to findings here', here, floor);
  if (there.length > 0) row('keystroke to findings elsewhere', there, floor);
}

function row(name: string, times: number[], floor: number[]): void {
  const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  const ratio = (median / quantile(floor, 0.5)).toFixed(1);
  console.log(`${name.padEnd(33)} median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, ${ratio} × the floor`);
}

function quantile(times: number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)]!;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function articlesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|markdown|txt|article)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
