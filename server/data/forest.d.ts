/** The kinds of evidence that the trees ask about, with a space between each two: their columns. */
export const KINDS: string;
/** What is added up to before any tree has spoken: the logarithm of the odds of any pair. */
export const BASE: number;
/**
 * The trees, with ";" between each two. A node is "VALUE" where it is a leaf, else "VALUE,COLUMN,CUT", and behind it stand
 * first the nodes for amounts below the cut, then the others.
 */
export const TREES: string;
