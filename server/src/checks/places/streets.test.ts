import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const run = (source: string) => expectFindings(source, { checks: ['places'] });

const LOUD: [string, string, string][] = [
  ['a letter more', 'It burnt in {{p.a=Wendel Street}}.', 'The fire was in a {{p.b=Wendell Street}} flat.'],
  ['another ending', 'It burnt at 14 {{p.a=Abundant Avenue}}.', 'The fire was in {{p.b=Abundance Avenue}}.'],
  ['a road and a street', 'It burnt in {{p.a=Wendel Road}}.', 'The fire was in {{p.b=Wendells Street}}.'],
];

const QUIET: [string, string, string][] = [
  ['two streets', 'It burnt in Wendel Street.', 'The fire spread to Kreuzmatt Street.'],
  ['two numbers', 'It burnt in Fourth Street.', 'The fire spread to Forth Street and Fifteenth Street.'],
  ['two that one article has', 'It burnt in Wendel Street and Wendell Street.', 'The fire was in Wendell Street.'],
  ['short names', 'It burnt in Mill Lane.', 'The fire was in Hill Lane and Mall Lane.'],
];

describe('names of streets', () => {
  it.each(LOUD)('speaks: %s', (_why, wire, post) => {
    expect(run(two(wire, post)).map(({ code }) => code)).toEqual(['place-street', 'place-street']);
  });
  it.each(QUIET)('is silent: %s', (_why, wire, post) => {
    expect(run(two(wire, post))).toEqual([]);
  });
});
