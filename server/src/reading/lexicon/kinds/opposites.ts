/**
 * Words that stand in one another's place, in the notation of `kinds.ts`. They tell nothing by themselves: only sentences
 * that else say the same are held against each other by them.
 */
export const OPPOSITES: Readonly<Record<string, string>> = {
  colour: `
    red: red
    blue: blue
    green: green
    black: black
    white: white
    yellow: yellow
    grey: grey | gray
    silver > grey: silver
    brown: brown
    orange: orange
    purple: purple
    pink: pink`,
  side: `
    left: left
    right: right`,
  ruling: `
    upheld: upheld
    overturned: overturned | quashed | struck down | reversed`,
  vote: `
    approved: approved | adopted | passed | backed | endorsed
    rejected: rejected | voted down | defeated | turned down | blocked`,
  medal: `
    gold: gold medal | gold
    silver: silver medal | silver
    bronze: bronze medal | bronze`,
  state: `
    drunk: drunk | intoxicated
    sober: sober`,
  level: `
    upper: upper
    lower: lower`,
  end: `
    front: front
    rear: rear | back`,
  spouse: `
    single: unmarried
    married: married
    divorced: divorced
    widowed: widowed`,
};
