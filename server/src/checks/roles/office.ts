import { plainSpelling } from '../../reading/lexicon/spelling.ts';
import { matchesIn } from '../../text/matches.ts';
import { rememberedIn } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { BELOW, NOT_NOW } from './lexicon.ts';

/**
 * An office that is told by what it is over rather than by its head: "the county clerk", "the hospital's medical
 * director", "head of military intelligence". Heads that many a ladder has ("director", "head", "commander") say little
 * by themselves; two of them exclude each other where they are over two bodies.
 */
export interface Office extends Span {
  /** The word itself, lower case. */
  readonly head: string;
  /** The kinds of body or area that the office is over; see `AREAS`, `HOUSES`, `UNITS`. */
  readonly bodies: ReadonlySet<string>;
}

const groups = (text: string) =>
  new Map(
    text.split('|').flatMap((group) => {
      const words = group.trim().split(/\s+/);
      return words.map((word): [string, string] => [word, words[0]!]);
    }),
  );

/** Officers of whom a county or a town has one each. Words of one group are one office under several names. */
const OFFICERS = groups(
  'clerk registrar recorder | executive administrator manager judge | coroner sheriff | treasurer assessor auditor comptroller controller | ' +
    'surveyor engineer | attorney prosecutor | librarian | veterinarian | superintendent | archivist',
);
/** Offices that one hand may hold in small counties. */
const JOINED = new Set(['clerk+treasurer', 'treasurer+clerk']);
/** Those who lead a body, whatever they are called there. */
const LEADERS = new Set(['director', 'head', 'chief', 'commander', 'officer', 'manager', 'administrator']);
/** "Medical officer" leads a district's health; "police officer" leads nothing. */
const LEADING_OFFICERS = new Set(['medical', 'health', 'education', 'commanding', 'veterinary']);

/** Areas, as the law parts a country; the same step has other names elsewhere. */
const AREAS = groups(
  'national federal | regional region province provincial state governorate | county district prefecture | ' +
    'city town municipal borough village',
);
/** Houses that have one leader each, and are no part of one another. */
export const HOUSES: ReadonlyMap<string, string> = groups(
  'hospital hospitals clinic clinics infirmary | prison prisons jail jails penitentiary | airport airports | museum museums',
);
/** Parts of armed forces, each under its own commander. */
const UNITS = groups('intelligence | battalion | brigade | regiment | squadron | platoon');

/** Services of a state or a town, each under a chief of its own. */
export const SERVICES: ReadonlyMap<string, string> = groups(
  'army | navy naval | air-force | coastguard coast-guard | police constabulary | fire | ambulance | customs | marines | gendarmerie',
);
/** What is over all armed services, or over several of a town's. */
const ALL_SERVICES = new Set(['general', 'armed', 'defence', 'military', 'joint', 'safety', 'emergency', 'rescue']);
/** Those whom a union stands for. */
const TRADES = groups(
  'teachers teacher | nurses nurse | doctors doctor physicians | miners miner | farmers farmer | drivers driver | pilots pilot | ' +
    'dockers docker | firefighters firefighter | journalists journalist | students student | lawyers lawyer | bakers baker | ' +
    'fishermen fisherman | railwaymen rail railway | prison | civil | postal',
);
const UNIONS = new Set(['union', 'unions', 'association', 'federation', 'syndicate']);
const UNION_LEADERS = new Set([
  'leader',
  'president',
  'chairman',
  'chairwoman',
  'chair',
  'secretary',
  'head',
  'boss',
  'chief',
]);

/** Parts of a house and bodies beside it: who leads one often leads the other too. */
const BESIDE = new Set(
  (
    'center centre unit department ward programme program service services network association society council board committee ' +
    'institute university faculty college trust foundation union team corps academy school wing branch bureau division section spokesman'
  )
    .split(' ')
    .map(plainSpelling),
);

const WORD = /[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu;
const BREAK = /[,;:()—–.]|\b(?:and|who|which|that|said|says|told|whose|since|when|where|was|is|has|had|will)\b/iu;
const LEADS_ON = new Set(['of', 'for', 'at', 'in']);
/** A longer description is no title. */
const LONGEST = 9;

/** The office in a phrase such as "the hospital's medical director", if there is one: nothing in "a clerk". */
export const officesIn = rememberedIn((phrase): Office[] => {
  const office = officeOf(phrase);
  return office ? [office] : [];
});

function officeOf(phrase: string): Office | undefined {
  const cut = BREAK.exec(phrase);
  // One word for each service, of one length so that places stay: "air force", "coast guard".
  const text = (cut ? phrase.slice(0, cut.index) : phrase)
    .replace(/\bair[ -]force\b/giu, 'air-force')
    .replace(/\bcoast[ -]guard\b/giu, 'coast-guard');
  const parts = matchesIn(text, WORD).map((match) => ({
    lower: plainSpelling(match[0].toLowerCase().replace(/['’]s?$/, '')),
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (parts.length === 0 || parts.length > LONGEST || /^an?$/.test(parts[0]!.lower)) return undefined;
  if (parts.some(({ lower }) => NOT_NOW.has(lower) || BELOW.has(lower) || lower.startsWith('ex-'))) return undefined;
  const union = unionIn(parts);
  if (union) return union;
  const turn = parts.findIndex((part) => LEADS_ON.has(part.lower));
  const at = (turn < 0 ? parts.length : turn) - 1;
  const word = parts[at]?.lower;
  if (word === undefined) return undefined;
  const officer = OFFICERS.get(word);
  const leader = LEADERS.has(word) && (word !== 'officer' || LEADING_OFFICERS.has(parts[at - 1]?.lower ?? ''));
  if (!officer && !leader) return undefined;
  // "Head of the fire and rescue service": the phrase goes on.
  if (cut && /and/iu.test(cut[0]) && SERVICES.has(parts[parts.length - 1]!.lower)) return undefined;
  // "Chief of surgery": one of several in the house.
  const service = parts.some(({ lower }) => SERVICES.has(lower));
  if ((word === 'chief' && turn >= 0 && !service) || (service && parts.some(({ lower }) => ALL_SERVICES.has(lower))))
    return undefined;
  if (parts.some(({ lower }, i) => BESIDE.has(lower) && !isServices(lower, parts[i - 1]))) return undefined;
  const bodies = new Set(
    parts.flatMap(({ lower }, i) => {
      const body =
        i === at ? undefined : (AREAS.get(lower) ?? HOUSES.get(lower) ?? UNITS.get(lower) ?? SERVICES.get(lower));
      return body ? [body] : [];
    }),
  );
  if (bodies.size === 0) return undefined;
  const first = parts[0]!.lower === 'the' ? 1 : 0;
  return { start: parts[first]!.start, end: parts[parts.length - 1]!.end, head: word, bodies };
}

/** "The fire service" is the service itself. */
const isServices = (lower: string, before: { readonly lower: string } | undefined) =>
  /^(?:services?|department)$/.test(lower) && SERVICES.has(before?.lower ?? '');

/** "The head of the nurses' union": whose union it is tells one from another. */
function unionIn(
  parts: readonly { readonly lower: string; readonly start: number; readonly end: number }[],
): Office | undefined {
  const at = parts.findIndex(({ lower }) => UNIONS.has(lower));
  const trade = parts.slice(0, at).flatMap(({ lower }) => TRADES.get(lower) ?? []);
  if (at < 0 || trade.length !== 1 || !parts.some(({ lower }) => UNION_LEADERS.has(lower))) return undefined;
  const first = parts[0]!.lower === 'the' ? 1 : 0;
  return { start: parts[first]!.start, end: parts[parts.length - 1]!.end, head: 'union', bodies: new Set(trade) };
}

/** Can one person hardly hold both? */
export function clash(a: Office, b: Office): boolean {
  const shared = [...a.bodies].some((body) => b.bodies.has(body));
  if (a.head === 'union' || b.head === 'union') return a.head === b.head && !shared;
  const [x, y] = [OFFICERS.get(a.head), OFFICERS.get(b.head)];
  // One county has a clerk and a coroner: the same area, two officers.
  if (shared) return x !== undefined && y !== undefined && x !== y && !JOINED.has(`${x}+${y}`) && areArea(a, b);
  if (!LEADERS.has(a.head) || !LEADERS.has(b.head)) return false;
  // A service's own name is weightier than the area that it serves.
  if (isService(a) || isService(b)) return isService(a) && isService(b) && !isUnit(a) && !isUnit(b);
  if (isUnit(a) || isUnit(b)) return isUnit(a) && isUnit(b);
  // "The regional director" and "the district director" may be one step in two countries' words: it takes a house.
  return isHouse(a) || isHouse(b);
}

const has = (words: ReadonlyMap<string, string>, { bodies }: Office) =>
  [...bodies].some((body) => words.get(body) === body);
const isUnit = (office: Office) => has(UNITS, office);
const isService = (office: Office) => has(SERVICES, office);
const isHouse = (office: Office) => has(HOUSES, office);
const areArea = (a: Office, b: Office) => has(AREAS, a) && has(AREAS, b);
