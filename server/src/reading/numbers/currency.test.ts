import { describe, expect, it } from 'vitest';
import { corpusOf, parseFixture } from '../../../test/fixture.ts';

/** The sums of a sentence: value and currency. */
function sums(text: string): string[] {
  const corpus = corpusOf(parseFixture(`=== a.md\n# Money\n\n${text}\n`));
  const [{ reading }] = corpus.membersOf(['a.md']) as [ReturnType<typeof corpus.membersOf>[number]];
  return reading.quantities.filter(({ kind }) => kind === 'money').map(({ value, unit }) => `${value} ${unit}`);
}

describe('currencies', () => {
  it.each([
    ['It made Sh41.2 billion, or Sh3.20 a share.', ['41200000000 SHILLING', '3.2 SHILLING']],
    ['The bridge cost KSh500 million and 2 billion Kenyan shillings.', ['500000000 SHILLING', '2000000000 SHILLING']],
    ['He stole Rs5,000,000 and kr500,000.', ['5000000 INR', '500000 KRONE']],
    ['It got GH¢5 million, S/14 million and 3 million soles.', ['5000000 GHS', '14000000 PEN', '3000000 PEN']],
    [
      'They paid N500m, RM 5 million, 500m NOK and R$7 million.',
      ['500000000 NGN', '5000000 MYR', '500000000 KRONE', '7000000 BRL'],
    ],
    ['The share cost 30p, the ticket 500 zł.', ['30 PENCE', '500 PLN']],
    ['She drove the A40 and the E20 past gate R2 and won three crowns.', []],
  ])('reads %s', (text, expected) => {
    expect(sums(text)).toEqual(expected);
  });
});
