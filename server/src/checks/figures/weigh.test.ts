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

/* Jobs that a firm sheds, in all and at a site. */

const mills = (more: string) =>
  `Brevik Paper to close a mill\nASKER, May 4 — Brevik Paper will close its Asker mill this year. ${more}`;

describe('jobs that are cut', () => {
  it('differ', () => {
    run(
      two(
        mills('It is to cut {{n.a=930}} jobs, the firm said on Monday.'),
        mills('Brevik Paper said on Monday that it would cut {{n.b=1,930}} jobs.'),
      ),
    );
  });

  it('differ where a nought has gone', () => {
    run(
      two(
        mills('It is to cut {{n.a=930}} jobs, the firm said on Monday.'),
        mills('Brevik Paper said on Monday that it would cut {{n.b=9,300}} jobs.'),
      ),
    );
  });

  it('are those of the firm and those of one place', () => {
    run(
      two(
        mills('It is to cut 930 jobs, the firm said on Monday.'),
        mills('A mill closes in Asker, and 140 people lose their jobs there.'),
      ),
    );
  });
});
