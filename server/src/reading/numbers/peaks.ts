import type { Token } from '../../text/article.ts';

/** What parts a sentence into what was at the height of something and what is so still. */
const TURNS = new Set([
  ';',
  '—',
  '"',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'before',
  'since',
  'now',
  'still',
]);

const TOPS = /^(?:peak|height|worst|highest|maximum|zenith)$/;
const STAGES = /^(?:point|stage|time|moment)$/;
const PEAKED = /^(?:peaked|peaking|peaks|briefly|momentarily|temporarily)$/;

/**
 * "40 percent at its worst", "40 percent at the height of the failure", "peaking at 40 percent": is the number
 * in tokens [from, to) what something once came to, and not what it is? A list shares what stands before it.
 */
export function isPeak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from - 1; i >= 0 && !TURNS.has(tokens[i]!.lower); i--) if (isTop(tokens, i)) return true;
  for (let i = to; i < tokens.length && !TURNS.has(tokens[i]!.lower); i++) if (isTop(tokens, i)) return true;
  return false;
}

function isTop(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (PEAKED.test(lower)) return true;
  const [one, two] = [tokens[i - 1]?.lower, tokens[i - 2]?.lower];
  if (STAGES.test(lower)) return one === 'one' && two === 'at';
  return TOPS.test(lower) && (one === 'at' || (two === 'at' && /^(?:its|the|their)$/.test(one ?? '')));
}
