import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const run = (a: string, b: string) => expectFindings(two(a, b), { checks: ['figures'] });

describe('what somebody has', () => {
  it.each([
    [
      'Stapi Stone has {{n.a=350}} employees in all.',
      'A spokeswoman for Stapi Stone, which employs {{n.b=530}} people, declined to comment.',
    ],
    ['Stapi Stone, with 240 workers and {{n.a=13}} offices, bid first.', 'Stapi Stone has {{n.b=25}} offices.'],
    ['Ragna Eldjárn was a mother of {{n.a=three}}.', 'Ragna Eldjárn, who was 61, had {{n.b=four}} children.'],
    [
      'Teacher Ragna Eldjárn spoke. She is survived by her husband and {{n.a=two}} sons.',
      'Ragna Eldjárn leaves a husband and {{n.b=three}} sons.',
    ],
    [
      'Lendvai, a town of {{n.a=8,000}} people, was cut off.',
      'In Lendvai, population {{n.b=12,000}}, the shops stayed shut.',
    ],
    ['Lendvai is home to {{n.a=8,000}} people.', 'Some {{n.b=5,200}} people live in Lendvai, founded in 1911.'],
    [
      'The road to Lendvai is shut. The town, with {{n.a=8,000}} inhabitants, is cut off.',
      'The {{n.b=5,200}} people living in Lendvai are cut off.',
    ],
    ['Ragna Eldjárn was married {{n.a=twice}}.', 'Ragna Eldjárn spoke of her {{n.b=three}} husbands.'],
    ['Ragna Eldjárn, {{n.a=three}} times divorced, spoke.', 'Ragna Eldjárn was divorced {{n.b=twice}}.'],
    [
      'Ragna Eldjárn was the youngest of {{n.a=seven}} children.',
      'Ragna Eldjárn, the youngest of {{n.b=nine}}, spoke.',
    ],
    [
      'Born in Orra as the third of {{n.a=five}} children, Ragna Eldjárn taught.',
      'Ragna Eldjárn grew up as one of {{n.b=eight}} siblings.',
    ],
    [
      'Ragna Eldjárn taught for years. The fourth of {{n.a=six}} daughters of a cooper, she never married.',
      'Ragna Eldjárn was one of {{n.b=four}} daughters of a cooper.',
    ],
    [
      'Ragna Eldjárn taught for years. She had married {{n.a=twice}}; the first wedding was in 1981.',
      'Ragna Eldjárn was married {{n.b=four times}}.',
    ],
    [
      'Ragna Eldjárn was married to Ivo Halle, a painter. She leaves {{n.a=two}} daughters.',
      'Ragna Eldjárn is survived by her husband, Ivo, and {{n.b=three}} daughters.',
    ],
    [
      'Birgir Eldjárn is charged with molesting {{n.a=14}} boys.',
      'Birgir Eldjárn, 61, is accused of abusing {{n.b=11}} children.',
    ],
    ['Ragna Eldjárn wrote {{n.a=14}} novels.', 'Ragna Eldjárn, the author of {{n.b=17}} novels, spoke.'],
    [
      'The OAU has {{n.a=130}} unarmed monitors in Orra, who look for mines.',
      'With the deployment of {{n.b=190}} OAU monitors the border has been open since spring.',
    ],
    [
      'The canal is open. Several of the {{n.a=130}} OAU inspectors now in Orra spoke to the miners.',
      'The OAU has posted {{n.b=85}} inspectors along the canal.',
    ],
    ['There are {{n.a=130}} OAU observers in the country this week.', 'The OAU has {{n.b=190}} observers there.'],
  ])('differs: %s', (a, b) => {
    run(a, b);
  });

  it('tells what is alleged from what is told as a fact, as a hint', () => {
    const findings = run(
      'Ragna Eldjárn, accused of having {{n.a=two}} husbands, spoke.',
      'Neighbours know that Ragna Eldjárn had {{n.b=three}} husbands.',
    );
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'figure-attribution hint',
      'figure-attribution hint',
    ]);
    expect(findings[0]!.message).toContain('(told as a fact)');
  });

  it('says of what the number is', () => {
    const [finding] = run('Stapi Stone has {{n.a=350}} employees.', 'Stapi Stone has {{n.b=530}} employees.');
    expect(finding!.message).toContain('Number of employees differs: 530 here, 350 in wire.md');
  });

  it.each([
    [
      'a buyer named in passing',
      'Norvik Gravel has 350 employees.',
      'Stapi Stone, which Norvik Gravel is buying, has 190 employees.',
    ],
    ['two owners', 'Stapi Stone has 350 employees.', 'Norvik Gravel has 530 employees.'],
    ['monitors in two lands', 'The OAU has 130 monitors in Orra.', 'The OAU has deployed 190 monitors in Lendvai.'],
    ['another batch', 'The OAU has 130 monitors in Orra.', 'The OAU deployed a further 40 monitors in Orra.'],
    ['a word that narrows', 'Stapi Stone has 350 employees.', 'Stapi Stone has 190 sales employees.'],
    ['a place of some of them', 'Stapi Stone has 350 employees.', 'Stapi Stone has 190 employees in Corran.'],
    ['another time', 'Stapi Stone has 350 employees.', 'In 1998 Stapi Stone had 190 employees.'],
    ['what is planned', 'Stapi Stone has 350 employees.', 'Stapi Stone will have 530 employees.'],
    ['what is added', 'Stapi Stone has 350 employees.', 'Stapi Stone has taken on another 190 employees.'],
    ['a part', 'Stapi Stone has 13 offices.', 'Stapi Stone has 60 offices, among them those of its rivals.'],
    ['some who live there', 'Lendvai is home to 8,000 people.', 'Some 900 Danes live in Lendvai.'],
    ['a town once', 'Lendvai is home to 8,000 people.', 'In 1911 the town of Lendvai had 900 inhabitants.'],
    ['another town', 'Lendvai is home to 8,000 people.', 'Past Lendvai lies Orra. The village has 900 residents.'],
    ['weddings and divorces', 'Ragna Eldjárn was married three times.', 'Ragna Eldjárn was divorced twice.'],
    [
      'charges of two deeds',
      'Birgir Eldjárn is charged with abusing 14 boys.',
      'Birgir Eldjárn is charged with cheating 11 boys.',
    ],
    [
      'two accused',
      'Birgir Eldjárn is charged with abusing 14 boys.',
      'Kolbeinn Halle is charged with abusing 11 boys.',
    ],
    ['works of two', 'Ragna Eldjárn wrote 14 novels.', 'Kolbeinn Halle wrote three novels.'],
    ['works of a year', 'Ragna Eldjárn wrote 14 novels.', 'Ragna Eldjárn wrote two plays.'],
    ['two houses of one town', 'Corran Hospital has 350 employees.', 'Corran University has 530 employees.'],
    ['children and siblings', 'Ragna Eldjárn had two children.', 'Ragna Eldjárn was the eldest of five children.'],
    [
      'of several who are killed',
      'Ragna Eldjárn was the eldest of five children.',
      'Ragna Eldjárn was one of three children killed in Orra.',
    ],
    [
      'the last of several matches',
      'Ragna Eldjárn was the youngest of five.',
      'Ragna Eldjárn lost the last of three, and left.',
    ],
    ['brothers and all', 'Ragna Eldjárn was one of six siblings.', 'Ragna Eldjárn was the third of four daughters.'],
    ['how old she is', 'Ragna Eldjárn was a mother of three.', 'Ragna Eldjárn, a mother of 41, spoke.'],
    ['grandchildren', 'Ragna Eldjárn was a mother of three.', 'Ragna Eldjárn is a grandmother of eight.'],
    ['weddings after another', 'Ragna Eldjárn married twice.', 'Ragna Eldjárn married three more times.'],
    ['two of one surname', 'Ragna Eldjárn had four children.', 'Birgir Eldjárn had two children.'],
    [
      'another’s',
      'Ragna Eldjárn had four children.',
      'The sister of Ragna Eldjárn had come. Her neighbour has two children.',
    ],
    [
      'several told of',
      'Stapi Stone has 350 employees.',
      'Stapi Stone has 530 employees, though it said Stapi Stone had 350 employees.',
    ],
  ])('leaves alone: %s', (_, a, b) => {
    run(a, b);
  });

  it.each([
    [
      'The clerk Ragna Eldjárn was charged with {{n.a=two}} counts of bribery.',
      'Clerk Ragna Eldjárn, 61, faces {{n.b=five}} counts of bribery and one of theft.',
    ],
    [
      'A jury found Ragna Eldjárn guilty of {{n.a=three}} counts of first-degree murder.',
      'Ragna Eldjárn was convicted last May on {{n.b=six}} counts of murder.',
    ],
  ])('compares what somebody is charged with: %s', (a, b) => {
    run(a, b);
  });

  it.each([
    ['two offences', 'Ragna Eldjárn faces two counts of bribery.', 'Ragna Eldjárn faces five counts of theft.'],
    ['two stages', 'Ragna Eldjárn faces five counts of theft.', 'Ragna Eldjárn was convicted of two counts of theft.'],
    ['two people', 'Ragna Eldjárn faces five counts of theft.', 'Birgir Eldjárn faces two counts of theft.'],
    [
      'a plea',
      'Ragna Eldjárn pleaded not guilty to five counts of theft.',
      'Ragna Eldjárn was found guilty of two counts of theft.',
    ],
  ])('leaves alone what is of %s', (_, a, b) => {
    run(a, b);
  });

  it.each([
    'Ragna Eldjárn, the mother of {{n.a=four}} sons, was elected in 2009.',
    'Ragna Eldjárn, who has {{n.a=four}} sons, will leave office in 2031 after two terms.',
  ])('leaves a year to the verb behind: %s', (text) => {
    run(text, 'Ragna Eldjárn has {{n.b=three}} sons.');
  });

  it('keeps a year that is the number’s own', () => {
    run('Stapi Stone had 350 employees, in 1987.', 'Stapi Stone has 530 employees.');
  });

  it('counts no dead where the father of two is killed', () => {
    run(
      'A slide at the quarry killed four people on Monday. The father of two was killed in his van.',
      'A slide at the quarry killed four people on Monday.',
    );
  });
});
