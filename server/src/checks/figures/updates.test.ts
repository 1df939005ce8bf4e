import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import type { Finding } from '../../corpus/finding.ts';

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

/** An article of a day of March 2031 on a hoist that fell. */
const told = (day: number, text: string) => `=== ${day}.md
---
title: Hoist falls at Brannock mine
date: 2031-03-${day}
---
A hoist fell down a shaft of the Brannock mine at Ferrisby on Tuesday. ${text}
`;
const RECORD = (on: string) => `=== .deskcheck/stylebook.yaml
record:
  - event: { what: accident, place: Ferrisby, date: 2031-03-04 }
    figures: { deaths: 7 }
    verified: { on: ${on} }
`;
const HOIST = `=== hoist.md
---
title: Accident at Ferrisby
date: 2031-03-05
---
The accident in Ferrisby on Tuesday killed {{n.a=four}} miners.
`;
const first = (findings: readonly Finding[], file: string) => findings.find(({ at }) => at.file === file)!;

describe('a count that grows', () => {
  const findings = () =>
    run(
      told(10, 'It killed {{n.a=four}} miners.') +
        told(11, 'The crash killed {{n.b=six}} miners.').replace('11.md', 'wire.md') +
        told(11, 'Six miners were killed.').replace('Six', '{{n.b=Six}}').replace('11.md', 'post.md') +
        told(12, 'The accident has killed {{n.c=nine}} miners.'),
    );

  it('is told of as the newest article has it, however many have an older one', () => {
    const { message, fixes, against } = first(findings(), '10.md');
    expect(message).toBe('Death toll: a newer figure exists: “four” here, “nine” in 12.md (12 March 2031)');
    expect(fixes[0]!.title).toBe('Change to “nine” (one article each, theirs of 12 March 2031)');
    expect(against.map(({ text }) => text)).toEqual(['nine', 'Six', 'six']);
  });

  it('is not mended by itself in what was right in its day', () => {
    const all = run(
      told(10, 'It killed {{n.a=four}} miners.') +
        told(11, 'The crash killed {{n.b=six}} miners.').replace('11.md', 'wire.md') +
        told(12, 'The accident has killed {{n.b=six}} miners.'),
    );
    expect(first(all, '10.md').fixes.map(({ preferred }) => preferred)).toEqual([false]);
  });
});

describe('a count that was verified', () => {
  it('is news to an older article, and an error of a later one', () => {
    const [older] = run(HOIST + RECORD('2031-03-07'));
    expect([older!.code, older!.severity]).toEqual(['figure-update', 'information']);
    expect(older!.message).toBe('Death toll: a newer figure exists: “four” here, 7 in stylebook.yaml');
    expect(older!.fixes).toMatchObject([{ title: 'Change to “seven” (the desk’s record)', preferred: false }]);
    const [later] = run(HOIST + RECORD('2031-03-05'));
    expect([later!.code, later!.severity]).toEqual(['figure-conflict', 'warning']);
  });

  it('is no newer state of a higher one', () => {
    const [finding] = run(HOIST.replace('four', 'nine') + RECORD('2031-03-07'));
    expect(finding!.code).toBe('figure-conflict');
  });
});

describe('the day on which a toll grew', () => {
  it.each([
    'The death toll of the accident in Ferrisby rose to {{n.b=six}} on Thursday.',
    'The number of miners killed in the accident in Ferrisby climbed on Thursday to {{n.b=six}}.',
    'In Ferrisby a miner hurt in the accident died, taking the death toll to {{n.b=six}} on Thursday.',
    'The toll of the accident in Ferrisby stood at {{n.b=six}} on Thursday.',
  ])('is not the day of the event: %s', (text) => {
    const later = `=== later.md\n---\ntitle: Accident at Ferrisby\ndate: 2031-03-06\n---\n${text}\n`;
    const [finding] = run(HOIST + later);
    expect(finding!.code).toBe('figure-update');
    const days = finding!.rulings!.map((ruling) => (ruling.kind === 'figure' ? ruling.event.date : ''));
    expect(days).toEqual(['2031-03-04', '2031-03-04']);
  });

  it.each([
    'The accident in Ferrisby on Thursday killed at least six miners.',
    'At least six miners died in the accident in Ferrisby on Thursday.',
    'Six miners rose to the surface and died in the accident in Ferrisby on Thursday.',
  ])('is the day of the event where nothing is counted up: %s', (text) => {
    run(
      `${HOIST.replace('{{n.a=four}}', 'four')}=== later.md\n---\ntitle: Accident at Ferrisby\ndate: 2031-03-06\n---\n${text}\n`,
    );
  });
});
