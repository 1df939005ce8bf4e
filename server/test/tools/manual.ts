import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../src/checks/registry.ts';
import { withChecks } from '../manual.ts';

// Writes the README's table of checks from what the checks say of themselves.

const path = join(import.meta.dirname, '../../../README.md');
writeFileSync(path, withChecks(readFileSync(path, 'utf8'), CHECKS));
console.log(`README.md: ${CHECKS.length} checks`);
