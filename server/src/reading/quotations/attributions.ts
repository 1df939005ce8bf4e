import type { Token } from '../../text/article.ts';
import { lemmaOf } from '../lexicon/nouns.ts';

/** Which side of a matter a source stands on. Figures of opposed sides differ as claims do, not as errors do. */
export type Side = 'authority' | 'opposed';

/** Who vouches for a statement. */
export interface Source {
  /** The head noun, lower case: "police", "organiser". */
  readonly who: string;
  readonly side?: Side;
}

const SIDES: Readonly<Record<Side, string>> = {
  authority:
    'police government ministry minister official officer army military commander authority state regime management company spokesman prosecutor electoral',
  opposed:
    'organiser organizer activist opposition rebel union protester demonstrator campaigner insurgent separatist striker observatory',
};

const BY_NOUN = new Map<string, Side>(
  (Object.entries(SIDES) as [Side, string][]).flatMap(([side, nouns]) =>
    nouns.split(' ').map((noun): [string, Side] => [noun, side]),
  ),
);

/** Verbs of saying and of counting, whose subject vouches for the number. */
const VERBS =
  /^(?:said|says|say|put|puts|estimated|estimate|estimates|claimed|claims|claim|counted|confirmed|reported|announced|believe|believed|told|insisted|spoke)$/;

function sourceAt(tokens: readonly Token[], from: number, to: number, step: 1 | -1): Source | undefined {
  for (let i = from, n = 0; i >= 0 && i < tokens.length && i !== to && n < 6; i += step, n++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.text !== '-' && token.text !== ',') return undefined;
    if (token.kind !== 'word') continue;
    const who = lemmaOf(token.lower);
    const side = BY_NOUN.get(who);
    if (side) return { who, side };
  }
  return undefined;
}

/**
 * Who vouches for what stands at token `at` of a sentence: the subject of its verb of saying or counting ("police put
 * the crowd at 26,000"), or what follows "according to". The verb nearest to the statement counts. Nothing where no
 * such verb stands there or its subject is of no known side.
 */
export function sourceOf(tokens: readonly Token[], at: number): Source | undefined {
  let best: { source: Source; distance: number } | undefined;
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    let source: Source | undefined;
    if (token.lower === 'to' && tokens[i - 1]?.lower === 'according') source = sourceAt(tokens, i + 1, -1, 1);
    // "An estimated 300 protesters" estimate nothing.
    else if (VERBS.test(token.lower) && !/^an?$/.test(tokens[i - 1]?.lower ?? ''))
      source = sourceAt(tokens, i - 1, -1, -1) ?? (i > at ? sourceAt(tokens, i + 1, -1, 1) : undefined);
    if (!source) return;
    const distance = Math.abs(i - at);
    if (!best || distance < best.distance) best = { source, distance };
  });
  return best?.source;
}

/** Do two sources stand on opposed sides? */
export function areOpposed(a: Source | undefined, b: Source | undefined): boolean {
  return a?.side !== undefined && b?.side !== undefined && a.side !== b.side;
}
