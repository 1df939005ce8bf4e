The five articles of seeds/ with the places of their answer key marked; `npm run seeds` writes both from this file.
The facts, names and spoken words are those reported in April and May 2025; outlets and sentences are ours.
=== mediation-offer.md
---
title: Washington offers to mediate as India and Pakistan trade blows
outlet: The Meridian Ledger
date: 2025-05-08
byline: Staff correspondents
---

The White House is trying to keep India's missile strikes on Pakistan from turning into a spiral between two nuclear states, and {{trump.a=Donald Trump}} has put his government forward as a go-between in the first foreign emergency of his term.

The president's hope, he said, is that "{{stop.x=they can stop now}}."

He told reporters on Wednesday: “{{help.a=If I could do any help, I’ll be there}}. My position is that I’m all getting along well, {{resolve.a=I know all very well and I want to see them resolve it}}.”

No clash between the neighbours has been as grave in {{decades.a=two decades}}. India fired on what it describes as "terrorist infrastructure"; Islamabad answered that Indian aircraft had been brought down and that the missiles would not go unpunished.

Marco Rubio, the U.S. Secretary of State, had a conversation of his own with his Saudi counterpart on Wednesday about ways of cooling the conflict.

In earlier South Asian emergencies the Americans had a calming hand and helped to hold off all-out war. This time, analysts fear, Ukraine and Gaza may leave Washington too busy to step in early.

Its messages have not agreed with one another since the attack, specialists add. Washington firmly condemned what set off the Indian strikes: the terrorist attack of {{day.x=April 22}} in {{pahalgam.b=Pahargam}}, in the disputed territory of {{cashmere-toll.a+cashmere-line.a+cashmere-attack.a=Kashmir}}, in which {{deaths.a+strike-dead.x+shelling.x+tariff.x+sites.x=26}} people were killed.

Yet Rubio spent the following days asking the governments in New Delhi and Islamabad to “{{tensions.a=reduce tensions}}” and to “maintain peace and security in South Asia.”

That went down badly in New Delhi, according to Tanvi Madan, who studies South Asia at the Brookings Institution. "When this happens, in India, both sides call for both sides to be demoted, which is a demand for restraint from India," she said.

By India's account of a May 1 call between U.S. {{defense.x=Secretary of Defense}} Pete Hegseth and Rajnath Singh, who holds the same office in Delhi, Washington “reaffirmed the strong support of the U.S. government in India’s fight against terrorism” and “supported India’s defense of its rights”. Madan takes that as a hint of a green light for retaliation.

Three days after the incident Trump remarked that the two would “make it figure out one way or another”. He went on: “There is a lot of tension between Pakistan and India, but {{always.a=there will always be}}.”

Moeed {{yusuf.a=Yusuf}}, a {{belfer.a=senior fellow}} at Harvard's Belfer Center who once advised Pakistan's government on national security, felt that American handling of the tensions born of the April 22 attack showed more "lost motivation" than in years past.

"They may have calculated that {{mediate.a=others will (mediate), no one will do it}}," {{yusuf.b=Yousuf}} added. "But there is no other country that can force India and Pakistan to downgrade, except the United States."

Former quarrels were settled through "choreographed diplomatic efforts" led by the Americans, Yusuf said, and capitals outside the alliance, Moscow and Beijing among them, had even "fallen into the initiative." Whether that will be repeated nobody can say.

The crisis falls in a season when Washington is courting both. With New Delhi it has a growing partnership in strategy, defense and technology, meant above all as a weight against China, and a trade deal is on the table by which India hopes to escape Trump's "reciprocal" tariff of {{tariff.x+rate.x=26%}}.

Delhi took care to explain its missiles to the Americans. Soon after the launch Ajit Doval, the Indian {{adviser.x=national security adviser}}, talked to Rubio and then to his opposite numbers in the United Arab Emirates, Saudi Arabia and Japan, sources in the Indian government said.

Pakistan was for many years a major customer for American arms and a partner in regional security; its weight has shrunk since the Taliban toppled the Western-backed government of Afghanistan in 2021.

On Wednesday Pakistan's {{finance.x=Finance Minister}}, Muhammad Aurangzeb, said to the Financial Times that Islamabad would be glad to see the United States and others play "any role" as mediators.

“The United States is a very, very important strategic partner,” were his words. “{{partners.a=We welcome any of our partners}} … to come in and help become an independent arbitrator at this point in time.”

*Additional reporting by {{jilani.a=Humza Jilani}} in Islamabad*
=== mediation-translated.md
---
title: The United States offers itself as referee between India and Pakistan
outlet: Terza Pagina Online
date: 2025-05-08
byline: Translated by machine
---

The administration of {{trump.b=Donald Trumps}} seeks to stop the missile strikes of India on Pakistan from sliding into a nuclear stand-off, and it offers a mediation in the first great emergency abroad to break out since it took office.

The president let it be understood that he was hoping for them to stop at once.

If I can do something for helping, I will be there, he declared Wednesday. It is my position that I get along the two, both I know and I want to see them work.

A confrontation so bad the two countries had not lived in {{decades.b=more than two decades}}: it came after New Delhi struck some sites which it calls terrorist infrastructure and Islamabad claimed the downing of Indian planes and vowed an answer to the missiles.

In Pakistan and in the {{cashmere-toll.b=cashmere}} that Pakistan administers, the number of deaths has risen at {{strike-dead.x+shelling.x+strike-dead-same.x=31}}, with {{injured.x=57}} injured, an official of the Pakistani military said Wednesday. Beyond the control line, which is the border in fact of the {{cashmere-line.b=cashmere}}, Pakistani soldiers meanwhile killed {{shelling.x=13}} civilians of the Indian side and injured {{injured.x=59}}, according to what Indian officials announced Thursday.

The American secretary of state, Marco Rubio, kept contact with both capitals and on Wednesday heard separately the Saudi counterpart, Prince Faisal Bin Farhan Al-Saud, on the manner of defusing the conflict.

In the past crises of Southern Asia the United States had played the mediator, and their soothing influence helped that open war be avoided. Now, the analysts said, Ukraine and Gaza distract Washington too much for it to resolve the shock, at least in the first days.

Since the attack the messages of Washington are incoherent, say the experts. The United States condemned strongly what triggered the Indian missiles, a terrorist attack in {{pahalgam.a=Pahalgam}}, in the contested territory of the {{cashmere-attack.b=cashmere}}, which on April 22 killed {{deaths.a+strike-dead.x+shelling.x+tariff.x+sites.x=26}} people.

But in the days that came after, Rubio solicited both governments that they work together to {{tensions.b=defuse tensions}} and keep peace and security in the region.

In New Delhi this was not liked, explained Tanvi Madan, expert of South Asia at the Brookings Institution. An appeal for both parties to defuse is heard in India as a request of Indian restraint, she said, and from Israel after a terrorist attack no one in the United States would expect such a thing.

India let it be known meanwhile that in an appeal of May 1 between Pete Hegseth, {{defense.x=Secretary for Defense}} of the United States, and the Indian counterpart Rajnath Singh, Washington reiterated its strong support for India fighting terrorism and for India's right of defending itself.

This suggested a green light for the Indian reprisals, in the opinion of Madan.

Then, three days after the incident, Trump observed that in one sense or in another the two would make him understand, and added: great tension there is between India and Pakistan, but {{always.b=there have always been}}.

Moeed {{yusuf.a=Yusuf}}, now {{belfer.b=principal researcher}} at the Belfer Center of Harvard University and a former security advisor to the government of Pakistan, judged that after the April 22 terrorist attack Washington was more practical than in the crises before.

They may have calculated that {{mediate.b=someone else mediates and no one did}}, Yusuf said. No other country than the United States, though, can force the two to defuse.

The United States had choreographed their diplomatic efforts in the disputes of once, Yusuf said, and behind those initiatives lined up also countries not allied, like Russia and China. If the same would happen this time was not clear.

The conflict arrives while the United States try to deepen the relations with India and with Pakistan. With New Delhi there is a partnership in expansion, strategic, of defense and of technology, aimed in large part at counterbalancing China, and talks are open on a bilateral trade agreement with which India would repel the threat of a reciprocal rate of {{rate.x=26%}} on its products.

India struggled to keep the Americans informed of its missile attack. Soon after hitting Pakistan, Ajit Doval, India's {{adviser.x=National Security Advisor}}, spoke with Rubio and with those who hold his post in the United Arab Emirates, Saudi Arabia and Japan, said a source of the Indian government.

By tradition Pakistan is a critical buyer of American military equipment, and a partner in the security of the region besides; the role has decreased from when, in 2021, the Taliban routed in Afghanistan a government supported by the West.

Muhammad Aurangzeb, {{finance.x=Minister of Finance}} of Pakistan, told the Financial Times on Wednesday of his country welcoming whichever role the United States and other partners wish in a mediation with India.

A very, very important strategic partner is the United States, he said. {{partners.b=We would welcome all of our partners}}, that they come and be in this stage independent referees.

Other reports by {{jilani.b=humza jilani}}
=== why-washington-waits.md
---
title: Why the White House is in no hurry over India and Pakistan
outlet: Northstar News Network
date: 2025-05-07
byline: Analysis desk
---

There was a time when shooting between India and Pakistan would have set every telephone in Washington ringing until the guns fell silent.

This round, fought over {{cashmere-toll.a+cashmere-line.a+cashmere-attack.a=Kashmir}} and well past it, will show how much attention the Trump administration can spare, how modest its wish to bring others to a table is, and what a world looks like that America does not lead.

Trump's first words, on Tuesday, were lukewarm. The fighting had begun with a terror attack on Indian tourists, for which New Delhi holds militants backed by Pakistan responsible. “It’s a shame,” the president said. “I just hope it ends quickly.”

A day later he offered help, though not much zeal. “I get along with both, {{resolve.b=I know both very well, and I want to see them work it out}},” Trump said. “They’ve gone tit-for-tat. So hopefully {{stop.x=they can stop now}}. … {{help.b=If I can do anything to help, I will be there}}.”

Secretary of State Marco Rubio has spoken to leading officials on both sides over the past weeks, the State Department says, and again since India struck deep inside Pakistan on {{strike-day.a=Tuesday}}. Of any American plan to gather mediators nothing can be seen.

It may simply be too soon, for both capitals are thought to have further rungs of the ladder to climb. By claiming {{planes.a+wars.x=five}} Indian planes, Pakistan may have saved its honor; its leaders still promise to hit India's military bases in return.

The second Trump administration has thrown out the old book of foreign policy, and nobody else fills the place at the head of the table.

Coalitions do not interest this president. He prefers to lean on smaller countries with economic and military force and draws no line between friend and foe. A man who would like to own Greenland, Canada and Panama makes an odd umpire in one of the world's most stubborn border quarrels.

He has called peacemaking the heart of his term, yet in Ukraine and Gaza the wars go on. That Yemen's Houthi rebels have agreed to leave merchant ships alone after American air raids, as he says they have, is still unproven.

Steve Witkoff, the novice whom he sends to Kyiv's and Israel's wars, is sent to strike bargains. Ukraine has been pressed to sign over rights to rare earths; Gaza, once its Palestinians had been moved away, was to become “the Riviera of the Middle East.” In Kashmir there is no such prize.

Jimmy Carter's accords between Israel and Egypt, and the end to the war in the former Yugoslavia under Bill Clinton, were the fruit of patient work by officials whose names few remember. The past three months have seen none of it.

Washington helped to cool Kashmir in 2000, 2008 and 2019, Tim Willasey-Wilsey, of London's Royal United Services Institute, told this network's Isa Soares, but he doubts that it would today. “We now have a president in the White House who says he doesn’t want to be the world’s policeman,” said Willasey-Wilsey, who was once a diplomat for Britain. “And also he’s probably more sympathetic to (Indian) Prime Minister (Narendra) Modi than he is to the Pakistanis.”

## What Washington used to fear

Kashmir lies in the northwest of the subcontinent, where Afghanistan, China, India and Pakistan meet. India and Pakistan each claim the whole and hold a part, on either side of a nervous frontier that is called the Line of Control; a third part is China's.

The trouble is older than either government. Leaving in the late 1940s, Britain cut its possession into modern India, mostly Hindu, and Pakistan, mostly Muslim, and Kashmir has been the ground of {{wars.x=three}} wars since, besides many skirmishes in the past quarter of a century.

The worst of these was the Kargil conflict of 1999. Both sides had only just tested nuclear devices, and Clinton stepped in because American intelligence was afraid of what might follow. Brinkmanship has eased since then, and with it the dread of a war of mass destruction.

In Trump's first term it was Mike Pompeo, then Secretary of State, who talked the rivals out of a crisis over Kashmir. “I don’t think the world properly knows just how close the India-Pakistan rivalry came to spilling over into a nuclear war in February 2019,” he wrote in his memoir “Never Give an Inch.”

India says that the missiles it sent into Pakistan and Pakistan-held Kashmir were aimed at terrorist camps, in answer to {{day.x=last month}}'s attack in Indian Kashmir on tourists, most of them Hindu, that killed at least {{deaths.b+strike-dead-six.x=six}} people.

Pakistan counts {{strike-dead-same.x+strike-dead-six.x=31}} civilians killed in India's strikes and has vowed to respond. “Perhaps they thought we would back down, but they forgot that … this is a nation of brave people,” its prime minister, Shehbaz Sharif, said in an address to the nation.

If Pakistan hits back, India will find it hard not to go a step further: the attack, and the loss of an aircraft, have embarrassed Modi personally. This network has confirmed that {{planes.b=one}} Indian jet was shot down.

*Caption: A soldier on the roof of a mosque near Muzaffarabad, the capital of Pakistan-administered Kashmir, which an Indian missile is thought to have damaged, on {{strike-day.b=Wednesday, May 7, 2025}}.*

## Other friends, other levers

Kargil brought the United States nearer to India, and every president since has gone on where Clinton left off. Trump, moreover, likes Modi, a nationalist as he is.

The cruelty of an assault on unarmed tourists has won India sympathy far beyond Washington, and with it a feeling that it may defend itself, for all the unease about how Modi has treated the Muslims of Indian Kashmir. Pakistan denies that anything was planned from camps on its soil.

America's hold on Pakistan loosened when their uneasy alliance in the war on terror ended and its troops left Afghanistan. Islamabad has gone back to its old friend China, so that each rival now has a great power behind it.

“There’s no question there’s been a sea change in the US position in recent years,” said Milan Vaishnav, who directs the South Asia program at the Carnegie Endowment for International Peace. “India is one of the most important strategic partners for the US, whereas Pakistan’s importance … has really declined.”

Mediators may come from the Gulf instead. Qatar, which has brokered truces and the release of hostages between Israel and Hamas, condemned the attack. In India's excitable media a call to Modi by the emir of Qatar, Sheikh {{al-thani.x=Tamim al-Thani}}, was sold as a rebuff for Islamabad.

The Qatari prime minister, {{al-thani.x=Mohammed bin Abdulrahman Al-Thani}}, telephoned India's external affairs minister and, separately, Sharif. His foreign ministry spoke of “full support” for every effort in the region and beyond to settle the matter.

Pakistan is deep in an economic crisis, and those to whom it owes money, the UAE and Saudi Arabia among them, could demand restraint, Willasey-Wilsey argued.

Short of something far worse, it will not be Washington that ends this.
=== white-house-call.md
---
title: Defuse it quickly, White House tells India and Pakistan
outlet: The Deccan Gazetteer
date: 2025-05-09
byline: Web desk
---

The White House wants the fighting between India and Pakistan brought down "as quickly as possible," Press Secretary Karoline Leavitt said on Friday, and she was speaking, she made clear, for President Donald Trump.

Her appeal came in a week of growing military action. India has struck {{sites.x=nine}} terror sites in Pakistan and in Pakistan-occupied Kashmir (PoK), an offensive that it named Operation Sindoor and that answered the {{pahalgam.a=Pahalgam}} massacre of April 22, which claimed the lives of {{deaths.a+strike-dead.x+shelling.x+tariff.x+sites.x=26}} people, nearly all of them innocent tourists.

The two countries were at odds for decades before Trump came to office, Leavitt reminded reporters. He is eager all the same to see the matter settled, she said, and worries what the violence may do to the region and to the peace of the world.

## At work behind the scenes

Trump says often enough that he wants no direct part in it, but his government has not sat still. Secretary of State Marco Rubio and the National Security Advisor have been at the telephone. Rubio above all talks constantly to leaders of either side, offers his services as a mediator and presses for a meeting.

Washington also goes on asking Pakistan for firmer steps against the groups that breed terrorism, an old sore between the neighbors.

## The vice president

Asked on Thursday what part America should play, Vice President {{vance.a=J.D. Vance}} told an interviewer that the war was "fundamentally none of our business." It was for the countries of the region to deal with, he said, and not for outsiders.

## Calls to Delhi and Islamabad

On Thursday, too, Rubio had two calls, one with India's External Affairs Minister S. Jaishankar and one with Pakistani Prime Minister Shehbaz Sharif. In both he urged that tempers be cooled. From Sharif he asked for decisive steps against support for terrorist organizations.

Jaishankar's reply was that India would not yield to aggression and would "counter any attempts by Pakistan to escalate the situation".

## What comes next

Many fear that events may slip out of the diplomats' hands. India puts the safety of its citizens first and says that it will not live with terrorism. Pakistan is under strain at home and under pressure from abroad, and its interests in Kashmir, which both claim, make every concession costly.

Both have nuclear weapons, so an error would be felt far away. China, long close to Pakistan, and the United States, an ally of India, watch each step.

Hope has not gone. The two have known years of peace before, and Washington says that it will go on trying to talk them down.
=== responsible-solution.md
---
title: US asks India and Pakistan for a “responsible solution”
outlet: Harbour Street Review
date: 2025-05-02
byline: Foreign staff
---

The United States is asking India and Pakistan to find a "responsible solution" together and to keep the peace in South Asia after the terror attack in {{pahalgam.a=Pahalgam}}.

Its State Department has been in touch with both at several levels. Secretary of State Marco Rubio called Indian External Affairs Minister S. Jaishankar and, in a separate conversation, Pakistani Prime Minister Shehbaz Sharif. He expressed his sorrow for the victims, promised India support in the fight against terrorism, and asked the Pakistanis to help with the inquiry and to work with India to calm things down.

Washington talks to both governments all the time, department spokesperson Tammy Bruce said, and its aim is a lasting peace.

Tempers have been high since the killings in Indian-administered Kashmir. India blames Pakistan; Islamabad denies any part in them and wants a neutral probe. Pakistan's information minister, Attaullah Tarar, spoke of credible intelligence that an Indian military strike was coming. Treaties have been suspended and border crossings shut.

Vice President {{vance.b=JD Vance}} hopes that India will answer in a way that does not set the region on fire, and that Pakistan, so far as it bears responsibility, will help to hunt down terrorists who operate on its soil.

India matters to Washington as a counterweight to China in Asia. Pakistan is still an ally, though one that counts for less since American troops left Afghanistan in 2021.

For all that divides the two, the State Department would like them to speak to each other directly again, and it has asked other countries to help.
=== key
issues:
  deaths: { kind: figure, level: must, why: "Deaths in the Pahalgam attack of 22 April: three articles say 26, this one 'at least six'. Logically compatible, yet a copy desk must see it." }
  pahalgam: { kind: name, level: must, why: "A mangled place name; three articles have Pahalgam." }
  yusuf: { kind: name, level: must, why: "One speaker spelt two ways inside one article." }
  cashmere-toll: { kind: name, level: must, why: "A proper name replaced by a homophone that is an ordinary word." }
  cashmere-line: { kind: name, level: must, why: "A proper name replaced by a homophone that is an ordinary word." }
  cashmere-attack: { kind: name, level: must, why: "A proper name replaced by a homophone that is an ordinary word." }
  belfer: { kind: role, level: must, why: "Moeed Yusuf's post at the Belfer Center differs." }
  help: { kind: quote, level: must, why: "One Trump quotation, different words." }
  resolve: { kind: quote, level: must, why: "One Trump quotation, different words." }
  always: { kind: quote, level: may, why: "A quotation against an unquoted rendering: the tense, and so the meaning, differs." }
  decades: { kind: figure, level: may, why: "'two decades' against 'more than two decades'." }
  planes: { kind: figure, level: may, why: "A claim against what the outlet confirmed: two attributions, never an error." }
  jilani: { kind: name, level: may, why: "A name that lost its capitals." }
  vance: { kind: name, level: may, why: "Style of initials: a note at most." }
  trump: { kind: name, level: may, why: "A lost apostrophe turned the name into Trumps." }
  tensions: { kind: quote, level: may, why: "Quoted words against an unquoted rendering of one appeal." }
  mediate: { kind: quote, level: may, why: "A quotation against an unquoted rendering by one speaker." }
  partners: { kind: quote, level: may, why: "A quotation against an unquoted rendering by one speaker." }
  strike-day: { kind: date, level: may, why: "Time zones explain it; a note at most." }
traps:
  strike-dead: { kind: figure, why: "Deaths in Pakistan from the strikes, not the Pahalgam attack." }
  injured: { kind: figure, why: "Injured in Pakistan against injured on the Indian side." }
  shelling: { kind: figure, why: "Shelling across the Line of Control: a third event." }
  strike-dead-same: { kind: figure, why: "The same figure: consistent." }
  strike-dead-six: { kind: figure, why: "Two events." }
  tariff: { kind: figure, why: "A tariff, not people." }
  rate: { kind: figure, why: "The same figure: consistent." }
  sites: { kind: figure, why: "Sites, not people." }
  wars: { kind: figure, why: "Wars against planes." }
  stop: { kind: quote, why: "A partial quotation, word for word." }
  al-thani: { kind: name, why: "Two people of one family." }
  finance: { kind: role, why: "The same post." }
  defense: { kind: role, why: "The same post." }
  adviser: { kind: role, why: "adviser / advisor is spelling, not fact." }
  day: { kind: date, why: "April seen from 7 May." }
