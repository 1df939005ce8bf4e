import type { Check } from '../checks/check.ts';
import { readArticles } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import type { Article } from '../text/article.ts';
import { parseArticle } from '../text/parse.ts';
import { type Trace, traceOf } from './lineage.ts';
import { type Signature, signatureOf } from './signature.ts';

/** One version of an article, with all that is known of it by itself. */
export interface Entry {
  readonly article: Article;
  readonly reading: Reading;
  readonly trace: Trace;
  readonly signature: Signature;
  /** By check name. */
  readonly facts: ReadonlyMap<string, unknown>;
}

/**
 * Takes articles in, by file and text: each step is done with all of them before the next. A reader or a check is a lot
 * of code that looks at little text, and a processor that has just gone through it does so again in less time. Pure; never throws.
 */
export function takeIn(texts: Iterable<readonly [string, string]>, checks: readonly Check[]): Entry[] {
  const articles = Array.from(texts, ([file, text]) => parseArticle(file, text));
  const readings = readArticles(articles);
  const facts = readings.map(() => new Map<string, unknown>());
  for (const check of checks) readings.forEach((reading, i) => void facts[i]!.set(check.name, check.collect(reading)));
  const traces = articles.map(traceOf);
  const signatures = readings.map(signatureOf);
  return articles.map((article, i) => ({
    article,
    reading: readings[i]!,
    trace: traces[i]!,
    signature: signatures[i]!,
    facts: facts[i]!,
  }));
}
