import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const LOUD: readonly Case[] = [
  [
    'police and town',
    'Inés Farroñán, {{p.a=the provincial police director}}, came.',
    'It was {{p.b=the vice-mayor}}, Inés Farroñán, who came.',
  ],
  [
    'a job of two words is marked to its end',
    'The {{p.a=harbour master}}, Ebba Lindqvist-Oja, said that nobody rang.',
    'Ebba Lindqvist-Oja, the {{p.b=mayor of Skarvik}}, said that nobody rang.',
  ],
  [
    'a club’s chairman and its coach',
    'Nobody slept, said Oluwaseun Akande, {{p.a=the chairman of Rovers}}.',
    'Rovers were furious. Their {{p.b=coach}}, Oluwaseun Akande, says so.',
  ],
  [
    'who speaks and who commands',
    'The rebels deny it. Their {{p.a=spokesman}}, Yonas Tekle, says so.',
    'Yonas Tekle, {{p.b=who commands the rebels’ forces in the valley}}, has denied it.',
  ],
  [
    'who directs a house and who works in it',
    'Light is the enemy, says Vilma Hakkarainen, {{p.a=who directs the Museum of Glass}} in the town.',
    'Vilma Hakkarainen, {{p.b=a conservator at the Museum of Glass}}, tells us so.',
  ],
  [
    'a plant and a department',
    'Nothing leaks, said Rutger Hoekman, {{p.a=the plant’s manager}}.',
    'Rutger Hoekman, {{p.b=Norsalt’s head of sales for Europe}}, told us so.',
  ],
  [
    'a clause without an article',
    'Nothing leaks, said Rutger Hoekman, {{p.a=head of sales}}.',
    'Rutger Hoekman, who is now {{p.b=finance director}}, told us so.',
  ],
  [
    'who comes next below a chief',
    'Nothing was found, {{p.a=police chief}} Rutger Hoekman said.',
    '{{p.b=The force’s number two}}, Rutger Hoekman, said that nothing was found.',
  ],
  [
    'a captain and a coach',
    'Nobody slept, said {{p.a=the captain}}, Oluwaseun Akande.',
    'Nobody slept, {{p.b=coach}} Oluwaseun Akande said.',
  ],
  [
    'two departments',
    'The well is dry, said Vilma Hakkarainen of {{p.a=the agriculture department}} on Monday.',
    'Vilma Hakkarainen, from {{p.b=the tourism ministry}}, said that the well was dry.',
  ],
  [
    'a surname alone',
    'Nothing leaks, said Rutger Hoekman, {{p.a=head of sales}}.',
    '{{p.b=Plant manager}} Hoekman brought rolls.',
  ],
  [
    'initials',
    'K. R. Vaidyalingam, {{p.a=the state’s chief engineer for dams}}, said so.',
    'Vaidyalingam, {{p.b=the district collector}}, was suspended on Friday.',
  ],
  [
    'a surname and a ministry',
    'Jarmila Hlaváčková, the {{p.a=minister of culture}}, sang.',
    'Hlaváčková, Moravia’s {{p.b=foreign minister}}, will be there.',
  ],
  [
    'what was lost',
    '{{p.a=Transport Minister}} Jarmila Hlaváčková resigned on Monday over the quarry.',
    'The departure of the {{p.b=minister of finance}}, Jarmila Hlaváčková, leaves a gap.',
  ],
  [
    'words about offices inside a quotation',
    'Jarmila Hlaváčková, the {{p.a=minister of culture}}, called it “a post that nobody would be elected to”.',
    'Jarmila Hlaváčková, the {{p.b=minister of justice}}, was there.',
  ],
  ['a head and a judge', 'Tevita Fonua, {{p.a=headmaster of the school}}, wept.', '{{p.b=Judge}} Tevita Fonua wept.'],
  [
    'in charge',
    'Rutger Hoekman, {{p.a=in charge of production}}, came.',
    'Rutger Hoekman, {{p.b=the head of research}}, came.',
  ],
  ['two trades', 'Amadou Diallo, {{p.a=a fisherman}}, saw it.', 'Amadou Diallo, {{p.b=a dentist}}, saw it.'],
  [
    'fire and police',
    '{{p.a=Fire chief}} Dolores Quintanilla came.',
    'Dolores Quintanilla, {{p.b=the head of the province’s police}}, came.',
  ],
  [
    'a prison and a hospital',
    'Zoltán Berecz, {{p.a=the prison’s director}}, came.',
    'Zoltán Berecz, {{p.b=director of the district hospital}}, came.',
  ],
  ['runs', 'Zoltán Berecz, {{p.a=who runs the shipyard}}, came.', 'Zoltán Berecz, {{p.b=the harbour master}}, came.'],
  [
    'a union and the other side of the table',
    'Rosa Brnabić, {{p.a=the trade union’s regional secretary}}, spoke.',
    'Rosa Brnabić, {{p.b=the company’s head of personnel}}, spoke.',
  ],
  [
    'a commission and a ministry',
    'Kwabena Oforiwaa, {{p.a=the head of the electoral commission}}, spoke.',
    'Kwabena Oforiwaa, {{p.b=the interior minister}}, spoke.',
  ],
  ['of one crew', 'Sami Lehtonen, {{p.a=the ferry’s captain}}, swam.', 'Sami Lehtonen, {{p.b=the first mate}}, swam.'],
  [
    'a guard and who runs the house',
    'Solveig Aune, {{p.a=who runs the archive}}, spoke.',
    'Solveig Aune, {{p.b=a night guard at the archive}}, spoke.',
  ],
  ['a club', 'Hassan Bilal, {{p.a=the club’s president}}, wept.', 'Hassan Bilal, {{p.b=the team captain}}, wept.'],
  [
    'a school and its parents',
    'Go, said Hassan Bilal, {{p.a=head of the parents’ association}}.',
    'Go, said {{p.b=headteacher}} Hassan Bilal.',
  ],
  ['callings', 'Hassan Bilal, {{p.a=a geologist}}, came.', 'Hassan Bilal, {{p.b=a singer}}, came.'],
];

const QUIET: readonly Case[] = [
  [
    'who comes next below a chief, of another house',
    'Nothing was found, the deputy chief, Rutger Hoekman, said.',
    'The force’s number two, Rutger Hoekman, said that nothing was found.',
  ],
  [
    'a department and a part of it',
    'The well is dry, said Vilma Hakkarainen of the health department on Monday.',
    'Vilma Hakkarainen, from the public health department, said that the well was dry.',
  ],
  [
    'one post in a verb',
    'Vilma Hakkarainen, who directs the museum, came.',
    'Vilma Hakkarainen, the museum’s head, came.',
  ],
  ['a more general word', 'Zoltán Berecz, the prison’s director, came.', 'Zoltán Berecz, a senior official, came.'],
  ['a spokesman of an office', 'Mayor Zoltán Berecz came.', 'The party’s spokesman, Zoltán Berecz, came.'],
  ['a doctor by training', 'Zoltán Berecz, a surgeon, came.', 'Health Minister Zoltán Berecz came.'],
  ['both in one', 'Zoltán Berecz, mayor and baker, came.', 'Zoltán Berecz, the baker, came.'],
  ['what was held before', 'Zoltán Berecz, the former police chief, came.', 'Mayor Zoltán Berecz came.'],
  ['two bearers of a surname', 'Zoltán Berecz, a fisherman, and Ilona Berecz came.', 'Berecz, a dentist, came.'],
  [
    'a chairman of something else',
    'Zoltán Berecz, chairman of the Lions Club, came.',
    'Rovers coach Zoltán Berecz came.',
  ],
  ['trades that are near', 'Zoltán Berecz, a cook, came.', 'Zoltán Berecz, a chef, came.'],
  ['sales and marketing', 'Zoltán Berecz, head of sales, came.', 'Zoltán Berecz, head of marketing, came.'],
  ['a conservator elsewhere', 'Zoltán Berecz, who directs the zoo, came.', 'Zoltán Berecz, a librarian, came.'],
  ['a defender of something', 'Zoltán Berecz, a defender of the quarry, came.', 'Zoltán Berecz, a priest, came.'],
  ['surnames alone', 'Berecz, a fisherman, came.', 'Berecz, a dentist, came.'],
  ['a change', 'Police chief Zoltán Berecz was elected in March.', 'Mayor Zoltán Berecz came.'],
  ['near callings', 'Hassan Bilal, a geologist, came.', 'Hassan Bilal, a volcanologist, came.'],
  ['a captain of another kind', 'Police captain Hassan Bilal came.', 'Hassan Bilal, the navigator, came.'],
  ['a scientist in office', 'Hassan Bilal, a geologist, came.', 'Hassan Bilal, the mayor, came.'],
  ['a teacher in a union', 'Hassan Bilal, a teacher, came.', 'Hassan Bilal, head of the teachers’ union, came.'],
  ['a judge and a magistrate', 'Hassan Bilal, the judge, came.', 'Magistrate Hassan Bilal came.'],
];

describe('lines of work', () => {
  testCases('roles', LOUD, QUIET);
});
