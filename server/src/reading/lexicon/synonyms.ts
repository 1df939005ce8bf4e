import { stemOf } from '../stems.ts';

/**
 * Nouns that two writers use for one counted or weighed thing. By their company alone a dog is nearly a sheep, so word
 * vectors cannot tell these from things of one kind; words that are in `CLASSES` of the nouns need not stand here.
 */
const FAMILIES: readonly (readonly string[])[] = [
  'flight service departure connection',
  'strike walkout stoppage',
  'escape breakout jailbreak',
  'cut reduction lowering',
  'rise increase hike raise',
  'tree sapling seedling',
  'animal creature beast',
  'cow cattle',
  'pill tablet capsule',
  'grave tomb burial',
  'skeleton remain',
  'shop store outlet branch',
  'apartment flat unit dwelling home',
  'picture photograph photo image',
  'painting canvas work picture artwork',
  'drawing sketch work',
  'gun firearm weapon',
  'bag sack',
  'firm company business',
  'wagon carriage car',
  'book volume title novel',
  'album record',
  'concert show gig performance date',
  'film movie picture',
  'object artefact artifact item piece',
  'coin piece',
  'stall stand booth kiosk',
  'pub bar tavern',
  'plant factory works',
  'bottle flask',
  'bill note banknote',
  'ballot vote',
  'complaint objection',
  'bid offer',
  'exhibit work object',
  'rubbish waste litter trash garbage refuse',
  'grain wheat cereal',
  'drug narcotic',
  'ore rock',
  'earth soil',
  'explosive dynamite',
  'petrol gasoline fuel',
  'oil crude',
  'sewage effluent wastewater',
  'forest woodland',
  'land farmland',
].map((words) => words.split(' '));

const BY_WORD = new Map<string, Set<number>>();
for (const [index, words] of FAMILIES.entries())
  for (const word of words)
    for (const form of new Set([word, stemOf(word)])) BY_WORD.set(form, (BY_WORD.get(form) ?? new Set()).add(index));

/** May two nouns (lemmas or stems) stand for one thing? */
export function areSynonyms(a: string, b: string): boolean {
  if (a === b) return true;
  const [own, other] = [BY_WORD.get(a), BY_WORD.get(b)];
  return own !== undefined && other !== undefined && [...own].some((family) => other.has(family));
}
