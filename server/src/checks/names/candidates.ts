import { shortenings, soundOf } from '../../reading/names/spelling.ts';
import { remembered } from '../../text/remember.ts';
import { judgeBare } from './bare.ts';
import { unlessCoined } from './coined.ts';
import { judgeFull } from './full.ts';
import { isSwapped } from './likeness.ts';
import { judgeOdd } from './odd.ts';
import type { StoryName } from './people.ts';
import { judgeSole } from './sole.ts';
import type { Verdict } from './verdict.ts';
import { judgeWorks } from './works.ts';

/** A part that so many names of a story share tells nothing ("police", "county"). */
const MOST_SHARING = 60;
/** So many names of one story are compared at most for one pair of words. */
const MOST_NAMES = 16;

/** Every pair of the story's names that are judged to be one name spelt two ways. */
export function verdictsIn(names: ReadonlyMap<string, StoryName>): Verdict[] {
  const sorted = [...names.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const byPart = new Map<string, StoryName[]>();
  for (const name of sorted) {
    for (const part of new Set(name.parts)) {
      const list = byPart.get(part);
      if (list) list.push(name);
      else byPart.set(part, [name]);
    }
  }
  const verdicts = new Map<string, Verdict>();
  const keep = (judged: Verdict | undefined) => {
    const verdict = judged && unlessCoined(judged);
    if (!verdict) return;
    const key = [verdict.a.key, verdict.b.key].sort().join('|');
    if (!verdicts.has(key) || !verdict.words) verdicts.set(key, verdict);
  };
  shareAPart(byPart, keep);
  nearWords([...byPart.keys()], (x, y) => compare(byPart, x, y, keep));
  return [...verdicts.values()];
}

/** Names of several parts that have one in common. */
function shareAPart(byPart: ReadonlyMap<string, StoryName[]>, keep: (verdict: Verdict | undefined) => void): void {
  for (const [part, list] of byPart) {
    const full = list.filter((name) => name.parts.length > 1);
    if (full.length < 2 || full.length > MOST_SHARING) continue;
    keep(judgeSole(full, part));
    keep(judgeWorks(full, part));
    for (let i = 0; i < full.length; i++) {
      for (let j = i + 1; j < full.length; j++) keep(judgeFull(full[i]!, full[j]!));
    }
  }
}

/** The keys under which words near a word stand too: its letters, forms one letter shorter, how it sounds. */
const bucketsOf = remembered((word: string): readonly string[] => {
  if (word.length < 2) return [];
  const keys = word.length <= 4 ? [`=${[...word].sort().join('')}`] : [];
  return word.length < 4 ? keys : [...keys, ...new Set(shortenings(word)), `~${soundOf(word)}`];
});

/** Calls `found` once for each two words that are an edit apart or sound alike. */
function nearWords(words: readonly string[], found: (x: string, y: string) => void): void {
  const buckets = new Map<string, string[]>();
  const put = (key: string, word: string) => {
    const list = buckets.get(key);
    if (list) list.push(word);
    else buckets.set(key, [word]);
  };
  for (const word of words) for (const key of bucketsOf(word)) put(key, word);
  const seen = new Set<string>();
  for (const [key, list] of buckets) {
    if (list.length < 2 || list.length > MOST_SHARING || key === '~') continue;
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const [x, y] = list[i]! < list[j]! ? [list[i]!, list[j]!] : [list[j]!, list[i]!];
        if (x === y || (key[0] === '=' && !isSwapped(x, y)) || seen.has(`${x} ${y}`)) continue;
        seen.add(`${x} ${y}`);
        found(x, y);
      }
    }
  }
}

function compare(
  byPart: ReadonlyMap<string, StoryName[]>,
  x: string,
  y: string,
  keep: (verdict: Verdict | undefined) => void,
): void {
  const [withX, withY] = [byPart.get(x)!, byPart.get(y)!];
  for (const a of withX.slice(0, MOST_NAMES)) {
    for (const b of withY.slice(0, MOST_NAMES)) {
      if (a === b) continue;
      if (a.parts.length === 1 && namesHolder(b, y)) keep(isBorne(withX, b) ? undefined : judgeBare(a, b, y));
      else if (b.parts.length === 1 && namesHolder(a, x)) keep(isBorne(withY, a) ? undefined : judgeBare(b, a, x));
      else if (a.parts.length > 1 && b.parts.length > 1) keep(judgeFull(a, b));
    }
  }
  keep(judgeOdd(withX, x, withY, y) ?? judgeOdd(withY, y, withX, x));
}

/** Is a bare name the surname of someone whom several articles name in full? Then it is no slip for another's. */
function isBorne(bearers: readonly StoryName[], other: StoryName): boolean {
  return bearers.some(
    (name) => name !== other && name.parts.length > 1 && name.kind === 'person' && name.members.size > 1,
  );
}

/** Is the part one by which the bearer is called: the first or the last of a name that is no organisation's? */
function namesHolder(name: StoryName, part: string): boolean {
  if (name.parts.length === 1) return true;
  if (name.parts.some((each) => each.length <= 3) && name.kind === 'organisation') return true;
  return name.kind !== 'organisation' && (name.parts[0] === part || name.parts[name.parts.length - 1] === part);
}
