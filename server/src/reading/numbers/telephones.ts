import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';

/** Groups of digits as telephone numbers are printed: "+44 20 7946 0112", "(0421) 555 918", "030/555 0178", "118 402". */
const GROUPED =
  /(?<![\d.,/-])(?:\+\d{1,3}[\s.-]?|1[\s.-])?(?:\(\d{1,5}\)[\s.-]?)?(?:0\d{2,4}\/(?=\d{3}))?\d{2,5}(?:[\s.-]\d{2,6}){1,4}(?![\d,/-]|\.\d)/gu;
/** Digits in one go. */
const RUN = /(?<![\d.,/$€£¥+-])\d{5,11}(?![\d,/%-]|\.\d)/gu;
/** Digits in one go behind a country's plus or the trunk's nought, or behind the area and a slash: nothing that is counted. */
const DIALLED = /(?<![\d.,/$€£¥+-])(?:(?:\+|00?)[1-9]\d{7,12}|0\d{2,4}\/\d{4,8})(?![\d,/%-]|\.\d)/gu;
/** A sentence with one of these gives a number to ring. */
const RINGS =
  /\b(?:call|calls|phone|telephone|tel|ring|dial|hotline|helpline|tipline|switchboard|toll-free|sms|contact|reach|reached|text|whatsapp|fax|mobile|number|(?:a|the|its) (?:\w+ )?line|\w+-line|for (?:\w+ )?(?:help|information|details|bookings|tickets|enquiries|inquiries))\b/i;
/** Right before a number that is short or in one go: what makes it one to ring, and nothing that is counted. */
const LEADS =
  /\b(?:(?:call|ring|dial|phone|telephone|text|fax|tel)(?: \S+){0,6}? (?:on|at|to)|(?:call|ring|dial|phone|telephone|text|fax|tel|hotline|helpline|tipline|switchboard|number|information|help|line)(?: (?:\w+ ){0,4}is)?[.:]?)[\s(]*$/i;
/** Right behind it: the end, or what goes on with the sentence; never what is counted. */
const ENDS = /^\s*(?:$|[.,;:!?)(—–"”]|(?:or|and|if|to|for|between|from|at|with|day|any|toll|in)\b)/iu;
const FEWEST_DIGITS = 7;
const FEWEST_LED = 5;
const FEWEST_DIALLED = 8;

/** The telephone numbers of a sentence, in order, as offsets into it. */
export function telephonesIn(sentence: string): Span[] {
  if (!/\d\d[\s./-]\d\d|\d{5}/.test(sentence) || !RINGS.test(sentence)) return [];
  const found: Span[] = [];
  const take = ({ 0: text, index: start }: RegExpExecArray, fewest: number) => {
    const end = start + text.length;
    const digits = text.replace(/\D/g, '').length;
    if (digits < FEWEST_LED || found.some((other) => start < other.end && other.start < end)) return;
    const led = LEADS.test(sentence.slice(0, start)) && ENDS.test(sentence.slice(end));
    if (led || digits >= fewest) found.push({ start, end });
  };
  for (const match of matchesIn(sentence, GROUPED)) take(match, FEWEST_DIGITS);
  for (const match of matchesIn(sentence, DIALLED)) take(match, FEWEST_DIALLED);
  for (const match of matchesIn(sentence, RUN)) take(match, Number.POSITIVE_INFINITY);
  return found.sort((a, b) => a.start - b.start);
}
