const NUMBERS = 'one two three four five six seven eight nine ten eleven'.split(' ');
/** How benches of up to twelve divide: "three votes to two". */
const MAJORITIES = NUMBERS.flatMap((more, i) =>
  NUMBERS.slice(0, Math.min(i, 11 - i)).map((fewer) => `${more} votes to ${fewer}`),
).join(' | ');

/**
 * Sorts of things of which an event has one, as a rule, however it is told: an article that names one of a family and no
 * other tells which it was. In the notation of `kinds.ts`.
 */
export const SORTS: Readonly<Record<string, string>> = {
  artwork: `
    drawing: sketch | drawing | charcoal
    painting: painting | canvas | oil painting
    watercolour > painting: watercolour | watercolor
    mural > painting: mural
    fresco > painting: fresco
    print: etching | engraving | lithograph | woodcut
    tapestry: tapestry
    sculpture: sculpture | statue
    bust > sculpture: bust
    statuette > sculpture: statuette | figurine
    manuscript: manuscript | codex
    photograph: photograph
    mosaic: mosaic
    vase: vase
    tiara: tiara
    necklace: necklace
    clock: clock
    chalice: chalice`,
  carmaker: `
    audi: audi
    bmw: bmw
    mercedes: mercedes | mercedes - benz
    volkswagen: volkswagen | vw
    volvo: volvo
    toyota: toyota
    honda: honda
    nissan: nissan
    mazda: mazda
    hyundai: hyundai
    kia: kia
    skoda: skoda | škoda
    renault: renault
    peugeot: peugeot
    citroen: citroen | citroën
    fiat: fiat
    ferrari: ferrari
    porsche: porsche
    lamborghini: lamborghini
    maserati: maserati
    bentley: bentley
    tesla: tesla
    jeep: jeep
    chevrolet: chevrolet
    subaru: subaru
    mitsubishi: mitsubishi
    suzuki: suzuki
    opel: opel | vauxhall
    dacia: dacia
    lada: lada
    land rover: land rover | range rover`,
  bodypart: `
    hamstring: hamstring
    groin: groin
    ankle: ankle
    knee: knee | cruciate | cruciate ligament | meniscus
    shoulder: shoulder
    collarbone: collarbone | collar bone
    wrist: wrist
    elbow: elbow
    hand: hand
    finger: finger
    thumb > finger: thumb
    hip: hip
    calf: calf
    thigh: thigh
    shin: shin
    achilles: achilles
    foot: foot
    toe: toe
    rib: rib
    jaw: jaw | jawbone
    back: back injury
    concussion: concussion
    pelvis: pelvis
    skull: skull
    neck: neck`,
  position: `
    goalkeeper: goalkeeper | keeper
    back: defender | centre - back | center - back | full - back | left - back | right - back | sweeper
    midfielder: midfielder | playmaker
    attacker: striker | forward | winger | centre - forward
    prop > pack: prop
    hooker > pack: hooker
    lock > pack: second - row | second row
    flanker > pack: flanker
    number eight > pack: number eight | no 8
    scrum-half: scrum - half | scrumhalf
    fly-half: fly - half | out - half | flyhalf
    rugby centre: outside centre | inside centre
    fullback: fullback
    quarterback: quarterback
    linebacker: linebacker
    wide receiver: wide receiver
    running back: running back
    pitcher: pitcher
    catcher: catcher
    shortstop: shortstop
    outfielder: outfielder
    point guard: point guard
    shooting guard: shooting guard
    batter: batsman | batter | opener
    bowler: bowler | seamer | pacer
    spinner > bowler: spinner | leg - spinner | off - spinner
    wicketkeeper: wicketkeeper | wicket - keeper
    setter: setter
    libero: libero`,
  custody: `
    bail: on bail | granted bail | posted bail | bailed
    custody: in custody | remanded into custody | denied bail | refused bail | held without bail | bail was refused | behind bars`,
  serving: `
    suspended: suspended sentence | suspended prison sentence | suspended jail sentence | suspended jail term | suspended prison term | suspended term | probation
    jail: jailed | imprisoned | sent to prison | sent to jail
    community: community service`,
  instrument: `
    trumpet: trumpet | trumpeter
    trombone: trombone | trombonist
    saxophone: saxophone | saxophonist
    clarinet: clarinet | clarinettist | clarinetist
    flute: flute | flautist | flutist
    oboe: oboe | oboist
    bassoon: bassoon | bassoonist
    horn: french horn | hornist
    violin: violin | violinist
    viola: viola
    cello: cello | cellist
    double bass: double bass | bassist
    piano: piano | pianist
    organ: organist
    accordion: accordion | accordionist
    guitar: guitar | guitarist
    harp: harp | harpist
    drums: drummer | drums
    lute: lute | oud
    sitar: sitar`,
  discipline: `
    marathon: marathon
    half marathon: half marathon | half - marathon
    hurdles: hurdles | hurdler
    steeplechase: steeplechase | steeplechaser
    high jump: high jump | high jumper
    long jump: long jump | long jumper
    triple jump: triple jump | triple jumper
    pole vault: pole vault | pole vaulter
    javelin: javelin
    discus: discus
    shot put: shot put | shot putter
    decathlon: decathlon | decathlete
    heptathlon: heptathlon | heptathlete
    butterfly: butterfly
    backstroke: backstroke
    breaststroke: breaststroke
    freestyle: freestyle
    slalom: slalom
    giant slalom: giant slalom
    downhill: downhill
    super-g: super - g
    sabre: sabre
    foil: foil
    epee: epee | épée
    judo: judo | judoka
    karate: karate
    taekwondo: taekwondo
    biathlon: biathlon | biathlete
    luge: luge
    bobsleigh: bobsleigh | bobsled
    skeleton: skeleton
    curling: curling`,
  train: `
    freight: freight train | goods train | freight wagons | cargo train
    passenger: passenger train | commuter train | express train | suburban train | intercity
    metro: subway train | metro train | underground train
    tram: tram | streetcar`,
  book: `
    novel: novel
    memoir: memoir | autobiography
    biography: biography
    poems: poetry collection | collection of poems | book of poems
    stories: short stories | story collection
    play: stage play
    cookbook: cookbook | cookery book
    travelogue: travelogue`,
  occupation: `
    teacher: teacher | schoolteacher | headteacher
    nurse: nurse
    midwife > nurse: midwife
    doctor: doctor | gp
    surgeon > doctor: surgeon
    dentist: dentist
    vet: vet | veterinarian
    pharmacist: pharmacist | chemist
    farmer: farmer
    shepherd > farmer: shepherd
    fisherman: fisherman
    plumber: plumber
    electrician: electrician
    carpenter: carpenter | joiner
    bricklayer > builder: bricklayer
    builder: builder
    roofer > builder: roofer
    mechanic: mechanic
    baker: baker
    butcher: butcher
    chef: chef
    waiter: waiter | waitress
    barman: barman | bartender | barmaid
    hairdresser: hairdresser | barber
    tailor: tailor | seamstress
    postman: postman | mail carrier
    bus driver: bus driver
    taxi driver: taxi driver | cab driver | cabbie
    lorry driver: lorry driver | truck driver | trucker
    train driver: train driver
    librarian: librarian
    accountant: accountant | bookkeeper
    lawyer: lawyer | solicitor | barrister | attorney
    architect: architect
    gardener: gardener
    miner: miner
    soldier: soldier
    firefighter: firefighter
    welder: welder
    cleaner: cleaner
    security guard: security guard
    shopkeeper: shopkeeper
    journalist: journalist | reporter
    photographer > journalist: photographer
    priest: priest | vicar
    plasterer: plasterer
    beekeeper: beekeeper
    watchmaker: watchmaker
    jockey: jockey
    pilot: pilot`,
  entry: `
    roof: roof | skylight
    window: window
    tunnel: tunnel
    sewer: sewer
    front door: front door
    back door: back door | rear door
    balcony: balcony`,
  balloting: `
    unanimous: unanimously | unanimous
    divided: narrowly | by a single vote | casting vote | split decision | majority decision | split vote | ${MAJORITIES}`,
};
