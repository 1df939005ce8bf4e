import { personMeant } from '../../events/persons/meant.ts';
import { fullestOf } from '../../events/persons/told.ts';
import { isHeOrShe } from '../../reading/lexicon/sexes.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import { tokenFrom } from '../../text/tokenat.ts';

/** So many tokens behind a place the clause that speaks of it begins: its country may stand between. */
const NEAR = 5;
/** Between a place and the clause nothing else may stand but where that place lies. */
const LIES = /^(?:,|in|on|near|the)$/;
const BE = new Set(['was', 'is', 'were']);

/** "From Graz in Styria, where she was born": whose birthplace it is. */
export function bornThere(reading: Reading, own: readonly NameMention[], place: NameMention): NameMention | undefined {
  const { tokens } = reading.article.blocks[place.block]!.sentences[place.sentence]!;
  const end = tokenFrom(tokens, place.end);
  const where = tokens.findIndex(({ lower }, i) => i >= end && lower === 'where');
  if (where < end || where - end > NEAR) return undefined;
  // "Graz in Styria, where": the first of them is the place.
  const at = tokenFrom(tokens, place.start);
  const isSecond = own.some((name) => {
    const last = tokenFrom(tokens, name.end);
    return name.end <= place.start && last < at && tokens.slice(last, at).every(({ lower }) => LIES.test(lower));
  });
  if (isSecond) return undefined;
  const lies = tokens.slice(end, where).every((token) => LIES.test(token.lower) || token.capital);
  if (!lies) return undefined;
  const born = tokens.findIndex(({ lower }, i) => i > where && lower === 'born');
  if (born < where + 3 || born - where > NEAR + 1 || !BE.has(tokens[born - 1]!.lower)) return undefined;
  if (isHeOrShe(tokens[where + 1]!.lower)) {
    if (born !== where + 3) return undefined;
    const meant = personMeant(reading, place.block, place.sentence, where + 1);
    return meant && fullestOf(meant);
  }
  // "where Ana Ruiz was born"
  return own.find(
    ({ start, end: last, kind }) =>
      kind !== 'place' &&
      kind !== 'organisation' &&
      start === tokens[where + 1]!.start &&
      last === tokens[born - 2]!.end,
  );
}
