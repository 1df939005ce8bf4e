import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

/* Two reports of one event. Marks {{x.a=…}} and {{x.b=…}} exclude each other; a pair without marks expects silence. */

type Report = readonly [title: string, text: string];

const two = (a: Report, b: Report) =>
  [a, b]
    .map(
      ([title, text], i) =>
        `=== ${i === 0 ? 'wire' : 'post'}.md\n---\ntitle: ${title}\ndate: 2023-02-08\n---\n${text}\n`,
    )
    .join('');
const check = (a: Report, b: Report) => expectFindings(two(a, b), { checks: ['particulars'] });

describe('the weapon of an attack', () => {
  const stabbing: Report = [
    'Man held after attack at Lissa bus station',
    'LISSA — A man armed with a {{weapon.a=knife}} attacked passengers at the bus station in Lissa on Tuesday and wounded three, police said.',
  ];
  it('is one, and the fix keeps the grammar', () => {
    const findings = check(stabbing, [
      'Three hurt in attack at bus station in Lissa',
      'Three passengers were wounded at the bus station in Lissa on Tuesday when a man wielding an {{weapon.b=axe}} attacked them, police said.',
    ]);
    expect(findings.flatMap(({ fixes }) => fixes[0]!.edits[0]!.newText).sort()).toEqual(['a knife', 'an axe']);
  });
  it('is told in headlines', () => {
    check(
      [
        'Teacher killed in {{weapon.a=pistol}} attack at Orla school',
        'ORLA — A teacher was shot dead by a former pupil at the high school in Orla on Monday.',
      ],
      [
        'Former pupil kills teacher in Orla',
        'A former pupil opened fire at the high school in Orla on Monday with a hunting {{weapon.b=rifle}}, killing a teacher.',
      ],
    );
  });
  it('may be a bomb of one sort or another', () => {
    check(
      [
        'Blast kills nine outside Kesh ministry',
        'KESH — A {{weapon.a=car bomb}} exploded outside the interior ministry in Kesh on Sunday, killing nine people.',
      ],
      [
        'Nine dead in Kesh bombing',
        'Nine people died on Sunday when an attacker detonated a {{weapon.b=suicide vest}} outside the interior ministry in Kesh.',
      ],
    );
  });
  it('may be told more or less exactly', () => {
    check(
      ['Two shot at Lissa bank', 'LISSA — A man armed with a revolver shot two clerks at a bank in Lissa on Tuesday.'],
      [
        'Bank clerks shot in Lissa',
        'A robber with a gun shot two clerks at a bank in Lissa on Tuesday. He fired a handgun, police said.',
      ],
    );
  });
  it('is nothing where there were several', () => {
    check(
      [
        'Two shot at Lissa bank',
        'LISSA — A man armed with a rifle and a pistol shot two clerks at a bank in Lissa on Tuesday.',
      ],
      ['Bank clerks shot in Lissa', 'A man armed with a shotgun shot two clerks at a bank in Lissa on Tuesday.'],
    );
  });
  it('is not what the police carry, nor a toy', () => {
    check(
      [
        'Two shot at Lissa bank',
        'LISSA — A man armed with a shotgun shot two clerks at a bank in Lissa on Tuesday. Police carrying rifles searched the street.',
      ],
      [
        'Bank clerks shot in Lissa',
        'A robber shot two clerks at a bank in Lissa on Tuesday. At first a clerk took it for a fake pistol.',
      ],
    );
  });
  it('of another attack is another', () => {
    check(
      ['Two shot at Lissa bank', 'LISSA — A man armed with a shotgun shot two clerks at a bank in Lissa on Tuesday.'],
      ['Guard shot in Orla', 'ORLA — A man armed with a rifle shot a guard at a warehouse in Orla on Friday.'],
    );
  });
});

describe('what crashed, sank or burned, and why', () => {
  it('vehicle', () => {
    check(
      [
        'Twelve pilgrims die in gorge',
        'TASHAR — Twelve pilgrims were killed on Saturday when their {{vehicle.a=bus}} plunged into a gorge near Tashar.',
      ],
      [
        'Pilgrims killed in Tashar crash',
        'A {{vehicle.b=truck}} carrying pilgrims plunged into a gorge near Tashar on Saturday, killing 12 of them, officials said.',
      ],
    );
  });
  it('vehicle: a coach is a bus, and where two collide there are two', () => {
    check(
      [
        'Twelve die in gorge',
        'TASHAR — Twelve pilgrims were killed on Saturday when their bus plunged into a gorge near Tashar.',
      ],
      [
        'Pilgrims killed in Tashar crash',
        'A coach carrying pilgrims plunged into a gorge near Tashar on Saturday, killing 12 of them.',
      ],
    );
    check(
      [
        'Four die in crash near Tashar',
        'TASHAR — Four people died on Saturday when a bus crashed on the road to Tashar.',
      ],
      [
        'Tashar road crash kills four',
        'A lorry overturned after it collided with another vehicle near Tashar on Saturday. Four people died in the crash.',
      ],
    );
  });
  it('aircraft', () => {
    check(
      [
        'Three die as {{craft.a=helicopter}} crashes on Mount Orel',
        'OREL — Three rescuers died on Friday when their {{craft.a=helicopter}} crashed on Mount Orel in thick cloud.',
      ],
      [
        'Crash on Mount Orel kills three rescuers',
        'A light {{craft.b=plane}} crashed on Mount Orel on Friday in cloud, killing the three rescuers aboard.',
      ],
    );
  });
  it('vessel', () => {
    check(
      [
        'Nine missing off Karst',
        'KARST — A {{vessel.a=trawler}} capsized in a storm off Karst on Sunday night and nine men are missing.',
      ],
      [
        'Search for nine off Karst',
        'Nine men were missing after a {{vessel.b=cargo ship}} sank in the storm off Karst on Sunday night.',
      ],
    );
  });
  it('cause', () => {
    check(
      [
        'Fire guts Lissa market',
        'LISSA — A fire that gutted the covered market in Lissa on Monday was caused by an {{cause.a=electrical fault}}, the fire chief said.',
      ],
      [
        'Lissa market destroyed by fire',
        'A {{cause.b=gas leak}} sparked the fire that destroyed the covered market in Lissa on Monday, according to the mayor.',
      ],
    );
  });
  it('cause: a guess is worth a remark only', () => {
    const [finding] = check(
      [
        'Fire guts Lissa market',
        'LISSA — The fire that gutted the covered market in Lissa on Monday may have been caused by a {{cause.a=cigarette}}.',
      ],
      [
        'Lissa market destroyed by fire',
        'The fire that destroyed the covered market in Lissa on Monday was started by {{cause.b=fireworks}}, police said.',
      ],
    );
    expect(finding?.severity).toBe('information');
  });
  it('cause: what was ruled out is none', () => {
    check(
      [
        'Fire guts Lissa market',
        'LISSA — The fire that gutted the covered market in Lissa on Monday was not caused by arson, the fire chief said.',
      ],
      [
        'Lissa market destroyed by fire',
        'The fire that destroyed the covered market in Lissa on Monday was caused by a gas leak, police said.',
      ],
    );
  });
  it('lanes', () => {
    check(
      [
        'Lorry overturns on A9',
        'DORN — The {{lanes.a=northbound}} lanes of the A9 near Dorn were closed on Tuesday after a lorry crash.',
      ],
      ['A9 closed near Dorn', 'A lorry crash near Dorn closed the {{lanes.b=southbound}} lanes of the A9 on Tuesday.'],
    );
  });
});

describe('how somebody died', () => {
  it('of what', () => {
    const [finding] = check(
      [
        'Jazz singer Mira Tolland dies',
        'Mira Tolland, the jazz singer, died of {{cause.a=pneumonia}} at her home in Orla on Monday. She was 84.',
      ],
      [
        'Mira Tolland, voice of the Blue Lamp, dead at 84',
        'The singer Mira Tolland has died after a long battle with {{cause.b=lung cancer}}, her agent said.',
      ],
    );
    expect(finding?.message).toContain('Cause of death');
  });
  it('of what: a kind of it agrees, and so do two names of one thing', () => {
    check(
      [
        'Jazz singer Mira Tolland dies',
        'Mira Tolland, the jazz singer, died of cancer at her home in Orla on Monday. She was 84.',
      ],
      [
        'Mira Tolland dead at 84',
        'The singer Mira Tolland has died after a long battle with lung cancer, her agent said.',
      ],
    );
    check(
      [
        'Jazz singer Mira Tolland dies',
        'Mira Tolland, the jazz singer, died of a heart attack in Orla on Monday. She was 84.',
      ],
      ['Mira Tolland dead at 84', 'The singer Mira Tolland died of cardiac arrest, her agent said.'],
    );
  });
  it('of what: her husband died of something else', () => {
    check(
      [
        'Jazz singer Mira Tolland dies',
        'Mira Tolland, the jazz singer, died of pneumonia in Orla on Monday. She was 84.',
      ],
      ['Mira Tolland dead at 84', 'The singer Mira Tolland died on Monday. Her husband died of cancer in 2009.'],
    );
  });
  it('by what hand', () => {
    check(
      [
        'Farmer found dead near Dorn',
        'DORN — The farmer Ivo Brandl was {{manner.a=strangled}} in his barn near Dorn on Sunday, in an attack that shocked the village.',
      ],
      [
        'Dorn farmer killed',
        'Ivo Brandl, a farmer, was {{manner.b=stabbed}} in an attack in his barn near Dorn on Sunday.',
      ],
    );
  });
  it('by what hand: one article has both', () => {
    check(
      [
        'Farmer found dead near Dorn',
        'DORN — The farmer Ivo Brandl was beaten and strangled in his barn near Dorn on Sunday, in an attack that shocked the village.',
      ],
      ['Dorn farmer killed', 'Ivo Brandl, a farmer, was strangled in an attack in his barn near Dorn on Sunday.'],
    );
  });
  it('where he was hit', () => {
    check(
      [
        'Officer shot in Lissa',
        'LISSA — Sergeant Pavel Dunay was shot in the {{wound.a=chest}} during a raid in Lissa on Tuesday and died.',
      ],
      [
        'Lissa sergeant dies',
        'A gunman shot Sergeant Pavel Dunay in the {{wound.b=neck}} in a shooting during a raid in Lissa on Tuesday.',
      ],
    );
  });
  it('where he was hit: others are hit elsewhere, and hearts are not only in chests', () => {
    check(
      [
        'Officer shot in Lissa',
        'LISSA — Sergeant Pavel Dunay was shot in the chest during a raid in Lissa on Tuesday and died.',
      ],
      [
        'Lissa sergeant dies',
        'Pavel Dunay, the gunman and another officer were hit in the shooting in Lissa on Tuesday. The gunman shot another officer in the leg. It struck in the heart of the old town.',
      ],
    );
  });
  it('where', () => {
    check(
      ['Rider dies after crash', 'The rider Leo Hartan died {{where.a=at the scene}} after a crash in Dorn on Sunday.'],
      [
        'Leo Hartan killed in Dorn',
        'Leo Hartan died {{where.b=in hospital}} on Sunday, two hours after a crash in Dorn.',
      ],
    );
  });
});

describe('who it was', () => {
  it('who found the dead', () => {
    check(
      [
        'Body found in Dorn woods',
        'DORN — The body of a missing student was found by a {{finder.a=jogger}} in the woods near Dorn on Sunday.',
      ],
      [
        'Missing student found dead near Dorn',
        'A {{finder.b=hunter}} found the body of the missing student in the woods near Dorn on Sunday.',
      ],
    );
  });
  it('who found the dead: a resident may be a neighbour', () => {
    check(
      [
        'Body found in Dorn flat',
        'DORN — The body of a pensioner was found by a neighbour in a flat in Dorn on Sunday.',
      ],
      ['Pensioner found dead in Dorn', 'A resident found the body of the pensioner in a flat in Dorn on Sunday.'],
    );
  });
  it('whose kin', () => {
    check(
      [
        'Mayor of Orla resigns',
        'The mayor of Orla, Petr Hrubes, resigned on Monday. His {{kin.a=sister}}, Jana Hruba, had won a contract from the town.',
      ],
      [
        'Orla mayor quits over contract',
        'Petr Hrubes, mayor of Orla, stepped down on Monday after his {{kin.b=wife}}, Jana Hruba, won a contract from the town.',
      ],
    );
  });
  it('whose kin: two who have names of their own', () => {
    check(
      [
        'Mayor of Orla resigns',
        'The mayor of Orla, Petr Hrubes, resigned on Monday. His sister, Jana Hruba, had won a contract from the town.',
      ],
      [
        'Orla mayor quits over contract',
        'Petr Hrubes, mayor of Orla, stepped down on Monday. His wife, Eva Hruba, stood beside him.',
      ],
    );
  });
});

describe('what was done', () => {
  it('how a post was left', () => {
    check(
      ['Club parts with coach', 'Coach Dario Vencl was {{exit.a=sacked}} on Monday after four defeats, the club said.'],
      ['Vencl goes', 'Dario Vencl {{exit.b=resigned}} on Monday after his fourth defeat in a row as coach.'],
    );
  });
  it('plea', () => {
    check(
      ['Treasurer in court', 'The treasurer Olga Rein {{plea.a=pleaded guilty}} to fraud in Lissa on Tuesday.'],
      [
        'Rein on trial',
        'Olga Rein, a former treasurer, {{plea.b=pleaded not guilty}} to fraud at the court in Lissa on Tuesday.',
      ],
    );
  });
  it('plea: one that was changed', () => {
    check(
      [
        'Treasurer in court',
        'The treasurer Olga Rein pleaded guilty to fraud in Lissa on Tuesday. In May she had pleaded not guilty.',
      ],
      ['Rein on trial', 'Olga Rein, a former treasurer, pleaded not guilty to fraud at the court in Lissa in May.'],
    );
  });
  it('verdict', () => {
    check(
      ['Rein verdict', 'The treasurer Olga Rein was {{verdict.a=convicted}} of fraud in Lissa on Tuesday.'],
      [
        'Court rules on Rein',
        'Olga Rein, a former treasurer, was {{verdict.b=acquitted}} of fraud by the court in Lissa on Tuesday.',
      ],
    );
  });
  it('charge', () => {
    check(
      ['Driver in court', 'The driver, Jan Tesar, was charged with {{charge.a=murder}} in Dorn on Monday.'],
      ['Tesar before judge', 'Jan Tesar appeared in court in Dorn on Monday, charged with {{charge.b=manslaughter}}.'],
    );
  });
  it('charge: a degree of it agrees', () => {
    check(
      ['Driver in court', 'The driver, Jan Tesar, was charged with murder in Dorn on Monday.'],
      ['Tesar before judge', 'Jan Tesar appeared in court in Dorn on Monday, charged with second-degree murder.'],
    );
  });
  it('sentence', () => {
    check(
      ['Tesar sentenced', 'Jan Tesar was sentenced {{penalty.a=to death}} in Dorn on Monday.'],
      [
        'Court sentences driver',
        'The driver Jan Tesar was sentenced {{penalty.b=to life}} in prison by the court in Dorn on Monday.',
      ],
    );
  });
  it('answer to an offer', () => {
    check(
      [
        'Surgeon asked to lead clinic',
        'The surgeon Ada Lind has {{offer.a=accepted}} the post of director, the clinic in Orla said on Monday.',
      ],
      [
        'Lind and the clinic',
        'Ada Lind has {{offer.b=turned down}} the post of director of the clinic in Orla, she said on Monday.',
      ],
    );
  });
});

describe('words that stand in one another’s place', () => {
  it('are told where sentences else say the same', () => {
    check(
      [
        'Raiders flee',
        'Three masked raiders fled the jeweller’s shop in a {{van.a=white}} van with foreign number plates, a witness said.',
      ],
      [
        'Jewels taken in Orla',
        'According to a witness the masked raiders fled the jeweller’s in a {{van.b=black}} van with foreign number plates. Orla has seen two such raids.',
      ],
    );
  });
  it('are nothing where another is named, or one article has both', () => {
    check(
      [
        'Raiders flee',
        'Three masked raiders fled the jeweller’s shop in a white van with foreign number plates, a witness said.',
      ],
      [
        'Jewels taken in Orla',
        'The masked raiders fled the jeweller’s in a black van with foreign number plates. Another witness saw the raiders flee the jeweller’s in a white van.',
      ],
    );
    check(
      ['Captains', 'Karel Nemec wears the red jersey of the leading sprinter in the mountain stage to Orla.'],
      ['Leaders', 'Ivan Dole wears the green jersey of the leading sprinter in the mountain stage to Orla.'],
    );
  });
});
