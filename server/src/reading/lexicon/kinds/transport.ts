/** By what people and things go from place to place, in the notation of `kinds.ts`. */

/**
 * What goes with "vehicle" into one family: an article that tells of a lorry and a boat tells of two. A pickup may be
 * called a truck, a jeep a car. "Service" vehicles come to every event and are no part of it, nor is what only has a
 * vehicle in its name.
 */
const ROAD = `
    car: car | sedan | saloon car | sports car | limousine | limo | coupe | convertible
    hatchback > car: hatchback
    ute > car: ute
    estate > car: station wagon | estate car
    taxi > car: taxi | cab | taxicab | minicab
    four-wheel drive > car: suv | four - wheel drive | four - wheel - drive | 4x4 | jeep | off - roader | sport utility vehicle
    people carrier > car: people carrier | minivan
    van: van | delivery van | panel van | transit van
    taxi van > van: taxi van
    camper: campervan | camper van | motorhome | motor home
    truck: truck | lorry | tractor - trailer | semi - trailer | articulated lorry | juggernaut | big rig | 18 - wheeler | dump truck | tipper
    pickup > truck: pickup | pick - up | pickup truck | pick - up truck | bakkie
    tanker truck > truck: fuel tanker | petrol tanker | tanker truck | road tanker
    bus: bus | tour coach | school bus | double - decker
    minibus > bus: minibus | shuttle bus
    trolleybus > bus: trolleybus
    motorcycle: motorcycle | motorbike | moped | dirt bike
    scooter > motorcycle: scooter | motor scooter
    quad: quad bike | quad | all - terrain vehicle | atv
    buggy: golf buggy | golf cart
    bicycle: bicycle | pushbike | mountain bike | racing bike | e - bike | cargo bike
    rickshaw: rickshaw | tuk - tuk
    tractor: tractor
    forklift: forklift | forklift truck | fork - lift
    digger: digger | excavator | backhoe
    bulldozer: bulldozer
    snowplough: snowplough | snowplow
    armoured vehicle: armoured personnel carrier | armored personnel carrier | armoured car | armored car | armoured vehicle | armored vehicle
    cart: horse - drawn cart | donkey cart | oxcart | horse and cart
    horse: on horseback
    foot: on foot
    snowmobile: snowmobile
    sledge: sledge | sleigh | dog sled`;
const AIR = `
    plane: plane | jet | private jet | fighter jet | fighter plane | warplane | airplane | aeroplane | airliner | jetliner | light aircraft | biplane | seaplane | floatplane | transport plane | cargo plane | military plane | turboprop
    helicopter: helicopter | chopper
    drone: drone | uav | unmanned aircraft | quadcopter
    balloon: hot - air balloon | hot air balloon
    glider: glider | hang - glider
    paraglider: paraglider
    airship: airship | blimp`;
const WATER = `
    lifeboat: lifeboat | rescue cruiser | rescue ship
    patrol boat: patrol boat | coast guard boat | coastguard boat | patrol vessel | coast guard vessel | naval vessel | navy ship | navy vessel
    frigate: frigate
    destroyer: destroyer
    ferry: ferry | ferryboat
    fishing boat: fishing boat | trawler | fishing vessel | fishing trawler
    tanker: oil tanker | supertanker
    cargo ship: cargo ship | freighter | container ship | bulk carrier | cargo vessel | merchant ship
    cruise ship: cruise ship | cruise liner | ocean liner
    dinghy: dinghy | rubber boat | inflatable boat | rubber dinghy
    yacht: yacht | catamaran | sailboat | sailing boat
    canoe: canoe | kayak | pirogue
    raft: raft
    tug: tug | tugboat
    barge: barge
    speedboat: speedboat | motorboat | powerboat`;
const RAIL = `
    train: train | locomotive | railcar
    tram: tram | streetcar
    cable car: cable car | gondola | chairlift`;
/** What comes to every event, or has a vehicle in its name only. */
const SERVICE = `
    service: ambulance | police car | patrol car | squad car | police van | fire engine | fire truck | fire lorry | hearse | rescue boat | rescue helicopter | police helicopter | air ambulance | car park | bus stop | bus station | bus shelter | bus driver | bus lane | bus company | bus service | truck driver | lorry driver | taxi driver | cab driver | car driver | van driver | car door | car bomb | car dealer | car maker | car crash | truck bomb | truck stop | train station | train driver | train service | train line | train ticket | tram stop | plane ticket | plane crash | helicopter crash | bus crash | train crash | tractor driver | ferry terminal | ferry operator | ferry company | ship 's doctor | jet fuel | jet ski | jet lag | car insurance | car factory | car plant | car industry | car parts | car key | car tyre | car radio | car horn | cable car station | moving van | van gogh`;

export const TRANSPORT: Readonly<Record<string, string>> = {
  roadgoing: ROAD + SERVICE,
  airborne: AIR + SERVICE,
  transport: ROAD + AIR + WATER + RAIL + SERVICE,
};
