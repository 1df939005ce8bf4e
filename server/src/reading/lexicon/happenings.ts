import { marked } from '../../text/remember.ts';
import { stemOf } from '../stems.ts';

/**
 * Words that say that something happened at one time and place, by what happened: verbs, and the nouns made of them. The
 * same happening under another word ("struck", "hit") bears the same name, so that two articles meet. "depart~" stands
 * for every form of the word; words that have to follow stand after a colon, "_" between two of them; "be+made" counts
 * in the passive alone, "the+death" behind an article or a possessive.
 Words
 * that stand alone are known by their other forms too, where a sentence has them as verbs.
 */
const HAPPENINGS: Readonly<Record<string, string>> = {
  happen: 'happened happens happen occurred occurs occur took:place taking:place',
  hit: 'hit hits hitting struck strikes:the strikes:a striking shook shakes slams rams shaking jolted rocked rattled slammed rammed pounded battered came:down slammed:into smashed:into drove:into ploughed:into plowed:into',
  crash:
    'crashed crashes crashing plunged plunging plunges:into overturns derailed derail derails overturned collided collides fell plummeted nosedived left:the_tracks left:the_rails came:off_the come:off_the jumped:the_tracks jumped:the_rails flipped:over ran:off_the skidded:off careered:off went:off_the',
  sink: 'sank sunk sinks sinking capsized capsizing capsizes foundered founders went:down_off went:down_on went:down_in went:down_at keeled:over turned:over rolled:over tipped:over ran:aground',
  begin:
    'began begins begun beginning begin start started starts starting erupted commence~ broke:out broken:out breaking:out breaks:out break:out erupts get:under_way got:under_way gets:under_way kick:off kicks:off kicked:off',
  ignite: 'ignited ignites caught:fire catches:fire went:up_in',
  shoot:
    'opened:fire opening:fire opens:fire blasted open:fire shot shooting gunned shoots fired firing began:shooting started:shooting begin:shooting shots:rang sprayed:bullets',
  attack: 'attacked ambushed stormed stabbed assaulted knifed mauled',
  alarm:
    'alarm:was_raised alarm:sounded alarm:rang received:a_call received:a_distress sent:a_distress raised:the_alarm called:for_help dialled:999 called:911 were:called_to was:called_to',
  hold: 'be+held takes:place take:place',
  rob: 'robbed robbing broke:in broke:into breaks:in breaks:into break:in break:into breaking:in breaking:into burglar~ burst:in raided stole stolen stealing smashed looted held:up',
  explode:
    'exploded explodes exploding detonated detonating detonates went:off goes:off go:off blew:up blows:up ripped:through tore:through',
  collapse: 'collapsed collapses collapsing fell:down gave:way gives:way give:way caved crumbled came:crashing',
  flood: 'burst:its burst:their burst:into overflowed breached gushed surged swept:into poured:into',
  destroy:
    'destroyed destroys gutted razed ravaged levelled leveled flattened burnt:down burned:down burnt:to_the burned:to_the reduced:to_rubble reduced:to_ashes',
  die: 'died dies perished drowned passed:away dying the+death pronounced:dead declared:dead put:to_death be+executed',
  vanish:
    'vanish~ disappear~ disappearance last:seen went:missing gone:missing goes:missing missing:since reported:missing',
  landfall: 'landfall come:ashore comes:ashore came:ashore coming:ashore',
  // Who is killed falls with others; he who dies may do so days later.
  kill: 'killed killing kills the+murder the+slaying',
  arrest:
    'arrested detained captured caught apprehended arresting detaining be+seized be+nabbed taken:into_custody took:into_custody the+arrest',
  swear: 'sworn inaugurated inauguration oath takes:office took:office take:office taking:office',
  vote: 'vote votes voted voting referendum polls:open polls:close go:to_the went:to_the',
  deliver: 'deliver~ delivery deliveries ship ships shipped reach:customers reached:customers reaches:customers',
  sale: 'on:sale go:on_sale goes:on_sale went:on_sale be+available become:available becomes:available became:available hit:the_shelves hits:the_shelves hit:shelves hits:shelves hits:stores hit:stores',
  complete:
    'complete~ completion finish~ finalis~ be+concluded finalize~ close closes closed closing closure shut shuts shutting shutdown wound:up',
  end: 'ended ends expire~ expiry concluded ran:out runs:out',
  open: 'open opens opened commissioned reopen~ launch~ opening inaugurat~',
  resume: 'heard:again resume~ resumption restart~ start:again starts:again started:again',
  unveil: 'unveil~ took:the_wraps showed:off premiere~',
  publish: 'published publish publishes publication came:out_in',
  resign: 'resign~ resignation quit quits stepped:down stepping:down steps:down step:down bowed:out',
  // Whoever is put out of a body, a post or a palace.
  expel:
    'expelled expels ejected ousted ousts excommunicated banished defrocked deposed toppled overthrown overthrew unseated sacked axed be+dismissed be+fired dismissed:by fired:by thrown:out_of kicked:out forced:out drummed:out cast:out the+expulsion the+ouster the+dismissal the+excommunication the+overthrow the+sacking',
  appoint: 'appointed appoints appointment be+named be+nominated',
  elect: 'elected elects',
  convict: 'convicted convicts conviction convictions found:guilty guilty:verdict guilty:verdicts',
  plead: 'pleaded:guilty pleads:guilty pled:guilty pleading:guilty plead:guilty guilty:plea guilty:pleas',
  sentence: 'sentenced jailed sentencing',
  charge: 'charged indicted arraigned the+indictment',
  quash:
    'quashed quashes annulled annuls voided nullified tossed:out tosses:out threw:out throws:out thrown:out struck:down strikes:down set:aside sets:aside',
  trial:
    'appear:in_court appeared:in_court appears:in_court stand:trial stood:trial stands:trial go:on_trial went:on_trial goes:on_trial',
  release: 'released freed let:go',
  sign: 'signed signs signing',
  found:
    'founded founds founding established establishes be+created be+formed be+set:up sets:up set:up_a set:up_the set:up_an the+establishment',
  acquire: 'bought buys acquired acquires acquiring purchased purchases',
  divorce: 'divorced divorces the+divorce',
  disband: 'disbanded disbands split:up splits:up broke:up breaks:up',
  retire: 'retired retires retiring retirement',
  summon: 'summoned subpoenaed called:to_testify called:to_give called:as_a testified',
  pass: 'passed:a passed:the approved approves approval ratif~ ratified ratification',
  file: 'filed sued lodged lodges',
  bury: 'buried burial funeral cremated laid:to_rest',
  born: 'born the+birth',
  marry: 'married wed wedding marries the+marriage',
  kidnap: 'kidnapped abducted hijacked seized snatched took:hostage',
  evacuate: 'evacuated evacuation',
  flee: 'fled flee flees fleeing escaped',
  depart:
    'depart~ departure takeoff liftoff cast:off put:to_sea took:off takes:off taking:off take:off taken:off set:off set:out setting:off setting:out sails sailed lifted:off lifts:off lift:off blasted:off blasts:off blast:off launched:from launches:from launching:from launch:from leave:for leaves:for left:for leaving:for left:port left:home',
  arrive: 'arrived arrives arrive arriving arrival landed lands landing docked docks touched:down touching:down',
  emerge: 'emerge~ came:out come:out comes:out coming:out walked:out crawled:out',
  rescue:
    'rescued rescues rescue rescuing plucked winched airlifted saved pulled:out pulled:from brought:out picked:up pulled:alive',
  find: 'found discovered discovery recovered located spotted',
  meet: 'meet meets met meeting summit convene~ sitting sits:for',
  admit: 'be+admitted hospitalised hospitalized diagnosed taken:to_hospital rushed:to_hospital fell:ill fallen:ill',
  make: 'be+made be+produced manufactured be+packed be+built',
  visit: 'visit~ toured',
  win: 'won wins win winning victory',
  ban: 'banned suspended disqualified',
  fail: 'failed fails failure',
};

/** How the news of an article itself may be told: any of these names its onset. */
export const ONSETS: ReadonlySet<string> = new Set(
  'happen hit crash sink begin ignite shoot attack rob explode collapse flood'.split(' '),
);

/** The verbs by which events of a class come about: in a fire a roof may collapse, but that is not when it began. */
const ONSETS_OF: Readonly<Record<string, string>> = {
  fire: 'begin ignite',
  quake: 'hit',
  tsunami: 'hit',
  storm: 'hit begin',
  landslide: 'hit collapse',
  crash: 'crash hit',
  sinking: 'sink crash',
  robbery: 'rob begin attack hit',
  stabbing: 'attack begin',
  raid: 'rob attack begin',
  shooting: 'shoot hit begin attack',
  attack: 'shoot hit begin explode attack',
  massacre: 'shoot begin attack',
  explosion: 'explode hit',
  bombing: 'explode hit',
  strike: 'hit begin',
  collapse: 'collapse',
  protest: 'begin',
  war: 'begin',
  clash: 'begin',
  outbreak: 'begin',
  flood: 'begin hit flood',
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
  readonly form?: keyof Form;
}

/** How a word is used: "was made", "the death". */
interface Form {
  readonly passive?: boolean;
  readonly nominal?: boolean;
}

const FORMS: ReadonlyMap<string, keyof Form> = new Map([
  ['be', 'passive'],
  ['the', 'nominal'],
]);

const BY_WORD = new Map<string, Entry[]>();
const BY_STEM = new Map<string, string>();
for (const [name, words] of Object.entries(HAPPENINGS)) {
  for (const entry of words.split(' ')) {
    if (entry.endsWith('~')) {
      BY_STEM.set(stemOf(entry.slice(0, -1)), name);
      continue;
    }
    const [lead, rest] = entry.includes('+') ? (entry.split('+') as [string, string]) : [undefined, entry];
    const form = FORMS.get(lead ?? '');
    const [word, next] = rest.split(':') as [string, string?];
    const list = BY_WORD.get(word) ?? [];
    list.push({ name, next: next?.split('_') ?? [], ...(form ? { form } : {}) });
    // What needs more is the surer reading.
    list.sort((a, b) => b.next.length - a.next.length || Number(!!b.form) - Number(!!a.form));
    BY_WORD.set(word, list);
  }
}

/** By the stem of a verb that needs nothing beside it what its other forms say: "will bury" as "buried". */
const BY_FORM = new Map<string, string>();
for (const [word, list] of BY_WORD)
  for (const { name, next, form } of list)
    if (next.length === 0 && !form && !BY_FORM.has(stemOf(word))) BY_FORM.set(stemOf(word), name);

/** What a form of a verb says to have happened, where the word is known to be a verb: "will bury", "to marry". */
export const happeningOfVerb = (word: string): string | undefined => BY_FORM.get(stemOf(word));

/** What a word, lower case, says to have happened; `next` and `second` are the words after it. */
export function happeningOf(
  word: string,
  next: string | undefined,
  second?: string,
  form: Form = {},
): string | undefined {
  const fits = (entry: Entry) =>
    (!entry.form || form[entry.form]) && entry.next.every((each, i) => each === (i === 0 ? next : second));
  return BY_WORD.get(word)?.find(fits)?.name ?? BY_STEM.get(stemOf(word));
}

/** May the token's word say by itself that something happened? */
export const mayHappen = marked(({ lower }): boolean => BY_WORD.has(lower) || BY_STEM.has(stemOf(lower)));
