import { distance, isOtherSex, isShortForm } from './likeness.ts';
import type { StoryName } from './people.ts';
import { meet, type Verdict } from './verdict.ts';

/** Of these one person has one, or an article that names a single one tells of the same one as the next. */
const KIN = 'wife husband widow widower fiancee fiance son daughter mother father'.split(' ');
/** Of a given name so much may be another. */
const MOST = 0.4;

/**
 * A relative whom two articles call by the given name alone, and not by the same: "a son, Marlon," and "his son Marvin".
 * Each article names one such relative.
 */
export function kinVerdicts(names: readonly StoryName[]): Verdict[] {
  return KIN.flatMap((kin) => {
    const relatives = names.filter((name) => name.posts.has(kin));
    const bare = relatives.filter((name) => name.parts.length === 1 && name.kind === 'person');
    const [a, b, more] = bare;
    if (!a || !b || more || meet(a, b) || !areNear(a.parts[0]!, b.parts[0]!)) return [];
    // With a second son of either article it is not told which of them is meant.
    const others = relatives.filter((name) => name !== a && name !== b);
    if (others.some((name) => meet(name, a) || meet(name, b))) return [];
    if ([a, b].some((name) => hasSeveral(name, kin))) return [];
    return [{ a, b, confidence: 0.5, faint: true }];
  });
}

/** Does an article that has the name tell of more such relatives than one? */
function hasSeveral(name: StoryName, kin: string): boolean {
  const several = new RegExp(
    `\\b(?:another|other|second|third|elder|older|younger|eldest|oldest|youngest|late|first)\\s+${kin}\\b|\\b${kin}s\\b`,
    'iu',
  );
  return [...name.members].some(({ reading }) => several.test(reading.article.text));
}

function areNear(x: string, y: string): boolean {
  if (x[0] !== y[0] || isShortForm(x, y) || isOtherSex(x, y)) return false;
  const most = MOST * Math.max(x.length, y.length);
  return distance(x, y, most) <= most;
}
