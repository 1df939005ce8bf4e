import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { URI } from 'vscode-uri';
import { nodeHost } from './host.node.ts';
import { Selection } from './selection.ts';

let base: string;
let root: string;
const uri = (path: string) => URI.file(join(root, path)).toString();
const find = (folder: string, under?: string) =>
  nodeHost.find(folder, new Selection(), new AbortController().signal, under);

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'deskcheck-'));
  root = join(base, 'desk');
  await mkdir(join(root, 'wire/node_modules'), { recursive: true });
  await writeFile(join(root, 'b.md'), 'b');
  await writeFile(join(root, 'wire/an # odd name.txt'), 'a');
  await writeFile(join(root, 'wire/node_modules/no.md'), 'n');
  await writeFile(join(root, 'photo.txt'), Uint8Array.from([1, 0, 2]));
  await writeFile(join(base, 'elsewhere.md'), 'e');
  await symlink(root, join(root, 'wire/round.md'));
  await symlink(join(root, 'b.md'), join(root, 'again.md'));
  await symlink(join(base, 'elsewhere.md'), join(root, 'linked.md'));
});
afterAll(() => rm(base, { recursive: true }));

describe('the host in Node', () => {
  it('finds articles, and follows links only to files that are not there anyway', async () => {
    expect(await find(uri(''))).toEqual({
      files: ['b.md', 'linked.md', 'photo.txt', 'wire/an # odd name.txt'].map(uri),
      problems: [],
    });
    expect((await find(uri(''), 'wire')).files).toEqual([uri('wire/an # odd name.txt')]);
  });

  it('tells of a folder that does not exist, and answers for a file asked for as a folder', async () => {
    expect((await find(uri('none'))).problems).toHaveLength(1);
    expect(await find(uri(''), 'b.md')).toEqual({ files: [], problems: [] });
    expect(await find('vscode-vfs://github/a/b')).toEqual({ files: [], problems: [] });
  });

  it('reads articles, and says why it could not', async () => {
    expect(await nodeHost.read(uri('wire/an # odd name.txt'))).toEqual({ text: 'a' });
    expect(await nodeHost.read(uri('none.md'))).toBeUndefined();
    expect(await nodeHost.read(uri('photo.txt'))).toHaveProperty('problem');
    expect(await nodeHost.read(uri('wire'))).toHaveProperty('problem');
  });
});
