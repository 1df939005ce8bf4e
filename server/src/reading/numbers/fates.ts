import type { Token } from '../../text/article.ts';
import { WALLS } from '../clause.ts';
import { CARDINALS } from '../lexicon/numbers.ts';
import { AUXILIARIES, sensesOf, TOLLS } from '../lexicon/predicates.ts';
import { isStop } from '../lexicon/stops.ts';

/* "Forty per cent of the calves died": what befell a share of many, and of whom. */

/** A share, and of what: nothing where a pronoun stands for it. */
export interface Fate {
  readonly predicate: string;
  /** The words of the whole as they stand: "grey", "seals". */
  readonly whole: readonly string[];
}

const FATES: ReadonlySet<string> = new Set([...TOLLS, 'survive', 'destroy', 'damage', 'flood', 'burn', 'displace']);
/** So far behind "of" the verb stands (tokens). */
const REACH = 12;
const BETWEEN = /^(?:already|since|then|now|also|either|still|later|soon|all|so|far)$/;
const DETERMINERS = /^(?:the|a|an|its|their|his|her|these|those|such|all)$/;

/** What befell the share that ends before token `to`; nothing where no verb of the lexicon says. */
export function fateAt(tokens: readonly Token[], to: number): Fate | undefined {
  let whole: string[] = [];
  let done = false;
  let at = to;
  if (tokens[at]?.lower === 'of') at++;
  for (; at < tokens.length && at < to + REACH; at++) {
    const { kind, lower, text } = tokens[at]!;
    const fate = fateWord(tokens, at, at > to);
    if (fate !== undefined) return { predicate: fate, whole };
    if (text === ',' || text === '(') {
      const end = asideEnd(tokens, at);
      if (end === undefined) return undefined;
      at = end;
      done = true;
      continue;
    }
    if (kind === 'mark' && text !== '-') return undefined;
    if (AUXILIARIES.has(lower) || BETWEEN.test(lower) || lower.endsWith('ly')) continue;
    if (WALLS.has(lower)) return undefined;
    // "Of the seals on the ice": where they were is none of them.
    if (isStop(lower) && whole.length > 0) done = true;
    if (!done && kind === 'word' && !isStop(lower)) whole = [...whole, lower];
  }
  return undefined;
}

/** What befell them, if the word at token `at` says it: a verb behind those it is told of, or behind an auxiliary. */
function fateWord(tokens: readonly Token[], at: number, behind: boolean): string | undefined {
  const { kind, lower } = tokens[at]!;
  if (kind !== 'word') return undefined;
  const sense = sensesOf(lower).find(({ predicate, side }) => FATES.has(predicate) && side !== 'nominal');
  if (!sense) return undefined;
  let i = at - 1;
  while (BETWEEN.test(tokens[i]?.lower ?? '') || tokens[i]?.lower.endsWith('ly')) i--;
  const before = tokens[i]?.lower ?? '';
  if (AUXILIARIES.has(before)) return sense.predicate;
  // "Of the dead", "of the injured": the whole itself.
  if (DETERMINERS.test(before) || before === 'of') return undefined;
  return behind && sense.side === 'subject' ? sense.predicate : undefined;
}

/** Where an aside of a number ends that begins at token `at`: ", about 80,". */
function asideEnd(tokens: readonly Token[], at: number): number | undefined {
  const close = tokens[at]!.text === '(' ? ')' : ',';
  const end = tokens.findIndex(({ text }, i) => i > at && text === close);
  if (end < 0 || end - at > 5) return undefined;
  const within = tokens.slice(at + 1, end);
  return within.some(({ kind, lower }) => kind === 'number' || CARDINALS.has(lower)) ? end : undefined;
}
