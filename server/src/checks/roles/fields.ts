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
  state: 'prime_minister ambassador permanent_secretary attorney_general solicitor_general',
  town: 'mayor mayoress collector prefect town_clerk city_manager',
  police: 'sheriff constable detective police_officer policeman policewoman',
  fire: 'firefighter fireman',
  court: 'judge prosecutor magistrate',
  church: 'bishop archbishop priest vicar imam rabbi',
  school: 'headteacher headmaster headmistress',
  top: 'chief_executive managing_director chief_operating_officer chief_financial_officer',
  works:
    'chief_engineer chief_accountant chief_auditor chief_surveyor chief_geologist chief_architect chief_mechanic chief_designer city_engineer ' +
    'harbourmaster harbormaster stationmaster quartermaster',
  sport: 'coach goalkeeper midfielder referee physiotherapist groundsman linesman',
  chair: 'chairman chairwoman chairperson',
  spokes: 'spokesman spokeswoman spokesperson press_officer',
  staff:
    'conservator librarian archivist technician caretaker gardener cashier porter cleaner receptionist guard nurse paramedic bookkeeper ' +
    'accountant cook chef steward stewardess trainee apprentice intern nightwatchman watchman janitor',
  trade:
    'baker butcher fisherman farmer teacher electrician plumber carpenter mechanic waiter waitress miner hairdresser barber tailor dentist ' +
    'postman welder bricklayer seamstress shepherd blacksmith beekeeper florist pharmacist veterinarian dockworker roofer locksmith ' +
    'fishmonger cobbler translator soldier sailor pilot bus_driver taxi_driver lorry_driver truck_driver train_driver',
});

/** Words of many a post; what they lead tells the line of work: "police director", "head of sales". */
export const LEADERS: ReadonlySet<string> = new Set(
  'director head chief boss manager commander officer leader superintendent administrator president secretary governor warden principal'.split(
    ' ',
  ),
);

/** What a leader leads. */
export const LED: ReadonlyMap<string, Field> = table<Field>({
  police: 'police constabulary gendarmerie carabinieri detectives policemen',
  fire: 'fire firefighters rescuers',
  army: 'army navy air-force forces troops militia militias brigade battalion regiment garrison fleet squadron gunmen fighters',
  prison: 'prison jail penitentiary',
  school: 'school kindergarten schools',
  health: 'hospital clinic infirmary',
  house:
    'institute museum observatory laboratory library archive archives zoo theatre theater orchestra gallery aquarium',
  plant:
    'plant factory mill mine shipyard refinery brewery smelter sawmill works dairy foundry tannery colliery quarry',
  function:
    'sales marketing finance research production personnel communications procurement logistics maintenance recruitment',
  transport: 'airport harbour port railway ferry station depot',
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
  'state: town police fire court prison school health house plant function works sport transport | ' +
    'town: police fire court prison health house function works transport army | ' +
    'police: fire court church school health house plant function works sport transport top | ' +
    'fire: court prison church school health house plant function top sport | ' +
    'court: prison church school health house plant function top works sport transport army | ' +
    'prison: church health house plant function sport transport works | ' +
    'church: health plant function top works sport transport army | ' +
    'school: health plant function top works transport army | ' +
    'health: plant works sport transport | house: plant works sport transport function | ' +
    'plant: function sport works transport | function: works sport transport | works: sport top | transport: sport | army: sport works house plant',
);

/** Lines of work that one house parts: its chairman does not coach, who speaks for it does not command. */
export const APART_IN_ONE: ReadonlySet<string> = pairs(
  'chair: sport function plant works staff | spokes: army sport plant works house prison staff | ' +
    'staff: house health plant school top function prison',
);

/** Departments that one hand often leads together. */
export const JOINED: ReadonlySet<string> = pairs(
  'sales: marketing | marketing: communications | production: logistics maintenance procurement | logistics: procurement | ' +
    'personnel: recruitment communications | recruitment: marketing',
);
