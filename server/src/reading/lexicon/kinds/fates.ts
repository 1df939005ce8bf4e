/** What somebody dies of and how, and where somebody is hurt, in the notation of `kinds.ts`. */
export const FATES: Readonly<Record<string, string>> = {
  // What goes by several loose names ("heart attack", "heart failure") is one kind.
  disease: `
    unknown: unknown | not known | not immediately known | not announced | not immediately announced | not disclosed | not released | not been released | undetermined
    cancer: cancer
    lung cancer > cancer: lung cancer
    breast cancer > cancer: breast cancer
    prostate cancer > cancer: prostate cancer
    pancreatic cancer > cancer: pancreatic cancer | cancer of the pancreas
    ovarian cancer > cancer: ovarian cancer
    bowel cancer > cancer: bowel cancer | colon cancer | colorectal cancer
    liver cancer > cancer: liver cancer
    throat cancer > cancer: throat cancer | esophageal cancer | oesophageal cancer
    stomach cancer > cancer: stomach cancer
    bladder cancer > cancer: bladder cancer
    kidney cancer > cancer: kidney cancer
    skin cancer > cancer: skin cancer | melanoma
    brain cancer > cancer: brain cancer | brain tumor | brain tumour
    bone cancer > cancer: bone cancer
    leukaemia > cancer: leukaemia | leukemia
    lymphoma > cancer: lymphoma | hodgkin
    myeloma > cancer: myeloma
    heart: heart attack | heart failure | heart disease | congestive heart failure | heart ailment | cardiac arrest | heart condition | coronary | cardiac failure | heart problem | heart trouble | coronary artery disease
    stroke: stroke | brain haemorrhage | brain hemorrhage | cerebral haemorrhage | cerebral hemorrhage | aneurysm | brain aneurysm
    pneumonia: pneumonia
    dementia: dementia | alzheimer | alzheimer 's | alzheimer 's disease
    parkinson: parkinson | parkinson 's | parkinson 's disease
    kidney: kidney failure | renal failure | kidney disease
    liver: liver failure | cirrhosis | liver disease
    lung: emphysema | pulmonary fibrosis | lung disease | respiratory failure
    diabetes: diabetes
    als: motor neurone disease | motor neuron disease | lou gehrig | amyotrophic
    sclerosis: multiple sclerosis
    aids: aids
    covid: covid | covid - 19 | coronavirus
    malaria: malaria
    ebola: ebola
    tuberculosis: tuberculosis
    meningitis: meningitis
    overdose > suicide: overdose | drug overdose
    suicide: suicide | took his own life | took her own life | killed himself | killed herself | hanged himself | hanged herself | shot himself | shot herself`,
  wound: `
    head: head | back of the head | side of the head | back of his head | back of her head | face | forehead | temple | skull | eye | jaw | mouth | cheek
    neck: neck | back of the neck | throat
    chest: chest | heart
    abdomen: abdomen | stomach | belly
    back: back
    arm: arm | forearm | elbow
    hand: hand | wrist
    shoulder: shoulder
    leg: leg | thigh | knee | calf | shin
    foot: foot | ankle
    groin: groin
    hip: hip
    buttock: buttock`,
  manner: `
    shot: shot | gunned down
    stabbed: stabbed | knifed
    strangled: strangled | throttled
    smothered: smothered | suffocated
    drowned: drowned
    hanged: hanged
    beheaded: beheaded | decapitated
    beaten: bludgeoned | beaten | battered | clubbed
    burned: burned | burnt
    poisoned: poisoned
    electrocuted: electrocuted`,
  deathbed: `
    scene: at the scene | instantly | on the spot
    transit: before reaching hospital | before reaching the hospital | before he reached hospital | before she reached hospital | on the way to hospital | on the way to the hospital | en route to hospital | en route to the hospital | in an ambulance | in the ambulance
    hospital: hospital | infirmary | medical center | medical centre
    cell: in his cell | in her cell`,
  attire: `
    naked: naked | nude | unclothed
    clothed: fully clothed | fully dressed`,
};
