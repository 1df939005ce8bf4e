import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const found = (fixture: string) => expectFindings(fixture, { checks: ['names'] });

/** Spellings that one article alone has, of names that others write in another way. */
const LOUD: Record<string, string> = {
  'a team by a known word': `
=== one.md
LIMERICK — The Marigolds signed the fly-half Donal Quirke on Monday for three seasons, the Limerick club said.
=== two.md
LIMERICK — Fly-half Donal Quirke has signed for three seasons with the Marigolds, who finished fourth.
=== three.md
LIMERICK — The Limerick club's supporters welcomed Donal Quirke, the fly-half whom the Marigolds signed for three seasons.
=== four.md
LIMERICK — Donal Quirke, a fly-half, will play three seasons for the {{n.b=Marigols}}. The club finished fourth. He turned the {{n.b=Marigols}} down twice.
=== five.md
LIMERICK — The {{n.a=Marigolds}} of Limerick have a new fly-half, Donal Quirke, for three seasons.`,
  'a surname beside that of the whole article': `
=== one.md
The lighthouse keeper Ruth {{n.a=Pell}} died on Tuesday in Stromness at 91. She kept the Hoy light for forty years.
=== two.md
Ruth {{n.a=Pell}}, who kept the Hoy light for forty years, has died in Stromness. {{n.a=Pell}} was 91, said her daughter.
=== three.md
Stromness mourned Ruth {{n.a=Pell}} on Tuesday. {{n.a=Pell}} kept the Hoy light for forty years, and {{n.a=Pell}} saved nine men. In 1974 {{n.b=Pelk}} refused a medal. {{n.a=Pell}} was 91.`,
  'a place off by a letter, both of them places': `
=== one.md
The dredger Hopeful sank off {{n.a=Valdonia}} on Friday with nine men and a load of gravel, the Skarv port office said.
=== two.md
Nine men of Skarv were on the dredger Hopeful, which sank near {{n.a=Valdonia}} with a load of gravel.
=== three.md
A load of gravel drove the dredger Hopeful of Skarv under off {{n.a=Valdonia}} on Friday, with nine men aboard.
=== four.md
Nine men of Skarv were aboard when the dredger Hopeful, loaded with gravel, went down off {{n.b=Valdona}}, insurers said.`,
  'an acronym with its letters in disorder': `
=== one.md
The {{n.a=NIOSH}} found the dust in the Harlan quarry twice above the limit on Monday.
=== two.md
Dust in the Harlan quarry is twice above the limit, the {{n.a=NIOSH}} said.
=== three.md
Twice the limit: the {{n.a=NIOSH}} measured the dust of the Harlan quarry.
=== four.md
The {{n.b=NOISH}} report on the dust of the Harlan quarry came out on Monday: it is twice above the limit.`,
  'an acronym with two letters turned, in an article that has it right elsewhere': `
=== one.md
The NIOSH found the dust in the Harlan quarry twice above the limit on Monday.
=== two.md
Dust in the Harlan quarry is twice above the limit, the NIOSH said.
=== three.md
Twice the limit: the {{n.a=NIOSH}} measured the dust of the Harlan quarry. The {{n.b=NISOH}} means to come again.`,
  'a street name that two articles give': `
=== one.md
SALFORD — A man known on the estate by the nickname "{{n.a=Kuzo}}" was held on Sunday over the tram depot fire in Salford.
=== two.md
SALFORD — The man held over the fire in the Salford tram depot goes by the alias {{n.b=Kuze}}, detectives said on Sunday.`,
  'a storm in the plural': `
=== one.md
The chapel at Serin Point lost its roof to Hurricane {{n.a=Ferdinand}} in 1987 and was rebuilt by shrimpers.
=== two.md
Shrimpers rebuilt the chapel at Serin Point after Hurricane {{n.b=Ferdinands}} took its roof in 1987.`,
  'a word inside a body’s name in the plural': `
=== one.md
The {{n.a=Royal Society of Tidal River Engineers}} gave the prize to a ferry in Goole.
=== two.md
A ferry in Goole has the prize of the {{n.b=Royal Society of Tidal Rivers Engineers}}.`,
  'the words of a product in another order': `
=== one.md
Ostrava's tram works showed the {{n.a=Silent Rubber Track}} on Monday, a bed of tyres under the rails.
=== two.md
A bed of tyres under the rails, the {{n.a=Silent Rubber Track}}, was shown in Ostrava. The mayor came by tram.
=== three.md
The mayor of Ostrava rode over a bed of tyres: the {{n.b=Rubber Silent Track}} of the tram works is for sale.`,
  'a company’s form': `
=== one.md
Harbin Tolland {{n.a=Corp.}} will close its smelter in Gary in May, with the loss of 300 jobs.
=== two.md
The smelter in Gary is to close in May, said Harbin Tolland {{n.b=Inc.}}, and 300 jobs go.`,
  'a person of whom one article may say where, beside others that do not': `
=== one.md
There is some interest in Rufus {{n.a=Tarvainen}} at the Turku club. The goalkeeper is thirty.
=== two.md
The Turku club wants the goalkeeper Rufus {{n.a=Tarvainen}}. {{n.a=Tarvainen}} is thirty, and the club believes in {{n.a=Tarvainen}}. His agent says that {{n.b=Tarviainen}} will stay.`,
};

/** Spellings that look like slips and are none. */
const QUIET: Record<string, string> = {
  'two teams': `
=== one.md
The Marigolds beat the Marigots 3–1 in Limerick on Monday.
=== two.md
In Limerick the Marigolds won 3–1.
=== three.md
The Marigolds of Limerick won 3–1 on Monday, their third win.
=== four.md
The Marigots, a club from Guadeloupe, lost 3–1 in Limerick on Monday.
=== five.md
The Marigots flew home from Limerick.`,
  'another person, of whom the article says who that is': `
=== one.md
The lighthouse keeper Ruth Pell died on Tuesday in Stromness at 91.
=== two.md
Ruth Pell, who kept the Hoy light, has died in Stromness. Pell was 91.
=== three.md
Stromness mourned Ruth Pell on Tuesday. Pell kept the Hoy light, and Pell saved nine men, said the pilot Olaf Pelk. Pelk wept. Pell was 91.`,
  'two places, side by side': `
=== one.md
The dredger sank off Valdonia on Friday with nine men.
=== two.md
Nine men were on the dredger that sank near Valdonia.
=== three.md
A dredger went under off Valdonia on Friday.
=== four.md
The dredger that sank off Valdonia had come from Valdona with nine men.`,
  'two acronyms in one article': `
=== one.md
The NIOSH found dust in the Harlan quarry.
=== two.md
Dust in the Harlan quarry, the NIOSH said.
=== three.md
The NIOSH measured the dust of the Harlan quarry.
=== four.md
The NIOSH and the NOISH both sent men to the Harlan quarry for the dust.`,
  'an acronym of other letters turned, of a body that is told': `
=== one.md
The NIOSH found dust in the Harlan quarry.
=== two.md
Dust in the Harlan quarry, the NIOSH said.
=== three.md
The NIOSH measured the dust of the Harlan quarry. The NSIHO sent men too.`,
  'two nicknames': `
=== one.md
SALFORD — A man known on the estate by the nickname "Kuzo" was held on Sunday over the depot fire. Another, nicknamed "Kuze", was let go.
=== two.md
SALFORD — The man held over the fire in the depot goes by the alias Kuzo, detectives said.`,
  'prizes in the plural at a name’s end': `
=== one.md
The film won the Royal Society of Tidal Arts Award in Goole.
=== two.md
The Royal Society of Tidal Arts Awards were given in Goole to a film.`,
  'two storms, far from one another': `
=== one.md
The chapel at Serin Point lost its roof to Hurricane Ferdinand in 1987.
=== two.md
A bakery in Ponce was flooded when Hurricane Ferdinanda came ashore; insurers paid. The chapel at Serin Point sent bread.`,
  'Vietnamese names with the same words': `
=== one.md
The rice trader Nguyen Thanh Van sold barges in Can Tho on Monday.
=== two.md
Barges in Can Tho: on Monday Nguyen Van Thanh bought them.
=== three.md
In Can Tho, the trader Nguyen Thanh Van sold barges.`,
  'a company’s form, written out': `
=== one.md
Harbin Tolland Corp. will close its smelter in Gary in May.
=== two.md
The smelter in Gary is to close in May, said Harbin Tolland Corporation.`,
  'two companies of a group': `
=== one.md
Harbin Tolland Corp. will close its smelter in Gary in May; Harbin Tolland Ltd. will not.
=== two.md
The smelter in Gary is to close in May, said Harbin Tolland Corp.`,
  'a sentence that has lost the space before it': `
=== one.md
Where to mourn the tenor Rufus TarvainenThe coffin comes to Turku on Friday by ship.
=== two.md
The coffin of the tenor Rufus Tarvainen comes to Turku on Friday by ship.`,
};

describe('the odd one out', () => {
  it.each(Object.entries(LOUD))('finds %s', (_, fixture) => {
    found(fixture);
  });

  it.each(Object.entries(QUIET))('is silent on %s', (_, fixture) => {
    expect(found(fixture)).toEqual([]);
  });
});
