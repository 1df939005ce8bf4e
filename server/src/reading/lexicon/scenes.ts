import { stemOf } from '../stems.ts';

/** Which way a place takes part in what is done: it is done there, something goes there, or comes from there. */
export type Way = 'at' | 'to' | 'from';

/** What is done once in a story, at one place, under whatever word. */
export interface Deed {
  readonly name: string;
  readonly ways: readonly Way[];
  /** Stems of words that tell of it. */
  readonly words: ReadonlySet<string>;
  /** The same, of words that stand one after the other. */
  readonly phrases: readonly (readonly string[])[];
  /** Those of both that are enough by themselves. */
  readonly plain: ReadonlySet<string>;
  /** Stems of which the sentence has to have one as well, unless one of the words is enough. */
  readonly needs: ReadonlySet<string>;
  /** It is told of spots without a name as well: in a school, at an airport. */
  readonly spots: boolean;
  /** The kind of house whose place it has to be: "a clinic in X", "an X hospital". */
  readonly house?: string;
}

interface Entry {
  readonly ways: readonly Way[];
  readonly words: string;
  readonly needs?: string;
  readonly spots?: boolean;
  readonly house?: string;
}

const ACCORDS =
  'agreement accord deal contract treaty paper papers pact document memorandum settlement terms truce ceasefire compromise ' +
  'talks negotiation negotiator mediator union merger sale';
const PATIENTS =
  'hospital clinic infirmary patient wounded injured injury hurt casualty victim survivor burn serious seriously critical ' +
  'critically gravely severely worst';
const GOODS =
  'load cargo shipment container consignment truck lorry freighter ship unit machine machinery press equipment part engine pump ' +
  'cell pack battery steel grain weapon drug cocaine packet parcel goods item product order aid vaccine helicopter plane crew ' +
  'team tyre tire car bus tram train wagon turbine panel reactor crane toy shoe phone computer wine meat beef cheese fruit ' +
  'coffee oil coal ore timber cement seed flour rice food milk medicine dose tank missile rocket shell rifle ammunition ' +
  'statue painting sculpture animal horse elephant lion tiger';

/** Entries that share what stands before "#" tell of one deed. A word with "!" is enough without any other. */
const DEEDS: Readonly<Record<string, Entry>> = {
  capture: {
    ways: ['at'],
    words:
      'arrested arrest detained captured caught apprehended nabbed recaptured rearrested overpowered handcuffed cornered ' +
      'surrendered picked_up taken_into_custody took_into_custody gave_himself_up gave_herself_up gave_themselves_up ' +
      'gives_himself_up turned_himself_in turned_herself_in turned_themselves_in tracked_down',
    spots: true,
  },
  'capture#found': {
    ways: ['at'],
    words: 'found located spotted traced seized run_down ran_down sitting hiding',
    needs: 'suspect suspected fugitive gunman custody arrest ringleader wanted',
    spots: true,
  },
  care: {
    ways: ['at', 'to'],
    words:
      'taken took flown flew rushed airlifted carried brought transferred evacuated moved ferried driven went goes admitted treated ' +
      'treating lies lie recovering intensive_care hospital clinic surgery operated',
    needs: PATIENTS,
    house: 'hospital',
  },
  ward: {
    ways: ['at'],
    words: 'opened set_up treated treating lie lies stand stands put_up crammed crowded',
    needs: 'patient sick cot bed treatment',
    spots: true,
  },
  accord: {
    ways: ['at'],
    words:
      'signed signing hammered_out thrashed_out worked_out negotiated negotiation negotiations brokered initialled struck reached ' +
      'concluded agreed talks !last_round !final_round',
    needs: ACCORDS,
    spots: true,
  },
  find: {
    ways: ['at'],
    words: 'found discovered spotted located recovered sighted rescued picked_up',
    spots: true,
  },
  handover: {
    ways: ['at'],
    words:
      'handed_over !handover !hand_-_over freed released release exchange exchanged swap swapped traded turned_over set_free let_go dropped_off ' +
      'set_down set_them_down set_him_down set_her_down left dumped abandoned',
    needs:
      'hostage captive prisoner kidnapped kidnapper captor captivity rebel guerrilla priest bishop nun missionary ransom abductor detainee swap',
    spots: true,
  },
  shelter: {
    ways: ['at'],
    words:
      'spent_the_night spent_that_night slept sleeping sheltered sheltering took_refuge refuge put_up_in put_up_at housed_in housed_at camped',
    spots: true,
  },
  begin: {
    ways: ['at'],
    words: 'began started broke_out originated erupted flared',
    needs: 'tunnel fire blaze trouble riot leak outbreak brawl fight shaft flames',
    spots: true,
  },
  origin: {
    ways: ['from'],
    words:
      'came come comes flown_in shipped brought sent lent borrowed delivered arrived imported sourced originated sailed supplied bought ordered',
    needs: GOODS,
  },
  bound: {
    ways: ['to'],
    words:
      'way left shipped load cargo shipment sent delivered exported bound headed destined taken moved move moves go goes went transferred ' +
      'relocated',
    needs: GOODS,
  },
  make: {
    ways: ['at'],
    words: 'made assembled manufactured produced built factory plant contractor supplier',
    needs: GOODS,
  },
  jail: {
    ways: ['at', 'to'],
    words:
      'held jailed imprisoned remanded serving kept locked_up taken moved transferred sent prison jail cell penitentiary',
    needs: 'prison prisoner jail inmate sentence remand custody cell penitentiary',
    house: 'prison',
  },
  land: {
    ways: ['at', 'to'],
    words: 'landed landing touched_down diverted put_down come_down came_down ditched',
    needs: 'plane aircraft flight jet helicopter pilot balloon airliner passenger capsule',
    spots: true,
  },
  dock: {
    ways: ['at', 'to'],
    words: 'towed docked berthed escorted anchored moored brought tow',
    needs: 'ship vessel tanker ferry boat freighter trawler yacht tug',
  },
  ashore: {
    ways: ['at'],
    words: 'washed_up washed_ashore stranded beached came_ashore drifted_ashore',
    spots: true,
  },
  launch: {
    ways: ['at', 'from'],
    words: 'launched lifted_off blasted_off took_off launch',
    needs: 'rocket missile satellite spacecraft drone balloon',
  },
  exile: {
    ways: ['at', 'to'],
    words: 'exile asylum fled escaped',
    needs: 'exile asylum fled',
  },
  deport: {
    ways: ['to'],
    words: 'deported extradited extradition sent_back repatriated flown_home',
  },
  buy: {
    ways: ['at', 'from'],
    words: 'bought purchased acquired rented hired stolen stole',
    needs: 'gun weapon rifle pistol knife car van truck ticket vehicle drone fertiliser petrol',
    spots: true,
  },
  stage: {
    ways: ['at', 'to'],
    words: 'held played staged hosted awarded takes_place took_place take_place taking_place hosts host moved',
    needs: 'final match game tournament summit concert festival conference ceremony wedding race rally',
    spots: true,
  },
  address: {
    ways: ['at'],
    words:
      'addressed spoke speaking speech told_a_crowd told_the_crowd told_supporters told_a_rally on_stage comes_on_stage came_on_stage',
    needs: 'crowd supporter rally speech cheer stage audience',
    spots: true,
  },
  hide: {
    ways: ['at'],
    words: 'hidden hid stashed concealed buried tucked stored packed',
    needs: 'drug cocaine heroin weapon cash money gun explosive body packet gold painting jewel loot',
    spots: true,
  },
  film: {
    ways: ['at'],
    words: 'shot filmed filming cameras shooting shoot',
    needs: 'film movie series cameras scene picture drama director actor actress cast',
  },
};

/** Stems by the words of an entry; of phrases each word is kept as it stands. */
function read(name: string, { ways, words, needs = '', spots = false, house }: Entry): Deed {
  const marked = words.split(' ');
  const all = marked.map((word) => word.replace('!', ''));
  return {
    name: name.replace(/#.*/, ''),
    ways,
    words: new Set(all.filter((word) => !word.includes('_')).map(stemOf)),
    phrases: all.filter((word) => word.includes('_')).map((word) => word.split('_')),
    plain: new Set(marked.filter((word) => word.startsWith('!')).map((word) => word.slice(1).replaceAll('_', ' '))),
    needs: new Set(needs.split(' ').filter(Boolean).map(stemOf)),
    spots,
    ...(house === undefined ? {} : { house }),
  };
}

/** All deeds that are known by what is done. */
export const ALL_DEEDS: readonly Deed[] = Object.entries(DEEDS).map(([name, entry]) => read(name, entry));

const BY_START = new Map<string, Deed[]>();
for (const deed of ALL_DEEDS) {
  const starts = [...deed.words, ...deed.phrases.map(([first]) => stemOf(first!))];
  for (const start of new Set(starts)) BY_START.set(start, [...(BY_START.get(start) ?? []), deed]);
}

/** The deeds of which a word, lower case, may tell, or with which words that tell of them begin. */
export const deedsBy = (word: string): readonly Deed[] | undefined => BY_START.get(stemOf(word));

const NEEDED = new Set(ALL_DEEDS.flatMap(({ needs }) => [...needs]));
/** The stem of a word, lower case, where some deed needs it. */
export function neededBy(word: string): string | undefined {
  const stem = stemOf(word);
  return NEEDED.has(stem) ? stem : undefined;
}
