const list = (words: string) => new Set(words.trim().split(/\s+/));

/**
 * Words that stand directly before a person's name: courtesy titles, ranks, offices, trades. Lower case, without a
 * stop. Gathered from the AP and Reuters stylebooks' chapters on titles and from lists of ranks and civil offices.
 */
const TITLES = list(`
  mr mrs ms mx miss dr prof professor rev reverend fr father sister brother rabbi imam sheikh shaykh sheik mullah maulana
  ayatollah pope cardinal archbishop bishop canon deacon pastor vicar dame sir lord lady baron baroness count countess duke
  duchess prince princess king queen emperor empress sultan emir crown haji pandit swami guru madame monsieur senor
  señor señora herr frau
  gen general lt lieutenant col colonel maj major capt captain cmdr commander adm admiral commodore brig brigadier sgt
  sergeant cpl corporal pvt private constable inspector insp superintendent supt det detective officer deputy sheriff
  undersheriff marshal trooper warden chief marshall airman seaman ensign warrant
  president premier chancellor minister secretary senator sen rep representative congressman congresswoman gov governor
  mayor councillor councilor councilman councilwoman alderman assemblyman assemblywoman delegate mp mep mla ambassador
  consul envoy commissioner speaker whip judge justice magistrate attorney prosecutor solicitor barrister lawyer
  advocate ombudsman director chairman chairwoman chairperson chair ceo cfo coo gm vp pm da evp svp executive president-elect treasurer registrar
  spokesman spokeswoman spokesperson adviser advisor aide coordinator manager boss founder owner leader head coach
  winger forward fullback centre-back playmaker sprinter swimmer runner cyclist boxer wrestler gymnast jockey golfer referee
  umpire captain striker midfielder defender goalkeeper quarterback pitcher actor actress singer rapper comedian comedienne
  director producer author novelist poet playwright journalist reporter editor correspondent columnist photographer
  presenter anchor host analyst economist historian scientist physicist biologist geologist seismologist researcher
  scholar expert engineer architect doctor surgeon nurse physician pathologist coroner paramedic firefighter
  policeman policewoman clerk teacher principal headteacher dean rector provost lecturer student activist campaigner
  dissident rebel militant insurgent warlord gunman suspect defendant victim survivor witness eyewitness resident
  neighbour neighbor shopkeeper farmer fisherman driver pilot astronaut cosmonaut skipper sailor miner
  businessman businesswoman tycoon billionaire magnate banker investor trader broker lobbyist politician lawmaker
  legislator candidate nominee incumbent opposition star legend veteran widow widower husband wife son daughter mother
  curator conservator auctioneer archivist headmaster headmistress abbot abbess mufti nun violinist pianist cellist drummer soprano
  volcanologist meteorologist climatologist geophysicist oceanographer archaeologist archeologist palaeontologist
  paleontologist astronomer botanist zoologist ecologist epidemiologist virologist microbiologist immunologist psychologist
  psychiatrist cardiologist radiologist anthropologist sociologist veterinarian vet pharmacist dentist
  midwife accountant auditor surveyor negotiator mediator investigator trainer physiotherapist choreographer composer
  designer sculptor filmmaker screenwriter chef stationmaster harbourmaster harbormaster co-pilot copilot navigator purser
  plumber electrician mechanic welder bricklayer hairdresser beekeeper technician contractor supervisor interpreter
  translator caretaker schoolteacher headman prefect collector
  herdsman ferryman doorman nightwatchman watchman cameraman camerawoman cleaner cashier receptionist bartender
  waiter waitress hotelier restaurateur publican landlord landlady entrepreneur importer exporter developer landowner homeowner
  tenant pensioner commuter passenger bystander onlooker motorist motorcyclist biker hiker climber mountaineer skier snowboarder surfer
  rower canoeist diver lifeguard rescuer volunteer deckhand boatswain bosun helmsman stallholder greengrocer fishmonger florist
  roofer lockkeeper gamekeeper groundsman zookeeper taxidermist paediatrician pediatrician
  obstetrician gynaecologist oncologist neurologist hydrologist glaciologist criminologist demographer statistician mathematician
  chemist philosopher theologian librarian organist conductor ombudswoman schoolboy schoolgirl grandmother grandfather
  councilmember congressperson
  uncle aunt cousin nephew niece boyfriend girlfriend fiance fiancee partner friend colleague comrade
`);

/** Words that stand before a title as a part of it. */
const MODIFIERS = list(`
  prime vice deputy assistant associate acting interim former foreign finance interior defence defense home health
  education justice trade energy environment transport agriculture state attorney-general solicitor-general major-general
  lieutenant-general first second third senior junior chief executive general staff under managing police fire army navy
  air force federal district county city provincial regional national special supreme court crown security press
  communications information external internal affairs minister lady sub joint co and opposition majority minority
  house senate party relief rescue operations lead head team detective chief
`);

/** What an office is over, after "Minister of", "Secretary of", "Chancellor of": so that these words are no name. */
const PORTFOLIOS = list(`
  state defence defense finance interior justice health education labor labour commerce trade energy transport
  transportation agriculture environment foreign affairs information culture sport sports tourism treasury exchequer
  mines mining fisheries forestry economy finances youth women welfare digital innovation
  homeland security veterans housing planning development industry economy police staff government communications
  operations staff parliament
`);

/** Titles that are hardly ever family names: at the end of a run they are a post ("India National Security Adviser"). */
const POSTS = list(`
  minister president secretary adviser advisor director chairman chairwoman chairperson spokesman spokeswoman governor
  commissioner ambassador officer superintendent sheriff premier chancellor ceo cfo coo commander senator
  congressman congresswoman lieutenant sergeant detective inspector prosecutor coordinator
`);

/** Is this word (lower case) a post and hardly ever a family name? */
export function isPost(lower: string): boolean {
  return POSTS.has(lower);
}

/** Does this word (lower case, its stop taken off) stand before names as a title, rank, office or trade? */
export function isTitle(lower: string): boolean {
  return TITLES.has(lower) || (lower.endsWith('.') && TITLES.has(lower.slice(0, -1)));
}

/** May this word (lower case) stand before a title as a part of it ("Prime", "Foreign", "police")? */
export function modifiesTitle(lower: string): boolean {
  return MODIFIERS.has(lower);
}

/** Is this word (lower case) what an office is over ("Defense", "Finance")? */
export function isPortfolio(lower: string): boolean {
  return PORTFOLIOS.has(lower);
}
