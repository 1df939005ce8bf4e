import type { Article } from '../text/article.ts';
import { readNames } from './names/names.ts';
import { readQuantities } from './numbers/quantities.ts';
import { readPlaces } from './places/places.ts';
import { readQuotations } from './quotations/quotations.ts';
import type { Reading } from './reading.ts';
import { readTimes } from './times/moments.ts';

/** Reads an article: everything that can be known without the other articles. Pure; never throws. */
export function readArticle(article: Article): Reading {
  const names = readNames(article);
  const times = readTimes(article);
  return {
    article,
    date: times.date,
    dateGuessed: times.dateGuessed,
    names,
    places: readPlaces(article, names),
    moments: times.moments,
    published: times.published,
    clocks: times.clocks,
    quantities: readQuantities(article),
    quotations: readQuotations(article, names),
  };
}
