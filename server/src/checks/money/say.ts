import { plainTopic } from '../../reading/lexicon/sums.ts';
import type { Quantity } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';
import { wordTable } from '../../text/wordtable.ts';
import type { MoneyFact } from './facts.ts';

const NAMES = wordTable<string>({
  loot: 'Value of the haul',
  profit: 'Profit',
  loss: 'Loss',
  revenue: 'Revenue',
  deal: 'Price',
  bid: 'Offer',
  fine: 'Fine',
  settlement: 'Compensation',
  damage: 'Cost of the damage',
  cost: 'Cost',
  budget: 'Spending',
  invest: 'Investment',
  raise: 'Sum raised',
  donation: 'Donation',
  aid: 'Aid',
  loan: 'Loan',
  ransom: 'Ransom',
  reward: 'Reward',
  bail: 'Bail',
  prize: 'Prize',
  wage: 'Pay',
  debt: 'Debt',
  deficit: 'Deficit',
  fraud: 'Sum defrauded',
  bribe: 'Bribe',
  tax: 'Tax',
  payout: 'Payment',
  dividend: 'Dividend',
  price: 'Price',
  buyback: 'Share buyback',
  give: 'Sum given',
  withdraw: 'Sum withdrawn',
  take: 'Sum taken',
  saving: 'Sum saved',
});

/** The words of a sum as they stand, its bound included. */
export function spanOf(quantity: Quantity): Span {
  return { start: Math.min(quantity.start, quantity.number.start), end: quantity.end };
}

/** "Profit", "Price per barrel": what the sum is, to begin a message with. Where one article does not say, the other may. */
export function nameOf({ topic, sum }: MoneyFact, other?: MoneyFact): string {
  // Two articles may call one sum by two names: then it is said under neither.
  const split = topic !== undefined && other?.topic !== undefined && topic !== other.topic;
  const what = split ? 'Sum' : (NAMES[plainTopic(topic ?? other?.topic ?? '')] ?? 'Sum');
  if (!sum.per) return what;
  const one = sum.one === other?.sum.one ? sum.one : undefined;
  return `${what} per ${one && !/^(?:each|apiece)$/.test(one) ? one : sum.per}`;
}
