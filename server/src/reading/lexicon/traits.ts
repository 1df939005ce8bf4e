import { stemOf } from '../stems.ts';

/**
 * What a length or speed is of, by the words that govern it. A measure without such a word is left alone. Not weights
 * and thicknesses of things for sale: each model has its own.
 */
const TRAITS: Readonly<Record<string, string>> = {
  depth: 'depth deep underground below beneath down',
  height: 'tall high height elevation',
  altitude: 'altitude flying cruising flew climbed contact',
  level: 'crest crested cresting peaked peaking',
  fall: 'fell fall falls falling fallen plunged plummeted',
  range: 'range charge',
  length: 'long length',
  width: 'wide width',
  radius: 'radius',
  rain: 'rain rainfall precipitation',
  snow: 'snow snowfall',
  wind: 'wind winds sustained',
  gust: 'gust gusts gusting',
  limit: 'limit',
  speed: 'speed speeding travelling traveling driving clocked pace going moving',
  visibility: 'visibility',
  burnt: 'burned burnt burn burns burning consumed scorched charred blackened',
  flooded: 'flooded inundated submerged',
};

const BY_WORD = new Map<string, string>();
for (const [trait, words] of Object.entries(TRAITS)) for (const word of words.split(' ')) BY_WORD.set(word, trait);

/** The traits that a measure of each dimension may have. */
const OF_DIMENSION: Readonly<Record<string, readonly string[]>> = {
  length: [
    'depth',
    'height',
    'altitude',
    'level',
    'fall',
    'range',
    'length',
    'width',
    'radius',
    'rain',
    'snow',
    'visibility',
  ],
  speed: ['gust', 'wind', 'limit', 'speed'],
  area: ['burnt', 'flooded'],
};

/** The trait that a word gives to a measure of the dimension. */
export function traitOf(word: string, dimension: string): string | undefined {
  const trait = BY_WORD.get(word);
  return trait && OF_DIMENSION[dimension]?.includes(trait) ? trait : undefined;
}

const LONG_THINGS = new Set(
  'tunnel bridge road wall fence queue line railway pipeline runway canal motorway highway stretch tailback convoy march slick'.split(
    ' ',
  ),
);

/** Is it a thing that is long: "a 12-kilometre tunnel"? */
export const isLongThing = (word: string): boolean => LONG_THINGS.has(word);

/** Things that last: "a six-hour standoff", "the outage lasted six hours". */
const LASTING = new Set(
  (
    'standoff siege ceasefire truce ban suspension curfew blockade manhunt surgery ' +
    'deliberation flight lockdown walkout strike hostage-taking shootout gunbattle trial hearing voyage ' +
    'occupation drought riot mutiny sit-in interrogation offensive evacuation moratorium countdown mission contract warranty lease debate eruption explosion'
  )
    .split(' ')
    .map(stemOf),
);

/** Words for one thing that lasts. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  (
    [
      ['strike', 'walkout walk-out stoppage'],
      ['siege', 'standoff stand-off hostage-taking'],
      ['ceasefire', 'truce armistice'],
      ['shootout', 'gunbattle firefight'],
    ] as const
  ).flatMap(([one, words]) => words.split(' ').map((word): [string, string] => [stemOf(word), stemOf(one)])),
);

/** The stem of a thing that lasts, if the word names one; one stem for words that mean one thing. */
export function lastingOf(word: string): string | undefined {
  const stem = stemOf(word);
  return ALIKE.get(stem) ?? (LASTING.has(stem) ? stem : undefined);
}

/** Words of prison terms. */
export const PRISON: ReadonlySet<string> = new Set(
  'sentenced sentence sentencing jailed jails imprisoned prison jail imprisonment bars custody detention incarcerated'.split(
    ' ',
  ),
);

/** Words of bans; a ban is somebody's own, as a prison term is. */
export const BANS: ReadonlySet<string> = new Set(
  'banned ban bans suspended suspension barred disqualified disqualification ineligible ineligibility'.split(' '),
);

/** What is held, shut or under way "for five hours", by the words for it. */
export const HELD: ReadonlyMap<string, string> = new Map(
  (
    [
      ['held', 'held hold occupied besieged seized captive hostage hostages'],
      ['shut', 'blocked blockaded shut closed closing'],
      ['stuck', 'trapped stranded stuck waited waiting marooned delayed'],
      ['dark', 'dark electricity outage blackout'],
      ['missing', 'missing lost'],
      ['hospital', 'hospital hospitalised hospitalized clinic'],
      ['burnt', 'burned burnt raged'],
    ] as const
  ).flatMap(([state, words]) => words.split(' ').map((word): [string, string] => [word, state])),
);

/** Words of contracts, told in years. */
export const CONTRACTS: ReadonlySet<string> = new Set('contract deal terms extension'.split(' '));

/** Words of those who do not play: "will miss six weeks". */
export const ABSENT: ReadonlySet<string> = new Set(
  'miss misses missing sidelined absent absence lay-off layoff'.split(' '),
);

/** Words that make a prison term another than the one that was given: its least, its most, or one not served. */
export const PRISON_SHADES: ReadonlySet<string> = new Set(
  'suspended maximum minimum probation parole eligible served serve serving spent spend already mandatory carries carry carried punishable upheld reduced commuted extra additional consecutive concurrent supervised instead adding added adds plus another life remaining'.split(
    ' ',
  ),
);

/** What a percentage is of, where it stands for itself: one turnout an election. */
export const SHARES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['turnout', 'turnout'],
      ['unemployment', 'unemployment jobless joblessness'],
      ['inflation', 'inflation'],
      ['vote', 'vote votes ballots'],
      ['stake', 'stake shareholding'],
      ['contained', 'contained containment'],
      ['workforce', 'workforce staff headcount'],
      ['margin', 'margin'],
      ['efficacy', 'efficacy effective effectiveness'],
      ['approval', 'approval'],
      ['literacy', 'literacy'],
      ['occupancy', 'occupancy'],
      ['premium', 'premium'],
    ] as const
  ).flatMap(([share, words]) => words.split(' ').map((word): [string, string] => [word, share])),
);

/** Which way a thing moved. */
export const MOVES: ReadonlyMap<string, 'up' | 'down'> = new Map(
  (
    [
      [
        'up',
        'rose rise rises risen rising climbed climbs climb jumped jumps jump soared soar surged surge grew grow growth grown gained gains gain increased increase increases up higher leapt advanced added',
      ],
      [
        'down',
        'fell fall falls fallen falling dropped drops drop slid slide slipped sank tumbled plunged declined decline declines decreased decrease down lower lost shed slumped shrank',
      ],
    ] as const
  ).flatMap(([way, words]) => words.split(' ').map((word): [string, 'up' | 'down'] => [word, way])),
);

/** What moves by a percentage. Of shares the day's low and its close are two numbers of one fall. */
export const MOVERS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['sales', 'sales revenue revenues turnover'],
      ['profit', 'profit profits earnings income'],
      ['price', 'price prices'],
      ['share', 'share shares stock stocks'],
      ['output', 'output production'],
      ['export', 'exports'],
      ['import', 'imports'],
      ['shipment', 'shipments deliveries'],
      ['economy', 'economy gdp'],
      ['dividend', 'dividend'],
      ['crime', 'crime crimes'],
      ['rent', 'rent rents'],
      ['fare', 'fare fares'],
      ['wage', 'wage wages pay salaries'],
    ] as const
  ).flatMap(([mover, words]) => words.split(' ').map((word): [string, string] => [word, mover])),
);

/** Traits that an event has but one of. */
export const SINGLE: ReadonlySet<string> = new Set(
  'magnitude depth calibre turnout sentence sought served burnt flooded ban parole absent score'.split(' '),
);

/** Traits that grow by the hour: two articles of two days may both be right. */
export const GROWING: ReadonlySet<string> = new Set(['burnt', 'flooded']);

/** Traits of which whose it is decides. */
export const OWNED_TRAITS: readonly string[] = [
  'sentence',
  'sought',
  'served',
  'vote',
  'stake',
  'move',
  'height',
  'veteran',
  'margin',
  'ban',
  'parole',
  'lasting:contract',
  'absent',
  'held:hospital',
  'result',
  'row',
];
