import { REVISED } from '../../reading/lexicon/sums.ts';
import { defineCheck, type Story } from '../check.ts';
import { wordsAt } from '../report/cite.ts';
import { findingsOf, type Variant } from '../report/disagree.ts';
import { sumsDiffer } from '../sums.ts';
import { LOUD, QUIET } from './examples.ts';
import { type MoneyFacts, moneyFacts } from './facts.ts';
import { groupsOf, type MoneyMention } from './groups.ts';
import { moneyLedger } from './ledger.ts';
import { nameOf, spanOf } from './say.ts';

/** Is either of the two amounts what the writer converted the sum into? */
function isConverted(a: MoneyMention, b: MoneyMention): boolean {
  return a.amount !== a.fact.sum.amounts[0] || b.amount !== b.fact.sum.amounts[0];
}

/** Is the later article's sum the newer state of one that is revised as news comes in? */
function isUpdate(a: MoneyMention, b: MoneyMention): boolean {
  const [x, y] = [a.member.reading.date, b.member.reading.date];
  const revised = [a, b].every(({ fact }) => fact.topic === undefined || REVISED.has(fact.topic));
  return x !== undefined && y !== undefined && x !== y && revised && (a.fact.topic ?? b.fact.topic) !== undefined;
}

/** Who tells of a deal before those who make it do. */
const UNNAMED = /^(?:sources?|insiders?|reportedly|rumou?r(?:s|ed)?|speculation|unnamed|anonymity|leak(?:s|ed)?)$/;
/** "people familiar with the talks", "somebody close to the matter" */
const FAMILIAR = /^(?:familiar|briefed|knowledge|close)$/;
const BARGAINING = /^(?:talks?|negotiat\w+|discussions?|bargaining|haggling|mulling|weighing|nearing)$/;

const BOUGHT = /^(?:deal|bid|price)$/;

/** Is it a sum for what is bought, told by nobody who is named or while the price is still bargained over? */
function isTalk({ member: { reading }, fact: { sum, topic } }: MoneyMention): boolean {
  if (topic === undefined || !BOUGHT.test(topic)) return false;
  const { tokens } = reading.article.blocks[sum.block]!.sentences[sum.sentence]!;
  return tokens.some(
    ({ lower }, i) =>
      UNNAMED.test(lower) ||
      BARGAINING.test(lower) ||
      (FAMILIAR.test(lower) && /^(?:with|to|by|on|of)$/.test(tokens[i + 1]?.lower ?? '')),
  );
}

/** Was the sum of `a` told before the deal was settled whose sum `b` tells? */
function isEstimate(a: MoneyMention, b: MoneyMention): boolean {
  if (!isTalk(a) || isTalk(b) || b.member.verified) return false;
  const [x, y] = [a.member.reading.date, b.member.reading.date];
  return x === undefined || y === undefined || x <= y;
}

function codeOf(here: MoneyMention, there: MoneyMention): string {
  if (isEstimate(here, there) || isEstimate(there, here)) return 'money-estimate';
  if (isUpdate(here, there)) return 'money-update';
  return isConverted(here, there) ? 'money-conversion' : 'money-conflict';
}

function messageOf(here: MoneyMention, there: MoneyMention, where: string): string {
  const what = nameOf(here.fact, there.fact);
  const talk = isEstimate(here, there) ? ', told before it was settled' : '';
  return `${what} differs: ${wordsAt(here.member.reading, spanOf(here.amount))} here${talk}, ${wordsAt(there.member.reading, spanOf(there.amount))} in ${where}`;
}

/** Sums that do not contradict one another are one variant. */
function variantsOf(group: readonly MoneyMention[]): Variant<MoneyMention>[] {
  const variants: MoneyMention[][] = [];
  for (const mention of group) {
    const home = variants.find((own) => own.every((other) => !sumsDiffer(other.fact.sum, mention.fact.sum)));
    if (home) home.push(mention);
    else variants.push([mention]);
  }
  return variants.map((mentions) => ({ mentions }));
}

function judge(story: Story<MoneyFacts>) {
  return groupsOf(story).flatMap(({ mentions, conflict }) =>
    findingsOf<MoneyMention>({
      check: 'money',
      code: codeOf,
      severity: (here, there) => (codeOf(here, there) === 'money-conflict' ? 'warning' : 'information'),
      confidence: 0.8,
      variants: variantsOf(mentions),
      conflict,
      // What was settled stands: the finding is for those who have the sum from before.
      side: (here, there) => (codeOf(here, there) === 'money-estimate' ? isEstimate(here, there) : undefined),
      message: messageOf,
      replacement: (here, there) => ({
        span: spanOf(here.amount),
        newText: wordsAt(there.member.reading, spanOf(there.amount)),
      }),
    }),
  );
}

/** Sums of money that differ between articles. */
export const money = defineCheck<MoneyFacts>({
  name: 'money',
  summary: 'A sum of money for one thing differs between articles on the same event.',
  codes: [
    { code: 'money-conflict', severity: 'warning', summary: 'Two articles give different sums for one thing.' },
    {
      code: 'money-conversion',
      severity: 'information',
      summary: 'A sum converted into another currency differs from the sum that another article gives in it.',
    },
    {
      code: 'money-estimate',
      severity: 'information',
      summary: 'A price told by unnamed sources, or while it was bargained over, is not that of the deal.',
    },
    {
      code: 'money-update',
      severity: 'information',
      summary: 'A later article has another sum for what is still being counted.',
    },
  ],
  byDefault: true,
  limits:
    'Sums are compared in a currency that both articles give, for it knows no rates of exchange, and a sum that one article alone gives passes.',
  usesRecord: true,
  loud: LOUD,
  quiet: QUIET,
  collect: moneyFacts,
  judge,
  ledger: moneyLedger,
});
