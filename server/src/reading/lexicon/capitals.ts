import { NAMED_DAYS, SHORT_NAMED_DAYS } from '../times/words.ts';

const list = (words: string) => new Set(words.trim().split(/\s+/));

/**
 * Words whose capital at the start of a sentence says nothing: function words, adverbs, and the nouns, adjectives and
 * verbs with which news sentences begin. Lower case.
 */
const STARTERS = new Set([
  ...NAMED_DAYS,
  ...SHORT_NAMED_DAYS,
  ...list(`
  a an the this that these those some any each every either neither no none all both half most many much more few fewer
  several other another such what which whose who whom whoever whatever when whenever where wherever why how however
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself
  herself itself themselves one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
  hundreds thousands millions dozens scores about above across after against along amid among around as at before behind
  below beneath beside besides between beyond but by despite down during except for from in inside into like near of off
  on onto out outside over past per since than through throughout till to toward towards under underneath unlike until
  unto up upon via with within without and or nor so yet if unless because although though whereas whether while whilst
  once is are was were be been being am do does did done have has had having can could may might must shall should will
  would ought not never ever always often sometimes usually rarely seldom already still just even only also too again
  here there now then today tonight tomorrow yesterday meanwhile moreover furthermore nevertheless nonetheless
  therefore thus hence instead indeed perhaps maybe otherwise elsewhere later earlier soon recently lately finally
  eventually initially originally previously formerly currently first second third last next former late early new old
  big small great good bad best better worse worst high low long short young local national international federal
  state foreign domestic public private official officials police authorities investigators prosecutors witnesses
  residents rescuers workers doctors experts analysts critics supporters protesters demonstrators activists lawmakers
  lawyers soldiers troops rebels militants gunmen gunman attackers victims survivors people men women children boys
  girls man woman boy girl someone somebody everyone everybody anyone anybody nobody nothing something everything
  anything family families friends relatives neighbors neighbours parents mother father police yes no ok okay well oh
  please thank thanks sorry hello dear let lets get go come see look take make give keep put say says said asked
  according due given based compared following including regarding concerning considering depending pending
  spring summer autumn winter fall christmas easter ramadan eid
  news breaking exclusive update updated video photo photos image images picture pictures read watch listen click share
  copyright rights story report reports reporting source sources editor editors note correction advertisement follow
  subscribe sign comments comment related full top back home email print page site website web online internet
  also plus minus versus vs etc aka re q ii iii iv vi vii viii ix xi am pm a.m p.m gmt utc est edt pst pdt bst cet ist ad bc
  god lord heaven christ allah almighty
  not-for-profit whoever thereafter afterwards afterward besides overall together apart rather quite very really
  nearly almost roughly approximately under over minutes hours days weeks months years
`),
]);

/** Of these, the ones with which many names begin: "New Delhi", "First Bank", "State Department". */
const OPENERS = list(`
  new old great big little long high low black white first second third international national federal state general
  public good best free bad north south east west christmas easter spring summer june may april august march jan god lord
  let international home web page
`);

/** Adjectives and nouns of peoples, faiths and parties: no names of anybody. Lower case. */
const PEOPLES = list(`
  afghan african albanian algerian american angolan arab arabian arabic argentine argentinian armenian asian australian
  austrian azerbaijani azeri bahraini balkan bangladeshi basque bavarian belarusian belgian bengali berber bolivian
  bosnian brazilian british briton britons bulgarian burmese burundian cambodian cameroonian canadian caribbean catalan
  caucasian chadian chechen chilean chinese christian christians colombian congolese coptic corsican cossack croat
  croatian cuban cypriot czech danish dane danes dutch ecuadorean ecuadorian egyptian emirati english englishman
  eritrean estonian ethiopian eurasian european fijian filipino finnish finn flemish french frenchman frenchwoman
  gambian georgian german ghanaian greek guatemalan guinean gulf haitian hindu hindus hispanic honduran hungarian
  icelandic icelander indian indonesian iranian iraqi irish irishman islamic islamist islamists israeli israelite
  italian ivorian jamaican japanese javanese jewish jew jews jordanian kazakh kenyan khmer korean kosovan kosovar kurd
  kurdish kurds kuwaiti kyrgyz lao laotian latin latino latvian lebanese liberian libyan lithuanian macedonian malagasy
  malawian malay malaysian malian maltese maori mauritanian mediterranean mexican moldovan mongolian montenegrin
  moroccan mozambican muslim muslims myanmar namibian nepalese nepali nicaraguan nigerian nigerien nordic norwegian
  omani pakistani palestinian palestinians panamanian paraguayan pashtun persian peruvian pole poles polish portuguese
  punjabi qatari roman romanian russian russians rwandan salvadoran saudi saudis scandinavian scot scots scottish
  senegalese serb serbian serbs shia shiite shiites sikh sikhs singaporean slav slavic slovak slovakian slovene
  slovenian somali soviet spaniard spanish sri-lankan sudanese sunni sunnis swede swedish swiss syrian syrians taiwanese
  tajik tamil tanzanian tatar thai tibetan togolese tunisian turk turkic turkish turkmen turks ugandan ukrainian
  ukrainians uruguayan uyghur uighur uzbek venezuelan vietnamese welsh western westerner yemeni yemenis zambian
  zimbabwean buddhist catholic catholics protestant orthodox anglican lutheran mormon democrat democrats democratic
  republican republicans conservative conservatives labour liberal communist socialist tory tories whig marxist nazi
  americans indians pakistanis israelis iranians iraqis egyptians australians canadians europeans africans asians
  arabs germans italians koreans brazilians mexicans cubans haitians indonesians filipinos kenyans nigerians libyans
  afghans northern southern eastern western central north south east west
`);

/** What follows the apostrophe of "we're", "I'll", "didn't". */
const CONTRACTED = list('re ve ll d m t s');

/** Is a capital on this word (lower case) at a sentence's start no sign of a name? */
export function isStarter(lower: string): boolean {
  if (STARTERS.has(lower)) return true;
  const cut = lower.indexOf("'");
  return (
    cut > 0 && CONTRACTED.has(lower.slice(cut + 1)) && (STARTERS.has(lower.slice(0, cut)) || lower.endsWith("n't"))
  );
}

/** Is this starter (lower case) also the first word of many names? */
export function opensNames(lower: string): boolean {
  return OPENERS.has(lower);
}

/** Is this word (lower case) an adjective or noun of a people, a faith or a party, or a point of the compass? */
export function isPeople(lower: string): boolean {
  return PEOPLES.has(lower);
}
