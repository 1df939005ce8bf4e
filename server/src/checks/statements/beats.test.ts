import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

/* One thing told twice with another number, and two things told alike, in news of many kinds. */

/** Two articles of a day and the next, each a headline and a text. */
const run = (wire: string, post: string, options: { checks?: string[] } = { checks: ['statements'] }) =>
  expectFindings(
    `=== wire.md\n---\ndate: 2023-06-13\n---\n# ${wire}\n=== post.md\n---\ndate: 2023-06-14\n---\n# ${post}\n`,
    options,
  );

const LOUD: [string, string, string][] = [
  [
    'a tea auction',
    'Mankulam tea sold in Oddusuddan\n\nThe Mankulam estate of Anoma Wijesekara has topped the Oddusuddan tea auction {{n.a=16}} times, the brokers said.',
    'Oddusuddan auction goes to Mankulam\n\nAnoma Wijesekara’s Mankulam estate has topped the tea auction in Oddusuddan {{n.b=61}} times.',
  ],
  [
    'the length of a walk-out',
    'Ogbema dockers back at work\n\nThe dockers of Ogbema went back to work on Tuesday after Babatunde Adewunmi’s union had kept the cranes idle for {{n.a=23 days}}.',
    'Cranes move again in Ogbema\n\nBabatunde Adewunmi’s union kept the cranes of Ogbema idle for {{n.b=32 days}} before the dockers went back to work.',
  ],
  [
    'goals in a season',
    'Hwangsan sign Gil\n\nHwangsan have signed Gil Seung-ho, the striker who scored {{n.a=28}} goals for Krasnovodice last season.',
    'Striker Gil moves to Hwangsan\n\nGil Seung-ho, who scored {{n.b=18}} goals for Krasnovodice last season, is to play for Hwangsan.',
  ],
  [
    'how often a bill was put off',
    'Delta water bill put off\n\nThe assembly in Yarrabin has put the delta water bill of Efe Tamuno off {{n.a=five}} times since the drought began.',
    'Yarrabin waits for water bill\n\nEfe Tamuno’s delta water bill has been put off {{n.b=nine}} times by the assembly in Yarrabin since the drought began.',
  ],
  [
    'masks carved',
    'Carver of Oddusuddan dies\n\nThe carver Thiru Senathirajah of Oddusuddan, who has died, cut {{n.a=212}} masks for the temple dancers of Velanai.',
    'Thiru Senathirajah, carver\n\nFor the temple dancers of Velanai Thiru Senathirajah of Oddusuddan cut {{n.b=221}} masks.',
  ],
  [
    'rehearsals',
    'Hwangsan opera opens\n\nThe choir of the Hwangsan opera rehearsed the second act of Gil Seung-ho’s “Salt” {{n.a=45}} times before the first night.',
    '“Salt” at the Hwangsan opera\n\nGil Seung-ho’s “Salt” opened at the Hwangsan opera, whose choir had rehearsed the second act {{n.b=54}} times.',
  ],
  [
    'pages of a report',
    'Dam inquiry in Zarqun ends\n\nThe inquiry into the Zarqun dam has left Tamim al-Rawahi a report of {{n.a=870}} pages.',
    'Rawahi has his report on the dam\n\nThe report that the inquiry into the Zarqun dam has left Tamim al-Rawahi runs to {{n.b=780}} pages.',
  ],
  [
    'steps of a tower',
    'Krasnovodice bell tower shut\n\nVisitors may no longer climb the {{n.a=318}} steps of the bell tower of Krasnovodice, said its keeper, Hana Drozdíková.',
    'No way up the bell tower\n\nThe bell tower of Krasnovodice, with its {{n.b=381}} steps, is shut to visitors, said its keeper, Hana Drozdíková.',
  ],
  [
    'crossings by a ferryman',
    'Ogbema ferryman stops\n\nEfe Tamuno of Ogbema has rowed pupils across the Orashi creek {{n.a=4,800}} times and will row no more.',
    'A bridge for the Orashi creek\n\nPupils of Ogbema, whom Efe Tamuno has rowed across the Orashi creek {{n.b=8,400}} times, are to have a bridge.',
  ],
  [
    'shows of a puppeteer',
    'Puppeteer Fang Zhiqiang ends his tour\n\nFang Zhiqiang of Foshun has bowed {{n.a=85}} times in the Shilin teahouse, where his puppets dance for the last time on Friday.',
    'Last dance for the Shilin puppets\n\nThe puppets of Fang Zhiqiang of Foshun, who has bowed {{n.b=58}} times in the Shilin teahouse, dance for the last time on Friday.',
  ],
  [
    'ways round a law',
    'Water law of Yarrabin under review\n\nEfe Tamuno has counted {{n.a=13}} ways round the water law of Yarrabin in a study for the delta assembly.',
    'Yarrabin looks at its water law\n\nIn a study for the delta assembly Efe Tamuno has counted {{n.b=31}} ways round the water law of Yarrabin.',
  ],
  [
    'how often a bell rang',
    'Bell tolls for Hana Drozdíková\n\nThe bell of Krasnovodice rang {{n.a=81}} times for its keeper, Hana Drozdíková, who fell from the tower in May.',
    'Krasnovodice mourns its keeper\n\nFor its keeper, Hana Drozdíková, who fell from the tower in May, the bell of Krasnovodice rang {{n.b=18}} times.',
  ],
];

/** What a check knows by its name is told by that check, and not twice. */
const ELSEWHERE: [string, string, string][] = [
  [
    'a speech by its hours',
    'Kosmowska speaks in Ostrau\n\nJadwiga Kosmowska spoke for {{n.a=eleven hours}} in the assembly of Ostrau to stop the tannery bill.',
    'Tannery bill stopped in Ostrau\n\nTo stop the tannery bill Jadwiga Kosmowska spoke for {{n.b=seven hours}} in the assembly of Ostrau.',
  ],
  [
    'candles for a saint',
    'Belmira lights candles\n\nThe nuns of Belmira lit {{n.a=640}} candles for Santa Ufemia before Itziar Belaunde Ochoa carried the statue to the river.',
    'Santa Ufemia goes to the river\n\nBefore Itziar Belaunde Ochoa carried the statue of Santa Ufemia to the river, the nuns of Belmira had lit {{n.b=460}} candles.',
  ],
  [
    'kites in a record',
    'Record for kites in Velanai\n\nMeenakshi Thangarajah has flown {{n.a=47}} kites on one string over the lagoon of Velanai, more than anybody before her.',
    'Kites over Velanai\n\nOn one string Meenakshi Thangarajah has flown {{n.b=74}} kites over the lagoon of Velanai, more than anybody before her.',
  ],
  [
    'languages of a singer',
    'Sesselja Tryggvadóttir sings in Hengilsey\n\nSesselja Tryggvadóttir, who sings in {{n.a=14}} languages, opened the festival of Hengilsey on Sunday.',
    'Festival opens in Hengilsey\n\nThe festival of Hengilsey was opened on Sunday by Sesselja Tryggvadóttir, who sings in {{n.b=19}} languages.',
  ],
  [
    'letters to a board',
    'Pension board in Ostrau gives way\n\nJadwiga Kosmowska sent the pension board of Ostrau {{n.a=63}} letters before it looked at her file again.',
    'Kosmowska gets her pension\n\nBefore the pension board of Ostrau looked at her file again, Jadwiga Kosmowska had sent it {{n.b=36}} letters.',
  ],
  [
    'how many tanneries',
    'Grupo Arriaga buys Curtidos Belmira\n\nGrupo Arriaga, which runs {{n.a=seven}} tanneries along the Guaraní river, is buying Curtidos Belmira, said its chairwoman, Itziar Belaunde Ochoa.',
    'Curtidos Belmira sold to Grupo Arriaga\n\nGrupo Arriaga runs {{n.b=eleven}} tanneries along the Guaraní river, Itziar Belaunde Ochoa said after the purchase of Curtidos Belmira.',
  ],
  [
    'the depth of a cave',
    'Blind beetle found in Shilin cave\n\nOuyang Lihua of Foshun found the beetle at the bottom of the Shilin cave, {{n.a=340 metres}} below the entrance.',
    'Foshun zoologist names a beetle\n\nThe bottom of the Shilin cave, where Ouyang Lihua of Foshun found the beetle, lies {{n.b=430 metres}} below the entrance.',
  ],
  [
    'a price paid',
    'Vaubrun museum buys bronze bell\n\nThe museum in Vaubrun has paid {{n.a=$3.6 million}} for the bronze bell of Shilin, its curator, Fang Zhiqiang, said.',
    'Shilin bell goes to Vaubrun\n\nThe bronze bell of Shilin cost the museum in Vaubrun {{n.b=$6.3 million}}, according to its curator, Fang Zhiqiang.',
  ],
  [
    'the hour of a closure',
    'Hengilsey road shut by lava\n\nHallgerður Bjartmarsdóttir, the warden of Hengilsey, closed the coast road at {{n.a=5.40 a.m.}} when the lava reached the first bridge.',
    'Lava takes Hengilsey bridge\n\nThe coast road of Hengilsey was closed at {{n.b=4.50 a.m.}} by its warden, Hallgerður Bjartmarsdóttir, when the lava reached the first bridge.',
  ],
  [
    'beds of a clinic',
    'Qizilbash clinic opens in Zarqun\n\nThe clinic that Samina Qizilbash has built in Zarqun has {{n.a=140}} beds and a ward for burns.',
    'Zarqun has its clinic\n\nWith {{n.b=104}} beds and a ward for burns, the clinic of Samina Qizilbash opened in Zarqun.',
  ],
  [
    'a share of votes',
    'Kosmowska wins in Ostrau\n\nJadwiga Kosmowska was elected mayor of Ostrau with {{n.a=57 percent}} of the vote in the second round.',
    'Ostrau elects Kosmowska\n\nWith {{n.b=75 percent}} of the vote in the second round Jadwiga Kosmowska was elected mayor of Ostrau.',
  ],
  [
    'storeys',
    'Prystupa tower in Krasnovodice burns out\n\nThe fire in Krasnovodice began in the kitchen of the Prystupa tower, a block of {{n.a=19}} storeys beside the salt market.',
    'Fire guts Krasnovodice tower\n\nThe Prystupa tower beside the salt market in Krasnovodice has {{n.b=16}} storeys; the fire began in a kitchen.',
  ],
  [
    'the length of a bridge',
    'Rawahi bridge opens at Zarqun\n\nThe bridge that Tamim al-Rawahi has built over the gorge of Zarqun is {{n.a=620 metres}} long and carries no trains.',
    'Zarqun crosses its gorge\n\nTamim al-Rawahi’s bridge over the gorge of Zarqun, {{n.b=260 metres}} long, carries no trains.',
  ],
];

const QUIET: [string, string, string][] = [
  [
    'two estates at one auction',
    'Mankulam tea sold in Oddusuddan\n\nThe Mankulam estate of Anoma Wijesekara has topped the Oddusuddan tea auction 16 times, the brokers said.',
    'Oddusuddan auction goes to Mankulam\n\nAnoma Wijesekara’s Mankulam came first; the Velanai estate has sold tea in Oddusuddan for nine years.',
  ],
  [
    'this walk-out and the last',
    'Ogbema dockers back at work\n\nThe dockers of Ogbema went back to work on Tuesday after Babatunde Adewunmi’s union had kept the cranes idle for 23 days.',
    'Cranes move again in Ogbema\n\nThe dockers of Ogbema are back at work. In 2011 Babatunde Adewunmi’s union had kept the cranes idle for 51 days.',
  ],
  [
    'this walk-out and the last of a month',
    'Ogbema dockers back at work\n\nThe dockers of Ogbema went back to work on Tuesday after Babatunde Adewunmi’s union had kept the cranes idle for 23 days.',
    'Cranes move again in Ogbema\n\nThe dockers of Ogbema are back at work. In May 2011 Babatunde Adewunmi’s union had kept the cranes idle for 51 days.',
  ],
  [
    'what one runs and what another runs',
    'Grupo Arriaga buys Curtidos Belmira\n\nGrupo Arriaga, which runs seven tanneries along the Guaraní river, is buying Curtidos Belmira, said its chairwoman, Itziar Belaunde Ochoa.',
    'Curtidos Belmira sold to Grupo Arriaga\n\nCurtidos Belmira, which Grupo Arriaga is buying, runs three tanneries in the hills, Itziar Belaunde Ochoa said.',
  ],
  [
    'a depth and a length',
    'Blind beetle found in Shilin cave\n\nOuyang Lihua of Foshun found the beetle at the bottom of the Shilin cave, 340 metres below the entrance.',
    'Foshun zoologist names a beetle\n\nThe Shilin cave, where Ouyang Lihua of Foshun found the beetle, runs for 2,600 metres under the hills.',
  ],
  [
    'a price and an estimate',
    'Vaubrun museum buys bronze bell\n\nThe museum in Vaubrun has paid $3.6 million for the bronze bell of Shilin, its curator, Fang Zhiqiang, said.',
    'Shilin bell goes to Vaubrun\n\nExperts had thought the bronze bell of Shilin worth $2.9 million before Fang Zhiqiang bought it for the museum in Vaubrun.',
  ],
  [
    'closed and opened again',
    'Hengilsey road shut by lava\n\nHallgerður Bjartmarsdóttir, the warden of Hengilsey, closed the coast road at 5.40 a.m. when the lava reached the first bridge.',
    'Lava spares Hengilsey\n\nThe coast road of Hengilsey was opened again at 8.15 p.m. by its warden, Hallgerður Bjartmarsdóttir.',
  ],
  [
    'goals in two seasons',
    'Hwangsan sign Gil\n\nHwangsan have signed Gil Seung-ho, the striker who scored 28 goals for Krasnovodice last season.',
    'Striker Gil moves to Hwangsan\n\nGil Seung-ho, who is to play for Hwangsan, scored eleven goals in his first season at Krasnovodice.',
  ],
  [
    'beds of two wards',
    'Qizilbash clinic opens in Zarqun\n\nThe clinic that Samina Qizilbash has built in Zarqun has 140 beds and a ward for burns.',
    'Zarqun has its clinic\n\nThe ward for burns in Samina Qizilbash’s clinic in Zarqun has 24 beds.',
  ],
  [
    'two rounds of a vote',
    'Kosmowska wins in Ostrau\n\nJadwiga Kosmowska was elected mayor of Ostrau with 57 percent of the vote in the second round.',
    'Ostrau elects Kosmowska\n\nJadwiga Kosmowska, who had 38 percent of the vote in the first round, was elected mayor of Ostrau.',
  ],
  [
    'pounds and tonnes',
    'Divers off Itapuranga raise anchor\n\nDivers led by Consuelo Ibarrola Matute raised an anchor of 2.4 tonnes from the wreck of the Santa Ufemia off Itapuranga.',
    'Santa Ufemia gives up its anchor\n\nThe anchor that Consuelo Ibarrola Matute’s divers raised from the wreck of the Santa Ufemia off Itapuranga weighs 5,300 pounds.',
  ],
  [
    'storeys and the storey where it began',
    'Prystupa tower in Krasnovodice burns out\n\nThe fire in Krasnovodice began in a kitchen of the Prystupa tower, a block of 19 storeys beside the salt market.',
    'Fire guts Krasnovodice tower\n\nThe fire in the Prystupa tower beside the salt market in Krasnovodice began on the sixth storey.',
  ],
  [
    'more than so often',
    'Delta water bill put off\n\nThe assembly in Yarrabin has put the delta water bill of Efe Tamuno off nine times since the drought began.',
    'Yarrabin waits for water bill\n\nEfe Tamuno’s delta water bill has been put off at least five times by the assembly in Yarrabin since the drought began.',
  ],
  [
    'a length and a height',
    'Rawahi bridge opens at Zarqun\n\nThe bridge that Tamim al-Rawahi has built over the gorge of Zarqun is 620 metres long and carries no trains.',
    'Zarqun crosses its gorge\n\nTamim al-Rawahi’s bridge over the gorge of Zarqun stands 145 metres above the water and carries no trains.',
  ],
  [
    'masks and dancers',
    'Carver of Oddusuddan dies\n\nThe carver Thiru Senathirajah of Oddusuddan, who has died, cut 212 masks for the temple dancers of Velanai.',
    'Thiru Senathirajah, carver\n\nThiru Senathirajah of Oddusuddan cut masks for 121 temple dancers of Velanai.',
  ],
  [
    'letters out and letters back',
    'Pension board in Ostrau gives way\n\nJadwiga Kosmowska sent the pension board of Ostrau 63 letters before it looked at her file again.',
    'Kosmowska gets her pension\n\nThe pension board of Ostrau answered two of the letters that Jadwiga Kosmowska sent before it looked at her file again.',
  ],
  [
    'two acts',
    'Hwangsan opera opens\n\nThe choir of the Hwangsan opera rehearsed the second act of Gil Seung-ho’s “Salt” 45 times before the first night.',
    '“Salt” at the Hwangsan opera\n\nThe choir of the Hwangsan opera rehearsed the third act of Gil Seung-ho’s “Salt” 20 times.',
  ],
  [
    'pages, more or less',
    'Dam inquiry in Zarqun ends\n\nThe inquiry into the Zarqun dam has left Tamim al-Rawahi a report of 870 pages.',
    'Rawahi has his report on the dam\n\nThe report that the inquiry into the Zarqun dam has left Tamim al-Rawahi runs to almost 900 pages.',
  ],
  [
    'two towers',
    'Krasnovodice bell tower shut\n\nVisitors may no longer climb the 318 steps of the bell tower of Krasnovodice, said its keeper, Hana Drozdíková.',
    'No way up the bell tower\n\nThe bell tower of Krasnovodice is shut; the 96 steps of the water tower of Ostrau may be climbed, said Hana Drozdíková.',
  ],
  [
    'as often in another form',
    'Ogbema ferryman stops\n\nEfe Tamuno of Ogbema has rowed pupils across the Orashi creek 4,800 times and will row no more.',
    'A bridge for the Orashi creek\n\nPupils of Ogbema, whom Efe Tamuno has rowed across the Orashi creek some five thousand times, are to have a bridge.',
  ],
  [
    'languages and songs',
    'Sesselja Tryggvadóttir sings in Hengilsey\n\nSesselja Tryggvadóttir, who sings in 14 languages, opened the festival of Hengilsey on Sunday.',
    'Festival opens in Hengilsey\n\nThe festival of Hengilsey was opened by Sesselja Tryggvadóttir with 19 songs.',
  ],
];

describe('statements in news of many kinds', () => {
  it.each(LOUD)('is loud: %s', (_why, wire, post) => {
    expect(run(wire, post).length).toBeGreaterThan(0);
  });

  it.each(ELSEWHERE)('leaves it to another check: %s', (_why, wire, post) => {
    const checks = run(wire, post, {}).map(({ check }) => check);
    expect(checks.length).toBeGreaterThan(0);
    expect(checks).not.toContain('statements');
  });

  it.each(QUIET)('is quiet: %s', (_why, wire, post) => {
    expect(run(wire, post)).toEqual([]);
  });
});
