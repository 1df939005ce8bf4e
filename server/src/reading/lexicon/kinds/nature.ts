const ANIMALS = `
    dog: dog | hound | mongrel
    rottweiler > dog: rottweiler
    pit bull > dog: pit bull | pitbull
    bull terrier > dog: bull terrier | staffordshire
    alsatian > dog: german shepherd | alsatian
    mastiff > dog: mastiff
    dobermann > dog: doberman | dobermann
    husky > dog: husky
    labrador > dog: labrador
    collie > dog: collie
    terrier > dog: jack russell
    greyhound > dog: greyhound
    bear: bear
    polar bear > bear: polar bear
    grizzly > bear: grizzly
    wolf: wolf
    crocodile: crocodile
    alligator: alligator
    shark: shark
    whale: whale
    dolphin: dolphin | porpoise
    seal: seal pup | grey seal
    snake: snake
    python > snake: python
    cobra > snake: cobra
    adder > snake: adder | viper
    bull: bull
    cow: cow | cattle
    buffalo: buffalo
    horse: horse
    donkey: donkey | mule
    camel: camel
    elephant: elephant
    rhino: rhino | rhinoceros
    hippo: hippo | hippopotamus
    tiger: tiger
    lion: lion | lioness
    leopard: leopard
    cougar: cougar | mountain lion | puma
    boar: wild boar
    moose: moose | elk
    deer: deer | stag
    kangaroo: kangaroo
    monkey: monkey
    gorilla > ape: gorilla
    ape: ape
    chimpanzee > ape: chimpanzee
    orangutan > ape: orangutan
    jellyfish: jellyfish
    stingray: stingray
    goat: goat
    sheep: sheep
    pig: pig
    cat: cat
    swan: swan
    goose: goose
    ostrich: ostrich
    owl: owl
    eagle: eagle
    falcon: falcon
    parrot: parrot
    pigeon: pigeon
    wasps: wasp | hornet
    bees: bee`;

/** Sorts of what grows, lives or is dug, in the notation of `kinds.ts`; what they are for is said in `sorts.ts`. */
export const NATURE: Readonly<Record<string, string>> = {
  drug: `
    cocaine: cocaine
    crack > cocaine: crack cocaine
    heroin: heroin
    fentanyl: fentanyl
    opium: opium
    morphine: morphine
    cannabis: cannabis | marijuana | hashish | cannabis resin | ganja
    meth: methamphetamine | crystal meth | methamphetamines
    amphetamine: amphetamine | amphetamines | captagon
    ecstasy: ecstasy | mdma
    ketamine: ketamine
    lsd: lsd`,
  infection: `
    cholera: cholera
    typhoid: typhoid
    typhus: typhus
    dengue: dengue
    malaria: malaria
    yellow fever: yellow fever
    measles: measles
    mumps: mumps
    rubella: rubella
    polio: polio | poliomyelitis
    diphtheria: diphtheria
    meningitis: meningitis
    hepatitis: hepatitis
    mpox: mpox | monkeypox
    ebola: ebola
    marburg: marburg
    lassa: lassa
    anthrax: anthrax
    rabies: rabies
    plague: bubonic plague | pneumonic plague
    tuberculosis: tuberculosis
    pertussis: whooping cough | pertussis
    scarlet fever: scarlet fever
    salmonella: salmonella
    listeria: listeria
    e coli: e. coli | e coli
    norovirus: norovirus
    legionella: legionnaires | legionella
    botulism: botulism
    zika: zika
    chikungunya: chikungunya
    scabies: scabies
    bird flu: bird flu | avian flu | avian influenza
    swine flu: swine flu`,
  animal: ANIMALS,
  beast: `${ANIMALS}
    carabao > buffalo: carabao
    hen: hen | chicken
    cock: cockerel | rooster | fighting cock
    calf > cow: calf
    lamb > sheep: lamb
    foal > horse: foal
    rabbit: rabbit
    fox: fox
    hyena: hyena
    jaguar: jaguar
    panther: panther
    turkey: turkey
    duck: duck
    peacock: peacock
    llama: llama | alpaca
    otter: otter
    badger: badger`,
  tree: `
    oak: oak
    pine: pine
    beech: beech
    eucalyptus: eucalyptus | gum tree
    plane: plane tree
    chestnut: chestnut
    palm: palm tree
    cedar: cedar
    poplar: poplar
    birch: birch
    sycamore: sycamore
    yew: yew
    willow: willow
    spruce: spruce
    fir: fir tree`,
  metal: `
    copper: copper
    lithium: lithium
    nickel: nickel
    cobalt: cobalt
    zinc: zinc
    tin: tin
    platinum: platinum
    iron: iron ore
    bauxite: bauxite
    uranium: uranium
    coal: coal
    lignite > coal: lignite
    potash: potash
    graphite: graphite
    manganese: manganese
    tungsten: tungsten
    gold: gold
    silver: silver
    phosphate: phosphate`,
  gem: `
    diamond: diamond
    emerald: emerald
    ruby: ruby
    sapphire: sapphire
    pearl: pearl
    jade: jade
    opal: opal
    amber: amber`,
  crop: `
    coffee: coffee
    cocoa: cocoa
    tea: tea
    sugar: sugar
    wheat: wheat
    barley: barley
    rice: rice
    maize: maize | corn
    soy: soybean | soya | soybeans
    cotton: cotton
    tobacco: tobacco
    olives: olive | olive oil
    palm oil: palm oil
    grapes: grape
    apples: apple
    oranges: orange
    bananas: banana
    mangoes: mango
    avocados: avocado
    tomatoes: tomato
    potatoes: potato
    onions: onion
    garlic: garlic
    vanilla: vanilla
    saffron: saffron
    rubber: rubber
    cashews: cashew
    almonds: almond`,
  substance: `
    chlorine: chlorine
    ammonia: ammonia
    methane: methane | firedamp
    carbon monoxide: carbon monoxide
    hydrogen: hydrogen sulphide | hydrogen sulfide
    propane: propane
    butane: butane
    cyanide: cyanide
    arsenic: arsenic
    mercury: mercury
    asbestos: asbestos
    methanol: methanol
    thallium: thallium
    strychnine: strychnine
    antifreeze: antifreeze
    ricin: ricin
    sulphuric acid: sulphuric acid | sulfuric acid
    nitric acid: nitric acid
    diesel: diesel
    petrol: petrol | gasoline
    kerosene: kerosene | paraffin`,
  waters: `
    river: river | riverbank
    canal: canal
    lake: lake
    reservoir: reservoir
    pond: pond
    well: disused well | water well
    sea: sea
    swimming pool: swimming pool
    quarry: quarry
    ditch: ditch
    harbour: harbour | harbor
    marsh: marsh | swamp`,
};
