import { isPeople, isStarter } from '../../reading/lexicon/capitals.ts';
import { descriptionBefore, postAfter } from '../../reading/names/descriptions.ts';
import { notedOfName } from '../../reading/names/nameforms.ts';
import { fold } from '../../reading/names/spelling.ts';
import type { NameForm, NameKind, NameMention, Reading } from '../../reading/reading.ts';
import { rankOf } from '../../reading/words.ts';
import { noted, remembered } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { type Expansion, expansionsIn } from './expansions.ts';
import { shortForm } from './likeness.ts';
import { type Placed, placedIn } from './swapped.ts';
import { type Introduced, introducedIn } from './turned.ts';

/** One name as one article writes it, with all its mentions there. */
export interface ArticleName {
  /** The folded parts, a space between them. */
  readonly key: string;
  /** Folded parts; particles and small words are parts too. */
  readonly parts: readonly string[];
  readonly kind: NameKind;
  readonly mentions: readonly NameMention[];
  /** Words of the posts and descriptions beside it, folded, without function words. */
  readonly posts: ReadonlySet<string>;
}

/** A word in lower case that is rare enough to be a name that lost its capital, or a homophone of one. */
export interface RareWord extends Span {
  readonly word: string;
  readonly block: number;
  readonly sentence: number;
  /** Index of its token in the sentence. */
  readonly token: number;
}

/** What the check takes from one article. */
export interface NameFacts {
  readonly names: ReadonlyMap<string, ArticleName>;
  readonly rare: readonly RareWord[];
  readonly expansions: readonly Expansion[];
  readonly introduced: readonly Introduced[];
  readonly placed: readonly Placed[];
}

/** A word that is more common than this is an ordinary one in lower case. */
const ORDINARY = 6_000;
/** Not held now: no word to leave out of a post. */
const NOT_NOW = new Set(['former', 'formerly', 'late', 'then', 'ex']);
const EMPTY = new Set(
  'mr mrs ms miss dr the of and for at in on to by with from a an his her their its who was is as'.split(' '),
);

/** The facts of one article. */
export function collect(reading: Reading): NameFacts {
  return {
    names: namesOf(reading),
    rare: rareWords(reading),
    expansions: expansionsIn(reading),
    introduced: introducedIn(reading.article),
    placed: placedIn(reading),
  };
}

function namesOf(reading: Reading): Map<string, ArticleName> {
  const names = new Map<
    string,
    { mentions: NameMention[]; parts: readonly string[]; posts: Set<string>; kind: NameKind }
  >();
  for (const mention of reading.names) {
    const { parts, key, compound } = foldedName(mention.form);
    if (parts.length === 0 || compound) continue;
    let name = names.get(key);
    if (!name) {
      name = { mentions: [], parts, posts: new Set(), kind: mention.kind };
      names.set(key, name);
    }
    name.mentions.push(mention);
    if (name.kind === 'unknown') name.kind = mention.kind;
    for (const text of saidOf(reading, mention)) if (text) for (const post of postsIn(text)) name.posts.add(post);
  }
  return new Map([...names].map(([key, name]) => [key, { key, ...name }]));
}

/** Title and apposition, and what the words before and the verb after a full name say of its bearer. */
function saidOf(reading: Reading, mention: NameMention): (string | undefined)[] {
  const beside = [mention.title?.text, mention.apposition?.text];
  if (mention.parts.length < 2 || mention.kind === 'place' || mention.kind === 'organisation') return beside;
  const { text } = reading.article;
  const before = descriptionBefore(reading, mention)?.text;
  const home = HOME.exec(text.slice(mention.end, mention.end + 40))?.[1];
  return [...beside, before, postAfter(reading, mention), mention.title ? home : undefined];
}

/** "Mayor Ana Ruiz of Graz" */
const HOME = /^\s+of\s+(\p{Lu}[\p{L}\p{M}-]+)/u;
const ARABIC_ARTICLE = /^(?:al|el|as|ar|ad|an|ash|at|az)[-‑–](?=\p{L})/iu;
const BARE_ARTICLE = /^(?:al|el)$/i;

/** "Costa" and "The" where the space between two sentences is lost: no spelling of a name. */
const LOST_SPACE = /(?<=\p{Ll}{2})(?:The|This|That|They|There|Then|These|He|She|His|Her|But|And|When|While|After|If)$/u;

/** A part as spellings are compared: folded, without the Arabic article, which comes and goes. */
export function foldPart(part: string): string {
  return shortForm(
    fold(
      part
        .replace(ARABIC_ARTICLE, '')
        .replace(LOST_SPACE, '')
        .replace(/['’]s$/, ''),
    ),
  );
}

/** The folded parts of a name, in order. */
function foldedParts(parts: readonly string[]): string[] {
  return parts
    .filter((part, i) => i === parts.length - 1 || !BARE_ARTICLE.test(part))
    .map(foldPart)
    .filter((part) => part !== '');
}

/** "Indian-Pakistani", "US-China": two peoples or places beside one another are no name. */
function isCompound({ text, parts }: NameForm): boolean {
  const [first, second] = text.split(/[-–]/);
  return (
    parts.length === 1 && second !== undefined && (isPeople(first!.toLowerCase()) || isPeople(second.toLowerCase()))
  );
}

/** A name as it is compared. */
const foldedName = notedOfName((form) => {
  const parts = foldedParts(form.parts);
  return { parts, key: parts.join(' '), compound: isCompound(form) };
});

/** The words of a description by which posts are compared. */
const postsIn = remembered((text: string): readonly string[] =>
  text.split(/[^\p{L}\p{M}'’.-]+/u).flatMap((word) => {
    const folded = fold(word.replace(/['’]s?$/, ''));
    const empty = folded.length < 2 || EMPTY.has(folded) || (isStarter(folded) && !NOT_NOW.has(folded));
    return empty ? [] : (SAME_POST.get(folded) ?? folded).split(' ');
  }),
);

/** Words for one post, each with the word or words by which posts are compared. */
const SAME_POST = new Map(
  'formerly=former ex=former onetime=former proprietor=owner skipper=captain ceo=chief+executive keeper=goalkeeper attorney=lawyer solicitor=lawyer barrister=lawyer advocate=lawyer physician=doctor headteacher=principal headmaster=principal headmistress=principal fireman=firefighter policeman=officer policewoman=officer premier=prime+minister chairwoman=chairman chairperson=chairman chair=chairman spokeswoman=spokesman spokesperson=spokesman leads=leader'
    .split(' ')
    .map((pair): [string, string] => {
      const [word, post] = pair.split('=') as [string, string];
      return [word, post.replace('+', ' ')];
    }),
);

/** The folded form of a word in lower case that is no ordinary one. */
const rareForm = noted(({ kind, text, lower, capital }): string | undefined => {
  if (kind !== 'word' || capital || text.length < 4 || lower.includes("'")) return undefined;
  const rank = rankOf(lower);
  return rank === undefined || rank > ORDINARY ? fold(lower) : undefined;
});

function rareWords(reading: Reading): RareWord[] {
  const rare: RareWord[] = [];
  reading.article.blocks.forEach((block, blockIndex) => {
    block.sentences.forEach(({ tokens }, sentence) => {
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i]!;
        const word = rareForm(token);
        if (word === undefined) continue;
        rare.push({
          word,
          start: token.start,
          end: token.end,
          block: blockIndex,
          sentence,
          token: i,
        });
      }
    });
  });
  return rare;
}
