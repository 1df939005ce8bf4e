import type { Finding } from '../../corpus/finding.ts';
import { soundOf } from '../../reading/names/spelling.ts';
import { rankOf } from '../../reading/words.ts';
import type { Span } from '../../text/span.ts';
import type { Member, Story } from '../check.ts';
import { findingsOf, type Mention, said, type Variant } from '../report/disagree.ts';
import type { NameFacts, RareWord } from './collect.ts';
import { companyOf, sharedCompany } from './company.ts';
import { distance, isDerived, rarity } from './likeness.ts';
import { type StoryName, wholeSpots } from './people.ts';

type NameStory = Story<NameFacts>;

/** A name part in lower case is a slip only if it is rarer than this, or unknown, as a word. */
const NO_WORD = 15_000;
/** The same for a name of one word. */
const NO_WORD_ALONE = 60_000;
/** Company that an ordinary word has to share with the name that it sounds like. */
const COMPANY = 1.6;

interface Slip extends Mention {
  readonly member: Member<NameFacts>;
}

/** The finding of words in lower case that stand for a name, each set against the name's own mentions. */
function slipFindings(
  code: string,
  severity: 'warning' | 'information',
  here: readonly Slip[],
  name: StoryName,
  say: (here: string, there: string) => string,
): Finding[] {
  const better: Variant = { mentions: wholeSpots(name) };
  return findingsOf<Mention>({
    check: 'names',
    code,
    severity,
    confidence: 0.8,
    variants: [{ mentions: here }, better],
    rank: (variant) => (variant === better ? 1 : 0),
    message: (a, b, where) => {
      const [first, second] = [said(a), said(b)];
      return `${say(first, second)} in ${where}`;
    },
    replacement: (a, b) => ({ span: a.span, newText: said(b) }),
  });
}

/** Names that lost their capitals: every part of a person's full name, one after the other, in lower case. */
export function lostCapitals(story: NameStory, names: ReadonlyMap<string, StoryName>): Finding[] {
  const byFirst = new Map<string, StoryName[]>();
  for (const name of names.values()) {
    if (name.parts.length !== 2 || name.kind === 'organisation') continue;
    if (!name.parts.every((part) => part.length > 2) || !name.parts.some((part) => rarity(part) > NO_WORD)) continue;
    const list = byFirst.get(name.parts[0]!);
    if (list) list.push(name);
    else byFirst.set(name.parts[0]!, [name]);
  }
  const slips = new Map<StoryName, Slip[]>();
  for (const member of story.members) {
    const { rare } = member.facts;
    for (let i = 0; i + 1 < rare.length; i++) {
      const [word, next] = [rare[i]!, rare[i + 1]!];
      if (next.token !== word.token + 1 || next.sentence !== word.sentence || next.block !== word.block) continue;
      const name = byFirst.get(word.word)?.find((each) => each.parts[1] === next.word);
      if (!name || isInAddress(member, word, next) || isInTags(member, word)) continue;
      slips.set(name, [...(slips.get(name) ?? []), { member, span: { start: word.start, end: next.end } }]);
    }
  }
  for (const [name, here] of lostAlone(story, names)) slips.set(name, here);
  return [...slips].flatMap(([name, here]) =>
    slipFindings('name-capitals', 'warning', here, name, (a, b) => `Capitals missing: “${a}” here, “${b}”`),
  );
}

/**
 * A place that no dictionary has as a word, in lower case in one article alone and with its capital in several. Other
 * bare names may be words that some write with a capital ("a Mafioso").
 */
function lostAlone(story: NameStory, names: ReadonlyMap<string, StoryName>): Map<StoryName, Slip[]> {
  const writers = new Map<string, Set<Member<NameFacts>>>();
  const slips = new Map<StoryName, Slip[]>();
  for (const member of story.members) {
    for (const word of member.facts.rare) {
      const name = names.get(word.word);
      if (name?.kind !== 'place' || rarity(word.word) < NO_WORD_ALONE || name.members.size < 2) continue;
      if (isInAddress(member, word, word) || isInTags(member, word)) continue;
      writers.set(word.word, (writers.get(word.word) ?? new Set()).add(member));
      slips.set(name, [...(slips.get(name) ?? []), { member, span: { start: word.start, end: word.end } }]);
    }
  }
  for (const name of slips.keys()) if (writers.get(name.key)!.size > 1) slips.delete(name);
  return slips;
}

/** Web and mail addresses and tags are written in lower case. */
function isInAddress(member: Member<NameFacts>, first: Span, last: Span): boolean {
  const { text } = member.reading.article;
  return (
    /[@./#_-]$/.test(text.slice(0, first.start).slice(-1)) ||
    /^(?:[@/_]|\.\p{L})/u.test(text.slice(last.end, last.end + 2))
  );
}

/** A line of keywords: set apart by commas, in lower case throughout but for its label, and no sentence. */
function isInTags(member: Member<NameFacts>, { block }: RareWord): boolean {
  return TAGS.test(member.reading.article.blocks[block]!.plain);
}

const TAGS = /^(?:\p{Lu}?[\p{Ll} ]+:)?[^\p{Lu}.!?:]*[,;|·•][^\p{Lu}.!?:]*[,;|·•][^\p{Lu}.!?:]*$/u;

/** The rare words of an article that sound like a name, and where they stand. */
function soundingLike(bySound: ReadonlyMap<string, unknown>, { facts }: Member<NameFacts>): Map<string, RareWord[]> {
  const words = new Map<string, RareWord[]>();
  for (const rare of facts.rare) {
    if (rare.word.length < 5 || !bySound.has(soundOf(rare.word))) continue;
    const places = words.get(rare.word);
    if (places) places.push(rare);
    else words.set(rare.word, [rare]);
  }
  return words;
}

/** Ordinary words that sound like a name of the story and keep its company ("whales" for Wales). */
export function homophones(story: NameStory, names: ReadonlyMap<string, StoryName>): Finding[] {
  const bySound = new Map<string, StoryName[]>();
  for (const name of names.values()) {
    if (name.parts.length > 1 || name.key.length < 5 || name.kind === 'organisation') continue;
    const sound = soundOf(name.key);
    const list = bySound.get(sound);
    if (list) list.push(name);
    else bySound.set(sound, [name]);
  }
  const findings: Finding[] = [];
  const sounding = story.members.map((member) => soundingLike(bySound, member));
  /** In how many articles each word stands. */
  const writers = new Map<string, number>();
  for (const words of sounding) for (const word of words.keys()) writers.set(word, (writers.get(word) ?? 0) + 1);
  for (const [i, member] of story.members.entries()) {
    for (const [word, places] of sounding[i]!) {
      // Articles that have the name too and use the word in lower case use it as a word.
      if (writers.get(word)! > 1) continue;
      const name = bySound.get(soundOf(word))!.find((each) => !each.members.has(member) && isHomophone(word, each));
      if (!name) continue;
      const here = companyOf(places.map(({ block, sentence }) => ({ member, block, sentence })));
      const there = companyOf(
        wholeSpots(name).map(({ member: other, mention }) => ({
          member: other,
          block: mention.block,
          sentence: mention.sentence,
        })),
      );
      if (sharedCompany(here, there, new Set([word, name.key])) < COMPANY) continue;
      const slips = places.map(({ start, end }) => ({ member, span: { start, end } }));
      findings.push(
        ...slipFindings(
          'name-homophone',
          'warning',
          slips,
          name,
          (a, b) => `Word in place of a name? “${a}” here, “${b}”`,
        ),
      );
    }
  }
  return findings;
}

function isHomophone(word: string, name: StoryName): boolean {
  const { key } = name;
  if (word === key || isDerived(word, key) || rankOf(word) === undefined) return false;
  return distance(word, key, 1.4) <= Math.min(1.4, 0.2 * Math.max(word.length, key.length));
}
