import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { downloadAndUnzipVSCode, runVSCodeCommand } from '@vscode/test-electron';
import { CACHE } from './paths.ts';
import { VSCODE_VERSION } from './pins.ts';
import { installExtension } from './server.ts';

/** A VS Code that takes `code`'s flags. */
export interface Editor {
  readonly kind: 'desktop' | 'npm';
  readonly executable: string;
  install(vsix: string, data: string, extensions: string): Promise<void>;
}

/**
 * The VS Code for the tests: the official download where the network allows and a screen is there, else the one that
 * npm brings. DESKCHECK_VSCODE=desktop or npm decides by hand.
 */
export async function findEditor(): Promise<Editor> {
  const wanted = process.env.DESKCHECK_VSCODE;
  if (wanted === 'desktop' || (wanted !== 'npm' && hasScreen() && (await canDownload()))) return desktop();
  return {
    kind: 'npm',
    executable: join(import.meta.dirname, 'vscode.ts'),
    install: async (vsix, data, extensions) => void (await installExtension(vsix, data, extensions)),
  };
}

async function desktop(): Promise<Editor> {
  const executable = await downloadAndUnzipVSCode({ version: VSCODE_VERSION, cachePath: CACHE });
  return {
    kind: 'desktop',
    executable,
    install: async (vsix, data, extensions) => {
      const profile = [`--user-data-dir=${data}`, `--extensions-dir=${extensions}`];
      await runVSCodeCommand([...profile, '--install-extension', vsix, '--force'], {
        version: VSCODE_VERSION,
        cachePath: CACHE,
      });
    },
  };
}

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Already there, or the update service answers soon. The downloader itself would try for minutes. */
async function canDownload(): Promise<boolean> {
  const names = ['linux-x64', 'linux-arm64', 'darwin', 'darwin-arm64', 'win32-x64-archive', 'win32-arm64-archive'];
  if (names.some((name) => existsSync(join(CACHE, `vscode-${name}-${VSCODE_VERSION}`)))) return true;
  try {
    const url = `https://update.code.visualstudio.com/api/versions/${VSCODE_VERSION}/linux-x64/stable`;
    return (await fetch(url, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/** A command of the user's own PATH. */
export function onPath(command: string): string | undefined {
  const ends = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const end of ends) {
      const file = join(folder, command + end);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not in this one.
      }
    }
  }
  return undefined;
}
