import type { Token } from '../../text/article.ts';

/*
 * "43C", "109 F", "44 degrees": a temperature, in a scale that need not be told. What lies below zero has units of its own,
 * since its numbers grow the other way.
 */

const SCALE = new Map([
  ['c', '°C'],
  ['celsius', '°C'],
  ['centigrade', '°C'],
  ['f', '°F'],
  ['fahrenheit', '°F'],
]);

/** What is as hot or as cold as so many degrees, and the words for how it is. */
const FELT =
  /^(?:temperatures?|mercury|thermometers?|heat|heatwave|hot|hotter|hottest|cold|colder|coldest|warm|cool|chill|chilly|weather|scorching|sweltering|freezing|shade|celsius|fahrenheit)$/;
/** By so many degrees something is warmer, or tilts. */
const CHANGE =
  /^(?:warmer|cooler|colder|hotter|higher|lower|above|below|more|less|longitude|latitude|angle|slope|north|south|east|west|turn|list|tilt)$/;
const MINUS = /^(?:minus|-|−|–)$/;
const BELOW = /^(?:zero|freezing)$/;

export interface Degrees {
  readonly unit: string;
  /** The token behind the unit. */
  readonly to: number;
}

/** The temperature that the numeral in tokens [from, at) of `tokens` gives; nothing where it gives none. */
export function temperatureAt(tokens: readonly Token[], from: number, at: number): Degrees | undefined {
  const bare = letterAt(tokens, from, at);
  if (bare) return signed(tokens, from, bare);
  let unit = tokens[at]?.text === '-' ? at + 1 : at;
  if (!/^(?:°|degrees?)$/.test(tokens[unit]?.lower ?? '')) return undefined;
  unit++;
  const scale = SCALE.get((tokens[unit]?.lower ?? '').replace(/\.$/, ''));
  if (scale) return signed(tokens, from, { unit: scale, to: unit + 1 });
  if (tokens[unit]?.lower === 'below' && BELOW.test(tokens[unit + 1]?.lower ?? '')) return { unit: '-°', to: unit + 2 };
  if (CHANGE.test(tokens[unit]?.lower ?? '') || !tokens.some(({ lower }) => FELT.test(lower))) return undefined;
  return signed(tokens, from, { unit: '°C|°F', to: unit });
}

/** "43C": the letter stands glued, in the capital; not in "seat 12F", "Terminal 4C". */
function letterAt(tokens: readonly Token[], from: number, at: number): Degrees | undefined {
  const [letter, before] = [tokens[at], tokens[from - 1]];
  if (!letter?.glued || !/^[CF]\.?$/.test(letter.text) || tokens[from]!.kind !== 'number') return undefined;
  if (!before || (before.capital && from > 1) || LABELLED.test(before.lower)) return undefined;
  return { unit: SCALE.get(letter.lower.replace(/\.$/, ''))!, to: at + 1 };
}

const LABELLED =
  /^(?:seat|gate|flat|room|row|block|terminal|apartment|unit|ward|class|grade|exhibit|bus|route|platform|section|type|model|number|no|cup|size)$/;

function signed(tokens: readonly Token[], from: number, degrees: Degrees): Degrees {
  const before = tokens[from - 1];
  // In "30C-35C" it joins a range.
  const isMinus =
    before !== undefined && MINUS.test(before.lower) && !(before.glued && tokens[from - 2]?.kind !== 'mark');
  return isMinus ? { ...degrees, unit: `-${degrees.unit}` } : degrees;
}
