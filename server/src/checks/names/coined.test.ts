import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const found = (fixture: string) => expectFindings(fixture, { checks: ['names'] });

/** Three articles that write the skipper's given name as it is, and one that tells of him in other words. */
const skipper = (told: string, source = '') => `
=== a.md
GDANSK — The trawler skipper {{n.a=Aleksander}} Pell died on Tuesday in Gdansk at 91.${source}
=== b.md
GDANSK — Skipper {{n.a=Aleksander}} Pell, who kept the Hel light for forty years, has died in Gdansk, his daughter said.
=== c.md
GDANSK — Gdansk mourned skipper {{n.a=Aleksander}} Pell on Tuesday, who kept the Hel light for forty years.
=== d.md
GDANSK — The skipper who kept the Hel light died in Gdansk on Tuesday. ${told}`;

const unmarked = (source: string) => source.replace(/\{\{n\.[ab]=(\w+)\}\}/g, '$1');

describe('names that are written so on purpose', () => {
  it.each([
    'Her crews called him “Alekander,” a corruption of his second name.',
    'The crews, who knew no Polish, shortened it to “Alekander”.',
    'To his crews he was “Alekander” – after his grandfather – to the end.',
    'To his crews he was "Alekander" (which meant lamp to them).',
  ])('leaves them alone: %s', (told) => {
    expect(found(unmarked(skipper(told)))).toEqual([]);
  });

  it.each([
    'They called out to “{{n.b=Alekander}}” from the quay.',
    'The “{{n.b=Alekander}}” of the songs was a quiet man.',
  ])('speaks of what only stands in quotation marks: %s', (told) => {
    expect(found(skipper(told)).map(({ code }) => code)).toEqual(['name-misspelt']);
  });

  it('tells of a nickname that is made of two names', () => {
    const findings = found(
      skipper(
        'To his crews he was “Olek”, from “{{n.b=Alekander}},” a form of his second name.',
        ' “Olek” was short for {{n.a=Aleksander}}.',
      ),
    );
    expect(findings.map(({ message, severity }) => [message.split(':')[0], severity])).toEqual([
      ['Name behind a nickname differs', 'information'],
    ]);
  });
});
