import type { Family } from './family.ts';
import { A, ALONE, re, tailOf } from './grammar.ts';

/* How somebody was known again and how data were got at, who paid, what knocked the champion out, and the like. */

const KNOWN = re(
  `\\b(?:identified|identification|identify|recogni[sz]ed|traced|tracked down|caught|betrayed|found out|led to)\\b[^;:]{0,50}? (?:by|through|from|using|thanks to|with(?: the help of)?|on the basis of|because of|via) ${A}$`,
);
const BREACHED = re(
  `\\b(?:hack(?:ers|er|ed|ing)?|break - in|breach|breached|cyber ?attack|intruders|got in|gained access|access|attack|made possible|began|infected)\\b[^;:]{0,60}? (?:through|via|by|with|using|thanks to|from|after (?:[a-z]+ ){1,4}opened) ${A}$|\\b(?:opened|clicked on|plugged in) ${A}$`,
);
const CYBER =
  /\b(?:hack\w*|cyber\w*|phishing|malware|ransomware|passwords?|computers?|network|servers?|data|systems?)\b/u;
const PAID = re(
  `\\b(?:paid for|paid|funded|financed|covered|met|sponsored|donated|bankrolled) by ${A}$|\\b(?:money|funding|funds|cash|sum|cost)\\b[^;:.]{0,50}? (?:comes|came|come|coming|is|was) (?:paid )?(?:from|by) ${A}$`,
);
const FLOORED = re(
  `\\b(?:went down|down|floored|knocked out|knocked (?:him|her) out|dropped|stopped|flattened|finished|felled|beaten|on his back|on the canvas|ended|landed|caught|decked|sent)\\b[^;:]{0,50}? (?:under|by|with|from|after|to) ${A}$`,
);
const MASKED = re(
  `\\b(?:wearing|wore|disguised (?:in|with)|covered (?:by|with)|hidden by|masked (?:by|with)|(?:man|men|attacker|attackers|gunman|gunmen|robber|robbers|figure|figures) in) ${A}$`,
);
const LIVED_ON = re(
  `\\b(?:lived on|living on|survived on|surviving on|survived by eating|fed on|ate|eaten|eating|lived off|living off|kept (?:himself|herself|themselves|going|alive) (?:with|on|by eating)|shared|had left was|rations? of|nothing but|sustained by) (?:only |nothing but |just )?(?:(?:a|an|the|two|three|four|five|six|one) )?(?:bags?|packets?|blocks?|bars?|tins?|handful|few|slab|box|bit|squares)? ?(?:of )?${A}$`,
);
const HUNGRY =
  /\b(?:rescue\w*|lost|missing|trapped|stranded|adrift|survivors?|survived|hikers?|castaways?|days|nights)\b/u;

const HURT_SIDE =
  /\b(?:broke\w*|fractur\w*|dislocat\w*|tore|torn|injur\w*|hurt|surgery|operat\w*|amputat\w*|burn\w*|shot|lost|wound\w*|sprain\w*|crush\w*|ruptur\w*)\b/u;
const PART =
  /^(?:upper |lower )?(ankle|knee|shoulder|collarbone|wrist|elbow|arm|forearm|hand|thumb|hip|leg|thigh|shin|foot|heel|eye|ear|lung|kidney|hamstring|calf|achilles)\b/u;

const DEATH = /\b(?:died|dies|dead|death|killed|fatal|lost (?:his|her) life|lives?)\b/u;

/** Families of what one thing was known, got at or paid by, and how one person died. */
export const TRACED: readonly Family[] = [
  {
    name: 'identity',
    // Somebody may be known by more than one thing.
    soft: /identified|traced/,
    what: 'What gave it away',
    of: 'event',
    common: true,
    firm: true,
    slot: (left, right) =>
      KNOWN.test(left) && ALONE.test(right) ? (/\bidentif/u.test(left) ? 'identified' : 'traced') : undefined,
  },
  {
    name: 'breach',
    what: 'How they got in',
    of: 'event',
    common: true,
    firm: true,
    slot: (left, right, _key, _own, earlier) =>
      BREACHED.test(left) && CYBER.test(`${left}${right} ${earlier()}`) ? '' : undefined,
  },
  {
    name: 'payer',
    what: 'Who pays',
    of: 'event',
    common: true,
    firm: true,
    // Much is paid for in an event: what has one price is one thing.
    slot: (left, right) => (PAID.test(left) && ALONE.test(right) ? /\d+(?:\.\d+)?/u.exec(left)?.[0] : undefined),
  },
  {
    name: 'punch',
    what: 'Punch',
    of: 'event',
    common: true,
    firm: true,
    slot: (left, right) => (FLOORED.test(left) && ALONE.test(right) ? '' : undefined),
  },
  {
    name: 'mask',
    what: 'Disguise',
    of: 'event',
    common: true,
    firm: true,
    slot: (left, right) => (MASKED.test(left) && ALONE.test(right) ? '' : undefined),
  },
  {
    name: 'ration',
    what: 'What they lived on',
    of: 'event',
    common: true,
    firm: true,
    slot: (left, right) => (LIVED_ON.test(left) && HUNGRY.test(`${left}${right}`) ? '' : undefined),
  },
  {
    name: 'flank',
    what: 'Side',
    of: 'somebody',
    common: true,
    firm: true,
    borne: true,
    slot: (left, right) => {
      const part = PART.exec(right)?.[1];
      return part && HURT_SIDE.test(`${tailOf(left)} ${right}`) ? part : undefined;
    },
  },
  {
    name: 'barrier',
    what: 'Barrier',
    of: 'event',
    common: true,
    firm: true,
    slot: (left) =>
      /\b(?:half - )?(?:barriers?|crossing gates?|boom gates?) (?:(?:was|were|had been|had|remained|stayed|stood|are|still) )+$/u.test(
        left,
      )
        ? ''
        : undefined,
  },
  {
    name: 'doom',
    what: 'How it came to the death',
    of: 'person',
    common: true,
    firm: true,
    slot: (left, right, _key, _own, earlier) =>
      DEATH.test(`${left}${right}`) || DEATH.test(earlier()) ? '' : undefined,
  },
];
