/** How news in English writes states and provinces behind a town: "Springfield, Mo." Lower case, with their stops.
 * Without those whose names are better known for another place ("Ga.", "Wash."): a key means one place. */
const WRITTEN =
  'ala. alabama|ariz. arizona|ark. arkansas|calif. california|cal. california|colo. colorado|conn. connecticut|' +
  'del. delaware|fla. florida|ill. illinois|ind. indiana|kan. kansas|kans. kansas|ky. kentucky|la. louisiana|' +
  'md. maryland|mass. massachusetts|mich. michigan|minn. minnesota|miss. mississippi|mo. missouri|mont. montana|' +
  'neb. nebraska|nev. nevada|n.h. new hampshire|n.j. new jersey|n.m. new mexico|n.y. new york|n.c. north carolina|' +
  'n.d. north dakota|okla. oklahoma|ore. oregon|pa. pennsylvania|penn. pennsylvania|r.i. rhode island|' +
  's.c. south carolina|s.d. south dakota|tenn. tennessee|tex. texas|vt. vermont|va. virginia|' +
  'w.va. west virginia|w. va. west virginia|wis. wisconsin|wyo. wyoming|alta. alberta|b.c. british columbia|man. manitoba|' +
  'n.b. new brunswick|n.s. nova scotia|ont. ontario|que. quebec|sask. saskatchewan';

const STATES = new Map(
  WRITTEN.split('|').map((pair): [string, string] => {
    const [, short, name] = /^(.*\.) (.*)$/.exec(pair)!;
    return [short!, name!];
  }),
);

/** The key of the state that an abbreviation behind a town means: "Mo." is "missouri". */
export function stateOf(text: string): string | undefined {
  return STATES.get(text.toLowerCase());
}
