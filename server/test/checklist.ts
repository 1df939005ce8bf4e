import type { Check } from '../src/checks/check.ts';

/** A line of a copy desk's accuracy checklist, with the checks that work on it. */
interface Line {
  readonly line: string;
  readonly checks: readonly string[];
  /** What is left to the copy editor. */
  readonly cannot: string;
}

/** The checklist, in the order in which a copy editor goes through an article. */
const CHECKLIST: readonly Line[] = [
  {
    line: 'Names: is everybody and everything spelt right?',
    checks: ['names', 'stylebook'],
    cannot: 'Know a spelling that is wrong everywhere and in no stylebook.',
  },
  {
    line: 'Are they spelt the same in every instance?',
    checks: ['names'],
    cannot: 'Tell two people of nearly one name from one misspelt person where nothing around them does; it is silent.',
  },
  {
    line: 'Titles and posts',
    checks: ['roles'],
    cannot: 'Say who holds a post today; posts that one person may hold together pass.',
  },
  {
    line: 'Numbers',
    checks: ['figures', 'money', 'measures', 'statements'],
    cannot: 'Question a number that one article alone gives, or that is wrong in all of them.',
  },
  {
    line: 'Arithmetic: do parts, totals and percentages come out?',
    checks: ['arithmetic'],
    cannot: 'Add up tables or numbers of several paragraphs, or work out averages.',
  },
  {
    line: 'Units and conversions',
    checks: ['arithmetic', 'measures', 'money'],
    cannot: 'Know rates of exchange, or whether a measure is likely.',
  },
  {
    line: 'Ages',
    checks: ['ages'],
    cannot: 'Question an age that stands alone, without a second one or a year of birth.',
  },
  {
    line: 'Dates; weekday against date; years since; hours; how long',
    checks: ['dates', 'chronology', 'times'],
    cannot: 'Question a day or an hour that is possible and stands in no other article.',
  },
  {
    line: 'Places, and what lies in what',
    checks: ['places'],
    cannot: 'See the map beyond its list of places; of others it knows what the articles say.',
  },
  {
    line: 'Particulars: what weapon, what cause, of what and how somebody died, who found him, whose kin',
    checks: ['particulars'],
    cannot: 'Weigh what is told in free words; it knows some families of kinds that exclude each other.',
  },
  {
    line: 'Quotations against the record',
    checks: ['quotations'],
    cannot: 'Hear the recording; it compares articles. A paraphrase without marks is compared only as a hint.',
  },
  {
    line: 'Attribution: who says so?',
    checks: ['attribution', 'quotations', 'figures', 'sources'],
    cannot: 'Ask for a source where none is given, or judge whether the source may know.',
  },
  {
    line: 'Headline and caption against the text',
    checks: ['headline'],
    cannot: 'Follow a headline that tells the news in wholly other words.',
  },
  {
    line: 'Counts promised and counts listed',
    checks: ['arithmetic'],
    cannot: 'Count what is told one by one, sentence after sentence, and stands in no list.',
  },
  {
    line: 'First reference: is everybody introduced?',
    checks: ['first-reference'],
    cannot: 'Know whom and what the readers know already.',
  },
  {
    line: 'Telephone numbers, addresses and links',
    checks: ['contacts'],
    cannot: 'Ring or open them.',
  },
  {
    line: 'Passages pasted twice',
    checks: ['repeats'],
    cannot: 'Notice what is told again in other words.',
  },
];

/** The checklist as a table, with the checks' pages and whether they are on by default. */
export function checklistTable(checks: readonly Check[]): string {
  const rows = CHECKLIST.map(({ line, checks: names, cannot }) => {
    const used = names.map((name) => {
      const check = checks.find((each) => each.name === name);
      if (!check) throw new Error(`the checklist names a check that is not there: ${name}`);
      return check;
    });
    const links = used.map(({ name }) => `[\`${name}\`](client/manual/${name}.md)`).join(', ');
    const off = used.filter(({ byDefault }) => !byDefault).map(({ name }) => `\`${name}\``);
    const on = off.length === 0 ? 'yes' : off.length === used.length ? 'no' : `but for ${off.join(', ')}`;
    return `| ${line} | ${links} | ${on} | ${cannot} |`;
  });
  const head = ['| Line of the checklist | Check | On by default | What it cannot do |', '| --- | --- | --- | --- |'];
  return [...head, ...rows].join('\n');
}
