import { ActorIndex, type Actors } from '../../events/actors.ts';
import { Contexts } from '../../events/context.ts';
import { frameOf } from '../../events/frame.ts';
import { eventClassOf } from '../../reading/lexicon/events.ts';
import { classesOf, isClassed, isPeople, isPlural, lemmaOf, narrowClass } from '../../reading/lexicon/nouns.ts';
import { TOLLS } from '../../reading/lexicon/predicates.ts';
import { type Measure, measuresOf } from '../../reading/numbers/measures.ts';
import { predicateOf } from '../../reading/numbers/predicates.ts';
import { type Sum, sumsOf } from '../../reading/numbers/sums.ts';
import { ordinalOf } from '../../reading/numbers/tolls.ts';
import type { Quantity, Reading } from '../../reading/reading.ts';
import type { Sentence } from '../../text/article.ts';

/** A number of headline, caption or body with what it is of. */
export interface HeadFact {
  readonly quantity: Quantity;
  /** Facts with different keys are never compared. */
  readonly key: string;
  /** The group counted, where it is narrower than everybody. */
  readonly group?: string;
  /** One of several groups told after each other: "two women and a child". */
  readonly listed?: boolean;
  readonly sum?: Sum;
  readonly measure?: Measure;
  /** Who is named in its sentence, of a measure: two finishing times are two runners'. */
  readonly actors?: Actors;
}

/** What the headline check takes from an article. */
export interface HeadFacts {
  /** Of headline, summary and captions. */
  readonly head: readonly HeadFact[];
  /** Of the body's first sentences, told as the article's own news. */
  readonly lede: readonly HeadFact[];
  /** Of the whole body, parts and background too: what the headline may have meant. */
  readonly body: readonly HeadFact[];
}

/** Sentences of the body in which an article tells what its headline sums up. */
const LEDE = 6;

/** What a headline tells of people and things by number; other predicates are too free to be compared. */
const TOLD: ReadonlySet<string> = new Set([
  ...TOLLS,
  'survive',
  'attend',
  'aboard',
  'cut',
  'dismiss',
  'destroy',
  'steal',
]);

/** Takes the numbers of headline and body. Pure. */
export function headFacts(reading: Reading): HeadFacts {
  const { blocks } = reading.article;
  const isHead = (block: number) => /^(?:headline|summary|caption)$/.test(blocks[block]!.kind);
  const isBody = (block: number) => /^(?:paragraph|list|quote)$/.test(blocks[block]!.kind);
  const all = [...counts(reading), ...sums(reading), ...measures(reading)];
  const head = all.filter(
    (fact) =>
      isHead(fact.quantity.block) && isWhole(reading, fact) && isNumber(reading, fact) && !isOfSeveral(reading, fact),
  );
  if (head.length === 0) return { head, lede: [], body: [] };
  const body = all.filter((fact) => isBody(fact.quantity.block));
  const early = firstSentences(reading, isBody);
  const contexts = new Contexts(reading, frameOf(reading));
  const lede = body.filter(
    (fact) =>
      early.has(`${fact.quantity.block}:${fact.quantity.sentence}`) &&
      isWhole(reading, fact) &&
      isNumber(reading, fact) &&
      contexts.at(fact.quantity.block, fact.quantity.sentence, fact.quantity.number).main,
  );
  return { head, lede, body };
}

function firstSentences(reading: Reading, isBody: (block: number) => boolean): Set<string> {
  const keys = new Set<string>();
  reading.article.blocks.forEach((block, b) => {
    if (!isBody(b)) return;
    block.sentences.forEach((_, s) => {
      if (keys.size < LEDE) keys.add(`${b}:${s}`);
    });
  });
  return keys;
}

const sentenceOf = (reading: Reading, { block, sentence }: Quantity): Sentence =>
  reading.article.blocks[block]!.sentences[sentence]!;

function counts(reading: Reading): HeadFact[] {
  return reading.quantities.flatMap((quantity): HeadFact[] => {
    if (quantity.kind !== 'count' || quantity.vague) return [];
    const sentence = sentenceOf(reading, quantity);
    const said = predicateOf(sentence, quantity);
    if (!said?.known || !TOLD.has(said.predicate)) return [];
    const { noun } = quantity;
    const trade = noun !== undefined && TOLLS.has(said.predicate) && isTrade(noun);
    const people =
      noun === undefined ||
      trade ||
      isPeople(noun) ||
      /^(?:death|body|injury|arrest|casualty|life|case|dead)$/.test(noun);
    const thing = people ? 'person' : classesOf(noun)[0]!;
    const group = noun ? (narrowClass(noun) ?? (trade ? noun : undefined)) : undefined;
    const listed = isListed(reading, quantity);
    const nth = ordinalOf(quantity);
    const whole = nth === undefined ? quantity : { ...quantity, value: nth, min: nth, max: nth };
    return [{ quantity: whole, key: `${said.predicate}:${thing}`, ...(group ? { group } : {}), listed }];
  });
}

/** "pickers", "machinists": those who do something, of whom no list of nouns has all. */
const isTrade = (noun: string) => /(?:er|or|ist|ian|man|woman)$/.test(noun) && !isClassed(noun) && !BEASTS.has(noun);

/** Animals, which are also killed and hurt, that sound as if they did something. */
const BEASTS = new Set(
  'tiger panther otter spider oyster lobster hamster badger heifer steer setter pointer retriever terrier plover beaver condor alligator adder viper'.split(
    ' ',
  ),
);

/** Does another of a row follow: "two women and a child", but not "16 miners, the governor said"? */
function isListed(reading: Reading, { block, sentence, toToken }: Quantity): boolean {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  const after = tokens[toToken]?.lower ?? '';
  if (after === 'and' || after === 'or') return true;
  return (
    after === ',' &&
    reading.quantities.some(
      (each) =>
        each.block === block &&
        each.sentence === sentence &&
        (each.fromToken === toToken + 1 || each.fromToken === toToken + 2),
    )
  );
}

function sums(reading: Reading): HeadFact[] {
  return sumsOf(reading).map((sum) => ({
    quantity: sum.amounts[0]!,
    key: sum.topic && !sum.per && !sum.shade ? `money:${sum.topic}` : '',
    sum,
  }));
}

function measures(reading: Reading): HeadFact[] {
  const actors = new ActorIndex(reading);
  return measuresOf(reading).map((measure) => {
    const quantity = measure.amounts[0]!;
    return {
      quantity,
      key: measure.trait && !measure.shade ? `measure:${measure.trait}` : '',
      measure,
      actors: actors.at(quantity.block, quantity.sentence, quantity.start),
    };
  });
}

/** "a man" tells of one among perhaps several: an article is no number that another could be held against. */
const isNumber = (reading: Reading, { quantity }: HeadFact) =>
  !/^(?:an?|another)$/i.test(reading.article.text.slice(quantity.number.start, quantity.number.end));

/** "Twin attacks claim 34 lives": a sum of events, each of which the text tells for itself. */
const isOfSeveral = (reading: Reading, { quantity }: HeadFact) =>
  sentenceOf(reading, quantity).tokens.some(
    ({ lower }, i, tokens) =>
      /^(?:twin|double|two|three|both|several|series|wave)$/.test(lower) &&
      tokens
        .slice(i + 1, i + 4)
        .some((next) => isPlural(next.lower) && eventClassOf(lemmaOf(next.lower)) !== undefined),
  );

const PARTS = /^(?:including|among|plus|another|further|additional|of|more|other|others|each|every|first|least_one)$/;
const EARLIER =
  /^(?:earlier|previously|initially|originally|previous|prior|first|revised|yet|if|may|might|could|would)$/;

/** Does the number stand for a whole: no part, no addition, no earlier count? */
function isWhole(reading: Reading, { quantity, sum, key }: HeadFact): boolean {
  if (key === '') return false;
  if (sum) return !sum.aside;
  const { tokens } = sentenceOf(reading, quantity);
  const before = tokens[quantity.fromToken - 1]?.lower ?? '';
  const after = tokens[quantity.toToken]?.lower ?? '';
  if (PARTS.test(before) && before !== 'of') return false;
  if (quantity.modifiers.some((word) => PARTS.test(word))) return false;
  if (/^(?:of|more|each|others?)$/.test(after)) return false;
  const from = Math.max(0, quantity.fromToken - 6);
  return !tokens.slice(from, quantity.fromToken).some((token) => EARLIER.test(token.lower));
}
