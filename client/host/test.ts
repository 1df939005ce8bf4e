/**
 * `npm run test:vscode`: the suite in client/test/suite, inside a real VS Code, three times over: from the source tree,
 * in a workspace that is not trusted, and with the packed extension in a fresh profile. Names on the command line
 * choose among the runs.
 */
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { type Editor, findEditor } from './desktop.ts';
import { CACHE, ROOT, SEEDS } from './paths.ts';
import { endGroup, onEnd, run, spawnGroup } from './processes.ts';
import { ReportReader } from './report.ts';

interface Run {
  readonly name: string;
  readonly what: string;
  /** Without workspace trust granted. */
  readonly restricted?: boolean;
  /** With the packed extension installed, in place of the source tree. */
  readonly packed?: boolean;
}

const RUNS: readonly Run[] = [
  { name: 'source', what: 'the extension from the source tree' },
  { name: 'restricted', what: 'a workspace that is not trusted', restricted: true },
  { name: 'packed', what: 'the packed extension, installed into a fresh profile', packed: true },
];

const SUITE = join(CACHE, 'suite', 'index.js');
const LOGS = join(CACHE, 'logs');
const LIMIT_MS = 10 * 60_000;

const names = process.argv.slice(2);
const chosen = RUNS.filter(({ name }) => names.length === 0 || names.includes(name));
if (chosen.length === 0 || names.some((name) => !RUNS.some((it) => it.name === name))) {
  console.error(`test: choose among ${RUNS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

// What we start finds this Node first: the stand-in for VS Code is a script of ours.
process.env.PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`;

// A short path: VS Code keeps sockets in its profile, and their names may have a hundred letters.
const scratch = await mkdtemp(join(tmpdir(), 'dc-'));
onEnd(() => undefined);
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));

await rm(LOGS, { recursive: true, force: true });
await esbuild.build({
  entryPoints: [join(ROOT, 'client/test/suite/index.ts')],
  outfile: SUITE,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  external: ['vscode', 'mocha'],
  logLevel: 'warning',
});

const vsix = join(scratch, 'deskcheck.vsix');
if (chosen.some(({ packed }) => packed)) await run('npm', ['run', '-s', 'package', '--', '--out', vsix], { cwd: ROOT });
// After packaging, which leaves a minified build behind.
await run(process.execPath, ['build.mjs'], { cwd: ROOT });

const editor = await findEditor();
const total = { passed: 0, failed: 0, skipped: 0 };
for (const it of chosen) {
  console.log(`\n${it.what} (${editor.kind} VS Code)`);
  const summary = await runOnce(it, editor);
  total.passed += summary.passed;
  total.failed += summary.failed;
  total.skipped += summary.skipped;
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

async function runOnce(it: Run, editor: Editor): Promise<ReportReader['summary']> {
  const home = join(scratch, it.name);
  const workspace = join(home, 'desk');
  const [data, extensions, empty] = ['data', 'ext', 'empty'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  await cp(SEEDS, workspace, { recursive: true });
  await mkdir(join(data, 'User'), { recursive: true });
  const settings = {
    // No dialog may stand in the way; the trust itself is what the run is about.
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'never',
    // On by default in a browser: what a test leaves unsaved has to stay so.
    'files.autoSave': 'off',
  };
  await writeFile(join(data, 'User', 'settings.json'), JSON.stringify(settings));

  let development = ROOT;
  if (it.packed) {
    await editor.install(vsix, data, extensions);
    // VS Code runs tests only beside an extension under development; this one does nothing.
    await mkdir(empty, { recursive: true });
    const manifest = { name: 'empty', publisher: 'test', version: '0.0.1', engines: { vscode: '^1.91.0' } };
    await writeFile(join(empty, 'package.json'), JSON.stringify(manifest));
    development = empty;
  }

  const report = join(home, 'report.jsonl');
  const env = {
    DESKCHECK_RUN: it.name,
    DESKCHECK_REPORT: report,
    DESKCHECK_SEEDS: SEEDS,
    DESKCHECK_EXTENSION: it.packed ? extensions : ROOT,
  };
  const launch = [workspace, `--user-data-dir=${data}`, `--extensions-dir=${extensions}`];
  const reader = new ReportReader(report, console.log);
  const timer = setInterval(() => reader.poll(), 100);
  let trouble: unknown;
  try {
    if (it.restricted) await runRestricted(editor, development, launch, env);
    else {
      await runTests({
        vscodeExecutablePath: editor.executable,
        extensionDevelopmentPath: development,
        extensionTestsPath: SUITE,
        launchArgs: launch,
        extensionTestsEnv: env,
      });
    }
  } catch (error) {
    trouble = error;
  }
  clearInterval(timer);
  reader.poll();
  const { summary } = reader;
  // VS Code's exit code alone says nothing: an extension host that died counts as success with it.
  if (!summary.ended || (trouble !== undefined && summary.failed === 0)) {
    summary.failed++;
    console.log(
      `  ✗ VS Code did not finish the suite: ${trouble instanceof Error ? trouble.message : 'no end of report'}`,
    );
  }
  if (summary.failed > 0) {
    await cp(data, join(LOGS, it.name), { recursive: true });
    console.log(`  Logs are kept in ${join(LOGS, it.name)}`);
  }
  return summary;
}

/** As runTests does, but without the flag that switches workspace trust off, which it always gives. */
async function runRestricted(editor: Editor, development: string, launch: string[], env: object): Promise<void> {
  const args = [
    ...launch,
    ...(editor.kind === 'desktop'
      ? ['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--skip-welcome']
      : []),
    `--extensionDevelopmentPath=${development}`,
    `--extensionTestsPath=${SUITE}`,
  ];
  const child = spawnGroup(editor.executable, args, { env: { ...process.env, ...env }, stdio: 'inherit' });
  const timer = setTimeout(() => void endGroup(child), LIMIT_MS);
  const code = await new Promise((done, fail) => child.once('error', fail).once('exit', done));
  clearTimeout(timer);
  if (code !== 0) throw new Error(`VS Code ended with ${code}`);
}
