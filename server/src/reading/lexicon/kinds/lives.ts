/** Where somebody is hurt, whether a ruling is fought, and for what somebody is in prison, in the notation of `kinds.ts`. */
export const LIVES: Readonly<Record<string, string>> = {
  injury: `
    ankle: ankle
    knee: knee | kneecap | cruciate ligament | meniscus
    hamstring: hamstring
    groin: groin
    shoulder: shoulder | shoulder blade
    collarbone: collarbone | collar bone
    wrist: wrist
    elbow: elbow
    arm: arm | forearm | upper arm
    hand: hand
    finger: finger | thumb
    hip: hip
    leg: leg | thigh | thighbone | femur | shin | shinbone | tibia | calf
    foot: foot | heel
    toe: toe
    rib: rib
    jaw: jaw | jawbone
    nose: nose
    cheekbone: cheekbone
    eardrum: eardrum
    eye: eye | eye socket
    tooth: tooth | teeth
    concussion: concussion
    skull: skull
    neck: neck
    spine: spine | vertebra | vertebrae | back
    pelvis: pelvis
    lung: lung
    spleen: spleen
    achilles: achilles | achilles tendon`,
  appeal: `
    yes: will appeal | will challenge the | would challenge the | would appeal | to appeal | plans to appeal | intends to appeal | has appealed | had appealed | filed an appeal | lodged an appeal | launched an appeal | is appealing
    no: will not appeal | will not challenge | would not challenge | will not contest | would not contest | would not appeal | not to appeal | does not plan to appeal | did not plan to appeal | does not intend to appeal | no plans to appeal | no intention of appealing | had no plans to appeal | accepts the verdict | accepted the verdict | accepts the sentence | accepted the sentence | accepts the ruling | accepted the ruling | accepts the judgment | accepted the judgment | waived the right to appeal | waived an appeal | decided against an appeal`,
  offence: `
    murder: murder
    manslaughter: manslaughter
    rape: rape
    robbery: robbery | armed robbery | bank robbery | hold - up | heist
    burglary: burglary
    kidnapping: kidnapping | kidnap | abduction
    fraud: fraud | embezzlement
    forgery: forgery | counterfeiting
    bribery: bribery | corruption
    drugs: drug trafficking | drug smuggling | drug dealing
    arson: arson
    assault: assault
    terrorism: terrorism
    espionage: espionage | spying
    extortion: extortion | blackmail
    hacking: hacking
    tax evasion: tax evasion
    people smuggling: people smuggling | human trafficking`,
};
