import { describe, expect, it } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';
import { expectFindings } from '../../../test/fixture.ts';
import { ages } from './ages.ts';

const run = (source: string) => expectFindings(source, { checks: ['ages'] });

const LOUD: readonly Case[] = [
  [
    'between commas',
    'A driller, Oksana Bondarenko, {{a.a=41}}, saw it.',
    'A driller, Oksana Bondarenko, {{a.b=47}}, saw it.',
  ],
  [
    'in brackets',
    'Witness Oksana Bondarenko ({{a.a=41}}) saw it.',
    'A driller, Oksana Bondarenko, {{a.b=47}}, saw it.',
  ],
  [
    'aged',
    'The man who fell, Lwazi Khumalo, aged {{a.a=19}}, is alive.',
    'The man who fell, Lwazi Khumalo, {{a.b=29}}, is alive.',
  ],
  [
    'year-old before the name',
    'They pulled out {{a.a=62}}-year-old Choi Yong-sik at dawn.',
    'They pulled out Choi Yong-sik, {{a.b=26}}, at dawn.',
  ],
  [
    'year-old after the name',
    'Rescuers found Nadia Benali, a {{a.a=16}}-year-old pupil, asleep.',
    'Rescuers found Nadia Benali, {{a.b=18}}, asleep.',
  ],
  [
    'in words',
    'The bell was cast by Torvald Lien, aged {{a.a=eighty-one}}.',
    'The bell was cast by Torvald Lien, {{a.b=71}}.',
  ],
  [
    'a trade between',
    'They spoke to {{a.a=33}}-year-old crane driver Piotr Wójcik there.',
    'They spoke to Piotr Wójcik, {{a.b=37}}, there.',
  ],
  [
    'is so many years old',
    'The man who found it, Babajide Alabi, is {{a.a=52}} years old.',
    'The man who found it, Babajide Alabi, {{a.b=57}}, lives here.',
  ],
  [
    'who is',
    'Her lawyer, Concepción Ibáñez, who is {{a.a=38}}, came too.',
    'Her lawyer, Concepción Ibáñez, {{a.b=48}}, came too.',
  ],
  [
    'surname alone, and one of that name',
    'Goalkeeper Ante Perković, {{a.a=24}}, came too.',
    'The ball reached Ante Perković on the line. Perković, {{a.b=27}}, smiled.',
  ],
  [
    'a middle initial',
    'The pilot, Maria T. Esposito, {{a.a=45}}, walked away.',
    'The pilot, Maria Esposito, {{a.b=54}}, walked away.',
  ],
  [
    'a year apart within a day',
    'The pilot, Maria Esposito, {{a.a=45}}, walked away.',
    'The pilot, Maria Esposito, {{a.b=46}}, walked away.',
  ],
  [
    'a child',
    'The boy, Yusuf Demir, {{a.a=4}}, slept through it.',
    'The boy, {{a.b=seven}}-year-old Yusuf Demir, slept through it.',
  ],
  [
    'a double surname',
    'Her aunt, Lucía Fernández Soto, {{a.a=70}}, waited.',
    'Her aunt, Lucía Fernández Soto, {{a.b=79}}, waited.',
  ],
  [
    'a patronymic',
    'The poet, Einar Már Guðmundsson, {{a.a=58}}, read aloud.',
    'The poet, Einar Már Guðmundsson, {{a.b=68}}, read aloud.',
  ],
  [
    'the man himself: at',
    'The last miner up was Sipho Mahlangu, {{a.a=35}}, of Stapi.',
    'The last up was Sipho Mahlangu, a miner from Stapi. At {{a.b=53}} he is the oldest of the shift.',
  ],
  [
    'year of birth',
    'The composer, Ilse Brandt, {{a.a=70}}, listened.',
    'The composer listened. Ilse Brandt was born in Graz in {{a.b=1944}}.',
  ],
  [
    'year of birth in one article',
    'The composer, Ilse Brandt, {{a.a=70}}, listened. Ilse Brandt was born in {{a.b=1944}}.',
    'The rest of the town slept.',
  ],
  [
    'two births',
    'Ilse Brandt, born in Graz in {{a.a=1944}}, listened to it.',
    'Ilse Brandt, born in Graz in {{a.b=1949}}, listened to it.',
  ],
  [
    'inside one article',
    'The race went to a farmhand, Tadesse Bekele, {{a.a=22}}. An hour after the finish, Tadesse Bekele, {{a.b=25}}, wept.',
    'Nobody here had watched the race.',
  ],
  [
    'a suffix that one of the two leaves out',
    'Ansgar Moberg Jr., {{age.a=38}}, voted no.',
    'Ansgar Moberg, {{age.b=36}}, voted no.',
  ],
  [
    'a son of somebody else',
    'Ansgar Moberg, {{age.a=38}}, voted no.',
    'Her son, Ansgar Moberg, {{age.b=58}}, voted no, said Sunniva Moberg.',
  ],
  [
    'one who is called by his deed, at its time',
    'The Stapi gunman, who was {{age.a=18}} at the time, has asked for pardon.',
    'The killer, now 24, was {{age.b=19}} when he came to the Stapi quarry.',
  ],
  [
    'a driver without a name',
    'The lorry driver, {{age.a=52}}, was not hurt.',
    'The lorry driver, {{age.b=57}}, was taken home.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'a day of birth and a day of death in one sentence',
    'The singer Samira Okoye, born on 4 December 1932, died on 8 March 2024. She was 91.',
    'The town mourned.',
  ],
  ['the same age', 'A driller, Oksana Bondarenko, 41, saw it.', 'They asked 41-year-old Oksana Bondarenko.'],
  [
    'the same in words',
    'The bell was cast by Torvald Lien, aged eighty-one.',
    'The bell was cast by Torvald Lien, 81.',
  ],
  ['relatives', 'A driller, Oksana Bondarenko, 41, saw it.', 'Her sister, Halyna Bondarenko, 36, saw it.'],
  [
    'a surname of two',
    'Oksana Bondarenko and Halyna Bondarenko came. Bondarenko, 36, sang.',
    'Oksana Bondarenko, 41, sang in the hall.',
  ],
  ['when he was', 'A driller, Piotr Wójcik, 37, saw it.', 'Piotr Wójcik, 19 when he was first hired, saw it.'],
  ['at the age of', 'A driller, Piotr Wójcik, 37, saw it.', 'At the age of 19 Piotr Wójcik, 19, was hired.'],
  ['then', 'A driller, Piotr Wójcik, 37, saw it.', 'They hired Piotr Wójcik, then 19, in the spring.'],
  ['years ago', 'A driller, Piotr Wójcik, 37, saw it.', 'Ten years ago they hired Piotr Wójcik, 27, in Graz.'],
  ['a jersey', 'Goalkeeper Ante Perković, 24, came too.', 'Goalkeeper Ante Perković wore number 1 and came too.'],
  [
    'a score',
    'Goalkeeper Ante Perković, 24, came too.',
    'Goalkeeper Ante Perković, 3 of whose saves counted, was best.',
  ],
  ['birth and age agree', 'The composer, Ilse Brandt, 79, listened.', 'Ilse Brandt was born in Graz in 1944.'],
  ['birthday to come', 'The composer, Ilse Brandt, 80, listened.', 'Ilse Brandt was born in Graz in 1944.'],
  [
    'the daughter of',
    'The pilot, Maria Esposito, 45, walked away.',
    'The 12-year-old daughter of Maria Esposito walked away.',
  ],
  [
    'a possessive',
    'The pilot, Maria Esposito, 45, walked away.',
    "Doctors treated the 12-year-old. Maria Esposito's son is well.",
  ],
  [
    'a list of people',
    'The dead are Ana Ruiz, 30, and Luis Vega, 31.',
    'The dead are Luis Vega, 31, and Ana Ruiz, 30.',
  ],
  [
    'a year after the name',
    'The poem by Einar Guðmundsson, 58, is known.',
    'The poem (Einar Guðmundsson, 1987) is known.',
  ],
  [
    'a sum after the name',
    'The driller, Piotr Wójcik, 37, was paid.',
    'They paid Piotr Wójcik, 1,200 kronor in hand, and left.',
  ],
  [
    'twins of other names',
    'The boys, Yusuf Demir, 4, and Emre Demir, 6, slept.',
    'The boys, Emre Demir, 6, and Yusuf Demir, 4, slept.',
  ],
  [
    'father and son in one article',
    'The quarry is run by Ansgar Moberg, 71. His son, Ansgar Moberg, 38, drives the lorry.',
    'Ansgar Moberg, 71, would not speak.',
  ],
  [
    'a suffix in the next sentence',
    'Ansgar Moberg, 71, has sold his share. His son Ansgar Moberg Jr., 38, has not.',
    'Ansgar Moberg, 38, was alone in the hall.',
  ],
  ['a suffix in the other article', 'Ansgar Moberg, 71, voted no.', 'Ansgar Moberg Jr., 38, voted yes.'],
  ['by words', 'Ansgar Moberg the elder, 71, voted no.', 'The younger Ansgar Moberg, 59, voted yes.'],
  [
    'she is another',
    'The last miner up was Sipho Mahlangu, 35. Thandi Zulu and Ruth Ncube waited.',
    'Thandi Zulu and Ruth Ncube waited. At 53 she is the oldest.',
  ],
  [
    'a month after',
    'The man in the well, Babajide Alabi, 52, sang.',
    'The man in the well, Babajide Alabi, sang for 57 minutes.',
  ],
  ['drivers of two cars', 'The lorry driver, 52, was not hurt.', 'The bus driver, 57, was taken home.'],
  ['two of a kind', 'The gunman, 31, fled over the slope.', 'The gunman, 24, was held; the second gunman fled.'],
  ['then and now', 'The gunman was 18 at the time.', 'The gunman, 24, has asked for pardon.'],
  [
    'the gunman of another deed',
    'The gunman, who was 18 at the time, has asked for pardon.',
    'The Ljósavatn gunman, who was 33 at the time, died.',
  ],
];

const dated = (first: string, second: string, a: string, b: string) => `=== a.md
---
date: ${first}
---
KOLBEINSVÍK — Sailor Ragnhild Aasen, ${a}, left Kolbeinsvík for the Stapi rocks and the Hellisheiði light.
=== b.md
---
date: ${second}
---
KOLBEINSVÍK — Sailor Ragnhild Aasen, ${b}, is back in Kolbeinsvík from the Stapi rocks and the Hellisheiði light.
`;

describe('ages', () => {
  testCases('ages', LOUD, QUIET);

  it('lets people grow older', () => {
    expect(run(dated('2021-03-01', '2021-03-20', '30', '31'))).toEqual([]);
  });

  it('lets people die years after an article that has no date', () => {
    const told = (later: string) => `=== a.md
KOLBEINSVÍK — Sailor Ragnhild Aasen, {{a.a=61}}, left Kolbeinsvík for the Stapi rocks and the Hellisheiði light.
=== b.md
---
date: 2021-03-20
---
KOLBEINSVÍK — ${later} She had sailed from Kolbeinsvík to the Stapi rocks and the Hellisheiði light.
`;
    run(told('Sailor Ragnhild Aasen has died at 70.').replace('{{a.a=61}}', '61'));
    expect(run(told('Sailor Ragnhild Aasen, {{a.b=70}}, is ill.'))).toHaveLength(2);
  });

  it('keeps figures figures', () => {
    const [finding] = run(dated('2021-03-01', '2021-03-02', '{{a.a=31}}', '{{a.b=36}}'));
    expect(finding).toMatchObject({
      code: 'age-conflict',
      message: 'Age of Ragnhild Aasen differs: 31 here, 36 in b.md (2 March 2021)',
      fixes: [{ edits: [{ newText: '36' }] }],
    });
  });

  it.each(ages.loud)('its example is loud: $why', ({ text }) => {
    expect(run(text).length).toBeGreaterThan(0);
  });

  it.each(ages.quiet)('its example is quiet: $why', ({ text }) => {
    expect(run(text)).toEqual([]);
  });
});
