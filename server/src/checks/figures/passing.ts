import { isPeople } from '../../reading/lexicon/nouns.ts';
import { numeralAt } from '../../reading/numbers/numerals.ts';
import type { Predication } from '../../reading/numbers/predicates.ts';
import type { Quantity } from '../../reading/reading.ts';
import type { Sentence } from '../../text/article.ts';

/*
 * Numbers told in passing: what was asked for, what one pair of eyes saw or one pair of hands did, by how much somebody
 * won, somebody of whom more is told. None is a total.
 */

/** Asked for, and not had: "has asked the fund for 900 tents", "seeking 40 nurses". */
export function isWished({ tokens }: Sentence, { fromToken }: Quantity): boolean {
  const lead = tokens[fromToken - 1]?.lower ?? '';
  if (/^(?:seek|seeks|seeking|sought|demand|demands|demanding|demanded|requests?|requested|requesting)$/.test(lead))
    return true;
  if (lead !== 'for') return false;
  return tokens
    .slice(Math.max(0, fromToken - WISH_REACH), fromToken - 1)
    .some(({ lower }) =>
      /^(?:ask(?:s|ed|ing)?|call(?:s|ed|ing)?|appeal(?:s|ed|ing)?|appli(?:es|ed)|pleaded|begged)$/.test(lower),
    );
}
/** The one who is asked stands between. */
const WISH_REACH = 7;

const OBSERVER =
  /^(?:reporter|reporters|correspondent|correspondents|journalist|journalists|photographer|photographers|witness|witnesses)$/;

/** "A reporter at the gate counted 30 police": what one pair of eyes saw is no total. */
export function isSeen({ tokens }: Sentence, { fromToken }: Quantity): boolean {
  const saw = tokens.findLastIndex(({ lower }, i) => i < fromToken && /^(?:saw|counted|seen)$/.test(lower));
  return saw > 0 && tokens.slice(Math.max(0, saw - 8), saw).some(({ lower }) => OBSERVER.test(lower));
}

/** "I" stands so many tokens before the number at most. */
const OWN_REACH = 7;

/** "I carried six people down": what a speaker did alone is no total of what was done. */
export function isOwnDoing({ tokens }: Sentence, { fromToken }: Quantity, { token, how }: Predication): boolean {
  if (how !== 'before') return false;
  for (let i = fromToken - 1; i >= Math.max(0, fromToken - OWN_REACH); i--) {
    if (tokens[i]!.text === 'I') return i < token && token < fromToken;
    if (tokens[i]!.kind === 'mark' || CLAUSE.has(tokens[i]!.lower)) return false;
  }
  return false;
}

/** Behind these another may be the subject. */
const CLAUSE = new Set(['that', 'who', 'which', 'where', 'if', 'when', 'because', 'and']);

const BE = /^(?:is|are|was|were|be|been|being|got)$/;

/** "beat the holders by six frames": by how much, where no passive tells who or what did it. */
export function isMargin({ tokens }: Sentence, { noun, fromToken }: Quantity, { known }: Predication): boolean {
  if (known || noun === undefined || isPeople(noun) || tokens[fromToken - 1]?.lower !== 'by') return false;
  return !tokens.slice(Math.max(0, fromToken - 1 - BY_REACH), fromToken - 1).some(({ lower }) => BE.test(lower));
}
/** The participle of a passive stands between its auxiliary and "by", with an adverb or two. */
const BY_REACH = 4;

/** "Nobody will be dismissed before May", "no one has died yet", "no deaths are known here": as far as somebody knows. */
export function isForNow({ tokens }: Sentence, { value, toToken }: Quantity): boolean {
  return (
    value === 0 &&
    tokens.slice(toToken, toToken + 9).some(({ lower }) => /^(?:will|before|until|yet|here)$/.test(lower))
  );
}

/** "One survivor, the teacher Jo Hale, said": somebody of whom the article goes on to tell. */
export function isIntroduced({ tokens }: Sentence, { value, toToken, text }: Quantity): boolean {
  if (value !== 1 || !/^one\b/i.test(text)) return false;
  const next = tokens[toToken];
  return next?.text === ',' || /^(?:said|says|told|described|recalled|who|named)$/.test(next?.lower ?? '');
}

/** A list has so many numbers. */
const LISTED = 3;

/** "in three sizes: 40 vans, 12 buses and five lorries": an item of a list that a colon opens. */
export function isItem({ tokens }: Sentence, { fromToken }: Quantity): boolean {
  const colon = tokens.findLastIndex(({ text }, i) => i < fromToken && text === ':');
  if (colon < 0) return false;
  let numbers = 0;
  for (let i = colon + 1; i < tokens.length && tokens[i]!.text !== ';'; i++) {
    const numeral = numeralAt(tokens, i);
    if (!numeral) continue;
    numbers++;
    i = numeral.to - 1;
  }
  return numbers >= LISTED;
}
