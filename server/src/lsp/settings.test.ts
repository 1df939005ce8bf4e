import { describe, expect, it } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver';
import manifest from '../../../package.json' with { type: 'json' };
import { levelsOf } from '../../test/levels.ts';
import { CHECKS } from '../checks/registry.ts';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';
import { Desk, PLAIN } from './testing/desk.ts';

const FILES = { 'a.md': 'toll=26 it is', 'b.story': 'toll=six it is', 'old/c.md': 'toll=seven it is' };

describe('settings', () => {
  it('choose the articles and the levels, and take effect when they are changed', async () => {
    const desk = await Desk.start({ files: FILES, settings: { include: ['**/*.{md,story}'], exclude: ['old/**'] } });
    expect(await desk.messages('a.md')).toEqual(['toll differs: 26 here, six in b.story']);
    await desk.configure({});
    await desk.settle();
    expect(await desk.messages('a.md')).toEqual(['toll differs: 26 here, seven in c.md']);
    await desk.configure({ severity: { marks: 'hint' } });
    await desk.settle();
    expect(await desk.pull('a.md')).toMatchObject([{ severity: DiagnosticSeverity.Hint }]);
    await desk.configure({ severity: { marks: 'off' } });
    await desk.settle();
    expect(await desk.pull('a.md')).toEqual([]);
    await desk.configure({ exclude: ['old'] });
    await desk.settle();
    expect(await desk.pull('a.md')).toEqual([]);
  });

  it('come unasked from a client that cannot be asked', async () => {
    const desk = await Desk.start({
      files: FILES,
      capabilities: PLAIN,
      options: { settings: { exclude: ['old/**'] } },
    });
    await desk.settle();
    expect(desk.pushed('a.md')).toBeUndefined();
    await desk.configure({ exclude: [] });
    await desk.until(() => desk.pushed('a.md')?.length === 1);
  });

  it('that make no sense are named and left aside', async () => {
    const { settings, problems } = readSettings({
      include: 'everything',
      exclude: [1],
      severity: { figures: 'hint', names: 'loud' },
    });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, severity: { figures: 'hint' } });
    expect(problems).toHaveLength(3);
    expect(readSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    const desk = await Desk.start({ files: FILES, settings: { include: 7 } });
    expect(await desk.messages('a.md')).toHaveLength(1);
    expect(desk.all('window/showMessage')).toHaveLength(1);
  });

  it('are described in the manifest as they are: their defaults, and a level for each check', () => {
    const { properties } = manifest.contributes.configuration;
    const described = Object.entries(properties).map(([key, { default: value }]) => [key.split('.')[1], value]);
    expect(Object.fromEntries(described)).toEqual(DEFAULT_SETTINGS);
    const { properties: levels } = properties['deskcheck.severity'];
    expect(levels, 'out of date: npm run manual').toEqual(levelsOf(CHECKS));
  });
});
