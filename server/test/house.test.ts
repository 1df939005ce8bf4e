import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../src/checks/registry.ts';

/*
 * The walls of the house: which room may know of which. ARCHITECTURE.md says why. The sources are read as text, so that
 * a type that is imported counts as much as a value.
 */

const root = join(import.meta.dirname, '../..');

interface Source {
  /** From the repository's top, with "/" between its parts. */
  readonly path: string;
  readonly text: string;
  /** What it imports: a path from the repository's top, or a package's name. */
  readonly imports: readonly string[];
}

const IMPORT = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*(['"])([^'"\n]+)\1/g;

function read(file: string): Source {
  const path = relative(root, file).split(sep).join('/');
  const text = withoutComments(readFileSync(file, 'utf8'));
  const imports = [...text.matchAll(IMPORT)].map(([, , name]) =>
    name!.startsWith('.') ? posix.join(dirname(path), name!) : name!,
  );
  return { path, text, imports };
}

/** Comments may speak of what the code must not do. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{(])\/\/.*$/gm, '$1');
}

const sources = ['server/src', 'client/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|(?:^|[\\/])testing[\\/]/.test(name))
    .map((name) => read(join(root, folder, name))),
);

/** The sources of some rooms of the server. */
const rooms = (...names: string[]) =>
  sources.filter(({ path }) => names.some((name) => path.startsWith(`server/src/${name}/`)));

/** What breaks a rule, as lines to read. */
const breaches = (among: readonly Source[], forbidden: (imported: string, source: Source) => boolean) =>
  among.flatMap((source) =>
    source.imports
      .filter((imported) => forbidden(imported, source))
      .map((imported) => `${source.path} imports ${imported}`),
  );

/** The rooms that neither throw nor reach out of the program, in the order in which data flows. */
const ENGINE = ['text', 'reading', 'events', 'record', 'checks', 'corpus'];
/** And those that serve it to the world. */
const DOORS = ['store', 'lsp', 'cli'];

describe('the house', () => {
  it('has rooms that this test sees', () => {
    const all = new Set(sources.map(({ path }) => /^server\/src\/([^/]+)\//.exec(path)?.[1]));
    expect([...all].filter((name) => name !== undefined).sort()).toEqual([...ENGINE, ...DOORS].sort());
    expect(rooms('cli').find(({ path }) => path.endsWith('/run.ts'))!.imports).toContain('server/src/cli/check.ts');
  });

  it('keeps the LSP library in lsp, and in the file that starts the server', () => {
    const outside = sources.filter(({ path }) => !/^server\/src\/(?:lsp\/|server\.[a-z]+\.ts$)/.test(path));
    expect(breaches(outside, (name) => /^vscode-(?:languageserver|jsonrpc)/.test(name))).toEqual([]);
  });

  it('keeps VS Code in the client', () => {
    const server = sources.filter(({ path }) => path.startsWith('server/'));
    expect(breaches(server, (name) => name === 'vscode' || name.startsWith('vscode-languageclient'))).toEqual([]);
  });

  it('keeps the engine out of the client, which knows nothing of facts', () => {
    const client = sources.filter(({ path }) => path.startsWith('client/'));
    expect(breaches(client, (name) => ENGINE.some((room) => name.startsWith(`server/src/${room}/`)))).toEqual([]);
  });

  it('lets no check import another', () => {
    // A check is the file or the folder in checks/ that bears its name; the rest of the room is for all of them.
    const names = CHECKS.map(({ name }) => name);
    const owner = (path: string) =>
      names.find((name) => new RegExp(`^server/src/checks/${name}(?:\\.ts$|/)`).test(path));
    const own = rooms('checks').filter(({ path }) => owner(path) !== undefined);
    expect([...new Set(own.map(({ path }) => owner(path)))].sort()).toEqual([...names].sort());
    expect(breaches(own, (name, { path }) => owner(name) !== undefined && owner(name) !== owner(path))).toEqual([]);
  });

  it('lets the engine do no I/O and look at no clock', () => {
    expect(breaches(rooms(...ENGINE), (name) => name.startsWith('node:'))).toEqual([]);
    const outside =
      /\b(?:process\.|console\.|fetch\(|setTimeout\(|setInterval\(|localStorage\b|Math\.random\(|Date\.now\(|new Date\(\)|performance\.)/;
    const found = rooms(...ENGINE).flatMap(({ path, text }) =>
      outside.test(text) ? [`${path}: ${outside.exec(text)![0]}`] : [],
    );
    expect(found).toEqual([]);
  });

  it('lets data flow one way: text, reading, checks, corpus, and then the doors', () => {
    const order = [...ENGINE, ...DOORS];
    // What a finding looks like is said in corpus/, and it is what checks make.
    const shape = 'server/src/corpus/finding.ts';
    const room = (path: string) => order.indexOf(/^server\/src\/([^/]+)\//.exec(path)?.[1] ?? '');
    // The doors do not open into one another, though both are behind the store.
    const upward = (from: number, to: number) => to > from || (order[from] === 'cli' && order[to] === 'lsp');
    expect(
      breaches(
        rooms(...order),
        (name, { path }) => name !== shape && room(name) >= 0 && upward(room(path), room(name)),
      ),
    ).toEqual([]);
  });

  it('keeps Node behind one interface, so that the server also runs in a web worker', () => {
    const worker = rooms(...ENGINE, 'store', 'lsp').filter(({ path }) => !/\.node\.ts$/.test(path));
    expect(
      breaches(worker, (name) => name.startsWith('node:') || /\.node\.ts$/.test(name) || /\/node(?:\.js)?$/.test(name)),
    ).toEqual([]);
  });

  it('imports files of its own by their full name', () => {
    expect(breaches(sources, (name) => /^(?:server|client)\//.test(name) && !/\.(?:ts|js|json)$/.test(name))).toEqual(
      [],
    );
  });
});
