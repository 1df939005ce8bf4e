import { version } from '../../../package.json';
import { check } from './check.ts';
import { type Command, type Host, Refusal } from './command.ts';
import { explain } from './explain.ts';
import { facts } from './facts.ts';

/** Every subcommand. A new one is a file beside this and a row here. */
const commands: readonly Command[] = [check, facts, explain];

const help = () => `deskcheck ${version}: shows where the facts in your articles disagree, and who says what.

Usage: deskcheck COMMAND [OPTION…] [PATH…]

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

Options:
  --help     this text, or that of a command
  --version  the version

Try: deskcheck check .
`;

/** Runs one command line and returns its exit code: 0 nothing found, 1 findings, 2 a wrong call or an unreadable path. */
export async function run(args: readonly string[], host: Host): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    host.out(`${version}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const named = commands.find((command) => command.name === rest[0]);
    host.out(named?.help ?? help());
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    host.note(
      name === undefined ? 'no command given; see deskcheck --help' : `unknown command "${name}"; see deskcheck --help`,
    );
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    host.out(command.help);
    return 0;
  }
  try {
    return await command.run(rest, host);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    host.note(error.message);
    return 2;
  }
}
