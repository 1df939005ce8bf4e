import { eventClassOf } from '../reading/lexicon/events.ts';
import type { Token } from '../text/article.ts';
import { marked, noted } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { tokenFrom } from '../text/tokenat.ts';

const SPEECH =
  /^(?:said|says|told|announced|added|reported|stated|tweeted|wrote|confirmed|claimed|saying|warned|reports|noted|testified|according)$/;

const isSpeech = marked(({ lower }): boolean => SPEECH.test(lower));
const classOfWord = noted(({ kind, lower }): string | undefined => (kind === 'word' ? eventClassOf(lower) : undefined));

/** Is the moment that of the statement ("officials said on Thursday") and not of what it tells? */
export function isSaying(tokens: readonly Token[], moment: Span): boolean {
  const first = tokenFrom(tokens, moment.start);
  for (let i = first === tokens.length ? -1 : first - 1, step = 0; i >= 0 && step < 3; i--, step++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.lower !== '"') return false;
    if (isSpeech(token)) return true;
  }
  // "on Thursday told reporters"
  const next = tokens[tokenFrom(tokens, moment.end)]?.lower;
  return next === 'said' || next === 'told' || next === 'announced';
}

/** Does the moment end or begin a stretch ("until at least Thursday", "since Monday"), so that nothing happened on it? */
export function isLimit(tokens: readonly Token[], moment: Span): boolean {
  for (let i = tokenFrom(tokens, moment.start) - 1, step = 0; i >= 0 && step < 3; i--, step++) {
    const { lower } = tokens[i]!;
    if (/^(?:until|till|through|since)$/.test(lower)) return true;
    // "Complaints go back to May 2016"
    if (lower === 'to') return tokens[i - 1]?.lower === 'back';
    if (!/^(?:at|least|the|early|late|end|of)$/.test(lower)) return false;
  }
  return false;
}

/** "The hall, which had been opened ten days ago, fell in on Sunday": is it the moment of an aside on what the news is of? */
export function isOfAside(tokens: readonly Token[], moment: Span): boolean {
  const first = tokenFrom(tokens, moment.start);
  const opens = tokens.findLastIndex(({ text }, i) => i < first && text === ',');
  if (opens < 0 || !/^(?:which|who|whose)$/.test(tokens[opens + 1]?.lower ?? '')) return false;
  return tokens[tokenFrom(tokens, moment.end)]?.text === ',';
}

/** "The worst since 1976, when 58 died": is what follows told of the moment that ends the stretch? */
export function isReopened(tokens: readonly Token[], moment: Span): boolean {
  const next = tokenFrom(tokens, moment.end);
  const at = tokens[next]?.text === ',' ? next + 1 : next;
  return tokens[at]?.lower === 'when' || (tokens[at]?.lower === 'in' && tokens[at + 1]?.lower === 'which');
}

/** What a court holds against somebody. */
const CHARGE =
  /^(?:guilty|convicted|accused|charged|indicted|suspected|acquitted|cleared|accusing|charging|convicting)$/;

/**
 * "Was convicted of taking bribes between 2012 and 2015": is it the stretch of the deed that a court has judged? It is the
 * news, whenever that was done; a single year may be that of the judgment.
 */
export function isOfCharge(tokens: readonly Token[], moment: Span): boolean {
  const first = tokenFrom(tokens, moment.start);
  if (!/^(?:from|between)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  const [from, to] = [tokens[first]?.lower, tokens[tokenFrom(tokens, moment.end) - 1]?.lower];
  if (from === to) return false;
  for (let i = first - 2; i >= 0; i--) {
    const { text, lower } = tokens[i]!;
    if (text === ';' || text === '—' || lower === 'but' || lower === 'while') return false;
    if (CHARGE.test(lower)) return tokens.slice(i + 1, i + 4).some((token) => /^(?:of|with|over)$/.test(token.lower));
  }
  return false;
}

const GROWS = /^(?:rose|rises|risen|rising|climbed|climbs|climbing|jumped|grew|grown|increased|raised|stood|stands)$/;
const TOLL = /^(?:tolls?|dead|deaths?|died|killed|fatalities|casualties|injured|wounded|victims)$/;
/** So many words stand between "rose to" and the day at the most. */
const SPAN = 7;

/** Is it the day of the count ("the toll rose to six on Thursday") and not of what the dead are counted of? */
export function isTally(tokens: readonly Token[], moment: Span): boolean {
  const first = tokenFrom(tokens, moment.start);
  const grows = (at: number) => GROWS.test(tokens[at]?.lower ?? '');
  const counts = (until: number) => tokens.slice(0, until).some(({ lower }) => TOLL.test(lower));
  for (let i = first === tokens.length ? -1 : first - 1, step = 0; i >= 0 && step < SPAN; i--, step++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'mark' && lower !== '-') return false;
    // "rose on Thursday to six"
    if (grows(i)) return /^(?:to|past|above)$/.test(tokens[tokenFrom(tokens, moment.end)]?.lower ?? '') && counts(i);
    if (/^(?:to|at|past|above)$/.test(lower) && grows(i - 1)) return counts(i - 1);
    // "bringing the toll to six on Thursday"
    if (lower === 'to' && tokens.slice(Math.max(0, i - 4), i).some((token) => token.lower === 'toll')) return true;
  }
  return false;
}

/** "March", the month, is no demonstration. */
const isMonth = (token: Token): boolean => token.capital && token.lower === 'march';
/** Before "fire" these make it gunfire. */
const GUNS = new Set([
  'open',
  'opens',
  'opened',
  'opening',
  'returned',
  'returning',
  'under',
  'hostile',
  'enemy',
  'rifle',
]);

/** The class of event that the word at token `i` names, by what stands before it. */
export function eventClassAt(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i]!;
  const name = classOfWord(token);
  if (name === undefined) return undefined;
  if (name === 'fire' && GUNS.has(tokens[i - 1]?.lower ?? '')) return 'shooting';
  return isMonth(token) ? undefined : name;
}
