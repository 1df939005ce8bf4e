import { classesOf, isPeople } from '../../reading/lexicon/nouns.ts';
import { areSynonyms } from '../../reading/lexicon/synonyms.ts';
import type { Quantity, Reading } from '../../reading/reading.ts';
import { compareValues } from '../values.ts';
import { areAlike, coverage, type Lines } from './lines.ts';
import type { Clash } from './turns.ts';

/** The text tells what its headline counts in so many first sentences. */
const EARLY = 4;
/** So much of the rest of the headline is told in the sentence that has the other number. */
const TOLD = 0.45;
/** The same where the headline does not say what it counts. */
const TOLD_BARE = 0.5;
/** From here on a headline rounds as it likes, up to this share. */
const [ROUND, SLACK] = [100, 0.16] as const;

/** Small numbers are the difference of two others by chance. */
const TELLING = 10;

const KINDS = new Set<Quantity['kind']>(['count', 'percent', 'money', 'measure']);
/** A share told in words stands for a percentage, a multiple for a rise. */
const SHARES =
  /^(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|doubl\w+|tripl\w+|trebl\w+|twice|halv\w+|most|majority|none|again|dozen|couple|pair|trio|twins?|triplets?)$/;
/** "Six million and up to three more": the sum is not all. */
export const ADDED = /^(?:more|plus|bonus|bonuses|extra|further|another|additional|rising|add-ons)$/;
/** Of several: the headline sums up or picks out. */
const APART =
  /^(?:more|another|additional|further|other|others|first|next|last|each|every|least|most|top|of|per|all|who|whose|only|total|earlier|previous|previously|from|against|compared|average|record|target|goal|limit|aim)$/;

/** A number of the headline that the text gives otherwise for the same thing, whatever that is. */
export function numbers(reading: Reading, lines: Lines): Clash[] {
  const early = new Set(lines.body.slice(0, EARLY).map(({ block, sentence }) => `${block}:${sentence}`));
  const inBody = new Set(lines.body.map(({ block }) => block));
  const body = reading.quantities.filter(({ block }) => inBody.has(block));
  return lines.heads.flatMap((head) =>
    reading.quantities.flatMap((own): Clash[] => {
      if (own.block !== head.block || own.sentence !== head.sentence) return [];
      if (!isPlain(reading, own) || body.some((other) => mayBe(own, other)) || addsUp(own, body)) return [];
      const there = body.filter((other) => other.bound !== 'between' && isOfOne(own, other));
      const [first] = there;
      if (!first || there.some(({ value }) => value !== first.value)) return [];
      if (!early.has(`${first.block}:${first.sentence}`) || !isPlain(reading, first)) return [];
      if (leadsTo(reading, own) !== leadsTo(reading, first)) return [];
      const line = lines.body.find(({ block, sentence }) => block === first.block && sentence === first.sentence)!;
      if (line.tokens.some(({ lower }) => SHARES.test(lower) || (own.kind === 'money' && ADDED.test(lower)))) return [];
      const told = coverage(head.tokens, own.number, [line, lines.body[0]!]);
      if (told < (own.noun === undefined && own.kind === 'count' ? TOLD_BARE : TOLD)) return [];
      return [{ head, at: own.number, there: first.number, kind: 'number' }];
    }),
  );
}

/** Does it stand for a whole, told once and for all? */
function isPlain(
  reading: Reading,
  { kind, vague, bound, number, value, modifiers, block, sentence, fromToken, toToken }: Quantity,
): boolean {
  if (!KINDS.has(kind) || vague || bound === 'between' || value < 2) return false;
  if (modifiers.some((word) => APART.test(word))) return false;
  if (/^(?:an?|another|one)$/i.test(reading.article.text.slice(number.start, number.end))) return false;
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  const before = tokens[fromToken - 1]?.lower ?? '';
  const after = tokens[toToken]?.lower ?? '';
  return (
    !(APART.test(after) && !(kind === 'percent' && after === 'more')) &&
    !APART.test(before) &&
    !/^(?:[-–/]|no|number|under|over|aged?)$/.test(before)
  );
}

/** "to 9 percent" tells where it went, "by 9 percent" how far. */
const leadsTo = ({ article }: Reading, { block, sentence, fromToken }: Quantity): boolean =>
  article.blocks[block]!.sentences[sentence]!.tokens[fromToken - 1]?.lower === 'to';

/** May the text's number be the headline's, rounded, bounded or counted otherwise? */
function mayBe(own: Quantity, other: Quantity): boolean {
  if (other.vague) return own.kind === other.kind && own.min <= other.max && other.min <= own.max;
  if (own.value === other.value) return true;
  const gap = Math.abs(own.value - other.value) / Math.max(own.value, other.value);
  if (own.kind !== other.kind) return own.kind !== 'count' && gap < SLACK && own.value >= ROUND;
  if (own.value >= ROUND && own.digits <= 2 && gap < SLACK) return true;
  return own.unit === other.unit && compareValues(own, other) !== 'conflict';
}

/** Is the headline's number the sum of some of the text's of its kind, or of any two, or what one is less another? */
export function addsUp(own: Quantity, body: readonly Quantity[]): boolean {
  const all = body.filter(({ vague }) => !vague).slice(0, 40);
  if (all.some((a, i) => all.slice(i + 1).some((b) => a.value + b.value === own.value))) return true;
  const parts = all.filter(({ kind }) => kind === own.kind).map(({ value }) => value);
  if (own.value >= TELLING && parts.some((part) => parts.includes(part + own.value))) return true;
  const reached = new Set([0]);
  for (const part of parts.slice(0, 12)) for (const sum of [...reached]) reached.add(sum + part);
  return reached.has(own.value);
}

/** Are the two of one kind of thing? */
function isOfOne(own: Quantity, other: Quantity): boolean {
  if (own.kind !== other.kind || own.unit !== other.unit) return false;
  if (own.kind !== 'count') return true;
  const [a, b] = [own.noun, other.noun];
  if (a === undefined || b === undefined) return a === b || isPeople((a ?? b)!);
  if (isPeople(a) && isPeople(b)) return a === b || classesOf(a).some((name) => classesOf(b).includes(name));
  return a === b || areSynonyms(a, b) || (!isPeople(a) && !isPeople(b) && areAlike(a, b));
}
