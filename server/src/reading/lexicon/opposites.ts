import { stemOf } from '../stems.ts';

/** Words that tell of one of two ways a thing may go, and those that only hint at it. */
interface Side {
  /** Words that say it. */
  readonly core: ReadonlySet<string>;
  /** The same and more: wherever one of these stands, the way is not denied. */
  readonly any: ReadonlySet<string>;
}

/** Two ways that exclude each other. */
export interface Opposites {
  readonly name: string;
  readonly sides: readonly [Side, Side];
  /** They stand before a noun and are held against each other before the same one alone: "northern Estonia". */
  readonly before?: true;
}

/** Each line: one side's words, after a slash those that hint at it; a bar; the other side likewise. */
const TABLE: Readonly<Record<string, string>> = {
  course:
    'rise rises rose risen rising increase increases increased climb climbs climbed climbing jump jumps jumped surge surges surged ' +
    'soar soars soared grow grows grew grown / up gain gains gained higher rally rallied rebound rebounded swell swelled swelling leap ' +
    'leaps leapt leaped recover recovered recovery improve improved improvement spike spiked growth upturn more record raised raise ' +
    'advance advanced expand expanded double doubled treble trebled triple tripled upward upwards high highs added bounce bounced ' +
    'strengthen strengthened lifted boost boosted boom best | ' +
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined decrease decreases decreased slump slumps ' +
    'slumped plunge plunges plunged tumble tumbles tumbled shrink shrinks shrank shrunk plummet plummeted / down slide slid slides dip ' +
    'dipped lower lowered ease eased slip slipped lose lost loss losses weaken weakened cut cuts less fewer contraction contracted ' +
    'retreat retreated dive dived sink sank sunk slow slowed low lows worst halved halve reduced reduction reduce downturn downward ' +
    'sagged shed crash crashed trimmed nosedive sinking',
  contest:
    'win wins won winning winner / beat beats defeat defeats defeated victory triumph triumphed edge edged thrashed secured success ' +
    'champion champions title prevailed overcame advanced advance through qualified clinched took gold first | ' +
    'lose loses lost losing / beaten defeat defeats defeated loss eliminated out crashed fell succumbed runner-up runners-up knocked second',
  gate:
    'open opens opened reopen reopens reopened inaugurate inaugurated / opening reopening unveiled launch launched new again resume ' +
    'resumed start started began | ' +
    'shut shuts shutting closure closes closed / close closing shutdown suspended halted end ended',
  assent:
    'approve approves approved approval pass passes passed adopt adopts adopted endorse endorses endorsed accept accepts accepted / ' +
    'back backs backed agree agreed favour favor support supported yes allow allowed ratified green cleared nod permission permit | ' +
    'reject rejects rejected rejection veto vetoes vetoed refuse refuses refused / block blocked against turned down threw thrown out ' +
    'dismissed denied deny no voted not failed fail defeated opposed snubbed spurned',
  verdict:
    'convict convicts convicted convicting / guilty jailed sentenced jail prison conviction term years | ' +
    'acquit acquits acquitted acquittal / cleared innocent freed not overturned quashed',
  admission:
    'confirm confirms confirmed confirming / admit admitted acknowledged confirmation yes said says told | ' +
    'deny denies denied denying / denial rejected dismissed not no untrue false',
  gap: 'widen widens widened widening / wider bigger larger grew | narrow narrows narrowed narrowing / smaller shrank closed cut',
  stance:
    'support supports supported supporting / back backs backed favour favor for endorsed welcomed | ' +
    'oppose opposes opposed opposing / against opposition reject rejected criticised resisted fought',
  permission:
    'legalise legalises legalised legalize legalizes legalized / allow allowed lift lifted legal permit | ' +
    'outlaw outlaws outlawed ban bans banned prohibit prohibits prohibited / illegal forbidden forbids bar barred',
  sex:
    'man boy husband grandfather father schoolboy / men he his him male brother son uncle grandson policeman fisherman mr boys king ' +
    'prince people couple | ' +
    'woman girl wife grandmother mother schoolgirl / women she her hers female sister daughter aunt niece policewoman mrs ms girls ' +
    'queen princess people couple',
  latitude: 'north northern / northerly | south southern / southerly',
  longitude: 'east eastern / easterly | west western / westerly',
  hand: 'left left-hand / | right right-hand /',
  height: 'upper / | lower /',
};
const BEFORE = new Set(['latitude', 'longitude', 'hand', 'height']);

const words = (list: string) => list.trim().split(/\s+/).filter(Boolean);
const sideOf = (text: string): Side => {
  const [core = '', soft = ''] = text.split('/');
  return { core: new Set(words(core)), any: new Set([...words(core), ...words(soft)].flatMap((w) => [w, stemOf(w)])) };
};

/** What may go one of two ways. */
export const OPPOSITES: readonly Opposites[] = Object.entries(TABLE).map(([name, text]) => {
  const [one = '', other = ''] = text.split('|');
  return { name, sides: [sideOf(one), sideOf(other)], ...(BEFORE.has(name) ? { before: true as const } : {}) };
});
