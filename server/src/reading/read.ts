import type { Article } from '../text/article.ts';
import { readTimes } from './moments.ts';
import { readNames } from './names.ts';
import { readPlaces } from './places.ts';
import { readQuantities } from './quantities.ts';
import { readQuotations } from './quotations.ts';
import type { Reading } from './reading.ts';

/** Reads an article: everything that can be known without the other articles. Pure; never throws. */
export function readArticle(article: Article): Reading {
  const names = readNames(article);
  const times = readTimes(article);
  return {
    article,
    ...(times.date === undefined ? {} : { date: times.date }),
    names,
    places: readPlaces(article, names),
    moments: times.moments,
    published: times.published,
    clocks: times.clocks,
    quantities: readQuantities(article),
    quotations: readQuotations(article, names),
  };
}
