import type { Finding } from '../../corpus/finding.ts';
import { tellingWords, weightOf } from '../../events/telling.ts';
import { isDeterminer } from '../../reading/lexicon/stops.ts';
import { fold } from '../../reading/names/spelling.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import type { Member, Story } from '../check.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import type { Mention } from '../report/disagree.ts';
import type { NameFacts } from './collect.ts';

/** What stands around a name: so many words to either side of it, in its sentence (tokens). */
const AROUND = 14;
/** Words that two sentences have to share, by their number, by weight, and by their share of what the poorer says. */
const [SHARED, WEIGHT, RATIO] = [4, 3, 0.75] as const;
/** A word that tells as much as this leads to other sentences that have it. */
const LEADING = 1;
/** One article takes part with so many names. */
const MOST = 200;

/** A person or an organisation in its sentence. */
export interface Placed {
  readonly mention: NameMention;
  /** Words around it in lower case, by stem, with their weight. */
  readonly words: ReadonlyMap<string, number>;
  readonly total: number;
  readonly numbers: ReadonlySet<string>;
  /** The word before it, articles and its title left out, and the word behind it. */
  readonly lead: string;
  readonly next: string;
}

interface Spot extends Mention {
  readonly placed: Placed;
}

/** A name beside these is one of several. */
const JOINS = /^(?:and|or|,|;|:|\(|\)|"|“|”|—|–|-|'s|’s)$/;

/** The persons and organisations of an article that stand in sentences of its own words. */
export function placedIn({ article, names }: Reading): Placed[] {
  return names.slice(0, MOST).flatMap((mention) => {
    const block = article.blocks[mention.block]!;
    if (block.kind !== 'paragraph' || (mention.kind !== 'person' && mention.kind !== 'organisation')) return [];
    const { tokens } = block.sentences[mention.sentence]!;
    const start = (mention.title ?? mention).start;
    const from = tokens.findIndex((token) => token.end > start);
    const after = tokens.findIndex((token) => token.start >= mention.end);
    const placed = from < 0 || after < 0 ? undefined : placedAt(tokens, mention, from, after);
    return placed ? [placed] : [];
  });
}

function placedAt(tokens: readonly Token[], mention: NameMention, from: number, after: number): Placed | undefined {
  let before = from - 1;
  while (isDeterminer(tokens[before]?.lower ?? '')) before--;
  const [lead, next] = [tokens[before]?.lower ?? '', tokens[after]!.lower];
  // What is between marks is for the quotations to compare.
  if (JOINS.test(lead) || JOINS.test(next) || tokens[after]!.kind !== 'word') return undefined;
  const near = [...tokens.slice(Math.max(0, from - AROUND), from), ...tokens.slice(after, after + AROUND)];
  if (near.some(({ text }) => /^["“”«»„]$/.test(text))) return undefined;
  const words = new Map([...tellingWords(near)].filter(([word]) => !word.startsWith('^')));
  if (words.size < SHARED) return undefined;
  const total = weightOf(words);
  const numbers = new Set(near.filter(({ kind }) => kind === 'number').map(({ text }) => text));
  return { mention, words, total, numbers, lead, next };
}

/** Another person or body in a sentence that else says the same: "inspectors from A spent …", "inspectors from B spent …". */
export function swappedFindings(story: Story<NameFacts>): Finding[] {
  const clashes = new Clashes<Spot>();
  const byWord = new Map<string, Spot[]>();
  for (const member of story.members) {
    for (const placed of member.facts.placed) {
      const spot: Spot = { member, span: placed.mention, placed };
      const met = new Set<Spot>();
      for (const [word, weight] of placed.words) {
        if (weight < LEADING) continue;
        const others = byWord.get(word) ?? [];
        byWord.set(word, others);
        for (const other of others) if (other.member !== member) met.add(other);
        others.push(spot);
      }
      for (const other of met) if (areSwapped(spot, other, story)) clashes.add(spot, other);
    }
  }
  return findingsIn<Spot>(clashes, (a, b) => keyOf(a) === keyOf(b), {
    check: 'names',
    code: 'name-other',
    severity: 'information',
    confidence: 0.6,
    message: (a, b, where) =>
      `The same told with another name: “${a.placed.mention.text}” here, “${b.placed.mention.text}” in ${where}`,
  });
}

const partsOf = ({ placed }: Spot) => placed.mention.parts.map(fold);
const keyOf = (spot: Spot) => partsOf(spot).at(-1);

function areSwapped(a: Spot, b: Spot, { members }: Story<NameFacts>): boolean {
  if (a.placed.mention.kind !== b.placed.mention.kind || !areAlike(a.placed, b.placed)) return false;
  const [own, theirs] = [partsOf(a), partsOf(b)];
  if (own.some((part) => theirs.includes(part)) || isShortened(own, theirs) || isShortened(theirs, own)) return false;
  // Bodies are called by many names, and a body that both articles know may be one of two that did the same.
  if (a.placed.mention.kind === 'organisation' && (knows(a.member, b) || knows(b.member, a))) return false;
  // Whoever tells the same of both knows of two.
  return !members.some(
    (member) => tells(member as Member<NameFacts>, a, b.placed) && tells(member as Member<NameFacts>, b, a.placed),
  );
}

function areAlike(a: Placed, b: Placed): boolean {
  if (a.lead !== b.lead || a.next !== b.next) return false;
  if (a.numbers.size > 0 && b.numbers.size > 0 && ![...a.numbers].some((each) => b.numbers.has(each))) return false;
  let [shared, weight] = [0, 0];
  for (const [word, telling] of a.words) {
    if (!b.words.has(word)) continue;
    shared++;
    weight += telling;
  }
  return shared >= SHARED && weight >= WEIGHT && weight >= RATIO * Math.min(a.total, b.total);
}

/** "UNHCR" and "United Nations High Commissioner for Refugees": letters of the other's words. */
const isShortened = (short: readonly string[], long: readonly string[]) =>
  short.length === 1 &&
  long.length > 1 &&
  long
    .map((part) => part[0])
    .join('')
    .startsWith(short[0]!.slice(0, 2));

/** Does the article name the body anywhere? */
const knows = ({ reading }: Mention['member'], { placed }: Spot) => reading.article.text.includes(placed.mention.text);

/** Does the article have a sentence like `other` with the name of `spot` in it? */
const tells = (member: Member<NameFacts>, spot: Spot, other: Placed) =>
  member.facts.placed.some((placed) => fold(placed.mention.parts.at(-1)!) === keyOf(spot) && areAlike(placed, other));
