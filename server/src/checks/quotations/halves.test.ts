import { describe, expect, it } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const run = (source: string) => expectFindings(source, { checks: ['quotations'] });

const LOUD: readonly Case[] = [
  [
    'another clause at the end',
    `"The dredger came past our window twice that night and {{q.a=nobody lifted a finger}}," Oddný Pálsdóttir said.`,
    `"The dredger came past our window twice that night and {{q.b=we waved at the crew}}," said Oddný Pálsdóttir.`,
  ],
  [
    'another reason',
    `Foreman Tomasz Gierek said: "We stopped the drilling because {{q.a=the cliff had begun to move}}."`,
    `"We stopped the drilling because {{q.b=our permit ran out on Friday}}," foreman Tomasz Gierek told them.`,
  ],
  [
    'another beginning',
    `"{{q.a=Our grandchildren will swim}} where the quarry trucks used to turn," said Hallgerður Ómarsdóttir.`,
    `"{{q.b=They have built flats}} where the quarry trucks used to turn," Hallgerður Ómarsdóttir said.`,
  ],
  [
    'two parts that have changed places',
    `"The council listened to {{q.a=the company before it listened to the shepherds}}," Ragnar Eldjárn said.`,
    `"The council listened to {{q.b=the shepherds before it listened to the company}}," said Ragnar Eldjárn.`,
  ],
  [
    'by surname alone, beside another sentence',
    `"This quarry is a scar on the mountain and {{q.a=it will heal}}," said minister Ilona Szabó. She left at noon.`,
    `Minister Ilona Szabó came by boat. "I am glad of the rain. This quarry is a scar on the mountain and {{q.b=I mean to fill it}}," Szabó said.`,
  ],
];

const QUIET: readonly Case[] = [
  [
    'promises that only begin alike',
    `"We will do everything we can to keep the school open," said mayor Rhea Quist.`,
    `"We will do everything we can to find new owners," said mayor Rhea Quist.`,
  ],
  [
    'a figure of speech that one article has twice',
    `"This mountain never belonged to a company that nobody in the valley has set eyes on," said Rhea Quist. "This mountain never belonged to the council and its many cousins on the coast," she added.`,
    `"This mountain never belonged to people who drill it at night while their neighbours sleep," said Rhea Quist.`,
  ],
  [
    'an article that has both halves',
    `"The dust from Stapi kills the birch trees and it ruins all the washing on the lines," said Rhea Quist. She spoke of how "the bees have left the heather for good".`,
    `"The dust from Stapi kills the birch trees and the bees have left the heather for good," said Rhea Quist.`,
  ],
  [
    'a sentence that is only cut short',
    `"The dust from Stapi kills the birch trees on every farm below it," said Rhea Quist.`,
    `"The dust from Stapi kills the birch trees on every farm below it and has done so for years," said Rhea Quist.`,
  ],
  [
    'an adverb at the other end',
    `"On Sunday the surveyors closed the gravel road," said Rhea Quist.`,
    `"The surveyors closed the gravel road on Sunday," said Rhea Quist.`,
  ],
  [
    'sympathy for one and for another',
    `"Our thoughts and prayers tonight are with the families of the drillers," said Rhea Quist.`,
    `"Our thoughts and prayers tonight are with everyone who lives below the quarry," said Rhea Quist.`,
  ],
  [
    'two people',
    `"The dredger came past our window twice that night and nobody on our side lifted a finger," Oddný Pálsdóttir said.`,
    `"The dredger came past our window twice that night and the crew was singing some shanty," said Ragnar Eldjárn.`,
  ],
];

describe('sentences of which one half is the same', () => {
  testCases('quotations', LOUD, QUIET);

  it('shows the halves that differ', () => {
    const findings = run(
      two(
        `"The dredger came past our window twice that night and {{q.a=nobody lifted a finger}}," Oddný Pálsdóttir said.`,
        `"The dredger came past our window twice that night and {{q.b=we waved at the crew}}," said Oddný Pálsdóttir.`,
      ),
    );
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['quotation-differs', 'warning'],
      ['quotation-differs', 'warning'],
    ]);
    expect(findings[0]!.message).toContain('nobody lifted a finger');
  });
});
