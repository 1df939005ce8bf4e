import { PERSONAL, type Sex, sexOf, sexOfTitle } from '../../reading/lexicon/sexes.ts';
import { sexOfGiven } from '../../reading/names/givensex.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';
import { contains } from '../../text/span.ts';
import { SentenceMap } from '../sentences.ts';
import type { Bearer } from './bearers.ts';

/* Whether somebody is a man or a woman, as far as one article tells. */

/** An apposition tells in its first words: "a mother of three". */
const TELLING = 4;
/** So large a part of an article's pronouns is its main person's, where there are as many at least. */
const [MOST, LEAST] = [0.8, 3] as const;

const isPersonal = marked(({ lower }) => PERSONAL.test(lower));
const isMale = ({ lower }: Token) => sexOf(lower) === 'male';

/** What a person's titles, given name and appositions tell, the surest first. */
export function sexTold({ given, mentions }: Bearer): Sex | undefined {
  const titles = mentions.flatMap(({ title }) => title?.text.split(/[\s.]+/) ?? []);
  const words = mentions.flatMap(({ apposition }) => apposition?.text.split(/\s+/).slice(0, TELLING) ?? []);
  const byGiven = given === undefined ? undefined : sexOfGiven(given);
  return titles.map(sexOfTitle).find(Boolean) ?? byGiven ?? words.map(sexOf).find(Boolean);
}

/**
 * What the pronouns beside names tell: those that stand behind one in a sentence that names nobody else, and one that
 * opens the next.
 */
export function votesOf({ article: { blocks }, quotations }: Reading, bearers: readonly Bearer[]): Map<Bearer, Sex> {
  const named = new SentenceMap<{ readonly bearer: Bearer; readonly end: number; alone: boolean }>();
  for (const bearer of bearers) {
    for (const { block, sentence, end } of bearer.mentions) {
      const known = named.get(block, sentence);
      if (!known) named.set(block, sentence, { bearer, end, alone: true });
      else if (known.bearer !== bearer) known.alone = false;
    }
  }
  const votes = new Map<Bearer, number>();
  for (const [b, { sentences }] of blocks.entries()) {
    for (const [i, { tokens }] of sentences.entries()) {
      const own = named.get(b, i);
      if (!own?.alone) continue;
      const told = tokens.filter((token) => isPersonal(token) && token.start >= own.end);
      const next = sentences[i + 1]?.tokens[0];
      if (next && isPersonal(next)) told.push(next);
      const free = told.filter((token) => !quotations.some((span) => contains(span, token)));
      const males = free.filter(isMale).length;
      if (free.length > 0 && (males === 0 || males === free.length))
        votes.set(own.bearer, (votes.get(own.bearer) ?? 0) + (males > 0 ? 1 : -1));
    }
  }
  const sure = [...votes].filter(([, vote]) => vote !== 0);
  return new Map(sure.map(([bearer, vote]) => [bearer, vote > 0 ? 'male' : 'female']));
}

/** Of whom nearly all pronouns of an article are told. */
export function usualSex({ article, quotations }: Reading): Sex | undefined {
  let [all, males] = [0, 0];
  for (const { sentences } of article.blocks) {
    for (const { tokens } of sentences) {
      for (const token of tokens) {
        if (!isPersonal(token) || quotations.some((span) => contains(span, token))) continue;
        all++;
        if (isMale(token)) males++;
      }
    }
  }
  if (all < LEAST) return undefined;
  if (males >= MOST * all) return 'male';
  return all - males >= MOST * all ? 'female' : undefined;
}
