/** A small story of two articles of one day, in the fixture notation: each with a headline and its first paragraph. */
export function pair(first: readonly [string, string], second: readonly [string, string]): string {
  const article = (file: string, [title, text]: readonly [string, string]) =>
    `=== ${file}\n---\ndate: 2024-09-18\n---\n# ${title}\n\n${text}\n`;
  return article('wire.md', first) + article('post.md', second);
}
