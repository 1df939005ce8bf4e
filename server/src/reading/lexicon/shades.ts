/** Words by a number that make it another than the plain one: what was hoped for, feared, allowed or first said. */
export const SHADES: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'forecast',
        'expect expected expectations forecast forecasts predict predicted analysts analyst consensus projected outlook guidance anticipated',
      ],
      ['most', 'maximum face faces facing could might potentially risk risks possible'],
      [
        'goal',
        'target goal aim aims aimed seek seeks seeking sought demand demanded demanding ask asked asking hoped hopes wants wanted requested',
      ],
      ['first', 'initial initially original originally previously previous formerly once revised earlier'],
    ] as const
  ).flatMap(([shade, words]) => words.split(' ').map((word): [string, string] => [word, shade])),
);
