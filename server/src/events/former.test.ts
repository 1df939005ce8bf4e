import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../test/fixture.ts';
import { readArticle } from '../reading/read.ts';
import { parseArticle } from '../text/parse.ts';
import { formerNamesOf, formerOf } from './former.ts';

const read = (text: string) => readArticle(parseArticle('a.txt', text));

const DAM =
  'Brenta votes down dam\nThree weeks after the town of Corvara agreed to a dam, the voters of Brenta have said no. In Brenta 61 percent were against it.';

describe('the event that an opening reckons its news from', () => {
  it('has the places that are named there and nowhere else', () => {
    expect(formerOf(read(DAM))?.places.map(({ text }) => text)).toEqual(['Corvara']);
  });

  it.each([
    // the news itself, at an earlier stage
    'Dam at Brenta filled\nThe dam at Brenta was filled on Monday, three weeks after it was closed at Corvara.',
    // no place of its own
    'Dam voted down\nThree weeks after the town of Corvara agreed to a dam, the minister resigned.',
    // the morrow
    'Brenta mourns\nTwo days after the dam at Corvara broke, the people of Brenta buried their dead. Brenta lies below it.',
  ])('is none of its own in: %s', (text) => {
    expect(formerOf(read(text))).toBeUndefined();
  });

  it('is called by what is named there first, where the article says that its own is another', () => {
    const another =
      'Second tanker accident off Orra\nEight months after the loss of the Thalassa, the tanker Miro has run aground off Orra.';
    expect([...formerNamesOf(read(another))]).toEqual(['thalassa']);
    expect([...formerNamesOf(read(another.replace('Second tanker accident', 'Tanker aground')))]).toEqual([]);
  });
});

const tanker = (headline: string, lede: string, rest: string) => `${headline}\n${lede}\n${rest}`;

describe('two events of a kind, of which one comes after the other', () => {
  const run = (a: string, b: string) =>
    expectFindings(`=== one.txt\n${a}\n=== two.txt\n${b}\n`, { checks: ['figures'] });
  const first = (n: string) =>
    tanker(
      'Tanker lost off Orra',
      `The tanker Thalassa sank off Orra in a storm. Coastguards rescued ${n} sailors.`,
      'The port of Orra was closed.',
    );

  it('are one where nothing says otherwise', () => {
    run(
      first('{{n.a=31}}'),
      tanker(
        'Tanker sinks in storm off Orra',
        'Coastguards rescued {{n.b=24}} sailors when the tanker Thalassa sank in a storm off Orra.',
        'Oil was seen near the port of Orra.',
      ),
    );
  });

  it('are one where a later article goes back to it', () => {
    run(
      first('{{n.a=31}}'),
      tanker(
        'Oil comes ashore at Orra',
        'Three weeks after the tanker Thalassa sank off Orra, oil has come ashore. Coastguards rescued {{n.b=24}} sailors in the storm.',
        'The port of Orra is open.',
      ),
    );
  });

  it('are two where the later is said to be another', () => {
    run(
      first('31'),
      tanker(
        'Tanker aground off Orra',
        'Eight months after the loss of the Thalassa, Orra has seen another tanker accident. Coastguards rescued 24 sailors from the Miro in a storm.',
        'The port of Orra was closed.',
      ),
    );
  });

  it('are two where the later is of another place', () => {
    const town = (name: string, n: string) =>
      `${name} agrees to a dam\nThe voters of ${name} agreed to a dam on Sunday. Opponents in ${name} had handed in ${n} objections.`;
    run(town('Corvara', '310'), `${DAM.replace('61 percent', 'most')} Opponents had handed in 450 objections.`);
    run(
      town('Corvara', '{{n.a=310}}'),
      'Corvara says yes\nThe voters of Corvara have said yes to a dam. Opponents had handed in {{n.b=450}} objections.',
    );
  });
});
