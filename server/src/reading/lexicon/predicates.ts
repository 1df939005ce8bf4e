import { wordTable } from '../../text/wordtable.ts';

/** Where the counted thing stands to a word of a predicate: "26 died", "killed 26", or either ("26 killed"). */
export type Side = 'subject' | 'object' | 'either' | 'nominal';

/** What a word says happened. */
export interface Sense {
  readonly predicate: string;
  readonly side: Side;
}

/** Verbs and nouns by what they say befell those counted, verb forms by the side on which the counted stand. */
const table: readonly (readonly [string, Side, string])[] = [
  [
    'die',
    'either',
    'killed slain murdered massacred executed slaughtered drowned electrocuted crushed assassinated beheaded lynched asphyxiated suffocated butchered incinerated electrocuted decapitated',
  ],
  ['die', 'object', 'kill kills killing murdering slaughtering executing drowning beheading assassinating massacring'],
  [
    'die',
    'subject',
    'died dies dying dead fatal perished perish perishing succumbed die lifeless drown drowning starved',
  ],
  ['die', 'nominal', 'deaths death fatalities fatality toll dead killings murders drownings slayings'],
  ['injure', 'either', 'injured wounded hurt maimed scalded concussed'],
  ['injure', 'object', 'injuring wounding hurting injure injures wound wounds maiming'],
  ['injure', 'nominal', 'injuries'],
  ['hospital', 'either', 'hospitalised hospitalized hospitalising hospitalizing'],
  ['treat', 'either', 'treated'],
  ['treat', 'object', 'treating'],
  ['missing', 'subject', 'missing unaccounted vanished disappeared untraced'],
  ['trapped', 'either', 'trapped buried stranded caught entombed marooned pinned'],
  ['trapped', 'object', 'trapping burying stranding entombing marooning'],
  ['trapped', 'subject', 'stuck'],
  ['rescue', 'either', 'rescued airlifted saved freed liberated pulled picked plucked winched extricated'],
  ['rescue', 'object', 'rescuing rescue rescues saving freeing freed plucking winching'],
  ['survive', 'subject', 'survived survive survivors survives lived'],
  ['displace', 'either', 'displaced evacuated uprooted relocated'],
  ['displace', 'subject', 'homeless moved cleared forced driven flee fled fleeing flees'],
  ['displace', 'object', 'displacing evacuating evacuate evacuates uprooting relocating'],
  ['displace', 'nominal', 'evacuees'],
  ['arrest', 'either', 'arrested detained apprehended nabbed'],
  ['arrest', 'object', 'arresting arrest arrests detaining detain detains apprehending'],
  ['arrest', 'nominal', 'arrests detentions'],
  ['charge', 'either', 'charged indicted arraigned'],
  ['charge', 'object', 'charging indicting'],
  ['convict', 'either', 'convicted sentenced jailed imprisoned'],
  ['convict', 'object', 'convicting sentencing jailing imprisoning'],
  ['acquit', 'either', 'acquitted exonerated acquitting'],
  ['kidnap', 'either', 'kidnapped abducted kidnapping abducting kidnap abduct'],
  ['release', 'either', 'released paroled pardoned'],
  ['release', 'object', 'releasing release releases pardoning'],
  ['escape', 'subject', 'escaped escape'],
  ['infect', 'either', 'infected sickened infecting sickening'],
  ['infect', 'object', 'infects infect sickens'],
  ['infect', 'nominal', 'infections illnesses'],
  ['quarantine', 'either', 'quarantined isolated'],
  ['vaccinate', 'either', 'vaccinated inoculated jabbed immunised immunized'],
  ['destroy', 'either', 'destroyed demolished razed gutted flattened levelled leveled obliterated wrecked'],
  [
    'destroy',
    'object',
    'destroying destroys flattening razing demolishing gutting destroy wrecking levelling leveling',
  ],
  ['damage', 'either', 'damaged'],
  ['damage', 'object', 'damaging damage damages'],
  ['damage', 'subject', 'collapsed collapse'],
  ['flood', 'either', 'flooded inundated submerged swamped'],
  ['flood', 'object', 'flooding inundating submerging swamping'],
  ['burn', 'either', 'burned burnt burning torched scorched'],
  ['derail', 'either', 'derailed derailing'],
  ['plant', 'either', 'planted'],
  ['plant', 'object', 'planting plant plants'],
  ['give', 'object', 'donated donating donate donates'],
  ['sink', 'either', 'sank sunk capsized foundered'],
  ['sink', 'object', 'sinking capsizing'],
  ['fire', 'either', 'fired discharged'],
  ['fire', 'object', 'firing fire fires launched launching launches launch'],
  ['fire', 'subject', 'launched'],
  ['hit', 'object', 'hit struck striking hitting shot blasted'],
  ['hit', 'subject', 'hit struck entered'],
  ['down', 'either', 'downed intercepted'],
  ['down', 'object', 'downing intercepting'],
  [
    'attend',
    'subject',
    'attended gathered watched queued queueing celebrated prayed mourned marched rallied protested demonstrated turned marching gathering joined participated rallying flocked thronged massed assembled',
  ],
  ['attend', 'object', 'drew drawing draw attracted attracting attract draws attracts lured luring'],
  ['aboard', 'subject', 'aboard onboard'],
  ['aboard', 'object', 'carrying carried'],
  ['arrive', 'subject', 'reached arrived landed disembarked'],
  ['steal', 'either', 'stolen looted'],
  [
    'steal',
    'object',
    'stole stealing steal steals pinched swiped pilfered plundered snatched snatching grabbed nab looting',
  ],
  ['seize', 'either', 'seized confiscated impounded'],
  ['seize', 'object', 'seizing confiscating impounding'],
  ['remove', 'either', 'removed'],
  ['remove', 'object', 'removing remove removes'],
  ['cut', 'either', 'cut axed shed slashed scrapped eliminated'],
  [
    'cut',
    'object',
    'cutting cut cuts axing scrap scraps scrapping shedding shed sheds slash slashing axe eliminating eliminate eliminates',
  ],
  ['dismiss', 'either', 'laid sacked dismissed'],
  ['dismiss', 'object', 'sacking dismissing sack dismiss'],
  ['suspend', 'either', 'suspended'],
  ['create', 'either', 'created added'],
  ['create', 'object', 'creating create adding creates adds'],
  ['hire', 'either', 'hired recruited'],
  ['hire', 'object', 'hiring recruiting hire recruit hires recruits'],
  ['employ', 'object', 'employs employed employing employ'],
  ['close', 'either', 'closed shuttered'],
  ['close', 'object', 'closing close closes shut shutting'],
  ['cancel', 'either', 'cancelled canceled grounded'],
  ['cancel', 'object', 'cancelling canceling cancel cancels grounding'],
  ['deploy', 'either', 'deployed mobilised mobilized dispatched'],
  ['deploy', 'object', 'deploying sending dispatching sent deploys mobilising mobilizing'],
  ['recall', 'either', 'recalled withdrawn'],
  ['recall', 'object', 'recalling recall recalls withdrawing withdrew'],
  ['order', 'object', 'ordered ordering bought buying buy buys purchased purchasing acquired acquiring'],
  ['sell', 'either', 'sold'],
  ['sell', 'object', 'selling sell sells'],
  ['build', 'either', 'built erected constructed'],
  ['build', 'object', 'building build builds erect erected erecting construct constructed constructing'],
  ['win', 'object', 'won win wins winning secured securing'],
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

/** Words that say it only with the right word behind them: "were moved out", "are stuck in", "five lived". */
export const NEEDS = wordTable<RegExp>({
  moved: /^(?:out|away|from)$/,
  cleared: /^(?:out|from)$/,
  forced: /^(?:out|from)$/,
  driven: /^(?:out|from|away)$/,
  stuck: /^(?:in|inside|under|underground|at|on|beneath|there)$/,
  lived: /^(?:[.,;]?|and|while)$/,
  turned: /^(?:out|up)$/,
  arrived: /^(?:in|at|on|by|from|this|so|since)$/,
});

/** Counts that grow as news comes in: a later, higher figure is an update, not a contradiction. */
export const GROWING: ReadonlySet<string> = new Set(
  'die injure hospital treat missing trapped rescue displace arrest infect destroy damage flood burn attend kidnap arrive cancel quarantine vaccinate down fire seize charge escape'.split(
    ' ',
  ),
);

/** Predicates of people harmed, for which a story has one total an event. */
export const TOLLS: ReadonlySet<string> = new Set(
  'die injure hospital treat missing trapped rescue displace arrest infect kidnap quarantine'.split(' '),
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
