import { remembered } from '../../text/remember.ts';
import { CARDINALS } from './numbers.ts';

/** Ways to write one word, to the way it is compared by: spoken short forms and small variants of usage. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gonna: 'going',
    wanna: 'want',
    gotta: 'got',
    okay: 'ok',
    yeah: 'yes',
    yep: 'yes',
    towards: 'toward',
    afterwards: 'afterward',
    backwards: 'backward',
    forwards: 'forward',
    amongst: 'among',
    whilst: 'while',
    till: 'until',
    "'til": 'until',
    upon: 'on',
    advisor: 'adviser',
    advisors: 'advisers',
    grey: 'gray',
    tyre: 'tire',
    tyres: 'tires',
    kerb: 'curb',
    programme: 'program',
    programmes: 'programs',
    cheque: 'check',
    cheques: 'checks',
    defence: 'defense',
    offence: 'offense',
    licence: 'license',
    practise: 'practice',
    practised: 'practiced',
    practising: 'practicing',
    mum: 'mom',
    mums: 'moms',
    tonne: 'ton',
    tonnes: 'tons',
    storey: 'story',
    storeys: 'stories',
    aeroplane: 'airplane',
    sceptical: 'skeptical',
    jewellery: 'jewelry',
    learnt: 'learned',
    burnt: 'burned',
    dreamt: 'dreamed',
    spelt: 'spelled',
    pct: 'percent',
    '%': 'percent',
    '&': 'and',
  }),
);

const OUR =
  /^(.*(?:lab|neighb|col|fav|hon|hum|rum|harb|vig|behavi|endeav|flav|arm|parl|vap|sav|cand|od|ard|splend|tum))our(.*)$/;
const ISE = /^(.{3,})(?:is|iz)(e|ed|es|er|ers|ing|ation|ations)$/;
const YSE = /^(.*(?:anal|paral|catal))y[sz](e|ed|es|ing)$/;
const TRE = /^(cent|met|theat|lit|fib|kilomet|centimet|millimet|calib|meag)re(s|d)?$/;
const LL =
  /^(.*(?:travel|cancel|model|label|signal|fuel|level|marvel|counsel|quarrel|jewel|dial|total|equal|channel|tunnel|shovel))l(ed|ing|er|ers)$/;
const DIACRITICS = /[\u0300-\u036f]/g;
/** Words in -ise that are no -ize words: "rise", "promise", "exercise". */
const TRUE_ISE =
  /^(?:.*(?:prom|exerc|adv|surpr|comprom|superv|telev|rev|dev|desp|disgu|franch|merchand|enterpr|prec|conc|expert|pract|ra|no|po|pra|cru|bru|bra|ar|upr|sunr|moonr)is|.*wis)/;

/**
 * The form under which a word is compared: lower case, without diacritics and stops ("U.S." is "us"), American spelling
 * for British, digits for number words up to a hundred.
 */
export const plainSpelling = remembered((lower: string): string => {
  let word = lower;
  // Plain ASCII is the common case and needs no normalising.
  if (/[^\x20-\x7e]/.test(word)) word = word.normalize('NFD').replace(DIACRITICS, '');
  if (word.includes('.') && !/\d/.test(word)) word = word.replace(/\./g, '');
  if (word.includes(',')) word = word.replace(/,/g, '');
  const same = SAME.get(word);
  if (same !== undefined) return same;
  const number = CARDINALS.get(word);
  if (number !== undefined) return String(number);
  if (word.length < 5) return word;
  let match = ISE.exec(word);
  if (match && !TRUE_ISE.test(word)) return `${match[1]}iz${match[2]}`;
  match = OUR.exec(word);
  if (match) return `${match[1]}or${match[2]}`;
  match = YSE.exec(word);
  if (match) return `${match[1]}yz${match[2]}`;
  match = TRE.exec(word);
  if (match) return `${match[1]}er${match[2] ?? ''}`;
  match = LL.exec(word);
  return match ? `${match[1]}${match[2]}` : word;
});
