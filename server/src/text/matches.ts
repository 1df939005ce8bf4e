const NONE: readonly RegExpExecArray[] = [];

/**
 * All that a pattern with the flag "g" finds in a text; it must not match the empty string. `matchAll` makes a copy of
 * the pattern each time, which for most sentences costs more than looking through them.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
