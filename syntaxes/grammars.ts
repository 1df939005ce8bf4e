import {
  counted,
  date,
  digits,
  happenings,
  months,
  numberWords,
  qualifiers,
  scale,
  speakers,
  stops,
  verbs,
} from './words.ts';

/**
 * The source of the TextMate grammars: `npm run grammars` writes them as JSON beside this file, where VS Code reads
 * them. The scopes are ones that common themes colour: figures as numbers, quotations as strings, who says it as a
 * function's name, the verb of saying as a keyword.
 *
 * Every repetition is bounded and no two neighbours can share a run of text, so that a line of megabytes costs what its
 * length says and no more.
 */

type Captures = Record<string, { name: string } | { patterns: Rule[] }>;

interface Rule {
  comment?: string;
  name?: string;
  contentName?: string;
  match?: string;
  begin?: string;
  end?: string;
  captures?: Captures;
  beginCaptures?: Captures;
  endCaptures?: Captures;
  include?: string;
  patterns?: Rule[];
}

export interface Grammar {
  $schema: string;
  name: string;
  scopeName: string;
  injectionSelector?: string;
  fileTypes?: string[];
  patterns: Rule[];
  repository: Record<string, Rule>;
}

const SCHEMA = 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json';

const FIGURE = 'constant.numeric.figure.article';
const COUNTED = 'entity.name.type.counted.article';
const QUALIFIER = 'keyword.other.qualifier.article';
const SOURCE = 'entity.name.function.source.article';
const SAYING = 'keyword.other.attribution.article';

const raw = String.raw;
const include = (name: string): Rule => ({ include: name });
/** Names for the groups of an expression, in their order. */
const groups = (...names: string[]): Captures =>
  Object.fromEntries(names.map((name, index) => [String(index + 1), { name }]));

/** One to five capitalised words or initials; the full stop of a sentence is not theirs. */
const nameWord = raw`\p{Lu}(?:[\p{L}\p{M}’'-]{1,30}|(?:\.\p{Lu}){0,3}\.)?`;
const name = raw`${nameWord}(?:\s${nameWord}){0,4}`;
const qualified = raw`(?:\b(?i:(${qualifiers}))\s)?`;
/** A number does not begin inside a word, a longer number, a path or a time. */
const edge = raw`(?<![\p{L}\p{N}_.,:/#&-])`;
const between = raw`(?:\s(?!(?:${stops}|${months}|${counted})\b)\p{L}[\p{L}-]{1,20}){0,2}?`;
const things = raw`((?:${counted})\b|(?!(?:${stops})\b)\p{Ll}[\p{Ll}-]{1,20}(?<!s|u)s\b)`;

const figure: Rule = {
  patterns: [
    {
      comment: 'Money and percentages carry what they count in the sign.',
      name: 'meta.figure.article',
      match: raw`${qualified}${edge}([$£€₹]\s?(?:${digits})${scale}|(?:${digits})(?:\s?%|\s(?:per\s?cent|percentage\spoints?)\b))`,
      captures: groups(QUALIFIER, FIGURE),
    },
    {
      comment: 'A number, at most two words between, and what it counts.',
      name: 'meta.figure.article',
      match: raw`${qualified}${edge}((?:${digits})${scale}|(?i:${numberWords})${scale})\b(?:\sof)?${between}\s${things}(?!-)`,
      captures: groups(QUALIFIER, FIGURE, COUNTED),
    },
    {
      comment: 'What happened stands first, and what is counted may be left out: killed at least 26.',
      name: 'meta.figure.article',
      match: raw`\b(${happenings})\s(?:(?i:(${qualifiers}))\s)?((?:${digits})${scale}|(?:${numberWords})${scale})\b(?![-’'])(?:(?:\sof)?${between}\s${things})?`,
      captures: groups(COUNTED, QUALIFIER, FIGURE, COUNTED),
    },
  ],
};

const attribution: Rule = {
  patterns: [
    {
      name: 'meta.attribution.article',
      match: raw`\b(?i:(according\sto|as\sreported\sby|quoted\sby))\s((?i:the\s)?(?:${name}|(?:${speakers})\b))`,
      captures: groups(SAYING, SOURCE),
    },
    {
      name: 'meta.attribution.article',
      match: raw`(?<![\p{L}\p{N}-])(${name}|(?i:(?:the\s|a\s|his\s|her\s)?(?:${speakers})))\s(${verbs})\b(?!-)`,
      captures: groups(SOURCE, SAYING),
    },
    { name: 'meta.attribution.article', match: raw`\b(${verbs})\s(${name})`, captures: groups(SAYING, SOURCE) },
  ],
};

const capitals = raw`\p{Lu}[\p{Lu}\p{M}.’'-]{1,30}(?:\s\p{Lu}[\p{Lu}\p{M}.’'-]{1,30}){0,4}`;
const town = raw`\p{Lu}[\p{L}\p{M}.’'-]{1,30}(?:\s\p{Lu}[\p{L}\p{M}.’'-]{1,30}){0,3}`;
const region = raw`(?:,\s\p{Lu}[\p{L}\p{M}.’'-]{0,30}(?:\s\p{Lu}[\p{L}\p{M}.’'-]{0,30}){0,3}){0,2}`;
const outlet = raw`\([^()]{2,40}\)`;
const lineStart = raw`^\s{0,3}(?:\*\*|__)?`;
const dash = raw`(?:\*\*|__)?\s?(—|–|--|-)(?=\s)`;

const datelineGroups = groups(
  'entity.name.type.dateline.article',
  'constant.numeric.date.article',
  'entity.name.function.outlet.article',
  'keyword.operator.dateline.article',
);

const dateline: Rule = {
  patterns: [
    {
      comment: 'A town in capitals.',
      name: 'meta.dateline.article',
      match: raw`${lineStart}(${capitals}${region})(?:,?\s(${date}))?(?:\s(${outlet}))?${dash}`,
      captures: datelineGroups,
    },
    {
      comment: 'A town in ordinary letters, with an agency.',
      name: 'meta.dateline.article',
      match: raw`${lineStart}(${town}${region})(?:,?\s(${date}))?\s(${outlet})${dash}`,
      captures: datelineGroups,
    },
    {
      comment: 'A town in ordinary letters, with a date.',
      name: 'meta.dateline.article',
      match: raw`${lineStart}(${town}${region}),?\s(${date})()${dash}`,
      captures: datelineGroups,
    },
  ],
};

/**
 * From an opening mark to its closing one, or to the end of the paragraph: speech of several paragraphs has an opening
 * mark at each and a closing one at the last. A straight mark opens where a word begins and only there, so that 6" and
 * a mark that closes are no openings.
 */
function quotation(...inside: Rule[]): Rule {
  const begin = { '0': { name: 'punctuation.definition.string.begin.article' } };
  const end = { '0': { name: 'punctuation.definition.string.end.article' } };
  const marks = [
    ['“', raw`”|^(?=\s*$)`],
    [raw`(?<![^\s(\[—–*_-])"(?=[^\s")\]])`, raw`"|^(?=\s*$)`],
  ] as const;
  return {
    patterns: marks.map(([opening, closing]) => ({
      name: 'string.quoted.double.quotation.article',
      begin: opening,
      end: closing,
      beginCaptures: begin,
      endCaptures: end,
      patterns: inside,
    })),
  };
}

/** Language `article`: plain text with a front matter, headings, and the facts. */
export const article: Grammar = {
  $schema: SCHEMA,
  name: 'Article',
  scopeName: 'text.article',
  fileTypes: ['article'],
  patterns: [include('#front-matter'), include('#heading'), include('#facts')],
  repository: {
    facts: { patterns: ['#dateline', '#quotation', '#attribution', '#figure'].map(include) },
    'front-matter': {
      begin: raw`\A(---)\s*$`,
      end: raw`^(---|\.\.\.)\s*$`,
      beginCaptures: groups('punctuation.definition.begin.frontmatter'),
      endCaptures: groups('punctuation.definition.end.frontmatter'),
      contentName: 'meta.embedded.block.frontmatter',
      patterns: [include('source.yaml')],
    },
    heading: {
      name: 'markup.heading.article',
      begin: raw`^(#{1,6})\s+(?=\S)`,
      end: '$',
      beginCaptures: groups('punctuation.definition.heading.article'),
      patterns: [include('#quotation'), include('#figure')],
    },
    dateline,
    quotation: quotation(include('#figure')),
    attribution,
    figure,
  },
};

/**
 * The same facts in Markdown. Only inside a paragraph or a heading: before it, a match would keep Markdown from seeing
 * that a paragraph begins, and its links and emphasis would be lost.
 */
export const markdown: Grammar = {
  $schema: SCHEMA,
  name: 'Facts in Markdown',
  scopeName: 'markdown.deskcheck.injection',
  injectionSelector: [
    'L:text.html.markdown meta.paragraph.markdown',
    '- (markup.inline.raw | meta.link | meta.image | meta.embedded | meta.tag | comment)',
  ].join(' '),
  patterns: ['text.article#dateline', '#quotation', 'text.article#attribution', 'text.article#figure'].map(include),
  repository: { quotation: quotation(include('text.html.markdown#inline'), include('text.article#figure')) },
};
