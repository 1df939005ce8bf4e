import { isCurrencyWord } from '../../reading/lexicon/currencies.ts';
import type { Family } from './family.ts';
import { A, ALONE, re } from './grammar.ts';

/*
 * What was carried, thrown, used or worn, and whose it was. Each has slots by what is told of it, since an event has many
 * tools: only what the door was opened with is held against what the door was opened with.
 */

const LOADED =
  '(?:carrying|carried|carries|carry|hauling|hauled|transporting|transported|transports|laden with|loaded with|loaded up with|full of|filled with|packed with|piled high with|delivering|load of|cargo of|cargo was|shipment of|consignment of|trailer of|truckload of|lorryload of|lorry load of|sacks of|bags of|crates of|barrels of|tonnes of|tons of|load was|load ,|cargo ,)';
const CARRIED = re(`\\b${LOADED} (?:(?:up to|about|some|around|more than|nearly|almost) )?${A}$`);
/** Who carries a thing in the hand: it is no load. */
const IN_HAND =
  /\b(?:attackers?|gunm[ae]n|raiders?|robbers?|fighters?|militants?|rebels?|soldiers?|police|officers?|guards?|suspects?|assailants?|m[ae]n|wom[ae]n|boys?|they|he|she|who) (?:[\p{L}]+ )?(?:carried|carrying|carry|carries)\b/u;
const CARRIER =
  /\b(lorry|lorries|truck|trucks|trailer|van|pickup|hgv|juggernaut|tractor|ship|vessel|ferry|freighter|boat|barge|dhow|canoe|train|wagons?|carriages|plane|aircraft|helicopter)\b/gu;
const ON_ROAD = /^(?:lorr|truck|trailer|van|pickup|hgv|jugg|tractor)/u;
const ON_RAIL = /^(?:train|wagon|carriages)/u;
const IN_AIR = /^(?:plane|air|heli)/u;

/** By what it is carried, where the words around tell. */
function carrierIn(words: string): string | undefined {
  const last = [...words.matchAll(CARRIER)].at(-1)?.[1];
  if (!last) return undefined;
  return ON_ROAD.test(last) ? 'road' : ON_RAIL.test(last) ? 'rail' : IN_AIR.test(last) ? 'air' : 'water';
}
const SPILT =
  /^(?:(?:was|were|lay|lies|had|has|been|still|all) )*(?:strewn|spilled|spilt|scattered|shed|slid|shifted|poured|tipped|tumbled|rolled off|fell off)\b/u;
const AMOUNT =
  /\b(?:tonnes|tons|kilos|kilograms|litres|liters|gallons|sacks|bales|crates|pallets|boxes|barrels|load|cargo) of (?:[\p{L}-]+ ){0,2}$/u;

const FORCED =
  '(?:forced|forcing|broke|broken|breaking|smashed|smashing|cut|cutting|blasted|blew|blown|blowing|prised|pried|opened?|opening|entered|burst|drilled|drilling|hacked|knocked|sawed|sawn|sliced|dug|digging|tunnel(?:l)?ed|shattered|removed|severed)';
const OPENED = re(`\\b${FORCED}\\b[^;:]{0,70}? (?:with|using|by means of|used) ${A}$`);
/** What is opened: of each of these one tool is told. */
const OPENING =
  /\b(door|gate|window|safe|vault|strongroom|display case|showcase|cabinet|till|lock|padlock|fence|wall|cash machine|atm|container|chain|tank|pipe)s?\b/u;
const STRUCK_WITH = re(
  `\\b(?:struck|hit|beat|beaten|beating|battered|bludgeoned|clubbed|killed|attacked|bashed|murdered|felled|stabbed|wounded|injured|assaulted|threatened|shot)\\b[^;:]{0,80}? with ${A}$`,
);
const PUT_DOWN = re(
  `\\b(?:put down|put to sleep|euthani[sz]ed|destroyed|culled|shot|killed|dispatched)\\b[^;:]{0,40}? (?:with|by|using) ${A}$`,
);

const THREW = re(
  `\\b(?:threw|throws|throwing|hurled|hurls|hurling|tossed|flung|flinging|lobbed) ${A}$|\\b(?:was|were|been|being|is) (?:[a-z]+ )?(?:pelted|hit|struck|felled|splattered)(?: [^;:,]{0,40}?)? (?:by|with) ${A}$`,
);
const FLEW =
  /^(?:(?:was|were|had been|being|is|of the kind [^;]{0,30}) )?(?:thrown|hurled|tossed|flung|lobbed|sailed|flew|hurler|thrower|throwing|came down on|landed on|hit (?!and\b|by\b)[\p{L}]+|struck (?:him|her|the)|narrowly missed|whizzed|bounced off)\b/u;

const WORN = re(
  `\\b(?:wearing|wore|dressed in|dressed as|disguised as|disguised in|posing as|posed as|clad in|in|uniformed as) ${A}$`,
);

/** What is a nation's: a ship, a group of buyers, a service. */
const WARSHIPS = 'frigate|warship|destroyer|corvette|minesweeper|submarine|navy';
const BUYERS =
  'investors?|investment|consortium|group|company|firm|buyer|fund|conglomerate|billionaire|businessman|magnate';
const SERVICES = 'police|customs|intelligence|detectives|prosecutors';
/** Other ships and people stand between a nation and what is none of theirs: "a German tourist group". */
const OTHERS =
  'coast ?guard|helicopter|freighter|tanker|trawler|tug|yacht|climber|hiker|tourist|sailor|skipper|diver|student|journalist|couple|architect';
const OWNED = re(
  `^(?:[\\p{L}]+ ){0,2}?(?:(?<warship>${WARSHIPS})|(?<buyer>${BUYERS})|(?<service>${SERVICES})|${OTHERS})\\b`,
);
const TIP =
  /\b(?:tip|tip - off|hint|information|intelligence|alerted|alert|warning|request) (?:[a-z]+ ){0,9}?(?:from|by) (?:the )?$/u;
const ALERTED = /\b(?:alerted|tipped off) by (?:the )?$/u;
const OF_NAVY = /\b(?:frigate|warship|destroyer|corvette|submarine|ship|vessel|helicopter) (?:of|from) the $/u;
/** Who buys stands before such a verb, in a subject of a few words, */
const BUYS =
  /^(?:(?!(?:an?|the|its|and|that|which|who|from|by) )[\p{L}]+ ){0,7}?(?:buys?|buying|bought|acquires?|acquired|acquiring|bids? for|bidding for|invests?|invested|investing|visited|look(?:ed|ing)? at|take over|taking over|took over|(?:made|makes|make|making) an? (?:[\p{L}]+ )?(?:bid|offer))\b/u;
/** or behind what is bought; a deal has a seller too, and others who look on. */
const BOUGHT_BY = re(
  `\\b(?:buyers?|bought|takeover|bids?|bidder|offers?|sale|sold|selling|stake|acquired|acquisition|purchase|interest|visit) (?:[^,;:.]{0,40} )?(?:by|to|from|is|was) ${A}$`,
);
const NUMBER =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:of (?:them|whom|the [a-z]+) (?:were |are |is )?|other |young |foreign )?$/u;
const CAPTIVE = /\b(?:kidnap\w*|abduct\w*|hostages?|captiv\w*|captors?|ransom|seized|freed|released)\b/u;

function nationSlot(left: string, right: string, _key: string, _own: string, earlier: () => string) {
  const { warship, buyer, service } = OWNED.exec(right)?.groups ?? {};
  if (service) return TIP.test(left) || ALERTED.test(left) ? 'tip' : undefined;
  if (buyer) return BUYS.test(right) || BOUGHT_BY.test(left) ? 'buyer' : undefined;
  if (warship && (warship !== 'navy' || OF_NAVY.test(left)))
    return /\b(?:an?|the|one) $/u.test(left) ? 'warship' : undefined;
  const number = NUMBER.exec(left)?.[1];
  return number && CAPTIVE.test(`${left}${right}${earlier()}`) ? `captives ${number}` : undefined;
}

/** Travellers and the like of whom an event has few: "two German climbers". */
const TRAVELLERS =
  /^(?:[\p{L}]+ )?(climbers?|mountaineers?|hikers?|skiers?|snowboarders?|tourists?|holidaymakers?|divers?|sailors?|yachtsm[ae]n|surfers?|swimmers?|cyclists?|students?|journalists?|photographers?|reporters?|engineers?|aid workers?|missionar(?:y|ies)|nuns?|pilots?|soldiers?|backpackers?|scientists?)\b/u;
const COUNTED = /\b(an?|two|three|four|five|six) (?:young |elderly |experienced )?$/u;

const MONEY_AGAINST =
  /\b(?:against|on|to|versus|vs) (?:the )?(?:us |u\.s\. |american )?(dollar|euro|pound|yen|greenback)\b/u;

/** "Shares in Aldane", "Aldane's shares" */
const SHARES =
  /\bshares (?:in|of) (?:[\p{L}]+ ){0,2}?([\p{L}]+) (?:had |have |[a-z]+ly )?$|\b([\p{L}]+)(?: 's| ’s)? (?:shares|stock) (?:had |have |[a-z]+ly )?$/u;

/** When it moved: what rises at noon may fall at night. */
const SESSION =
  /\b(?:(?:mon|tues|wednes|thurs|fri)day|early|earlier|late|later|morning|midday|noon|afternoon|opening|opened|open|clos(?:e|ed|ing))\b/u;
const sessionOf = (right: string, left: string) => (SESSION.exec(right) ?? SESSION.exec(left))?.[0];

/** The currency that a verb is told of: "the rand weakened". */
function driftSlot(left: string, right: string) {
  const company = SHARES.exec(left)?.slice(1).find(Boolean);
  if (company) return `shares ${company}`;
  const subject = /\b([\p{L}]+) (?:currency )?(?:has |had |have |also |then |[a-z]+ly )?$/u.exec(left)?.[1];
  if (!subject || !isCurrencyWord(subject)) return undefined;
  const against = MONEY_AGAINST.exec(right)?.[1];
  return against && against !== subject ? `${subject} ${against === 'greenback' ? 'dollar' : against}` : undefined;
}

const BASED = re(
  `\\b(?:adapted from|adaptation of|adapts|based on|comes from|came from|taken from|drawn from|inspired by|source (?:is|was)|film of|version of) ${A}$`,
);
const POSITIVE = re(
  `\\b(?:positive (?:test )?for|traces of|presence of|found|detected|using|use of|used|took|taking|injected|injecting|doped with|containing|contained|levels of|banned (?:substance|drug|steroid)(?: ,)?) ${A}$`,
);
const IN_SAMPLE =
  /^(?:,[^,]{1,60}, )?(?:was |were |had been )?(?:found |detected )?in (?:[\p{L}]+ ){0,3}(?:samples?|urine|blood|body|tests?)\b/u;

/** Where many strike and throw. */
const MELEE = /\b(?:riot(?:s|ers?|ing)?|protesters|clashes|clashed|brawls?|looting|looters?|street battles?)\b/iu;

const DEVOURED = re(
  `\\b(?:killed|killing|kills|death of|mauled|ate|eaten|devoured|savaged|bit|trampled|gored|shot) ${A}$`,
);
const ATTACKED = re(
  `\\b(?:attacked|killed|mauled|bitten|gored|trampled|savaged|stung|chased|injured) (?:to death )?by ${A}$`,
);
const ATTACKS =
  /^(?:(?:had|has|that|which|then) )*(?:attacked|mauled|killed|bit|gored|trampled|savaged|charged (?:at|the|him|her))\b/u;

const DECIDED =
  /\b(?:decision|ruling|verdict|jury|jurors|court|judges|panel|vote|voted|votes|board|council|committee|won|chosen|elected|carried)\b/u;

const TO_LIGHT = re(
  `\\b(?:came to light|uncovered|exposed|revealed|disclosed|know it|known|tipped off|broke|discovered|unmasked|emerged|thanks)\\b[^;:]{0,30}? (?:when|by|thanks to|to|after|through|from) ${A}$`,
);
const FIRST_CASE = re(
  `\\bfirst (?:case|patient|infection|victim)\\b[^;:]{0,30}? (?:was|,|is) ${A}$|\\b(?:it|outbreak|epidemic|chain|infections?) (?:began|started) with ${A}$`,
);
const FELL_ILL = /^(?:(?:had|was|who|first) )*(?:fell ill|fell sick|taken ill|developed symptoms|infected)\b/u;

/** Families of an event that it has one of for each of what is told. */
export const MEANS: readonly Family[] = [
  {
    name: 'goods',
    what: 'Load',
    of: 'event',
    common: true,
    firm: true,
    aspect: (right, left) => carrierIn(left) ?? carrierIn(right),
    slot: (left, right) => {
      if (AMOUNT.test(left) && SPILT.test(right)) return '';
      return CARRIED.test(left) && ALONE.test(right) && !IN_HAND.test(left) ? '' : undefined;
    },
  },
  {
    name: 'tool',
    what: 'What it was done with',
    of: 'event',
    common: true,
    firm: true,
    several: MELEE,
    // What many struck with is of more than one kind.
    slot: (left, right, key, own) => {
      if (!ALONE.test(right) || (own.endsWith('s') && !own.endsWith('ss') && key !== 'explosives')) return undefined;
      if (
        PUT_DOWN.test(left) &&
        (key === 'injection' || /\b(?:animals?|whales?|dogs?|horses?|vets?|put down|cull\w*)\b/u.test(left))
      )
        return 'put down';
      if (STRUCK_WITH.test(left)) return 'struck';
      return OPENED.test(left) ? `opened ${OPENING.exec(left)?.[1] ?? ''}` : undefined;
    },
  },
  {
    name: 'missile',
    what: 'What was thrown',
    of: 'event',
    common: true,
    firm: true,
    several: MELEE,
    // Of what many threw there is more than one kind.
    slot: (left, right, _key, own) =>
      !own.endsWith('s') && ((THREW.test(left) && ALONE.test(right)) || FLEW.test(right)) ? '' : undefined,
  },
  {
    name: 'uniform',
    what: 'Clothing',
    of: 'event',
    common: true,
    firm: true,
    slot: (left, _right, key) =>
      WORN.test(left) &&
      (/\b(?:disguised|posing|posed|dressed as)\b/u.test(left) ||
        ['army', 'police', 'firefighter', 'builder'].includes(key))
        ? ''
        : undefined,
  },
  { name: 'nation', what: 'Nationality', of: 'event', common: true, firm: true, slot: nationSlot },
  {
    name: 'origin',
    what: 'Nationality',
    of: 'event',
    firm: true,
    slot: (left, right) => {
      const count = COUNTED.exec(left)?.[1];
      const who = TRAVELLERS.exec(right)?.[1];
      return count && who && `${count === 'an' ? 'a' : count} ${who.replace(/s$/u, '')}`;
    },
  },
  {
    name: 'drift',
    what: 'Direction',
    of: 'event',
    common: true,
    firm: true,
    moves: true,
    aspect: sessionOf,
    slot: driftSlot,
  },
  {
    name: 'beast',
    what: 'Animal',
    of: 'event',
    common: true,
    firm: true,
    slot: (left, right, _key, own) => {
      if (own.endsWith('s') && !own.endsWith('ss')) return undefined;
      if (ATTACKED.test(left) || ATTACKS.test(right)) return 'attacker';
      return DEVOURED.test(left) && ALONE.test(right) ? 'prey' : undefined;
    },
  },
  {
    name: 'source',
    what: 'What it is based on',
    of: 'event',
    common: true,
    firm: true,
    left: BASED,
  },
  {
    name: 'doping',
    what: 'Substance',
    of: 'event',
    common: true,
    firm: true,
    slot: (left, right) => (POSITIVE.test(left) || IN_SAMPLE.test(right) ? '' : undefined),
  },
  { name: 'turning', what: 'Direction', of: 'event', common: true, firm: true },
  {
    name: 'balloting',
    what: 'Vote',
    of: 'event',
    common: true,
    firm: true,
    slot: (left, right) => (DECIDED.test(`${left}${right}`) ? '' : undefined),
  },
  {
    name: 'informant',
    what: 'Who it was',
    of: 'event',
    common: true,
    firm: true,
    slot: (left, right) => {
      if (TO_LIGHT.test(left)) return 'came to light';
      return FIRST_CASE.test(left) || FELL_ILL.test(right) ? 'first case' : undefined;
    },
  },
];
