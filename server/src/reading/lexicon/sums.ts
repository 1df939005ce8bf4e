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
  dividend: 'dividend',
  deal: 'deal takeover acquisition acquire purchase buy buyout merger sale sell price pay fee contract transaction sign signing',
  price: 'priced retail retails retailing rrp',
  buyback: 'buyback buy-back repurchase',
  bid: 'bid offer propose proposal counteroffer',
  fine: 'fine penalty penalties penalise penalize',
  settlement: 'settlement settle compensation payout restitution compensate damages',
  damage: 'damage destruction',
  cost: 'cost expense repair repairs rebuild rebuilding reconstruction restoration',
  budget: 'budget spending expenditure outlay capex',
  invest: 'invest investment investing inject pump plough plow',
  raise: 'raise collect fundraiser fundraising funding crowdfunding crowdfunder',
  donation: 'donate donation gift bequest donor',
  aid: 'aid bailout bail-out package relief',
  give: 'give provide pledge promise allocate earmark contribute available aside',
  receive: 'receive get gets got',
  take: 'take pocket divert vanish missing gone',
  withdraw: 'withdraw withdrew withdrawn withdrawal',
  loan: 'loan lend borrow mortgage',
  ransom: 'ransom extort extortion',
  reward: 'reward bounty',
  bail: 'bail bond',
  prize: 'prize jackpot purse winnings award scoop',
  wage: 'salary wage pay-packet bonus pension',
  debt: 'debt owe arrears',
  deficit: 'deficit shortfall gap surplus',
  fraud:
    'defraud fraud embezzle embezzlement launder swindle cheat trick con dupe fleece scam siphon misappropriate ponzi',
  bribe: 'bribe bribery kickback',
  tax: 'tax levy tariff',
  subsidy: 'subsidy subsidise subsidize grant',
  insurance: 'insure insurance',
  gross: 'gross box-office',
  saving: 'saving savings save',
  export: 'export exports',
  import: 'import imports',
  valuation: 'valuation capitalisation capitalization',
  'valuation:lost': 'wipe',
  auction: 'auction hammer fetch',
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

/**
 * Words that make of one topic several, each never compared with another; what they map to an empty string is the plain
 * one, which may go without a word.
 */
export const QUALIFIERS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    profit: {
      operating: 'operating ebit trading',
      pretax: 'pretax pre-tax taxable',
      gross: 'gross',
      core: 'core adjusted underlying ebitda headline recurring',
      '': 'net after-tax attributable',
    },
    dividend: { total: 'total annual full-year', special: 'special extra', interim: 'interim', '': 'final' },
    revenue: { growth: 'like-for-like same-store', '': 'total' },
  }).map(([topic, kinds]) => [
    topic,
    new Map(Object.entries(kinds).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const))),
  ]),
);

/**
 * Topics that two writers may use for one sum: what was offered was a reward, what was given a grant. Two such sums
 * need more than a word that they share.
 */
const KIN: readonly (readonly string[])[] = [
  ['bid', 'reward', 'settlement', 'prize'],
  ['take', 'loot', 'fraud', 'bribe'],
  ['give', 'aid', 'subsidy', 'donation', 'payout', 'settlement', 'receive'],
  ['receive', 'deal', 'payout', 'settlement', 'prize'],
  ['price', 'deal', 'cost'],
  ['auction', 'deal'],
  ['settlement', 'fine', 'deal'],
  ['wage', 'deal'],
  ['damage', 'cost', 'loss'],
  ['take', 'gross'],
  ['take', 'prize', 'wage'],
  ['invest', 'budget', 'cost', 'deal'],
  ['fine', 'deal'],
];

/** The topic without what makes it one of several. */
export const plainTopic = (topic: string): string => topic.replace(/:.*/, '');

/** May two sums of these topics be one? */
export function areKin(a: string, b: string): boolean {
  return a === b || KIN.some((family) => family.includes(a) && family.includes(b));
}

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
  'dividend price give receive withdraw profit loss revenue deal bid fine settlement budget invest raise donation loan wage debt deficit fraud bribe tax gross saving valuation auction bail prize cost export import subsidy aid'.split(
    ' ',
  ),
);

/** Topics reckoned for a year or a quarter, and told later: the period is no day of theirs. */
export const RESULTS: ReadonlySet<string> = new Set(
  'profit loss revenue dividend budget export import deficit debt saving tax gross'.split(' '),
);

/** Sums that grow or are revised as news comes in: a later one is an update. */
export const REVISED: ReadonlySet<string> = new Set('damage raise donation bid fraud aid reward gross'.split(' '));
