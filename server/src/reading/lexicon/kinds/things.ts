/** Kinds of things, family by family, in the notation of `kinds.ts`. Nouns stand in the singular. */
export const THINGS: Readonly<Record<string, string>> = {
  // "Weapon" holds all of them and tells none.
  weapon: `
    gun: gun | firearm
    rifle > gun: rifle | carbine | kalashnikov | ak - 47 | ar - 15 | m16 | machine gun | submachine gun | machinegun
    shotgun > gun: shotgun | sawn - off
    handgun > gun: handgun | pistol | revolver | sidearm | glock
    air gun > gun: air rifle | air gun | airgun | pellet gun | bb gun
    stun gun: stun gun | taser
    crossbow: crossbow
    blade: blade
    knife > blade: knife | dagger | machete | penknife | cleaver | stiletto
    sword > blade: sword | samurai sword | sabre | katana
    axe > blade: axe | ax | hatchet
    scissors > blade: scissors
    screwdriver: screwdriver
    hammer: hammer | sledgehammer | mallet
    bat: baseball bat | cricket bat | bat
    bar: iron bar | metal bar | crowbar | iron rod | metal rod | metal pipe
    stone: brick | rock | paving stone
    bottle: broken bottle | beer bottle
    bomb: bomb | explosive | explosive device
    car bomb > bomb: car bomb | truck bomb | lorry bomb | van bomb | car - bomb | truck - bomb
    suicide vest > bomb: suicide vest | explosive vest | explosives vest | suicide belt | explosive belt | explosives belt
    roadside bomb > bomb: roadside bomb | landmine | land mine | mine
    pipe bomb > bomb: pipe bomb | nail bomb | letter bomb | parcel bomb
    petrol bomb: petrol bomb | molotov cocktail | firebomb | fire - bomb | fire bomb | gasoline bomb
    grenade: grenade | hand grenade
    rocket propelled grenade > grenade: rocket - propelled grenade | rpg
    acid: acid`,
  // A car that is a taxi is a car; a coach is a bus.
  vehicle: `
    bus: bus | coach | school bus | omnibus
    minibus > bus: minibus | minivan | shuttle bus
    truck: truck | lorry | tractor - trailer | semi - trailer | articulated lorry | juggernaut | big rig | 18 - wheeler
    pickup > truck: pickup | pickup truck | pick - up truck
    tanker truck > truck: fuel tanker | petrol tanker | oil tanker truck | tanker truck | gas tanker
    car: car | sedan | saloon | hatchback | sports car | station wagon | limousine | limo | taxi | cab
    motorcycle: motorcycle | motorbike | moped | motor scooter
    bicycle: bicycle | bike | pushbike
    tram: tram | streetcar | trolley car
    tractor: tractor
    ambulance: ambulance`,
  aircraft: `
    plane: plane | jet | private jet | fighter jet | warplane | airplane | aeroplane | airliner | jetliner | light aircraft | biplane | seaplane | floatplane
    helicopter: helicopter | chopper
    balloon: hot - air balloon | hot air balloon
    glider: glider | hang - glider
    airship: airship | blimp`,
  maker: `
    boeing: boeing
    airbus: airbus
    cessna: cessna
    piper: piper
    beechcraft: beechcraft
    embraer: embraer
    bombardier: bombardier
    fokker: fokker
    tupolev: tupolev
    antonov: antonov
    ilyushin: ilyushin
    sikorsky: sikorsky
    gulfstream: gulfstream
    learjet: learjet`,
  vessel: `
    ferry: ferry | ferryboat
    fishing boat: fishing boat | trawler | fishing vessel | shrimper | fishing trawler
    tanker: oil tanker | tanker | supertanker
    cargo ship: cargo ship | freighter | container ship | bulk carrier | cargo vessel | merchant ship
    cruise ship: cruise ship | cruise liner | ocean liner
    dinghy: dinghy | rubber boat | inflatable boat | inflatable | rubber dinghy
    yacht: yacht | catamaran | sailboat | sailing boat
    canoe: canoe | kayak
    submarine: submarine
    tug: tug | tugboat
    speedboat: speedboat | motorboat | powerboat`,
  cable: `
    undersea: undersea | submarine | subsea
    overland: terrestrial | overland | underground | land - based`,
  lanes: `
    north: northbound | north - bound
    south: southbound | south - bound
    east: eastbound | east - bound
    west: westbound | west - bound`,
  cause: `
    electrical: electrical fault | electrical short | short circuit | short - circuit | electrical short circuit | faulty wiring | wiring | electrical wiring | electrical problem | electrical malfunction | power surge | electrical failure
    gas: gas leak | gas explosion | leaking gas | gas cylinder | gas canister | gas bottle | gas blast
    arson: arson | arsonist | started deliberately | deliberately started | set deliberately | deliberately set | deliberately lit | lit deliberately
    lightning: lightning | lightning strike
    cigarette: cigarette | discarded cigarette | cigarette butt
    candle: candle
    fireworks: fireworks | firework | firecracker | flare
    cooking: cooking | stove | chip pan | oven | frying pan
    heater: heater | faulty heater | space heater | fireplace | wood stove
    battery: battery | lithium battery
    welding: welding | welder | blowtorch
    bird strike: bird strike | birds
    engine: engine failure | engine fire | engine trouble
    brakes: brake failure | failed brakes | faulty brakes
    tyre: burst tyre | tyre burst | burst tire | tire burst | blown tire | blown tyre | tire blowout
    weather: bad weather | fog | heavy rain | strong winds | ice | icing
    pilot error: pilot error | human error | driver error
    sleep: fell asleep | falling asleep | asleep at the wheel
    anchor: anchor
    earthquake: earthquake`,
};
