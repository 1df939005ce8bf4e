/**
 * `npm run screenshots`: the pictures of the README, made with the real VS Code on a copy of the seeds. A glance at each
 * is still owed: nothing here knows whether a picture is good.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser, openPage } from './browser.ts';
import { ROOT, SEEDS } from './paths.ts';
import { onEnd, run } from './processes.ts';
import { remoteUri, startServer, workbenchUrl } from './server.ts';

const IMAGES = join(ROOT, 'client', 'images');

/** A calm window: the article, the squiggles and nothing that VS Code would like to tell. */
const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.empty.hint': 'hidden',
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'security.workspace.trust.enabled': false,
  'breadcrumbs.enabled': false,
  'git.enabled': false,
  'outline.showFiles': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 15,
  'editor.lineHeight': 1.6,
  'editor.hover.delay': 100,
  'editor.glyphMargin': false,
  'editor.folding': false,
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.selectionHighlight': false,
  'editor.stickyScroll.enabled': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'files.exclude': { 'answer-key.json': true },
};

const scratch = await mkdtemp(join(tmpdir(), 'dc-shots-'));
const closing: (() => Promise<unknown>)[] = [() => rm(scratch, { recursive: true, force: true, maxRetries: 5 })];
const close = async (): Promise<void> => {
  for (const step of closing.splice(0).reverse()) await step().catch(() => undefined);
};
onEnd(close);

try {
  await run(process.execPath, ['build.mjs'], { cwd: ROOT });
  await mkdir(IMAGES, { recursive: true });
  const desk = join(scratch, 'Kashmir');
  await cp(SEEDS, desk, { recursive: true });
  const extensions = join(scratch, 'ext');
  const server = await startServer({ data: join(scratch, 'data'), extensions, settings: SETTINGS, trust: false });
  closing.push(() => server.stop());
  const browser = await openBrowser();
  closing.push(() => browser.close());
  const page = await openPage(browser);
  const development: [string, string] = ['extensionDevelopmentPath', remoteUri(server.port, ROOT)];
  await page.goto(workbenchUrl(server.port, desk, [development]));
  await takeAll(page);
} finally {
  await close();
}

async function takeAll(page: Page): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  await openFile(page, 'why-washington-waits.md');
  await shoot(page, 'squiggle');
}

async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').first().fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`.tab[data-resource-name="${name}"]`).waitFor();
}

async function shoot(page: Page, name: string): Promise<void> {
  const path = join(IMAGES, `${name}.png`);
  await page.screenshot({ path });
  console.log(path);
}
