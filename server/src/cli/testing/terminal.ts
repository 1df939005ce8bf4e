import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { run } from '../run.ts';

let folder: string;

/** A folder of its own for each test of the file that calls this, at its top. */
export function inFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deskcheck-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}

/** The absolute path of a file in the folder. */
export const at = (file: string): string => join(folder, file);

export function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), content);
}

/** Runs the command line in the folder and returns all that a person would see. */
export async function deskcheck(...args: string[]): Promise<{ code: number; out: string; notes: string[] }> {
  const out: string[] = [];
  const notes: string[] = [];
  const host = { cwd: folder, env: {}, columns: undefined };
  const code = await run(args, { ...host, out: (text) => out.push(text), note: (line) => notes.push(line) });
  return { code, out: out.join(''), notes };
}
