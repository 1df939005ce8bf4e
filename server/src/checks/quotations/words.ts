import { distance } from 'fastest-levenshtein';
import { plainSpelling } from '../../reading/lexicon/spelling.ts';
import { meaningOf } from '../../reading/meaning.ts';
import { stemOf } from '../../reading/stems.ts';
import { MONTH_NAMES } from '../../reading/times/calendar.ts';
import { SHORT_MONTHS } from '../../reading/times/words.ts';
import { rankOf } from '../../reading/words.ts';
import type { Token } from '../../text/article.ts';
import { noted } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { behindNumber, currencyOf, scaled } from './amounts.ts';

/** One spoken word of a quotation. A contraction is two words with one span. */
export interface Word extends Span {
  /** The form under which words are compared. */
  readonly key: string;
  /** Says something by itself: no article, pronoun, auxiliary or preposition. */
  readonly content: boolean;
  /** A capital inside a sentence, or anywhere: names are left to the check of names. */
  readonly capital: boolean;
  /** Stands in brackets: the editor's word, not the speaker's. */
  readonly bracketed: boolean;
  /** Words may be missing before it: an ellipsis, or two quotations put together. */
  readonly gap: boolean;
  /** May be left out or read in two ways: the "'s" of "it's" is "is" or "has". */
  readonly soft: boolean;
  /** "the villager's", "the villagers'": nobody hears a difference. */
  readonly possessive: boolean;
  /** A full stop, question or exclamation mark follows it. */
  readonly stopped: boolean;
  /** Index of its sentence within the utterance. */
  readonly sentence: number;
}

const set = (words: string) => new Set(words.split(' '));

/** Words that carry little by themselves; they match, but do not count. */
const FUNCTION_WORDS = set(
  'a an the and but or so if as of in on at to for from by with into about over after before than then that this ' +
    'these those it its he him his she her they them their we us our you your i me my is are was were be been being ' +
    'am has have had do does did will would can could may might shall should must not no who which what when where ' +
    'how there here just very all any some up out also too because while within upon onto toward towards among through',
);

/** Words whose coming and going changes nothing: fillers that transcripts keep and papers drop. */
export const TRIVIAL: ReadonlySet<string> = set('a an the and but so that well oh um uh er like to of then or s also');

/** Function words that turn a meaning round: modal verbs, negation, time and persons. */
const TURNING = set(
  'not no will would can could may might shall should must was were is are has have had did do he she they we i you all any',
);

/** Does the word bear on what is said? A preposition or an article seldom does. */
export function isStrong(word: Word): boolean {
  return !word.soft && (word.content || TURNING.has(word.key));
}

/** Forms of "be" and "have", which share no stem. */
const AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ...['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being'].map((form): [string, string] => [form, 'be']),
  ...['has', 'have', 'had'].map((form): [string, string] => [form, 'have']),
]);

/** Are the two forms of one word, or do they sound and look so much alike that one may stand for the other? */
export function areKin(a: Word, b: Word): boolean {
  if (a.key === b.key) return true;
  const [x, y] = [AUXILIARIES.get(a.key), AUXILIARIES.get(b.key)];
  if (x || y) return x === y;
  if (!a.content || !b.content || /\d/.test(a.key + b.key)) return false;
  if (stemOf(a.key) === stemOf(b.key)) return true;
  if (meaningOf(a.key).opposed && meaningOf(b.key).opposed) return false;
  return Math.min(a.key.length, b.key.length) >= 6 && distance(a.key, b.key) <= 2;
}

/** Does the word tell a number? */
export const isNumber = ({ key }: Word): boolean =>
  /^(?:\d.*|once|twice|half|double|triple|first|second|third)$/.test(key);

/** The weight of a word that no list knows, and the rank up to which a word tells hardly anything. */
const UNKNOWN = 10;
const PLAIN = 64;

/** How much it tells that two people's words share this one: a word twice as rare is worth one more. */
export function weightOf({ key, content }: Word): number {
  if (!content) return 0.5;
  if (/^\d/.test(key)) return 2;
  const rank = rankOf(key);
  return rank === undefined ? UNKNOWN : Math.max(1, Math.log2(rank / PLAIN));
}

/** Months by their short forms: nobody speaks them so. */
const MONTHS: ReadonlyMap<string, string> = new Map(
  [...SHORT_MONTHS].map(([short, month]) => [short, MONTH_NAMES[month - 1]!.toLowerCase()]),
);

const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'d", 'would'],
]);
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ["shan't", 'shall'],
  ["ain't", 'is'],
  ['cannot', 'can'],
]);
/** After these "'s" is "is" or "has", not a possessive. */
const PRONOMINAL = set('it that he she there what who here where how everybody everyone nobody somebody this let');
/** Time zones come and go with the reader's own. */
const ZONES = set('gmt bst utc cet cest est edt cst cdt mst mdt pst pdt ist jst inch');
const CLOCK = /^\d{1,2}:\d\d$/;

/** "6:41" with p.m. is "18:41". */
function on24(clock: string, afternoon: boolean): string {
  const [hour, minute] = clock.split(':') as [string, string];
  return `${(Number(hour) % 12) + (afternoon ? 12 : 0)}:${minute}`;
}

/** A house that is named by the address of its site is the same without the ending. */
const SITES = set('com org net');

const TENS = set('20 30 40 50 60 70 80 90');

/** What a word is wherever it is said. */
interface Form {
  readonly key: string;
  readonly content: boolean;
  readonly zone: boolean;
  /** The words that a contraction is made of, the last of them soft or not. */
  readonly parts?: readonly string[];
  readonly soft?: boolean;
}

const formOf = noted(({ lower }): Form => {
  const plain = lower === 'an' ? 'a' : plainSpelling(lower);
  const key = MONTHS.get(plain) ?? plain;
  const form = { key, content: !FUNCTION_WORDS.has(key), zone: ZONES.has(key) };
  if (lower === 'cannot') return { ...form, parts: ['can', 'not'] };
  if (!lower.includes("'")) return form;
  const irregular = IRREGULAR.get(lower);
  if (irregular || lower.endsWith("n't"))
    return { ...form, parts: [irregular ?? plainSpelling(lower.slice(0, -3)), 'not'] };
  const cut = lower.lastIndexOf("'");
  const tail = CONTRACTED.get(lower.slice(cut));
  if (!tail) return form;
  return { ...form, parts: [plainSpelling(lower.slice(0, cut)), tail], soft: lower.endsWith("'d") };
});

/** Collects the words of one utterance, quotation by quotation. */
export class Words {
  readonly list: Word[] = [];
  #sentence = 0;
  #bracket = 0;
  #gap = false;
  /** A currency's sign that waits for its number. */
  #sign: { readonly key: string; readonly start: number } | undefined;
  /** Index of the number that the next word may belong to. */
  #number: number | undefined;

  /** Words may be missing between what was added and what comes. */
  seam(): void {
    this.#gap = true;
    this.#bracket = 0;
  }

  /** Adds the tokens of one sentence, or of the part of it that lies in the quotation. */
  add(tokens: readonly Token[]): void {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind === 'mark') this.#mark(token, tokens[i - 1]);
      else if (token.kind === 'clitic') this.#clitic(token, tokens[i - 1]);
      else if (!this.#belongs(token, tokens[i - 1], tokens[i + 1])) this.#word(token, tokens[i - 1]);
    }
  }

  endSentence(): void {
    if (this.list.length > 0) this.#sentence = this.list[this.list.length - 1]!.sentence + 1;
  }

  #mark(token: Token, before: Token | undefined): void {
    if (token.text !== '-') this.#number = undefined;
    const currency = currencyOf(token.text);
    if (currency !== undefined) {
      // "US$5", "A$5": the letters are a part of the sign.
      const letters = token.glued && before?.kind === 'word' && before.text.length <= 2 ? this.list.pop() : undefined;
      this.#sign = { key: currency, start: (letters ?? token).start };
      return;
    }
    if (token.text === '[' || token.text === '(') this.#bracket++;
    else if (token.text === ']' || token.text === ')') this.#bracket = Math.max(0, this.#bracket - 1);
    else if (token.lower === '…') this.#gap = true;
    else if (token.text === '.' || token.text === '!' || token.text === '?') this.#set({ stopped: true });
    else if (token.lower === "'" && token.glued && before?.lower.endsWith('s')) this.#set({ possessive: true });
    else if (token.text === '"' && before?.kind === 'number') this.#push(token, 'inch', true);
    else if (token.text === '%' || token.text === '&') this.#push(token, plainSpelling(token.text), false);
  }

  /** Does the word belong to the number before it, as its scale or as what it is counted in? */
  #belongs(token: Token, before: Token | undefined, next: Token | undefined): boolean {
    const at = this.#number;
    if (at === undefined) return false;
    const { scale, short, currency, unit } = behindNumber(token);
    const key = currency ?? unit;
    const sum = next !== undefined && behindNumber(next).currency !== undefined;
    if (scale !== undefined && (!short || sum || this.list.length > at + 1)) {
      for (let i = at; i < this.list.length; i++) this.list[i] = { ...this.list[i]!, end: token.end };
      this.list[at] = { ...this.list[at]!, key: scaled(this.list[at]!.key, scale) };
    } else if (token.text === '000' && before?.kind === 'number' && /^[1-9]\d{0,2}$/.test(this.list[at]!.key)) {
      this.list[at] = { ...this.list[at]!, key: `${this.list[at]!.key}000`, end: token.end };
    } else if (sum && token.capital) {
      // "3 million US dollars": a dollar is whichever the speaker means.
      this.#push(token, plainSpelling(token.lower), true);
    } else {
      this.#number = undefined;
      if (key === undefined) return false;
      this.#push(token, key, false, true);
    }
    return true;
  }

  #set(change: Partial<Word>): void {
    const last = this.list[this.list.length - 1];
    if (last) this.list[this.list.length - 1] = { ...last, ...change };
  }

  #clitic(token: Token, before: Token | undefined): void {
    if (before && PRONOMINAL.has(before.lower)) this.#push(token, before.lower === 'let' ? 'us' : 'is', true);
    else if (token.lower === "'s") this.#set({ possessive: true });
  }

  #word(token: Token, before: Token | undefined): void {
    const { key, content, zone, parts, soft } = formOf(token);
    if (parts) {
      this.#push(token, parts[0]!, false);
      this.#push(token, parts[1]!, soft === true);
      return;
    }
    const last = this.list[this.list.length - 1];
    if (last && SITES.has(key) && token.glued && before?.text === '.' && before.glued) {
      this.#set({ stopped: false, end: token.end });
      return;
    }
    if (last && (key === 'am' || key === 'pm') && CLOCK.test(last.key)) {
      this.list[this.list.length - 1] = { ...last, key: on24(last.key, key === 'pm'), end: token.end };
      return;
    }
    if (last?.key === 'per' && key === 'cent') {
      this.list[this.list.length - 1] = { ...last, key: 'percent', end: token.end };
      return;
    }
    // "twenty-six" is one word with 26.
    if (last && key.length === 1 && token.glued && before?.text === '-' && TENS.has(last.key) && /^[1-9]$/.test(key)) {
      this.list[this.list.length - 1] = { ...last, key: String(Number(last.key) + Number(key)), end: token.end };
      this.#number = this.list.length - 1;
      return;
    }
    this.#push(token, key, zone && token.capital, content);
    this.#number = /^\d[\d.]*$/.test(key) ? this.list.length - 1 : undefined;
    const sign = this.#sign;
    this.#sign = undefined;
    if (!sign || this.#number === undefined) return;
    // The sign may be left out where the article has named the currency, its name not.
    this.list[this.#number] = { ...this.list[this.#number]!, start: sign.start };
    this.#push({ ...token, start: sign.start }, sign.key, true);
  }

  #push(token: Token, key: string, soft: boolean, content = !FUNCTION_WORDS.has(key)): void {
    this.list.push({
      key,
      start: token.start,
      end: token.end,
      content: content && !soft,
      capital: token.capital,
      bracketed: this.#bracket > 0,
      gap: this.#gap,
      soft,
      possessive: false,
      stopped: false,
      sentence: this.#sentence,
    });
    this.#gap = false;
  }
}
