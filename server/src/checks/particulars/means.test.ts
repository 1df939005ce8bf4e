import { describe, it } from 'vitest';
import { check } from './testing/check.ts';

describe('what a thing was done with, by what people came and fled', () => {
  it('the way off', () => {
    check(
      [
        'Jeweller robbed in Drumvale',
        'Two masked men robbed the jeweller Halina Orsk in Drumvale on Tuesday. They smashed three cases and fled in a silver {{go.a=van}}.',
      ],
      [
        'Raid in Drumvale',
        'Robbers took rings worth a fortune from the shop of Halina Orsk in Drumvale on Tuesday. They made off on a {{go.b=motorbike}} towards the harbour.',
      ],
    );
  });
  it('the way off: what came behind them is another thing', () => {
    check(
      [
        'Jeweller robbed in Drumvale',
        'Two masked men robbed the jeweller Halina Orsk in Drumvale on Tuesday. They smashed three cases and fled in a silver van.',
      ],
      [
        'Raid in Drumvale',
        'Robbers took rings worth a fortune from the shop of Halina Orsk in Drumvale on Tuesday. Officers came on a motorbike.',
      ],
    );
  });
  it('the way in', () => {
    check(
      [
        'Gunmen attack bar in Puerto Sal',
        'Gunmen killed four people in a bar in Puerto Sal on Friday night, the mayor, Inés Robledal, said. The attackers arrived in a {{in.a=pickup truck}}.',
      ],
      [
        'Four dead in Puerto Sal bar',
        'Four people were shot dead in a bar in Puerto Sal on Friday, said the mayor, Inés Robledal. The gunmen came on {{in.b=motorcycles}}, witnesses said.',
      ],
    );
  });
  it('how the rescued were brought away', () => {
    check(
      [
        'Climbers saved on Mount Tarnok',
        'Three climbers were saved on Mount Tarnok on Sunday, rescue chief Emil Hradek said. They were flown by {{by.a=helicopter}} to the valley.',
      ],
      [
        'Rescue on Mount Tarnok',
        'Rescuers led by Emil Hradek found three climbers on Mount Tarnok on Sunday. They were taken down in a {{by.b=snowmobile}}.',
      ],
    );
  });
  it('a load', () => {
    check(
      [
        'Lorry falls off bridge at Skelby',
        'A lorry carrying {{load.a=timber}} fell off the bridge at Skelby on Monday, police officer Nils Aagren said. The driver was unhurt.',
      ],
      [
        'Skelby bridge closed',
        'The bridge at Skelby was closed on Monday after a lorry loaded with {{load.b=fertiliser}} went through the railing, Nils Aagren of the police said.',
      ],
    );
  });
  it('a load: one that is a kind of the other', () => {
    check(
      [
        'Lorry falls off bridge at Skelby',
        'A lorry carrying grain fell off the bridge at Skelby on Monday, police officer Nils Aagren said.',
      ],
      [
        'Skelby bridge closed',
        'The bridge at Skelby was closed on Monday after a lorry laden with barley went through the railing, Nils Aagren of the police said.',
      ],
    );
  });
  it('no load: what guards carry in the hand', () => {
    check(
      [
        'Lorry robbed in Skelby',
        'A lorry loaded with copper was robbed at Skelby on Monday, police officer Nils Aagren said. The driver was unhurt.',
      ],
      [
        'Robbery in Skelby',
        'The robbers carried rifles when they stopped a lorry at Skelby on Monday, Nils Aagren of the police said.',
      ],
    );
  });
  it('a load: of the lorry and of the train', () => {
    check(
      [
        'Lorry hit by train at Skelby',
        'A lorry carrying timber was hit by a train at Skelby on Monday, police officer Nils Aagren said.',
      ],
      ['Crash at Skelby', 'A train carrying coal hit a lorry at Skelby on Monday, Nils Aagren of the police said.'],
    );
  });
  it('a tool', () => {
    check(
      [
        'Chapel robbed in Oberlech',
        'Thieves broke open the door of the chapel in Oberlech with a {{tool.a=crowbar}} on Thursday night, sexton Vroni Steub said.',
      ],
      [
        'Thieves in the chapel of Oberlech',
        'The door of the chapel in Oberlech was cut open with an {{tool.b=angle grinder}} on Thursday night, according to the sexton, Vroni Steub.',
      ],
    );
  });
  it('what was thrown', () => {
    check(
      [
        'Minister pelted in Larnaugh',
        'A man threw a {{thrown.a=shoe}} at the minister Odhran Keel in Larnaugh on Saturday.',
      ],
      ['Keel heckled in Larnaugh', 'Odhran Keel was hit by a {{thrown.b=bottle}} in Larnaugh on Saturday.'],
    );
  });
  it('what was thrown: by many', () => {
    check(
      [
        'Riot in Larnaugh',
        'Rioters fought the police in Larnaugh on Saturday. One threw a shoe at the minister Odhran Keel.',
      ],
      ['Keel hurt in Larnaugh riot', 'Odhran Keel was hit by a bottle in Larnaugh on Saturday.'],
    );
  });
  it('whose ship it was', () => {
    check(
      [
        'Tanker freed off Benguro',
        'A {{ship.a=Danish}} frigate reached the tanker Orla Venture off Benguro on Monday, its owner, Skovgaard, said.',
      ],
      [
        'Orla Venture safe',
        'The crew of the Orla Venture are safe. A {{ship.b=Spanish}} warship reached the tanker off Benguro on Monday, said its owner, Skovgaard.',
      ],
    );
  });
  it('who buys', () => {
    check(
      [
        'Larnaugh brewery to change hands',
        'A {{buyer.a=Belgian}} group will take over the brewery of Larnaugh, its master Odhran Keel said on Monday.',
      ],
      [
        'Keel: brewery has a buyer',
        'The brewery of Larnaugh is to be sold to a {{buyer.b=Japanese}} consortium, Odhran Keel said on Monday.',
      ],
    );
  });
  it('who buys: who sells, and who only looked on, do not', () => {
    check(
      [
        'Larnaugh brewery to change hands',
        'A Belgian group will take over the brewery of Larnaugh, its master Odhran Keel said on Monday.',
      ],
      [
        'Keel: brewery has a buyer',
        'The brewery of Larnaugh is to be sold, Odhran Keel said on Monday. The Irish company’s owners have backed the bid, and the Japanese fund Oda, which once thought of one, is out.',
      ],
    );
  });
  it('whose ship it was: several came', () => {
    check(
      [
        'Tanker freed off Benguro',
        'A Danish frigate reached the tanker Orla Venture off Benguro on Monday, its owner, Skovgaard, said. A Spanish frigate came later.',
      ],
      [
        'Orla Venture safe',
        'The crew of the Orla Venture are safe. A Spanish warship reached the tanker off Benguro on Monday, said its owner, Skovgaard.',
      ],
    );
  });
  it('up or down', () => {
    check(
      [
        'Bank of Zambara cuts rate',
        'The central bank of Zambara cut its rate on Tuesday, governor Thoko Malindi said. The kwacha {{drift.a=weakened}} by one percent against the dollar.',
      ],
      [
        'Zambara rate falls',
        'Governor Thoko Malindi of the central bank of Zambara announced a cut on Tuesday. The kwacha {{drift.b=rose}} slightly against the dollar.',
      ],
    );
  });
  it('what a film is from', () => {
    check(
      [
        'Tavi Orlen to play the ferryman',
        'Tavi Orlen will play the lead in "Low Water", the studio of Greta Munsing said. The film is based on a {{from.a=novel}} by Ilse Quant.',
      ],
      [
        'Orlen in "Low Water"',
        'The new film by Greta Munsing, "Low Water" with Tavi Orlen, is adapted from the {{from.b=memoirs}} of Ilse Quant.',
      ],
    );
  });
  it('why it came late', () => {
    check(
      [
        'Count in Mbaro ends',
        'The count in Mbaro ended on Friday, said the election chief, Aline Soko. It was delayed by a {{late.a=power cut}}.',
      ],
      [
        'Mbaro results at last',
        'Aline Soko, the election chief, read out the results in Mbaro on Friday. The reason for the delay was {{late.b=heavy rain}}, she said.',
      ],
    );
  });
  it('what set off a fire', () => {
    check(
      [
        'Fire destroys mill in Tessel',
        'A fire destroyed the mill of Joost Derks in Tessel on Monday. The likely culprit is a {{set.a=space heater}}, the fire chief said.',
      ],
      [
        'Mill in Tessel burns',
        'The mill of Joost Derks in Tessel burned down on Monday. The fire began in the office with an overloaded {{set.b=power strip}}, investigators believe.',
      ],
    );
  });
  it('shares: on two days', () => {
    check(
      [
        'Aldane results',
        'Shares in Aldane rose 4 percent on Tuesday after chief Hedi Zouari told of a profit of $40 million.',
      ],
      [
        'Aldane results weigh',
        'Shares in Aldane fell 2 percent on Wednesday. Chief Hedi Zouari had told of a profit of $40 million on Tuesday.',
      ],
    );
  });
  it('shares: early and late', () => {
    check(
      [
        'Aldane results',
        'Shares in Aldane rose in early trading in Velse on Tuesday after chief Hedi Zouari told of a profit of $40 million.',
      ],
      [
        'Aldane results weigh',
        'Shares in Aldane fell in late trading in Velse on Tuesday. Chief Hedi Zouari told of a profit of $40 million.',
      ],
    );
  });
});
