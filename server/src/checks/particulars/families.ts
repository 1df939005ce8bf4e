import { crimeIn } from '../../reading/lexicon/crimes.ts';
import type { Kind } from '../../reading/lexicon/kinds/kinds.ts';
import { CAUSES } from './causes.ts';
import type { Family } from './family.ts';
import { A_WIDE as A, re } from './grammar.ts';
import { LIVES } from './lives.ts';
import { MEANS } from './means.ts';
import { PLACED } from './spots.ts';
import { TRACED } from './traces.ts';
import { WAYS } from './ways.ts';

/* Words around a kind are joined by single blanks, lower case, with a blank at the inner end; a hyphen is a word. */

const set = (words: string) => new Set(words.split(' '));

const VIOLENT = set('shooting stabbing attack massacre robbery bombing explosion kidnapping raid');
const CRASH = set('crash collapse fire sinking rescue');

const STRUCK =
  'shot|shoot|shoots|shooting|stabbed|stabbing|killed|killing|slain|attacked|attacking|opened fire|fired|firing|struck|slashed|' +
  'hacked|wounded|wounding|blasted|robbed|threatened|stormed|bludgeoned|murdered|massacred|rampage|beat|beats|beating|bashed|slashing|battered|gunman|attacker|clubbed|hitting|beaten';
const GUARDS =
  '(?:police|policemen|officers?|troopers?|soldiers?|troops|deputies|guards?|agents?|marines|swat|homeowner)';
const ARMED =
  'armed with|wielding|wielded|brandishing|brandished|toting|used|using|use of|pulled out|pulled|drew|carrying|pointed|pointing|' +
  'fired|firing|brought|bought|purchased|holding|threw|hurled|lobbed|detonated|swinging|swung|produced';

const CRASHED =
  'plunged|plunges|overturned|overturns|veered|skidded|crashed|crashes|careered|careened|rolled over|flipped|swerved|fell|ran off|' +
  'went off|came down|went down|goes down|nosedived|ditched';
const WRECK = 'crash|crashes|accident|plunge|wreck|disaster|tragedy';
const SANK = 'sank|sinks|sunk|capsized|capsizes|overturned|ran aground|went down|keeled over|foundered|tipped over';
const ON_IT =
  '(?:, [a-z0-9 -]{1,50} , |that |which |was |had |has |suddenly |(?:he|she|they) (?:was|were) (?:[a-z]+ ){1,3}|carrying (?:[a-z0-9,]+ ){1,8}?)*';

const KILLED_BY = '(?:died|dies|dead|die|death|passed away|succumbed)';

/** Families of things that an event has one of. */
const EVENT: readonly Family[] = [
  {
    name: 'weapon',
    what: 'Weapon',
    of: 'event',
    classes: VIOLENT,
    left: re(`(?:\\b(?:${STRUCK})\\b[^;:,]* with|\\b(?:${ARMED})) ${A}$|\\bthe weapon(?: used)?(?: was| ,) ${A}$`),
    right: re(
      '^(?:- )?(?:was thrown|was hurled|was lobbed|wielding|toting|attack|attacks|blast|blasts|fire|shots?|rounds?|shooting|massacre|killing|rampage|assault|wounds?|bullets?|exploded|explodes|went off|detonated|tore|ripped)\\b',
    ),
    notLeft: re(
      `\\b${GUARDS} (?!(?:said|say|says|told|believe|believed|reported|confirmed|that) )(?:[a-z]+ ){0,3}(?:${ARMED}) ${A}$`,
    ),
  },
  {
    name: 'vehicle',
    what: 'Vehicle',
    of: 'event',
    classes: CRASH,
    right: re(`^${ON_IT}(?:${CRASHED})\\b|^(?:${WRECK})\\b`),
    several: /\b(?:collided|collides|collision|pile-?up|crashe[sd] into an?|rammed|hit an?|struck an?|head-on)\b/iu,
  },
  {
    name: 'aircraft',
    what: 'Aircraft',
    of: 'event',
    classes: CRASH,
    right: re(`^${ON_IT}(?:${CRASHED})\\b|^(?:${WRECK})\\b`),
  },
  { name: 'maker', what: 'Maker of the aircraft', of: 'event', classes: CRASH },
  { name: 'vessel', what: 'Vessel', of: 'event', classes: CRASH, right: re(`^${ON_IT}(?:${SANK})\\b`) },
  {
    name: 'cable',
    what: 'Cable',
    of: 'event',
    right: re(
      '^(?:(?:internet|fib(?:re|er)|optics?|optical|-|telecom[a-z]*|communications?|data|power|phone) )*(?:cables?|lines?|links?|cuts?|breaks?)\\b',
    ),
  },
  { name: 'lanes', what: 'Direction', of: 'event', classes: CRASH },
];

const DIED = /\b(?:died|dies|dead)\b(?: [a-z0-9,.]+){0,8} $/u;
const DIED_IN = /\b(?:died|dies|dead)\b(?: [a-z0-9,.]+){0,7} (?:in|at)(?: [a-z.'-]+){0,4} $/u;
const FACING = /\b(?:faces?|facing|on) (?:[a-z0-9-]+ ){0,3}$/u;
const CHARGED =
  /\b(charged|accused|convicted|(?:found|pleaded|pleads|plead) guilty|indicted|acquitted)\b[^;]{0,60}? (?:with|of|on|for|to)(?: [a-z0-9,'-]+){0,5} $/u;
/** What is admitted or denied is a crime, or counts of one; anything else may be anything. */
const PLEADED = /^(?:[a-z0-9-]+ ){0,3}(?:counts?|charges?|offences?|offenses?|guilt|wrongdoing)\b/u;
const BARE_PLEA = new Set(['admitted', 'admits', 'admitting', 'denied', 'denies', 'denying']);
/** Before "guilty" and "cleared", which go with much else. */
const FOUND_SO = /\b(?:found|finds|finding|find|declared|judged) (?:[a-z.'-]+ ){0,6}$/u;
const TRIED = /^(?:of|on|by (?:a|the) (?:jury|court|judge)|in (?:a|the) (?:trial|court))\b/u;

/** What is done to whom a charge is told of; to be accused is to be charged. */
const chargedBy = (left: string) => CHARGED.exec(left)?.[1]?.replace(/^(?:accused|indicted)$/u, 'charged');

const LOOSE = set('beaten burned');

/** Of one person, named or the only one of whom it is told. */
const PERSON: readonly Family[] = [
  {
    name: 'disease',
    what: 'Cause of death',
    of: 'person',
    left: re(
      `\\b${KILLED_BY}\\b(?:(?! (?:but|and|who|which|suffered|said) )[^;]){0,60}? (?:of|from|to|with|by|after|following|due to|because of) (?:complications (?:of|from|related to|due to|following) |suffering |battling |a (?:long |short |brief |lengthy )?(?:battle|fight|struggle) (?:with|against) )?${A}$|` +
        `\\bcause(?: of (?:his |her |the )?death)? (?:was|is|as|has) (?:complications (?:of|from) )?${A}$|\\blost (?:his|her) (?:[a-z-]+ )?(?:battle|fight) (?:with|to|against) ${A}$|\\bsuffered (?:a|an) (?:fatal|massive|apparent) $|\\bhad suffered an? $`,
    ),
    self: /self$|^took/,
    // Many suffer a stroke and live.
    slot: (left, _right, _key, _own, earlier) =>
      /\bhad suffered an? $/u.test(left) && !/\b(?:died|dies|dead|death)\b/u.test(earlier()) ? undefined : '',
    ofLast: /\bcause(?: of death)? (?:was|is|has)\b/,
    // What is not known today is told tomorrow.
    soft: /unknown/,
  },
  {
    name: 'wound',
    what: 'Wound',
    of: 'victim',
    classes: VIOLENT,
    left: re(
      '\\b(?:shot|stabbed|shooting|stabbing|hit|struck|wounded|knifed|bullets?|wounds?|gunshot|shots?|slashed|blows?|wounding|times|once|twice)\\b' +
        '(?: [a-z]+){0,4}? (?:in|to|through|into) (?:the|his|her|their) (?:upper |lower |left |right )?$',
    ),
    // "a shot in the arm for the club", "in the heart of the city"
    notRight: /^(?:of|for)\b/,
    active: re(
      `(?<!\\b(?:was|were|been|being|is|be|got) (?:[a-z]+ )?)\\b(?:shot|shoot|shoots|shooting|stabbed|stabs|stabbing|hit|hitting|struck|striking|slashed|knifed)(?: [a-z.'-]+){1,6} (?:in|to|through|into) (?:the|his|her|their) (?:upper |lower |left |right )?$`,
    ),
    named: re('\\b(?:in|to|through|into|and|,) (?:(?:the|his|her|their) )?(?:upper |lower |left |right )?$'),
  },
  {
    name: 'manner',
    what: 'Manner of death',
    of: 'victim',
    classes: VIOLENT,
    left: re('\\b(?:was|were|been|being|found) (?:[a-z]+ ){0,2}$'),
    right: /^to death\b/,
    // Teams are beaten and sauces burned.
    slot: (_, right, key) => (LOOSE.has(key) && !/^(?:to death|unconscious|alive)\b/u.test(right) ? undefined : ''),
  },
  {
    name: 'deathbed',
    what: 'Place of death',
    of: 'person',
    common: true,
    slot: (left, _, key) => {
      if (!(key === 'hospital' ? DIED_IN : DIED).test(left)) return undefined;
      // He who is pronounced dead at a hospital may have died on the way.
      return key === 'hospital' && /\b(?:pronounced|declared)\b/u.test(left) ? undefined : '';
    },
  },
  {
    name: 'attire',
    what: 'Clothing',
    of: 'victim',
    left: re('\\b(?:found|discovered|standing|lying|sitting|was|were|body|him|her|them)\\b(?: [a-z,]+){0,4} $'),
    notRight: /^(?:eye|truth|ambition|aggression|power|short|photo|picture|model|pose|scene)/,
  },
  {
    name: 'exit',
    what: 'How the post was left',
    of: 'person',
    moves: true,
    slot: (left, right, key) => {
      if (key === 'sacked')
        return /\b(?:was|were|been|being|is|got) (?:[a-z]+ )?$/u.test(left) &&
          !/^(?:at|upon|into|once|on (?:the|a|by|him|them))\b/u.test(right)
          ? ''
          : undefined;
      return /^(?:from|as|over|after|on|in|last|this|amid|because|following|due|earlier|yesterday|,|\.|$)/u.test(right)
        ? ''
        : undefined;
    },
  },
  {
    name: 'plea',
    what: 'Plea',
    of: 'person',
    common: true,
    moves: true,
    several: /\b(?:chang\w*|switch\w*|withdr\w*) (?:(?:his|her|their|the|a) )?(?:not[ -]guilty |guilty )?pleas?\b/iu,
    aspect: (right) => crimeIn(right),
    slot: (_left, right, _key, own) => (!BARE_PLEA.has(own) || PLEADED.test(right) || crimeIn(right) ? '' : undefined),
  },
  {
    name: 'verdict',
    what: 'Verdict',
    of: 'person',
    moves: true,
    transitive: true,
    aspect: (right) => crimeIn(right),
    named: /(?<!\b(?:plead|pleads|pleaded|pled|pleading|plea|plea of|not|plea to) )$/u,
    slot: (left, right, _key, own) => {
      if (/\b(?:plead|pleads|pleaded|pled|pleading|plea|plea of|plea to) $/u.test(left)) return undefined;
      if (own === 'guilty' || own === 'not guilty') return FOUND_SO.test(left) ? '' : undefined;
      if (own === 'cleared') return TRIED.test(right) ? '' : undefined;
      // "the acquitted man", "a convicted thief"
      return /\b(?:a|an|the|of|his|her|wrongly) $/u.test(left) && /ed$/u.test(own) ? undefined : '';
    },
  },
  {
    name: 'charge',
    what: 'Charge',
    of: 'person',
    moves: true,
    slot: (left, right) => chargedBy(left) ?? (FACING.test(left) && /^charges?\b/u.test(right) ? 'charged' : undefined),
  },
  {
    name: 'penalty',
    what: 'Sentence',
    of: 'person',
    moves: true,
    left: re('\\b(?:sentenced|jailed|imprisoned|handed|given|gets|receives|received) (?:[a-z0-9]+ ){0,4}$'),
  },
  {
    name: 'offer',
    what: 'Answer to an offer',
    of: 'person',
    moves: true,
    right: re(
      '^(?:(?:the|his|her|an|a|this|that) (?:[a-z-]+ ){0,4}?(?:job|post|offer|position|nomination|invitation|role|appointment)\\b|it\\b)',
    ),
  },
];

const BESIDE_KIN =
  /(?:his|her|their|'s) (wife|husband|son|daughter|mother|father|brother|sister|partner|girlfriend|boyfriend) and (?:a|an|another|one) (?:[a-z]+ ){0,2}$/u;
const FATE =
  /^(?:(?:was|were|are|is|also|still|both|been|has|have|remain|remained) )*(missing|killed|injured|hurt|dead|arrested|trapped|rescued)/u;

const FOUND = re(
  "^(?:(?:had|has|have|first) )*(?:found|discovered|spotted|stumbled (?:on|upon|across)|came across) (?:[a-z0-9']+ ){0,4}?(?:body|bodies|remains|corpses?|dead|victims?|skeleton|man|woman)\\b|^made (?:the|a) (?:[a-z]+ )?(?:discovery|find)\\b",
);
const FOUND_BY =
  "\\b(?:it|body|bodies|remains|bones|skull|skeleton|wreck|wreckage|corpses?|victims?|dead|he|she|they|who|man|woman)\\b[^;]{0,60}? (?:found|discovered|spotted) (?:[a-z0-9,']+ ){0,12}?by (?:[a-z']+ ){0,4}$";
const CALLED = re(
  '^(?:(?:had|has|have|first|then) )*(?:called|phoned|rang|telephoned|alerted|dialed|dialled|contacted) (?:the )?(?:police|911|999|emergency|authorities|firefighters|fire)\\b|^(?:raised|sounded) the alarm\\b',
);
const SMELT = re(
  '^(?:(?:had|has|have|first) )*(?:smelled|smelt|noticed|detected|reported|complained (?:of|about)) (?:[a-z]+ ){0,5}?(?:gas|smoke|odou?r|smell|fumes)\\b',
);

/** Of those who have no name in the news. */
const NAMELESS: readonly Family[] = [
  { name: 'kin', what: 'Relation', of: 'person', common: true, kin: true },
  {
    name: 'sex',
    what: 'Person',
    of: 'event',
    common: true,
    slot: (left, right) => {
      const kin = BESIDE_KIN.exec(left)?.[1];
      const fate = kin && FATE.exec(right)?.[1];
      return fate && `${kin} ${fate}`;
    },
  },
  {
    name: 'finder',
    what: 'Who found the dead',
    whatOf: { call: 'Who called for help', smell: 'Who noticed it' },
    of: 'event',
    common: true,
    firm: true,
    left: re(FOUND_BY),
    // Several may call, and who is called first is said to have found.
    soft: /call|smell|police/,
    right: re([FOUND, CALLED, SMELT].map(({ source }) => source).join('|')),
    slot: (_, right) => (CALLED.test(right) ? 'call' : SMELT.test(right) ? 'smell' : 'find'),
  },
];

/** Kin by the given name alone: "his brother Ivo". */
export const KIN: Family = { name: 'kin', what: 'Relation', of: 'event', common: true, firm: true, lasting: true };

export const FAMILIES: ReadonlyMap<string, Family> = new Map(
  [...EVENT, ...PERSON, ...NAMELESS, ...CAUSES, ...WAYS, ...PLACED, ...TRACED, ...MEANS, ...LIVES].map((family) => [
    family.name,
    family,
  ]),
);

/** What a kind is of, for a person: "Weapon"; families of mere words have no name. */
export const nameOf = ({ kind }: { readonly kind: Kind }): string => FAMILIES.get(kind.family)?.what ?? 'Word';
