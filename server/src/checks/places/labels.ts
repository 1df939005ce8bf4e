import { type Context, Contexts } from '../../events/context.ts';
import type { Frame } from '../../events/frame.ts';
import { matchOf } from '../../events/match.ts';
import type { Containment } from '../../events/places.ts';
import { type Reading, sentencesIn } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Member, Story } from '../check.ts';
import { Clashes } from '../report/clashes.ts';
import type { Mention } from '../report/disagree.ts';
import { addressAt } from './addresses.ts';
import type { PlaceFacts } from './places.ts';

/** A place or a flight that is known by its number: "Gate 7", "Platform 3", "the 1200 block of Mill Lane". */
export interface LabelFact {
  readonly span: Span;
  /** "gate"; of an address, its street with a word for what is numbered: "block mill lane", "house mill lane". */
  readonly noun: string;
  /** "7", lower case. */
  readonly number: string;
  readonly context: Context;
}

/** A label at its place. */
export interface LabelMention extends Mention {
  readonly member: Member<PlaceFacts>;
  readonly fact: LabelFact;
}

/** Nouns whose number tells one place, or one flight, from another. */
const NOUNS = new Set(
  (
    'gate platform terminal junction exit runway pier berth dock track ward courtroom block hangar stand flight route ' +
    'highway interstate shaft pit'
  ).split(' '),
);

/** How sure it has to be that two labels are told of one event. */
const SURE = 1;

const isNumber = ({ kind, text }: Token) => (kind === 'number' ? /^\d{1,4}$/.test(text) : /^[B-HJ-Z]$/.test(text));

/** Takes the numbered places from an article. */
export function labelsOf(reading: Reading, frame: Frame): LabelFact[] {
  const contexts = new Contexts(reading, frame);
  const facts: LabelFact[] = [];
  for (const { sentence, blockIndex, sentenceIndex } of sentencesIn(reading.article)) {
    const { tokens } = sentence;
    for (let i = 0; i + 1 < tokens.length; i++) {
      const [noun, number] = [tokens[i]!, tokens[i + 1]!];
      const address = addressAt(tokens, i);
      // "On Aug. 14 Mill Lane was shut": a day.
      if (address && !reading.moments.some((moment) => overlaps(moment, address.span))) {
        const context = contexts.at(blockIndex, sentenceIndex, address.span);
        facts.push({ ...address, number: noun.lower, context });
        continue;
      }
      if (!NOUNS.has(noun.lower) || !isNumber(number)) continue;
      // "exit 200 metres on", "the dock 3-1": a count, a score
      const next = tokens[i + 2];
      if (next?.glued && next.kind !== 'mark' && next.kind !== 'clitic') continue;
      if (!noun.capital && next?.kind === 'word' && next.lower.endsWith('s')) continue;
      const span = { start: noun.start, end: number.end };
      const context = contexts.at(blockIndex, sentenceIndex, span);
      facts.push({ span, noun: noun.lower, number: number.lower, context });
    }
  }
  return facts;
}

/** Pairs of numbers for one thing, where each article has one number for its kind. */
export function labelClashes(story: Story<PlaceFacts>, map: Containment): Clashes<LabelMention> {
  const mentions = story.members.flatMap((member) => mentionsOf(member));
  const clashes = new Clashes<LabelMention>();
  for (const a of mentions) {
    for (const b of mentions) {
      if (a.member.reading.article.file >= b.member.reading.article.file) continue;
      if (a.fact.noun !== b.fact.noun || a.fact.number === b.fact.number) continue;
      const anchored = ({ member, fact }: LabelMention) => ({ frame: member.facts.frame, context: fact.context });
      if (matchOf(anchored(a), anchored(b), map, 'place').score >= SURE) clashes.add(a, b);
    }
  }
  return clashes;
}

/** The labels of an article's own news that are the only ones of their kind in it. */
function mentionsOf(member: Member<PlaceFacts>): LabelMention[] {
  const { labels } = member.facts;
  return labels
    .filter((one) => one.context.main && labels.every(({ noun, number }) => noun !== one.noun || number === one.number))
    .map((fact) => ({ member, fact, span: fact.span }));
}
