import { describe, expect, it } from 'vitest';
import { readArticle } from '../reading/read.ts';
import { parseArticle } from '../text/parse.ts';
import { Contexts } from './context.ts';
import { frameOf } from './frame.ts';
import { matchOf } from './match.ts';
import { Containment } from './places.ts';

/* What a dateline tells: when an article was written, and nothing of what happened. */

function evidenceFor(...texts: readonly [string, string]) {
  const readings = texts.map((text, i) => readArticle(parseArticle(`${i}.txt`, text)));
  const [a, b] = readings.map((reading) => {
    const frame = frameOf(reading);
    const block = reading.article.blocks.findIndex(({ kind }) => kind === 'paragraph');
    const { start, end } = reading.article.blocks[block]!.sentences[0]!;
    return { frame, context: new Contexts(reading, frame).at(block, 0, { start, end }) };
  });
  return matchOf(a!, b!, new Containment(readings)).evidence;
}

const kindsFor = (a: string, b: string) => evidenceFor(a, b).map(({ kind }) => kind);
const whyFor = (a: string, b: string) =>
  evidenceFor(a, b)
    .map(({ why }) => why.toLowerCase())
    .join('; ');

describe('the dateline of two articles', () => {
  const heat = (day: string, town: string) =>
    `Heat shuts schools\n\nPORT VILASSAR, ${day} (Meridian Press) — Schools in ${town} sent 900 pupils home, the council said.`;

  it('has no words that tell of one event', () => {
    const why = whyFor(heat('April 4', 'Mirrabel'), heat('April 5', 'Oxenholt'));
    expect(why).not.toMatch(/vilassar|meridian/);
  });

  it('parts news of which it says that it is weeks apart', () => {
    expect(kindsFor(heat('April 4', 'Mirrabel'), heat('April 26', 'Oxenholt'))).toContain('issuesApart');
    expect(kindsFor(heat('April 4', 'Mirrabel'), heat('April 6', 'Oxenholt'))).not.toContain('issuesApart');
  });

  it('parts none across the turn of a year', () => {
    expect(kindsFor(heat('December 30', 'Mirrabel'), heat('January 2', 'Oxenholt'))).not.toContain('issuesApart');
  });

  it('parts no news of one place or one person', () => {
    expect(kindsFor(heat('April 4', 'Mirrabel'), heat('April 26', 'Mirrabel'))).not.toContain('issuesApart');
    const [a, b] = ['April 4', 'April 26'].map(
      (day) => `${heat(day, day.length > 7 ? 'Oxenholt' : 'Mirrabel')}\n\nIlmari Törngren, 40, saw it.`,
    ) as [string, string];
    expect(kindsFor(a, b)).not.toContain('issuesApart');
  });
});

describe('two kinds of event', () => {
  const amount = (a: string, b: string) => evidenceFor(a, b).find(({ kind }) => kind === 'otherClass')?.amount;

  it('tell less where the articles share their people', () => {
    const fire = 'Mill to close\n\nOrders collapsed, said Ilmari Törngren, head of the mill at Mirrabel.';
    const deal = 'Mill to close\n\nA takeover had failed, said Ilmari Törngren, head of the mill at Mirrabel.';
    expect(amount(fire, deal)).toBeLessThan(1);
  });

  it('tell as much as ever of an attack and the answer to it', () => {
    const raid = 'Camp hit\n\nA stabbing shook Mirrabel, said General Ilmari Törngren.';
    const reply = 'Camp hit\n\nAn airstrike shook Mirrabel, said General Ilmari Törngren.';
    expect(amount(raid, reply)).toBe(1);
  });
});
