/** What people are to each other in a family, by one noun each. */
export const KIN: ReadonlySet<string> = new Set(
  (
    'father mother parent brother sister sibling twin son daughter child husband wife spouse widow widower ' +
    'uncle aunt cousin nephew niece relative grandfather grandmother grandparent grandson granddaughter grandchild'
  ).split(' '),
);
