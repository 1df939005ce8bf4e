/// <reference types="mocha" />
import { appendFileSync } from 'node:fs';
import { format } from 'node:util';
import type { ReportLine } from '../../host/report.ts';

/** VS Code calls this inside its extension host. Nothing printed here is seen outside, so a file takes the report. */
export async function run(): Promise<void> {
  const file = process.env.DESKCHECK_REPORT!;
  const write = (line: ReportLine): void => appendFileSync(file, `${JSON.stringify(line)}\n`);
  // The extension host ignores an assignment to console.log.
  const log = (...args: unknown[]): void => write({ kind: 'console', text: format(...args) });
  Object.defineProperty(console, 'log', { value: log, configurable: true });

  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 120_000, reporter: class {} as unknown as Mocha.ReporterConstructor });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  if (process.env.DESKCHECK_RUN === 'restricted') await import('./restricted.ts');
  else {
    await import('./squiggle.ts');
    await import('./fix.ts');
    await import('./corpus.ts');
    await import('./links.ts');
    await import('./stylebook.ts');
    await import('./client.ts');
  }

  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    const tell = (state: 'passed' | 'failed' | 'skipped') => (test: Mocha.Runnable, error?: Error) => {
      const details = error ? { error: error.stack ?? String(error) } : {};
      write({ kind: 'test', title: test.fullTitle(), state, ms: Math.round(test.duration ?? 0), ...details });
    };
    runner.on('pass', tell('passed'));
    runner.on('fail', tell('failed'));
    runner.on('pending', tell('skipped'));
  });
  write({ kind: 'end' });
  if (failures > 0) throw new Error(`${failures} failed`);
}
