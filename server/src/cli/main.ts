import { run } from './run.ts';

// A reader that has seen enough (`deskcheck check | head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const note = (line: string) => process.stderr.write(`deskcheck: ${line}\n`);

run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  out: (text) => process.stdout.write(text),
  note,
}).then(
  (code) => {
    // An exit code rather than an exit: a pipe may still be taking the report in.
    process.exitCode = code;
  },
  (error) => {
    // Never 1, which would say that articles disagree.
    note(`this should not happen; please report it: ${error instanceof Error ? error.stack : error}`);
    process.exitCode = 2;
  },
);
