import type { Token } from '../../text/article.ts';
import { clause } from '../clause.ts';
import { MOVERS, MOVES, SHARES } from '../lexicon/traits.ts';
import { fateAt } from './fates.ts';
import { shareOf } from './parts.ts';

/** A word that governs a percentage stands so near (tokens). */
const LEFT = 12;
const RIGHT = 4;

/** What a percentage is of: "turnout", "move:sales:down", "part:traffic:lodovia"; nothing where no word says. */
export function percentage(tokens: readonly Token[], from: number, to: number): string | undefined {
  const before = clause(tokens, from, from, LEFT, 0).reverse();
  const after = clause(tokens, to, to, 0, RIGHT);
  const balloted = ballot(tokens, from, to);
  if (balloted) return balloted;
  if (isTurnout(clause(tokens, to, to, 0, TURNOUT_RIGHT))) return 'turnout';
  const adverse = before.slice(0, 3).some((word) => word === 'from' || word === 'against');
  if (adverse || (after[0] === 'of' && after[1] === 'those')) return undefined;
  const named = phrase(before, after);
  if (named) return named;
  for (const word of [...after.slice(0, 3), ...before]) {
    const share = SHARES.get(word);
    if (!share) continue;
    if (share === 'vote' && !(after.includes('vote') || after.includes('votes'))) continue;
    if (share === 'vote') {
      // "with 62 percent of the votes counted": how far the counting is.
      if (COUNTED.test(after.join(' '))) return undefined;
      const won = before
        .slice(0, 5)
        .some((each) => /^(?:won|win|wins|got|took|received|secured|polled|with|taking|winning)$/.test(each));
      return won ? 'vote' : undefined;
    }
    return share;
  }
  const moved = move(before, after);
  // A share's low, its opening and its evening are told beside its close.
  if (moved?.startsWith('move:share') && tokens.some((token) => INTRADAY.test(token.lower))) return undefined;
  if (moved) return moved;
  const fate = fateAt(tokens, to);
  return fate ? `fate:${fate.predicate}` : shareOf(tokens, from, to);
}

const COUNTED = /\b(?:counted|tallied|tabulated|scrutini[sz]ed)$/;

const FAVOUR = /^(?:backed|back|backing|favou?r|favou?red|supported|support|approved|accepted|yes|endorsed)$/;
const BALLOT = /^(?:ballot|balloted|referendum|vote|voted|votes|voting|strike|walkout|members|union)$/;
const RACE =
  /^(?:election|runoff|run-off|vote|primary|by-election|ballot|poll|polls|presidency|mayoralty|race|leadership|contest)$/;
const TAKES =
  /^(?:won|wins|win|winning|elected|re-elected|reelected|victory|beat|beating|defeated|defeating|secured|triumphed|retained)$/;

/** How a house, a union or a people voted: those in favour, or what the winner had. */
function ballot(tokens: readonly Token[], from: number, to: number): string | undefined {
  const before = clause(tokens, from, from, LEFT, 0);
  const after = clause(tokens, to, to, 0, BALLOT_RIGHT);
  const all = [...before, ...after];
  if (all.some((word) => /^(?:against|opposed|rejected|turnout|no|margin|than|from|counted)$/.test(word)))
    return undefined;
  const last = before.slice(-2).join(' ');
  // "92 percent of those who took part backed the walkout", "by a majority of 92 percent"
  const members = after[0] === 'of' && after.slice(1).some((word) => FAVOUR.test(word));
  if (members && all.some((word) => BALLOT.test(word))) return 'ballot';
  const majority = last === 'majority of' || after[0] === 'majority' || after[0] === 'yes';
  if (majority && all.some((word) => FAVOUR.test(word) || BALLOT.test(word))) return 'ballot';
  if (last.endsWith(' with') || last === 'with' || before.at(-1) === 'with') {
    const bare =
      after.length === 0 ||
      !/^(?:of|in|more|less|fewer)$/.test(after[0]!) ||
      /^of (?:the )?(?:votes?|ballots|poll)/.test(after.join(' '));
    if (bare && before.some((word) => TAKES.test(word)) && before.some((word) => RACE.test(word))) return 'vote';
  }
  return undefined;
}
const BALLOT_RIGHT = 12;

/** "of voters turned out", "of those entitled to vote did so", "of the 4.1 million registered voters had cast a ballot" */
const isTurnout = (after: readonly string[]): boolean =>
  /^of (?:\S+ ){0,4}(?:voters|electors|electorate|(?:entitled|eligible|registered|able) to vote) (?:\S+ ){0,6}?(?:turned|voted|cast|did so|took part|went to the polls|participated)/.test(
    after.join(' '),
  );
const TURNOUT_RIGHT = 14;

/** What a phrase of more than one word names: "key interest rate", "consumer prices". */
function phrase(before: readonly string[], after: readonly string[]): string | undefined {
  // "31 percent above the last price"
  if (
    /^(?:above|over)$/.test(after[0] ?? '') &&
    after.slice(1, 4).some((word) => /^(?:price|close|closing)$/.test(word))
  )
    return 'premium';
  if (after[0] === 'of' && after.slice(1, 4).some((word) => /^(?:shares|stock)$/.test(word))) return 'stake';
  const near = before.slice(0, 8);
  const rate = near.findIndex((word) => /^rates?$/.test(word));
  const of = rate < 0 ? undefined : (RATES.get(near[rate + 1] ?? '') ?? RATES.get(near[rate + 2] ?? ''));
  // "cut its key rate by 0.25%" is a change
  if (of && before[0] !== 'by') return `rate:${of}`;
  const price = near.indexOf('prices');
  return price >= 0 && near[price + 1] === 'consumer' && before[0] !== 'by' ? 'inflation' : undefined;
}

/** Rates of interest that a bank sets; a savings bank's and a central bank's are two. */
const RATES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['key', 'key main benchmark policy repo base'],
      ['deposit', 'deposit'],
      ['lending', 'lending mortgage'],
      ['unemployment', 'unemployment jobless'],
      ['vacancy', 'vacancy'],
      ['mortality', 'mortality death fatality'],
      ['infection', 'infection positivity'],
      ['vaccination', 'vaccination'],
      ['poverty', 'poverty'],
      ['birth', 'birth fertility'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);

const INTRADAY =
  /^(?:low|high|premarket|pre-market|after-hours|extended|intraday|early|earlier|midday|much|opening|opened|recovering|recovered|paring|closing|rebounding|week|month|year|since|points?|index|average)$/;

/** "shares fell 3.1 percent", "an 86% jump in profit": what moved, and which way. */
function move(before: readonly string[], after: readonly string[]): string | undefined {
  const verb = before.slice(0, 3).find((word) => MOVES.has(word));
  if (verb) {
    const mover = before.slice(before.indexOf(verb) + 1).find((word) => MOVERS.has(word));
    return mover && `move:${MOVERS.get(mover)}:${MOVES.get(verb)}`;
  }
  const way = MOVES.get(after[0] ?? '');
  if (!way) return undefined;
  const mover = after.slice(1).find((word) => MOVERS.has(word)) ?? before.find((word) => MOVERS.has(word));
  return mover && `move:${MOVERS.get(mover)}:${way}`;
}
