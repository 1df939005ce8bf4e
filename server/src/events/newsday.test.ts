import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../test/fixture.ts';
import { readArticle } from '../reading/read.ts';
import { parseArticle } from '../text/parse.ts';
import { frameOf } from './frame.ts';
import { areOfOneTime, daysStated } from './newsday.ts';

const dated = (text: string) => {
  const reading = readArticle(parseArticle('a.txt', text));
  return { reading, frame: frameOf(reading) };
};

const TOLD = 'Hailstorm in Varna valley\nVARNA, June 4 — Hail fell on the orchards of Varna on Tuesday.';

describe('the days between two articles that tell no year', () => {
  it('are those between their datelines', () => {
    expect(daysStated(dated(TOLD), dated(TOLD.replace('June 4', 'August 3')))).toBe(60);
  });

  it('are those between the days that their first sentences name', () => {
    const later = dated('Hail again\nHail fell on the orchards of Varna on Tuesday night, on September 17.');
    expect(daysStated(dated(TOLD), later)).toBeUndefined();
    expect(areOfOneTime(dated(TOLD), later)).toBe(false);
  });

  it('are no more than some weeks where nothing is told', () => {
    expect(areOfOneTime(dated(TOLD), dated('Hail\nHail fell on the orchards of Varna.'))).toBe(true);
  });
});

describe('numbers of two times', () => {
  const run = (check: string, a: string, b: string) =>
    expectFindings(`=== one.txt\n${a}\n=== two.txt\n${b}\n`, { checks: [check] });
  const results = (day: string, n: string) =>
    `Larkin Mills reports\nBRANNOCK, ${day} — The flour maker Larkin Mills said on Thursday that revenue rose to ${n} crowns, chief executive Ida Holm said.`;
  const quake = (day: string, n: string) =>
    `Quake shakes Osterdal\nAn earthquake shook the Osterdal valley on Tuesday night, on ${day}. It had its centre at a depth of ${n} kilometres.`;

  it('are those of two reports, months apart', () => {
    run('money', results('February 11', '{{n.a=640 million}}'), results('February 13', '{{n.b=712 million}}'));
    run('money', results('February 11', '640 million'), results('May 13', '712 million'));
  });

  it('are those of two quakes', () => {
    run('measures', quake('March 3', '{{n.a=11}}'), quake('March 3', '{{n.b=19}}'));
    const other = (day: string, n: string) =>
      `Tremor wakes Osterdal\nPeople in Osterdal ran outside on Tuesday night when a tremor shook their houses on ${day}. It came from a depth of ${n} kilometres.`;
    run('measures', quake('March 3', '{{n.a=11}}'), other('March 3', '{{n.b=19}}'));
    run('measures', quake('March 3', '11'), other('June 24', '19'));
  });
});
