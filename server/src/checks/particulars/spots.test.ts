import { describe, it } from 'vitest';
import { check } from './testing/check.ts';

describe('where and by what', () => {
  it('money was hidden', () => {
    check(
      [
        'Raid on judge Brannick',
        'Police searched the villa of judge Ottar Brannick in Velse on Tuesday and found cash hidden in a {{in.a=piano}}.',
      ],
      [
        'Judge Brannick held',
        'Officers who searched the house of Ottar Brannick in Velse on Tuesday discovered bundles of notes under the {{in.b=floorboards}}.',
      ],
    );
  });
  it('nothing was hidden: the cash and the gun', () => {
    check(
      [
        'Raid on judge Brannick',
        'Police searched the villa of judge Ottar Brannick in Velse on Tuesday and found cash hidden in a piano.',
      ],
      [
        'Judge Brannick held',
        'Officers who searched the house of Ottar Brannick in Velse on Tuesday took away his piano and looked in the garage.',
      ],
    );
  });
  it('prisoners got out', () => {
    check(
      [
        'Four flee Dornach prison',
        'Four men escaped from Dornach prison on Sunday, warden Ulla Feist said. They got out through a {{out.a=tunnel}}.',
      ],
      [
        'Search after Dornach break-out',
        'Police are looking for four men who climbed out over the {{out.b=roof}} of Dornach prison on Sunday, according to warden Ulla Feist.',
      ],
    );
  });
  it('walkers took shelter', () => {
    check(
      [
        'Walkers safe on Ben Tarsil',
        'Two walkers, Kirsty Mair and Colm Ansty, were found on Ben Tarsil on Friday. They had spent the night in a {{under.a=cave}}.',
      ],
      [
        'Night on Ben Tarsil',
        'Kirsty Mair and Colm Ansty were found on Ben Tarsil on Friday. They sheltered in a {{under.b=barn}} when the snow came.',
      ],
    );
  });
  it('a house was set alight', () => {
    check(
      [
        'Unrest in Sidi Lakhal',
        'A crowd in Sidi Lakhal set fire to the {{burnt.a=town hall}} on Monday night, governor Hedi Zouari said.',
      ],
      [
        'Sidi Lakhal after the night of fire',
        'In Sidi Lakhal the {{burnt.b=courthouse}} was burnt out on Monday night, governor Hedi Zouari said.',
      ],
    );
  });
  it('a house was set alight: one report knows of both', () => {
    check(
      [
        'Unrest in Sidi Lakhal',
        'A crowd in Sidi Lakhal set fire to the town hall on Monday night, governor Hedi Zouari said. The courthouse was guarded.',
      ],
      [
        'Sidi Lakhal after the night of fire',
        'In Sidi Lakhal the courthouse was burnt out on Monday night, governor Hedi Zouari said.',
      ],
    );
  });
  it('the hackers came in', () => {
    check(
      [
        'Hackers stop Harlund port',
        'Hackers stopped the port of Harlund on Thursday, its head, Signe Aust, said. They got in with a {{by.a=USB stick}}.',
      ],
      [
        'Harlund port attacked',
        'The port of Harlund stood still on Thursday, said its head, Signe Aust. The hackers gained access to its network through a {{by.b=phishing}} message.',
      ],
    );
  });
  it('the champion went down', () => {
    check(
      [
        'Orvane is champion',
        'Tevita Orvane beat Luis Carranza in Reno on Saturday. Carranza went down under a {{blow.a=left hook}} in the ninth.',
      ],
      [
        'Carranza beaten in Reno',
        'Luis Carranza lost to Tevita Orvane in Reno on Saturday. He was floored by an {{blow.b=uppercut}} in the ninth round.',
      ],
    );
  });
  it('they lived', () => {
    check(
      [
        'Sailors saved off Palu',
        'Two fishermen, Budi Santo and Rano Hela, were rescued off Palu after nine days adrift. They survived on {{food.a=coconuts}}.',
      ],
      [
        'Nine days at sea',
        'Budi Santo and Rano Hela were rescued off Palu after nine days adrift, in which they had lived on raw {{food.b=fish}}.',
      ],
    );
  });
  it('a firefighter died', () => {
    check(
      [
        'Firefighter dies near Copper Flat',
        'The firefighter Dale Rusk died near Copper Flat on Friday when he {{died.a=fell from}} a ridge.',
      ],
      [
        'Rusk killed near Copper Flat',
        'Dale Rusk was killed near Copper Flat on Friday. His truck {{died.b=rolled over}} on a slope.',
      ],
    );
  });
  it('the same sum was paid', () => {
    check(
      [
        'New wells for Tsabo',
        'Six wells are to be sunk in Tsabo by mayor Lerato Moeng at a cost of 12 million rand, paid by the {{pays.a=province}}.',
      ],
      [
        'Water for Tsabo',
        'Mayor Lerato Moeng promised Tsabo six wells. The money, 12 million rand, comes from the {{pays.b=mine}}.',
      ],
    );
  });
  it('which arm was broken', () => {
    check(
      ['Skier Anja Roth hurt', 'The skier Anja Roth broke her {{side.a=left}} arm in training in Salden on Tuesday.'],
      [
        'Roth out for the season',
        'Anja Roth will miss the season with a fracture of the {{side.b=right}} arm, suffered in Salden on Tuesday.',
      ],
    );
  });
});

describe('look-alikes', () => {
  it('one looks back at another raid', () => {
    check(
      [
        'Raid in Mirador',
        'Two men robbed a jeweller in Mirador on Monday, police chief Teo Bastida said. They escaped in a black hatchback.',
      ],
      [
        'Bastida warns of raids',
        'Police chief Teo Bastida warned of raids in Mirador on Monday. In May 2019 robbers fled on a moped after one.',
      ],
    );
  });
  it('two tools for two things', () => {
    check(
      [
        'Safe of Orsk bakery opened',
        'Thieves opened the safe of the Orsk bakery in Drumvale with a cutting torch on Tuesday.',
      ],
      ['Thieves in Orsk bakery', 'The door of the Orsk bakery in Drumvale was forced with a crowbar on Tuesday.'],
    );
  });
  it('two who were saved', () => {
    check(
      [
        'Climber saved on Aiguille Corne',
        'A German climber was saved on the Aiguille Corne on Sunday, gendarme Luc Favre said.',
      ],
      [
        'Two saved on Aiguille Corne',
        'A Dutch climber was flown from the Aiguille Corne on Sunday, gendarme Luc Favre said. A German climber came down on foot.',
      ],
    );
  });
});

describe('nations', () => {
  it('of those who were saved', () => {
    check(
      [
        'Climbers saved on Aiguille Corne',
        'Two {{of.a=German}} climbers were saved on the Aiguille Corne on Sunday, gendarme Luc Favre said.',
      ],
      [
        'Rescue on Aiguille Corne',
        'Two {{of.b=Dutch}} climbers were brought down from the Aiguille Corne on Sunday, gendarme Luc Favre said.',
      ],
    );
  });
  it('a house was destroyed, one of many in a flood', () => {
    check(
      ['Velse after the flood', 'The flood in Velse on Tuesday destroyed the school, governor Hedi Zouari said.'],
      ['Flood in Velse', 'In Velse the mosque was destroyed by the flood on Tuesday, governor Hedi Zouari said.'],
    );
  });
  it('a house was set alight, one of many in a riot', () => {
    check(
      [
        'Riots in Sidi Lakhal',
        'Rioters in Sidi Lakhal set fire to the town hall on Monday night, governor Hedi Zouari said.',
      ],
      [
        'Sidi Lakhal after the riots',
        'In Sidi Lakhal the courthouse was burnt out on Monday night in riots, governor Hedi Zouari said.',
      ],
    );
  });
});
