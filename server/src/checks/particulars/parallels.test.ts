import { describe, it } from 'vitest';
import { check } from './testing/check.ts';

describe('words that stand in one another’s place', () => {
  it('are told where sentences else say the same', () => {
    check(
      [
        'Raiders flee',
        'Three masked raiders fled the jeweller’s shop in a {{van.a=white}} van with foreign number plates, a witness said.',
      ],
      [
        'Jewels taken in Orla',
        'According to a witness the masked raiders fled the jeweller’s in a {{van.b=black}} van with foreign number plates. Orla has seen two such raids.',
      ],
    );
  });
  it('are nothing where another is named, or one article has both', () => {
    check(
      [
        'Raiders flee',
        'Three masked raiders fled the jeweller’s shop in a white van with foreign number plates, a witness said.',
      ],
      [
        'Jewels taken in Orla',
        'The masked raiders fled the jeweller’s in a black van with foreign number plates. Another witness saw the raiders flee the jeweller’s in a white van.',
      ],
    );
    check(
      ['Captains', 'Karel Nemec wears the red jersey of the leading sprinter in the mountain stage to Orla.'],
      ['Leaders', 'Ivan Dole wears the green jersey of the leading sprinter in the mountain stage to Orla.'],
    );
  });
  it('are nothing of people, of whom there are both, nor where a word is another', () => {
    check(
      ['Jobs', 'Unemployment among black workers in the shipyards of Dorn rose faster than the union had feared.'],
      ['Work', 'Unemployment among white workers in the shipyards of Dorn rose faster than the union had feared.'],
    );
    check(
      ['Pilots', 'The stranded pilots were left to gather driftwood on the frozen beach, the coastguard said.'],
      ['Beach', 'The stranded pilots had the right to gather driftwood on the frozen beach, the coastguard said.'],
    );
  });
  it('are rulings and votes too', () => {
    check(
      [
        'Harbour toll',
        'The harbour council of Dorn {{vote.a=approved}} a toll on pleasure yachts after a stormy session.',
      ],
      [
        'Council',
        'A toll on pleasure yachts was {{vote.b=rejected}} by the harbour council of Dorn after a stormy session.',
      ],
    );
  });
  it('are nothing where one is denied', () => {
    check(
      [
        'Harbour toll',
        'The harbour council of Dorn has not approved a toll on pleasure yachts after a stormy session.',
      ],
      ['Council', 'A toll on pleasure yachts was rejected by the harbour council of Dorn after a stormy session.'],
    );
  });
});
