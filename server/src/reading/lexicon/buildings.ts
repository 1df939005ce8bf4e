/**
 * Buildings, grounds and bits of land that a story has one of and gives no name. Synonyms, and what may be a part of one
 * another or is told loosely, share a line: the first is the key. A home may be any house, a farmhouse a farm or a house:
 * neither is here. "_" joins words that stand one after the other.
 */
const SPOTS = [
  'airport airfield airstrip aerodrome runway hangar',
  'port harbour harbor docks dock quay wharf marina pier jetty',
  'hospital clinic infirmary sanatorium hospice medical_centre medical_center',
  'school kindergarten nursery college university campus classroom classrooms',
  'barracks garrison',
  'market bazaar mall supermarket shop store bakery',
  'laundry',
  'square plaza market_square',
  'mosque',
  'church cathedral chapel monastery convent abbey basilica',
  'temple pagoda shrine',
  'synagogue',
  'hotel motel inn guesthouse hostel',
  'restaurant cafe steakhouse bistro diner pizzeria canteen tavern bar pub nightclub',
  'clubhouse',
  'stadium arena',
  'prison jail penitentiary',
  'refinery',
  'factory plant mill foundry works sugar_mill cotton_mill sewage_works sewage_plant brewery',
  'embassy consulate',
  'museum gallery',
  'library',
  'theatre theater cinema',
  'bridge viaduct',
  'tunnel',
  'dam reservoir',
  'zoo',
  'cemetery graveyard',
  'farm ranch barn stable',
  'plantation orchard vineyard',
  'wood woods forest woodland grove copse',
  'quarry mine',
  'field meadow pasture',
  'beach shore',
  'cave cavern',
  'ravine gorge canyon',
  'cottage villa chalet bungalow cabin house mansion',
  'flat apartment penthouse',
  'garage car_park parking_lot parking_garage parking_structure petrol_station filling_station gas_station service_station',
  'warehouse shed',
  'gym gymnasium sports_hall',
  'church_hall parish_hall village_hall community_hall town_hall city_hall community_centre community_center',
  'playground',
  'pitch football_pitch football_ground sports_ground cricket_ground playing_field',
  'golf_club golf_course',
  'laboratory lab',
  'workshop studio',
  'checkpoint',
  'canal ditch',
  'swamp marsh',
  'fire_station',
  'police_station',
  'bus_station bus_stop railway_station train_station main_station central_station station',
  'monument',
  'palace castle',
  'lighthouse',
];

const BY_NAME = new Map<string, string>();
for (const line of SPOTS) {
  const names = line.split(' ').map((name) => name.replaceAll('_', ' '));
  for (const name of names) BY_NAME.set(name, names[0]!);
}

const LASTS = new Set([...BY_NAME.keys()].map((name) => name.slice(name.indexOf(' ') + 1)));
/** May a spot, or several, end with the word, lower case? */
export const mayEndSpot = (word: string): boolean =>
  LASTS.has(word) || (word.endsWith('s') && LASTS.has(word.slice(0, -1)));

/** What kind of spot a word, or two words with a space between them, name; lower case. */
export const spotOf = (words: string): string | undefined => BY_NAME.get(words);

/** What kind of spot the words before and at the end of a noun phrase name. */
export function spotNamed(before: string | undefined, last: string): { key: string; words: number } | undefined {
  const two = before === undefined ? undefined : BY_NAME.get(`${before} ${last}`);
  if (two !== undefined) return { key: two, words: 2 };
  const one = BY_NAME.get(last);
  return one === undefined ? undefined : { key: one, words: 1 };
}
