import { CARDINALS } from '../../reading/lexicon/numbers.ts';
import { sensesOf } from '../../reading/lexicon/predicates.ts';
import type { Predication } from '../../reading/numbers/predicates.ts';
import type { Quantity } from '../../reading/reading.ts';
import type { Sentence, Token } from '../../text/article.ts';
import { wordTable } from '../../text/wordtable.ts';
import type { FigureFact } from './facts.ts';

/** How badly those are hurt whom a number counts; those are a part of all, but a number of their own. */
const DEGREES = wordTable<string>({
  seriously: 'serious',
  badly: 'serious',
  severely: 'serious',
  serious: 'serious',
  severe: 'serious',
  critically: 'critical',
  gravely: 'critical',
  critical: 'critical',
  grave: 'critical',
  grievous: 'critical',
  threatening: 'critical',
  slightly: 'slight',
  lightly: 'slight',
  slight: 'slight',
  light: 'slight',
  minor: 'slight',
  moderate: 'moderate',
});

/** Does the word say how badly somebody is hurt? */
export const isDegree = (word: string): boolean => word in DEGREES;

const isNumber = ({ kind, lower }: Token) => kind === 'number' || CARDINALS.has(lower);

/** "Sustained burns that were slight": so many tokens behind the word that tells of the harm. */
const BEHIND = 4;

/** "Seriously injured", "suffered slight injuries": how badly, where a word says; "mixed" where two words differ. */
export function degreeOf({ tokens }: Sentence, quantity: Quantity, said: Predication): string | undefined {
  if (said.predicate !== 'injure') return undefined;
  const [from, to] =
    said.how === 'after' ? [quantity.toToken, said.token + 1 + BEHIND] : [said.token - 1, said.token + 1];
  const degrees = new Set<string>();
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) {
    // Behind a mark or another number others are told of.
    if (i > said.token && (tokens[i]!.kind === 'mark' || isNumber(tokens[i]!))) break;
    const degree = DEGREES[tokens[i]!.lower];
    if (degree) degrees.add(degree);
  }
  const [one, other] = degrees;
  return other ? 'mixed' : one;
}

/** "Twelve were hurt, two of them seriously": how badly a part of those was hurt of whom the sentence has just told. */
export function hurtShare(
  { tokens }: Sentence,
  quantity: Quantity,
  last: FigureFact | undefined,
): Predication | undefined {
  if (last?.predication.predicate !== 'injure') return undefined;
  if (last.quantity.block !== quantity.block || last.quantity.sentence !== quantity.sentence) return undefined;
  let at = quantity.toToken;
  if (tokens[at]?.lower === 'of' && /^(?:them|whom|these|those)$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
  const { lower = '' } = tokens[at] ?? {};
  if (!isDegree(lower) || !lower.endsWith('ly') || sensesOf(tokens[at + 1]?.lower ?? '').length > 0) return undefined;
  return { predicate: 'injure', known: true, token: at, how: 'after' };
}
