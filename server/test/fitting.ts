import type { Ledger, Statement } from '../src/checks/ledger.ts';
import { placeOf } from '../src/checks/ledger.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { EVIDENCE, type EvidenceKind } from '../src/events/evidence.ts';
import { overlaps } from '../src/text/span.ts';
import type { AnswerKey } from './judging.ts';

/** The weights of evidence, in the order of the kinds. */
export type Weights = Readonly<Record<EvidenceKind, number>>;

/** Two statements of which is known whether they are of one event, and the evidence on it. */
export interface Pair {
  readonly same: boolean;
  /** How much there is of each kind of evidence; nothing where a veto ends the matter, whatever the weights. */
  readonly features?: Readonly<Partial<Record<EvidenceKind, number>>>;
  /** What a check's own rules add, which has no weight to fit. */
  readonly offset: number;
}

export const KINDS = Object.keys(EVIDENCE) as EvidenceKind[];

/** So much more does joining two events cost than parting one. */
const FALSE_JOIN = 4;

/**
 * The labelled pairs of some articles: two articles that an issue of the key sets against each other speak of one thing;
 * statements that cannot both be right and that no issue names together are of two. Pairs that agree and have no label
 * are left out: nobody has said which they are. So are pairs of one article.
 */
export function pairsOf(corpus: Corpus, key: AnswerKey): Pair[] {
  return corpus.ledgers().flatMap(({ ledgers }) => ledgers.flatMap(({ ledger }) => pairsIn(ledger, key)));
}

function pairsIn(ledger: Ledger, key: AnswerKey): Pair[] {
  const statements = ledger.facts.flat();
  const issues = statements.map((statement) => issuesAt(statement, key));
  const pairs: Pair[] = [];
  for (let i = 0; i < statements.length; i++) {
    for (let j = i + 1; j < statements.length; j++) {
      const [a, b] = [statements[i]!, statements[j]!];
      if (a.member.reading === b.member.reading) continue;
      const same = [...issues[i]!].some((id) => issues[j]!.has(id));
      if (!same && !exclude(a, b)) continue;
      const match = ledger.weigh(a, b);
      if (!match) continue;
      const features: Partial<Record<EvidenceKind, number>> = {};
      let offset = 0;
      for (const { kind, amount, weight } of match.evidence) {
        if (kind === 'rule') offset += weight;
        else if (kind !== 'veto') features[kind] = (features[kind] ?? 0) + amount;
      }
      pairs.push({ same, offset, ...(match.score === Number.NEGATIVE_INFINITY ? {} : { features }) });
    }
  }
  return pairs;
}

function issuesAt(statement: Statement, key: AnswerKey): Set<string> {
  const place = placeOf(statement);
  const stands = key.issues.filter(({ mentions }) =>
    mentions.some((mention) => mention.file === place.file && overlaps(mention, place)),
  );
  return new Set(stands.map(({ id }) => id));
}

/** Can the two values not both be right? */
function exclude({ value: a }: Statement, { value: b }: Statement): boolean {
  return a !== undefined && b !== undefined && a.unit === b.unit && (a.max < b.min || b.max < a.min);
}

/** The score of a pair: at 0 and above it is taken to be of one event. */
export function scoreOf({ features, offset }: Pair, weights: Weights): number {
  if (!features) return Number.NEGATIVE_INFINITY;
  return KINDS.reduce((sum, kind) => sum + weights[kind] * (features[kind] ?? 0), offset);
}

/** How well weights tell pairs of one event from others. `loss`: the mean logistic loss, false joins weighing more. */
export interface Quality {
  readonly joined: number;
  readonly right: number;
  readonly same: number;
  readonly loss: number;
}

const costOf = ({ same }: Pair) => (same ? 1 : FALSE_JOIN);

/** Judges weights on pairs. */
export function qualityOf(pairs: readonly Pair[], weights: Weights): Quality {
  const joined = pairs.filter((pair) => scoreOf(pair, weights) >= 0);
  const weighed = pairs.filter(({ features }) => features);
  const loss = weighed.reduce((sum, pair) => {
    const score = scoreOf(pair, weights);
    return sum + costOf(pair) * Math.log1p(Math.exp(pair.same ? -score : score));
  }, 0);
  const cost = weighed.reduce((sum, pair) => sum + costOf(pair), 0);
  return {
    joined: joined.length,
    right: joined.filter(({ same }) => same).length,
    same: pairs.filter(({ same }) => same).length,
    loss: cost === 0 ? 0 : loss / cost,
  };
}

const ROUNDS = 3000;

/**
 * Fits weights to pairs: logistic regression by gradient descent, drawn towards `prior` by `pull` (few pairs have a rare
 * kind of evidence), each weight kept on the side that its kind speaks for. Deterministic.
 */
export function fitTo(pairs: readonly Pair[], prior: Weights, pull: number): Weights {
  const start = KINDS.map((kind) => prior[kind]);
  const rows = pairs.flatMap((pair) =>
    pair.features ? [{ pair, amounts: KINDS.map((kind) => pair.features?.[kind] ?? 0) }] : [],
  );
  const cost = rows.reduce((sum, { pair }) => sum + costOf(pair), 0) || 1;
  let weights = start;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, k) => pull * (weight - start[k]!));
    for (const { pair, amounts } of rows) {
      let score = pair.offset;
      for (let k = 0; k < amounts.length; k++) score += weights[k]! * amounts[k]!;
      const chance = 1 / (1 + Math.exp(-score));
      const error = ((chance - (pair.same ? 1 : 0)) * costOf(pair)) / cost;
      for (let k = 0; k < amounts.length; k++) slope[k]! += error * amounts[k]!;
    }
    // Slower towards the end, so that it comes to rest.
    const step = 0.3 / (1 + round / 500);
    weights = weights.map((weight, k) => {
      const moved = weight - step * slope[k]!;
      return EVIDENCE[KINDS[k]!].speaks === 'for' ? Math.max(0, moved) : Math.min(0, moved);
    });
  }
  return Object.fromEntries(KINDS.map((kind, k) => [kind, weights[k]!])) as Record<EvidenceKind, number>;
}

/** The quality on each story of weights that have not seen it, added up. */
export function leaveOneOut(stories: readonly (readonly Pair[])[], prior: Weights, pull: number): Quality {
  const parts = stories.map((own, i) => ({
    own,
    quality: qualityOf(own, fitTo(stories.filter((_, k) => k !== i).flat(), prior, pull)),
  }));
  return sumOf(parts);
}

/** Qualities of several stories as one; the loss weighs each story by its pairs. */
function sumOf(parts: readonly { readonly own: readonly Pair[]; readonly quality: Quality }[]): Quality {
  const total = (of: (quality: Quality) => number) => parts.reduce((sum, { quality }) => sum + of(quality), 0);
  const cost = (own: readonly Pair[]) =>
    own.filter(({ features }) => features).reduce((sum, pair) => sum + costOf(pair), 0);
  const all = parts.reduce((sum, { own }) => sum + cost(own), 0) || 1;
  return {
    joined: total(({ joined }) => joined),
    right: total(({ right }) => right),
    same: total(({ same }) => same),
    loss: parts.reduce((sum, { own, quality }) => sum + quality.loss * cost(own), 0) / all,
  };
}

/** The text of `server/src/events/weights.ts`. `origin`: a sentence on where the weights come from. */
export function weightsFile(weights: Weights, origin: string): string {
  const rows = KINDS.map(
    (kind) => `  /** ${EVIDENCE[kind].what} */\n  ${kind}: ${Number(weights[kind].toFixed(2)) || 0},`,
  );
  return `import type { EvidenceKind } from './evidence.ts';

/**
 * What each kind of evidence adds to the score of two facts being of one event; at 0 and above they are taken to be.
 * ${origin}
 */
export const WEIGHTS: Readonly<Record<EvidenceKind, number>> = {
${rows.join('\n')}
};
`;
}
