/** What a unit measures, and how many of the dimension's base unit it holds. */
export interface Unit {
  readonly unit: string;
  readonly dimension: string;
  readonly factor: number;
}

const TABLE: readonly (readonly [string, string, number, string])[] = [
  // unit, dimension, factor to the base unit (SI: international yard and pound agreement of 1959), spellings
  ['m', 'length', 1, 'm metre metres meter meters'],
  ['km', 'length', 1000, 'km kms kilometre kilometres kilometer kilometers'],
  ['cm', 'length', 0.01, 'cm centimetre centimetres centimeter centimeters'],
  ['mm', 'length', 0.001, 'mm millimetre millimetres millimeter millimeters'],
  ['mi', 'length', 1609.344, 'mile miles'],
  ['nmi', 'length', 1852, 'nmi'],
  ['ft', 'length', 0.3048, 'ft foot feet'],
  ['in', 'length', 0.0254, 'inch inches'],
  ['yd', 'length', 0.9144, 'yard yards'],
  ['km/h', 'speed', 1 / 3.6, 'kph kmh kmph'],
  ['mph', 'speed', 0.44704, 'mph'],
  ['kn', 'speed', 0.514444, 'knot knots'],
  ['kg', 'mass', 1, 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['g', 'mass', 0.001, 'gram grams gramme grammes'],
  ['lb', 'mass', 0.45359237, 'lb lbs pound pounds'],
  ['oz', 'mass', 0.028349523, 'oz ounce ounces'],
  ['t', 'mass', 1000, 'ton tons tonne tonnes'],
  ['ha', 'area', 10_000, 'hectare hectares ha'],
  ['acre', 'area', 4046.8564224, 'acre acres'],
  ['l', 'volume', 0.001, 'litre litres liter liters'],
  ['gal', 'volume', 0.003785412, 'gallon gallons'],
  ['bbl', 'volume', 0.158987295, 'barrel barrels'],
  ['W', 'power', 1, 'watt watts'],
  ['kW', 'power', 1e3, 'kilowatt kilowatts kw'],
  ['MW', 'power', 1e6, 'megawatt megawatts mw'],
  ['GW', 'power', 1e9, 'gigawatt gigawatts gw'],
  ['Wh', 'energy', 3600, 'watthour watthours'],
  ['kWh', 'energy', 3.6e6, 'kwh kilowatthour kilowatthours'],
  ['MWh', 'energy', 3.6e9, 'mwh megawatthour megawatthours'],
  ['GWh', 'energy', 3.6e12, 'gwh gigawatthour gigawatthours'],
  ['s', 'duration', 1, 'second seconds sec secs'],
  ['min', 'duration', 60, 'minute minutes min mins'],
  ['h', 'duration', 3600, 'hour hours hr hrs'],
  ['d', 'duration', 86_400, 'day days'],
  ['wk', 'duration', 604_800, 'week weeks'],
  ['mo', 'duration', 2_629_800, 'month months'],
  ['yr', 'duration', 31_557_600, 'year years yr yrs'],
  ['decade', 'duration', 315_576_000, 'decade decades'],
  ['century', 'duration', 3_155_760_000, 'century centuries'],
  ['°C', 'temperature', 1, 'celsius'],
  ['°F', 'temperature', 1, 'fahrenheit'],
  // Of a scale that is not told; and below zero, where the numbers grow the other way.
  ['°C|°F', 'temperature', 1, ''],
  ['-°C', 'frost', 1, ''],
  ['-°F', 'frost', 1, ''],
  ['-°C|°F', 'frost', 1, ''],
  ['-°', 'frost', 1, ''],
  ['°', 'angle', 1, 'degree degrees'],
  ['calibre', 'calibre', 1, 'caliber calibre'],
  ['GB', 'storage', 1, 'gb gigabyte gigabytes'],
  ['TB', 'storage', 1000, 'tb terabyte terabytes'],
  ['MB', 'storage', 0.001, 'mb megabyte megabytes'],
  ['GHz', 'frequency', 1e9, 'ghz'],
  ['MHz', 'frequency', 1e6, 'mhz'],
  ['MP', 'resolution', 1, 'megapixel megapixels'],
];

/** Units by their spelling, lower case. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  TABLE.flatMap(([unit, dimension, factor, spellings]) =>
    spellings
      .split(' ')
      .filter(Boolean)
      .map((spelling): [string, Unit] => [spelling, { unit, dimension, factor }]),
  ),
);

/** Units by their own sign; each length has its square ("m²"). */
export const UNIT_BY_SIGN: ReadonlyMap<string, Unit> = new Map(
  TABLE.flatMap(([unit, dimension, factor]): [string, Unit][] => [
    [unit, { unit, dimension, factor }],
    ...(dimension === 'length'
      ? [[`${unit}²`, { unit: `${unit}²`, dimension: 'area', factor: factor * factor }] as [string, Unit]]
      : []),
  ]),
);

/** Words that give a weight away where "pounds" follow: "weighs 6.6 pounds", "two pounds heavier". */
export const WEIGHING: ReadonlySet<string> = new Set('weigh weighs weighed weighing weight heavier lighter'.split(' '));

/** Guns, by the words that stand after a calibre: "a .38 revolver". */
export const GUNS: ReadonlySet<string> = new Set(
  'revolver pistol handgun gun rifle magnum semiautomatic semi-automatic carbine bullet bullets round rounds ammunition'.split(
    ' ',
  ),
);
