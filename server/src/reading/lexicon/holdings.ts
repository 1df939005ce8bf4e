import { wordTable } from '../../text/wordtable.ts';

/*
 * What somebody has for good, so that two articles that count it tell of one number: no game has twice as many goals as
 * the season, but a father has his sons. Lemmas.
 */

/** Relatives that are counted. */
const KIN =
  'husband wife marriage divorce child son daughter grandchild grandson granddaughter great-grandchild sibling brother sister stepchild stepson stepdaughter';
/** What somebody has made in a life. */
const WORKS = 'novel book play poem album film movie opera symphony painting';
/** Those who are with a firm, a force or a club. */
const PEOPLE = 'employee worker staffer member subscriber customer user student pupil patient soldier';
/** Those sent somewhere, who are counted there. */
const POSTED = 'observer peacekeeper monitor inspector';
/** What a house, a firm or a town has. */
const THINGS =
  'office store shop branch outlet restaurant hotel plant factory warehouse school hospital clinic bed room classroom ' +
  'aircraft plane jet ship vessel truck lorry bus train locomotive station airport farm theatre theater screen cinema ' +
  'mine reactor turbine dealership showroom campus library museum pub supermarket bakery brewery distributor depot';

const set = (nouns: string): ReadonlySet<string> => new Set(nouns.split(' '));
const [KINDRED, STAFF, SENT, OWNED, MADE] = [KIN, PEOPLE, POSTED, THINGS, WORKS].map(set) as [
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
];

/** Nouns that two writers use for one thing. */
const SAME = wordTable<string>({
  worker: 'employee',
  staffer: 'employee',
  shop: 'store',
  supermarket: 'store',
  plane: 'aircraft',
  jet: 'aircraft',
  pupil: 'student',
  truck: 'lorry',
  theater: 'theatre',
  movie: 'film',
  husband: 'marriage',
  wife: 'marriage',
});

export const isKin = (noun: string): boolean => KINDRED.has(noun);
/** Is it a work that its maker is known by? */
export const isWork = (noun: string): boolean => MADE.has(noun);
export const isPosted = (noun: string): boolean => SENT.has(noun);
/** Is it something that a firm, a town or a house has? */
export const isHeld = (noun: string): boolean => STAFF.has(noun) || SENT.has(noun) || OWNED.has(noun);
/** The noun under which holdings are compared: workers and employees are one. */
export const holdingOf = (noun: string): string => SAME[noun] ?? noun;
