import type { Family } from './family.ts';
import { A, ALONE, re } from './grammar.ts';

/* Where things were hidden, where people got in and out, sheltered, and what was burnt or struck. */

const HIDDEN = re(
  `\\b(?:hidden|hid|concealed|stashed|stuffed|found|discovered|recovered|smuggled|buried|kept|wrapped)\\b[^;:]{0,60}? (?:in|inside|under|underneath|beneath|behind|among|amongst|within|between) (?:(?:sacks|boxes|crates|bags|a load|a cargo|a shipment|a consignment|the boot|pallets) of )?${A}$`,
);
/** What is worth hiding. */
const LOOT =
  /\b(?:money|cash|notes|banknotes|bills|drugs?|cocaine|heroin|cannabis|kilos|kilograms|tonnes|gold|jewels|jewellery|jewelry|painting|weapons?|guns?|pistol|knife|body|cigarettes|ivory|loot|diamonds|savings|manuscript|euros|dollars)\b/u;

const THROUGH = '(?:through|via|by way of|by|from|over|out of|along|down)';
const IN = re(
  `\\b(?:got in|got into|get in|get into|getting in|broke into|entered|entry|gained (?:entry|access)|broke in|broken in|break in|climbed in|climbing in|crawled in|came in|sneaked in|slipped in|reached|reach)\\b[^;:]{0,60}? ${THROUGH} ${A}$`,
);
const OUT = re(
  `\\b(?:escaped?|got out|get out|getting out|broke out|climbed out|climbing out|crawled out|slipped out|fled|tunnel(?:l)?ed out)\\b[^;:]{0,40}? ${THROUGH} ${A}$`,
);

const SHELTERED = re(
  `\\b(?:took shelter|take shelter|sheltered|sheltering|found shelter|sought shelter|took refuge|huddled|slept|sleeping|spent (?:the|two|three|four|five|a|one) nights?|waited out [^;]{0,20}|dug)\\b[^;:]{0,40}? (?:in|inside|under|beneath|underneath|below) ${A}$|\\bdug ${A}$`,
);

const SET_ALIGHT = re(`\\b(?:set fire to|set alight|set ablaze|torched|burnt down|burned down|burned|burnt) ${A}$`);
const STORMED = re(`\\b(?:stormed|ransacked|looted|attacked|occupied|broke into) ${A}$`);
const ALIGHT =
  /^(?:(?:was|were|had been|has been) )?(?:set (?:on fire|alight|ablaze)|torched|burnt (?:out|down)|burned (?:out|down)|went up in flames|in flames|ablaze)\b/u;
const STRUCK = re(
  `\\b(?:struck|hit|smashed into|crashed into|ploughed into|plowed into|slammed into|landed on|fell on|came down on|bombed|shelled|destroyed) ${A}$`,
);
const WAS_STRUCK = /^(?:was|were|had been|has been) (?:struck|hit|bombed|shelled|destroyed|flattened)\b/u;
/** Several houses are struck where many shells fall, many people rage, or nature strikes. */
const MANY =
  /\b(?:strikes|air ?strikes|shells|shelling|bombardment|barrage|drones|missiles|rockets|earthquake|hurricane|cyclone|typhoon|tornado(?:es)?|floods?|flooding|flash flood|wildfires?|bushfires?|landslides?|mudslides?|avalanches?|tsunami|eruption|lava|riots?|rioters?|rioting|looting|looters?)\b/iu;

/** Families of places that are told by what was done there. */
export const PLACED: readonly Family[] = [
  {
    name: 'hiding',
    what: 'Hiding place',
    of: 'event',
    common: true,
    firm: true,
    slot: (left, right) => (HIDDEN.test(left) && ALONE.test(right) && LOOT.test(`${left}${right}`) ? '' : undefined),
  },
  {
    name: 'entrance',
    what: 'Way in or out',
    of: 'event',
    common: true,
    firm: true,
    slot: (left, right) => {
      if (!ALONE.test(right)) return undefined;
      return OUT.test(left) ? 'out' : IN.test(left) ? 'in' : undefined;
    },
  },
  {
    name: 'shelter',
    what: 'Shelter',
    of: 'event',
    common: true,
    firm: true,
    slot: (left, right) => (SHELTERED.test(left) && ALONE.test(right) ? '' : undefined),
  },
  {
    name: 'building',
    what: 'Building',
    of: 'event',
    firm: true,
    several: MANY,
    slot: (left, right) => {
      if ((SET_ALIGHT.test(left) && ALONE.test(right)) || ALIGHT.test(right)) return 'burnt';
      if (STORMED.test(left) && ALONE.test(right)) return 'stormed';
      return (STRUCK.test(left) && ALONE.test(right)) || WAS_STRUCK.test(right) ? 'struck' : undefined;
    },
  },
];
