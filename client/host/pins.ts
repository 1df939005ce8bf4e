/**
 * Which VS Code the tests, the screenshots and `npm start` run. Node, Chromium and Playwright are pinned in package.json;
 * this is the one place for what is not a dependency. Move both together: code-server 4.x.y carries VS Code 1.x.y.
 */
export const VSCODE_VERSION = '1.139.1';

export const CODE_SERVER = {
  version: '4.139.1',
  integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
} as const;
