import { describe, expect, it } from 'vitest';
import { parseFixture } from '../../../test/fixture.ts';
import { one } from '../../../test/two.ts';
import { readArticle } from '../../reading/read.ts';
import { NO_DESK } from '../../record/desk.ts';
import { parseArticle } from '../../text/parse.ts';
import { firstReference } from './first-reference.ts';

/** The words under which the check puts its hints, though it is off by default. */
function hints(source: string): string[] {
  const members = parseFixture(source).articles.map(({ file, text }, lineage) => {
    const reading = readArticle(parseArticle(file, text));
    return { reading, facts: firstReference.collect(reading), lineage, standing: 0 };
  });
  return firstReference.judge({ members, desk: NO_DESK }).map((finding) => finding.at.text);
}

const LOUD: [string, string][] = [
  ['Adeyemi', 'The judge asked Mr Adeyemi to sit down again. The lawyer, Folake Adeyemi, stayed on her feet.'],
  ['Kowalczyk', 'In the end Dr Kowalczyk won the vote. A surgeon, Zofia Kowalczyk, had asked for it.'],
  ['Haraldsson', 'For a week Mr Haraldsson said nothing. Then Minister Sigurður Haraldsson spoke for two hours.'],
  ['Okonkwo', 'Nobody believed Captain Okonkwo at first. It was Captain Ngozi Okonkwo who had kept the log.'],
  ['Tanaka', 'The prize went to Professor Tanaka in the end. A jury had read what Professor Emi Tanaka wrote.'],
  ['HWUB', 'The HWUB has called a strike at the harbour for next week.'],
  ['KLPT', 'A spokesman for the KLPT said on Monday that the docks are closed.'],
  ['NRDA', 'Until then the NRDA will not pay, the farmers were told.'],
  ['ZMF', 'Since the vote the ZMF has lost two seats to the greens.'],
  ['BVKA', 'The money comes from the BVKA and from nobody else.'],
];

const QUIET: [string, string][] = [
  [
    'the full name first',
    'The lawyer, Folake Adeyemi, stayed on her feet. The judge asked Ms Adeyemi to sit down again.',
  ],
  ['no full name at all', 'The judge asked Mr Adeyemi to sit down again, and he did.'],
  ['a headline', '# Adeyemi will not sit\n\nThe lawyer, Folake Adeyemi, stayed on her feet.'],
  ['the long form', 'The Harbour Workers Union of Bergen has called a strike. The HWUB wants more.'],
  ['the long form behind', 'The HWUB, or Harbour Workers Union of Bergen, has called a strike.'],
  ['in brackets', 'Havnearbeidernes forbund (HWUB) has called a strike at the harbour.'],
  ['a known one', 'The FBI and the UN will help NATO, the EU and the BBC to find it.'],
  ['a shout', 'Somebody had painted STOP THE QUARRY NOW on the wall of the church.'],
  ['a model', 'They flew there in an old ATR-72 and drove on in a BRZ 200.'],
  ['a name in capitals', 'KOLBEINSVÍK — The council put off its vote on the quarry.'],
];

describe('first-reference', () => {
  it.each(LOUD)('speaks of %s', (word, text) => {
    expect(hints(one(text))).toEqual([word]);
  });

  it.each(QUIET)('is silent: %s', (_why, text) => {
    expect(hints(one(text))).toEqual([]);
  });

  it('is off unless the desk asks for it', () => {
    expect(firstReference.byDefault).toBe(false);
  });

  it.each(firstReference.loud)('its example is loud: $why', ({ text }) => {
    expect(hints(text).length).toBeGreaterThan(0);
  });

  it.each(firstReference.quiet)('its example is quiet: $why', ({ text }) => {
    expect(hints(text)).toEqual([]);
  });
});
