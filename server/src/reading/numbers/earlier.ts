import type { Token } from '../../text/article.ts';

/** ", up from 12": the token of the former value that a number's own sentence sets beside it; -1 where there is none. */
export function earlierAfter(tokens: readonly Token[], to: number): number {
  let at = to;
  while (/^(?:long|wide|deep|high|tall|,|\(|—)$/.test(tokens[at]?.lower ?? '')) at++;
  if (!/^(?:up|down|compared|grown|risen|fallen)$/.test(tokens[at]?.lower ?? '')) return -1;
  return /^(?:from|with|to)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : -1;
}
