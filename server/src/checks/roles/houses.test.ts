import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const LOUD: readonly Case[] = [
  [
    'letters with and without marks',
    'Şükrü Yıldız, the {{p.a=interior minister}}, came.',
    'The {{p.b=health minister}}, Sukru Yildiz, came.',
  ],
  [
    'ministries of two parts',
    '{{p.a=Health and Welfare Minister}} Aino Laine came.',
    'Aino Laine, the {{p.b=minister of trade and industry}}, came.',
  ],
  ['who is', 'Aino Laine, who is the {{p.a=governor}}, came.', 'Aino Laine, who is the {{p.b=mayor}}, came.'],
  ['is', 'Aino Laine is {{p.a=Finland’s foreign minister}}.', 'Aino Laine is {{p.b=Finland’s defence minister}}.'],
  [
    'a rank and a post',
    'Aino Laine, {{p.a=commander of the coastguard}}, came.',
    'Aino Laine, the rear admiral who is the {{p.b=chief of naval staff}}, came.',
  ],
  ['two services', '{{p.a=Fire chief}} Aino Laine came.', 'Aino Laine, the {{p.b=police chief}}, came.'],
  [
    'two services told by what they are',
    'Aino Laine, {{p.a=head of the air force}}, came.',
    'The {{p.b=head of the army}}, General Aino Laine, came.',
  ],
  [
    'two unions',
    'Aino Laine, {{p.a=head of the teachers’ union}}, came.',
    'Aino Laine, {{p.b=head of the nurses’ union}}, came.',
  ],
  [
    'grades of a chief constable',
    '{{p.a=Chief Constable}} Aino Laine came.',
    '{{p.b=Assistant Chief Constable}} Aino Laine came.',
  ],
  ['detectives', '{{p.a=Detective Inspector}} Aino Laine came.', '{{p.b=Detective Sergeant}} Aino Laine came.'],
  [
    'embassies',
    'Aino Laine, {{p.a=ambassador to Spain}}, came.',
    'Aino Laine, Finland’s {{p.b=ambassador to France}}, came.',
  ],
  ['towns', 'Aino Laine, {{p.a=mayor of Stapi}}, came.', 'Aino Laine, {{p.b=mayor of Ardal}}, came.'],
  ['houses of a parliament', '{{p.a=Senator}} Aino Laine came.', '{{p.b=Congresswoman}} Aino Laine came.'],
  ['parties', '{{p.a=Labour}} MP Aino Laine came.', 'Aino Laine, the {{p.b=Conservative}} MP for Stapi, came.'],
  ['a party in letters', 'Sen. Aino Laine ({{p.a=R}}-Ohio) came.', '{{p.b=Democratic}} Senator Aino Laine came.'],
  [
    'directors of two kinds',
    'Aino Laine, {{p.a=finance director}} of Stapi Stone, came.',
    'Aino Laine, {{p.b=marketing director}} of Stapi Stone, came.',
  ],
  ['a bishop', '{{p.a=Bishop}} Aino Laine prayed.', '{{p.b=Archbishop}} Aino Laine prayed.'],
  [
    'what was held until the change',
    'The board named Aino Laine, until now the {{p.a=finance secretary}}, to the post.',
    'Aino Laine, a {{p.b=deputy governor}} since 2020, was appointed to the post.',
  ],
  [
    'who speaks for two services',
    '{{p.a=Police spokesman}} Aino Laine came.',
    '{{p.b=Army spokesman}} Aino Laine came.',
  ],
  [
    'who speaks for two ministries',
    'Aino Laine, a {{p.a=spokesman for the health ministry}}, came.',
    '{{p.b=Interior ministry spokesman}} Aino Laine came.',
  ],
];

const QUIET: readonly Case[] = [
  ['a brother', "Aino Laine is the mayor's brother.", 'Governor Aino Laine came.'],
  ['told by another', 'Told by the mayor, Aino Laine laughed.', 'Governor Aino Laine came.'],
  ['the next one', 'Aino Laine is the next ambassador to Spain.', 'Aino Laine, ambassador to France, came.'],
  [
    'two seats',
    'Aino Laine, ambassador to Belgium and Luxembourg, came.',
    'Aino Laine, ambassador to Luxembourg, came.',
  ],
  ['a spokesman and no more', 'Police spokesman Aino Laine came.', 'Aino Laine, a spokesman, came.'],
  ['a service and its ministry', 'Police spokesman Aino Laine came.', 'Interior ministry spokesman Aino Laine came.'],
  ['is also', 'Aino Laine is also the foreign minister.', 'Prime Minister Aino Laine came.'],
  ['a deputy with a ministry', 'Foreign Minister Aino Laine came.', 'Deputy Prime Minister Aino Laine came.'],
  [
    'one article knows of both',
    'Justice Minister Aino Laine came. Aino Laine is the attorney general.',
    'Attorney General Aino Laine came.',
  ],
  [
    'one service under two names',
    'Aino Laine, commander of the navy, came.',
    'Aino Laine, chief of naval staff, came.',
  ],
  ['what is over all services', 'Aino Laine, chief of the defence staff, came.', 'Aino Laine, head of the navy, came.'],
  [
    'two services in one',
    'Aino Laine, head of the fire and rescue service, came.',
    'Aino Laine, head of the ambulance service, came.',
  ],
  ['a part of a service', 'Aino Laine, head of the army’s medical corps, came.', 'Aino Laine, head of the navy, came.'],
  [
    'a union and its like',
    'Aino Laine, head of the teachers’ union, came.',
    'Aino Laine, president of the national union, came.',
  ],
  ['a town and what it is a part of', 'Aino Laine, mayor of Stapi, came.', 'Aino Laine, mayor of Greater Stapi, came.'],
  ['a country and its capital', 'Aino Laine, ambassador to France, came.', 'Aino Laine, ambassador to Paris, came.'],
  ['a party of a candidate', 'Aino Laine, Labour’s candidate, came.', 'Aino Laine, the Conservative MP, came.'],
  ['an inspector who detects', 'Inspector Aino Laine came.', 'Detective Inspector Aino Laine came.'],
  ['mines', 'Mining Minister Aino Laine came.', 'Aino Laine, minister of mines and energy, came.'],
  [
    'a ministry of two parts',
    'Health and Welfare Minister Aino Laine came.',
    'The Minister of Health and Welfare, Aino Laine, came.',
  ],
  ['a cardinal', 'Bishop Aino Laine prayed.', 'Cardinal Aino Laine prayed.'],
  [
    'what was held long ago',
    'Aino Laine, until 2019 the finance secretary, was named.',
    'Aino Laine, a deputy governor since 2020, was named.',
  ],
];

describe('posts by house, place and party', () => {
  testCases('roles', LOUD, QUIET);
});
