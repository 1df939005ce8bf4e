import { describe, expect, it } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const run = (source: string) => expectFindings(source, { checks: ['quotations'] });

const LOUD: readonly Case[] = [
  [
    'words in the middle are gone behind another remark',
    `"The tower {{p.a=is cracked and has}} to be closed as soon as we can," engineer Tomasz Gierek said.`,
    `Engineer Tomasz Gierek called the tower "badly cracked." "The tower {{p.b=has}} to be closed as soon as we can," he said.`,
  ],
  [
    'a short one with one word of another',
    `"The brakes failed on the {{q.a=hill}}," driver Tomasz Gierek told police.`,
    `Driver Tomasz Gierek told police "the brakes failed on the {{q.b=bend}}".`,
  ],
  [
    'a negation lost with the verb that bore it',
    `"We {{q.a=didn't receive any}} warning from the company," said Olena Shevchuk.`,
    `"We {{q.b=received a}} warning from the company," said Olena Shevchuk.`,
  ],
  [
    'cannot and can',
    `"We {{q.a=cannot}} rule out sabotage," said police chief Marit Dahl.`,
    `"We {{q.b=can}} rule out sabotage," said police chief Marit Dahl.`,
  ],
  [
    'a clause between commas is gone',
    `"The {{q.a=minister, who had read the report,}} signed the order in May," Chiara Bellomo said.`,
    `"The {{q.b=minister}} signed the order in May," Chiara Bellomo said.`,
  ],
  [
    'singular and plural',
    `"The {{q.a=engine was}} on fire," passenger Amara Nwosu said.`,
    `"The {{q.b=engines were}} on fire," passenger Amara Nwosu said.`,
  ],
  [
    'a tense',
    `"We {{q.a=have found}} the second recorder," said investigator Neil Harrow.`,
    `"We {{q.b=will find}} the second recorder," said investigator Neil Harrow.`,
  ],
  [
    'words that sound alike',
    `"We will not {{q.a=accept}} this in principle or in practice," said Amara Nwosu.`,
    `"We will not {{q.b=except}} this in principle or in practice," said Amara Nwosu.`,
  ],
  [
    'a short sentence beside one that is the same',
    `"There was a loud bang," Piet Vos said. "We thought it was {{q.a=thunder}}."`,
    `"There was a loud bang. We thought it was a {{q.b=bomb}}," Piet Vos said.`,
  ],
  [
    'by post in one, by name in the other',
    `"The town has {{q.a=no}} money to heat them," the mayor said.`,
    `"The town has {{q.b=the}} money to heat them," said Mayor Ragnar Eldjárn.`,
  ],
  [
    'a company and its spokeswoman',
    `"The {{q.a=owners}} of the ship were told about the rust," the company, Halden Shipping, said.`,
    `"The {{q.b=insurers}} of the ship were told about the rust," Halden spokeswoman Olena Shevchuk said.`,
  ],
  [
    'a partial quotation',
    `Marit Dahl described it as "a scene of {{q.a=utter}} devastation".`,
    `Marit Dahl spoke of "a scene of {{q.b=total}} devastation".`,
  ],
  [
    'a partial quotation of what was blamed',
    `Marit Dahl blamed "gross negligence by the {{q.a=owners}}".`,
    `Marit Dahl blamed "gross negligence by the {{q.b=crew}}".`,
  ],
  [
    'set apart as a block',
    `Ragnar Eldjárn wrote:\n\n> The {{q.a=council}} has betrayed the people of this valley for a handful of silver.`,
    `"The {{q.b=company}} has betrayed the people of this valley for a handful of silver," Ragnar Eldjárn wrote.`,
  ],
  [
    'a pronoun after a name that nothing tells to be a person',
    `Marit Dahl leads the search. She said: "We have lost {{q.a=all}} contact with the boat."`,
    `"We have lost {{q.b=radio}} contact with the boat," said Marit Dahl.`,
  ],
  [
    'a name that leads up to a colon by another verb',
    `Marit Dahl, who led the search, gave her view of it to the press: "That was no search. These men had {{q.a=nothing}} to look with."`,
    `"That was no search," Marit Dahl told reporters. "These men had {{q.b=no lamp}} to look with."`,
  ],
  [
    'a number told in reported speech',
    `The pumps had failed {{q.a=twice}} in the week before the flood, Neil Harrow said.`,
    `"The pumps failed {{q.b=once}} in the week before the flood," Neil Harrow said.`,
  ],
  [
    'a negation that reported speech has lost',
    `Marit Dahl said the crew {{q.a=had}} received a storm warning before they left port.`,
    `"The crew {{q.b=had not}} received a storm warning before they left port," Marit Dahl said.`,
  ],
  [
    'an opposite, by post and by name',
    `The prosecutor said the guard had opened the {{q.a=northern}} gate for the thieves.`,
    `"The guard opened the {{q.b=southern}} gate for the thieves," said the prosecutor, Piet Vos.`,
  ],
  [
    'a part of the words, given to another',
    `"{{q.a=This is the worst day in the history of our small island}}," said Piet Vos.`,
    `It was "{{q.b=the worst day in the history of our small island}}", Amara Nwosu said.`,
  ],
  [
    'another clause between one beginning and one end',
    `"This vote is about the safety of our guests {{q.a=and the future of}} our valley," Mayor Chiara Bellomo said.`,
    `"This vote is about the safety of our guests, {{q.b=and no less about the jobs in}} our valley," said the mayor, Chiara Bellomo.`,
  ],
  [
    'a short one whose words are spoken of the same thing',
    `Guide Reto Amstutz said the mountain "{{q.a=groaned}} like an animal" before the fall.`,
    `The mountain "{{q.b=roared}} like an animal", according to the guide Reto Amstutz.`,
  ],
  [
    'of one who is told by a surname and a trade',
    `Geologist Henrik Maas said the slope had been "{{q.a=a disaster}} waiting to happen".`,
    `Maas, a geologist, called the slope "{{q.b=an accident}} waiting to happen".`,
  ],
  [
    'a sentence beside one that is surely the same',
    `"I've worked in the quarry for {{q.a=31}} years," said Piet Vos. "My {{r.a=father}} worked here before me."`,
    `"I've worked in the quarry for {{q.b=13}} years," Piet Vos said. "My {{r.b=grandfather}} worked here before me."`,
  ],
  [
    'a speaker with his house behind the name',
    `Pieter Vanhouten said the answer was "{{q.a=faster}} than any quarry has seen".`,
    `Pieter Vanhouten of the union said the answer had been "{{q.b=better}} than any quarry has seen".`,
  ],
];

const QUIET: readonly Case[] = [
  [
    'two short remarks with one frame',
    `"This is a tragedy for the families," said Ragnar Eldjárn.`,
    `"This is a tragedy for the whole valley," said Ragnar Eldjárn.`,
  ],
  [
    'two searches',
    `"We are looking for two men," said Marit Dahl.`,
    `"We are looking for witnesses," said Marit Dahl.`,
  ],
  ['two losses', `"We have lost three boats," said Marit Dahl.`, `"We have lost all hope," said Marit Dahl.`],
  [
    'two people with one frame',
    `"I lost my brother and my house," said Piet Vos.`,
    `"I lost my sister and my house," said Amara Nwosu.`,
  ],
  [
    'a possessive of one and of several sounds the same',
    `"I understand the fishermen's anger and the villager's fear," said Ragnar Eldjárn.`,
    `"I understand the fishermen's anger and the villagers' fear," said Ragnar Eldjárn.`,
  ],
  [
    'variants of a slogan',
    `The firm calls it the "town's narrowest three storey bakery" and also the "town's oldest".`,
    `Its makers call it the "town's oldest and narrowest three storey bakery".`,
  ],
  [
    'a slogan on two banners',
    `Marchers carried a banner with "Water for the valley, not for the mine".`,
    `One banner read "Water for the village, not for the mine".`,
  ],
  [
    'the same words of a company and of its spokesman',
    `"We are cooperating fully with the police and with the harbour," Halden Shipping said in a statement.`,
    `"We are cooperating fully with the police and with the harbour," said Halden Shipping spokesman Piet Vos.`,
  ],
  [
    'thoughts of one woman with two groups',
    `"My thoughts are with the families of the victims," said Ilona Szabó.`,
    `"My thoughts are with the people of Kolbeinsvík," said Ilona Szabó.`,
  ],
  [
    'another phrase of another kind at the end',
    `"I am deeply sorry for what I did," Piet Vos told the court.`,
    `"I am deeply sorry for the families," Piet Vos told the court.`,
  ],
  [
    'a spokesman and a spokeswoman with a stock phrase',
    `"We will not comment on individual cases," a spokesman said.`,
    `"We do not comment on individual cases," a spokeswoman said.`,
  ],
  [
    'two songs',
    `The choir sang "The Ship That Never Came Home".`,
    `The band played "The Ship That Never Sailed Home".`,
  ],
  [
    'two gates, opened and closed',
    `"We have closed the northern gate to traffic," said Marit Dahl.`,
    `"We have opened the southern gate to pedestrians," said Marit Dahl.`,
  ],
  [
    'a paraphrase with a word that is used alike',
    `The boat was carrying too much wood, according to Marit Dahl.`,
    `"The boat was carrying too much timber," Marit Dahl said.`,
  ],
  [
    'reported speech that ends on another fact',
    `Marit Dahl said the boat had left port without a pilot.`,
    `"The boat had left port without lights," Marit Dahl said.`,
  ],
  [
    'reported speech that tells less',
    `The licence ran out in March, Ilona Szabó said.`,
    `"The licence ran out in March and nobody renewed it," Ilona Szabó said.`,
  ],
  [
    'reported speech with the person and the tense that grammar asks for',
    `Ragnar Eldjárn said he had told the council about the cracks in May.`,
    `"I told them about the cracks in May," Ragnar Eldjárn said.`,
  ],
  [
    'one beginning, and two ends',
    `"This vote is about the safety of our guests and the dust on the road," Mayor Chiara Bellomo said.`,
    `"This vote is about the safety of our guests. It is not about me," Mayor Chiara Bellomo said.`,
  ],
  [
    'a short one of two things',
    `Guide Reto Amstutz said the mountain "groaned like an animal".`,
    `The dynamite "smelt like an animal", according to the guide Reto Amstutz.`,
  ],
  [
    'feelings of one day',
    `"I am very happy," Mayor Chiara Bellomo said.`,
    `"I am very proud," said Mayor Chiara Bellomo.`,
  ],
  [
    'a saying of two people',
    `Geologist Henrik Maas said the slope had been "a disaster waiting to happen".`,
    `Reto Amstutz called the slope "an accident waiting to happen".`,
  ],
  [
    'promises that begin alike',
    `"We will rebuild the bridge," said Mayor Chiara Bellomo.`,
    `"We will rebuild the school," Mayor Chiara Bellomo said of the flood.`,
  ],
];

describe('the same saying', () => {
  testCases('quotations', LOUD, QUIET);

  it('hints where two wordings read like two translations', () => {
    const findings = run(
      two(
        `"The whole town {{p.a=weeps today for the boys}} whom the sea did not give back to their families," said the Greek minister, Nikos Petrakis.`,
        `"The whole town {{p.b=is weeping today for the children}} whom the sea did not return to their parents," the Greek minister, Nikos Petrakis, said.`,
      ),
    );
    // Of the two places in one sentence the first is enough.
    expect(findings.map(({ severity }) => severity)).toEqual(['hint', 'hint']);
  });

  it.each([
    ['and in it the memory of the island', 'and with that the memory of the island'],
    ['and it is all the memory of the island', 'and within it the memory of the island'],
    ['which was the memory of the island', 'that had been the memory of the island'],
  ])('leaves small words to the translators: %s', (one, other) => {
    const source = two(
      `"The library burned to its cellars, ${one}," the Turkish mayor, Selin Aksoy, said.`,
      `"The library burned to its cellars, ${other}," said Selin Aksoy, the Turkish mayor.`,
    );
    expect(run(source)).toEqual([]);
  });

  it.each([
    ['they {{q.a=may}}', 'they {{q.b=must}}'],
    ['{{q.a=we}}', '{{q.b=they}}'],
    ['they {{q.a=can}}', 'they {{q.b=can not}}'],
  ])('tells of what no translator chooses: %s, %s', (one, other) => {
    const findings = run(
      two(
        `"When the library opens again ${one} read the burned shelves aloud," the Turkish mayor, Selin Aksoy, said.`,
        `"When the library opens again ${other} read the burned shelves aloud," said Selin Aksoy, the Turkish mayor.`,
      ),
    );
    expect(findings).toHaveLength(2);
  });

  it('warns of a changed number whatever the language', () => {
    const findings = run(
      two(
        `"We saw {{q.a=nine}} ships burn in the harbour that night," said the Greek minister, Nikos Petrakis.`,
        `"We saw {{q.b=five}} ships burn in the harbour that night," the Greek minister, Nikos Petrakis, said.`,
      ),
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });
});
