import { defineCheck } from '../check.ts';
import { placeApostrophes } from './apostrophes.ts';
import { collect, type NameFacts } from './collect.ts';
import { namesIn } from './people.ts';
import { homophones, lostCapitals } from './slips.ts';
import { initialsFindings, spacingFindings } from './style.ts';
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
    {
      code: 'name-homophone',
      severity: 'warning',
      summary: 'An ordinary word stands where other articles have a name that sounds like it.',
    },
    {
      code: 'name-capitals',
      severity: 'warning',
      summary: 'A name that other articles write with capitals has lost them.',
    },
    {
      code: 'name-apostrophe',
      severity: 'information',
      summary: 'A name has a genitive’s “s” without the apostrophe.',
    },
    { code: 'name-spacing', severity: 'information', summary: 'A name is written as one word and as two.' },
    { code: 'name-initials', severity: 'hint', summary: 'A person’s initials are written with stops and without.' },
  ],
  byDefault: true,
  loud: [],
  quiet: [],
  collect,
  judge: (story) => {
    const names = namesIn(story);
    return [
      ...variantFindings(names),
      ...placeApostrophes(names),
      ...lostCapitals(story, names),
      ...homophones(story, names),
      ...initialsFindings(names),
      ...spacingFindings(names),
    ];
  },
});
