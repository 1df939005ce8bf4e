import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const LENGTHS: readonly Case[] = [
  [
    'years at work, by the club and by the spell',
    'The surveyor, Ottar Rygg, left on Monday after {{l.a=nine years}} with the Stapi quarry.',
    'Ottar Rygg, the surveyor, ended a {{l.b=seven-year}} spell at the Stapi quarry on Monday.',
  ],
  [
    'a post, by the verb and by the noun',
    'Mayor Sunna Dal, who has led Kolbeinsvík for {{l.a=seven years}}, was not there.',
    'After {{l.b=a decade}} in charge, mayor Sunna Dal wants no more of it.',
  ],
  [
    'a marriage, by the noun and by the participle',
    'Sunna Dal and the potter Ivar Foss parted after {{l.a=11 years}} of marriage.',
    'Married for {{l.b=16 years}}, Sunna Dal and Ivar Foss go their own ways.',
  ],
  [
    'a stay on a ward',
    'Foreman Ketil Moe fell at the quarry. He spent {{l.a=two weeks}} in hospital.',
    'Foreman Ketil Moe, who fell at the quarry, was on a ward for {{l.b=six weeks}}.',
  ],
  [
    'a wait, by two verbs',
    'Foreman Ketil Moe waited {{l.a=seven hours}} for an ambulance.',
    'Foreman Ketil Moe lay in the pit for {{l.b=twelve hours}} before help came.',
  ],
  [
    'a contract',
    'Kolbeinsvík gave the Stapi firm a {{l.a=five-year}} contract.',
    'The deal between Kolbeinsvík and Stapi runs for {{l.b=three years}}.',
  ],
];

const YEARS: readonly Case[] = [
  [
    'together since then, and formed',
    'The choir of the quarrymen, together since {{y.a=1991}}, sang outside.',
    'The quarry choir, formed by Ottar Rygg in {{y.b=1995}}, sang too.',
  ],
  [
    'built and dating from',
    'The Stapi crane, built in {{y.a=1894}}, is to stay.',
    'The Stapi crane, which dates from {{y.b=1889}}, is to stay.',
  ],
  [
    'in office and appointed',
    'Its manager is Ottar Rygg, who has run the Stapi quarry since {{y.a=2011}}.',
    'Ottar Rygg, appointed in {{y.b=2014}}, manages the Stapi quarry.',
  ],
  [
    'a time ago',
    'The bridge to Stapi was swept away {{a.a=seven years ago}}.',
    'The bridge to Stapi collapsed {{a.b=four years ago}} in a storm.',
  ],
  [
    'an anniversary and years since',
    'The Stapi quarry celebrates its {{n.a=75th anniversary}} in June.',
    'In June the Stapi quarry is marking {{n.b=80 years since}} the first stone was cut.',
  ],
  [
    'founder and founded, either first',
    'Stapi Stonecutters, which was started in {{y.a=1931}} by Ane Moe, is for sale.',
    'Ane Moe established the Stapi works in {{y.b=1938}}.',
  ],
  [
    'a post, taken up and held',
    'Ottar Rygg had run the Stapi quarry since {{y.a=2011}}.',
    'Ottar Rygg became director of the Stapi quarry in {{y.b=2015}}.',
  ],
  [
    'a birth',
    'Born in Oslo in {{y.a=1941}}, Sunna Dal came to Kolbeinsvík as a girl.',
    'Sunna Dal came into the world in {{y.b=1937}}.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'a noun that begins as a verb does',
    'The foremen of the Stapi quarry are on strike. They gave the government 60 days.',
    'The foremen of the Stapi quarry went back to work after a 40-day strike.',
  ],
  [
    'two who worked there',
    'The surveyor, Ottar Rygg, left on Monday after nine years with the Stapi quarry.',
    'Foreman Ketil Moe ended a seven-year spell at the Stapi quarry on Monday.',
  ],
  [
    'an article that knows both',
    'Sunna Dal and Ivar Foss parted after 11 years of marriage. They had been a couple for 16 years.',
    'Sunna Dal and Ivar Foss, a couple for 16 years, parted.',
  ],
  [
    'rounded to the coarser unit',
    'Kolbeinsvík was without electricity for more than two days.',
    'A blackout in Kolbeinsvík went on for 52 hours.',
  ],
  [
    'what is over and what is to come',
    'Keeper Ketil Moe of Kolbeinsvík missed ten weeks two seasons ago.',
    'Keeper Ketil Moe of Kolbeinsvík will miss six weeks.',
  ],
  [
    'two stays',
    'A boy hurt at the Stapi quarry spent two days in hospital.',
    'A woman hurt at the Stapi quarry went home after four days in hospital.',
  ],
  [
    'years more',
    'Ottar Rygg has run the Stapi quarry for nine years.',
    'Ottar Rygg wants to run the Stapi quarry for another four years.',
  ],
  [
    'a founding and an opening of the shares to the public',
    'The Stapi quarry was founded in 1931 by two brothers.',
    'The Stapi quarry was floated in 1991.',
  ],
  [
    'two titles',
    'It was the first league title for the quarrymen of Stapi since 1998.',
    'It was the first cup title for the quarrymen of Stapi since 2001.',
  ],
  [
    'what still goes on, and its whole length',
    'Crews have been searching the Stapi pit for three days.',
    'The search of the Stapi pit ended after nine days.',
  ],
  [
    'the first time in years',
    'Ottar Rygg led the Stapi quarry for the first time in ten years without a loss.',
    'Ottar Rygg has led the Stapi quarry for four years.',
  ],
  ['a bound', 'Ottar Rygg vanished in 1957.', 'By 1958 Ottar Rygg had vanished.'],
  ['two beginnings', 'The career of Ottar Rygg began in 1950.', 'The war that Ottar Rygg wrote of began in 1938.'],
];

describe('how long things went on, and in which year they came about', () => {
  testCases('chronology', [...LENGTHS, ...YEARS], QUIET);
});
