import { stemOf } from '../stems.ts';

/**
 * What a sum of money is of, by the words that govern it. Sums of different topics are never compared, so a word that
 * could mean two of them is better left out.
 */
const TOPICS: Readonly<Record<string, string>> = {
  loot: 'steal theft rob robbed robbery heist haul loot booty swag burglary burgle raid snatch grab nab pilfer plunder',
  profit: 'profit earnings earn income',
  loss: 'loss losses lost lose losing',
  revenue: 'revenue turnover takings sales',
  deal: 'deal takeover acquisition acquire purchase buy buyout merger sale sell price pay fee contract transaction',
  bid: 'bid offer propose proposal counteroffer',
  fine: 'fine penalty penalties penalise penalize',
  settlement: 'settlement settle compensation payout restitution compensate damages',
  damage: 'damage destruction',
  cost: 'cost expense repair repairs rebuild rebuilding reconstruction restoration',
  budget: 'budget spending expenditure outlay capex',
  invest: 'invest investment investing',
  raise: 'raise fundraiser fundraising funding crowdfunding crowdfunder',
  donation: 'donate donation gift bequest donor',
  aid: 'aid bailout bail-out package relief',
  loan: 'loan lend borrow mortgage',
  ransom: 'ransom extort extortion',
  reward: 'reward bounty',
  bail: 'bail bond',
  prize: 'prize jackpot purse winnings award',
  wage: 'salary wage pay-packet bonus pension',
  debt: 'debt owe arrears',
  deficit: 'deficit shortfall gap surplus',
  fraud: 'defraud fraud embezzle embezzlement launder swindle scam siphon misappropriate ponzi',
  bribe: 'bribe bribery kickback',
  tax: 'tax levy tariff',
  subsidy: 'subsidy subsidise subsidize grant',
  insurance: 'insure insurance',
  gross: 'gross box-office',
  saving: 'saving savings save',
  export: 'export exports',
  import: 'import imports',
  valuation: 'valuation capitalisation capitalization',
  auction: 'auction hammer',
  worth: 'worth value estimate',
};

/** Things that thieves take; alone they say nothing, with a theft in the sentence they are the loot. */
const VALUABLES = new Set(
  'jewel jewelry jewellery gem diamond watch necklace ring bracelet tiara painting artwork art cash gold silver banknote coin merchandise goods reliquary artefact artifact'
    .split(' ')
    .map(stemOf),
);

const THIEVES = new Set(
  'thief thieves robber robbers raider raiders burglar burglars crook crooks gunmen gang'.split(' '),
);

/** Is it somebody who takes them? */
export function isThief(word: string): boolean {
  return THIEVES.has(word);
}

/** By form first ("sales" is turnover, "sale" a deal), then by stem. */
const BY_FORM = new Map<string, string>();
const BY_STEM = new Map<string, string>();
for (const [topic, words] of Object.entries(TOPICS)) {
  for (const word of words.split(' ')) {
    BY_FORM.set(word, topic);
    if (!BY_STEM.has(stemOf(word))) BY_STEM.set(stemOf(word), topic);
  }
}
// "sales" and "damages" share their stems with words of other topics.
BY_STEM.set('sale', 'deal');
BY_STEM.set('damag', 'damage');

/** Several bids, deals or fines: what stands by them is of one of them, or of all. */
const SEVERAL = new Set(
  'offers bids proposals deals contracts loans prizes fines payments packages gifts donations'.split(' '),
);

/** The topic that a word names, lower case; nothing where it names none. */
export function topicOf(word: string): string | undefined {
  if (SEVERAL.has(word)) return undefined;
  return BY_FORM.get(word) ?? BY_STEM.get(stemOf(word));
}

/** Is it a thing that thieves take? */
export function isValuable(word: string): boolean {
  return VALUABLES.has(stemOf(word));
}

/** Topics for which two sums told of one event, or of one company's period, are all but surely of one thing. */
export const STRONG: ReadonlySet<string> = new Set(
  'loot fine ransom reward bail prize profit loss revenue bribe fraud damage jackpot payout'.split(' '),
);

/** Topics for which whose sum it is decides: two bidders' bids are two sums. */
export const OWNED: ReadonlySet<string> = new Set(
  'profit loss revenue deal bid fine settlement budget invest raise donation loan wage debt deficit fraud bribe tax gross saving valuation auction bail prize cost export import subsidy aid'.split(
    ' ',
  ),
);

/** Sums that grow or are revised as news comes in: a later one is an update. */
export const REVISED: ReadonlySet<string> = new Set('damage raise donation bid fraud aid reward gross'.split(' '));
