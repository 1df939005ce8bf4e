import { describe, expect, it } from 'vitest';
import { DEFAULT_EXCLUDE, Selection } from './selection.ts';

describe('which files are articles', () => {
  it.each([
    ['story.md', true],
    ['2025/may/story.MD', true],
    ['wire/AP.txt', true],
    ['draft.article', true],
    ['photo.jpg', false],
    ['node_modules/x/README.md', false],
    ['desk/node_modules/x/README.md', false],
    ['.git/description.txt', false],
    ['.obsidian/notes.md', false],
  ])('by default, %s: %s', (path, expected) => {
    expect(new Selection().includes(path)).toBe(expected);
  });

  it('looks into no folder whose content is left out', () => {
    const selection = new Selection(['**/*.md'], [...DEFAULT_EXCLUDE, 'archive', 'drafts/*']);
    expect(selection.excludesFolder('node_modules')).toBe(true);
    expect(selection.excludesFolder('archive/2019')).toBe(true);
    expect(selection.excludesFolder('drafts')).toBe(false);
    expect(selection.includes('drafts/a.md')).toBe(false);
    expect(selection.includes('archive/2019/a.md')).toBe(false);
  });

  it('survives patterns that are none', () => {
    const selection = new Selection(['', '['.repeat(50), 'a'.repeat(5000), './stories/*.md', '**/*.{md'], ['!(']);
    expect(selection.includes('stories/a.md')).toBe(true);
  });
});
