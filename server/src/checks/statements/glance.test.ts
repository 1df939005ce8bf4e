import { describe, expect, it } from 'vitest';
import { Corpus } from '../../corpus/corpus.ts';
import { statementFacts } from './facts.ts';
import { glanceAt } from './glance.ts';
import { SIEVE } from './sieve.ts';
import { Told } from './told.ts';

const HERE = `Glazier Ottoline Varga set 42 panes in the Semmering dome on Monday, 17 of them blue, for €9,300.

The dome had lost 118 panes in 1987. Another 24 were cut at 7:30, and Varga worked for six days, or 38 hours.`;
const THERE = `On Thursday Ottoline Varga set 24 panes in the dome at Semmering. They cost €3,900, a second glazier said.

By 8:15 there were 71 blue panes. In 1978 the dome had lost 181, and 40 percent of its lead, in nine hours.`;

function looks() {
  const corpus = new Corpus();
  corpus.update('here.txt', HERE);
  corpus.update('there.txt', THERE);
  const [a, b] = corpus
    .membersOf(['here.txt', 'there.txt'])
    .map(({ reading, ...rest }) => new Told({ ...rest, reading, facts: statementFacts(reading) }));
  return [...a!.byKind].flatMap(([kind, slots]) =>
    slots.flatMap((x) => (b!.byKind.get(kind) ?? []).map((y) => [a!.look(x), b!.look(y)] as const)),
  );
}

describe('a glance', () => {
  it('leaves a pair early if, and only if, all that is seen of it stays below what is asked', () => {
    const pairs = looks();
    expect(pairs.length).toBeGreaterThan(15);
    for (const [x, y] of pairs) {
      const whole = glanceAt(x, y, 3, 0, Number.NEGATIVE_INFINITY)!;
      let hope = 0;
      for (const [kind, amount] of Object.entries(whole)) hope += (SIEVE[kind as keyof typeof SIEVE] ?? 0) * amount;
      expect(glanceAt(x, y, 3, 0, hope - 1e-6)).toEqual(whole);
      expect(glanceAt(x, y, 3, 0, hope + 1e-6)).toBeUndefined();
    }
  });

  it('sees the same from either side', () => {
    for (const [x, y] of looks()) {
      const [one, other] = [glanceAt(x, y, 3, 0, -99)!, glanceAt(y, x, 3, 0, -99)!];
      for (const kind of Object.keys(one) as (keyof typeof one)[]) expect(one[kind]).toBeCloseTo(other[kind], 9);
    }
  });
});
