/**
 * Two short articles of one story, in the fixture notation: the frame gives both the same rare names, so that the
 * corpus groups them, and a test needs to write only the sentences that matter.
 */
export function two(wire: string, post: string): string {
  return `=== wire.md
---
title: Vote on the Kolbeinsvík quarry put off
date: 2024-03-11
---
KOLBEINSVÍK — The council of Kolbeinsvík put off its vote on the Stapi quarry on Monday.

${wire}
=== post.md
---
title: Kolbeinsvík waits for word on the Stapi quarry
date: 2024-03-12
---
The council of Kolbeinsvík will vote on the Stapi quarry at a later date.

${post}
`;
}

/** One article of the same frame. */
export function one(text: string): string {
  return `=== wire.md
---
title: Vote on the Kolbeinsvík quarry put off
date: 2024-03-11
---
${text}
`;
}
