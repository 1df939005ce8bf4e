/* Parts of the patterns by which slots know the words around a kind. */

/** An article, and what describes the noun. */
export const A =
  "(?:(?:a|an|the|his|her|their|its|one|two|three|four|several|what|some) )?(?:(?!(?:and|or|but|with|in|on|to|of|by|from|for) )[\\p{L}0-9.']+ (?:- [\\p{L}0-9]+ )?){0,3}";
/** The same, less strict: "a leak of gas" is described as well. */
export const A_WIDE =
  '(?:(?:a|an|the|his|her|their|its|one|what) )?(?:(?!(?:and|or|but|with|in|on|to) )[a-z0-9.]+ (?:- [a-z0-9]+ ){0,2}){0,3}';
/** Words that keep a verb and what belongs to it in one clause. */
export const WITHIN = '(?: (?!(?:and|but|while|who|which|after|before|when) )[^;:" ]+){0,7}?';
/** A pattern made of parts. */
export const re = (source: string) => new RegExp(source, 'u');

/** Words that go on with the sentence, */
const FUNCTION =
  'and|or|but|to|towards?|from|for|of|in|into|on|onto|at|with|without|which|that|who|whose|was|were|is|are|had|has|have|when|while|where|as|after|before|near|by|through|across|along|over|under|during|outside|inside|around|between|it|he|she|they|because|then|later|early|late|not|just|only|yesterday|today|last|this|out|up|down|off|away|back|so|worth';
/** and verbs: regular ones by how they end. */
const VERB =
  'says|said|bound|lay|lies|stood|brought|took|flew|came|thrown|flung|struck|hit|went|fell|sank|left|lost|slid|broke|blew|burst|cut|drove|rode|got|set|ran|driven|stolen|[a-z]+ed|[a-z]+ing';
/** Behind a noun that stands alone: no other noun follows of which it is a part. */
export const ALONE = re(`^(?:$|[,.;:!?")(—–]|(?:${FUNCTION}|${VERB})(?: |$))`);

/** So many words before a noun still tell of it. */
const TAIL = 8;
/** The last words of what stands before a noun. */
export const tailOf = (left: string): string =>
  left
    .split(' ')
    .slice(-TAIL - 1)
    .join(' ');
