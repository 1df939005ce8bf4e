import type { Finding } from '../../corpus/finding.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { type Matter, matterOf, shareOf } from '../../events/matter.ts';
import { eventClassAt } from '../../events/saying.ts';
import { nameTwo, tellingOf, weightShared } from '../../events/telling.ts';
import { mayBeOne } from '../../reading/lexicon/events.ts';
import { CARDINALS } from '../../reading/lexicon/numbers.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import type { Moment, Reading } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Block, Token } from '../../text/article.ts';
import { overlaps } from '../../text/span.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import type { Story } from '../check.ts';
import { Clashes } from '../report/clashes.ts';
import type { Mention } from '../report/disagree.ts';
import { findingsOfYears, yearOf } from './yearconflict.ts';

/** The year in which the like of an article's own news came about before: "the worst fire at the mill since 2009". */
export interface PriorFact {
  readonly moment: Moment;
  readonly year: number;
  /** The class of event: "fire". */
  readonly kind: string;
  /** What is told of it, by weight: words by their stem, names with "^" before them, numbers with "#". */
  readonly words: ReadonlyMap<string, number>;
  /** How much its sentence says that one event alone is meant. */
  readonly sole: number;
  readonly matter: Matter;
  /** All years that the article names. */
  readonly known: ReadonlySet<number>;
}

/** What befalls a place seldom: contests and votes come again, and there are laws about them besides. */
const SELDOM = new Set(
  (
    'quake tsunami eruption landslide flood storm fire explosion bombing shooting stabbing massacre attack crash sinking ' +
    'collapse stampede outbreak robbery raid kidnapping'
  ).split(' '),
);

/** Its headline and lede tell what an article is about; a third class is of something besides. */
const MOST_CLASSES = 2;

/** They say of any calamity that it is one. */
const CALAMITY = /^(?:(?:accident|disaster|incident|catastrophe)s?|traged(?:y|ies)|calamit(?:y|ies))$/;
const ANY = '*';
/** They say that one event is meant, where a year alone may be that from which on something is counted. */
const EXTREME = /^(?:worst|deadliest|biggest|largest|strongest|heaviest|most|first|bad|last|such|similar)$/;
const STRETCH = /^(?:since|until|till|from|between|by|through|to)$/;
/** The sentence before tells of the like: "It was the second fire there. In 1994 …", "Has it happened before?" */
const AGAIN = /^(?:second|third|fourth|before|similar|previous|previously|such|again|twice|last)$/;
/** They point at what the sentence before names. */
const POINTING = /^(?:one|that|such)$/;
/** A year opens its sentence within so many tokens: "Yes. In 1994 …". */
const OPENS = 2;

/** That the news is the second of its kind, or the earlier the last, says that there was one. */
const SECOND = /^(?:second|twice)$/;
const ONE = 1;
/** What is the second stands so near behind (tokens). */
const SECOND_REACH = 5;
/** A word that is in every third article tells a little, a number more, a name most. */
const [LITTLE, SMALL_NUMBER, NUMBER, NAME] = [0.5, 1, 2.5, 2.5] as const;
/** Numbers as small as this are told of many events. */
const SMALL = 9;

/** Takes the years in which the like of an article's news came about before. Pure. */
export function priorsOf(reading: Reading): PriorFact[] {
  const { article, moments } = reading;
  const frame = frameOf(reading);
  const own = frame.classes.filter((each) => SELDOM.has(each)).slice(0, MOST_CLASSES);
  const now = frame.issued?.year ?? frame.moment?.parts?.year;
  const known = new Set(moments.flatMap((moment) => yearOf(moment) ?? []));
  const facts: PriorFact[] = [];
  for (const moment of moments) {
    const year = yearOf(moment);
    if (year === undefined || (now !== undefined && year >= now)) continue;
    const beside = moments.filter(
      (other) => other.block === moment.block && other.sentence === moment.sentence && yearOf(other) !== undefined,
    );
    if (beside.length > 1) continue;
    const tokens = tokensAround(article.blocks, moment, own);
    if (!tokens) continue;
    const [kind] = tokens.flatMap((_, i) => classAt(tokens, i, own) ?? []);
    if (kind === undefined) continue;
    facts.push({
      moment,
      year,
      kind,
      sole: soleIn(tokens, moment, own),
      words: wordsIn(tokens, moment, frame),
      matter: matterOf(reading),
      known,
    });
  }
  return new Set(facts.map(({ year }) => year)).size === 1 ? facts : [];
}

function classAt(tokens: readonly Token[], i: number, own: readonly string[]): string | undefined {
  if (tokens[i]!.capital && i > 0) return undefined;
  if (CALAMITY.test(tokens[i]!.lower)) return ANY;
  const name = eventClassAt(tokens, i);
  return name && own.some((each) => mayBeOne(each, name)) ? name : undefined;
}

/** The sentence of a year, with the one before where that says that it is of the like; nothing where it is not. */
function tokensAround(blocks: readonly Block[], moment: Moment, own: readonly string[]): readonly Token[] | undefined {
  const { tokens } = blocks[moment.block]!.sentences[moment.sentence]!;
  const at = tokenFrom(tokens, moment.start);
  const extreme = tokens.some(({ lower }) => EXTREME.test(lower));
  if (STRETCH.test(tokens[at - 1]?.lower ?? '') && !extreme) return undefined;
  const tells = (list: readonly Token[]) => list.some((_, i) => classAt(list, i, own) !== undefined);
  if (tells(tokens)) return tokens;
  const before = blocks[moment.block]!.sentences[moment.sentence - 1] ??
    blocks[moment.block - 1]?.sentences.at(-1) ?? { tokens: [] };
  const pointed = extreme && tokens.some(({ lower }) => POINTING.test(lower));
  const again = at <= OPENS && before.tokens.some(({ lower }) => AGAIN.test(lower));
  return (pointed || again) && tells(before.tokens) ? [...before.tokens, ...tokens] : undefined;
}

function wordsIn(tokens: readonly Token[], moment: Moment, { places }: Frame): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const here = new Set(places.flatMap(({ key }) => key.split(' ')));
  tokens.forEach((token, i) => {
    const { kind, lower, text } = token;
    if (overlaps(token, moment) || here.has(lower)) return;
    const value = kind === 'number' ? Number(text) : (CARDINALS.get(lower) ?? 0);
    if (value > 1) words.set(`#${value}`, value > SMALL ? NUMBER : SMALL_NUMBER);
    else if (kind !== 'word' || lower.length < 3 || isStop(lower) || eventClassAt(tokens, i)) return;
    else if (token.capital && i > 0) words.set(`^${lower}`, NAME * Math.min(1, tellingOf(lower)));
    else words.set(stemOf(lower), Math.max(LITTLE, tellingOf(lower)));
  });
  return words;
}

/** "The second flood", "the last one", "the flood of 1994": there was one. Of the worst since then it says less. */
function soleIn(tokens: readonly Token[], moment: Moment, own: readonly string[]): number {
  const at = tokenFrom(tokens, moment.start);
  if (tokens[at - 1]?.lower === 'of' && classAt(tokens, at - 2, own)) return ONE;
  if (
    tokens.some(
      ({ lower }, i) =>
        SECOND.test(lower) &&
        tokens.slice(i, i + SECOND_REACH).some((_, k) => classAt(tokens, i + k, own) !== undefined),
    )
  )
    return ONE;
  if (tokens.some(({ lower }, i) => lower === 'last' && tokens[i + 1]?.lower === 'one')) return ONE;
  return tokens[at - 1]?.lower === 'since' ? ONE / 2 : 0;
}

interface PriorMention extends Mention {
  readonly fact: PriorFact;
}

/** Articles of one matter share such a part of their names. */
const SHARED = 0.4;
/** and less where the two sentences share much. */
const [MUCH, SHARED_MUCH] = [3, 0.2] as const;
/** What two sentences tell alike weighs so much, */
const LEAST = 2;
/** and more where the years are farther apart than a slip. */
const [NEAR, LEAST_FAR, FAR] = [3, 4, 20] as const;

/** One earlier event of the kind in two years. */
export function priorFindings(story: Story<{ readonly priors: readonly PriorFact[] }>): Finding[] {
  const mentions = story.members.flatMap((member) =>
    member.facts.priors.map((fact): PriorMention => ({ member, fact, span: fact.moment })),
  );
  const clashes = new Clashes<PriorMention>();
  for (const [i, a] of mentions.entries())
    for (const b of mentions.slice(i + 1)) if (areOnePrior(a, b)) clashes.add(a, b);
  return findingsOfYears(clashes, 0.65);
}

function areOnePrior(a: PriorMention, b: PriorMention): boolean {
  const [x, y] = [a.fact, b.fact];
  if (a.member === b.member || x.year === y.year || x.known.has(y.year) || y.known.has(x.year)) return false;
  if (!(x.kind === ANY || y.kind === ANY || mayBeOne(x.kind, y.kind))) return false;
  const gap = Math.abs(x.year - y.year);
  if (gap > FAR || nameTwo(x.words, y.words, NAME)) return false;
  const shared = weightShared(x.words, y.words);
  const { part } = shareOf(x.matter, y.matter);
  if (part < (shared >= MUCH ? SHARED_MUCH : SHARED)) return false;
  // Where nothing else is shared, two articles may look back at two.
  return shared > 0 && shared + x.sole + y.sole >= (gap <= NEAR ? LEAST : LEAST_FAR);
}
