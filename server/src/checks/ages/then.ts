import type { NameMention } from '../../reading/reading.ts';
import { type Figure, figure, NUMBER } from './words.ts';

/** How old somebody was at a deed, and which: what he did, or what befell him. */
export interface AgeThen extends Figure {
  readonly deed: string;
}

const DEEDS: readonly (readonly [string, string])[] = [
  ['kill', 'walked\\s+into|opened\\s+fire|shot|killed|murdered|stabbed|attacked|gunned'],
  ['vanish', 'disappeared|vanished|went\\s+missing|was\\s+(?:abducted|kidnapped|last\\s+seen)'],
  ['perish', 'died|drowned|was\\s+(?:killed|shot|murdered|stabbed)'],
];
const NOUNS: readonly (readonly [string, string])[] = [
  ['kill', 'shootings?|killings?|murders?|attacks?|massacre'],
  ['vanish', '(?:her|his)?\\s*disappearance|abduction|kidnapping'],
];
const LEAD = `^(?:,\\s+now\\s+\\d+,)?(?:,?\\s+who)?\\s+was\\s+(?:just\\s+|only\\s+|then\\s+)?${NUMBER}\\s+(?:years\\s+old\\s+)?`;
const PATTERNS = [
  ...DEEDS.map(([deed, verbs]) => [deed, new RegExp(`${LEAD}when\\s+(?:he|she)\\s+(?:${verbs})\\b`, 'u')] as const),
  ['day', new RegExp(`${LEAD}on\\s+the\\s+(?:day|night)\\b(?!\\s+(?:of|when|that|he|she))`, 'u')] as const,
  ...NOUNS.map(
    ([deed, nouns]) =>
      [
        deed,
        new RegExp(`${LEAD}(?:at\\s+the\\s+time|on\\s+the\\s+(?:day|night))\\s+of\\s+(?:the\\s+)?(?:${nouns})\\b`, 'u'),
      ] as const,
  ),
];

/** "Ruiz was 17 when he walked into …", "who was 17 at the time of the killings". */
export function ageThen(text: string, { end }: NameMention): AgeThen | undefined {
  const rest = text.slice(end, end + 110);
  if (!/\bwas\b/u.test(rest)) return undefined;
  for (const [deed, pattern] of PATTERNS) {
    const match = pattern.exec(rest);
    if (match) return { ...figure(match[1]!, end + match[0].indexOf(match[1]!, match[0].indexOf('was'))), deed };
  }
  return undefined;
}
