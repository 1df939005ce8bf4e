import { noted, remembered } from '../../text/remember.ts';
import { wordTable } from '../../text/wordtable.ts';
import { COUNTRIES } from './countries.ts';
import { isTitle } from './titles.ts';

const IRREGULAR = wordTable<string>({
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  kids: 'child',
  wives: 'wife',
  lives: 'life',
  knives: 'knife',
  thieves: 'thief',
  shelves: 'shelf',
  halves: 'half',
  feet: 'foot',
  teeth: 'tooth',
  geese: 'goose',
  mice: 'mouse',
  oxen: 'ox',
  media: 'medium',
  crises: 'crisis',
  bases: 'base',
  analyses: 'analysis',
  theses: 'thesis',
  personnel: 'personnel',
  police: 'police',
  aircraft: 'aircraft',
  cattle: 'cattle',
  sheep: 'sheep',
  troops: 'troop',
  buses: 'bus',
  crew: 'crew',
  dead: 'dead',
  wounded: 'wounded',
  injured: 'injured',
  missing: 'missing',
  series: 'series',
  species: 'species',
  headquarters: 'headquarters',
});

/** Words that end in "s" and are no plurals. */
const SINGULAR_S = new Set(
  'this is was has his its us plus less across perhaps always news previous various serious numerous religious anonymous suspicious dangerous famous nervous minus versus thus yes gas bus loss boss class glass pass mass access process success business illness witness address progress congress press stress tennis basis crisis analysis status campus virus bonus census focus overseas besides towards afterwards sometimes nowadays indoors outdoors downstairs upstairs hers ours theirs yours as does goes says'.split(
    ' ',
  ),
);

/** The singular of a noun, lower case: "children" → "child". Words that are no plurals come back as they are. */
export const lemmaOf = remembered((word: string): string => {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  if (word.length > 5 && word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || SINGULAR_S.has(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('oes')) return word.slice(0, -2);
  if (word.endsWith('us') || word.endsWith('is')) return word;
  return word.slice(0, -1);
});

/** The same of a token. */
export const lemmaAt = noted(({ lower }) => lemmaOf(lower));

/** Does the word look like a plural noun? */
export function isPlural(word: string): boolean {
  if (word in IRREGULAR) return true;
  if (word.endsWith('men') && word.length > 4) return true;
  if (word.endsWith('children')) return true;
  return (
    word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('ous') && !SINGULAR_S.has(word)
  );
}

/** What a counted noun is, most general first. A class that is another's ancestor subsumes it. */
const CLASSES: Readonly<Record<string, string>> = {
  person:
    'person victim dead casualty fatality life body corpse death resident villager passenger survivor human soul individual other occupant pedestrian bystander worshipper pilgrim refugee migrant evacuee inmate prisoner patient citizen national member family employee worker staff miner local adult climber mountaineer skier snowboarder tourer hiker swimmer surfer bather cyclist motorcyclist biker driver rider motorist commuter farmer fisherman herder shepherd labourer laborer trader vendor shopper customer diner guest neighbour neighbor tenant homeowner pensioner believer parishioner settler nomad immigrant caver explorer camper backpacker partygoer concertgoer churchgoer festivalgoer clubber adherent seeker stowaway returnee inhabitant dweller people colleague comrade workmate teammate companion shipmate classmate onlooker',
  civilian: 'civilian noncombatant',
  foreigner: 'foreigner foreign expatriate expat',
  tourist: 'tourist holidaymaker visitor traveller traveler vacationer hiker climber',
  child:
    'child kid boy girl infant baby toddler teenager teen minor pupil schoolchild schoolboy schoolgirl son daughter',
  woman: 'woman mother wife girl sister nun',
  man: 'man father husband brother boy',
  student: 'student pupil undergraduate',
  soldier: 'soldier troop serviceman servicemember marine paratrooper recruit sailor guardsman trooper',
  police: 'police officer policeman policewoman constable cop deputy',
  fighter:
    'militant insurgent rebel gunman terrorist fighter attacker assailant extremist guerrilla bomber jihadist militiaman mercenary mutineer shooter sniper',
  suspect:
    'suspect robber thief burglar raider hijacker kidnapper accomplice intruder bandit looter pirate poacher assassin hitman escapee fugitive detainee defendant',
  hostage: 'hostage captive abductee',
  rescuer: 'rescuer firefighter fireman paramedic medic diver',
  protester: 'protester protestor demonstrator marcher rioter activist',
  crowd: 'crowd mourner supporter spectator fan attendee participant reveller',
  crew: 'crew crewmember pilot sailor steward seaman mariner deckhand attendant',
  trade:
    'teacher professor lecturer doctor nurse surgeon engineer technician builder welder electrician contractor guard warden ranger judge lawyer prosecutor politician lawmaker legislator senator minister mayor governor official diplomat ambassador aide journalist reporter photographer cameraman priest imam monk pastor bishop missionary volunteer singer dancer musician artist actor scientist researcher player footballer athlete runner smuggler trafficker dealer veteran reservist cadet conscript commander peacekeeper medic lifeguard porter guide sherpa warder',
  kin: 'sibling twin cousin uncle aunt nephew niece grandmother grandfather grandparent grandchild grandson granddaughter parent relative spouse couple',
  building: 'building house home dwelling apartment flat structure property shop store school church mosque hut block',
  aircraft: 'aircraft plane jet airplane aeroplane airliner helicopter drone fighter-jet warplane',
  vehicle: 'vehicle car truck bus lorry van motorcycle motorbike coach train carriage wagon',
  boat: 'boat ship vessel ferry trawler tanker yacht dinghy raft',
  bullet: 'bullet round shot gunshot shell',
  missile: 'missile rocket projectile',
  bomb: 'bomb explosive grenade device mine',
  job: 'job position post role worker employee',
  vote: 'vote ballot',
  seat: 'seat constituency',
  site: 'site target location camp place base',
  case: 'case infection',
  injury: 'injury wound',
  count: 'count charge',
  arrest: 'arrest detention',
  year: 'year',
};

const BY_NOUN = new Map<string, Set<string>>();
for (const [name, nouns] of Object.entries(CLASSES)) {
  for (const noun of nouns.split(' ')) {
    const set = BY_NOUN.get(noun) ?? new Set<string>();
    set.add(name);
    BY_NOUN.set(noun, set);
  }
}

const PEOPLE = new Set(
  'person civilian foreigner tourist child woman man student soldier police fighter suspect hostage rescuer protester crowd crew trade kin'.split(
    ' ',
  ),
);

/** Words for a people that as nouns are as often a thing, or anybody. */
const NO_PEOPLE = new Set(['pole', 'polish', 'swede', 'vatican', 'georgian', 'kiwi', 'islander']);

/** A people's words, adjective and noun, and its class to the class: "argentinian" and "argentine" are one. */
const NATIONS = new Map<string, string>();

/** The word that stands for a people by itself: of two words, "Sri Lankans", the last. */
const lastOf = (demonym: string): string => lemmaOf(demonym.slice(demonym.lastIndexOf(' ') + 1));

/** "Kenyans" are a class of people of their own; not "Koreans" and "Sudanese", who may be of two countries. */
for (const { code, demonyms } of COUNTRIES) {
  const nation = demonyms[0]!;
  for (const noun of demonyms.map(lastOf)) {
    const isOthers = COUNTRIES.some(
      (other) => other.code !== code && other.demonyms.some((each) => lastOf(each) === noun),
    );
    if (isOthers || NO_PEOPLE.has(noun) || BY_NOUN.has(noun)) continue;
    NATIONS.set(noun, nation).set(nation, nation);
    BY_NOUN.set(noun, new Set([nation]));
    PEOPLE.add(nation);
  }
}

/** The class of a people that a word, adjective or noun, is of, or of that class itself: "kenyan", "sri lankan". */
export const nationOf = (word: string): string | undefined => NATIONS.get(word);

/** Titles and trades whose plural is no number of people, or of people who are somebody's own. */
const NO_TRADE = new Set(
  'mr mrs ms mx miss dr sir lord lady dame father sister brother count general private major head chair anchor star legend lead warrant opposition justice forward pitcher executive expert principal owner founder partner friend colleague comrade husband wife son daughter mother widow widower fiance fiancee boyfriend girlfriend king queen prince princess crown candidate nominee incumbent tenant investor trader winger'.split(
    ' ',
  ),
);

/** Clerks and captains: whoever has a title or a trade is one of the people, by a noun of their own. */
const isTrade = remembered((noun: string): boolean => !BY_NOUN.has(noun) && !NO_TRADE.has(noun) && isTitle(noun));

/** Is it a noun (lemma) with a class: a countable person or thing that news knows? */
export function isClassed(noun: string): boolean {
  return BY_NOUN.has(noun);
}

/** "Stepchildren", "tribesmen", "opera-goers", "townspeople": a compound counts what its last part does. */
const COMPOUND = /.{3}(?:child|man|woman|people|folk|worker)$|^goer$/;
/** Their plural is no "-men": animals and things. */
const NO_MEN = new Set(['caiman', 'cayman', 'doberman', 'talisman', 'ottoman', 'dolman', 'walkman']);
const isCompound = (noun: string): boolean => COMPOUND.test(noun) && !NO_MEN.has(noun);

/** The classes of a counted noun (lemma): ["child", "man", "person"] for "boy"; the noun itself where it has none. */
export const classesOf = remembered((noun: string): readonly string[] => {
  const own = BY_NOUN.get(noun);
  if (!own) return isTrade(noun) ? [noun, 'trade', 'person'] : isCompound(noun) ? [noun, 'person'] : [noun];
  const classes = [...own];
  if (classes.some((name) => PEOPLE.has(name)) && !own.has('person')) classes.push('person');
  return classes;
});

/** Does the noun name people? */
export function isPeople(noun: string): boolean {
  return classesOf(noun).includes('person');
}

/**
 * The class of people that a noun narrows to: "civilian" for "civilians"; nothing for "people", "victims" and
 * "residents", which stand for everybody.
 */
export function narrowClass(noun: string): string | undefined {
  const own = BY_NOUN.get(noun);
  if (!own) return isTrade(noun) ? 'trade' : undefined;
  if (own.has('person')) return undefined;
  return [...own].find((name) => PEOPLE.has(name));
}
