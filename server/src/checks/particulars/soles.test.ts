import { describe, expect, it } from 'vitest';
import { check } from './testing/check.ts';

describe('the only sort of its family that each article names', () => {
  it('is one, in whatever words it is told', () => {
    check(
      [
        'Toddler bitten at Lissa fair',
        'LISSA — A toddler was bitten on the arm by a {{animal.a=husky}} at the harvest fair in Lissa on Tuesday, wardens said.',
      ],
      [
        'Fair-goers shocked in Lissa',
        'The parents of a toddler bitten at the harvest fair in Lissa on Tuesday thanked the wardens. The {{animal.b=mastiff}} that went for the child has been seized.',
      ],
    );
  });
  it('may be told more or less exactly', () => {
    check(
      [
        'Toddler bitten at Lissa fair',
        'LISSA — A toddler was bitten on the arm by a husky at the harvest fair in Lissa on Tuesday, wardens said.',
      ],
      [
        'Fair-goers shocked in Lissa',
        'A dog bit a toddler at the harvest fair in Lissa on Tuesday. Wardens took the dog away.',
      ],
    );
  });
  it('tells nothing where an article names two', () => {
    check(
      [
        'Toddler bitten at Lissa fair',
        'LISSA — A toddler was bitten on the arm by a husky at the harvest fair in Lissa on Tuesday. The show of mastiffs went on.',
      ],
      [
        'Fair-goers shocked in Lissa',
        'A toddler was bitten by a mastiff at the harvest fair in Lissa on Tuesday, wardens said.',
      ],
    );
  });
  it('tells nothing where their sentences are of other things', () => {
    check(
      [
        'Lissa fair opens',
        'LISSA — The harvest fair in Lissa opened on Tuesday with a parade. A husky won the obedience prize.',
      ],
      [
        'Toddler bitten at fair',
        'A toddler was bitten by a mastiff at the harvest fair in Lissa on Tuesday, wardens said.',
      ],
    );
  });
  it('is told of what is seized, or falls ill', () => {
    check(
      [
        'Haul at Tashar border post',
        'TASHAR — Guards at the Tashar border post found 300 kilos of {{drug.a=ketamine}} in a consignment of tiles on Friday.',
      ],
      [
        'Tile importer held',
        'An importer of tiles was held after 300 kilos of {{drug.b=opium}} were discovered in a consignment at the Tashar border post on Friday.',
      ],
    );
    check(
      [
        'Pupils ill in Tashar',
        'TASHAR — Sixty pupils of a boarding school in Tashar are ill with {{ill.a=mumps}}, health officials said on Friday.',
      ],
      [
        'School closes its gates',
        'A boarding school in Tashar sent its pupils home on Friday. Health officials blame an outbreak of {{ill.b=measles}} that has made 60 of them ill.',
      ],
    );
  });
});

describe('the only sort that is told of one person', () => {
  it('is one, beside the name or not', () => {
    check(
      [
        'Lissa lose Brand for the cup',
        'Lissa {{place.a=hooker}} Emil Brand will miss the cup tie on Sunday with a torn ligament, the club said.',
      ],
      [
        'Brand out of cup tie',
        'Emil Brand will not play in the cup tie on Sunday. The 22-year-old {{place.b=flanker}} tore a ligament in the last minute of the derby, the club of Lissa said.',
      ],
    );
  });
  it('is nothing where they are two', () => {
    check(
      [
        'Lissa lose Brand for the cup',
        'Lissa hooker Emil Brand will miss the cup tie on Sunday with a torn ligament, the club said.',
      ],
      [
        'Kolar out of cup tie',
        'Lissa flanker Otto Kolar will miss the cup tie on Sunday with a torn ligament, the club said.',
      ],
    );
  });
  it('may be what was hurt', () => {
    check(
      [
        'Brand out for a month',
        'Lissa winger Emil Brand will be out for a month after he tore a {{part.a=hamstring}} in training on Friday.',
      ],
      [
        'A month without Brand',
        'Emil Brand of Lissa needs a month to recover. He injured a {{part.b=shoulder}} in training on Friday.',
      ],
    );
    check(
      [
        'Brand out for a month',
        'Lissa winger Emil Brand will be out for a month after he tore a hamstring in training on Friday.',
      ],
      [
        'A month without Brand',
        'Emil Brand of Lissa, who took a knee before the derby, needs a month to recover from his injury.',
      ],
    );
  });
  it('is a warning where it is sure', () => {
    const findings = check(
      [
        'Sculptor jailed',
        'Sculptor Emil Brand was {{served.a=jailed}} for two years in Lissa on Friday for forging signatures.',
      ],
      [
        'Brand sentenced',
        'Sculptor Emil Brand was given a {{served.b=suspended sentence}} of two years in Lissa on Friday for forging signatures.',
      ],
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });
});
