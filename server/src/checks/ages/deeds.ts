import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { type Sex, sexOf } from '../../reading/lexicon/sexes.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import { matchesIn } from '../../text/matches.ts';
import { marked } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { numbersIn } from './near.ts';
import { AGE, DECADE, decade, type Figure } from './words.ts';

/** Somebody's age in a sentence that tells what befell him: he was arrested, he was killed. */
export interface DeedAge extends Span {
  readonly deed: 'arrested' | 'killed';
  readonly words: string;
  /** Of "a man in his 20s": the ages that it may mean. */
  readonly decade?: { readonly value: number; readonly upTo: number };
  readonly sex: Sex | undefined;
  /** What crimes the sentence, or the article's opening, tells of. */
  readonly crimes: ReadonlySet<string>;
  readonly context: Context;
  readonly frame: Frame;
}

const SOMEONE = '(man|woman|boy|girl|teenager|youth|student|pupil|male|female|suspect|gunman|driver|resident)';
/** "a 19-year-old man", "a man, 19,", "a boy of 12", "a 19-year-old". */
const SOMEONE_AGED = new RegExp(
  String.raw`\b[Aa]n?\s+(?:${AGE}-year-old(?:\s+(?:[\p{L}-]+\s+){0,3}?${SOMEONE}\b)?|(?:local\s+|young\s+)?${SOMEONE}(?:,\s+(?:aged\s+)?|\s+of\s+|\s+aged\s+)${AGE}(?=[,.\s])(?![.,]\d)|(?:local\s+|young\s+)?${SOMEONE}\s+(${DECADE}))`,
  'gu',
);
/** One of these stands wherever the pattern holds. */
const isSomeone = marked(({ lower }) => lower === 'year' || new RegExp(SOMEONE).test(lower));

const BE = String.raw`(?:was|is|were|has\s+been|had\s+been|been|being)\s+(?:(?:later|since|also|quickly|immediately|fatally)\s+)?`;
const AFTER: Record<DeedAge['deed'], RegExp> = {
  arrested: new RegExp(
    String.raw`^[^.;]{0,50}?(?:\b${BE}(?:arrested|charged|detained|booked|jailed|remanded|captured|taken\s+into\s+custody|held)\b|^\s*,?\s*(?:charged\s+with|accused\s+of|suspected\s+of)\b)`,
    'u',
  ),
  killed: new RegExp(
    String.raw`^[^.;]{0,40}?\b(?:${BE}(?:killed|shot\s+dead|stabbed\s+to\s+death|found\s+dead|swept\s+away|crushed|beaten\s+to\s+death)|died|drowned|dies)\b`,
    'u',
  ),
};
const ARRESTED_BEFORE = /\b(?:arrest(?:ed|s)?|detain(?:ed|s)?|charg(?:ed|es?)|captur(?:ed|es?)|arrest\s+of)\s+$/u;
/** Another person between: what follows is told of him. */
const OTHER_SUBJECT = /\b(?:who|whose|and|police|officers|while|after|by|her|his|their)\b/u;
/** More than one was taken or died, or the one was let go: which age is whose cannot be said. */
const SEVERAL: Record<DeedAge['deed'], RegExp> = {
  arrested:
    /\b(?:suspects|gunmen|attackers|assailants|accomplices?|teenagers|second\s+(?:man|suspect|person)|another\s+(?:man|woman|suspect|person|boy|girl)|released|freed|let\s+(?:him|her|them)?\s*go|acquitted|cleared|(?:two|three|four|five|six|both|several|\d+)\s+(?:[\p{L}-]+\s+){0,2}(?:men|women|suspects|people|boys|youths|others)\b[^.]{0,40}\b(?:arrested|detained|charged|custody|held|convicted))\b/iu,
  killed:
    /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|\d+|others|both|several)\s+(?:[\p{L}-]+\s+){0,3}(?:killed|dead|died|deaths|drowned|bodies)|(?:second|other|more|third)\s+(?:death|victim|body|person|man|woman|boy|girl)|another\s+(?:man|woman|person|boy|girl)|victims|bodies|deaths|fatalities|(?:killed|killing)\s+(?:two|three|four|five|six|seven|eight|nine|ten|\d+))\b/iu,
};
/** It happened at another time than what the article tells of. */
const ELSEWHEN =
  /\b(?:in\s+(?:19|20)\d\d|last\s+(?:year|month|week)|years?\s+ago|months?\s+ago|earlier\s+this\s+(?:year|month)|previous(?:ly)?|then)\b/iu;

const CRIMES: readonly (readonly [string, RegExp])[] = [
  ['violence', /\b(?:kill|murder|homicid|shoot|shot|gun|stabb|manslaughter|massacre|open(?:ed|ing)\s+fire|attack)/iu],
  ['theft', /\b(?:robb|theft|thie|steal|stole|burgl|heist|loot)/iu],
  ['drugs', /\b(?:drug|cocaine|heroin|traffick|smuggl|meth)/iu],
  ['fraud', /\b(?:fraud|embezz|launder|corrupt|brib|hack)/iu],
  ['abuse', /\b(?:rape|sexual|abus|molest|kidnap|abduct)/iu],
  ['arson', /\b(?:arson|set\s+fire|firebomb)/iu],
  ['road', /\b(?:drunk|dangerous\s+driving|reckless|hit-and-run|crash|collision)/iu],
];

/** The ages of the one who was arrested and of the one who died; none where an article has several of either. */
export function deedAges(reading: Reading, named: readonly (Figure & { readonly mention: NameMention })[]): DeedAge[] {
  const { article } = reading;
  const frame = frameOf(reading);
  const contexts = new Contexts(reading, frame);
  const numbers = numbersIn(article);
  const opening = article.blocks
    .slice(0, 3)
    .map((block) => block.plain)
    .join(' ');
  const found: DeedAge[] = [];
  article.blocks.forEach((block, blockIndex) => {
    block.sentences.forEach(({ start, end, tokens }, sentence) => {
      if (!numbers.within(start, end)) return;
      const own = article.text.slice(start, end);
      const add = (deed: DeedAge['deed'], at: number, words: string, noun?: string, tens?: DeedAge['decade']) => {
        const span = { start: at, end: at + words.length };
        const crimes = crimesIn(own);
        found.push({
          ...span,
          deed,
          words,
          ...(tens ? { decade: tens } : {}),
          sex: noun ? sexOf(noun) : undefined,
          crimes: crimes.size > 0 ? crimes : crimesIn(opening),
          context: contexts.at(blockIndex, sentence, span),
          frame,
        });
      };
      const told = tokens.some(isSomeone) ? matchesIn(own, SOMEONE_AGED) : [];
      const beside = named.filter((age) => age.start >= start && age.end <= end);
      if (told.length + beside.length === 0 || ELSEWHEN.test(own)) return;
      for (const match of told) {
        const words = (match[1] ?? match[4] ?? match[6])!;
        const deed = deedAround(own, match.index, match.index + match[0].length);
        if (!deed) continue;
        const tens = match[8] ? decade(match[7], match[8]) : undefined;
        add(deed, start + match.index + match[0].indexOf(words), words, match[2] ?? match[3] ?? match[5], tens);
      }
      for (const age of beside) {
        const from = Math.min(age.mention.title?.start ?? age.mention.start, age.mention.start) - start;
        const deed = deedAround(own, from, age.end - start);
        if (deed !== 'arrested') continue;
        const tens = age.upTo === undefined ? undefined : { value: age.value, upTo: age.upTo };
        add(deed, age.start, article.text.slice(age.start, age.end), undefined, tens);
      }
    });
  });
  const several = (deed: DeedAge['deed']) =>
    SEVERAL[deed].test(article.text) ||
    new Set(found.filter((one) => one.deed === deed).map(({ words }) => words)).size > 1;
  return found.filter((one) => !several(one.deed));
}

function deedAround(sentence: string, from: number, to: number): DeedAge['deed'] | undefined {
  if (ARRESTED_BEFORE.test(sentence.slice(0, from))) return 'arrested';
  const rest = sentence.slice(to);
  for (const deed of ['arrested', 'killed'] as const) {
    const match = AFTER[deed].exec(rest);
    if (match && !OTHER_SUBJECT.test(match[0])) return deed;
  }
  return undefined;
}

function crimesIn(text: string): Set<string> {
  return new Set(CRIMES.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])));
}
