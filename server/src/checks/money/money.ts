import { REVISED } from '../../reading/lexicon/sums.ts';
import { defineCheck, type Story } from '../check.ts';
import { whereIs, wordsAt } from '../report/cite.ts';
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

function codeOf(here: MoneyMention, there: MoneyMention): string {
  if (isUpdate(here, there)) return 'money-update';
  return isConverted(here, there) ? 'money-conversion' : 'money-conflict';
}

function messageOf(here: MoneyMention, there: MoneyMention): string {
  const what = nameOf(here.fact, there.fact);
  return `${what} differs: ${wordsAt(here.member.reading, spanOf(here.amount))} here, ${wordsAt(there.member.reading, spanOf(there.amount))} in ${whereIs(there.member.reading, here.member.reading)}`;
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
