import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../text/parse.ts';
import { readArticle } from '../read.ts';
import { mayBeOneStage, type Stage, stageNear } from './stages.ts';

/** The stage told nearest to the first number of a sentence. */
function stageOf(text: string): Stage | undefined {
  const { article, quantities } = readArticle(parseArticle('a.md', `${text}\n`));
  const { fromToken, toToken } = quantities[0]!;
  return stageNear(article.blocks[0]!.sentences[0]!.tokens, fromToken, toToken);
}

describe('stages', () => {
  it.each([
    ['She had 38 percent of the vote in the first round.', 'In the second round 57 percent of voters chose her.'],
    ['He scored 28 goals for Hwangsan last season.', 'In his first season at Hwangsan he scored 11 goals.'],
    ['In the third heat he threw 61 metres.', 'He threw 58 metres in the opening heat.'],
    ['They sold 900 tickets this season.', 'For the previous season 750 tickets were sold.'],
  ])('are told from each other: %s / %s', (a, b) => {
    expect(mayBeOneStage(stageOf(a), stageOf(b))).toBe(false);
  });

  it.each([
    ['She had 38 percent of the vote in the first round.', 'In the first round 57 percent of voters chose her.'],
    ['She had 38 percent of the vote in the first round.', 'Some 57 percent of voters chose her.'],
    ['He was given 28 points in the final round.', 'In the third round he had 26 points.'],
    ['They sold 900 tickets last season.', 'For the previous season 750 tickets were sold.'],
    ['In the first act 40 dancers are on the stage.', 'The second set took 31 minutes.'],
  ])('may be one: %s / %s', (a, b) => {
    expect(mayBeOneStage(stageOf(a), stageOf(b))).toBe(true);
  });
});
