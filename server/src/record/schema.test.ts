import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseStylebook } from './parse.ts';

/* The schema completes and checks the file in the editor; it has to know the same keys as the parser. */

const path = join(import.meta.dirname, '../../../client/schemas/stylebook.schema.json');
const { properties, definitions } = JSON.parse(readFileSync(path, 'utf8'));
const alternative = (section: string) => properties[section].items.anyOf[1].properties;
const record = properties.record.items.properties;

it.each<[string, object, (key: string) => string]>([
  ['the file', properties, (key) => `{ ${key}: x }`],
  ['a name', alternative('names'), (key) => `names: [{ ${key}: x }]`],
  ['a person', alternative('people'), (key) => `people: [{ ${key}: x }]`],
  ['a post', definitions.post.anyOf[1].properties, (key) => `people: [{ name: a, posts: [{ ${key}: x }] }]`],
  ['a term', alternative('terms'), (key) => `terms: [{ ${key}: x }]`],
  ['the record', record, (key) => `record: [{ ${key}: x }]`],
  ['an event', record.event.properties, (key) => `record: [{ event: { ${key}: x } }]`],
  ['a voucher', record.verified.anyOf[1].properties, (key) => `record: [{ verified: { ${key}: x } }]`],
])('the schema has the keys of %s', (_, keys, text) => {
  const unknown = (key: string) =>
    parseStylebook('stylebook.yaml', text(key)).problems.find(({ message }) => message.startsWith('Unknown key'));
  for (const key of Object.keys(keys)) expect(unknown(key)).toBeUndefined();
  // The parser's own list stands in what it says of a key that nobody knows.
  const told = unknown('nobody')!.message.split('Here may stand ')[1]!;
  expect(
    told
      .match(/\w+(?=,| or |\.$)/g)!
      .filter((word) => word !== 'or')
      .sort(),
  ).toEqual(Object.keys(keys).sort());
});
