import { CHECKS } from '../../src/checks/registry.ts';
import type { SourceFile } from '../../src/cli/files.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { traceOf } from '../../src/corpus/lineage.ts';
import { signatureOf } from '../../src/corpus/signature.ts';
import { readNames } from '../../src/reading/names/names.ts';
import { readQuantities } from '../../src/reading/numbers/quantities.ts';
import { readPlaces } from '../../src/reading/places/places.ts';
import { readQuotations } from '../../src/reading/quotations/quotations.ts';
import { readArticle } from '../../src/reading/read.ts';
import { readTimes } from '../../src/reading/times/moments.ts';
import { parseArticle } from '../../src/text/parse.ts';

/** What each part of a whole check takes, in milliseconds. What several parts share is charged to the first that asks. */
export interface Shares {
  readonly whole: number;
  /** Reading, reader by reader. */
  readonly read: ReadonlyMap<string, number>;
  /** What each check takes from the articles. */
  readonly collect: ReadonlyMap<string, number>;
  /** What each check makes of the stories. */
  readonly judge: ReadonlyMap<string, number>;
}

/** Measures where the time of a whole check goes; `rounds` times, of which the quickest counts for each part. */
export function sharesOf(files: readonly SourceFile[], rounds: number): Shares {
  const parts = {
    read: new Map<string, number>(),
    collect: new Map<string, number>(),
    judge: new Map<string, number>(),
  };
  let whole = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const once = { read: readers(files), ...checks(files) };
    whole = Math.min(whole, once.whole);
    for (const kind of ['read', 'collect', 'judge'] as const)
      for (const [name, time] of once[kind]) parts[kind].set(name, Math.min(time, parts[kind].get(name) ?? time));
  }
  return { whole, ...parts };
}

/** A clock for each name. */
class Clocks {
  readonly times = new Map<string, number>();

  time<T>(name: string, run: () => T): T {
    const start = performance.now();
    const result = run();
    this.times.set(name, (this.times.get(name) ?? 0) + performance.now() - start);
    return result;
  }
}

function readers(files: readonly SourceFile[]): ReadonlyMap<string, number> {
  const clocks = new Clocks();
  for (const { file, text } of files) {
    const article = clocks.time('text', () => parseArticle(file, text));
    const names = clocks.time('names', () => readNames(article));
    clocks.time('times', () => readTimes(article));
    clocks.time('places', () => readPlaces(article, names));
    clocks.time('quantities', () => readQuantities(article));
    clocks.time('quotations', () => readQuotations(article, names));
    clocks.time('lineage', () => traceOf(article));
    const reading = readArticle(article);
    clocks.time('signature', () => signatureOf(reading));
  }
  return clocks.times;
}

/** A whole check with a clock at every check's two questions. */
function checks(files: readonly SourceFile[]): Pick<Shares, 'whole' | 'collect' | 'judge'> {
  const [collecting, judging] = [new Clocks(), new Clocks()];
  const own = CHECKS.map(({ collect, judge }) => ({ collect, judge }));
  CHECKS.forEach((check, i) => {
    const { collect, judge } = own[i]!;
    Object.assign(check, {
      collect: (reading: Parameters<typeof collect>[0]) => collecting.time(check.name, () => collect(reading)),
      judge: (story: Parameters<typeof judge>[0]) => judging.time(check.name, () => judge(story)),
    });
  });
  const start = performance.now();
  const corpus = new Corpus();
  for (const { file, text } of files) corpus.update(file, text);
  corpus.findings();
  const whole = performance.now() - start;
  CHECKS.forEach((check, i) => {
    Object.assign(check, own[i]!);
  });
  return { whole, collect: collecting.times, judge: judging.times };
}
