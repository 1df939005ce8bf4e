/** Words for what somebody is accused of, by what they are nearly one word for. */
const CRIMES: Readonly<Record<string, string>> = {
  murder: 'murder murders murdering assassination',
  manslaughter: 'manslaughter homicide killing',
  theft: 'theft thefts stealing burglary burglaries robbery robberies robbing larceny shoplifting looting pilfering',
  fraud:
    'fraud frauds embezzlement embezzling swindling defrauding laundering cheating deception misappropriation misappropriating',
  forgery: 'forgery forging counterfeiting',
  bribery: 'bribery bribes bribing corruption graft kickbacks',
  assault: 'assault assaults assaulting attacking wounding battery harm beating stabbing',
  rape: 'rape rapes raping sexual indecent molesting abusing',
  arson: 'arson fire',
  drugs: 'trafficking smuggling dealing possession drugs',
  perjury: 'perjury lying',
  treason: 'treason spying espionage sedition',
  terror: 'terrorism terrorist',
  weapons: 'firearm firearms weapons explosives',
  driving: 'driving speeding',
  kidnapping: 'kidnapping kidnap abduction abducting imprisonment',
  blackmail: 'blackmail blackmailing extortion extorting',
  hacking: 'hacking',
  contempt: 'contempt',
  tax: 'tax evasion evading',
  riot: 'rioting riot disorder affray',
  negligence: 'negligence neglect negligent',
  obstruction: 'obstruction obstructing perverting tampering',
  libel: 'libel defamation slander',
  cruelty: 'cruelty',
  doping: 'doping',
  harassment: 'harassment harassing stalking threatening',
};

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(CRIMES).flatMap(([key, words]) => words.split(' ').map((word): [string, string] => [word, key])),
);

/** So far behind a verdict or a plea its crime is named (words). */
const REACH = 10;

/** The first crime that some words of a sentence, lower case and joined by blanks, name. */
export function crimeIn(words: string): string | undefined {
  for (const word of words.split(' ').slice(0, REACH)) {
    if (word === ';' || word === 'but') return undefined;
    const crime = BY_WORD.get(word);
    if (crime) return crime;
  }
  return undefined;
}
