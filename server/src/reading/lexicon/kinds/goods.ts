/** What is carried, in the notation of `kinds.ts`. */
export const GOODS: Readonly<Record<string, string>> = {
  goods: `
    stone: stone | rock | boulder | rubble | granite | marble | limestone
    gravel > stone: gravel | grit | crushed stone | chippings | aggregate
    sand: sand
    soil: soil | earth | topsoil | mud
    clay: clay
    cement: cement
    concrete: concrete | wet concrete | concrete slab | concrete block
    concrete pipe > concrete: concrete pipe
    bricks: brick
    tiles: tile | roof tile | floor tile | roofing tile | slate
    plasterboard: plasterboard | drywall
    glass: glass | window pane | glass pane
    pipe: pipe | steel pipe | gas pipe | water pipe
    timber: timber | log | lumber | plank | firewood | tree trunk | wood | pulpwood
    woodchips: woodchip | wood chips | sawdust | wood pellets
    steel: steel | steel girder | steel beam | steel coil | steel bar | rebar | girder | beam
    scrap: scrap | scrap metal | scrap iron
    aluminium: aluminium | aluminum
    copper: copper | copper wire | copper cable
    iron ore: iron ore | ore
    coal: coal | coke
    salt: salt | road salt
    asphalt: asphalt | bitumen | tarmac
    fertiliser: fertiliser | fertilizer | ammonium nitrate | nitrate
    manure: manure | slurry | dung
    hay: hay | straw | silage | hay bale | straw bale
    animal feed: animal feed | fodder | feed
    grain: grain | cereal
    wheat > grain: wheat
    maize > grain: maize | corn
    barley > grain: barley
    rice > grain: rice
    oats > grain: oats
    millet > grain: millet | sorghum
    flour: flour
    sugar: sugar
    sugar cane: sugar cane | sugarcane | cane
    sugar beet: sugar beet | beet
    soya: soya | soybean | soya bean
    beans: bean | lentil | pea
    potatoes: potato
    onions: onion
    tomatoes: tomato
    cabbages: cabbage
    carrots: carrot
    vegetables: vegetable
    oranges: orange | lemon
    apples: apple | pear
    bananas: banana | plantain
    melons: melon | watermelon | pumpkin
    pineapples: pineapple
    mangoes: mango
    grapes: grape
    coconuts: coconut | copra
    nuts: nut | peanut | groundnut | cashew | almond
    coffee: coffee | coffee bean
    tea: tea
    cocoa: cocoa | cocoa bean
    cotton: cotton
    wool: wool
    tobacco: tobacco
    cigarettes: cigarette | cigars
    beer: beer | lager | beer barrel | keg
    wine: wine | champagne
    spirits: whisky | whiskey | vodka | rum | gin | brandy | liquor
    soft drinks: soft drink | lemonade | cola | soda
    water: drinking water | bottled water | mineral water
    milk: milk | milk powder
    cheese: cheese | butter
    eggs: egg
    honey: honey | beehive | hive
    chocolate: chocolate | sweets | candy
    bread: bread | biscuits
    meat: meat | beef | pork | sausage
    chickens: chicken | hen | poultry | turkey
    fish: fish | frozen fish | salmon | herring | tuna | cod | mackerel
    shellfish: shellfish | prawn | shrimp | mussel | oyster | lobster | crab
    pigs: pig | hog | piglet
    cattle: cattle | cow | bullock | calf | calves | bull
    sheep: sheep | lamb
    goats: goat
    horses: horse | pony
    palm oil: palm oil
    vegetable oil: cooking oil | sunflower oil | vegetable oil | olive oil
    crude: crude oil | crude | fuel oil | heavy fuel oil
    diesel: diesel | diesel fuel
    petrol: petrol | gasoline
    kerosene: kerosene | jet fuel | aviation fuel
    gas: liquefied gas | lpg | propane | butane | liquefied natural gas | lng | gas cylinder | gas bottle
    chlorine: chlorine
    ammonia: ammonia
    acid: acid | sulphuric acid | sulfuric acid | nitric acid
    chemicals: chemical
    solvent: solvent
    paint: paint
    fireworks: firework
    explosives: explosive | dynamite
    weapons: weapon | rifle | firearm | gun
    ammunition: ammunition | shell | mortar shell | munition
    missiles: missile | rocket
    uranium: uranium | nuclear waste
    waste: waste | rubbish | garbage | refuse | trash
    tyres: tyre | tire
    cars: car | new car
    machinery: machinery | machine part | turbine
    digger: digger | excavator | tracked digger
    tractor: tractor
    crane: crane
    bulldozer: bulldozer
    boat: yacht | motorboat
    transformer: transformer
    wind turbine: turbine blade | wind turbine | rotor blade
    furniture: furniture
    fridges: fridge | refrigerator | freezer | washing machine
    televisions: television | tv set
    computers: computer | laptop
    phones: mobile phone | phone | smartphone
    clothes: clothes | clothing | garment | t - shirt
    shoes: shoe | trainers | sneakers
    textiles: textile | cloth | fabric
    toys: toy
    paper: paper | newsprint | cardboard | toilet paper
    books: book
    post: mail | parcel | letter
    medicine: medicine | drug | vaccine
    blankets: blanket | tent | tarpaulin
    plastic: plastic | plastic pellets
    cash: cash | banknote
    gold: gold | gold bar | bullion
    soap: soap | detergent | washing powder
    flowers: flower | rose | tulip
    scaffolding: scaffolding
    batteries: battery
    solar panels: solar panel
    oil drums: oil drum`,
};
