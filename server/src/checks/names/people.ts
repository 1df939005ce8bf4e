import { notedOfName } from '../../reading/names/nameforms.ts';
import { SUFFIX } from '../../reading/names/namesakes.ts';
import type { NameKind, NameMention } from '../../reading/reading.ts';
import type { Member, Story } from '../check.ts';
import type { Mention } from '../report/disagree.ts';
import { type ArticleName, foldPart, type NameFacts } from './collect.ts';

/** One place of a name in a story. */
export interface Spot extends Mention {
  readonly member: Member<NameFacts>;
  readonly mention: NameMention;
  /** The words on which the spellings differ stand here. */
  readonly span: { readonly start: number; readonly end: number };
}

/** One article's use of a name, and the bare forms that go with it there ("Lund" for "Karin Lund"). */
export interface Use {
  readonly member: Member<NameFacts>;
  readonly name: ArticleName;
  readonly bare: ArticleName[];
}

/** A name as the whole story writes it. */
export interface StoryName {
  readonly key: string;
  readonly parts: readonly string[];
  readonly uses: Use[];
  /** Members in which it stands. */
  readonly members: Set<Member<NameFacts>>;
  readonly posts: Set<string>;
  kind: NameKind;
  /** Somewhere it is written with letters beyond the English ones. */
  marked: boolean;
}

const isInitial = (part: string) => part.length === 1;

/** Parts without initials and generational suffixes in the middle and at the end: "Robert J. Pike" is "Robert Pike". */
export function coreOf(parts: readonly string[]): readonly string[] {
  if (parts.length < 3) return parts;
  const core = parts.filter((part, i) => i === 0 || !(isInitial(part) || SUFFIX.test(part)));
  return core.length >= 2 ? core : parts;
}

const BEYOND_ENGLISH = /[\u00c0-\u024f]/;
const isMarked = notedOfName(({ text }) => BEYOND_ENGLISH.test(text));

/** What most of the articles that know it take it for: "in Ana Costa" may be read as a place once. */
function kindIn(uses: readonly Use[]): NameKind {
  const votes = new Map<NameKind, number>();
  for (const { name } of uses) if (name.kind !== 'unknown') votes.set(name.kind, (votes.get(name.kind) ?? 0) + 1);
  let best: NameKind = 'unknown';
  for (const [kind, count] of votes) if (count > (votes.get(best) ?? 0)) best = kind;
  return best;
}

/** "The Verdes" are not Cabo Verdes, which has no "the": a team or a body, or a slip for one. */
function isOtherThing({ reading }: Member<NameFacts>, bare: ArticleName, owner: ArticleName): boolean {
  const { text } = reading.article;
  const has = ({ start }: NameMention) => /\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start));
  return bare.mentions.every(has) && !owner.mentions.some(has);
}

/** The names of a story by their folded core; bare forms of one article go to the full name of that article that they end or begin. */
export function namesIn(story: Story<NameFacts>): Map<string, StoryName> {
  const names = new Map<string, StoryName>();
  for (const member of story.members) {
    const full = new Map<string, ArticleName[]>();
    for (const name of member.facts.names.values()) {
      if (name.parts.length < 2 || name.kind === 'organisation') continue;
      const core = coreOf(name.parts);
      for (const part of new Set([core[core.length - 1]!, core[0]!, core.slice(1).join(' ')])) {
        const list = full.get(part);
        if (list) list.push(name);
        else full.set(part, [name]);
      }
    }
    const uses = new Map<ArticleName, Use>();
    const bare: [ArticleName, ArticleName][] = [];
    for (const name of member.facts.names.values()) {
      const owners = (full.get(name.key) ?? []).filter((owner) => owner !== name && !isOtherThing(member, name, owner));
      const distinct = new Set(owners.map((owner) => coreOf(owner.parts).join(' ')));
      if (owners.length > 0 && distinct.size === 1 && name.kind !== 'organisation') bare.push([name, owners[0]!]);
      else uses.set(name, { member, name, bare: [] });
    }
    for (const [name, owner] of bare) {
      const use = uses.get(owner);
      if (use) use.bare.push(name);
      else uses.set(name, { member, name, bare: [] });
    }
    for (const use of uses.values()) add(names, use);
  }
  for (const name of names.values()) name.kind = kindIn(name.uses);
  return names;
}

function add(names: Map<string, StoryName>, use: Use): void {
  const parts = coreOf(use.name.parts);
  const key = parts.join(' ');
  let name = names.get(key);
  if (!name) {
    name = { key, parts, uses: [], members: new Set(), posts: new Set(), kind: use.name.kind, marked: false };
    names.set(key, name);
  }
  name.uses.push(use);
  name.members.add(use.member);
  name.marked ||= use.name.mentions.some(({ form }) => isMarked(form));
  for (const each of [use.name, ...use.bare]) for (const post of each.posts) name.posts.add(post);
}

/** Where the folded part stands in a mention, in the file; the whole mention where it is not found. */
export function partSpan(mention: NameMention, folded: readonly string[]): { start: number; end: number } | undefined {
  let at = 0;
  let start = -1;
  let end = -1;
  for (const part of mention.parts) {
    const found = mention.text.indexOf(part, at);
    if (found < 0) continue;
    at = found + part.length;
    if (!folded.includes(foldPart(part))) continue;
    if (start < 0) start = found;
    end = at;
  }
  return start < 0 ? undefined : { start: mention.start + start, end: mention.start + end };
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

/** The names in full where both stand in full, else the words that differ alone. */
export function textsOf(a: Spot, b: Spot): [string, string] {
  const inFull = [a, b].every((spot) => spot.mention.parts.length > 1 && !isBehindNumber(spot));
  return inFull ? [plain(a.mention.text), plain(b.mention.text)] : wordTexts(a, b);
}

/** "The 300MB RTE": what stands right behind a number is a unit, and no part of a name. */
const isBehindNumber = ({ member, mention }: Spot) => /\d/.test(member.reading.article.text[mention.start - 1] ?? '');

/** The words that differ alone. */
export function wordTexts(a: Spot, b: Spot): [string, string] {
  const text = ({ member, span }: Spot) => plain(member.reading.article.text.slice(span.start, span.end));
  return [text(a), text(b)];
}

/** Every mention of a name in a story that is written with exactly these parts, as spots of the whole mention. */
export function wholeSpots(name: StoryName): Spot[] {
  return name.uses.flatMap(({ member, name: own }) =>
    own.mentions.map((mention) => ({ member, mention, span: { start: mention.start, end: mention.end } })),
  );
}

/** How many independent articles have any of the names. */
export const voicesOf = (names: readonly StoryName[]) =>
  new Set(names.flatMap((name) => name.uses.map(({ member }) => member.lineage))).size;

/** The name that most articles have. */
export function mostWritten(names: readonly StoryName[]): StoryName | undefined {
  return [...names].sort((a, b) => b.members.size - a.members.size || (a.key < b.key ? -1 : 1))[0];
}
