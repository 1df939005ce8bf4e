import { personsOf } from '../../events/persons/persons.ts';
import { KIN } from '../../reading/lexicon/kin.ts';
import type { Sex } from '../../reading/lexicon/sexes.ts';
import { SPEECH_VERBS } from '../../reading/lexicon/speech.ts';
import type { NameMention } from '../../reading/reading.ts';
import { dateOf } from '../../reading/times/calendar.ts';
import type { Member } from '../check.ts';
import type { NameFacts } from './collect.ts';
import type { StoryName } from './people.ts';
import { isKin } from './posts.ts';

/*
 * What tells that two who bear a rare surname are two of a family, or namesakes, and not one whose given name somebody
 * got wrong.
 */

/** Is anything said of either, or of both, that makes them two? */
export const areRelatives = (a: StoryName, b: StoryName): boolean =>
  isKin(a, b) ||
  isFamilys(a) ||
  isFamilys(b) ||
  areOfOtherSex(a, b) ||
  areGenerations(a, b) ||
  isOfOld(a) !== isOfOld(b) ||
  (isDead(a) && isAlive(b) && !isDead(b)) ||
  (isDead(b) && isAlive(a) && !isDead(a));

/** A place where a name stands, with what the article says around it. */
interface Told {
  readonly mention: NameMention;
  readonly member: Member<NameFacts>;
  readonly before: string;
  readonly after: string;
}

/** Where a name and its bare surname stand. */
const toldOf = (name: StoryName): Told[] =>
  name.uses.flatMap(({ member, name: own, bare }) =>
    [own, ...bare].flatMap(({ mentions }) =>
      mentions.map((mention) => {
        const { text, blocks } = member.reading.article;
        const sentence = blocks[mention.block]!.sentences[mention.sentence]!;
        const from = mention.title?.start ?? mention.start;
        const [before, after] = [text.slice(sentence.start, from), text.slice(mention.end, sentence.end)];
        return { mention, member, before, after };
      }),
    ),
  );

/** Does an article speak of several by the surname, or of kin beside the name: "the Okafor brothers", "Ada Okafor and her son"? */
function isFamilys(name: StoryName): boolean {
  if (
    toldOf(name).some(
      ({ mention, before, after }) => mention.parts.length > 1 && (OF_KIN.test(before) || OF_KIN.test(after)),
    )
  )
    return true;
  return name.uses.some(({ member, name: { mentions } }) => {
    const { text } = member.reading.article;
    const surname = mentions[0]!.parts[mentions[0]!.parts.length - 1]!;
    for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1))
      if (FAMILY.test(text.slice(at + surname.length, at + surname.length + LONGEST_NOUN))) return true;
    return false;
  });
}

const FAMILY =
  /^(?:(?:['’]s?|s['’]?)?\s+(?:family|brothers|sisters|siblings|twins|couple|clan|household|dynasty|men|women|boys|girls|children|parents|relatives)\b|es\b|[,(—–\s]+(?:who\s+is\s+)?(?:no\s+relat|not\s+relat|unrelated|a\s+namesake))/u;
/** A noun behind a name, and a verb before it, are no longer than so many characters. */
const [LONGEST_NOUN, LONGEST_VERB] = [24, 20] as const;
const OF_KIN = new RegExp(
  String.raw`(?:\b(?:his|her|their|whose)|^['’]s?)\s+(?:[\p{L}-]+\s+){0,2}?(?:half-|step)?(?:${[...KIN].join('|')}|(?:grand)?children)s?\b|` +
    String.raw`\b(?:the|two|three|four|five|six|both)\s+(?:\p{L}+\s+)?(?:brothers|sisters|siblings|twins|cousins)\b`,
  'iu',
);

/** Is one a man and the other a woman, as far as the articles tell? */
function areOfOtherSex(a: StoryName, b: StoryName): boolean {
  const [x, y] = [sexesOf(a), sexesOf(b)];
  return x.size === 1 && y.size === 1 && [...x][0] !== [...y][0];
}

const sexesOf = (name: StoryName): ReadonlySet<Sex> =>
  new Set(
    name.uses.flatMap(({ member: { reading }, name: { mentions } }) => {
      const starts = new Set(mentions.map(({ start }) => start));
      const persons = personsOf(reading).persons.filter((person) =>
        person.mentions.some(({ start }) => starts.has(start)),
      );
      return persons.flatMap(({ sex }) => sex ?? []);
    }),
  );

/** Are the two told to be of ages that a parent and a child may have? */
function areGenerations(a: StoryName, b: StoryName): boolean {
  const [x, y] = [agesOf(a), agesOf(b)];
  return x.some((age) => y.every((other) => Math.abs(age - other) >= GENERATION)) && y.length > 0;
}

const GENERATION = 18;
const agesOf = (name: StoryName): number[] =>
  toldOf(name).flatMap(({ after }) => {
    const age = AGE.exec(after)?.[1];
    return age ? [Number(age)] : [];
  });
const AGE = /^(?:,\s+(?:aged\s+)?|\s+\()(\d{1,2})(?=[,;.)])(?![.,]\d)/u;

/** Is the bearer told of in a year that is a lifetime before the article's? The founder of a firm is not who runs it. */
const isOfOld = (name: StoryName): boolean =>
  toldOf(name).some(({ mention, member: { reading }, before, after }) => {
    if (mention.parts.length < 2 || reading.date === undefined) return false;
    const year = YEAR.exec(before)?.[1] ?? YEAR.exec(after)?.[1];
    return year !== undefined && dateOf(reading.date).year - Number(year) >= LIFETIME;
  });

const YEAR = /\b(?:in|since|of|from)\s+(1[4-9]\d\d|20\d\d)\b/iu;
const LIFETIME = 50;

/**
 * A surname that many bear, however rare its letters are in English: that of an Arab town or tribe, or a patronymic of the
 * north.
 */
export const isManys = (name: StoryName): boolean =>
  name.uses.some(({ name: { mentions } }) => mentions.some(({ parts }) => MANYS.test(parts[parts.length - 1]!)));
const MANYS = /^(?:al|el|as|ar|ad|an|ash|at|az)[-‑–]\p{L}|s(?:son|d[oó]ttir)$/iu;

/** Is it said that the bearer has died? */
const isDead = (name: StoryName): boolean =>
  name.posts.has('victim') || toldOf(name).some(({ before, after }) => DIED.test(after) || DEATH_OF.test(before));
/** Is the bearer told to speak, to have seen it, or to be held for what was done? */
const isAlive = (name: StoryName): boolean =>
  [...name.posts].some((post) => LIVING.has(post)) ||
  toldOf(name).some(({ before, after }) => ACCUSED.test(before) || HELD.test(after) || isSpoken(before, after));

const LIVING = new Set([
  'witness',
  'eyewitness',
  'bystander',
  'neighbour',
  'neighbor',
  'survivor',
  'suspect',
  'defendant',
]);

const ASIDE = String.raw`^(?:,[^,.;]{2,60},)?\s+(?:(?:who|has|had|have|was|is|were|been|be|also|later|reportedly)\s+){0,3}`;
const DIED = new RegExp(
  `${ASIDE}(?:died|dies|dead|killed|murdered|slain|drowned|perished|buried|(?:shot|stabbed|beaten|found)\\s+(?:dead|to\\s+death))\\b`,
  'u',
);
const DEATH_OF =
  /\b(?:(?:body|bodies|death|deaths|murder|killing|funeral|burial|remains|coffin|loss|memory|grave)\s+of|(?:killed|killing|murdered|murdering|buried|burying|mourn|mourned|mourning))\s+$/iu;
const CHARGED = 'charged|arrested|accused|convicted|jailed|sentenced|detained|questioned|indicted';
const ACCUSED = new RegExp(`\\b(?:${CHARGED})\\s+$`, 'u');
const HELD = new RegExp(`${ASIDE}(?:${CHARGED}|pleaded|saw|heard|watched|witnessed|survived|lives)\\b`, 'u');
const isSpoken = (before: string, after: string) =>
  SPEECH_VERBS.has(/(\p{L}+)\s+$/u.exec(before.slice(-LONGEST_VERB))?.[1] ?? '') ||
  SPEECH_VERBS.has(SUBJECT_OF.exec(after)?.[1] ?? '');
const SUBJECT_OF = /^(?:,[^,.;]{2,60},)?\s+(?:(?:has|had|also|later)\s+)?(\p{Ll}+)/u;
