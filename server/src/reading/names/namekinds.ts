import type { Token } from '../../text/article.ts';
import { isStarter } from '../lexicon/capitals.ts';
import { headsOrganisation, headsPlace } from '../lexicon/organisations.ts';
import type { NameKind } from '../reading.ts';
import type { Run } from './nameruns.ts';

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Verbs whose subject is a person, in the forms that news uses. */
const SPEECH = list(`
  said says say told tells added adds asked asks replied explained noted argued insisted claimed recalled wrote tweeted
  warned testified joked admitted acknowledged confessed complained thinks thought believes believed hopes hoped died
  resigned tells declared denied pleaded married smiled laughed wept cried quipped quoted remarked stated suggested
  hailed praised urged vowed
`);
const STAYS = list('in near outside around inside throughout across');
/** What one may have in a person or a firm as well as in a town: "interest in Ana Costa". */
const TAKES_IN = list(
  'interest interests interested uninterested faith confidence confident trust trusts trusted believe believes believed belief ' +
    'disappointed disappointment stake stakes shares invest invests invested investing investment confide confided confides',
);
/** What a party is said to be, and a person as well. */
const SIDES = list('opposition ruling governing rebel dissident');
/** Acronyms that name countries and unions. */
const STATES = list('us u.s. usa uk u.k. un u.n. eu uae drc prc uss ussr dprk roc');

const isAcronym = (text: string) => /^\p{Lu}[\p{Lu}\d&.]{1,7}$/u.test(text);

/** What the mention's own sentence says of its kind. */
export function kindOf(tokens: readonly Token[], run: Run): NameKind {
  const [before, after] = [tokens[run.from - 1], tokens[run.to]];
  const name = tokens.slice(run.from, run.to);
  const words = name.filter((token) => token.kind === 'word' && token.capital);
  const last = words[words.length - 1];
  const sided = run.titleTo === run.titleFrom + 1 && SIDES.has(tokens[run.titleFrom]!.lower);
  if (run.titleFrom < run.titleTo && !(sided && last && headsOrganisation(last.lower))) return 'person';
  if (words.some((token) => headsOrganisation(token.lower.replace(/\.$/, ''))) && (words.length > 1 || name.length > 2))
    return 'organisation';
  if (words.length > 1 && last && headsPlace(last.lower)) return 'place';
  if (words.length > 1 && words[0] && /^(?:mount|lake|fort|port|saint|cape|camp)$/.test(words[0].lower)) return 'place';
  if (words.length === 1 && last && isAcronym(last.text)) {
    return STATES.has(last.lower) ? 'place' : name.length === 1 && last.text.length > 5 ? 'place' : 'organisation';
  }
  if (name.some((token) => token.text === '&')) return 'organisation';
  if (after?.kind === 'word' && !after.capital && (SPEECH.has(after.lower) || after.lower === 'who')) return 'person';
  if (after?.lower === ',' && (isAge(tokens, run.to + 1) || tokens[run.to + 1]?.lower === 'who')) {
    if (!isHome(tokens, run, words.length)) return 'person';
  }
  if (words.some((token, i) => i > 0 && i < words.length - 1 && /^\p{Lu}\.?$/u.test(token.text))) return 'person';
  if (before?.kind === 'word' && SPEECH.has(before.lower) && after?.kind === 'mark') return 'person';
  // "in Ana Costas budget": a noun right after the name makes it somebody's, not a place.
  if (before?.lower === 'in' && TAKES_IN.has(tokens[run.from - 2]?.lower ?? '')) return 'unknown';
  const owned = words.length > 1 && after?.kind === 'word' && !after.capital && !isStarter(after.lower);
  if (before?.kind === 'word' && STAYS.has(before.lower) && !owned) return 'place';
  return 'unknown';
}

/** "Ana Costa of Porto, 43,", "from Porto, 43,": the age is that of whoever comes from there. */
function isHome(tokens: readonly Token[], { from }: Run, words: number): boolean {
  const [of, whose] = [tokens[from - 1]?.lower, tokens[from - 2]];
  if (of !== undefined && words === 1 && (of === 'from' || STAYS.has(of))) return true;
  return of === 'of' && whose?.kind === 'word' && (whose.capital || headsPlace(whose.lower));
}

function isAge(tokens: readonly Token[], i: number): boolean {
  const age = tokens[i];
  if (age?.kind !== 'number' || age.text.length > 2) return false;
  const close = tokens[i + 1];
  return close?.lower === ',' || close?.lower === '.';
}
