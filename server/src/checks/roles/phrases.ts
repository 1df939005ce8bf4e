import { plainSpelling } from '../../reading/lexicon/spelling.ts';
import { descriptionBefore } from '../../reading/names/descriptions.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import { anywhere } from '../../text/holds.ts';
import { marked } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { LEADERS, LED } from './fields.ts';
import { type Job, jobLed, jobsIn } from './job.ts';
import { BELOW, HEADS, PORTFOLIOS } from './lexicon.ts';

const POST = String.raw`((?:the|an?|its|their|[\p{L}\p{M}-]+['’]s?)\s+[\p{L}\p{M}'’ -]{3,60})(?=[,.;]|$)`;
/** "Ruiz is the mayor.", ", who is the mayor,", ", the admiral who is chief of staff," */
const IS = [
  new RegExp(String.raw`^\s+is\s+(?:now\s+)?${POST}`, 'u'),
  new RegExp(String.raw`^,\s+who\s+is\s+(?:now\s+)?${POST}`, 'u'),
  new RegExp(String.raw`^,\s+(?:an?|the)\s+[\p{L}\p{M}' -]{2,40}\s+who\s+is\s+${POST}`, 'u'),
];
/** ", who is head of sales at Stapi Stone,": a post without an article, which its first word shows to be none but a post. */
const IS_BARE = /^,\s+who\s+is\s+(?:now\s+|currently\s+)?((\p{Ll}[\p{Ll}-]*)[\p{L}\p{M}'’ -]{3,60})(?=[,.;]|$)/u;
const opensPost = (word: string) =>
  HEADS.has(word) || LEADERS.has(word) || BELOW.has(word) || PORTFOLIOS.has(plainSpelling(word));
/** ", until now the mayor," and ", a deputy mayor since 2020,": held up to the change that the sentence tells of. */
const UNTIL_NOW =
  /^,\s+until\s+(?:now|recently|today|this\s+week|this\s+month)\s+((?:the\s+)?[\p{L}\p{M}'’ -]{3,60})[,.;]/u;
const SINCE = /\bsince\s+(?:19|20)\d\d$/u;

/** The posts that a sentence about a change says were held before it. */
export function heldUntilNow({ article: { text } }: Reading, mention: NameMention): { text: string; start: number }[] {
  const match = text[mention.end] === ',' && UNTIL_NOW.exec(text.slice(mention.end, mention.end + 100));
  if (match) return [{ text: match[1]!, start: mention.end + match[0].indexOf(match[1]!) }];
  return mention.apposition && SINCE.test(mention.apposition.text) ? [mention.apposition] : [];
}

/** The words before and after a name that may give a post. */
export function phrasesAt(reading: Reading, mention: NameMention): { text: string; start: number }[] {
  const phrases: { text: string; start: number }[] = [];
  if (mention.title) phrases.push(withPortfolio(reading.article.text, mention.title));
  const after = reading.article.text.slice(mention.end, mention.end + 120);
  if (mention.apposition) phrases.push(mention.apposition);
  else if (after.startsWith(',')) {
    // ", Altamira's chairman,": the house comes first.
    const match = /^,\s+((?:\p{Lu}[\p{L}\p{M}-]*\s+){0,3}\p{Lu}[\p{L}\p{M}-]*['’]s?\s+[\p{L}\p{M} -]{3,50})[,.;]/u.exec(
      after,
    );
    if (match) phrases.push({ text: match[1]!, start: mention.end + match[0].indexOf(match[1]!) });
  }
  if (after.includes(' is ')) {
    const match = IS.map((pattern) => pattern.exec(after)).find((found) => found !== null);
    const bare = match ?? IS_BARE.exec(after);
    if (bare && (match || opensPost(bare[2]!)))
      phrases.push({ text: bare[1]!, start: mention.end + bare[0].lastIndexOf(bare[1]!) });
  }
  const before = descriptionBefore(reading, mention);
  if (before) phrases.push(before);
  return phrases;
}

/** "Foreign Minister" and "Health and Welfare Minister", where the sentence's capital hides what belongs to the title. */
function withPortfolio(text: string, title: Span & { readonly text: string }): { text: string; start: number } {
  let { start } = title;
  for (;;) {
    const before = /([\p{L}\p{M}]+)(?:,|\s+and)?\s+$/u.exec(text.slice(Math.max(0, start - 30), start));
    if (!before || !PORTFOLIOS.has(plainSpelling(before[1]!.toLowerCase()))) break;
    start -= before[0].length;
  }
  return start === title.start ? title : { start, text: text.slice(start, title.end) };
}

const LEADS =
  /^(?:,\s+who)?\s+(directs|commands|heads|leads|runs|manages|chairs|coaches|has\s+(?:led|headed|run|managed|chaired|directed|commanded|coached))\s+((?:the\s+|an?\s+|its\s+|their\s+|[\p{L}\p{M}-]+['’]s?\s+)?[\p{L}\p{M}'’ -]{3,60}?)(?=[,.;]|$|\s+(?:since|for|and|in|at|from|with|on)\b)/u;
const IN_CHARGE = /^,\s+(?:who\s+is\s+)?in\s+charge\s+of\s+([\p{L}\p{M}'’ -]{3,60})(?=[,.;]|$)/u;
/** "Ruiz worked as a baker", "Ruiz, who works as a nurse" */
const WORKED =
  /^(?:,\s+who)?\s+(?:works|worked|had\s+worked|was\s+working|is\s+working)\s+as\s+an?\s+((?:[\p{L}-]+\s+){0,3}?[\p{Ll}-]+)(?=[,.;]|\s+(?:at|in|for|near|and|on|of)\b|$)/u;
/** "a retired baker named Ana Ruiz" */
const CALLED = /\ban?\s+((?:[\p{Ll}-]+\s+){1,4})(?:named|called)\s+$/u;
/** "head of sales Ana Ruiz" */
const HEAD_OF = /(?:^|[\s“"])((?:head|director|chief)\s+of\s+(?:the\s+)?[\p{Ll}\p{M}-]+)\s+$/u;
/** ", head of sales at Stapi Stone,": without an article. */
const BARE = /^,\s+(\p{Ll}[\p{L}\p{M}'’ -]{3,60})(?=[,.;]|$)/u;
const OWNER = /(?:^|[\s“"])([\p{L}\p{M}][\p{L}\p{M}’'-]*)\s+$/u;
const REACH = 110;
const TITLE_REACH = 40;

/** The jobs that the words around a name give its bearer, beyond the phrases behind it. */
export function jobsAt({ article: { text } }: Reading, { start, end, title, apposition }: NameMention): Job[] {
  const after = text.slice(end, end + REACH);
  const leads = LEADS.exec(after);
  if (leads) {
    const at = end + leads[0].indexOf(leads[2]!, leads[0].indexOf(leads[1]!) + leads[1]!.length);
    return jobLed(leads[1]!, leads[2]!, at, end + leads[0].search(/(?:who\s+)?(?=\p{Ll})\S/u));
  }
  const charge = IN_CHARGE.exec(after);
  if (charge) {
    const at = end + charge[0].indexOf(charge[1]!);
    return jobLed('heads', charge[1]!, at, end + charge[0].indexOf('in'));
  }
  const worked = WORKED.exec(after);
  if (worked) return jobsIn(worked[1]!, end + worked[0].lastIndexOf(worked[1]!));
  const bare = !apposition && BARE.exec(after);
  const posts = bare ? jobsIn(bare[1]!, end + bare[0].indexOf(bare[1]!)) : [];
  if (title) {
    // "plant manager Ruiz", "Rovers coach Ruiz": the title's reader leaves out what is led.
    const led = OWNER.exec(text.slice(Math.max(0, title.start - TITLE_REACH), title.start));
    const at = title.start - (led && (LED.has(led[1]!.toLowerCase()) || /^\p{Lu}/u.test(led[1]!)) ? led[0].length : 0);
    return [...posts, ...jobsIn(text.slice(at, title.end), at)];
  }
  const before = text.slice(Math.max(0, start - TITLE_REACH), start);
  const head = HEAD_OF.exec(before);
  return [...posts, ...(head ? jobsIn(head[1]!, start - before.length + head.index + head[0].indexOf(head[1]!)) : [])];
}

const calls = anywhere(marked(({ lower }) => lower === 'named' || lower === 'called'));

/** The job of whom the text calls "a retired baker named Ana Ruiz"; being named so is no news of a post. */
export function calledAt({ article }: Reading, { start }: NameMention): Job[] {
  if (!calls(article)) return [];
  const { text } = article;
  const before = text.slice(Math.max(0, start - TITLE_REACH), start);
  const called = /(?:named|called)\s+$/u.test(before) && CALLED.exec(before);
  if (!called) return [];
  return jobsIn(called[1]!.trim(), start - before.length + called.index + called[0].indexOf(called[1]!));
}
