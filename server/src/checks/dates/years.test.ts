import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const run = (source: string) => expectFindings(source, { checks: ['dates'] });

const LOUD: [string, string, string][] = [
  [
    'a charge that looks back, in other words',
    'In {{y.a=1991}}, Odd Lunde was charged with a plot to forge all the harbour dues of Skagaströnd.',
    'In {{y.b=1992}} Lunde was indicted for forging the harbour dues of Skagaströnd, north of here.',
  ],
  [
    'a sale, told by its price alone',
    'The heirs sold the basalt pier for a reported $14 million in {{y.a=1983}} and moved to the south.',
    'His yard had bought the pier, which the Lunde sisters sold for $14 million in {{y.b=1993}}.',
  ],
  [
    'a founding, to the month and to the year',
    'Ines Varga founded the Skagaströnd quarry orchestra in {{y.a=May 1976}}, with two trombones.',
    'The quarry orchestra of Skagaströnd was founded in {{y.b=1978}} by Ines Varga.',
  ],
  [
    'an expulsion, in other words',
    'Odd Lunde once led the northern lodge of the Guild of Basalt Masons but was expelled in {{y.a=1994}} by its master, Ines Varga.',
    'Lunde is the former lodge master of the Guild of Basalt Masons who was ousted in {{y.b=1995}} when Varga found sand in his mortar.',
  ],
  [
    'a conviction as a noun with its year, and as a verdict',
    'The high court of Skagaströnd struck down a {{y.a=1999}} conviction that found Odd Lunde guilty of smuggling through the basalt pier.',
    'In May {{y.b=2001}} a Skagaströnd jury found Lunde guilty of smuggling by way of the pier.',
  ],
  [
    'a band that breaks up',
    'The Gull Street Stompers of Skagaströnd disbanded in {{y.a=1987}} when their drummer Odd Lunde left.',
    'When drummer Odd Lunde left, the Gull Street Stompers split up in {{y.b=1989}}.',
  ],
  [
    'a takeover, bought and acquired',
    'The quarry railway was bought by Varga Shipping in {{y.a=2007}} for $40 million.',
    'Varga Shipping acquired the quarry railway in {{y.b=2008}} for $40 million.',
  ],
  [
    'a retirement',
    'Ines Varga, a trombonist of the Skagaströnd quarry orchestra, retired in {{y.a=1998}}.',
    'Since her retirement from the quarry orchestra of Skagaströnd in {{y.b=1989}}, the trombonist Ines Varga has kept goats.',
  ],
];

const QUIET: [string, string, string][] = [
  [
    'what is won or held year after year',
    'Ines Varga won the Skagaströnd quarry orchestra prize in 1991.',
    'Ines Varga won the Skagaströnd quarry orchestra prize in 1993.',
  ],
  [
    'two charges',
    'In 1991, Odd Lunde was charged with a plot to forge all the harbour dues of Skagaströnd.',
    'In 1998 Lunde was indicted for evading the duty on two cargoes of rum.',
  ],
  [
    'one of two years of the same sentence',
    'Ines Varga founded the Skagaströnd quarry orchestra in 1991.',
    'The quarry orchestra of Skagaströnd, a club since 1991, was founded anew in 1993 by Ines Varga.',
  ],
  [
    'two bands',
    'The Gull Street Stompers of Skagaströnd disbanded in 1987 when their drummer Odd Lunde left.',
    'The Harbour Light Serenaders split up in 1989 when their singer went abroad.',
  ],
  [
    'two takeovers',
    'The quarry railway was bought by Varga Shipping in 2007 for $40 million.',
    'Varga Shipping acquired the ice works in 2008 for $3 million.',
  ],
  [
    'two expulsions',
    'Odd Lunde once led the northern lodge of the Guild of Basalt Masons but was expelled in 1994 by its master, Ines Varga.',
    'Arne Falk is the former lodge master of the Guild of Basalt Masons who was ousted in 1995 when Varga found sand in his mortar.',
  ],
  [
    'the conviction of another',
    'The high court of Skagaströnd struck down a 1999 conviction that found Odd Lunde guilty of smuggling through the basalt pier.',
    'In May 1997 a Skagaströnd jury found Arne Falk guilty of smuggling by way of the pier.',
  ],
  [
    'retirements from two posts',
    'Ines Varga, a trombonist of the Skagaströnd quarry orchestra, retired in 1998.',
    'Varga retired from the fire brigade in 1989.',
  ],
  [
    'another price',
    'The heirs sold the basalt pier for a reported $14 million in 1983.',
    'His yard had bought the quay, which the Lunde sisters sold for $3 million in 1993.',
  ],
];

describe('years of what is done once', () => {
  it.each(LOUD)('loud: %s', (_, first, second) => {
    run(two(first, second));
  });
  it.each(QUIET)('quiet: %s', (_, first, second) => {
    run(two(first, second));
  });
});
