import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const found = (fixture: string) => expectFindings(fixture, { checks: ['names'] });

describe('names from other letters', () => {
  it('gives one name in two romanisations as information', () => {
    const findings = found(`
=== a.md
ATHENS — {{n.a=Giorgos}} Pantelidakis, head of the dockers' union, closed the port of Perama on Monday.
=== b.md
ATHENS — The port of Perama was closed on Monday, said {{n.b=Yiorgos}} Pantelidakis, head of the dockers' union.`);
    expect(findings.map(({ severity }) => severity)).toEqual(['information']);
  });

  it.each([
    ['ALEXANDRIA', 'Yousef', 'Yusuf', 'Karimeh'],
    ['KHARKIV', 'Olexiy', 'Oleksiy', 'Bondarchenko'],
    ['MUSCAT', 'Khamees', 'Khamis', 'Al Busaidi'],
  ])('says that it is a matter of style where the country has letters of its own: %s', (town, one, other, family) => {
    const country = { ALEXANDRIA: 'Egyptian', KHARKIV: 'Ukrainian', MUSCAT: 'Omani' }[town];
    const findings = found(`
=== a.md
${town} — The ${country} diver {{n.a=${one}}} ${family} found the wreck of the dredger Hopeful on Monday.
=== b.md
${town} — {{n.b=${other}}} ${family}, a diver, found the wreck of the ${country} dredger Hopeful on Monday.`);
    expect(findings.map(({ severity, message }) => [severity, message.split(':')[0]])).toEqual(
      findings.map(() => ['information', 'Name romanised two ways, a matter of house style']),
    );
    expect(findings.length).toBeGreaterThan(0);
  });

  it('does not call English spellings romanised', () => {
    const findings = found(`
=== a.md
LEEDS — The bell founder Kathryn {{n.a=Pickersgil}} cast the Otley tenor on Monday for the Wharfe choir.
=== b.md
LEEDS — Kathryn {{n.b=Pickersgill}}, a bell founder, cast the Otley tenor for the Wharfe choir on Monday.`);
    expect(findings.map(({ message }) => message.split(':')[0])).toEqual(['Name spelt two ways']);
  });
});
