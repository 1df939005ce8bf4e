import { type Context, Contexts } from '../../events/context.ts';
import type { Frame } from '../../events/frame.ts';
import { matchOf } from '../../events/match.ts';
import { type Reading, sentencesIn } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Member } from '../check.ts';
import { ruled } from '../ledger.ts';
import { addressAt } from './addresses.ts';
import { isAftermath } from './aftermath.ts';
import type { PlaceFacts } from './places.ts';
import { anchoredOf, defineRelation, type Told } from './relation.ts';

/** A place or a flight that is known by its number: "Gate 7", "Platform 3", "the 1200 block of Mill Lane". */
export interface LabelFact {
  readonly span: Span;
  /** "gate"; of an address, its street with a word for what is numbered: "block mill lane", "house mill lane". */
  readonly noun: string;
  /** "7", lower case. */
  readonly number: string;
  readonly context: Context;
  /** What is told of it comes after the event: a search, an evacuation. */
  readonly aftermath: boolean;
}

interface LabelMention extends Told {
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
const RULES = 'how sure it has to be of a number';
const AFTER = 'it is where people searched, waited or kept away afterwards';
const NOT_OWN = 'it is no part of its article’s own news';

const isNumber = ({ kind, text }: Token) => (kind === 'number' ? /^\d{1,4}$/.test(text) : /^[B-HJ-Z]$/.test(text));

/** May a label begin with the token, or an address? */
const mayBegin = marked(({ kind, lower }): boolean => kind === 'number' || NOUNS.has(lower));

/** Takes the numbered places from an article. */
export function labelsOf(reading: Reading, frame: Frame): LabelFact[] {
  const contexts = new Contexts(reading, frame);
  const facts: LabelFact[] = [];
  for (const { sentence, blockIndex, sentenceIndex } of sentencesIn(reading.article)) {
    const { tokens } = sentence;
    for (let i = 0; i + 1 < tokens.length; i++) {
      const noun = tokens[i]!;
      if (!mayBegin(noun)) continue;
      const number = tokens[i + 1]!;
      const address = addressAt(tokens, i);
      // "On Aug. 14 Mill Lane was shut": a day.
      if (address && !reading.moments.some((moment) => overlaps(moment, address.span))) {
        const context = contexts.at(blockIndex, sentenceIndex, address.span);
        facts.push({ ...address, number: noun.lower, context, aftermath: isAftermath(tokens, i) });
        continue;
      }
      if (!NOUNS.has(noun.lower) || !isNumber(number)) continue;
      // "exit 200 metres on", "the dock 3-1": a count, a score
      const next = tokens[i + 2];
      if (next?.glued && next.kind !== 'mark' && next.kind !== 'clitic') continue;
      if (!noun.capital && next?.kind === 'word' && next.lower.endsWith('s')) continue;
      const span = { start: noun.start, end: number.end };
      const context = contexts.at(blockIndex, sentenceIndex, span);
      facts.push({ span, noun: noun.lower, number: number.lower, context, aftermath: isAftermath(tokens, i) });
    }
  }
  return facts;
}

/** Two numbers of one kind, where each article has one number for it. */
export const LABELS = defineRelation<LabelMention>({
  code: 'place-conflict',
  confidence: 0.7,
  mentions: (story) => story.members.flatMap((member) => mentionsOf(member)),
  weigh: (a, b, map) => {
    const match = matchOf(anchoredOf(a), anchoredOf(b), map, 'place');
    return ruled(match, match.score - SURE, RULES);
  },
  clash: (a, b) => a.fact.number !== b.fact.number,
  agree: (a, b) => a.fact.number === b.fact.number,
  what: ({ fact }) => `Number of a ${fact.noun.split(' ')[0]}`,
});

/** The labels of an article's own news that are the only ones of their kind in it. */
function mentionsOf(member: Member<PlaceFacts>): LabelMention[] {
  const { labels } = member.facts;
  return labels.map((fact) => {
    const alone = labels.every(({ noun, number }) => noun !== fact.noun || number === fact.number);
    const several = alone ? undefined : 'the article tells of several of the kind';
    const aside = fact.context.main ? (fact.aftermath ? AFTER : several) : NOT_OWN;
    return { member, fact, span: fact.span, key: fact.noun, context: () => fact.context, ...(aside ? { aside } : {}) };
  });
}
