import { describe, expect, it } from 'vitest';
import { check } from './testing/check.ts';

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

describe('how somebody died, in an obituary', () => {
  it('is told in a sentence of its own', () => {
    check(
      [
        'Ana Lund, poet of the marshes, dies at 80',
        'Ana Lund, who wrote of the marshes, died on Sunday at her home. She was 80. The cause was {{cause.a=heart failure}}, her daughter said.',
      ],
      ['Poet Ana Lund dead', 'The poet Ana Lund lost her battle with {{cause.b=leukaemia}} on Sunday.'],
    );
  });
  it('may not be known yet, which is worth a remark', () => {
    const [finding] = check(
      [
        'Ana Lund dies at 80',
        'Ana Lund, who wrote of the marshes, died on Sunday. The cause was {{cause.a=not immediately known}}.',
      ],
      ['Poet Ana Lund dead', 'The poet Ana Lund died of {{cause.b=leukaemia}} on Sunday.'],
    );
    expect(finding?.severity).toBe('information');
  });
  it('is not what he had suffered from', () => {
    check(
      ['Ana Lund dies at 80', 'Her agent did not say of what she died; Ana Lund had suffered from diabetes for years.'],
      ['Poet Ana Lund dead', 'The poet Ana Lund died of leukaemia on Sunday.'],
    );
  });
  it('may be by his own hand', () => {
    check(
      ['Actor Leo Hart dead', 'The actor Leo Hart {{cause.a=took his own life}} on Sunday, police said.'],
      ['Leo Hart dies', 'Leo Hart, the actor, died of a {{cause.b=heart attack}} on Sunday.'],
    );
  });
  it('is nothing where somebody else died of it', () => {
    check(
      ['Actor Leo Hart dead', 'The actor Leo Hart died of a stroke on Sunday, his agent said.'],
      [
        'Leo Hart dies',
        'Leo Hart, the actor, died on Sunday. In his last film he played a man who died of cancer. His co-star Mia Falk died of pneumonia.',
      ],
    );
  });
  it('is nothing where he who died on the way is pronounced dead in the hospital', () => {
    check(
      ['Rider dies after crash', 'The rider Leo Hartan died on the way to hospital after a crash in Dorn on Sunday.'],
      [
        'Leo Hartan killed in Dorn',
        'Leo Hartan was pronounced dead at Dorn General Hospital on Sunday, two hours after a crash.',
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
  it('who noticed the smoke', () => {
    const [finding] = check(
      [
        'Baker found dead in Dorn mill',
        'DORN — A baker was found dead in the mill at Dorn on Sunday after the {{smoke.a=landlord}} noticed smoke.',
      ],
      [
        'Death at Dorn mill',
        'A baker was found dead in the mill at Dorn on Sunday. {{smoke.b=Neighbours}} had reported thick smoke.',
      ],
    );
    expect(finding?.message).toContain('Who noticed it');
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
