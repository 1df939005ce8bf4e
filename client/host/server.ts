import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layDownServer } from './laydown.ts';
import { endGroup, run, spawnGroup } from './processes.ts';

export interface ServerOptions {
  /** User data, logs and settings; a fresh folder gives a fresh profile. */
  readonly data: string;
  readonly extensions: string;
  /** The profile's settings; without them it keeps those it has. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Without workspace trust every folder is trusted, as in a test run by desktop VS Code. */
  readonly trust: boolean;
  readonly port?: number;
}

export interface Server {
  readonly port: number;
  /** Its log, for a look after a failure. */
  readonly log: string;
  stop(): Promise<void>;
}

/** The flags every call of the server shares. The marketplace is switched off: nothing here reaches the network. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

/** Starts VS Code's server on 127.0.0.1 and waits until it listens. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const folder = await layDownServer();
  await mkdir(join(options.data, 'User'), { recursive: true });
  await mkdir(options.extensions, { recursive: true });
  if (options.settings) {
    await writeFile(join(options.data, 'User', 'settings.json'), JSON.stringify(options.settings, null, 2));
  }

  const args = [
    join(folder, 'out', 'server-main.js'),
    '--host=127.0.0.1',
    `--port=${options.port ?? 0}`,
    '--without-connection-token',
    '--accept-server-license-terms',
    '--telemetry-level=off',
    // A built VS Code ignores the `payload` of its URL without this.
    '--enable-smoke-test-driver',
    `--server-data-dir=${options.data}`,
    `--user-data-dir=${options.data}`,
    `--extensions-dir=${options.extensions}`,
  ];
  if (!options.trust) args.push('--disable-workspace-trust');
  const child = spawnGroup(process.execPath, args, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  const log = join(options.data, 'server.log');
  const file = createWriteStream(log);
  child.stderr!.pipe(file, { end: false });

  const port = await new Promise<number>((resolve, reject) => {
    let seen = '';
    child.stdout!.on('data', (data: Buffer) => {
      file.write(data);
      seen = (seen + data.toString()).slice(-4000);
      const listening = /listening on (\d+)/.exec(seen);
      if (listening) resolve(Number(listening[1]));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code} before it listened:\n${seen}`)));
  });
  return { port, log, stop: () => endGroup(child) };
}

/** Installs a packed extension (.vsix) into an extensions folder, as a user does. */
export async function installExtension(vsix: string, data: string, extensions: string): Promise<string> {
  const folder = await layDownServer();
  const flags = [`--server-data-dir=${data}`, `--user-data-dir=${data}`, `--extensions-dir=${extensions}`];
  const script = join(folder, 'out', 'server-main.js');
  return run(process.execPath, [script, `--install-extension=${vsix}`, '--force', ...flags], { env: environment() });
}

/** The address of a folder in the workbench; `payload` carries what `code` takes as flags. */
export function workbenchUrl(
  port: number,
  folder: string,
  payload: readonly (readonly [string, string])[] = [],
): string {
  const url = new URL(`http://127.0.0.1:${port}/`);
  url.searchParams.set('folder', folder);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** A path of this machine as VS Code's web window names it. */
export function remoteUri(port: number, path: string): string {
  return `vscode-remote://127.0.0.1:${port}${path}`;
}
