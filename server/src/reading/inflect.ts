/** Verbs whose past no ending tells: base, past and participle, where these two differ. */
const IRREGULAR = new Map(
  (
    'bear bore borne|beat beat beaten|become became become|begin began begun|bid bid|bite bit bitten|bleed bled|blow blew blown|' +
    'break broke broken|bring brought|build built|burn burned,burnt|burst burst|buy bought|catch caught|choose chose chosen|' +
    'come came come|cost cost|cut cut|deal dealt|die died|dig dug|do did done|draw drew drawn|drive drove driven|' +
    'eat ate eaten|fall fell fallen|feel felt|fight fought|find found|flee fled|fly flew flown|freeze froze frozen|' +
    'get got got,gotten|give gave given|go went gone|grow grew grown|hang hanged,hung|have had|hear heard|hit hit|hold held|' +
    'hurt hurt|keep kept|lay laid|lead led|leave left|lend lent|let let|lie lay lain|lose lost|make made|mean meant|meet met|' +
    'mow mowed mown|pay paid|put put|quit quit|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|' +
    'set set|shed shed|shoot shot|show showed shown|shut shut|sink sank sunk|slay slew slain|speak spoke spoken|spend spent|spread spread|' +
    'stand stood|steal stole stolen|strike struck|sweep swept|swim swam swum|take took taken|teach taught|tear tore torn|' +
    'tell told|think thought|throw threw thrown|undergo underwent undergone|wake woke woken|win won|write wrote written'
  )
    .split('|')
    .map((entry): [string, readonly string[]] => {
      const [base, past, participle] = entry.split(' ') as [string, string, string?];
      return [base, [...past.split(','), ...(participle?.split(',') ?? [])]];
    }),
);

/** The base of each form that no ending tells: "took" and "taken" are of "take". Seldom is "come" or "run" the participle. */
export const BASES: ReadonlyMap<string, string> = new Map([
  ...[...IRREGULAR].flatMap(([base, forms]) =>
    forms.filter((form) => form !== base || form === forms[0]).map((form): [string, string] => [form, base]),
  ),
  ['dying', 'die'],
  ['lying', 'lie'],
]);

/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLING =
  /^(?:admit|commit|emit|omit|permit|submit|transmit|begin|(?:con|in|oc|re)cur|(?:con|de|in|pre|re|trans)fer|deter|(?:com|dis|ex|im|pro|re)pel|control|patrol|regret|rebel|kidnap|overrun|handicap|equip)$/;

/** All forms of an English verb by its base: "take" gives take, takes, taking, took, taken. Pure; lower case. */
export function formsOf(base: string): string[] {
  const third = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const own = IRREGULAR.get(base);
  if (base === 'be') return 'be is are was were been being'.split(' ');
  if (base === 'have') return 'have has had having'.split(' ');
  return [...new Set([base, third, ...(own ?? [`${pastStem(base)}ed`]), `${goingStem(base)}ing`])];
}

/** "Box", "play", "snow": these are never doubled. */
const isDoubled = (base: string) =>
  DOUBLING.test(base) || (/^(?:qu|[^aeiou])*[aeiou][^aeiouwxy]$/.test(base) && base.length > 2);

function pastStem(base: string): string {
  if (base.endsWith('e')) return base.slice(0, -1);
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}i`;
  return isDoubled(base) ? base + base.at(-1) : base;
}

function goingStem(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}y`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return base.slice(0, -1);
  return isDoubled(base) ? base + base.at(-1) : base;
}
