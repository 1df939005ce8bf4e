import { stemOf } from '../stems.ts';

/**
 * Event nouns by class. Verbs that name the same event stand with them, by stem. Of two classes one may be the other's
 * kin (a bombing is an attack; a landslide follows a quake): see `RELATED`.
 */
const CLASSES: Readonly<Record<string, string>> = {
  quake: 'earthquake quake temblor tremor aftershock',
  tsunami: 'tsunami',
  eruption: 'eruption volcano',
  landslide: 'landslide mudslide landslip avalanche rockfall',
  flood: 'flood flooding floods flooded inundation deluge floodwaters',
  storm: 'storm hurricane cyclone typhoon tornado blizzard',
  heat: 'heatwave drought',
  fire: 'fire blaze inferno wildfire bushfire arson',
  explosion: 'explosion blast exploded explodes exploding',
  bombing: 'bombing bomb bombings bomber detonation detonated bombed',
  shooting: 'shooting shootings gunfire shootout gunman shooter shot',
  stabbing: 'stabbing stabbed knifing knifeman',
  massacre: 'massacre slaughter killings',
  attack: 'attack attacks attacked attackers assault ambush ambushed rampage',
  strike:
    'strikes airstrike airstrikes bombardment shelling shelled barrage missiles warplane warplanes raids offensive retaliation',
  clash: 'clash clashes fighting battle skirmish skirmishes gunbattle firefight',
  war: 'war conflict uprising insurgency',
  protest:
    'protest protests protesters demonstration demonstrators rally march marched vigil riot riots rioters unrest',
  crash: 'crash crashed crashes collision collided derailment derailed pileup wreck plunge plunged plunges',
  sinking: 'sinking sinks sank capsizing capsize capsized capsizes shipwreck',
  collapse: 'collapse collapsed collapses',
  stampede: 'stampede crush',
  outbreak: 'outbreak epidemic pandemic outbreaks cholera',
  robbery: 'robbery robberies heist burglary theft holdup robbed robber thief thieves burglar stole stolen',
  raid: 'raid raided raiders',
  kidnapping: 'kidnapping kidnapped abduction abducted siege hijacking hijacked',
  election: 'election vote poll referendum ballot runoff by-election',
  trial: 'trial sentencing verdict conviction hearing sentenced convicted jailed',
  layoff: 'layoff layoffs redundancies redundancy cuts restructuring',
  results: 'results earnings quarter',
  merger: 'merger takeover acquisition deal bid buyout',
  match: 'match final game fixture tie',
  rescue: 'rescue',
  arrest: 'crackdown sweep roundup',
};

const BY_WORD = new Map<string, string>();
for (const [name, words] of Object.entries(CLASSES))
  for (const word of words.split(' ')) if (!BY_WORD.has(word)) BY_WORD.set(word, name);
for (const [word, name] of [...BY_WORD]) if (!BY_WORD.has(`${word}s`)) BY_WORD.set(`${word}s`, name);

/** The class of an event noun, lower case, singular or plural; nothing where it names no event. */
export function eventClassOf(word: string): string | undefined {
  return BY_WORD.get(word);
}

/** Classes that may name one event in two articles. */
const FAMILIES: readonly (readonly string[])[] = [
  ['attack', 'shooting', 'bombing', 'explosion', 'massacre', 'stabbing', 'kidnapping', 'robbery', 'raid'],
  ['raid', 'arrest'],
  ['quake', 'landslide', 'collapse'],
  ['flood', 'storm', 'landslide', 'collapse'],
  ['fire', 'explosion', 'collapse'],
  ['crash', 'fire', 'explosion', 'sinking'],
  ['strike', 'explosion', 'bombing', 'war', 'massacre'],
  ['clash', 'protest', 'shooting', 'war', 'massacre'],
  ['arrest', 'protest', 'clash'],
  ['layoff', 'results', 'merger'],
  ['collapse', 'rescue', 'explosion'],
  ['sinking', 'rescue', 'storm'],
  ['stampede', 'protest', 'match'],
  ['rescue', 'flood', 'landslide', 'quake', 'kidnapping'],
];

const RELATED = new Set<string>();
for (const family of FAMILIES) for (const a of family) for (const b of family) RELATED.add(`${a} ${b}`);

/** May two classes name one event? */
export function mayBeOne(a: string, b: string): boolean {
  return a === b || RELATED.has(`${a} ${b}`);
}

/**
 * Events that spread over an area: a figure for one district is a part of the figure for the province. Elsewhere (an
 * attack, a crash) the narrower place is the same place told more exactly.
 */
export const SPREADING: ReadonlySet<string> = new Set(
  'quake tsunami flood storm heat fire landslide outbreak protest clash war election strike layoff arrest eruption'.split(
    ' ',
  ),
);

const stems = (words: string): readonly string[] => [...new Set(words.split(' ').map(stemOf))];

/** Where a fire stays in one place, by stems: big buildings and vehicles. */
export const HOUSED = stems(
  'hotel motel hostel hospital clinic nursery kindergarten dormitory mosque temple nightclub club restaurant cinema ' +
    'theatre theater prison jail factory warehouse mill mine workshop refinery apartment tower skyscraper ferry ship train bus',
);
/** What a fire burns that spreads out of doors, by stems. */
export const OPEN_AIR = stems(
  'wildfire bushfire forest wood hectare acre bush brush scrub grass heath moor peat crop vegetation hill hillside ' +
    'mountain canyon ridge valley heatwave drought',
);
