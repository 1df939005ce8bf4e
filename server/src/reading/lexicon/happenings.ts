/**
 * Words that say that something happened at one time and place, by what happened. A particle or object that the word
 * needs stands after a colon, two of them with "_" between. The same happening under another verb ("struck", "hit") bears the same name, so that two
 * articles meet.
 */
const HAPPENINGS: Readonly<Record<string, string>> = {
  happen: 'happened happens occurred occurs took:place taking:place',
  hit: 'hit hits hitting struck striking shook shaking jolted rocked rattled slammed rammed landed came:down',
  crash:
    'crashed crashes crashing plunged plunging derailed overturned collided collides fell plummeted nosedived left:the_tracks left:the_rails came:off_the jumped:the_tracks jumped:the_rails',
  sink: 'sank sunk sinking capsized capsizing capsizes foundered founders went:down_off went:down_on went:down_in went:down_at',
  begin: 'began begins begun beginning started starts starting erupted ignited commenced broke:out breaking:out',
  shoot: 'opened:fire opening:fire opens:fire blasted open:fire shot shooting gunned fired firing',
  alarm: 'alarm:was_raised received:a_call received:a_distress sent:a_distress',
  hold: 'be:held',
  rob: 'robbed robbing broke:in broke:into breaking:in breaking:into burst:in burst:into raided stole stolen stealing smashed',
  explode: 'exploded explodes exploding detonated detonating went:off blew:up ripped:through tore:through',
  collapse: 'collapsed collapses collapsing fell:down gave:way caved crumbled',
  die: 'died dies perished drowned',
  // Who is killed falls with others; he who dies may do so days later.
  kill: 'killed killing',
  arrest: 'arrested detained captured caught apprehended arresting detaining',
  swear: 'sworn inaugurated inauguration oath takes:office took:office take:office',
  vote: 'vote votes voted voting referendum',
  deliver: 'deliver delivers delivered delivery deliveries ship ships shipped',
  complete:
    'complete completes completed completion finalised finalized finalise finalize close closes closed closing closure',
  open: 'open opens opened reopen reopens reopened launch launches launched',
  resign: 'resign resigned resigns resignation quit stepped:down stepping:down',
  appoint: 'appointed appoints appointment',
  elect: 'elected elects',
  convict: 'convicted convicts conviction',
  sentence: 'sentenced jailed sentencing',
  charge: 'charged indicted arraigned',
  release: 'released freed',
  sign: 'signed signs signing',
  bury: 'buried funeral',
  born: 'born',
  marry: 'married wed wedding',
  kidnap: 'kidnapped abducted hijacked seized',
  evacuate: 'evacuated',
  meet: 'meet meets met meeting summit',
  admit: 'admitted hospitalised hospitalized diagnosed',
};

/** How the news of an article itself may be told: any of these names its onset. */
export const ONSETS: ReadonlySet<string> = new Set('happen hit crash sink begin shoot rob explode collapse'.split(' '));

/** The verbs by which events of a class come about: in a fire a roof may collapse, but that is not when it began. */
const ONSETS_OF: Readonly<Record<string, string>> = {
  fire: 'begin',
  quake: 'hit',
  tsunami: 'hit',
  storm: 'hit begin',
  landslide: 'hit collapse',
  crash: 'crash hit',
  sinking: 'sink crash',
  robbery: 'rob begin',
  shooting: 'shoot hit begin',
  attack: 'shoot hit begin explode',
  massacre: 'shoot begin',
  explosion: 'explode hit',
  bombing: 'explode hit',
  strike: 'hit begin',
  collapse: 'collapse',
  protest: 'begin',
  war: 'begin',
  clash: 'begin',
  outbreak: 'begin',
  flood: 'begin hit',
  eruption: 'begin explode',
};

/** Does a happening, by its name here or its noun ("@fire"), tell how an event of the class came about? */
export function isOnsetOf(name: string, eventClass: string): boolean {
  return name === 'happen' || name === `@${eventClass}` || (ONSETS_OF[eventClass]?.split(' ').includes(name) ?? false);
}

interface Entry {
  readonly name: string;
  /** The words that have to follow. */
  readonly next: readonly string[];
}

const BY_WORD = new Map<string, Entry[]>();
for (const [name, words] of Object.entries(HAPPENINGS)) {
  for (const entry of words.split(' ')) {
    const [word, next] = entry.split(':') as [string, string?];
    const list = BY_WORD.get(word) ?? [];
    // What needs more words is the surer reading.
    if (next) list.unshift({ name, next: next.split('_') });
    else list.push({ name, next: [] });
    BY_WORD.set(word, list);
  }
}

/** What a word, lower case, says to have happened; `next` and `second` are the words after it. */
export function happeningOf(word: string, next: string | undefined, second?: string): string | undefined {
  const entries = BY_WORD.get(word);
  return entries?.find((entry) => entry.next.every((each, i) => each === (i === 0 ? next : second)))?.name;
}
