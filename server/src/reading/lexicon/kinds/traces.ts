/** How somebody is known again, how data are got at, who pays and the like, in the notation of `kinds.ts`. */
export const TRACES: Readonly<Record<string, string>> = {
  identity: `
    dna: dna | dna test | genetic test | dna sample
    teeth: dental record | teeth
    fingerprints: fingerprint
    tattoo: tattoo
    ring: ring | wedding ring
    jewellery: necklace | bracelet | watch
    clothes: clothes | clothing | jacket | shoes
    papers: passport | identity card | driving licence | driver 's license
    photograph: photograph | photo
    scar: scar | birthmark
    implant: implant | hip replacement | pacemaker
    voice: voice
    phone: mobile phone | phone
    camera: security camera | cctv | surveillance camera | cctv footage
    number plate: number plate | licence plate | license plate
    receipt: receipt
    cigarette: cigarette butt`,
  breach: `
    phishing: phishing | phishing e - mail | phishing email | e - mail | email | e - mail attachment
    usb stick: usb stick | usb drive | memory stick | thumb drive
    password: stolen password | weak password | password
    flaw: software flaw | vulnerability | security hole | unpatched server
    supplier: supplier | contractor | service provider
    insider: insider | employee
    laptop: stolen laptop | laptop
    phone call: phone call | telephone call
    webcam: webcam
    printer: printer`,
  payer: `
    government: government | central government | federal government | ministry | state
    province: provincial government | province | regional government | region | county council
    city: city | city council | municipality | town council | town
    european union: european union | eu
    world bank: world bank | development bank
    un: united nations | un
    company: company | firm | operator
    mine > company: mine | mining company
    bank > company: bank
    insurer > company: insurer | insurance company | insurance
    church: church | diocese | parish
    charity: charity | foundation
    lottery: lottery | lottery fund
    donations: donations | crowdfunding | fundraising | collection
    donor: anonymous donor | businessman | benefactor
    family: family | parents | father | brother
    loan: loan`,
  punch: `
    hook: hook | left hook | right hook
    uppercut: uppercut | left uppercut | right uppercut
    jab: jab
    straight: straight right | straight left | right hand | left hand | right cross | overhand right
    body: body shot | body blow | liver shot
    kick: head kick | high kick`,
  mask: `
    balaclava: balaclava | ski mask
    clown: clown mask
    helmet: motorcycle helmet | crash helmet | helmet
    rubber mask: rubber mask | latex mask | halloween mask | carnival mask
    surgical mask: surgical mask | face mask | medical mask
    scarf: scarf
    stocking: stocking
    hood: hood | hoodie
    wig: wig
    veil: veil | niqab | burqa`,
  ration: `
    bars: muesli bar | energy bar | cereal bar | granola bar
    chocolate: chocolate | chocolate bar | block of chocolate
    biscuits: biscuit | cracker | cookie
    bread: bread | loaf
    nuts: nut | peanut | almond
    fruit: fruit | berries | orange | apple
    coconuts: coconut
    fish: fish | raw fish
    rice: rice
    noodles: instant noodles | noodles
    cheese: cheese
    sweets: sweets | candy | jelly babies
    insects: insects
    plants: leaves | roots | grass | seeds
    rainwater: rainwater
    crisps: crisps | potato chips`,
  flank: `
    left: left
    right: right`,
  barrier: `
    up: up | raised | open
    down: down | lowered | closed`,
  // How somebody came by his death.
  doom: `
    fall: fell from | fell off | fell down | fall from | fell out of | plunged from | tumbled off | tumbled from | tumbled down
    tree: tree fell on | falling tree | tree fell onto | tree crushed | branch fell on
    rollover: rolled over | overturned
    pole: hit a lamp post | hit a tree | hit a wall | hit a pole | struck a tree | crashed into a tree | crashed into a wall | crashed into a lamp post | hit a lamppost
    run over: run over | hit by a car | struck by a car | hit by a truck | hit by a train | struck by a train | hit by a lorry | hit by a bus
    lightning: struck by lightning
    current: electrocuted | electric shock
    avalanche: avalanche
    rock: falling rock | rockfall | boulder
    drowned: drowned | drowning
    smoke: smoke inhalation
    cold: hypothermia | froze to death | exposure
    heat: heatstroke | heat stroke
    heart: heart attack | cardiac arrest
    beaten: beaten to death | beaten
    shot: shot
    stabbed: stabbed
    trampled: trampled
    crushed: crushed by | crushed under
    choked: choked on
    stung: stung by | bee sting`,
};
