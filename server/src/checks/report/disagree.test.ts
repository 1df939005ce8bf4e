import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { dayOf } from '../../reading/times/calendar.ts';
import { saySupport } from './disagree.ts';

const support = (articles: number, rest: object = {}) => ({ articles, voices: articles, standing: 9, ...rest });
const latest = dayOf(2024, 3, 5)!;

describe('the reason of a fix', () => {
  it('counts articles and voices, and has a latest day where there are several', () => {
    expect(saySupport(support(3, { voices: 2, latest }), support(1))).toBe(
      'three articles, two independent, latest 5 March 2024',
    );
    expect(saySupport(support(1, { latest }))).toBe('one article, of 5 March 2024');
    expect(saySupport(support(1))).toBe('one article');
  });

  it('says that both sides have as much', () => {
    expect(saySupport(support(1, { latest }), support(1))).toBe('one article each, theirs of 5 March 2024');
    expect(saySupport(support(2, { latest }), support(2))).toBe('two articles each, latest 5 March 2024');
  });

  it('says that a source the desk trusts more decides', () => {
    expect(saySupport(support(1, { standing: 0, latest }), support(1))).toBe(
      'one article, the more trusted source, of 5 March 2024',
    );
  });
});

describe('what a fix and a message make of the articles on each side', () => {
  const told = (...articles: readonly string[]) =>
    articles
      .map((text, i) => `=== ${i + 1}.md\n---\ntitle: Olmstad lodge fire\ndate: 2031-05-06\n---\n${text}\n`)
      .join('');
  const toll = (n: string, rest: string) =>
    `The fire at the ski lodge in Olmstad on Monday killed {{n.${n}}} people. ${rest}`;
  const [cook, governor, guests, road] = [
    'A cook who had left early saw flames over the roof from the valley below the pass.',
    'The governor called it the worst night since the avalanche.',
    'Guests had been asleep when the smoke came up the stairs.',
    'Police closed the road over the pass.',
  ];
  const run = (...articles: readonly string[]) => expectFindings(told(...articles), { checks: ['figures'] });

  it('leave it to the editor where nothing says which side is the worse', () => {
    const findings = run(toll('a=26', guests), toll('b=36', road));
    expect(findings.map(({ fixes }) => fixes.map(({ preferred }) => preferred))).toEqual([[false], [false]]);
    expect(findings.map(({ message }) => / and \w+ others?$/.test(message))).toEqual([false, false]);
  });

  it('prefer what more voices say, and count them', () => {
    const findings = run(toll('a=26', guests), toll('a=26', cook), toll('a=26', governor), toll('b=36', road));
    expect(findings.map(({ fixes }) => fixes.map(({ preferred }) => preferred))).toEqual([[true]]);
    expect(findings[0]!.message).toMatch(/ in 1\.md \(.*\) and two others$/);
  });

  it('count copies of one article once', () => {
    const copied = toll('a=26', `${cook} ${governor} ${guests}`);
    const findings = run(copied, copied, toll('b=36', road));
    expect(findings.map(({ message }) => / in 1\.md \([^)]*\)$/.test(message))).toEqual([true]);
  });
});
