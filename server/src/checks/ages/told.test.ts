import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const LOUD: readonly Case[] = [
  [
    'death in a headline and in the text',
    '# Samira Okoye, voice of the old Stapi radio, dies at {{a.a=83}}\n\nThe town mourned.',
    'The singer Samira Okoye has died in Graz, aged {{a.b=81}}.',
  ],
  [
    'death, and the age a sentence later',
    'Samira Okoye died on Sunday, her daughter Ana Okoye said. She was {{a.a=83}}.',
    'Samira Okoye, who sang at the quarry, passed away at the age of {{a.b=81}}.',
  ],
  [
    'a description between the name and the age',
    'Samira Okoye, a driller from Stapi, {{a.a=43}}, saw it.',
    'Samira Okoye of Stapi, {{a.b=47}}, saw it.',
  ],
  [
    'a clause that ends in the age',
    'Sara Lind, who works in the pit and is {{a.a=43}}, saw it.',
    'Sara Lind, now {{a.b=34}}, saw it.',
  ],
  [
    'an age and what else is said of him',
    'The one on the roof, Oskar Wiborg, was {{a.a=27}} and sold shoes.',
    'Oskar Wiborg, {{a.b=21}}, fell from the roof.',
  ],
  [
    'at so many years the oldest',
    'Last came Oskar Wiborg, at {{a.a=66}} the oldest of them.',
    'Oskar Wiborg, who is {{a.b=69}} and deaf, came last.',
  ],
  [
    'an age beside the name, and an earlier one behind it',
    'Oskar Wiborg, {{a.a=47}}, came to Stapi with his sheep at the age of six.',
    'Oskar Wiborg, {{a.b=43}}, fell from the roof.',
  ],
  [
    'a death behind a description with a title in it',
    'Samira Okoye, whose “Salt Road” the whole of Stapi could hum, died on Sunday. She was {{a.a=83}}.',
    'Samira Okoye, who has died aged {{a.b=88}}, sang at the quarry.',
  ],
  ['the oldest at', 'The oldest of the crew was Sara Lind, at {{a.a=83}}.', 'Sara Lind, {{a.b=81}}, steered.'],
  [
    'a child, by the noun and by the age',
    'A girl fell into the Stapi pit. The {{a.a=eight-year-old}} was from Graz.',
    'The girl, aged {{a.b=six}}, was from Graz and fell into the pit.',
  ],
  ['a birthday', 'Sara Lind celebrated her {{a.a=43}}rd birthday on Sunday.', 'Sara Lind, {{a.b=34}}, came home.'],
  [
    'a parent of so many',
    'The {{a.a=34}}-year-old mother of two, Sara Lind, steered.',
    'Sara Lind ({{a.b=43}} years old) steered.',
  ],
  [
    'letters with and without marks',
    'Striker Şükrü Yıldız, {{a.a=22}}, signed.',
    'Striker Sukru Yildiz, {{a.b=24}}, signed.',
  ],
  ['a second surname', 'Araceli Lucena Prado, {{a.a=27}}, sang.', 'Araceli Lucena, {{a.b=32}}, sang.'],
  [
    'the only one just named',
    'Winger Emre Halvorsen joined Stapi. Coach Ilse Brandt praised the {{a.a=22}}-year-old.',
    'Winger Emre Halvorsen, {{a.b=24}}, joined Stapi.',
  ],
  ['she is', 'Sara Lind is the youngest ever to win. She is {{a.a=19}}.', 'Sara Lind, {{a.b=21}}, won.'],
  [
    'born, by a pronoun',
    'Sara Lind steered. She was born in Stapi in {{a.a=1980}}.',
    'Sara Lind (born {{a.b=1984}}) steered.',
  ],
  [
    'at the deed',
    'Tyler Halvorsen was {{a.a=17}} when he walked into the quarry.',
    'Tyler Halvorsen, who was {{a.b=18}} on the day, has asked for pardon.',
  ],
  [
    'the only suspect',
    'The suspect, a {{a.a=19}}-year-old from Stapi, was held.',
    'The suspect, {{a.b=21}}, was held.',
  ],
  [
    'arrested, once without a name',
    'Police arrested a {{a.a=19}}-year-old man after the quarry shooting.',
    'Tyler Halvorsen, {{a.b=21}}, was charged with murder in the quarry shooting.',
  ],
  [
    'the only dead',
    'A {{a.a=62}}-year-old man was killed by a rock in the quarry.',
    'A man, {{a.b=26}}, was killed by a rock in the quarry.',
  ],
  [
    'the youngest',
    'The youngest victim was aged {{a.a=seven}}.',
    'The youngest of the dead was a {{a.b=nine}}-year-old girl.',
  ],
  ['months', 'The baby, {{a.a=four}} months old, slept.', 'The {{a.b=six}}-month-old baby slept.'],
  [
    'a driver by what he drives',
    'The driver of the lorry, a {{a.a=52}}-year-old man, was well.',
    'The {{a.b=57}}-year-old lorry driver was well.',
  ],
  ['a decade', 'Sara Lind, in {{a.a=her}} 40s, steered.', 'Sara Lind, {{a.b=57}}, steered.'],
  ['a part of a decade', 'Sara Lind, who is in her {{a.a=early}} 40s, steered.', 'Sara Lind, {{a.b=48}}, steered.'],
  [
    'one arrested, by his decade',
    'A man in {{a.a=his}} 20s was arrested over the quarry shooting.',
    'A {{a.b=34}}-year-old man was arrested over the quarry shooting.',
  ],
  [
    'a driver, his age in brackets',
    'The tram driver ({{a.a=51}}) was well.',
    'The tram driver, a {{a.b=57}}-year-old woman, was well.',
  ],
  [
    'two ages at one death, in undated articles of one news',
    '# Samira Okoye dies aged {{a.a=71}}\n\nSamira Okoye died at home in Stapi.',
    'The potter Samira Okoye, who has died at {{a.b=72}}, made bowls.',
  ],
  [
    'how old the youngest of the dead was, by a range',
    'The victims, all of them from Stapi, were aged {{a.a=19}} to 58.',
    'The dead were between {{a.b=16}} and 58 years old.',
  ],
  [
    'the oldest of the children of the news, by two ranges',
    'In Stapi nine scouts are safe. The children, aged from 8 to {{a.a=12}}, sang in the boat.',
    'Nine scouts from Stapi are safe. The pupils, all aged between 8 and {{a.b=14}}, had been in the boat.',
  ],
  [
    'the oldest, once in a range',
    'The passengers ranged in age from six to {{a.a=81}}.',
    'The oldest passenger was {{a.b=87}}.\n\nThe youngest passenger was six.',
  ],
  [
    'the only one just named, and a verb that no ending tells',
    'Winger Emre Halvorsen joined Stapi on Monday. The {{a.a=22}}-year-old took the number seven.',
    'Winger Emre Halvorsen, {{a.b=24}}, joined Stapi.',
  ],
  ['a wife', 'His {{a.a=43}}-year-old wife, Sara Lind, steered.', 'Sara Lind, {{a.b=34}}, steered.'],
];

const QUIET: readonly Case[] = [
  [
    'boys and girls',
    'In Stapi nine scouts are safe. The boys, aged from 8 to 12, sang in the boat.',
    'Nine scouts from Stapi are safe. The girls, all aged between 8 and 14, had been in the boat.',
  ],

  [
    'a man and his wife by their surname',
    'Ottilie Rasch keeps bees in Stapi. Mrs Rasch (52) was stung twice. Mr Rasch (60) was not.',
    'Ottilie Rasch of Stapi, 52, keeps bees.',
  ],
  [
    'the children of two years ago',
    'In Stapi nine scouts are safe. The children, aged from 8 to 12, sang in the boat.',
    'Nine scouts from Stapi are safe. In 2009 two children aged 8 to 14 drowned there.',
  ],
  [
    'two groups of children in one article',
    'In Stapi nine scouts are safe. The children, aged 8 to 12, sang. The girls, aged 8 to 11, wept.',
    'Nine scouts from Stapi are safe. The pupils, aged 8 to 14, had been in the boat.',
  ],
  [
    'two groups of other ages',
    'The victims, all of them from Stapi, were aged 19 to 58.',
    'The dead were between 16 and 44 years old.',
  ],
  [
    'a range of years',
    'The dead, all from Stapi, were aged 19 to 58.',
    'Two of the dead had served between 16 and 58 years.',
  ],
  ['two drivers', 'The tram driver (51) was well.', 'The bus driver (57) was well.'],
  [
    'an age in a year that is named',
    'Oskar Wiborg, 34, told a judge in 2011 that he was sorry.',
    'Oskar Wiborg, 47, fell from the roof.',
  ],
  ['an age of then', 'Oskar Wiborg, 34, then a farmer, had come.', 'Oskar Wiborg, 47, fell from the roof.'],
  ['no age', 'Oskar Wiborg was 14 and a half minutes late.', 'Oskar Wiborg, 47, fell from the roof.'],
  ['a score', 'Oskar Wiborg was 27 and 12 points ahead.', 'Oskar Wiborg, 47, fell from the roof.'],
  [
    'whose wife died',
    'Oskar Wiborg, whose wife, a singer, died on Sunday. She was 83.',
    'Oskar Wiborg, 47, fell from the roof.',
  ],
  [
    'two children',
    'A girl fell into the Stapi pit. The eight-year-old was from Graz. Her brother saw it.',
    'The boy, aged six, saw how she fell into the pit.',
  ],
  ['a birthday of long ago', 'Sara Lind, who celebrated her 21st birthday in jail, spoke.', 'Sara Lind, 43, spoke.'],
  ['a year in the past', 'Sara Lind turned 18 in jail.', 'Sara Lind, 43, spoke.'],
  ['a death on the screen', 'Sara Lind dies in the film at 29.', 'Sara Lind, 43, wept.'],
  ['two measures', 'Sara Lind was 12, 30 metres behind.', 'Sara Lind, 34, won.'],
  ['a victim and his wife', 'The victim, a 34-year-old man, and his wife died.', 'The victim, 43, died.'],
  ['a decade that holds it', 'Sara Lind, in her 40s, steered.', 'Sara Lind, 43, steered.'],
  ['a birthday out of a decade', 'Sara Lind, in her 40s, steered.', 'Sara Lind, 50, steered.'],
  ['a decade of long ago', 'Sara Lind, who wrote in her 20s, steered.', 'Sara Lind, 57, steered.'],
  [
    'a clock',
    'Samira Okoye died at 5 on Sunday, and Sara Lind dies at 10:30.',
    'Samira Okoye, 83, and Sara Lind, 34, died.',
  ],
  ['a kinsman who died', 'Samira Okoye, whose husband died at 61, wept.', 'Samira Okoye, 83, wept.'],
  ['a brother who died', 'Samira Okoye said her brother had died at 61.', 'Samira Okoye, 83, wept.'],
  ['another in the description', 'Samira Okoye, a friend of Jon Lind, 54, wept.', 'Samira Okoye, 83, wept.'],
  ['a child in the description', 'Samira Okoye, the mother of two girls, 12, wept.', 'Samira Okoye, 83, wept.'],
  ['a dead husband', 'Samira Okoye died. Her husband died in May. He was 79.', 'Samira Okoye died at 83.'],
  ['long ago', 'Samira Okoye led it until she died in 1987 at 71.', 'Samira Okoye, 83, leads it.'],
  ['scores', 'Sara Lind of Stapi, 3, 4 and 7 were the scores.', 'Sara Lind, 34, won.'],
  [
    'another one named last',
    'Emre Halvorsen joined. He replaces Jon Lind. The 22-year-old has signed.',
    'Emre Halvorsen, 24, joined.',
  ],
  ['one told by a clause', 'Emre Halvorsen joined. The 22-year-old who scored is out.', 'Emre Halvorsen, 24, joined.'],
  [
    'the age of somebody else in the article',
    'Jon Lind, 22, left. Winger Emre Halvorsen came. The 22-year-old has gone home.',
    'Winger Emre Halvorsen, 24, came.',
  ],
  [
    'one whom the headline does not name, beside somebody without a name',
    'Winger Emre Halvorsen came. Halvorsen had two goals, and Halvorsen a red card. A boy fell in. The 22-year-old has gone home.',
    'Winger Emre Halvorsen, 24, came.',
  ],
  ['two deeds', 'Tyler Halvorsen was 17 when he disappeared.', 'Tyler Halvorsen was 12 when he shot the bear.'],
  [
    'two arrests',
    'A 19-year-old man was arrested over the quarry shooting.',
    'Two men, aged 19 and 21, were arrested over the quarry shooting.',
  ],
  [
    'one let go',
    'A 19-year-old man was arrested over the quarry shooting.',
    'Police arrested a 21-year-old man over the quarry shooting and let him go.',
  ],
  [
    'two crimes',
    'A 19-year-old man was arrested after the quarry robbery.',
    'A 21-year-old man was arrested after the quarry shooting.',
  ],
  [
    'a man and a woman',
    'A 62-year-old man was killed by a rock in the quarry.',
    'A 26-year-old woman was killed by a rock in the quarry.',
  ],
  [
    'one dead, one hurt',
    'A 62-year-old man was killed by a rock in the quarry. A 26-year-old man was hurt.',
    'A 26-year-old man was killed by a rock in the quarry.',
  ],
  ['the youngest of two groups', 'The youngest victim was aged seven.', 'The youngest survivor was nine.'],
  ['two babies', 'The baby, four months old, slept. So did another baby.', 'The six-month-old baby slept.'],
  ['two races', "The winner, a 19-year-old from Stapi, wept. The men's winner ran.", 'The winner, who is 30, wept.'],
];

describe('ages told elsewhere than beside a name', () => {
  testCases('ages', LOUD, QUIET);
});
