import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

/* Numbers of one town among those of an event that spreads. */

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

const articles = (...texts: readonly string[]) =>
  texts
    .map(
      (text, i) =>
        `=== ${'abc'[i]}.md\n---\ntitle: Floods in the valley of the Sorna kill 61\ndate: 2034-08-0${i + 3}\n---\nFloods along the Sorna in southern Lodovia killed 61 people on Tuesday, Governor Ilse Varga said.\n\n${text}\n`,
    )
    .join('');

describe('the number of one town', () => {
  it('is held against that of the same town', () => {
    run(
      articles(
        'In Brennik, where a dam gave way, {{n.a=19}} people were killed.',
        'The water killed {{n.b=24}} people in Brennik when the dam gave way.',
      ),
    );
    run(
      articles(
        'In Brennik {{n.a=340}} houses were destroyed. In Orlava the water stopped at the church.',
        'The flood destroyed {{n.b=430}} houses in Brennik.',
      ),
    );
  });

  it('is not held against that of another, nor against the whole', () => {
    run(
      articles(
        'In Brennik, where a dam gave way, 19 people were killed.',
        'The water killed 24 people in Orlava when the dam gave way.',
      ),
    );
    run(
      articles(
        'In Brennik, where a dam gave way, 19 people were killed.',
        'One man was killed by a falling mast in Brennik.',
      ),
    );
    run(articles('In Brennik, where a dam gave way, 19 people were killed.', 'Most of the 61 died in Brennik.'));
  });

  it('is none where an article tells two of the town', () => {
    run(
      articles(
        'In Brennik 19 people were killed at the dam. In Brennik seven people were killed in a mill.',
        'The water killed 24 people in Brennik.',
      ),
    );
  });
});
