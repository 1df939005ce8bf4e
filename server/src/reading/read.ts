import type { Article } from '../text/article.ts';
import { readNames } from './names/names.ts';
import { readQuantities } from './numbers/quantities.ts';
import { readPlaces } from './places/places.ts';
import { readQuotations } from './quotations/quotations.ts';
import type { Reading } from './reading.ts';
import { readTimes } from './times/moments.ts';

/** Reads an article: everything that can be known without the other articles. Pure; never throws. */
export const readArticle = (article: Article): Reading => readArticles([article])[0]!;

/** The same with several, one reader after the other. */
export function readArticles(articles: readonly Article[]): Reading[] {
  const names = articles.map((article) => readNames(article));
  const times = articles.map(readTimes);
  const places = articles.map((article, i) => readPlaces(article, names[i]!));
  const quantities = articles.map(readQuantities);
  const quotations = articles.map((article, i) => readQuotations(article, names[i]!));
  return articles.map((article, i) => ({
    article,
    date: times[i]!.date,
    dateGuessed: times[i]!.dateGuessed,
    names: names[i]!,
    places: places[i]!,
    moments: times[i]!.moments,
    published: times[i]!.published,
    clocks: times[i]!.clocks,
    quantities: quantities[i]!,
    quotations: quotations[i]!,
  }));
}
