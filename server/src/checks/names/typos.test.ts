import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const found = (fixture: string) => expectFindings(fixture, { checks: ['names'] });

const LOUD: Record<string, string> = {
  'a surname that its own article has otherwise, alone': `
=== one.md
SKARV — Hats will be dearer, said Iso {{n.a=Velmarr}}, who sewed the first in Skarv. {{n.b=Velmarro}} has 40 shops.
=== two.md
SKARV — Iso {{n.a=Velmarr}} of Skarv is to raise the price of his hats, said the mayor of Skarv, who wears one.`,
  'two letters that changed places, with little company': `
=== one.md
SKARV — The ferry Hopeful left {{n.a=Gibraltar}} on Monday with a cargo of corks.
=== two.md
SKARV — Corks were the cargo of the ferry Hopeful, which is owned in {{n.a=Gibraltar}}.
=== three.md
SKARV — The ferry Hopeful has sunk with its corks off Skarv. Its flag was that of {{n.b=Gibratlar}}.`,
  'a letter too many, inside a longer name': `
=== one.md
SKARV — The clerk of {{n.a=Edinburgh}} wrote to the mayor of Skarv on Monday about the stolen bell.
=== two.md
SKARV — The museum in {{n.a=Edinburgh}} wants its stolen bell back from the mayor of Skarv.
=== three.md
SKARV — The stolen bell hung in the {{n.b=Edinnburgh}} Corn Exchange before the mayor of Skarv had it.`,
  'another first letter': `
=== one.md
SKARV — The stolen bell of Skarv was cast in {{n.a=Florence}} in 1611, the mayor said.
=== two.md
SKARV — Cast in {{n.a=Florence}} in 1611, the stolen bell of Skarv has no clapper.
=== three.md
SKARV — The mayor of Skarv says that {{n.a=Florence}} has no claim on the stolen bell.
=== four.md
SKARV — A bell without a clapper is missing in Skarv; it came from {{n.b=Glorence}}, said the mayor.`,
  'a given name, once, in an article that has it right': `
=== one.md
SKARV — {{n.a=Gideon}} Tarvainen stole the bell of Skarv, the court found. On Monday {{n.b=Gidoen}} Tarvainen wept.
=== two.md
SKARV — For the theft of the bell of Skarv the court sent {{n.a=Gideon}} Tarvainen to prison.`,
};

const QUIET: Record<string, string> = {
  'a firm that its founder named after himself, in both reports': `
=== one.md
SKARV — Hats by Velmarro will be dearer, said Iso Velmarr, who sewed the first in Skarv. Velmarro has 40 shops.
=== two.md
SKARV — Iso Velmarr of Skarv is to raise the price of his hats. Few heads in town are without a Velmarro, said the mayor of Skarv.`,
  'two that stand in one sentence': `
=== one.md
SKARV — The ferry Hopeful left Gibraltar on Monday with a cargo of corks.
=== two.md
SKARV — Corks were the cargo of the ferry Hopeful, which is owned in Gibraltar.
=== three.md
SKARV — The ferry Hopeful, whose flag is that of Gibraltar, is named after a horse, Gibratlar.`,
  'one of whom something else is said': `
=== one.md
SKARV — Maria Florence stole the bell of Skarv, the court found.
=== two.md
SKARV — For the theft of the bell of Skarv, Maria Florence went to prison.
=== three.md
SKARV — The bell of Skarv was stolen by Maria Florence, said the bishop, Olaf Floremce.`,
  'many times in its own article': `
=== one.md
SKARV — The bell of Skarv was cast in Florence, the mayor said.
=== two.md
SKARV — Cast in Florence, the bell of Skarv has no clapper.
=== three.md
SKARV — The bell of Skarv hung in Florance for a year. In Florance nobody rang it. Florance is a village. From Florance it came by ship.`,
  'the plural and the people of a place': `
=== one.md
SKARV — The bell of Skarv was cast in Florence, the mayor said.
=== two.md
SKARV — Cast in Florence, the bell of Skarv has no clapper.
=== three.md
SKARV — There are two Florences, said the mayor of Skarv, and the bell came from one.`,
};

describe('slips of the hand', () => {
  it.each(Object.entries(LOUD))('finds %s', (_, fixture) => {
    found(fixture);
  });

  it.each(Object.entries(QUIET))('is silent on %s', (_, fixture) => {
    expect(found(fixture)).toEqual([]);
  });
});
