import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../src/checks/registry.ts';
import { levelsOf } from '../levels.ts';
import { withChecks } from '../manual.ts';
import { pageOf } from '../pages.ts';

// Writes the README's tables of checks, a page on each check, and the setting of their levels, from what the checks say
// of themselves.

const path = join(import.meta.dirname, '../../../README.md');
writeFileSync(path, withChecks(readFileSync(path, 'utf8'), CHECKS));
console.log(`README.md: ${CHECKS.length} checks`);

const manifestPath = join(import.meta.dirname, '../../../package.json');
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
manifest.contributes.configuration.properties['deskcheck.severity'].properties = levelsOf(CHECKS);
writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);

const pages = join(import.meta.dirname, '../../../client/manual');
mkdirSync(pages, { recursive: true });
// A check that is gone or has another name leaves no page behind.
for (const name of readdirSync(pages)) rmSync(join(pages, name));
for (const check of CHECKS) writeFileSync(join(pages, `${check.name}.md`), pageOf(check));
console.log(`client/manual: ${CHECKS.length} pages`);
