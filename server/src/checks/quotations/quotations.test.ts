import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const LOUD: readonly Case[] = [
  [
    'a noun is another',
    `"Nobody asked the fishermen what the {{q.a=dust}} would do to their nets," said Hallgerður Ómarsdóttir.`,
    `Hallgerður Ómarsdóttir said: "Nobody asked the fishermen what the {{q.b=noise}} would do to their nets."`,
  ],
  [
    'a number is another',
    `"The blasting will cost us {{q.a=forty}} working days a year," Nguyễn Thị Hạnh said.`,
    `"The blasting will cost us {{q.b=14}} working days a year," said Nguyễn Thị Hạnh, who owns a hotel.`,
  ],
  [
    'a not is lost',
    `Mayor Ragnar Eldjárn told reporters: "I {{q.a=did not promise}} the company a licence for the northern slope."`,
    `"I {{q.b=promised}} the company a licence for the northern slope," Mayor Ragnar Eldjárn told reporters.`,
  ],
  [
    'a word more',
    `"This valley fed {{q.a=my}} family for two hundred winters," farmer Oddný Pálsdóttir said.`,
    `"This valley fed {{q.b=my whole}} family for two hundred winters," said the farmer, Oddný Pálsdóttir.`,
  ],
  [
    'a modal verb is stronger',
    `"The ministry {{q.a=may}} withdraw the permit if the springs run dry," Mehmet Ali Yıldırım said.`,
    `"The ministry {{q.b=will}} withdraw the permit if the springs run dry," said Mehmet Ali Yıldırım.`,
  ],
  [
    'curly and straight marks, and another tense',
    `“We {{q.a=have measured}} the wells above the village and found nothing,” Olena Shevchuk said.`,
    `"We {{q.b=will measure}} the wells above the village and found nothing," Olena Shevchuk said.`,
  ],
  [
    'a quotation in guillemets',
    `«The stone belongs to the {{q.a=village}}, not to a ledger in Lausanne,» said Jean-Luc Ferrand.`,
    `"The stone belongs to the {{q.b=valley}}, not to a ledger in Lausanne," said Jean-Luc Ferrand.`,
  ],
  [
    'single marks, British style',
    `'The lorries will pass the {{q.a=school}} every four minutes,' said Siobhán Ní Bhriain.`,
    `"The lorries will pass the {{q.b=chapel}} every four minutes," said Siobhán Ní Bhriain.`,
  ],
  [
    'interrupted by the attribution',
    `"The geologists warned us," Kwabena Osei-Tutu said, "that the {{q.a=northern}} slope would slide."`,
    `"The geologists warned us that the {{q.b=southern}} slope would slide," Kwabena Osei-Tutu said.`,
  ],
  [
    'the end of the sentence is another',
    `"I will resign from the council if this quarry opens {{q.a=before Easter}}," said Park Soo-yeon.`,
    `"I will resign from the council if this quarry opens {{q.b=next year}}," said Park Soo-yeon.`,
  ],
  [
    'a partial quotation that changes a word',
    `"Our grandmothers carried water over that {{q.a=ridge}} and nobody thanked them," said Fatou Diagne.`,
    `Fatou Diagne said her grandmothers had "carried water over that {{q.b=mountain}} and nobody thanked them".`,
  ],
  [
    'an unnamed speaker in one article',
    `"They laid the fuse beside the {{q.a=kindergarten}} fence without telling a soul," a resident said.`,
    `"They laid the fuse beside the {{q.b=graveyard}} fence without telling a soul," said Guðrún Bjarnadóttir.`,
  ],
  [
    'a person is another',
    `"The company sent {{q.a=my brother}} a bill for the dust on his own roof," said Giorgi Beridze.`,
    `"The company sent {{q.b=my neighbour}} a bill for the dust on his own roof," said Giorgi Beridze.`,
  ],
  [
    'a pronoun resolved to its speaker',
    `Bronwen Llewellyn keeps bees. "A hive that hears {{q.a=dynamite}} will not swarm in spring," she said.`,
    `"A hive that hears {{q.b=thunder}} will not swarm in spring," said Bronwen Llewellyn.`,
  ],
  [
    'a caption with a colon',
    `Imam Yusuf Karagöz: "The minaret shook {{q.a=twice}} before the prayer had ended."`,
    `"The minaret shook {{q.b=once}} before the prayer had ended," said Imam Yusuf Karagöz.`,
  ],
  [
    'written',
    `"No geologist with a licence would sign {{q.a=that map}} of the northern slope," Chiara Bellomo wrote.`,
    `Chiara Bellomo wrote that "no geologist with a licence would sign {{q.b=this contract}} of the northern slope".`,
  ],
  [
    'a quotation over two paragraphs',
    `Tariq Aziz Khan said: "The river took my bridge in March.\n\n"It will take the {{q.a=quarry}} before the summer is out."`,
    `"It will take the {{q.b=village}} before the summer is out," said Tariq Aziz Khan.`,
  ],
  [
    'a word left out in the middle',
    `"The council {{q.a=will never}} sell the common land above the church," said Ilona Szabó.`,
    `"The council {{q.b=will}} sell the common land above the church," said Ilona Szabó.`,
  ],
  [
    'according to',
    `"Half the children in the valley school {{q.a=cough}} at night," according to nurse Amara Nwosu.`,
    `"Half the children in the valley school {{q.b=wake}} at night," nurse Amara Nwosu said.`,
  ],
  [
    'the last words of a full sentence are gone',
    `"The young in this valley have no work, no bus and no football {{q.a=pitch left}}." Ioana Popescu said so on Monday.`,
    `"The young in this valley have no work, no bus and no football {{q.b=pitch}}." Ioana Popescu said so on Monday.`,
  ],
  [
    'in the caption of the same article',
    `## "Soldiers will have to carry every sheep off this {{q.a=mountain}}"

"Soldiers will have to carry every sheep off this {{q.b=meadow}}," said Matilda Ekström.`,
    'Nobody else spoke that day.',
  ],
  [
    'a dateline is nobody, and a description names nobody',
    `"You drained our well and you {{q.a=did not even ask}} whose land it was," Oddný Pálsdóttir told them.`,
    `KOLBEINSVÍK, 12 March 2024 — One angry farmer rose from her bench and told them: "You drained our well and you {{q.b=never even asked}} whose land it was."`,
  ],
  [
    'one resident',
    `"We counted {{q.a=nine}} lorries before breakfast and another six by noon," Jean-Luc Ferrand said.`,
    `"We counted {{q.b=five}} lorries before breakfast and another six by noon," said one resident.`,
  ],
];

const QUIET: readonly Case[] = [
  [
    'a house with and without the ending of its site',
    `"You can see the noise of every blast on Steinhljóð.com before the school bell rings," said Hallgerður Ómarsdóttir.`,
    `"You can see the noise of every blast on Steinhljóð before the school bell rings," said Hallgerður Ómarsdóttir.`,
  ],
  [
    'a part of it',
    `"Nobody asked the fishermen what the dust would do to their nets," said Hallgerður Ómarsdóttir.`,
    `Hallgerður Ómarsdóttir complained that "nobody asked the fishermen".`,
  ],
  [
    'an ellipsis',
    `"Nobody asked the fishermen, not the council and not the company, what the dust would do," she said.`,
    `"Nobody asked the fishermen … what the dust would do," she said.`,
  ],
  [
    'brackets for a pronoun',
    `"They will cost us forty working days a year," Nguyễn Thị Hạnh said.`,
    `"[The blasts] will cost us forty working days a year," Nguyễn Thị Hạnh said.`,
  ],
  [
    'figures for words',
    `"The blasting will cost us forty-two working days and five percent of our bookings," she said.`,
    `"The blasting will cost us 42 working days and 5 per cent of our bookings," she said.`,
  ],
  [
    'British and American spelling',
    `"The neighbours realised that the centre of the harbour would turn grey," Oddný Pálsdóttir said.`,
    `"The neighbors realized that the center of the harbor would turn gray," Oddný Pálsdóttir said.`,
  ],
  [
    'a contraction',
    `"I’ll resign from the council if we don’t see the survey before Easter," said Park Soo-yeon.`,
    `"I will resign from the council if we do not see the survey before Easter," said Park Soo-yeon.`,
  ],
  [
    'a capital, a comma and an and',
    `"The springs run dry, the ministry withdraws the permit, and the workers go home," he said.`,
    `He said: "The springs run dry. The ministry withdraws the permit. The workers go home."`,
  ],
  [
    'a sentence left out',
    `"The geologists warned us. I have their letter here. The northern slope would slide," said Kwabena Osei-Tutu.`,
    `"The geologists warned us. The northern slope would slide," said Kwabena Osei-Tutu.`,
  ],
  [
    'two sayings of one woman with the same ring',
    `"We will fight for the wells, and we will win in court," said Fatou Diagne.`,
    `"We will fight for every acre of pasture until the bulldozers leave," said Fatou Diagne.`,
  ],
  ['under four words', `He called the plan "a stone coffin".`, `He called the plan "a stone cradle".`],
  [
    'a name spelt in two ways is for the check of names',
    `"We asked Bjarnason for the survey and got a brochure," Olena Shevchuk said.`,
    `"We asked Bjarnasson for the survey and got a brochure," Olena Shevchuk said.`,
  ],
  [
    'a pronoun in one, the name in the other',
    `Olena Shevchuk came late. "We asked the company for the survey and got a brochure," she said.`,
    `"We asked the company for the survey and got a brochure," Olena Shevchuk said.`,
  ],
  [
    'a word said twice',
    `"This is a very, very old wall, and it was here before the company," said Ilona Szabó.`,
    `"This is a very old wall, and it was here before the company," said Ilona Szabó.`,
  ],
  [
    'a clock',
    `"The siren went at 6:40 p.m. and the dust came over the ridge," said Ilona Szabó.`,
    `"The siren went at 18:40 and the dust came over the ridge," said Ilona Szabó.`,
  ],
  [
    'gonna and going to',
    `"We're gonna stand on that road until the last lorry turns," said Giorgi Beridze.`,
    `"We are going to stand on that road until the last lorry turns," said Giorgi Beridze.`,
  ],
  [
    'bracketed words of the editor',
    `"They told us that the blasts would be over by noon," said Giorgi Beridze.`,
    `"[The managers] told us that the blasts [at Stapi] would be over by noon," said Giorgi Beridze.`,
  ],
  [
    'a cut with an ellipsis at the start',
    `"If I may say so, the council has lost its way and its archive," said Chiara Bellomo.`,
    `"… the council has lost its way and its archive," said Chiara Bellomo.`,
  ],
  [
    'one person twice in other words',
    `"I love this valley," said Ioana Popescu. "I love its fog. I love its silence and its sheep."`,
    `"I love this town," said Ioana Popescu, "and I love its harbour and its noise."`,
  ],
  [
    'scare quotes and a title',
    `She called the "so-called plan" of "The Stone Book" a joke.`,
    `He called the "so-called map" of "The Stone Boat" a joke.`,
  ],
  [
    'compounds apart and together',
    `"The air strike hit the water works and the school yard behind it," said Tariq Aziz Khan.`,
    `"The airstrike hit the waterworks and the schoolyard behind it," said Tariq Aziz Khan.`,
  ],
  [
    'the quotation in the headline of the text below',
    `"The stone belongs to the village, not to a ledger in Lausanne," said Jean-Luc Ferrand.`,
    `## "The stone belongs to the village"

"The stone belongs to the village, not to a ledger in Lausanne," said Jean-Luc Ferrand.`,
  ],
  [
    'other words of another, below a dateline',
    `"You drained our well and never asked," Oddný Pálsdóttir told them.`,
    `KOLBEINSVÍK, 12 March 2024 — One angry farmer told them: "You blew up our road and then drained the lake."`,
  ],
];

describe('quotations', () => testCases('quotations', LOUD, QUIET));
