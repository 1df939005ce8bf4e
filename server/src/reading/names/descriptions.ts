import type { Span } from '../../text/span.ts';
import { isTitle } from '../lexicon/titles.ts';
import type { NameMention, Reading } from '../reading.ts';

/** Words that say what somebody is, with their place. */
export interface Description extends Span {
  readonly text: string;
}

/** "the company's chairman, Ana Ruiz,", "The commissioner for trade, Mr Ruiz,": the phrase before a comma. */
const BEFORE = /(?:^|[\s“"])((?:[Tt]he|a|an|[Ii]ts|[Tt]heir|[\p{L}\p{M}-]+['’]s)\s+[\p{L}\p{M}'’ -]{3,70}),\s+$/u;
const LONGEST = 90;
/** "Ruiz has been mayor for a year", "Ruiz, who was the pilot,". */
const IS =
  /^(?:,\s+who)?\s+(?:is|was|has\s+been|had\s+been)\s+(?:(?:now|also|still)\s+)?(?:the\s+|an?\s+|its\s+|their\s+)?((?:[\p{L}\p{M}'’-]+\s+){0,3}?[\p{L}\p{M}-]+)/u;
/** "Ruiz leads the 40 rescuers", "Ruiz, who heads the clinic": one who leads what follows. */
const LEADS =
  /^(?:,\s+who)?\s+(?:leads|is\s+leading|heads|commands|chairs|runs)\s+(?:the\s+|an?\s+|its\s+)?((?:[\p{L}\p{M}\d'’-]+\s+){0,2}?[\p{L}\p{M}]+)(?=[,.;]|\s+(?:on|in|at|from|of|and|that|which|to|for)\b|$)/u;

/** The phrase that stands before a name with its title and a comma, and says who it is. */
export function descriptionBefore(
  { article: { text } }: Reading,
  { start, end, title }: NameMention,
): Description | undefined {
  // "Told by the mayor, Ruiz laughed": a phrase that describes is closed by a mark after the name.
  if (!/^[,;:.—–]/u.test(text.slice(end, end + 1))) return undefined;
  const to = title?.start ?? start;
  const before = text.slice(Math.max(0, to - LONGEST), to);
  if (!before.trimEnd().endsWith(',')) return undefined;
  const match = BEFORE.exec(before);
  if (!match) return undefined;
  const at = to - before.length + match.index + match[0].indexOf(match[1]!);
  return { start: at, end: at + match[1]!.length, text: match[1]! };
}

/** What the verb after a name says that its bearer is: "mayor", "leader rescue". */
export function postAfter({ article: { text } }: Reading, { end }: NameMention): string | undefined {
  const rest = text.slice(end, end + LONGEST);
  const leads = LEADS.exec(rest)?.[1];
  // Who leads the rescuers is the rescue leader.
  if (leads) return `leader ${leads.replace(/(?<=e)rs\b/gu, '')}`;
  const words = IS.exec(rest)?.[1]?.split(/\s+/) ?? [];
  const at = words.findIndex((word) => isTitle(word.toLowerCase()));
  return at < 0 ? undefined : words.slice(0, at + 1).join(' ');
}
