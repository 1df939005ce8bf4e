import { defineCheck } from '../check.ts';
import { collect, type NameFacts } from './collect.ts';
import { namesIn } from './people.ts';
import { variantFindings } from './variants.ts';

/**
 * One person, place or organisation spelt two ways, in one article or across the articles of a story. Names are one
 * only where they share more than their look: the rest of a full name, a post, an introduction in the same article, or
 * the words around them. Which spelling is offered: the one with more independent articles, then the known one.
 */
export const names = defineCheck<NameFacts>({
  name: 'names',
  summary: 'A person, place or organisation is spelt two ways.',
  codes: [
    {
      code: 'name-misspelt',
      severity: 'warning',
      summary: 'An unknown spelling stands beside a known one of the same name.',
    },
    { code: 'name-variant', severity: 'warning', summary: 'One name is spelt two ways, both of them possible.' },
  ],
  byDefault: true,
  loud: [],
  quiet: [],
  collect,
  judge: (story) => variantFindings(namesIn(story)),
});
