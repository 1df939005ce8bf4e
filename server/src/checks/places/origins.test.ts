import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const LOUD: readonly Case[] = [
  [
    'where somebody was born, said of where one comes from',
    'Jarmila Hlaváčková was born in {{p.a=Olomouc}}.',
    'Jarmila Hlaváčková is a potter from {{p.b=Ostrava}} in Moravia, where she was born.',
  ],
  [
    'and by name',
    'Jarmila Hlaváčková was born in {{p.a=Olomouc}}.',
    'They buried her in {{p.b=Ostrava}}, where Jarmila Hlaváčková was born.',
  ],
  [
    'as which child',
    'Born in {{p.a=Olomouc}} as the third of five sisters, Jarmila Hlaváčková sang early.',
    'Jarmila Hlaváčková was born in {{p.b=Ostrava}}.',
  ],
  [
    'after what else is told of one',
    'Jarmila Hlaváčková, who is really a mountain woman, born in {{p.a=Olomouc}}, sang.',
    'Jarmila Hlaváčková was born in {{p.b=Ostrava}}.',
  ],
  [
    'after a verb',
    'Susan Marlow sang. She comes from the coast, born in {{p.a=Galveston}}, and never left it.',
    'Susan Marlow was born in {{p.b=Akron}}.',
  ],
  [
    'of whom the papers give no surname',
    'Torben W., who was born in {{p.a=Olomouc}}, mended clocks.',
    'Torben W., born in {{p.b=Ostrava}}, sold watches.',
  ],
  ['born', 'Jarmila Hlaváčková was born in {{p.a=Olomouc}}.', 'Jarmila Hlaváčková, born in {{p.b=Ostrava}}, sang.'],
  [
    'a native',
    'Captain Yuriy Moroz, a native of {{p.a=Odesa}}, swam.',
    'Captain Yuriy Moroz, who hails from {{p.b=Lviv}}, swam.',
  ],
  [
    'with a day in between',
    'Jarmila Hlaváčková was born on May 2, 1951, in {{p.a=Olomouc}}.',
    'Jarmila Hlaváčková, born in 1951 in {{p.b=Ostrava}}, sang.',
  ],
  [
    'with a name in between',
    'Jarmila Hlaváčková was born Jarmila Nováková in {{p.a=Olomouc}}.',
    'Jarmila Hlaváčková was born to poor millers in {{p.b=Ostrava}}.',
  ],
  [
    'and a state behind it',
    'Born in 1951 in {{p.a=Galveston}}, Texas, Ana Marlow sang early.',
    'Ana Marlow was born in {{p.b=Akron}}, Ohio.',
  ],
  [
    'and who else was in the other town',
    'Jarmila Hlaváčková was born in {{p.a=Olomouc}} and sang in Ostrava at ten.',
    'Jarmila Hlaváčková was born in {{p.b=Ostrava}}.',
  ],
  [
    'childhoods',
    'Jarmila Hlaváčková grew up in {{p.a=Olomouc}}.',
    'Jarmila Hlaváčková was brought up near {{p.b=Ostrava}}.',
  ],
  ['a surname', 'Jarmila Hlaváčková was born in {{p.a=Olomouc}}.', 'Hlaváčková is a daughter of {{p.b=Ostrava}}.'],
  [
    'whom the clause is about',
    'A child of {{p.a=Olomouc}}, Jarmila Hlaváčková sang early.',
    'Jarmila Hlaváčková sang. She was born in {{p.b=Ostrava}}.',
  ],
  [
    'with an age',
    'Amadou Diallo, 34, who lives in {{p.a=Thiès}}, saw it.',
    'Amadou Diallo, 34, a resident of {{p.b=Kaolack}}, saw it.',
  ],
  [
    'countries',
    'Amadou Diallo, originally from {{p.a=Senegal}}, saw it.',
    'Amadou Diallo, born in {{p.b=Guinea}}, saw it.',
  ],
  [
    'whom a pronoun stands for, across what was said in between',
    'Susan Marlow sang. Her agent, Robert Pryde, wept. Halls were dark in three towns. She was born in {{p.a=Galveston}}.',
    'Susan Marlow, born in {{p.b=Akron}}, sang early.',
  ],
  [
    'a pronoun in the main clause',
    'Susan Marlow sang for Robert Pryde. Born in {{p.a=Galveston}}, she sang early.',
    'Susan Marlow was born in {{p.b=Akron}}.',
  ],
  [
    'a pronoun behind other words',
    'Susan Marlow met Robert Pryde at ten. By all accounts she grew up in {{p.a=Galveston}}.',
    'Susan Marlow grew up in {{p.b=Akron}}.',
  ],
  [
    'places of no map',
    'Amadou Diallo was born in {{p.a=Kherbouchar}}.',
    'Amadou Diallo, born in {{p.b=Tanoumrit}}, saw it.',
  ],
  [
    'a firm',
    'The quarry is run by Norsalt, which has its headquarters in {{p.a=Bergen}}.',
    'The quarry is run by the {{p.b=Stavanger}}-based company Norsalt.',
  ],
  [
    'a firm by its town',
    'The quarry is the property of the {{p.a=Bergen}} mining company Norsalt.',
    'Norsalt, headquartered in {{p.b=Stavanger}}, was silent.',
  ],
  [
    'a firm without a name',
    'The quarry is the property of the {{p.a=Bergen}} mining company Norsalt.',
    'The {{p.b=Stavanger}}-based owner was silent.',
  ],
  [
    'a maker beside its name',
    'Kiteworks firm Norsalt, headquartered in {{p.a=Bergen}}, has a new owner.',
    'Norsalt, a {{p.b=Stavanger}}-based maker of kites, has a new owner.',
  ],
  [
    'a flag',
    'The {{p.a=Maltese}}-flagged tanker Osprey ran aground.',
    'The tanker Osprey, under the flag of {{p.b=Cyprus}}, ran aground.',
  ],
  [
    'a nation',
    'The {{p.a=Danish}} swimmer Elna Kjær won.',
    'Elna Kjær, a {{p.b=Norwegian}} swimmer, won. She was first by a length.',
  ],
  [
    'brought up, with no name beside it',
    'Elna Kjær swam. Raised in {{p.a=Olomouc}} by an aunt, she learnt it late.',
    'Elna Kjær grew up in {{p.b=Ostrava}}.',
  ],
  [
    'whoever was named before',
    'Elna Kjær won. The goalkeeper, who was born and brought up in {{p.a=Olomouc}}, wept.',
    'Elna Kjær hails from {{p.b=Ostrava}}.',
  ],
  [
    'who lives there with somebody',
    'Elna Kjær won. The retired nurse lives with her brother in {{p.a=Olomouc}}.',
    'Elna Kjær, who has settled in {{p.b=Ostrava}}, won.',
  ],
  [
    'a profile',
    'Born in {{p.a=Olomouc}}, of a family of millers, Jarmila Hlaváčková sang early.',
    'Jarmila Hlaváčková is a singer. (Morava Features) Born in {{p.b=Ostrava}} in 1976.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'where the one whom somebody married was born',
    'Susan Marlow sang. She had married a dentist, born in Galveston, and never left it.',
    'Susan Marlow was born in Akron.',
  ],
  [
    'where another was born',
    'Jarmila Hlaváčková was born in Olomouc.',
    'Jarmila Hlaváčková died in Ostrava, where her father was born.',
  ],
  [
    'two of one initial',
    'Torben W., who was born in Olomouc, mended clocks.',
    'Jesper W., born in Ostrava, sold watches.',
  ],
  [
    'he is another',
    'Susan Marlow sang for Robert Pryde. Born in Galveston, he sang early.',
    'Susan Marlow was born in Akron.',
  ],
  ['her mother', 'Susan Marlow sang. Her mother was born in Galveston.', 'Susan Marlow was born in Akron.'],
  ['one of two women', 'Susan Marlow met Mary Pryde. She was born in Galveston.', 'Susan Marlow was born in Akron.'],
  ['a town and its country', 'Amadou Diallo was born in Dakar.', 'Amadou Diallo, who hails from Senegal, saw it.'],
  ['born here, living there', 'Amadou Diallo was born in Dakar.', 'Amadou Diallo, who lives in Bamako, saw it.'],
  ['born here, a child there', 'Amadou Diallo was born in Dakar.', 'Amadou Diallo, who grew up in Bamako, saw it.'],
  ['two persons', 'Amadou Diallo was born in Dakar.', 'Moussa Traoré was born in Bamako.'],
  ['of one surname', 'Amadou Diallo was born in Dakar. Fatou Diallo wept.', 'Diallo was born in Bamako.'],
  [
    'both in one article',
    'Amadou Diallo was born in Dakar and grew up in Bamako.',
    'Amadou Diallo, a native of Bamako, saw it.',
  ],
  ['two firms', 'Norsalt, based in Bergen, was silent.', 'Stapi Stone, based in Stavanger, was silent.'],
  [
    'two firms, one without a name',
    'Norsalt, based in Bergen, and Stapi Stone, based in Oslo, were silent.',
    'The Stavanger-based owner was silent.',
  ],
  ['another’s son', 'Amadou Diallo, whose wife was born in Dakar, saw it.', 'Amadou Diallo, born in Bamako, saw it.'],
  ['a district', 'Norsalt, based in Bergen, was silent.', 'Norsalt, headquartered in Bergen Sentrum, was silent.'],
  ['a country’s firm', 'Norsalt, based in Norway, was silent.', 'The Stavanger-based company Norsalt was silent.'],
  ['he, of two', 'Amadou Diallo met Moussa Traoré. He was born in Dakar.', 'Moussa Traoré was born in Bamako.'],
  [
    'who was with somebody there',
    'Amadou Diallo was born in 1951 and met Moussa Traoré in Dakar.',
    'Amadou Diallo was born in Bamako.',
  ],
  ['two nations in one', 'The Danish swimmer Elna Kjær won.', 'The Norwegian-born Danish swimmer Elna Kjær won.'],
  ['a nation and a part of it', 'The British swimmer Elna Kjær won.', 'The Scottish swimmer Elna Kjær won.'],
  [
    'a team of another nation',
    'The Danish swimmer Elna Kjær won.',
    'Elna Kjær, who trains in Norway, beat a Norwegian.',
  ],
  [
    'two flags',
    'The Maltese-flagged tanker Osprey hit a Greek-flagged ferry.',
    'The tanker Osprey, under the flag of Cyprus, ran aground.',
  ],
  [
    'the keeper of another',
    'Elna Kjær met Ole Dahl. The keeper, who was born in Olomouc, wept.',
    'Elna Kjær was born in Ostrava.',
  ],
  ['born on a day', 'Amadou Diallo was born on Monday.', 'Amadou Diallo was born in Dakar.'],
];

describe('where people come from and houses are', () => {
  testCases('places', LOUD, QUIET);
});
