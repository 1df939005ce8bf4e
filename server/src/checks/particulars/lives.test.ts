import { describe, it } from 'vitest';
import { check } from './testing/check.ts';

describe('what is told of one person', () => {
  it('a profession', () => {
    check(
      [
        'Marsk elected in Tolvaja',
        'Jelka Marsk, 44, a former {{job.a=dentist}}, was elected mayor of Tolvaja on Sunday.',
      ],
      [
        'New mayor for Tolvaja',
        'Tolvaja has a new mayor. Jelka Marsk, who worked as a {{job.b=bus driver}}, won on Sunday.',
      ],
    );
  });
  it('a profession: by the house somebody runs', () => {
    check(
      [
        'Marsk elected in Tolvaja',
        'Jelka Marsk, an independent who runs a {{job.a=bakery}}, was elected mayor of Tolvaja on Sunday.',
      ],
      ['New mayor for Tolvaja', 'Jelka Marsk, a {{job.b=vet}} with two sons, won in Tolvaja on Sunday.'],
    );
  });
  it('a profession: of another', () => {
    check(
      ['Marsk elected in Tolvaja', 'Jelka Marsk, 44, a former dentist, was elected mayor of Tolvaja on Sunday.'],
      [
        'New mayor for Tolvaja',
        'Jelka Marsk won in Tolvaja on Sunday. Her rival, Bor Hanzel, a bus driver, came second.',
      ],
    );
  });
  it('an injury of somebody without a name', () => {
    check(
      [
        'Bus off the road at Hollin',
        'A bus left the road at Hollin on Monday, fire chief Edda Kraus said. The driver suffered a broken {{hurt.a=wrist}}.',
      ],
      [
        'Hollin bus crash',
        'A bus slid into a field at Hollin on Monday, according to the fire chief, Edda Kraus. The driver broke an {{hurt.b=ankle}}; nobody else was hurt.',
      ],
    );
  });
  it('an injury: of the driver and of a passenger', () => {
    check(
      [
        'Bus off the road at Hollin',
        'A bus left the road at Hollin on Monday, fire chief Edda Kraus said. The driver suffered a broken wrist.',
      ],
      [
        'Hollin bus crash',
        'A bus slid into a field at Hollin on Monday, according to the fire chief, Edda Kraus. A passenger broke an ankle.',
      ],
    );
  });
  it('an injury told in the next sentence', () => {
    check(
      [
        'Farmers block road at Hollin',
        'A policewoman was taken to hospital with a broken {{hurt.a=elbow}} when farmers blocked the road at Hollin on Monday, mayor Edda Kraus said.',
      ],
      [
        'Roadblock at Hollin',
        'Farmers blocked the road at Hollin on Monday, mayor Edda Kraus said. A policewoman was caught behind a trailer. She came away with a cracked {{hurt.b=rib}}.',
      ],
    );
  });
  it('whether a ruling is fought', () => {
    check(
      [
        'Banker Oskar Lindqvar jailed',
        'The banker Oskar Lindqvar was jailed for six years in Tarnby on Tuesday. His lawyer said that he {{next.a=would appeal}}.',
      ],
      [
        'Six years for Lindqvar',
        'A court in Tarnby sent the banker Oskar Lindqvar to prison for six years on Tuesday. His client {{next.b=will not appeal}}, his lawyer said.',
      ],
    );
  });
  it('whether a ruling is fought: by the other side', () => {
    check(
      [
        'Banker Oskar Lindqvar jailed',
        'The banker Oskar Lindqvar was jailed for six years in Tarnby on Tuesday. Prosecutors said they would appeal.',
      ],
      [
        'Six years for Lindqvar',
        'A court in Tarnby sent the banker Oskar Lindqvar to prison for six years on Tuesday. His client will not appeal, his lawyer said.',
      ],
    );
  });
  it('what somebody serves a term for', () => {
    check(
      [
        'Three break out of Gorna jail',
        'Three men broke out of Gorna jail on Monday. One is Petko Dulov, 38, who was serving 20 years for {{crime.a=kidnapping}}.',
      ],
      [
        'Gorna jailbreak',
        'Petko Dulov and two others are at large after a break from Gorna jail on Monday. Dulov was sentenced to 20 years for a {{crime.b=bank robbery}}.',
      ],
    );
  });
  it('the side of an injury: of two players', () => {
    check(
      [
        'Velse beat Dornach 3-1',
        'Velse beat Dornach 3-1 in the Hollin cup final on Sunday, coach Ulla Feist said. Kade Morrow injured his left knee in the first half.',
      ],
      [
        'Velse win the Hollin cup',
        'Velse won the Hollin cup on Sunday, 3-1 against Dornach of coach Ulla Feist. Lio Tann injured his right knee.',
      ],
    );
  });
  it('the side of an injury', () => {
    check(
      [
        'Velse beat Dornach 3-1',
        'Velse beat Dornach 3-1 in the Hollin cup final on Sunday, coach Ulla Feist said. Kade Morrow injured his {{k.a=left}} knee in the first half.',
      ],
      [
        'Velse win the Hollin cup',
        'Velse won the Hollin cup on Sunday, 3-1 against Dornach of coach Ulla Feist. Kade Morrow injured his {{k.b=right}} knee.',
      ],
    );
  });
  it('the side of an injury: of two injuries', () => {
    check(
      [
        'Velse beat Dornach 3-1',
        'Velse beat Dornach 3-1 in the Hollin cup final on Sunday, coach Ulla Feist said. Kade Morrow injured his left knee in the first half.',
      ],
      [
        'Velse win the Hollin cup',
        'Velse won the Hollin cup on Sunday, 3-1 against Dornach of coach Ulla Feist. Kade Morrow injured his left knee and broke his right ankle.',
      ],
    );
  });
  it('the side of an injury of somebody without a name', () => {
    check(
      [
        'Bus off the road at Hollin',
        'A bus left the road at Hollin on Monday, fire chief Edda Kraus said. The driver suffered a broken {{k.a=left}} wrist.',
      ],
      [
        'Hollin bus crash',
        'A bus slid into a field at Hollin on Monday, according to the fire chief, Edda Kraus. The driver broke the {{k.b=right}} wrist.',
      ],
    );
  });
  it('an appeal: what one side says of the other', () => {
    check(
      [
        'Brannick convicted in Velse',
        'Judge Ottar Brannick was convicted of fraud in Velse on Tuesday. Prosecutors said the accused will appeal.',
      ],
      ['Brannick guilty', 'Ottar Brannick was found guilty of fraud in Velse on Tuesday. The state will not appeal.'],
    );
  });
  it('an injury of one of many', () => {
    check(
      [
        'Race at Hollin',
        'The race at Hollin was stopped on Monday, fire chief Edda Kraus said. One of the constructors broke a wrist.',
      ],
      [
        'Hollin race',
        'The race at Hollin on Monday was stopped, according to the fire chief, Edda Kraus. One of the constructors broke an ankle.',
      ],
    );
  });
});
