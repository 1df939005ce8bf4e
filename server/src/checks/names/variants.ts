import type { Finding, Severity } from '../../corpus/finding.ts';
import type { Desk } from '../../record/desk.ts';
import { labelOf } from '../report/cite.ts';
import { findingsOf, type Variant, wordsOf } from '../report/disagree.ts';
import { apostropheFindings } from './apostrophes.ts';
import { verdictsIn } from './candidates.ts';
import { isSpeltOut, voicesInLowerCase } from './evidence.ts';
import { distance, isKnown } from './likeness.ts';
import { partSpan, type Spot, type StoryName, textsOf, voicesOf, wordTexts } from './people.ts';
import { isOfOtherScript, soundsSame } from './romanised.ts';
import { citingStylebook, type NameRuling, rulingFor } from './ruled.ts';
import type { Verdict } from './verdict.ts';

/** Spellings whose support differs by less than this are level: both are shown. */
const LEVEL = 0.4;
/** A spelling of the desk's stylebook outweighs any number of articles. */
const RULED = 1000;
/** An acronym whose words an article gives is worth as much as an article and a half. */
const SPELT_OUT = 3;
/** More names than this that all look alike are a list of serial names, not one name. */
const MOST_SPELLINGS = 12;

/** The findings of names that are spelt two ways in a story. */
export function variantFindings(names: ReadonlyMap<string, StoryName>, desk: Desk): Finding[] {
  const findings: Finding[] = [];
  for (const group of groupsOf(verdictsIn(names))) findings.push(...judgeGroup(group, names, desk));
  return findings;
}

interface Group {
  readonly names: readonly StoryName[];
  readonly verdicts: readonly Verdict[];
}

/**
 * Names that verdicts tie together. A bare surname may look like that of several people: it goes to the one with the
 * most support and ties no two of them.
 */
function groupsOf(verdicts: readonly Verdict[]): Group[] {
  const parent = new Map<StoryName, StoryName>();
  const rootOf = (name: StoryName): StoryName => {
    let root = name;
    for (let up = parent.get(root); up && up !== root; up = parent.get(root)) root = up;
    return root;
  };
  const kept = [...verdicts.filter(({ a, b }) => a.parts.length > 1 === b.parts.length > 1), ...bestOwners(verdicts)];
  for (const { a, b } of kept) {
    for (const name of [a, b]) if (!parent.has(name)) parent.set(name, name);
    parent.set(rootOf(a), rootOf(b));
  }
  const groups = new Map<StoryName, { names: StoryName[]; verdicts: Verdict[] }>();
  for (const name of parent.keys()) {
    const root = rootOf(name);
    const group = groups.get(root) ?? { names: [], verdicts: [] };
    group.names.push(name);
    groups.set(root, group);
  }
  for (const verdict of kept) groups.get(rootOf(verdict.a))!.verdicts.push(verdict);
  const found = [...groups.values()].filter(({ names }) => names.length <= MOST_SPELLINGS);
  for (const { names } of found) names.sort((a, b) => (a.key < b.key ? -1 : 1));
  return found;
}

/** Of the verdicts that set a bare name against full ones, each bare name's best. */
function bestOwners(verdicts: readonly Verdict[]): Verdict[] {
  const best = new Map<StoryName, Verdict>();
  for (const verdict of verdicts) {
    const [bare, full] = verdict.a.parts.length === 1 ? [verdict.a, verdict.b] : [verdict.b, verdict.a];
    if (bare.parts.length > 1 || full.parts.length === 1) continue;
    const before = best.get(bare);
    const owner = before && (before.a === bare ? before.b : before.a);
    if (!owner || supportFor(full, full.parts) > supportFor(owner, owner.parts)) best.set(bare, verdict);
  }
  return [...best.values()];
}

/** The words in which `name` differs from `best`, and what `best` has in their place. */
function differences(name: StoryName, best: StoryName): { own: string[]; theirs: string[] } {
  if (name.parts.length > best.parts.length) {
    const { own, theirs } = differences(best, name);
    return { own: theirs, theirs: own };
  }
  const own: string[] = [];
  const theirs: string[] = [];
  name.parts.forEach((part, i) => {
    if (best.parts.includes(part)) return;
    const level = name.parts.length === best.parts.length;
    own.push(part);
    theirs.push(level ? best.parts[i]! : nearest(part, best.parts));
  });
  return { own, theirs };
}

function nearest(part: string, parts: readonly string[]): string {
  const costs = parts.map((each) => distance(part, each, 9));
  return parts[costs.indexOf(Math.min(...costs))]!;
}

/** Independent articles count first, then whether the words are known, then how often it is written. */
function supportFor(name: StoryName, words: readonly string[]): number {
  const voices = voicesOf([name]);
  const mentions = name.uses.reduce((n, use) => n + use.name.mentions.length + use.bare.length, 0);
  const known = words.length > 0 && words.every(isKnown) ? 3 : 0;
  return voices * 2 + known + Math.min(mentions, 10) * 0.15 + (name.parts.length > 1 ? 0.5 : 0);
}

/** Each name but the best against the best of those with which a verdict ties it: a third name between two is no tie. */
function judgeGroup({ names, verdicts }: Group, all: ReadonlyMap<string, StoryName>, desk: Desk): Finding[] {
  const differing = (name: StoryName) => names.flatMap((other) => (other === name ? [] : differences(name, other).own));
  const rulings = new Map(names.map((name) => [name, rulingFor(name, desk)]));
  const score = new Map(
    names.map((name) => {
      const own = differing(name);
      const besides = voicesInLowerCase(name, all) * 2 + (own.some((word) => isSpeltOut(word, names)) ? SPELT_OUT : 0);
      return [name, supportFor(name, own) + besides + (rulings.get(name) ? RULED : 0)];
    }),
  );
  const ranked = [...names].sort((a, b) => score.get(b)! - score.get(a)!);
  return ranked.slice(1).flatMap((name, i) => {
    const tie = (other: StoryName) =>
      verdicts.find(({ a, b }) => (a === name && b === other) || (a === other && b === name));
    const best = ranked.slice(0, i + 1).find(tie);
    if (!best || rulings.get(name)) return [];
    const { confidence, apostrophe, faint, say } = tie(best)!;
    const words = wordsOfTie(tie(best)!, name);
    const { own, theirs } = words ?? differences(name, best);
    if (own.length === 0) return [];
    const siding = names.filter((each) => each !== name && theirs.every((part) => each.parts.includes(part)));
    const here = spotsOf([name], own);
    const there = spotsOf(siding, theirs);
    if (here.length === 0 || there.length === 0) return [];
    if (apostrophe) return apostropheFindings(here, there);
    const otherScript = isOfOtherScript(name, best, [...here, ...there]);
    const sure: Sure = { confidence, faint: faint ?? false, words: words !== undefined, otherScript, say };
    const findings = report(here, there, sure, own, theirs, rulings.get(best));
    const dictionary = onlyDictionary(name, best, rulings.get(best));
    // More articles have the unknown spelling than the known one: they are not put right by the dictionary.
    if (dictionary && voicesOf([name]) > voicesOf([best]))
      return report(there, here, sure, theirs, own).map(unpreferred);
    const level = score.get(best)! - score.get(name)! < LEVEL || dictionary;
    // Where neither has more behind it, the desk has to choose: no side is to be put right in passing.
    return level ? [...findings, ...report(there, here, sure, theirs, own)].map(unpreferred) : findings;
  });
}

/** The words that a verdict itself says are set against each other, those of `name` first. */
function wordsOfTie({ a, words }: Verdict, name: StoryName): { own: string[]; theirs: string[] } | undefined {
  if (!words) return undefined;
  const [x, y] = a === name ? words : [words[1], words[0]];
  return { own: [x], theirs: [y] };
}

/**
 * Does only the dictionary speak for `best`? What two independent articles write alike is no slip of the pen: a rare
 * name may look like a well-known word ("Flicker" magazine beside "Flickr").
 */
function onlyDictionary(name: StoryName, best: StoryName, ruling: NameRuling | undefined): boolean {
  const [own, theirs] = [voicesOf([name]), voicesOf([best])];
  return !ruling && name.parts.length === 1 && own > 1 && own >= theirs;
}

function unpreferred(finding: Finding): Finding {
  const code = finding.code === 'name-misspelt' ? 'name-variant' : finding.code;
  return { ...finding, code, fixes: finding.fixes.map((fix) => ({ ...fix, preferred: false })) };
}

/** Where the words stand in the mentions of the names, bare mentions included. */
function spotsOf(names: readonly StoryName[], words: readonly string[]): Spot[] {
  const spots: Spot[] = [];
  for (const name of names) {
    for (const { member, name: own, bare } of name.uses) {
      for (const mention of [own, ...bare].flatMap((each) => each.mentions)) {
        const span = partSpan(mention, words);
        if (span) spots.push({ member, mention, span });
      }
    }
  }
  return spots;
}

/** One spot an article, where the name stands in full if it does: what is cited against the other spelling. */
function fullest(spots: readonly Spot[]): Spot[] {
  const best = new Map<Spot['member'], Spot>();
  for (const spot of spots) {
    const before = best.get(spot.member);
    if (!before || spot.mention.parts.length > before.mention.parts.length) best.set(spot.member, spot);
  }
  return [...best.values()];
}

/** How sure it is that the two are one, and how it is to be told. */
interface Sure {
  readonly confidence: number;
  readonly faint: boolean;
  /** The words that differ are told alone. */
  readonly words: boolean;
  /** The bearer's country writes in other letters. */
  readonly otherScript: boolean;
  /** What differs, where it is no name in two spellings. */
  readonly say: string | undefined;
}

/** The findings at `here`, where the words `own` stand, against the better-supported words `theirs`. */
function report(
  here: readonly Spot[],
  there: readonly Spot[],
  { confidence, faint, words, otherScript, say }: Sure,
  own: readonly string[],
  theirs: readonly string[],
  ruling?: NameRuling,
): Finding[] {
  const better: Variant<Spot> = { mentions: fullest(there) };
  const misspelt = !own.every(isKnown) && theirs.every(isKnown);
  const inside = here.some((a) => there.some((b) => a.member === b.member));
  // From one outlet to the next another romanisation is no error, but the desk will want one.
  const texts = (a: Spot, b: Spot) => (words ? wordTexts(a, b) : textsOf(a, b));
  const alike = own.every((word, i) => soundsSame(word, theirs[i]!));
  const severity: Severity = faint || (alike && !inside) ? 'information' : 'warning';
  const romanised = alike && !inside && otherScript;
  const what = say ?? (romanised ? 'Name romanised two ways, a matter of house style' : 'Name spelt two ways');
  const findings = findingsOf<Spot>({
    check: 'names',
    code: misspelt && severity === 'warning' ? 'name-misspelt' : 'name-variant',
    severity,
    confidence,
    variants: [{ mentions: here }, better],
    rank: (variant) => (variant === better ? 1 : 0),
    message: (a, b, where) => {
      const [first, second] = texts(a, b);
      return `${what}: “${first}” here, “${second}” in ${ruling ? labelOf(ruling.book.file) : where}`;
    },
    rulings: (a, b) => {
      const [first, second] = texts(a, b);
      return [
        { kind: 'name', right: second, wrong: first },
        { kind: 'name', right: first },
      ];
    },
    replacement: wordsOf,
  });
  return ruling ? findings.map((finding) => citingStylebook(finding, ruling)) : findings;
}
