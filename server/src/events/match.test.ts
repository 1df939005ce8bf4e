import { describe, expect, it } from 'vitest';
import { readArticle } from '../reading/read.ts';
import { parseArticle } from '../text/parse.ts';
import { Contexts } from './context.ts';
import { frameOf } from './frame.ts';
import { matchOf } from './match.ts';
import { Containment } from './places.ts';

/** What is weighed between the first sentences of two articles. */
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
const amountOf = (kind: string, a: string, b: string) => evidenceFor(a, b).find((each) => each.kind === kind)?.amount;

const VRANOV = 'Fire kills four in Vranov\n\nA fire in Vranov killed four people, said Zdeněk Kobliha of the brigade.';
const TISNAVA =
  'Fire kills five in Tisnava\n\nA fire in Tisnava killed five people, said Olga Vrtichová of the brigade.';

describe('two articles that name nobody and nothing in common', () => {
  it('are strangers', () => {
    expect(kindsFor(VRANOV, TISNAVA)).toContain('strangers');
  });

  it('are none where one name is in both, in whatever place', () => {
    const other = `Fire kills five in a mill\n\nA fire in a mill killed five people, said Olga Vrtichová of the brigade.\n\nShe grew up in Vranov.`;
    expect(kindsFor(VRANOV, other)).not.toContain('strangers');
  });

  it('are none where one hardly names anything', () => {
    expect(kindsFor(VRANOV, 'Fire kills five\n\nA fire in a mill killed five people, said the brigade.')).not.toContain(
      'strangers',
    );
  });

  it('are so where only a country is in both', () => {
    const first = `${VRANOV} It was the worst in Slovakia.`;
    const other =
      'Fire kills five in Tisnava\n\nA fire in Tisnava, Slovakia, killed five people, said Olga Vrtichová of the brigade.';
    expect(kindsFor(first, other)).toContain('strangers');
  });

  it('are the stranger the more they name', () => {
    const more = 'Jiřina Borkovcová, Miloš Habrda and Natálie Drncová saw it from Hrachoviště.';
    const [a, b] = [`${VRANOV}\n\n${more}`, `${TISNAVA}\n\nVlastimil Zedník, Lubor Kvapal and Iva Smrtková helped.`];
    expect(amountOf('strangers', a, b)).toBeGreaterThan(amountOf('strangers', VRANOV, TISNAVA)!);
  });

  it('share words that such events have anyway', () => {
    const told = 'Smoke billowed from the warehouse; firefighters evacuated the dormitory with ladders.';
    const [a, b] = [VRANOV, TISNAVA].map((text) => text.replace(/said/, `${told.toLowerCase()} said`)) as [
      string,
      string,
    ];
    const kin = b.replace('Olga Vrtichová', 'Zdeněk Kobliha');
    expect(amountOf('words', a, b)).toBeLessThan(amountOf('words', a, kin)!);
    expect(amountOf('lede', a, b)).toBeLessThan(amountOf('lede', a, kin)!);
  });
});

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
  it('tell less where the articles share their people', () => {
    const fire = 'Mill to close\n\nOrders collapsed, said Ilmari Törngren, head of the mill at Mirrabel.';
    const deal = 'Mill to close\n\nA takeover had failed, said Ilmari Törngren, head of the mill at Mirrabel.';
    expect(amountOf('otherClass', fire, deal)).toBeLessThan(1);
  });

  it('tell as much as ever of an attack and the answer to it', () => {
    const raid = 'Camp hit\n\nA stabbing shook Mirrabel, said General Ilmari Törngren.';
    const reply = 'Camp hit\n\nAn airstrike shook Mirrabel, said General Ilmari Törngren.';
    expect(amountOf('otherClass', raid, reply)).toBe(1);
  });
});

describe('two articles of two days', () => {
  const dated = (day: number, title: string, text: string) =>
    `---\ntitle: ${title}\ndate: 2033-05-${day}\n---\n\n${text}`;
  const apart = (a: string, b: string) => amountOf('framesApart', a, b);

  it('are hardly told apart by that where they are on a vote and its result, but on two votes they are', () => {
    const vote = (day: number, when: string, what: string) =>
      dated(day, 'Ombari elects a president', `Ombari ${what} in the presidential election. It rained on ${when}.`);
    const poll = vote(16, 'Sunday', 'went to the polls');
    expect(apart(poll, vote(18, 'Wednesday', 'learnt who had won'))).toBeLessThan(0.5);
    expect(apart(poll, vote(29, 'Sunday', 'went to the polls'))).toBe(1);
  });
});
