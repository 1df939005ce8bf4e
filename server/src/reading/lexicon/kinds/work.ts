const PROFESSIONS = `
    teacher: teacher | schoolteacher | schoolmaster | schoolmistress | headteacher | headmaster | headmistress | school principal
    lecturer: lecturer
    nurse: nurse
    midwife > nurse: midwife
    paramedic: paramedic | ambulance driver
    doctor: doctor | gp | physician | paediatrician | pediatrician | cardiologist | psychiatrist | gynaecologist | gynecologist | ship 's doctor
    surgeon > doctor: surgeon
    dentist: dentist
    optician: optician | optometrist
    physiotherapist: physiotherapist
    vet: vet | veterinarian | veterinary surgeon | veterinary practice | veterinary clinic
    pharmacist: pharmacist | chemist | pharmacy | drugstore
    psychologist: psychologist
    farmer: farmer | dairy farmer | sheep farmer
    shepherd > farmer: shepherd | herder
    winemaker: winemaker | vintner
    fisherman: fisherman
    gamekeeper: gamekeeper | game warden | park ranger
    forester: forester | logger | lumberjack
    gardener: gardener | landscape gardener
    florist: florist | flower shop
    beekeeper: beekeeper
    plumber: plumber
    electrician: electrician
    carpenter: carpenter | joiner | cabinetmaker
    builder: builder | bricklayer | stonemason | mason | roofer | scaffolder | plasterer | building firm
    painter and decorator: house painter | decorator
    welder: welder
    blacksmith: blacksmith
    locksmith: locksmith
    mechanic: mechanic | car mechanic | garage
    baker: baker | pastry chef | bakery
    butcher: butcher | butcher 's shop
    fishmonger: fishmonger | fish trader
    greengrocer: greengrocer
    chef: chef | cook
    waiter: waiter | waitress
    publican: publican | landlord of the | barman | bartender | barmaid
    hotelier: hotelier | hotel keeper | hotel owner
    hairdresser: hairdresser | barber | hair salon | barber shop
    tailor: tailor | seamstress | dressmaker
    shoemaker: shoemaker | cobbler
    jeweller: jeweller | jeweler | goldsmith
    watchmaker: watchmaker
    potter: potter
    postman: postman | postwoman | mail carrier
    bus driver: bus driver
    taxi driver: taxi driver | cab driver | cabbie
    lorry driver: lorry driver | truck driver | trucker
    train driver: train driver
    pilot: pilot | airline pilot
    flight attendant: flight attendant | stewardess
    sailor: sailor | seaman | ship 's captain | sea captain
    lighthouse keeper: lighthouse keeper
    docker: docker | longshoreman
    librarian: librarian
    bookseller: bookseller | bookshop | bookstore
    accountant: accountant | bookkeeper | auditor
    lawyer: lawyer | solicitor | barrister | attorney
    notary: notary
    architect: architect
    surveyor: surveyor | land surveyor
    engineer: engineer | civil engineer | mechanical engineer
    miner: miner | coal miner
    steelworker: steelworker
    soldier: soldier
    policeman: policeman | policewoman | police officer
    firefighter: firefighter | fireman
    cleaner: cleaner
    security guard: security guard | night watchman
    shopkeeper: shopkeeper | grocer | grocery
    estate agent: estate agent | real estate agent
    undertaker: undertaker | funeral director
    social worker: social worker
    priest: priest | vicar
    photographer: photographer
    sculptor: sculptor
    jockey: jockey
    judge: judge
    interpreter: interpreter | translator
    geologist: geologist
    biologist: biologist
    astronomer: astronomer
    archaeologist: archaeologist | archeologist
    meteorologist: meteorologist
    programmer: programmer | software developer | software engineer
    salesman: salesman | saleswoman | sales manager | sales representative
    secretary: secretary
    car dealer: car dealer
    puppeteer: puppeteer`;

/**
 * What people do for a living, in the notation of `kinds.ts`. Offices and ranks are not here, nor what many do beside
 * their work (farmers apart): a mayor may be a vet. What one person may be called by turns is one kind.
 */
export const WORK: Readonly<Record<string, string>> = {
  profession: PROFESSIONS,
  // The one who told of a matter, or fell ill first.
  informant: PROFESSIONS,
  // What somebody does, or did, in sport.
  athlete: `
    alpine skier: downhill racer | downhill skier | slalom skier | alpine skier | ski racer
    cross-country skier: cross - country skier
    ski jumper: ski jumper | ski - jumper
    biathlete: biathlete
    snowboarder: snowboarder
    speed skater: speed skater
    figure skater: figure skater
    bobsledder: bobsledder | bobsleigh pilot
    luger: luger
    ice hockey player: ice hockey player
    swimmer: swimmer
    diver: high diver | springboard diver
    rower: rower | oarsman | oarswoman
    canoeist: canoeist | kayaker
    sailor: yachtsman | yachtswoman
    water polo player: water polo player
    sprinter: sprinter
    hurdler: hurdler
    marathon runner: marathon runner
    middle-distance runner: middle - distance runner
    high jumper: high jumper
    long jumper: long jumper
    pole vaulter: pole vaulter
    javelin thrower: javelin thrower
    shot putter: shot putter
    decathlete: decathlete
    cyclist: cyclist | racing cyclist
    gymnast: gymnast
    weightlifter: weightlifter
    wrestler: wrestler
    boxer: boxer
    judoka: judoka
    fencer: fencer
    archer: archer
    footballer: footballer | soccer player
    rugby player: rugby player
    cricketer: cricketer
    basketball player: basketball player
    volleyball player: volleyball player
    handball player: handball player
    tennis player: tennis player
    golfer: golfer
    badminton player: badminton player
    jockey: jockey
    racing driver: racing driver
    surfer: surfer
    mountaineer: mountaineer | alpinist`,
};
