import { describe, expect, it } from 'vitest';
import { parseArticle } from '../text/parse.ts';
import { happeningAsked, happeningFor } from './happenings.ts';

const tokensOf = (text: string) => parseArticle('a.md', text).blocks[0]!.sentences.flatMap(({ tokens }) => tokens);

/** How the happening of what stands between brackets is told. */
function told(text: string): string | undefined {
  const start = text.indexOf('[');
  const plain = text.replace(/[[\]]/g, '');
  return happeningFor(tokensOf(plain), { start, end: text.indexOf(']') - 1 })?.name;
}

const TOLD: [string, string | undefined][] = [
  ['The train left the tracks at [dawn].', 'crash'],
  ['The plane left Vranov at [dawn].', 'depart'],
  ['The satellite was launched from Vranov at [dawn].', 'depart'],
  ['The satellite was launched at [dawn].', 'open'],
  ['Owners are to vote at an extra meeting on [Monday].', 'vote'],
  ['Both sides signed during the yearly summit on [Monday].', 'sign'],
  ['She resigned before a meeting on [Monday].', 'meet'],
  ['The blast left three dead on [Monday].', '@explosion'],
  ['The blast at the tannery came on [Monday].', '@explosion'],
  ['The accident came shortly after [dawn].', 'happen'],
  ['News of the blast came on [Monday].', undefined],
  ['The blast came over the hill on [Monday].', undefined],
  ['On [Monday] there was a second blast.', '@explosion'],
  ['On [Monday] there was no blast.', undefined],
  ['On [Monday], while others slept, the tank was drained.', '~drain'],
  ['It vanished before its [Monday] departure.', 'depart'],
  ["Nobody saw [Monday]'s fatal crash.", '@crash'],
  ['He spoke of the attack of [Monday].', '@attack'],
  ['The blast on [Monday] killed two.', '@explosion'],
  ['The parcels are here, with deliveries beginning on [Monday].', 'deliver'],
  ['The tank was drained on [Monday].', '~drain'],
  ['The tank will rust by [Monday].', '~rust'],
  ['Nurses were called on [Monday].', '~call'],
  ['Fire crews were alerted at [dawn].', 'alarm'],
  ['The tremor was recorded at [dawn].', '@quake'],
  ['The song was recorded on [Monday].', '~record'],
  ['She was last seen on [Monday].', 'vanish'],
  ['She was seen on [Monday].', '~see'],
  ['Two officers picked him up on [Monday].', 'arrest'],
  ['A ferry picked up the boy on [Monday].', 'rescue'],
  ['A climber who was hurt came home on [Monday].', undefined],
  ['She was sworn in and went home on [Monday].', undefined],
  ['A climber was hurt on the way down on [Monday].', '~hurt'],
  ['Polls close at [dusk].', 'polls close'],
  ['Voting ended on [Monday].', 'polls close'],
  ['The siege ended on [Monday].', 'end'],
  ['Kick-off is at [dusk].', 'begin'],
  ['She was pronounced dead at [dawn].', 'die'],
  ['The eye of the storm will come ashore on [Monday].', 'landfall'],
  ['The mayor said on [Monday] that the tank was drained.', undefined],
  ['The failed lender on [Monday] had no clients.', undefined],
  ['He was admitted on [Monday].', 'admit'],
  ['He admitted it on [Monday].', undefined],
  ['It was [Monday] morning when the ferry turned over.', 'sink'],
  ['He slept on [Monday] morning when the ferry turned over.', undefined],
  ['They sold it for a reported fortune on [Monday].', '~sell'],
  ['They reported a fortune on [Monday].', undefined],
  ['On [Monday], she pleaded guilty.', 'plead'],
  ['On [Monday], she pleaded for time.', undefined],
  ['The jury came to its guilty verdict on [Monday].', 'convict'],
  ['The jury found the former mayor guilty on [Monday].', 'convict'],
  ['The court found the former mayor in a cellar on [Monday].', 'find'],
  ['He had been in jail since his arrest on [Monday].', 'arrest'],
  ['Nobody was told of her death on [Monday].', 'die'],
  ['He was sentenced to death on [Monday].', 'sentence'],
  ['She bought a can of Lorna Start on [Monday].', 'acquire'],
  ['Burial: [Monday], at ten in the morning.', 'bury'],
  // A verb is known by any of its forms, where it stands as one.
  ['The village will bury its teacher on [Monday].', 'bury'],
  ['They are to marry on [Monday].', 'marry'],
  ['The troupe will disband on [Monday].', 'disband'],
  ['The marry band plays on [Monday].', undefined],
  ['Date: [Monday], at ten in the morning.', undefined],
];

describe('happeningFor', () => {
  it.each(TOLD)('%s', (text, name) => {
    expect(told(text)).toBe(name);
  });
});

describe('happeningAsked', () => {
  it('takes what a question asks the time of', () => {
    expect(happeningAsked(tokensOf('When do deliveries begin?'))?.name).toBe('deliver');
    expect(happeningAsked(tokensOf('Why do deliveries begin?'))).toBeUndefined();
    expect(happeningAsked(tokensOf('When deliveries began, nobody came.'))).toBeUndefined();
  });
});
