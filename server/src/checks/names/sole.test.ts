import { describe, expect, it } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';
import { expectFindings } from '../../../test/fixture.ts';

const LOUD: readonly Case[] = [
  [
    'surnames that end as a man’s and a woman’s do, of one given name',
    'Police named the diver as Otar {{n.a=Chikvadzel}}.',
    'A diver called Otar {{n.b=Chikvadzela}} went missing at the dam.',
  ],
  [
    'both names near, and the surname by its last vowel',
    'The captain, {{n.a=Habiba Wangiro}}, steered for the dam.',
    'The captain, {{n.b=Habibah Wangira}}, had steered for the dam.',
  ],
  [
    'both names near, and a post of former times in two words',
    'The court named {{n.a=Joost Hellebrand}}, formerly the Flemish minister of justice, as arbiter.',
    'The arbiter will be {{n.b=Joop Hellebrandt}}, a Flemish former justice minister.',
  ],
  [
    'the one bearer of a rare surname, by two given names that are near',
    'Prime minister {{n.a=Andris}} Kalnozols spoke on the Ventspils harbour contract in the parliament.',
    'The Ventspils harbour contract was signed by prime minister {{n.b=Andrejs}} Kalnozols, the parliament heard.',
  ],
  [
    'given names that sound the same',
    '{{n.a=Katharine}} Vilhaugen, the harbour engineer, measured the dam.',
    'The harbour engineer {{n.b=Cathryn}} Vilhaugen measured the dam.',
  ],
  [
    'the last vowel of a known surname beside an unusual given name',
    'Kazimiera {{n.a=Wojciechowska}} of Torun measured the dam.',
    'The dam was measured by Kazimiera {{n.b=Wojciechowski}}, an engineer.',
  ],
  [
    'near given names, and the post elsewhere in the sentence',
    'The ministry sent {{n.a=Ingvild}} Sandvig as its ambassador to Jakarta, after Tor Wessel.',
    'In January {{n.b=Ingfrid}} Sandvig will be the next ambassador in Jakarta, the ministry said; Tor Wessel retires.',
  ],
  [
    'a personal name behind a family name, and the post elsewhere in the sentence',
    'Dang Huu {{n.a=Thinh}} was chairman of Lac Viet Shipping when the dam broke, the prosecutor said.',
    'The prosecutor asked for nine years for the chairman of Lac Viet Shipping when the dam broke, Dang Huu {{n.b=Thanh}}.',
  ],
  [
    'two spellings that nobody has heard of in one article',
    'The brewery {{n.a=Vintarelle}} will open at the dam. It has paid for the lock. {{n.b=Vintrelle}} has 40 workers.',
    'A brewery will open at the dam.',
  ],
  [
    'an acronym turned in the article that explains it',
    'The Guild of Ropeway Pilots ({{n.a=GRP}}) met at the dam. Seven came. The {{n.b=GPR}} wants a new cable.',
    'Pilots met at the dam.',
  ],
  [
    'a name that sounds the same after one title',
    'President {{n.a=Hadiwijaya}} opened the dam.',
    'The dam was opened by President {{n.b=Hadiwidjaja}}.',
  ],
  [
    'the one bearer of a rare surname, of whom nothing alike is said',
    '{{n.a=Andris}} Kalnozols spoke on the Ventspils harbour contract in the parliament.',
    'The harbour company has paid {{n.b=Andrejs}} Kalnozols for his advice.',
  ],
  [
    'a trade with the capital of its sentence',
    'Auctioneer {{n.a=Wilmotte}} Ashgrovet sold the organ.',
    'The organ was sold by {{n.b=Winfried}} Ashgrovet, an auctioneer.',
  ],
  [
    'given names that end alike',
    '{{n.a=Torvald}} Brekkhus, who runs the ferry company, blamed the ice.',
    'Blame the ice, says the owner of the ferries, {{n.b=Osvald}} Brekkhus.',
  ],
  [
    'given names that begin alike, and one post in other words of the sentence',
    'Surgeon {{n.a=Wilhelmina}} Ashgrovet set the broken leg in the tent.',
    'The leg was set by {{n.b=Winifred}} Ashgrovet, a surgeon of 50.',
  ],
  [
    'a given name that few bear, and surnames that are near',
    'The rope was cut by Yevdokia {{n.a=Harmatenko}}, a climber from the north.',
    'Yevdokia {{n.b=Harmatiuk}} had climbed with them, and it was she who cut the rope.',
  ],
  [
    'both names near, and few who bear them',
    '{{n.a=Geoffroy}} {{n.a=Quillerand}}, a surgeon, saw the wolf.',
    'The wolf was seen by a surgeon, {{n.b=Geffroy}} {{n.b=Quilerant}}.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'two acronyms, both explained',
    'The Guild of Ropeway Pilots (GRP) met the Group of Port Riggers (GPR) at the dam. The GPR wants a new cable.',
    'Pilots met at the dam.',
  ],
  [
    'an acronym turned that is somebody else throughout',
    'The Guild of Ropeway Pilots (GRP) met at the dam. The GPR wants a new cable. The GPR has 40 members.',
    'Pilots met at the dam.',
  ],
  [
    'two villages in one sentence',
    'The road from Vintarelle to Vintrelle is closed at the dam.',
    'A road is closed at the dam.',
  ],
  [
    'brothers',
    'Andris Kalnozols spoke on the Ventspils harbour contract in the parliament.',
    'Andrejs Kalnozols, his brother, spoke on the harbour contract in the parliament.',
  ],
  [
    'both in one article',
    'Andris Kalnozols and Andrejs Kalnozols spoke on the Ventspils harbour contract in the parliament.',
    'Andrejs Kalnozols spoke on the Ventspils harbour contract in the parliament.',
  ],
  [
    'a man and a woman',
    'Ivan Kalnozols spoke on the Ventspils harbour contract in the parliament.',
    'Ivana Kalnozols spoke on the Ventspils harbour contract in the parliament.',
  ],
  [
    'trades of their own',
    'Pilot Andris Kalnozols spoke on the Ventspils harbour contract in the parliament.',
    'Surgeon Andrejs Kalnozols spoke on the Ventspils harbour contract in the parliament.',
  ],
  [
    'a third of the family',
    'Andris Kalnozols spoke on the Ventspils harbour contract in the parliament. So did Zane Kalnozols.',
    'Andrejs Kalnozols spoke on the Ventspils harbour contract in the parliament.',
  ],
  [
    'a surname that many bear',
    'Adrian Young spoke on the harbour contract in the parliament.',
    'Andrew Young spoke on the Ventspils harbour contract in the parliament.',
  ],
  [
    'a father and his child',
    'Andris Kalnozols spoke on the Ventspils harbour contract in the parliament.',
    'The kite belonged to his son Andrejs Kalnozols, 12.',
  ],
  [
    'the brothers',
    'Andris Kalnozols spoke. The Kalnozols brothers own the harbour.',
    'Andrejs Kalnozols opened the harbour.',
  ],
  ['a man and his wife', 'Mr Torvald Brekkhus wept.', 'Mrs Torhild Brekkhus wept.'],
  [
    'no relation',
    'Torvald Brekkhus, no relation of the ferryman, sells tea.',
    'Osvald Brekkhus, who runs the ferry, blamed the ice.',
  ],
  [
    'a short form that leaves letters out',
    'Tom Brekkhus, the ferryman, blamed the ice.',
    'Blame the ice, says the ferryman Thomas Brekkhus.',
  ],
  ['a people', 'Torvald Brekkhus won the race.', 'The race went to Norwegian Brekkhus.'],
  [
    'given names far apart, and nothing alike said',
    'Wilhelmina Ashgrovet set the broken leg in the tent.',
    'Winifred Ashgrovet opened a bottle of cider after the vote.',
  ],
  [
    'a given name of a country, and surnames that only begin alike',
    'Ifeoma Okwuosa, a teacher, spoke.',
    'Ifeoma Okwudili, a trader, spoke.',
  ],
  [
    'two in one sentence',
    'The pathologist, Dr Ravi Menon, and the coroner, Ravi Menen, agreed. Menon spoke.',
    'Ravi Menon wrote the report.',
  ],
  [
    'a surname that is told to be another’s',
    'Lawyer David Kobaladze spoke. Kobalidze, a farmer, lost his cow.',
    'The council heard a lawyer.',
  ],
  [
    'a given name of men and of women, and surnames that end as theirs do',
    'The usher, Sasha Burlin, held the door.',
    'Sasha Burlina of the kiosk shut early.',
  ],
  ['a couple', 'Diver Otar Chikvadzel fell.', 'His wife Nino Chikvadzela wept.'],
  ['two captains, near in their surnames alone', 'The captain, Habiba Wangiro, fell.', 'Simon Wangira limped.'],
  ['both words well known', 'Defender Luiz Soares fell.', 'Luis Suarez limped.'],
  [
    'a short form',
    'Kate Vilhaugen, the harbour engineer, measured the dam.',
    'Harbour engineer Katherine Vilhaugen measured the dam.',
  ],
];

describe('names that share a word which nothing else in the story has', () => {
  testCases('names', LOUD, QUIET);

  it('takes the odd one out of a fixed name for a slip, and leaves a known word alone', () => {
    const articles = (odd: string, word: string) =>
      ['dam', 'quay', 'mill', 'road'].map((file, i) => {
        const name = i === 0 ? odd : `{{n.b=Cova}} ${word}`;
        return `=== ${file}.md\nKOLBEINSVÍK — The bosses of the ${name} met in Kolbeinsvík at the Stapi ${file} on Monday.\n`;
      });
    expect(
      expectFindings(articles('{{n.a=Covra}} Vostrana', 'Vostrana').join(''), { checks: ['names'] }).length,
    ).toBeGreaterThan(0);
    const quiet = articles('Casa Vostrana', 'Vostrana')
      .join('')
      .replace(/\{\{n\.b=(\w+)\}\}/g, '$1');
    expect(expectFindings(quiet, { checks: ['names'] })).toEqual([]);
  });
});
