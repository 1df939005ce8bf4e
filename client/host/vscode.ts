#!/usr/bin/env node
/**
 * Stands in for VS Code's own executable where it cannot be downloaded: takes `code`'s flags, opens a window of VS
 * Code's server in a headless browser, and ends with the code of the test run. @vscode/test-electron starts it like
 * any other VS Code.
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser, openPage } from './browser.ts';
import { onEnd } from './processes.ts';
import { remoteUri, startServer, workbenchUrl } from './server.ts';

/** A window that never comes up, or a suite that never ends, ends here. */
const LIMIT_MS = 10 * 60_000;

/** The codes from here on are our own: the page crashed, the browser went, the time was up. */
const ENDED_EARLY = 70;

const { values: flags, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
    'disable-workspace-trust': { type: 'boolean' },
  },
});

const scratch = await mkdtemp(join(tmpdir(), 'deskcheck-vscode-'));
const closing: (() => Promise<unknown>)[] = [() => rm(scratch, { recursive: true, force: true, maxRetries: 5 })];
let isClosing = false;
const close = async (): Promise<void> => {
  isClosing = true;
  for (const step of closing.splice(0).reverse()) await step().catch(() => undefined);
};
onEnd(close);
// Whoever started this may be ended so that nobody is told.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 1000).unref();

const folder = resolve(positionals[0] ?? '.');
const data = String(flags['user-data-dir'] ?? join(scratch, 'data'));
const server = await startServer({
  data,
  extensions: String(flags['extensions-dir'] ?? join(scratch, 'extensions')),
  trust: flags['disable-workspace-trust'] !== true,
});
closing.push(() => server.stop());

const browser = await openBrowser();
closing.push(() => browser.close());
const page = await openPage(browser);

// The window's console is chatty; it is for a look after a failure.
const log = createWriteStream(join(data, 'window.log'));
const ended = new Promise<number>((done) => {
  void page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    log.write(`[${type}] ${args.map(String).join(' ')}\n`);
  });
  void page.exposeFunction('codeAutomationExit', (code: number) => done(code));
  page.on('crash', () => done(ENDED_EARLY));
  browser.on('disconnected', () => {
    if (!isClosing) done(ENDED_EARLY + 1);
  });
  setTimeout(() => done(ENDED_EARLY + 2), LIMIT_MS).unref();
});

const payload: [string, string][] = [];
for (const path of (flags.extensionDevelopmentPath as string[] | undefined) ?? []) {
  payload.push(['extensionDevelopmentPath', remoteUri(server.port, resolve(path))]);
}
if (flags.extensionTestsPath) {
  payload.push(['extensionTestsPath', remoteUri(server.port, resolve(String(flags.extensionTestsPath)))]);
}
await page.goto(workbenchUrl(server.port, folder, payload));

const code = await ended;
if (code >= ENDED_EARLY)
  process.stderr.write(`The window ended early (${code}); see ${server.log} and window.log there.\n`);
await close();
process.exit(code);
