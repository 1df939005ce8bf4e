import type { Span } from '../../text/span.ts';
import type { Member, Story } from '../check.ts';
import type { Utterance } from './utterance.ts';
import { related } from './voices.ts';

/** The same words with the same gaps, wherever they are quoted. */
export interface Wording {
  readonly utterance: Utterance;
  readonly quoted: readonly Quoted[];
}

/** Words quoted in one article. */
export interface Quoted {
  readonly member: Member<unknown>;
  readonly utterance: Utterance;
}

/** All that a story's articles quote, each wording once. */
export function wordingsOf(story: Story<readonly Utterance[]>): Wording[] {
  const byKey = new Map<string, Quoted[]>();
  for (const member of story.members) {
    for (const utterance of member.facts) {
      if (utterance.indirect) continue;
      const quoted = byKey.get(utterance.key);
      if (quoted) quoted.push({ member, utterance });
      else byKey.set(utterance.key, [{ member, utterance }]);
    }
  }
  return [...byKey.values()].map((quoted) => ({ utterance: quoted[0]!.utterance, quoted }));
}

/** The closest relation between any two who are quoted with these wordings. */
export function relationOf(a: Wording, b: Wording): 'same' | 'different' | 'open' {
  let found: 'different' | 'open' = 'different';
  for (const x of a.quoted) {
    for (const y of b.quoted) {
      const between = related(x.utterance.voice, y.utterance.voice);
      if (between === 'same') return 'same';
      // Whom "he" names is not for sure.
      if (between === 'open' || !x.utterance.certain || !y.utterance.certain) found = 'open';
    }
  }
  return found;
}

const files = (wording: Wording) => new Set(wording.quoted.map((quoted) => quoted.member.reading.article.file));

/** Do both only stand in one and the same article? */
export function areInside(a: Wording, b: Wording): boolean {
  const [x, y] = [files(a), files(b)];
  return x.size === 1 && y.size === 1 && [...x][0] === [...y][0];
}

/** Where words [from, to) of an utterance stand in their article. */
export function spanOf({ words }: Utterance, from: number, to: number): Span {
  return { start: words[from]!.start, end: words[to - 1]!.end };
}
