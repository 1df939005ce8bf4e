import type { Token } from '../../text/article.ts';
import { noted } from '../../text/remember.ts';
import { UNITS } from './units.ts';

/** Craft that bear names of their own, many of them those of towns and saints. */
const CRAFT = new Set(
  (
    'ship ferry boat vessel trawler tanker yacht freighter schooner liner cruiser destroyer frigate corvette submarine ' +
    'tug tugboat barge catamaran trimaran steamer steamship icebreaker cutter lifeboat sailboat sailship ketch sloop ' +
    'hydrofoil dredger riverboat paddleboat houseboat warship battleship minesweeper motorboat speedboat bulker coaster ' +
    'hovercraft longliner whaler gunboat lightship lighter'
  ).split(' '),
);
/** What stands before the name of a ship in registers. */
const PREFIXES = new Set('mv mt ms mts ss sv fv mf uss hms rms rrs ins gts hmas hmcs usns msc km kmp'.split(' '));

/** A ship by what it is: "ferry", "trawler". */
export const isCraft = noted(({ kind, lower }: Token): boolean => kind === 'word' && CRAFT.has(lower));

/** The same of a word in lower case. */
export const isCraftWord = (word: string): boolean => CRAFT.has(word);

/** "MV", "HMS" */
export const isCraftPrefix = noted(
  ({ kind, lower, text }: Token): boolean =>
    kind === 'word' && text === text.toUpperCase() && PREFIXES.has(lower) && !UNITS.has(lower),
);

/** The same of a name's part, lower case: what follows is the ship's own name. */
export const isShipPrefix = (part: string): boolean => PREFIXES.has(part);
