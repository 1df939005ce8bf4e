import { describe, expect, it } from 'vitest';
import { random } from '../dice.ts';
import { KINDS, Planter } from './planting.ts';

const story = (number: string) => `On April 22 a fire in Harbourtown killed ${number} people in Harbourtown.
Mayor Edwina Brackley said: "We will never forget the courage of those firefighters today."
Crews in Millbrook, in Millbrook and in Millbrook helped.`;
const articles = ['one', 'two', 'three'].map((name, i) => ({
  file: `${name}.md`,
  text: `${story('12')}\n${'x'.repeat(i)}`,
}));

describe('Planter', () => {
  it.each(KINDS)('changes one %s, and says where', (kind) => {
    const planted = new Planter(articles, random(7)).plant(articles[0]!, kind)!;
    const { text, start, end, before, after } = planted;
    expect(text.slice(start, end)).toBe(after);
    expect(after).not.toBe(before);
    expect(text.slice(0, start) + before + text.slice(end)).toBe(articles[0]!.text);
  });

  it('does the same for the same seed', () => {
    const run = (seed: number) =>
      KINDS.map((kind) => new Planter(articles, random(seed)).plant(articles[0]!, kind)?.after);
    expect(run(3)).toEqual(run(3));
    expect(run(3)).not.toEqual(run(4));
  });

  it('leaves a fact alone that no other article bears out', () => {
    const alone = [{ file: 'a.md', text: story('12') }];
    for (const kind of KINDS) expect(new Planter(alone, random(1)).plant(alone[0]!, kind)).toBeUndefined();
  });
});
