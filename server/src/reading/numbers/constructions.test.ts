import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../text/parse.ts';
import { predicateOf } from './predicates.ts';
import { readQuantities } from './quantities.ts';

/* What befalls those counted, as reporters put it in turn. */

const LOUD: Readonly<Record<string, readonly string[]>> = {
  damage: [
    'Three undersea cables suffered severe damage on Friday.',
    'Some 40 houses sustained heavy damage in the storm.',
    'The quake cracked 60 homes.',
  ],
  injure: [
    'Twelve passengers suffered minor injuries.',
    'Five firefighters sustained burns.',
    'Two men are nursing gunshot wounds.',
  ],
  die: [
    'Seven people met their deaths in the fire.',
    'The fire took the lives of 14 people.',
    'Fourteen people were among the dead.',
    'Fourteen bodies were recovered from the wreck.',
    'Rescuers pulled 14 bodies from the rubble.',
    'The crash left 14 people dead.',
    'The accident resulted in the deaths of 14 people.',
    'The number of dead stands at 14.',
    'At least 14 are known to have died.',
    'There were 14 fatalities.',
    'Fourteen people lost their life.',
    'Fourteen of the crew did not survive.',
    'The fire claimed at least 14 lives.',
    'The flood has now killed 14.',
    'Of those on board, 14 died.',
    'Fourteen worshippers were gunned down.',
    'A bomb ripped through the market, killing at least 14 people.',
    'The death toll has risen to 14.',
    'The toll climbed from nine to 14 on Friday.',
    'Police confirmed 14 deaths.',
  ],
  hospital: [
    'Six people are in hospital.',
    'Six people remained in hospital on Monday.',
    'Six people needed hospital treatment.',
    'Six people had to be taken to hospital.',
    'Ambulances took six people to hospital.',
  ],
  treat: [
    'Medics treated six people at the scene.',
    'Six people were treated for smoke inhalation.',
    'Six people received treatment.',
  ],
  missing: [
    'Nine sailors are still missing.',
    'There was no sign of nine sailors.',
    'Nine people remain unaccounted for.',
    'Rescuers are searching for nine sailors.',
    'The search for nine sailors goes on.',
    'Nine sailors have not been found.',
  ],
  trapped: ['Nine miners are stuck underground.', 'Nine miners are believed to be under the rubble.'],
  rescue: [
    'Rescuers brought 21 people to safety.',
    'Some 21 passengers were picked up by a trawler.',
    'Helicopters lifted 21 people from the roofs.',
    'Firefighters helped 21 residents down ladders.',
    'Firefighters got 21 residents out.',
    'Twenty-one people were led out of the building.',
  ],
  displace: [
    'About 300 residents were moved out.',
    'About 300 people had to leave their homes.',
    'Police cleared 300 people from the area.',
    'Around 300 people spent the night in a gym.',
    'The authorities evacuated 300 villagers.',
    'An evacuation of 300 people was ordered.',
  ],
  arrest: [
    'Police took 17 people into custody.',
    'Seventeen people are in police custody.',
    'Police made 17 arrests.',
    'There were 17 arrests.',
    'Seventeen protesters were led away in handcuffs.',
    'Seventeen protesters were hauled away by police.',
    'Officers picked up 17 suspects.',
    'Police are holding 17 suspects.',
  ],
  charge: ['Four men face murder charges.', 'Prosecutors brought charges against four men.'],
  convict: ['A jury found four men guilty.', 'Four men were handed prison terms.'],
  kidnap: [
    'Gunmen took eight engineers hostage.',
    'Eight engineers were snatched by gunmen.',
    'Eight engineers were being held by pirates.',
  ],
  escape: [
    'Nine prisoners broke out.',
    'Nine inmates got away.',
    'Nine convicts are on the run.',
    'A breakout by nine prisoners.',
    'The break-out of nine prisoners.',
  ],
  infect: [
    'Thirty people have come down with the disease.',
    'Thirty guests fell ill after the meal.',
    'Thirty people tested positive.',
  ],
  destroy: [
    'The fire destroyed 60 homes.',
    'Sixty homes were burned to the ground.',
    'Sixty homes were lost to the flames.',
    'Sixty homes went up in flames.',
    'Flames consumed 60 homes.',
    'Sixty homes were wiped out.',
  ],
  flood: ['Water entered 60 homes.', 'Sixty homes are under water.'],
  blackout: [
    'Power was out in 900 homes.',
    'Some 900 homes lost power.',
    'The storm left 900 homes without power.',
    'The storm knocked out power to 900 homes.',
  ],
  derail: ['Nine coaches came off the rails.', 'Nine coaches jumped the tracks.'],
  sink: ['Two boats went to the bottom.'],
  fire: ['Police fired 12 shots.', 'Twelve shots were fired.', 'Neighbours heard 12 shots.', 'Twelve shots rang out.'],
  attend: [
    'Some 5,000 people marched through the city.',
    'Some 5,000 people took part in the rally.',
    'Organisers counted 5,000 marchers.',
    'The rally drew a crowd of 5,000.',
    'A crowd of 5,000 packed the square.',
    'Some 5,000 filled the square.',
    'Police put the crowd at 5,000.',
    'Turnout was estimated at 5,000.',
    'The funeral was attended by 5,000 mourners.',
    'Some 5,000 mourners followed the coffin.',
    'Before a crowd of 5,000.',
  ],
  aboard: [
    'The plane had 62 people on board.',
    'The plane was carrying 62 passengers.',
    'There were 62 people on the plane.',
    'Sixty-two people were travelling on the bus.',
  ],
  steal: [
    'Thieves made off with five paintings.',
    'Thieves got away with five paintings.',
    'The theft of five paintings was noticed at dawn.',
    'Burglars helped themselves to five paintings.',
  ],
  seize: ['Customs officers found 40 guns.', 'Police recovered 40 guns.', 'Officers confiscated 40 guns.'],
  cut: [
    'The firm will cut 400 jobs.',
    'Some 400 jobs are to go.',
    'Some 400 workers will lose their jobs.',
    'The firm announced 400 layoffs.',
    'The firm shed 400 jobs.',
    'The loss of 400 jobs was announced.',
    'Four hundred redundancies are planned.',
  ],
  create: ['The plant will bring 400 jobs.', 'The plant means 400 new jobs.', 'Four hundred jobs will be created.'],
  employ: [
    'The firm has 400 employees.',
    'The firm has a staff of 400.',
    'The plant employs 400 people.',
    'A workforce of 400.',
  ],
  close: ['The chain will close 30 shops.', 'Thirty shops are to shut.', 'The closure of 30 shops.'],
  cancel: [
    'Some 200 flights were scrapped.',
    'The strike grounded 200 flights.',
    'The airline called off 200 flights.',
    'Two hundred flights fell victim to the strike.',
  ],
  deploy: [
    'Some 80 firefighters fought the flames.',
    'Eighty firefighters were called in.',
    'Eighty firefighters were at the scene.',
    'Eighty firefighters tackled the blaze.',
    'Eighty firefighters battled the fire for hours.',
    'Eighty firefighters were needed to put out the fire.',
    'The brigade sent 80 firefighters.',
    'Eighty firefighters attended.',
    'Ten fire engines rushed to the scene.',
    'Police sent 80 officers.',
  ],
  recall: ['The maker is recalling 5,000 cars.', 'A recall of 5,000 cars.', 'The maker called back 5,000 cars.'],
  order: ['The airline ordered 30 jets.', 'The airline placed an order for 30 jets.', 'An order for 30 jets.'],
  sell: ['The firm sold 5,000 phones.', 'Sales of 5,000 phones.'],
  build: ['The city will build 500 flats.', 'Five hundred flats are to go up.'],
  strike: [
    'Some 3,000 workers stopped work.',
    'Some 3,000 workers downed tools.',
    'Some 3,000 workers laid down their tools.',
    'Some 3,000 workers are on strike.',
    'Some 3,000 workers joined the walkout.',
  ],
};

/** The same words of other things, or other words of the same. */
const QUIET: readonly string[] = [
  'Forty teachers suffered pay cuts.',
  'Six doctors in the hospital signed a letter.',
  'Nine officers are searching for two men.',
  'Twelve men received awards.',
  'The team took 40 points.',
  'Police found 40 witnesses.',
  'The owners of 60 homes received letters.',
  'Three ministers were called to the palace.',
  'The firm will bring 400 tonnes of coal.',
  'He helped 30 pupils with their homework.',
  'Sixty houses stand by the water.',
  'Eight singers were held in high esteem.',
  'Four clubs face a fine.',
  'He wrote the life of 14 saints.',
  'A row broke out by 40 tents.',
  'The town has 400 trees.',
  'Ten guests heard the speech.',
];

function predicatesIn(text: string): (string | undefined)[] {
  const article = parseArticle('a.txt', `News of the day\n\n${text}\n`);
  return readQuantities(article)
    .filter(({ kind, block }) => kind === 'count' && block > 0)
    .map((quantity) => predicateOf(article.blocks[quantity.block]!.sentences[quantity.sentence]!, quantity))
    .map((said) => (said?.known ? said.predicate : undefined));
}

describe('constructions', () => {
  for (const [predicate, sentences] of Object.entries(LOUD)) {
    for (const text of sentences) {
      it(`${predicate}: ${text}`, () => {
        expect(predicatesIn(text)).toContain(predicate);
      });
    }
  }
  for (const text of QUIET) {
    it(`nothing: ${text}`, () => {
      expect(predicatesIn(text).filter(Boolean)).toEqual([]);
    });
  }
});
