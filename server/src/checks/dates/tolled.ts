import type { Finding } from '../../corpus/finding.ts';
import { isSaying } from '../../events/saying.ts';
import { bySentence, namesBySentence } from '../../events/sentences.ts';
import { tellingOf } from '../../events/telling.ts';
import { compareMoments } from '../../events/timing.ts';
import { predicateOf } from '../../reading/numbers/predicates.ts';
import type { Moment, Quantity, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { overlaps } from '../../text/span.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import type { Story } from '../check.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { type Mention, wordsOf } from '../report/disagree.ts';
import { say } from './conflicts.ts';
import type { DateFacts } from './dates.ts';
import { areOneDay, gapOf } from './days.ts';
import { isAgain } from './facts.ts';

/** A day or a month of a number that two events hardly share: 137 dead, 1,240 arrested. */
export interface TolledDay {
  readonly moment: Moment;
  /** What befell how many: "die 137". */
  readonly key: string;
  /** Names in the sentence, lower case. */
  readonly names: ReadonlySet<string>;
}

interface TolledMention extends Mention {
  readonly fact: TolledDay;
}

/** Smaller numbers, and round ones, are told of many events. */
const LEAST = 20;
/** A name tells so much of where it was that everybody does not share it. */
const TELLING = 1;
/** Nights and zones move a day; a month may be that of the next morning's count. */
const [SLACK, MONTHS] = [1, 3] as const;
/** Further apart (days) two events may share a number after all. */
const FAR = 400;

/** Before a day these tell of a stretch that ends or begins there, or of the state of a count. */
const STRETCH = new Set([
  'since',
  'by',
  'until',
  'till',
  'from',
  'between',
  'through',
  'before',
  'after',
  'of',
  "'s",
  '’s',
]);

/** Takes the days and months of numbers that tell which event is meant. Pure. */
export function tolledDaysOf(reading: Reading): TolledDay[] {
  const { article, moments, quantities } = reading;
  const inSentence = bySentence(moments);
  const names = namesBySentence(reading);
  return quantities.flatMap((quantity) => {
    if (!isRare(quantity)) return [];
    const { block, sentence } = quantity;
    const [moment, ...others] = (inSentence.get(block, sentence) ?? []).filter((each) => !overlaps(each, quantity));
    // Of two days nobody can say which is meant.
    if (!moment || others.length > 0 || !isDated(moment)) return [];
    const own = article.blocks[block]!.sentences[sentence]!;
    const said = predicateOf(own, quantity);
    if (!said?.known || !isOfEvent(own.tokens, moment)) return [];
    const around = (names.get(block, sentence) ?? []).flatMap(({ parts }) => parts.map((part) => part.toLowerCase()));
    return [
      {
        moment,
        key: `${said.predicate} ${quantity.value}`,
        names: new Set(around.filter((each) => tellingOf(each) >= TELLING)),
      },
    ];
  });
}

const isRare = ({ kind, value, bound, vague }: Quantity): boolean =>
  kind === 'count' && !vague && bound === 'exact' && value >= LEAST && value % 10 !== 0;

const isDated = ({ elapsed, granularity }: Moment): boolean =>
  !elapsed && (granularity === 'day' || granularity === 'month');

/** Is the day that of the event, and not of a count or a statement? What is said of a month was said in the days after. */
function isOfEvent(tokens: readonly Token[], moment: Moment): boolean {
  if (STRETCH.has(tokens[tokenFrom(tokens, moment.start) - 1]?.lower ?? '') || isAgain(tokens, moment)) return false;
  return moment.granularity === 'month' || !isSaying(tokens, moment);
}

/** One number of one event, put on two days or in two months. */
export function tolledFindings(story: Story<DateFacts>): Finding[] {
  const byKey = new Map<string, TolledMention[]>();
  for (const member of story.members) {
    for (const fact of member.facts.tolled) {
      const list = byKey.get(fact.key) ?? [];
      byKey.set(fact.key, list);
      list.push({ member, fact, span: fact.moment });
    }
  }
  const clashes = new Clashes<TolledMention>();
  for (const mentions of byKey.values())
    for (const [i, a] of mentions.entries()) for (const b of mentions.slice(i + 1)) if (clash(a, b)) clashes.add(a, b);
  return findingsIn(clashes, (a, b) => areOneDay(a.fact.moment, b.fact.moment), {
    check: 'dates',
    code: 'date-conflict',
    severity: (here, there) => (isMonth(here) || isMonth(there) ? 'information' : 'warning'),
    confidence: 0.7,
    message: (here, there, where) => {
      return `Date differs: ${say(here, here.fact.moment)} here, ${say(there, there.fact.moment)} in ${where}`;
    },
    replacement: (here, there) =>
      here.fact.moment.granularity === there.fact.moment.granularity ? wordsOf(here, there) : undefined,
  });
}

const isMonth = ({ fact }: TolledMention): boolean => fact.moment.granularity === 'month';

function clash(a: TolledMention, b: TolledMention): boolean {
  const [x, y] = [a.fact.moment, b.fact.moment];
  if (a.member === b.member || compareMoments(x, y) !== 'apart') return false;
  if (![...a.fact.names].some((name) => b.fact.names.has(name))) return false;
  return gapBetween(x, y) > (isMonth(a) || isMonth(b) ? MONTHS : SLACK) && (gapOf(x, y) ?? 0) < FAR;
}

/** Days that lie between two moments. */
function gapBetween(a: Moment, b: Moment): number {
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined) return gapOf(a, b) ?? 0;
  return Math.max(a.from - b.to, b.from - a.to);
}
