// Bundles the extension's client, its language server and the command line into dist/.
//
//   node build.mjs             once, with source maps
//   node build.mjs --watch     again after every change
//   node build.mjs --minify    for packaging: small, without source maps
import { chmodSync, existsSync, rmSync } from 'node:fs';
import * as esbuild from 'esbuild';

const flags = new Set(process.argv.slice(2));
const unknown = [...flags].filter((flag) => !['--watch', '--minify'].includes(flag));
if (unknown.length > 0) {
  console.error(`build: unknown option ${unknown.join(' ')}`);
  process.exit(2);
}
const minify = flags.has('--minify');

const outputs = [
  { entry: 'client/src/extension.ts', outfile: 'dist/client.js', external: ['vscode'] },
  { entry: 'server/src/server.node.ts', outfile: 'dist/server.js' },
  { entry: 'server/src/cli/main.ts', outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' }, executable: true },
];

/** npm links the file that `bin` names as it is, so the bundle itself has to be executable. */
const executable = (outfile) => ({
  name: 'executable',
  setup(build) {
    build.onEnd((result) => {
      if (result.errors.length === 0) chmodSync(outfile, 0o755);
    });
  },
});

/** esbuild's options for one row of `outputs`. */
function options({ entry, outfile, executable: runs, ...rest }) {
  return {
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Left alone, esbuild makes a call of each pattern with \p{…}, which is then compiled anew wherever it stands.
    supported: { 'regexp-unicode-property-escapes': true },
    // Several of the language server's parts are UMD in `main`, which hides their own requires from a bundler.
    mainFields: ['module', 'main'],
    sourcemap: !minify,
    minify,
    logLevel: flags.has('--watch') ? 'info' : 'warning',
    plugins: runs ? [executable(outfile)] : [],
    ...rest,
  };
}

// A bundle of yesterday must not stand in for one that failed today, nor a source map slip into a package.
if (!flags.has('--watch'))
  for (const { outfile } of outputs) for (const end of ['', '.map']) rmSync(outfile + end, { force: true });

const present = outputs.filter(({ entry }) => existsSync(entry));
if (flags.has('--watch')) {
  for (const output of present) await (await esbuild.context(options(output))).watch();
} else {
  await Promise.all(present.map((output) => esbuild.build(options(output))));
}
