const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that make the name around them an organisation's or a building's. Lower case. */
const HEADS = list(`
  ministry department office bureau agency administration authority commission committee council board cabinet
  parliament congress senate assembly court tribunal bank fund university college school academy institute institution
  hospital hospice clinic centre center foundation trust society association federation union league alliance coalition front
  party movement army navy force forces corps guard guards brigade battalion regiment division squad police precinct
  company corporation corp inc ltd llc plc co group holdings partners advisors advisers associates industries
  enterprises systems technologies airlines airways air railways motors pictures studios entertainment records media
  news times post tribune herald gazette journal guardian telegraph press network radio television tv channel
  broadcasting service services organization organisation observatory initiative project programme program campaign
  church mosque temple cathedral synagogue abbey museum gallery library theatre theater stadium arena hotel airport
  station club team fc rovers chamber exchange stock securities insurance financial accounting
  pharmaceuticals energy oil gas electric steel mining
`);

/** Words that make the name around them a place's. Lower case. */
const GROUNDS = list(`
  street road avenue boulevard lane square park bridge river lake sea ocean bay gulf strait channel canal island islands
  isle mount mountain mountains hill hills valley desert forest cape coast beach peninsula county district province
  region state territory village town township city airport port harbour harbor border highway interstate route freeway
  place plaza heights falls springs creek county republic kingdom emirates states
`);

/** Words after which "of" goes on with the name: "Medal of Honor", "Joint Chiefs of Staff", "Battle of Kursk". */
const OF_HEADS = list(`
  medal order house chiefs rights battle war treaty declaration day feast line city tower bill book game hall gate
  institute institutes statue temple tomb siege act bridge rock school society sons daughters friends knights isle cape
  port state states university union republic voice doctor master bachelor master's academy
`);

/** Does "of" after this word (lower case) go on with the name? */
export function takesOf(lower: string): boolean {
  return OF_HEADS.has(lower) || HEADS.has(lower) || GROUNDS.has(lower);
}

/** Is this word (lower case) the head of an organisation's name? */
export function headsOrganisation(lower: string): boolean {
  return HEADS.has(lower);
}

/** Is this word (lower case) the head of a place's name? */
export function headsPlace(lower: string): boolean {
  return GROUNDS.has(lower);
}
