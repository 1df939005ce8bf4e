import { rememberedLast } from '../../text/remember.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import type { Reading } from '../reading.ts';
import { countryOf, countryOfDemonym } from './gazetteer.ts';

const CAPITALS: ReadonlyMap<string, string> = new Map(COUNTRIES.map(({ code, capital }) => [code, capital]));

/** Of the countries that an article speaks of, one is spoken of so many times as often as any other, or it is not clear whose capital is meant. */
const CLEARLY = 2;

/** The capital of the country that an article is about; nothing where that is not clear. */
export const capitalIn = rememberedLast((reading: Reading): string | undefined => {
  const counts = new Map<string, number>();
  for (const { sentences } of reading.article.blocks) {
    for (const { tokens } of sentences) {
      for (const { kind, capital, lower } of tokens) {
        const code = kind === 'word' && capital ? (countryOf(lower) ?? countryOfDemonym(lower)) : undefined;
        if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
      }
    }
  }
  const [first, second] = [...counts].sort(([, x], [, y]) => y - x);
  if (!first || (second && second[1] * CLEARLY > first[1])) return undefined;
  return CAPITALS.get(first[0]);
});
