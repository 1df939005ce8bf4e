import { describe, expect, it } from 'vitest';
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
