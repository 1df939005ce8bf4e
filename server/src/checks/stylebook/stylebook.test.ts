import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

/* What the desk calls wrong, of many kinds of news and with names of many languages. */

const BOOK = `=== .deskcheck/stylebook.yaml
names:
  - right: Ogbema
    wrong: [Ogbemma, Port Hartley]
  - right: Zarqūn
    wrong: [Zarqun]
  - right: ’s-Gravendiep
    wrong: [The Gravendiep]
  - right: Krasnovodice
    wrong: [Krasnowoditz]
  - right: FosunGlas
    wrong: [Fosunglas, Fosun Glas]
people:
  - name: Hallgerður Bjartmarsdóttir
    wrong: [Hallgerdur Bjartmarsdottir, Bjartmarsdótir]
  - name: Itziar Belaunde Ochoa
    wrong: [Itziar Velaunde, Belaúnde]
  - name: Gil Seung-ho
    wrong: [Seung-ho Gil, Gil Seungho]
  - name: Tamim al-Rawahi
    wrong: [Tamim Al Rawahi, Al-Rawahy]
  - name: Iga Żurawska
    wrong: [Iga Zurawski, Żurawski]
  - name: Thiru Senathirajah
    wrong: [Thiru Senadhirajah]
  - name: Ouyang Lihua
    wrong: [Lihua Ouyang, Oujang]
terms:
  - use: climbers
    avoid: [mountaineers]
  - use: firefighter
    avoid: [fireman, fire-fighter]
  - use: per cent
    avoid: [percent]
  - use: died
    avoid: [passed away]
=== a.md
`;

const run = (text: string) => expectFindings(`${BOOK}${text}\n`, { checks: ['stylebook'] });

const LOUD: [string, string][] = [
  ['a town', 'Two boats left {{w.x=Ogbemma}} with rice for the islands.'],
  ['an older name of it', 'The mayor of {{w.x=Port Hartley}} opened the market on Friday.'],
  ['a town without its sign', 'Copper was cheaper in {{w.x=Zarqun}} on Monday.'],
  ['a name that begins with an apostrophe', 'The trains from {{w.x=The Gravendiep}} were late.'],
  ['a town in another language', 'The salt mine of {{w.x=Krasnowoditz}} will close.'],
  ['a firm, its capital lost', '{{w.x=Fosunglas}} makes the lenses.'],
  ['a firm in two words', 'Shares in {{w.x=Fosun Glas}} fell.'],
  ['an Icelander without the letters', 'The warden is {{w.x=Hallgerdur Bjartmarsdottir}}, a geologist.'],
  ['a patronymic alone', 'Ms {{w.x=Bjartmarsdótir}} left the lava last.'],
  ['the first of two surnames', '{{w.x=Itziar Velaunde}} Ochoa asked who paid.'],
  ['a surname with an accent too many', 'The board thanked Ms {{w.x=Belaúnde}} and went home.'],
  ['a Korean name turned round', 'The coach, {{w.x=Seung-ho Gil}}, said nothing.'],
  ['a Korean name without its hyphen', 'It was {{w.x=Gil Seungho}} who shouted.'],
  ['an Arabic article', 'The dam was built by {{w.x=Tamim Al Rawahi}}.'],
  ['an Arabic surname, before a possessive', '{{w.x=Al-Rawahy}}’s dam held.'],
  ['a Polish woman with a man’s ending', 'The last kick was {{w.x=Iga Zurawski}}’s.'],
  ['a Tamil name, broken over two lines', 'The strike was called by {{w.x=Thiru\nSenadhirajah}} of the dockers.'],
  ['a Chinese name turned round', 'The beetle was found by {{w.x=Lihua Ouyang}}.'],
  ['a name in a headline', '# {{w.x=Oujang}} finds a beetle\n\nIt lives in a cave.'],
  ['a name in what somebody said', '"We never saw {{w.x=Oujang}} again," the hunter said.'],
  ['a term', 'Three {{w.x=mountaineers}} are missing on the north face.'],
  ['a term with a hyphen', 'A {{w.x=fire-fighter}} broke an arm.'],
  ['a term after a number', 'Wool rose by four {{w.x=percent}} in a week.'],
  ['a term of two words, at the head', '{{w.x=Passed away}} in her sleep: so the notice ran.'],
];

const QUIET: [string, string][] = [
  ['the town as it should be', 'Two boats left Ogbema with rice for the islands.'],
  ['another town that ends so', 'The mayor of East Hartley opened the market on Friday.'],
  ['a word that holds it', 'The Zarquni dialect has nine words for sand.'],
  ['a town in lower case', 'They call that wind the krasnowoditz, after nobody knows whom.'],
  ['the right name, a straight apostrophe', "The trains from 's-Gravendiep were late."],
  ['the firm as it writes itself', 'Shares in FosunGlas fell.'],
  ['the two words apart', 'Fosun. Glas is German for what lenses are made of.'],
  ['an Icelander as she is written', 'The warden is Hallgerður Bjartmarsdóttir, a geologist.'],
  ['a given name alone', 'The school listened to Hallgerdur and packed.'],
  ['both surnames', 'Itziar Belaunde Ochoa asked who paid.'],
  ['another person of the first name', 'Itziar Velasco asked who paid.'],
  ['the family name first', 'The coach, Gil Seung-ho, said nothing.'],
  ['the Arabic article as it should be', 'The dam was built by Tamim al-Rawahi.'],
  ['an Arabic name of another', 'The dam was paid for by Tamim Al Rawahin.'],
  ['the Polish woman', 'The last kick was Iga Żurawska’s.'],
  ['a Tamil name, right, over two lines', 'The strike was called by Thiru\nSenathirajah of the dockers.'],
  ['two people in a row', 'It was seen by Lihua, Ouyang and a hunter.'],
  ['a headline that is right', '# Ouyang finds a beetle\n\nIt lives in a cave.'],
  ['a term in what somebody said', '"Three mountaineers are missing," the hunter said.'],
  ['a longer word', 'Mountaineering is taught there.'],
  ['a longer word with it at its end', 'The bonfireman of the village lights the first heap.'],
  ['the term that is used', 'Wool rose by four per cent in a week.'],
  ['a term in curly marks', 'The notice said that she had “passed away in her sleep”.'],
  ['the words apart', 'The storm had passed. Away from the coast it was dry.'],
];

describe('the stylebook', () => {
  it.each(LOUD)('is heeded: %s', (_why, text) => {
    expect(run(text)).toHaveLength(1);
  });

  it.each(QUIET)('has nothing against: %s', (_why, text) => {
    expect(run(text)).toEqual([]);
  });

  it('offers what it calls right, with a capital at the head', () => {
    const [finding] = run('{{w.x=Percent}} is a word. The rest is fine.');
    expect(finding).toMatchObject({
      code: 'stylebook-term',
      severity: 'information',
      fixes: [{ edits: [{ newText: 'Per cent' }] }],
    });
  });
});
