import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../text/parse.ts';
import { readQuantities } from './quantities.ts';

/* Each line: what an article says, and the quantities read from it: bound, value, and noun or kind and unit. */

const TABLE: [string, string][] = [
  ['Twenty-six people were killed.', '26 person'],
  ['At least 26 people died.', 'at-least 26 person'],
  ['As many as 1,500 homes were damaged.', 'at-most 1500 home'],
  ['More than two dozen passengers were hurt.', 'more-than 24 passenger'],
  ['Dozens of people were hurt.', 'vague person'],
  ['Hundreds of thousands of marchers filled the avenue.', 'vague marcher'],
  ['Some 300 villagers fled.', 'about 300 villager'],
  ['Nearly 1.5 million voters stayed at home.', 'nearly 1500000 voter'],
  ['Between 60 and 100 people gathered.', 'between 60-100 person'],
  ['Ten to 15 robbers took part.', 'between 10-15 robber'],
  ['An estimated 40,000 fans came.', 'about 40000 fan'],
  ['No fewer than seven ships were damaged.', 'at-least 7 ship'],
  ['Up to 12 miners are trapped.', 'at-most 12 miner'],
  ['Fewer than 50 copies remain.', 'fewer-than 50 copy'],
  ['Not more than 20 seats were lost.', 'at-most 20 seat'],
  ['Two hundred and five bodies were found.', '205 body'],
  ['Half a million people lost power.', '500000 person'],
  ['Two and a half million people lost power.', '2500000 person'],
  ['A dozen shots were fired.', '12 shot'],
  ['A score of witnesses testified.', '20 witness'],
  ['No one was hurt.', '0 person'],
  ['No casualties were reported.', '0 casualty'],
  ['A child was killed.', '1 child'],
  ['Another woman died.', '1 woman'],
  ['Three of the five suspects were arrested.', '3 suspect, 5 suspect'],
  ['Two police officers were wounded.', '2 officer'],
  ['Sixteen other passengers were treated.', '16 passenger'],
  ['Police fired 11 shots.', '11 shot'],
  ['The airline cut 2,300 jobs.', '2300 job'],
  ['A crowd of 70,000 watched.', '70000 -'],
  ['She won 51.3 percent of the vote.', '51.3 percent:%'],
  ['Turnout was 62%.', '62 percent:%'],
  ['Prices rose 4 per cent.', '4 percent:%'],
  ['The rate fell by two percentage points.', '2 percent:point'],
  ['It cost $2.5 million.', '2500000 money:USD'],
  ['They paid €80m.', '80000000 money:EUR'],
  ['The bill came to £1.2bn.', '1200000000 money:GBP'],
  ['He was fined 5,000 Swiss francs.', '5000 money:CHF'],
  ['The grant is worth Rs 500 crore.', '5000000000 money:INR'],
  ['It lost 1.27 trillion won.', '1270000000000 money:KRW'],
  ['A US$3 million ransom was paid.', '3000000 money:USD'],
  ['A 110bn-euro package was agreed.', '110000000000 money:EUR'],
  ['A two-million-euro heist shook the town.', '2000000 money:EUR'],
  ['Bids ran from $30 million to $50 million.', '30000000 money:USD, 50000000 money:USD'],
  ['The offer was $140-150MM.', 'between 140000000-150000000 money:USD'],
  ['Thieves took e80 million.', '80000000 money:EUR'],
  ['It cost R26 million.', '26000000 money:ZAR'],
  ['Shares rose $2.49 to $46.64.', '2.49 money:USD, 46.64 money:USD'],
  ['Pay is $15 an hour.', '15 money:USD'],
  ['They seized 500 kg of cocaine.', '500 measure:kg'],
  ['He weighs 200 pounds.', '200 measure:lb'],
  ['A 500-pound bomb was defused.', '500 measure:lb'],
  ['A 500-pound fine was imposed.', '500 money:GBP'],
  ['They seized 10 pounds of heroin.', '10 measure:lb'],
  ['It did 2 million pounds of damage.', '2000000 money:GBP'],
  ['A 6.1-magnitude quake struck.', '6.1 measure:magnitude'],
  ['A quake of magnitude 7.2 struck.', '7.2 measure:magnitude'],
  ['The magnitude 4.6 earthquake woke them.', '4.6 measure:magnitude'],
  ['It struck 55 km south of the town.', '55 measure:km'],
  ['It was 10 miles (16 km) deep.', '10 measure:mi, 16 measure:km'],
  ['Winds of 120 mph tore roofs off.', '120 measure:mph'],
  ['The train went at 200 kilometres per hour.', '200 measure:km/h'],
  ['The temperature reached 41 degrees Celsius.', '41 measure:°C'],
  ['He was sentenced to 12 years.', '12 measure:yr'],
  ['He got 2 1/2 years.', '2.5 measure:yr'],
  ['A 3½-year term was imposed.', '3.5 measure:yr'],
  ['He served 21/2 years.', '2.5 measure:yr'],
  ['He served 131 / 2 months.', '13.5 measure:mo'],
  ['A 3-1 / 2-year term was imposed.', '3.5 measure:yr'],
  ['A six-hour standoff ended.', '6 measure:h'],
  ['A .38-caliber revolver was found.', '0.38 measure:calibre'],
  ['A. 357 caliber revolver was found.', '357 measure:calibre'],
  ['He fired a .22 pistol.', '0.22 measure:calibre'],
  ['The block is five storeys high.', '5 storey'],
  ['Lee Park, 38, was hurt.', '38 age:year'],
  ['A 24-year-old man was arrested.', '24 age:year'],
  ['He was aged 70.', '70 age:year'],
  ['The twins are 5 years old.', '5 age:year'],
  ['He died on April 22.', '22 label'],
  ['He died on 22 April.', '22 label'],
  ['In 2004 the bridge fell.', '2004 year'],
  ['It opened in the 1990s.', '1990 year'],
  ['Doors open at 7:30 p.m.', ''],
  ['It began at 8 p.m. sharp.', '8 clock'],
  ['It ended 3-1.', '3 score, 1 score'],
  ['Flight 370 vanished.', '370 label'],
  ['A Boeing 737 landed.', '737 label'],
  ['An F-16 crashed.', '16 label'],
  ['COVID-19 closed it.', '19 label'],
  ['See page 4 of the report.', '4 label'],
  ['No. 5 won.', '5 label'],
  ['They met on 9/11.', '9 score, 11 score'],
  ['The 21st victim was named.', '21 ordinal'],
  ['The 26th of May came.', '26 ordinal'],
  ['Chapter 11 protection was sought.', '11 label'],
  ['One in five children is hungry.', '1 score, 5 score'],
  ['It lasted 90 minutes.', '90 measure:min'],
  ['They shot him seven times.', '7 time'],
  ['He was married twice.', '2 time'],
  ['They shot twice as many as before.', ''],
  ['The village lies 3,500 metres above the sea.', '3500 measure:m'],
  ['It burned 12,000 acres.', '12000 measure:acre'],
  ['The plant makes 40 megawatts.', '40 measure:MW'],
  ['It shipped 41 million panels.', '41000000 panel'],
  ['More than 1,000 2,000-year-old coins were found.', 'more-than 1000 -, 2000 age:year'],
  ['Its 15-inch screen broke.', '15 measure:in'],
  ['A trio of gunmen fled.', ''],
  ['Both pilots survived.', ''],
  ['Four hundred of them stayed.', '400 -'],
  ['About 15 or 20 men fled.', 'about 17.5 man'],
  ['20 people, including two children, were killed.', '20 person, 2 child'],
  ['Over 7.5 crore voters cast ballots.', 'more-than 75000000 voter'],
  ['Some 3.2 lakh people fled.', 'about 320000 person'],
  ['At least one person died.', 'at-least 1 person'],
  ['One person died.', '1 person'],
  ['Only 12 of the 48 aboard survived.', '12 -, 48 -'],
  ['The death toll rose to 31, with 57 injured.', '31 -, 57 -'],
  ['The 16-year-old had 3 bullets in him.', '16 age:year, 3 bullet'],
  ['How many people died?', ''],
  ['On Tuesday 26 tourists died.', '26 tourist'],
  ['The Airbus 320 crashed.', '320 label'],
  ['The 2,000-year-old temple fell.', '2000 age:year'],
  ['The store sold 1,200 copies of its 2024 calendar.', '1200 copy, 2024 year'],
  ['Some 15,000 to 20,000 people marched.', 'about 17500 person'],
  ['He paid 30,000 Australian dollars.', '30000 money:AUD'],
  ['It fell to 26 cents.', '26 money:CENT'],
  ['Debt grew to 3 trillion yen.', '3000000000000 money:JPY'],
  ['A 40-foot wave hit the pier.', '40 measure:ft'],
  ['The tanker held 300,000 barrels of oil.', '300000 measure:bbl'],
  ['Its battery lasts eight hours.', '8 measure:h'],
];

function read(text: string): string {
  const quantities = readQuantities(parseArticle('wire.txt', `It began.\n\n${text}`));
  return quantities
    .map((q) => {
      const range = q.bound === 'between' ? `${q.min}-${q.max}` : String(+q.value.toFixed(4));
      const value = q.vague ? 'vague' : `${q.bound === 'exact' ? '' : `${q.bound} `}${range}`;
      return `${value} ${q.kind === 'count' ? (q.noun ?? '-') : q.kind + (q.unit ? `:${q.unit}` : '')}`;
    })
    .join(', ');
}

describe('quantities', () => {
  it.each(TABLE)('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('point at the words that they are read from', () => {
    const article = parseArticle('wire.txt', 'It began.\n\nAt least 26 Indian tourists died, and $1.2 million burnt.');
    const spans = readQuantities(article).map(({ start, end, number }) => [
      article.text.slice(start, end),
      article.text.slice(number.start, number.end),
    ]);
    expect(spans).toEqual([
      ['At least 26 Indian tourists', '26'],
      ['$1.2 million', '$1.2 million'],
    ]);
  });
});
