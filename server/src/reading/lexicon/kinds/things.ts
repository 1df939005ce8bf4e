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
  // A heater that burns may be told as an electrical fault, fog as bad weather.
  cause: `
    electrical: electrical fault | electrical short | short circuit | short - circuit | electrical short circuit | faulty wiring | wiring | electrical wiring | electrical problem | electrical malfunction | power surge | electrical failure | overloaded circuit
    power strip > electrical: power strip | extension lead | extension cord | extension cable | socket | power outlet | plug
    fuse box > electrical: fuse box | switchboard | transformer
    appliance > electrical: fridge | freezer | refrigerator | washing machine | tumble dryer | dishwasher | television | air conditioner | electric blanket | hair dryer | iron
    heater > electrical: heater | faulty heater | space heater | electric heater | portable heater | fan heater
    battery > electrical: battery | lithium battery | lithium - ion battery | charger | phone charger
    lamp > electrical: lamp | light bulb | spotlight
    power line: power line | overhead line | transmission line | electricity cable | power cable
    stove: fireplace | wood stove | wood - burning stove | chimney | paraffin heater | gas heater
    gas: gas leak | gas explosion | leaking gas | gas cylinder | gas canister | gas bottle | gas blast
    solvent: solvent | solvent vapour | solvent vapor | chemical leak | chemical reaction | petrol vapour | gasoline vapor
    fuel: fuel leak | leaking fuel | fuel spill
    dust: dust explosion | sugar dust | coal dust | flour dust | grain dust | wood dust | metal dust
    boiler: boiler | pressure vessel | autoclave
    arson: arson | arsonist | started deliberately | deliberately started | set deliberately | deliberately set | deliberately lit | lit deliberately
    lightning: lightning | lightning strike | lightning bolt
    cigarette: cigarette | discarded cigarette | cigarette butt
    candle: candle | tea light
    fireworks: fireworks | firework | firecracker | flare | sparkler
    cooking: cooking | stove | chip pan | oven | frying pan | gas cooker | hob
    campfire: campfire | bonfire | barbecue | camping stove
    burning: stubble burning | burning stubble | burning rubbish | burning garbage | agricultural burning | controlled burn
    welding: welding | welder | blowtorch | cutting torch | angle grinder
    machine: logging machine | harvester | combine harvester | lawnmower | lawn mower | mower | brush cutter | chainsaw | forestry machine | farm machine | farm machinery
    quad: all - terrain vehicle | quad bike
    forklift: forklift | forklift truck
    hose: hose | coupling | hose coupling | gasket | seal
    valve: valve | pressure valve | safety valve
    bird strike: bird strike | birds
    engine: engine failure | engine fire | engine trouble
    brakes: brake failure | failed brakes | faulty brakes
    tyre: burst tyre | tyre burst | burst tire | tire burst | blown tire | blown tyre | tire blowout
    weather: bad weather
    fog > weather: fog
    rain > weather: heavy rain | cloudburst | downpour | torrential rain
    wind > weather: strong winds | high winds | gale | crosswind
    ice > weather: ice | icing
    snow > weather: snow | heavy snow | snowstorm | blizzard
    dust storm > weather: dust storm | sandstorm
    pilot error: pilot error | human error | driver error
    sleep: fell asleep | falling asleep | asleep at the wheel
    overloading: overloading | overcrowding
    rail: broken rail | buckled rail | cracked rail
    signal: signal failure | signal fault | faulty signal | points failure
    rockfall: rockfall | landslide | boulder | mudslide
    corrosion: corrosion | metal fatigue | rust
    anchor: anchor
    earthquake: earthquake`,
};

/** Why something came late, or animals died, in the notation of `kinds.ts`. */
export const REASONS: Readonly<Record<string, string>> = {
  reason: `
    weather: bad weather
    fog > weather: fog
    rain > weather: rain | heavy rain | cloudburst | downpour | torrential rain | flood | flooding
    wind > weather: strong wind | high wind | gale | storm
    snow > weather: snow | heavy snow | snowstorm | blizzard | ice
    dust storm > weather: dust storm | sandstorm
    heat > weather: heat | heatwave
    software: software | software fault | software problem | computer problem | computer failure | computer fault | computer glitch | it failure | glitch | technical fault | technical problem
    cyberattack: cyberattack | cyber attack | hackers
    power: power cut | power failure | power outage | blackout
    strike: strike | walkout | industrial action
    staff: staff shortage | shortage of staff | lack of staff
    money: lack of money | lack of funds | shortage of funds
    accident: accident | crash | derailment
    landslide: landslide | rockfall | mudslide
    bomb scare: bomb scare | bomb threat
    protest: protest | demonstration | roadblock
    jellyfish: jellyfish
    algae: algal bloom | algae | toxic algae | red tide
    oxygen: lack of oxygen | low oxygen | oxygen depletion | oxygen shortage | shortage of oxygen
    handling: rough handling | rough treatment | delousing | transport stress
    virus: virus | viral infection
    parasite: parasite | fungus | mites
    poison: poison | pesticide | toxic waste | cyanide | chemical spill | pollution
    starvation: starvation | hunger | lack of food
    predators: wolves | predators | dogs`,
};
