/**
 * `npm start`: VS Code on the seeds, with the extension. Desktop VS Code where `code` is on the PATH, else VS Code's
 * server from npm, for the browser of whoever reads this.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './desktop.ts';
import { CACHE, ROOT, SEEDS } from './paths.ts';
import { onEnd, run, spawnGroup } from './processes.ts';
import { remoteUri, startServer, workbenchUrl } from './server.ts';

await run(process.execPath, ['build.mjs'], { cwd: ROOT });

const code = process.env.DESKCHECK_VSCODE === 'npm' ? undefined : onPath('code');
if (code) {
  await run(code, [`--extensionDevelopmentPath=${ROOT}`, SEEDS], { shell: process.platform === 'win32' });
  console.log('VS Code opens on seeds/, with Deskcheck.');
} else {
  await serve();
}

async function serve(): Promise<void> {
  const data = join(CACHE, 'start');
  const stop: (() => Promise<void>)[] = [];
  onEnd(async () => {
    for (const step of stop) await step();
    console.log('\nStopped.');
  });
  // Settings that the reader changes there are kept from one start to the next.
  const first = { 'workbench.startupEditor': 'none', 'chat.disableAIFeatures': true, 'editor.wordWrap': 'on' };
  const known = existsSync(join(data, 'User', 'settings.json'));
  const extensions = join(data, 'extensions');
  const server = await startServer({ data, extensions, trust: false, ...(known ? {} : { settings: first }) });
  stop.push(() => server.stop());

  const url = workbenchUrl(server.port, SEEDS, [['extensionDevelopmentPath', remoteUri(server.port, ROOT)]]);
  console.log(`VS Code is at\n\n  ${url}\n\nCtrl-C ends it.`);
  openInBrowser(url);
}

/** Does what it can: where there is no browser, the printed address is enough. */
function openInBrowser(url: string): void {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  if (!onPath(opener)) return;
  spawnGroup(opener, [url], { stdio: 'ignore' }).on('error', () => undefined);
}
