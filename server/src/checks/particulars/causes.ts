import type { Family } from './family.ts';
import { A_WIDE as A, re } from './grammar.ts';

/* What set off the fire or the crash of which an article tells, and why something came late or animals died. */

/** Words before a cause, whatever it set off, */
const BEFORE =
  `\\b(?:caused|sparked|triggered|started|set off|ignited|touched off|brought on) by ${A}$|` +
  `\\b(?:culprit|source|reason|explanation|cause|origin|trigger)(?: [a-z]+){0,5}? (?:was|is|to be|as|:|in|with) ${A}$|` +
  `\\b(?:blamed on|blamed|blames|blame|because of|due to|owing to|result of|resulted from|traced to|attributed to|pointed to|put down to|down to) ${A}$`;
/** those before what set off a fire, */
const BEFORE_FIRE =
  `\\b(?:treated as|ruled|suspected|sparks? from) ${A}$|` +
  `\\b(?:fire|blaze|flames|explosion|blast|it|they)\\b[^;:]{0,60}? (?:began|started|originated|broke out)[^;:]{0,40}? (?:with|from|after) ${A}$`;
/** and those behind. */
const BEHIND =
  '^(?:was|were|is|are|has been) (?:blamed|to blame)\\b|' +
  '^(?:[a-z]+ ){0,6}?(?:was|is|were|are) (?:seen as |regarded as |thought to be |believed to be )?(?:the|a) (?:[a-z]+ ){0,2}(?:cause|source|culprit|reason|trigger|explanation)\\b';
const BEHIND_FIRE =
  '^(?:[a-z]+ ){0,5}?(?:caused|sparked|triggered|started|ignited|set off|lit) (?:the|a|an|it|dead|dry)\\b';
/** A part that failed: "a valve stuck open". */
const FAILED =
  /^(?:had |has |that |which )*(?:come loose|came loose|worked loose|burst|failed|gave way|broke|broken|snapped|cracked|jammed|stuck|got stuck|leaked|ruptured|overheated|exploded|malfunctioned|was blocked|was faulty|stood open)\b/u;
const PARTS = new Set(['hose', 'valve', 'boiler', 'battery', 'heater', 'appliance', 'fuse box', 'brakes', 'signal']);

const LATE =
  /\b(?:delay(?:s|ed)?|held up|late|longer|postponed|put off|overran|wait|waited|behind schedule|took \d+ days)\b/u;
const CALLED_OFF = /\b(?:called off|cancell?ed|scrapped|abandoned)\b/u;
const ANIMALS =
  '(?:fish|salmon|trout|carp|animals?|birds?|whales?|dolphins?|seals?|bees|cattle|cows|sheep|elephants|trees|corals?|oysters|mussels)';
const DIED = re(
  `\\b${ANIMALS}\\b[^;]{0,60}\\b(?:die|died|dying|lost|killed|perished|dead|losses|deaths?)\\b|\\b(?:losses|deaths?|die - off|loss|death) of [^;]{0,20}${ANIMALS}\\b|\\b(?:losses|mortality)\\b`,
);

const [SET_OFF, IT_SET_OFF] = [re(`${BEFORE}|${BEFORE_FIRE}`), re(`${BEHIND}|${BEHIND_FIRE}`)];
/** What is set on fire on purpose, or blown up by gas, has its cause. */
const SELF = /deliberate|^gas (?:explosion|blast)$/;

/** What came of it, as the sentence says, or the one before. */
function effectOf(words: string): string | undefined {
  if (LATE.test(words)) return 'delay';
  if (CALLED_OFF.test(words)) return 'called off';
  return DIED.test(words) ? 'deaths' : undefined;
}

const [REASON_BEFORE, REASON_BEHIND] = [
  re(`${BEFORE}|\\b(?:held up|delayed|postponed|halted|interrupted|hampered|killed)\\b[^;:]{0,40}? (?:by|after) ${A}$`),
  re(`${BEHIND}|^(?:had |has )?(?:delayed|held up|postponed|interrupted|prevented|forced)\\b`),
];

/** Families of what something came of. */
export const CAUSES: readonly Family[] = [
  {
    name: 'cause',
    what: 'Cause',
    of: 'event',
    firm: true,
    classes: new Set(['fire', 'explosion', 'crash', 'sinking', 'collapse']),
    several: /\b(?:fires|blazes|crashes|explosions|blasts)\b/iu,
    slot: (left, right, key, own) =>
      SET_OFF.test(left) || IT_SET_OFF.test(right) || SELF.test(own) || (PARTS.has(key) && FAILED.test(right))
        ? ''
        : undefined,
  },
  {
    name: 'reason',
    what: 'Reason',
    of: 'event',
    common: true,
    firm: true,
    slot: (left, right, _key, _own, earlier) =>
      REASON_BEFORE.test(left) || REASON_BEHIND.test(right)
        ? (effectOf(`${left}${right}`) ?? effectOf(earlier()))
        : undefined,
  },
];
