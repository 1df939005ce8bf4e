import { type Near, wordsNear } from '../../events/company.ts';
import { type Context, Contexts } from '../../events/context.ts';
import { type Happening, happeningFor } from '../../events/happenings.ts';
import { tellingOf, tellingWords } from '../../events/telling.ts';
import { setsApart } from '../../reading/lexicon/apart.ts';
import { TOLLS } from '../../reading/lexicon/predicates.ts';
import { type Meaning, meaningOf } from '../../reading/meaning.ts';
import { periodNear } from '../../reading/numbers/periods.ts';
import { predicateOf } from '../../reading/numbers/predicates.ts';
import { type Stage, stageNear } from '../../reading/numbers/stages.ts';
import type { Article, Sentence, Token } from '../../text/article.ts';
import { noted } from '../../text/remember.ts';
import type { Member } from '../check.ts';
import { labelsOf, likeAmong } from './anchors.ts';
import type { Slot, StatementFacts } from './facts.ts';
import { type Look, lookAt } from './look.ts';
import { type Standing, standingOf } from './standing.ts';
import { isTelling } from './values.ts';

/** Words that set a thing apart stand so near its value (tokens). */
const BESIDE = 8;

/** What stands around a slot. */
export interface Around {
  readonly words: readonly Near[];
  /** Those of them that are names. */
  readonly names: readonly string[];
  /** Those right beside it that set its thing apart: "old", "average". */
  readonly aside: readonly string[];
}

/** What is said of what a number counts: its class or stem, and the word that says it. */
export interface Said {
  readonly predicate: string;
  readonly meaning: Meaning;
}

/** The telling words of some sentences, with how much each tells, as they are compared with those of many others. */
export class Words {
  readonly #weights = new Map<string, number>();
  readonly #words: readonly string[];
  /** In the order of the words. */
  readonly #each: Float64Array;
  readonly #squares: number;

  constructor(sentences: Iterable<Sentence>) {
    for (const { tokens } of sentences) tellingWords(tokens, this.#weights);
    this.#words = [...this.#weights.keys()];
    this.#each = Float64Array.from(this.#weights.values());
    this.#squares = this.#each.reduce((sum, weight) => sum + weight * weight, 0);
  }

  /** How alike two texts are by them: the cosine, 0..1. */
  likeness(other: Words): number {
    let shared = 0;
    for (let i = 0; i < this.#words.length; i++) {
      const weight = other.#weights.get(this.#words[i]!);
      if (weight !== undefined) shared += this.#each[i]! * weight;
    }
    return shared === 0 ? 0 : shared / Math.sqrt(this.#squares * other.#squares);
  }
}

/** A question about a slot that keeps its answers: the slot meets every other of its kind in the story. */
function bySlot<T>(of: (slot: Slot) => T): (slot: Slot) => T {
  const known = new Map<Slot, { readonly answer: T }>();
  return (slot) => {
    let kept = known.get(slot);
    if (!kept) {
      kept = { answer: of(slot) };
      known.set(slot, kept);
    }
    return kept.answer;
  };
}

const stemAt = noted(({ kind, lower }): string | undefined => (kind === 'word' ? meaningOf(lower).stem : undefined));

/** How many sentences have a word, and which was the last. */
interface Use {
  count: number;
  last: Sentence;
}

/** Counts the sentences that have each word, by its stem. */
function usesIn({ blocks }: Article): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const { sentences } of blocks) {
    for (const sentence of sentences) {
      for (const token of sentence.tokens) {
        const stem = stemAt(token);
        if (stem === undefined) continue;
        const use = uses.get(stem);
        if (!use) {
          uses.set(stem, { count: 1, last: sentence });
        } else if (use.last !== sentence) {
          use.count++;
          use.last = sentence;
        }
      }
    }
  }
  return uses;
}

/** An article and what the check has taken from it. */
type Source = Pick<Member<StatementFacts>, 'reading' | 'facts'>;

/** So many articles are kept as they are told: those of a story that is being written at. */
const MOST = 64;
const latest = new Map<StatementFacts, Told>();

/** An article as it is told: kept for a while, since an edit holds one article against the others of its story, which stand. */
export function toldOf(member: Source): Told {
  const known = latest.get(member.facts);
  if (known) return known;
  const told = new Told(member);
  const [oldest] = latest.keys();
  if (oldest && latest.size === MOST) latest.delete(oldest);
  latest.set(member.facts, told);
  return told;
}

/** One article, with what is asked of its slots again and again. */
export class Told {
  readonly member: Source;
  readonly byKind = new Map<string, Slot[]>();
  /** The words that it uses as names, and how much each of them tells. */
  readonly names: readonly string[];
  readonly tells: readonly number[];
  /** All of that. */
  readonly telling: number;
  /** What its telling values are, by kind. */
  readonly #values = new Set<string>();
  readonly #contexts: Contexts;
  #words: Words | undefined;
  #uses: ReadonlyMap<string, Use> | undefined;
  readonly near = bySlot((slot): Around => {
    const words = wordsNear(this.tokens(slot), slot);
    const wordsOf = (own: readonly Near[]) => own.map(({ word }) => word);
    return {
      words,
      names: wordsOf(words.filter(({ isName }) => isName)),
      aside: wordsOf(words.filter(({ word, distance }) => distance <= BESIDE && setsApart(word))),
    };
  });
  /** The other slots of its sentence. */
  readonly besides = bySlot((slot): readonly Slot[] =>
    this.member.facts.slots.filter(
      (other) => other.block === slot.block && other.sentence === slot.sentence && other !== slot,
    ),
  );
  /** What is said of what a number counts. */
  readonly predicate = bySlot((slot): Said | undefined => {
    if (!slot.quantity) return undefined;
    const sentence = this.member.reading.article.blocks[slot.block]!.sentences[slot.sentence]!;
    const found = predicateOf(sentence, slot.quantity);
    return found && { predicate: found.predicate, meaning: meaningOf(sentence.tokens[found.token]!.lower) };
  });
  readonly standing = bySlot((slot): Standing => standingOf(this.tokens(slot), slot));
  readonly period = bySlot((slot): string | undefined => periodNear(this.tokens(slot), slot.from, slot.to));
  readonly stage = bySlot((slot): Stage | undefined => stageNear(this.tokens(slot), slot.from, slot.to));
  readonly context = bySlot((slot): Context => this.#contexts.at(slot.block, slot.sentence, slot.span));
  /** What is done or goes on around it. */
  readonly labels = bySlot((slot): ReadonlySet<string> => labelsOf(this.tokens(slot), slot));
  /** The telling words of its sentence and the ones next to it. */
  readonly surrounding = bySlot((slot): Words => {
    const { sentences } = this.member.reading.article.blocks[slot.block]!;
    return new Words(sentences.slice(Math.max(0, slot.sentence - 1), slot.sentence + 2));
  });
  /** How many of its values are of one unit with it, or count the like. */
  readonly ofUnit = bySlot((slot): number => likeAmong(this.byKind.get(slot.kind)!, slot));
  readonly look = bySlot((slot): Look => lookAt(this, slot));
  /** What happened at a time or on a day. */
  readonly happening = bySlot((slot): Happening | undefined => happeningFor(this.tokens(slot), slot.span));

  constructor(member: Source) {
    this.member = member;
    this.names = [...member.facts.names];
    this.tells = this.names.map(tellingOf);
    this.telling = this.tells.reduce((sum, each) => sum + each, 0);
    this.#contexts = new Contexts(member.reading, member.facts.frame);
    for (const slot of member.facts.slots) {
      const own = this.byKind.get(slot.kind);
      if (own) own.push(slot);
      else this.byKind.set(slot.kind, [slot]);
      if (isTelling(slot)) this.#values.add(`${slot.kind}:${slot.value}`);
    }
  }

  tokens({ block, sentence }: Slot): readonly Token[] {
    return this.member.reading.article.blocks[block]!.sentences[sentence]!.tokens;
  }

  /** Its telling words. */
  get words(): Words {
    this.#words ??= new Words(this.member.reading.article.blocks.flatMap(({ sentences }) => sentences));
    return this.#words;
  }

  /** How many of its sentences have a word, by its stem; 1 for a word that it lacks. */
  uses(stem: string): number {
    this.#uses ??= usesIn(this.member.reading.article);
    return this.#uses.get(stem)?.count ?? 1;
  }

  /** Does a number count those whom something befell: the dead, the arrested? */
  countsPeople(slot: Slot): boolean {
    return TOLLS.has(this.predicate(slot)?.predicate ?? '');
  }

  /** On how many telling values two articles agree. */
  agreeing(other: Told): number {
    let count = 0;
    for (const value of this.#values) if (other.#values.has(value)) count++;
    return count;
  }
}
