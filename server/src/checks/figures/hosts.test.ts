import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const run = (a: string, b: string) => expectFindings(two(a, b), { checks: ['figures'] });

const HERE =
  'SELWICK, May 8 — Shells hit the market of Selwick on Tuesday and killed at least 41 people, doctors said.';
const THERE = 'The shelling of the Selwick market on Tuesday killed 41 people, a hospital said.';

describe('parts by their wholes', () => {
  it.each([
    'Among those killed were more than {{n.a=20}} children, it said.',
    'Among the 41 people killed were more than {{n.a=20}} children, it said.',
    'The dead included more than {{n.a=20}} children, it said.',
    'More than {{n.a=20}} children were among the victims, it said.',
  ])('holds those among the dead against each other where the dead are those of one event: %s', (among) => {
    run(
      `${HERE}\n\nThe relief agency said more than 40 people died. ${among}`,
      `${THERE}\n\nThe minister deplored the killing of 41 people in their stalls, including {{n.b=14}} children.`,
    );
  });

  it('leaves children of an age, and those of another event, alone', () => {
    run(
      `${HERE}\n\nThere were more than 20 children among the dead, it said.`,
      `${THERE}\n\nThe minister deplored the killing of 41 people, including 14 children under the age of ten.`,
    );
    run(
      `${HERE}\n\nThere were more than 20 children among the dead, it said.`,
      `${THERE}\n\nA mine killed 30 people in Corran in March, including 14 children.`,
    );
  });

  it('leaves shares of two different numbers alone', () => {
    const crew = 'Selwick Rovers meet Corran on Saturday at the market ground.';
    run(
      `${crew}\n\nRovers lost nine of their 20 matches under Ana Birk.`,
      `${crew}\n\nUnder Ole Dam Rovers lost four of their 18 matches.`,
    );
    run(
      `${crew}\n\nRovers lost {{n.a=nine}} of their 20 matches under Ana Birk.`,
      `${crew}\n\nUnder Ana Birk Rovers lost {{n.b=four}} of their 20 matches.`,
    );
  });

  it('reads what befell all of a list for each of it', () => {
    run(
      `${HERE}\n\nPolice said {{w.a=two}} girls and a boy died at the bread stall.`,
      `${THERE}\n\nPolice said {{w.b=nine}} girls and a boy died at the bread stall.`,
    );
    run(
      `${HERE}\n\nPolice said two girls and a boy died at the bread stall.`,
      `${THERE}\n\nPolice said two women died at the bread stall and nine women spoke to reporters.`,
    );
  });

  it('reads on behind an aside that names the people one by one', () => {
    run(
      'SELWICK, May 8 — Three people died in a fire at the Selwick mill on Tuesday. Police said at least {{n.a=three}} people, a man and {{w.a=two}} women, were killed in the fire.',
      'SELWICK, May 8 — A fire at the Selwick mill on Tuesday killed at least {{n.b=ten}} people. Police said at least {{n.b=ten}} people, a man and {{w.b=nine}} women, were killed in the mill.',
    );
  });
});
