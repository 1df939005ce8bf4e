import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../src/checks/registry.ts';
import { expectFindings, parseFixture } from './fixture.ts';
import { withChecks } from './manual.ts';
import { pageOf } from './pages.ts';

/* What every check owes: a name of its own, examples that hold, a line in the README and a page in the manual. */

const manual = join(import.meta.dirname, '../../client/manual');
const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

describe('the checks', () => {
  it('have names and codes of their own', () => {
    const names = CHECKS.flatMap((check) => [check.name, ...check.codes.map(({ code }) => code)]);
    expect(names).toEqual([...new Set(names)]);
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('stand in the README as they are: if not, `npm run manual`', () => {
    expect(readme).toBe(withChecks(readme, CHECKS));
  });

  it('have their pages in the manual, and there are no others', () => {
    const pages = Object.fromEntries(
      readdirSync(manual).map((name) => [name, readFileSync(join(manual, name), 'utf8')]),
    );
    const wanted = Object.fromEntries(CHECKS.map((check) => [`${check.name}.md`, pageOf(check)]));
    expect(pages, 'out of date: npm run manual').toEqual(wanted);
  });

  it('say what they cannot do, in one sentence', () => {
    for (const { name, limits } of CHECKS) expect(limits, name).toMatch(/^[A-Z][^|\n]{30,200}\.$/);
  });
});

for (const { name, codes, loud, quiet } of CHECKS) {
  describe(`the examples of ${name}`, () => {
    it('are there, loud and quiet', () => {
      expect(loud).not.toEqual([]);
      expect(quiet).not.toEqual([]);
    });

    for (const { why, text } of loud) {
      it(`is loud: ${why}`, () => {
        const findings = expectFindings(text, { checks: [name] });
        expect(findings).not.toEqual([]);
        for (const { code } of findings) expect(codes.map((row) => row.code)).toContain(code);
      });
    }

    for (const { why, text } of quiet) {
      it(`is quiet: ${why}`, () => {
        expect(parseFixture(text).mentions).toEqual([]);
        expectFindings(text, { checks: [name] });
      });
    }
  });
}
