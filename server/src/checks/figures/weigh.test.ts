import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

const two = (a: string, b: string) => `=== one.txt\n${a}\n=== two.txt\n${b}\n`;

/* Numbers that no known verb is said of: what is had, planned or counted anew. */

const school = (dateline: string, more: string) =>
  `New school for Brevik\n${dateline}The Asker school in Brevik opens its doors this autumn, headmistress Tove Myhre said.\n\n${more}`;

describe('numbers of what there is', () => {
  it('differ where the two articles are of one time', () => {
    run(
      two(
        school('BREVIK, May 4 — ', 'Parents had raised {{n.a=870}} objections.'),
        school('BREVIK, May 11 — ', 'Parents had raised {{n.b=640}} objections.'),
      ),
    );
  });

  it('are two where half a year lies between them', () => {
    run(
      two(
        school('BREVIK, May 4 — ', 'Parents had raised 870 objections.'),
        school('BREVIK, November 11 — ', 'Parents had raised 640 objections.'),
      ),
    );
  });

  it('differ where both are told of one place', () => {
    run(
      two(
        school('', 'Parents had raised {{n.a=870}} objections in Brevik.'),
        school('', 'Parents in Brevik had raised {{n.b=640}} objections.'),
      ),
    );
  });

  it('are two where one is of a place that the other knows and does not tell of', () => {
    run(
      two(
        school('', 'It takes the place of one at Langesund. Parents had raised 870 objections.'),
        school('', 'Parents had raised 640 objections in Langesund.'),
      ),
    );
  });

  it('were at most what one tells, whatever there were on another day', () => {
    run(two(school('', 'Parents held 12 vigils.'), school('', 'Parents held up to 30 vigils.')));
    run(two(school('', 'Parents held {{n.a=12}} vigils.'), school('', 'Parents held {{n.b=30}} vigils.')));
  });
});
