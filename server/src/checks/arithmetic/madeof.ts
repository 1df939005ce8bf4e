import { isPeople, lemmaOf } from '../../reading/lexicon/nouns.ts';
import type { Quantity } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { type Counted, type Fault, sayNumber } from './fault.ts';
import { endOf, isComplete, itemsIn, LEAST } from './parts.ts';

/** Those whom an adjective or a participle names, and by which words their number is told in a sentence before. */
const FATES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:dead|killed|victims|fatalities|deceased)$/,
    /^(?:died|dead|dies|die|killed|kills|killing|deaths|lives|drowned|perished|claimed)$/,
  ],
  [
    /^(?:injured|wounded|hurt|casualties)$/,
    /^(?:injured|injuring|injures|wounded|wounding|hurt|hurting|hospital|hospitalised|hospitalized)$/,
  ],
  [/^(?:arrested|detained|suspects|detainees)$/, /^(?:arrested|arrests|arresting|detained|held|custody)$/],
  [/^(?:missing)$/, /^(?:missing)$/],
];
const IS = /^(?:are|were|comprise|comprised)$/;
/** So near its number stands the word that says what became of them (tokens). */
const NEAR = 5;

/** "Seventeen people died. The dead were nine women, five men and two children." */
export function madeOfFaults({ sentence: { tokens }, quantities }: Counted, before: readonly Counted[]): Fault[] {
  const [article, subject] = [tokens[0]?.lower ?? '', tokens[1]];
  if (!/^(?:the|those)$/.test(article) || !subject || !IS.test(tokens[2]?.lower ?? '')) return [];
  if (quantities[0]?.fromToken !== 3) return [];
  const end = endOf(tokens, 3, tokens[2]!);
  const told = before.map((each) => numbersOf(subject, each)).find((each) => each.length > 0);
  // With two numbers no one can say which is meant.
  const whole = told?.length === 1 ? told[0]! : undefined;
  if (whole?.bound !== 'exact' || whole.vague || whole.value < LEAST) return [];
  const items = itemsIn(tokens, 3, end, quantities, whole);
  if (!items || items.length < 2 || !isComplete(items)) return [];
  const sum = items.reduce((total, item) => total + item.value, 0);
  if (sum === whole.value) return [];
  const parts = items.map((item) => sayNumber(item.value)).join(' + ');
  return [
    {
      code: 'parts-off',
      at: whole.number,
      against: { start: tokens[3]!.start, end: tokens[end - 1]!.end },
      message: `Parts do not add up: ${whole.text} here, yet ${parts} make ${sayNumber(sum)}`,
      newText: String(sum),
    },
  ];
}

/** The numbers of people of whom a sentence tells, where one of them is of those who are meant; else none. */
function numbersOf(subject: Token, { sentence: { tokens }, quantities }: Counted): Quantity[] {
  const people = quantities.filter(({ kind, noun }) => kind === 'count' && (noun === undefined || isPeople(noun)));
  const fate = FATES.find(([who]) => who.test(subject.lower))?.[1];
  const isMeant = ({ noun, fromToken, toToken }: Quantity) =>
    fate
      ? tokens.slice(Math.max(0, fromToken - NEAR), toToken + NEAR).some((token) => fate.test(token.lower))
      : noun === lemmaOf(subject.lower);
  return people.some(isMeant) ? people : [];
}
