import type { Family } from './family.ts';
import { re, tailOf } from './grammar.ts';

/* What is told of one person, with or without a name: a profession, a sport, an injury, whether a ruling is fought. */

/** Between a name and what somebody does: "Ana Varga, 51, a former", "Varga, who works as a", "Varga is a". */
const IS_A = re(
  "(?:, (?:\\d+ , )?(?:then |now |once |himself |herself )?|\\b(?:is|was|had been|works? as|worked as|working as|trained as|qualified as|became|be|remains|career as|years as|life as|job as|living as|back as|races? as|raced as|competed as|event as|cup race as|youth as|as) )(?:(?:a|an|the|once a|now a|also a|still a) )(?:(?!(?:and|or|of|with|for|in|to|by|whose) )[\\p{L}']+ (?:- [\\p{L}]+ )?){0,3}$",
);
const RUNS = re(
  "\\b(?:runs?|ran|running|owns?|owned|owner of|has|had|opened|keeps|kept|took over|inherited|bought|manages|managed) (?:a|an|the|his|her|their) (?:(?!(?:and|or|of|with|for|in|to|by) )[\\p{L}']+ ){0,2}$",
);
const HOUSES = /(?:pharmacy|drugstore|practice|clinic|shop|bakery|garage|bookstore|grocery|salon|firm|store)$/u;
/** Behind it somebody else, or a comparison, begins: "a teacher's son", "a nurse who". */
const OF_ANOTHER =
  /^(?:'s|’s|'|’|and (?:his|her)|[a-z]+ (?:named|called))\b|^(?:association|union|school|college|office|strike|shortage|training|of the (?:year|month))/u;

/** Who is hurt, by what he or she is there. Words for one role share a line, its name first. */
const ROLES = [
  'driver motorist trucker',
  'passenger',
  'conductor',
  'pilot',
  'co-pilot',
  'captain skipper',
  'officer policewoman policeman constable',
  'guard',
  'firefighter fireman',
  'soldier',
  'paramedic',
  'cyclist',
  'pedestrian',
  'motorcyclist',
  'rider jockey',
  'referee umpire',
  'goalkeeper keeper',
  'teacher',
  'victim',
  'suspect gunman attacker',
  'farmer',
  'miner',
  'climber',
  'skier',
  'hiker',
  'diver',
  'sailor',
  'fisherman',
  'worker',
  'steward stewardess',
  'nurse',
  'mayor',
  'priest',
  'cashier',
  'photographer',
  'zookeeper',
  'trainer',
  'lifeguard',
  'electrician',
  'tourist',
  'grandmother',
  'grandfather',
  'baby toddler',
].map((line) => line.split(' '));
const ROLE = new Map(ROLES.flatMap((line) => line.map((word) => [word, line[0]!] as const)));
/** Where several drivers or keepers are told of nothing says who of them it was. */
const PLURAL = new Set(['drivers', 'keepers']);
const PRONOUN = /^(?:he|she)\b/u;

/** "one of the drivers" */
const ONE_OF = /\bone of (?:the|its|their|his|her) (?:[\p{L}\d]+ ){0,2}?([\p{L}]+?)s\b/u;

/** The one of whom a sentence tells, by the noun that stands first; several of the kind are nobody. */
export function roleIn(words: string): string | undefined {
  const one = ROLE.get(ONE_OF.exec(words)?.[1] ?? '');
  if (one) return one;
  const first = words.split(' ').find((word) => ROLE.has(word) || PLURAL.has(word));
  return first === undefined ? undefined : ROLE.get(first);
}

const HURT =
  '(?:broke|breaks|broken|breaking|fractured?|fractures|fracturing|dislocated|tore|torn|ruptured?|burst|cracked|crushed|sprained|twisted|suffered|suffering|sustained|injured|injuring|injuries|injury|perforated|punctured|bruised|burned|burnt|burns|cut|gashed|damaged|smashed|shattered|with)';
const HURT_AT = re(
  `\\b${HURT}(?: (?:to|of|in|on|both|a|an|the|his|her|one|two|three|several|serious|minor|severe|compound|double|small|broken|fractured|dislocated|torn|ruptured|burst|cracked|crushed|sprained|twisted|perforated|punctured|bruised|upper|lower|left|right|bone|bones|burns|fracture|injuries|injury)){0,6} $`,
);
const BROKEN = re(
  `\\b(?:broke|broken|fractur\\w*|dislocat\\w*|tore|torn|ruptur\\w*|burst|crack\\w*|crush\\w*|sprain\\w*|twist\\w*|injur\\w*|suffer\\w*|sustain\\w*|perforat\\w*|punctur\\w*|burn\\w*|smash\\w*|shatter\\w*|bruis\\w*|cut|gash\\w*)\\b`,
);
/** "his leg was crushed" */
const GOT_HURT = re(
  `^(?:bone |bones )?(?:(?:was|were|is|had been|got) (?:[a-z]+ly )?(?:broken|fractured|dislocated|crushed|injured|burned|burnt|torn|shattered|smashed|hurt)|fracture|injury)\\b`,
);

function injurySlot(
  left: string,
  right: string,
  _key: string,
  _own: string,
  earlier: () => string,
): string | undefined {
  const hurt = (HURT_AT.test(left) && BROKEN.test(tailOf(left))) || GOT_HURT.test(right);
  if (!hurt) return undefined;
  return roleIn(left) ?? (PRONOUN.test(left) ? roleIn(earlier()) : undefined) ?? '';
}

const FOR_STATE =
  /\b(?:prosecut\w*|state|crown|government|attorney general|plaintiffs?|family|families|relatives|victims?)\b/u;
const FOR_ACCUSED = /\b(?:lawyers?|defen[cs]e|counsel|defendant|accused|client|attorneys?|solicitor|barrister)\b/u;
const FOR_SOMEBODY = /\b(?:he|she|they|his|her)\b/u;

/** Whose appeal it is. "Prosecutors said that the accused would appeal": where both are named that is not sure. */
function appealSlot(left: string): string | undefined {
  const [state, accused] = [FOR_STATE.test(left), FOR_ACCUSED.test(left)];
  if (state) return accused ? undefined : 'state';
  return accused || FOR_SOMEBODY.test(left) ? 'accused' : undefined;
}

/** What somebody was sentenced for. */
const SENTENCED = re(
  '\\b(?:serving|served|sentenced|jailed|imprisoned|sent to prison|convicted|guilty|prison term|sentence|years|life)\\b[^;]{0,60}? (?:for|of) (?:(?:a|an|the|his|her|armed|attempted|aggravated|serious|two|three|several|counts? of|charges? of) ){0,4}(?:[a-z]+ )?$',
);

/** Families of persons, with or without a name. */
export const LIVES: readonly Family[] = [
  {
    name: 'profession',
    what: 'Profession',
    of: 'person',
    lasting: true,
    common: true,
    notRight: OF_ANOTHER,
    slot: (left, _right, _key, own) => ((HOUSES.test(own) ? RUNS : IS_A).test(left) ? '' : undefined),
  },
  {
    name: 'athlete',
    what: 'Sport',
    of: 'person',
    lasting: true,
    common: true,
    notRight: OF_ANOTHER,
    slot: (left) => (IS_A.test(left) ? '' : undefined),
  },
  { name: 'injury', what: 'Injury', of: 'somebody', common: true, firm: true, slot: injurySlot },
  {
    name: 'appeal',
    what: 'Answer to the ruling',
    of: 'event',
    common: true,
    firm: true,
    moves: true,
    slot: appealSlot,
  },
  {
    name: 'offence',
    what: 'Offence',
    of: 'person',
    lasting: true,
    moves: true,
    firm: true,
    left: SENTENCED,
  },
];
