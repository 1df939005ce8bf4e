import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const run = (source: string) => expectFindings(source, { checks: ['places'] });

/** Two articles of one quake near Vranov. */
const quake = (wire: string, post: string) => `=== wire.md
---
title: Quake shakes Vranov
date: 2023-11-09
---
A quake shook Vranov on Wednesday. ${wire}
=== post.md
---
title: Vranov shaken by a quake
date: 2023-11-09
---
A quake rattled Vranov on Wednesday. ${post}
`;

const LOUD: [string, string][] = [
  [
    'a distance further off',
    quake(
      'Its centre lay 52 km {{d.a=south}} of Vranov.',
      'Its centre was a drive of 52 km over stones, to the {{d.b=north}} of the town of Vranov.',
    ),
  ],
  [
    'kilometres and miles',
    quake('Its centre lay 55 km {{d.a=south}} of Vranov.', 'Its centre was 34 miles {{d.b=west}} of Vranov.'),
  ],
  [
    'of the town of',
    quake(
      'Its centre lay 55 km {{d.a=south}} of Vranov.',
      'Its centre was 34 miles {{d.b=north}} of the town of Vranov.',
    ),
  ],
  [
    'opposite sides, and no distance',
    quake('The quake struck woods {{d.a=north}} of Vranov.', 'The quake struck hills {{d.b=south}} of Vranov.'),
  ],
  [
    'the centre of a quake',
    quake('It was centred near {{p.a=Antwerp}}.', 'The quake had its epicentre just outside {{p.b=Rotterdam}}.'),
  ],
  [
    'a centre in two counties',
    quake(
      'The quake was centred near {{p.a=Kreuzmatt}} in Lake County.',
      'The quake was centred in {{p.b=Kings County}}.',
    ),
  ],
  [
    'two words for a direction',
    quake('Its centre lay 55 km {{d.a=south-east}} of Vranov.', 'Its centre was 55 km {{d.b=north-west}} of Vranov.'),
  ],
  [
    'a conversion in between',
    quake(
      'Its centre lay 55 km (34 miles) {{d.a=southeast}} of Vranov.',
      'Its centre was 34 miles {{d.b=southwest}} of Vranov.',
    ),
  ],
  [
    'a village south of a town, and north of it',
    quake(
      'In Lipany, a village {{d.a=south}} of Vranov, walls fell.',
      'Walls fell in Lipany, a small village {{d.b=north}} of Vranov.',
    ),
  ],
  [
    'a town in the wrong country',
    quake('Walls fell in Odense, {{r.a=Denmark}}, too.', 'Walls fell in Odense, {{r.b=Sweden}}.'),
  ],
  [
    'a town in the wrong region',
    quake('Walls fell in Galveston, {{r.a=Texas}}, too.', 'Walls fell in Galveston in {{r.b=Nevada}}.'),
  ],
  [
    'to the north of',
    quake('Its centre lay 55 km {{d.a=south}} of Vranov.', 'The epicentre was 55 km {{d.b=to the north}} of Vranov.'),
  ],
  [
    'opposite sides of an island, and one round distance',
    quake(
      'Its centre lay 30 km {{d.a=south-west}} of the Danish island of Vranov.',
      'The epicentre was 30 km {{d.b=north-east}} of Vranov.',
    ),
  ],
];

const QUIET: [string, string][] = [
  [
    'two sides of a town, another thing on each',
    quake('A quake struck north of Vranov.', 'A bus crashed south of Vranov.'),
  ],
  [
    'two sides that are not opposite',
    quake('The quake struck woods north of Vranov.', 'The quake struck hills northeast of Vranov.'),
  ],
  ['a finer direction', quake('Its centre lay 55 km south of Vranov.', 'Its centre was 34 miles southwest of Vranov.')],
  ['another distance', quake('Its centre lay 55 km south of Vranov.', 'A dam 20 km north of Vranov cracked.')],
  [
    'round distances of other things',
    quake('Its centre lay 5 km south of Vranov.', 'A dam 5 km north of Vranov cracked.'),
  ],
  [
    'another place to reckon from',
    quake('Its centre lay 55 km south of Vranov.', 'Its centre was 55 km north of Humenne.'),
  ],
  ['the south of a place', quake('Walls fell in the south of Vranov.', 'Walls fell in the north of Vranov.')],
  ['two towns of one name', quake('Walls fell in Paris, Texas.', 'Walls fell in Paris, France.')],
  [
    'a region and its country',
    quake('Walls fell in Galveston, Texas.', 'Walls fell in Galveston in the United States.'),
  ],
  ['where a quake was felt', quake('The quake was centred near Antwerp.', 'The quake was felt in Rotterdam.')],
  ['the centre of a town', quake('A bank burnt in the centre of Antwerp.', 'A mill in the centre of Rotterdam burnt.')],
  ['a quake is felt in many places', quake('The quake struck in Kosice.', 'The quake struck in Presov.')],
];

describe('where a quake was, and which way from a place', () => {
  it.each(LOUD)('is loud: %s', (_, source) => {
    expect(run(source).length).toBeGreaterThan(0);
  });

  it.each(QUIET)('is quiet: %s', (_, source) => {
    run(source);
  });

  it('tells which way, and offers the other', () => {
    const [, source] = LOUD.find(([why]) => why === 'kilometres and miles')!;
    const finding = run(source).find(({ at }) => at.file === 'wire.md')!;
    expect(finding.code).toBe('place-direction');
    expect(finding.message).toBe('Direction differs: south here, west in post.md (9 November 2023)');
    expect(finding.fixes[0]!.edits[0]!.newText).toBe('west');
  });
});
