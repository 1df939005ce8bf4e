/** A country: ISO 3166-1 code, the names it goes by, its demonyms and its capital, lower case, without diacritics. */
export interface Country {
  readonly code: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capital: string;
}

/** Code: names / demonyms (adjective and people) / capital. The United Nations' members and a few others in the news. */
const TABLE = `
AF: afghanistan / afghan afghans afghani / kabul
AL: albania / albanian albanians / tirana
DZ: algeria / algerian algerians / algiers
AD: andorra / andorran / andorra la vella
AO: angola / angolan angolans / luanda
AR: argentina / argentine argentinian argentines / buenos aires
AM: armenia / armenian armenians / yerevan
AU: australia / australian australians / canberra
AT: austria / austrian austrians / vienna
AZ: azerbaijan / azerbaijani azeri azerbaijanis / baku
BS: bahamas / bahamian / nassau
BH: bahrain / bahraini bahrainis / manama
BD: bangladesh / bangladeshi bangladeshis / dhaka
BB: barbados / barbadian / bridgetown
BY: belarus / belarusian belarusians / minsk
BE: belgium / belgian belgians / brussels
BZ: belize / belizean / belmopan
BJ: benin / beninese / porto-novo
BT: bhutan / bhutanese / thimphu
BO: bolivia / bolivian bolivians / la paz
BA: bosnia, bosnia and herzegovina, bosnia-herzegovina / bosnian bosnians / sarajevo
BW: botswana / botswanan / gaborone
BR: brazil / brazilian brazilians / brasilia
BN: brunei / bruneian / bandar seri begawan
BG: bulgaria / bulgarian bulgarians / sofia
BF: burkina faso / burkinabe / ouagadougou
BI: burundi / burundian / bujumbura
KH: cambodia / cambodian cambodians / phnom penh
CM: cameroon / cameroonian cameroonians / yaounde
CA: canada / canadian canadians / ottawa
CV: cape verde / cape verdean / praia
CF: central african republic / central african / bangui
TD: chad / chadian / n'djamena
CL: chile / chilean chileans / santiago
CN: china / chinese / beijing
CO: colombia / colombian colombians / bogota
KM: comoros / comorian / moroni
CG: congo, republic of congo / congolese / brazzaville
CD: democratic republic of congo, democratic republic of the congo, dr congo, drc / congolese / kinshasa
CR: costa rica / costa rican / san jose
CI: ivory coast, cote d'ivoire / ivorian ivorians / abidjan
HR: croatia / croatian croatians croat croats / zagreb
CU: cuba / cuban cubans / havana
CY: cyprus / cypriot cypriots / nicosia
CZ: czech republic, czechia / czech czechs / prague
DK: denmark / danish danes dane / copenhagen
DJ: djibouti / djiboutian / djibouti
DO: dominican republic / dominican dominicans / santo domingo
EC: ecuador / ecuadorian ecuadorean ecuadorians / quito
EG: egypt / egyptian egyptians / cairo
SV: el salvador / salvadoran salvadorans / san salvador
GQ: equatorial guinea / equatoguinean / malabo
ER: eritrea / eritrean eritreans / asmara
EE: estonia / estonian estonians / tallinn
SZ: eswatini, swaziland / swazi / mbabane
ET: ethiopia / ethiopian ethiopians / addis ababa
FJ: fiji / fijian fijians / suva
FI: finland / finnish finns finn / helsinki
FR: france / french frenchman / paris
GA: gabon / gabonese / libreville
GM: gambia / gambian gambians / banjul
GE: georgia / georgian georgians / tbilisi
DE: germany / german germans / berlin
GH: ghana / ghanaian ghanaians / accra
GR: greece / greek greeks / athens
GL: greenland / greenlandic / nuuk
GT: guatemala / guatemalan guatemalans / guatemala city
GN: guinea / guinean guineans / conakry
GW: guinea-bissau / bissau-guinean / bissau
GY: guyana / guyanese / georgetown
HT: haiti / haitian haitians / port-au-prince
HN: honduras / honduran hondurans / tegucigalpa
HK: hong kong / hongkonger hongkongers / hong kong
HU: hungary / hungarian hungarians / budapest
IS: iceland / icelandic icelander icelanders / reykjavik
IN: india / indian indians / new delhi
ID: indonesia / indonesian indonesians / jakarta
IR: iran / iranian iranians / tehran
IQ: iraq / iraqi iraqis / baghdad
IE: ireland / irish irishman / dublin
IL: israel / israeli israelis / jerusalem
IT: italy / italian italians / rome
JM: jamaica / jamaican jamaicans / kingston
JP: japan / japanese / tokyo
JO: jordan / jordanian jordanians / amman
KZ: kazakhstan / kazakh kazakhs / astana
KE: kenya / kenyan kenyans / nairobi
XK: kosovo / kosovar kosovars kosovan / pristina
KW: kuwait / kuwaiti kuwaitis / kuwait city
KG: kyrgyzstan / kyrgyz / bishkek
LA: laos / lao laotian / vientiane
LV: latvia / latvian latvians / riga
LB: lebanon / lebanese / beirut
LS: lesotho / basotho / maseru
LR: liberia / liberian liberians / monrovia
LY: libya / libyan libyans / tripoli
LI: liechtenstein / liechtensteiner / vaduz
LT: lithuania / lithuanian lithuanians / vilnius
LU: luxembourg / luxembourgish / luxembourg
MO: macau, macao / macanese / macau
MG: madagascar / malagasy / antananarivo
MW: malawi / malawian malawians / lilongwe
MY: malaysia / malaysian malaysians / kuala lumpur
MV: maldives / maldivian maldivians / male
ML: mali / malian malians / bamako
MT: malta / maltese / valletta
MR: mauritania / mauritanian mauritanians / nouakchott
MU: mauritius / mauritian mauritians / port louis
MX: mexico / mexican mexicans / mexico city
MD: moldova / moldovan moldovans / chisinau
MC: monaco / monegasque / monaco
MN: mongolia / mongolian mongolians / ulaanbaatar
ME: montenegro / montenegrin montenegrins / podgorica
MA: morocco / moroccan moroccans / rabat
MZ: mozambique / mozambican mozambicans / maputo
MM: myanmar, burma / burmese / naypyidaw
NA: namibia / namibian namibians / windhoek
NP: nepal / nepali nepalese nepalis / kathmandu
NL: netherlands, holland / dutch dutchman / amsterdam
NZ: new zealand / new zealander new zealanders kiwi / wellington
NI: nicaragua / nicaraguan nicaraguans / managua
NE: niger / nigerien / niamey
NG: nigeria / nigerian nigerians / abuja
KP: north korea / north korean north koreans / pyongyang
MK: north macedonia, macedonia / macedonian macedonians / skopje
NO: norway / norwegian norwegians / oslo
OM: oman / omani omanis / muscat
PK: pakistan / pakistani pakistanis / islamabad
PS: palestine, gaza strip, west bank / palestinian palestinians / ramallah
PA: panama / panamanian panamanians / panama city
PG: papua new guinea / papua_new_guinean / port moresby
PY: paraguay / paraguayan paraguayans / asuncion
PE: peru / peruvian peruvians / lima
PH: philippines / filipino philippine filipinos / manila
PL: poland / polish pole poles / warsaw
PT: portugal / portuguese / lisbon
PR: puerto rico / puerto rican puerto ricans / san juan
QA: qatar / qatari qataris / doha
RO: romania / romanian romanians / bucharest
RU: russia, russian federation / russian russians / moscow
RW: rwanda / rwandan rwandans / kigali
WS: samoa / samoan samoans / apia
SA: saudi arabia / saudi saudis / riyadh
SN: senegal / senegalese / dakar
RS: serbia / serbian serbians serb serbs / belgrade
SC: seychelles / seychellois / victoria
SL: sierra leone / sierra leonean / freetown
SG: singapore / singaporean singaporeans / singapore
SK: slovakia / slovak slovaks / bratislava
SI: slovenia / slovenian slovenians slovene / ljubljana
SB: solomon islands / solomon islander / honiara
SO: somalia / somali somalis / mogadishu
ZA: south africa / south african south africans / pretoria
KR: south korea, korea / south korean south koreans korean koreans / seoul
SS: south sudan / south sudanese / juba
ES: spain / spanish spaniard spaniards / madrid
LK: sri lanka / sri lankan sri lankans / colombo
SD: sudan / sudanese / khartoum
SR: suriname / surinamese / paramaribo
SE: sweden / swedish swede swedes / stockholm
CH: switzerland / swiss / bern
SY: syria / syrian syrians / damascus
TW: taiwan / taiwanese / taipei
TJ: tajikistan / tajik tajiks / dushanbe
TZ: tanzania / tanzanian tanzanians / dodoma
TH: thailand / thai thais / bangkok
TL: east timor, timor-leste / timorese / dili
TG: togo / togolese / lome
TO: tonga / tongan tongans / nuku'alofa
TT: trinidad and tobago, trinidad / trinidadian / port of spain
TN: tunisia / tunisian tunisians / tunis
TR: turkey, turkiye / turkish turk turks / ankara
TM: turkmenistan / turkmen / ashgabat
UG: uganda / ugandan ugandans / kampala
UA: ukraine / ukrainian ukrainians / kyiv
AE: united arab emirates, uae, emirates / emirati emiratis / abu dhabi
GB: united kingdom, uk, u.k., britain, great britain, england, scotland, wales, northern ireland / british briton britons english scottish welsh / london
US: united states, united states of america, us, u.s., usa, u.s.a., america / american americans / washington
UY: uruguay / uruguayan uruguayans / montevideo
UZ: uzbekistan / uzbek uzbeks / tashkent
VU: vanuatu / ni-vanuatu / port vila
VE: venezuela / venezuelan venezuelans / caracas
VN: vietnam / vietnamese / hanoi
YE: yemen / yemeni yemenis / sanaa
ZM: zambia / zambian zambians / lusaka
ZW: zimbabwe / zimbabwean zimbabweans / harare
VA: vatican, holy see / vatican / vatican city`;

const PEOPLE_OF_TWO_WORDS = /^(?:north|south|new|sri|central|cape|puerto|solomon|papua|costa|sierra) /;

function demonymsOf(list: string): string[] {
  // Demonyms of two words share their first word with the country's name; "_" joins those of three.
  const words = list.trim().split(' ');
  const demonyms: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const two = `${words[i]} ${words[i + 1] ?? ''}`;
    if (words[i + 1] && PEOPLE_OF_TWO_WORDS.test(two)) {
      demonyms.push(two);
      i++;
    } else demonyms.push(words[i]!.replaceAll('_', ' '));
  }
  return demonyms;
}

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code, rest] = [line.slice(0, 2), line.slice(4)];
    const [names, demonyms, capital] = rest.split(' / ');
    return { code, names: names!.split(', '), demonyms: demonymsOf(demonyms!), capital: capital!.trim() };
  });
