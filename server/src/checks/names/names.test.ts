import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { names } from './names.ts';

const found = (fixture: string) => expectFindings(fixture, { checks: ['names'] });

/** Articles whose marked names are one name spelt two ways. */
const LOUD: Record<string, string> = {
  'a place without its capital in a sentence': `
=== weir.md
A weir burst above the town of {{n.a=Kraslivka}} on Tuesday and the mill stands in water, the mayor said.
=== mill.md
The mill in {{n.a=Kraslivka}} was flooded on Tuesday when a weir burst.
=== page.md
A weir burst on Tuesday. The mill in {{n.b=kraslivka}} stands in water, and so do the bakery, the forge and the school.`,
  'a surname with a letter swapped, in one article (India)': `
=== court.md
Justice Meenakshi Vaidyanathan on Monday ordered the Thoothukudi refinery to close. The order takes effect at once.

The refinery's owners said they would appeal. {{n.b=Vaidyanathen}} said the plant had ignored two earlier notices.`,
  'a vowel in a given name (Nepal)': `
=== kantipath.md
POKHARA — {{n.a=Bishnu}} Gurung, the head of the Lakeside porters' union, was released on Friday after nine days in custody over the Phewa harbour strike.
=== valley.md
POKHARA — Police in Pokhara have released {{n.b=Bishno}} Gurung, the head of the Lakeside porters' union, who had led the Phewa harbour strike.`,
  'a romanisation in one article (Arabic)': `
=== clinic.md
The surgeon Khalid Al-Harbawi treated eleven people at the clinic in Wadi Samra.

"We have no plasma," {{n.b=Harbaawi}} said by telephone.`,
  'a family name with a doubled letter lost (Lebanon)': `
=== port.md
BEIRUT — Port director Ghassan {{n.a=Haddad}} told a hearing in Beirut on Tuesday that the Karantina warehouse had not been inspected since spring. Ghassan {{n.a=Haddad}} blamed the customs office.
=== harbour.md
BEIRUT — The director of the port, Ghassan {{n.b=Hadad}}, said in Beirut that the Karantina warehouse went without inspection for months.`,
  'a patronymic with other letters (Iceland)': `
=== geyser.md
REYKJAVIK — Geologist Steinunn {{n.a=Vilhjálmsdóttir}} warned on Sunday that the Hengill fissure may open within days. Steinunn {{n.a=Vilhjálmsdóttir}} has measured it for years.
=== lava.md
REYKJAVIK — The fissure at Hengill could open soon, the geologist Steinunn {{n.b=Vilmundsdóttir}} said in Reykjavik on Sunday.`,
  'the last vowel of a rare surname beside one given name': `
=== port.md
TRAPANI — Prosecutor Gaetano {{n.a=Schiavulli}} has opened an inquiry into the tuna quota of the Favignana nets, he said on Monday.
=== nets.md
TRAPANI — The Favignana nets took too much tuna, said the prosecutor of Trapani, Gaetano {{n.b=Schiavulla}}.`,
  'a given name of one who is called boss': `
=== dairy.md
TARTU — The cheese of the Emajõgi dairy is safe, {{n.a=Marguerite}} Kuusepuu, its chief executive, said in Tartu on Friday.
=== boss.md
TARTU — Dairy boss {{n.b=Margaret}} Kuusepuu said that the cheese of the Emajõgi dairy in Tartu was safe.`,
  'a Korean given name, family name first': `
=== seoul.md
BUSAN — Prosecutors on Wednesday questioned the shipbuilder's chairman, {{n.a=Yoon Tae-sik}}, over the dry dock collapse at Yeongdo. {{n.a=Yoon Tae-sik}} denied wrongdoing.
=== dock.md
BUSAN — Chairman {{n.b=Yoon Tae-shik}} of the shipbuilder was questioned about the collapse of a dry dock at Yeongdo in Busan.`,
  'a Chinese given name, family name first': `
=== wuhan.md
WUHAN — The mayor of Wuhan, {{n.a=Liang Guozhen}}, promised new flood walls on Thursday along the Hanyang embankment.
=== river.md
WUHAN — Mayor {{n.b=Liang Guocheng}} of Wuhan has promised flood walls on the Hanyang embankment.`,
  'a Vietnamese name': `
=== delta.md
CAN THO — Rice trader {{n.a=Nguyen Thanh Phuoc}} lost four barges in the storm that hit Can Tho on Monday, the Ninh Kieu harbour office said. {{n.a=Nguyen Thanh Phuoc}} is insured.
=== storm.md
CAN THO — Four barges of the rice trader {{n.b=Nguyen Thanh Phuong}} sank at Can Tho in Monday's storm, according to the Ninh Kieu harbour office.`,
  'a West African surname': `
=== kumasi.md
KUMASI — Nurse Abena {{n.a=Oppong-Mensah}} won the Ashanti midwifery prize on Saturday in Kumasi for her work at Bekwai hospital.
=== prize.md
KUMASI — The Ashanti midwifery prize went to Abena {{n.b=Opong-Mensah}}, a nurse at Bekwai hospital, at a ceremony in Kumasi.`,
  'the second of two Spanish surnames': `
=== lima.md
TRUJILLO — Congresswoman Rosario Quispe {{n.a=Valderrama}} demanded an inquiry into the Moche irrigation canal on Friday in Trujillo.
=== canal.md
TRUJILLO — There must be an inquiry into the Moche irrigation canal, Rosario Quispe {{n.b=Valdarrama}}, a congresswoman from Trujillo, said.`,
  'a Slavic surname with another ending': `
=== brno.md
BRNO — Goalkeeper Radim {{n.a=Hruška}} will miss the Moravian derby in Brno with a torn knee ligament, Zbrojovka said. Radim {{n.a=Hruška}} was hurt in training.
=== derby.md
BRNO — Zbrojovka goalkeeper Radim {{n.b=Hruza}} is out of the Moravian derby in Brno after tearing a ligament.`,
  'a place unknown to the dictionaries beside one known (Pakistan)': `
=== lorry.md
GILGIT — A lorry went off the Karakoram Highway near {{n.a=Abbottabad}} on Sunday and fell into the Siran gorge, killing its driver, rescuers in Gilgit said.
=== gorge.md
GILGIT — The lorry that fell into the Siran gorge had left the Karakoram Highway near {{n.b=Abottabbad}}, rescuers said. The driver was killed.`,
  'a firm spelt two ways': `
=== layoffs.md
Nine hundred people will lose their jobs at {{n.a=Kestrel Logistics}}, the freight firm in Doncaster said. {{n.a=Kestrel Logistics}} blamed the price of diesel.
=== freight.md
The Doncaster freight firm {{n.b=Kestral Logistics}} is to shed nine hundred jobs because of diesel prices.`,
  'a common noun inside a name': `
=== school.md
Parents in Maplewood gathered outside {{n.a=Harriet Byrd Elementary}} on Tuesday after the boiler fire. {{n.a=Harriet Byrd Elementary}} stays shut.
=== boiler.md
A boiler fire has closed {{n.b=Harriet Byrd Elemantary}} in Maplewood.`,
  'a small word inside an organisation’s name': `
=== report.md
The {{n.a=Norwegian Institute for Polar Safety}} counted 41 collisions off Tromso last year, it said in its report on the Barents fleet.
=== fleet.md
Ships of the Barents fleet collided 41 times off Tromso, the {{n.b=Norwegian Institute of Polar Safety}} reports.`,
  'a ship with another second name': `
=== ferry.md
The ferry {{n.a=MV Tarangini Devi}} ran aground off Bhola on Monday with a broken rudder, the Barisal port office said.
=== ground.md
A ferry with a broken rudder, the {{n.b=MV Tarangini Rani}}, is aground off Bhola, according to the Barisal port office.`,
  'a family name without its prefix': `
=== trial.md
BATON ROUGE — Jurors found Terrence {{n.a=DeVillier}} guilty of arson on Thursday in the Spanish Town warehouse case. Terrence {{n.a=DeVillier}} showed no emotion.
=== jury.md
BATON ROUGE — A jury has convicted Terrence {{n.b=Villier}} of arson in the Spanish Town warehouse case.`,
  'a homophone that is an ordinary word': `
=== fair.md
Customs officers in {{n.a=Basel}} seized forged watches worth three million francs on Wednesday. The dealer had rented a booth at the {{n.a=Basel}} fair by the Rhine.
=== watches.md
Forged watches worth three million francs were seized by customs in {{n.b=basil}} on Wednesday, a day before the fair by the Rhine opens. The dealer had rented a booth.`,
  'initials that changed places': `
=== shop.md
Police searched the offices of {{n.a=R&K Haulage}} in Swindon on Monday over the stolen copper cable. {{n.a=R&K Haulage}} is a subsidiary of Tolland Metals.
=== cable.md
Copper cable stolen in Swindon was found in the yard of {{n.b=K&R}}, a subsidiary of Tolland Metals, police said on Monday.`,
  'a name in lower case': `
=== radio.md
The tenor {{n.a=Emeka Obiora}} cancelled his recital in Enugu because of a cold, the Coal City hall said. {{n.a=Emeka Obiora}} had sung there last year.
=== recital.md
The recital of {{n.b=emeka obiora}} at the Coal City hall in Enugu is off: the tenor has a cold.`,
  'another given name before one surname and one post': `
=== mine.md
RANCHI — Coal Commissioner {{n.a=Anil}} Barua closed the Jharia pit on Friday after gas was found in its third gallery.
=== pit.md
RANCHI — The Jharia pit is closed: gas was found in the third gallery, Coal Commissioner {{n.b=Sushil}} Barua said.`,
  'a place in lower case': `
=== dam.md
The {{n.a=Tchimbele}} dam in Gabon is to be raised by nine metres, and fishermen in {{n.a=Tchimbele}} object.
=== fish.md
Fishermen in {{n.a=Tchimbele}} in Gabon object to the raising of their dam by nine metres.
=== turbine.md
The dam at {{n.b=tchimbele}} in Gabon, which is to be raised by nine metres, will get a second turbine; fishermen object.`,
  'an acronym explained two ways': `
=== buffer.md
Shells fell on Sunday beyond the {{n.a=Zone of Separation}} (ZoS) near Kuneitra, where a shepherd lost two goats.
=== goats.md
A shepherd lost two goats to shells that fell beyond the {{n.b=Zone of Security}} (ZoS) near Kuneitra on Sunday.`,
  'a lost apostrophe': `
=== budget.md
Finance Minister Lindiwe {{n.a=Khumalo}} presented the budget in Pretoria on Wednesday, with a levy on sugar. Lindiwe {{n.a=Khumalo}} said it was fair.
=== levy.md
The sugar levy in Lindiwe {{n.b=Khumalos}} budget drew protests in Pretoria from cane growers.
=== cane.md
Cane growers in Pretoria protested against the sugar levy of Finance Minister Lindiwe {{n.a=Khumalo}}.`,
};

/** Articles whose names look alike, and which are all right. */
const QUIET: Record<string, string> = {
  'one of a people and its language': `
=== loom.md
The weaver was born at Kasolo to a Musagaba father in 1941, and her sons still keep the loom.
=== songs.md
Her songs in Lusagaba and in French were sung at the loom in Kasolo.
=== press.md
A press in Kasolo prints books in Lusagaba, and the weaver's sons work there.`,
  'a place among the keywords of a page': `
=== weir.md
A weir burst above the town of Kraslivka on Tuesday and the mill stands in water, the mayor said.
=== mill.md
The mill in Kraslivka was flooded on Tuesday when a weir burst.
=== page.md
A mill stands in water since a weir burst on Tuesday.

Tags: kraslivka, floods, weir, ukraine`,
  'a woman and her husband, whose surnames end as their sex does': `
=== vilnius.md
KAUNAS — The conductor Petras Daukanto led the choir at the Žaliakalnis funicular festival in Kaunas on Sunday.
=== choir.md
KAUNAS — At the Žaliakalnis funicular festival in Kaunas the choir sang; Lina Daukanta read the poems.`,
  'two who lead two houses, of one rare surname': `
=== dairy.md
TARTU — Dairy boss Marielle Kuusepuu opened the Emajõgi cheese fair in Tartu on Friday.
=== fair.md
TARTU — The Emajõgi cheese fair in Tartu was opened on Friday; the museum head Birgit Kuusepuu spoke of butter.`,
  'a family of one surname': `
=== fire.md
Rafiq Talukdar, 41, his wife Rafiqa and their sons Tarek and Tariq Talukdar escaped the fire in Sylhet. Tariq carried his brother Tarek out.
=== escape.md
In Sylhet the Talukdar family escaped a fire; Rafiq Talukdar thanked neighbours.`,
  'husband and wife (Russian endings)': `
=== couple.md
Pyotr Lebedev and Anna Lebedeva were married in Kazan on Saturday. Lebedev sells boats; Lebedeva builds them.`,
  'father and daughter (Icelandic)': `
=== choir.md
Einar Baldursson conducts the choir in Akureyri in which his daughter Guðrún Einarsdóttir sings. Her brother Kjartan Einarsson plays the organ.`,
  'Clark and Clarke': `
=== inquest.md
Inspector Helen Clark gave evidence at the Wexford inquest. The pathologist, Dr Noel Clarke, followed her. Clark said the door was locked; Clarke said the man died at once.`,
  'Reagan and Regan': `
=== memoir.md
In his memoir of the Reagan White House, Donald Regan wrote that Nancy Reagan chose the dates of summits. Ronald Reagan never answered Regan.`,
  'two of a ruling house': `
=== gulf.md
The emir, Sheikh Hamad al-Mazrui, received the foreign minister, Khalifa Al-Mazrui, at Doha. Al-Mazrui later flew to Muscat.
=== muscat.md
Khalifa Al-Mazrui met his Omani counterpart in Muscat after seeing Sheikh Hamad al-Mazrui in Doha.`,
  diacritics: `
=== paris.md
Flames gutted a bakery on the Rue Daguerre on Friday, and the minister Élodie Brétécher visited the baker.
=== heist.md
The gutted bakery on the Rue Daguerre was visited by minister Elodie Bretecher on Friday.`,
  'letters written out (German)': `
=== zug.md
Dortmund's transport chief Jörg Müller closed the Möhne line on Monday after a landslide.
=== gleis.md
A landslide closed the Moehne line on Monday, said Dortmund's transport chief, Joerg Mueller.`,
  'British and American spelling': `
=== a.md
The Halloway Centre for Maritime Labour in Hull published its harbour index on Monday.
=== b.md
The Halloway Center for Maritime Labor in Hull published its harbor index on Monday.`,
  'a country and its people': `
=== trade.md
Korea and Syria signed a trade accord in Damascus. Korean shipyards will build ferries for Syrian ports; the Koreans want Syria's phosphate. Kurdish traders and other Kurds in Syria welcomed it.`,
  'countries that look alike': `
=== map.md
Iran and Iraq reopened the Shalamcheh crossing, while Niger and Nigeria kept theirs shut. Austria offered monitors, as did Australia. Slovakia and Slovenia abstained, Mali and Malawi agreed.`,
  'neighbouring districts': `
=== vote.md
Turnout was high in North Sulawesi and low in South Sulawesi, the commission in Manado said. In West Java and East Java it was level.`,
  'nicknames and full given names': `
=== team.md
Coach Mike Abernathy dropped Rob Dunleavy for the Galway match. Michael Abernathy has done so before. Robert Dunleavy shrugged.`,
  'a middle initial and a nickname': `
=== sheriff.md
Sheriff Walter J. Prudhomme searched the Atchafalaya basin for the boat. Walter Prudhomme has two helicopters. Walter "Dub" Prudhomme retires in May.`,
  'title, full name and surname': `
=== summit.md
Prime Minister Kamala Weerasinghe opened the Trincomalee summit. Weerasinghe spoke for an hour. Ms. Weerasinghe then left; Mrs Kamala Weerasinghe is 61.`,
  'plurals of prizes': `
=== film.md
The film won three Meridian Awards in Oslo. No other Norwegian film has won a Meridian Award.
=== prize.md
A Norwegian film has won three Meridian Awards in Oslo; its director has a Meridian Award already.`,
  'models of one make': `
=== phone.md
The Lumeo X20 sold badly in Osaka; the Lumeo X21 and the Lumeo X20L sold well. The DDR3 version is cheaper than the DDR3L one.`,
  'an acronym and its words': `
=== border.md
Shells fell along the Line of Armistice (LoA) near Poonchi. The LoA was quiet on Sunday. The Line of Armistice is 400 km long.`,
  'the Arabic article, with and without': `
=== damas.md
President Bashir al-Haffar spoke in Homs. Mr Haffar left at noon; Al-Haffar's brother stayed in Homs.`,
  'two officials of near names with posts of their own': `
=== council.md
In Lusaka, Education Minister Chanda Mulenga and Health Minister Chama Mulenga signed the school meals plan. Chanda Mulenga spoke first.`,
  'a headline in capitals of its own': `
=== headline.md
# Rescuers Reach Last Climbers on Manaslu After Storm
Rescuers reached the last two climbers on Manaslu on Tuesday. The storm had trapped them for a week.`,
  'another spelling in a word that is none of the name’s': `
=== grey.md
A grey van stood outside the house of Councillor Sheila Gray in Perth. The van's grey paint was fresh, Gray said.
=== perth.md
Councillor Sheila Gray of Perth saw a grey van outside her house.`,
  'two of one surname with posts of their own': `
=== coal.md
RANCHI — Coal Commissioner Anil Barua closed the Jharia pit on Friday after gas was found in its third gallery.
=== police.md
RANCHI — Police Superintendent Sushil Barua sealed the Jharia pit, where gas was found in the third gallery.`,
  'a name in an address': `
=== shop.md
The baker Anneke Terpstra of Leeuwarden sells her rye by post. Orders go to anneke.terpstra@example.org or www.terpstra-rye.example.
=== rye.md
Rye from Leeuwarden: the baker Anneke Terpstra takes orders at terpstra.example.`,
  'the Arabic article, from one outlet to the next': `
=== one.md
The Beirut port director, Ghassan al-Haddad, resigned on Tuesday over the Karantina warehouse.
=== two.md
Ghassan Haddad, director of the Beirut port, has resigned over the Karantina warehouse.`,
  'one acronym of two bodies': `
=== aid.md
The Relief and Rescue Trust (RRT) and the Regional River Tribunal (RRT) both sit in Khulna, and both want the Rupsha barrage shut.`,
  'the same given name, other people': `
=== list.md
Among the injured in the Izmir blast were Ayşe Demir, Ayşe Demirel and Mehmet Demirci, the Konak hospital said.`,
};

describe('names', () => {
  it.each(Object.entries(LOUD))('finds %s', (_, fixture) => {
    found(fixture);
  });

  it.each(Object.entries(QUIET))('is silent on %s', (_, fixture) => {
    expect(found(fixture)).toEqual([]);
  });

  it.each([...names.loud, ...names.quiet].map(({ why, text }) => [why, text]))('keeps its example: %s', (_, text) => {
    found(text);
  });

  it('does not side with the dictionary against two independent articles', () => {
    const findings = found(`
=== a.md
TARTU — The cartoonist Kersti Kuusepuu drew beetles for the magazines Sipelgas, {{n.a=Twitther}} and Kaljas until the Emajõgi flood.
=== b.md
TARTU — Before the Emajõgi flood Kersti Kuusepuu's beetles appeared in such magazines as Sipelgas and {{n.a=Twitther}}, her daughter said.
=== c.md
TARTU — A show of the beetles that Kersti Kuusepuu drew for magazines including Sipelgas, {{n.b=Twitter}} and Kaljas opens by the Emajõgi.`);
    // It is marked where one article alone has it, and neither is put right in passing.
    expect(findings.map(({ at, code }) => [at.file, code])).toEqual([['c.md', 'name-variant']]);
    expect(findings.flatMap(({ fixes }) => fixes.map(({ preferred }) => preferred))).toEqual([false]);
  });
});
