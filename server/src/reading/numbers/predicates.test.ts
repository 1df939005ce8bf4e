import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../text/parse.ts';
import { predicateOf } from './predicates.ts';
import { readQuantities } from './quantities.ts';

/* Each line: what an article says, and what happened to each thing that it counts; "-" where the lexicon has no word. */

const TABLE: [string, string][] = [
  ['A blast killed 26 people.', '26 die'],
  ['26 people were killed in the blast.', '26 die'],
  ['Twelve were reportedly killed.', '12 die'],
  ['The death toll rose to 31.', '31 die'],
  ['The death toll stands at 44, with 80 injured.', '44 die, 80 injure'],
  ['At least 14 people died, the ministry said.', 'at-least 14 die'],
  ['It claimed the lives of 40 miners.', '40 die'],
  ['The deaths of three soldiers were confirmed.', '3 die'],
  ['There were 46 deaths.', '46 die'],
  ['No deaths were reported.', '0 die'],
  ['No injuries were reported.', '0 injure'],
  ['The quake injured 200 residents.', '200 injure'],
  ['Two hundred residents were hurt.', '200 injure'],
  ['Nine sailors are missing.', '9 missing'],
  ['The number of dead has reached 90.', '90 die'],
  ['The number of dead stood at 90.', '90 die'],
  [
    'The toll of the landslide that swept away half of a village in the hills above the port on the night before its fair rose to 44.',
    '44 die',
  ],
  [
    'The toll of the landslide that swept away half of a village in the hills above the port was told to reporters by the mayor of 44.',
    '44 -',
  ],
  ['Police say “three masked men” were arrested.', '3 arrest'],
  ['The actor was found dead at 90.', '90 -'],
  ['The new bodies brought to 58 the number killed.', '58 die'],
  ['The dead numbered 33.', '33 die'],
  ['The liner went down with the loss of 70 people.', '70 die'],
  ['The mill closed with the loss of 70 staff.', '70 cut'],
  ['Of the 54 people on the boat, 12 drowned.', '54 aboard, 12 die'],
  ['Thirty or more people were hurt.', 'at-least 30 injure'],
  ['Some 40 or more were hurt.', 'at-least 40 injure'],
  ['Nineteen remain in hospital.', '19 hospital'],
  ['Nineteen in hospital died.', '19 die'],
  ['A bus with 60 pilgrims left the road.', '60 aboard'],
  ['Every third guest, about 80, fell ill.', 'about 80 infect'],
  ['The driver, 40, fell ill.', '40 -'],
  ['One guard hurt himself.', '1 injure'],
  ['Thirty-one stepchildren were killed.', '31 die'],
  ['Sixteen tribesmen were killed.', '16 die'],
  ['Some 300 opera-goers were evacuated.', 'about 300 displace'],
  ['Police arrested 30 demonstrators.', '30 arrest'],
  ['Some 30 demonstrators were arrested.', 'about 30 arrest'],
  ['Rescuers pulled 12 survivors from the mud.', '12 survive'],
  ['Twelve miners are trapped underground.', '12 trapped'],
  ['The flood displaced 4,000 families.', '4000 displace'],
  ['About 4,000 people were evacuated.', 'about 4000 displace'],
  ['The fire destroyed 60 homes.', '60 destroy'],
  ['The gale knocked out power to 7,000 homes.', '7000 blackout'],
  ['Some 7,000 customers lost their electricity.', 'about 7000 blackout'],
  ['The village has power for 700 homes.', '700 -'],
  ['Sixty guests at the lakeside inn fell ill.', '60 infect'],
  ['The oysters made 60 guests sick.', '60 infect'],
  ['Nine hikers in the bus died.', '9 die'],
  ['Nine hikers in the bus said they were tired.', '9 -'],
  ['About 300 welders at the yard will lose their jobs.', 'about 300 cut'],
  ['All 40 anglers were taken off by a lifeboat.', '40 rescue'],
  ['The raiders took 14 hostages.', '14 kidnap'],
  ['There were 14 hostages to feed.', '14 -'],
  ['The play was seen by 900 people.', '900 attend'],
  ['The firm will put up 80 houses.', '80 build'],
  ['Sixty homes were destroyed.', '60 destroy'],
  ['The storm damaged 1,500 buildings.', '1500 damage'],
  ['Officers fired 11 shots.', '11 fire'],
  ['He was hit by nine bullets.', '9 hit'],
  ['A crowd of 70,000 gathered.', '70000 attend'],
  ['Some 70,000 people marched.', 'about 70000 attend'],
  ['The bus was carrying 44 pupils.', '44 aboard'],
  ['There were 44 people on board.', '44 aboard'],
  ['Gunmen kidnapped 20 girls.', '20 kidnap'],
  ['The virus has infected 300 people.', '300 infect'],
  ['The firm will cut 2,300 jobs.', '2300 cut'],
  ['Thieves stole nine paintings.', '9 steal'],
  ['The party won 112 seats.', '112 win'],
  ['A gunman shot three people.', '1 -, 3 hit'],
  ['Three people, including two children, were killed.', '3 die, 2 -'],
  ['Three divers, a woman and two men, were killed.', '3 die, 1 -, 2 -'],
  ['Three workers at the Selwick mill were hurt.', '3 injure'],
  ['Three workers at the mill that collapsed were told.', '3 -'],
  ['Three men at the mill said they were hurt.', '3 -'],
  ['26 dead in market blast.', '26 die'],
  ['Blast kills 26.', '26 die'],
  ['Six hurt as bus overturns.', '6 injure'],
  ['Three men robbed the bank.', '3 -'],
  ['Four passengers who survived were flown out.', '4 survive'],
  ['It left 24 dead and 56 wounded.', '24 die, 56 injure'],
  ['An attack in which 12 people died shook the town.', '12 die'],
  ['Killing 13 and injuring 59, the bomb went off.', '13 die, 59 injure'],
  ['Casualties included five killed.', '5 die'],
  ['She sold 400 copies.', '400 sell'],
  ['Firefighters rescued a child.', '1 rescue'],
  ['17 of the crew drowned.', '17 die'],
  ['Four people lost their lives.', '4 die'],
  ['The flood claimed 12 lives.', '12 die'],
  ['The number of people killed rose to nine.', '9 die'],
  ['The crash killed all 18 people on board.', '18 die'],
  ['All 18 people on board were rescued.', '18 rescue'],
  ['Three men were shot dead.', '3 die'],
  ['Some 2,140 people were told to leave.', 'about 2140 displace'],
  ['The blaze forced 1,240 villagers from their homes.', '1240 displace'],
  ['The blaze forced 12 firms to think again.', '12 -'],
  ['Forty pupils were moved to another class.', '40 -'],
  ['Police took 12 men into custody.', '12 arrest'],
  ['Two officers arrested Halvard Brekke.', '2 -'],
  ['Rescuers picked up nine sailors.', '9 rescue'],
  ['Thirty people were taken to hospital.', '30 hospital'],
  ['Nine people lived; the others did not.', '9 survive'],
  ['Some 4,000 people lived in the valley.', 'about 4000 -'],
  ['Injured: 32.', '32 injure'],
  ['Civilian deaths: 19.', '19 die'],
  ['There were 52 confirmed cases.', '52 infect'],
  ['The county had 52 measles cases.', '52 infect'],
  ['Three display cases were smashed.', '3 -'],
  ['The hall holds 12 injured dogs.', '12 injure'],
  ['Thirteen wagons left the rails.', '13 derail'],
  ['Gunners shot down 45 drones.', '45 down'],
  ['The firm recalled 9,000 kettles.', '9000 recall'],
  ['The strike grounded 300 flights.', '300 cancel'],
  ['About 300 homes were without power.', 'about 300 blackout'],
  ['The closure of 14 branches angered clients.', '14 close'],
  ['Twelve were acquitted.', '12 acquit'],
  ['Nineteen prisoners crawled out of the jail.', '19 escape'],
  ['Nineteen shoppers walked on.', '19 -'],
  ['Attackers: seven.', '7 act'],
  ['Exhibits: seven.', '7 -'],
  ['Casualties: 18 fatal.', '18 die'],
  ['Besides the four deaths, the office said, it had received word of 26 leaks.', '4 die, 26 -'],
  ['Deaths in the camps rose to 26 people.', '26 die'],
];

function saidIn(text: string) {
  const article = parseArticle('wire.txt', `It began.\n\n${text}`);
  return readQuantities(article).map((quantity) => {
    const sentence = article.blocks[quantity.block]!.sentences[quantity.sentence]!;
    return { quantity, sentence, said: predicateOf(sentence, quantity) };
  });
}

function read(text: string): string {
  return saidIn(text)
    .map(({ quantity, said }) => {
      const bound = quantity.bound === 'exact' ? '' : `${quantity.bound} `;
      return `${bound}${quantity.value} ${said?.known ? said.predicate : '-'}`;
    })
    .join(', ');
}

describe('predicates', () => {
  it.each(TABLE)('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['She had a crew of nine.', 'crew'],
    ['The deaths of three soldiers were confirmed.', 'deaths'],
    ['It claimed the lives of 40 miners.', 'lives'],
    ['Ambulances took six people to hospital.', 'took'],
    ['Twelve were reportedly killed.', 'killed'],
  ])('%s: %s', (text, word) => {
    expect(saidIn(text).map(({ sentence, said }) => said && sentence.tokens[said.token]!.lower)).toEqual([word]);
  });
});
