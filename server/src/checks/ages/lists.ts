import type { Finding } from '../../corpus/finding.ts';
import { Contexts } from '../../events/context.ts';
import { frameOf } from '../../events/frame.ts';
import { type Anchored, matchOf } from '../../events/match.ts';
import type { Containment } from '../../events/places.ts';
import type { Reading } from '../../reading/reading.ts';
import { matchesIn } from '../../text/matches.ts';
import { marked } from '../../text/remember.ts';
import type { Member, Story } from '../check.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import type { Mention } from '../report/disagree.ts';
import { numbersIn } from './near.ts';
import { FIGURE, type Figure, yearsOf } from './words.ts';

/** Ages told in one breath: "two sisters, 73 and 52", "Ana Ruiz, 71, and Sara Lind, 52, sang". */
export interface AgeList extends Anchored {
  readonly ages: readonly Figure[];
  /** Each of them stands beside a name. */
  readonly named: boolean;
}

interface ListMention extends Mention {
  readonly value: number;
}

const COUNTS: ReadonlyMap<string, number> = new Map(
  ['two', 'three', 'four', 'five', 'six'].flatMap((word, i): [string, number][] => [
    [word, i + 2],
    [String(i + 2), i + 2],
  ]),
);
const PEOPLE =
  '(?:wo)?men|people|persons|boys|girls|children|teenagers|youths|students|pupils|brothers|sisters|siblings|victims|suspects|' +
  'soldiers|officers|tourists|workers|hikers|climbers|sons|daughters';
/** "Two women, ages 68 and 48,", "three boys aged 9, 11 and 14": as many ages as there are people. */
const UNNAMED = new RegExp(
  String.raw`\b([Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[2-6])\s+(?:[\p{L}-]+\s+){0,2}?(?:${PEOPLE})\s*(?:,\s+|\(|--?\s*|[–—]\s*|(?=aged?))(?:(?:both\s+)?(?:aged?|ages)\s+)?(\d{1,3}(?:,\s+\d{1,3})*,?\s+and\s+\d{1,3})(?=-?\s*years?[- ]olds?\b|\s*[,.;)–—-]|\s+(?:were|was|are|have|had|died|from|in|at)\b)`,
  'gu',
);
/** One of these stands wherever the pattern holds. */
const isSeveral = marked(({ lower }) => new RegExp(`^(?:${PEOPLE})`).test(lower));
/** What stands between one age and the next name where the two are told together. */
const JOINT =
  /^[,)]?\s+(?:[^,.;:“”"]{2,40},\s+)?and\s+(?:(?:his|her|their|\p{Lu}[\p{L}\p{M}-]*['’]s?)\s+)?(?:(?!\p{Ll}+ed\s)[\p{Ll}-]+,?\s+){0,2}$/u;
const COMMA = /^[,)]?,?\s+$/u;
/** Between a name and its age. */
const BESIDE = 12;
const SEVERAL = new RegExp(FIGURE, 'g');

/** The lists of ages in an article; `aged` are the ages that stand beside names, in order of place. */
export function ageLists(reading: Reading, aged: readonly Figure[]): AgeList[] {
  const { article } = reading;
  const found: AgeList[] = [];
  const frame = frameOf(reading);
  const contexts = new Contexts(reading, frame);
  article.blocks.forEach((block, blockIndex) => {
    block.sentences.forEach((sentence, sentenceIndex) => {
      if (!numbersIn(article).within(sentence.start, sentence.end)) return;
      const add = (ages: readonly Figure[], named: boolean) => {
        const span = { start: ages[0]!.start, end: ages[ages.length - 1]!.end };
        found.push({ ages, named, frame, context: contexts.at(blockIndex, sentenceIndex, span) });
      };
      const text = article.text.slice(sentence.start, sentence.end);
      for (const match of sentence.tokens.some(isSeveral) ? matchesIn(text, UNNAMED) : []) {
        const at = sentence.start + match.index + match[0].lastIndexOf(match[2]!);
        const ages = matchesIn(match[2]!, SEVERAL).map(({ index, 0: words }) => ({
          start: at + index,
          end: at + index + words.length,
          value: yearsOf(words),
        }));
        if (ages.length === COUNTS.get(match[1]!.toLowerCase())) add(ages, false);
      }
      const own = aged.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      for (const ages of runsOf(reading, own)) add(ages, true);
    });
  });
  return found;
}

/** Ages beside names that a comma or an "and" joins; the last two by "and". */
function runsOf({ article: { text }, names }: Reading, aged: readonly Figure[]): Figure[][] {
  const runs: Figure[][] = [];
  let run: Figure[] = [];
  let last: Figure | undefined;
  for (const age of aged) {
    const name = names.findLast(({ end }) => end <= age.start && age.start - end < BESIDE);
    const between =
      last && name && last.end <= name.start ? text.slice(last.end, (name.title ?? name).start) : undefined;
    if (between !== undefined && JOINT.test(between)) {
      runs.push([...run, age]);
      run = [];
    } else run = between !== undefined && COMMA.test(between) ? [...run, age] : [age];
    last = age;
  }
  return runs;
}

/** Little has to speak for one event where all ages but one are the same. */
const NOT_APART = -1;

/** Lists of as many ages, of which all but one agree: of unnamed people at least on one side. */
export function listFindings(story: Story<{ readonly lists: readonly AgeList[] }>, places: Containment): Finding[] {
  const lists = story.members.flatMap((member) => member.facts.lists.map((list) => ({ member, list })));
  const clashes = new Clashes<ListMention>();
  const mentions = new Map<Figure, ListMention>();
  const mentionOf = (member: Member<unknown>, figure: Figure): ListMention => {
    const { start, end, value } = figure;
    const mention = mentions.get(figure) ?? { member, span: { start, end }, value };
    mentions.set(figure, mention);
    return mention;
  };
  for (const [i, { member, list }] of lists.entries()) {
    for (const { member: other, list: theirs } of lists.slice(i + 1)) {
      if (member === other || (list.named && theirs.named)) continue;
      const [x, y] = oddOnes(list.ages, theirs.ages);
      if (!x || !y || knows(member, y) || knows(other, x) || matchOf(list, theirs, places).score < NOT_APART) continue;
      clashes.add(mentionOf(member, x), mentionOf(other, y));
    }
  }
  return findingsIn(clashes, (a, b) => a.value === b.value, {
    check: 'ages',
    code: 'age-conflict',
    severity: 'warning',
    confidence: 0.7,
    message: (here, there, where) =>
      `Age differs: of the same people one is ${here.value} here, ${there.value} in ${where}`,
    replacement: (here, there) => ({ span: here.span, newText: String(there.value) }),
  });
}

/** The one age of each list that the other lacks; nothing where more differ, or none. */
function oddOnes(a: readonly Figure[], b: readonly Figure[]): [Figure?, Figure?] {
  if (a.length !== b.length) return [];
  const rest = [...b];
  const odd = a.filter(({ value }) => {
    const at = rest.findIndex((other) => other.value === value);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return odd.length === 1 ? [odd[0]!, rest[0]!] : [];
}

/** Does the article give this age to anybody? */
function knows({ reading: { article } }: Member<unknown>, { value }: Figure): boolean {
  return new RegExp(
    `(?:\\baged?\\s+|,\\s+|\\(|\\band\\s+)${value}(?=[,.;)]|[- ]years?[- ]old)|\\b${value}-year-old`,
    'u',
  ).test(article.text);
}
