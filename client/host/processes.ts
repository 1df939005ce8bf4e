import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/**
 * Children that must not outlive us. A VS Code server forks extension hosts and a browser forks renderers, so each is
 * started as a process group of its own and the whole group is ended.
 */
const groups = new Set<ChildProcess>();

export function spawnGroup(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  groups.add(child);
  child.once('exit', () => groups.delete(child));
  return child;
}

/** Ends a group, politely first. Resolves when its leader is gone. */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    signalGroup(child, 'SIGKILL');
    return;
  }
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  signalGroup(child, 'SIGTERM');
  const force = setTimeout(() => signalGroup(child, 'SIGKILL'), 3000);
  await gone;
  clearTimeout(force);
  // The leader may go before those it forked.
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}

/**
 * Runs `cleanUp` once on Ctrl-C, on termination and when the reader of our output is gone, then exits. Without it a
 * closed terminal or `| head` would leave a server and a browser behind.
 */
export function onEnd(cleanUp: () => Promise<void> | void): void {
  let ending = false;
  const end = async (code: number): Promise<void> => {
    if (ending) return;
    ending = true;
    try {
      await cleanUp();
    } finally {
      process.exit(code);
    }
  };
  process.on('SIGINT', () => void end(130));
  process.on('SIGTERM', () => void end(143));
  process.on('SIGHUP', () => void end(129));
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => void end(error.code === 'EPIPE' ? 0 : 1));
  }
  // The last resort, for an exit nobody announced: nothing asynchronous runs any more.
  process.on('exit', () => {
    for (const child of groups) signalGroup(child, 'SIGKILL');
  });
}

/** Runs a command to its end; its output is shown only where it fails. */
export async function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const child = spawnGroup(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let all = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    all += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    all += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${all.trim()}`);
  return out;
}
