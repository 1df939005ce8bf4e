/**
 * `npm run screenshots`: the pictures of the README, made with the real VS Code on a copy of the seeds. A glance at each
 * is still owed: nothing here knows whether a picture is good.
 */
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser, openPage } from './browser.ts';
import { CACHE, ROOT, SEEDS } from './paths.ts';
import { onEnd, run } from './processes.ts';
import { remoteUri, startServer, workbenchUrl } from './server.ts';

const PATIENCE_MS = 60_000;

const IMAGES = join(ROOT, 'client', 'images');

/** Where each picture is taken: an article, and words that have a squiggle under them. */
const TOLL = { article: 'why-washington-waits.md', words: 'at least six' };
const NAME = { article: 'mediation-offer.md', words: 'Pahargam' };

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
  page.setDefaultTimeout(PATIENCE_MS);
  const development: [string, string] = ['extensionDevelopmentPath', remoteUri(server.port, ROOT)];
  await page.goto(workbenchUrl(server.port, desk, [development]));
  await takeAll(page).catch(async (error) => {
    await page.screenshot({ path: join(CACHE, 'screenshots-failed.png') });
    throw error;
  });
} finally {
  await close();
}

async function takeAll(page: Page): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();

  await show(page, TOLL);
  const at = await squiggleBox(page);
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2, { steps: 5 });
  await page.locator('.monaco-hover:visible', { hasText: '26' }).first().waitFor();
  await shoot(page, 'squiggle');

  await show(page, NAME);
  await page.keyboard.press('Control+Period');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
  await shoot(page, 'fixes');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Shift+KeyM');
  await page.locator('.markers-panel .monaco-list-row').nth(3).waitFor();
  await shoot(page, 'problems');
}

/** Opens an article, puts the cursor into the words, and waits for the squiggle and the colours. */
async function show(page: Page, { article, words }: typeof TOLL): Promise<void> {
  await page.keyboard.press('Control+KeyP');
  await choose(page, article, article);
  await page.locator(`.tab[data-resource-name="${article}"]`).waitFor();

  const lines = (await readFile(join(SEEDS, article), 'utf8')).split('\n');
  const line = lines.findIndex((it) => it.includes(words));
  const column = lines[line]!.indexOf(words) + words.length;
  await page.keyboard.press('Control+KeyG');
  await choose(page, `:${line + 1}:${column}`, `${line + 1}`);
  await page.locator('.view-overlays .cdr[class*="squiggly-"]').first().waitFor();
  // Figures and quotations have colours of their own once the grammar has been at work.
  await page.waitForFunction(
    `new Set([...document.querySelectorAll('.view-line span[class^=mtk]')].map((it) => it.className)).size > 2`,
  );
}

/** Types into the box at the top and takes the first offer, once it is the one that was meant. */
async function choose(page: Page, text: string, offer: string): Promise<void> {
  const input = page.locator('.quick-input-widget input[type=text]').first();
  await input.waitFor();
  await input.fill(text);
  await page.locator('.quick-input-list .monaco-list-row[data-index="0"]', { hasText: offer }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** The squiggle nearest to the cursor, on the screen. */
async function squiggleBox(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const cursor = (await page.locator('.cursors-layer .cursor').first().boundingBox())!;
  const boxes = await Promise.all(
    (await page.locator('.view-overlays .cdr[class*="squiggly-"]').all()).map((it) => it.boundingBox()),
  );
  const away = (box: { x: number; y: number }): number => Math.hypot(box.x - cursor.x, 10 * (box.y - cursor.y));
  return boxes.filter((box) => box !== null).sort((a, b) => away(a) - away(b))[0]!;
}

async function shoot(page: Page, name: string): Promise<void> {
  const path = join(IMAGES, `${name}.png`);
  // VS Code draws its caret itself; whether it is on or off in its blinking is chance.
  await page.screenshot({ path, animations: 'disabled', style: '.cursors-layer { visibility: hidden }' });
  console.log(path);
}
