import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const run = (a: string, b: string) => expectFindings(two(a, b), { checks: ['statements'] });

const LOUD: [string, string, string][] = [
  [
    'times',
    'Ragnar Eldjárn has been elected mayor of Kolbeinsvík {{n.a=four}} times since the harbour was dug.',
    'Ragnar Eldjárn has been elected mayor of Kolbeinsvík {{n.b=six}} times since the harbour was dug, records show.',
  ],
  [
    'ways',
    'The council of Kolbeinsvík has looked at {{n.a=three}} ways of hauling basalt from the Stapi quarry past the church.',
    'The council of Kolbeinsvík has looked at {{n.b=eight}} ways of hauling basalt from the Stapi quarry past the church.',
  ],
  [
    'a weekday',
    'Last barge of basalt from the Stapi quarry to Rotterdam, off the old quay at Kolbeinsvík: {{n.a=Monday}}, weather allowing.',
    'Last barge of basalt from the Stapi quarry to Rotterdam, off the old quay at Kolbeinsvík: {{n.b=Thursday}}, weather allowing.',
  ],
];

const QUIET: [string, string, string][] = [
  [
    'the same number in other words',
    'Ragnar Eldjárn has been elected mayor of Kolbeinsvík four times since the harbour was dug.',
    'Ragnar Eldjárn has been elected mayor of Kolbeinsvík 4 times since the harbour was dug.',
  ],
  [
    'another subject',
    'Ragnar Eldjárn has been elected mayor of Kolbeinsvík four times since the harbour was dug.',
    'Oddný Pálsdóttir has been elected to the parish council of Bolungarvík six times.',
  ],
  [
    'an article that knows both',
    'The Stapi quarry won the prize of the Westfjords guild three times in Kolbeinsvík.',
    'The Stapi quarry won the prize of the Westfjords guild five times in Kolbeinsvík; its rival won it three times.',
  ],
  [
    'a place and its country',
    'The owners of the Stapi quarry also run a gravel works of the same kind in Norway through their firm Hamrar.',
    'The owners of the Stapi quarry also run a gravel works of the same kind in Oslo through their firm Hamrar.',
  ],
  [
    'the day of a statement',
    'The Stapi quarry will send no more barges of basalt from Kolbeinsvík to Rotterdam, its owners said on Monday.',
    'The Stapi quarry will send no more barges of basalt from Kolbeinsvík to Rotterdam, its owners said on Thursday.',
  ],
  [
    'a telephone number',
    'Anyone who saw the barge of the Stapi quarry leave Kolbeinsvík may call the harbour on 456 7410 at any hour.',
    'Anyone who saw the barge of the Stapi quarry leave Kolbeinsvík may call the harbour on 456 7140 at any hour.',
  ],
];

describe('statements', () => {
  it.each(LOUD)('is loud: %s', (_, a, b) => {
    run(a, b);
  });

  it.each(QUIET)('is quiet: %s', (_, a, b) => {
    expect(run(a, b)).toEqual([]);
  });
});
