import type { RecordedEvent, Ruling } from '../../corpus/finding.ts';
import { isoOf } from '../../reading/times/calendar.ts';
import { wordsAt } from '../report/cite.ts';
import type { FigureMention } from './figures.ts';
import { nameOf } from './say.ts';

/** How the record names what messages call otherwise. */
const NAMES: Readonly<Record<string, string>> = { 'Death toll': 'deaths' };

/** The two figures as entries of the desk's record, where the articles tell of which event they are. */
export function rulingsOf(here: FigureMention, there: FigureMention): Ruling[] {
  const event = eventOf(here, there);
  const name = nameOf(here.fact);
  const figure = NAMES[name] ?? /^Number of ([\p{L} ]+)$/u.exec(name)?.[1];
  // Of a group ("civilians") the record would have to name the whole too.
  if (!event || !figure || here.fact.group !== undefined || there.fact.group !== undefined) return [];
  return [there, here]
    .filter(({ member }) => !member.verified)
    .map((mention) => ({ kind: 'figure', event, figure, value: wordedIn(mention) }));
}

/** The number in digits with its bound as it is worded: "at least 6". */
function wordedIn({ member, fact: { quantity } }: FigureMention): string {
  const bound = wordsAt(member.reading, { start: quantity.start, end: quantity.number.start }).trim().toLowerCase();
  return quantity.bound === 'exact' || bound === '' ? String(quantity.value) : `${bound} ${quantity.value}`;
}

/** Place and day as either article has them; nothing where one of the two is told by neither. */
function eventOf(...mentions: FigureMention[]): RecordedEvent | undefined {
  const places = mentions.flatMap(({ member, fact }) => [...fact.context.places, ...member.facts.frame.places]);
  const moments = mentions.flatMap(({ member, fact }) =>
    [fact.context.moment ?? [], member.facts.frame.moment ?? []].flat(),
  );
  const day = moments.find(({ granularity, from, to }) => granularity === 'day' && from !== undefined && from === to);
  const what = mentions.flatMap(({ member, fact }) => [...fact.context.classes, ...member.facts.frame.classes])[0];
  const [place] = places;
  if (!place || day?.from === undefined) return undefined;
  return { ...(what ? { what } : {}), place: place.text, date: isoOf(day.from) };
}
