import { describe, expect, it } from 'vitest';
import { check, type Report } from './testing/check.ts';

const TITLE = ['Bronze bell turns up near Ostheide', 'Bronze bell of Ostheide'] as const;
/** Two reports on one find: what each says of who made it. */
const find = (a: string, b: string): [Report, Report] => [
  [TITLE[0], `A bronze bell has turned up in a peat bog near Ostheide, the museum in Wirdum said on Monday. ${a}`],
  [TITLE[1], `The museum in Wirdum has been given a bronze bell from a peat bog near Ostheide. ${b}`],
];
const dead: (a: string, b: string) => [Report, Report] = (a, b) => [
  ['Clockmaker Anselm Harck dead', `The clockmaker Anselm Harck has died in Wirdum, the police said on Monday. ${a}`],
  ['Wirdum mourns Harck', `Wirdum mourns its clockmaker, Anselm Harck, who has died aged 77. ${b}`],
];

describe('who did it', () => {
  it.each([
    [
      'passive against active',
      ...find('It was found by {{x.a=a tractor driver}} on Sunday.', '{{x.b=A geography student}} found it on Sunday.'),
    ],
    [
      'a trade with a name against one without',
      ...find(
        'It was unearthed by {{x.a=tractor driver Uwe Lanken}} on Sunday.',
        'Who discovered it: {{x.b=an archaeologist}} on her day off.',
      ),
    ],
    [
      'two names',
      ...find(
        '{{x.a=Uwe Lanken}} found the bell on Sunday.',
        'The bell was discovered on Sunday by {{x.b=Rena Olthoff}}.',
      ),
    ],
    [
      'kin',
      ...dead(
        'He was found in his workshop on Sunday by {{x.a=his son}}.',
        '{{x.b=A nephew}} of the old man had discovered the body on Sunday.',
      ),
    ],
    [
      'it was he who did it',
      ...dead('It was {{x.a=a postman}} who found him on Sunday.', 'He was found on Sunday by {{x.b=a nurse}}.'),
    ],
    [
      'what “it” is',
      [
        'Footbridge at Ostheide opens',
        'The new footbridge at Ostheide in Wirdum was opened on Friday by {{x.a=the mayor of Wirdum}}, Uwe Lanken.',
      ],
      [
        'Ostheide has its footbridge',
        'Wirdum has a new footbridge at Ostheide. {{x.b=The culture minister}} opened it on Friday.',
      ],
    ],
    [
      'who raised the alarm',
      ...dead(
        '{{x.a=A baker}} on his way to work raised the alarm on Sunday.',
        'The alarm had been raised by {{x.b=a taxi driver}} on Sunday.',
      ),
    ],
    [
      'at the wheel',
      [
        'Coach leaves road near Ostheide',
        'A coach left the road near Ostheide on Monday, hurting nine. It was driven by {{x.a=a trainee}}, police in Wirdum said.',
      ],
      [
        'Ostheide: nine hurt in coach',
        "Nine people were hurt when a coach left the road near Ostheide on Monday, police in Wirdum said. At the wheel was {{x.b=the firm's owner}}.",
      ],
    ],
  ] as [string, Report, Report][])('is told by its place beside the deed: %s', (_, a, b) => {
    expect(check(a, b)[0]?.message).toMatch(/^Who /);
  });

  it.each([
    ['a wider word', ...find('It was found by a worker on Sunday.', 'A tractor driver found it on Sunday.')],
    ['one word of the other', ...find('It was found by a driver.', 'A tractor driver found it on Sunday.')],
    ['a name against a trade', ...find('It was found by Uwe Lanken.', 'A tractor driver found it on Sunday.')],
    ['several', ...find('It was found by a tractor driver and a student.', 'A student found it on Sunday.')],
    ['one of several things', ...find('A student found the first piece.', 'A tractor driver found it on Sunday.')],
    ['two things', ...find('The clapper was found by a student.', 'A tractor driver found the crown on Sunday.')],
    [
      'who knows of both',
      ...find(
        'It was found by a student. The tractor driver for whom she worked told the museum.',
        'A tractor driver found it on Sunday.',
      ),
    ],
    [
      'what players do by turns',
      ['Wirdum win', 'Wirdum beat Ostheide on Monday. Uwe Lanken found the net before the break.'],
      ['Ostheide lose', 'Ostheide lost to Wirdum on Monday. Enno Harck found the net after the break.'],
    ],
    [
      'another thing that was opened',
      ['Wirdum in bloom', 'The garden show in Wirdum began on Monday. It was opened by the mayor.'],
      [
        'Flowers for Wirdum',
        'Wirdum has a new school. The culture minister opened it on Monday, before the garden show.',
      ],
    ],
    ['a relative', ...dead('He was found on Sunday by a relative.', 'His son had found him on Sunday.')],
    ['of two whom the deed was done to', ...dead('He was pulled out by a postman.', 'She was pulled out by a nurse.')],
    ['of two bodies', ...dead('His body was found by a postman.', 'Her body was found by a nurse.')],
    ['of two, by the object', ...dead('A postman found him.', 'A nurse found her.')],
    ['parents and a mother', ...dead('He was raised by his parents.', 'He was raised by his mother, Ana.')],
    ['another’s driver', ...find('The son of a driver found it on Sunday.', 'A student found it on Sunday.')],
  ] as [string, Report, Report][])('is not guessed: %s', (_, a, b) => {
    check(a, b);
  });
});

describe('kin by the given name', () => {
  it('is held against kin of that name', () => {
    check(
      ...dead(
        'His {{x.a=brother}} Enno closed the shop on Monday.',
        'His {{x.b=cousin}} Enno closed the shop on Monday.',
      ),
    );
    check(
      ...dead(
        "Harck's {{x.a=nephew}}, Enno, closed the shop.",
        'His {{x.b=son}} Enno, who kept the books, closed the shop.',
      ),
    );
  });
  it('is not where another is meant, or a wider word is', () => {
    check(...dead('His brother Enno closed the shop.', 'His cousin Ubbo closed the shop.'));
    check(...dead('His brother Enno closed the shop.', 'A relative, Enno, closed the shop.'));
    check(...dead('His brother Enno closed the shop.', 'Rena Olthoff played the organ. Her cousin Enno sang.'));
  });
});
