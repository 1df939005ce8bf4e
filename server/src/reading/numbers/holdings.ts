import type { Sentence, Token } from '../../text/article.ts';
import { holdingOf, isHeld, isKin, isPosted, isWork } from '../lexicon/holdings.ts';
import { lemmaOf } from '../lexicon/nouns.ts';
import type { Quantity } from '../reading.ts';

const HAVE = /^(?:has|have|had|having)$/;
const RUN =
  /^(?:with|operates|operate|operating|operated|runs|running|owns|own|owning|owned|boasts|boasting|manages|managing|comprises|comprising)$/;
const EMPLOY = /^(?:employs|employ|employing|employed)$/;
const PARENT = /^(?:father|mother|parents?|grandfather|grandmother|grandparents?|dad|mum|mom|stepfather|stepmother)$/;
/** By these a life's works are told; what is published or shown may be one year's. */
const MADE = /^(?:wrote|written|authored|composed|directed|penned)$/;
const MAKER = /^(?:author|composer|director|writer)$/;
const BODY = /^(?:workforce|staff|payroll|membership)$/;
/** "the deployment of 130 inspectors", "a mission of 130 observers" */
const MISSION = /^(?:deployment|presence|mission|force|team|contingent|posting|arrival)$/;
const SENT = /^(?:deploy|deploys|deployed|deploying|post|posts|posted|stationed|station|keeps|maintains)$/;
/** Those who are sent are counted where they are: "130 inspectors in the country", "130 inspectors stationed there". */
const POST = /^(?:now|currently|already|still|in|on|across|throughout|there|stationed|deployed|posted|based)$/;
const POSSESSIVE = /^(?:its|his|her|their|['’]s)$/;
const TOWN = /^(?:town|city|village|island|community|borough|county|settlement|nation|country|hamlet|suburb)$/;
const DWELLER = /^(?:person|resident|inhabitant|soul|villager|islander|townsperson)$/;
const LIVE = /^(?:live|lives|living|reside|resides|residing|inhabit|inhabits)$/;
/** "A grandmother of 71" is so old. */
const MANY = 25;
/** Fewer are a household, or those of one house. */
const VILLAGE = 50;

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
  const [lead, second] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? ''];
  // "some of the 130 inspectors there": the number is of all of them.
  const ofAll = noun !== undefined && isPosted(noun) && lead === 'the' && second === 'of';
  // "has at least 350", "has some 350"
  const start = ofAll ? from - 1 : Math.max(0, from - NEAR);
  if (tokens.slice(start, from).some(({ lower, capital }) => !capital && NOT_SO.test(lower))) return undefined;
  const wed = noun === 'time' ? wedding(tokens, quantity) : undefined;
  if (wed) return wed;
  if (isTown(tokens, quantity, lead, second)) return 'inhabitant';
  if (from === 0) return undefined;
  if (noun === undefined || DWELLER.test(noun)) {
    if (lead === 'of' && TOWN.test(second)) return 'inhabitant';
    if (lead === 'population' || (lead === 'of' && second === 'population')) return 'inhabitant';
    if (noun !== undefined) return EMPLOY.test(lead) ? 'employee' : undefined;
    if (lead === 'of' && BODY.test(second)) return second === 'membership' ? 'member' : 'employee';
    return lead === 'of' && PARENT.test(second) && quantity.value < MANY && !isNounBehind(tokens, quantity)
      ? offspringOf(tokens, from - 2)
      : undefined;
  }
  if (isKin(noun)) return isOfKin(tokens, from, lead, second) ? holdingOf(noun) : undefined;
  if (isWork(noun)) {
    const made = MADE.test(lead) || (lead === 'of' && MAKER.test(second));
    return made ? holdingOf(noun) : undefined;
  }
  if (!isHeld(noun)) return undefined;
  const held = HAVE.test(lead) || RUN.test(lead) || POSSESSIVE.test(lead) || EMPLOY.test(lead);
  const there = isPosted(noun) && isThere(tokens, quantity, lead, second);
  return held || there || (before?.held && isChained(tokens, before.quantity, from)) ? holdingOf(noun) : undefined;
}

/** Whose parent the noun at token `at` names: a grandmother's are grandchildren. */
function offspringOf(tokens: readonly Token[], at: number): string {
  if (!tokens[at]!.lower.startsWith('grand')) return 'child';
  return tokens[at - 2]?.lower === 'great' ? 'great-grandchild' : 'grandchild';
}

/** "130 inspectors in the country", "the deployment of 130 inspectors", "has deployed 130 inspectors" */
function isThere(tokens: readonly Token[], { fromToken, toToken }: Quantity, lead: string, second: string): boolean {
  const about = /^(?:some|about|around|nearly|almost)$/.test(lead);
  const [next, behind] = about ? [second, tokens[fromToken - 3]?.lower ?? ''] : [lead, second];
  if (SENT.test(next) || (next === 'of' && MISSION.test(behind))) return true;
  return POST.test(tokens[toToken]?.lower ?? '');
}

/** "was married twice", "divorced three times", "three times married": how often somebody was. */
function wedding(tokens: readonly Token[], { fromToken, toToken, modifiers }: Quantity): string | undefined {
  // "Married two more times": after another.
  if (modifiers.length > 0) return undefined;
  const ahead = tokens[toToken]?.text === '-' ? toToken + 1 : toToken;
  for (const at of [fromToken - 1, ahead]) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:married|wed|marries|weds)$/.test(word)) return 'marriage';
    if (word === 'divorced') return 'divorce';
  }
  return undefined;
}

/** "home to 4,000 people", "some 900 people live in Corran", "with 700 inhabitants": how many a town has. */
function isTown(tokens: readonly Token[], { value, noun, toToken }: Quantity, lead: string, second: string): boolean {
  if (value < VILLAGE) return false;
  const dwell = noun === undefined || DWELLER.test(noun);
  if (dwell && lead === 'to' && second === 'home') return true;
  if (/^(?:resident|inhabitant|soul|villager|islander)$/.test(noun ?? ''))
    if (HAVE.test(lead) || /^(?:with|its)$/.test(lead) || lead === "'s" || lead === '’s') return true;
  // "12,000 Canadians live in Corran", "the 700 members who live there" are some of them.
  if (!dwell || noun === undefined) return false;
  const at = LIVE.test(tokens[toToken]?.lower ?? '') ? toToken : toToken + 1;
  if (!LIVE.test(tokens[at]?.lower ?? '') || (at > toToken && tokens[toToken]!.lower !== 'who')) return false;
  const [joiner, place] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]];
  if (!/^(?:in|on|at)$/.test(joiner)) return /^(?:here|there)$/.test(joiner);
  return (
    place?.kind === 'word' &&
    (place.capital || (/^(?:the|this)$/.test(place.lower) && TOWN.test(tokens[at + 3]?.lower ?? '')))
  );
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

/** "240 workers and 9 branches", "240 workers spread over 9 branches" */
function isChained(tokens: readonly Token[], before: Quantity, from: number): boolean {
  const between = tokens.slice(before.toToken, from).map(({ lower }) => lower);
  return (
    between.length > 0 &&
    between.length <= CHAIN &&
    /^(?:and|with|in|at|across|through|throughout|over)$/.test(between.at(-1)!) &&
    between.slice(0, -1).every((word) => /^(?:spread|working|based|and|who|work|at|its|,)$/.test(word))
  );
}
