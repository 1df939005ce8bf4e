import { describe, it } from 'vitest';
import { check } from './testing/pair.ts';

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
});
