import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../src/checks/registry.ts';
import { levelsOf } from '../levels.ts';
import { withChecks } from '../manual.ts';

// Writes the README's table of checks, and the setting of their levels, from what the checks say of themselves.

const path = join(import.meta.dirname, '../../../README.md');
writeFileSync(path, withChecks(readFileSync(path, 'utf8'), CHECKS));
console.log(`README.md: ${CHECKS.length} checks`);

const manifestPath = join(import.meta.dirname, '../../../package.json');
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
manifest.contributes.configuration.properties['deskcheck.severity'].properties = levelsOf(CHECKS);
writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
