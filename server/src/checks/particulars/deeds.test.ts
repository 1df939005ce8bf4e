import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';
import { check } from './testing/check.ts';

describe('what was done', () => {
  it('how a post was left', () => {
    check(
      ['Club parts with coach', 'Coach Dario Vencl was {{exit.a=sacked}} on Monday after four defeats, the club said.'],
      ['Vencl goes', 'Dario Vencl {{exit.b=resigned}} on Monday after his fourth defeat in a row as coach.'],
    );
  });
  it('how a post was left: he who retires may be said to resign', () => {
    check(
      ['Bishop goes', 'Bishop Dario Vencl retired on Monday after ten years.'],
      ['Vencl goes', 'Dario Vencl resigned on Monday after ten years as bishop.'],
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

describe('what was done, with time and law in mind', () => {
  it('is a remark where the articles are of two days', () => {
    const [finding] = expectFindings(
      pair(
        [
          'Club parts with coach',
          'Coach Dario Vencl was {{exit.a=sacked}} on Monday after four defeats, the club said.',
        ],
        ['Vencl goes', 'Dario Vencl {{exit.b=resigned}} on Monday after his fourth defeat in a row as coach.'],
      ).replace('2024-09-18', '2024-09-17'),
      { checks: ['particulars'] },
    );
    expect(finding?.severity).toBe('information');
  });
  it('is nothing where he was cleared of one thing and convicted of another', () => {
    check(
      ['Rein verdict', 'The treasurer Olga Rein was convicted of forgery in Lissa on Tuesday.'],
      ['Court rules on Rein', 'Olga Rein, a former treasurer, was cleared of fraud by the court in Lissa on Tuesday.'],
    );
  });
  it('is nothing where a gun is fired', () => {
    check(
      ['Club parts with coach', 'Dario Vencl resigned on Monday after four defeats as coach, the club said.'],
      ['Vencl goes', 'As Dario Vencl left the ground a flare was fired at him on Monday after his fourth defeat.'],
    );
  });
  it('is nothing where the offer is still to come', () => {
    check(
      [
        'Surgeon asked to lead clinic',
        'The surgeon Ada Lind has accepted the post of director, the clinic in Orla said on Monday.',
      ],
      [
        'Lind and the clinic',
        'Ada Lind, who is to lead the clinic in Orla, declined to comment. Whether she rejected an offer from Dorn is not known.',
      ],
    );
  });
});

describe('what was done in court, however it is told', () => {
  it('is done to the object of an active verb', () => {
    check(
      [
        'Verdict in Lissa',
        'A jury in Lissa on Tuesday {{verdict.a=acquitted}} the treasurer Olga Rein of embezzlement.',
      ],
      [
        'Rein stunned',
        'Olga Rein closed her eyes on Tuesday as the jury {{verdict.b=found her guilty}} of embezzling club money.',
      ],
    );
    check(
      ['Verdict in Lissa', 'A jury in Lissa on Tuesday cleared the treasurer Olga Rein of embezzlement.'],
      ['Rein walks free', 'Olga Rein was acquitted of embezzling club money on Tuesday.'],
    );
  });
  it('is nothing of whoever heard it, or of another', () => {
    check(
      ['Verdict in Lissa', 'Judge Olga Rein on Tuesday acquitted the boxer Ivo Vencl of assault.'],
      ['Rein guilty', 'The former judge Olga Rein was found guilty of assault on Tuesday.'],
    );
  });
  it('is a plea where it is admitted or denied', () => {
    check(
      [
        'Vet in court',
        'A vet accused of forging pedigrees {{plea.a=denied}} nine counts of forgery in Lissa on Tuesday. Olga Rein, 51, is to stand trial in May.',
      ],
      ['Rein in court', 'The vet Olga Rein {{plea.b=admitted}} nine counts of forgery in Lissa on Tuesday.'],
    );
    check(
      ['Vet in court', 'The vet Olga Rein denied nine counts of forgery in Lissa on Tuesday.'],
      ['Vet in court', 'The vet Olga Rein admitted that she was tired. She pleaded not guilty in Lissa on Tuesday.'],
    );
  });
  it('is nothing of a plea that is said to have changed', () => {
    check(
      ['Vet in court', 'The vet Olga Rein changed her plea on Tuesday and pleaded guilty to forgery in Lissa.'],
      ['Rein on trial', 'The vet Olga Rein pleaded not guilty to forgery in Lissa on Tuesday.'],
    );
  });
});
