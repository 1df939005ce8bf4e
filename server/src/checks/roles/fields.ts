import { plainSpelling } from '../../reading/lexicon/spelling.ts';

/**
 * Lines of work. One person has one of them at a time, as a rule: who commands the police of a province is not its
 * vice-mayor. Words that go with any post ("official", "leader", "expert", "politician", "founder", "adviser") are left
 * out, as are seats that are no day's work ("senator", "councillor", "member of the board") and learned titles.
 */
export type Field =
  | 'state'
  | 'town'
  | 'police'
  | 'fire'
  | 'army'
  | 'court'
  | 'prison'
  | 'church'
  | 'school'
  | 'health'
  | 'house'
  | 'plant'
  | 'function'
  | 'top'
  | 'works'
  | 'sport'
  | 'transport'
  | 'chair'
  | 'spokes'
  | 'staff'
  | 'crew'
  | 'union'
  | 'agency'
  | 'body'
  | 'trade';

const table = <V extends string>(rows: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(rows).flatMap(([field, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word): [string, V] => [word.split('_').map(plainSpelling).join('_'), field as V]),
    ),
  );

/** Posts whose word says the line of work by itself; "_" stands for a space. */
export const JOBS: ReadonlyMap<string, Field> = table<Field>({
  state: 'prime_minister ambassador permanent_secretary',
  town: 'mayor mayoress collector prefect town_clerk city_manager headman village_head village_chief village_elder',
  police: 'sheriff constable detective police_officer policeman policewoman',
  fire: 'firefighter fireman rescue_leader',
  court: 'judge chief_justice prosecutor chief_prosecutor magistrate attorney_general solicitor_general',
  church:
    'bishop archbishop abbot abbess prior priest vicar pastor imam mufti rabbi nun monk preacher clergyman methodist_minister baptist_minister lutheran_minister presbyterian_minister',
  school: 'headteacher headmaster headmistress head_teacher',
  top: 'chief_executive managing_director chief_operating_officer chief_financial_officer',
  works:
    'chief_engineer chief_accountant chief_auditor chief_surveyor chief_geologist chief_architect chief_mechanic chief_designer city_engineer ' +
    'harbourmaster harbormaster stationmaster quartermaster',
  sport: 'coach goalkeeper midfielder referee physiotherapist groundsman linesman team_doctor team_captain',
  agency: 'ombudsman ombudswoman',
  chair: 'chairman chairwoman chairperson',
  spokes: 'spokesman spokeswoman spokesperson press_officer',
  staff:
    'conservator librarian archivist technician caretaker gardener cashier porter cleaner receptionist guard nurse paramedic bookkeeper ' +
    'accountant trainee apprentice intern nightwatchman watchman janitor foreman student pupil graduate_student doctoral_student',
  crew: 'first_mate second_mate third_mate chief_mate first_officer second_officer third_officer chief_officer second_engineer third_engineer boatswain purser stewardess steward navigator helmsman stoker deckhand cook conductor co-pilot copilot pilot flight_engineer bus_driver taxi_driver lorry_driver truck_driver train_driver',
  trade:
    'baker butcher fisherman farmer teacher electrician plumber carpenter mechanic waiter waitress miner hairdresser barber tailor dentist ' +
    'postman welder bricklayer seamstress shepherd blacksmith beekeeper florist pharmacist veterinarian dockworker roofer locksmith ' +
    'fishmonger cobbler translator soldier surgeon architect journalist actor actress singer boxer jockey cyclist swimmer wrestler golfer astronaut violinist pianist cellist ' +
    'volcanologist meteorologist climatologist geophysicist oceanographer archaeologist palaeontologist paleontologist astronomer botanist ' +
    'zoologist epidemiologist virologist psychologist psychiatrist cardiologist anthropologist sociologist geologist seismologist physicist biologist ' +
    'choreographer composer sculptor ' +
    'vendor street_vendor shopkeeper grocer greengrocer schoolteacher chef bartender barman photographer hotelier innkeeper builder roofer ' +
    'glazier joiner tiler gravedigger undertaker optician midwife watchmaker goldsmith jeweller bookseller potter weaver miller vintner ' +
    'winemaker brewer rancher herder trapper diver lifeguard masseur busker engraver hygienist dental_hygienist stonemason saddler ' +
    'shoemaker milkman coachman innkeeper upholsterer typesetter machinist welder bookbinder dressmaker laundress lumberjack',
});

/** Trades that are near one another, or may be one told in two words. */
const NEAR_TRADES =
  'vendor street_vendor shopkeeper grocer greengrocer florist bookseller fishmonger butcher baker | ' +
  'waiter waitress chef bartender barman hotelier innkeeper brewer | ' +
  'farmer shepherd rancher herder beekeeper winemaker vintner trapper fisherman diver lumberjack miller | ' +
  'carpenter bricklayer roofer builder glazier joiner tiler stonemason plumber electrician mechanic welder machinist miner dockworker | ' +
  'tailor hairdresser barber cobbler shoemaker seamstress dressmaker weaver laundress upholsterer saddler | ' +
  'watchmaker | blacksmith locksmith goldsmith jeweller engraver potter sculptor bookbinder typesetter | ' +
  'dentist pharmacist veterinarian surgeon midwife optician psychologist psychiatrist cardiologist epidemiologist virologist hygienist dental_hygienist masseur | ' +
  'teacher schoolteacher translator journalist photographer | postman milkman coachman | soldier lifeguard astronaut | gravedigger undertaker | ' +
  'actor actress singer violinist pianist cellist composer choreographer busker architect | boxer jockey cyclist swimmer wrestler golfer';

/** By a trade's word, the first of the trades near it; the sciences stand in none. */
export const TRADES: ReadonlyMap<string, string> = new Map(
  NEAR_TRADES.split('|').flatMap((group) => {
    const words = group.trim().split(' ').map(plainSpelling);
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);

/** Words of many a post; what they lead tells the line of work: "police director", "head of sales". */
export const LEADERS: ReadonlySet<string> = new Set(
  'director head chief boss manager commander officer leader superintendent commissioner administrator president secretary governor warden principal'.split(
    ' ',
  ),
);

/** Posts that have a deputy and of which else nothing is known. */
export const DEPUTED: ReadonlySet<string> = new Set(['editor', 'principal', 'negotiator', 'leader', 'curator']);
/** Who leads a body that no list has. */
export const HEADS_OF_BODIES: ReadonlySet<string> = new Set(['head', 'chief', 'director']);

/** What a leader leads. */
export const LED: ReadonlyMap<string, Field> = table<Field>({
  police: 'police constabulary gendarmerie carabinieri detectives policemen',
  fire: 'fire firefighters rescuers rescue',
  army: 'army navy air-force forces troops militia militias brigade battalion regiment garrison fleet squadron gunmen fighters',
  prison: 'prison jail penitentiary',
  school: 'school kindergarten schools',
  health: 'hospital clinic infirmary',
  house:
    'institute museum observatory laboratory library archive archives zoo theatre theater orchestra gallery aquarium',
  plant:
    'plant factory mill mine shipyard refinery brewery smelter sawmill works dairy foundry tannery colliery quarry',
  union: 'union unions',
  crew: 'ship vessel ferry plane aircraft airliner trawler tanker freighter boat yacht submarine jet',
  agency: 'commission agency inspectorate authority tribunal',
  chair: 'club association federation league cooperative',
  function:
    'sales marketing finance research production personnel communications procurement logistics maintenance recruitment ' +
    'operations safety security engineering design quality compliance risk strategy infrastructure treasury software hardware',
  transport: 'airport harbour port railway station depot',
});

/** Ministries have a minister, with the words of a portfolio; see `PORTFOLIOS`. */
export const MINISTERS: ReadonlySet<string> = new Set(['minister', 'secretary']);

const pairs = (text: string) =>
  new Set(
    text.split('|').flatMap((pair) => {
      const [a, rest] = pair.trim().split(':') as [string, string];
      return rest
        .trim()
        .split(/\s+/)
        .flatMap((b) => [`${a}+${b}`, `${b}+${a}`]);
    }),
  );

/** Lines of work of which one person has one, whatever the house. */
export const APART: ReadonlySet<string> = pairs(
  'union: state town police fire court prison top function plant | agency: state town plant sport church school | ' +
    'state: town police fire court prison school health house plant function works sport transport | ' +
    'town: police fire court prison health house function works transport army | ' +
    'police: fire court church school health house plant function works sport transport top | ' +
    'fire: court prison church school health house plant function top sport | ' +
    'court: prison church school health house plant function top works sport transport army | ' +
    'prison: church health house plant function sport transport works | ' +
    'church: health plant function top works sport transport army | ' +
    'school: health plant function top works transport army | ' +
    'health: plant works sport transport | house: plant works sport transport function | ' +
    'plant: function sport works transport | function: works sport transport | works: sport top | transport: sport | army: sport works house plant | works: crew',
);

/** Lines of work that one house parts: its chairman does not coach, who speaks for it does not command. */
export const APART_IN_ONE: ReadonlySet<string> = pairs(
  'chair: sport function plant works staff school | spokes: army sport plant works house prison staff transport crew | ' +
    'staff: house health plant school top function prison | top: function',
);

/** Departments that one hand often leads together. */
export const JOINED: ReadonlySet<string> = pairs(
  'sales: marketing | marketing: communications | production: logistics maintenance procurement | logistics: procurement | ' +
    'personnel: recruitment communications | recruitment: marketing | operations: production logistics maintenance safety procurement | safety: security quality compliance | ' +
    'engineering: design research production maintenance quality infrastructure software hardware | design: research marketing | compliance: risk quality | ' +
    'treasury: finance risk | strategy: finance marketing research sales | quality: production',
);

/** Words for one calling, by which its bearers are not told apart. */
export const CALLINGS: readonly ReadonlySet<string>[] = (
  'judge chief_justice magistrate | prosecutor chief_prosecutor attorney_general solicitor_general | first_officer first_mate chief_mate chief_officer co-pilot copilot | second_officer second_mate | third_officer third_mate | ' +
  'captain pilot | bus_driver taxi_driver lorry_driver truck_driver | purser steward stewardess | navigator helmsman first_mate | deckhand boatswain stoker'
)
  .split('|')
  .map((group) => new Set(group.trim().split(/\s+/)));
