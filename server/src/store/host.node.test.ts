import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { URI } from 'vscode-uri';
import { decode } from './decode.ts';
import { findArticles, nodeHost, readArticle } from './host.node.ts';
import { Selection } from './selection.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'deskcheck-'));
  await mkdir(join(root, 'wire/node_modules'), { recursive: true });
  await writeFile(join(root, 'b.md'), 'b');
  await writeFile(join(root, 'wire/an # odd name.txt'), 'a');
  await writeFile(join(root, 'wire/node_modules/no.md'), 'n');
  await symlink(root, join(root, 'wire/round.md'));
  await symlink(join(root, 'b.md'), join(root, 'link.md'));
});
afterAll(() => rm(root, { recursive: true }));

describe('finding articles', () => {
  it('finds files, follows links to files and not to folders', async () => {
    const { paths, problems } = await findArticles(root, new Selection());
    expect(paths).toEqual(['b.md', 'link.md', 'wire/an # odd name.txt']);
    expect(problems).toEqual([]);
  });

  it('tells of a folder that does not exist, and answers for a file asked for as a folder', async () => {
    expect((await findArticles(join(root, 'none'), new Selection())).problems).toHaveLength(1);
    expect(await findArticles(root, new Selection(), undefined, 'b.md')).toEqual({ paths: [], problems: [] });
  });

  it('names files by URIs that lead back to them', async () => {
    const { files } = await nodeHost.find(URI.file(root).toString(), new Selection(), new AbortController().signal);
    expect(await nodeHost.read(files[2]!, 100)).toEqual({ text: 'a' });
  });
});

describe('reading an article', () => {
  it('says why it could not', async () => {
    expect(await readArticle(join(root, 'none.md'), 100)).toMatchObject({ skipped: 'missing' });
    expect(await readArticle(root, 1e9)).toMatchObject({ skipped: 'unreadable' });
    expect(await readArticle(join(root, 'b.md'), 0)).toMatchObject({ skipped: 'large' });
  });

  it('decodes what an editor shows, and guesses at nothing', () => {
    const bytes = (...list: number[]) => Uint8Array.from(list);
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a' });
    expect(decode(bytes(0xff, 0xfe, 0x61, 0))).toEqual({ text: 'a' });
    expect(decode(bytes(0x61, 0))).toMatchObject({ skipped: 'binary' });
    expect(decode(bytes(0x63, 0x61, 0x66, 0xe9))).toMatchObject({ skipped: 'encoding' });
  });
});
