import { GROWING, TOLLS } from '../../reading/lexicon/predicates.ts';
import { areOpposed } from '../../reading/quotations/attributions.ts';
import type { Day } from '../../reading/reading.ts';
import { defineCheck, type Story } from '../check.ts';
import { wordsAt } from '../report/cite.ts';
import { findingsOf, type Mention, type Variant } from '../report/disagree.ts';
import { earlierIn } from '../report/earlier.ts';
import { compareValues } from '../values.ts';
import { type FigureFacts, figureFacts } from './facts.ts';
import { groupsOf } from './groups.ts';
import { figuresLedger } from './ledger.ts';
import { replacementOf } from './replacing.ts';
import { rulingsOf } from './rulings.ts';
import { nameOf } from './say.ts';
import { type Item, settledBy } from './weigh.ts';

/** A figure at its place. */
export interface FigureMention extends Mention, Item {
  readonly member: Item['member'];
}

/** Counts that fall as often as they rise. */
const EBBING = new Set(['missing', 'trapped', 'displace']);

/** A count has settled when the event is so many days past: two articles that then differ do not follow the news. */
const SETTLED = 7;

/** Is the figure of the later article the newer state of a count that grows? */
function isUpdate(a: FigureMention, b: FigureMention): boolean {
  const [x, y] = [issuedOf(a), issuedOf(b)];
  if (!x || !y || (x.from <= y.to && y.from <= x.to) || !GROWING.has(a.fact.predication.predicate)) return false;
  const [older, newer] = x.to < y.from ? [a, b] : [b, a];
  const happened = a.fact.context.moment?.to ?? b.fact.context.moment?.to;
  if (happened !== undefined && Math.min(x.from, y.from) - happened >= SETTLED) return false;
  // The missing are found, the trapped freed, the driven out go home.
  return EBBING.has(a.fact.predication.predicate) || newer.fact.quantity.value > older.fact.quantity.value;
}

/** The days that an article may be of: its own, or those of the month that its date line names; when it was verified. */
function issuedOf({ member: { reading, verified } }: FigureMention): { from: Day; to: Day } | undefined {
  if (verified?.on !== undefined) return { from: verified.on, to: verified.on };
  if (reading.date !== undefined) return { from: reading.date, to: reading.date };
  const [issue] = reading.published;
  return issue?.from !== undefined && issue.to !== undefined ? { from: issue.from, to: issue.to } : undefined;
}

const isOlder = (a: FigureMention, b: FigureMention) => (issuedOf(a)?.from ?? 0) < (issuedOf(b)?.from ?? 0);

/** Of two newer figures that an older article is held against, the newest is told first. */
function newestFirst(here: FigureMention, a: FigureMention, b: FigureMention): number {
  return isUpdate(here, a) && isUpdate(here, b) ? (issuedOf(b)?.from ?? 0) - (issuedOf(a)?.from ?? 0) : 0;
}

function codeOf(here: FigureMention, there: FigureMention): string {
  if (areOpposed(here.fact.source, there.fact.source)) return 'figure-attribution';
  if (here.fact.alleged !== there.fact.alleged) return 'figure-attribution';
  if (isUpdate(here, there)) return 'figure-update';
  return compareValues(here.fact.quantity, there.fact.quantity) === 'gap' ? 'figure-gap' : 'figure-conflict';
}

const shown = (mention: FigureMention) => {
  const words = wordsAt(mention.member.reading, mention.fact.quantity.number);
  const { quantity, nth } = mention.fact;
  if (nth) return `“${wordsAt(mention.member.reading, quantity)}”`;
  const whole = wordsAt(mention.member.reading, { start: quantity.start, end: quantity.number.end });
  return /^[\d.,]+$/.test(whole) ? words : `“${whole}”`;
};

function messageOf(here: FigureMention, there: FigureMention, where: string): string {
  const what = nameOf(here.fact);
  if (codeOf(here, there) === 'figure-update')
    return `${what}: a newer figure exists: ${shown(here)} here, ${shown(there)} in ${where}`;
  if (codeOf(here, there) === 'figure-attribution')
    return `${what} differs by source: ${shown(here)} here (${sayWho(here)}), ${shown(there)} in ${where} (${sayWho(there)})`;
  return `${what} differs: ${shown(here)} here, ${shown(there)} in ${where}`;
}

const sayWho = ({ fact }: FigureMention): string =>
  fact.alleged ? 'as alleged' : (fact.source?.who ?? 'told as a fact');

/** Mentions whose numbers agree with one another are one variant. */
export function variantsOf(mentions: readonly FigureMention[]): Variant<FigureMention>[] {
  const variants: FigureMention[][] = [];
  const ordered = [...mentions].sort(
    (a, b) => a.fact.quantity.value - b.fact.quantity.value || (a.fact.quantity.bound < b.fact.quantity.bound ? -1 : 1),
  );
  for (const mention of ordered) {
    const home = variants.find((own) =>
      own.every((other) => compareValues(other.fact.quantity, mention.fact.quantity) === 'agree'),
    );
    if (home) home.push(mention);
    else variants.push([mention]);
  }
  return variants.map((own) => ({ mentions: own }));
}

function judge(story: Story<FigureFacts>) {
  const earlier = earlierIn(story.members);
  return groupsOf(story).flatMap((mentions) =>
    findingsOf<FigureMention>({
      check: 'figures',
      code: codeOf,
      severity: (here, there) => {
        const code = codeOf(here, there);
        if (code === 'figure-attribution') return 'hint';
        if (earlier.is(here, there)) return 'information';
        if (code === 'figure-conflict') return 'warning';
        return code === 'figure-update' && TOLLS.has(here.fact.predication.predicate) ? 'information' : 'warning';
      },
      confidence: 0.8,
      variants: variantsOf(mentions),
      conflict: (a, b) => settledBy(a, b) === undefined,
      // News moves on: the older article is told of the newer figure, never the other way round.
      side: (here, there) => (isUpdate(here, there) ? isOlder(here, there) : earlier.side(here, there)),
      first: newestFirst,
      message: (here, there, where) => messageOf(here, there, where) + earlier.say(here, there),
      rulings: rulingsOf,
      replacement: replacementOf,
    }),
  );
}

export default defineCheck<FigureFacts>({
  name: 'figures',
  summary: 'A number of people or things differs between articles on the same event.',
  codes: [
    { code: 'figure-conflict', severity: 'warning', summary: 'Two articles give different numbers for one thing.' },
    {
      code: 'figure-gap',
      severity: 'warning',
      summary: 'A bound such as “at least six” holds, but is far from another article’s number.',
    },
    {
      code: 'figure-attribution',
      severity: 'hint',
      summary: 'Opposed sides give different numbers, as organisers and police do.',
    },
    { code: 'figure-update', severity: 'information', summary: 'A later article has a newer figure.' },
  ],
  byDefault: true,
  limits:
    'A number that stands in one article alone is never questioned, and where it is in doubt whether two articles tell of one event, a wrong number passes.',
  usesRecord: true,
  loud: [
    {
      why: 'One event, two tolls.',
      text: `=== ledger.md
---
date: 2024-05-08
---
# Market blast

A bomb at the fish market in Harlow killed {{toll.a=26}} people on Tuesday, police said.
=== wire.md
---
date: 2024-05-08
---
# Blast at fish market

At least {{toll.b=six}} people were killed on Tuesday when a bomb exploded at the fish market in Harlow.`,
    },
  ],
  quiet: [
    {
      why: 'Two events.',
      text: `=== ledger.md
---
date: 2024-05-08
---
# Market blast

A bomb at the fish market in Harlow killed 26 people on Tuesday, police said.
=== wire.md
---
date: 2024-05-08
---
# Ferry sinks

Six people were killed on Monday when a ferry sank off Corran in heavy seas.`,
    },
  ],
  collect: figureFacts,
  judge,
  ledger: figuresLedger,
});
