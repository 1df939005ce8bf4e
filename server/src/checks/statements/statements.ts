import { Containment } from '../../events/places.ts';
import { defineCheck, type Story } from '../check.ts';
import { whereIs, wordsAt } from '../report/cite.ts';
import { findingsOf, type Mention, type Variant, wordsOf } from '../report/disagree.ts';
import { candidatesIn, couplesOf } from './candidates.ts';
import { pairsOf, Told } from './compare.ts';
import { loud, quiet } from './examples.ts';
import { type Slot, type StatementFacts, statementFacts } from './facts.ts';
import { differ } from './values.ts';

interface SlotMention extends Mention {
  readonly slot: Slot;
}

/** From here on two values are taken to be of one thing, and from the second on surely. */
const [LEAST_SCORE, SURE] = [1.8, 2.5] as const;

/** In a story of more articles than this only slots that share a telling word are compared. */
const MANY = 40;

/** The values of a story that are taken to be of one thing, by their pairs; each article's facts stand as told. */
function linksIn(story: Story<StatementFacts>) {
  const places = new Containment(story.members.map((member) => member.reading));
  const told = story.members.filter(({ facts }) => facts.slots.length > 0).map((member) => new Told(member));
  const mentions = new Map<Slot, SlotMention>();
  /** For each slot its counterparts, with the score of the pair. */
  const links = new Map<Slot, Map<Slot, number>>();
  const add = ({ member }: Told, slot: Slot, other: Slot, score: number) => {
    mentions.set(slot, { member, span: slot.span, slot });
    const own = links.get(slot) ?? new Map<Slot, number>();
    links.set(slot, own.set(other, score));
  };
  for (const { a, b, among } of told.length > MANY ? candidatesIn(told) : couplesOf(told)) {
    for (const pair of pairsOf(a, b, places, LEAST_SCORE, among)) {
      add(a, pair.a, pair.b, pair.score);
      add(b, pair.b, pair.a, pair.score);
    }
  }
  return { mentions, links };
}

function judge(story: Story<StatementFacts>) {
  if (story.members.length < 2) return [];
  const { mentions, links } = linksIn(story);
  return groups(links).flatMap((slots) =>
    findingsOf<SlotMention>({
      check: 'statements',
      code: ({ slot }) => codeOf(slot),
      severity: (a, b) => (links.get(a.slot)!.get(b.slot)! >= SURE ? 'warning' : 'information'),
      confidence: 0.7,
      variants: variantsOf(slots.map((slot) => mentions.get(slot)!)),
      conflict: (a, b) => links.get(a.slot)!.has(b.slot),
      message: (here, there) => {
        const [x, y] = [wordsAt(here.member.reading, here.span), wordsAt(there.member.reading, there.span)];
        return `The same told with another ${nameOf(here.slot)}: “${x}” here, “${y}” in ${whereIs(there.member.reading, here.member.reading)}`;
      },
      replacement: wordsOf,
    }),
  );
}

function codeOf({ kind }: Slot): string {
  if (kind === 'day') return 'statement-day';
  if (kind === 'clock') return 'statement-time';
  return kind.startsWith('money') ? 'statement-sum' : 'statement-figure';
}

/** What a slot holds, for a person. */
function nameOf({ kind }: Slot): string {
  if (kind === 'day') return kind;
  if (kind === 'clock') return 'time';
  if (kind.startsWith('money')) return 'sum';
  if (kind === 'percent') return 'percentage';
  return kind === 'count' || kind === 'ordinal' ? 'number' : 'measure';
}

/** Slots that are counterparts, directly or through others. */
function groups(links: ReadonlyMap<Slot, ReadonlyMap<Slot, number>>): Slot[][] {
  const seen = new Set<Slot>();
  const list: Slot[][] = [];
  for (const start of links.keys()) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    for (let i = 0; i < group.length; i++) {
      for (const other of links.get(group[i]!)!.keys()) {
        if (seen.has(other)) continue;
        seen.add(other);
        group.push(other);
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

/** Values that two articles give for what reads as one thing, whatever the verb: no lexicon has to know it. */
export const statements = defineCheck<StatementFacts>({
  name: 'statements',
  summary: 'Two articles say one thing in much the same words, but for a number, a sum, a measure, a time or a day.',
  codes: [
    { code: 'statement-figure', severity: 'warning', summary: 'The same statement has another number elsewhere.' },
    { code: 'statement-sum', severity: 'warning', summary: 'The same statement has another sum elsewhere.' },
    { code: 'statement-time', severity: 'warning', summary: 'The same statement has another time of day elsewhere.' },
    { code: 'statement-day', severity: 'warning', summary: 'The same statement has another day elsewhere.' },
  ],
  byDefault: true,
  limits: 'It goes by the company that words keep: what two articles tell in wholly different words stays unseen.',
  yields: true,
  loud,
  quiet,
  collect: statementFacts,
  judge,
});
