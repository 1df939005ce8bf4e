import type { Family } from './family.ts';
import { A, ALONE, re, WITHIN } from './grammar.ts';

/*
 * By what people came, fled and were brought away. An event has many vehicles: only that by which the raiders fled is held
 * against that by which they fled.
 */

const CULPRIT =
  '(?:gunm[ae]n|attackers?|robbers?|raiders?|thie(?:f|ves)|burglars?|gang|assailants?|kidnappers?|killers?|bandits?|militants?|fugitives?|escapees?|prisoners?|inmates?|suspects?|hijackers?|assassins?|intruders?|mutineers?|rebels?|commandos?|culprits?|perpetrators?|masked m[ae]n|armed m[ae]n)';
const FLED =
  '(?:fled|flees?|fleeing|escaped?|escapes|escaping|drove off|drove away|driven off|made off|makes? off|made (?:his|her|their) (?:escape|getaway)|sped off|sped away|got away|get away|went off|rode off|rode away|roared off|roared away|raced off|raced away|took off|disappeared|vanished|getaway)';
const CAME =
  '(?:came|come|comes|coming|arrived?|arrives|arriving|drove up|turned up|pulled up|rolled up|showed up|got out of|jumped out of|jumped from|climbed out of|climbed from|leapt from|leaped from|stepped out of|stepped from|emerged from|burst out of|poured out of|got off|dismounted from)';
const BY = '(?:in|on|aboard|by|with|using|from|out of|onto)';
const TAKEN =
  '(?:taken|flown|airlifted|brought|transferred|transported|evacuated|ferried|moved|winched|travell?ed on|travell?ed|rushed|carried)';
/** Who is brought, travels and arrives in the news of a visit. */
const GUEST =
  '(?:princess|prince|king|queen|president|minister|premier|pope|duke|duchess|governor|ambassador|bride|groom|guest|chancellor|monarch|emir|sultan)';

const CULPRITS = re(`\\b${CULPRIT}\\b`);
const ESCAPE = re(`\\b${FLED}${WITHIN} ${BY} ${A}$|\\bgetaway (?:car|vehicle) (?:was|is|,|-|:) ${A}$`);
const ARRIVAL = re(`\\b${CULPRIT}(?: [^;:]{0,60})? ${CAME}(?: [^;:"]{0,40}?)?(?: ${BY})? ${A}$`);
const ARRIVED_IN = re(`\\b${CAME}(?: [^;:"]{0,40}?)?(?: ${BY})? ${A}$`);
const VISIT = re(`\\b${GUEST}\\b[^;:]{0,60} ${CAME}${WITHIN} ${BY} ${A}$`);
const TRANSFER = re(`\\b(?:was|were|been|being|and|they|then|later|,) (?:[a-z]+ )?${TAKEN}${WITHIN} ${BY} ${A}$`);
const DROPPED = re(
  `\\b(?:bombs?|barrel bombs|explosives|missiles?|rockets?|leaflets|shells)\\b[^;:]{0,60}? (?:from|out of|by) ${A}$|\\b(?:bombed|strafed|attacked|released|bombarded) (?:by|from) ${A}$`,
);
const DROPS =
  /^(?:(?:had|has|which|that|then|,|came|flying|flew|low|in|over|appeared|circled|circling) )*(?:[\p{L}0-9.]+ ){0,12}?(?:bombed|dropped|strafed|released|fired (?:a )?(?:rockets?|missiles?))\b/u;
const OVERHEAD =
  /^(?:(?:had|has|then|first|suddenly|flying|low) )*(?:appeared over|came in low|circled (?:over|above|the)|swooped|flew (?:low )?over|hovered over)\b/u;
const AIRBORNE = new Set(['plane', 'helicopter', 'drone', 'balloon', 'glider', 'paraglider', 'airship']);

const BROUGHT =
  /^(?:[\p{L}]+ )?(?:(?:had|then|has) )?(?:brought|carried|took) ((?:him|her|them|[\p{L}0-9-]+ (?:[\p{L}0-9-]+ )?(?:men|gunmen|fighters|soldiers|troops|attackers|commandos|rebels|militants|people|survivors|passengers|patients|guests))\b)/u;
const MEN = /\b(?:men|gunmen|fighters|soldiers|troops|attackers|commandos|rebels|militants)\b/u;
const GUESTS = re(`\\b${GUEST}\\b`);
const FIRST = re(
  `\\bfirst (?:to (?:arrive|reach|respond|help)|alongside|on the scene|at the scene|there)[^;:]{0,40}? (?:was|were|came|in|aboard|with) ${A}$`,
);
const WAS_FIRST =
  /^(?:[\p{L}]+ ){0,2}?(?:was|were) (?:the |among the )?first (?:to (?:arrive|reach|respond|help|get)|on the scene|at the scene|there|alongside)\b/u;
const DROVE = re(
  `\\b(?:driving|drove|drives|crashed|crashing|plough(?:ed|ing)|plow(?:ed|ing)|steered|rode|riding|lost control of|losing control of|(?:at|behind) the wheel of|rolled|overturned|stole|borrowed) ${A}$`,
);
const COLLIDED = /\b(?:collided|collides|collision|head - on|oncoming|another)\b/u;
const BLOCKED = re(`\\b(?:block(?:ed|ing|ade)|barricaded|barred)\\b[^;:]{0,80}? with ${A}$`);
const ACROSS =
  /^(?:[\p{L}]+ ){0,5}?across (?:both|the|all|a|three|two) (?:lanes|road|carriageway|motorway|highway|street|bridge|tracks|rails|entrance|whole)\b/u;

function transportSlot(left: string, right: string, key: string, _own: string, earlier: () => string) {
  if (key === 'service') return undefined;
  const brought = BROUGHT.exec(right)?.[1];
  if (brought) return GUESTS.test(`${left}${earlier()}`) ? 'visit' : MEN.test(brought) ? 'arrival' : 'transfer';
  if (!ALONE.test(right)) return undefined;
  if (FIRST.test(left) || WAS_FIRST.test(right)) return 'first';
  if (DROVE.test(left)) return COLLIDED.test(`${left}${right}`) ? undefined : 'driven';
  if (BLOCKED.test(left) || ACROSS.test(right)) return 'block';
  if (ESCAPE.test(left)) return 'escape';
  if (VISIT.test(left)) return 'visit';
  if (ARRIVAL.test(left) || (ARRIVED_IN.test(left) && CULPRITS.test(`${left}${earlier()}`))) return 'arrival';
  if (AIRBORNE.has(key) && (DROPPED.test(left) || DROPS.test(right) || OVERHEAD.test(right))) return 'bombing';
  return TRANSFER.test(left) ? 'transfer' : undefined;
}

/** By what they came and went. */
export const WAYS: readonly Family[] = [
  { name: 'transport', what: 'Means of transport', of: 'event', common: true, firm: true, slot: transportSlot },
];
