import type { NameMention } from '../../reading/reading.ts';
import type { Member } from '../check.ts';
import type { StoryName } from './people.ts';
import type { Verdict } from './verdict.ts';

/*
 * A name that the text sets in quotation marks and explains is meant to be written so: "called him “Zandro”, a pet form
 * of Alessandro".
 */

interface Spot {
  readonly member: Member<unknown>;
  readonly mention: NameMention;
}

const spotsOf = (name: StoryName): Spot[] =>
  name.uses.flatMap(({ member, name: own, bare }) =>
    [own, ...bare].flatMap(({ mentions }) => mentions.map((mention) => ({ member, mention }))),
  );

/** What is read before the name and behind it (characters). */
const NEAR = 70;
const OPENS = /["“‘']$/u;
const CLOSES = /^([,.]?)["”’']/u;
const FORM =
  '(?:diminutive|pet\\s+(?:form|name)|short(?:ened)?\\s+(?:form|version)|contraction|corruption|variant|variation|version|form|play\\s+on|pun|portmanteau|blend|anagram|rendering|pronunciation|mispronunciation|misspelling|respelling|term\\s+of\\s+endearment|spelling)';
/** "…, a diminutive of", "… (short for" */
const EXPLAINED = new RegExp(
  `^[\\s,:;(–—-]*(?:(?:which|that)\\s+(?:is|was|means|meant|stands\\s+for)\\b|meaning\\b|short(?:ened)?\\s+(?:for|from|of)\\b|derived\\s+from\\b|taken\\s+from\\b|based\\s+on\\b|(?:is|was|being)?\\s*(?:an?|the|his|her|their)?\\s*(?:[\\p{L}]+\\s+){0,2}(?:${FORM}|nickname\\s+(?:for|from))\\b)`,
  'u',
);
/** "… – as he could not say Tessamar", "…, after his father": not of what is told next, so a mark stands before. */
const REASONED = /^\s*[,:;(–—-]+\s*(?:from|because|as|after|in\s+honou?r\s+of)\s/u;
/** "the pet form “…", "mispronounced as “…", "spelt “…" */
const INTRODUCED = new RegExp(
  `\\b(?:${FORM}|shortened\\s+(?:it\\s+|that\\s+|the\\s+name\\s+)?to|mispronounced|mispronounces|misspelled|misspelt|misspells|spelled|spelt|rendered|turned\\s+into)(?:\\s+(?:it|the|name|his|her|as|was|is|of)){0,3}[\\s,:]*["“‘']$`,
  'u',
);

/** Before the name from which another is made: "short for", "a diminutive of". */
const MADE_FROM = new RegExp(
  `\\b(?:short(?:ened)?\\s+(?:for|from|of)|derived\\s+from|${FORM}\\s+(?:of|on|for)|nickname\\s+for)\\s+["“‘']?$`,
  'u',
);

/**
 * A verdict on a name that one article coins stands only where another article makes the nickname of something else;
 * then it is that which differs.
 */
export function unlessCoined(verdict: Verdict): Verdict | undefined {
  const [a, b] = [isCoined(verdict.a), isCoined(verdict.b)];
  if (!a && !b) return verdict;
  const other = a ? verdict.b : verdict.a;
  return spotsOf(other).some(isSource) ? { ...verdict, faint: true, say: 'Name behind a nickname differs' } : undefined;
}

/** Is the name written so on purpose, as the text says itself? */
const isCoined = (name: StoryName): boolean => spotsOf(name).some(isExplained);

const before = ({ member, mention }: Spot) =>
  member.reading.article.text.slice(Math.max(0, mention.start - NEAR), mention.start);
const isSource = (spot: Spot) => MADE_FROM.test(before(spot));

function isExplained(spot: Spot): boolean {
  const { member, mention } = spot;
  const { text } = member.reading.article;
  const lead = before(spot);
  const closing = CLOSES.exec(text.slice(mention.end, mention.end + 3));
  if (!OPENS.test(lead) || !closing) return false;
  const behind = `${closing[1]} ${text.slice(mention.end + closing[0].length, mention.end + NEAR)}`;
  return INTRODUCED.test(lead) || EXPLAINED.test(behind) || REASONED.test(behind);
}
