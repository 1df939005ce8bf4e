import { stemOf } from '../stems.ts';

/**
 * What a length or speed is of, by the words that govern it. A measure without such a word is left alone. Not weights
 * and thicknesses of things for sale: each model has its own.
 */
const TRAITS: Readonly<Record<string, string>> = {
  depth: 'depth deep underground below beneath',
  height: 'tall high height elevation altitude',
  length: 'long length',
  width: 'wide width',
  radius: 'radius',
  rain: 'rain rainfall precipitation',
  snow: 'snow snowfall',
  wind: 'wind winds sustained',
  gust: 'gust gusts gusting',
  limit: 'limit',
  speed: 'speed speeding travelling traveling driving clocked pace',
  visibility: 'visibility',
  burnt: 'burned burnt burn burns burning consumed scorched charred blackened',
  flooded: 'flooded inundated submerged',
};

const BY_WORD = new Map<string, string>();
for (const [trait, words] of Object.entries(TRAITS)) for (const word of words.split(' ')) BY_WORD.set(word, trait);

/** The traits that a measure of each dimension may have. */
const OF_DIMENSION: Readonly<Record<string, readonly string[]>> = {
  length: ['depth', 'height', 'length', 'width', 'radius', 'rain', 'snow', 'visibility'],
  speed: ['gust', 'wind', 'limit', 'speed'],
  area: ['burnt', 'flooded'],
};

/** The trait that a word gives to a measure of the dimension. */
export function traitOf(word: string, dimension: string): string | undefined {
  const trait = BY_WORD.get(word);
  return trait && OF_DIMENSION[dimension]?.includes(trait) ? trait : undefined;
}

/** Things that last: "a six-hour standoff", "the outage lasted six hours". */
const LASTING = new Set(
  (
    'standoff siege outage blackout ceasefire truce ban suspension curfew shutdown closure blockade manhunt surgery ' +
    'deliberation flight lockdown walkout strike hostage-taking shootout gunbattle delay trial hearing voyage ' +
    'occupation drought offensive evacuation moratorium countdown mission contract warranty lease'
  )
    .split(' ')
    .map(stemOf),
);

/** The stem of a thing that lasts, if the word names one. */
export function lastingOf(word: string): string | undefined {
  const stem = stemOf(word);
  return LASTING.has(stem) ? stem : undefined;
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

/** Verbs of what is held, shut or under way "for five hours". */
export const HELD: ReadonlySet<string> = new Set(
  'held occupied besieged blocked blockaded trapped stranded shut closed'.split(' '),
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
  'magnitude depth calibre turnout sentence burnt flooded ban parole'.split(' '),
);

/** Traits that grow by the hour: two articles of two days may both be right. */
export const GROWING: ReadonlySet<string> = new Set(['burnt', 'flooded']);

/** Traits of which whose it is decides. */
export const OWNED_TRAITS: readonly string[] = [
  'sentence',
  'vote',
  'stake',
  'move',
  'height',
  'veteran',
  'margin',
  'ban',
  'parole',
  'lasting:contract',
];
