import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Where VS Code is laid down; ignored by Git, kept between runs, shared with @vscode/test-electron. */
export const CACHE = join(ROOT, '.vscode-test');

export const SEEDS = join(ROOT, 'seeds');
