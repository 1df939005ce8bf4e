// Runs one of the tools beside this file: node server/test/tools/run.mjs NAME [ARGUMENT…]
//
// The tools import the engine as it stands in the sources, data files included, so they are bundled first; what comes
// from npm stays outside the bundle, which therefore lies where node_modules is found and no package takes it in.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name] = process.argv.splice(2, 1);
const root = join(import.meta.dirname, '../../..');
// Work trees may share their packages: each has bundles of its own.
const tree = createHash('sha256').update(root).digest('hex').slice(0, 8);
const outfile = join(root, 'node_modules/.cache/deskcheck', `${name}-${tree}.mjs`);
await build({
  entryPoints: [join(import.meta.dirname, `${name}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // As in build.mjs.
  supported: { 'regexp-unicode-property-escapes': true },
  packages: 'external',
  define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
