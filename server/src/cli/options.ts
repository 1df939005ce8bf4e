import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { Refusal } from './command.ts';

/** Reads a command's arguments; what does not fit is refused in one line that points to the command's help. */
export function readOptions<T extends ParseArgsOptionsConfig>(command: string, args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${said.split('. ')[0]!.replace(/\.$/, '')}; see deskcheck ${command} --help`);
  }
}

/** One of a few words, or a refusal that lists them. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new Refusal(`--${option} is ${allowed.join(', ')}, not "${value}"`);
  return found;
}
