import { plainSpelling } from '../../reading/lexicon/spelling.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import { wordBefore } from '../../text/span.ts';
import { PORTFOLIOS } from './lexicon.ts';
import { HOUSES, type Office, SERVICES } from './office.ts';

const WORD = "[\\p{L}\\p{M}’'-]+";
const SPOKES = '(?:spokesman|spokeswoman|spokesperson)';
/** "Interior ministry spokesman Ana Ruiz" */
const BEFORE = new RegExp(`((?:${WORD}\\s+){1,3})${SPOKES}\\s+$`, 'u');
/** "Ana Ruiz, a spokesman for the health ministry," and "Ana Ruiz, the hospital's spokesman," */
const FOR = new RegExp(
  `^,\\s+(?:an?\\s+|the\\s+)?${SPOKES}\\s+(?:for|of|at)\\s+(?:the\\s+)?((?:${WORD}\\s*){1,6})(?=[,.;])`,
  'u',
);
const OWN = new RegExp(`^,\\s+(?:an?\\s+|the\\s+)?((?:${WORD}\\s+){1,4})${SPOKES}(?=[,.;])`, 'u');
/** "Ana Ruiz of the health department" */
const OF = new RegExp(
  `^,?\\s+(?:of|from|at|with)\\s+the\\s+((?:(?!(?:of|and|who)\\b)${WORD}\\s+){1,4}(?:ministry|department))(?=[,.;]|\\s+(?:said|says|told|on|in|at|has|was|is|and)\\b)`,
  'u',
);
const MINISTRY = /^(?:ministry|ministries|ministerial|department)$/;

/** For whom one who is named speaks, where that is a ministry, a service or a house; see `opposedSpokes`. */
export function spokesAt({ article: { text } }: Reading, { start, end }: NameMention): Office[] {
  const from = Math.max(0, start - 70);
  const before = wordBefore(text, start).startsWith('spokes') ? BEFORE.exec(text.slice(from, start)) : null;
  const rest = text[end] === ',' ? text.slice(end, end + 110) : '';
  const after = rest.includes('spokes') ? (FOR.exec(rest) ?? OWN.exec(rest)) : null;
  const of = /^,? (?:of|from|at|with) the /.test(text.slice(end, end + 12))
    ? OF.exec(text.slice(end, end + 110))
    : null;
  return [
    ...(of ? officeOf(of[1]!, end + of[0].lastIndexOf(of[1]!), end + of[0].length) : []),
    ...(before ? officeOf(before[1]!, from + before.index, from + before.index + before[0].trimEnd().length) : []),
    ...(after ? officeOf(after[1]!, end + after[0].search(/[\p{L}\p{M}]/u), end + after[0].trimEnd().length) : []),
  ];
}

function officeOf(words: string, start: number, end: number): Office[] {
  const parts = words
    .toLowerCase()
    .replace(/\bair force\b/u, 'air-force')
    .replace(/\bcoast guard\b/u, 'coast-guard')
    .split(/\s+/)
    .map((word) => plainSpelling(word.replace(/['’]s?$/, '')));
  const ministry = parts.some((part) => MINISTRY.test(part));
  const bodies = parts.flatMap((part) => {
    const body = ministry ? PORTFOLIOS.get(part) : (SERVICES.get(part) ?? HOUSES.get(part));
    return body ? [ministry ? `ministry of ${body}` : body] : [];
  });
  return bodies.length > 0 ? [{ start, end, head: 'spokesman', bodies: new Set(bodies) }] : [];
}

/** Nobody speaks for two ministries, nor for two services; a service may speak through its ministry. */
export function opposedSpokes(a: Office, b: Office): boolean {
  const [x, y] = [[...a.bodies], [...b.bodies]];
  const ministries = (bodies: readonly string[]) => bodies.every((body) => body.startsWith('ministry'));
  return ministries(x) === ministries(y) && !x.some((body) => b.bodies.has(body));
}
