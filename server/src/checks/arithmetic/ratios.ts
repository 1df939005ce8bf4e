import type { Quantity } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Token } from '../../text/article.ts';
import { type Counted, type Fault, rounding, sayNumber } from './fault.ts';
import { halfOf, type Move, moveIn } from './moves.ts';

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['double', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['halved', 0.5],
  ['halving', 0.5],
]);
const MORE = new Set(['than', 'over']);
const NEARLY = new Set(['nearly', 'almost', 'about', 'roughly', 'practically', 'virtually', 'around']);
/** "doubled" is said of so much more or less. */
const LEEWAY = 0.15;
const LEEWAY_NEARLY = 0.25;
/** A percentage and its two numbers stand at most so many tokens apart. */
const NEAR = 7;
/** Words on a whole, and a comma, before its part. */
const ON_WHOLE = 6;
/** Percentage points beyond rounding before a word is said. */
const POINTS = 1;
const CHANGE =
  /\b(?:rise|rose|risen|rising|increase|increased|increasing|up|gain|gained|grew|grown|growth|jump|jumped|climb|climbed|soared|surged|fell|fall|fallen|falling|drop|dropped|decline|declined|decrease|decreased|down|cut|slid|slumped|shrank|plunged|tumbled|lost)\b/;

/** Percentages and multiples that do not follow from the two numbers beside them. */
export function ratioFaults(counted: Counted): Fault[] {
  const move = moveIn(counted);
  const faults: Fault[] = [];
  if (move) {
    const change = changeFault(counted, move);
    if (change) faults.push(change);
    const multiple = multipleFault(counted, move);
    if (multiple) faults.push(multiple);
  }
  return [...faults, ...shareFaults(counted)];
}

/** "rose 25% from 40 to 55" */
function changeFault({ sentence, quantities }: Counted, { from, to }: Move): Fault | undefined {
  const percents = quantities.filter((quantity) => quantity.kind === 'percent');
  const percent = percents[0];
  if (!percent || percents.length !== 1 || percent.bound !== 'exact' || percent.vague) return undefined;
  const first = Math.min(from.fromToken, to.fromToken);
  const last = Math.max(from.toToken, to.toToken);
  const gap = percent.fromToken < first ? first - percent.toToken : percent.fromToken - last;
  if (gap < 0 || gap > NEAR) return undefined;
  const { tokens } = sentence;
  if (!CHANGE.test(tokens.map((token) => token.lower).join(' '))) return undefined;
  if (isPoints(tokens, percent)) return undefined;
  const exact = (Math.abs(to.value - from.value) / from.value) * 100;
  const slack = 100 * ((halfOf(from) * to.value) / from.value ** 2 + halfOf(to) / from.value);
  if (Math.abs(percent.value - exact) <= slack + rounding(percent.value) + POINTS) return undefined;
  return {
    code: 'percent-off',
    at: percent.number,
    against: span(from, to),
    message: `Percentage is off: from ${from.text} to ${to.text} is ${sayNumber(exact)} percent, not ${percent.text}`,
    newText: sayNumber(exact),
  };
}

function isPoints(tokens: readonly Token[], percent: Quantity): boolean {
  return /^(?:percentage|point|points|basis)$/.test(tokens[percent.toToken]?.lower ?? '') || /point/.test(percent.text);
}

/** "doubled from 100 to 300" */
function multipleFault({ sentence: { tokens } }: Counted, { from, to }: Move): Fault | undefined {
  const first = Math.min(from.fromToken, to.fromToken);
  for (let i = Math.max(0, first - 5); i < first; i++) {
    const times = MULTIPLES.get(tokens[i]!.lower);
    if (times === undefined) continue;
    const before = tokens[i - 1]?.lower ?? '';
    const ratio = to.value / from.value;
    const leeway = NEARLY.has(before) ? LEEWAY_NEARLY : LEEWAY;
    const fits = MORE.has(before)
      ? times > 1
        ? ratio >= times * 0.97 && ratio < (times + 1) * 1.05
        : ratio <= times * 1.03
      : Math.abs(ratio - times) <= times * leeway;
    if (fits) return undefined;
    return {
      code: 'ratio-off',
      at: tokens[i]!,
      against: span(from, to),
      message: `“${tokens[i]!.text}” does not fit: from ${from.text} to ${to.text} is ${sayNumber(ratio)} times as much`,
    };
  }
  return undefined;
}

/** "Of the 48 pupils, 12, or 25 percent, fell ill": the whole first. */
function isWholeFirst(tokens: readonly Token[], whole: Quantity, part: Quantity): boolean {
  const before = tokens.slice(Math.max(0, whole.fromToken - 5), whole.fromToken).map((token) => token.lower);
  const at = before.lastIndexOf('of');
  const opens = at >= 0 && (whole.fromToken - before.length + at === 0 || before[at - 1] === ',');
  const link = tokens.slice(whole.toToken, part.fromToken).map((token) => token.lower);
  // "Of the 48 pupils in the class, 12": a word or two on the whole.
  return opens && !before.slice(at).includes(',') && link.length <= ON_WHOLE && link.indexOf(',') === link.length - 1;
}

/** Which of two numbers that follow each other is a part of the other: "12 of the 48 pupils", "of the 48 pupils, 12". */
function shareOf(tokens: readonly Token[], first: Quantity, second: Quantity): Share | undefined {
  const turned = isWholeFirst(tokens, first, second);
  const [part, whole] = turned ? [second, first] : [first, second];
  if (part.kind !== 'count' || whole.kind !== 'count' || part.bound !== 'exact' || whole.bound !== 'exact')
    return undefined;
  if (part.vague || whole.vague || part.value > whole.value) return undefined;
  const of = tokens
    .slice(part.fromToken + 1, whole.fromToken)
    .map((token) => token.lower)
    .join(' ');
  return turned || /^(?:\S+ )?(?:out )?of (?:the |its |their |all )?$/.test(`${of} `) ? { part, whole } : undefined;
}

interface Share {
  readonly part: Quantity;
  readonly whole: Quantity;
}

function shareFault({ part, whole }: Share, percent: Quantity): Fault | undefined {
  const exact = (part.value / whole.value) * 100;
  const slack = 100 * (rounding(whole.value) / whole.value) * (whole.value >= 1000 ? 1 : 0);
  if (Math.abs(percent.value - exact) <= slack + rounding(percent.value) + POINTS) return undefined;
  return {
    code: 'percent-off',
    at: percent.number,
    against: span(part, whole),
    message: `Percentage is off: ${part.text} of ${whole.text} is ${sayNumber(exact)} percent, not ${percent.text}`,
    newText: sayNumber(exact),
  };
}

/** What may stand between a percentage and the two numbers that it is worked out from: "of the pupils, or". */
const APPOSED = /^(?:(?:of (?:\p{L}+ ){1,4})?(?:\(|, or|[—–-] or|[—–,:]|, i\.e\. ,|, that is ,)|\(or)$/u;
/** "30 percent of the vote, or 12 of 48 seats": what is shared out is another thing. */
const isOfAnother = (lead: string, { noun }: Quantity): boolean =>
  noun !== undefined && lead.startsWith('of ') && !lead.split(' ').some((word) => stemOf(word) === stemOf(noun));

/** "12 of 48 pupils (25 percent)", "12 of the 48 pupils, or 25 percent" */
function shareFaults({ sentence: { tokens }, quantities }: Counted): Fault[] {
  const faults: Fault[] = [];
  for (let i = 2; i < quantities.length; i++) {
    const [first, second, third] = [quantities[i - 2]!, quantities[i - 1]!, quantities[i]!];
    // "25 percent, or 12 of 48"
    const leads = first.kind === 'percent';
    const percent = leads ? first : third;
    if (percent.kind !== 'percent' || percent.bound !== 'exact') continue;
    const share = leads ? shareOf(tokens, second, third) : shareOf(tokens, first, second);
    if (!share || (leads && share.part !== second)) continue;
    const lead = tokens
      .slice(leads ? first.toToken : second.toToken, leads ? second.fromToken : third.fromToken)
      .map((token) => token.lower)
      .join(' ');
    if (!(leads ? APPOSED : /^(?:\(|, or|— or)$/).test(lead)) continue;
    if (leads && (isPoints(tokens, percent) || isOfAnother(lead, share.whole))) continue;
    const fault = shareFault(share, percent);
    if (fault) faults.push(fault);
  }
  return faults;
}

/** What takes up a share that the sentence before has told: "That is 25 percent." */
const TAKES_UP =
  /^(?:that|this|it|which) (?:is|was|makes|made|means|represents|represented|equals|amounts to|comes to)$/;

/** "Of the 48 pupils, 12 fell ill. That is 25 percent.": a share told after its two numbers, of nothing else. */
export function shareTakenUp({ sentence: { tokens }, quantities }: Counted, before: Counted | undefined): Fault[] {
  const percent = quantities[0];
  if (before?.quantities.length !== 2 || quantities.length !== 1) return [];
  if (percent?.kind !== 'percent' || percent.bound !== 'exact' || percent.vague || isPoints(tokens, percent)) return [];
  const lead = tokens.slice(0, percent.fromToken).map((token) => token.lower);
  if (!TAKES_UP.test(lead.join(' ')) || !/^[.,]?$/.test(tokens[percent.toToken]?.text ?? '')) return [];
  const share = shareOf(before.sentence.tokens, before.quantities[0]!, before.quantities[1]!);
  const fault = share && shareFault(share, percent);
  return fault ? [fault] : [];
}

const span = (a: Quantity, b: Quantity) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
