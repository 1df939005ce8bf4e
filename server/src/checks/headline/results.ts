import { pairAt } from '../../reading/numbers/scores.ts';
import type { Token } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import type { Line, Lines } from './lines.ts';
import type { Clash } from './turns.ts';

/** The text tells the result in so many first sentences. */
const EARLY = 4;
/** No side of a result is higher: "2019-20" is a season, "90-60" a majority in a hall that is told otherwise. */
const HIGHEST = 40;
/** Both sides are named, or one and somebody of it. */
const SIDES = 2;
/** It stood so for a while, or in one part, or elsewhere. */
const ON_THE_WAY =
  /^(?:half-time|halftime|interval|break|lead|leads|led|leading|ahead|behind|level|aggregate|penalties|shootout|shoot-out|set|sets|tie-break|extra|series|earlier|last|previous|previously|odds|up|down|after|when|before|until)$/;

/** Two numbers with a hyphen or a dash between them, as results are written. */
interface Result extends Span {
  /** The higher number first: who is named first is a matter of style. */
  readonly key: string;
}

function resultsIn(tokens: readonly Token[]): Result[] {
  return tokens.flatMap(({ start }, i): Result[] => {
    const sides = pairAt(tokens, i);
    if (!sides || Math.max(...sides) > HIGHEST) return [];
    return [{ start, end: tokens[i + 2]!.end, key: [...sides].sort((a, b) => b - a).join('-') }];
  });
}

/** Where the headline has one result and the text, of the same sides, one other. */
export function results({ heads, body }: Lines): Clash[] {
  return heads.flatMap((head): Clash[] => {
    const [own, more] = resultsIn(head.tokens);
    if (!own || more) return [];
    if (body.some(({ tokens }) => resultsIn(tokens).some(({ key }) => key === own.key))) return [];
    const told = body.slice(0, EARLY).flatMap((line) => resultsIn(line.tokens).map((result) => ({ line, result })));
    const [first] = told;
    if (!first || told.some(({ result }) => result.key !== first.result.key)) return [];
    if (isOnTheWay(first.line, first.result) || isOnTheWay(head, own)) return [];
    if (namesShared(head, first.line) < SIDES) return [];
    return [{ head, at: own, there: first.result, kind: 'number' }];
  });
}

/** A word says it of a result that is so near (characters). */
const NEAR = 40;

const isOnTheWay = ({ tokens }: Line, { start, end }: Span): boolean =>
  tokens.some(
    (token) => ON_THE_WAY.test(token.lower) && Math.abs(token.start - (token.start < start ? start : end)) < NEAR,
  );

/** How many names of the sentence stand in the headline too. */
function namesShared(head: Line, { tokens }: Line): number {
  const own = new Set(head.tokens.map(({ lower }) => lower));
  const shared = tokens.filter(
    ({ kind, capital, text, lower }) => kind === 'word' && capital && text.length > 2 && own.has(lower),
  );
  return new Set(shared.map(({ lower }) => lower)).size;
}
