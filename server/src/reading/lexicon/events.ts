/**
 * Event nouns by class. Verbs that name the same event stand with them, by stem. Of two classes one may be the other's
 * kin (a bombing is an attack; a landslide follows a quake): see `RELATED`.
 */
const CLASSES: Readonly<Record<string, string>> = {
  quake: 'earthquake quake temblor tremor aftershock',
  tsunami: 'tsunami',
  eruption: 'eruption volcano',
  landslide: 'landslide mudslide landslip avalanche rockfall',
  flood: 'flood flooding floods inundation deluge floodwaters dam-burst',
  storm: 'storm hurricane cyclone typhoon tornado blizzard',
  heat: 'heatwave drought',
  fire: 'fire blaze inferno wildfire bushfire arson',
  explosion: 'explosion blast',
  bombing: 'bombing bomb bombings car-bomb suicide-bombing detonation',
  shooting: 'shooting shootings gunfire shootout',
  stabbing: 'stabbing knifing',
  massacre: 'massacre slaughter killings',
  attack: 'attack attacks assault ambush rampage',
  strike: 'strikes airstrike airstrikes bombardment shelling barrage missiles raid raids offensive retaliation',
  clash: 'clash clashes fighting battle skirmish skirmishes gunbattle firefight',
  war: 'war conflict uprising insurgency',
  protest: 'protest protests demonstration rally march vigil riot riots unrest sit-in',
  crash: 'crash collision derailment pile-up pileup wreck plunge',
  sinking: 'sinking capsizing capsize shipwreck',
  collapse: 'collapse cave-in',
  stampede: 'stampede crush',
  outbreak: 'outbreak epidemic pandemic outbreaks cholera',
  robbery: 'robbery heist raid burglary theft break-in hold-up holdup',
  kidnapping: 'kidnapping abduction hostage-taking siege hijacking',
  election: 'election vote poll referendum ballot runoff by-election',
  trial: 'trial sentencing verdict conviction hearing',
  layoff: 'layoff layoffs redundancies cuts restructuring',
  results: 'results earnings quarter',
  merger: 'merger takeover acquisition deal bid buyout',
  match: 'match final game fixture tie',
  rescue: 'rescue',
  arrest: 'crackdown sweep roundup',
};

const BY_WORD = new Map<string, string>();
for (const [name, words] of Object.entries(CLASSES))
  for (const word of words.split(' ')) if (!BY_WORD.has(word)) BY_WORD.set(word, name);

/** The class of an event noun, lower case, singular or plural; nothing where it names no event. */
export function eventClassOf(word: string): string | undefined {
  return BY_WORD.get(word) ?? (word.endsWith('s') ? BY_WORD.get(word.slice(0, -1)) : undefined);
}

/** Classes that may name one event in two articles. */
const FAMILIES: readonly (readonly string[])[] = [
  ['attack', 'shooting', 'bombing', 'explosion', 'massacre', 'stabbing', 'kidnapping', 'robbery'],
  ['quake', 'landslide', 'collapse'],
  ['flood', 'storm', 'landslide'],
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
