import { describe, expect, it } from 'vitest';
import { EVIDENCE, type EvidenceKind } from '../src/events/evidence.ts';
import { WEIGHTS } from '../src/events/weights.ts';
import {
  fitTo,
  KINDS,
  leaveOneOut,
  type Pair,
  pairsOf,
  qualityOf,
  scoreOf,
  type Weights,
  weightsFile,
} from './fitting.ts';
import { corpusOf, parseFixture, toAnswerKey } from './fixture.ts';

const pair = (same: boolean, features?: Partial<Record<EvidenceKind, number>>): Pair => ({
  same,
  offset: 0,
  ...(features ? { features: { prior: 1, ...features } } : {}),
});
const many = (n: number, of: Pair) => Array.from({ length: n }, () => of);

const STORY = `=== ledger.md
---
date: 2024-05-08
---
# Blast in Ormskeld

A bomb at the fish market in Ormskeld killed {{toll.a=26}} people on Tuesday.

In 2011 a fire at the market killed {{past.x=four}} people.
=== wire.md
---
date: 2024-05-08
---
# Ormskeld fish market blast

A bomb at the fish market in Ormskeld killed {{toll.b=31}} people on Tuesday.
=== key
issues:
  toll: { kind: figure, level: must, why: "26 against 31" }
traps:
  past: { kind: figure, why: "the fire of 2011" }
`;

describe('the weights of evidence', () => {
  it('lie on the side that their kind speaks for', () => {
    for (const kind of KINDS) {
      if (EVIDENCE[kind].speaks === 'for') expect(WEIGHTS[kind]).toBeGreaterThanOrEqual(0);
      else expect(WEIGHTS[kind]).toBeLessThanOrEqual(0);
    }
  });
});

describe('fitting', () => {
  it('takes pairs from labelled articles: one issue is one event, what excludes each other is two', () => {
    const fixture = parseFixture(STORY);
    const pairs = pairsOf(corpusOf(fixture), toAnswerKey(fixture));
    expect(pairs.filter(({ same }) => same)).toHaveLength(1);
    expect(pairs.filter(({ same }) => !same)).toHaveLength(1);
    const [own] = pairs.filter(({ same }) => same);
    expect(own!.features).toMatchObject({ prior: 1, samePlace: 1, sameDay: 1, sameClass: 1 });
    expect(scoreOf(own!, WEIGHTS)).toBeGreaterThan(0);
  });

  it('gives weight to what tells events apart, and stays at the prior where nothing is known', () => {
    const pairs = [
      ...many(30, pair(true, { samePlace: 1 })),
      ...many(30, pair(false, { sameBroadPlace: 1 })),
      ...many(5, pair(false)),
    ];
    const fitted = fitTo(pairs, WEIGHTS, 0.01);
    expect(qualityOf(pairs, WEIGHTS).right).toBe(0);
    expect(qualityOf(pairs, fitted)).toMatchObject({ joined: 30, right: 30, same: 30 });
    expect(fitted.samePlace).toBeGreaterThan(WEIGHTS.samePlace);
    expect(fitted.oneBackground).toBe(WEIGHTS.oneBackground);
    expect(fitTo(pairs, WEIGHTS, 0.01)).toEqual(fitted);
  });

  it('never lets evidence speak for the other side', () => {
    const pairs = [...many(30, pair(false, { samePlace: 1 })), ...many(30, pair(true, { oneBackground: 1 }))];
    const fitted = fitTo(pairs, WEIGHTS, 0.001);
    expect(fitted.samePlace).toBe(0);
    expect(fitted.oneBackground).toBe(0);
  });

  it('holds a false join for worse than a miss', () => {
    const none = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Weights;
    const pairs = [...many(10, pair(true, { words: 1 })), ...many(10, pair(false, { words: 1 }))];
    expect(scoreOf(pairs[0]!, fitTo(pairs, none, 0.001))).toBeLessThan(0);
  });

  it('counts a pair that a veto parts as not joined, and judges each story by weights that have not seen it', () => {
    const story = [pair(true), pair(true, { bothMain: 1, samePlace: 1 }), pair(false, { oneBackground: 1 })];
    expect(qualityOf(story, WEIGHTS)).toMatchObject({ joined: 1, right: 1, same: 2 });
    expect(leaveOneOut([story, story], WEIGHTS, 1)).toMatchObject({ same: 4 });
  });

  it('writes the file of the weights', () => {
    const text = weightsFile(WEIGHTS, 'Set by hand.');
    expect(text).toContain(' * Set by hand.\n');
    for (const kind of KINDS) expect(text).toContain(`  ${kind}: ${WEIGHTS[kind]},`);
  });
});
