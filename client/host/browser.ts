import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { layDownChromium } from './laydown.ts';

/** What a VS Code window in the headless browser looks like. */
export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  /** Device pixels a CSS pixel: 2 makes pictures that stay sharp. */
  readonly scale?: number;
}

/** Opens headless Chromium: the one named by CHROME_PATH, else the one that npm brought. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.CHROME_PATH;
  // Root has no sandbox to be in; the pages are our own server's.
  const args = [
    '--no-sandbox',
    '--no-zygote',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--font-render-hinting=none',
  ];
  if (own) return chromium.launch({ executablePath: own, args });

  const laid = await layDownChromium();
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  if (await lacksLibraries(laid.executable)) {
    env.LD_LIBRARY_PATH = [laid.libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (!(await hasFonts())) env.FONTCONFIG_PATH = laid.fonts;
  return chromium.launch({ executablePath: laid.executable, args, env, handleSIGINT: false, handleSIGTERM: false });
}

/** A page the size of a window. Clipboard access keeps VS Code from asking for it. */
export async function openPage(browser: Browser, options: WindowOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    deviceScaleFactor: options.scale ?? 1,
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'en-GB',
  });
  return context.newPage();
}

const exec = promisify(execFile);

async function lacksLibraries(executable: string): Promise<boolean> {
  const found = await exec('ldd', [executable]).catch(() => undefined);
  return found === undefined || found.stdout.includes('not found');
}

async function hasFonts(): Promise<boolean> {
  const found = await exec('fc-list', []).catch(() => undefined);
  return found !== undefined && found.stdout.trim() !== '';
}
