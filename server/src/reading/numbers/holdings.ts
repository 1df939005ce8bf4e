import type { Sentence, Token } from '../../text/article.ts';
import { holdingOf, isHeld, isKin, isPosted } from '../lexicon/holdings.ts';
import { lemmaOf } from '../lexicon/nouns.ts';
import type { Quantity } from '../reading.ts';

const HAVE = /^(?:has|have|had|having)$/;
const RUN =
  /^(?:with|operates|operate|operating|operated|runs|running|owns|own|owning|owned|boasts|boasting|manages|managing|comprises|comprising)$/;
const EMPLOY = /^(?:employs|employ|employing|employed)$/;
const PARENT = /^(?:father|mother|parents?|grandfather|grandmother|grandparents?|dad|mum|mom|stepfather|stepmother)$/;
const BODY = /^(?:workforce|staff|payroll|membership)$/;
const POSSESSIVE = /^(?:its|his|her|their|['’]s)$/;
const TOWN = /^(?:town|city|village|island|community|borough|county|settlement|nation|country|hamlet|suburb)$/;
const DWELLER = /^(?:person|resident|inhabitant|soul)$/;

/** Words near by which a number is of what may be, was once, or is only some of it. */
const NOT_SO =
  /^(?:will|would|could|may|might|plans?|planned|planning|hopes?|hoped|expects?|expected|aims?|wants?|once|formerly|originally|initially|peak|another|further|additional|extra|more|new|other|only|least|remaining|some|including|includes?|about-to|if)$/;
/** So many tokens before the number those stand. */
const NEAR = 4;
/** The list of those who survive somebody may be so long (tokens). */
const SURVIVORS = 16;
/** "employees in 37 offices": the number before ends so many tokens ahead at most. */
const CHAIN = 6;

/**
 * What somebody has for good, by its noun: "has 350 employees" (employee), "a father of two sons" (son), "a town of
 * 8,000" (inhabitant), "a mother of three" (child). Nothing for what is done, won or suffered. `before` is the number
 * before it in its sentence, and what that was of.
 */
export function heldAt(
  { tokens }: Sentence,
  quantity: Quantity,
  before?: { readonly quantity: Quantity; readonly held: boolean },
): string | undefined {
  const { fromToken: from, noun } = quantity;
  if (/^an?$/.test(tokens[from]?.lower ?? '')) return undefined;
  // "has at least 350", "has some 350"
  if (
    from === 0 ||
    tokens.slice(Math.max(0, from - NEAR), from).some(({ lower, capital }) => !capital && NOT_SO.test(lower))
  )
    return undefined;
  const [lead, second] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? ''];
  if (noun === undefined || DWELLER.test(noun)) {
    if (lead === 'of' && TOWN.test(second)) return 'inhabitant';
    if (lead === 'population' || (lead === 'of' && second === 'population')) return 'inhabitant';
    if (noun !== undefined) return EMPLOY.test(lead) ? 'employee' : undefined;
    if (lead === 'of' && BODY.test(second)) return second === 'membership' ? 'member' : 'employee';
    return lead === 'of' && PARENT.test(second) && !isNounBehind(tokens, quantity) ? 'child' : undefined;
  }
  if (isKin(noun)) return isOfKin(tokens, from, lead, second) ? noun : undefined;
  if (!isHeld(noun)) return undefined;
  const held = HAVE.test(lead) || RUN.test(lead) || POSSESSIVE.test(lead) || EMPLOY.test(lead);
  const there = isPosted(noun) && /^(?:now|currently)$/.test(tokens[quantity.toToken]?.lower ?? '');
  return held || there || (before?.held && isChained(tokens, before.quantity, from)) ? holdingOf(noun) : undefined;
}

/** "a mother of three boys": the noun stands there after all, and is none that was read. */
function isNounBehind(tokens: readonly Token[], { toToken }: Quantity): boolean {
  const next = tokens[toToken];
  return next?.kind === 'word' && !/^(?:from|who|in|and|was|is|has|had|of|with|at|on|living)$/.test(next.lower);
}

function isOfKin(tokens: readonly Token[], from: number, lead: string, second: string): boolean {
  if (lead === 'of') return PARENT.test(second);
  if (HAVE.test(lead) || lead === 'raised' || /^(?:his|her|their)$/.test(lead)) return true;
  const clause = tokens.slice(Math.max(0, from - SURVIVORS), from);
  const at = clause.findLastIndex(({ lower }) => /^(?:survived|leaves|leaving)$/.test(lower));
  if (at < 0) return false;
  const list = clause.slice(at + 1);
  const survives = clause[at]!.lower !== 'survived' || list[0]?.lower === 'by';
  return survives && list.every((token) => isListed(token));
}

/** Names, relatives and what stands between them in a list of survivors. */
const isListed = ({ lower, capital, kind }: Token): boolean =>
  capital ||
  kind !== 'word' ||
  /^(?:by|behind|his|her|their|a|an|and|the|wife|husband|widow|widower|partner|parents|mother|father|of|years|in|law|fianc[eé]e?|girlfriend|boyfriend|both|two|three|four|five|six|seven|eight|nine|ten|one)$/.test(
    lower,
  ) ||
  isKin(lemmaOf(lower));

/** "350 employees and 13 offices", "350 employees spread through 13 offices" */
function isChained(tokens: readonly Token[], before: Quantity, from: number): boolean {
  const between = tokens.slice(before.toToken, from).map(({ lower }) => lower);
  return (
    between.length > 0 &&
    between.length <= CHAIN &&
    /^(?:and|with|in|at|across|through|throughout|over)$/.test(between.at(-1)!) &&
    between.slice(0, -1).every((word) => /^(?:spread|working|based|and|who|work|at|its|,)$/.test(word))
  );
}
