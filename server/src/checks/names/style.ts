import type { Finding, Severity } from '../../corpus/finding.ts';
import { findingsOf, type Variant, wordsOf } from '../report/disagree.ts';
import { type Spot, type StoryName, textsOf, wholeSpots } from './people.ts';

/** Initials at a name's head: with stops or without. */
const INITIALS = /^(?:\p{Lu}\.?){2,3}$/u;
const HYPHENS = /[-‑–]/;
const PARTICLE = /^(?:al|el|abu|abd|abdul|abdel|bin|ibn|ben|de|du|da|di|la|le|van|von|mac|mc|o|st|saint)$/;

/** One finding at each place where a name is written in the way that has less behind it. */
export function report(code: string, severity: Severity, spots: readonly Spot[][], say: string): Finding[] {
  return findingsOf<Spot>({
    check: 'names',
    code,
    severity,
    confidence: 0.7,
    variants: spots.map((mentions): Variant<Spot> => ({ mentions })),
    message: (a, b, where) => {
      const [first, second] = textsOf(a, b);
      return `${say}: “${first}” here, “${second}” in ${where}`;
    },
    replacement: wordsOf,
  });
}

/** One person's initials with stops and without ("J.D."/"JD"): a matter of house style, so a hint where it is rarer. */
export function initialsFindings(names: ReadonlyMap<string, StoryName>): Finding[] {
  const findings: Finding[] = [];
  for (const name of names.values()) {
    if (name.parts.length < 2 || name.parts[0]!.length > 3 || name.kind === 'organisation') continue;
    const byStyle = new Map<string, Spot[]>();
    for (const spot of wholeSpots(name)) {
      const first = spot.mention.parts[0]!;
      if (!INITIALS.test(first) || first.length < 2) continue;
      const end = spot.mention.start + first.length;
      byStyle.set(first, [...(byStyle.get(first) ?? []), { ...spot, span: { start: spot.mention.start, end } }]);
    }
    if (byStyle.size === 2)
      findings.push(...report('name-initials', 'hint', [...byStyle.values()], 'Initials written two ways'));
  }
  return findings;
}

/** One name in one word and in two ("SeaWorld"/"Sea World"); with a hyphen or a particle it is a hint, inside one article alone. */
export function spacingFindings(names: ReadonlyMap<string, StoryName>): Finding[] {
  const byLetters = new Map<string, StoryName[]>();
  for (const name of names.values()) {
    const letters = name.parts.join('');
    if (letters.length < 6) continue;
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), name]);
  }
  const findings: Finding[] = [];
  for (const [, list] of [...byLetters].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    if (list.length !== 2) continue;
    const spots = list.map(wholeSpots);
    const style =
      spots.flat().some(({ mention }) => HYPHENS.test(mention.text)) ||
      list.some((name) => name.parts.some((part) => PARTICLE.test(part)));
    // From one outlet to the next a hyphen is a matter of style; in one article it is not.
    if (style && !spots[0]!.some((a) => spots[1]!.some((b) => a.member === b.member))) continue;
    findings.push(
      ...report('name-spacing', style ? 'hint' : 'information', spots, 'Name written as one word and as two'),
    );
  }
  return findings;
}
