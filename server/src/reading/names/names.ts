import type { Article, Block, Token } from '../../text/article.ts';
import { marked, noted } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { isStarter } from '../lexicon/capitals.ts';
import { isTitle } from '../lexicon/titles.ts';
import type { NameKind, NameMention } from '../reading.ts';
import { datelineEnd } from '../times/dateline.ts';
import { rankOf } from '../words.ts';
import { nameFormOf, notedOfName } from './nameforms.ts';
import { kindOf } from './namekinds.ts';
import { type Habits, type Run, runsIn, startsClause } from './nameruns.ts';
import { fold, soundOf } from './spelling.ts';

/** An apposition longer than this many tokens is a clause of its own. */
const LONGEST_APPOSITION = 22;

/** The names in an article, in order. Linear in the article's length; never throws. */
export function readNames(article: Article): readonly NameMention[] {
  const shouting = article.blocks.map(isTitleCase);
  const habits = habitsOf(article, shouting);
  const mentions: Draft[] = [];
  article.blocks.forEach((block, blockIndex) => {
    block.sentences.forEach(({ tokens }, sentence) => {
      const runs = shouting[blockIndex] ? runsInTitle(tokens, habits) : runsIn(tokens, habits);
      const dateline = sentence === 0 && block.kind === 'paragraph' ? datelineEnd(tokens) : 0;
      for (const run of runs) {
        const mention = mentionOf(article, tokens, run, blockIndex, sentence, !shouting[blockIndex]);
        mentions.push(run.from === 0 && run.to <= dateline ? { ...mention, kind: 'place' } : mention);
      }
    });
  });
  return settleKinds(mentions);
}

/** Nobody asks whether an article has a function word in lower case, and half of its words are such. */
const tellsHabit = marked(({ kind, lower }): boolean => kind === 'word' && !isStarter(lower));

/** Which words the article has in lower case and which with a capital inside sentences. */
function habitsOf(article: Article, shouting: readonly boolean[]): Habits {
  const lower = new Set<string>();
  const capital = new Set<string>();
  article.blocks.forEach((block, i) => {
    if (shouting[i]) return;
    for (const { tokens } of block.sentences) {
      for (let t = 0; t < tokens.length; t++) {
        const token = tokens[t]!;
        if (token.capital) {
          if (!startsClause(tokens, t)) capital.add(token.lower);
        } else if (tellsHabit(token)) lower.add(token.lower);
      }
    }
  });
  let sounds: Set<string> | undefined;
  const echoes = (word: string) => {
    sounds ??= new Set([...capital].filter((each) => each.length > 3).map((each) => soundOf(fold(each))));
    return word.length > 3 && sounds.has(soundOf(fold(word)));
  };
  return { lower, capital, echoes };
}

/** How a word is written, where that tells of its line: short words and function words are small in any title. */
const caseOf = noted(({ kind, text, lower, capital }): 'upper' | 'other' | 'none' => {
  if (kind !== 'word' || text.length < 4 || (!capital && text.length < 6 && isStarter(lower))) return 'none';
  return text === text.toUpperCase() ? 'upper' : 'other';
});

/** A sentence of so many tokens is no title; in capitals it may still be. */
const LONG = 40;

/** A headline in Title Case, or a text in capitals: there a capital is no evidence of a name. */
function isTitleCase(block: Block): boolean {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  let length = 0;
  let shown = 0;
  for (const { tokens } of block.sentences) {
    const title = tokens.length < LONG;
    if (title) length += tokens.length;
    for (const token of tokens) {
      const how = caseOf(token);
      if (how === 'none') continue;
      shown++;
      if (how === 'upper') upper++;
      if (!title) continue;
      words++;
      if (token.capital) capitals++;
    }
  }
  if (shown >= 4 && upper > shown * 0.7) return true;
  if (capitals <= words * 0.82) return false;
  const heading = block.kind === 'headline' || block.kind === 'heading' || block.kind === 'summary';
  // A short line of the text proper may be a list of names; it takes more words to be a title.
  const open = !/[.!?]\s*$/.test(block.plain);
  return heading ? words >= 3 : words >= 6 && length < 25 && open && block.kind !== 'byline';
}

/** A word of a lower rank is hardly one of a headline's own. */
const RARE = 20_000;

/** In a headline whose every word has a capital, names are the words that the text below has as such. */
function runsInTitle(tokens: readonly Token[], habits: Habits): Run[] {
  const runs: Run[] = [];
  const known = (token: Token | undefined): boolean => {
    if (token?.kind !== 'word' || !token.capital || isStarter(token.lower)) return false;
    if (habits.lower.has(token.lower)) return false;
    return habits.capital.has(token.lower) || (rankOf(fold(token.lower)) === undefined && token.text.length > 4);
  };
  // Beside a name a rare word is a part of it.
  const rare = (token: Token | undefined): boolean =>
    token?.kind === 'word' &&
    token.capital &&
    !habits.lower.has(token.lower) &&
    (rankOf(fold(token.lower)) ?? Number.POSITIVE_INFINITY) > RARE;
  for (let i = 0; i < tokens.length; i++) {
    if (!known(tokens[i])) continue;
    let to = i + 1;
    while (
      known(tokens[to]) ||
      rare(tokens[to]) ||
      (tokens[to]?.text === '-' && tokens[to]!.glued && known(tokens[to + 1]))
    )
      to++;
    runs.push({ titleFrom: i, titleTo: i, from: i, to });
    i = to - 1;
  }
  return runs;
}

function mentionOf(
  article: Article,
  tokens: readonly Token[],
  run: Run,
  block: number,
  sentence: number,
  kinds: boolean,
): Draft {
  const [start, end] = [tokens[run.from]!.start, tokens[run.to - 1]!.end];
  const slice = (span: Span) => ({ ...span, text: article.text.slice(span.start, span.end) });
  const title =
    run.titleFrom < run.titleTo
      ? slice({ start: tokens[run.titleFrom]!.start, end: tokens[run.titleTo - 1]!.end })
      : undefined;
  const apposition = appositionAfter(tokens, run.to);
  const form = nameFormOf(article.text.slice(start, end), partsOf(article.text, tokens, run));
  const { text, parts } = form;
  const kind = kinds ? kindOf(tokens, run) : 'unknown';
  const mention: Draft = { start, end, text, parts, form, kind, block, sentence };
  if (title) mention.title = title;
  if (apposition) mention.apposition = slice(apposition);
  return mention;
}

/** A mention while it is made: there are many, and a copy for each change would be dear. */
type Draft = { -readonly [K in keyof NameMention]: NameMention[K] };

/** Parts are what spaces part; a nickname in brackets or quotation marks is none, nor is "the". */
function partsOf(text: string, tokens: readonly Token[], run: Run): string[] {
  const parts: string[] = [];
  let from = run.from;
  for (let i = run.from + 1; i <= run.to; i++) {
    if (i < run.to && tokens[i]!.glued) continue;
    const first = tokens[from]!;
    const part = text.slice(first.start, tokens[i - 1]!.end);
    const nickname = first.kind === 'mark' && first.text !== '&';
    if (!nickname && first.lower !== 'the') parts.push(part);
    from = i;
  }
  return parts;
}

/** ", a senior fellow at the institute," or ", 38, a boatman,": what stands between commas after a name. */
function appositionAfter(tokens: readonly Token[], at: number): Span | undefined {
  if (tokens[at]?.lower !== ',') return undefined;
  let from = at + 1;
  if (tokens[from]?.kind === 'number' && tokens[from + 1]?.lower === ',') from += 2;
  const first = tokens[from];
  if (first?.kind !== 'word') return undefined;
  const article = first.lower === 'a' || first.lower === 'an' || first.lower === 'the' || first.lower === 'who';
  let to = from;
  while (to < tokens.length && to - from < LONGEST_APPOSITION && !isStop(tokens[to]!)) to++;
  const closed = to < tokens.length && isStop(tokens[to]!);
  if (!closed || to === from || first.lower === 'who') return undefined;
  // Without an article only a post is a description ("foreign minister of …"): else it is a clause.
  const post = tokens.slice(from, Math.min(to, from + 4)).some((token) => isTitle(token.lower));
  if (!article && (first.capital || to - from < 2 || !post || NOT_POSTS.has(first.lower))) return undefined;
  return { start: first.start, end: tokens[to - 1]!.end };
}

const isStop = marked(({ kind, lower }): boolean => kind === 'mark' && /^[,.;:()"—?!…]$/.test(lower));
/** Words that open a clause, not a description. */
const NOT_POSTS = new Set(
  (
    'and or but who whom whose which that where when while as after before since because although though if in on at by ' +
    'for from to with without including citing adding saying speaking referring according however meanwhile is was are ' +
    'were has had have said says told he she it they we i according then also including killing leaving'
  ).split(' '),
);

/** A person anywhere is a person everywhere in the article: bare surnames and bare full names take the kind. */
function settleKinds(mentions: readonly Draft[]): readonly NameMention[] {
  const votes = new Map<string, Map<NameKind, number>>();
  for (const { kind, form } of mentions) {
    if (kind === 'unknown') continue;
    const row = votes.get(lastOf(form)) ?? new Map<NameKind, number>();
    row.set(kind, (row.get(kind) ?? 0) + 1);
    votes.set(lastOf(form), row);
  }
  for (const mention of mentions) {
    const row = votes.get(lastOf(mention.form));
    if (!row || mention.kind === 'organisation') continue;
    const kind = mostOf(row);
    if (kind === 'organisation' && mention.parts.length > 1) continue;
    const weak =
      mention.kind === 'unknown' || (mention.kind === 'place' && kind === 'person' && !row.has('organisation'));
    if (weak) mention.kind = kind;
  }
  return mentions;
}

const lastOf = notedOfName(({ parts }): string => fold(parts[parts.length - 1] ?? ''));

/** The kind with most votes; of two with as many, the one that the article has first. */
function mostOf(row: ReadonlyMap<NameKind, number>): NameKind {
  let most: NameKind = 'unknown';
  let votes = 0;
  for (const [kind, count] of row) {
    if (count <= votes) continue;
    most = kind;
    votes = count;
  }
  return most;
}
