import { describe, expect, it } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const LOUD: readonly Case[] = [
  [
    'a director and his deputy',
    'The aquarium’s {{p.a=director}}, Tarmo Vesiluoto, fed the seals.',
    '{{p.b=Deputy director}} Tarmo Vesiluoto fed the seals.',
  ],
  [
    'a secretary general and his deputy',
    'The league’s {{p.a=secretary general}}, Ulrike Ottenbach, wept.',
    'Ulrike Ottenbach, the {{p.b=deputy secretary general}} of the league, wept.',
  ],
  [
    'a service of a town',
    '“Run,” said {{p.a=fire chief}} Ulrike Ottenbach.',
    'Ulrike Ottenbach, the {{p.b=deputy fire chief}}, told us to run.',
  ],
  [
    'a body that has but a name',
    'Ulrike Ottenbach, {{p.a=head of the VKLO}}, wept.',
    'Nobody slept, says Ulrike Ottenbach, {{p.b=the VKLO’s deputy head}}.',
  ],
  [
    'a deputy with something to look after',
    'The {{p.a=deputy mayor}} for housing, Ulrike Ottenbach, wept.',
    '{{p.b=Mayor}} Ulrike Ottenbach wept.',
  ],
  [
    'who is below a sheriff',
    '{{p.a=Undersheriff}} Tarmo Vesiluoto found the canoe.',
    '{{p.b=Sheriff}} Tarmo Vesiluoto found the canoe.',
  ],
  [
    'a post before what it is over',
    'The raft was blessed by the {{p.a=deputy governor of the province}}, Ulrike Ottenbach, on Monday.',
    'The {{p.b=governor}}, Ulrike Ottenbach, blessed the raft.',
  ],
  [
    'whose post it is',
    'The council, whose {{p.a=chair}}, Ulrike Ottenbach, wept, met at noon.',
    'The council’s {{p.b=deputy chair}}, Ulrike Ottenbach, wept.',
  ],
  [
    'an editor and his deputy',
    'The paper’s {{p.a=editor}}, Ulrike Ottenbach, wept.',
    'Ulrike Ottenbach, the {{p.b=deputy editor}} of the paper, wept.',
  ],
  [
    'steps of the police',
    '{{p.a=Sergeant}} Tarmo Vesiluoto found the canoe.',
    '{{p.b=Inspector}} Tarmo Vesiluoto found the canoe.',
  ],
  [
    'a school’s principal',
    'The {{p.a=principal}}, Tarmo Vesiluoto, locked the gate.',
    '{{p.b=Deputy principal}} Tarmo Vesiluoto locked the gate.',
  ],
  [
    'a post that opens a sentence',
    '{{p.a=Head teacher}} Tarmo Vesiluoto locked the gate.',
    'Tarmo Vesiluoto, {{p.b=deputy head teacher of Orvokki School}}, locked the gate.',
  ],
  [
    'a party’s leader',
    '{{p.a=Party leader}} Ulrike Ottenbach wept.',
    'The {{p.b=party’s deputy leader}}, Ulrike Ottenbach, wept.',
  ],
  [
    'who steers and who sits beside',
    'The {{p.a=captain}}, Tarmo Vesiluoto, turned back.',
    'The {{p.b=first officer}}, Tarmo Vesiluoto, turned back.',
  ],
  [
    'engineers of a ship',
    'The {{p.a=second engineer}}, Tarmo Vesiluoto, swam ashore.',
    'The {{p.b=chief engineer}}, Tarmo Vesiluoto, swam ashore.',
  ],
  [
    'ministries',
    '{{p.a=Aviation minister}} Ulrike Ottenbach wept.',
    'The {{p.b=migration minister}}, Ulrike Ottenbach, wept.',
  ],
  [
    'what somebody has done for long',
    'Ulrike Ottenbach, who {{p.a=has run the hospital}} since the fire, wept.',
    'Ulrike Ottenbach, {{p.b=the police director}}, wept.',
  ],
  [
    'a firm’s department and the firm',
    'Ulrike Ottenbach, {{p.a=head of production at Vesiluoto Boats}}, wept.',
    'Ulrike Ottenbach, {{p.b=chief executive}} of Vesiluoto Boats, wept.',
  ],
  [
    'a sentence that looks back, with the title before the name',
    'The {{p.a=finance minister}}, Ulrike Ottenbach, spoke until dawn.',
    '{{p.b=Tourism minister}} Ulrike Ottenbach spoke.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'an editor of one part of the paper',
    'The paper’s sports editor, Ulrike Ottenbach, wept.',
    'Ulrike Ottenbach, an editor of the paper, wept.',
  ],
  ['a deputy who is addressed as a chief', 'Deputy Chief Tarmo Vesiluoto wept.', 'Chief Tarmo Vesiluoto wept.'],
  ['an officer who flies', 'Captain Tarmo Vesiluoto flew it.', 'The co-pilot, Tarmo Vesiluoto, wept.'],
  ['leaders of two things', 'Choir leader Ulrike Ottenbach wept.', 'Ulrike Ottenbach, party leader, wept.'],
  ['a brigadier', 'Brigadier General Tarmo Vesiluoto wept.', 'General Tarmo Vesiluoto wept.'],
  [
    'who leads two bodies',
    'Ulrike Ottenbach, deputy head of the VKLO, wept.',
    'Ulrike Ottenbach, head of the Vesiluoto Trust, wept.',
  ],
  ['an inspector of schools', 'Sergeant Ulrike Ottenbach wept.', 'Ulrike Ottenbach, a school inspector, wept.'],
  [
    'presidents of two things',
    'Ulrike Ottenbach, vice president of the club, wept.',
    'Ulrike Ottenbach, president of the jury, wept.',
  ],
  [
    'a party and a council',
    'The party leader, Ulrike Ottenbach, wept.',
    'Ulrike Ottenbach, deputy leader of the council, wept.',
  ],
  [
    'who comes to be it',
    'Ulrike Ottenbach, the deputy mayor, wept.',
    'Deputy mayor Ulrike Ottenbach was elected mayor of Stapi.',
  ],
  ['the first mate by another name', 'First mate Tarmo Vesiluoto swam.', 'Chief officer Tarmo Vesiluoto swam.'],
  [
    'who leads operations and is the operating officer',
    'Ulrike Ottenbach, head of operations at Vesiluoto Boats, wept.',
    'Ulrike Ottenbach, chief operating officer of Vesiluoto Boats, wept.',
  ],
  [
    'a post held until some day',
    'Ulrike Ottenbach, the governor, wept.',
    'Ulrike Ottenbach, deputy governor until June, wept.',
  ],
  ['a party’s', 'President Ulrike Ottenbach wept.', 'The party’s secretary general, Ulrike Ottenbach, wept.'],
  ['police by two words', 'Police commissioner Ulrike Ottenbach wept.', 'Ulrike Ottenbach, the police chief, wept.'],
];

describe('posts and the posts below them', () => {
  testCases('roles', LOUD, QUIET);

  it('change no more words than have to be', () => {
    const offered = (wire: string, post: string) =>
      expectFindings(two(wire, post), { checks: ['roles'] }).flatMap(({ fixes }) =>
        fixes.map(({ edits }) => edits[0]!.newText),
      );
    const school = 'Tarmo Vesiluoto, {{p.b=deputy head teacher of Orvokki School}}, locked the gate.';
    expect(offered('{{p.a=Head teacher}} Tarmo Vesiluoto locked the gate.', school)).toEqual([
      'head teacher of Orvokki School',
      'Deputy head teacher of Orvokki School',
    ]);
    expect(
      offered(
        '{{p.a=Fire chief}} Ulrike Ottenbach told us to run.',
        'It was “no drill,” said {{p.b=deputy fire chief}} Ulrike Ottenbach.',
      ),
    ).toEqual(['fire chief', 'Deputy fire chief']);
  });
});
