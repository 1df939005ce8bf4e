import { defineCheck, type Story } from '../check.ts';
import { wordsAt } from '../report/cite.ts';
import { findingsOf, type Variant, wordsOf } from '../report/disagree.ts';
import { earlierIn } from '../report/earlier.ts';
import { loud, quiet } from './examples.ts';
import { type Slot, type StatementFacts, statementFacts } from './facts.ts';
import { statementsLedger } from './ledger.ts';
import { groupsOf, LEAST_SCORE, linksIn, nameOf, type SlotMention, SURE } from './links.ts';
import { differ } from './values.ts';

function judge(story: Story<StatementFacts>) {
  if (story.members.length < 2) return [];
  const { mentions, links } = linksIn(story, LEAST_SCORE);
  const earlier = earlierIn(story.members);
  return groupsOf(links).flatMap((slots) =>
    findingsOf<SlotMention>({
      check: 'statements',
      code: ({ slot }) => codeOf(slot),
      severity: (a, b) =>
        links.get(a.slot)!.get(b.slot)! >= SURE && !(isConverted(a) && isConverted(b)) && !earlier.is(a, b)
          ? 'warning'
          : 'information',
      confidence: 0.7,
      variants: variantsOf(slots.map((slot) => mentions.get(slot)!)),
      conflict: (a, b) => links.get(a.slot)!.has(b.slot),
      side: earlier.side,
      message: (here, there, where) => {
        const [x, y] = [here, there].map(toldOf);
        return `${capitalised(nameOf(here.slot))} in the same statement differs: “${x}” here, “${y}” in ${where}${earlier.say(here, there)}`;
      },
      replacement: wordsOf,
    }),
  );
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** "(€110 million)": what a sum comes to at the writer's rate of the day. */
function isConverted({ member, slot }: SlotMention): boolean {
  const { tokens } = member.reading.article.blocks[slot.block]!.sentences[slot.sentence]!;
  return slot.kind.startsWith('money') && tokens[slot.from - 1]?.text === '(';
}

/** The value as it stands, with what it counts. */
function toldOf({ member, slot, span }: SlotMention): string {
  const { quantity } = slot;
  if (!quantity) return wordsAt(member.reading, span);
  return wordsAt(member.reading, { start: quantity.start, end: Math.max(quantity.end, quantity.nounSpan?.end ?? 0) });
}

function codeOf({ kind }: Slot): string {
  if (kind === 'day') return 'statement-day';
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
  ledger: statementsLedger,
});
