/* Parts of the patterns by which slots know the words around a kind. */

/** An article, and what describes the noun. */
export const A =
  "(?:(?:a|an|the|his|her|their|its|one|two|three|four|several|what|some) )?(?:(?!(?:and|or|but|with|in|on|to|of|by|from|for) )[\\p{L}0-9.']+ (?:- [\\p{L}0-9]+ )?){0,3}";
/** Words that keep a verb and what belongs to it in one clause. */
export const WITHIN = '(?: (?!(?:and|but|while|who|which|after|before|when) )[^;:" ]+){0,7}?';
/** A pattern made of parts. */
export const re = (source: string) => new RegExp(source, 'u');

/** Behind a noun that stands alone: no other noun follows of which it is a part. */
export const ALONE =
  /^(?:$|[,.;:!?")(—–]|(?:and|or|but|to|towards?|from|for|of|in|into|on|onto|at|with|without|which|that|who|whose|was|were|is|are|had|has|have|when|while|where|as|after|before|near|by|through|across|along|over|under|during|bound|destined|belonging|carrying|loaded|lay|lies|stood|brought|took|carried|flew|dropped|fired|bombed|appeared|came|owned|worth|it|he|she|they|said|says|so|because|then|later|early|late|not|just|only|outside|inside|around|between|thrown|hurled|tossed|flung|struck|hit|landed|used|yesterday|today|last|this|tried|went|fell|sank|left|hit|lost|slid|broke|blew|burst|cut|drove|rode|got|set|[a-z]+ed|[a-z]+ing|out|up|down|off|away|back|wearing|dressed|ran|has|sailed|weighing|registered|parked|waiting|driven|hired|rented|stolen|without)(?: |$))/u;
