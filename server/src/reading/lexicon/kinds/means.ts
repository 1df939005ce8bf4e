/** What is used, thrown, worn or taken, on what a film is based, and which way things go, in the notation of `kinds.ts`. */
export const MEANS: Readonly<Record<string, string>> = {
  // What is opened, cut, broken or dug with. Struck with, all of them are weapons.
  tool: `
    hammer: hammer | mallet
    sledgehammer > hammer: sledgehammer | sledge - hammer
    pickaxe: pickaxe | pick - axe
    axe: axe | ax | hatchet
    crowbar: crowbar | jemmy | pry bar | tyre iron
    bar: iron bar | metal bar | steel bar | iron rod | metal rod | steel rod
    pipe: metal pipe | iron pipe | lead pipe
    wrench: wrench | spanner
    screwdriver: screwdriver
    chisel: chisel
    drill: drill | power drill
    saw: saw | handsaw | hacksaw
    chainsaw > saw: chainsaw | chain saw
    grinder: angle grinder | grinder | disc cutter | disk cutter | power cutter | cutting disc
    torch: blowtorch | cutting torch | welding torch | oxyacetylene torch | thermal lance
    bolt cutters: bolt cutter | bolt - cutter | wire cutter
    spade: spade | shovel
    fork: pitchfork | garden fork
    knife: knife | machete | penknife
    explosives: explosive | dynamite | gelignite | plastic explosive
    car: stolen car | stolen van
    ladder: ladder
    rope: rope
    key: duplicate key | stolen key | skeleton key
    golf club: golf club
    bat: baseball bat | cricket bat
    hockey stick: hockey stick
    candlestick: candlestick
    rock: rock | stone | brick | paving stone | boulder
    bottle: bottle
    rifle: rifle
    shotgun: shotgun
    injection: injection | lethal injection | syringe`,
  // What is thrown at people and houses.
  missile: `
    egg: egg
    tomato: tomato
    pie: custard pie | cream pie | cake
    milkshake: milkshake
    shoe: shoe
    stone: stone | rock | brick | cobblestone | cobble | paving stone | pebble
    bottle: bottle | beer bottle | water bottle
    can: beer can
    cup: cup | beer cup
    coin: coin
    lighter: cigarette lighter
    flare: flare | marine flare | distress flare
    firecracker: firecracker | banger | fire - cracker
    smoke bomb: smoke bomb | smoke grenade
    petrol bomb: petrol bomb | molotov cocktail | firebomb
    grenade: grenade | hand grenade
    paint: paint | paint bomb
    powder: flour | powder
    soup: soup
    snowball: snowball
    banana: banana
    golf ball: golf ball
    chair: chair
    acid: acid
    stick: stick`,
  uniform: `
    army: army uniform | military uniform | army fatigues | military fatigues | army clothing | camouflage uniform | camouflage fatigues | fatigues | soldiers ' uniform | combat fatigues
    police: police uniform | police vest | policemen 's uniform | police clothing
    firefighter: firefighter uniform | firefighters ' uniform
    guard: security guard uniform | guards ' uniform | prison uniform
    builder: builders ' overalls | hi - vis jacket | high - visibility jacket | hi - vis vest | high - visibility vest | construction worker
    cleaner: cleaner | cleaners ' overalls
    postman: postman | postmen
    nurse: nurse | nurse 's uniform
    priest: priest | cassock
    clown: clown
    nun: nun
    monk: monk
    santa: santa | santa claus | father christmas
    waiter: waiter
    tourist: tourist
    doctor: doctor
    courier: courier | delivery man | delivery driver | parcel courier
    plumber: plumber
    woman: woman
    suits: suit`,
  // What an athlete tests positive for.
  doping: `
    epo: epo | erythropoietin
    cera > epo: cera
    darbepoetin > epo: darbepoetin
    steroid: anabolic steroid | steroid
    boldenone > steroid: boldenone
    nandrolone > steroid: nandrolone
    stanozolol > steroid: stanozolol
    testosterone > steroid: testosterone
    trenbolone > steroid: trenbolone
    oxandrolone > steroid: oxandrolone
    methandienone > steroid: methandienone | dianabol
    turinabol > steroid: turinabol | oral turinabol
    drostanolone > steroid: drostanolone
    clostebol > steroid: clostebol
    clenbuterol: clenbuterol
    growth hormone: growth hormone | human growth hormone | hgh
    ostarine: ostarine
    ligandrol: ligandrol
    meldonium: meldonium
    trimetazidine: trimetazidine
    furosemide: furosemide
    hydrochlorothiazide: hydrochlorothiazide
    salbutamol: salbutamol
    terbutaline: terbutaline
    triamcinolone: triamcinolone
    cortisone: cortisone | prednisolone
    ephedrine: ephedrine | pseudoephedrine
    methylhexaneamine: methylhexaneamine
    tramadol: tramadol
    cocaine: cocaine
    cannabis: cannabis | marijuana
    roxadustat: roxadustat
    higenamine: higenamine
    letrozole: letrozole
    tamoxifen: tamoxifen`,
  drift: `
    up: gained | gains | strengthened | strengthens | rose | rises | appreciated | firmed | advanced | rallied | climbed | jumped | surged
    down: weakened | weakens | lost | loses | fell | falls | slipped | slid | depreciated | dropped | tumbled | sank | declined | plunged | retreated`,
  turning: `
    clockwise: clockwise
    anticlockwise: anticlockwise | anti - clockwise | counter - clockwise | counterclockwise`,
  source: `
    novel: novel
    memoir: memoir | autobiography | diary | diaries
    biography: biography
    story: short story
    play: stage play | play
    comic: comic book | comic strip | graphic novel
    game: video game | computer game
    report: magazine article | newspaper article
    poem: poem
    opera: opera
    musical: musical`,
};
