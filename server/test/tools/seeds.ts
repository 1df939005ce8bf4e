import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFixture, toAnswerKey } from '../fixture.ts';

// Writes seeds/ and its answer key from the marked text, so that no offset is counted by hand.

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'seeds');
const fixture = parseFixture(readFileSync(join(root, 'server/test/seeds.story'), 'utf8'));

mkdirSync(folder, { recursive: true });
for (const { file, text } of fixture.articles) writeFileSync(join(folder, file), text);
const key = { cluster: 'seeds', event: 'India-Pakistan crisis, April-May 2025', ...toAnswerKey(fixture) };
writeFileSync(join(folder, 'answer-key.json'), `${JSON.stringify(key, null, 1)}\n`);
console.log(`seeds/: ${fixture.articles.length} articles, ${key.issues.length} issues, ${key.traps.length} traps`);
