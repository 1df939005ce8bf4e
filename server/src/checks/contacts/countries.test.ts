import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

/* Numbers, addresses and links as many countries print them. */

const LOUD: readonly Case[] = [
  [
    'India',
    'Parents may ring the school inspector of Mankulam on {{t.a=+91 98400 55512}}.',
    'The school inspector of Mankulam answers parents on {{t.b=+91 98400 55152}}; calls are free.',
  ],
  [
    'France, in pairs',
    'Passengers should call the river ferries of Vaubrun on {{t.a=01 55 00 71 23}}.',
    'The river ferries of Vaubrun take calls from passengers on {{t.b=01 55 00 17 23}}.',
  ],
  [
    'Germany, with a slash',
    'Tenants can call the housing advice office of Ostrau on {{t.a=030/555 0178}}.',
    'The housing advice office of Ostrau can be reached on {{t.b=030/555 1078}}.',
  ],
  [
    'Brazil',
    'Divers should phone the marine rescue post in Itapuranga on {{t.a=(11) 5555-0134}}.',
    'The marine rescue post in Itapuranga has the telephone number {{t.b=(11) 5555-0314}}.',
  ],
  [
    'Nigeria, without a gap',
    'Traders can call the market welfare desk at Ogbema on {{t.a=08035550146}}.',
    'The market welfare desk at Ogbema answers traders who call {{t.b=08035505146}}.',
  ],
  [
    'Britain, the nought in brackets',
    'Relatives may call the lifeboat inquiry in Trewarne on {{t.a=+44 (0)20 7946 0147}}.',
    'The lifeboat inquiry in Trewarne takes calls from relatives on {{t.b=+44 (0)20 7964 0147}}.',
  ],
  [
    'Britain, with and without the country code',
    'Relatives may call the lifeboat inquiry in Trewarne on {{t.a=+44 1632 960 147}}.',
    'The lifeboat inquiry in Trewarne takes calls from relatives on {{t.b=01632 906 147}}.',
  ],
  [
    'Australia',
    'Growers can call the locust watch in Yarrabin on {{t.a=1300 555 018}}.',
    'Growers who see locusts should ring the locust watch in Yarrabin on {{t.b=1300 505 018}}.',
  ],
  [
    'Korea',
    'Voters can call the election panel in Hwangsan on {{t.a=02-555-0134}}.',
    'The election panel in Hwangsan has set up a telephone line for voters, {{t.b=02-505-0134}}.',
  ],
  [
    'spaces that do not break',
    'Owners of cats should call the vets of Ljosheim on {{t.a=555\u00a07410}}.',
    'The vets of Ljosheim ask the owners of cats to ring {{t.b=555\u00a04710}}.',
  ],
  [
    'a link without www',
    'Gifts for the flooded library of Belmira go to {{t.a=belmira-library.org/flood}} until May.',
    'The flooded library of Belmira takes gifts at {{t.b=belmira-libary.org/flood}} until May.',
  ],
  [
    'an e-mail address with dots',
    'Samples go to the plague unit in Zarqun, {{t.a=samples.unit@zarqun-health.gov.example}}, at once.',
    'The plague unit in Zarqun asks for samples: {{t.b=samples.unti@zarqun-health.gov.example}}.',
  ],
  [
    'a link with a hyphen lost',
    'Forms for the widows of the Ogbema mine are at {{t.a=www.ogbema-mine.example/forms}} now.',
    'The widows of the Ogbema mine find their forms at {{t.b=https://ogbemamine.example/forms}} now.',
  ],
  [
    'a bare tip line',
    'The tip line is {{t.a=0800 555 0171}}.',
    'A reward has been offered. The tip line is {{t.b=0800 555 0711}}.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'India, with and without the country code',
    'Parents may ring the school inspector of Mankulam on +91 98400 55512.',
    'The school inspector of Mankulam answers parents on 098400 55512; calls are free.',
  ],
  [
    'France, in pairs and in one',
    'Passengers should call the river ferries of Vaubrun on 01 55 00 71 23.',
    'The river ferries of Vaubrun take calls from passengers on 0155007123.',
  ],
  [
    'Germany, an extension',
    'Tenants can call the housing advice office of Ostrau on 030/555 0178.',
    'The housing advice office of Ostrau can be reached on 030/555 0179.',
  ],
  [
    'Brazil, two posts',
    'Divers should phone the marine rescue post in Itapuranga on (11) 5555-0134.',
    'Hikers should phone the mountain hut above Serra Funda on (11) 5555-0314.',
  ],
  [
    'Nigeria, with and without gaps',
    'Traders can call the market welfare desk at Ogbema on 08035550146.',
    'The market welfare desk at Ogbema answers traders who call 0803 555 0146.',
  ],
  [
    'Britain, the nought in brackets and not',
    'Relatives may call the lifeboat inquiry in Trewarne on +44 (0)20 7946 0147.',
    'The lifeboat inquiry in Trewarne takes calls from relatives on 020 7946 0147.',
  ],
  [
    'an amount without gaps',
    'The number of seeds that the locust watch in Yarrabin counted was 13005550, it said in a call.',
    'The number of seeds that the locust watch in Yarrabin counted was 13005505, it said in a call.',
  ],
  [
    'the number of a file',
    'The election panel in Hwangsan registered the call as number 20240311 in its book.',
    'The election panel in Hwangsan registered the call as number 20240331 in its book.',
  ],
  [
    'years and seasons',
    'The vets of Ljosheim can be reached as in 2019-2020, when cats fell ill.',
    'The vets of Ljosheim can be reached as in 2019-2002, when cats fell ill.',
  ],
  [
    'a link without www and one with it',
    'Gifts for the flooded library of Belmira go to belmira-library.org/flood until May.',
    'The flooded library of Belmira takes gifts at https://www.belmira-library.org/flood/ until May.',
  ],
  [
    'two pages without www',
    'Gifts for the flooded library of Belmira go to belmira-library.org/flood until May.',
    'The flooded library of Belmira takes gifts at belmira-library.org/books until May.',
  ],
  [
    'full stops without a space',
    'The flooded library of Belmira lost its maps.Then the roof came down on the reading room.',
    'The flooded library of Belmira lost its maps.The roof came down on the reading room.',
  ],
  [
    'two e-mail addresses of one unit',
    'Samples go to the plague unit in Zarqun, samples@zarqun-health.gov.example, at once.',
    'Letters go to the plague unit in Zarqun, letters@zarqun-health.gov.example, at once.',
  ],
  [
    'the tip lines of two forces',
    "The tip line is 0800 555 0171. The border guard's tip line is 0800 555 0712.",
    "A reward has been offered. The border guard's tip line is 0800 555 0712.",
  ],
  [
    'an e-mail address and the site of the same house',
    'Forms for the widows of the Ogbema mine are at www.ogbema-mine.example now.',
    'The widows of the Ogbema mine write for their forms to forms@ogbema-mine.example now.',
  ],
];

describe('contacts of many countries', () => {
  testCases('contacts', LOUD, QUIET);
});
