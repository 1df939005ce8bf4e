/** Where the counted thing stands to a word of a predicate: "26 died", "killed 26", or either ("26 killed"). */
export type Side = 'subject' | 'object' | 'either' | 'nominal';

/** What a word says happened. */
export interface Sense {
  readonly predicate: string;
  readonly side: Side;
}

const table: readonly (readonly [string, Side, string])[] = [
  ['die', 'either', 'killed slain murdered massacred executed slaughtered drowned electrocuted crushed assassinated'],
  ['die', 'object', 'kill kills killing murdering slaughtering executing drowning beheading'],
  ['die', 'subject', 'died dies dying dead perished perish succumbed die dead lifeless'],
  ['die', 'nominal', 'deaths death fatalities fatality toll dead killings'],
  ['injure', 'either', 'injured wounded hurt maimed hospitalised hospitalized'],
  ['injure', 'object', 'injuring wounding hurting injure injures wound wounds maiming'],
  ['injure', 'nominal', 'injuries casualties'],
  ['missing', 'subject', 'missing unaccounted vanished disappeared'],
  ['trapped', 'either', 'trapped buried stranded caught entombed'],
  ['trapped', 'object', 'trapping burying stranding entombing'],
  ['rescue', 'either', 'rescued saved freed liberated pulled picked plucked'],
  ['rescue', 'object', 'rescuing rescue rescues saving freeing freed'],
  ['survive', 'subject', 'survived survive survivors'],
  ['displace', 'either', 'displaced evacuated homeless uprooted relocated driven forced'],
  ['displace', 'subject', 'moved'],
  ['displace', 'object', 'displacing evacuating evacuate forcing driving uprooting'],
  ['displace', 'subject', 'flee fled fleeing flees'],
  ['arrest', 'either', 'arrested detained jailed imprisoned apprehended'],
  ['arrest', 'object', 'arresting arrest detaining detain'],
  ['arrest', 'nominal', 'arrests detentions'],
  ['kidnap', 'either', 'kidnapped abducted kidnapping abducting kidnap abduct'],
  ['infect', 'either', 'infected sickened quarantined infecting sickening'],
  ['infect', 'object', 'infects infect'],
  ['infect', 'nominal', 'infections'],
  ['destroy', 'either', 'destroyed demolished razed gutted flattened levelled leveled'],
  ['destroy', 'object', 'destroying flattening razing demolishing gutting destroy'],
  ['damage', 'either', 'damaged collapsed'],
  ['damage', 'object', 'damaging damage'],
  ['damage', 'subject', 'collapsed collapse'],
  ['burn', 'either', 'burned burnt burning torched scorched'],
  ['fire', 'either', 'fired discharged'],
  ['fire', 'object', 'firing fire fires launched launching'],
  ['hit', 'object', 'hit struck striking hitting shot'],
  ['hit', 'subject', 'hit struck entered'],
  ['down', 'either', 'downed'],
  [
    'attend',
    'subject',
    'attended gathered marched rallied protested demonstrated turned marching gathering joined participated rallying',
  ],
  ['attend', 'object', 'drew drawing attracted attracting'],
  ['aboard', 'subject', 'aboard onboard'],
  ['aboard', 'object', 'carrying carried'],
  ['steal', 'either', 'stolen looted'],
  ['steal', 'object', 'stole stealing steal snatched snatching grabbed nabbed nab looting'],
  ['charge', 'either', 'charged indicted convicted acquitted sentenced'],
  ['cut', 'either', 'cut axed shed slashed'],
  ['cut', 'object', 'cutting cut axing shedding shed slash slashing axe eliminating eliminate'],
  ['dismiss', 'either', 'laid sacked dismissed'],
  ['dismiss', 'object', 'off sacking dismissing'],
  ['create', 'either', 'created added'],
  ['create', 'object', 'creating create adding'],
  ['employ', 'object', 'employs employed employing employ'],
  ['deploy', 'either', 'deployed mobilised mobilized dispatched'],
  ['deploy', 'object', 'deploying sending dispatching'],
  ['sell', 'either', 'sold'],
  ['sell', 'object', 'selling sell sells'],
  ['win', 'object', 'won win winning secured securing'],
  ['lose', 'object', 'lost losing'],
];

const SENSES = new Map<string, Sense[]>();
for (const [predicate, side, words] of table) {
  for (const word of words.split(' ')) {
    const senses = SENSES.get(word) ?? [];
    senses.push({ predicate, side });
    SENSES.set(word, senses);
  }
}

/** The senses of a word, lower case. */
export function sensesOf(word: string): readonly Sense[] {
  return SENSES.get(word) ?? [];
}

/** Counts that grow as news comes in: a later, higher figure is an update, not a contradiction. */
export const GROWING: ReadonlySet<string> = new Set(
  'die injure missing trapped rescue displace arrest infect destroy damage burn attend kidnap'.split(' '),
);

/** Predicates of people harmed, for which a story has one total an event. */
export const TOLLS: ReadonlySet<string> = new Set(
  'die injure missing trapped rescue displace arrest infect kidnap'.split(' '),
);

/** Auxiliaries and adverbs between a noun phrase and its participle: "were reportedly killed". */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    'is are was were be been being has have had having will would could may might so far also now still since already ' +
    'reportedly believed feared thought confirmed reported presumed known said to get got all later instantly ' +
    'immediately officially subsequently left listed reckoned estimated remain remained seriously badly critically ' +
    'severely slightly lightly injured either both fatally wrongly'
  ).split(' '),
);
