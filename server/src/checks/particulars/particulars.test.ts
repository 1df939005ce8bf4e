import { describe, expect, it } from 'vitest';
import { check, type Report } from './testing/check.ts';

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
  it('is what police say that the attacker used', () => {
    check(
      [
        'Two shot at Lissa bank',
        'LISSA — Two clerks were shot at a bank in Lissa on Tuesday. Police said the attacker used an {{weapon.a=AR-15}}-style rifle.',
      ],
      [
        'Bank clerks shot in Lissa',
        'Two clerks were shot at a bank in Lissa on Tuesday. The weapon, a .38-calibre {{weapon.b=revolver}}, lay in the street.',
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
