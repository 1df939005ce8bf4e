import { compareMoments, matchOf } from '../../events/match.ts';
import { Containment } from '../../events/places.ts';
import { defineCheck, type Member, type Story } from '../check.ts';
import { whereIs, wordsAt } from '../report/cite.ts';
import { findingsOf, type Mention, type Variant, wordsOf } from '../report/disagree.ts';
import { compareValues } from '../values.ts';
import { counterparts } from './align.ts';
import { type Slot, type Statement, type StatementFacts, statementFacts } from './facts.ts';

interface SlotMention extends Mention {
  readonly slot: Slot;
}

type Placed = { readonly member: Member<StatementFacts>; readonly statement: Statement };

/** Two sentences are compared when their telling words weigh so much together. */
const LEAST_SHARED = 3.2;
/** The wording is evidence of its own: less is asked of time, place and kind of event than of facts told apart. */
const LEAST_SCORE = -1.5;
/** A word in more sentences of the story than this leads nowhere. */
const COMMON = 60;

/** Do two counterparts contradict each other? In doubt they do not. */
function differ(a: Slot, b: Slot): boolean {
  if (a.quantity && b.quantity) {
    if (a.quantity.kind !== b.quantity.kind || a.quantity.unit !== b.quantity.unit) return false;
    if (a.quantity.noun !== b.quantity.noun) return false;
    return compareValues(a.quantity, b.quantity) === 'conflict';
  }
  return compareMoments(a.moment, b.moment) === 'apart';
}

/** Pairs of statements of different articles that share enough telling words. */
function* pairs(story: Story<StatementFacts>): Generator<[Placed, Placed]> {
  const all: Placed[] = story.members.flatMap((member) =>
    member.facts.statements.map((statement) => ({ member, statement })),
  );
  /** By telling word, the statements that have it, and of each what it shares with the one that is looked at. */
  const byWord = new Map<string, number[]>();
  const shared = new Float64Array(all.length);
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (to < all.length && all[to]!.member === all[from]!.member) to++;
    for (let i = from; i < to; i++) {
      const met: number[] = [];
      for (const [word, weight] of all[i]!.statement.telling) {
        const others = byWord.get(word);
        if (!others || others.length > COMMON) continue;
        for (const other of others) {
          if (shared[other] === 0) met.push(other);
          shared[other]! += weight;
        }
      }
      for (const other of met) {
        const enough = shared[other]! >= LEAST_SHARED;
        shared[other] = 0;
        if (enough) yield [all[other]!, all[i]!];
      }
    }
    for (let i = from; i < to; i++) {
      for (const word of all[i]!.statement.telling.keys()) {
        const list = byWord.get(word);
        if (list) list.push(i);
        else byWord.set(word, [i]);
      }
    }
  }
}

/** Does the other sentence, or its article's, hold this value too? Then both are known, as two things. */
function knows(member: Member<StatementFacts>, slot: Slot): boolean {
  const { reading } = member;
  if (slot.quantity) {
    const { value, kind, noun } = slot.quantity;
    return reading.quantities.some((own) => own.kind === kind && own.value === value && own.noun === noun);
  }
  return false;
}

function judge(story: Story<StatementFacts>) {
  if (story.members.length < 2) return [];
  const places = new Containment(story.members.map((member) => member.reading));
  const mentions = new Map<Slot, SlotMention>();
  const links = new Map<Slot, Set<Slot>>();
  const mention = ({ member }: Placed, slot: Slot) => {
    if (!mentions.has(slot)) mentions.set(slot, { member, span: slot.span, slot });
    return links.get(slot) ?? links.set(slot, new Set()).get(slot)!;
  };
  for (const [a, b] of pairs(story)) {
    for (const found of counterparts(a.statement, b.statement)) {
      const without = found.a.kind === 'day' ? 'time' : undefined;
      const { score } = matchOf(
        { frame: a.member.facts.frame, context: a.statement.context() },
        { frame: b.member.facts.frame, context: b.statement.context() },
        places,
        without,
      );
      if (score < LEAST_SCORE) continue;
      mention(a, found.a).add(found.b);
      mention(b, found.b).add(found.a);
    }
  }
  return groups(links).flatMap((slots) => {
    const own = slots.map((slot) => mentions.get(slot)!);
    const linked = (a: SlotMention, b: SlotMention) => links.get(a.slot)!.has(b.slot);
    return findingsOf<SlotMention>({
      check: 'statements',
      code: (here) => `statement-${here.slot.kind}`,
      severity: 'warning',
      confidence: 0.7,
      variants: variantsOf(own),
      conflict: (a, b) =>
        linked(a, b) &&
        differ(a.slot, b.slot) &&
        !knows(a.member as Member<StatementFacts>, b.slot) &&
        !knows(b.member as Member<StatementFacts>, a.slot),
      message: (here, there) => {
        const what = here.slot.kind === 'day' ? 'day' : 'number';
        const [x, y] = [wordsAt(here.member.reading, here.span), wordsAt(there.member.reading, there.span)];
        return `The same statement with another ${what}: “${x}” here, “${y}” in ${whereIs(there.member.reading, here.member.reading)}`;
      },
      replacement: wordsOf,
    });
  });
}

/** Slots that are counterparts, directly or through others. */
function groups(links: ReadonlyMap<Slot, ReadonlySet<Slot>>): Slot[][] {
  const seen = new Set<Slot>();
  const list: Slot[][] = [];
  for (const start of links.keys()) {
    if (seen.has(start)) continue;
    const group: Slot[] = [];
    const queue = [start];
    seen.add(start);
    for (let slot = queue.pop(); slot; slot = queue.pop()) {
      group.push(slot);
      for (const other of links.get(slot)!) {
        if (seen.has(other)) continue;
        seen.add(other);
        queue.push(other);
      }
    }
    list.push(group);
  }
  return list;
}

function variantsOf(mentions: readonly SlotMention[]): Variant<SlotMention>[] {
  const variants: SlotMention[][] = [];
  for (const each of mentions) {
    const home = variants.find((own) => own.every((other) => !differ(other.slot, each.slot)));
    if (home) home.push(each);
    else variants.push([each]);
  }
  return variants.map((own) => ({ mentions: own }));
}

/** Sentences that stand in two articles almost word for word, with another number or day in one of them. */
export const statements = defineCheck<StatementFacts>({
  name: 'statements',
  summary: 'A sentence stands in two articles almost word for word, but for a number or a day.',
  codes: [
    { code: 'statement-figure', severity: 'warning', summary: 'The same statement has another number elsewhere.' },
    { code: 'statement-day', severity: 'warning', summary: 'The same statement has another day elsewhere.' },
  ],
  byDefault: true,
  limits: 'Only sentences of nearly the same words are compared, and of these only the numbers and the days.',
  yields: true,
  loud: [
    {
      why: 'A number changed on the way.',
      text: `=== wire.md
---
date: 2024-02-14
---
# Tersol buys Lindqvist Pumps

Tersol is buying Lindqvist Pumps, which has won the Gothenburg export prize {{n.a=three}} times since its founding.
=== post.md
---
date: 2024-02-14
---
# Lindqvist Pumps goes to Tersol

Lindqvist Pumps has won the Gothenburg export prize {{n.b=five}} times since its founding, Tersol said.`,
    },
  ],
  quiet: [
    {
      why: 'Another firm.',
      text: `=== wire.md
---
date: 2024-02-14
---
# Tersol buys Lindqvist Pumps

Tersol is buying Lindqvist Pumps. The Gothenburg firm has 350 employees spread over thirteen workshops.
=== post.md
---
date: 2024-02-14
---
# Tersol, the buyer of Lindqvist Pumps

Tersol has 5,300 employees in Gdansk. Its rival Marbo has 530 employees.`,
    },
  ],
  collect: statementFacts,
  judge,
});
