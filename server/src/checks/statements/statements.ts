import { defineCheck, type Story } from '../check.ts';
import { wordsAt } from '../report/cite.ts';
import { findingsOf, type Variant, wordsOf } from '../report/disagree.ts';
import { earlierIn } from '../report/earlier.ts';
import { loud, quiet } from './examples.ts';
import { type Slot, type StatementFacts, statementFacts } from './facts.ts';
import { LEAST_SCORE, SURE } from './forest.ts';
import { statementsLedger } from './ledger.ts';
import { groupsOf, linksIn, nameOf, type SlotMention } from './links.ts';
import { standingOf } from './standing.ts';
import { differ } from './values.ts';

function judge(story: Story<StatementFacts>) {
  if (story.members.length < 2) return [];
  const { mentions, links } = linksIn(story, LEAST_SCORE);
  const earlier = earlierIn(story.members);
  return groupsOf(links).flatMap((slots) =>
    findingsOf<SlotMention>({
      check: 'statements',
      code: ({ slot }) => codeOf(slot),
      severity: (a, b) => {
        const sure = links.get(a.slot)!.get(b.slot)! >= SURE && isFirm(a) && isFirm(b);
        return sure && !(isConverted(a) && isConverted(b)) && isClosing(a) === isClosing(b) ? 'warning' : 'information';
      },
      confidence: 0.7,
      variants: variantsOf(slots.map((slot) => mentions.get(slot)!)),
      // Where all that is known is that the words are alike, a look-alike event of before is likelier.
      conflict: (a, b) => links.get(a.slot)!.has(b.slot) && !earlier.is(a, b),
      // What a market came to in the end is the sounder.
      side: (here, there) => (isClosing(here) === isClosing(there) ? undefined : isClosing(there)),
      rank: (variant) => (isTold(variant.mentions[0]!, story) ? 1 : 0),
      message: (here, there, where) => {
        const [x, y] = [here, there].map(toldOf);
        return `${capitalised(nameOf(here.slot))} in the same statement differs: “${x}” here, “${y}” in ${where}`;
      },
      replacement: wordsOf,
    }),
  );
}

const isClosing = ({ member, slot }: SlotMention): boolean =>
  (slot.kind === 'percent' || slot.kind.startsWith('money')) && standingOf(tokensOf(member, slot), slot).closing;

/** Does more than one voice of the story tell the sum or the measure, which hardly stands there by chance? */
function isTold({ slot }: SlotMention, { members }: Story<StatementFacts>): boolean {
  if (slot.kind === 'count' || slot.kind === 'ordinal' || slot.kind === 'date' || slot.kind === 'clock') return false;
  const own = members.filter(({ facts }) =>
    facts.slots.some((other) => other.kind === slot.kind && other.value === slot.value),
  );
  return new Set(own.map(({ lineage }) => lineage)).size > 1;
}

const tokensOf = ({ reading }: SlotMention['member'], { block, sentence }: Slot) =>
  reading.article.blocks[block]!.sentences[sentence]!.tokens;

/** "up to $180 million" is no firm value, and what is told otherwise may be within it. */
const isFirm = ({ slot: { quantity } }: SlotMention): boolean => quantity === undefined || quantity.bound === 'exact';

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** "(€110 million)": what a sum comes to at the writer's rate of the day. */
function isConverted({ member, slot }: SlotMention): boolean {
  return slot.kind.startsWith('money') && tokensOf(member, slot)[slot.from - 1]?.text === '(';
}

/** The value as it stands, with what it counts. */
function toldOf({ member, slot, span }: SlotMention): string {
  const { quantity } = slot;
  if (!quantity) return wordsAt(member.reading, span);
  return wordsAt(member.reading, { start: quantity.start, end: Math.max(quantity.end, quantity.nounSpan?.end ?? 0) });
}

function codeOf({ kind }: Slot): string {
  if (kind === 'date') return 'statement-day';
  if (kind === 'clock') return 'statement-time';
  return kind.startsWith('money') ? 'statement-sum' : 'statement-figure';
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
  summary: 'Two articles say one thing in much the same words, but for a number, a sum, a measure, a time or a date.',
  codes: [
    { code: 'statement-figure', severity: 'warning', summary: 'The same statement has another number elsewhere.' },
    { code: 'statement-sum', severity: 'warning', summary: 'The same statement has another sum elsewhere.' },
    { code: 'statement-time', severity: 'warning', summary: 'The same statement has another time of day elsewhere.' },
    { code: 'statement-day', severity: 'warning', summary: 'The same statement has another date elsewhere.' },
  ],
  byDefault: true,
  limits: 'It goes by the company that words keep: what two articles tell in wholly different words stays unseen.',
  yields: true,
  loud,
  quiet,
  collect: statementFacts,
  judge,
  ledger: statementsLedger,
});
