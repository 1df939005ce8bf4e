import { GOODS } from './goods.ts';

/** Where things are hidden, where people get in, shelter and strike, in the notation of `kinds.ts`. */
export const SPOTS: Readonly<Record<string, string>> = {
  hiding: `${GOODS.goods}
    piano: piano | upright piano | grand piano
    mattress: mattress | bed
    sofa: sofa | couch | armchair
    floor: floorboard | floor | false floor
    ceiling: ceiling | false ceiling | suspended ceiling
    attic: attic | loft
    cellar: cellar | basement
    wall: wall | false wall
    wardrobe: wardrobe | cupboard | closet
    boot: car boot | boot of a car | boot of his car | trunk of a car
    spare wheel: spare wheel | spare tyre | spare tire
    tank: fuel tank | petrol tank | water tank
    suitcase: suitcase | holdall | sports bag
    backpack: backpack | rucksack
    safe: safe
    oven: oven
    cistern: cistern | toilet
    garden: garden | flower bed
    shed: shed | garage
    barn: barn | stable
    well: disused well
    chimney: chimney
    shoe box: shoe box | shoebox
    coffin: coffin
    container: shipping container`,
  entrance: `
    window: window | rear window
    skylight > roof: skylight | roof window
    roof: roof
    front door: front door | main entrance
    back door: back door | rear door | side door
    cellar: cellar | basement | cellar window | basement window
    balcony: balcony | balcony door
    tunnel: tunnel
    sewer: sewer | drain | drainpipe | storm drain
    shaft: ventilation shaft | air shaft | ventilation duct | air duct | lift shaft | air vent
    adit > tunnel: adit | drainage tunnel
    wall: hole in the wall | perimeter wall | outer wall
    fence: fence | perimeter fence
    gate: main gate | side gate | gate
    chimney: chimney
    garage: garage
    scaffolding: scaffolding
    fire escape: fire escape
    laundry: laundry van | laundry basket | laundry truck`,
  shelter: `
    cave: cave | grotto
    overhang: overhang | rock overhang | rock ledge | ledge
    snow hole: snow hole | snow cave | igloo | hole in the snow
    tent: tent
    hut: hut | mountain hut | cabin | shed | shack | refuge
    barn: barn | stable
    car: car | van
    bus shelter: bus shelter
    church: church | chapel
    mosque: mosque
    school: school | classroom
    gym: gym | gymnasium | sports hall
    stadium: stadium
    cellar: cellar | basement | bunker
    hotel: hotel
    container: container
    bridge: bridge
    tree: hollow tree | tree`,
  building: `
    police station: police station | police post | police headquarters
    town hall: town hall | city hall | municipal office
    tax office: tax office | revenue office
    post office: post office
    court: courthouse | court building
    parliament: parliament | parliament building
    school: school | primary school | secondary school | kindergarten
    university: university
    hospital: hospital | clinic | maternity ward
    church: church | cathedral | chapel
    mosque: mosque
    synagogue: synagogue
    temple: temple
    market: market | market hall
    supermarket: supermarket | grocery store
    pharmacy: pharmacy
    bank: bank branch
    petrol station: petrol station | filling station | gas station
    hotel: hotel
    restaurant: restaurant | cafe | café
    bakery: bakery
    cinema: cinema
    theatre: theatre | theater
    museum: museum
    library: library
    railway station: railway station | train station
    bus station: bus station | bus depot
    power station: power station | power plant | substation
    waterworks: waterworks | pumping station
    fuel depot: fuel depot | oil depot
    warehouse: warehouse
    factory: factory
    barracks: barracks
    prison: prison
    embassy: embassy | consulate
    party office: party headquarters | party office
    newspaper: newspaper office | radio station | television station
    block: block of flats | apartment block | apartment building
    farm: farmhouse
    kiosk: kiosk
    stall: stall
    bus shelter: bus shelter`,
};
