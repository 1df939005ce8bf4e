import { defineCheck } from '../check.ts';
import { placeApostrophes } from './apostrophes.ts';
import { collect, type NameFacts } from './collect.ts';
import { expansionFindings } from './expansions.ts';
import { orderFindings } from './order.ts';
import { namesIn } from './people.ts';
import { withoutRuled } from './ruled.ts';
import { homophones, lostCapitals } from './slips.ts';
import { initialsFindings, spacingFindings } from './style.ts';
import { swappedFindings } from './swapped.ts';
import { turnedFindings } from './turned.ts';
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
    { code: 'name-expansion', severity: 'warning', summary: 'An acronym is explained by other words elsewhere.' },
    {
      code: 'name-other',
      severity: 'information',
      summary: 'A sentence that else says the same has another person or body in it.',
    },
    { code: 'name-initials', severity: 'hint', summary: 'A person’s initials are written with stops and without.' },
  ],
  byDefault: true,
  limits:
    'A name that is wrong in the same way everywhere passes unless the stylebook knows it, and so do look-alikes that nothing shows to be one person.',
  loud: [
    {
      why: 'A bare surname that nobody in the article bears, but for one letter.',
      text: `=== court.md
Judge Meera Vaidyanathan closed the Thoothukudi refinery on Monday. The owners, {{n.b=Vaidyanathen}} said, had ignored her.`,
    },
    {
      why: 'One given name and one post, two surnames, and no article that has both.',
      text: `=== lava.md
REYKJAVIK — Geologist Steinunn {{n.a=Vilhjálmsdóttir}} expects the Hengill fissure to open within days.
=== fissure.md
REYKJAVIK — The Hengill fissure could open soon, geologist Steinunn {{n.b=Vilmundsdóttir}} said.`,
    },
    {
      why: 'An ordinary word that sounds like a place and keeps its company.',
      text: `=== fair.md
Customs officers in {{n.a=Basel}} seized forged watches worth three million francs. The dealer had a booth at the {{n.a=Basel}} fair by the Rhine.
=== watches.md
Forged watches worth three million francs were seized by customs in {{n.b=basil}}. The dealer had a booth at the fair by the Rhine.`,
    },
  ],
  quiet: [
    {
      why: 'Two people of nearly one surname, each of them introduced.',
      text: `=== inquest.md
Inspector Helen Clark gave evidence at Wexford; the pathologist, Dr Noel Clarke, followed. Clark said the door was locked, Clarke that the man died at once.`,
    },
    {
      why: 'Diacritics come and go.',
      text: `=== heist.md
Flames gutted a bakery on the Rue Daguerre on Friday. Minister Élodie Brétécher came.
=== shop.md
Minister Elodie Bretecher saw the bakery on the Rue Daguerre that burnt on Friday.`,
    },
    {
      why: 'A country and its people, a prize and its plural.',
      text: `=== film.md
A Korean film won three Meridian Awards. No film from Korea has had a Meridian Award before, the Koreans said.`,
    },
  ],
  collect,
  judge: (story) => {
    const names = namesIn(story);
    const findings = [
      ...variantFindings(names, story.desk),
      ...placeApostrophes(names),
      ...lostCapitals(story, names),
      ...homophones(story, names),
      ...initialsFindings(names),
      ...spacingFindings(names),
      ...orderFindings(names),
      ...expansionFindings(story),
      ...turnedFindings(story),
      ...swappedFindings(story),
    ];
    return withoutRuled(findings, story);
  },
});
