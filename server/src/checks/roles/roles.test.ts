import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';
import { roles } from './roles.ts';

const run = (source: string) => expectFindings(source, { checks: ['roles'] });

const LOUD: [string, string][] = [
  ['{{p.a=Captain}} Oleksiy Moroz spoke first.', '{{p.b=Lieutenant}} Oleksiy Moroz spoke first.'],
  ['{{p.a=Inspector}} Farida Haque signed it.', 'The order bears the name of {{p.b=Superintendent}} Farida Haque.'],
  [
    'The row ended when {{p.a=Finance Minister}} Tomás Quispe Mamani sat in the second row all evening.',
    'The row began when {{p.b=Justice Minister}} Tomás Quispe Mamani sat in the second row all evening.',
  ],
  [
    '{{p.a=Finance Minister}} Rania Haddad sat in the second row all evening.',
    'Rania Haddad, the {{p.b=minister of health}}, sat in the second row all evening.',
  ],
  [
    'Ingrid Solbakken, {{p.a=chief executive}} of Stapi Stone, was heard.',
    'Ingrid Solbakken, the {{p.b=chairwoman}} of Stapi Stone, was heard.',
  ],
  [
    'Ingrid Solbakken, {{p.a=chief financial officer}} of Stapi Stone, was heard.',
    "Stapi Stone's {{p.b=chief executive}}, Ingrid Solbakken, was heard.",
  ],
  [
    'Moussa Traoré, a {{p.a=senior fellow}} at the Varga Institute, doubts it.',
    'Moussa Traoré, {{p.b=principal researcher}} at the Varga Institute, doubts it.',
  ],
  [
    'Moussa Traoré, a {{p.a=senior fellow}} at the Varga Institute, doubts it.',
    'Moussa Traoré, now {{p.b=principal researcher}} at the Varga Institute, doubts it.',
  ],
  ['{{p.a=Mayor}} Gwen Pryce-Jones opened the meeting.', '{{p.b=Deputy Mayor}} Gwen Pryce-Jones opened the meeting.'],
  ['{{p.a=Governor}} Adaeze Nwosu sent a letter.', 'Adaeze Nwosu, the {{p.b=deputy governor}}, sent a letter.'],
  ['{{p.a=Colonel}} Kim Dae-hyun led the search.', '{{p.b=Sergeant}} Kim Dae-hyun led the search.'],
  [
    '{{p.a=Secretary of State}} Paul Everhart rang the council on Sunday night.',
    '{{p.b=Secretary of Defense}} Paul Everhart rang the council on Sunday night.',
  ],
  ['{{p.a=Judge}} Milica Jovanović will hear it.', '{{p.b=Prosecutor}} Milica Jovanović will hear it.'],
  [
    '{{p.a=Ambassador}} Lars-Erik Holm wrote to the council about noise.',
    '{{p.b=Trade Minister}} Lars-Erik Holm wrote to the council about noise.',
  ],
  [
    'Chen Yuxuan, the {{p.a=chief engineer}} at Stapi Stone, drew it.',
    "The company's {{p.b=head of design}}, Chen Yuxuan, drew it.",
  ],
  [
    'Sara Lindqvist, a {{p.a=professor}} at Uppsala University, measured it.',
    'Sara Lindqvist, an {{p.b=analyst}} at Uppsala University, measured it.',
  ],
  ['{{p.a=Commissioner}} Deepika Rao took notes.', 'Deepika Rao, the {{p.b=mayor}}, took notes.'],
  [
    '{{p.a=Prime Minister}} Etienne Kaboré smiled and said nothing at all.',
    'In the second row {{p.b=Foreign Minister}} Etienne Kaboré smiled and said nothing at all.',
  ],
  ['{{p.a=General}} Hamid Rostami resisted.', '{{p.b=Admiral}} Hamid Rostami resisted.'],
  [
    'Pekka Virtanen, {{p.a=treasurer}} of the parish, counted.',
    'Pekka Virtanen, the {{p.b=chairman}} of the parish, counted.',
  ],
  ['{{p.a=Constable}} Aroha Ngata was first.', '{{p.b=Inspector}} Aroha Ngata was first.'],
  ['{{p.a=Assistant Commissioner}} Deepika Rao took notes.', '{{p.b=Deputy Commissioner}} Deepika Rao took notes.'],
  [
    'Pekka Virtanen, the {{p.a=county surveyor}}, counted.',
    'The count was led by {{p.b=County Clerk}} Pekka Virtanen.',
  ],
  [
    'Major Hamid Rostami, the {{p.a=head of military intelligence}}, resisted.',
    'Major Hamid Rostami, {{p.b=commander of the mountain brigade}}, resisted.',
  ],
  [
    "Sara Lindqvist, the {{p.a=hospital's medical director}}, measured it.",
    'Sara Lindqvist, the {{p.b=provincial health director}}, measured it.',
  ],
  [
    'Dr. Sara Lindqvist, the {{p.a=district health officer}}, measured it.',
    'Dr. Sara Lindqvist, the {{p.b=regional director of hospitals}}, measured it.',
  ],
];

const QUIET: [string, string, string][] = [
  [
    'word order',
    'Finance Minister Tomás Quispe Mamani sat in the second row all evening.',
    'Tomás Quispe Mamani, the minister of finance, sat in the second row all evening.',
  ],
  [
    'of and for',
    'Secretary of Defense Paul Everhart rang the council on Sunday night.',
    'The Secretary for Defence, Paul Everhart, rang the council on Sunday night.',
  ],
  [
    'adviser',
    'National security adviser Ravi Menon rang the council on Sunday night.',
    'Ravi Menon, the national security advisor, rang the council on Sunday night.',
  ],
  [
    'a short form',
    'Secretary of State Paul Everhart rang the council on Sunday night.',
    'Secretary Paul Everhart rang the council on Sunday night.',
  ],
  [
    'former',
    'Former prime minister Etienne Kaboré smiled and said nothing at all.',
    'President Etienne Kaboré smiled and said nothing at all.',
  ],
  [
    'acting',
    'Acting governor Adaeze Nwosu wrote to the council about noise.',
    'Adaeze Nwosu, the deputy governor, wrote to the council about noise.',
  ],
  ['two people of one surname', 'Captain Oleksiy Moroz spoke.', 'Lieutenant Iryna Moroz spoke.'],
  ['surname alone', 'Captain Moroz spoke.', 'Lieutenant Moroz spoke.'],
  ['a rank in short', 'Lieutenant Colonel Kim Dae-hyun led.', 'Colonel Kim Dae-hyun led.'],
  ['a general of two stars', 'Major General Hamid Rostami led.', 'General Hamid Rostami led.'],
  [
    'president and chief executive',
    'Ingrid Solbakken, president of Stapi Stone, spoke.',
    'Chief executive Ingrid Solbakken spoke.',
  ],
  [
    'two houses',
    'Ingrid Solbakken, chairwoman of Norfisk, spoke.',
    'Ingrid Solbakken, chief executive of Stapi Stone, spoke.',
  ],
  [
    'nationality added',
    'Foreign Minister Rania Haddad rang the council on Sunday night.',
    'Jordanian Foreign Minister Rania Haddad rang the council on Sunday night.',
  ],
  [
    'external affairs',
    'External Affairs Minister Ravi Menon rang the council on Sunday night.',
    'Foreign Minister Ravi Menon rang the council on Sunday night.',
  ],
  [
    'home and interior',
    'Home Secretary Gwen Pryce-Jones rang the council on Sunday night.',
    'Interior Secretary Gwen Pryce-Jones rang the council on Sunday night.',
  ],
  ['a change of post', 'Deepika Rao, the mayor, was appointed commissioner.', 'Commissioner Deepika Rao spoke.'],
  [
    'elect',
    'President-elect Etienne Kaboré smiled and said nothing at all.',
    'Prime Minister Etienne Kaboré smiled and said nothing at all.',
  ],
  [
    'a senator in the cabinet',
    'Senator Paul Everhart rang the council on Sunday night.',
    'Secretary of Defense Paul Everhart rang the council on Sunday night.',
  ],
  ['a leader of any kind', 'Council leader Aroha Ngata spoke.', 'Aroha Ngata, the mayor, spoke.'],
  [
    'a fellow who directs',
    'Moussa Traoré, a senior fellow at the Varga Institute, doubts it.',
    'Moussa Traoré, director of studies at the Varga Institute, doubts it.',
  ],
  [
    'a longer and a shorter form of an office',
    'Pekka Virtanen, the county clerk, counted.',
    'Pekka Virtanen, the Stapi County clerk and registrar, counted.',
  ],
  ['a clerk among many', 'Pekka Virtanen, the county treasurer, counted.', 'Pekka Virtanen, a city clerk, counted.'],
  [
    'head and director of one house',
    "Sara Lindqvist, the hospital's medical director, measured it.",
    'Sara Lindqvist, head of the district hospital, measured it.',
  ],
  [
    'both in one article',
    "Sara Lindqvist, the hospital's medical director, measured it. So Sara Lindqvist, the regional health director, said.",
    'Sara Lindqvist, the regional health director, measured it.',
  ],
  [
    'once',
    'Hamid Rostami, the former head of military intelligence, resisted.',
    'Hamid Rostami, commander of the mountain brigade, resisted.',
  ],
  [
    'two hats of one doctor',
    "Sara Lindqvist, the hospital's chief of surgery, measured it.",
    'Sara Lindqvist, director of the regional burns centre, measured it.',
  ],
  [
    'steps of two countries',
    'Sara Lindqvist, the regional health director, measured it.',
    'Sara Lindqvist, the district head of health, measured it.',
  ],
  [
    'father and son of one name',
    'Judge Ansgar Moberg closed the hall. His son, Prosecutor Ansgar Moberg, stayed.',
    'Prosecutor Ansgar Moberg rang the council.',
  ],
  ['a father', 'The actor Liam Byrne wept.', 'Liam Byrne, a father of two, wept.'],
  ['officers of the police', 'Constable Aroha Ngata was first.', 'Police spokeswoman Aroha Ngata was first.'],
];

describe('roles', () => {
  it.each(LOUD)('speaks: %s %s', (wire, post) => {
    expect(run(two(wire, post)).length).toBeGreaterThan(0);
  });

  it.each(QUIET)('is silent: %s', (_why, wire, post) => {
    expect(run(two(wire, post))).toEqual([]);
  });

  it.each(roles.loud)('its example is loud: $why', ({ text }) => {
    expect(run(text)[0]?.message).toMatch(/^Post of /);
  });

  it.each(roles.quiet)('its example is quiet: $why', ({ text }) => {
    expect(run(text)).toEqual([]);
  });
});
